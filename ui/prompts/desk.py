"""What the user does with saved prompts, done with their file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from assistant.events import Event
from assistant.prompts import Prompts, SavedPrompt
from ui.composer.commands import Commands
from ui.notices import News
from ui.prompts.panel import KEY, PromptEditor, PromptsPanel
from ui.window import Window
from ui.words import tr, why
from ui.work import Work

if TYPE_CHECKING:
    from assistant.session import Session

UNDO_SECONDS = 8


class PromptsDesk(QObject):
    """Shows the prompts in a drawer, and lends them to `commands`. No session is needed."""

    failed = Signal(Exception)

    def __init__(self, window: Window, commands: Commands) -> None:
        super().__init__(window)
        self._window = window
        self._commands = commands
        self._work = Work("prompts", self)
        self._prompts: Prompts | None = None
        self.editor: PromptEditor | None = None
        panel = self.panel = PromptsPanel()
        window.add_drawer(panel)
        panel.used.connect(self._use)
        panel.new_asked.connect(lambda: self.edit(SavedPrompt("", "")))
        panel.edit_asked.connect(self.edit)
        panel.delete_asked.connect(self._delete)
        window.menu.add(tr("Saved prompts"), "message-square", KEY, self._toggle)
        window.menu.add(tr("Save the message as a prompt"), "file-plus", "", self._save_message)

    def begin(self, _session: Session) -> None:
        self._prompts = Prompts()
        self.read()

    def end(self) -> None:
        """Before the session is closed."""
        self._work.close()

    def hear(self, event: Event) -> None:
        """None of it is news to prompts."""

    def read(self) -> None:
        """Bring the list up to date with the file."""
        prompts = self._prompts
        if prompts is not None:
            self._work.run(prompts.all, self._show, self.failed.emit)

    def edit(self, prompt: SavedPrompt) -> None:
        """Ask for its name and words; without a name it is a new one."""
        editor = self.editor = PromptEditor(prompt, self._window)

        def save(changed: SavedPrompt) -> None:
            prompts = self._prompts
            if prompts is not None:
                self._work.run(lambda: prompts.save(changed, prompt.name), saved, refused)

        def saved(_kept: SavedPrompt) -> None:
            self.editor = None
            editor.accept()
            self.read()

        def refused(error: Exception) -> None:
            if self.editor is editor:
                editor.refuse(why(error))

        def closed(_result: int) -> None:
            self.editor = None

        editor.saved.connect(save)
        editor.finished.connect(closed)
        editor.open()

    def _toggle(self) -> None:
        if self._window.toggle(self.panel):
            self.read()

    def _show(self, prompts: list[SavedPrompt]) -> None:
        self._commands.prompts = prompts
        self.panel.show_prompts(prompts)

    def _save_message(self) -> None:
        self.edit(SavedPrompt("", self._window.composer.text))

    def _use(self, prompt: SavedPrompt) -> None:
        """At the cursor of the message that is being written."""
        self._window.composer.field.insertPlainText(prompt.text)
        self._window.close_drawers()
        self._window.composer.field.setFocus()

    def _delete(self, prompt: SavedPrompt) -> None:
        prompts = self._prompts
        if prompts is None:
            return

        def restore(gone: SavedPrompt) -> None:
            self._work.run(lambda: prompts.save(gone), lambda _kept: self.read(), self.failed.emit)

        def deleted(gone: SavedPrompt) -> None:
            words = tr("The prompt “{name}” is deleted.", name=gone.name)
            self._window.notices.tell(News(words, "", tr("Undo"), lambda: restore(gone), None, UNDO_SECONDS))
            self.read()

        self._work.run(lambda: prompts.delete(prompt.name), deleted, self.failed.emit)
