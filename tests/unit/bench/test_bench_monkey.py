"""What the monkey's report promises, row by row."""

from __future__ import annotations

from typing import Any

import pytest

from tests.bench.bench_monkey import told

REPORT: dict[str, Any] = {
    "seed": 1,
    "actions": 52_000,
    "kinds": {"say": 51_000, "stop": 1_000},
    "minutes": 60.0,
    "memory": [(5.0, 170.0), (30.0, 180.0), (60.0, 182.0)],
    "said": 0.2,
    "faults": [],
    "slowest_ms": {"say": 90},
    "longest_stall_ms": 400,
}
FAULT = {"kind": "exception", "words": "ValueError", "during": "12 say"}


def test_what_is_kept_counts_from_the_end_of_the_warm_up() -> None:
    wrong, kept, stall = told(REPORT)
    assert (wrong.ours, kept.ours, stall.ours) == (0, 12, 400)
    assert wrong.met
    assert kept.met
    assert stall.met


@pytest.mark.parametrize(
    ("change", "missed"),
    [
        ({"faults": [FAULT]}, "exceptions"),
        ({"memory": [(5.0, 100.0), (60.0, 131.0)]}, "memory"),
        ({"longest_stall_ms": 3001}, "stall"),
    ],
)
def test_each_promise_can_be_missed(change: dict[str, Any], missed: str) -> None:
    assert [missed in row.name for row in told({**REPORT, **change}) if not row.met] == [True]
