"""`make bench`: every measurement of `tests/bench/bench_*.py` as one table, and as JSON in `bench/`.

    python tests/bench/run.py [--quick] [NAME ...]

A file `bench_NAME.py` has `rows(quick: bool) -> list[BenchRow]`; with `quick` it repeats less. The exit status
is 1 when a row misses its target or a file fails.
"""

from __future__ import annotations

import argparse
import dataclasses
import importlib
import json
import os
import platform
import re
import sys
import time
import traceback
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

if TYPE_CHECKING:
    from tests.bench.rows import BenchRow

LIBRARIES = ("llama-cpp-python", "xllamacpp", "faster-whisper", "ctranslate2", "onnxruntime", "hibari-tts")
LIBRARIES = (*LIBRARIES, "rapidocr-onnxruntime", "PySide6-Essentials", "numpy")


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="make bench")
    parser.add_argument("--quick", action="store_true", help="fewer repeats")
    parser.add_argument("names", nargs="*", metavar="NAME", help="which of them; without one, all")
    arguments = parser.parse_args(argv)
    names = chosen(arguments.names)
    table: list[tuple[str, BenchRow]] = []
    failed: list[str] = []
    for name in names:
        rows = measure(name, arguments.quick)
        if rows is None:
            failed.append(name)
        else:
            table += [(name, row) for row in rows]
    print(f"\n{render([row for _, row in table])}")
    for name in failed:
        print(f"bench_{name} failed; its error is above.")
    missed = sum(not row.met for _, row in table)
    print(f"\n{len(table) - missed} of {len(table)} targets met.")
    return 1 if missed or failed else 0


def chosen(wanted: list[str]) -> list[str]:
    """The names to run, in order. Ends the program for one that isn't there."""
    known = sorted(path.stem.removeprefix("bench_") for path in HERE.glob("bench_*.py"))
    unknown = [name for name in wanted if name not in known]
    if unknown:
        sys.exit(f"There is no bench {', '.join(unknown)}. Known ones: {', '.join(known)}.")
    return [name for name in known if not wanted or name in wanted]


def measure(name: str, quick: bool) -> list[BenchRow] | None:
    """The rows of one file, kept in `bench/`; None where it failed."""
    print(f"-- {name}", flush=True)
    started = time.monotonic()
    try:
        module: ModuleType = importlib.import_module(f"tests.bench.bench_{name}")
        rows: list[BenchRow] = list(module.rows(quick))
    except Exception:  # noqa: BLE001 - one bench that fails must not take the others along
        traceback.print_exc()
        return None
    print(f"   {len(rows)} rows in {time.monotonic() - started:.0f} s", flush=True)
    keep(name, rows, quick)
    return rows


def keep(name: str, rows: list[BenchRow], quick: bool) -> None:
    (ROOT / "bench").mkdir(exist_ok=True)
    report = {
        "bench": name,
        "taken": datetime.now(UTC).isoformat(timespec="seconds"),
        "quick": quick,
        "machine": machine(),
        "rows": [as_json(row) for row in rows],
    }
    (ROOT / "bench" / f"{name}.json").write_text(json.dumps(report, indent=1, ensure_ascii=False, default=str) + "\n")


def render(rows: list[BenchRow]) -> str:
    """The table: what, ours, theirs, ratio, target, verdict; the details below it, numbered."""
    head = ("", "what", "ours", "against", "ratio", "target", "")
    lines = [head, *(_cells(number, row) for number, row in enumerate(rows, 1))]
    widths = [max(len(line[column]) for line in lines) for column in range(len(head))]
    table = ["  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in lines]
    table.insert(1, "  ".join("-" * width for width in widths))
    notes = [f"{number:>2}  {row.detail} (n = {row.repeats})" for number, row in enumerate(rows, 1) if row.detail]
    return "\n".join([*table, "", *notes])


def _cells(number: int, row: BenchRow) -> tuple[str, ...]:
    sign = "≥" if row.more_is_better else "≤"
    against = _figure(row.baseline, row.unit) if row.baseline is not None else "-"
    verdict = "met" if row.met else "MISSED"
    ours = _figure(row.ours, row.unit)
    return (f"{number:>2}", row.name, ours, against, f"{row.ratio:.3f}", f"{sign} {row.target:g}", verdict)


def _figure(value: float, unit: str) -> str:
    digits = 0 if abs(value) >= 1000 else 1 if abs(value) >= 10 else 3
    return f"{value:.{digits}f} {unit}".strip()


def as_json(row: BenchRow) -> dict[str, Any]:
    return {**dataclasses.asdict(row), "met": row.met}


def machine() -> dict[str, Any]:
    """What the figures depend on; nothing that names the machine or its user."""
    import psutil

    return {
        "processor": _processor(),
        "cores": psutil.cpu_count(logical=False) or os.cpu_count(),
        "threads": os.cpu_count(),
        "memory_gb": round(psutil.virtual_memory().total / 1e9, 1),
        "load_before": round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else None,
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
        "libraries": {name: _version(name) for name in LIBRARIES},
    }


def _processor() -> str:
    try:
        found = re.search(r"^model name\s*:\s*(.*)$", Path("/proc/cpuinfo").read_text(), re.MULTILINE)
    except OSError:
        found = None
    return found[1] if found else platform.processor()


def _version(name: str) -> str | None:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None


if __name__ == "__main__":
    sys.exit(main())
