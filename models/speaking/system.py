"""The voices of the operating system, through pyttsx3: espeak-ng, SAPI 5 or NSSpeech.

pyttsx3 belongs to the thread that made it and may wait for ever; so an engine lives on a thread of its own
and every request has a bound. An engine that let it pass is left behind, and the next request makes another.
"""

from __future__ import annotations

import contextlib
import io
import logging
import platform
import tempfile
import threading
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from queue import SimpleQueue
from typing import Any, TypeVar

from models.errors import BadAudio, VoiceUnavailable
from models.hearing.decode import read_sound
from models.sentences import joined, say
from models.speaking.pauses import paced
from models.values import AudioClip

log = logging.getLogger(__name__)
T = TypeVar("T")
RATE = 22_050
WORDS_A_MINUTE = 180
_START_SECONDS = 20.0
_PATIENCE_SECONDS, _PATIENCE_A_CHARACTER = 10.0, 0.05
_ATTEMPTS = 3
"""pyttsx3 ends espeak-ng's work when its own loop ends, now and then before the first sound was made (once in 160 times
on a busy machine); the file then holds none.
"""
_BUILT_IN = say("Or choose the built-in voice (hibari) in the settings.")


class SystemVoice:
    """Speaks with the system's voices, by their identifiers; `voice` "" is the system's own choice.

    Raises `VoiceUnavailable` when built where the system has no voice.
    """

    def __init__(self, voice: str = "") -> None:
        self._default = voice
        self._engine = _Engine()
        self._names, self._system_choice = self._engine.ask(_voice_names, _START_SECONDS)
        if not self._names:
            raise VoiceUnavailable(say("The system has no voice installed."), remedy=_remedy())

    def voices(self) -> tuple[str, ...]:
        """Identifiers such as "gmw/en-us", as the system names them."""
        return self._names

    def synthesize(self, text: str, voice: str = "", speed: float = 1.0) -> AudioClip:
        """One sentence at 22.05 kHz, 180 words a minute at `speed` 1. Text with nothing to say gives an empty clip."""
        import numpy as np

        if not any(map(str.isalnum, text)):
            return AudioClip(np.zeros(0, dtype=np.float32), RATE)
        name = voice or self._default
        if name and name not in self._names:
            raise VoiceUnavailable(
                say("The system has no voice “{name}”.", name=name), remedy=say("`peri doctor` lists those it has.")
            )
        if self._engine.lost:
            self._engine = _Engine()
        with tempfile.TemporaryDirectory(prefix="peri-voice-") as folder:
            path = Path(folder) / ("speech.aiff" if platform.system() == "Darwin" else "speech.wav")
            patience = _PATIENCE_SECONDS + _PATIENCE_A_CHARACTER * len(text)
            spoken_by = name or self._system_choice
            for attempt in range(_ATTEMPTS):
                self._engine.ask(lambda engine: _save(engine, text, spoken_by, speed, path), patience)
                with contextlib.suppress(BadAudio):
                    return paced(read_sound(str(path), RATE), text)
                log.info("The system's voice made no sound (attempt %d)", attempt + 1)
        raise VoiceUnavailable(say("The system's voice made no sound."), remedy=_BUILT_IN)

    def close(self) -> None:
        """End the engine's thread."""
        self._engine.end()


class _Engine:
    """pyttsx3 on its own thread, which makes it with the first request."""

    def __init__(self) -> None:
        self.lost = False
        self._requests: SimpleQueue[tuple[Callable[[Any], Any], Future[Any]] | None] = SimpleQueue()
        threading.Thread(target=self._serve, name="system voice", daemon=True).start()

    def ask(self, work: Callable[[Any], T], seconds: float) -> T:
        """What `work` makes of the engine. Raises `VoiceUnavailable`, also when it takes longer than `seconds`."""
        answer: Future[T] = Future()
        self._requests.put((work, answer))
        try:
            return answer.result(seconds)
        except TimeoutError as error:
            self.lost = True
            raise VoiceUnavailable(
                say("The system's voice did not answer in {seconds} s.", seconds=round(seconds)), remedy=_BUILT_IN
            ) from error

    def end(self) -> None:
        self._requests.put(None)

    def _serve(self) -> None:
        engine: Any = None
        while (request := self._requests.get()) is not None and not self.lost:
            work, answer = request
            try:
                engine = engine or _start()
                answer.set_result(work(engine))
            except Exception as error:  # noqa: BLE001 - drivers raise anything, COM and ctypes errors too
                answer.set_exception(_unavailable(error))


def _start() -> Any:
    import pyttsx3

    return pyttsx3.Engine()


def _voice_names(engine: Any) -> tuple[tuple[str, ...], str]:
    """All of them, and the one that the system has chosen."""
    return tuple(str(voice.id) for voice in engine.getProperty("voices")), str(engine.getProperty("voice") or "")


def _save(engine: Any, text: str, voice: str, speed: float, path: Path) -> None:
    rate = int(WORDS_A_MINUTE * min(max(speed, 0.5), 2.0))
    engine.setProperty("rate", rate)
    if voice:
        engine.setProperty("voice", voice)
        engine.setProperty("rate", rate)  # espeak-ng keeps the former rate unless it is set on both sides
    written = threading.Event()
    watching = engine.connect("finished-utterance", lambda **_: written.set())
    try:
        engine.save_to_file(text, str(path))
        with contextlib.redirect_stdout(io.StringIO()):  # the espeak driver prints where it saved
            engine.runAndWait()
            if platform.system() == "Linux":  # where its loop may end before espeak's own thread has written the file
                written.wait(_PATIENCE_SECONDS)
    finally:
        engine.disconnect(watching)


def _unavailable(error: Exception) -> VoiceUnavailable:
    if isinstance(error, VoiceUnavailable):
        return error
    return VoiceUnavailable(say("The system's voice can't be used: {why}.", why=error), remedy=_remedy())


def _remedy() -> str:
    if platform.system() == "Linux":
        return joined(say("Install espeak-ng (on Debian and Ubuntu: `sudo apt install espeak-ng`)."), _BUILT_IN)
    return joined(say("Install a voice in the system's settings for speech."), _BUILT_IN)
