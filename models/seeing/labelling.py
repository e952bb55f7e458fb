"""The eyes: CLIP on ONNX Runtime with a vocabulary, so that it can say what a picture shows."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from models.errors import BadModelFile
from models.registry import OWN_EYES
from models.seeing.clip_files import DAMAGED
from models.seeing.clip_onnx import OnnxClip
from models.seeing.labels import Calibration, Labeller
from models.sentences import say
from models.values import EncoderInfo, Label, Picture

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

VOCABULARY, CALIBRATION = "vocabulary.txt", "calibration.json"
GENERIC = Calibration(slope=2.0, intercept=-7.0)
"""For models that nobody has calibrated."""


class LabellingClip:
    """An `ImageEncoder`, `ImageLabeller` and `Embedder`.

    `model` is the folder of an exported CLIP, "" Peri's own. A model without a vocabulary or a calibration of its own
    takes Peri's vocabulary and a cautious calibration. `cache` is a folder for the vocabulary's vectors, "" for none.
    Raises `NotInstalled` and `BadModelFile` when built.
    """

    def __init__(self, model: str = "", cache: str = "", threads: int = 0) -> None:
        self._folder = Path(model) if model else OWN_EYES
        self._cache = Path(cache) if cache else None
        self._clip = OnnxClip(str(self._folder), threads)
        self._calibration = _read_calibration(self._folder / CALIBRATION)
        self._labeller: Labeller | None = None

    def describe(self) -> EncoderInfo:
        return self._clip.describe()

    def encode_pictures(self, pictures: Sequence[Picture]) -> NDArray[np.float32]:
        return self._clip.encode_pictures(pictures)

    def encode_texts(self, texts: Sequence[str]) -> NDArray[np.float32]:
        return self._clip.encode_texts(texts)

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        return self._clip.embed(texts)

    def label(self, picture: Picture, most: int = 6, least: float = 0.4) -> tuple[Label, ...]:
        return self._labels().label(picture, most, least)

    def score(self, picture: Picture, phrases: Sequence[str]) -> tuple[Label, ...]:
        return self._labels().score(picture, phrases)

    def close(self) -> None:
        self._clip.close()

    def _labels(self) -> Labeller:
        """The vocabulary's vectors are made or read when the first label is asked for."""
        if self._labeller is None:
            self._labeller = Labeller(self._clip, self._vocabulary(), self._calibration, self._cache, self._folder)
        return self._labeller

    def _vocabulary(self) -> list[str]:
        own = self._folder / VOCABULARY
        return vocabulary(own if own.is_file() else None)


def vocabulary(path: Path | None = None) -> list[str]:
    """The phrases of a file, one a line, of Peri's own without one; lines that begin with # are none."""
    path = path or OWN_EYES.with_name(VOCABULARY)
    lines = (line.strip() for line in path.read_text(encoding="utf-8").splitlines())
    return list(dict.fromkeys(line for line in lines if line and not line.startswith("#")))


def _read_calibration(path: Path) -> Calibration:
    if not path.is_file():
        return GENERIC
    try:
        fields = json.loads(path.read_text(encoding="utf-8"))
        slope, intercept, kinds = float(fields["slope"]), float(fields["intercept"]), float(fields.get("kinds", 0))
    except (ValueError, KeyError, TypeError) as error:
        raise BadModelFile(say("{path} is not a calibration.", path=path), remedy=DAMAGED) from error
    if not (math.isfinite(slope) and math.isfinite(intercept) and slope > 0 and 0 <= kinds < 1e4):
        raise BadModelFile(say("{path} is not a calibration.", path=path), remedy=DAMAGED)
    return Calibration(slope, intercept, kinds)
