"""What a fetched page says: its title, its date and its text; and the results of a search engine."""

from __future__ import annotations

import codecs
import json
import re
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from assistant.tools.api import ToolError
from assistant.tools.builtin.addresses import address_of
from assistant.tools.builtin.web_fetch import Fetched

MOST_RESULTS = 8
_MOST_TAGS = 30_000
"""The rest of a page with more is left: each takes its time."""
_MOST_TITLE, _MOST_SNIPPET = 120, 240
_HTML = {"text/html", "application/xhtml+xml"}
_SAID = {"application/json", "application/xml", "application/ld+json", "application/rss+xml", "application/atom+xml"}


@dataclass(frozen=True, slots=True)
class Page:
    """`date` is ISO 8601, "" where the page doesn't say."""

    url: str
    text: str
    title: str = ""
    date: str = ""

    @property
    def head(self) -> str:
        """The line above its text."""
        return " · ".join(part for part in (self.title, self.date, self.url) if part)


@dataclass(frozen=True, slots=True)
class Result:
    """Of a search."""

    title: str
    url: str
    snippet: str = ""

    def __str__(self) -> str:
        return f"{self.title}\n{self.url}" + (f"\n{self.snippet}" if self.snippet else "")


def page_of(fetched: Fetched) -> Page:
    """Raises `ToolError` where it holds no text."""
    if fetched.media_type in _HTML:
        page = _from_html(fetched)
    elif fetched.media_type.startswith("text/") or fetched.media_type in _SAID:
        page = Page(fetched.url, _decoded(fetched))
    else:
        raise ToolError(f"{fetched.url} is no page with text ({fetched.media_type}).")
    if not page.text.strip():
        raise ToolError(f"{fetched.url} has no text; it may be a page that only a browser can show.")
    return page


def _from_html(fetched: Fetched) -> Page:
    import trafilatura

    html = _document(_decoded(fetched))
    found: Any
    try:
        found = trafilatura.bare_extraction(html, url=fetched.url, include_comments=False, with_metadata=True)
        text = (found.text if found else "") or trafilatura.html2txt(html)
    except (ValueError, TypeError, AttributeError, RecursionError) as error:  # pages can be broken in any way
        raise ToolError(f"{fetched.url} can't be read.") from error
    title, date = (_line(getattr(found, name, "") or "", _MOST_TITLE) for name in ("title", "date"))
    return Page(fetched.url, text, title, date)


def _decoded(fetched: Fetched) -> str:
    data = fetched.data
    declared = re.search(rb"<meta[^>]{0,100}charset=[\"']?([\w-]{2,30})", data[:2048], re.IGNORECASE)
    for name in (fetched.charset, declared[1].decode() if declared else "", "utf-8"):
        try:
            codecs.lookup(name)
            return data.decode(name, errors="replace")
        except (LookupError, ValueError):
            continue
    return data.decode("utf-8", errors="replace")


def _document(html: str) -> str:
    """As a whole document. Without the declaration of XML, which speaks of the encoding of bytes."""
    html = re.sub(r"^\s*<\?xml[^>]*>", "", html)
    html = "<".join(html.split("<", _MOST_TAGS)[:_MOST_TAGS])
    return html if "<html" in html[:4096].lower() else f"<html><body>{html}</body></html>"


def _line(text: str, most: int) -> str:
    plain = " ".join(str(text).split())
    return plain if len(plain) <= most else plain[: most - 1] + "…"


def results_of(fetched: Fetched) -> list[Result]:
    """Of an engine's answer: the JSON that SearXNG gives, or a page with links to other hosts."""
    if fetched.media_type == "application/json":
        found = _from_json(fetched.data)
    else:
        found = _from_links(_decoded(fetched), fetched.url)
    once: dict[str, Result] = {}
    for result in found:
        once.setdefault(result.url, result)
    return list(once.values())[:MOST_RESULTS]


def _from_json(data: bytes) -> list[Result]:
    try:
        entries = json.loads(data)["results"]
        return [result for entry in entries[:50] if (result := _result(entry)) is not None]
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise ToolError("The search engine's answer can't be read.") from error


def _result(entry: dict[str, Any]) -> Result | None:
    snippet = entry.get("content") or entry.get("snippet") or entry.get("description") or ""
    return _checked(str(entry.get("title") or ""), str(entry.get("url") or ""), str(snippet))


def _checked(title: str, url: str, snippet: str = "") -> Result | None:
    try:
        return Result(_line(title, _MOST_TITLE) or url, address_of(url).url, _line(snippet, _MOST_SNIPPET))
    except ToolError:
        return None


def _from_links(html: str, url: str) -> list[Result]:
    import trafilatura

    page: Any = trafilatura.load_html(_document(html))
    if page is None:
        raise ToolError("The search engine's answer can't be read.")
    own = urlsplit(url).hostname or ""
    found = []
    for link in page.iter("a"):
        title, target = link.text_content(), _outward(str(link.get("href") or ""), own)
        if target and len(title.strip()) > 8 and (result := _checked(title, target)) is not None:
            found.append(result)
    return found


def _outward(target: str, own: str) -> str:
    """The address on another host, also where the engine wraps it in one of its own; "" where it is none."""
    if target.startswith("//"):
        target = "https:" + target
    try:
        host = urlsplit(target).hostname
        wrapped = [value for _, value in parse_qsl(urlsplit(target).query) if value.startswith(("http://", "https://"))]
        if host and host.split(".")[-2:] != own.split(".")[-2:]:
            return target
        return next((value for value in wrapped if urlsplit(value).hostname not in {None, own}), "")
    except ValueError:
        return ""
