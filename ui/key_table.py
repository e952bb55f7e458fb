"""The keys of the window's own parts; what is added to its menu brings its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.composer.composer import CAMERA_KEY, REGION_KEY, SCREEN_KEY
from ui.composer.panel import KEY as TALK_KEY
from ui.composer.panel import MUTE_KEY, WAIT_KEY
from ui.facts.panel import KEY as FACTS_KEY
from ui.gallery.panel import KEY as GALLERY_KEY
from ui.library.panel import KEY as LIBRARY_KEY
from ui.pages.bar import KEY as PAGES_KEY
from ui.rights import KEY as RIGHTS_KEY
from ui.side.list import ARCHIVE_KEY, MOVE_KEY, PIN_KEY
from ui.status import ASKING_KEY
from ui.words import noted, tr

if TYPE_CHECKING:
    from ui.window import Window

CONVERSATIONS, MESSAGE, TALK = noted("Conversations"), noted("Message"), noted("Talk and look")
PLACES, LIST, ROWS = noted("Places"), noted("In the list of conversations"), noted("In drawers")
ELSE = noted("Everywhere")
_NOTED = (
    (MESSAGE, noted("Send"), "Return"),
    (MESSAGE, noted("New line"), "Shift+Return"),
    (MESSAGE, noted("What was sent before; forward again"), "Up, Down"),
    (MESSAGE, noted("Commands and saved prompts, at the beginning"), "/"),
    (MESSAGE, noted("A document, a folder or a picture"), "@"),
    (LIST, noted("Rename"), "F2"),
    (LIST, noted("Delete"), "Del"),
    (LIST, noted("Pin or unpin"), PIN_KEY),
    (LIST, noted("Archive or bring back"), ARCHIVE_KEY),
    (LIST, noted("Move to a folder"), MOVE_KEY),
    (LIST, noted("Open or close a folder"), "Right, Left"),
    (LIST, noted("Select several"), "Shift+Up, Shift+Down"),
    (LIST, noted("Everything that can be done with the row"), "Shift+F10"),
    (ROWS, noted("From row to row"), "Up, Down"),
    (ROWS, noted("Open what the row stands for"), "Return"),
    (ROWS, noted("Delete or take out"), "Del"),
)


def add_window_keys(window: Window) -> None:
    """All that the window's own parts do by key."""
    keys, composer, bar = window.keys, window.composer, window.chat.column.verticalScrollBar()
    add = keys.add
    add(tr(CONVERSATIONS), tr("New conversation"), "Ctrl+N", window.side.new_asked.emit, "plus")
    add(tr(CONVERSATIONS), tr("Search conversations"), "Ctrl+K", window.search, "search")
    add(tr(CONVERSATIONS), tr("Show or hide the conversations"), "Ctrl+B", window.toggle_side, "panel-left")
    add(tr(MESSAGE), tr("To the message field"), "Ctrl+L", composer.field.setFocus)
    add(tr(MESSAGE), tr("Attach files…"), "Ctrl+O", composer.attach_asked.emit, "paperclip")
    add(tr(TALK), tr("Talk hands-free"), TALK_KEY, composer.conversation_asked.emit, "audio-lines")
    add(tr(TALK), tr("Mute"), MUTE_KEY, window.talk_panel.toggle_mute)
    add(tr(TALK), tr("Wait for the wake phrase"), WAIT_KEY, window.talk_panel.toggle_waiting)
    add(tr(TALK), tr("Speak replies"), "Ctrl+Shift+S", composer.speak.click, "volume-2")
    add(tr(TALK), tr("Whole screen"), SCREEN_KEY, composer.screen_asked.emit, "monitor")
    add(tr(TALK), tr("Part of the screen, or a window…"), REGION_KEY, composer.region_asked.emit, "scan")
    add(tr(TALK), tr("Camera…"), CAMERA_KEY, composer.camera_asked.emit, "camera")
    add(tr(PLACES), tr("Documents"), LIBRARY_KEY, lambda: window.toggle(window.library), "book-open")
    add(tr(PLACES), tr("What Peri remembers"), FACTS_KEY, lambda: window.toggle(window.facts), "brain")
    add(tr(PLACES), tr("Find pictures"), GALLERY_KEY, window.toggle_gallery, "image")
    add(tr(PLACES), tr("Granted rights"), RIGHTS_KEY, window.toggle_rights, "key-round")
    add(tr(PLACES), tr("Context: what the model has before it"), PAGES_KEY, window.toggle_pages, "layers")
    add(tr(PLACES), tr("To the question that waits for you"), ASKING_KEY, window.question_asked.emit)
    add(tr(ELSE), tr("To the beginning of the conversation"), "Ctrl+Home", lambda: bar.setValue(0))
    add(tr(ELSE), tr("To its end"), "Ctrl+End", window.chat.column.go_to_end)
    add(tr(ELSE), tr("Close Peri"), "Ctrl+Q", window.close)
    add(tr(ELSE), tr("Close what is open, or stop the reply"), "Esc", window.escaped.emit)
    for section, words, written in _NOTED:
        keys.note(tr(section), tr(words), written)
