"""A text from outside, in full, in a window of its own."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.controls import TextButton
from ui.dialogs import Dialog
from ui.theme import code_font
from ui.words import tr


class WholeText(Dialog):
    """Where it came from above it; nothing in the text is markup."""

    def __init__(self, heading: str, text: str, parent: QWidget) -> None:
        super().__init__(tr("Where it came from"), parent)
        self.add_words(heading, quiet=True)
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        self.text.setFont(code_font())
        self.text.setMinimumSize(480, 200)
        self.text.setAccessibleName(tr("Text"))
        self.whole.addWidget(self.text)
        close = TextButton(tr("Close"), strong=True)
        close.clicked.connect(self.accept)
        self.add_buttons(close)
        close.setFocus()
