"""A block of Mermaid in a reply: when it becomes a diagram, and what can be done with it."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from assistant.events import Origin, StoredTurn, TurnState
from tests.ui.conftest import Opened, Opener, showing
from tests.ui.scripted_session import ScriptedSession
from ui.chat import diagram
from ui.chat.code import CodeView
from ui.chat.diagram import DiagramView, Picture, words_of
from ui.chat.diagrams import Drawn, Undrawn, diagrams
from ui.chat.reply import ReplyView
from ui.chat.stream import MarkdownStream
from ui.chat.turns import Turn
from ui.messages.compare import Comparison
from ui.theme import Mode, look
from ui.viewer import PictureViewer

pytest.importorskip("merman")
pytest.importorskip("resvg_py")

SOURCE = "flowchart LR\n    A[Ask] --> B[Answer]"
REPLY = f"Like this:\n\n```mermaid\n{SOURCE}\n```\n\nand not:\n\n```mermaid\nflowchart TD\n A[[never\n```\n"


def shown(open_window: Opener, reply: str = REPLY) -> Opened:
    one = showing(open_window, "How?", reply)
    one.until(lambda: all(block.decided for block in blocks(one)))
    return one


def blocks(one: Opened) -> list[DiagramView]:
    view = one.window.chat.column.view(1)
    return [block for block in view.code_views() if isinstance(block, DiagramView)] if view is not None else []


def growing(qtbot: QtBot, text: str) -> tuple[Turn, ReplyView]:
    turn = Turn("1", "c", "?", stream=MarkdownStream(text), state=TurnState.OPEN)
    view = ReplyView(None, turn)
    qtbot.addWidget(view)
    return turn, view


def quiet(qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not diagrams().pending(), timeout=15_000)


def test_it_is_drawn_when_its_fence_is_closed_and_not_before(qtbot: QtBot) -> None:
    turn, view = growing(qtbot, "Look:\n\n```mermaid\nflowchart LR\n A --> B")
    view.refresh()
    (block,) = view.code_views()
    assert isinstance(block, DiagramView)
    quiet(qtbot)
    assert not block.decided
    for piece in ("\n C --> D", "\n``", "`\n"):
        assert not block.decided
        assert not diagrams().pending()
        turn.add(piece)
        view.refresh()
    with qtbot.waitSignal(view.changed, timeout=15_000):
        pass
    assert block.shows_picture
    assert view.code_views() == [block]


def test_a_fence_that_is_never_closed_is_drawn_when_the_reply_has_ended(qtbot: QtBot) -> None:
    turn, view = growing(qtbot, "```mermaid\nflowchart LR\n A --> B")
    turn.state = TurnState.DONE
    view.refresh()
    (block,) = view.code_views()
    assert isinstance(block, DiagramView)
    qtbot.waitUntil(lambda: block.shows_picture, timeout=15_000)


def test_only_mermaid_is_drawn(qtbot: QtBot) -> None:
    _turn, view = growing(qtbot, f"```text\n{SOURCE}\n```\n\n```MMD\n{SOURCE}\n```\n\n    {SOURCE}\n")
    assert [type(block) for block in view.code_views()] == [CodeView, DiagramView, CodeView]


def test_the_code_is_one_press_away(open_window: Opener, qtbot: QtBot) -> None:
    block = blocks(shown(open_window))[0]
    assert block.picture.isVisible()
    assert not block._text.isVisible()
    assert block.flip.accessibleName() == "Show the code"
    high = block.height()
    qtbot.mouseClick(block.flip, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: block.height() != high)
    assert block._text.isVisible()
    assert block._text.toPlainText() == SOURCE
    assert not block.picture.isVisible()
    assert block.flip.accessibleName() == "Show the diagram"
    qtbot.keyClick(block.flip, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: block.height() == high)
    assert block.picture.isVisible()


def test_what_is_copied_is_the_source(open_window: Opener, qtbot: QtBot, qapp: QApplication) -> None:
    block = blocks(shown(open_window))[0]
    qtbot.mouseClick(block._copy, Qt.MouseButton.LeftButton)
    assert qapp.clipboard().text() == SOURCE


@pytest.mark.parametrize("by", ["mouse", "key"])
def test_it_is_seen_large(open_window: Opener, qtbot: QtBot, by: str) -> None:
    one = shown(open_window)
    picture = blocks(one)[0].picture
    if by == "mouse":
        qtbot.mouseClick(picture, Qt.MouseButton.LeftButton)
    else:
        picture.setFocus()
        qtbot.keyClick(picture, Qt.Key.Key_Return)
    one.until(lambda: one.window.findChild(PictureViewer))
    viewer = one.window.findChild(PictureViewer)
    assert viewer.windowTitle() == "Diagram"
    assert viewer.canvas._image.width() > 1.5 * picture.width()
    viewer.close()


def test_one_of_a_version_beside_another_is_seen_large_too(open_window: Opener, qtbot: QtBot) -> None:
    def fill(session: ScriptedSession) -> None:
        for name, beside in (("t-1", ""), ("t-2", "t-1")):
            turn = StoredTurn(name, "c", "How?", (), Origin.KEYBOARD, REPLY, TurnState.DONE, time.time())
            session._store.put(turn, "How", **({"beside": beside} if beside else {}))

    one = open_window(None, fill)
    one.desk.open_conversation("c")
    one.until(one.window.chat.turns)
    one.window.chat.compare_asked.emit("t-2")
    sheet = next(sheet for sheet in one.window.sheets if isinstance(sheet, Comparison))
    one.until(lambda: sheet.isVisible() and sheet.findChildren(DiagramView))
    block = sheet.findChildren(DiagramView)[0]
    one.until(block.picture.isVisible)
    qtbot.mouseClick(block.picture, Qt.MouseButton.LeftButton)
    one.until(lambda: one.window.findChild(PictureViewer))
    one.window.findChild(PictureViewer).close()


def test_the_keyboard_reaches_it_and_a_reader_is_told(open_window: Opener) -> None:
    one = shown(open_window)
    view = one.window.chat.column.view(1)
    block = blocks(one)[0]
    stops = view.tab_stops()
    assert stops.index(block.flip) < stops.index(block.picture)
    assert block.picture.accessibleName() == "Diagram"
    assert block.picture.accessibleDescription() == SOURCE


def test_it_follows_light_and_dark(open_window: Opener) -> None:
    one = shown(open_window)
    block = blocks(one)[0]
    grounds = []
    for mode in (Mode.LIGHT, Mode.DARK):
        one.application.theme.set_mode(mode)
        one.until(lambda: block.wanted().image().pixelColor(1, 1).name() == look().code)
        assert block.shows_picture
        grounds.append(block.picture.grab().toImage().pixelColor(1, 1).name())
    assert len(set(grounds)) == 2


def test_what_cannot_be_drawn_stays_code_and_says_why(open_window: Opener) -> None:
    block = blocks(shown(open_window))[1]
    assert block._text.isVisible()
    assert not block.flip.isVisible()
    assert block.trouble.isVisible()
    assert block.trouble.text().startswith("This diagram can't be drawn: Unterminated")
    assert "parse error" not in block.trouble.text()
    assert block.trouble.geometry().bottom() < block.height()


def test_without_the_library_it_stays_code_and_nothing_is_said(
    open_window: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(diagram, "available", lambda: False)

    def fill(session: ScriptedSession) -> None:
        session.put(StoredTurn("t", "c", "How?", (), Origin.KEYBOARD, REPLY, TurnState.DONE, time.time()), "How")

    one = open_window(None, fill)
    one.desk.open_conversation("c")
    one.until(lambda: len(blocks(one)) == 2 and all(block._text.isVisible() for block in blocks(one)))
    assert not diagrams().pending()
    assert not any(block.flip.isVisible() or block.trouble.isVisible() for block in blocks(one))


@pytest.mark.parametrize(
    ("flipped", "name", "start"), [(False, "diagram.png", b"\x89PNG"), (True, "code.mmd", b"flowchart")]
)
def test_what_is_shown_is_saved(
    open_window: Opener, qtbot: QtBot, tmp_path: Path, flipped: bool, name: str, start: bytes
) -> None:
    one = shown(open_window)
    block = blocks(one)[0]
    if flipped:
        block.flip.click()
    assert block.save.accessibleName() == ("Save the code" if flipped else "Save the picture")
    qtbot.mouseClick(block.save, Qt.MouseButton.LeftButton)
    dialog = one.window.findChild(QFileDialog)
    assert dialog.selectedFiles()[0].endswith(name)
    dialog.fileSelected.emit(str(tmp_path / name))
    dialog.close()
    one.until(lambda: one.window.notices.news)
    assert (tmp_path / name).read_bytes().startswith(start)


def test_another_version_of_the_source_is_drawn_anew(qtbot: QtBot) -> None:
    turn, view = growing(qtbot, f"```mermaid\n{SOURCE}\n```\n")
    (block,) = view.code_views()
    qtbot.waitUntil(lambda: block.shows_picture, timeout=15_000)
    turn.stream = MarkdownStream("```mermaid\nflowchart LR\n A[[no\n```\n")
    view.refresh()
    qtbot.waitUntil(lambda: block.trouble.text() != "", timeout=15_000)
    assert not block.shows_picture


def test_wide_and_tall_diagrams_are_scaled_to_the_room_there_is(qtbot: QtBot) -> None:
    picture = Picture(None)
    qtbot.addWidget(picture)
    assert picture.size_in(700) == QSize()
    for width, height, wanted in (
        (400, 100, QSize(400, 100)),
        (1400, 100, QSize(700, 50)),
        (200, 4000, QSize(50, 1000)),
    ):
        picture.show_drawn(Drawn("x", b"", b"", width, height))
        assert picture.size_in(700) == wanted


def test_each_reason_is_a_sentence() -> None:
    kinds = ("large", "slow", "foreign", "failed", "syntax")
    told = [words_of(Undrawn(kind)) for kind in kinds] + [words_of(Undrawn("failed", "no `math`."))]
    assert all(words.endswith(".") and not words.endswith("..") for words in told)
    assert (
        words_of(Undrawn("syntax", "Diagram parse error (flowchart-v2): a\nb")) == "This diagram can't be drawn: a b."
    )
