"""Programs that are killed in the middle of whatever they do to one store."""

import random
from pathlib import Path

from tests.store_writer import Acknowledged, kill_one


def test_whenever_a_writer_is_killed_nothing_acknowledged_is_lost_and_the_store_is_whole(tmp_path: Path) -> None:
    chance, told = random.Random(1), Acknowledged()
    for number in range(12):
        verdict = kill_one(tmp_path / "peri.sqlite", number, chance.uniform(0, 0.3), told)
        assert (verdict.lost, verdict.faults) == (0, ())
    assert told.turns
