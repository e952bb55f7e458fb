"""The drawer of what Peri is doing: live, with a switch for each device, and true about what left."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from assistant.calls import CallEnded, ToolResult
from assistant.events import Stage, StageTime
from assistant.system_state import BrokerStep, Departure, Device, Peripheral, Speed, Step, TurnTimes, Use
from models.values import HostReport, HostState
from tests.ui.conftest import Opened, Opener
from ui.rows import Entry
from ui.system import desk
from ui.system.panel import SystemPanel
from ui.system.words import device_words, host_memory, host_words

BUSY = HostReport("language", HostState.BUSY, 7, 1, 1_900_000_000, "qwen2.5", 2_000_000_000, 0, 2)
TURN = TurnTimes(
    "t", "c", 3.2, (StageTime(Stage.CONTEXT, 0.0, 0.04), StageTime(Stage.PREFILL, 0.04, 1.5)), Stage.DECODE, 1.7
)


def opened(open_window: Opener) -> tuple[Opened, SystemPanel]:
    one = open_window()
    one.window.resize(1280, 800)
    panel = next(drawer for drawer in one.window.drawers if isinstance(drawer, SystemPanel))
    one.window.menu.places[[place.words for place in one.window.menu.places].index("What Peri is doing")].do()
    one.until(lambda: panel.rows.rows)
    return one, panel


def row(panel: SystemPanel, name: str) -> Entry:
    found = panel.rows.row(name)
    assert isinstance(found, Entry)
    return found


def test_hosts_stages_and_speed_are_shown_as_they_are_now(open_window: Opener) -> None:
    one, panel = opened(open_window)
    speeds = tuple(Speed(float(ago), 12.0 + ago) for ago in range(9, 0, -1))
    one.session.system.now = replace(one.session.system.now, hosts=(BUSY,), turn=TURN, speeds=speeds, speed=12.5)
    one.until(lambda: panel.rows.row("host language"))
    said = row(panel, "host language").accessibleName()
    assert said == "Language model, 1.9 GB of 2.0 GB, works · qwen2.5 · 2 threads · started again once"
    assert row(panel, "stage prefill").accessibleName() == "Reading, 1.5 s"
    assert panel.speed.text() == "Wrote 12.5 tokens a second"
    assert "21 tokens a second" in panel.chart.accessibleName()


def test_a_device_is_switched_off_and_on(open_window: Opener, qtbot: QtBot) -> None:
    one, panel = opened(open_window)
    row(panel, "device microphone").setFocus()
    qtbot.keyClick(row(panel, "device microphone"), Qt.Key.Key_Space)
    one.until(lambda: "switched off" in row(panel, "device microphone").accessibleName())
    qtbot.keyClick(row(panel, "device microphone"), Qt.Key.Key_Space)
    one.until(lambda: "not used" in row(panel, "device microphone").accessibleName())
    assert one.session.system.calls == [(Device.MICROPHONE, False), (Device.MICROPHONE, True)]


def test_what_left_is_told_in_the_drawer_and_in_the_status_line(open_window: Opener) -> None:
    one, panel = opened(open_window)
    assert one.window.status._left.text() == "Nothing left this machine"
    one.session.system.sent = (Departure("example.org", "fetch_page", "builtin", 2, 1.0, 1_760_000_000.0),)
    one.session.tell(CallEnded("t", "c", "call", ToolResult("Done.")))
    one.until(lambda: one.window.status._left.text() == "Sent out 2 times")
    one.until(lambda: panel.rows.row("left example.org fetch_page builtin"))
    said = row(panel, "left example.org fetch_page builtin").accessibleName()
    assert said.startswith("example.org, Fetch page · 2 times")


def test_what_was_unloaded_and_what_the_broker_did_last_is_shown(open_window: Opener) -> None:
    one, panel = opened(open_window)
    eyes = HostReport("eyes", HostState.UNLOADED, None, 0, 0)
    steps = (BrokerStep(Step.ROOM, "eyes", 1_760_000_000.0, "language"), BrokerStep(Step.IDLE, "hearing", 1.0, "15"))
    one.session.system.now = replace(one.session.system.now, hosts=(eyes,), broker=steps)
    one.until(lambda: panel.rows.row("host eyes"))
    assert row(panel, "host eyes").accessibleName() == "Eyes, unloaded; it is loaded again when it is needed"
    texts = [label.text() for label in panel.rows.findChildren(QLabel)]
    assert any(text.startswith("Eyes: unloaded, to make room for: Language model · ") for text in texts)
    assert any(text.startswith("Ears: unloaded, as it was not used for 15 minutes · ") for text in texts)


def test_nobody_is_asked_while_it_is_closed(open_window: Opener, qtbot: QtBot) -> None:
    one, panel = opened(open_window)
    one.window.toggle(panel)
    asked: list[bool] = []
    one.session.system.state = lambda: asked.append(True)  # type: ignore[assignment]
    qtbot.wait(desk.EVERY_MS + 300)
    assert asked == []


def test_words_of_hosts_and_devices() -> None:
    stopped = HostReport("ocr", HostState.STOPPED, None, 0, 0)
    assert (host_words(stopped), host_memory(stopped)) == ("not started", "")
    camera = Peripheral(Device.CAMERA, on=True, asks=True)
    assert device_words(camera) == "not used; asks each time"
    assert device_words(replace(camera, used=(Use.LOOK,))) == "looked at"
    assert device_words(replace(camera, on=False)) == "switched off"
