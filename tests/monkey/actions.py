"""The actions and how often each is chosen. Each does something and says what, or does nothing where it makes no sense
now and gives None.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from tests.monkey.monkey import Monkey

Do = Callable[["Monkey"], str | None]
_F = TypeVar("_F", bound=Do)


@dataclass(frozen=True, slots=True)
class Action:
    kind: str
    weight: int
    do: Do
    over: str
    """What has to stand in front: "window" with the conversation in it, "popup", "dialog", "quick", or "any" window."""


ACTIONS: list[Action] = []


def action(weight: int, over: str = "window") -> Callable[[_F], _F]:
    """Have the monkey know it, by the name of the function."""

    def known(do: _F) -> _F:
        ACTIONS.append(Action(do.__name__.strip("_"), weight, do, over))
        return do

    return known
