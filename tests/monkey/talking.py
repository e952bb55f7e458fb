"""What a user does with the conversation: says, stops, changes, copies, answers."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from tests.monkey.actions import action
from tests.monkey.hands import RIGHT, files_mime, some_point
from tests.monkey.monkey import Monkey
from tests.monkey.world import PROSE
from ui.chat.said import Thumbnail
from ui.chat.text import TextView
from ui.words import tr

WORDS = ("list", "formula", "code", "prose", "search", "list slow", "code slow", "think", "prose aloud", "remember")
RARE = ("long slow", "long", "fail", "send", "write", "forbidden", "propose", "send write search")
TEXTS = (
    "# A heading\n\n- a **list**\n- of `code`",
    "What is $\\sqrt{x}$?",
    "```python\nprint(1)\n```",
    "Grüße, 你好, 🙂",
)


def _write(m: Monkey, text: str) -> bool:
    field = m.window.composer.field
    if not m.hands.click(field):
        return False
    m.hands.combination("Ctrl+A")
    m.hands.type(text)
    return True


@action(14)
def say(m: Monkey) -> str | None:
    text = m.rng.choice(WORDS)
    if not _write(m, text):
        return None
    if m.rng.random() < 0.5 and m.hands.buttons(tr("Send")):
        m.hands.click(m.hands.buttons(tr("Send"))[0])
    else:
        m.hands.key(Qt.Key.Key_Return)
    return text


@action(5)
def say_rare(m: Monkey) -> str | None:
    text = m.rng.choice(RARE)
    if not _write(m, text):
        return None
    m.hands.key(Qt.Key.Key_Return)
    return text


@action(3)
def say_long(m: Monkey) -> str | None:
    text = m.rng.choice((*TEXTS, PROSE * 20))
    if not _write(m, text):
        return None
    m.hands.key(Qt.Key.Key_Return)
    return text[:30]


@action(3)
def queue(m: Monkey) -> str | None:
    """Say something while a reply is written."""
    if not m.window.composer.stop.isVisible() or not _write(m, "prose"):
        return None
    m.hands.key(Qt.Key.Key_Return)
    return "while it writes"


@action(3)
def draft(m: Monkey) -> str | None:
    return "a draft" if _write(m, "Not sent yet") else None


@action(2)
def history(m: Monkey) -> str | None:
    if not m.hands.click(m.window.composer.field):
        return None
    for _ in range(m.rng.randint(1, 4)):
        m.hands.key(m.rng.choice((Qt.Key.Key_Up, Qt.Key.Key_Down)))
    return "up and down"


@action(3)
def suggestion(m: Monkey) -> str | None:
    """What / and @ offer."""
    sign = m.rng.choice("/@")
    if not _write(m, sign + m.rng.choice(("", "s", "n", "co"))):
        return None
    m.settle(0.05)
    for _ in range(m.rng.randint(0, 3)):
        m.hands.key(Qt.Key.Key_Down)
    m.hands.key(m.rng.choice((Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Tab)))
    return sign


@action(6)
def stop(m: Monkey) -> str | None:
    button = m.window.composer.stop
    if not button.isVisible():
        return None
    if m.rng.random() < 0.5:
        return "by click" if m.hands.click(button) else None
    m.hands.key(Qt.Key.Key_Escape)
    return "by key"


def _turn_button(m: Monkey, *names: str) -> str | None:
    """Press one of these below a message that is in sight."""
    found = [one for name in names for one in m.hands.buttons(name, m.window.chat)]
    if not found:
        return None
    one = m.rng.choice(found)
    name = one.accessibleName()
    m.hands.click(one)
    return name


@action(5)
def edit(m: Monkey) -> str | None:
    if _turn_button(m, tr("Change your message")) is None:
        return None
    m.settle(0.02)
    m.hands.combination("Ctrl+A")
    m.hands.type(m.rng.choice(("list again", "code again", "prose")))
    m.hands.key(m.rng.choice((Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Escape)))
    return "another version"


@action(4)
def regenerate(m: Monkey) -> str | None:
    return _turn_button(m, tr("Ask again"))


@action(14)
def branch(m: Monkey) -> str | None:
    return _turn_button(m, tr("Earlier version"), tr("Later version"))


@action(4)
def compare(m: Monkey) -> str | None:
    return _turn_button(m, tr("Compare the versions"))


@action(3)
def take_back(m: Monkey) -> str | None:
    return _turn_button(m, tr("Take back your message"))


@action(4)
def copy(m: Monkey) -> str | None:
    return _turn_button(m, tr("Copy your message"), tr("Copy the reply as Markdown"), tr("Copy the code"))


@action(3)
def quote(m: Monkey) -> str | None:
    return _turn_button(m, tr("Quote your message"), tr("Quote the reply, or what is selected of it"))


@action(3)
def look_at_reply(m: Monkey) -> str | None:
    return _turn_button(m, tr("How long it took"), tr("Read aloud"), tr("More"), tr("Run the code"))


@action(25)
def answer(m: Monkey) -> str | None:
    """A call's card."""
    if not m.session.approvals.pending():
        return None
    names = (tr("Don't allow"), tr("Allow once"), tr("Allow in this conversation"), tr("Always allow"))
    return _turn_button(m, *names) or _turn_button(m, tr("Show where it came from"), tr("Allow"))


@action(2)
def to_question(m: Monkey) -> str | None:
    if not m.session.approvals.pending():
        return None
    button = m.window.status.asking
    return "the question" if m.hands.click(button) else None


@action(5)
def select_text(m: Monkey) -> str | None:
    """Drag over a text of the conversation, or click twice."""
    views = [view for view in m.window.chat.findChildren(TextView) if m.hands.seen(view) is not None]
    if not views:
        return None
    view = m.rng.choice(views)
    place = m.hands.seen(view)
    assert place is not None
    if m.rng.random() < 0.3:
        m.hands.double_click(view, place)
    else:
        m.hands.click(view)  # what is selected is no longer: dragging it would carry it elsewhere
        m.hands.drag(view, place, place + QPoint(m.rng.randint(-200, 200), m.rng.randint(-40, 40)))
    if m.rng.random() < 0.4:
        m.hands.combination(m.rng.choice(("Ctrl+C", "Ctrl+Shift+Q", "Ctrl+A")))
    return "a text"


@action(3)
def menu_of_text(m: Monkey) -> str | None:
    views = [view for view in m.window.chat.findChildren(TextView) if m.hands.seen(view) is not None]
    if not views:
        return None
    return "a text" if m.hands.click(m.rng.choice(views), button=RIGHT) else None


@action(3)
def open_picture(m: Monkey) -> str | None:
    found = [one for one in m.window.chat.findChildren(Thumbnail) if m.hands.seen(one) is not None]
    return "a picture" if found and m.hands.click(m.rng.choice(found)) else None


# -- files


@action(3)
def drop(m: Monkey) -> str | None:
    """One or two files, or a file that is no longer there."""
    files = [m.rng.choice((*m.files.photos, m.files.notes)) for _ in range(m.rng.randint(1, 2))]
    if m.rng.random() < 0.1:
        files.append(m.files.folder / "gone.txt")
    m.hands.drop(files_mime(files), m.window.rect().center())
    return ", ".join(file.name for file in files)


@action(2)
def paste_picture(m: Monkey) -> str | None:
    if not m.hands.click(m.window.composer.field):
        return None
    QGuiApplication.clipboard().setImage(QImage(str(m.rng.choice(m.files.photos))))
    m.hands.combination("Ctrl+V")
    return "a picture"


@action(4)
def take_off(m: Monkey) -> str | None:
    """What was attached."""
    found = m.hands.buttons(tr("Remove {name}", name=""), m.window.composer)
    return "an attachment" if found and m.hands.click(found[0]) else None


# -- the conversation as a whole


@action(8)
def scroll(m: Monkey) -> str | None:
    notches = m.rng.choice((-8, -3, -1, 1, 3, 8))
    for _ in range(m.rng.randint(1, 5)):
        m.hands.wheel(m.window.chat.column.viewport(), notches)
    return str(notches)


@action(2)
def jump(m: Monkey) -> str | None:
    keys = m.rng.choice(("Ctrl+Home", "Ctrl+End"))
    m.hands.combination(keys)
    return keys


@action(2)
def notice(m: Monkey) -> str | None:
    """Undo, or close what is told."""
    bar: QWidget = m.window.notices
    found = [one for one in m.hands.buttons("", m.window) if bar.isAncestorOf(one)]
    return "a notice" if found and m.hands.click(m.rng.choice(found)) else None


@action(1)
def click_anywhere(m: Monkey) -> str | None:
    place = some_point(m.rng, m.window.chat)
    return "the conversation" if m.hands.click(m.window.chat, place) else None
