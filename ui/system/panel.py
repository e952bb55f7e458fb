"""The drawer of what Peri is doing: the turn in hand, speed, memory, hosts, devices, and what left this machine."""

from __future__ import annotations

from PySide6.QtCore import Signal

from assistant.system_state import Departure, Peripheral, SystemState
from models.values import HostReport
from ui.chat.call_words import one_line, tool_name
from ui.chat.turns import stage_words
from ui.controls import Label
from ui.drawer import Panel
from ui.rows import Act, Entry, Part, Rows, Scroller, heading, note
from ui.system import words
from ui.system.chart import SpeedChart
from ui.theme import SMALL
from ui.words import day, duration, tr, trn

KEY = "Ctrl+Shift+Y"
_STEPS = 3


class SystemPanel(Panel):
    """`switched` carries a `Device` and whether it may be used."""

    switched = Signal(object, bool)

    def __init__(self) -> None:
        super().__init__(tr("What Peri is doing"))
        self.chart = SpeedChart()
        self.speed = Label(size=SMALL)
        self.speed.setWordWrap(True)
        self.rows = Rows()
        self.scroller = Scroller(self.rows)
        self._shown: tuple[object, ...] = ()
        self.whole.addSpacing(4)
        self.whole.addWidget(self.chart)
        self.whole.addWidget(self.speed)
        self.whole.addWidget(self.scroller, 1)

    def show_state(self, state: SystemState) -> None:
        """As it is now; rows that say the same stay as they are."""
        self.chart.show_speeds(state.speeds)
        self.speed.setText(_speed(state))
        shown = (words.turn_words(state.turn, state.waiting), state.turn and state.turn.stages, state.hosts)
        shown += (words.memory_words(state), state.peripherals, state.left, state.broker)
        if shown != self._shown:
            self._shown = shown
            self.rows.show_again(self._parts(state))

    def _parts(self, state: SystemState) -> list[Part | Label]:
        parts: list[Part | Label] = [heading(tr("Turn")), note(words.turn_words(state.turn, state.waiting))]
        if state.turn is not None:
            for timed in state.turn.stages:
                made = Entry(stage_words(timed.stage), beside=duration_of(timed.seconds))
                made.name = f"stage {timed.stage}"
                parts.append(made)
        parts += [heading(tr("Memory in use")), note(words.memory_words(state))]
        parts += [_host(report) for report in state.hosts]
        parts += [note(words.step_words(one)) for one in state.broker[:_STEPS]]
        parts.append(heading(tr("Devices")))
        parts += [self._device(one) for one in state.peripherals]
        parts.append(heading(tr("What left this machine")))
        parts += [_departure(one) for one in state.left] or [note(tr("Nothing."))]
        return parts

    def _device(self, one: Peripheral) -> Entry:
        glyph, name = words.DEVICES[one.device]
        act = Act(
            "ban" if one.on else "check",
            tr("Switch it off") if one.on else tr("Let it be used"),
            lambda: self.switched.emit(one.device, not one.on),
            "Space",
        )
        made = Entry(tr(name), words.device_words(one), [act], sign=glyph)
        made.name = f"device {one.device}"
        return made


def _host(report: HostReport) -> Entry:
    made = Entry(words.host_name(report), words.host_words(report), beside=words.host_memory(report), lines=(1, 2))
    made.name = f"host {report.name}"
    return made


def _departure(one: Departure) -> Entry:
    what = tool_name(one.tool) if one.tool else ""
    parts = (what, trn("once", "{count} times", one.count), day(one.last, clock=True))
    name = one_line(one.host, 60) if one.host else tr("An address that isn't known")
    made = Entry(name, " · ".join(part for part in parts if part), sign="globe")
    made.name = f"left {one.host} {one.tool} {one.plugin}"
    return made


def _speed(state: SystemState) -> str:
    if not state.speed:
        return tr("The speed is shown when a reply is written.")
    if not state.prefill:
        return tr("Wrote {speed:.1f} tokens a second", speed=state.speed)
    return tr(
        "Wrote {speed:.1f} tokens a second, read {prefill:.0f} a second", speed=state.speed, prefill=state.prefill
    )


def duration_of(seconds: float) -> str:
    """Such as "0.4 s" or "1:05"."""
    return tr("{seconds:.1f} s", seconds=seconds) if seconds < 10 else duration(seconds)
