"""The quiet line below the composer: model · tokens/s · how full the context is · what left this machine."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.values import KernelInfo
from ui import glyphs
from ui.controls import Button, Label, announce, rounded, tip
from ui.pages.bar import ContextBar
from ui.sides import inside, sided
from ui.theme import SMALL, font, look
from ui.words import duration, listed, noted, tr

ASKING_KEY = "Ctrl+Shift+A"


class Dot(QWidget):
    """Between two parts."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(3, 16)

    def paintEvent(self, _event: QPaintEvent) -> None:
        rounded(QPainter(self), QRectF(0, 7, 3, 3), 1.5, look().control)


class Shield(QWidget):
    """The sign of what stays here."""

    def __init__(self) -> None:
        super().__init__()
        self._kept = True
        self.setFixedSize(14, 16)

    def show_kept(self, *, kept: bool) -> None:
        self._kept = kept
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        glyph, tone = ("shield-check", look().good) if self._kept else ("globe", look().warn)
        glyphs.paint(QPainter(self), glyph, QRectF(0, 1, 14, 14), tone)


class InUse(QWidget):
    """Which devices look or listen now, or did until a moment ago: an icon and a word each, on amber."""

    LINGERING_MS = 2000
    """A picture of the screen is taken in an instant; that it was is shown for so long."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: list[str] = []
        self._last: dict[str, QTimer] = {}
        self.setFixedHeight(20)
        self.hide()

    def tell(self, device: str, *, in_use: bool) -> None:
        if device not in _DEVICES:
            return
        timer = self._last.get(device)
        if timer is None:
            timer = self._last[device] = QTimer(self, singleShot=True, interval=self.LINGERING_MS)
            timer.timeout.connect(lambda: self._forget(device))
        if in_use:
            timer.stop()
            if device not in self._shown:
                self._shown.append(device)
                self._refresh()
        else:
            timer.start()

    def words(self) -> str:
        return listed(tr(_DEVICES[device][1]) for device in self._shown)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        rounded(painter, QRectF(self.rect()), 10, "", look().warn, 1)
        left = 8.0
        for device in self._shown:
            glyphs.paint(painter, _DEVICES[device][0], sided(self, left, 3, 14, 14), look().warn)
            left += 18
        painter.setFont(font(SMALL))
        painter.setPen(QColor(look().text))
        painter.drawText(inside(self, round(left) + 2, after=8), Qt.AlignmentFlag.AlignVCenter, self.words())

    def _forget(self, device: str) -> None:
        if device in self._shown:
            self._shown.remove(device)
            self._refresh()

    def _refresh(self) -> None:
        words = self.words()
        announce(self, words)
        self.setFixedWidth(QFontMetrics(font(SMALL)).horizontalAdvance(words) + 18 * len(self._shown) + 20)
        self.setVisible(bool(self._shown))
        self.update()


class Asking(Button):
    """Says that Peri waits for the user's answer; a click goes to the question."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(max(20, QFontMetrics(font(SMALL, bold=True)).height() + 2))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setText(tr("Waiting for your answer"))
        announce(self, self.text(), ASKING_KEY)
        self.setFixedWidth(QFontMetrics(font(SMALL, bold=True)).horizontalAdvance(self.text()) + 44)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint_ground(painter, 10, "", look().warn)
        glyphs.paint(painter, "hand", sided(self, 9, (self.height() - 14) / 2, 14, 14), look().warn)
        painter.setFont(font(SMALL, bold=True))
        painter.setPen(QColor(look().text))
        painter.drawText(inside(self, 29), Qt.AlignmentFlag.AlignVCenter, self.text())


class StatusLine(QWidget):
    """Shows only what is known."""

    def __init__(self) -> None:
        super().__init__()
        self.asking = Asking()
        self.in_use = InUse()
        self._model = Label(tr("Starting…"))
        self._speed = Label()
        self.context = ContextBar()
        self._shield = Shield()
        self._left = Label(tr("Nothing left this machine"))
        announce(self._shield, self._left.text())
        self._loading_since = 0.0
        self._loading = ""
        self._clock = QTimer(self, interval=500)
        self._clock.timeout.connect(self._tick)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.asking)
        row.addWidget(self.in_use)
        row.addWidget(self._model)
        self._dots: list[tuple[Dot, QWidget]] = []
        parts: tuple[QWidget, ...] = (self._speed, self.context, self._shield)
        for widget in parts:
            dot = Dot()
            self._dots.append((dot, widget))
            row.addWidget(dot)
            row.addWidget(widget)
        row.addWidget(self._left)
        row.addStretch(1)
        self.setFixedHeight(max(24, self._model.sizeHint().height() + 4))
        self._show()

    def show_loading(self, name: str) -> None:
        """A model is being loaded."""
        if self._loading != name:
            self._loading, self._loading_since = name, time.monotonic()
        self._clock.start()
        self._tick()

    def show_kernel(self, info: KernelInfo, name: str = "") -> None:
        """A model is loaded; `name` is what the user knows it by."""
        self._clock.stop()
        self._loading = ""
        self._model.setText(name or info.name)
        tip(self._model, _details(info))

    def show_words(self, words: str) -> None:
        """Where no model is loaded: what there is to say instead."""
        self._clock.stop()
        self._loading = ""
        self._model.setText(words)

    def show_asking(self, *, asking: bool) -> None:
        """Whether a question waits for the user, in whichever conversation."""
        self.asking.setVisible(asking)
        self._show()

    def show_speed(self, tokens_per_second: float) -> None:
        self._speed.setText(tr("{speed:.1f} tokens/s", speed=tokens_per_second) if tokens_per_second else "")
        self._show()

    def show_left(self, words: str) -> None:
        """What left this machine, and a sign that says whether anything did."""
        self._left.setText(words)
        announce(self._shield, words)
        self._shield.show_kept(kept=words == tr("Nothing left this machine"))
        self._show()

    def show_context(self, used: int, limit: int, left_out: int) -> None:
        self.context.show_figures(used, limit, left_out)
        self._show()

    def arrange(self) -> None:
        """What is to be told has changed."""
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show()

    def _tick(self) -> None:
        waited = time.monotonic() - self._loading_since
        words = tr("Loading {name}…", name=self._loading)
        self._model.setText(f"{words} {duration(waited)}" if waited >= 1 else words)

    def _show(self) -> None:
        """All that is known, as far as there is room: what matters least goes first."""
        shown = {
            self._speed: bool(self._speed.text()),
            self.context: self.context.known,
            **dict.fromkeys((self._model, self._shield, self._left), True),
        }
        asking = not self.asking.isHidden()
        roomy = not asking and self.in_use.isHidden()
        less: list[tuple[QWidget, ...]] = [(self._speed,), (), (self._left,)]
        less += [(self._model, self._shield)] if asking else []
        for given_up in (*less, (self.context,)):
            if self._needed([widget for widget, wanted in shown.items() if wanted], roomy=roomy) <= self.width():
                break
            roomy = roomy and bool(given_up)
            shown |= dict.fromkeys(given_up, False)
        self.context.set_roomy(roomy)
        for widget, wanted in shown.items():
            widget.setVisible(wanted)
        for dot, widget in self._dots:
            dot.setVisible(shown[widget])

    def _needed(self, shown: Sequence[QWidget], *, roomy: bool) -> int:
        """The width that these parts take."""
        wide = [self.context.width_for(roomy) if one is self.context else one.sizeHint().width() for one in shown]
        wide += [one.minimumWidth() for one in (self.asking, self.in_use) if not one.isHidden()]
        dots = sum(3 + 8 for _, widget in self._dots if widget in shown)
        return sum(wide) + 8 * len(wide) + dots + self._shield.minimumWidth() + 16


_DEVICES = {
    "microphone": ("mic", noted("Microphone in use")),
    "screen": ("monitor", noted("Screen seen")),
    "clipboard": ("clipboard-paste", noted("Clipboard seen")),
    "camera": ("camera", noted("Camera in use")),
}


def _details(info: KernelInfo) -> str:
    """What was chosen, for those who want to know."""
    layers = (
        tr("{count} layers on the graphics card", count=info.gpu_layers) if info.gpu_layers else tr("no graphics card")
    )
    return "\n".join(
        (
            info.name,
            tr("{count:.1f} billion parameters", count=info.parameters / 1e9),
            tr("context of {count} tokens", count=info.context_tokens),
            tr("{count} threads, {layers}", count=info.threads, layers=layers),
            tr("loaded in {seconds:.1f} s on {device}", seconds=info.load_seconds, device=info.device),
        )
    )
