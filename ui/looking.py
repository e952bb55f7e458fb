"""Pictures that are no files yet: pasted ones, the screen, a part of it, the camera."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QObject, QRect, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from assistant.devices.screen import OpenWindow, Region
from assistant.errors import PeriError
from assistant.settings_sections import Permission
from assistant.turn.peripherals import Eye, permission_key
from ui.camera import CameraDialog
from ui.dialogs import Consent
from ui.screen_region import RegionChooser
from ui.words import noted, tr
from ui.work import Work

if TYPE_CHECKING:
    from assistant.session import Session

HIDING_MS = 300
"""After the window is hidden, so long until the desktop has painted what was below it."""
_ANY_REGION = Region(0, 0, 1, 1)


class Looking(QObject):
    """Asks for leave, looks, and gives each picture as a file: `taken`. What goes wrong: `failed`."""

    taken = Signal(list)
    failed = Signal(Exception)

    def __init__(self, window: QWidget, work: Work) -> None:
        super().__init__(window)
        self._window = window
        self._work = work
        self._session: Session | None = None
        self._folder: TemporaryDirectory[str] | None = None
        self._count = 0
        self._busy = False

    def begin(self, session: Session) -> None:
        self._session = session

    def end(self) -> None:
        """Remove the files: what was sent of them is in the store."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    # -- what the user asks for

    def paste(self) -> None:
        """The picture in the clipboard; the user's own paste needs no leave."""
        self.keep_image(QGuiApplication.clipboard().image())

    def keep_image(self, image: QImage) -> None:
        """A picture from the clipboard becomes a file first."""
        place = self._place(tr("Pasted picture"), "png")

        def save() -> Path:
            if image.isNull() or not image.save(str(place), "PNG"):  # type: ignore[call-overload]
                raise PeriError(tr("The clipboard holds no picture that can be read."), remedy=tr("Copy it again."))
            return place

        self._work.run(save, lambda saved: self.taken.emit([saved]), self.failed.emit)

    def screen(self) -> None:
        """All of the screen, without Peri's own window."""
        self._with_leave(Eye.SCREEN, lambda session, allowed: self._see_screen(session, allowed=allowed))

    def region(self) -> None:
        """A part of the screen, or a window, that the user chooses."""
        self._with_leave(Eye.SCREEN, lambda session, allowed: self._see_part(session, allowed=allowed))

    def camera(self) -> None:
        self._with_leave(Eye.CAMERA, lambda session, allowed: self._open_camera(session, allowed=allowed))

    # -- leave

    def _with_leave(self, eye: Eye, look: Callable[[Session, bool], None]) -> None:
        """Go on where it is allowed, after asking where that is wanted; a refusal of the settings is told by `look`."""
        session = self._session
        if session is None or self._busy:
            return
        if session.peripherals.permission(eye) is not Permission.ASK:
            look(session, False)
            return

        def answered(answer: str) -> None:
            if answer == "always":
                key = permission_key(eye)
                self._work.run(lambda: session.change_setting(key, Permission.ALWAYS), None, self.failed.emit)
            if answer != "no":
                look(session, True)

        question, words = _QUESTIONS[eye]
        consent = Consent(tr(question), tr(words), self._window)
        consent.answered.connect(answered)
        consent.open()

    # -- the screen

    def _see_screen(self, session: Session, *, allowed: bool) -> None:
        def look() -> Path:
            return self._save(session.peripherals.screen(allowed=allowed).data, tr("Screen"), "png")

        self._hidden(look, lambda file: self.taken.emit([file]))

    def _see_part(self, session: Session, *, allowed: bool) -> None:
        peripherals = session.peripherals
        if peripherals.desktop_chooses():

            def let_choose() -> Path:
                return self._save(peripherals.screen(_ANY_REGION, allowed=allowed).data, tr("Screen"), "png")

            self._hidden(let_choose, lambda file: self.taken.emit([file]))
            return

        def look() -> tuple[QImage, tuple[OpenWindow, ...]]:
            shot = peripherals.screen(allowed=allowed)
            return QImage.fromData(shot.data), peripherals.windows(allowed=allowed)

        self._hidden(look, lambda seen: self._choose(*seen), reappear=False)

    def _choose(self, shot: QImage, windows: tuple[OpenWindow, ...]) -> None:
        chooser = RegionChooser(shot, windows, self)
        chooser.chosen.connect(lambda region: self._cut(shot, region))
        chooser.given_up.connect(self._reappear)
        chooser.open()

    def _cut(self, shot: QImage, region: QRect) -> None:
        self._reappear()

        def cut() -> Path:
            return self._save(_png(shot.copy(region)), tr("Part of the screen"), "png")

        self._work.run(cut, lambda file: self.taken.emit([file]), self.failed.emit)

    def _hidden(self, look: Callable[[], object], then: Callable[[object], object], *, reappear: bool = True) -> None:
        """Look while the window is out of the way."""
        self._busy = True
        self._geometry = self._window.saveGeometry()
        self._window.hide()

        def seen(value: object) -> None:
            if reappear:
                self._reappear()
            then(value)

        def failed(error: Exception) -> None:
            self._reappear()
            self.failed.emit(error)

        QTimer.singleShot(HIDING_MS, self, lambda: self._work.run(look, seen, failed))

    def _reappear(self) -> None:
        self._busy = False
        self._window.show()
        self._window.restoreGeometry(self._geometry)
        self._window.raise_()
        self._window.activateWindow()

    # -- the camera

    def _open_camera(self, session: Session, *, allowed: bool) -> None:
        dialog = CameraDialog(session, self._window, allowed=allowed)

        def keep(data: bytes) -> None:
            save = lambda: self._save(data, tr("Camera"), "jpg")  # noqa: E731
            self._work.run(save, lambda file: self.taken.emit([file]), self.failed.emit)

        dialog.taken.connect(keep)
        dialog.open()

    # -- files

    def _save(self, data: bytes, name: str, suffix: str) -> Path:
        place = self._place(name, suffix)
        place.write_bytes(data)
        return place

    def _place(self, name: str, suffix: str) -> Path:
        """Where a picture becomes a file, until the window is closed."""
        if self._folder is None:
            self._folder = TemporaryDirectory(prefix="peri-")
        self._count += 1
        return Path(self._folder.name) / f"{name} {self._count}.{suffix}"


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


_QUESTIONS = {
    Eye.SCREEN: (
        noted("Let Peri look at the screen?"),
        noted(
            "It takes one picture, when you tell it to. The picture comes into the message, where you can remove it."
        ),
    ),
    Eye.CAMERA: (
        noted("Let Peri look through the camera?"),
        noted("It is open only while its window is. Nothing is kept but the picture that you take."),
    ),
}
