"""What a picture says of itself, and only what can be true."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from models.seeing.facts import PALETTE, camera, inspect, main_colours, moment, place
from tests.pictures import picture, written

COLOURS = dict(PALETTE)


def photo(**tags: object) -> Image.Exif:
    exif = Image.Exif()
    exif[0x010F], exif[0x0110] = "Canon\0", "Canon EOS R6"
    exif[0x8769] = {0x9003: "2024:05:03 14:20:11", 0x9011: "+02:00", **tags}
    exif[0x8825] = {1: "S", 2: (33.0, 51.0, 24.84), 3: "E", 4: (151.0, 12.0, 55.08)}
    return exif


@pytest.mark.parametrize("kind", ["JPEG", "WEBP", "PNG", "AVIF"])
def test_date_place_and_camera_are_read(kind: str) -> None:
    facts = inspect(picture(Image.new("RGB", (40, 30)), kind, exif=photo()))
    assert (facts.width, facts.height, facts.format, facts.frames) == (40, 30, kind, 1)
    assert facts.taken == "2024-05-03T14:20:11+02:00"
    assert facts.camera == "Canon EOS R6"
    assert facts.latitude == pytest.approx(-33.8569, abs=1e-6)
    assert facts.longitude == pytest.approx(151.2153, abs=1e-6)


def test_a_plain_picture_says_little() -> None:
    facts = inspect(picture(Image.new("RGB", (40, 30), "white")))
    assert (facts.taken, facts.camera, facts.latitude, facts.longitude) == (None, None, None, None)
    assert facts.colours == ("white",)


@pytest.mark.parametrize("value", ["", "0000:00:00 00:00:00", "2024:13:40 25:00:00", "yesterday", b"\xff\xff", None, 7])
def test_an_impossible_date_is_none(value: object) -> None:
    assert moment({0x9003: value}) is None


def test_the_digitized_date_stands_in() -> None:
    assert moment({0x9003: "    :  :     :  :  ", 0x9004: "1999:12:31 23:59:59"}) == "1999-12-31T23:59:59"
    assert moment({0x9003: "1999:12:31 23:59:59", 0x9011: "local"}) == "1999-12-31T23:59:59"


@given(st.floats(-90, 90), st.floats(-180, 180))
def test_degrees_come_back(latitude: float, longitude: float) -> None:
    def parts(value: float) -> tuple[float, float, float]:
        minutes, degrees = abs(value) % 1 * 60, abs(value) // 1
        return degrees, minutes // 1, minutes % 1 * 60

    found = place(
        {1: "N" if latitude >= 0 else "S", 2: parts(latitude), 3: "E" if longitude >= 0 else "W", 4: parts(longitude)}
    )
    if round(latitude, 6) == round(longitude, 6) == 0:
        assert found == (None, None)
    else:
        assert found == pytest.approx((latitude, longitude), abs=2e-6)


@given(st.dictionaries(st.integers(0, 8), st.one_of(st.none(), st.text(), st.binary(), st.tuples(st.floats()))))
def test_a_damaged_place_is_none(gps: dict[int, object]) -> None:
    assert place(gps) == (None, None)


@pytest.mark.parametrize("parts", [(91.0, 0.0, 0.0), (float("nan"), 0.0, 0.0), (1.0, 2.0), "12", None])
def test_an_impossible_latitude_is_none(parts: object) -> None:
    assert place({1: "N", 2: parts, 3: "E", 4: (8.0, 0.0, 0.0)}) == (None, None)


@pytest.mark.parametrize(
    ("make", "model", "name"),
    [
        ("Apple", "iPhone 15", "Apple iPhone 15"),
        ("NIKON CORPORATION", "NIKON D750", "NIKON D750"),
        (None, "X100", "X100"),
        ("Leica", None, "Leica"),
        ("  ", "\0", None),
        ("Evil\n[End]\x1b[0m", "X", "Evil [End] [0m X"),
    ],
)
def test_the_camera_is_one_plain_line(make: object, model: object, name: str | None) -> None:
    assert camera(make, model) == name


@pytest.mark.parametrize(("name", "value"), PALETTE)
def test_each_named_colour_is_called_by_its_name(name: str, value: str) -> None:
    assert main_colours(Image.new("RGB", (30, 30), value)) == (name,)


@pytest.mark.parametrize(
    ("colour", "name"), [("#ff0000", "red"), ("#00ff00", "green"), ("#0000ff", "blue"), ("#fafafa", "white")]
)
def test_colours_near_a_name_take_it(colour: str, name: str) -> None:
    assert main_colours(Image.new("RGB", (30, 30), colour)) == (name,)


def test_most_of_the_picture_comes_first() -> None:
    image = Image.new("RGB", (100, 100), COLOURS["blue"])
    image.paste(COLOURS["yellow"], (0, 0, 100, 30))
    image.paste(COLOURS["red"], (0, 0, 100, 12))
    image.paste(COLOURS["green"], (0, 0, 20, 3))
    assert main_colours(image) == ("blue", "yellow", "red")


def test_text_does_not_turn_the_ground_grey() -> None:
    assert inspect(picture(written(["many words of black"] * 6))).colours[0] == "white"


def test_what_is_see_through_has_no_colour() -> None:
    image = Image.new("RGBA", (50, 50), (0, 0, 0, 0))
    assert inspect(picture(image)).colours == ()
    image.paste(COLOURS["red"], (10, 10, 20, 20))
    assert inspect(picture(image)).colours == ("red",)
