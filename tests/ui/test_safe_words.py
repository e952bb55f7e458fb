"""Words from outside are shown as words wherever Qt guesses, and no part of the window is built of HTML."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from assistant.events import Attachment, AttachmentKind
from tests.canary import FileCanary
from ui.chat.said import Thumbnail
from ui.controls import Label, announce, as_words, tip
from ui.dialogs import LinkQuestion
from ui.pictures import Thumbnails

WINDOW = sorted((Path(__file__).resolve().parents[2] / "ui").rglob("*.py"))
FORBIDDEN = {"setHtml", "insertHtml", "setMarkdown", "insertMarkdown", "fromHtml", "setWhatsThis", "setStatusTip"}
ONLY_IN = {
    "setToolTip": "controls.py",
    "openUrl": "dialogs.py",
    "QLabel": "controls.py",
    "QMessageBox": "",
    "QErrorMessage": "",
    "QSvgRenderer": "glyphs.py",
    "QSvgWidget": "",
    "QWebEngineView": "",
    "QNetworkAccessManager": "",
}


@pytest.mark.parametrize("path", WINDOW, ids=lambda path: path.name)
def test_the_window_uses_nothing_that_reads_html_or_loads(path: Path) -> None:
    names = {
        getattr(node, "attr", None) or getattr(node, "id", None)
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute | ast.Name)
    }

    assert sorted(names & FORBIDDEN) == []
    assert sorted(name for name in names & set(ONLY_IN) if ONLY_IN[name] != path.name) == []


def test_words_are_never_taken_for_markup(qtbot: QtBot) -> None:
    label, widget = Label("<b>x</b>\u202e"), QWidget()
    qtbot.addWidget(label)
    qtbot.addWidget(widget)
    label.setText("<img src=x>\u200b")
    announce(widget, "<i>name</i>\u202e", "F1")

    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == "<img src=x>⟦U+200B⟧"
    assert widget.accessibleName() == "<i>name</i>⟦U+202E⟧"
    assert widget.toolTip() == "<p>&lt;i&gt;name&lt;/i&gt;⟦U+202E⟧ (F1)</p>"
    assert as_words("a < b\nplain & simple") == "a < b\nplain & simple"
    assert as_words("<b>\n</p><img src=x>") == "<p>&lt;b&gt;<br>&lt;/p&gt;&lt;img src=x&gt;</p>"


@pytest.mark.skipif(not FileCanary.possible(), reason="needs Linux's inotify")
def test_a_file_named_like_a_tag_opens_no_other(qtbot: QtBot, qapp: QApplication, picture: Path) -> None:
    name = f'<img src="{picture}">.txt'
    canary, widget, thumbnails = FileCanary(picture), QWidget(), Thumbnails()
    qtbot.addWidget(widget)
    named = Thumbnail(widget, Attachment("0", name, "video/mp4", 1, AttachmentKind.VIDEO, Path("/x")), thumbnails)
    canary.prove_alive()
    tip(widget, name)
    for one in (widget, named):
        show_tip(qapp, one, one.toolTip())
    assert canary.count() == 0

    show_tip(qapp, widget, name)  # what Qt does by itself: else nothing would be proven here
    assert canary.count() > 0
    canary.close()
    thumbnails.close()


def show_tip(qapp: QApplication, widget: QWidget, words: str) -> None:
    QToolTip.showText(QPoint(5, 5), words, widget)
    qapp.processEvents()
    for shown in qapp.topLevelWidgets():
        if isinstance(shown, QLabel) and shown.inherits("QTipLabel"):
            shown.grab()
    QToolTip.hideText()


def test_an_address_in_other_letters_is_told_and_none_opens_that_may_not(qtbot: QtBot) -> None:
    lookalike, refused = LinkQuestion("https://аррӏе.com/"), LinkQuestion("file:///etc/passwd")
    qtbot.addWidget(lookalike)
    qtbot.addWidget(refused)
    words = [label.text() for label in lookalike.findChildren(QLabel)]

    assert lookalike.address.toPlainText() == "https://xn--80ak6aa92e.com/"
    assert any("аррӏе.com (Cyrillic, Latin)" in one for one in words)
    assert lookalike.open_button.isEnabled()
    assert refused.address.toPlainText() == ""
    assert not refused.open_button.isEnabled()
