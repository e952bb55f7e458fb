"""Small controls that the whole window is made of. Each paints itself from `ui.theme`."""

from __future__ import annotations

import html

import nh3
from PySide6 import QtGui
from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QEnterEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QScrollBar, QSizePolicy, QSystemTrayIcon, QWidget

from assistant.visible import visible
from ui import glyphs
from ui.sides import inside, leading, sided
from ui.theme import BUTTON, CORNER, ICON, SMALL, colour, font, look


def announce(widget: QWidget, name: str, key: str = "") -> None:
    """Give a control its accessible name and a tooltip that also names its key."""
    widget.setAccessibleName(visible(name, exact=True))
    tip(widget, f"{name} ({key})" if key else name)


def say(widget: QWidget, words: str, *, urgent: bool = False) -> None:
    """Have a screen reader say this: when it has time, or at once."""
    event = QAccessibleAnnouncementEvent(widget, visible(words))
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


def tip(widget: QWidget | QSystemTrayIcon, words: str) -> None:
    """Give a widget its tooltip, which may come from outside."""
    widget.setToolTip(as_words(words))


def as_words(words: str) -> str:
    """`words` for where Qt guesses whether it is given rich text, such as tooltips: always shown as they are.

    A file named `<img src=…>` would else be read as a picture's tag, and the picture's file opened.
    """
    seen = visible(words, exact=True)
    if not QtGui.Qt.mightBeRichText(seen):
        return seen
    lines = "<br>".join(html.escape(line) for line in seen.split("\n"))
    return nh3.clean(f"<p>{lines}</p>", tags={"p", "br"}, attributes={}, link_rel=None)


def rounded(painter: QPainter, area: QRectF, corner: float, fill: str = "", edge: str = "", width: float = 1) -> None:
    """A rounded rectangle with an edge that lies inside `area`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(edge), width) if edge else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    inset = width / 2 if edge else 0
    painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), corner, corner)


def mix(one: str, other: str, share: float) -> str:
    """`share` of `other` in `one`."""
    a, b = QColor(one), QColor(other)
    pairs = ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue()))
    return QColor(*(round(x + (y - x) * share) for x, y in pairs)).name()


class Button(QAbstractButton):
    """What all buttons share: hover, a visible focus, and Return as well as Space."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def paint_ground(self, painter: QPainter, corner: float = CORNER, fill: str = "", edge: str = "") -> None:
        if self.isEnabled() and self.isDown():
            fill = mix(fill, look().text, 0.16) if fill else look().pressed
        elif self.isEnabled() and self.underMouse():
            fill = mix(fill, look().text, 0.08) if fill else look().hover
        area = QRectF(self.rect())
        if fill or edge:
            rounded(painter, area, corner, fill, edge)
        if self.hasFocus():
            rounded(painter, area, corner, "", look().accent if fill != look().accent else look().text, 2)


class IconButton(Button):
    """An icon, 20 px in 32. `strong` fills it with the accent."""

    def __init__(self, glyph: str, name: str, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glyph = glyph
        self._strong = self._muted = False
        self._side = BUTTON
        self.tone = ""
        announce(self, name, key)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_glyph(self, glyph: str) -> None:
        if glyph != self._glyph:
            self._glyph = glyph
            self.update()

    def set_strong(self, strong: bool, *, quiet: bool = False) -> None:
        """Filled with the accent, or with the colour of quiet text."""
        self._strong, self._muted = strong, quiet
        self.update()

    def set_side(self, side: int) -> None:
        self._side = side
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def _colour(self) -> str:
        if self._strong:
            return look().on_accent if self.isEnabled() and not self._muted else look().ground
        if not self.isEnabled():
            return look().control
        if self.isChecked():
            return look().accent
        return self.tone or look().text

    def _fill(self) -> str:
        if self._muted:
            return look().quiet
        return look().accent if self.isEnabled() else look().control

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint_ground(painter, self._side / 2 if self._strong else CORNER, self._fill() if self._strong else "")
        size = min(ICON, self._side - (16 if self._strong else 12))
        area = QRectF((self.width() - size) / 2, (self.height() - size) / 2, size, size)
        glyphs.paint(painter, self._glyph, area, self._colour())


class TextButton(Button):
    """A verb, with an icon where it helps. `strong` is the one to press; `raised` floats above something; `quiet` is
    part of a line of text.
    """

    def __init__(
        self,
        text: str,
        glyph: str = "",
        *,
        strong: bool = False,
        raised: bool = False,
        quiet: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._glyph = glyph
        self._strong = strong
        self._raised = raised
        self._quiet = quiet
        self.setText(text)
        self.setFont(font(SMALL, bold=strong))
        announce(self, text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_glyph(self, glyph: str) -> None:
        self._glyph = glyph
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        icon = 24 if self._glyph else 0
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + icon + 24, BUTTON)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill, edge = (look().accent, "") if self._strong else (look().raised if self._raised else "", look().control)
        self.paint_ground(painter, CORNER, fill, "" if self._quiet else edge)
        tone = look().on_accent if self._strong else look().accent if self._quiet else look().text
        left = 12
        if self._glyph:
            glyphs.paint(painter, self._glyph, sided(self, left - 2, (self.height() - 16) / 2, 16, 16), tone)
            left += 22
        painter.setPen(QColor(tone))
        painter.setFont(self.font())
        painter.drawText(inside(self, left, after=8), Qt.AlignmentFlag.AlignVCenter, self.text())


class Label(QLabel):
    """Plain text in one of the sizes; quiet or not. Never rich text: what it shows may come from outside."""

    def __init__(self, text: str = "", size: float = SMALL, *, quiet: bool = True, bold: bool = False) -> None:
        super().__init__(visible(text))
        self.setAlignment(leading() | Qt.AlignmentFlag.AlignVCenter)
        self._quiet = quiet
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setForegroundRole(QPalette.ColorRole.WindowText)  # what lies in a scrolled area would inherit another
        self.setFont(font(size, bold=bold))
        self._tint()

    def setText(self, text: str) -> None:
        """Show `text`, what can't be seen in it written out."""
        super().setText(visible(text))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)

    def _tint(self) -> None:
        colour(self, look().quiet if self._quiet else look().text)


class Title(Label):
    """One line that is shortened where there is no room for it."""

    def __init__(self, size: float) -> None:
        super().__init__("", size, quiet=False, bold=True)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_title(self, title: str) -> None:
        self._whole = title
        self._shorten()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten()

    def _shorten(self) -> None:
        shown = self.fontMetrics().elidedText(visible(self._whole), Qt.TextElideMode.ElideRight, max(40, self.width()))
        if shown != self.text():
            self.setText(shown)


class SlimBar(QScrollBar):
    """A scroll bar that is a thin rounded handle."""

    THICKNESS = 10

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(self.THICKNESS, self.THICKNESS)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().window())
        span = self.maximum() - self.minimum()
        if span <= 0:
            return
        upright = self.orientation() is Qt.Orientation.Vertical
        length = self.height() if upright else self.width()
        handle = max(32.0, length * self.pageStep() / (span + self.pageStep()))
        start = (length - handle) * (self.value() - self.minimum()) / span
        thick = 6.0 if self.underMouse() or self.isSliderDown() else 4.0
        across = (self.THICKNESS - thick) / 2
        area = QRectF(across, start, thick, handle) if upright else QRectF(start, across, handle, thick)
        rounded(painter, area, thick / 2, mix(look().ground, look().control, 0.9 if thick > 5 else 0.6))


class Hairline(QWidget):
    """One pixel between two parts."""

    def __init__(self, *, upright: bool = False) -> None:
        super().__init__()
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(look().hairline))


def menu(parent: QWidget) -> QMenu:
    """A menu in the window's colours."""
    made = QMenu(parent)
    colours = look()
    made.setStyleSheet(
        f"QMenu {{ background: {colours.raised}; border: 1px solid {colours.hairline}; padding: 4px; }}"
        f"QMenu::item {{ padding: 6px 24px 6px 8px; border-radius: 6px; color: {colours.text}; }}"
        f"QMenu::item:selected {{ background: {colours.hover}; }}"
        f"QMenu::item:disabled {{ color: {colours.control}; }}"
        f"QMenu::icon {{ padding-left: 8px; }}"
    )
    return made


def pop_up(made: QMenu, at: QPoint) -> None:
    """Open a menu there; it goes when it is closed."""
    made.aboutToHide.connect(made.deleteLater)
    made.popup(at)


def below(widget: QWidget) -> QPoint:
    """Where a menu of `widget` opens."""
    return widget.mapToGlobal(widget.rect().bottomLeft())
