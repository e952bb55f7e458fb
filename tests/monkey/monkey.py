"""The monkey itself: it chooses an action that makes sense now, does it, and goes on until its time is over."""

from __future__ import annotations

import json
import random
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QEventLoop, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from tests.monkey.actions import ACTIONS, Action
from tests.monkey.hands import Hands
from tests.monkey.watch import Watch, counted, megabytes
from tests.monkey.world import Files
from ui.app import Application
from ui.window import Window

if TYPE_CHECKING:
    from assistant.session import Session

REST = QSize(1180, 820)
PAUSE = 0.06
"""Seconds between two actions, on average."""
TRIES = 40


@dataclass
class Report:
    """What came of it. `memory` holds pairs of minutes since the beginning and megabytes at rest."""

    seed: int
    actions: int = 0
    kinds: dict[str, int] = field(default_factory=dict)
    slowest: dict[str, float] = field(default_factory=dict)
    """By kind, seconds that the window was busy with one."""
    memory: list[tuple[float, float]] = field(default_factory=list)
    grown: dict[str, int] = field(default_factory=dict)
    """Objects that are more at the end than after the warm-up."""
    said: float = 0.0
    """Megabytes of text that the scripted store holds more than then."""


class Monkey:
    """`rng` is that of the action that is being done: it depends on the seed and the action's number alone."""

    def __init__(self, application: Application, session: Session, files: Files, watch: Watch, seed: int) -> None:
        self.application = application
        self.session = session
        self.files = files
        self.watch = watch
        self.hands = Hands(application.window, application.desk.desktop.quick)
        self.rng = random.Random(seed)
        self.report = Report(seed)
        self._loop = QEventLoop()
        self._settling = False
        self._counted: Counter[str] = Counter()
        self._said = 0.0

    def weight(self) -> float:
        """Megabytes of text that a scripted session holds, which is no loss of the window's."""
        held = getattr(self.session, "weight", None)
        return float(held()) if held is not None else 0.0

    @property
    def window(self) -> Window:
        return self.application.window

    # -- playing

    def play(self, goes_on: Callable[[Report], bool]) -> None:
        """Until it no longer does. Actions that open a loop of their own, such as a menu's, don't hold it up."""

        def step() -> None:
            if not goes_on(self.report):
                self._loop.quit()
                return
            if self._settling:
                QTimer.singleShot(10, step)
                return
            QTimer.singleShot(round(self.rng.expovariate(1 / PAUSE) * 1000), step)
            self.act()

        QTimer.singleShot(0, step)
        self._loop.exec()

    def act(self) -> None:
        """Do one action."""
        number = self.report.actions = self.report.actions + 1
        self.rng = random.Random(f"{self.report.seed}/{number}")
        self._keep_window()
        for _ in range(TRIES):
            one = self._chosen()
            self.watch.during = f"{number} {one.kind}"
            began = time.perf_counter()
            if (told := self._done(one)) is not None:
                self._note(number, one, told, time.perf_counter() - began)
                return

    def _done(self, one: Action) -> str | None:
        try:
            return one.do(self)
        except Exception as error:  # noqa: BLE001 - what an action itself gets wrong is told with the rest
            self.watch.raised("exception in the action", error)
            return "failed"

    def _chosen(self) -> Action:
        over = self._over()
        fitting = [one for one in ACTIONS if one.over in over]
        return self.rng.choices(fitting, [one.weight for one in fitting])[0]

    def _over(self) -> set[str]:
        if self.hands.popup() is not None:
            return {"popup"}
        if self.hands.dialog() is not None:
            return {"dialog"}
        if self.hands.quick.isVisible():
            return {"quick", "any"}
        opened = any(one.isVisible() for one in (*self.window.sheets, *self.window.drawers))
        talks = not any(one.isVisible() for one in self.window.sheets)
        return {"any"} | ({"page"} if opened else set()) | ({"window"} if talks else set())

    def _keep_window(self) -> None:
        """It is hidden for a moment while the screen is looked at; what Peri may not end with is put right."""
        if not self.window.isVisible() and not self.hands.quick.isVisible() and self.hands.dialog() is None:
            self.settle(0.4)
        top = QApplication.activeWindow()
        if top is None and self.window.isVisible():
            self.hands.front().activateWindow()

    def _note(self, number: int, one: Action, told: str, seconds: float) -> None:
        self.report.kinds[one.kind] = self.report.kinds.get(one.kind, 0) + 1
        self.report.slowest[one.kind] = max(seconds, self.report.slowest.get(one.kind, 0.0))
        told = f"{told[:80]}"
        line = {"n": number, "do": one.kind, "what": told, "ms": round(seconds * 1000)}
        print(json.dumps(line, ensure_ascii=False), file=self.watch.log, flush=True)

    def settle(self, seconds: float) -> None:
        """Let the window work for so long, within an action."""
        end = time.monotonic() + seconds
        self._settling = True
        while time.monotonic() < end:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            time.sleep(0.002)
        self._settling = False

    # -- resting

    def rest(self) -> None:
        """All closed, nothing said, as after the start: what is held then was lost, or is kept for good."""
        self.watch.during = f"{self.report.actions} rest"
        for _ in range(12):
            if self.hands.popup() is None and self.hands.dialog() is None and not self.hands.quick.isVisible():
                break
            self.hands.key(Qt.Key.Key_Escape)
            self.settle(0.1)
        self.hands.quick.hide()
        self.window.close_sheet()
        self.window.close_drawers()
        self.window.resize(REST)
        self.window.side.show_all()
        self.session.talk.stop()
        self.session.cancel()
        self.application.desk.open_conversation(None)
        self.window.composer.clear()
        self.window.notices.flush()
        QGuiApplication.clipboard().clear()
        self.settle(2.0)
        self.session.cancel()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.settle(0.5)

    def weigh(self, minutes: float) -> None:
        """What is held at rest, now; the first time it is what the end is compared with."""
        self.rest()
        first = not self.report.memory
        self.report.memory.append((minutes, megabytes()))
        now = counted()
        if first:
            self._counted, self._said = now, self.weight()
        more = {name: count - self._counted[name] for name, count in now.items()}
        self.report.grown = {name: by for name, by in sorted(more.items(), key=lambda one: -one[1])[:40] if by > 0}
        self.report.said = self.weight() - self._said
        self.watch.overlook()
