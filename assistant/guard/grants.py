"""Rights the user gave, kept in a file, each revocable."""

from __future__ import annotations

from pathlib import Path

from assistant.calls import Grant, Question, Scope


class Grants:
    """Thread-safe; several processes may use the file."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def add(self, question: Question, scope: Scope, conversation: str) -> Grant | None:
        """Keep the yes to a question; None for `Scope.ONCE`, of which nothing is kept."""
        raise NotImplementedError

    def revoke(self, id: str) -> bool:
        """Take a right back; False where there is no such."""
        raise NotImplementedError

    def list(self) -> tuple[Grant, ...]:
        """All rights in force, the oldest first."""
        raise NotImplementedError
