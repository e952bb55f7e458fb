"""No reply carries anything out by being shown: a corpus of replies that try, in the real window, among canaries.

Each is streamed letter by letter, copied, selected, hovered over, read for speaking, and stands as a title, a notice,
an error, a file's name, and as a call's arguments, question and result. Counted are connections and bytes at a
listener, names that are resolved, files that are opened and addresses that are handed to the desktop; where the system
allows it, every byte in a network of its own.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QHelpEvent, QImage, QMouseEvent, QTextDocument
from PySide6.QtWidgets import QApplication, QLabel, QToolTip, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from assistant.calls import Decision, Effect, Question, Quote, StoredCall, ToolCall, ToolResult, ToolSpec, Verdict
from assistant.errors import ErrorCard
from assistant.events import Attachment, AttachmentKind, Origin, StoredTurn, TurnState
from assistant.reply.speech_text import SpeechText
from tests.canary import FileCanary, NameCanary, NetCanary
from tests.ui.conftest import Opened, Opener, open_window  # noqa: F401 - a fixture
from tests.ui.scripted_session import Script, ScriptedSession
from ui.chat.approval import ApprovalCard
from ui.chat.calls import CallView
from ui.chat.code import CodeView
from ui.chat.column import Column
from ui.chat.diagram import DiagramView
from ui.chat.reply import ReplyView
from ui.chat.table import TableView
from ui.chat.text import ProseView, TextView
from ui.dialogs import LinkQuestion
from ui.notices import News

pytestmark = [
    pytest.mark.qt_log_level_fail("WARNING"),
    pytest.mark.qt_log_ignore("This plugin does not support"),
    pytest.mark.timeout(300),
]

CORPUS = tomllib.loads((Path(__file__).parents[1] / "data" / "exfiltration.toml").read_text(encoding="utf-8"))[
    "replies"
]
DOMAIN = "canary.example"
ALONE = "PERI_TEST_ALONE"
NAMES = NameCanary()
SCHEMES = ("http", "https", "mailto", "file", "data", "javascript", "ftp", "smb")


class Desktop(QObject):
    """Takes every address that would be opened outside."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []
        for scheme in SCHEMES:
            QDesktopServices.setUrlHandler(scheme, self, "take")  # type: ignore[arg-type]  # it takes nothing else

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url.toString())

    def close(self) -> None:
        for scheme in SCHEMES:
            QDesktopServices.unsetUrlHandler(scheme)


@pytest.fixture
def net() -> Iterator[NetCanary]:
    canary = NetCanary()
    yield canary
    canary.close()


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    image = QImage(9, 9, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    path = tmp_path / "secret.png"
    assert image.save(str(path))
    return path


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    made = Desktop()
    yield made
    made.close()


def replies(net: NetCanary, secret: Path) -> dict[str, str]:
    """The corpus, aimed at these canaries."""
    places = {
        "CANARY": f"{net.host}:{net.port}",
        "NAMED": f"localhost:{net.port}",
        "NAME": DOMAIN,
        "SECRET": str(secret),
        "DATA": "c2VjcmV0",
    }
    pattern = re.compile("|".join(sorted(places, key=len, reverse=True)))
    return {name: pattern.sub(lambda match: places[match.group()], text) for name, text in CORPUS.items()}


def test_the_corpus_tries_each_canary() -> None:
    text = "\n".join(CORPUS.values())

    assert len(CORPUS) >= 60
    assert all(text.count(place) > 10 for place in ("CANARY", "SECRET", "DATA"))
    assert "NAMED" in text
    assert text.count(".NAME") > 4


def test_nothing_leaves_while_replies_are_shown(
    open_window: Opener,  # noqa: F811
    qtbot: QtBot,
    net: NetCanary,
    secret: Path,
    desktop: Desktop,
) -> None:
    texts = replies(net, secret)
    files = FileCanary(secret) if FileCanary.possible() else None
    net.prove_alive()
    if files is not None:
        files.prove_alive()
    before = _alone_bytes()
    NAMES.start()

    window = open_window(Script(piece=1), fill=lambda session: _fill(session, texts))
    for text in texts.values():
        _stream(window, text)
        _look_at_everything(window, qtbot)
        _tell(window, text)
        _ask(window, text)
    _show_the_past(window)
    named = NAMES.stop()

    assert named == []
    assert (net.contacts, net.bytes) == (0, 0)
    assert desktop.opened == []
    if files is not None:
        assert files.count() == 0
        files.close()
    if before is not None:
        assert _alone_bytes() == before
        _prove_alone()


def test_the_canaries_hear_who_does_leave(net: NetCanary, secret: Path, desktop: Desktop, qtbot: QtBot) -> None:
    """What the scenario counts is counted when it happens: else none of it would prove anything."""
    import socket

    net.prove_alive()
    NAMES.start()
    with socket.create_connection(("localhost", net.port), 5):
        pass
    qtbot.waitUntil(lambda: net.contacts == 1, timeout=5000)
    assert [line.split()[0] for line in NAMES.stop()] == ["socket.getaddrinfo", "socket.connect"]
    QDesktopServices.openUrl(QUrl("http://example.org/"))
    assert desktop.opened == ["http://example.org/"]


@pytest.mark.skipif(not shutil.which("unshare") or not shutil.which("ip"), reason="needs unshare and ip (Linux)")
def test_not_a_byte_leaves_in_a_network_of_its_own(tmp_path: Path) -> None:
    """The same, where every address and every name server is this machine and each byte of any program is counted."""
    resolver = tmp_path / "resolv.conf"
    resolver.write_text("nameserver 127.0.0.1\noptions timeout:1 attempts:1\n")
    setup = (
        f"ip link set lo up && ip route add local default dev lo && mount --bind {resolver} /etc/resolv.conf && "
        f'exec "$0" -m pytest -q -p no:cacheprovider "{__file__}::test_nothing_leaves_while_replies_are_shown"'
    )
    inside = ["unshare", "--user", "--map-root-user", "--net", "--mount"]
    if subprocess.run([*inside, "ip", "link", "set", "lo", "up"], check=False, capture_output=True).returncode:
        pytest.skip("This system lets nobody make a network of their own.")
    done = subprocess.run(
        [*inside, "sh", "-c", setup, sys.executable],
        cwd=Path(__file__).parents[2],
        env={**os.environ, ALONE: "1", "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=270,
        check=False,
    )

    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-1000:]
    assert "1 passed" in done.stdout


# -- what is done with a reply


def _fill(session: ScriptedSession, texts: dict[str, str]) -> None:
    """Conversations of the past: each text as title, message, file's name, reply and error."""
    for number, (name, text) in enumerate(texts.items()):
        file = Attachment(name, text[:200], "text/plain", 1, AttachmentKind.VIDEO, Path("/nowhere") / name)
        error = ErrorCard(text, text, text)
        call = StoredCall(ToolCall(f"call-{name}", "send", {"to": text, text: [text]}), 0, 0, text, _asked(text), True)
        call = replace(call, result=ToolResult(text, Origin.WEB, text, files=(Path("/nowhere") / "a.png",)))
        kept = StoredTurn(
            f"past-{name}",
            f"kept-{number % 3}",
            text,
            (file,),
            Origin.KEYBOARD,
            text,
            TurnState.FAILED,
            1.0,
            error=error,
        )
        session.put(replace(kept, calls=(call,)), title=text)
        session.put(StoredTurn(f"t-{name}", f"titled-{name}", "x", (), Origin.KEYBOARD, "y", TurnState.DONE, 2.0), text)


def _stream(window: Opened, text: str) -> None:
    """Letter by letter, drawn as it comes; and what would be said aloud."""
    window.session.script.reply = text
    turns = len(window.window.chat.turns())
    window.say("Show me")
    window.until(lambda: len(window.window.chat.turns()) > turns)
    assert window.replied() == text
    speech = SpeechText()
    for letter in text:
        speech.feed(letter)
    speech.finish()


def _look_at_everything(window: Opened, qtbot: QtBot) -> None:
    """Select, copy and hover over all that the last reply consists of."""
    column = window.window.chat.column
    window.until(lambda: column.view(column.count() - 1) is not None)
    view = column.view(column.count() - 1)
    assert isinstance(view, ReplyView)
    view._copy()
    for segment in view._segments:
        if isinstance(segment, DiagramView):
            window.until(partial(getattr, segment, "decided"))
            _hover(segment.picture, QPoint(4, 4))
        if isinstance(segment, CodeView):
            segment._take()
            segment._text.selectAll()
            segment._text.copy()
            _hover(segment._text.viewport(), QPoint(4, 4))
        elif isinstance(segment, ProseView | TableView):
            assert not any(made.isImageFormat() for made in segment.document().allFormats())
            segment.selectAll()
            segment.copy()
            assert not segment.createMimeDataFromSelection().hasHtml()
            _follow_links(segment, qtbot)
    view.grab()


def _follow_links(view: TextView, qtbot: QtBot) -> None:
    """Hover over every link, and ask about it without opening it."""
    for at, address in _links(view.document()).items():
        cursor = view.textCursor()
        cursor.setPosition(at)
        spot = view.cursorRect(cursor).center() + QPoint(2, 0)
        move = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(spot),
            QPointF(view.viewport().mapToGlobal(spot)),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(view.viewport(), move)
        _hover(view.viewport(), spot)
        question = LinkQuestion(address, view)
        qtbot.addWidget(question)
        question.show()
        question.grab()
        question.reject()


def _links(document: QTextDocument) -> dict[int, str]:
    """Where the links of a document are, and what they lead to."""
    found: dict[int, str] = {}
    block = document.begin()
    while block.isValid():
        for formatted in block.textFormats():
            if formatted.format.isAnchor():
                found[block.position() + formatted.start + 1] = formatted.format.anchorHref()
        block = block.next()
    assert all(address.startswith(("http://", "https://", "mailto:")) for address in found.values())
    return found


def _hover(widget: QWidget, spot: QPoint) -> None:
    """As Qt does after a moment of rest; what it shows is drawn."""
    place = widget.mapToGlobal(spot)
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, spot, place))
    if widget.toolTip():
        QToolTip.showText(place, widget.toolTip(), widget)
    for shown in QApplication.topLevelWidgets():
        if isinstance(shown, QLabel) and shown.inherits("QTipLabel"):
            shown.grab()
    QToolTip.hideText()


def _hover_within(widget: QWidget) -> None:
    for inside in widget.findChildren(QWidget):
        if isValid(inside) and not inside.inherits("QTipLabel") and inside.toolTip():
            _hover(inside, QPoint(2, 2))


def _tell(window: Opened, text: str) -> None:
    """As a notice with a button, and as the open conversation's title."""
    window.window.notices.tell(News(text, text, text, lambda: None))
    window.window.set_title(text)
    _hover_within(window.window.notices)
    window.window.notices.grab()
    window.window.notices.flush()


def _unfold_all(window: Opened) -> None:
    """Every call of the open conversation, message by message from the first to the last."""
    column, unfolded = window.window.chat.column, set[str]()
    for index in range(column.count()):
        window.until(partial(_goes_to, column, index))  # a conversation is shown from its end, whenever that is ready
        message = column.view(index)
        assert message is not None
        for view in message.findChildren(CallView):
            if not view.call.opened:
                view.toggle()
            unfolded.add(view.call.call.id)
        column.grab()
    assert len(unfolded) == len(window.window.chat.turns())


def _goes_to(column: Column, index: int) -> bool:
    column.go_to(index)
    QApplication.processEvents()
    return column.view(index) is not None


def _asked(text: str) -> Decision:
    return Decision(Verdict.ASK, "foreign-text", text, (Quote("to", text, Origin.WEB, text),))


def _ask(window: Opened, text: str) -> None:
    """As a question about a call: its tool, arguments, reason, source and preview."""
    tool = ToolSpec("send", text, {"type": "object"}, frozenset({Effect.SENDS}), ("to",), plugin=f"mcp:{text}")
    call = ToolCall("asked", "send", {"to": text, text: {"a": text}})
    card = ApprovalCard(window.window, Question(call, tool, _asked(text), preview=text))
    card.resize(700, card.fit(700))
    card.show()
    card.grab()
    _hover_within(card)
    card.hide()
    card.deleteLater()


def _show_the_past(window: Opened) -> None:
    """The sidebar's titles from its first to its last, and the kept conversations with their files and errors."""
    side = window.window.side.list
    for row in range(side.model().rowCount()):
        index = side.model().index(row, 0)
        side.scrollTo(index)
        _hover(side.viewport(), side.visualRect(index).center())
    window.window.grab()
    for conversation in ("kept-0", "kept-1", "kept-2"):
        side.opened.emit(conversation)
        window.until(partial(_is_open, window, conversation))
        _unfold_all(window)
        _hover_within(window.window.chat.column)


def _is_open(window: Opened, conversation: str) -> bool:
    return {turn.conversation for turn in window.window.chat.turns()} == {conversation}


# -- a network of its own


def _alone_bytes() -> int | None:
    """How many bytes the network has carried, where it is this test's alone."""
    if ALONE not in os.environ:
        return None
    line = next(line for line in Path("/proc/net/dev").read_text().splitlines() if line.strip().startswith("lo:"))
    return int(line.split(":")[1].split()[0])


def _prove_alone() -> None:
    """A name that is resolved and an address that is connected to are seen there."""
    import socket

    before = _alone_bytes()
    with pytest.raises(socket.gaierror):
        socket.getaddrinfo(f"c2VjcmV0.{DOMAIN}", 80)
    after = _alone_bytes()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("203.0.113.9", 80), 1)

    assert before is not None
    assert after is not None
    assert before < after < (_alone_bytes() or 0)
