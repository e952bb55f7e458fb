"""The turn that is being said: its sound, in memory alone, and what is known of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from assistant.events import TalkState
from assistant.perceive.endpoint import WINDOW, Endpointer, complete, sound_decides
from assistant.perceive.pace import Pace
from models.values import AudioClip

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from assistant.devices.speaker import Speaker
    from assistant.devices.streams import Block
    from assistant.perceive.played import Played
    from assistant.turn.doing import Doing

RATE = 16_000
PREROLL_SECONDS = 0.4
"""Of what was heard before speech was noticed, for the transcript."""
JUDGED_SECONDS = 8.0
"""Of the end of a turn, to judge whether it is complete."""
TAIL_SECONDS = 0.35
"""An echo is heard for so long after Peri has fallen silent: the way through devices and room."""
RESUMED_SECONDS = 2.0
"""Whoever speaks again so soon, before anything of the answer was heard, had only paused."""


@dataclass(frozen=True, slots=True)
class _Part:
    """Of the sound, as the front end and as the microphone gave it; `aloud`: Peri itself may be heard in it."""

    cleaned: NDArray[np.float32]
    raw: NDArray[np.float32]
    aloud: bool

    @property
    def seconds(self) -> float:
        return len(self.cleaned) / RATE


class Hearing:
    """The turn in hand: its sound, where it began, what is known of it. Seconds count from the first sample heard."""

    def __init__(self, played: Played, speaker: Speaker) -> None:
        self.played = played
        self.speaker = speaker
        self.ends = Endpointer()
        self.seconds = 0.0
        self.began = 0.0
        self.captioned = 0.0
        self.caption: int | None = None
        """The number of the last caption; the seconds it was asked at are `captioned`."""
        self.caption_text: str | None = None
        """Its words, once they are known."""
        self.cut = False
        """The turn became too long, and its words are awaited."""
        self.asleep = False
        """Nobody has said the wake phrase."""
        self.called = False
        """The wake phrase was said in this turn."""
        self.active = 0.0
        """When something happened last."""
        self.interrupted = False
        """Peri speaks, or is paused, until it is known what was said over its voice."""
        self.over_voice = False
        self.alone = 0.0
        """So many seconds of the turn were speech that was heard when Peri had fallen silent."""
        self.dismissed = 0
        """So many interruptions of the reply in hand were none."""
        self.wanted: int | None = None
        self.text: str | None = None
        """What was said until the last pause, once that is known."""
        self.sound: float | None = None
        """How probable it is by the sound that the turn that paused is complete, where that was asked."""
        self.pause: AudioClip | None = None
        """The end of the turn with the beginning of its pause, once that is long enough to be judged."""
        self.words: float | None = None
        """The same by its words."""
        self.understood = 0.0
        self.guessed = 0
        """So many words of the turn were evaluated ahead."""
        self.ended: tuple[float, float] | None = None
        self.taken: tuple[float, float] | None = None
        """Where the turn that was answered last began, and when it was taken, while it may still go on."""
        self._pace = Pace()
        self._before: list[str] = []
        self._parts: list[_Part] = []
        self._held: NDArray[np.float32] | None = None
        self._first = 0.0
        self._clock = 0.0

    def ended_at(self, blocks: list[Block]) -> float:
        """When the last sample of what the microphone gave next was heard (`time.monotonic()`)."""
        for one in blocks:
            ended = self._pace.follow(one.ended, len(one.samples) / RATE, gap=one.lost)
        return ended

    def add(self, samples: NDArray[np.float32], raw: NDArray[np.float32], moment: float) -> None:
        """More sound, as the front end and as the microphone gave it, whose last sample was heard at `moment`. The
        front end keeps some for the next call.
        """
        import numpy as np

        if not self.ends.speaking and self.ended is None and self.taken is None:
            while self._parts and self.seconds - self._first - self._parts[0].seconds > PREROLL_SECONDS + 0.3:
                self._first += self._parts.pop(0).seconds
        near = raw if self._held is None else np.concatenate([self._held, raw])
        self._held = near[len(samples) :]
        aloud = not self.played.silent_since(moment - len(samples) / RATE - TAIL_SECONDS)
        self._parts.append(_Part(samples, near[: len(samples)], aloud))
        self.seconds += len(samples) / RATE
        self._clock = moment - self.seconds
        if self.taken is not None and self.seconds - self.taken[1] > RESUMED_SECONDS:
            self.taken = None

    def heard(self, moment: float, probability: float, *, echo: bool) -> None:
        """A window that began at `moment`; `echo`: what Peri plays is heard too."""
        if probability >= Endpointer.ON and not (echo and not self.played.silent_since(moment - TAIL_SECONDS)):
            self.alone += WINDOW

    def moment(self, at: float) -> float:
        """When that second was heard (`time.monotonic()`)."""
        return self._clock + at

    def begin(self, at: float, *, resumed: bool = False) -> None:
        """Speech began. A turn that has ended goes on where its words are not known yet, or where it was `resumed`."""
        if resumed and self.taken is not None:
            self.began = self.taken[0]
        elif self.ended is None:
            self.began = max(0.0, at - PREROLL_SECONDS)
            self.interrupted = self.over_voice = self.called = False
            self.alone = 0.0
            self.captioned = self.seconds
            self.guessed = 0
            self._before = []
        self.wanted = self.text = self.ended = self.taken = None
        self.caption = self.caption_text = None

    def turn(self) -> AudioClip:
        """The sound of the turn until now: as the microphone heard it, unless Peri itself was heard meanwhile. Of 328
        words Whisper base had fewer wrong so: with noise (10 dB) 24 instead of 39, spoken softly 16 instead of 24,
        otherwise 14 and 12; and how a sentence ends is levelled, too.
        """
        import numpy as np

        start, parts = self._first, list(self._parts)
        while parts and start + parts[0].seconds <= self.began:
            start += parts.pop(0).seconds
        aloud = any(part.aloud for part in parts)
        chosen = [part.cleaned if aloud else part.raw for part in parts]
        whole = np.concatenate(chosen) if chosen else np.zeros(0, np.float32)
        return AudioClip(whole[max(0, round((self.began - start) * RATE)) :], RATE)

    def shorten(self, seconds: float) -> None:
        """Forget of the turn what is longer ago."""
        self.began = max(self.began, self.seconds - seconds)
        while self._parts and self._first + self._parts[0].seconds < self.began:
            self._first += self._parts.pop(0).seconds

    def last_words(self) -> AudioClip:
        """The end of the turn, to be judged."""
        return AudioClip(self.turn().samples[-round(JUDGED_SECONDS * RATE) :], RATE)

    def complete(self, judge: Callable[[AudioClip], float | None]) -> bool | None:
        """Whether the turn that paused is over, as far as that is known. Its sound is judged only where that decides:
        it takes the processor that the words need.
        """
        count = len((self.text or "").split())
        if self.sound is None and self.pause is not None and sound_decides(self.words, count):
            self.sound = judge(self.pause)
        return complete(self.sound, self.words, count)

    def state(self, doing: Doing) -> TalkState:
        """What the conversation is at."""
        if self.asleep:
            return TalkState.SPEAKING if self.speaker.playing else TalkState.WAITING
        if self.ends.speaking or self.ended is not None:
            return TalkState.HEARING
        if self.speaker.playing:
            return TalkState.SPEAKING
        return TalkState.THINKING if doing.answering() else TalkState.LISTENING

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
        self.seconds = self.began = self.captioned = self.active = self._first = 0.0
        self._parts = []
        self._held = None

    def over(self) -> None:
        """The turn is answered or was none."""
        self.wanted = self.text = self.ended = None
        self.interrupted = self.over_voice = self.cut = False
        self._before = []
