"""What is known of a file that is seen in several pictures, and how it is told."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from assistant.perceive.describe import LIMIT, describe_view, plain
from models.values import Sight


@dataclass(frozen=True, slots=True)
class SeenView:
    """`title` says which part it is ("at 0:12", "from the left"); `seconds` is a scene's time."""

    title: str
    seconds: float | None
    sight: Sight


@dataclass(frozen=True, slots=True)
class SeenViews:
    """`facts` are certain of the whole file, in a few words each."""

    facts: tuple[str, ...]
    views: tuple[SeenView, ...]


def describe_views(
    seen: SeenViews, name: str, asked: Sequence[str] = (), *, limit: int = LIMIT, shown: Collection[str] = ()
) -> str:
    """What is known of the file `name`, view by view, in about `limit` characters at most.

    `shown` are the titles of the views that a kernel which sees has before it. The same sights give the same text.
    """
    count = len(seen.views)
    way = f"of which a program saw {count} picture{'' if count == 1 else 's'}. It guesses from the look of each"
    if shown:
        way = f"of which you see {len(shown)} picture{'' if len(shown) == 1 else 's'} ({', '.join(shown)})"
    lines = [
        f'["{plain(name)[:80]}", {way}.]',
        f"Certain: {'; '.join(map(plain, seen.facts))}.",
    ]
    room = limit - sum(map(len, lines))
    for left, view in zip(range(count, 0, -1), seen.views, strict=True):
        told = describe_view(view.sight, view.title, asked, limit=room // left, sees=bool(shown))
        room -= sum(len(line) + 1 for line in told)
        lines += told
    return "\n".join(lines)
