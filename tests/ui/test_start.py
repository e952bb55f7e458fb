"""The program: quick to its window, light, one window a store, and a picture of it without a display."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from assistant.errors import StoreLocked
from assistant.events import Origin, ReplyDelta, StoredTurn, TurnState
from tests.ui.scripted_session import ScriptedSession
from ui.app import Application
from ui.bridge import Bridge
from ui.crossing import crossing
from ui.render import CannotDraw, render_window
from ui.words import duration, file_size, period, tokens
from ui.work import Work

ROOT = Path(__file__).parents[2]


def python(*arguments: str, home: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PERI_HOME": str(home), "PERI_MODELS": str(home / "models")}
    if not os.environ.get("DISPLAY"):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=90, check=False)


def test_the_window_opens_and_closes_again(tmp_path: Path) -> None:
    done = python("-m", "ui", "--measure-start", home=tmp_path)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)

    assert told["first_paint_s"] <= told["session_s"]
    assert told["resident_bytes"] < 180e6
    assert "Traceback" not in done.stderr


def test_a_second_window_on_the_store_says_so_and_ends(tmp_path: Path) -> None:
    from assistant.memory.lock import hold

    held = hold(tmp_path)
    code = (
        "import ui.app as a; from PySide6.QtCore import QTimer\n"
        "import ui.dialogs as d\n"
        "begin = d.Trouble.showEvent\n"
        "def shown(self, event):\n"
        "    begin(self, event); print(self.windowTitle(), '|', self.findChild(d.Label).text(), flush=True)\n"
        "    QTimer.singleShot(0, self.accept)\n"
        "d.Trouble.showEvent = shown\n"
        "raise SystemExit(a.run([]))"
    )
    done = python("-c", code, home=tmp_path)
    held.release()

    assert done.returncode == 1, done.stderr
    assert "Peri is already running" in done.stdout


def test_the_main_module_is_light() -> None:
    code = "import sys; before = set(sys.modules); import ui.__main__; print(sorted(set(sys.modules) - before))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True, timeout=30
    )

    assert "PySide6" not in done.stdout
    assert "assistant" not in done.stdout


def test_a_command_goes_to_the_command_line(tmp_path: Path) -> None:
    done = python("-m", "ui", "--help", home=tmp_path)

    assert done.returncode == 0
    assert "peri" in done.stdout


def test_an_error_at_the_start_is_shown_as_its_sentence(qtbot: QtBot, qapp: QApplication) -> None:
    def refuse() -> ScriptedSession:
        raise StoreLocked("A window of Peri is open already.", remedy="Go on in that window.")

    application = Application(qapp, refuse)
    codes: list[int] = []
    application._app = type("Exit", (), {"exit": staticmethod(codes.append)})()
    application.show()
    qtbot.waitUntil(lambda: application.trouble is not None, timeout=5000)
    QTimer.singleShot(0, application.trouble.accept)
    qtbot.waitUntil(lambda: codes == [1], timeout=5000)
    application.end()
    application.window.deleteLater()


def test_the_window_can_be_drawn_without_a_display(qtbot: QtBot, tmp_path: Path) -> None:
    session = ScriptedSession()
    reply = "Some `code`:\n\n```python\nprint(1)\n```"
    session.put(StoredTurn("1", "c", "Q", (), Origin.KEYBOARD, reply, TurnState.DONE, time.time()), "Talk")
    for theme, darkest in (("light", 255), ("dark", 40)):
        path = tmp_path / f"{theme}.png"
        render_window(session, "c", path, size=(900, 600), theme=theme)
        image = QImage(str(path))
        assert (image.width(), image.height()) == (900, 600)
        assert image.pixelColor(860, 80).red() <= darkest
        assert len({image.pixel(x, y) for x in range(300, 860, 3) for y in range(60, 400, 3)}) > 20


def test_a_picture_that_cannot_be_written_is_an_error(qtbot: QtBot, tmp_path: Path) -> None:
    session = ScriptedSession()
    session.put(StoredTurn("1", "c", "Q", (), Origin.KEYBOARD, "A", TurnState.DONE, time.time()))

    with pytest.raises(CannotDraw):
        render_window(session, "c", tmp_path / "no" / "such" / "folder.png")


def test_pieces_are_joined_and_order_is_kept(qtbot: QtBot) -> None:
    from assistant.events import MicrophoneLevel, SpeakingChanged

    session, bridge, told = ScriptedSession(), Bridge(), []
    bridge.news.connect(told.append)
    bridge.connect_to(session)

    def tell() -> None:
        for piece in "abc":
            session.tell(ReplyDelta("1", "c", piece))
        session.tell(SpeakingChanged(True))
        session.tell(ReplyDelta("1", "c", "d"))
        session.tell(ReplyDelta("2", "c", "e"))
        for level in (-1.0, -2.0):
            session.tell(MicrophoneLevel(level))

    thread = threading.Thread(target=tell)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(told) >= 5, timeout=2000)
    bridge.disconnect_from()

    assert told == [
        ReplyDelta("1", "c", "abc"),
        SpeakingChanged(True),
        ReplyDelta("1", "c", "d"),
        ReplyDelta("2", "c", "e"),
        MicrophoneLevel(-2.0),
    ]


def test_no_piece_is_lost_between_deliveries(qtbot: QtBot) -> None:
    session, bridge, text = ScriptedSession(), Bridge(), []
    bridge.news.connect(lambda event: text.append(event.text))
    bridge.connect_to(session)
    wanted = [str(number) for number in range(3000)]
    thread = threading.Thread(target=lambda: [session.tell(ReplyDelta("1", "c", piece)) for piece in wanted])
    thread.start()
    qtbot.waitUntil(lambda: "".join(text) == "".join(wanted), timeout=5000)
    thread.join()


def test_work_is_done_elsewhere_and_told_here(qtbot: QtBot) -> None:
    work, told = Work("test"), []
    here = threading.get_ident()
    work.run(threading.get_ident, lambda there: told.append((there != here, threading.get_ident() == here)))
    work.run(lambda: 1 / 0, None, lambda error: told.append(type(error)))
    qtbot.waitUntil(lambda: len(told) == 2, timeout=2000)
    work.close()

    assert told == [(True, True), ZeroDivisionError]


def test_calls_cross_in_their_order_from_many_threads(qtbot: QtBot) -> None:
    owner, told, count = QObject(), [], 200
    way = crossing()

    def put(who: int) -> None:
        for number in range(count):
            way.put(owner, partial(told.append, (who, number)))

    threads = [threading.Thread(target=put, args=(who,)) for who in range(4)]
    for thread in threads:
        thread.start()
    qtbot.waitUntil(lambda: len(told) == 4 * count, timeout=5000)
    for who, thread in enumerate(threads):
        thread.join()
        assert [number for one, number in told if one == who] == list(range(count))


def test_a_call_that_waits_for_the_window_does_not_hold_up_the_next(qtbot: QtBot) -> None:
    owner, way, told = QObject(), crossing(), []
    loop = QEventLoop()
    way.put(owner, lambda: told.append(loop.exec()))
    way.put(owner, loop.quit)
    qtbot.waitUntil(lambda: told == [0], timeout=2000)


def test_nothing_is_called_for_who_is_gone(qtbot: QtBot) -> None:
    gone, here, way, told = QObject(), QObject(), crossing(), []
    way.put(gone, lambda: told.append("gone"))
    way.put(here, lambda: told.append("here"))
    delete(gone)
    qtbot.waitUntil(lambda: told == ["here"], timeout=2000)


def test_words_for_numbers() -> None:
    now = time.mktime((2026, 5, 20, 12, 0, 0, 0, 0, -1))

    assert [duration(4.4), duration(65), duration(3725)] == ["4 s", "1:05", "1:02:05"]
    sizes = {812: "812 B", 4_200_000: "4.2 MB", 9_950_000: "10 MB", 98_400_000: "98 MB", 999_600_000: "1.0 GB"}
    assert [file_size(size) for size in sizes] == list(sizes.values())
    assert [tokens(950), tokens(8200), tokens(32_768)] == ["950", "8.2k", "32k"]
    assert [period(now - days * 86_400, now) for days in (0, 1, 5, 30)] == [
        "Today",
        "Yesterday",
        "Last 7 days",
        "Earlier",
    ]
