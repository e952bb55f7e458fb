"""What stands on a real screen is read from it."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from assistant.devices.clipboard import SystemClipboard
from assistant.devices.screen import OpenWindow, Region
from assistant.devices.windows import find_window, open_windows
from assistant.errors import NoClipboard, NoScreen
from models.store import default_root
from tests.xserver import screen as server

pytestmark = pytest.mark.models
ROOT = Path(__file__).parents[2]

SIGN = """
import os, sys
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label = QLabel("Harbour office\\nTotal 12.50")
label.setStyleSheet("background: white; color: black; font-size: 40px; padding: 30px")
label.setGeometry(0, 0, 500, 250)
label.setWindowTitle("Sign – Hafen")
label.show()
label.repaint()
noise = QImage(os.urandom(1000 * 700 * 4), 1000, 700, QImage.Format.Format_RGB32).copy()
app.clipboard().setImage(noise if "--noise" in sys.argv else label.grab().toImage())
app.sync()
print("shown", flush=True)
app.exec()
"""


@pytest.fixture
def screen(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[dict[str, str]]:
    """The environment of programs on a screen of its own, which shows a sign that was also copied.

    With the parameter "--noise" a picture of millions of bytes was copied instead.
    """
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed")
    with server("800x600x24") as display:
        environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "PERI_HOME": str(tmp_path)}
        environment |= {"PERI_MODELS": str(default_root())}
        environment.pop("WAYLAND_DISPLAY", None)
        command = [sys.executable, "-c", SIGN, getattr(request, "param", "")]
        with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as sign:
            try:
                assert sign.stdout is not None
                assert sign.stdout.readline() == "shown\n"
                yield environment
            finally:
                sign.terminate()


def see(environment: dict[str, str], *arguments: str) -> dict[str, object]:
    done = subprocess.run(
        [sys.executable, "-m", "ui", "see", "--json", "--allow", *arguments],
        env=environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    found: dict[str, object] = json.loads(done.stdout)
    return found


def test_the_whole_screen_and_a_part_of_it(screen: dict[str, str]) -> None:
    whole, part = see(screen, "--screen"), see(screen, "--region", "0,0,500,125")
    assert (whole["facts"]["width"], whole["facts"]["height"]) == (800, 600)
    assert "12.50" in " ".join(line["text"] for line in whole["text"])
    assert (part["facts"]["width"], part["facts"]["height"]) == (500, 125)
    said = " ".join(line["text"] for line in part["text"])
    assert "Harbour" in said
    assert "12.50" not in said


def test_a_window_by_its_title(screen: dict[str, str]) -> None:
    found = see(screen, "--window", "hafen")
    assert (found["facts"]["width"], found["facts"]["height"]) == (500, 250)
    assert "12.50" in " ".join(line["text"] for line in found["text"])


def test_windows_are_told_by_their_titles(screen: dict[str, str]) -> None:
    windows = open_windows(screen)
    assert [window for window in windows if window.title] == [OpenWindow("Sign – Hafen", Region(0, 0, 500, 250))]
    with pytest.raises(NoScreen) as caught:
        find_window("harbour", windows)
    assert "“Sign – Hafen”" in caught.value.remedy


def test_what_was_copied(screen: dict[str, str]) -> None:
    found = see(screen, "--clipboard")
    assert (found["facts"]["width"], found["facts"]["height"]) == (500, 250)
    assert "12.50" in " ".join(line["text"] for line in found["text"])


@pytest.mark.parametrize("screen", ["--noise"], indirect=True)
def test_a_large_picture_that_was_copied_comes_whole(screen: dict[str, str]) -> None:
    data = SystemClipboard(screen).picture()
    assert len(data) > 2_000_000
    assert Image.open(io.BytesIO(data)).convert("RGB").resize((1, 1)).getpixel((0, 0))[0] in range(110, 146)


@pytest.mark.parametrize("environment", [{}, {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, {"DISPLAY": ":9999"}])
def test_where_no_windows_can_be_told_it_is_said(environment: dict[str, str]) -> None:
    with pytest.raises(NoScreen) as caught:
        open_windows(environment)
    assert caught.value.remedy


@pytest.mark.parametrize("environment", [{}, {"DISPLAY": ":9999"}])
def test_where_there_is_no_clipboard_it_is_said(environment: dict[str, str]) -> None:
    with pytest.raises(NoClipboard) as caught:
        SystemClipboard(environment).picture()
    assert caught.value.remedy


def test_without_leave_nobody_looks(screen: dict[str, str]) -> None:
    command = [sys.executable, "-m", "ui", "see", "--screen"]
    done = subprocess.run(
        command, env=screen, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False, input=""
    )
    assert done.returncode == 1
    assert "--allow" in done.stderr
    assert "devices.allow_screen" in done.stderr
    assert not done.stdout
