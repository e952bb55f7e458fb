"""A monkey uses the real window for a while: nothing it does, as a user may, raises, warns or stops the window."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ACTIONS = 200


@pytest.mark.parametrize("seed", [1, 7])
def test_random_actions_of_a_user_break_nothing(seed: int, tmp_path: Path) -> None:
    """Seen again by `python -m tests.monkey --seed SEED --until N`."""
    report, log = tmp_path / "report.json", tmp_path / "monkey.log"
    command = [sys.executable, "-m", "tests.monkey", "--seed", str(seed), "--until", str(ACTIONS)]
    command += ["--report", str(report), "--log", str(log)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=150, check=False)
    assert report.exists(), f"{log.read_text()[-3000:]}\n{done.stderr}"
    found = json.loads(report.read_text())
    assert found["faults"] == []
    assert found["actions"] == ACTIONS
    assert len(found["kinds"]) > 20
    assert done.returncode == 0
