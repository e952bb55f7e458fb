"""An hour of random, valid actions of a user on the real window: what went wrong, and what was kept.

A process of its own, on the display there is or on Qt's offscreen platform: `python -m tests.monkey`. Memory is what is
held at rest, all closed, libraries not counted, after the end compared with after the fifth minute.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.bench.rows import BenchRow

ROOT = Path(__file__).resolve().parents[2]
SEED = 20
MINUTES, QUICK_MINUTES = 60.0, 10.0
KEPT_MB = 30.0
STALL_MS = 3000.0


def rows(quick: bool) -> list[BenchRow]:
    """Exceptions and the like; memory; the longest that the event loop stood still."""
    return told(played(QUICK_MINUTES if quick else MINUTES))


def played(minutes: float, seed: int = SEED) -> dict[str, Any]:
    """The monkey's report."""
    with tempfile.TemporaryDirectory(prefix="peri-bench-") as folder:
        report = Path(folder, "report.json")
        command = [sys.executable, "-m", "tests.monkey", "--seed", str(seed), "--minutes", str(minutes)]
        command += ["--report", str(report), "--log", str(Path(folder, "monkey.log"))]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        done = subprocess.run(
            command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, timeout=minutes * 60 + 300, check=False
        )
        if not report.exists():
            log = Path(folder, "monkey.log").read_text(encoding="utf-8")
            raise RuntimeError(f"The monkey ended with {done.returncode}:\n{log[-4000:]}")
        found: dict[str, Any] = json.loads(report.read_text(encoding="utf-8"))
        return found


def told(report: dict[str, Any]) -> list[BenchRow]:
    """One row for each promise."""
    minutes, memory = report["minutes"], report["memory"]
    (settled, first), (_, last) = memory[0], memory[-1]
    wrong, stall = float(len(report["faults"])), report["longest_stall_ms"]
    slowest = ", ".join(f"{kind} {ms}" for kind, ms in list(report["slowest_ms"].items())[:6])
    kinds = f"{report['actions']:,} actions of {len(report['kinds'])} kinds, seed {report['seed']}"
    faults = "".join(f"; {one['kind']} during {one['during']}" for one in report["faults"][:5])
    held = ", ".join(f"{megabytes:.0f} at {at:g}" for at, megabytes in memory)
    name = f"{minutes:.0f} minutes of random actions"
    return [
        BenchRow(f"{name}: exceptions, warnings and stalls", wrong, None, wrong, 0, "", 1, kinds + faults),
        BenchRow(
            f"{name}: memory kept since minute {settled:g}",
            *(last - first, None, (last - first) / KEPT_MB, 1.0, "MB", 1),
            f"MB held at rest, by minute: {held}; the scripted store has {report['said']:.1f} MB more of text",
        ),
        BenchRow(
            f"{name}: the longest stall of the event loop",
            *(stall, None, stall / STALL_MS, 1.0, "ms", 1),
            f"slowest actions, ms: {slowest}",
        ),
    ]
