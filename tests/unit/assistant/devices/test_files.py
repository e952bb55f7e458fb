"""Files are known by their content, and every refusal says what to do."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import av
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from assistant.devices import files
from assistant.devices.files import read_picture, sniff, take
from assistant.errors import AttachmentError
from assistant.events import AttachmentKind

PICTURES = {
    "PNG": "image/png",
    "JPEG": "image/jpeg",
    "GIF": "image/gif",
    "WEBP": "image/webp",
    "BMP": "image/bmp",
    "TIFF": "image/tiff",
    "AVIF": "image/avif",
}
SOUNDS = {
    "wav": ("pcm_s16le", "audio/wav"),
    "flac": ("flac", "audio/flac"),
    "mp3": ("mp3", "audio/mpeg"),
    "ogg": ("libopus", "audio/ogg"),
    "mp4": ("aac", "video/mp4"),
    "ipod": ("aac", "audio/mp4"),
    "adts": ("aac", "audio/aac"),
    "matroska": ("libopus", "video/webm"),
    "aiff": ("pcm_s16be", "audio/aiff"),
    "au": ("pcm_s16be", "audio/basic"),
    "asf": ("pcm_s16le", "audio/x-ms-wma"),
}


def sound_file(path: Path, container: str, codec: str) -> Path:
    rate = 48_000
    with av.open(str(path), "w", format=container) as output:
        stream = output.add_stream(codec, rate=rate)
        stream.layout = "mono"
        frame = av.AudioFrame.from_ndarray(np.zeros((1, rate // 5), np.int16), format="s16", layout="mono")
        frame.sample_rate = rate
        resampler = av.AudioResampler(stream.format, "mono", rate, stream.frame_size or 1024)
        for piece in (*resampler.resample(frame), *resampler.resample(None)):
            output.mux(stream.encode(piece))
        output.mux(stream.encode(None))
    return path


@pytest.mark.parametrize(("kind", "media_type"), PICTURES.items())
def test_pictures_are_known_under_any_name(tmp_path: Path, kind: str, media_type: str) -> None:
    path = tmp_path / "holiday.txt"
    Image.new("RGB", (9, 9)).save(path, kind)
    taken = take(path)
    assert (taken.media_type, taken.kind) == (media_type, AttachmentKind.PICTURE)
    assert (taken.name, taken.path, taken.size) == ("holiday.txt", path, path.stat().st_size)


@pytest.mark.parametrize(("container", "codec", "media_type"), [(c, *rest) for c, rest in SOUNDS.items()])
def test_sounds_are_known_under_any_name(tmp_path: Path, container: str, codec: str, media_type: str) -> None:
    taken = take(sound_file(tmp_path / "memo.png", container, codec))
    kind = AttachmentKind.VIDEO if media_type.startswith("video/") else AttachmentKind.SOUND
    assert (taken.media_type, taken.kind) == (media_type, kind)


def test_an_mp3_without_a_tag_is_known(tmp_path: Path) -> None:
    data = sound_file(tmp_path / "memo.mp3", "mp3", "mp3").read_bytes()
    assert sniff(data[data.index(b"\xff\xfb") :]) == "audio/mpeg"


@pytest.mark.parametrize(
    ("name", "data", "media_type"),
    [
        ("letter", b"Dear all,\nplease", "text/plain"),
        ("für.txt", "für".encode() * 1366, "text/plain"),
        ("bitmap.txt", b"BM of the text kind", "text/plain"),
        ("notes.md", b"# Notes", "text/markdown"),
        ("page.html", b"<html>", "text/html"),
        ("lease.pdf", b"%PDF-1.7 \xff\xff", "application/pdf"),
        ("book.epub", b"PK\x03\x04\0\0\0\0\xff", "application/epub+zip"),
    ],
)
def test_documents_are_known(tmp_path: Path, name: str, data: bytes, media_type: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)

    found = take(path)

    assert (found.media_type, found.kind) == (media_type, AttachmentKind.DOCUMENT)


@pytest.mark.parametrize(
    ("data", "message", "remedy"),
    [
        (b"", "is empty", "another copy"),
        ("für".encode("utf-16"), "nothing that Peri can see", "can be attached"),
        (b'<?xml version="1.0"?><svg xmlns="">', "an SVG drawing", "PNG"),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1", "a HEIC picture", "JPEG"),
        (b"PK\x03\x04\0\0\0\0\xff", "nothing that Peri can see", "can be attached"),
        (b"\x7fELF\x02\x01\x01" + bytes(9), "nothing", "can be attached"),
    ],
)
def test_everything_else_is_refused_in_words(tmp_path: Path, data: bytes, message: str, remedy: str) -> None:
    path = tmp_path / "thing.png"
    path.write_bytes(data)
    with pytest.raises(AttachmentError) as caught:
        take(path)
    assert caught.value.message.startswith("thing.png ")
    assert message in caught.value.message
    assert remedy in caught.value.remedy


def test_what_can_not_be_opened_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(AttachmentError, match=r"gone\.png is not there"):
        take(tmp_path / "gone.png")
    with pytest.raises(AttachmentError, match="is a folder"):
        take(tmp_path)
    pipe = tmp_path / "pipe.png"
    os.mkfifo(pipe)
    with pytest.raises(AttachmentError, match="not a regular file"):
        take(pipe)
    with pytest.raises(AttachmentError, match=r"gone\.png is not there"):
        read_picture(tmp_path / "gone.png")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_refused_in_words(tmp_path: Path) -> None:
    path = tmp_path / "secret.png"
    path.write_bytes(b"\x89PNG")
    path.chmod(0)
    with pytest.raises(AttachmentError, match="may not be read"):
        take(path)


@pytest.mark.parametrize("suffix", ["stl", "PLY", "obj", "glb"])
def test_a_model_is_known_by_its_name(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"part.{suffix}"
    path.write_text("solid part")
    taken = take(path)
    assert taken.kind is AttachmentKind.MODEL
    assert taken.media_type.startswith("model/")


@pytest.mark.parametrize("head", [b"RIFF\0\0\0\0AVI LIST", b"\0\0\1\xba\x44", b"\x1aE\xdf\xa3", b"\0\0\0\x20ftypisom"])
def test_a_video_is_known_by_its_content(tmp_path: Path, head: bytes) -> None:
    path = tmp_path / "film"
    path.write_bytes(head)
    assert take(path).kind is AttachmentKind.VIDEO


def sparse(path: Path, head: bytes, size: int) -> Path:
    with path.open("wb") as file:
        file.write(head)
        file.truncate(size)
    return path


def test_limits_are_those_of_the_kind(tmp_path: Path) -> None:
    head = b"\x89PNG\r\n\x1a\n"
    assert take(sparse(tmp_path / "a.png", head, files.MOST_PICTURE_BYTES)).size == files.MOST_PICTURE_BYTES
    with pytest.raises(AttachmentError, match="64 MiB is the limit"):
        take(sparse(tmp_path / "b.png", head, files.MOST_PICTURE_BYTES + 1))
    with pytest.raises(AttachmentError, match="64 MiB is the limit"):
        read_picture(tmp_path / "b.png")
    assert take(sparse(tmp_path / "a.flac", b"fLaC", files.MOST_PICTURE_BYTES + 1)).kind is AttachmentKind.SOUND
    with pytest.raises(AttachmentError, match="1024 MiB is the limit"):
        take(sparse(tmp_path / "b.flac", b"fLaC", files.MOST_SOUND_BYTES + 1))


def test_a_picture_is_read_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "shot.png"
    path.write_bytes(b"whatever it holds")
    picture = read_picture(path)
    assert picture.data == b"whatever it holds"
    assert picture.digest == hashlib.sha256(b"whatever it holds").hexdigest()
    assert picture.name == "shot.png"
    assert read_picture(path, "Screenshot 1.png").name == "Screenshot 1.png"


@given(st.binary(max_size=64))
def test_any_head_has_a_media_type_or_none(head: bytes) -> None:
    found = sniff(head)
    assert found is None or found.split("/")[0] in ("image", "audio", "video")


@given(
    st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), min_size=1).filter(lambda t: t[:1] != ".")
)
def test_text_is_never_taken_for_a_picture(text: str) -> None:
    found = sniff(text.encode())
    assert found is None or not found.startswith("image/")
