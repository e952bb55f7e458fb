"""The eyes that come with Peri, on pictures that a user might show."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw

from models.ports import Embedder, ImageLabeller
from models.registry import OWN_EYES, has_own_eyes
from models.seeing.clip_files import digest, read_config
from models.seeing.labelling import LabellingClip
from models.seeing.labels import KINDS
from models.values import Picture

LARGEST = 35_000_000


@pytest.fixture(scope="module")
def eyes() -> Iterator[LabellingClip]:
    made = LabellingClip()
    yield made
    made.close()


def photograph(name: str) -> Picture:
    skimage = pytest.importorskip("skimage")
    return Picture((Path(skimage.__file__).parent / "data" / name).read_bytes(), name)


def bar_chart() -> Picture:
    """None of the recipe's own."""
    image = Image.new("RGB", (640, 400), "white")
    draw = ImageDraw.Draw(image)
    draw.line([(60, 30), (60, 350), (610, 350)], fill="black", width=2)
    draw.text((250, 8), "Rain by month, mm", fill="black")
    for at, height in enumerate((120, 200, 90, 260, 180, 40)):
        draw.rectangle([90 + at * 85, 350 - height, 145 + at * 85, 350], fill="#3b6fb5")
        draw.text((105 + at * 85, 358), "JFMAMJ"[at], fill="black")
    file = io.BytesIO()
    image.save(file, "PNG")
    return Picture(file.getvalue(), "chart")


def test_they_are_shipped_whole_and_small() -> None:
    assert has_own_eyes()
    config = read_config(OWN_EYES)
    assert config.info.digest == digest(OWN_EYES, config.image, config.text)
    assert sum(file.stat().st_size for file in OWN_EYES.iterdir()) <= LARGEST


def test_the_vectors_of_the_vocabulary_are_shipped_with_them(tmp_path: Path) -> None:
    with_cache = LabellingClip(cache=str(tmp_path))
    with_cache.label(photograph("chelsea.png"))
    with_cache.close()
    assert list(tmp_path.iterdir()) == []


def test_a_cat_is_called_a_cat(eyes: LabellingClip) -> None:
    assert any("cat" in label.text.split() or "tabby" in label.text for label in eyes.label(photograph("chelsea.png")))


def test_a_rocket_is_where_a_rocket_is(eyes: LabellingClip) -> None:
    there, elsewhere = (eyes.score(photograph(name), ["a rocket"])[0] for name in ("rocket.jpg", "coffee.png"))
    assert there.confidence > elsewhere.confidence


def test_a_chart_is_known_as_one_and_a_photograph_as_one(eyes: LabellingClip) -> None:
    chart, photo = eyes.label(bar_chart()), eyes.label(photograph("chelsea.png"))
    assert "chart" in chart[0].text
    assert [label.text for label in photo if label.text in KINDS] in ([], ["photo"])


def test_the_sentence_encoder_compares_texts_with_texts(eyes: LabellingClip) -> None:
    assert isinstance(eyes, Embedder)
    assert isinstance(eyes, ImageLabeller)
    vectors = eyes.embed(["How do I bake bread?", "A recipe for a loaf", "The train leaves at noon"])
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-3)
    assert vectors[0] @ vectors[1] > vectors[0] @ vectors[2] + 0.2
