"""When does a turn of speech begin, pause and end? Pure: probabilities of speech in, news out; time is the sound's own.

Silence alone is a poor sign: people pause in the middle of a thought for longer than they wait after a finished one. So
a pause is judged twice: by how it sounds, and by whether its words could end there (`judge`). A fixed silence is the
fallback.
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
    """Seconds. `begin` of speech within `begin + 0.032` begins a turn; `barge_in` where Peri is speaking itself: there
    the echo canceller takes some of the speaker too, so that less sure windows count (`Endpointer.OVER_VOICE`), but
    `unadapted` of sure ones while it leaves some of Peri. A silence of `pause` is a pause, whose sound is judged after
    `settled` (the detector hears better with some silence at the end). It ends the turn after `finished` where the turn
    is complete, after `unfinished` where it is not, and after `fallback` where that is not known.
    """

    begin: float = 0.096
    barge_in: float = 0.064
    unadapted: float = 0.192
    pause: float = 0.096
    settled: float = 0.192
    finished: float = 0.320
    unfinished: float = 1.504
    fallback: float = 0.8


SURE_WORDS, SURE_SOUND = 0.4, 0.9
LIKELY_WORDS, LIKELY_SOUND = 0.25, 0.5
"""Chosen on 162 pauses and ends of 40 sentences in seven voices that the benchmark does not use."""
FEW_WORDS = 2
"""A turn of no more words is often no sentence, and complete all the same."""


def sound_decides(words: float | None, count: int) -> bool:
    """Whether it matters for `complete` how the turn sounds."""
    return words is not None and words < SURE_WORDS and (words >= LIKELY_WORDS or count <= FEW_WORDS)


def complete(sound: float | None, words: float | None, count: int) -> bool | None:
    """Whether a turn of `count` words is over, from how probable that is by its sound and by its words. Words that are
    not known yet are waited for; None where both find it only likely, where a sound that is sure stands against a few
    words, and where the sound would decide and is not known.
    """
    if words is None or not sound_decides(words, count):
        return words is not None and words >= SURE_WORDS
    return None if sound is None or sound >= (SURE_SOUND if words < LIKELY_WORDS else LIKELY_SOUND) else False


class Speech(Enum):
    STARTED = "started"
    HUSHED = "hushed"
    """The first window without speech, which may be the beginning of a pause."""
    PAUSED = "paused"
    SETTLED = "settled"
    """The pause is long enough to be judged."""
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
    OVER_VOICE = 0.3
    """Over Peri's own voice. Of 48 questions said over it 95 % were noticed within 0.24 s, and 0.41 with `ON`; ten
    minutes of its echo and 48 noises were taken for speech with neither.
    """

    def __init__(self, manner: Manner = Manner()) -> None:
        self._manner = manner
        self._windows = 0
        self._recent: deque[bool] = deque()
        self._speaking = False
        self._paused = False
        self._settled = False
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

    def feed(self, probabilities: Iterable[float], *, playing: bool = False, adapted: bool = True) -> list[News]:
        """What happened in these windows; `playing` says that Peri itself is speaking, `adapted` that the echo
        canceller can take that out.
        """
        news: list[News] = []
        for probability in probabilities:
            self._windows += 1
            if self._speaking:
                news += self._go_on(probability)
            else:
                news += self._wait(probability, *self._needed(playing=playing, adapted=adapted))
        return news

    def judge(self, complete: bool | None) -> list[News]:
        """Whether the turn that paused is complete; None where nobody can tell. What follows from it at once."""
        if not self._paused:
            return []
        manner = self._manner
        self._limit = {True: manner.finished, False: manner.unfinished, None: manner.fallback}[complete]
        return self._end()

    def cut(self) -> News:
        """End the turn in hand now, whether or not somebody still speaks."""
        self._speaking = self._paused = False
        self._recent.clear()
        return News(Speech.ENDED, self.seconds)

    def _needed(self, *, playing: bool, adapted: bool) -> tuple[float, float]:
        """Seconds of windows, and their probability."""
        if not playing:
            return self._manner.begin, self.ON
        return (self._manner.barge_in, self.OVER_VOICE) if adapted else (self._manner.unadapted, self.ON)

    def _wait(self, probability: float, needed: float, on: float) -> list[News]:
        count = max(1, round(needed / WINDOW))
        self._recent.append(probability >= on)
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
                hushed = self.seconds - self._last < 1.5 * WINDOW
                return [News(Speech.HUSHED, self._last)] if hushed else []
            self._paused, self._settled, self._limit = True, False, self._manner.fallback
            return [News(Speech.PAUSED, self._last)]
        if not self._settled and self.seconds - self._last >= self._manner.settled - WINDOW / 2:
            self._settled = True
            return [News(Speech.SETTLED, self._last)]
        return self._end()

    def _end(self) -> list[News]:
        if self.seconds - self._last < self._limit - WINDOW / 2:
            return []
        self._speaking = self._paused = False
        self._recent.clear()
        return [News(Speech.ENDED, self._last)]
