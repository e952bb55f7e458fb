"""A conversation of 5,000 messages: how long the event loop stalls while it is scrolled, while a reply streams in at
its end, and while both happen; and the memory of the window's process.

One process, on the display there is or on Qt's offscreen platform. Messages hold code, tables, lists, tasks, formulas.
A timer of 1 ms notes when it is called; what counts is the longest gap in each 33 ms. The wheel turns at 60 Hz.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parents[2]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

if TYPE_CHECKING:
    from tests.bench.rows import BenchRow

MESSAGES = 5_000
RATE = 200
WHEEL_HZ = 60
NOTCH = 120
STALL_MS = 16.0
RESIDENT_BYTES = 300e6
OPENED_SECONDS = 1.0
MATHEMATICS = (
    "With $a_{0} + \\frac{{{0}}}{{b}}$ it is\n\n$$\n\\sum_{{i=1}}^{{{0}}} i^2\n$$\n\n- [x] done\n- [ ] open\n\n"
)


def rows(quick: bool) -> list[BenchRow]:
    """Opening, scrolling, streaming, both; memory."""
    from tests.bench.rows import BenchRow

    runs = [measured(4.0 if quick else 8.0) for _ in range(1 if quick else 5)]
    found = {
        key: {name: statistics.median(one[key][name] for one in runs) for name in values}
        for key, values in runs[0].items()
    }

    def row(name: str, ours: float, limit: float, unit: str, detail: str = "") -> BenchRow:
        return BenchRow(name, ours, limit, ours / limit, 1.0, unit, len(runs), detail)

    def stall(name: str, key: str) -> BenchRow:
        one = found[key]
        told = (
            f"{MESSAGES:,} messages, {one['seconds']:.0f} s; p50 {one['p50']:.1f}, longest {one['max']:.1f} ms; "
            f"of the processor's time p99 {one['cpu_p99']:.1f} ms"
        )
        return row(f"stall of the event loop while {name}, p99", one["p99"], STALL_MS, "ms", told)

    memory = found["memory"]
    told = f"at rest {memory['rest']:.0f} MB, with the conversation {memory['opened']:.0f} MB; most"
    return [
        row("a conversation of 5,000 messages is opened", found["opened"]["seconds"], OPENED_SECONDS, "s"),
        stall("scrolling", "scrolling"),
        stall("a reply streams in", "streaming"),
        stall("scrolling as a reply streams in", "both"),
        row("memory of the window's process", memory["most"], RESIDENT_BYTES / 1e6, "MB", told),
    ]


def measured(seconds: float) -> dict[str, dict[str, float]]:
    """What one fresh process measures."""
    wanted = dict(os.environ)
    if not (wanted.get("DISPLAY") or wanted.get("WAYLAND_DISPLAY")):
        wanted["QT_QPA_PLATFORM"] = "offscreen"
    command = [sys.executable, str(Path(__file__).resolve()), str(seconds)]
    done = subprocess.run(command, cwd=ROOT, env=wanted, capture_output=True, text=True, timeout=300, check=False)
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)} ended with {done.returncode}:\n{done.stderr[-2000:]}")
    found: dict[str, dict[str, float]] = json.loads(done.stdout.strip().splitlines()[-1])
    return found


# -- in the process that is measured


def measure(seconds: float) -> dict[str, dict[str, float]]:
    from PySide6.QtWidgets import QApplication

    from tests.bench.event_loop import reply_of, spin, until
    from tests.ui.scripted_session import Script, ScriptedSession
    from ui.app import Application

    app = QApplication([])
    app.setQuitOnLastWindowClosed(False)
    session = ScriptedSession(Script(reply_of(round(seconds * RATE * 4)), rate=RATE))
    fill(session)
    application = Application(app, lambda: session)
    application.window.resize(1180, 860)
    application.show()
    until(app, lambda: bool(session.kernel()))
    spin(0.5)
    rest, began = resident(), time.perf_counter()
    application.desk.open_conversation("long")
    until(app, lambda: application.window.chat.column.count() == MESSAGES)
    app.processEvents()
    opened = time.perf_counter() - began
    spin(1.0)
    memory = {"rest": rest, "opened": resident()}
    result = {"opened": {"seconds": opened}, "scrolling": observed(application, seconds, scrolls=True)}
    memory["most"] = resident()
    application.window.chat.column.go_to_end()
    spin(0.5)
    for name, scrolls in (("streaming", False), ("both", True)):
        application.window.composer.field.setPlainText("Go on.")
        application.desk.send()
        result[name] = observed(application, seconds, scrolls=scrolls)
        memory["most"] = max(memory["most"], resident())
        session.cancel()
        until(app, lambda: not application.window.chat.turns()[-1].in_flight)
        application.window.chat.column.go_to_end()
        spin(0.5)
    result["memory"] = memory
    application.window.close()
    application.end()
    return result


def observed(application: Any, seconds: float, *, scrolls: bool) -> dict[str, float]:
    """The stalls of so many seconds, in ms. The wheel goes up, and down again, faster and slower."""
    from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QApplication

    from tests.bench.event_loop import spin, stalls_of

    moments: list[float] = []
    worked: list[float] = []
    probe = QTimer(interval=1, timerType=Qt.TimerType.PreciseTimer)
    probe.timeout.connect(lambda: (moments.append(time.perf_counter()), worked.append(time.thread_time())))
    viewport, turned = application.window.chat.column.viewport(), 0

    def turn() -> None:
        nonlocal turned
        turned += 1
        way = 1 if turned % (6 * WHEEL_HZ) < 4 * WHEEL_HZ else -1
        notches = 3 if turned % WHEEL_HZ < WHEEL_HZ // 3 else 1
        place = QPointF(viewport.rect().center())
        event = QWheelEvent(
            *(place, QPointF(viewport.mapToGlobal(place.toPoint())), QPoint(), QPoint(0, way * notches * NOTCH)),
            *(Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False),
        )
        QApplication.sendEvent(viewport, event)

    wheel = QTimer(interval=1000 // WHEEL_HZ, timerType=Qt.TimerType.PreciseTimer)
    wheel.timeout.connect(turn)
    probe.start()
    if scrolls:
        wheel.start()
    spin(seconds)
    probe.stop()
    wheel.stop()
    assert not scrolls or turned > seconds * WHEEL_HZ / 6, f"the wheel turned only {turned} times"
    return {**stalls_of(moments, worked), "seconds": seconds, "turned": turned}


def resident() -> float:
    """MB of this process."""
    import psutil

    return float(psutil.Process().memory_info().rss) / 1e6


def fill(session: Any) -> None:
    from assistant.events import Origin, StoredTurn, TurnState
    from tests.bench.event_loop import PARTS

    now = time.time()
    for number in range(MESSAGES // 2):
        parts = [PARTS[(number + step) % len(PARTS)] for step in range(1 + number % 4)]
        reply = "".join([*parts, MATHEMATICS.format(number % 50) if number % 5 == 0 else ""])
        turn = StoredTurn(
            f"t-{number}", "long", f"Question {number}, and why?", (), Origin.KEYBOARD, reply, TurnState.DONE, now
        )
        session.put(turn, "A long conversation")


if __name__ == "__main__":
    print(json.dumps(measure(float(sys.argv[1]))))
