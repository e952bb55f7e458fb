"""The camera's window: what it sees, and a button that takes the picture."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.controls import TextButton, below, menu, pop_up, rounded
from ui.dialogs import Dialog
from ui.pictures import paint_cover
from ui.theme import CORNER, look
from ui.words import tr, why
from ui.work import Work

if TYPE_CHECKING:
    from assistant.session import Session
    from models.values import Camera, Picture

FRAME_MS = 66
"""Between the end of one frame and the next: the preview leaves the processor to others."""


class Preview(QWidget):
    """The last frame, whole, on a dark ground."""

    def __init__(self) -> None:
        super().__init__()
        self.image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(320, 240)
        self.setAccessibleName(tr("What the camera sees"))

    def sizeHint(self) -> QSize:
        return QSize(640, 400)

    def show_image(self, image: QImage) -> None:
        self.image = image
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.rect())
        rounded(painter, area, CORNER, look().tint)
        if not self.image.isNull():
            size = self.image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            shown = QRectF(0, 0, size.width(), size.height())
            shown.moveCenter(area.center())
            paint_cover(painter, QPixmap.fromImage(self.image), shown, CORNER)


class CameraDialog(Dialog):
    """`taken` gives the JPEG that was last shown. The camera is open only while this is."""

    taken = Signal(bytes)

    def __init__(self, session: Session, parent: QWidget, *, allowed: bool) -> None:
        super().__init__(tr("Camera"), parent)
        self._session = session
        self._allowed = allowed
        self._work = Work("camera", self)
        self._last: Picture | None = None
        self._closed = False
        self._next = QTimer(self, singleShot=True, interval=FRAME_MS)
        self._next.timeout.connect(self._ask)
        self.preview = Preview()
        self.words = self.add_words(tr("The camera is being opened…"), quiet=True)
        self.whole.addWidget(self.preview, 1)
        self.choose = TextButton(tr("Other camera"), "camera")
        self.choose.hide()
        cancel = TextButton(tr("Cancel"))
        self.take = TextButton(tr("Take picture"), "camera", strong=True)
        self.take.setEnabled(False)
        self.add_buttons(self.choose, cancel, self.take)
        cancel.clicked.connect(self.reject)
        self.take.clicked.connect(self._take)
        self.choose.clicked.connect(self._choose)
        self.finished.connect(self._finish)
        self._cameras: tuple[Camera, ...] = ()
        self._work.run(session.peripherals.cameras, self._list, lambda _error: None)
        self._ask()

    def _ask(self) -> None:
        peripherals = self._session.peripherals
        if not self._closed:
            self._work.run(_decoded(lambda: peripherals.watch(allowed=self._allowed)), self._show, self._fail)

    def _show(self, seen: tuple[Picture, QImage]) -> None:
        self._last, image = seen
        self.words.setText(tr("Only this window sees it, until you take a picture."))
        self.preview.show_image(image)
        if not self.take.isEnabled():
            self.take.setEnabled(True)
            self.take.setFocus()
        self._next.start()

    def _fail(self, error: Exception) -> None:
        self.words.setText(why(error))
        self.preview.show_image(QImage())
        self.take.setEnabled(False)

    def _take(self) -> None:
        if self._last is not None:
            self.taken.emit(self._last.data)
            self.accept()

    def _list(self, cameras: tuple[Camera, ...]) -> None:
        self._cameras = cameras
        self.choose.setVisible(len(cameras) > 1)

    def _choose(self) -> None:
        made = menu(self)
        for camera in self._cameras:
            action = QAction(camera.name, made)
            action.triggered.connect(lambda _checked=False, one=camera: self._change(one))
            made.addAction(action)
        pop_up(made, below(self.choose) + QPoint(0, 4))

    def _change(self, camera: Camera) -> None:
        session = self._session
        self._work.run(lambda: session.change_setting("devices.camera", str(camera.number)), None, self._fail)
        if not self._next.isActive():
            self._ask()

    def _finish(self) -> None:
        self._closed = True
        self._next.stop()
        self._work.run(self._session.peripherals.stop_watching)
        self._work.close(wait=False)


def _decoded(look_once: Callable[[], Picture]) -> Callable[[], tuple[Picture, QImage]]:
    """The picture decoded off the window's thread too."""

    def run() -> tuple[Picture, QImage]:
        picture = look_once()
        return picture, QImage.fromData(picture.data)

    return run
