"""A real event loop, and how long it stalls: a timer of 1 ms notes when it is called."""

from __future__ import annotations

import time
from itertools import pairwise
from typing import Any

FRAME = 0.033
"""The longest gap in each of these seconds counts."""


def until(app: Any, holds: Any) -> None:
    deadline = time.monotonic() + 20
    while not holds():
        app.processEvents()
        if time.monotonic() > deadline:
            raise TimeoutError


def spin(seconds: float) -> None:
    """Let the event loop run as it does in the program."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def stalls_of(moments: list[float], worked: list[float] | None = None) -> dict[str, float]:
    """Of moments at which the timer was called, in seconds: the longest gap in each frame, in ms. `worked` is the
    processor's time that the loop had had by each: with it `cpu_p99`, which other programs don't lengthen.
    """
    frames = _longest(moments, moments)
    plain = sorted((later - earlier) * 1000 for earlier, later in pairwise(moments))
    found = {
        "p50": _quantile(frames, 0.5),
        "p99": _quantile(frames, 0.99),
        "max": frames[-1],
        "gap_p99": _quantile(plain, 0.99),
    }
    return {**found, "cpu_p99": _quantile(_longest(moments, worked), 0.99)} if worked else found


def _longest(moments: list[float], clock: list[float]) -> list[float]:
    worst: dict[int, float] = {}
    for moment, (earlier, later) in zip(moments[1:], pairwise(clock), strict=True):
        frame = int(moment / FRAME)
        worst[frame] = max((later - earlier) * 1000, worst.get(frame, 0.0))
    return sorted(worst.values())


def _quantile(values: list[float], share: float) -> float:
    return values[min(len(values) - 1, round(share * (len(values) - 1)))]


PARTS = (
    "## What to weigh\n\nA **first** paragraph with `code`, [a link](https://example.org/page) and *more* words, "
    "long enough to fill some lines of the column, as most replies do when a question is a real one.\n\n",
    "- one thing\n- another, with **weight**\n  - and a part of it\n- a last one that needs more room than a line has, "
    "so that it is broken\n\n",
    "```python\ndef total(rows: list[int]) -> int:\n    # adds up\n    return sum(row * 2 for row in rows)\n```\n\n",
    "| what | how much | why |\n|---|--:|---|\n| bread | 2 | breakfast |\n| milk | 1 | coffee |\n| tea | 3 | us |\n\n",
    "1. Measure.\n2. Change one thing.\n3. Measure again.\n\n> As they say.\n\n",
)


def reply_of(characters: int) -> str:
    whole = "".join(PARTS)
    return (whole * (characters // len(whole) + 2))[: round(characters * 1.2)]
