"""What control groups grant: a container, a service or a session may have less memory than its machine.

Linux' control groups, version 2 and 1. A limit holds for a group and all below it, so those of every group above this
process count, as far as they can be seen from here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_MOUNT = Path("/sys/fs/cgroup")
_OWN = Path("/proc/self/cgroup")
_NONE = 1 << 60
"""Version 1 says so, or more, where there is no limit."""


@dataclass(frozen=True, slots=True)
class Grant:
    """Bytes: what a group may have in all, and what of that it can still have. What it keeps of files it can drop."""

    limit: int
    free: int


@dataclass(frozen=True, slots=True)
class _Names:
    limit: str
    used: str
    cache: tuple[str, ...]


_V2 = _Names("memory.max", "memory.current", ("inactive_file", "active_file"))
_V1 = _Names("memory.limit_in_bytes", "memory.usage_in_bytes", ("total_inactive_file", "total_active_file"))


def granted(own: Path = _OWN, mount: Path = _MOUNT) -> Grant | None:
    """The least of each; None where nothing limits this process, and on systems without control groups."""
    grants = [grant for folder, names in _groups(own, mount) if (grant := _grant(folder, names)) is not None]
    if not grants:
        return None
    return Grant(min(one.limit for one in grants), min(one.free for one in grants))


def _groups(own: Path, mount: Path) -> Iterator[tuple[Path, _Names]]:
    """The folders of this process's group and of those above it."""
    try:
        lines = own.read_text(encoding="utf-8").splitlines()
    except OSError:
        return
    for line in lines:
        number, _, rest = line.partition(":")
        controllers, _, path = rest.partition(":")
        if number == "0":
            root, names = mount, _V2
        elif "memory" in controllers.split(","):
            root, names = mount / "memory", _V1
        else:
            continue
        folder = root / path.lstrip("/")
        while folder != root and root in folder.parents:
            yield folder, names
            folder = folder.parent
        yield root, names


def _grant(folder: Path, names: _Names) -> Grant | None:
    limit, used = _number(folder / names.limit), _number(folder / names.used)
    if limit is None or used is None or limit >= _NONE:
        return None
    return Grant(limit, max(0, limit - used + _cache(folder / "memory.stat", names)))


def _number(path: Path) -> int | None:
    try:
        return int(path.read_text(encoding="ascii"))
    except (OSError, ValueError):  # "max" is none
        return None


def _cache(path: Path, names: _Names) -> int:
    try:
        lines = path.read_text(encoding="ascii").splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) for line in lines if line.startswith(tuple(f"{name} " for name in names.cache)))
