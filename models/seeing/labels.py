"""Guesses of what a picture shows: phrases in the space of an image encoder, with calibrated confidence.

A cosine says little by itself: how far a phrase stands out among the phrases of a vocabulary does. So a phrase is
scored by how many standard deviations its cosine lies above those of the vocabulary, for this very picture, and a
logistic curve that was fitted on held-back pictures makes that a probability (Platt 1999).
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Sequence, Set
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from models.seeing.natural import photographic
from models.values import Label, Picture

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from models.ports import ImageEncoder

    Vectors = NDArray[np.float32]

KINDS = {
    "photo": "a photo",
    "drawing": "a drawing",
    "icon": "an icon",
    "chart": "a chart",
    "table": "a table of numbers",
    "diagram": "a diagram",
    "screenshot": "a screenshot",
    "document": "a page of text",
    "code": "program code",
    "terminal": "a terminal",
}
"""Kinds of pictures, and the phrases for them."""
_ALIKE = 0.92
"""Cosine of two phrases that say the same: only the better one is told."""
_KNOWN = 0.9
"""A kind less probable than this is not told: plain surfaces pass for drawings with up to 0.9."""
_DRAWN = 0.7
"""From this probability of a drawing on no photograph is told: renderings and paintings look like one to the pixels."""
_BATCH = 64


@dataclass(frozen=True, slots=True)
class Calibration:
    """Probability = 1 / (1 + exp(-(slope · z + intercept))), z in standard deviations."""

    slope: float
    intercept: float
    kinds: float = 0.0
    """Of the cosines with `KINDS`, times this, the softmax is each kind's probability; 0: no kind is told."""


class Labeller:
    """An `ImageLabeller` over an encoder.

    `vocabulary` are the phrases to choose from (at least two). Their vectors are computed once and kept in the folder
    `cache`, for this encoder and this vocabulary; without a folder, in memory alone. The folder `shipped` may have
    them already.
    """

    def __init__(
        self,
        encoder: ImageEncoder,
        vocabulary: Sequence[str],
        calibration: Calibration,
        cache: Path | None = None,
        shipped: Path | None = None,
    ) -> None:
        if len(vocabulary) < 2:
            raise ValueError("a vocabulary has two phrases at least")
        self._encoder = encoder
        self._phrases = (*vocabulary, *KINDS.values()) if calibration.kinds else tuple(vocabulary)
        self._calibration = calibration
        vectors = self._load(cache, shipped)
        self._vectors, self._kinds = vectors[: len(vocabulary)], vectors[len(vocabulary) :]

    def label(self, picture: Picture, most: int = 6, least: float = 0.4) -> tuple[Label, ...]:
        """The phrases that fit best, each at least `least` sure, the surest first; before them the picture's kind,
        where that is known. Where both a thing and a sort of it fit ("cat", "tiger cat"), the thing is told: encoders
        mix up sorts. Raises `BadPicture`.
        """
        import numpy as np

        vector = self._encoder.encode_pictures([picture])[0]
        kind = self._kind(vector, picture)
        cosines = self._vectors @ vector
        sure = self._confidence(cosines, cosines)
        likely = [index for index in map(int, np.argsort(-sure)) if sure[index] >= least]
        names = {self._phrases[index] for index in likely}
        told: dict[str, float] = {}
        chosen: list[int] = []
        for index in likely:
            if not chosen or float(np.max(self._vectors[chosen] @ self._vectors[index])) < _ALIKE:
                chosen.append(index)
                told.setdefault(_general(self._phrases[index], names), float(sure[index]))
        found = [Label(text, confidence) for text, confidence in told.items()][:most]
        return (*kind, *(label for label in found if label.text not in {one.text for one in kind}))

    def score(self, picture: Picture, phrases: Sequence[str]) -> tuple[Label, ...]:
        """How sure it is of each of these phrases, in their order. Raises `BadPicture`."""
        if not phrases:
            return ()
        vector = self._encoder.encode_pictures([picture])[0]
        sure = self._confidence(self._encoder.encode_texts(list(phrases)) @ vector, self._vectors @ vector)
        return tuple(Label(phrase, float(one)) for phrase, one in zip(phrases, sure, strict=True))

    def _kind(self, vector: Vectors, picture: Picture) -> tuple[Label, ...]:
        """What the encoder is sure of, or else a photograph where the pixels say so and it sees no drawing."""
        import numpy as np

        if not len(self._kinds):
            return ()
        logits = self._calibration.kinds * (self._kinds @ vector)
        odds = np.exp(logits - logits.max())
        sure = dict(zip(KINDS, (odds / odds.sum()).tolist(), strict=True))
        best = max((kind for kind in KINDS if kind != "photo"), key=lambda kind: sure[kind])
        if sure[best] >= _KNOWN:
            return (Label(best, sure[best]),)
        photo = photographic(picture) if sure["drawing"] < _DRAWN else 0.0
        return (Label("photo", photo),) if photo >= _KNOWN else ()

    def _confidence(self, cosines: Vectors, background: Vectors) -> Vectors:
        import numpy as np

        z = (cosines - background.mean()) / max(float(background.std()), 1e-6)
        logit = self._calibration.slope * z + self._calibration.intercept
        return np.asarray(1.0 / (1.0 + np.exp(-np.clip(logit, -50, 50))), np.float32)

    # -- the vocabulary's vectors

    def _load(self, cache: Path | None, shipped: Path | None) -> Vectors:
        name = f"{_digest(self._encoder.describe().digest, self._phrases)}.npy"
        for folder in (shipped, cache):
            kept = self._kept(folder / name) if folder else None
            if kept is not None:
                return kept
        vectors = self._encode()
        if cache is not None:
            _write(cache / name, vectors)
        return vectors

    def _kept(self, path: Path) -> Vectors | None:
        import numpy as np

        try:
            kept = np.load(path, allow_pickle=False)
        except (OSError, ValueError, EOFError):
            return None  # not there, or cut short by a crash: it is written anew
        fits = kept.shape == (len(self._phrases), self._encoder.describe().dimensions)
        return np.asarray(kept, np.float32) if fits else None

    def _encode(self) -> Vectors:
        import numpy as np

        parts = [self._phrases[at : at + _BATCH] for at in range(0, len(self._phrases), _BATCH)]
        return np.concatenate([self._encoder.encode_texts(part) for part in parts]).astype(np.float32)


def _general(phrase: str, names: Set[str]) -> str:
    """The shortest of `names` that `phrase` ends with, as English says what a sort is a sort of."""
    words = phrase.split()
    ends = (" ".join(words[at:]) for at in range(len(words) - 1, 0, -1))
    return next((end for end in ends if end in names), phrase)


def _digest(encoder: str, phrases: Sequence[str]) -> str:
    return hashlib.sha256("\n".join((encoder, *phrases)).encode()).hexdigest()[:32]


def _write(path: Path, vectors: Vectors) -> None:
    """Keep the vectors, whole or not at all. A cache that can't be written costs a second at the next start."""
    import contextlib

    import numpy as np

    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, suffix=".part")
        with os.fdopen(handle, "wb") as file:
            np.save(file, vectors.astype(np.float16))
        Path(name).chmod(0o644)
        os.replace(name, path)
