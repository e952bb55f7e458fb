"""Photographs are told from drawings by their pixels, however they were saved."""

from __future__ import annotations

import hashlib
import io

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from models.errors import BadPicture
from models.seeing.clip_samples import drawn, photographs
from models.seeing.natural import MEASURES, measures, photographic
from models.values import Picture


def saved(image: Image.Image, form: str = "PNG", **options: int) -> Picture:
    data = io.BytesIO()
    image.save(data, form, **options)
    return Picture(data.getvalue(), hashlib.sha256(data.getvalue()).hexdigest(), "one")


@pytest.mark.parametrize("form", ["PNG", "JPEG"])
def test_photographs_are_more_photographic_than_drawings(form: str) -> None:
    def all_of(pictures: list[Picture]) -> list[float]:
        return [photographic(saved(Image.open(io.BytesIO(one.data)).convert("RGB"), form)) for one in pictures]

    natural, made = all_of(photographs()), all_of(drawn(6))
    assert float(np.median(natural)) > 0.9
    assert float(np.median(made)) < 0.1


@settings(max_examples=30)
@given(st.integers(1, 90), st.integers(1, 90), st.sampled_from(["RGB", "L", "RGBA", "P", "CMYK", "I;16"]))
def test_any_picture_can_be_measured(width: int, height: int, mode: str) -> None:
    form = "TIFF" if mode in {"CMYK", "I;16"} else "PNG"
    assert 0.0 <= photographic(saved(Image.new(mode, (width, height)), form)) <= 1.0


def test_one_colour_is_flat_and_large_pictures_are_measured_in_parts() -> None:
    for side in (64, 900):
        found = dict(zip(MEASURES, measures(Image.new("RGB", (side, side), "red")), strict=True))
        assert found == {"flat": 1.0, "gentle": 0.0, "entropy": 0.0, "most frequent": 1.0, "colours": 0.0}


def test_what_is_no_picture_is_refused() -> None:
    with pytest.raises(BadPicture):
        photographic(Picture(b"no picture", "digest", "one"))
