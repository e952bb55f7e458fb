"""`python -m models.seeing.train.evaluate DIR`: held-back scores of exported eyes beside those of ConSE alone.

`DIR` is what `peri models export-clip` made of the trained model; what is judged is what is shipped. Its
`calibration.json` and the vectors of the vocabulary are written too. Even pictures of each group chose the recipe and
the calibration; the figures are of the odd ones.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import onnxruntime
import torch
from torch.nn.functional import normalize

from models.errors import ModelError
from models.seeing.clip_files import IMAGE, VECTORS
from models.seeing.clip_onnx import OnnxClip
from models.seeing.labelling import CALIBRATION, vocabulary
from models.seeing.labels import KINDS, Calibration, Labeller
from models.seeing.train import data, scores
from models.seeing.train.data import Sample
from models.seeing.train.eyes import DIMENSIONS
from models.seeing.train.pictures import SIDE
from models.seeing.train.sources import TrainingError
from models.seeing.train.towers import Sentences, features
from models.seeing.train.train import Recipe, untrained

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from models.seeing.train.data import Pixels

    Vectors = NDArray[np.float32]
    Truth = NDArray[np.bool_]


TOLD = 1
"""So many of the phrases that stand out most the curve is fitted to, for each picture."""
ALIKE = 0.65
"""Cosine of two phrases from which on one is counted as right where the other is."""

GROUPS: dict[str, tuple[str, ...]] = {
    "emoji of concepts never trained on": ("noto", "fluent"),
    "clip art of concepts never trained on": ("openclipart",),
    "icons of concepts never trained on": ("mdi", "tabler"),
    "OpenMoji, a style never trained on": ("openmoji",),
    "cut-out photographs of things": ("stamps",),
}
AS_KIND = {"emoji": "drawing", "sketch": "drawing"}
PHOTOGRAPHS = {
    "astronaut.png": "a smiling woman in an orange space suit",
    "brick.png": "a brick wall",
    "camera.png": "a man with a camera on a tripod",
    "chelsea.png": "the face of a cat",
    "clock_motion.png": "a clock on a wall",
    "coffee.png": "a cup of coffee with a spoon",
    "coins.png": "old coins",
    "grass.png": "grass",
    "gravel.png": "gravel",
    "hubble_deep_field.jpg": "galaxies in deep space",
    "moon.png": "craters on the moon",
    "motorcycle_left.png": "a motorcycle in a garage",
    "retina.jpg": "the retina of an eye",
    "rocket.jpg": "a rocket launch",
}


@dataclass(frozen=True, slots=True)
class Judged:
    """What a model says: unit vectors of the pictures (n, 384; of those trained on, anything) and of any texts."""

    pictures: Vectors
    photographs: Vectors
    embed: Callable[[Sequence[str]], Vectors]


@dataclass(frozen=True, slots=True)
class Report:
    """All figures of one model. `kinds` has the accuracy of each."""

    zero_shot: dict[str, scores.Found]
    retrieval: dict[str, scores.Found]
    photographs: scores.Found
    kinds: dict[str, float]
    kind_scale: float
    kind_error: float
    curve: scores.Curve
    calibration_error: float
    labelled: float


def conse(given: torch.Tensor) -> Judged:
    """What the trunk says untrained."""
    sentences = Sentences()
    fusion = untrained(sentences, Recipe())
    with torch.inference_mode():
        pictures, photos = (
            np.asarray(normalize(fusion(each), dim=-1).numpy())
            for each in (given, features(_scikit_image(), "scikit-image"))
        )
    return Judged(pictures, photos, lambda texts: np.asarray(sentences.embed(texts).numpy()))


def exported(folder: Path, samples: Sequence[Sample], pixels: Pixels) -> Judged:
    """What the ONNX pair in `folder` says. Raises `ModelError` where it is none."""
    session = onnxruntime.InferenceSession(folder / IMAGE, providers=["CPUExecutionProvider"])

    def see(squares: Pixels) -> Vectors:
        given = squares.transpose(0, 3, 1, 2).astype(np.float32) / 127.5 - 1.0
        return np.asarray(session.run([VECTORS], {session.get_inputs()[0].name: given})[0])

    pictures = np.zeros((len(samples), DIMENSIONS), np.float32)
    rows = [at for at, sample in enumerate(samples) if sample.part != "train"]
    for start in range(0, len(rows), 16):
        chosen = rows[start : start + 16]
        pictures[chosen] = see(np.asarray(pixels[chosen]))
    return Judged(pictures, see(_scikit_image()), OnnxClip(str(folder)).encode_texts)


def zero_shot(samples: Sequence[Sample], judged: Judged, half: int) -> dict[str, scores.Found]:
    """Each group's names are the choices for its pictures."""
    figures = {}
    for title, sources in GROUPS.items():
        rows = [at for at, one in enumerate(samples) if one.source in sources and one.part != "train"]
        names = sorted({samples[at].name for at in rows})
        chosen = [at for at in rows if at % 2 == half]
        cosines = judged.pictures[chosen] @ judged.embed(names).T
        figures[title] = scores.found(cosines, [names.index(samples[at].name) for at in chosen])
    return figures


def retrieval(samples: Sequence[Sample], judged: Judged, half: int) -> dict[str, scores.Found]:
    """From a name to its picture: where does the best of the pictures of that name come among all of the group?"""
    figures = {}
    for title, sources in GROUPS.items():
        rows = [
            at for at, one in enumerate(samples) if one.source in sources and one.part != "train" and at % 2 == half
        ]
        names = sorted({samples[at].name for at in rows})
        cosines = judged.embed(names) @ judged.pictures[rows].T
        own = np.array([[samples[at].name == name for at in rows] for name in names])
        best = np.where(own, cosines, -np.inf).argmax(1)
        others = own & (np.arange(len(rows)) != best[:, None])
        figures[title] = scores.found(np.where(others, -2.0, cosines), [int(at) for at in best])
    return figures


def photographs(judged: Judged) -> scores.Found:
    """Which of the descriptions belongs to each of scikit-image's photographs?"""
    cosines = judged.photographs @ judged.embed(list(PHOTOGRAPHS.values())).T
    return scores.found(cosines, list(range(len(PHOTOGRAPHS))))


def kinds(samples: Sequence[Sample], judged: Judged, half: int) -> dict[str, float]:
    """How often a held-back picture's kind is the nearest of the kinds' phrases, for each kind."""
    names = list(KINDS)
    texts = judged.embed(list(KINDS.values()))
    hits: dict[str, list[bool]] = {}
    for at, one in enumerate(samples):
        if one.part != "train" and at % 2 == half:
            kind = AS_KIND.get(one.kind, one.kind)
            hits.setdefault(kind, []).append(names[int(np.argmax(texts @ judged.pictures[at]))] == kind)
    return {kind: float(np.mean(each)) for kind, each in hits.items()}


def sure_of_kinds(samples: Sequence[Sample], judged: Judged) -> tuple[float, float]:
    """The scale that makes cosines with the kinds' phrases probabilities, fitted on the even pictures, each kind as
    heavy as another; and the expected calibration error of the surest kind of the odd ones.
    """
    names = list(KINDS)
    rows = [at for at, one in enumerate(samples) if one.part != "train"]
    right = np.array([names.index(AS_KIND.get(samples[at].kind, samples[at].kind)) for at in rows])
    cosines = judged.pictures[rows] @ judged.embed(list(KINDS.values())).T
    even = np.array([at % 2 == 0 for at in rows])
    weights = 1.0 / np.bincount(right[even], minlength=len(names))[right[even]]

    def chances(scale: float) -> Vectors:
        odds = np.exp(scale * (cosines - cosines.max(1, keepdims=True)))
        return np.asarray(odds / odds.sum(1, keepdims=True))

    def loss(scale: float) -> float:
        own = chances(scale)[even][np.arange(int(even.sum())), right[even]]
        return float(-(weights * np.log(np.maximum(own, 1e-9))).sum())

    best = min(np.geomspace(1, 100, 60), key=loss)
    odd = chances(best)[~even]
    return float(best), scores.calibration_error(odd.max(1), odd.argmax(1) == right[~even])


def calibrated(samples: Sequence[Sample], judged: Judged) -> tuple[scores.Curve, float, float]:
    """The curve from how far a phrase stands out to its probability, fitted on the even pictures with a known name.

    Cut-out photographs count as much as all drawings together. Returns the curve; of the surest phrase for each odd
    photograph the expected calibration error; and how often that phrase is right.
    """
    texts = judged.embed(vocabulary())
    wanted = [at for at, one in enumerate(samples) if one.part != "train" and one.source in _named_sources()]
    alike = judged.embed([samples[at].name for at in wanted]) @ texts.T
    known = [row for row in range(len(wanted)) if alike[row].max() > 0.9]
    z = scores.standard(judged.pictures[[wanted[row] for row in known]] @ texts.T)
    right: Truth = np.asarray(alike[known] >= ALIKE)
    photo = np.array([samples[wanted[row]].source == "stamps" for row in known])
    odd = np.array([wanted[row] % 2 == 1 for row in known])
    # Over all phrases the curve would be fitted to the thousands that are never told.
    likely = np.argsort(-z, axis=1)[:, :TOLD]
    z = np.take_along_axis(z, likely, axis=1)
    right = np.take_along_axis(right, likely, axis=1)
    weights = np.where(photo, 1.0 / photo.sum(), 1.0 / (~photo).sum())[:, None] * np.ones_like(z) * len(known)
    curve = scores.fitted(z[~odd], right[~odd], weights[~odd])
    test = odd & photo
    best = z[test].argmax(1)
    hit = right[test][np.arange(len(best)), best]
    return curve, scores.calibration_error(curve(z[test].max(1)), hit), float(hit.mean())


def report(samples: Sequence[Sample], judged: Judged, half: int = 1) -> Report:
    kind_scale, kind_error = sure_of_kinds(samples, judged)
    curve, error, labelled = calibrated(samples, judged)
    return Report(
        zero_shot(samples, judged, half),
        retrieval(samples, judged, half),
        photographs(judged),
        kinds(samples, judged, half),
        kind_scale,
        kind_error,
        curve,
        error,
        labelled,
    )


def lines(before: Report, after: Report) -> list[str]:
    """The figures as rows of a Markdown table."""
    rows = ["| held-back test | ConSE alone | Peri's eyes |", "|---|---|---|"]
    for title, one in before.zero_shot.items():
        other = after.zero_shot[title]
        what = f"{title}: first, first five of {one.choices} ({one.pictures} pictures)"
        rows.append(f"| {what} | {_pair(one)} | {_pair(other)} |")
    for title, one in before.retrieval.items():
        other = after.retrieval[title]
        what = f"from a name to its picture, {title}: first, first five of {one.choices} ({one.pictures} names)"
        rows.append(f"| {what} | {_pair(one)} | {_pair(other)} |")
    what = f"scikit-image's {before.photographs.pictures} photographs, each among all descriptions: first, first five"
    rows.append(f"| {what} | {_pair(before.photographs)} | {_pair(after.photographs)} |")
    for kind, share in after.kinds.items():
        rows.append(f"| kind of picture, one of {len(KINDS)}: {kind} | {before.kinds[kind]:.1%} | {share:.1%} |")
    rows.append(
        f"| surest phrase of the vocabulary is right, photographs | {before.labelled:.1%} | {after.labelled:.1%} |"
    )
    error = f"{before.calibration_error:.3f} | {after.calibration_error:.3f}"
    rows.append(f"| expected calibration error of that phrase's confidence | {error} |")
    error = f"{before.kind_error:.3f} | {after.kind_error:.3f}"
    return [*rows, f"| expected calibration error of the kind's confidence | {error} |"]


def _pair(one: scores.Found) -> str:
    return f"{one.first:.1%}, {one.fifth:.1%}"


def _named_sources() -> set[str]:
    return {source for sources in GROUPS.values() for source in sources} - {"mdi", "tabler"}


def _scikit_image() -> Pixels:
    import skimage
    from PIL import Image

    folder = Path(skimage.__file__).parent / "data"
    pictures = [Image.open(folder / name).convert("RGB") for name in PHOTOGRAPHS]
    side = (SIDE, SIDE)
    return np.stack([np.asarray(one.resize(side, Image.Resampling.BICUBIC)) for one in pictures])


def main() -> int:
    parser = argparse.ArgumentParser(description="Judge exported eyes.")
    parser.add_argument("folder", type=Path, metavar="DIR", help="what `peri models export-clip` wrote")
    folder: Path = parser.parse_args().folder
    torch.set_num_threads(2)
    try:
        samples, pixels = data.read()
        before = report(samples, conse(features(pixels, "data")))
        after = report(samples, exported(folder, samples, pixels))
    except (TrainingError, ModelError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    calibration = Calibration(after.curve.slope, after.curve.intercept, after.kind_scale)
    (folder / CALIBRATION).write_text(json.dumps(asdict(calibration)) + "\n", encoding="utf-8")
    for stale in folder.glob("*.npy"):
        stale.unlink()
    Labeller(OnnxClip(str(folder)), vocabulary(), calibration, cache=folder)  # writes the vectors of the vocabulary
    sys.stdout.write("\n".join(lines(before, after)) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
