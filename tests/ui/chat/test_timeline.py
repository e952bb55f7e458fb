"""How long a turn took is shown in order, with words, and can be closed by the keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from assistant.events import LedgerEntry, Mark
from tests.ui.conftest import Opener
from ui.chat.timeline import Timeline, moments
from ui.controls import Label


def test_moments_are_in_order_and_never_before_the_beginning() -> None:
    marks = {Mark.FIRST_SOUND: 1.3, Mark.SPECULATED: -0.2, Mark.ENDPOINT: 0.3, Mark.FINISHED: 9.0}
    found = moments(LedgerEntry("t", "last speech sample", marks, ()))
    assert found == [("Prompt evaluated ahead", 0.0), ("End of speech noticed", 0.3), ("First sound", 1.3)]
    assert moments(LedgerEntry("t", "submitted", {Mark.FINISHED: 2.0}, ())) == [("Finished", 2.0)]


def test_it_opens_from_a_reply(open_window: Opener, qtbot: QtBot) -> None:
    one = open_window()
    one.say("Hello")
    one.replied()
    view = next(view for view in one.window.chat.column.views().values() if hasattr(view, "_times_button"))
    one.until(view._times_button.isVisible)
    view._times_button.click()
    one.until(lambda: one.window.findChildren(Timeline))
    dialog = one.window.findChildren(Timeline)[0]
    words = [label.text() for label in dialog.findChildren(Label)]
    assert "First word" in words
    assert any(text.endswith(" s") for text in words)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    one.until(lambda: not one.window.findChildren(Timeline) or not dialog.isVisible())
