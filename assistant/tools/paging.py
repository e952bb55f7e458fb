"""Long results: the kernel reads a page at a time."""

from __future__ import annotations

import re
import threading
from collections import OrderedDict
from dataclasses import dataclass

from assistant.events import Origin
from assistant.tools.api import Made, ToolError, tool

PAGE = 6_000
"""Characters of a page: some 1,500 tokens."""
_FOOTER = 120
_LONGEST = 2_000_000
"""Characters of one result that are kept; the rest of it is lost, and the last page says so."""
_MOST_KEPT = 8_000_000
_OUT_OF_REACH = "That result is not kept any more; run the tool again."
_NO_NAME = "No result is called that. What a tool gave is whole where its end doesn't say how to read on: use that."
_NAME = re.compile(r"r[1-9][0-9]*")


@dataclass(frozen=True, slots=True)
class _Long:
    pages: tuple[str, ...]
    origin: Origin
    source: str
    characters: int


class Pages:
    """Keeps what was too long for one page, the oldest of it no longer than there is room. Thread-safe."""

    def __init__(self, page: int = PAGE) -> None:
        self._page = page
        self._lock = threading.Lock()
        self._kept: OrderedDict[str, _Long] = OrderedDict()
        self._count = 0

    def first(self, text: str, origin: Origin, source: str = "") -> str:
        """The text itself where it fits a page, else its first page and how to read on."""
        if len(text) <= self._page:
            return text
        lost = len(text) - _LONGEST
        pages = _paged(text[:_LONGEST], max(self._page - _FOOTER, _FOOTER))
        if lost > 0:
            pages[-1] += f"\n[{lost:,} more characters were not kept]"
        name = self._keep(_Long(tuple(pages), origin, source, min(len(text), _LONGEST)))
        return f'{pages[0]}\n[page 1 of {len(pages)}; read_more(result="{name}", page=2) reads on]'

    @tool(name="read_more")
    def read_more(self, result: str, page: int) -> Made:
        """Read another page of a result that was too long for one.

        Args:
            result: the name given at the end of its first page
            page: which page, from 1
        """
        with self._lock:
            long = self._kept.get(result)
        if long is None:
            raise ToolError(_OUT_OF_REACH if _NAME.fullmatch(result) else _NO_NAME)
        if not 1 <= page <= len(long.pages):
            raise ToolError(f"It has the pages 1 to {len(long.pages)}.")
        more = f"; page={page + 1} reads on" if page < len(long.pages) else ", the last"
        text = f"{long.pages[page - 1]}\n[page {page} of {len(long.pages)}{more}]"
        return Made(text, origin=long.origin, source=long.source)

    def _keep(self, long: _Long) -> str:
        with self._lock:
            self._count += 1
            name = f"r{self._count}"
            self._kept[name] = long
            while sum(one.characters for one in self._kept.values()) > _MOST_KEPT:
                self._kept.popitem(last=False)
        return name


def _paged(text: str, most: int) -> list[str]:
    """Pages of at most so many characters, which end with a line or a word where one ends in their last third."""
    pages = []
    start = 0
    while start < len(text):
        end = _end(text, start, most)
        pages.append(text[start:end])
        start = end
    return pages


def _end(text: str, start: int, most: int) -> int:
    end = start + most
    if end >= len(text):
        return len(text)
    for mark in ("\n", " "):
        cut = text.rfind(mark, end - most // 3, end)
        if cut >= 0:
            return cut + 1
    return end
