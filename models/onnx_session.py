"""Sessions of ONNX Runtime for small models that wait most of their time in a host."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

from models.errors import BadModelFile
from models.sentences import say

MOST_THREADS = 8


def processors() -> int:
    """How many this process may use, at most `MOST_THREADS`."""
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(MOST_THREADS, usable))


def adds_products_whole(flags: Path = Path("/proc/cpuinfo")) -> bool:
    """Whether the processor is known to add products of eight bits up without an overflow (VNNI).

    Where it doesn't, ONNX Runtime must multiply in 16 bits, which takes twice as long.
    """
    try:
        words = set(flags.read_text().split())
    except OSError:  # not Linux
        return False
    return not words.isdisjoint({"avx512_vnni", "avx_vnni"})


def load(file: Path, threads: int, remedy: str) -> Any:
    """A session on the processor. Raises `BadModelFile`, which has `remedy`."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")  # a host waits most of its time
    options.add_session_config_entry("session.x64quantprecision", "0" if adds_products_whole() else "1")
    options.enable_cpu_mem_arena = False  # it would keep the room of the largest batch
    try:
        return onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])
    except Exception as error:  # ONNX Runtime's errors have no common class
        raise BadModelFile(
            say("{file} can't be loaded: {why}", file=file, why=first_line(error)), remedy=remedy
        ) from error


def first_line(error: Exception) -> str:
    """What it says, without the rest that ONNX Runtime adds."""
    return (str(error).strip().splitlines() or [type(error).__name__])[0][:200]


def release_memory() -> None:
    """Give back what is no longer used: glibc would keep hundreds of megabytes for the next time."""
    if sys.platform == "linux":
        import ctypes

        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # musl has none
        if trim is not None:
            trim(0)
