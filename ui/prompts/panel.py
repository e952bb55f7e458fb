"""The drawer of saved prompts: found, used, made, changed, deleted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from assistant.prompts import LONGEST_NAME, SavedPrompt
from ui.controls import Label, TextButton, announce
from ui.dialogs import Dialog
from ui.drawer import Panel
from ui.fields import Field
from ui.rows import Act, Entry, Part, Rows, Scroller, note
from ui.theme import SMALL, TEXT, font
from ui.words import tr

KEY = "Ctrl+Shift+O"


class PromptsPanel(Panel):
    """`used`, `edit_asked` and `delete_asked` carry a `SavedPrompt`; `new_asked` when one is to be made."""

    used = Signal(object)
    edit_asked = Signal(object)
    delete_asked = Signal(object)
    new_asked = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Saved prompts"))
        self._prompts: tuple[SavedPrompt, ...] = ()
        self.search = Field(tr("Search the prompts"), tr("Search the prompts"))
        self.rows = Rows()
        self.scroller = Scroller(self.rows)
        self.new = TextButton(tr("New prompt"), "plus")
        self.search.textChanged.connect(lambda _text: self._show())
        self.search.returnPressed.connect(lambda: self.rows.rows[0].setFocus() if self.rows.rows else None)
        self.new.clicked.connect(self.new_asked)
        self.whole.addWidget(self.search)
        self.whole.addWidget(self.scroller, 1)
        self.whole.addWidget(self.new)
        self._show()

    def take_focus(self) -> None:
        self.search.setFocus()

    def show_prompts(self, prompts: Sequence[SavedPrompt]) -> None:
        self._prompts = tuple(prompts)
        self._show()

    def _show(self) -> None:
        query = self.search.text().casefold().strip()
        found = [one for one in self._prompts if query in one.name.casefold() or query in one.text.casefold()]
        parts: list[Part | Label] = [self._entry(one) for one in found]
        if not found:
            parts.append(note(tr("No prompt has these words.") if query else _nothing()))
        self.rows.show_again(parts)

    def _entry(self, prompt: SavedPrompt) -> Entry:
        acts = (
            Act("arrow-up-right", tr("Use it"), lambda: self.used.emit(prompt), "Enter"),
            Act("pencil", tr("Change"), lambda: self.edit_asked.emit(prompt), "F2"),
            Act("trash-2", tr("Delete"), lambda: self.delete_asked.emit(prompt), "Del"),
        )
        made = Entry(prompt.name, " ".join(prompt.text.split())[:400], acts, lines=(2, 2))
        made.name = prompt.name
        return made


class PromptEditor(Dialog):
    """`saved` carries the `SavedPrompt` that is to be kept; who keeps it calls `accept`, or `refuse` with why not."""

    saved = Signal(object)

    def __init__(self, prompt: SavedPrompt, parent: QWidget) -> None:
        super().__init__(tr("Change the prompt") if prompt.name else tr("New prompt"), parent)
        self.add_words(
            tr(
                "Type / and its name in a message to use it. What stands in braces, such as {example}, is to be "
                "filled in.",
                example="{language}",
            ),
            quiet=True,
        )
        self.name = QLineEdit(prompt.name)
        self.name.setFont(font(TEXT))
        self.name.setMaxLength(LONGEST_NAME)
        announce(self.name, tr("Name"))
        self.text = QPlainTextEdit(prompt.text)
        self.text.setFont(font(TEXT))
        self.text.setFixedHeight(168)
        self.text.setTabChangesFocus(True)
        announce(self.text, tr("Text"))
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        for label, field in ((tr("Name"), self.name), (tr("Text"), self.text)):
            self.whole.addWidget(Label(label, SMALL))
            self.whole.addWidget(field)
        self.trouble = Label("", SMALL, quiet=False)
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        self.whole.addWidget(self.trouble)
        cancel = TextButton(tr("Cancel"))
        self.save = TextButton(tr("Save"), strong=True)
        cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self._save)
        self.name.returnPressed.connect(self._save)
        self.add_buttons(cancel, self.save)
        self.name.setFocus()

    def refuse(self, why: str) -> None:
        """It isn't kept; what is written stays."""
        self.trouble.setText(why)
        self.trouble.setAccessibleName(why)
        self.trouble.show()
        self.name.setFocus()

    def _save(self) -> None:
        self.saved.emit(SavedPrompt(self.name.text(), self.text.toPlainText()))


def _nothing() -> str:
    return tr(
        "Nothing is saved yet.\n\nA prompt that you use often, such as “Sum this up in three sentences”, can be kept "
        "here under a name. Type / and the name in a message to have it there."
    )
