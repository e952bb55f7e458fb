"""The manual in the window: its contents, a search through it, and its pages, drawn as replies are."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.chat.code import CodeView
from ui.chat.markdown import Block, Code, Line, Rule, Table
from ui.chat.table import TableView
from ui.chat.text import ProseView
from ui.controls import Label, TextButton, rounded
from ui.fields import Field
from ui.help.pages import Figure, Page, anchor, blocks, found, pages, target
from ui.rows import Act, Entry, Part, Rows, note
from ui.sheet import Sheet
from ui.theme import look
from ui.words import tr

GAP = 12
Segment = ProseView | CodeView | TableView | QWidget


class Manual(Sheet):
    """`link_asked` carries an address outside the manual. Without a folder it says where the manual is."""

    link_asked = Signal(str)

    def __init__(self, place: Path | None) -> None:
        super().__init__(tr("Manual"))
        self._place = place
        self._pages: Sequence[Page] = pages(place) if place is not None else ()
        self.search = Field(tr("Search the manual"), tr("Search the manual"))
        self.search.setFixedWidth(240)
        self.search.textChanged.connect(self.show_contents)
        self.contents = TextButton(tr("Contents"), "book-text", quiet=True)
        self.contents.clicked.connect(lambda: self.show_contents(self.search.text()))
        self.top.addWidget(self.contents)
        self.top.addWidget(self.search)
        self.list = _List()
        self.page: PageView | None = None
        self.column.addWidget(self.list)
        self._wanted = 0
        self.scroller.verticalScrollBar().rangeChanged.connect(self._reach)
        self.show_contents("")

    def take_focus(self) -> None:
        self.search.setFocus()

    def show_contents(self, query: str) -> None:
        """All pages, or those that have these words."""
        hits = list(found(self._pages, query)) if query.strip() else [(one, one.beginning) for one in self._pages]
        parts: list[Part | Label] = [self._entry(page, line) for page, line in hits]
        if not self._pages:
            parts = [note(tr("The manual isn't installed here. It is in the folder “docs” of Peri's source."))]
        elif not hits:
            parts = [note(tr("No page has these words."))]
        self.list.rows.show_parts(parts)
        self.list.arrange()
        self._swap(None)

    def open(self, name: str, heading: str = "") -> bool:
        """Show a page, from this heading on; False where there is none of that name."""
        page = next((one for one in self._pages if one.name == name), None)
        if page is None or self._place is None:
            return False
        view = PageView(blocks(page, self._place))
        view.link_asked.connect(self._follow)
        self._swap(view)
        self.heading.setText(page.title)
        view.fit_to(self.list.width())
        self.contents.setFocus()
        self.scroller.verticalScrollBar().setValue(0)
        self._wanted = view.top_of(heading) if heading else 0
        return True

    def _reach(self) -> None:
        """Go to the heading, once the scroll bar knows how high the page is."""
        bar = self.scroller.verticalScrollBar()
        if self._wanted and bar.maximum():
            bar.setValue(self._wanted)
            self._wanted = self._wanted if bar.value() < self._wanted else 0

    def _swap(self, view: PageView | None) -> None:
        if self.page is not None:
            self.page.hide()
            self.page.deleteLater()
        self.page, self._wanted = view, 0
        self.list.setVisible(view is None)
        self.contents.setVisible(view is not None)
        self.heading.setText(tr("Manual"))
        if view is not None:
            self.column.addWidget(view)

    def _entry(self, page: Page, line: str) -> Entry:
        act = Act("arrow-up-right", tr("Read"), lambda: self.open(page.name), "Enter")
        made = Entry(page.title, line, (act,), lines=(1, 2))
        made.name = page.name
        return made

    def _follow(self, address: str) -> None:
        inside = target(address)
        if inside is None:
            self.link_asked.emit(address)
        else:
            self.open(*inside)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.scroller.verticalScrollBar()
        page = bar.pageStep() - 48
        ways = {
            Qt.Key.Key_Down: bar.value() + 48,
            Qt.Key.Key_Up: bar.value() - 48,
            Qt.Key.Key_PageDown: bar.value() + page,
            Qt.Key.Key_PageUp: bar.value() - page,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: bar.maximum(),
        }
        if self.page is not None and event.key() in ways:
            bar.setValue(ways[Qt.Key(event.key())])
        elif self.page is None and event.key() == Qt.Key.Key_Down and self.list.rows.rows:
            self.list.rows.rows[0].setFocus()
        else:
            super().keyPressEvent(event)


class _List(QWidget):
    """The rows, as high as they are."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = Rows()
        self.rows.setParent(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        self.rows.fit(self.width())
        self.setFixedHeight(max(1, self.rows.height()))


class PageView(QWidget):
    """One page. `link_asked` carries an address."""

    link_asked = Signal(str)

    def __init__(self, contents: Sequence[Block | Figure]) -> None:
        super().__init__()
        self._headings: dict[str, tuple[Segment, float]] = {}
        self.segments = [self._make(part) for part in _parts(contents)]
        self._contents = list(zip(_parts(contents), self.segments, strict=True))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_to(self.width())

    def fit_to(self, width: int) -> None:
        """Arrange it for a width, and be as high as that needs."""
        y = 0
        for segment in self.segments:
            high = segment.fit(width)  # type: ignore[union-attr]
            segment.setGeometry(0, y, width, high)
            y += high + GAP
        self.setFixedHeight(max(1, y))

    def top_of(self, heading: str) -> int:
        """Where the part with this heading begins."""
        for part, segment in self._contents:
            titles = [one for one in part if isinstance(one, Line) and one.heading]
            if any(anchor("".join(span.text for span in one.spans)) == heading for one in titles):
                return segment.y()
        return 0

    def _make(self, part: Sequence[Block | Figure]) -> Segment:
        first = part[0]
        made: Segment
        if isinstance(first, Figure):
            made = _Picture(self, first)
        elif isinstance(first, Code):
            made = CodeView(self)
            made.show_code(first)
            made.save.hide()
        elif isinstance(first, Table):
            made = TableView(self)
            made.show_table(first)
        else:
            made = ProseView(self)
            made.show_lines([one for one in part if isinstance(one, Line | Rule)])
        if isinstance(made, TableView | ProseView):
            made.setAccessibleName(tr("Manual"))
            made.link_asked.connect(self.link_asked)
        return made


class _Picture(QWidget):
    """A picture of the manual, as wide as there is room."""

    def __init__(self, parent: QWidget, figure: Figure) -> None:
        super().__init__(parent)
        self.setAccessibleName(figure.words)
        self._image = QImage(str(figure.file))

    def fit(self, width: int) -> int:
        return self._size(width).height()

    def _size(self, width: int) -> QSize:
        size = self._image.size()
        return size.scaled(width, size.height(), Qt.AspectRatioMode.KeepAspectRatio) if size.width() > width else size

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = QRectF(0, 0, self._size(self.width()).width(), self.height())
        painter.drawImage(area, self._image)
        rounded(painter, area, 2, "", look().hairline)


def _parts(contents: Sequence[Block | Figure]) -> list[list[Block | Figure]]:
    """What is shown by one widget: code, tables and pictures alone, words up to the next heading together."""
    parts: list[list[Block | Figure]] = []
    for alone, group in groupby(contents, lambda one: isinstance(one, Code | Table | Figure)):
        for one in group:
            new = alone or not parts or _alone(parts[-1]) or (isinstance(one, Line) and one.heading > 0)
            if new:
                parts.append([one])
            else:
                parts[-1].append(one)
    return parts


def _alone(part: Sequence[Block | Figure]) -> bool:
    return isinstance(part[0], Code | Table | Figure)
