"""What the user decides about system calls: questions that wait, rights that were given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.calls import GrantsChanged
from assistant.guard.approvals import Approvals

if TYPE_CHECKING:
    from assistant.calls import Grant, ToolChanged
    from assistant.turn.bus import Bus
    from assistant.turn.parts import Parts

_NONE = Approvals()


class Rights:
    """A part of `Session`."""

    _parts: Parts
    _bus: Bus

    @property
    def approvals(self) -> Approvals:
        """The calls that wait for the user's yes. Without tools there never is one."""
        return self._parts.tools.approvals if self._parts.tools is not None else _NONE

    def grants(self) -> tuple[Grant, ...]:
        """The rights that the user gave, the oldest first."""
        return self._parts.tools.grants.list() if self._parts.tools is not None else ()

    def accept_tool(self, changed: ToolChanged) -> bool:
        """Use a tool again whose description changed; False where it has changed again since."""
        return self._parts.tools is not None and self._parts.tools.accept(changed)

    def tool_problems(self) -> tuple[str, ...]:
        """What is wrong with tools, plugins and servers, as sentences."""
        return tuple(self._parts.tools.problems()) if self._parts.tools is not None else ()

    def _end_rights(self, conversation: str) -> None:
        """Those that were given for a conversation that is deleted."""
        if self._parts.tools is not None:
            self._parts.tools.grants.end_conversation(conversation)

    def revoke(self, grant: str) -> None:
        """Take a right back. Harmless where there is none of that id."""
        if self._parts.tools is not None and self._parts.tools.grants.revoke(grant):
            self._bus.publish(GrantsChanged())
