"""Markdown that arrives in pieces: closed blocks are parsed once, only the open end is parsed again."""

from __future__ import annotations

from typing import Any

from ui.chat.markdown import Block, Reading, clean, parse

LOOK_SHARE = 8
"""A block that stays open is looked at again when it has grown by this part: its cost stays in proportion."""


class MarkdownStream:
    """Append pieces of a reply, ask for its blocks. Whatever the cuts, `finish` gives what a parse of the whole gives.

    A block is closed when a later one has begun and the line it begins with is complete. Definitions of links
    (`[name]: address`) may come after their use: where there are any, `finish` parses the whole once.
    """

    def __init__(self, text: str = "") -> None:
        self._reading = Reading()
        self._pieces: list[str] = []
        self._closed: list[Block] = []
        self._open = ""
        self._looked_at = 0
        self._references: dict[str, Any] = {}
        if text:
            self.append(text)

    @property
    def text(self) -> str:
        self._pieces = ["".join(self._pieces)]
        return self._pieces[0]

    def append(self, text: str) -> None:
        text = clean(text)
        self._pieces.append(text)
        self._open += text

    def blocks(self) -> list[Block]:
        """What can be shown now; blocks already closed are the same objects as before."""
        self._close_what_is_complete()
        return self._closed + self._reading.blocks(self._open)

    def finish(self) -> list[Block]:
        """The blocks of the whole text."""
        shown = self.blocks()
        if not self._references and not self._reading.structure(self._open)[1]:
            return shown
        whole = parse(self.text)
        return [old if old == new else new for old, new in zip(shown, whole, strict=False)] + whole[len(shown) :]

    def _close_what_is_complete(self) -> None:
        complete = self._open.rfind("\n") + 1
        if complete - self._looked_at <= len(self._open) // LOOK_SHARE:
            return
        self._looked_at = complete
        tokens, _ = self._reading.structure(self._open[:complete])
        starts = [token.map[0] for token in tokens if token.level == 0 and token.nesting >= 0 and token.map]
        if len(starts) < 2:
            return
        cut = sum(len(line) + 1 for line in self._open.split("\n", starts[-1])[: starts[-1]])
        self._close(self._open[:cut])
        self._open = self._open[cut:]
        self._looked_at -= cut

    def _close(self, text: str) -> None:
        _, found = self._reading.structure(text)
        self._closed.extend(self._reading.blocks(text))
        if found:
            self._references = {**found, **self._references}
        self._reading = Reading(self._references)
