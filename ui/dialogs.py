"""Questions and larger views in windows of their own. None of them blocks; each is deleted when closed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QTextOption
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from assistant.addresses import host_in_letters, safe_address
from assistant.errors import ErrorCard
from ui.chat.text import TextView
from ui.controls import Label, TextButton
from ui.theme import LARGE, TEXT, code_font
from ui.words import tr, translated

_ENCODED = QUrl.ComponentFormattingOption.FullyEncoded


class Dialog(QDialog):
    """A title, words, and buttons on the right."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.whole = QVBoxLayout(self)
        self.whole.setContentsMargins(24, 24, 24, 16)
        self.whole.setSpacing(8)
        heading = Label(title, LARGE, quiet=False, bold=True)
        heading.setWordWrap(True)
        self.whole.addWidget(heading)
        self.setMinimumWidth(440)

    def add_words(self, words: str, *, quiet: bool = False) -> Label:
        label = Label(words, TEXT, quiet=quiet)
        label.setWordWrap(True)
        label.setMaximumWidth(560)
        self.whole.addWidget(label)
        return label

    def add_buttons(self, *buttons: TextButton) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 16, 0, 0)
        row.setSpacing(8)
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        self.whole.addLayout(row)


class LinkQuestion(Dialog):
    """Shows the whole address, as it will be asked for, and opens it only when told to."""

    def __init__(self, address: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("Open this address?"), parent)
        self.url = QUrl(safe_address(address))
        self.add_words(tr("It opens outside Peri, and the site learns that you came."), quiet=True)
        self.address = _address(self.url)
        self.whole.addWidget(self.address)
        if letters := host_in_letters(self.url.toString(_ENCODED)):
            self.add_words(tr("Its name may look like another. In its own letters: {name}", name=letters))
        cancel = TextButton(tr("Cancel"))
        copy = TextButton(tr("Copy address"), "copy")
        self.open_button = TextButton(tr("Open"), "external-link", strong=True)
        cancel.clicked.connect(self.reject)
        copy.clicked.connect(self._copy)
        self.open_button.clicked.connect(self._open)
        self.open_button.setEnabled(self.url.isValid())
        self.add_buttons(cancel, copy, self.open_button)
        cancel.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.url.toString(_ENCODED))
        self.accept()

    def _open(self) -> None:
        open_outside(self.url)
        self.accept()


def open_outside(url: QUrl) -> None:
    """Hand an address to the desktop's browser; nothing where nobody may be asked to open it."""
    address = safe_address(url.toString(_ENCODED))
    if address:
        QDesktopServices.openUrl(QUrl(address))


def open_file(file: Path) -> None:
    """Hand a file of the user's own to the program that the desktop opens it with."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))


def _address(url: QUrl) -> TextView:
    """The whole address, broken anywhere, with what looks like other letters told apart."""
    shown = TextView()
    shown.setAccessibleName(tr("Address"))
    shown.setFont(code_font())
    shown.document().setDefaultFont(code_font())
    shown.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
    shown.setPlainText(url.toString(_ENCODED))
    shown.setMinimumWidth(400)
    shown.setFixedHeight(min(240, shown.fit(400)))
    return shown


class Consent(Dialog):
    """Asks before Peri looks. `answered` gives "once", "always" or, also when it is just closed, "no"."""

    answered = Signal(str)

    def __init__(self, question: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(question, parent)
        self.add_words(words, quiet=True)
        self._answer = "no"
        self.refuse = TextButton(tr("No"))
        self.always = TextButton(tr("Always"))
        self.once = TextButton(tr("This once"), strong=True)
        for button, answer in ((self.refuse, "no"), (self.always, "always"), (self.once, "once")):
            button.clicked.connect(lambda _checked=False, one=answer: self._end(one))
        self.add_buttons(self.refuse, self.always, self.once)
        self.finished.connect(lambda _result: self.answered.emit(self._answer))
        self.once.setFocus()

    def _end(self, answer: str) -> None:
        self._answer = answer
        self.accept()


class Trouble(Dialog):
    """Why the window can't be used: a sentence and what to do."""

    def __init__(self, card: ErrorCard) -> None:
        super().__init__(translated(card.title))
        self.setWindowTitle("Peri")
        self.add_words(translated(card.message))
        if card.remedy:
            self.add_words(translated(card.remedy), quiet=True)
        close = TextButton(tr("Close"), strong=True)
        close.clicked.connect(self.accept)
        self.add_buttons(close)
        close.setFocus()
