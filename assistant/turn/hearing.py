"""The turn that is being said: its sound, in memory alone, and what is known of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.perceive.endpoint import Endpointer
from models.values import AudioClip

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from assistant.devices.speaker import Speaker
    from assistant.perceive.played import Played
    from models.values import Transcript

RATE = 16_000
PREROLL_SECONDS = 0.4
"""Of what was heard before speech was noticed, for the transcript."""
RESUMED_SECONDS = 2.0
"""Whoever speaks again so soon, before anything of the answer was heard, had only paused."""


class Hearing:
    """The turn in hand: its sound, where it began, what is known of it. Seconds count from the first sample heard."""

    def __init__(self, played: Played, speaker: Speaker) -> None:
        self.played = played
        self.speaker = speaker
        self.ends = Endpointer()
        self.seconds = 0.0
        self.began = 0.0
        self.captioned = 0.0
        self.cut = False
        """The turn became too long, and its words are awaited."""
        self.interrupted = False
        self.wanted: int | None = None
        self.transcript: Transcript | None = None
        self.understood = 0.0
        self.ended: tuple[float, float] | None = None
        self.taken: tuple[float, float] | None = None
        """Where the turn that was answered last began, and when it was taken, while it may still go on."""
        self._before: list[str] = []
        self._parts: list[NDArray[np.float32]] = []
        self._first = 0.0
        self._clock = 0.0

    def add(self, samples: NDArray[np.float32], moment: float) -> None:
        """More sound, of which the last was heard at `moment`."""
        self._parts.append(samples)
        self.seconds += len(samples) / RATE
        self._clock = moment - self.seconds
        if self.taken is not None and self.seconds - self.taken[1] > RESUMED_SECONDS:
            self.taken = None
        if not self.ends.speaking and self.ended is None and self.taken is None:
            while self._parts and self.seconds - self._first - len(self._parts[0]) / RATE > PREROLL_SECONDS + 0.3:
                self._first += len(self._parts.pop(0)) / RATE

    def moment(self, at: float) -> float:
        """When that second was heard (`time.monotonic()`)."""
        return self._clock + at

    def begin(self, at: float, *, resumed: bool = False) -> None:
        """Speech began. A turn that has ended goes on where its words are not known yet, or where it was `resumed`."""
        if resumed and self.taken is not None:
            self.began = self.taken[0]
        elif self.ended is None:
            self.began = max(0.0, at - PREROLL_SECONDS)
            self.interrupted = False
            self.captioned = self.seconds
            self._before = []
        self.wanted = self.transcript = self.ended = self.taken = None

    def turn(self) -> AudioClip:
        """The sound of the turn until now."""
        import numpy as np

        whole = np.concatenate(self._parts) if self._parts else np.zeros(0, np.float32)
        return AudioClip(whole[max(0, round((self.began - self._first) * RATE)) :], RATE)

    def agree(self, text: str) -> tuple[str, str]:
        """The words that two transcripts in a row begin with (Liu et al. 2020, "Low-latency sequence-to-sequence
        speech recognition"), and the rest of the last.
        """
        words = text.split()
        same = 0
        for old, new in zip(self._before, words, strict=False):
            if old.strip(".,!?").lower() != new.strip(".,!?").lower():
                break
            same += 1
        self._before = words
        return " ".join(words[:same]), " ".join(words[same:])

    def forget(self) -> None:
        """Drop what was heard: the device is closed, and what comes next is another turn."""
        self.over()
        self.taken = None
        self.ends = Endpointer()
        self.seconds = self.began = self.captioned = self._first = 0.0
        self._parts = []

    def over(self) -> None:
        """The turn is answered or was none."""
        self.wanted = self.transcript = self.ended = None
        self.interrupted = self.cut = False
        self._before = []
