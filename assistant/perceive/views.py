"""What is known of a file that is seen in several pictures, and how it is told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.perceive.describe import describe_view, plain
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


def describe_views(seen: SeenViews, name: str, asked: Sequence[str] = ()) -> str:
    """What is known of the file `name`, view by view. The same sights give the same text."""
    count = len(seen.views)
    return "\n".join(
        [
            f'["{plain(name)[:80]}", of which a program saw {count} picture{"" if count == 1 else "s"}. '
            "It guesses from the look of each, and hears nothing.]",
            f"Certain: {'; '.join(map(plain, seen.facts))}.",
            *(line for view in seen.views for line in describe_view(view.sight, view.title, asked)),
        ]
    )
