"""A second start hands what it was asked to the window that is there."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from assistant.events import Stage, StageTime
from assistant.system_state import Speed, TurnTimes
from assistant.window_state import address, of_window
from models.values import HostReport, HostState
from tests.ui.conftest import Opener
from ui.desktop.instance import CannotOpen, Instance, Request, hand_over, request_of

ROOT = Path(__file__).parents[3]


def start(home: Path, *arguments: str) -> subprocess.Popen[str]:
    environment = {**os.environ, "PERI_HOME": str(home), "PERI_MODELS": str(home), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "ui", *arguments]
    return subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True)


def test_the_window_gets_what_another_process_was_asked(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "lease.pdf"
    file.write_bytes(b"%PDF")
    instance, told = Instance(tmp_path), []
    instance.asked.connect(told.append)
    assert instance.listen()
    second = start(tmp_path, "open", str(file))
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=30_000)
    assert second.stderr is not None
    second.stderr.close()
    assert second.returncode == 0
    assert told == [Request((file,))]
    instance.close()


def test_nobody_there_is_told_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    assert not hand_over(tmp_path, Request())


def test_what_an_ended_window_left_behind_is_no_obstacle(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = Instance(tmp_path), Instance(tmp_path)
    assert first.listen()
    assert second.listen()
    first.close()
    second.close()


def test_a_terminal_is_told_what_the_window_does(open_window: Opener, tmp_path: Path) -> None:
    one = open_window()
    turn = TurnTimes("t", "c", 3.2, (StageTime(Stage.PREFILL, 0.04, 1.5),), Stage.DECODE, 1.7)
    host = HostReport("language", HostState.BUSY, 7, 1, 1_900_000_000, "qwen2.5", 2_000_000_000)
    now = replace(one.session.system.now, turn=turn, hosts=(host,), waiting=2, speeds=(Speed(1.2, 21.0),))
    one.session.system.now = now
    instance = Instance(tmp_path)
    instance.state_asked.connect(one.application.desktop.tell_state)
    assert instance.listen()
    assert stat.S_IMODE(Path(address(tmp_path)).stat().st_mode) & 0o077 == 0
    top = subprocess.Popen(
        [sys.executable, "-m", "ui", "top"],
        cwd=ROOT,
        env={**os.environ, "PERI_HOME": str(tmp_path), "PERI_MODELS": str(tmp_path)},
        stdout=subprocess.PIPE,
        text=True,
    )
    one.qtbot.waitUntil(lambda: top.poll() is not None, timeout=30_000)
    told, _ = top.communicate()
    instance.close()
    first, turn_line, waiting, speed, _memory, language, *_ = told.splitlines()
    assert first == "The window of Peri that is open:"
    assert turn_line == "turn in hand, 3.2 s: prefill 1.50 s, decode for 1.7 s now"
    assert (waiting, speed) == ("2 waiting", "21.0 tokens a second written, 0 read")
    assert language == "language    busy       1.9 GB of 2.0 GB predicted  qwen2.5"


def test_a_window_that_is_still_opening_says_nothing_of_its_state(qtbot: QtBot, tmp_path: Path) -> None:
    instance = Instance(tmp_path)
    instance.state_asked.connect(lambda answer: answer(b""))
    assert instance.listen()
    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(of_window, tmp_path)
        qtbot.waitUntil(asked.done, timeout=10_000)
    assert asked.result() is None
    instance.close()


@pytest.mark.parametrize("line", [b"nonsense\n", b"[]\n", b"{}\n", b'{"files": 1}\n', b"x" * 2_000_000])
def test_nonsense_opens_nothing(qtbot: QtBot, tmp_path: Path, line: bytes) -> None:
    instance, told = Instance(tmp_path), []
    instance.asked.connect(told.append)
    instance.listen()
    socket = QLocalSocket()
    socket.connectToServer(address(tmp_path))
    assert socket.waitForConnected(1000)
    socket.write(line)
    gone = QLocalSocket.LocalSocketState.UnconnectedState
    qtbot.waitUntil(lambda: socket.state() is gone, timeout=5000)
    assert told == []
    instance.close()


def test_the_whole_request_crosses(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from ui.desktop.instance import _read

    request = Request((tmp_path / "ä b.png",), "line\none", "c-1", ask=True, hidden=True)
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "token")
    assert _read(json.loads(request.written())) == request
    assert json.loads(request.written())["token"] == "token"


def test_files_and_links_are_understood(tmp_path: Path) -> None:
    (tmp_path / "a b.txt").write_text("x")
    here = (tmp_path / "a b.txt").resolve()
    assert request_of(["a b.txt"], tmp_path) == Request((here,))
    assert request_of([here.as_uri()]) == Request((here,))
    assert request_of(["peri://ask?text=What%20is%20this%3F"]) == Request(text="What is this?")
    assert request_of(["peri://conversation/c-17"]) == Request(conversation="c-17")
    assert request_of(["peri://quick"]) == Request(ask=True)
    assert request_of(["peri:"]) == request_of([]) == Request()


@pytest.mark.parametrize(
    "word", ["missing.txt", "https://example.org/a.pdf", "peri://open?file=/etc/passwd", "peri://conversation", "."]
)
def test_what_can_not_be_opened_is_refused(word: str, tmp_path: Path) -> None:
    with pytest.raises(CannotOpen):
        request_of([word], tmp_path)


def test_a_long_text_of_a_link_is_cut() -> None:
    assert len(request_of([f"peri://ask?text={'x' * 100_000}"]).text) == 8000
