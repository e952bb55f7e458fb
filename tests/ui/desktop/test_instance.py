"""A second start hands what it was asked to the window that is there."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from ui.desktop.instance import CannotOpen, Instance, Request, _address, hand_over, request_of

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


def test_a_home_with_a_long_name_has_its_own_address(tmp_path: Path) -> None:
    assert len(_address(tmp_path / ("x" * 200))) < 100
    assert _address(tmp_path / ("x" * 200)) != _address(tmp_path / ("y" * 200))


@pytest.mark.parametrize("line", [b"nonsense\n", b"[]\n", b"{}\n", b'{"files": 1}\n', b"x" * 2_000_000])
def test_nonsense_opens_nothing(qtbot: QtBot, tmp_path: Path, line: bytes) -> None:
    instance, told = Instance(tmp_path), []
    instance.asked.connect(told.append)
    instance.listen()
    socket = QLocalSocket()
    socket.connectToServer(_address(tmp_path))
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
    assert _read(request.written()) == request
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
