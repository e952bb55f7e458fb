"""Speaking sentences one after another while their reply is still being written."""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from assistant.errors import PeriError
from models.errors import HostCrashed, ModelError
from models.sentences import say

if TYPE_CHECKING:
    from assistant.devices.speaker import Speaker
    from assistant.turn.parts import Part
    from models.ports import Synthesizer
    from models.values import AudioClip

log = logging.getLogger(__name__)

DRAIN_SECONDS = 600.0
"""A spoken reply is never waited for longer than this."""
Ahead = Callable[[str], "AudioClip | None"]


@dataclass(frozen=True, slots=True)
class Manner:
    """How to speak. `voice` "" is the voice's default; `speed` 1.0 is its own."""

    voice: str = ""
    speed: float = 1.0


@dataclass(frozen=True, slots=True)
class SpeechReport:
    """What became of the speech: moments are `time.monotonic()`, None where it never came to that. `cut` is the
    sentence in which it was stopped, and the share of it that was heard.
    """

    first_synthesis: tuple[float, float] | None
    first_sound: float | None
    error: PeriError | ModelError | None
    cut: tuple[str, float] | None = None


class Speech:
    """Speaks what it is given, in order, on a thread of its own. One instance serves one turn.

    `audible` is called with a sentence and the moment its first sample can be heard. A voice or device that
    fails ends the speech, not the turn: see `report`.
    """

    def __init__(
        self, voice: Part[Synthesizer], speaker: Speaker, manner: Manner, audible: Callable[[str, float], None]
    ) -> None:
        self._voice = voice
        self._speaker = speaker
        self._manner = manner
        self._audible = audible
        self._sentences: queue.SimpleQueue[tuple[str, Ahead | None] | None] = queue.SimpleQueue()
        self._stopped = threading.Event()
        self._synthesis: tuple[float, float] | None = None
        self._sound: float | None = None
        self._error: PeriError | ModelError | None = None
        self._lock = threading.Lock()
        self._clips: list[tuple[str, float]] = []
        """The sentences that were played, and their seconds."""
        self._cut: tuple[str, float] | None = None
        self._thread = threading.Thread(target=self._run, name="peri-speech", daemon=True)
        self._thread.start()

    def say(self, sentence: str, ahead: Ahead | None = None) -> None:
        """Speak it after what was said before. `ahead` gives its sound if that was made already."""
        self._sentences.put((sentence, ahead))

    def stop(self) -> None:
        """Fall silent now and forget the rest. From any thread."""
        with self._lock:
            unheard = self._speaker.stop()
            if not self._stopped.is_set():
                self._cut = _cut(self._clips, unheard)
                self._stopped.set()
        self._sentences.put(None)

    def finish(self) -> SpeechReport:
        """Nothing more will be said: wait until all of it was heard, or `stop`."""
        self._sentences.put(None)
        self._thread.join(DRAIN_SECONDS)
        with self._lock:  # a stop that ended the thread may still be finding out where it was
            return SpeechReport(self._synthesis, self._sound, self._error, self._cut)

    def _run(self) -> None:
        try:
            self._warm()
            while (item := self._sentences.get()) is not None and not self._stopped.is_set():
                self._speak(*item)
            if not self._stopped.is_set():
                self._speaker.wait(DRAIN_SECONDS)
        except (PeriError, ModelError) as error:
            if not self._stopped.is_set():
                self._error = error
        except Exception as error:  # the edge of a thread: a voice that fails must not take the reply with it
            log.exception("Speaking failed")
            self._error = PeriError(say("The reply could not be spoken ({kind}).", kind=type(error).__name__))

    def _warm(self) -> None:
        """Open the device and start the voice while the kernel still thinks."""
        self._speaker.prepare()
        self._voice.warm()

    def _speak(self, sentence: str, ahead: Ahead | None) -> None:
        started = time.monotonic()
        clip = ahead(sentence) if ahead is not None else None
        if clip is None:
            clip = self._sound_of(sentence)
        if self._synthesis is None:
            self._synthesis = (started, time.monotonic())
        with self._lock:
            if not self._stopped.is_set() and len(clip.samples):
                self._speaker.play(clip, lambda moment: self._heard(sentence, moment))
                self._clips.append((sentence, clip.seconds))

    def _sound_of(self, sentence: str) -> AudioClip:
        """A voice that dies says the sentence when it has started again; the report tells of it."""
        try:
            return self._voice.get().synthesize(sentence, self._manner.voice, self._manner.speed)
        except HostCrashed as error:
            self._error = error
            return self._voice.get().synthesize(sentence, self._manner.voice, self._manner.speed)

    def _heard(self, sentence: str, moment: float) -> None:
        if self._sound is None:
            self._sound = moment
        if not self._stopped.is_set():
            self._audible(sentence, moment)


def _cut(clips: list[tuple[str, float]], unheard: float) -> tuple[str, float] | None:
    """The sentence in whose sound the last `unheard` seconds of `clips` begin, and the share of it before that."""
    for sentence, seconds in reversed(clips):
        if unheard <= seconds:
            return (sentence, 1.0 - unheard / seconds) if unheard > 0 else None
        unheard -= seconds
    return (clips[0][0], 0.0) if clips else None
