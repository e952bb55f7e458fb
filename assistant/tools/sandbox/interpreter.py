"""The Python that code in the sandbox runs in: Peri's own, with Peri's libraries, read-only."""

from __future__ import annotations

import os
import sys
import sysconfig
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_PARTS = ("bin", "lib", "lib64", "Python", "Resources", "DLLs", "Lib")


@dataclass(frozen=True, slots=True)
class Interpreter:
    """`command` starts it; `readable` is what it needs to see; `libraries` go on its path."""

    command: str
    readable: tuple[Path, ...]
    libraries: tuple[str, ...]


@cache
def find() -> Interpreter | None:
    """None in a bundle, where there is no interpreter but Peri itself."""
    if getattr(sys, "frozen", False):
        return None
    command = os.path.realpath(getattr(sys, "_base_executable", sys.executable))
    libraries = tuple(dict.fromkeys(os.path.realpath(sysconfig.get_path(name)) for name in ("purelib", "platlib")))
    return Interpreter(command, _readable(command, libraries), libraries)


def _readable(command: str, libraries: tuple[str, ...]) -> tuple[Path, ...]:
    """Not all that lies beside the interpreter: its home may be the user's `.local`, or an environment with others."""
    homes = dict.fromkeys((Path(sys.base_prefix), Path(sys.base_exec_prefix), Path(command).parents[1]))
    parts = [home / part for home in homes for part in _PARTS if (home / part).exists()]
    beside = [Path(command)] if sys.platform != "win32" else [Path(command).parent]
    named = (*parts, *beside, *map(Path, libraries))
    found = dict.fromkeys(Path(os.path.realpath(path)) for path in named if path.exists())
    return tuple(path for path in found if not any(path != other and path.is_relative_to(other) for other in found))
