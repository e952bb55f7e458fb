"""Date and time here and elsewhere, and timers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta, timezone, tzinfo

from assistant.tools.api import Effect, Origin, ToolError, tool
from assistant.tools.builtin.durations import in_words, seconds_in
from assistant.tools.builtin.timers import MOST_LABEL, Timer, Timers
from assistant.tools.builtin.zones import zone_of


def wall(zone: tzinfo | None = None) -> datetime:
    """The time of the wall clock, in the machine's own zone where none is given."""
    return datetime.now(zone) if zone else datetime.now().astimezone()


class Clock:
    """`wall` gives the time in a zone; None is the machine's own."""

    def __init__(self, timers: Timers, wall: Callable[[tzinfo | None], datetime] = wall) -> None:
        self._timers = timers
        self._wall = wall

    @tool(effects={Effect.READS}, answers=Origin.KERNEL)
    def now(self, place: str = "") -> str:
        """Date and time, here or in a city."""
        zone, name = zone_of(place) if place.strip() else (None, "here")
        moment = self._wall(zone)
        offset = moment.utcoffset() or timedelta()
        return f"{moment:%A}, {moment.day} {moment:%B %Y}, {moment:%H:%M} ({name}, {timezone(offset)})"

    @tool(effects={Effect.SPEAKS}, answers=Origin.KERNEL)
    def set_timer(self, duration: str, label: str = "") -> str:
        """Set a timer that speaks when it ends. Duration like "10 minutes"."""
        timer = self._timers.set(seconds_in(duration), " ".join(label.split())[:MOST_LABEL])
        ends = self._wall(None) + timedelta(seconds=timer.seconds)
        day = f"{ends:%A}, {ends.day} {ends:%B}, " if timer.seconds >= 43_200 else ""
        return f"Timer {timer.number}{_called(timer)} is set: {in_words(timer.seconds)}, until {day}{ends:%H:%M:%S}."

    @tool(effects={Effect.READS})
    def list_timers(self) -> str:
        """The running timers."""
        lines = [
            f"Timer {timer.number}{_called(timer)}: {in_words(left)} left" for timer, left in self._timers.running()
        ]
        return "\n".join(lines) or "No timer is running."

    @tool(effects={Effect.WRITES}, answers=Origin.KERNEL)
    def cancel_timer(self, timer: str = "") -> str:
        """Cancel a timer by its number or label."""
        found = self._meant(timer.strip())
        if self._timers.cancel(found.number) is None:
            raise ToolError("The timer has just ended.")
        return f"Timer {found.number}{_called(found)} is cancelled."

    def _meant(self, said: str) -> Timer:
        running = [timer for timer, _ in self._timers.running()]
        if not running:
            raise ToolError("No timer is running.")
        number = said.lower().removeprefix("timer").strip(" #")
        named = [timer for timer in running if str(timer.number) == number]
        named = named or [timer for timer in running if said and said.casefold() in timer.label.casefold()]
        if not said and len(running) == 1:
            named = running
        if len(named) != 1:
            raise ToolError(f"Say which timer: {'; '.join(f'{timer.number}{_called(timer)}' for timer in running)}.")
        return named[0]


def _called(timer: Timer) -> str:
    return f" ({timer.label})" if timer.label else ""
