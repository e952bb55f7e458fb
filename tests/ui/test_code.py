"""Blocks of code are saved to a file, and run where there is a sandbox."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from assistant.calls import Question, Scope, ToolCall, ToolResult
from assistant.errors import PeriError
from assistant.events import Attachment, AttachmentKind
from tests.ui.conftest import Opened, Opener, showing
from tests.ui.scripted_calls import ASKED, WRITE
from tests.ui.scripted_session import Script
from ui.chat.code import CodeView, fenced
from ui.chat.reply import ReplyView
from ui.messages.code import suffix

REPLY = "Run this:\n\n```python\nprint(1)\n```\n\nnot this:\n\n```rust\nfn main() {}\n```"
PYTHON = "print(1)"


def shown(open_window: Opener) -> Opened:
    return showing(open_window, "Code?", REPLY)


def blocks(one: Opened) -> list[CodeView]:
    view = one.window.chat.column.view(1)
    assert isinstance(view, ReplyView)
    return view.code_views()


def run(one: Opened, qtbot: QtBot) -> CodeView:
    one.until(lambda: not blocks(one)[0].run.isHidden())
    block = blocks(one)[0]
    qtbot.mouseClick(block.run, Qt.MouseButton.LeftButton)
    return block


def test_only_what_the_sandbox_runs_has_the_button(open_window: Opener) -> None:
    one = shown(open_window)
    one.until(lambda: [block.run.isHidden() for block in blocks(one)] == [False, True])


def test_what_code_prints_stands_below_it_and_can_be_put_away(open_window: Opener, qtbot: QtBot) -> None:
    one = shown(open_window)
    block = run(one, qtbot)
    one.until(lambda: block.below is not None and block.below.text.toPlainText() == "1\n")
    assert block.below is not None
    assert one.session.code.ran == [("t", "python", PYTHON)]
    assert block.below.heading.text() == "Output · 0.1 s"
    high = block.height()
    qtbot.mouseClick(block.below.clear, Qt.MouseButton.LeftButton)
    one.until(lambda: block.below is None)
    one.until(lambda: block.height() < high)


def test_the_output_is_still_there_when_the_conversation_is_opened_again(open_window: Opener, qtbot: QtBot) -> None:
    one = shown(open_window)
    block = run(one, qtbot)
    one.until(lambda: block.below is not None and block.below.text.toPlainText())
    one.desk.open_conversation(None)
    one.until(lambda: not one.window.chat.turns())
    one.desk.open_conversation("c")
    one.until(one.window.chat.turns)
    below = blocks(one)[0].below
    assert below is not None
    assert below.text.toPlainText() == "1\n"


def test_what_runs_is_stopped_and_nothing_else_runs_meanwhile(open_window: Opener, qtbot: QtBot) -> None:
    one = shown(open_window)
    one.session.code.hold = threading.Event()
    one.session.code.result = ToolResult("It was stopped, as the user asked.", failed=True)
    block = run(one, qtbot)
    one.until(lambda: block.below is not None and not block.below.stop.isHidden())
    qtbot.mouseClick(block.run, Qt.MouseButton.LeftButton)
    assert block.below is not None
    qtbot.mouseClick(block.below.stop, Qt.MouseButton.LeftButton)
    one.until(lambda: block.below is not None and "stopped" in block.below.text.toPlainText())
    assert block.below.heading.text() == "It did not run to its end"
    assert len(one.session.code.ran) == 1


def test_a_question_stands_below_the_code_with_the_safe_answer_focused(open_window: Opener, qtbot: QtBot) -> None:
    one = shown(open_window)
    one.session.code.asks = Question(ToolCall("run-1", "run_python", {"code": PYTHON}), WRITE, ASKED, "", (Scope.ONCE,))
    block = run(one, qtbot)
    one.until(lambda: block.below is not None and block.below.card is not None)
    assert block.below is not None
    card = block.below.card
    assert card is not None
    one.until(card.refuse.hasFocus)
    qtbot.keyClick(card.refuse, Qt.Key.Key_N)
    one.until(lambda: block.below is not None and "did not allow" in block.below.text.toPlainText())
    assert block.below.card is None
    assert one.session.approvals.answers == [("run-1", False, None)]


def test_what_keeps_code_from_running_is_told(open_window: Opener, qtbot: QtBot) -> None:
    one = shown(open_window)
    one.session.code.result = PeriError("The disk is full.")
    block = run(one, qtbot)
    one.until(lambda: one.window.notices.news)
    assert one.window.notices.news is not None
    assert "disk is full" in one.window.notices.news.message
    one.until(lambda: block.below is None)


def test_a_plot_is_shown_and_opens(open_window: Opener, qtbot: QtBot, picture: Path) -> None:
    one = shown(open_window)
    plot = Attachment("d", "plot.png", "image/png", 10, AttachmentKind.PICTURE, picture)
    one.session.code.result = ToolResult("Files: plot.png", kept=(plot,))
    block = run(one, qtbot)
    one.until(lambda: block.below is not None and block.below.made)
    assert block.below is not None
    with qtbot.waitSignal(one.window.chat.picture_asked) as asked:
        qtbot.mouseClick(block.below.made[0], Qt.MouseButton.LeftButton)
    assert asked.args == [plot]


def test_code_that_is_still_being_written_cannot_be_run(open_window: Opener, held: threading.Event) -> None:
    one = open_window(Script("```python\nprint(1)\n```\nend", hold=held))
    one.say("Code")
    one.until(lambda: isinstance(one.window.chat.column.view(1), ReplyView) and blocks(one))
    assert blocks(one)[0].run.isHidden()
    held.set()
    one.replied()
    one.until(lambda: not blocks(one)[0].run.isHidden())


def test_code_is_saved_where_the_user_says(open_window: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    one = shown(open_window)
    qtbot.mouseClick(blocks(one)[0].save, Qt.MouseButton.LeftButton)
    dialog = one.window.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.selectedFiles()[0].endswith("code.py")
    dialog.fileSelected.emit(str(tmp_path / "one.py"))
    dialog.close()
    one.until(lambda: one.window.notices.news)
    assert (tmp_path / "one.py").read_text() == "print(1)\n"


def test_what_cannot_be_written_is_told(open_window: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    one = shown(open_window)
    qtbot.mouseClick(blocks(one)[0].save, Qt.MouseButton.LeftButton)
    dialog = one.window.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "missing" / "one.py"))
    dialog.close()
    one.until(lambda: one.window.notices.news)
    assert one.window.notices.news is not None
    assert "can't be written" in one.window.notices.news.message


def test_names_of_files_and_fences_fit_what_is_in_them() -> None:
    assert [suffix(one) for one in ("python", "rust", "bash", "", "klingon")] == [".py", ".rs", ".sh", ".txt", ".txt"]
    assert fenced("a ``` b", "md") == "````md\na ``` b\n````"
