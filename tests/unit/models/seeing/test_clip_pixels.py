"""How a picture fits a model's size, and how a text its context."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from models.seeing.clip_files import INTERPOLATIONS, RESIZE_MODES, Preprocessing, Texts
from models.seeing.clip_pixels import fit, pixels
from models.seeing.clip_texts import ClipTokenizer, cleaned
from tests import clip_model
from tests.pictures import picture

MEAN, STD = (0.48, 0.46, 0.41), (0.27, 0.26, 0.28)


def how(size: tuple[int, int], mode: str = "shortest", interpolation: str = "bicubic", fill: int = 0) -> Preprocessing:
    return Preprocessing(size, MEAN, STD, mode, interpolation, fill)


@settings(max_examples=60)
@given(
    st.integers(1, 900),
    st.integers(1, 900),
    st.sampled_from([(16, 16), (12, 20), (20, 12)]),
    st.sampled_from(RESIZE_MODES),
    st.sampled_from(INTERPOLATIONS),
)
def test_any_picture_gets_the_model_s_size(
    width: int, height: int, size: tuple[int, int], mode: str, kind: str
) -> None:
    values = pixels(picture(Image.new("RGB", (width, height), "#7f7f7f"), "BMP"), how(size, mode, kind, fill=127))
    assert values.shape == (3, *size)
    assert values.dtype == np.float32
    expected = (127 / 255 - np.float32(MEAN)) / np.float32(STD)
    assert np.abs(values[:, size[0] // 2, size[1] // 2] - expected).max() < 1e-5


def halves(width: int, height: int) -> Image.Image:
    """Red at the left, blue at the right, green a tenth at either end."""
    image = Image.new("RGB", (width, height), "red")
    image.paste("blue", (width // 2, 0, width, height))
    image.paste("lime", (0, 0, width // 10, height))
    image.paste("lime", (width - width // 10, 0, width, height))
    return image


def test_shortest_cuts_the_ends_off() -> None:
    small = np.asarray(fit(halves(400, 100), how((50, 50))))
    assert small[..., 1].max() < 30
    assert small[25, 5].tolist() == [255, 0, 0]
    assert small[25, 45].tolist() == [0, 0, 255]


def test_longest_fills_and_squash_squeezes() -> None:
    filled = np.asarray(fit(halves(400, 100), how((50, 50), "longest", fill=7)))
    assert filled[2, 25].tolist() == [7, 7, 7]
    assert filled[25, 1, 1] > 200
    squeezed = np.asarray(fit(halves(400, 100), how((50, 50), "squash")))
    assert squeezed[2, 10].tolist() == [255, 0, 0]
    assert squeezed[25, 1, 1] > 200


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_large_picture_read_small_is_nearly_the_same(kind: str) -> None:
    rows, columns = np.mgrid[0:1500, 0:2000]
    waves = np.stack([128 + 90 * np.sin(rows / 90), 128 + 90 * np.cos(columns / 70), rows % 256], -1).astype(np.uint8)
    source = Image.fromarray(waves)
    made = pixels(picture(source, kind, quality=95), how((64, 64)))
    exact = np.asarray(fit(source, how((64, 64))), np.float32) / 255
    difference = made.transpose(1, 2, 0) * np.float32(STD) + np.float32(MEAN) - exact
    assert np.abs(difference).mean() < 0.02


@pytest.mark.parametrize(
    ("clean", "text", "expected"),
    [
        ("lower", "  A  Cat\n&amp;amp; DOG ", "a cat & dog"),
        ("whitespace", "A\tCat", "A Cat"),
        ("canonicalize", "A_Cat, please!", "a cat please"),
        ("lower", "", ""),
    ],
)
def test_texts_are_cleaned_as_open_clip_does(clean: str, text: str, expected: str) -> None:
    assert cleaned(text, Texts(8, clean=clean)) == expected


@settings(max_examples=50)
@given(st.lists(st.text(max_size=60), max_size=5), st.booleans())
def test_ids_fit_the_context(tmp_path_factory: pytest.TempPathFactory, texts: list[str], padded: bool) -> None:
    file = tokenizer_file(tmp_path_factory)
    ids = ClipTokenizer(file, Texts(6, 0, padded))(texts)
    assert ids.dtype == np.int64
    assert ids.shape[0] == len(texts)
    assert ids.shape[1] == 6 if padded else 1 <= ids.shape[1] <= 6
    assert set(ids.ravel().tolist()) <= set(range(len(clip_model.WORDS)))


def test_a_text_of_a_million_words_is_cut(tmp_path_factory: pytest.TempPathFactory) -> None:
    ids = ClipTokenizer(tokenizer_file(tmp_path_factory), Texts(6))(["red green " * 500_000])
    assert ids.tolist() == [[2, 3, 2, 3, 2, 3]]


_made: list[Path] = []


def tokenizer_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if not _made:
        _made.append(clip_model.write(tmp_path_factory.mktemp("tokenizer")) / "tokenizer.json")
    return _made[0]
