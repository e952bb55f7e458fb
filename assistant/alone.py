"""Parts of a session on their own: hearing, seeing and speaking without a turn."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.devices.files import read_picture, take
from assistant.doors import Doors
from assistant.errors import NotAllowed
from assistant.events import SpeakingChanged
from assistant.perceive.hear import hear
from assistant.reply.speech_text import spoken_sentences
from assistant.turn.looking import look, look_through
from assistant.turn.speech import Manner, Speech
from models.sentences import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from assistant.perceive.views import SeenViews
    from assistant.settings import Preferences
    from assistant.turn.conductor import Conductor
    from models.values import AudioClip, Picture, Sight, Transcript

SILENT_RATE = 24_000


class Alone(Doors):
    """A part of `Session`. All of it waits, but `speak` and `stop_speaking`."""

    _preferences: Preferences
    _conductor: Conductor
    _lock: threading.Lock
    _aloud: Speech | None = None

    def hear(self, file: Path) -> Transcript:
        return hear(self._parts.ears.get(), file, self._preferences.current.hearing.language)

    def see(self, file: Path, phrases: Sequence[str] = ()) -> Sight:
        """What is known of a picture, and how sure the eyes are of each of `phrases`.

        Raises `NotInstalled` for phrases where there is no image encoder.
        """
        return look(self._parts, read_picture(take(file).path), phrases)

    def see_views(self, file: Path, phrases: Sequence[str] = ()) -> SeenViews:
        """The same of each scene of a video, and of a 3-D model from six sides. Raises `BadVideo`, `BadMesh`."""
        return look_through(self._parts, file, phrases)

    def look(self, picture: Picture, phrases: Sequence[str] = ()) -> Sight:
        """The same of a picture that is no file, which is not kept."""
        return look(self._parts, picture, phrases)

    def say(self, text: str) -> AudioClip:
        """`text` (Markdown) as sound; empty where nothing of it can be spoken. Raises `VoiceUnavailable`."""
        import numpy as np

        from models.values import AudioClip

        manner, voice = self._manner(), self._parts.voice.get()
        clips = [voice.synthesize(one, manner.voice, manner.speed) for one in spoken_sentences(text)]
        if not clips:
            return AudioClip(np.zeros(0, np.float32), SILENT_RATE)
        return AudioClip(np.concatenate([clip.samples for clip in clips]), clips[0].rate)

    def say_aloud(self, text: str) -> None:
        """Read `text` (Markdown) aloud and wait until it was heard. Raises `NotAllowed`, `NoSpeaker` …"""
        self.stop_speaking()
        if not self._preferences.current.devices.use_speaker:
            raise NotAllowed(say("The loudspeaker is switched off."), remedy=say("Switch it on under “System”."))
        speech = Speech(
            self._parts.voice, self._parts.speaker, self._manner(), lambda *_: self._bus.publish(SpeakingChanged(True))
        )
        with self._lock:
            self._aloud = speech
        for sentence in spoken_sentences(text):
            speech.say(sentence)
        report = speech.finish()
        self._bus.publish(SpeakingChanged(False))
        if report.error is not None:
            raise report.error

    def speak(self, text: str) -> None:
        """Read `text` (Markdown) aloud; a `Notice` says what keeps it from being heard."""
        self._in_background(lambda: self.say_aloud(text))

    def stop_speaking(self) -> None:
        """Fall silent; what is being written goes on being written."""
        with self._lock:
            speech = self._aloud
        if speech is not None:
            speech.stop()
        self._conductor.hush()

    def _manner(self) -> Manner:
        speaking = self._preferences.current.speaking
        return Manner(speaking.voice, speaking.speed)
