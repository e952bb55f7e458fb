"""The pages of the manual: where they lie, what they are called, what stands in them. No Qt."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ui.chat.markdown import LINE_BREAK, Block, Line, Span, Table, parse

INSIDE = "https://manual.peri.invalid/"
"""Before a link to another page; no such host exists."""
_FIRST = (
    *("install", "window", "messages", "desktop", "models", "voice", "documents", "memory", "context", "eyes"),
    *("tools", "sandbox", "guard", "mcp", "plugins", "settings", "store"),
)
_TITLE = re.compile(r"^# (.+)$", re.MULTILINE)
_PICTURE = re.compile(r"^!\[(?P<words>[^\]]*)\]\((?P<file>[\w./-]+)\)[ \t]*$", re.MULTILINE)
_LINK = re.compile(r"(?<!!)\[(?P<words>[^\]]*)\]\((?![a-z]+:)(?P<where>[^)\s]+)\)")


@dataclass(frozen=True, slots=True)
class Page:
    """`name` is that of its file, without an ending."""

    name: str
    title: str
    text: str

    @property
    def beginning(self) -> str:
        """Its first paragraph, as one line."""
        paragraphs = re.split(r"\n\s*\n", self.text)
        plain = (one for one in paragraphs[1:] if one.strip() and one.lstrip()[0] not in "#|!`-<")
        return _words(next(plain, ""))


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture on a line of its own."""

    file: Path
    words: str


def folder() -> Path | None:
    """Where the pages lie: beside the program's source, or where they were installed."""
    places = (Path(__file__).resolve().parents[2] / "docs", Path(sys.prefix) / "share" / "peri" / "docs")
    return next((place for place in places if (place / "window.md").is_file()), None)


def pages(place: Path) -> list[Page]:
    """Those for users first, in the order in which one may read them. What can't be read is left out."""
    found = [page for file in place.glob("*.md") if (page := _read(file)) is not None]
    order = {name: at for at, name in enumerate(_FIRST)}
    return sorted(found, key=lambda page: (order.get(page.name, len(order)), page.name))


def _read(file: Path) -> Page | None:
    try:
        text = file.read_text("utf-8")
    except (OSError, ValueError):
        return None
    title = _TITLE.search(text)
    return Page(file.stem, _words(title[1]) if title else file.stem, text)


def blocks(page: Page, place: Path) -> list[Block | Figure]:
    """What stands on it below its title. Links to other pages begin with `INSIDE`; those to source are words only."""
    made: list[Block | Figure] = []
    text, end = _TITLE.sub("", page.text, count=1), 0
    for picture in _PICTURE.finditer(text):
        made += _parsed(text[end : picture.start()])
        file = (place / picture["file"]).resolve()
        if file.is_relative_to(place.resolve()) and file.is_file():
            made.append(Figure(file, picture["words"]))
        end = picture.end()
    return made + _parsed(text[end:])


def found(all_pages: Sequence[Page], query: str) -> Iterator[tuple[Page, str]]:
    """The pages that have all words of `query`, each with the line that has most of them; titles count first."""
    words = query.casefold().split()
    hits = []
    for page in all_pages:
        text = page.text.casefold()
        if all(word in text for word in words):
            lines = [line for line in page.text.split("\n") if line.strip()]
            best = max(lines, key=lambda line: sum(word in line.casefold() for word in words), default="")
            hits.append((not all(word in page.title.casefold() for word in words), page, _words(best)))
    hits.sort(key=lambda hit: hit[0])
    for _, page, line in hits:
        yield page, line


def anchor(title: str) -> str:
    """By what a heading is linked to."""
    return re.sub(r"[^\w\- ]", "", title.strip().lower()).replace(" ", "-")


def target(address: str) -> tuple[str, str] | None:
    """The page and the heading that a link within the manual leads to; None for another address."""
    if not address.startswith(INSIDE):
        return None
    name, _, heading = address.removeprefix(INSIDE).partition("#")
    return name.removesuffix(".md"), heading


def _parsed(text: str) -> list[Block]:
    return [_as_page(block) for block in parse(_LINK.sub(_inside, text))]


def _inside(link: re.Match[str]) -> str:
    where, words = link["where"], link["words"]
    name = where.partition("#")[0]
    if re.fullmatch(r"[\w-]+\.md", name):
        return f"[{words}]({INSIDE}{where})"
    return words


def _as_page(block: Block) -> Block:
    """Lines of the file run on, and the made-up address of another page isn't told beside the link to it."""
    if isinstance(block, Line):
        spans = (replace(span, text=span.text.replace(LINE_BREAK, " ")) for span in _own(block.spans))
        return replace(block, spans=tuple(spans))
    if isinstance(block, Table):
        rows = tuple(tuple(map(_own, row)) for row in block.rows)
        return replace(block, header=tuple(map(_own, block.header)), rows=rows)
    return block


def _own(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    return tuple(span for span in spans if not (span.beside and span.link.startswith(INSIDE)))


def _words(text: str) -> str:
    """Markdown as one line of plain words."""
    text = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", text)
    text = re.sub(r"^[#>\s]+|[`*]+", "", text, flags=re.MULTILINE)
    return " ".join(text.replace("|", " ").split())
