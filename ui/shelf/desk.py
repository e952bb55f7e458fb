"""What the user does with models, done with the session."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from assistant.errors import PeriError
from assistant.events import Event
from assistant.shelf import ModelsChanged, PullEnded, PullMoved, Shelf, ShelfModel
from ui.controls import TextButton
from ui.dialogs import Dialog
from ui.notices import News
from ui.shelf.own import OwnSettings
from ui.shelf.sheet import ModelsSheet
from ui.window import Window
from ui.words import file_size, tr, translated, why
from ui.work import Work

if TYPE_CHECKING:
    from assistant.session import Session

KEY = "Ctrl+Shift+K"


class ModelsDesk(QObject):
    """Connects the sheet of models with a session, which may come later."""

    failed = Signal(Exception)

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._shelf: Shelf | None = None
        self._work = Work("models", self)
        self._long = Work("measuring", self)
        """What takes seconds: the list goes on meanwhile."""
        self._measuring = False
        self._tried = ""
        self._models: Sequence[ShelfModel] = ()
        sheet = self.sheet = ModelsSheet()
        window.add_sheet(sheet)
        window.menu.add(tr("Models"), "box", KEY, self.open)
        sheet.opened.connect(self.read)
        sheet.measure.clicked.connect(self.measure)
        sheet.file.clicked.connect(self._choose_file)
        sheet.folder.clicked.connect(self._choose_folder)
        sheet.use_asked.connect(lambda name: self._do(lambda shelf: shelf.use(name)))
        sheet.pull_asked.connect(lambda name: self._do(lambda shelf: shelf.pull(name), self.read))
        sheet.pause_asked.connect(lambda name: self._do(lambda shelf: shelf.pause(name)))
        sheet.adapt_asked.connect(lambda name, strength: self._do(lambda shelf: shelf.adapt(name, strength)))
        self.own: OwnSettings | None = None
        sheet.settings_asked.connect(self._open_settings)
        sheet.try_asked.connect(self._try_out)
        sheet.remove_asked.connect(self._ask_remove)

    def begin(self, session: Session) -> None:
        with suppress(PeriError):
            self._shelf = session.models
        if not self.sheet.isHidden():
            self.read()

    def end(self) -> None:
        """Before the session is closed."""
        self._shelf = None
        self._work.close()
        self._long.close(wait=False)

    def hear(self, event: Event) -> None:
        if isinstance(event, PullMoved):
            self.sheet.show_moved(event)
        elif isinstance(event, PullEnded):
            self._tell_ended(event)
        elif isinstance(event, ModelsChanged) and not self.sheet.isHidden():
            self.read()

    def open(self) -> None:
        """Show the sheet."""
        self._window.show_sheet(self.sheet)

    def read(self, _done: object = None) -> None:
        """Bring the list up to date."""
        self._do(lambda shelf: (shelf.models(), shelf.measured_machine()), self._show)

    def measure(self) -> None:
        """Find out how fast this machine is."""
        if self._shelf is None or self._measuring:
            return
        self._measuring = True
        self._show_machine(measured=False)
        self._do_long(lambda shelf: shelf.measure_machine(), self._measured)

    def take(self, path: Path) -> None:
        """Import a file or a folder."""

        def taken(names: Sequence[str]) -> None:
            self._window.notices.tell(News(tr("Added"), ", ".join(names), seconds=8))

        self._do_long(lambda shelf: shelf.take(path), taken)

    # -- within

    def _show(self, found: tuple[Sequence[ShelfModel], bool]) -> None:
        self._models, measured = found
        self.sheet.show_models(self._models)
        self.sheet.show_trying(self._tried)
        self._show_machine(measured=measured)

    def _show_machine(self, *, measured: bool) -> None:
        one = self._models[0] if self._models else None
        self.sheet.show_machine(one, measured=measured, busy=self._measuring)

    def _measured(self, _done: object) -> None:
        self._measuring = False
        self.read()

    def _try_out(self, name: str) -> None:
        if self._tried:
            return
        self._tried = name
        self.sheet.show_trying(name)
        self._do_long(lambda shelf: shelf.try_out(name), self._tried_out)

    def _tried_out(self, _measured: object) -> None:
        self._tried = ""
        self.sheet.show_trying("")
        self.read()

    def _open_settings(self, name: str) -> None:
        title = next((one.title for one in self._models if one.name == name), name)

        def show(values: Mapping[str, object]) -> None:
            own = self._own_settings()
            own.show_settings(name, title, values)
            self._window.show_sheet(own)

        self._do(lambda shelf: shelf.settings_of(name), show)

    def _own_settings(self) -> OwnSettings:
        """Made when they are first asked for."""
        own = self.own
        if own is None:
            own = self.own = OwnSettings()
            self._window.add_sheet(own)
            own.changed.connect(self._change_setting)
            own.left.connect(self.open)
        return own

    def _change_setting(self, key: str, value: object) -> None:
        shelf, own = self._shelf, self._own_settings()
        name = own.model
        if shelf is None:
            return

        def change() -> Mapping[str, object]:
            shelf.change_setting(name, key, value)
            return shelf.settings_of(name)

        def refused(error: Exception) -> None:
            own.refuse(key, why(error))

        self._work.run(change, lambda values: own.show_settings(name, own.title, values), refused)

    def _tell_ended(self, ended: PullEnded) -> None:
        title = next((one.title for one in self._models if one.name == ended.name), ended.name)
        if ended.error is not None:
            words = translated(ended.error.message, ended.error.remedy)
            self._window.notices.tell(News(tr("{title} can't be fetched", title=title), words))
        elif not ended.paused:
            self._window.notices.tell(News(tr("{title} is here", title=title), seconds=8))

    def _ask_remove(self, name: str) -> None:
        model = next((one for one in self._models if one.name == name), None)
        if model is not None:
            question = RemoveQuestion(model, self._window)
            question.agreed.connect(lambda: self._do(lambda shelf: shelf.remove(name), self._tell_removed))
            question.open()

    def _tell_removed(self, freed: int) -> None:
        self._window.notices.tell(News(tr("Removed"), tr("{size} are free again.", size=file_size(freed)), seconds=8))

    def _choose_file(self) -> None:
        self._choose(tr("Add a model"), QFileDialog.FileMode.ExistingFile)

    def _choose_folder(self) -> None:
        self._choose(tr("Add a folder of models"), QFileDialog.FileMode.Directory)

    def _choose(self, title: str, mode: QFileDialog.FileMode) -> None:
        dialog = QFileDialog(self._window, title)
        dialog.setFileMode(mode)
        if mode is QFileDialog.FileMode.ExistingFile:
            dialog.setNameFilters((tr("Models ({kinds})", kinds="*.gguf"), tr("All files (*)")))
        dialog.fileSelected.connect(lambda name: self.take(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _do(self, action: Callable[[Shelf], object], then: Callable[..., None] | None = None) -> None:
        shelf = self._shelf
        if shelf is not None:
            self._work.run(lambda: action(shelf), then, self.failed.emit)

    def _do_long(self, action: Callable[[Shelf], object], then: Callable[..., None]) -> None:
        shelf = self._shelf

        def failed(error: Exception) -> None:
            self._measuring, self._tried = False, ""
            self.failed.emit(error)
            self.read()

        if shelf is not None:
            self._long.run(lambda: action(shelf), then, failed)


class RemoveQuestion(Dialog):
    """`agreed` when it is to be removed; the safe answer has the focus."""

    agreed = Signal()

    def __init__(self, model: ShelfModel, parent: QWidget) -> None:
        super().__init__(tr("Remove {title}?", title=model.title), parent)
        words = tr("{size} on the disk become free.", size=file_size(model.present))
        if model.imported:
            words += " " + tr("Where you added it from, your own file stays.")
        self.add_words(words, quiet=True)
        cancel = TextButton(tr("Keep it"))
        self.remove = TextButton(tr("Remove"), "trash-2")
        cancel.clicked.connect(self.reject)
        self.remove.clicked.connect(self._remove)
        self.add_buttons(cancel, self.remove)
        cancel.setFocus()

    def _remove(self) -> None:
        self.agreed.emit()
        self.accept()
