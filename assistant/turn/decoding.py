"""Transcripts of what is being said, made on a thread of their own, the newest first."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from assistant.errors import PeriError
from models.errors import HostCrashed, ModelError
from models.sentences import say

if TYPE_CHECKING:
    from assistant.turn.parts import Part
    from models.ports import Transcriber
    from models.values import AudioClip, Transcript

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Understood:
    """The transcript that was asked for as `number`. `error` says why there is none, or what befell the ears before."""

    number: int
    transcript: Transcript | None
    error: PeriError | ModelError | None = None


class Decoding:
    """`told` is called with each result on its thread. Of what waits only the newest is worth anything."""

    def __init__(
        self, ears: Part[Transcriber], language: Callable[[], str], told: Callable[[Understood], None]
    ) -> None:
        self._ears = ears
        self._language = language
        self._told = told
        self._work: queue.SimpleQueue[tuple[int, AudioClip, bool] | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._number = 0
        self._pending = 0
        self._final = 0
        self.seconds = 0.0
        """How long the last one took."""
        self._thread = threading.Thread(target=self._run, name="peri-decoding", daemon=True)
        self._thread.start()

    @property
    def idle(self) -> bool:
        return self._pending == 0

    def ask(self, clip: AudioClip, *, final: bool, thorough: bool = False) -> int:
        """Have a clip understood; the number of the result. A `final` one makes those that wait superfluous; one that
        is `thorough` takes as long as it needs.
        """
        with self._lock:
            self._number += 1
            self._pending += 1
            if final:
                self._final = self._number
            self._work.put((self._number, clip, thorough))
            return self._number

    def close(self) -> None:
        self._work.put(None)

    def _run(self) -> None:
        while (item := self._work.get()) is not None:
            number, clip, thorough = item
            try:
                if number >= self._final:
                    self._told(self._understand(number, clip, thorough=thorough))
            finally:
                with self._lock:
                    self._pending -= 1

    def _understand(self, number: int, clip: AudioClip, *, thorough: bool) -> Understood:
        """Ears that die are asked once more, when they have started again: what was said is not lost."""
        try:
            try:
                return Understood(number, self._transcribe(clip, thorough=thorough))
            except HostCrashed as died:
                return Understood(number, self._transcribe(clip, thorough=thorough), died)
        except (PeriError, ModelError) as error:
            return Understood(number, None, error)
        except Exception as error:  # the edge of a thread: told, logged, and the next clip is understood
            log.exception("A clip was not understood")
            return Understood(
                number, None, PeriError(say("What you said was not understood ({kind}).", kind=type(error).__name__))
            )

    def _transcribe(self, clip: AudioClip, *, thorough: bool) -> Transcript:
        return self._ears.get().transcribe(clip, self._language() or None, thorough)
