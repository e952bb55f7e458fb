"""The window: process start to first paint with 50,000 conversations in the store, memory at rest, and how long the
event loop stalls while text streams in.

Each measurement runs in a process of its own, on the display there is or on Qt's offscreen platform. The stalls
are those of a real event loop: a timer of 1 ms notes when it is called, while 200 pieces a second arrive from
another thread in a conversation of 500 messages with code, tables and lists.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parents[2]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

if TYPE_CHECKING:
    from tests.bench.rows import BenchRow

CONVERSATIONS, FOLDERS = 50_000, 20
PAINTED_SECONDS = 1.0
LISTED_SECONDS = 2.0
RESIDENT_BYTES = 180e6
STALL_MS = 32.0
RATE = 200
MESSAGES = 500


def rows(quick: bool) -> list[BenchRow]:
    """Start, memory, stalls."""
    repeats = 3 if quick else 7
    with tempfile.TemporaryDirectory() as home:
        size = fill_store(Path(home)) / 1e6
        start(home)  # writes the bytecode where there is none
        starts = [start(home) for _ in range(repeats)]
    empty = [start_empty() for _ in range(repeats)]
    resident = max(one["resident_bytes"] for one in (*starts, *empty))
    store = f"median; {CONVERSATIONS:,} conversations, {size:.0f} MB; an empty store: "
    stalls = streaming(5.0 if quick else 10.0)
    told = (
        f"{MESSAGES} messages, {RATE} pieces/s for {stalls['seconds']:.0f} s; longest gap in each 33 ms; "
        f"p50 {stalls['p50']:.1f}, longest of all {stalls['max']:.1f} ms; all gaps p99 {stalls['gap_p99']:.1f} ms"
    )
    return [
        _row(
            "process start to first painted window",
            _median(starts, "first_paint_s"),
            PAINTED_SECONDS,
            "s",
            repeats,
            f"{store}{_median(empty, 'first_paint_s'):.2f} s",
        ),
        _row(
            "process start to the list of conversations",
            _median(starts, "listed_s"),
            LISTED_SECONDS,
            "s",
            repeats,
            f"the same starts; the session is there after {_median(starts, 'session_s'):.2f} s, with an empty store "
            f"{_median(empty, 'session_s'):.2f} s",
        ),
        _row("memory of the window's process at rest", resident / 1e6, RESIDENT_BYTES / 1e6, "MB", len(starts), "most"),
        _row("stall of the event loop while streaming, p99", stalls["p99"], STALL_MS, "ms", 1, told),
    ]


def _row(name: str, ours: float, limit: float, unit: str, repeats: int, detail: str) -> BenchRow:
    from tests.bench.rows import BenchRow

    return BenchRow(
        name=name, ours=ours, baseline=limit, ratio=ours / limit, target=1.0, unit=unit, repeats=repeats, detail=detail
    )


def start(home: str) -> dict[str, float]:
    """One start of the real program on a store, and its end. Python finds its bytecode, as in any installation."""
    return _run([sys.executable, "-m", "ui", "--measure-start"], PERI_HOME=home)


def start_empty() -> dict[str, float]:
    with tempfile.TemporaryDirectory() as home:
        return start(home)


def _median(starts: list[dict[str, float]], name: str) -> float:
    return statistics.median(one[name] for one in starts)


def fill_store(home: Path) -> int:
    """50,000 conversations of two turns each, some pinned, in folders or archived; the size of the store in bytes."""
    from assistant.memory.folders import FolderStore
    from assistant.memory.store import ConversationStore
    from tests.bench.event_loop import PARTS

    path = home / "peri.sqlite"
    store = ConversationStore(path)
    folders, now = FolderStore(store.database), time.time()
    for name in range(FOLDERS):
        folders.create(f"Folder {name}")
    for first in range(0, CONVERSATIONS, 5_000):
        with store.database.write(durable=False) as db:
            for n in range(first + 1, first + 5_001):
                folder = n % FOLDERS + 1 if n % 10 == 0 else None
                moment = now - (CONVERSATIONS - n) * 600
                db.execute(
                    """INSERT INTO conversations (n, id, title, turns, tip, created, updated, folder, pinned, archived)
                    VALUES (?, ?, ?, 2, ?, ?, ?, ?, ?, ?)""",
                    (
                        n,
                        f"{n:032x}",
                        f"What was asked as number {n}",
                        2 * n,
                        moment,
                        moment,
                        folder,
                        n % 5000 == 1,
                        n % 4 == 2,
                    ),
                )
                for turn, parent in ((2 * n - 1, None), (2 * n, 2 * n - 1)):
                    db.execute(
                        """INSERT INTO turns (n, id, conversation, parent, origin, state, created, text, reply)
                        VALUES (?, ?, ?, ?, 'keyboard', 'done', ?, ?, ?)""",
                        (
                            turn,
                            f"{turn:032x}",
                            n,
                            parent,
                            moment,
                            f"Question {turn} of many, and why?",
                            PARTS[turn % 5],
                        ),
                    )
    store.database.empty_log()
    store.close()
    return path.stat().st_size


def streaming(seconds: float) -> dict[str, float]:
    """The stalls, in ms, in a fresh process."""
    return _run([sys.executable, str(Path(__file__).resolve()), str(seconds)])


def _run(command: list[str], **environment: str) -> dict[str, float]:
    wanted = {**os.environ, **environment}
    wanted.pop("PYTHONDONTWRITEBYTECODE", None)
    if not (wanted.get("DISPLAY") or wanted.get("WAYLAND_DISPLAY")):
        wanted["QT_QPA_PLATFORM"] = "offscreen"
    done = subprocess.run(command, cwd=ROOT, env=wanted, capture_output=True, text=True, timeout=120, check=False)
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)} ended with {done.returncode}:\n{done.stderr[-2000:]}")
    found: dict[str, float] = json.loads(done.stdout.strip().splitlines()[-1])
    return found


# -- in the process that is measured


def measure_stalls(seconds: float) -> dict[str, float]:
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtWidgets import QApplication

    from tests.bench.event_loop import reply_of, spin, stalls_of, until
    from tests.ui.scripted_session import Script, ScriptedSession
    from ui.app import Application

    app = QApplication([])
    app.setQuitOnLastWindowClosed(False)
    session = ScriptedSession(Script(reply_of(round(seconds * RATE * 4)), rate=RATE))
    _fill(session)
    application = Application(app, lambda: session)
    application.show()
    until(app, lambda: bool(session.kernel()))
    application.desk.open_conversation("long")
    column = application.window.chat.column
    until(app, lambda: column.count() == MESSAGES)
    spin(1.0)

    moments: list[float] = []
    probe = QTimer(interval=1, timerType=Qt.TimerType.PreciseTimer)
    probe.timeout.connect(lambda: moments.append(time.perf_counter()))
    application.window.composer.field.setPlainText("Go on.")
    application.desk.send()
    probe.start()
    spin(seconds)
    probe.stop()
    written = len(application.window.chat.turns()[-1].written)
    assert written > seconds * RATE * 4 * 0.7, f"only {written} characters arrived"
    result = stalls_of(moments)
    application.window.close()
    return {**result, "seconds": seconds, "written": written}


def _fill(session: Any) -> None:
    from assistant.events import Origin, StoredTurn, TurnState
    from tests.bench.event_loop import PARTS

    for number in range(MESSAGES // 2 - 1):
        reply = "".join(PARTS[(number + step) % len(PARTS)] for step in range(1 + number % 4))
        session.put(
            StoredTurn(
                f"old-{number}", "long", f"Question {number}?", (), Origin.KEYBOARD, reply, TurnState.DONE, time.time()
            ),
            "A long conversation",
        )
    session.put(
        StoredTurn("old-last", "long", "One more?", (), Origin.KEYBOARD, "Yes.", TurnState.DONE, time.time()),
        "A long conversation",
    )


if __name__ == "__main__":
    print(json.dumps(measure_stalls(float(sys.argv[1]))))
