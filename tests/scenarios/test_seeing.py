"""Peri's eyes in a process of their own: real pictures, read by the real model, and the faults that pictures bring."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator

import numpy as np
import pytest
from PIL import Image

from assistant.perceive.describe import describe_sight
from assistant.perceive.see import see
from models.errors import BadPicture, HostCrashed
from models.host import Host, HostSpec
from models.proxies import HostedTextReader
from models.values import TextBox
from tests.pictures import RECEIPT, declared_png, of_bytes, picture, receipt, written

pytestmark = pytest.mark.models

NOTICE = ("Opening hours", "Monday to Friday: 9 am to 5 pm", "Please ring the bell")


@pytest.fixture(scope="module")
def host() -> Iterator[Host]:
    running = Host(HostSpec(name="seeing", backend="seeing/rapidocr", options={}))
    yield running
    running.close()


@pytest.fixture
def eyes(host: Host) -> HostedTextReader:
    return HostedTextReader(host)


def texts(boxes: tuple[TextBox, ...]) -> list[str]:
    return [box.text for box in boxes]


def cells() -> list[str]:
    return [cell for row in RECEIPT for cell in row]


def test_a_receipt_is_read_row_by_row(eyes: HostedTextReader) -> None:
    boxes = eyes.read(picture(receipt()))
    assert texts(boxes) == cells()
    assert all(box.confidence > 0.8 for box in boxes)
    total = boxes[-2]
    assert 20 <= total.left <= 40
    assert 225 <= total.top < total.bottom <= 275


@pytest.mark.parametrize("colours", [("black", "white"), ("white", "#1040a0"), ("#dddddd", "#1e1e1e")])
def test_words_are_read_in_any_colours(eyes: HostedTextReader, colours: tuple[str, str]) -> None:
    assert texts(eyes.read(picture(written(NOTICE, colours=colours)))) == list(NOTICE)


@pytest.mark.parametrize("size", [14, 70])
def test_small_and_large_words_are_read(eyes: HostedTextReader, size: int) -> None:
    image = written(NOTICE, size, (size * 22, size * 8))
    assert texts(eyes.read(picture(image))) == list(NOTICE)


def test_a_picture_that_exif_turns_is_read_upright(eyes: HostedTextReader) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    source = picture(written(NOTICE).transpose(Image.Transpose.ROTATE_90), "JPEG", exif=exif, quality=95)
    boxes = eyes.read(source)
    assert texts(boxes) == list(NOTICE)
    facts = eyes.inspect(source)
    assert (facts.width, facts.height) == (800, 400)
    assert all(box.right <= 800 and box.bottom <= 400 for box in boxes)


def test_a_picture_that_stands_on_its_head_is_read_all_the_same(eyes: HostedTextReader) -> None:
    boxes = eyes.read(picture(written(NOTICE).rotate(180)))
    assert texts(boxes) == list(NOTICE)
    assert boxes[0].top > boxes[-1].top


def test_every_kind_of_pixel_is_read(eyes: HostedTextReader) -> None:
    plain = written(NOTICE)
    grey = np.asarray(plain.convert("L")).astype(np.uint16) * 257
    clear = Image.merge(
        "RGBA", (*Image.new("RGB", plain.size, "black").split(), plain.convert("L").point(lambda v: 255 - v))
    )
    for source in (
        picture(plain.convert("CMYK"), "JPEG", quality=95),
        picture(Image.fromarray(grey)),
        picture(plain.convert("P"), "GIF", save_all=True, append_images=[Image.new("P", plain.size)] * 2),
        picture(plain.convert("1")),
        picture(clear),
        picture(plain, "WEBP", lossless=True),
    ):
        assert texts(eyes.read(source)) == list(NOTICE)


def test_boxes_of_a_large_picture_are_in_its_own_pixels(eyes: HostedTextReader) -> None:
    image = Image.new("RGB", (6000, 4000), "white")
    image.paste(written(NOTICE, 90, (1800, 600)), (4000, 3000))
    boxes = eyes.read(picture(image, "JPEG", quality=90))
    assert texts(boxes) == list(NOTICE)
    assert 4000 <= boxes[0].left <= 4060
    assert 3000 <= boxes[0].top <= 3060
    assert boxes[1].right > 5200


def test_a_scrolled_page_is_read_to_its_end_without_repeating(eyes: HostedTextReader) -> None:
    lines = [f"Entry number {index} of the list" for index in range(100, 160)]
    image = written(lines, 26, (600, 60 * 44 + 60))
    read = [text.replace(" ", "") for text in texts(eyes.read(picture(image)))]  # a space may be lost in sixty lines
    assert read == [line.replace(" ", "") for line in lines]


def test_a_picture_without_text_has_none(eyes: HostedTextReader) -> None:
    rng = np.random.default_rng(3)
    noise = Image.fromarray(rng.integers(0, 255, (300, 400, 3), np.uint8))
    for image in (Image.new("RGB", (640, 480), "#2ca02c"), noise, Image.new("RGB", (1, 1)), Image.new("RGB", (3, 900))):
        assert eyes.read(picture(image)) == ()


def test_bad_pictures_are_told_and_the_eyes_go_on(eyes: HostedTextReader, host: Host) -> None:
    good = picture(written(NOTICE), "JPEG")
    before = eyes.inspect(good)
    restarts = host.report().restarts
    for data in (declared_png(50_000, 50_000), good.data[: len(good.data) // 2], b"\0" * 5000, b"plain text"):
        for look in (eyes.inspect, eyes.read):
            with pytest.raises(BadPicture) as caught:
                look(of_bytes(data, "holiday.jpg"))
            assert caught.value.message.startswith("holiday.jpg ")
            assert caught.value.remedy
    assert eyes.inspect(good) == before
    assert host.report().restarts == restarts


def test_killed_eyes_open_again(eyes: HostedTextReader, host: Host) -> None:
    shown = picture(written(NOTICE))
    first = eyes.read(shown)
    pid = host.report().pid
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    try:
        assert eyes.read(shown) == first
    except HostCrashed:
        assert eyes.read(shown) == first


def test_the_kernel_is_told_of_a_receipt(eyes: HostedTextReader) -> None:
    exif = Image.Exif()
    exif[0x8769] = {0x9003: "2024:05:03 14:20:11"}
    sight = see(eyes, picture(receipt(), "JPEG", "receipt.jpg", exif=exif, quality=95))
    told = describe_sight(sight, "receipt.jpg").splitlines()
    assert [line for line in told if line.startswith("> ")] == [f"> {'  '.join(row)}" for row in RECEIPT]
    assert any("2024-05-03 at 14:20:11" in line for line in told)


def test_the_process_stays_small(eyes: HostedTextReader, host: Host) -> None:
    for _ in range(3):
        eyes.read(picture(Image.new("RGB", (1920, 1080), "white")))
    assert host.report().resident_bytes < 400 * 2**20
