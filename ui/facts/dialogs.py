"""Changing a fact, and forgetting one: asked first, and told afterwards what still says it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from assistant.recall import Fact, Forgotten
from ui.chat.plain import Prose
from ui.controls import TextButton, announce
from ui.dialogs import Dialog
from ui.theme import TEXT, font
from ui.words import tr


class FactEditor(Dialog):
    """`saved` carries the new words."""

    saved = Signal(str)

    def __init__(self, fact: Fact, parent: QWidget) -> None:
        super().__init__(tr("Change what is remembered"), parent)
        self.add_words(tr("The former words are kept in its history until you forget it."), quiet=True)
        self.text = QPlainTextEdit(fact.text)
        self.text.setFont(font(TEXT))
        self.text.setFixedHeight(96)
        self.text.setTabChangesFocus(True)
        announce(self.text, tr("What is remembered"))
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self.whole.addWidget(self.text)
        cancel = TextButton(tr("Cancel"))
        self.save = TextButton(tr("Save"), strong=True)
        cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self._save)
        self.text.textChanged.connect(lambda: self.save.setEnabled(bool(self.text.toPlainText().strip())))
        self.add_buttons(cancel, self.save)
        self.text.setFocus()

    def _save(self) -> None:
        self.saved.emit(self.text.toPlainText().strip())
        self.accept()


class ForgetQuestion(Dialog):
    """`agreed` when it is to be forgotten; the safe answer has the focus."""

    agreed = Signal()

    def __init__(self, fact: Fact, parent: QWidget) -> None:
        super().__init__(tr("Forget this?"), parent)
        _add_text(self, fact.text)
        self.add_words(
            tr(
                "It and all that it replaced are removed from the memory, from its index and from what the model "
                "keeps. This can't be undone."
            ),
            quiet=True,
        )
        cancel = TextButton(tr("Keep it"))
        self.forget = TextButton(tr("Forget"), "trash-2")
        cancel.clicked.connect(self.reject)
        self.forget.clicked.connect(self._forget)
        self.add_buttons(cancel, self.forget)
        cancel.setFocus()

    def _forget(self) -> None:
        self.agreed.emit()
        self.accept()


class ForgottenReport(Dialog):
    """What is gone, and what still says it. `turn_asked` carries a turn's id."""

    turn_asked = Signal(str)

    def __init__(self, forgotten: Forgotten, parent: QWidget) -> None:
        super().__init__(tr("Forgotten"), parent)
        self.add_words(gone_words(forgotten.facts), quiet=True)
        if forgotten.backups:
            self.add_words(tr("These backups were made before and still hold it. Delete them if that matters:"))
            _add_text(self, "\n".join(str(path) for path in forgotten.backups))
        if forgotten.said_in:
            self.add_words(tr("Your own message still says it. Delete its conversation if that matters."))
        close = TextButton(tr("Close"), strong=True)
        close.clicked.connect(self.accept)
        buttons = [close]
        if forgotten.said_in:
            show = TextButton(tr("Show the message"))
            show.clicked.connect(lambda: (self.turn_asked.emit(forgotten.said_in[-1]), self.accept()))
            buttons.insert(0, show)
        self.add_buttons(*buttons)
        close.setFocus()


def gone_words(facts: Sequence[Fact]) -> str:
    if len(facts) == 1:
        return tr("One fact is gone from the memory, its index and what the model keeps.")
    return tr("The fact and {count} that it replaced are gone from the memory.", count=len(facts) - 1)


def _add_text(dialog: Dialog, text: str) -> None:
    shown = Prose(dialog, tr("Text"))
    shown.show_text(text)
    shown.setMinimumWidth(400)
    shown.setFixedHeight(shown.fit(400))
    dialog.whole.addWidget(shown)
