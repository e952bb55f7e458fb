"""What a user does with the list of conversations."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from tests.monkey.actions import action
from tests.monkey.hands import RIGHT
from tests.monkey.monkey import Monkey
from ui.side.model import Conversations
from ui.side.rows import Heading
from ui.sidebar import ARCHIVE_VIEW_KEY, FOLDER_KEY
from ui.words import tr


def _row(m: Monkey) -> tuple[QWidget, QPoint] | None:
    """Where a row of the list is, in its viewport."""
    rows = m.window.side.list
    model = rows.model()
    assert isinstance(model, Conversations)
    there = []
    for number in range(model.rowCount()):
        index = model.index(number, 0)
        row, area = model.at(index), rows.visualRect(index)
        if not isinstance(row, Heading) and rows.viewport().rect().contains(area.center()):
            there.append(area.center())
    if not there or m.hands.seen(rows.viewport()) is None:
        return None
    return rows.viewport(), m.rng.choice(there)


@action(9)
def open_conversation(m: Monkey) -> str | None:
    if (row := _row(m)) is None:
        return None
    m.hands.click(*row)
    return str(m.window.side.list.currentIndex().data())


@action(4)
def new_conversation(m: Monkey) -> str | None:
    m.hands.combination("Ctrl+N")
    return "by key"


def _with_row(m: Monkey, *keys: Qt.Key, control: bool = False) -> str | None:
    """Choose a row without opening it, then press the keys on it."""
    if (row := _row(m)) is None:
        return None
    m.hands.click(*row, keys=Qt.KeyboardModifier.ControlModifier)
    m.window.side.list.setFocus()
    for key in keys:
        m.hands.key(key, Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier)
    return str(m.window.side.list.currentIndex().data())


@action(3)
def rename(m: Monkey) -> str | None:
    if (told := _with_row(m, Qt.Key.Key_F2)) is None:
        return None
    m.settle(0.02)
    if m.window.side.list.state() == m.window.side.list.State.EditingState:
        m.hands.combination("Ctrl+A")
        m.hands.type(m.rng.choice(("Renamed", "Tea & biscuits", "Übersicht", "")))
        m.hands.key(m.rng.choice((Qt.Key.Key_Return, Qt.Key.Key_Escape)))
    return told


@action(3)
def pin(m: Monkey) -> str | None:
    return _with_row(m, Qt.Key.Key_D, control=True)


@action(2)
def archive(m: Monkey) -> str | None:
    return _with_row(m, Qt.Key.Key_E, control=True)


@action(3)
def move_to_folder(m: Monkey) -> str | None:
    return _with_row(m, Qt.Key.Key_M, control=True)


@action(1)
def new_folder(m: Monkey) -> str | None:
    if len(m.session.filing.listed().folders) > 6:
        return None
    m.hands.combination(FOLDER_KEY)
    m.settle(0.1)
    m.hands.type(m.rng.choice(("Work", "Home", "Letters")))
    m.hands.key(m.rng.choice((Qt.Key.Key_Return, Qt.Key.Key_Escape)))
    return "a folder"


@action(3)
def delete(m: Monkey) -> str | None:
    """Few are left alone, so that there is always something to do."""
    if len(m.session.conversations()) < 12:
        return None
    return _with_row(m, Qt.Key.Key_Delete)


@action(3)
def delete_and_undo(m: Monkey) -> str | None:
    if (told := _with_row(m, Qt.Key.Key_Delete)) is None:
        return None
    m.settle(0.05)
    if found := m.hands.buttons(tr("Undo"), m.window.notices):
        m.hands.click(found[0])
    return told


@action(2)
def several(m: Monkey) -> str | None:
    if (told := _with_row(m)) is None:
        return None
    for _ in range(m.rng.randint(1, 3)):
        m.hands.key(m.rng.choice((Qt.Key.Key_Down, Qt.Key.Key_Up)), Qt.KeyboardModifier.ShiftModifier)
    found = m.hands.buttons("", m.window.side.several)
    if found and m.rng.random() < 0.7:
        m.hands.click(m.rng.choice(found))
    return told


@action(2)
def show_archive(m: Monkey) -> str | None:
    m.hands.combination(ARCHIVE_VIEW_KEY)
    return "or the others"


@action(4)
def search(m: Monkey) -> str | None:
    m.hands.combination("Ctrl+K")
    m.hands.type(m.rng.choice(("tide", "moon", "lease", "xyzzy", "Python")))
    if m.rng.random() < 0.6:
        m.settle(0.25)
        for _ in range(m.rng.randint(1, 3)):
            m.hands.key(Qt.Key.Key_Down)
        m.hands.key(Qt.Key.Key_Return)
    return m.window.side.query()


@action(4)
def search_no_more(m: Monkey) -> str | None:
    if not m.window.side.query():
        return None
    m.hands.combination("Ctrl+K")
    m.hands.key(Qt.Key.Key_Escape)
    return "all of them"


@action(3)
def menu_of_row(m: Monkey) -> str | None:
    row = _row(m)
    return "a row" if row is not None and m.hands.click(*row, button=RIGHT) else None
