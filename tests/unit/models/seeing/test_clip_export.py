"""Exports of untrained open_clip models, in the process that `peri models export-clip` makes them in."""

from __future__ import annotations

import json
import pickle
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from assistant import cli
from models import ports
from models.errors import BadModelFile, CatalogError, MissingLibrary, SourceUnreachable, StoreError
from models.host import Host, HostSpec
from models.proxies import HostedImageEncoder
from models.seeing.clip_export import LEAST, LEAST_QUANTIZED
from models.seeing.clip_files import Exported, read_config
from models.seeing.clip_onnx import OnnxClip
from models.seeing.clip_quantize import BLOCK, blocks
from models.seeing.clip_samples import TEXTS, drawn, photographs
from tests import clip_model

Export = Callable[..., Exported]
TINY = {
    "embed_dim": 32,
    "vision_cfg": {"image_size": 64, "layers": 2, "width": 64, "patch_size": 32, "head_width": 32},
    "text_cfg": {"context_length": 77, "vocab_size": 49408, "width": 64, "heads": 2, "layers": 2},
}


@pytest.fixture(scope="module")
def host() -> Iterator[Host]:
    host = Host(HostSpec("the exporter", "seeing/clip_export"))
    yield host
    host.close()


@pytest.fixture(scope="module")
def export(host: Host) -> Export:
    def run(architecture: object, folder: Path, pretrained: object = "", quantize: bool = True) -> Exported:
        *steps, last = host.stream("export", str(architecture), str(pretrained), str(folder), quantize, seed=1)
        assert all(isinstance(step, str) for step in steps)
        assert isinstance(last, Exported)
        return last

    return run


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    path = tmp_path / "tiny.json"
    path.write_text(json.dumps(TINY))
    return path


@pytest.mark.slow
def test_a_vit_is_the_same_on_both_back_ends(export: Export, tmp_path: Path) -> None:
    folder = tmp_path / "new" / "vit"
    made = export("ViT-S-32-alt", folder)
    assert made.picture_cosine >= LEAST_QUANTIZED <= made.text_cosine
    assert made.file_bytes < 60e6
    assert not made.trained
    assert made.pictures == 20 + len(photographs())
    host = Host(HostSpec("eyes on torch", "seeing/open_clip", {"architecture": "ViT-S-32-alt", "seed": 1}))
    try:
        reference, encoder = HostedImageEncoder(host), OnnxClip(str(folder))
        assert isinstance(reference, ports.ImageEncoder)
        ours, theirs = encoder.describe(), reference.describe()
        assert (ours.dimensions, ours.logit_scale) == (theirs.dimensions, theirs.logit_scale)
        assert ours.digest != theirs.digest
        pictures = drawn(3, seed=5)
        assert least(encoder.encode_pictures(pictures), reference.encode_pictures(pictures)) >= LEAST_QUANTIZED
        assert least(encoder.encode_texts(TEXTS), reference.encode_texts(TEXTS)) >= LEAST_QUANTIZED
    finally:
        host.close()


@pytest.mark.slow
@pytest.mark.parametrize("projection", ["linear", None])
def test_convolutions_and_a_language_model(export: Export, tmp_path: Path, projection: str | None) -> None:
    """The kind of model that Peri's own eyes are: timm's EfficientNet-Lite, and BERT from a folder beside the file."""
    width = 48 if projection else clip_model.SMALL["hidden_size"]
    preprocess = {"mean": [0.5] * 3, "std": [0.5] * 3, "interpolation": "bilinear", "resize_mode": "squash"}
    path = clip_model.configuration(tmp_path / "eyes.json", width, projection, preprocess)
    made = export(path, tmp_path / "eyes", quantize=False)
    assert made.picture_cosine >= LEAST <= made.text_cosine
    found = read_config(tmp_path / "eyes")
    assert (found.image.size, found.image.resize_mode, found.image.interpolation) == ((96, 96), "squash", "bilinear")
    assert found.text.sentences == ("sentences" if projection else "vectors")
    assert not found.text.padded
    encoder = OnnxClip(str(tmp_path / "eyes"))
    assert encoder.embed(["a dog", "cats"]).shape == (2, 32)
    assert encoder.encode_texts(["a dog", "cats"]).shape == (2, width)


def test_an_export_is_replaced_and_nothing_else_is(export: Export, tiny: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    whole = export(tiny, folder, quantize=False)
    assert whole.picture_cosine >= LEAST <= whole.text_cosine
    small = export(tiny, folder)
    assert small.file_bytes < 0.6 * whole.file_bytes
    assert small.info.digest != whole.info.digest
    assert read_config(folder).info == small.info
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("dear")
    with pytest.raises(StoreError, match="no export"):
        export(tiny, tmp_path / "mine")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["mine", "out", "tiny.json"]


def test_a_checkpoint_beside_the_configuration_is_taken(export: Export, tiny: Path, tmp_path: Path) -> None:
    tiny.with_suffix(".safetensors").write_bytes(b"\x08\0\0\0\0\0\0\0{}      ")
    with pytest.raises(BadModelFile, match=r"tiny\.safetensors does not fit"):
        export(tiny, tmp_path / "out")
    assert not (tmp_path / "out").exists()


class Trap:
    """Unpickled, it would leave a mark."""

    def __init__(self, mark: Path) -> None:
        self.mark = mark

    def __reduce__(self) -> tuple[object, ...]:
        return Path.touch, (self.mark,)


def test_a_checkpoint_runs_no_code(export: Export, tiny: Path, tmp_path: Path) -> None:
    (tmp_path / "trap.pt").write_bytes(pickle.dumps({"state_dict": Trap(tmp_path / "mark")}))
    with pytest.raises(BadModelFile):
        export(tiny, tmp_path / "out", tmp_path / "trap.pt")
    assert not (tmp_path / "mark").exists()


def test_what_is_unknown_is_told_with_what_is_known(export: Export, tiny: Path, tmp_path: Path) -> None:
    with pytest.raises(CatalogError) as caught:
        export("ViT-S-32-al", tmp_path / "out")
    assert "ViT-S-32-alt" in caught.value.remedy
    with pytest.raises(CatalogError) as caught:
        export("ViT-B-32", tmp_path / "out", "laion3b")
    assert "laion2b" in caught.value.remedy
    tiny.write_text('{"embed_dim": 3}')
    with pytest.raises(BadModelFile, match="not a configuration"):
        export(tiny, tmp_path / "out")
    with pytest.raises(SourceUnreachable):
        export(f"local-dir:{tmp_path / 'nowhere'}", tmp_path / "out")


def test_without_torch_it_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    from models.seeing import open_clip

    monkeypatch.setitem(sys.modules, "torch", None)
    with pytest.raises(MissingLibrary, match="torch") as caught:
        open_clip.OpenClip("ViT-S-32-alt")
    assert ".[clip]" in caught.value.remedy


def test_from_the_command_line(tiny: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["models", "export-clip", str(tiny), "-o", str(tmp_path / "out"), "--json"]) == 0
    told = capsys.readouterr()
    figures = json.loads(told.out)
    assert (figures["folder"], figures["quantized"], figures["trained"]) == (str(tmp_path / "out"), True, False)
    assert re.search(r"Least cosine with open_clip: (0\.99|1\.00)\d\d on \d+ pictures", told.err)
    assert "the weights are random" in told.err
    assert cli.main(["models", "export-clip", "ViT-B-33", "-o", str(tmp_path / "other")]) == 1
    assert "Did you mean" in capsys.readouterr().err


@settings(max_examples=40)
@given(
    arrays.arrays(
        np.float32,
        st.tuples(st.integers(1, 3 * BLOCK), st.integers(1, 5)),
        elements=st.floats(-1e3, 1e3, width=32),
    )
)
def test_blocks_are_the_weights_within_half_a_step(weights: np.ndarray) -> None:
    numbers, scales = blocks(weights)
    rows, columns = weights.shape
    assert numbers.shape == (columns, -(-rows // BLOCK), BLOCK)
    steps = scales.reshape(columns, -1, 1)
    back = ((numbers.astype(np.float32) - 128) * steps).reshape(columns, -1)[:, :rows].T
    limit = np.repeat(steps[..., 0], BLOCK, axis=1)[:, :rows].T
    assert (np.abs(back - weights) <= 0.5001 * limit + 1e-30).all()


def test_samples_are_always_the_same_and_all_different() -> None:
    assert [each.digest for each in drawn(6)] == [each.digest for each in drawn(6)]
    assert len({each.digest for each in [*drawn(12), *drawn(12, seed=1), *photographs()]}) == 24 + len(photographs())
    assert {each.name for each in photographs()} >= {"astronaut", "coffee", "chelsea"}


def least(ours: np.ndarray, theirs: np.ndarray) -> float:
    return float((ours * theirs).sum(axis=1).min())
