"""What a user's hands can do to what stands in front: only what can be seen is clicked, only what has the focus is
typed into.
"""

from __future__ import annotations

import random
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QMessageBox, QWidget
from shiboken6 import isValid

_NONE = Qt.KeyboardModifier.NoModifier
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton

QTS_OWN = (QFileDialog, QMessageBox)
"""Their parts are never touched one by one: Python would go on holding those of a dialog that is gone."""


class Hands:
    """On whatever stands in front."""

    def __init__(self, window: QWidget, quick: QWidget) -> None:
        self.window = window
        self.quick = quick

    # -- what is there

    def popup(self) -> QWidget | None:
        return QApplication.activePopupWidget()

    def dialog(self) -> QWidget | None:
        return QApplication.activeModalWidget()

    def front(self) -> QWidget:
        """What takes clicks and keys now."""
        if (above := self.popup() or self.dialog()) is not None:
            return above
        return self.quick if self.quick.isVisible() else self.window

    def seen(self, widget: QWidget) -> QPoint | None:
        """A place of it that can be clicked, in the widget, or None."""
        if not (widget.isVisible() and widget.isEnabled()):
            return None
        region = widget.visibleRegion()
        if region.isEmpty():
            return None
        place = region.boundingRect().center()
        top = widget.window()
        hit = top.childAt(widget.mapTo(top, place))
        return place if hit is not None and (hit is widget or widget.isAncestorOf(hit)) else None

    def buttons(self, name: str = "", within: QWidget | None = None) -> list[QAbstractButton]:
        """Those that can be pressed; of this name or with it at its beginning."""
        found = (within or self.front()).findChildren(QAbstractButton)
        return [one for one in found if one.accessibleName().startswith(name) and self.seen(one) is not None]

    def controls(self) -> list[QWidget]:
        """All that can be clicked or typed into."""
        found: Iterable[QWidget] = self.front().findChildren(QWidget)
        return [one for one in found if one.focusPolicy() != Qt.FocusPolicy.NoFocus and self.seen(one) is not None]

    # -- mouse

    def click(
        self,
        widget: QWidget,
        at: QPoint | None = None,
        button: Qt.MouseButton = LEFT,
        keys: Qt.KeyboardModifier = _NONE,
    ) -> bool:
        """Whether it could be clicked."""
        place = at if at is not None else self.seen(widget)
        if place is None or not widget.isVisible():
            return False
        hit = widget.childAt(place) or widget
        at = hit.mapFrom(widget, place)
        QTest.mousePress(hit, button, keys, at)
        if isValid(hit):
            QTest.mouseRelease(hit, button, keys, at)
        if button == RIGHT and isValid(hit):
            QApplication.postEvent(hit, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, hit.mapToGlobal(at)))
        return True

    def double_click(self, widget: QWidget, at: QPoint) -> None:
        QTest.mouseDClick(widget.childAt(at) or widget, LEFT, _NONE, at)

    def drag(self, widget: QWidget, start: QPoint, end: QPoint) -> None:
        """Pressed, moved, let go; inside one widget."""
        hit = widget.childAt(start) or widget
        shift = start - hit.mapFrom(widget, start)
        QTest.mousePress(hit, LEFT, _NONE, start - shift)
        for share in (0.3, 0.6, 1.0):
            if isValid(hit):
                place = QPointF(start - shift + (end - start) * share)
                move = QMouseEvent(QEvent.Type.MouseMove, place, hit.mapToGlobal(place), LEFT, LEFT, _NONE)
                QApplication.sendEvent(hit, move)
        if isValid(hit):
            QTest.mouseRelease(hit, LEFT, _NONE, end - shift)

    def hover(self, at: QPoint) -> None:
        """Move the pointer there, in the front window."""
        QTest.mouseMove(self.front(), at)

    def wheel(self, widget: QWidget, notches: int, keys: Qt.KeyboardModifier = _NONE) -> None:
        place = QPointF(widget.rect().center())
        event = QWheelEvent(
            *(place, QPointF(widget.mapToGlobal(place.toPoint())), QPoint(), QPoint(0, 120 * notches)),
            *(Qt.MouseButton.NoButton, keys, Qt.ScrollPhase.NoScrollPhase, False),
        )
        QApplication.sendEvent(widget, event)

    # -- keys

    def focused(self) -> QWidget:
        """What keys go to."""
        front = self.front()
        if self.popup() is not None or isinstance(front, QTS_OWN):
            return front
        return front.focusWidget() or front

    def key(self, key: Qt.Key, keys: Qt.KeyboardModifier = _NONE) -> None:
        if self.front().isVisible():
            QTest.keyClick(self.focused(), key, keys)

    def combination(self, written: str) -> None:
        """Such as "Ctrl+Shift+F"."""
        one = QKeySequence(written)[0]  # type: ignore[index]
        self.key(one.key(), one.keyboardModifiers())

    def type(self, text: str) -> None:
        """Letter by letter; what is long, or on no keyboard, is pasted."""
        if len(text) > 40 or not (text.isascii() and text.isprintable()):
            QGuiApplication.clipboard().setText(text)
            self.combination("Ctrl+V")
            return
        for letter in text:
            QTest.keyClick(self.focused(), ord(letter))

    # -- from elsewhere

    def drop(self, mime: QMimeData, at: QPoint) -> None:
        """Dragged over the window and let go there."""
        copy, left = Qt.DropAction.CopyAction, LEFT
        QApplication.sendEvent(self.window, QDragEnterEvent(at, copy, mime, left, _NONE))
        QApplication.sendEvent(self.window, QDropEvent(QPointF(at), copy, mime, left, _NONE, QEvent.Type.Drop))


def files_mime(files: Iterable[Path]) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return mime


def some_point(rng: random.Random, widget: QWidget) -> QPoint:
    return QPoint(rng.randrange(max(1, widget.width())), rng.randrange(max(1, widget.height())))
