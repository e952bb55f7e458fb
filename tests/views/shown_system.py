"""The view of what Peri is doing."""

from __future__ import annotations

import math
import time
from dataclasses import replace

from assistant.events import Stage, StageTime
from assistant.system_state import BrokerStep, Departure, Speed, Step, TurnTimes
from models.values import HostReport, HostState
from tests.views.past import fill
from tests.views.stage import Stage as View
from ui.system.panel import SystemPanel


def system(stage: View) -> None:
    fill(stage)
    hosts = (
        HostReport("language", HostState.BUSY, 1, 0, 1_894_000_000, "qwen2.5-coder-1.5b", 1_884_000_000, 0, 2),
        HostReport("hearing", HostState.READY, 2, 0, 209_000_000, "whisper-base", 213_000_000, 0, 2),
        HostReport("speaking", HostState.READY, 3, 1, 251_000_000, "hibari", 0, 0, 2),
        HostReport("eyes", HostState.UNLOADED, None, 0, 0),
    )
    steps = (
        BrokerStep(Step.CONTEXT, "language", time.time(), "2048"),
        BrokerStep(Step.ROOM, "eyes", time.time(), "language"),
    )
    stages = (StageTime(Stage.CONTEXT, 0.0, 0.03), StageTime(Stage.PREFILL, 0.03, 1.4))
    seconds = [ago for ago in range(170, 0, -1) if ago % 50 > 14]
    speeds = tuple(Speed(float(ago), 9.0 + 5 * math.sin(ago / 9) + ago % 3) for ago in seconds)
    door = stage.session.system
    turn = TurnTimes("t", "lease", 4.4, stages, Stage.DECODE, 2.9)
    door.sent = (Departure("en.wikipedia.org", "fetch_page", "builtin", 2, time.time(), time.time()),)
    door.now = replace(door.now, hosts=hosts, turn=turn, speeds=speeds, speed=12.6, prefill=71.0, broker=steps)
    window = stage.open(1280, 980)
    stage.talk("lease")
    panel = next(drawer for drawer in window.drawers if isinstance(drawer, SystemPanel))
    window.toggle(panel)
    stage.until(lambda: panel.rows.rows)
