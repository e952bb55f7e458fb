"""Figures of an image encoder from its vectors: zero-shot accuracy, retrieval, calibration. numpy alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[np.floating]
    Truth = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Found:
    """How often the right one is first, and among the first five, of `choices`; over `pictures`."""

    first: float
    fifth: float
    pictures: int
    choices: int


@dataclass(frozen=True, slots=True)
class Curve:
    """Probability = 1 / (1 + exp(-(slope · z + intercept))) (Platt 1999)."""

    slope: float
    intercept: float

    def __call__(self, z: Array) -> Array:
        return np.asarray(1.0 / (1.0 + np.exp(-np.clip(self.slope * z + self.intercept, -50, 50))))


def found(scores: Array, right: Sequence[int]) -> Found:
    """`scores` (pictures, choices) and the column of the right choice for each picture. Ties count against it."""
    own = scores[np.arange(len(right)), right]
    rank = (scores >= own[:, None]).sum(1)
    return Found(float((rank <= 1).mean()), float((rank <= 5).mean()), len(right), scores.shape[1])


def standard(scores: Array) -> Array:
    """Of each picture's scores, how many standard deviations they lie above their mean."""
    spread = np.maximum(scores.std(1, keepdims=True), 1e-6)
    return np.asarray((scores - scores.mean(1, keepdims=True)) / spread)


def fitted(z: Array, right: Truth, weights: Array, steps: int = 50) -> Curve:
    """The logistic curve that makes the most of the evidence, by Newton's method with a slight pull to zero."""
    given = np.stack([z.ravel(), np.ones(z.size)], 1)
    truth, weight = right.ravel().astype(float), weights.ravel()
    at = np.zeros(2)
    for _ in range(steps):
        odds = 1.0 / (1.0 + np.exp(-np.clip(given @ at, -50, 50)))
        slope = given.T @ (weight * (odds - truth)) + 1e-6 * at
        bend = (given * (weight * np.maximum(odds * (1 - odds), 1e-12))[:, None]).T @ given + 1e-6 * np.eye(2)
        step = np.linalg.solve(bend, slope)
        at = at - np.clip(step, -5, 5)
        if float(np.abs(step).max()) < 1e-9:
            break
    return Curve(float(at[0]), float(at[1]))


def calibration_error(sure: Array, right: Truth, bins: int = 10) -> float:
    """The expected calibration error in bins of equal width (Guo et al. 2017, arXiv:1706.04599), in [0, 1]."""
    which = np.minimum((sure * bins).astype(int), bins - 1)
    gaps = [abs(sure[which == at].mean() - right[which == at].mean()) * (which == at).mean() for at in set(which)]
    return float(sum(gaps))
