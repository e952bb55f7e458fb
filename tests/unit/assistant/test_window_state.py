"""The state of a window crosses to another process whole; nonsense and silence are no state."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant import window_state
from assistant.system_state import MemoryState, SystemState
from assistant.window_state import ASKED, address, of_window, read, written

EMPTY = SystemState((), MemoryState(8, 4, 2, 1), None, 0, (), 0.0, 0.0, (), ())


@contextmanager
def answering(home: Path, *pieces: bytes) -> Iterator[list[bytes]]:
    """A window that answers one line so; and what it was asked."""
    asked: list[bytes] = []
    done = threading.Event()

    def serve(listener: socket.socket) -> None:
        caller, _ = listener.accept()
        with caller:
            asked.append(caller.recv(1000))
            for piece in pieces:
                caller.sendall(piece)
            if not pieces:
                done.wait(10)

    home.mkdir(exist_ok=True)
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(address(home))
        listener.listen()
        thread = threading.Thread(target=serve, args=(listener,))
        thread.start()
        yield asked
        done.set()
        thread.join(10)


@given(st.from_type(SystemState))
def test_every_state_comes_back_as_it_went(state: SystemState) -> None:
    assert repr(read(written(state))) == repr(state)  # a number that is none equals nothing


@given(
    st.recursive(
        st.none() | st.integers() | st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)
    )
)
def test_nonsense_is_no_state(plain: object) -> None:
    with pytest.raises(ValueError, match="not a state"):
        read(json.dumps(plain).encode())


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("waiting", "1"),
        ("waiting", True),
        ("speed", "fast"),
        ("hosts", 1),
        ("memory", None),
        ("broker", [{"step": "x"}]),
    ],
)
def test_a_state_of_another_version_is_none(key: str, value: object) -> None:
    plain = json.loads(written(EMPTY))
    with pytest.raises(ValueError, match="not a state"):
        read(json.dumps({**plain, key: value}).encode())
    del plain[key]
    with pytest.raises(ValueError, match="not a state"):
        read(json.dumps(plain).encode())


def test_a_window_is_asked_and_answers_in_pieces(tmp_path: Path) -> None:
    line = written(EMPTY)
    with answering(tmp_path / "home", line[:20], line[20:]) as asked:
        assert of_window(tmp_path / "home") == EMPTY
    assert [json.loads(one) for one in asked] == [ASKED]


def test_no_window_a_silent_one_and_one_without_a_session_tell_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert of_window(tmp_path) is None
    with answering(tmp_path / "starting", b"\n"):
        assert of_window(tmp_path / "starting") is None
    monkeypatch.setattr(window_state, "_SECONDS", 0.2)
    with answering(tmp_path / "silent"):
        assert of_window(tmp_path / "silent") is None


def test_a_socket_of_another_user_is_not_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with answering(tmp_path / "home", written(EMPTY)) as asked:
        monkeypatch.setattr("os.getuid", lambda: 4242)
        assert of_window(tmp_path / "home") is None
        assert asked == []
        monkeypatch.undo()
        assert of_window(tmp_path / "home") == EMPTY


def test_a_home_with_a_long_name_has_its_own_address(tmp_path: Path) -> None:
    assert len(address(tmp_path / ("x" * 200))) < 100
    assert address(tmp_path / ("x" * 200)) != address(tmp_path / ("y" * 200))
