"""A quiet bar above the composer: news, with one thing to do about it where there is one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import glyphs
from ui.controls import IconButton, Label, TextButton, rounded, tip
from ui.sides import margins, sided
from ui.theme import CORNER, SMALL, look
from ui.words import tr


@dataclass(frozen=True, slots=True)
class News:
    """`action` names a button that calls `do`. `gone` is called when the bar goes without it."""

    title: str
    message: str = ""
    action: str = ""
    do: Callable[[], None] | None = None
    gone: Callable[[], None] | None = None
    seconds: float = 0
    """How long it stays; 0: until it is closed."""
    urgent: bool = False
    """It can't wait until what is shown was closed; that comes back after it."""


class NoticeBar(QWidget):
    """Shows one piece of news at a time, the others after it."""

    def __init__(self) -> None:
        super().__init__()
        self._waiting: list[News] = []
        self._news: News | None = None
        self._title = Label(size=SMALL, quiet=False, bold=True)
        self._message = Label(size=SMALL)
        self._message.setWordWrap(True)
        self._title.setWordWrap(True)
        self._action = TextButton("")
        self._close = IconButton("x", tr("Close this notice"))
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._dismiss)
        self._action.clicked.connect(self._do)
        self._close.clicked.connect(self._dismiss)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._message)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(margins(44, 10, 8, 10))
        row.setSpacing(8)
        row.addLayout(words, 1)
        row.addWidget(self._action, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    @property
    def news(self) -> News | None:
        return self._news

    def tell(self, news: News) -> None:
        """Show it now, or after what is shown; the same words are not told twice."""
        told = [*([self._news] if self._news else []), *self._waiting]
        if any((known.title, known.message) == (news.title, news.message) for known in told):
            return
        if self._news is not None and self._news.seconds:
            self._dismiss()  # what would go by itself makes room
        if news.urgent:
            self._waiting[:0] = [news] if self._news is None else [news, self._news]
            self._next()
            return
        self._waiting.append(news)
        if self._news is None:
            self._next()

    def flush(self) -> None:
        """Let everything go, as when the window closes."""
        while self._news is not None:
            self._dismiss()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._row.heightForWidth(width)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        rounded(painter, QRectF(self.rect()), CORNER, look().raised, look().hairline)
        glyphs.paint(painter, "info", sided(self, 14, (self.height() - 20) / 2, 20, 20), look().quiet)

    def _next(self) -> None:
        self._news = self._waiting.pop(0) if self._waiting else None
        if self._news is None:
            self.hide()
            return
        self._title.setText(self._news.title)
        self._message.setText(self._news.message)
        self._message.setVisible(bool(self._news.message))
        self._action.setText(self._news.action)
        self._action.setAccessibleName(self._news.action)
        tip(self._action, self._news.action)
        self._action.setVisible(bool(self._news.action))
        self._action.updateGeometry()
        self.show()
        self.updateGeometry()
        if self._news.seconds:
            self._timer.start(round(self._news.seconds * 1000))

    def _dismiss(self) -> None:
        news, self._news = self._news, None
        self._timer.stop()
        if news is not None and news.gone is not None:
            news.gone()
        self._next()

    def _do(self) -> None:
        news, self._news = self._news, None
        self._timer.stop()
        if news is not None and news.do is not None:
            news.do()
        self._next()
