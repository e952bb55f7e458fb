"""Blocks of text under their headings, gathered up to a bound."""

from __future__ import annotations

from models.values import Block, Extract

MOST_CHARACTERS = 20_000_000
_LONGEST_HEADING = 200


class Outline:
    """Gathers blocks. `page` is put down by whoever reads on; 0 where there are no pages."""

    def __init__(self) -> None:
        self.page = 0
        self.title = ""
        self.notes: list[str] = []
        self._blocks: list[Block] = []
        self._path: list[tuple[int, str]] = []
        self._size = 0

    @property
    def full(self) -> bool:
        return self._size >= MOST_CHARACTERS

    def heading(self, text: str, level: int) -> None:
        """What follows stands under this heading; level 1 is the outermost."""
        text = " ".join(text.split())[:_LONGEST_HEADING]
        if not text:
            return
        self._path = [one for one in self._path if one[0] < level] + [(level, text)]
        self.title = self.title or text

    def add(self, text: str) -> None:
        """A paragraph or the like. Empty ones are passed over."""
        text = text.replace("\0", "").strip("\n").rstrip()
        if not text.strip() or self.full:
            return
        if self._size + len(text) > MOST_CHARACTERS:
            text = text[: MOST_CHARACTERS - self._size]
            self.notes.append(f"Only the first {MOST_CHARACTERS // 1_000_000} million characters were read.")
        self._size += len(text)
        self._blocks.append(Block(text, tuple(one for _, one in self._path), self.page))

    def extract(self, pages: int = 0, scanned: tuple[int, ...] = ()) -> Extract:
        return Extract(self.title, tuple(self._blocks), pages, scanned, tuple(self.notes))
