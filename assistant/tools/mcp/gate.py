"""What servers may ask of Peri: the kernel's words (sampling) and the user's (elicitation). Nothing, unless allowed."""

from __future__ import annotations

from typing import Protocol

from assistant.forms import Form
from assistant.server_requests import Action, Filled, Refused, Sampled, SampleRequest


class Gate(Protocol):
    """Who decides. The methods block until it is decided, on a thread of their own, and may be abandoned."""

    def sample(self, server: str, request: SampleRequest) -> Sampled | Refused:
        """What the kernel answers, where the user lets it."""

    def elicit(self, server: str, message: str, form: Form) -> Filled:
        """What the user fills in."""

    def visit(self, server: str, message: str, address: str) -> Action:
        """Open a page for the user, where they want it."""
