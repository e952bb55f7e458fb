"""What servers may ask of Peri: the kernel's words (sampling) and the user's (elicitation). Nothing, unless allowed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol


class Gate(Protocol):
    """Who decides. Both methods block until it is decided, on a thread of their own, and may be abandoned."""

    def sample(self, server: str, request: str) -> str | None:
        """What the kernel answers to `request`, a text that the server wrote; None refuses."""

    def elicit(self, server: str, message: str, schema: Mapping[str, Any]) -> dict[str, Any] | None:
        """What the user fills in for `schema`, a flat JSON schema of an object; None declines."""
