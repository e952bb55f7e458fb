"""When does a turn of speech begin, pause and end? Pure: probabilities of speech in, news out; time is the sound's own.

Silence alone is a poor sign: people pause in the middle of a thought for longer than they wait after a finished one. So
a pause is judged by how complete the turn sounds (`judge`), and a fixed silence is the fallback.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

WINDOW = 0.032
"""Seconds of sound that one probability stands for."""


@dataclass(frozen=True, slots=True)
class Manner:
    """Seconds. `begin` of speech within `begin + 0.032` begins a turn; `barge_in` where Peri is speaking itself. A
    silence of `pause` is a pause; it ends the turn after `finished` where the turn sounds complete, after
    `unfinished` where it does not, and after `fallback` where nobody can judge.
    """

    begin: float = 0.096
    barge_in: float = 0.128
    pause: float = 0.128
    finished: float = 0.256
    unfinished: float = 1.6
    fallback: float = 0.8
    complete: float = 0.5
    """From this probability on a turn counts as complete."""


class Speech(Enum):
    STARTED = "started"
    PAUSED = "paused"
    RESUMED = "resumed"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class News:
    """`at` is the second of the stream at which it happened: the first or the last of the speech."""

    speech: Speech
    at: float


class Endpointer:
    """Feed it every window's probability, in order."""

    ON, OFF = 0.5, 0.35

    def __init__(self, manner: Manner = Manner()) -> None:
        self._manner = manner
        self._windows = 0
        self._recent: deque[bool] = deque()
        self._speaking = False
        self._paused = False
        self._last = 0.0
        self._loud = 0
        self._limit = manner.fallback

    @property
    def seconds(self) -> float:
        """How much sound was fed."""
        return self._windows * WINDOW

    @property
    def speaking(self) -> bool:
        """A turn has begun and not ended."""
        return self._speaking

    def feed(self, probabilities: Iterable[float], *, playing: bool = False) -> list[News]:
        """What happened in these windows; `playing` says that Peri itself is speaking."""
        news: list[News] = []
        for probability in probabilities:
            self._windows += 1
            if self._speaking:
                news += self._go_on(probability)
            else:
                news += self._wait(probability, self._manner.barge_in if playing else self._manner.begin)
        return news

    def judge(self, complete: float | None) -> None:
        """How probable it is that the turn that paused is complete; None where nobody can tell."""
        if complete is None:
            self._limit = self._manner.fallback
        else:
            self._limit = self._manner.finished if complete >= self._manner.complete else self._manner.unfinished

    def cut(self) -> News:
        """End the turn in hand now, whether or not somebody still speaks."""
        self._speaking = self._paused = False
        self._recent.clear()
        return News(Speech.ENDED, self.seconds)

    def _wait(self, probability: float, needed: float) -> list[News]:
        count = max(1, round(needed / WINDOW))
        self._recent.append(probability >= self.ON)
        while len(self._recent) > count + 1:
            self._recent.popleft()
        if sum(self._recent) < count:
            return []
        started = self.seconds - len(self._recent) * WINDOW
        self._recent.clear()
        self._speaking, self._paused, self._loud, self._last = True, False, 0, self.seconds
        return [News(Speech.STARTED, max(0.0, started))]

    def _go_on(self, probability: float) -> list[News]:
        self._loud = self._loud + 1 if probability >= self.ON else 0
        if probability >= (self.ON if self._paused else self.OFF):
            if self._paused and self._loud < 2:
                return self._end()
            resumed, self._paused, self._last = self._paused, False, self.seconds
            return [News(Speech.RESUMED, self.seconds)] if resumed else []
        if not self._paused:
            if self.seconds - self._last < self._manner.pause - WINDOW / 2:
                return []
            self._paused, self._limit = True, self._manner.fallback
            return [News(Speech.PAUSED, self._last)]
        return self._end()

    def _end(self) -> list[News]:
        if self.seconds - self._last < self._limit - WINDOW / 2:
            return []
        self._speaking = self._paused = False
        self._recent.clear()
        return [News(Speech.ENDED, self._last)]
