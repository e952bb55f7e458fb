"""Whether a sentence of the user's message stands in a text that the user did not write."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from assistant.calls import OWN
from assistant.events import Origin
from assistant.guard import words
from assistant.recall import RecalledKind

if TYPE_CHECKING:
    from assistant.events import StoredTurn

_SHARE = 0.5
"""So much of a sentence's runs of words in a foreign text make it a quotation."""


def source_of(sentence: str, turns: Sequence[StoredTurn]) -> tuple[Origin, str] | None:
    """Origin and source of the foreign text in `turns` that the sentence was copied from; None where there is none."""
    runs = words.runs(sentence)
    for text, origin, source in _foreign(turns):
        if runs:
            if len(runs & words.runs(text)) >= _SHARE * len(runs):
                return origin, source
        elif words.holds(text, sentence.strip(" .!")):
            return origin, source
    return None


def _foreign(turns: Sequence[StoredTurn]) -> Iterator[tuple[str, Origin, str]]:
    """What tools answered, what documents say, and what the kernel wrote, which may quote them; the latest first."""
    for turn in reversed(turns):
        for call in turn.calls:
            if call.result is not None and call.result.origin not in OWN | {Origin.KERNEL, Origin.MEMORY}:
                yield call.result.text, call.result.origin, call.result.source or call.call.tool
        for one in turn.recalled:
            if one.kind is RecalledKind.EXTRACT:
                yield one.text, one.origin, one.title
