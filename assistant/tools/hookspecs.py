"""What Peri asks of a plugin. A plugin answers with functions of the same name, marked with `api.hookimpl`.

A module whose marked functions are all its tools needs no hook at all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import pluggy

from assistant.tools.api import PROJECT

GROUP = "peri.tools"
"""The entry points of packages that bring plugins."""
hookspec = pluggy.HookspecMarker(PROJECT)


@hookspec
def peri_tools() -> Iterable[Callable[..., Any]]:  # type: ignore[empty-body]
    """The tools that the plugin brings: functions or bound methods, marked with `@tool` or plain (then they read)."""
