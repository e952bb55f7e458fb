"""A video is seen in one picture a scene, each with its time."""

from __future__ import annotations

import io
import wave
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from PIL import Image

from models.errors import BadVideo
from models.seeing import video
from models.seeing.views import FileViews

COLOURS = {"red": (220, 20, 20), "green": (20, 220, 20), "blue": (20, 20, 220), "white": (250, 250, 250)}
SIZE = (160, 90)


def write(path: Path, scenes: list[tuple[str, int]], rate: int = 10, codec: str = "mpeg4") -> Path:
    """A video of plain colours, each for so many frames."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=rate)
        stream.width, stream.height, stream.pix_fmt = *SIZE, "yuv420p"
        for colour, frames in scenes:
            for _ in range(frames):
                pixels = np.tile(np.asarray(COLOURS[colour], np.uint8), (SIZE[1], SIZE[0], 1))
                container.mux(stream.encode(av.VideoFrame.from_ndarray(pixels, format="rgb24")))
        container.mux(stream.encode(None))
    return path


def shown(data: bytes) -> str:
    """The colour of a picture's middle."""
    image = Image.open(io.BytesIO(data)).convert("RGB")
    middle = image.getpixel((image.width // 2, image.height // 2))
    return min(COLOURS, key=lambda name: sum(abs(a - b) for a, b in zip(COLOURS[name], middle, strict=True)))


@pytest.mark.parametrize(("name", "codec"), [("a.mp4", "mpeg4"), ("a.mkv", "mpeg4"), ("a.webm", "libvpx")])
def test_each_scene_is_seen_once_with_its_time(tmp_path: Path, name: str, codec: str) -> None:
    path = write(tmp_path / name, [("red", 20), ("green", 30), ("blue", 10)], codec=codec)
    found = FileViews().views(str(path))
    assert [shown(view.picture.data) for view in found.views] == ["red", "green", "blue"]
    assert [view.seconds for view in found.views] == pytest.approx([0.0, 2.0, 5.0], abs=0.3)
    assert [view.title for view in found.views] == ["at 0:00", "at 0:02", "at 0:05"]
    assert found.facts[:2] == ("video of 0:06", "160 x 90 pixels")


def test_what_comes_back_is_not_seen_twice(tmp_path: Path) -> None:
    path = write(tmp_path / "a.mp4", [("red", 10), ("blue", 10), ("red", 10), ("blue", 10)])
    assert [shown(view.picture.data) for view in video.views(path).views] == ["red", "blue"]


def test_no_more_views_than_wanted(tmp_path: Path) -> None:
    path = write(tmp_path / "a.mp4", [("red", 5), ("green", 5), ("blue", 5), ("white", 5)])
    assert len(video.views(path, 2).views) == 2


def test_a_long_video_is_sampled_over_its_whole_length(tmp_path: Path) -> None:
    path = write(tmp_path / "long.mp4", [("red", 100), ("green", 10), ("blue", 90)], rate=1)
    found = video.views(path)
    assert {shown(view.picture.data) for view in found.views} >= {"red", "blue"}
    assert found.facts[0] == "video of 3:20"


def test_one_frame_is_a_video(tmp_path: Path) -> None:
    (view,) = video.views(write(tmp_path / "one.mp4", [("green", 1)])).views
    assert shown(view.picture.data) == "green"


def test_a_video_that_stands_on_its_side_is_put_upright(tmp_path: Path) -> None:
    path = write(tmp_path / "a.mp4", [("red", 5)])
    data = path.read_bytes()
    box = data.index(b"tkhd")
    version = data[box + 4]
    at = box + 4 + (52 if version else 40)
    turned = b"".join(number.to_bytes(4, "big", signed=True) for number in (0, 65536, 0, -65536, 0, 0))
    path.write_bytes(data[:at] + turned + data[at + 24 :])
    (view,) = video.views(path).views
    assert Image.open(io.BytesIO(view.picture.data)).size == (SIZE[1], SIZE[0])


def test_what_is_cut_short_is_seen_as_far_as_it_goes(tmp_path: Path) -> None:
    path = write(tmp_path / "a.mkv", [("red", 20), ("blue", 20)])
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 2 // 3])
    assert shown(video.views(path).views[0].picture.data) == "red"


def test_a_sound_is_no_video(tmp_path: Path) -> None:
    with wave.open(str(tmp_path / "a.wav"), "wb") as sound:
        sound.setparams((1, 2, 8000, 0, "NONE", ""))
        sound.writeframes(bytes(8000))
    with pytest.raises(BadVideo, match="no pictures"):
        video.views(tmp_path / "a.wav")


def test_a_film_with_sound_alone_is_told(tmp_path: Path) -> None:
    with av.open(str(tmp_path / "a.mp4"), "w") as container:
        stream = container.add_stream("aac", rate=16_000)
        frame = av.AudioFrame.from_ndarray(np.zeros((1, 1024), np.float32), format="fltp", layout="mono")
        frame.sample_rate, frame.time_base = 16_000, Fraction(1, 16_000)
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    with pytest.raises(BadVideo, match="no pictures"):
        video.views(tmp_path / "a.mp4")


@pytest.mark.parametrize("data", [b"", b"\0\0\0\x18ftypisom", b"no video at all" * 50])
def test_what_is_broken_is_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.mp4").write_bytes(data)
    with pytest.raises(BadVideo) as caught:
        video.views(tmp_path / "a.mp4")
    assert caught.value.remedy


@pytest.mark.parametrize(("seconds", "told"), [(0, "0:00"), (7.9, "0:07"), (754, "12:34"), (3723, "1:02:03")])
def test_times_are_told_as_players_do(seconds: float, told: str) -> None:
    assert video.clock(seconds) == told
