"""In which protocol a server is asked the next time."""

from __future__ import annotations

import threading
from pathlib import Path
from types import SimpleNamespace

import anyio
import httpx2
import pytest

from assistant.tools.mcp.around import Around
from assistant.tools.mcp.peer import Peer
from assistant.tools.mcp.pins import Pins
from assistant.tools.mcp.sieve import Watch
from assistant.tools.mcp.values import Limits, ServerConfig, Way

LIMITS = Limits(restarts=10, first_wait=0.001, longest_wait=0.001)
REFUSED, SILENT, BROKEN = httpx2.ConnectError("refused"), TimeoutError(), ValueError("what?")
WORKED = SimpleNamespace()
"""It worked for a while, then its connection ended."""


class Enough(BaseException):
    """Ends the life of a server."""


class Scripted(Peer):
    """A server whose connections end as scripted."""

    def __init__(self, folder: Path, *endings: object) -> None:
        around = Around(SimpleNamespace(), Pins(folder / "pins.json"), LIMITS)  # type: ignore[arg-type]
        super().__init__(ServerConfig("one", Way.HTTP, url="http://127.0.0.1:9/mcp"), around, threading.Event())
        self.endings = list(endings)
        self.modes: list[str] = []

    async def _connect(self, watch: Watch, mode: str) -> None:
        if not self.endings:
            raise Enough
        self.modes.append(mode)
        ending = self.endings.pop(0)
        if isinstance(ending, Exception):
            raise ending
        self._ready.set()


@pytest.mark.parametrize(
    ("endings", "modes"),
    [
        ((REFUSED, REFUSED, WORKED), "auto auto auto"),
        ((SILENT, SILENT, SILENT), "auto legacy auto"),
        ((BROKEN, WORKED, WORKED), "auto legacy legacy"),
        ((WORKED, WORKED), "auto auto"),
        ((BROKEN, REFUSED, WORKED), "auto legacy legacy"),
        ((ExceptionGroup("", [REFUSED]), WORKED), "auto auto"),
    ],
)
def test_only_a_server_that_fell_over_the_newest_is_asked_in_the_former_way(
    tmp_path: Path, endings: tuple[object, ...], modes: str
) -> None:
    peer = Scripted(tmp_path, *endings)
    with pytest.raises(Enough):
        anyio.run(peer.live)
    assert " ".join(peer.modes) == modes
