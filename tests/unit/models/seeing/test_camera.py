"""A video file plays the camera: the same library opens both."""

from __future__ import annotations

import io
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from models.errors import NoCamera
from models.seeing.camera import OpenCvCamera, _listed, _source
from models.values import Camera

TWO = (Camera(0, "Integrated Webcam"), Camera(2, "Logi C920"))


def write(path: Path, colours: list[tuple[int, int, int]], size: tuple[int, int] = (64, 48)) -> Path:
    """A film of plain pictures, their colours in BGR."""
    film = cv2.VideoWriter(str(path), cv2.VideoWriter_fourcc(*"MJPG"), 10, size)
    for colour in colours:
        film.write(np.full((size[1], size[0], 3), colour, np.uint8))
    film.release()
    return path


def middle(data: bytes) -> tuple[int, ...]:
    image = Image.open(io.BytesIO(data))
    return image.getpixel((image.width // 2, image.height // 2))


def test_frames_come_one_after_another_and_begin_again(tmp_path: Path) -> None:
    film = str(write(tmp_path / "film.avi", [(0, 0, 255), (255, 0, 0)]))
    camera = OpenCvCamera()
    seen = [middle(camera.frame(film).data) for _ in range(4)]
    for pixel, expected in zip(seen, [(255, 0, 0), (0, 0, 255)] * 2, strict=True):
        assert np.allclose(pixel, expected, atol=12)
    camera.close()


def test_a_picture_is_a_jpeg_of_bounded_size_known_by_its_content(tmp_path: Path) -> None:
    film = str(write(tmp_path / "film.avi", [(0, 128, 0)], (2560, 1440)))
    camera = OpenCvCamera()
    one = camera.frame(film)
    camera.release()
    assert one.data.startswith(b"\xff\xd8\xff")
    assert Image.open(io.BytesIO(one.data)).size == (1920, 1080)
    assert camera.frame(film).digest == one.digest
    camera.close()


def test_what_is_no_camera_is_told(tmp_path: Path) -> None:
    (tmp_path / "text.avi").write_text("no film")
    for name in (str(tmp_path / "text.avi"), "Nobody's camera", "999"):
        with pytest.raises(NoCamera) as caught:
            OpenCvCamera().frame(name)
        assert name in caught.value.message


def test_a_camera_is_found_by_a_part_of_its_name() -> None:
    assert _source("", TWO) == 0
    assert _source("c920", TWO) == 2
    assert _source("1", TWO) == 1
    with pytest.raises(NoCamera, match="kitchen") as caught:
        _source("kitchen", TWO)
    assert "Logi C920" in caught.value.remedy


def test_the_devices_of_linux_are_listed_once_each(tmp_path: Path) -> None:
    for number, index, name in ((0, 0, "Webcam"), (1, 1, "Webcam"), (10, 0, "Grabber"), (2, 0, "Second")):
        folder = tmp_path / f"video{number}"
        folder.mkdir()
        (folder / "index").write_text(f"{index}\n")
        (folder / "name").write_text(f"{name}\n")
    (tmp_path / "video3").mkdir()
    assert _listed(tmp_path) == (Camera(0, "Webcam"), Camera(2, "Second"), Camera(10, "Grabber"))
    assert _listed(tmp_path / "none") == ()
