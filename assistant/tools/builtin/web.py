"""The web: pages are read and searched for, once the user has switched that on."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote

from assistant.tools.api import Effect, Made, Origin, ToolContext, ToolError, tool
from assistant.tools.builtin import texts
from assistant.tools.builtin.addresses import Gate, address_of

if TYPE_CHECKING:
    from assistant.tools.builtin.web_fetch import Fetcher
    from assistant.tools.builtin.web_pages import Page

_KEPT_PAGES, _KEPT_SECONDS = 8, 300.0
_MOST_QUERY = 300
_OFF = "The web is switched off. The user can switch it on in the settings, web.on."
_NO_ENGINE = "No search engine is set. The user can name one in the settings, web.search."


def _none(_host: str) -> bool:
    return False


def _no_engine() -> str:
    return ""


@dataclass(frozen=True, slots=True)
class WebRules:
    """What the user allows: the web at all, a host, a host in a private network; and the address of a search engine."""

    allowed: Callable[[], bool]
    permit: Callable[[str], bool]
    local: Callable[[str], bool] = _none
    engine: Callable[[], str] = _no_engine


class Web:
    """`rules` are asked at every call. Nothing is loaded or looked up before they have said yes."""

    def __init__(self, rules: WebRules, fetcher: Callable[[], Fetcher] | None = None) -> None:
        self._rules = rules
        self._fetcher = fetcher or _usual_fetcher
        self._lock = threading.Lock()
        self._pages: dict[str, tuple[float, Page]] = {}

    @tool(effects={Effect.READS, Effect.SENDS}, targets=("url",), answers=Origin.WEB, seconds=60.0)
    def read_page(self, context: ToolContext, url: str, page: int = 1) -> Made:
        """Read a web page."""
        found = self._page(url, lambda: context.cancelled)
        text = texts.page_of(found.text, page)
        return Made(f"{found.head}\n{text}", origin=Origin.WEB, source=found.url)

    @tool(effects={Effect.READS, Effect.SENDS}, answers=Origin.WEB, seconds=60.0)
    def search_web(self, context: ToolContext, query: str) -> Made:
        """Search the web."""
        from assistant.tools.builtin.web_pages import results_of

        self._check()
        query = " ".join(query.split())
        if not query or len(query) > _MOST_QUERY:
            raise ToolError(f"Search for a few words, {_MOST_QUERY} letters at most.")
        url = _question(self._rules.engine().strip(), query)
        host = address_of(url).host
        fetched = self._fetcher().get(url, self._gate(host, local=True), lambda: context.cancelled)
        results = "\n\n".join(map(str, results_of(fetched)))
        return Made(results or "Nothing was found.", origin=Origin.WEB, source=fetched.url)

    def whole(self, url: str) -> Made:
        """All of a page's text, for a reader that has no need of pages. Raises `ToolError`."""
        found = self._page(url, lambda: False)
        return Made(found.text, origin=Origin.WEB, source=found.url)

    def _check(self) -> None:
        if not self._rules.allowed():
            raise ToolError(_OFF)

    def _gate(self, meant: str, *, local: bool) -> Gate:
        """The host that is meant needs no other leave: the guard let the call pass. Those it leads to do. A search
        engine, which the user named in the settings, may be `local` to this machine.
        """
        rules = self._rules
        return Gate(
            lambda host: host == meant or rules.permit(host),
            lambda host: (local and host == meant) or rules.local(host),
        )

    def _page(self, said: str, stopped: Callable[[], bool]) -> Page:
        """The page; one that was read a moment ago is not fetched again for its next part."""
        self._check()
        url = address_of(said).url
        with self._lock:
            moment, page = self._pages.get(url, (0.0, None))
        if page is not None and time.monotonic() - moment < _KEPT_SECONDS:
            return page
        from assistant.tools.builtin.web_pages import page_of

        page = page_of(self._fetcher().get(url, self._gate(address_of(url).host, local=False), stopped))
        with self._lock:
            self._pages[url] = (time.monotonic(), page)
            while len(self._pages) > _KEPT_PAGES:
                del self._pages[next(iter(self._pages))]
        return page


def _usual_fetcher() -> Fetcher:
    from assistant.tools.builtin.web_fetch import Fetcher

    return Fetcher()


def _question(engine: str, query: str) -> str:
    """The address that asks an engine: a template with "{query}" in it, or the address of a SearXNG server."""
    if not engine:
        raise ToolError(_NO_ENGINE)
    if "{query}" in engine:
        return engine.replace("{query}", quote(query, safe=""))
    return f"{engine.rstrip('/').removesuffix('/search')}/search?format=json&q={quote(query, safe='')}"
