"""The figures that Peri's own eyes are judged by."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.seeing.train.scores import Curve, calibration_error, fitted, found, standard


def test_what_scores_highest_is_found_first() -> None:
    scores = np.array([[0.9, 0.1, 0.2, 0, 0, 0], [0.9, 0.8, 0.7, 0.6, 0.5, 0.4]])

    assert found(scores, [0, 0]).first == 1.0
    assert (found(scores, [0, 4]).first, found(scores, [0, 4]).fifth) == (0.5, 1.0)
    assert found(scores, [0, 5]).fifth == 0.5


def test_equal_scores_are_no_success() -> None:
    assert found(np.ones((3, 10)), [0, 1, 2]).fifth == 0.0


@given(st.floats(0.1, 50), st.floats(-5, 5))
def test_how_far_a_score_stands_out_does_not_change_with_scale_and_shift(scale: float, shift: float) -> None:
    scores = np.random.default_rng(0).normal(size=(4, 50))

    np.testing.assert_allclose(standard(scores * scale + shift), standard(scores), atol=1e-6)


@given(st.floats(0.5, 3), st.floats(-4, 0))
def test_the_curve_that_made_the_evidence_is_found_again(slope: float, intercept: float) -> None:
    chance = np.random.default_rng(1)
    z = chance.normal(size=(400, 50))
    right = chance.random(z.shape) < Curve(slope, intercept)(z)

    curve = fitted(z, right, np.ones_like(z))

    assert curve.slope == pytest.approx(slope, abs=0.25)
    assert curve.intercept == pytest.approx(intercept, abs=0.25)


def test_honest_confidence_has_no_calibration_error() -> None:
    right = np.arange(1000) % 10 < 7

    assert calibration_error(np.full(1000, 0.7), right) == pytest.approx(0.0, abs=1e-9)
    assert calibration_error(np.full(1000, 1.0), right) == pytest.approx(0.3, abs=1e-9)


def test_the_vocabulary_names_each_thing_once() -> None:
    from pathlib import Path

    import models.seeing

    text = (Path(models.seeing.__file__).parent / "vocabulary.txt").read_text(encoding="utf-8")
    phrases = [line for line in text.splitlines() if not line.startswith("#")]

    assert len(phrases) > 2000
    assert len({phrase.lower() for phrase in phrases}) == len(phrases)
    assert all(phrase == phrase.strip() and phrase for phrase in phrases)
