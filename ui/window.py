"""The window: what stands where. It knows no session; `ui.desk` connects the two."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSettings, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QImage,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import glyphs, resuming
from ui.chat.view import ConversationView
from ui.composer.composer import Composer, local_files
from ui.composer.panel import TalkPanel
from ui.controls import Hairline, IconButton, Title
from ui.drawer import Drawer
from ui.drop_hint import DropHint
from ui.facts.panel import KEY as FACTS_KEY
from ui.facts.panel import Facts
from ui.gallery.panel import KEY as GALLERY_KEY
from ui.gallery.panel import Gallery
from ui.hold_key import HoldKey
from ui.key_table import add_window_keys
from ui.keys import Keys
from ui.library.panel import KEY as LIBRARY_KEY
from ui.library.panel import Library
from ui.more import More
from ui.notices import NoticeBar
from ui.pages.panel import Pages
from ui.passage import Passage
from ui.pictures import Thumbnails
from ui.rights import KEY as RIGHTS_KEY
from ui.rights import Rights
from ui.sheet import Sheet
from ui.sidebar import SideBar
from ui.status import StatusLine
from ui.theme import COLUMN_WIDTH, TEXT, look
from ui.words import tr

ROOMY = 960
"""Below this width the pictures need the room of the list."""
NARROW = 720
"""Below this width the conversation needs the room of the list."""


class Window(QWidget):
    """Side list, conversation, composer, status."""

    closing = Signal()
    painted = Signal()
    files_dropped = Signal(list)
    picture_dropped = Signal(QImage)
    left = Signal()
    escaped = Signal()
    rights_opened = Signal()
    conversation_opened = Signal(object)
    """The `Place` that is open now; what is about to be shown comes after it."""
    question_asked = Signal()
    """The question that waits is to be shown."""

    def __init__(self, ratio: float = 2.0) -> None:
        super().__init__()
        self.setWindowTitle("Peri")
        self.setWindowIcon(glyphs.icon("audio-lines", "#2563c9"))
        self.setAcceptDrops(True)
        self.resize(1120, 760)
        self.setMinimumSize(420, 360)
        self.thumbnails = Thumbnails(self, ratio=ratio)
        self.side = SideBar()
        self.chat = ConversationView(self.thumbnails)
        self.composer = Composer(self.thumbnails)
        self.talk_panel = TalkPanel()
        self.talk_panel.ended.connect(self.composer.conversation_asked)
        self.gallery = Gallery(self.thumbnails)
        self.rights = Rights()
        self.pages = Pages()
        self.facts = Facts()
        self.library = Library()
        self.passage = Passage()
        self.drawers: list[Drawer] = []
        self.sheets: list[Sheet] = []
        self._whole = QHBoxLayout(self)
        self._middle = QWidget()
        self.notices = NoticeBar()
        self.status = StatusLine()
        self.hold_key = HoldKey(self)
        self.resumed: resuming.Reading | None = None
        """What was read when the window closed, for who opens it again."""
        self._painted = False
        self._fold = IconButton("panel-left", tr("Show or hide the conversations"), "Ctrl+B")
        self._new = IconButton("plus", tr("New conversation"), "Ctrl+N")
        self._find_pictures = IconButton("image", tr("Find pictures"), GALLERY_KEY)
        self._open_rights = IconButton("key-round", tr("Granted rights"), RIGHTS_KEY)
        self._open_library = IconButton("book-open", tr("Documents"), LIBRARY_KEY)
        self._open_facts = IconButton("brain", tr("What Peri remembers"), FACTS_KEY)
        self.keys = Keys(self)
        self.menu = More(self.keys)
        self._title = Title(TEXT)
        self._arrange()
        self._drop_hint = DropHint(self)
        self._fold.clicked.connect(self.toggle_side)
        self._new.clicked.connect(self.side.new_asked)
        self._find_pictures.clicked.connect(self.toggle_gallery)
        self._open_rights.clicked.connect(self.toggle_rights)
        self.status.context.clicked.connect(self.toggle_pages)
        self._open_library.clicked.connect(lambda: self.toggle(self.library))
        self._open_facts.clicked.connect(lambda: self.toggle(self.facts))
        self.status.asking.clicked.connect(self.question_asked)
        add_window_keys(self)
        self._show_side(visible=True)

    def set_title(self, title: str) -> None:
        """The open conversation's name."""
        self._title.show_title(title)
        self.setWindowTitle(f"{title} – Peri" if title else "Peri")

    def toggle_side(self) -> None:
        self._show_side(visible=self.side.isHidden())

    def toggle_gallery(self) -> None:
        """Open the drawer of pictures with the cursor in its field, or close it."""
        self.toggle(self.gallery)

    def toggle_rights(self) -> None:
        """Open the drawer of granted rights, or close it."""
        if self.toggle(self.rights):
            self.rights_opened.emit()

    def toggle_pages(self) -> None:
        """Open the table of pages, or close it."""
        self.toggle(self.pages)

    def add_drawer(self, drawer: Drawer) -> None:
        """Have a place for it beside the conversation, closed for now."""
        self.drawers.append(drawer)
        drawer.hide()
        drawer.left.connect(self.close_drawers)
        self._whole.addWidget(drawer)

    def add_sheet(self, sheet: Sheet) -> None:
        """Have a place for it instead of the conversation, closed for now."""
        self.sheets.append(sheet)
        sheet.hide()
        sheet.left.connect(self.close_sheet)
        self._whole.insertWidget(self._whole.indexOf(self._middle) + 1, sheet, 1)

    def show_sheet(self, sheet: Sheet) -> None:
        """Open it instead of what is open."""
        self.close_drawers()
        for one in self.sheets:
            one.setVisible(one is sheet)
        if self.width() < NARROW:
            self._show_side(visible=False)
        self.make_room()
        sheet.take_focus()

    def close_sheet(self) -> None:
        """Back to the conversation."""
        shown = [sheet for sheet in self.sheets if not sheet.isHidden()]
        for sheet in shown:
            sheet.hide()
        self.make_room()
        if shown:
            self.composer.field.setFocus()

    def toggle(self, drawer: Drawer) -> bool:
        """Open this drawer instead of another, or close it; whether it is open now."""
        self.close_sheet()
        opens = drawer.isHidden()
        for one in self.drawers:
            one.setVisible(opens and one is drawer)
        if opens and self.width() < ROOMY:
            self._show_side(visible=False)
        self.make_room()
        if opens:
            drawer.take_focus()
        else:
            self.composer.field.setFocus()
        return opens

    def show_drawer(self, drawer: Drawer) -> None:
        """Open it where it isn't open."""
        if drawer.isHidden():
            self.toggle(drawer)

    def make_room(self) -> None:
        """Words need all of a narrow window; pictures stand beside the question that they are dragged into."""
        reading = [drawer for drawer in self.drawers if drawer is not self.gallery and not drawer.isHidden()]
        alone = self.width() < NARROW and bool(reading)
        self._middle.setHidden(alone or any(not sheet.isHidden() for sheet in self.sheets))
        for drawer in reading:
            drawer.set_alone(alone)

    def side_visible(self) -> bool:
        return not self.side.isHidden()

    def unsettled(self) -> bool:
        """Whether thumbnails or colours of code are still to come."""
        views = self.chat.column.views().values()
        return self.thumbnails.pending() or any(view.unsettled() for view in views)

    def keep(self, place: QSettings) -> None:
        """Remember size, position, whether the list is shown, and what is read."""
        place.setValue("geometry", self.saveGeometry())
        place.setValue("list", self.side_visible())
        resuming.keep(self, place)

    def restore(self, place: QSettings) -> None:
        """Stand as it stood; where nothing is remembered, as it is."""
        if (geometry := place.value("geometry")) is not None:
            self.restoreGeometry(geometry)
        self.resumed = resuming.kept(place)
        self.side.opened_folders = resuming.kept_folders(place)
        wanted = place.value("list", True, type=bool)
        self._show_side(visible=bool(wanted) and self.width() >= NARROW)

    # -- events

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(look().ground))
        if not self._painted:
            self._painted = True
            self.painted.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not None:
            handle.removeEventFilter(self.hold_key)
            handle.installEventFilter(self.hold_key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._drop_hint.setGeometry(self.rect())
        self.make_room()
        was_wide = event.oldSize().width() >= NARROW or not event.oldSize().isValid()
        if was_wide and event.size().width() < NARROW:
            self._show_side(visible=False)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.left.emit()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        mime = event.mimeData()
        if local_files(mime) or mime.hasImage():
            self._drop_hint.show()
            self._drop_hint.raise_()
        if local_files(mime) or mime.hasImage() or mime.hasText():
            event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._drop_hint.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self._drop_hint.hide()
        mime = event.mimeData()
        if files := local_files(mime):
            self.files_dropped.emit(files)
        elif mime.hasImage():
            self.picture_dropped.emit(QImage(mime.imageData()))
        elif mime.hasText():
            self.composer.field.insertPlainText(mime.text())
        event.acceptProposedAction()

    # -- arrangement

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(8, 6, 8, 6)
        top.setSpacing(4)
        top.addWidget(self._fold)
        top.addWidget(self._new)
        top.addSpacing(4)
        top.addWidget(self._title, 1)
        for button in (self._open_library, self._open_facts):
            top.addWidget(button)
        top.addWidget(self._open_rights)
        top.addWidget(self._find_pictures)
        top.addWidget(self.menu)
        column = QVBoxLayout(self._middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(Hairline())
        column.addWidget(self.chat, 1)
        column.addLayout(self._foot())
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(self.side)
        self._whole.addWidget(self._middle, 1)
        for drawer in (self.gallery, self.rights, self.pages, self.facts, self.library, self.passage):
            self.add_drawer(drawer)

    def _foot(self) -> QHBoxLayout:
        """Notices, composer and status, as wide as the messages above."""
        middle = QWidget()
        middle.setMaximumWidth(COLUMN_WIDTH + 24)
        inside = QVBoxLayout(middle)
        inside.setContentsMargins(0, 4, 0, 8)
        inside.setSpacing(8)
        inside.addWidget(self.notices)
        inside.addWidget(self.talk_panel)
        inside.addWidget(self.composer)
        inside.addWidget(self.status)
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 16, 0)
        row.addStretch(1)
        row.addWidget(middle, 1000)
        row.addStretch(1)
        return row

    def close_drawers(self) -> None:
        """Have the conversation alone."""
        for drawer in self.drawers:
            if not drawer.isHidden():
                self.toggle(drawer)

    def _show_side(self, *, visible: bool) -> None:
        self.side.setVisible(visible)
        self._new.setVisible(not visible)

    def show_side(self) -> None:
        """Have the conversations listed."""
        self._show_side(visible=True)

    def search(self) -> None:
        """Search the conversations."""
        self._show_side(visible=True)
        self.side.search.setFocus()
        self.side.search.selectAll()
