from __future__ import annotations

from pathlib import Path

import pytest

from models.gguf_header import read_header
from models.language.trial import SpeedTrial
from models.language.trial_file import TrialModel
from models.predict.shape import shape_of


@pytest.mark.parametrize("kind", [1, 8, 12, 14])
def test_the_file_is_a_model_of_the_size_that_was_asked_for(tmp_path: Path, kind: int) -> None:
    model, path = TrialModel(kind, 512, 1024, 3), tmp_path / "trial.gguf"
    model.write(path)
    shape = shape_of(read_header(path), path.stat().st_size)
    assert shape.matrices == {kind: 3 * model.block_bytes}
    assert (shape.blocks, shape.width, shape.inner) == (3, 512, 1024)


def test_each_type_has_a_speed_and_an_unknown_one_none() -> None:
    speed = SpeedTrial(threads=1).measure([8, 9999])
    assert set(speed.rates) == {8, 1}
    assert speed.threads == 1
    assert speed.block_seconds > 0
    assert min(speed.rates.values()) > 1e7


def test_no_room_for_the_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="not-there"):
        TrialModel(8, 256, 256, 1).write(tmp_path / "not-there" / "trial.gguf")
