"""How much of the window each kind of page may take. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.context.pages import PageKind, TurnPages
from assistant.context.standing import name_of

SHARES = {
    PageKind.MEMORY: 0.10,
    PageKind.EXTRACT: 0.35,
    PageKind.EARLIER: 0.20,
    PageKind.PICTURE: 0.60,
    PageKind.RESULT: 0.40,
}
"""Of the tokens that a prompt may have. Turns and their summary take what is left."""
SUMMARY_SHARE = 0.12
PINNED_SHARE = 0.50
_FILL = 0.75
"""How much of a share stays full when pages have left: they leave seldom, and a few at once."""


def surplus(turns: Sequence[TurnPages], budget: int) -> frozenset[str]:
    """What must leave for its kind to keep to its share of `budget` tokens: the oldest first, the last turn's never."""
    found: set[str] = set()
    for kind, share in SHARES.items():
        sizes = [(turn, sum(page.tokens or 0 for page in turn.pages if page.kind is kind)) for turn in turns]
        total = sum(size for _, size in sizes)
        if total <= share * budget:
            continue
        for turn, size in sizes[:-1]:
            if total <= _FILL * share * budget:
                break
            if size and not turn.pinned:
                found.add(name_of(turn.turn, kind))
                total -= size
    return frozenset(found)
