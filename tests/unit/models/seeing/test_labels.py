"""Labels are phrases that stand out, told once, with the confidence that the calibration says."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from models.ports import ImageEncoder, ImageLabeller
from models.seeing.clip_samples import drawn, photographs
from models.seeing.labels import KINDS, Calibration, Labeller
from models.values import EncoderInfo, Picture

WORDS = tuple(f"thing {number}" for number in range(60))
CALIBRATION = Calibration(2.0, -6.0)


class WordEncoder:
    """Each text is a direction of its own; a picture shows the texts its bytes name, separated by commas."""

    def __init__(self, dimensions: int = 64, digest: str = "one") -> None:
        self.dimensions = dimensions
        self.digest = digest
        self.encoded = 0

    def describe(self) -> EncoderInfo:
        return EncoderInfo("words", self.digest, self.dimensions, 100.0)

    def encode_texts(self, texts: Sequence[str]) -> NDArray[np.float32]:
        self.encoded += len(texts)
        return np.stack([self._direction(text) for text in texts])

    def encode_pictures(self, pictures: Sequence[Picture]) -> NDArray[np.float32]:
        shown = [sum(map(self._direction, picture.data.decode().split(","))) for picture in pictures]
        return np.stack([vector / np.linalg.norm(vector) for vector in shown]).astype(np.float32)

    def _direction(self, text: str) -> NDArray[np.float32]:
        seed = int.from_bytes(hashlib.sha256(text.removesuffix("s").encode()).digest()[:4])
        vector = np.random.default_rng(seed).standard_normal(self.dimensions)
        return np.asarray(vector / np.linalg.norm(vector), np.float32)


def picture(*shown: str) -> Picture:
    return Picture(",".join(shown).encode(), "digest")


def test_the_ports_are_met() -> None:
    encoder = WordEncoder()
    assert isinstance(encoder, ImageEncoder)
    assert isinstance(Labeller(encoder, WORDS, CALIBRATION), ImageLabeller)


def test_what_is_shown_is_told_and_nothing_else() -> None:
    labels = Labeller(WordEncoder(), WORDS, CALIBRATION).label(picture("thing 3", "thing 40"))
    assert {label.text for label in labels[:2]} == {"thing 3", "thing 40"}
    assert all(0.5 < label.confidence <= 1 for label in labels[:2])
    assert len(labels) <= 4


def test_a_phrase_that_says_the_same_is_not_told_twice() -> None:
    labels = Labeller(WordEncoder(), [*WORDS, "thing 3s"], CALIBRATION).label(picture("thing 3"))
    assert [label.text for label in labels if label.text.startswith("thing 3")] == ["thing 3"]


def test_a_thing_is_told_once_for_all_its_sorts() -> None:
    vocabulary = [*WORDS, "cat", "tiger cat", "Siamese cat", "guinea pig"]
    labeller = Labeller(WordEncoder(), vocabulary, CALIBRATION)
    shown = labeller.label(picture("tiger cat", "Siamese cat", "cat"), least=0.2)
    assert [label.text for label in shown if "cat" in label.text] == ["cat"]
    surest = max(label.confidence for label in labeller.score(picture("tiger cat", "Siamese cat", "cat"), vocabulary))
    assert shown[0].confidence == surest
    assert labeller.label(picture("guinea pig"))[0].text == "guinea pig"


def test_the_users_own_words_are_scored_in_their_order() -> None:
    labeller = Labeller(WordEncoder(), WORDS, CALIBRATION)
    scores = labeller.score(picture("a cat"), ["a dog", "a cat"])
    assert [score.text for score in scores] == ["a dog", "a cat"]
    assert scores[0].confidence < 0.3 < 0.7 < scores[1].confidence
    assert labeller.score(picture("a cat"), []) == ()


def test_the_vocabulary_is_encoded_once_for_each_encoder(tmp_path: Path) -> None:
    first, second, other = WordEncoder(), WordEncoder(), WordEncoder(digest="two")
    told = Labeller(first, WORDS, CALIBRATION, tmp_path).label(picture("thing 3"))
    assert Labeller(second, WORDS, CALIBRATION, tmp_path).label(picture("thing 3"))[0].text == told[0].text
    Labeller(other, WORDS, CALIBRATION, tmp_path)
    assert (first.encoded, second.encoded, other.encoded) == (60, 0, 60)


@pytest.mark.parametrize("damage", [b"", b"not an array", b"\x93NUMPY\x01\x00"])
def test_a_damaged_cache_is_written_anew(tmp_path: Path, damage: bytes) -> None:
    Labeller(WordEncoder(), WORDS, CALIBRATION, tmp_path)
    (kept,) = tmp_path.glob("*.npy")
    kept.write_bytes(damage)
    assert Labeller(WordEncoder(), WORDS, CALIBRATION, tmp_path).label(picture("thing 3"))
    assert len(kept.read_bytes()) > 1000
    assert list(tmp_path.iterdir()) == [kept]


def test_without_a_place_to_keep_it_all_works_the_same(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    assert Labeller(WordEncoder(), WORDS, CALIBRATION, tmp_path / "file").label(picture("thing 3"))


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=5), st.integers(1, 8), st.floats(0, 1))
def test_no_more_are_told_than_wanted_and_the_surest_first(shown: list[str], most: int, least: float) -> None:
    labels = Labeller(WordEncoder(), WORDS, CALIBRATION).label(picture(*shown), most, least)
    sure = [label.confidence for label in labels]
    assert len(labels) <= most
    assert sure == sorted(sure, reverse=True)
    assert all(least <= one <= 1 for one in sure)


def test_a_vocabulary_has_two_phrases() -> None:
    with pytest.raises(ValueError, match="two"):
        Labeller(WordEncoder(), ["one"], CALIBRATION)


class NameEncoder(WordEncoder):
    """A picture shows what its name says."""

    def encode_pictures(self, pictures: Sequence[Picture]) -> NDArray[np.float32]:
        return super().encode_pictures([Picture(one.name.encode(), one.digest) for one in pictures])


@pytest.mark.parametrize(
    ("natural", "shown", "kind"),
    [
        (True, "thing 3", "photo"),
        (False, "thing 3", None),
        (True, "a chart", "chart"),
        (False, "a chart", "chart"),
        (True, "a drawing", "drawing"),
    ],
)
def test_the_kind_is_what_the_encoder_knows_or_the_pixels_say(natural: bool, shown: str, kind: str | None) -> None:
    data = photographs()[1].data if natural else drawn(1)[0].data
    labeller = Labeller(NameEncoder(), WORDS, Calibration(2.0, -6.0, kinds=20.0))
    told = [label.text for label in labeller.label(Picture(data, "digest", shown))]
    assert next((text for text in told if text in KINDS), None) == kind
