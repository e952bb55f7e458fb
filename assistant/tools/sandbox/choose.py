"""Which sandbox this machine has."""

from __future__ import annotations

import platform

from assistant.tools.sandbox.port import NoSandbox, Sandbox

_UNKNOWN = "Peri knows no sandbox for this system ({})."


def choose() -> Sandbox:
    """The best that works here, tried once; else one that only says why there is none."""
    reasons = []
    for sandbox in candidates():
        why = sandbox.available()
        if why is None:
            return sandbox
        reasons.append(why)
    return NoSandbox(" ".join(reasons) or _UNKNOWN.format(platform.system()))


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
