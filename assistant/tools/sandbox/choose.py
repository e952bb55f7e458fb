"""Which sandbox this machine has."""

from __future__ import annotations

import platform
import threading
from collections.abc import Callable

from assistant.tools.sandbox.port import Job, NoSandbox, Ran, Sandbox
from models.sentences import joined, say


def choose() -> Sandbox:
    """The best that works here, tried once; else one that only says why there is none."""
    reasons = []
    for sandbox in candidates():
        why = sandbox.available()
        if why is None:
            return sandbox
        reasons.append(why)
    return NoSandbox(joined(*reasons) or say("Peri knows no sandbox for this system ({name}).", name=platform.system()))


class BestSandbox:
    """What `choose` gives, chosen when it is first needed: the trial takes some tens of milliseconds."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._chosen: Sandbox | None = None

    @property
    def name(self) -> str:
        return self._best().name

    def available(self) -> str | None:
        return self._best().available()

    def run(self, job: Job, cancelled: Callable[[], bool] = lambda: False) -> Ran:
        return self._best().run(job, cancelled)

    def _best(self) -> Sandbox:
        with self._lock:
            if self._chosen is None:
                self._chosen = choose()
            return self._chosen


def candidates() -> tuple[Sandbox, ...]:
    """Those made for this system, the best first, untried."""
    system = platform.system()
    if system == "Linux":
        from assistant.tools.sandbox.alone import LandlockAlone
        from assistant.tools.sandbox.bubblewrap import Bubblewrap

        return Bubblewrap(), LandlockAlone()
    if system == "Darwin":
        from assistant.tools.sandbox.seatbelt import Seatbelt

        return (Seatbelt(),)
    if system == "Windows":
        from assistant.tools.sandbox.appcontainer import AppContainer

        return (AppContainer(),)
    return ()
