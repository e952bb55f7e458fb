"""The list of conversations as it is read: what is pinned, what lies in folders, what is put away. Frozen values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class ConversationSummary:
    """A line of the list of conversations. `title` is the beginning of the first message until the kernel has proposed
    another or the user has given one. `updated` is Unix time; `folder` an id, "" in none.
    """

    id: str
    title: str
    turns: int
    updated: float
    folder: str = ""
    pinned: bool = False
    archived: bool = False


@dataclass(frozen=True, slots=True)
class Folder:
    """`conversations`: how many are listed in it, which leaves out those that are pinned or archived."""

    id: str
    name: str
    conversations: int = 0


@dataclass(frozen=True, slots=True)
class Filed:
    """What is listed, each conversation once: the pinned ones, whatever folder they are in; folders by name, and what
    is `inside` of those that were asked for; what is `loose`, in no folder. Everything newest first.
    """

    pinned: tuple[ConversationSummary, ...] = ()
    folders: tuple[Folder, ...] = ()
    inside: Mapping[str, tuple[ConversationSummary, ...]] = field(default_factory=dict)
    loose: tuple[ConversationSummary, ...] = ()
    more: bool = False
    """There are more loose ones than were asked for."""
    archived: int = 0
    """How many are archived, and not listed."""
