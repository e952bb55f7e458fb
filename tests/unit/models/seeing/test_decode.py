"""Any bytes are a picture or a `BadPicture`; every kind of picture becomes upright RGB of a bounded size."""

from __future__ import annotations

import contextlib
import io

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from models.errors import BadPicture
from models.seeing import decode
from models.seeing.decode import opened, rgb, upright_size
from models.seeing.facts import inspect
from models.values import Picture
from tests.pictures import declared_png, of_bytes, picture, written

KINDS = ("PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF", "AVIF")


def decoded(source: Picture, side: int = 2000) -> Image.Image:
    with opened(source) as image:
        return rgb(image, side)


@pytest.mark.parametrize("kind", KINDS)
def test_every_format_is_read(kind: str) -> None:
    image = decoded(picture(Image.new("RGB", (64, 48), "#d81e1e"), kind))
    assert (image.mode, image.size) == ("RGB", (64, 48))
    assert np.abs(np.asarray(image, np.int16) - (0xD8, 0x1E, 0x1E)).max() < 24


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "TIFF", "AVIF"])
@pytest.mark.parametrize(("orientation", "corner"), [(1, (5, 5)), (3, (54, 34)), (6, (34, 5)), (8, (5, 54))])
def test_exif_turns_the_picture_upright(kind: str, orientation: int, corner: tuple[int, int]) -> None:
    image = Image.new("RGB", (60, 40), "white")
    image.paste("red", (0, 0, 16, 16))
    exif = Image.Exif()
    exif[0x0112] = orientation
    source = picture(image, kind, exif=exif)
    with opened(source) as raw:
        size = upright_size(raw)
        upright = rgb(raw, 2000)
    assert upright.size == size == ((40, 60) if orientation > 4 else (60, 40))
    red, green, _ = upright.getpixel(corner)
    assert red > 200
    assert green < 90


def test_sixteen_bits_are_scaled_not_cut_off() -> None:
    ramp = np.tile(np.linspace(0, 65535, 64, dtype=np.uint16), (8, 1))
    values = np.asarray(decoded(picture(Image.fromarray(ramp))))[0, :, 0]
    assert values[0] == 0
    assert 120 <= values[32] <= 135
    assert values[-1] == 255


def test_cmyk_palette_and_one_bit_become_rgb() -> None:
    white = Image.new("RGB", (40, 40), "white")
    for source in (
        picture(white.convert("CMYK"), "JPEG"),
        picture(white.convert("P")),
        picture(white.convert("1")),
        picture(white.convert("L")),
        picture(Image.new("F", (40, 40), 1.0), "TIFF"),
    ):
        assert decoded(source).mode == "RGB"
    assert decoded(picture(white.convert("CMYK"), "JPEG")).getpixel((9, 9))[0] > 240


@pytest.mark.parametrize(("ink", "ground"), [("black", 255), ("white", 0)])
def test_what_is_see_through_contrasts_with_the_ink(ink: str, ground: int) -> None:
    image = Image.new("RGBA", (40, 40), (0, 0, 0, 0))
    image.paste(ink, (10, 10, 30, 30))
    assert decoded(picture(image)).getpixel((2, 2)) == (ground,) * 3


@given(width=st.integers(1, 700), height=st.integers(1, 700), side=st.integers(1, 500))
def test_no_side_is_longer_than_asked(width: int, height: int, side: int) -> None:
    image = decoded(picture(Image.new("L", (width, height)), "BMP"), side)
    assert max(image.size) <= max(side, 1)
    assert image.size == (width, height) or max(width, height) > side


def test_a_bomb_is_refused_by_its_header() -> None:
    bomb = declared_png(50_000, 50_000)
    assert len(bomb) < 200
    with pytest.raises(BadPicture, match="too large to be decoded safely") as caught:
        inspect(of_bytes(bomb))
    assert caught.value.remedy


def test_the_limit_is_the_stated_one() -> None:
    width = decode.MAX_PIXELS // 10_000
    with pytest.raises(BadPicture, match="damaged"):  # not its size: that has passed
        decoded(of_bytes(declared_png(width, 10_000)))
    with pytest.raises(BadPicture, match="100 megapixels"):
        decoded(of_bytes(declared_png(width + 1, 10_000)))


def test_a_file_that_is_too_large_is_not_opened() -> None:
    with pytest.raises(BadPicture, match="larger than 64 MiB"):
        inspect(Picture(bytes(decode.MAX_FILE_BYTES + 1), ""))


@pytest.mark.parametrize("kind", KINDS)
def test_a_truncated_picture_is_told(kind: str) -> None:
    noise = np.random.default_rng(1).integers(0, 255, (120, 160, 3), np.uint8)
    data = picture(Image.fromarray(noise), kind).data
    with pytest.raises(BadPicture) as caught:
        inspect(of_bytes(data[: len(data) // 3], "photo"))
    assert caught.value.message.startswith("photo is ")
    assert caught.value.remedy


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "is empty"),
        (b"%PDF-1.7 and so on", "not a picture that can be read"),
        (bytes(range(256)) * 8, "not a picture that can be read"),
        (b"\0\0\0\x18ftypheic\0\0\0\0", "HEIC"),
    ],
)
def test_what_is_no_picture_is_told(data: bytes, message: str) -> None:
    with pytest.raises(BadPicture, match=message) as caught:
        inspect(of_bytes(data))
    assert caught.value.remedy


@given(st.binary(max_size=400), st.sampled_from(KINDS), st.data())
def test_any_bytes_are_a_picture_or_a_bad_picture(noise: bytes, kind: str, data: st.DataObject) -> None:
    good = bytearray(picture(written(["words"], shape=(90, 60)), kind).data)
    start = data.draw(st.integers(0, len(good)))
    good[start : start + len(noise)] = noise
    with contextlib.suppress(BadPicture):
        assert inspect(of_bytes(bytes(good))).width > 0


def test_only_the_first_frame_of_an_animation_is_decoded() -> None:
    frames = [Image.new("RGB", (30, 20), colour) for colour in ("red", "green", "blue")]
    for kind in ("GIF", "WEBP", "PNG", "TIFF"):
        source = picture(frames[0], kind, save_all=True, append_images=frames[1:])
        red, green, blue = decoded(source).getpixel((3, 3))
        assert red > 200 > max(green, blue)
        assert inspect(source).frames == 3


def test_a_large_jpeg_is_decoded_small() -> None:
    file = io.BytesIO()
    Image.new("L", (6000, 4000), 128).save(file, "JPEG")
    with opened(of_bytes(file.getvalue())) as image:
        assert upright_size(image) == (6000, 4000)
        assert rgb(image, 700).size == (700, 467)
        assert image.size < (6000, 4000)
