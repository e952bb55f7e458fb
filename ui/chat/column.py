"""The column of messages. Only those near the visible part exist as widgets; the others are a height.

What the reader looks at stays where it is, whatever changes above or below; at the end the column follows.
"""

from __future__ import annotations

import math
import time
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import Protocol

from PySide6.QtCore import QEvent, QPropertyAnimation, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollBar, QWidget

from ui.chat.item import ItemView
from ui.controls import SlimBar, TextButton, announce
from ui.theme import COLUMN_WIDTH, motion
from ui.words import tr

PAD = 24
SLICE_SECONDS = 0.003
"""How long the making of messages may hold up the event loop while the reader scrolls."""
LET_GO = 2
"""So many messages that are far away are let go at once."""
AT_END = 8
"""So near to the end, in pixels, counts as being there."""


class Item(Protocol):
    """A row that may become a widget."""

    def estimate(self, width: int) -> int:
        """Roughly how high it will be."""
        ...

    def make(self, parent: QWidget) -> ItemView: ...


class Column(QAbstractScrollArea):
    """Shows items one below another, at most 760 px wide and in the middle."""

    width_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(SlimBar(Qt.Orientation.Vertical))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        announce(self, tr("Conversation"), tr("Page Up, Page Down, Home, End"))
        self.verticalScrollBar().setSingleStep(24)
        self._items: list[Item] = []
        self._heights: list[int] = []
        self._measured: set[int] = set()
        self._tops: list[int] = [PAD]
        self._views: dict[int, ItemView] = {}
        self._follow = True
        self._anchor = (0, 0)
        self._arranging = False
        self._width = 0
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(self._go_on)
        self._motion: QPropertyAnimation | None = None
        self._latest = _latest_button(self)
        self._latest.clicked.connect(self.go_to_end)

    # -- content

    def set_items(self, items: Sequence[Item]) -> None:
        """Show other items, from their end."""
        self._drop_views(range(len(self._items)))
        self._items = list(items)
        self._measured.clear()
        self._heights = [item.estimate(self.column_width()) for item in self._items]
        self._follow = True
        self._mark_last()
        self.arrange()

    def append(self, items: Sequence[Item]) -> None:
        """More items at the end."""
        self._items.extend(items)
        self._heights.extend(item.estimate(self.column_width()) for item in items)
        self._mark_last()
        self.arrange()

    def count(self) -> int:
        return len(self._items)

    def view(self, index: int) -> ItemView | None:
        """The widget of an item, if it has one now."""
        return self._views.get(index)

    def views(self) -> dict[int, ItemView]:
        return dict(self._views)

    def forget_height(self, index: int) -> None:
        """An item without a widget has changed."""
        if index not in self._views:
            self._measured.discard(index)
            self._heights[index] = self._items[index].estimate(self.column_width())
            self._again.start()

    def column_width(self) -> int:
        return max(120, min(COLUMN_WIDTH, self.width() - 2 * PAD))

    # -- scrolling

    @property
    def following(self) -> bool:
        """Whether the end is kept in view."""
        return self._follow

    def go_to_end(self) -> None:
        """Show the end and stay there."""
        self._follow = True
        bar = self.verticalScrollBar()
        if self._motion is not None:  # one more would go on after its end, and take back whoever scrolls then
            self._motion.setEndValue(bar.maximum())
            return
        far = bar.maximum() - bar.value() > 2 * self.viewport().height()
        if far or not motion():
            self.arrange()
            return
        self._motion = QPropertyAnimation(bar, b"value", self)
        self._motion.setDuration(motion())
        self._motion.setEndValue(bar.maximum())
        self._motion.finished.connect(self._moved)
        self._motion.start(QPropertyAnimation.DeletionPolicy.DeleteWhenStopped)

    def go_to(self, index: int) -> None:
        """Show an item from its beginning."""
        self._stand_still()
        self._anchor = (index, -PAD)
        self.arrange()

    def reading(self) -> tuple[int, int] | None:
        """The item at the top of what is seen, and how many pixels of it are above; None where the end is followed."""
        return None if self._follow or not self._items else self._anchor

    def read_on(self, index: int, offset: int) -> None:
        """Show what `reading` told."""
        self._stand_still()
        self._anchor = (index, offset)
        self.arrange()

    def bring_into_view(self, widget: QWidget) -> None:
        """See a part of an item, its beginning first; at the end of everything if it can be seen there."""
        self._stand_still()
        self.arrange()
        bar = self.verticalScrollBar()
        top = widget.mapTo(self.viewport(), widget.rect().topLeft()).y()
        beyond = top + widget.height() + PAD - self.viewport().height()
        move = min(beyond, top - PAD) if beyond > 0 else min(0, top - PAD)
        at_end = top - (bar.maximum() - bar.value())
        bar.setValue(bar.maximum() if at_end >= PAD else bar.value() + move)
        self._follow = bar.value() >= bar.maximum() - AT_END

    def _stand_still(self) -> None:
        """Neither follow the end nor go on moving there."""
        if self._motion is not None:
            self._motion.stop()
            self._motion = None
        self._follow = False
        self._remember_anchor()

    def _moved(self) -> None:
        self._motion = None
        self._follow = True
        self.arrange()

    def scrollContentsBy(self, _dx: int, dy: int) -> None:
        self.viewport().scroll(0, dy)
        if self._arranging:
            return
        if self._motion is None:
            bar = self.verticalScrollBar()
            self._follow = bar.value() >= bar.maximum() - AT_END
        self._remember_anchor()
        self.arrange(0 if abs(dy) < self.viewport().height() else math.inf)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar: QScrollBar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Home:
            bar.setValue(0)
        elif event.key() == Qt.Key.Key_End:
            self.go_to_end()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.column_width() != self._width:
            self._width = self.column_width()
            self._measured.clear()
            self._heights = [
                self._heights[number] if number in self._views else item.estimate(self._width)
                for number, item in enumerate(self._items)
            ]
            self.width_changed.emit()
        self.arrange()

    def viewportEvent(self, event: QEvent) -> bool:
        return False if event.type() == QEvent.Type.ToolTip else super().viewportEvent(event)

    def _remember_anchor(self) -> None:
        if not self._items:
            return
        value = self.verticalScrollBar().value()
        index = self._index_at(value)
        self._anchor = (index, value - self._tops[index])

    # -- arrangement

    def arrange(self, until: float = math.inf) -> None:
        """Give every visible item a widget and its place; what isn't made by that moment is left for soon after."""
        if self._arranging:
            return
        self._arranging = True
        try:
            for _ in range(6):  # measuring moves what is below; it settles at once or nearly so
                self._set_range()
                first, last = self._window(0)
                if not self._measure(range(first, last), until):
                    break
            self._place()
        finally:
            self._arranging = False
        self._show_latest()
        self._again.start()

    def _go_on(self) -> None:
        """Make what is seen, then what is near, as far as that holds up nobody."""
        until = time.perf_counter() + SLICE_SECONDS
        if all(map(self._made, range(*self._window(0)))):
            self._realise_ahead(until)
        else:
            self.arrange(until)

    def _set_range(self) -> None:
        self._tops = list(accumulate(self._heights, initial=PAD))
        page = self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setPageStep(page)
        bar.setRange(0, max(0, self._tops[-1] + PAD - page))
        if self._motion is not None:
            self._motion.setEndValue(bar.maximum())
        elif self._follow:
            bar.setValue(bar.maximum())
        elif self._items:
            index, offset = self._anchor
            bar.setValue(self._tops[min(index, len(self._items) - 1)] + offset)

    def _index_at(self, y: int) -> int:
        return min(max(0, bisect_right(self._tops, y) - 1), len(self._items) - 1)

    def _window(self, margin: int) -> tuple[int, int]:
        """The items that are visible, or nearer than `margin` pixels."""
        if not self._items:
            return 0, 0
        top = self.verticalScrollBar().value()
        return self._index_at(top - margin), self._index_at(top + self.viewport().height() + margin) + 1

    def _made(self, index: int) -> bool:
        return index in self._measured and index in self._views

    def _measure(self, indexes: range, until: float = math.inf) -> bool:
        """Give these items widgets, as far as there is time; whether any height was another."""
        different = False
        for index in indexes:
            if self._made(index):
                continue
            if until == 0:
                break
            fresh = index not in self._views
            view = self._realise(index)
            if not view.prepare(until) or (fresh and time.perf_counter() >= until):
                break
            height = view.fit(self.column_width())
            self._measured.add(index)
            different |= height != self._heights[index]
            self._heights[index] = height
            if time.perf_counter() >= until:
                break
        return different

    def _realise(self, index: int) -> ItemView:
        view = self._views.get(index)
        if view is None:
            view = self._items[index].make(self.viewport())
            view.changed.connect(lambda: self.item_changed(index))
            view.set_last(index == len(self._items) - 1)
            self._views[index] = view
        return view

    def item_changed(self, index: int) -> None:
        """An item with a widget may have another height now."""
        self._measured.discard(index)
        self.arrange()

    def _place(self) -> None:
        left = (self.width() - self.column_width()) // 2  # in the middle of the window, not of what the bar leaves
        top = self.verticalScrollBar().value()
        for index, view in self._views.items():
            view.setGeometry(left, self._tops[index] - top, self.column_width(), self._heights[index])
            if view.isHidden() and index in self._measured:
                view.show()

    def _realise_ahead(self, until: float) -> None:
        """One more item around the visible ones, so that scrolling finds it made; far ones are let go."""
        page = self.viewport().height()
        first, last = self._window(page)
        near = sorted(
            range(first, last), key=lambda index: abs(index - self._index_at(self.verticalScrollBar().value()))
        )
        missing = next((index for index in near if not self._made(index)), None)
        far = [index for index in self._views if not self._near(index, 3 * page)]
        self._drop_views(far[:LET_GO])
        if missing is not None:
            self._measure(range(missing, missing + 1), until)
            if self._made(missing):
                self.arrange(0)
        if missing is not None or far[LET_GO:]:
            self._again.start()
        else:
            self._order_tabs()

    def _near(self, index: int, margin: int) -> bool:
        first, last = self._window(margin)
        return first <= index < last or self._views[index].isAncestorOf(self.focusWidget() or self)

    def _drop_views(self, indexes: Sequence[int]) -> None:
        for index in indexes:
            view = self._views.pop(index, None)
            if view is not None:
                view.hide()
                view.deleteLater()

    def _order_tabs(self) -> None:
        """Tab goes through the messages from above to below, whatever order they were made in."""
        before: QWidget | None = None
        for _, view in sorted(self._views.items()):
            for widget in view.tab_stops():
                if before is not None:
                    QWidget.setTabOrder(before, widget)
                before = widget

    def _mark_last(self) -> None:
        for index, view in self._views.items():
            view.set_last(index == len(self._items) - 1)

    def _show_latest(self) -> None:
        bar = self.verticalScrollBar()
        self._latest.setVisible(not self._follow and bar.maximum() - bar.value() > 40)
        hint = self._latest.sizeHint()
        area = self.viewport().geometry()
        self._latest.setGeometry(
            self.width() // 2 - hint.width() // 2, area.bottom() - hint.height() - 8, hint.width(), hint.height()
        )
        self._latest.raise_()


def _latest_button(parent: QWidget) -> TextButton:
    button = TextButton(tr("Latest"), "arrow-down", raised=True, parent=parent)
    announce(button, tr("Go to the latest message"), "End")
    button.hide()
    return button
