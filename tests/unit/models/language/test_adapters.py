"""LoRA adapters on top of a model, with models of a few random numbers."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest

from models.errors import BadModelFile, NotInstalled
from models.gguf_header import MAGIC, read_header
from models.language.loading import Loaded, Options, load
from models.language.native import AbortFlag
from models.language.trial_file import TrialModel
from models.manifest import entry_for

F32, WIDTH, RANK = 0, 256, 2


def model(folder: Path) -> Path:
    """A model whose weights are random, and small."""
    path, shape = folder / "model.gguf", TrialModel(F32, WIDTH, WIDTH, 1)
    shape.write(path)
    content = path.read_bytes()
    start = len(content) - read_header(path).needed_bytes + _data_start(path)
    numbers = np.random.default_rng(7).normal(0, 0.05, (len(content) - start) // 4).astype(np.float32)
    path.write_bytes(content[:start] + numbers.tobytes())
    return path


def _data_start(path: Path) -> int:
    header = read_header(path)
    return header.needed_bytes - sum(weight.size for weight in header.weights)


def adapter(folder: Path, *, kind: str = "adapter", architecture: str = "llama", width: int = WIDTH) -> Path:
    """A LoRA that changes the output of one block."""

    def text(value: str) -> bytes:
        return struct.pack("<Q", len(value)) + value.encode()

    words = {"general.type": kind, "general.architecture": architecture, "adapter.type": "lora"}
    head = b"".join(text(key) + struct.pack("<I", 8) + text(value) for key, value in words.items())
    head += text("adapter.lora.alpha") + struct.pack("<If", 6, float(RANK))
    shapes = {"lora_a": (width, RANK), "lora_b": (RANK, WIDTH)}
    data = b""
    rows = b""
    for number, (name, shape) in enumerate(shapes.items()):
        rows += text(f"blk.0.ffn_down.weight.{name}") + struct.pack("<I2QIQ", 2, *shape, F32, len(data))
        data += np.random.default_rng(number).normal(0, 1, shape[0] * shape[1]).astype(np.float32).tobytes()
    whole = MAGIC + struct.pack("<IQQ", 3, len(shapes), len(words) + 1) + head + rows
    path = folder / "adapter.gguf"
    path.write_bytes(whole + bytes(-len(whole) % 32) + data)
    return path


def logits(path: Path, *adapters: tuple[Path, float]) -> np.ndarray[tuple[int], np.dtype[np.float32]]:
    loaded: Loaded = load(Options(path, 64, 1, 0, adapters=adapters))
    try:
        assert loaded.context.decode([3, 5], 0, 0, abort=AbortFlag()) == 0
        return np.asarray(loaded.context.logits(1, 32))
    finally:
        loaded.context.close()


def test_an_adapter_changes_what_a_model_says_as_strongly_as_it_is_told(tmp_path: Path) -> None:
    path, lora = model(tmp_path), adapter(tmp_path)
    plain = logits(path)
    changes = [float(np.abs(logits(path, (lora, strength)) - plain).max()) for strength in (0.0, 0.1, 1.0)]
    assert changes[0] < 1e-5
    assert 1e-4 < changes[1] < changes[2]


def test_two_adapters_add_up(tmp_path: Path) -> None:
    path, lora = model(tmp_path), adapter(tmp_path)
    twice, strong = logits(path, (lora, 0.5), (lora, 0.5)), logits(path, (lora, 1.0))
    np.testing.assert_allclose(twice, strong, atol=1e-4)


@pytest.mark.parametrize(("what", "why"), [({"kind": "model"}, "no adapter"), ({"width": 512}, "does not suit")])
def test_what_does_not_suit_the_model_is_refused(tmp_path: Path, what: dict[str, int], why: str) -> None:
    with pytest.raises(BadModelFile, match=why):
        load(Options(model(tmp_path), 64, 1, 0, adapters=((adapter(tmp_path, **what), 1.0),)))  # type: ignore[arg-type]


def test_an_adapter_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(NotInstalled, match="no adapter at"):
        load(Options(model(tmp_path), 64, 1, 0, adapters=((tmp_path / "gone.gguf", 1.0),)))


def test_a_file_says_that_it_is_an_adapter(tmp_path: Path) -> None:
    path = adapter(tmp_path)
    entry = entry_for("mine", path, read_header(path), "0" * 64)
    assert (entry.role, entry.memory) == ("adapter", path.stat().st_size)
