"""`make bench`: one table with a verdict a row, JSON beside it, and nothing that names the machine."""

from __future__ import annotations

import getpass
import json
import platform
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.bench import run
from tests.bench.rows import BenchRow

FAST = BenchRow("decode", 71.0, 70.0, 1.014, 1.0, "tok/s", 5, "small kernel", more_is_better=True)
SLOW = BenchRow("first sound", 0.3, None, 2.0, 1.0, "s", 3)


def test_the_table_has_a_verdict_a_row_and_the_details_below() -> None:
    told = run.render([FAST, SLOW]).splitlines()

    assert [line.rsplit(maxsplit=1)[-1] for line in told[2:4]] == ["met", "MISSED"]
    assert "71.0 tok/s  70.0 tok/s  1.014  ≥ 1" in told[2]
    assert "≤ 1" in told[3]
    assert told[-1] == " 1  small kernel (n = 5)"


@given(st.lists(st.builds(BenchRow, st.text("ab ", max_size=9), *[st.floats(0, 1e6)] * 4, st.just("s"), st.just(1))))
def test_the_columns_stand_below_one_another(rows: list[BenchRow]) -> None:
    lines = run.render(rows).splitlines()[: len(rows) + 2]

    edges = [position for position, character in enumerate(lines[1]) if character == " "]
    assert all(line[edge : edge + 1] in (" ", "") for line in lines for edge in edges)


def test_what_is_kept_can_be_read_again_and_names_no_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "ROOT", tmp_path)
    run.keep("decode", [FAST], quick=True)

    text = (tmp_path / "bench" / "decode.json").read_text()
    report = json.loads(text)
    assert report["rows"][0] == {**run.as_json(FAST)}
    assert report["rows"][0]["met"] is True
    assert report["quick"] is True
    assert report["machine"]["threads"] >= 1
    assert platform.node() not in text or len(platform.node()) < 4
    assert str(Path.home()) not in text
    assert getpass.getuser() == "root" or getpass.getuser() not in text


def test_every_bench_is_found_and_an_unknown_one_names_them() -> None:
    known = run.chosen([])

    assert "hearing" in known
    assert run.chosen(["hearing"]) == ["hearing"]
    with pytest.raises(SystemExit, match="no bench flying"):
        run.chosen(["flying"])


def test_a_bench_that_fails_is_told_and_does_not_end_the_others(capsys: pytest.CaptureFixture[str]) -> None:
    assert run.measure("there_is_none", quick=True) is None
    assert "ModuleNotFoundError" in capsys.readouterr().err
