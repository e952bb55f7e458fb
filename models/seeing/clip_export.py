"""An open_clip model as a folder for `clip_onnx`, compared with the model itself before it is given out.

Compared are the vectors at the end of the whole way, from a picture's file and a text's letters, on pictures and texts
that are made here and, where scikit-image is installed, on its photographs. The extra `clip` is needed.
"""

from __future__ import annotations

import io
import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from models.errors import DiskFull, ModelError, StoreError
from models.onnx_session import processors
from models.seeing import clip_samples, open_clip
from models.seeing.clip_bpe import write_tokenizer
from models.seeing.clip_files import (
    CONFIG,
    IMAGE,
    TEXT,
    TOKENIZER,
    VECTORS,
    ClipConfig,
    Exported,
    digest,
    write_config,
)
from models.seeing.clip_onnx import OnnxClip, open_session, run_session
from models.seeing.clip_pixels import pixels
from models.values import Picture

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from models.seeing.open_clip import Loaded

    Vectors = NDArray[np.float32]

LEAST, LEAST_QUANTIZED = 0.999, 0.98
COMPARED, MEASURED = 20, 40
"""How many pictures are drawn to compare on, and how many others to quantize with."""
_AT_ONCE = 8


class ClipExporter:
    """The back end of `peri models export-clip`."""

    def export(
        self, architecture: str, pretrained: str, folder: str, quantize: bool, seed: int | None = None
    ) -> Iterator[str | Exported]:
        """What is being done, in words, and last the `Exported`. `folder` is made, or replaced if it is an export.

        `architecture` and `pretrained` are as for `open_clip.load`, which says what is raised. Raises `ModelError`
        where the vectors don't agree; then nothing is left behind.
        """
        target = _free(Path(folder))
        yield f"loading {architecture}"
        torch = open_clip.torch_ready()
        if seed is not None:
            torch.manual_seed(seed)
        loaded = open_clip.load(architecture, pretrained)
        try:
            with tempfile.TemporaryDirectory(prefix=".export-", dir=target.parent) as scratch:
                yield from _export(loaded, target, Path(scratch), quantize)
        except OSError as error:
            raise DiskFull(f"{target} can't be written: {error.strerror or error}.") from error

    def close(self) -> None:
        """Nothing is kept between exports."""


def _export(loaded: Loaded, target: Path, scratch: Path, quantize: bool) -> Iterator[str | Exported]:
    whole, small = scratch / "whole", scratch / "small"
    whole.mkdir()
    yield "writing both halves in 32 bits"
    _write(loaded, whole)
    yield "comparing them with open_clip"
    pictures = [*clip_samples.drawn(COMPARED), *clip_samples.photographs()]
    right = _Reference(loaded, pictures)
    found = right.compare(whole)
    _check(found, LEAST, "in 32 bits")
    made = whole
    if quantize:
        yield "writing both halves in 8 bits"
        small.mkdir()
        _quantize(loaded, right, whole, small)
        yield "comparing them with open_clip"
        found, made = right.compare(small), small
        _check(found, LEAST_QUANTIZED, "in 8 bits")
    _take_place(made, target)
    size = sum(file.stat().st_size for file in target.iterdir())
    info = OnnxClip(str(target)).describe()
    yield Exported(str(target), info, size, quantize, loaded.trained, len(pictures), *found)


class _Reference:
    """The vectors that open_clip gives, with its own preprocessing and tokenizer."""

    def __init__(self, loaded: Loaded, pictures: Sequence[Picture]) -> None:
        import torch

        self._pictures, self._how = pictures, loaded.preprocessing
        model = loaded.model
        with torch.inference_mode():
            parts = [model.encode_image(batch, normalize=True) for batch in _prepared(model, pictures).split(_AT_ONCE)]
            self.of_pictures: Vectors = torch.cat(parts).numpy()
            self.of_texts: Vectors = model.encode_text(
                loaded.tokenizer(list(clip_samples.TEXTS)), normalize=True
            ).numpy()
            self.of_sentences = _sentences(loaded)

    def compare(self, folder: Path) -> tuple[float, float]:
        """The least cosines of pictures and of texts, by the back end that will be used."""
        encoder = OnnxClip(str(folder))
        texts = _least(encoder.encode_texts(clip_samples.TEXTS), self.of_texts)
        if self.of_sentences is not None:
            texts = min(texts, _least(encoder.embed(clip_samples.TEXTS), self.of_sentences))
        return _least(encoder.encode_pictures(self._pictures), self.of_pictures), texts

    def agreement(self, image: Path) -> float:
        """The least cosine of pictures, of an image half alone."""
        import numpy as np

        session = open_session(image, "pixels", processors())
        made = [run_session(session, VECTORS, "pixels", pixels(each, self._how)[None]) for each in self._pictures]
        return _least(np.concatenate(made), self.of_pictures)


def _prepared(model: Any, pictures: Sequence[Picture]) -> Any:
    import torch
    from open_clip.model import get_model_preprocess_cfg
    from open_clip.transform import PreprocessCfg, image_transform_v2
    from PIL import Image

    transform = image_transform_v2(PreprocessCfg(**get_model_preprocess_cfg(model)), is_train=False)
    return torch.stack([transform(Image.open(io.BytesIO(each.data))) for each in pictures])


def _sentences(loaded: Loaded) -> Vectors | None:
    from models.seeing.clip_graphs import SentenceHalf, text_half

    half = text_half(loaded.model)
    if not isinstance(half, SentenceHalf):
        return None
    vectors: Vectors = half(loaded.tokenizer(list(clip_samples.TEXTS)))[1].numpy()
    return vectors


def _write(loaded: Loaded, folder: Path) -> None:
    from models.seeing import clip_graphs

    clip_graphs.write_image(loaded, folder)
    clip_graphs.write_text(loaded, folder)
    model = loaded.model
    texts = write_tokenizer(
        loaded.tokenizer, folder / TOKENIZER, clip_graphs.padded(model), clip_graphs.sentences(model)
    )
    info = replace(open_clip.info(loaded), digest=digest(folder, loaded.preprocessing, texts))
    write_config(folder, ClipConfig(info, loaded.preprocessing, texts))


def _quantize(loaded: Loaded, right: _Reference, whole: Path, small: Path) -> None:
    from models.seeing.clip_files import read_config
    from models.seeing.clip_quantize import quantize_image, quantize_text

    scratch = small.parent
    how = loaded.preprocessing
    measured = [pixels(each, how)[None] for each in clip_samples.drawn(MEASURED, seed=1)]
    quantize_image(whole / IMAGE, small / IMAGE, scratch, measured, right.agreement)
    quantize_text(whole / TEXT, small / TEXT, scratch)
    shutil.copy(whole / TOKENIZER, small / TOKENIZER)
    shutil.copy(whole / CONFIG, small / CONFIG)
    config = read_config(small)
    write_config(small, replace(config, info=replace(config.info, digest=digest(small, config.image, config.text))))


def _least(made: Vectors, right: Vectors) -> float:
    return float((made * right).sum(axis=1).min())


def _check(found: tuple[float, float], least: float, what: str) -> None:
    for name, cosine in zip(("pictures", "texts"), found, strict=True):
        if not cosine >= least:
            raise ModelError(
                f"The vectors of {name} {what} do not agree with open_clip's: a cosine of {cosine:.4f}, where "
                f"{least} is asked for. Nothing was written.",
                remedy="Without --quantize it may succeed." if what == "in 8 bits" else "",
                cosine=cosine,
            )


def _free(target: Path) -> Path:
    """The folder to write, its parent made. Raises `StoreError` where something else is there."""
    target = target.absolute()
    if target.exists() and not (target / CONFIG).is_file() and (not target.is_dir() or any(target.iterdir())):
        raise StoreError(f"{target} is there already, and no export.", remedy="Name another folder with -o.")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(f"{target.parent} can't be made: {error.strerror or error}.") from error
    return target


def _take_place(made: Path, target: Path) -> None:
    """Put the folder where it belongs, in one step; what was there before goes."""
    if target.exists():
        target.rename(made.parent / "before")
    os.replace(made, target)
    target.chmod(0o755)
