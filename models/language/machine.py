"""How many threads a language model should use here."""

from __future__ import annotations

import os
from pathlib import Path


def usable_cores() -> int:
    """Physical cores that this process may use: affinity and a container's quota counted, at least one."""
    import psutil

    logical = psutil.cpu_count() or 1
    physical = psutil.cpu_count(logical=False) or logical
    allowed = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else logical
    if allowed < logical:  # which siblings are left is unknown: take the same share of them
        physical = max(1, round(physical * allowed / logical))
    quota = _quota()
    return max(1, min(physical, quota)) if quota else max(1, physical)


def _quota(path: Path = Path("/sys/fs/cgroup/cpu.max")) -> int:
    """Whole processors that a control group grants; 0 for no limit."""
    try:
        limit, period = path.read_text(encoding="ascii").split()
        return 0 if limit == "max" else max(1, int(limit) // int(period))
    except (OSError, ValueError):
        return 0
