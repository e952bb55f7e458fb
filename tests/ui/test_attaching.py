"""Pictures and sounds come along: dropped, pasted, chosen, removed."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from assistant.events import AttachmentKind
from tests.ui.conftest import Opened, Opener
from ui.composer.attachments import Chip
from ui.composer.sound_length import sound_length
from ui.pictures import NotAPictureError, read_scaled


def drop(one: Opened, mime: QMimeData) -> None:
    actions, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    one.window.dragEnterEvent(QDragEnterEvent(QPointF(300, 300).toPoint(), actions, mime, buttons, keys))
    assert one.window._drop_hint.isVisible() == bool(mime.hasUrls() or mime.hasImage())
    one.window.dropEvent(QDropEvent(QPointF(300, 300), actions, mime, buttons, keys))
    assert one.window._drop_hint.isHidden()


def files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def test_a_dropped_picture_is_sent_along(open_window: Opener, picture: Path) -> None:
    one = open_window()
    drop(one, files(picture))
    one.until(one.window.composer.drafts)
    one.say("What is it?")
    one.replied()

    assert one.session.submitted[0].files == (picture,)
    assert one.window.composer.drafts() == []
    assert one.window.composer.strip.isHidden()
    assert one.window.chat.turns()[0].attachments[0].name == "lake.png"


def test_a_picture_alone_can_be_sent(open_window: Opener, picture: Path, qtbot: QtBot) -> None:
    one = open_window()
    one.desk.attach([picture])
    one.until(one.window.composer.drafts)
    qtbot.mouseClick(one.window.composer.send, Qt.MouseButton.LeftButton)
    one.replied()

    assert one.session.submitted[0].text == ""


def test_a_sound_is_a_chip_with_its_length(open_window: Opener, sound: Path) -> None:
    one = open_window()
    drop(one, files(sound))
    one.until(one.window.composer.drafts)
    draft = one.window.composer.drafts()[0]

    assert draft.attachment.kind is AttachmentKind.SOUND
    assert draft.seconds == 3.0


def test_a_pasted_picture_becomes_a_file(open_window: Opener, qtbot: QtBot) -> None:
    one = open_window()
    image = QImage(20, 10, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    QGuiApplication.clipboard().setImage(image)
    qtbot.keyClick(one.window.composer.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    one.until(one.window.composer.drafts)

    saved = QImage(str(one.window.composer.drafts()[0].file))
    assert (saved.width(), saved.height()) == (20, 10)
    assert one.window.composer.text == ""


def test_pasted_text_stays_text(open_window: Opener, qtbot: QtBot) -> None:
    one = open_window()
    mime = QMimeData()
    mime.setText("plain")
    mime.setHtml("<b>plain</b><img src='http://e.org/x.png'>")
    one.window.composer.field.insertFromMimeData(mime)

    assert one.window.composer.text == "plain"
    assert "<img" not in one.window.composer.field.toHtml()


def test_dropped_text_goes_into_the_field(open_window: Opener) -> None:
    one = open_window()
    mime = QMimeData()
    mime.setText("some words")
    drop(one, mime)

    assert one.window.composer.text == "some words"


@pytest.mark.parametrize("by", ["button", "key"])
def test_an_attachment_can_be_removed(open_window: Opener, picture: Path, qtbot: QtBot, by: str) -> None:
    one = open_window()
    one.desk.attach([picture])
    one.until(one.window.composer.drafts)
    chip = one.window.composer.findChild(Chip)
    assert chip is not None
    if by == "button":
        qtbot.mouseClick(chip._remove, Qt.MouseButton.LeftButton)
    else:
        qtbot.keyClick(chip, Qt.Key.Key_Delete)

    assert one.window.composer.drafts() == []
    assert not one.window.composer.send.isEnabled()


def test_the_same_file_is_taken_once(open_window: Opener, picture: Path, sound: Path) -> None:
    one = open_window()
    one.desk.attach([picture, picture, sound])
    one.until(lambda: any(draft.file == sound for draft in one.window.composer.drafts()))

    assert len(one.window.composer.drafts()) == 2


def test_a_document_is_taken_along(open_window: Opener, tmp_path: Path) -> None:
    one = open_window()
    other = tmp_path / "notes.txt"
    other.write_text("x")
    drop(one, files(other))

    one.until(lambda: any(draft.file == other for draft in one.window.composer.drafts()))


def test_a_file_that_can_not_be_used_is_refused_with_a_sentence(open_window: Opener, tmp_path: Path) -> None:
    one = open_window()
    other = tmp_path / "program.bin"
    other.write_bytes(b"\x7fELF" + bytes(9))
    drop(one, files(other))
    one.until(lambda: one.window.notices.news)

    assert "program.bin is nothing that Peri can see" in one.window.notices.news.message
    assert one.window.composer.drafts() == []


def test_thumbnails_are_small_and_upright(picture: Path) -> None:
    image = read_scaled(picture, 32)

    assert (image.width(), image.height()) == (32, 24)


@pytest.mark.parametrize(
    "data", [b"", b"no picture", b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"]
)
def test_what_is_no_safe_picture_has_no_thumbnail(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "x.png"
    path.write_bytes(data)

    with pytest.raises(NotAPictureError):
        read_scaled(path, 32)


def test_a_picture_too_large_is_not_decoded(tmp_path: Path) -> None:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    path = tmp_path / "bomb.png"
    header = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    path.write_bytes(
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")
    )

    with pytest.raises(NotAPictureError):
        read_scaled(path, 32)


@pytest.mark.parametrize("data", [b"", b"RIFF", b"fLaC" + bytes(60), b"OggS\x01vorbis", b"\0\0\0\x08ftyp" + bytes(40)])
def test_a_broken_sound_has_no_length(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "x"
    path.write_bytes(data)

    assert sound_length(path) is None


@pytest.mark.parametrize(("name", "codec"), [("a.flac", "flac"), ("a.opus", "libopus"), ("a.m4a", "aac")])
def test_the_length_of_compressed_sounds(tmp_path: Path, name: str, codec: str) -> None:
    import av
    import numpy as np

    path = tmp_path / name
    with av.open(str(path), "w") as file:
        stream = file.add_stream(codec, rate=48000, layout="mono")
        for start in range(0, 96000, 960):
            frame = av.AudioFrame.from_ndarray(np.zeros((1, 960), np.float32), format="fltp", layout="mono")
            frame.rate, frame.pts = 48000, start
            file.mux(stream.encode(frame))
        file.mux(stream.encode(None))

    assert sound_length(path) == pytest.approx(2.0, abs=0.1)


def test_the_length_of_ogg_vorbis_is_that_of_its_last_page(tmp_path: Path) -> None:
    first = b"OggS" + bytes(24) + b"\x01vorbis" + struct.pack("<IBI", 0, 1, 44_100) + bytes(16)
    last = b"OggS\0\4" + struct.pack("<q", 88_200) + bytes(14)
    path = tmp_path / "a.ogg"
    path.write_bytes(first + bytes(500) + last)

    assert sound_length(path) == 2.0


@pytest.mark.parametrize(("name", "kind"), [("trip.mp4", AttachmentKind.VIDEO), ("part.stl", AttachmentKind.MODEL)])
def test_videos_and_models_come_along_as_chips(
    open_window: Opener, tmp_path: Path, name: str, kind: AttachmentKind
) -> None:
    path = tmp_path / name
    path.write_bytes(b"\0\0\0\x20ftypisom" + bytes(100))
    one = open_window()
    drop(one, files(path))
    one.until(one.window.composer.drafts)
    assert one.window.composer.drafts()[0].attachment.kind is kind
    one.say("What is it?")
    one.replied()
    assert one.window.chat.turns()[0].attachments[0].name == name
