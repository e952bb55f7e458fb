"""A key pressed in no window of Peri's reaches it, on a real X server."""

from __future__ import annotations

import os
import shutil
import subprocess
import threading
from collections.abc import Iterator

import pytest

from assistant.devices.hotkey.keys import NoHotkey, combination, grab
from tests.xserver import screen as server


@pytest.fixture
def screen() -> Iterator[dict[str, str]]:
    if shutil.which("Xvfb") is None or shutil.which("xdotool") is None:
        pytest.skip("Xvfb and xdotool are not installed")
    with server("640x480x24") as display:
        yield {"DISPLAY": display}


def press(screen: dict[str, str], key: str) -> None:
    subprocess.run(["xdotool", "key", key], env={**os.environ, **screen}, check=True, timeout=20)


def test_it_is_heard_whatever_has_the_focus_and_given_back(screen: dict[str, str]) -> None:
    pressed = threading.Event()
    key = grab(combination("Ctrl+Alt+Space"), pressed.set, screen)
    press(screen, "ctrl+alt+space")
    assert pressed.wait(10)
    pressed.clear()
    press(screen, "Num_Lock")
    press(screen, "ctrl+alt+space")
    assert pressed.wait(10)
    pressed.clear()
    press(screen, "ctrl+space")
    with pytest.raises(NoHotkey, match="Another program"):
        grab(combination("Ctrl+Alt+Space"), pressed.set, screen)
    key.close()
    assert not pressed.is_set()
    grab(combination("Ctrl+Alt+Space"), pressed.set, screen).close()


def test_a_server_that_is_not_there_is_told(screen: dict[str, str]) -> None:
    with pytest.raises(NoHotkey):
        grab(combination("F9"), lambda: None, {"DISPLAY": ":7654"})
