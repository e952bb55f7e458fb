"""The data of Peri's own eyes: what is drawn, what is held back, what is written. No archive is fetched."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from models.seeing.train import data
from models.seeing.train.drawn import WAYS, drawn
from models.seeing.train.drawn_pages import PAGES
from models.seeing.train.pictures import SIDE, Item
from models.seeing.train.sources import SOURCES, TrainingError

WAYS_TO_DRAW = [way for ways in (*WAYS.values(), *PAGES.values()) for way in ways]


def square(_chance: random.Random) -> Image.Image:
    return Image.new("RGBA", (10, 20), "red")


def item(name: str, source: str = "noto") -> Item:
    return Item(source, "emoji", name, (), square)


@pytest.mark.parametrize("way", WAYS_TO_DRAW, ids=lambda way: way.__name__)
def test_the_same_chance_draws_the_same_picture(way) -> None:
    (one, name, words), (other, *_), (third, *_) = (way(random.Random(seed)) for seed in (1, 1, 2))

    assert one.tobytes() == other.tobytes() != third.tobytes()
    assert len(one.getcolors(100_000) or []) > 1
    assert name
    assert len(words) >= 3


def test_the_last_eighth_of_each_kind_is_held_back() -> None:
    items = list(drawn(each=8))

    assert {one.kind for one in items} == {*WAYS, *PAGES}
    assert [one.source for one in items] == (["drawn"] * 7 + ["drawn-held"]) * len({*WAYS, *PAGES})
    assert {data.part(one) for one in items} == {"train", "held"}


@given(st.text("abcdefgh ", max_size=12), st.sampled_from(["noto", "fluent", "openclipart", "mdi"]))
def test_pictures_of_one_concept_are_all_trained_on_or_all_held_back(words: str, source: str) -> None:
    one, other = item(f"{words} apple"), item("apple", source)

    assert one.concept == other.concept == "apple"
    assert data.part(one) == data.part(other)


@given(st.text(max_size=20), st.sampled_from(["openmoji", "stamps"]))
def test_sources_whose_licence_binds_derived_works_are_never_trained_on(name: str, source: str) -> None:
    assert data.part(item(name, source)) == "test"


def test_every_source_is_pinned_and_names_its_licence() -> None:
    assert all(len(source.sha256) == 64 and source.licence for source in SOURCES)
    assert {source.name for source in SOURCES if "GPL" in source.licence or "SA" in source.licence} == {
        source.name for source in SOURCES if source.use == "evaluation"
    }


def test_a_framed_picture_has_the_size_that_the_model_sees() -> None:
    picture = data.framed(item("square"), random.Random(0))

    assert (picture.size, picture.mode) == ((SIDE, SIDE), "RGB")
    assert picture.getpixel((SIDE // 2, SIDE // 2)) == (255, 0, 0)


def test_what_was_written_is_read_again_and_broken_pictures_are_left_out(tmp_path: Path) -> None:
    def broken(_chance: random.Random) -> Image.Image:
        raise ValueError("no size")

    chosen = [item("red square"), Item("mdi", "icon", "broken", (), broken), Item("mdi", "icon", "b", ("c",), square)]

    assert data.write(chosen, tmp_path) == (2, 1)
    samples, pixels = data.read(tmp_path)
    assert [sample.name for sample in samples] == ["red square", "b"]
    assert samples[1].words == ("c",)
    assert pixels.shape == (2, SIDE, SIDE, 3)


def test_without_data_the_command_to_make_it_is_named(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match=r"models\.seeing\.train\.data"):
        data.read(tmp_path)
