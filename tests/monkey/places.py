"""What a user does around the conversation: drawers, pages, menus, dialogs, the window itself."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMenu, QScrollArea, QWidget

from tests.monkey.actions import action
from tests.monkey.hands import QTS_OWN, RIGHT, some_point
from tests.monkey.monkey import Monkey
from ui.viewer import PictureViewer
from ui.words import tr

NEVER = {"Ctrl+Q"}
"""Ends the program, which is for the end."""
SIZES = (QSize(420, 360), QSize(640, 480), QSize(900, 700), QSize(1180, 820), QSize(1600, 1000))
THEMES = ("light", "dark", "system")


# -- drawers, pages, menus


@action(12, over="any")
def go_to(m: Monkey) -> str | None:
    """Open or close any place of the window, by its key."""
    there = [key for key in m.window.keys.table if key.do is not None and key.keys and key.keys not in NEVER]
    one = m.rng.choice(there)
    m.hands.combination(one.keys)
    return f"{one.words} ({one.keys})"


@action(4, over="any")
def more(m: Monkey) -> str | None:
    m.hands.key(Qt.Key.Key_F10)
    return "the menu"


@action(9, over="any")
def leave(m: Monkey) -> str | None:
    """Out of what is open."""
    opened = any(not one.isHidden() for one in (*m.window.sheets, *m.window.drawers))
    if not (opened or m.hands.quick.isVisible()):
        return None
    m.hands.key(Qt.Key.Key_Escape)
    return "by Escape"


@action(26, over="any")
def press(m: Monkey) -> str | None:
    """Any button that can be seen."""
    found = [one for one in m.hands.buttons() if one.window() is m.hands.front()]
    if not found:
        return None
    one = m.rng.choice(found)
    name = f"{type(one).__name__} {one.accessibleName() or one.text()}"
    return name if m.hands.click(one) else None


@action(14, over="page")
def press_in_page(m: Monkey) -> str | None:
    """A control of the page or the drawer that is open."""
    found = [one for place in _opened(m) for one in m.hands.buttons("", place)]
    if not found:
        return None
    one = m.rng.choice(found)
    name = one.accessibleName()
    return name if m.hands.click(one) else None


@action(5, over="page")
def write_in_page(m: Monkey) -> str | None:
    fields = [one for place in _opened(m) for one in place.findChildren(QLineEdit) if m.hands.seen(one)]
    if not fields:
        return None
    one = m.rng.choice(fields)
    m.hands.click(one)
    m.hands.combination("Ctrl+A")
    m.hands.type(m.rng.choice(("tide", "7", "0.5", "-1", "language", "a field in summer", "")))
    m.hands.key(m.rng.choice((Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape)))
    return one.accessibleName()


@action(8, over="page")
def scroll_page(m: Monkey) -> str | None:
    areas = [one for place in _opened(m) for one in place.findChildren(QScrollArea) if m.hands.seen(one.viewport())]
    if not areas:
        return None
    notches = m.rng.choice((-12, -5, -2, 2, 5))
    m.hands.wheel(m.rng.choice(areas).viewport(), notches)
    return str(notches)


def _opened(m: Monkey) -> list[QWidget]:
    return [one for one in (*m.window.sheets, *m.window.drawers) if one.isVisible()]


@action(5, over="any")
def tab(m: Monkey) -> str | None:
    """Walk with the tab key; at its end, often, Space or Return."""
    back = m.rng.random() < 0.3
    for _ in range(m.rng.randint(1, 12)):
        m.hands.key(Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab)
    if m.rng.random() < 0.4:
        m.hands.key(m.rng.choice((Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Menu)))
    elif m.rng.random() < 0.4:
        m.hands.key(m.rng.choice((Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)))
    return "back" if back else "on"


@action(6, over="any")
def hover(m: Monkey) -> str | None:
    for _ in range(m.rng.randint(1, 6)):
        m.hands.hover(some_point(m.rng, m.hands.front()))
    return "the pointer"


@action(2, over="any")
def context_menu(m: Monkey) -> str | None:
    found = m.hands.controls()
    if not found:
        return None
    one = m.rng.choice(found)
    return one.accessibleName() if m.hands.click(one, button=RIGHT) else None


@action(2, over="any")
def resize(m: Monkey) -> str | None:
    size = m.rng.choice(SIZES)
    m.window.resize(size)
    return f"{size.width()} × {size.height()}"


@action(1, over="any")
def theme(m: Monkey) -> str | None:
    wanted = m.rng.choice(THEMES)
    m.session.change_setting("window.theme", wanted)
    return wanted


# -- the quick question


@action(3)
def quick_question(m: Monkey) -> str | None:
    m.hands.combination("Ctrl+Shift+Space")
    return "the small window"


@action(14, over="quick")
def ask_quickly(m: Monkey) -> str | None:
    field = m.hands.quick.findChildren(QLineEdit)[0]
    if not m.hands.click(field):
        return None
    m.hands.type(m.rng.choice(("list", "code", "prose slow", "send", "")))
    m.hands.key(Qt.Key.Key_Return)
    return "a question"


@action(8, over="quick")
def press_quick(m: Monkey) -> str | None:
    return press(m)


# -- what stands above the window


@action(10, over="popup")
def choose(m: Monkey) -> str | None:
    """An entry of the menu, by keys."""
    for _ in range(m.rng.randint(1, 9)):
        m.hands.key(m.rng.choice((Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Right)))
    menu = m.hands.popup()
    entry = menu.activeAction() if isinstance(menu, QMenu) else None
    if entry is not None and entry.text() == tr("Close Peri"):
        return None
    told = entry.text() if entry is not None else "nothing"
    m.hands.key(Qt.Key.Key_Return)
    return told


@action(4, over="popup")
def close_menu(m: Monkey) -> str | None:
    m.hands.key(Qt.Key.Key_Escape)
    return "by Escape"


@action(4, over="popup")
def click_in_menu(m: Monkey) -> str | None:
    menu = m.hands.popup()
    if menu is None:
        return None
    m.hands.click(menu, some_point(m.rng, menu))
    return "an entry"


@action(10, over="dialog")
def choose_file(m: Monkey) -> str | None:
    dialog = m.hands.dialog()
    if not isinstance(dialog, QFileDialog):
        return None
    saves = dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave
    folder = dialog.fileMode() == QFileDialog.FileMode.Directory
    place = m.files.folder / "saved.txt" if saves else m.files.folder if folder else m.files.notes
    dialog.selectFile(str(place))
    m.hands.key(Qt.Key.Key_Return)
    return place.name


@action(8, over="dialog")
def press_in_dialog(m: Monkey) -> str | None:
    if isinstance(m.hands.dialog(), QTS_OWN):
        return None
    return press(m)


@action(6, over="dialog")
def zoom(m: Monkey) -> str | None:
    dialog = m.hands.dialog()
    if not isinstance(dialog, PictureViewer):
        return None
    keys = (Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_0, Qt.Key.Key_Left, Qt.Key.Key_Down)
    for _ in range(m.rng.randint(1, 8)):
        m.hands.key(m.rng.choice(keys))
        m.hands.wheel(dialog.canvas, m.rng.choice((-1, 1)))
    if place := m.hands.seen(dialog.canvas):
        m.hands.drag(dialog.canvas, place, place + QPoint(m.rng.randint(-60, 60), 20))
    return "a picture"


@action(3, over="dialog")
def write_in_dialog(m: Monkey) -> str | None:
    dialog = m.hands.dialog()
    if dialog is None or isinstance(dialog, QTS_OWN):
        return None
    fields = [one for one in dialog.findChildren(QLineEdit) if m.hands.seen(one)]
    if not fields:
        return None
    m.hands.click(m.rng.choice(fields))
    m.hands.type("some words")
    return "some words"


@action(4, over="dialog")
def close_dialog(m: Monkey) -> str | None:
    m.hands.key(Qt.Key.Key_Escape)
    return "by Escape"


@action(2, over="dialog")
def tab_in_dialog(m: Monkey) -> str | None:
    for _ in range(m.rng.randint(1, 5)):
        m.hands.key(Qt.Key.Key_Tab)
    return "on"
