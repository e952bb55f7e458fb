"""hibari: a small neural voice for English, inside its own wheel; it also reads numbers, dates, units and money."""

from __future__ import annotations

import re
import unicodedata
from collections import OrderedDict
from pathlib import Path
from typing import Any

from models.errors import VoiceUnavailable
from models.sentences import say
from models.speaking.pauses import paced
from models.values import AudioClip

RATE = 24_000
SLOWEST, FASTEST = 0.5, 2.0
_VOICES_IN_MEMORY = 2
_READ_SCRIPTS = {"LATIN", "GREEK", "MICRO", "FEMININE", "MASCULINE", "DOUBLE-STRUCK", "SCRIPT"}
_ANOTHER = say("Choose one of the system's voices in the settings.")


class HibariVoice:
    """Speaks English. Nothing is fetched: the voices are those of the wheel and those already in hibari's folder.

    Loads and warms `voice` when built ("" is the wheel's own). Raises `VoiceUnavailable`.
    """

    def __init__(self, voice: str = "", threads: int = 1) -> None:
        from hibari.voices import DEFAULT

        self._threads = threads
        self._default = voice or DEFAULT
        self._loaded: OrderedDict[str, Any] = OrderedDict()
        self._speaker(self._default)("Ready.")

    def voices(self) -> tuple[str, ...]:
        """Those that can speak now, the default first."""
        from hibari.voices import VOICES

        names = [name for name in VOICES if _file(name) is not None]
        return tuple(sorted(names, key=lambda name: name != self._default))

    def synthesize(self, text: str, voice: str = "", speed: float = 1.0) -> AudioClip:
        """One sentence at 24 kHz; the same text always sounds the same. `speed` is held to 0.5 … 2.

        Text without a letter or a digit gives an empty clip. Words in another script than the Latin one are
        left out; a text that is mostly such words raises `VoiceUnavailable`.
        """
        import numpy as np

        readable = _readable(text)
        if not readable:
            return AudioClip(np.zeros(0, dtype=np.float32), RATE)
        speaker = self._speaker(voice or self._default)
        said = AudioClip(speaker(readable, speed=min(max(speed, SLOWEST), FASTEST), seed=0), RATE)
        return paced(said, text)

    def close(self) -> None:
        """Free the voices."""
        self._loaded.clear()

    def _speaker(self, voice: str) -> Any:
        if voice not in self._loaded:
            self._loaded[voice] = self._load(voice)
            if len(self._loaded) > _VOICES_IN_MEMORY:
                self._loaded.popitem(last=False)
        self._loaded.move_to_end(voice)
        return self._loaded[voice]

    def _load(self, voice: str) -> Any:
        from hibari import Hibari

        if _file(voice) is None:
            raise VoiceUnavailable(
                say("There is no voice “{voice}” on this machine.", voice=voice),
                remedy=say("Installed: {voices}.", voices=", ".join(self.voices())),
            )
        try:
            return Hibari(voice=voice, threads=self._threads)
        except (OSError, RuntimeError, ValueError) as error:
            raise VoiceUnavailable(
                say("The voice “{voice}” can't be loaded: {why}", voice=voice, why=error), remedy=_ANOTHER
            ) from error


def _file(voice: str) -> str | None:
    """Where a voice lies on this machine."""
    from hibari.voices import voice_path

    try:
        path = voice_path(voice, download_missing=False)
    except (ValueError, FileNotFoundError):
        return None
    return path if Path(path).is_file() else None


_LONG_NUMBER = re.compile(r"\d(?:,?\d){32,}")
"""Longer than hibari has names for: it is read digit by digit."""


def _readable(text: str) -> str:
    """`text` without the words that this voice can't read; "" where there is nothing to say."""
    words = _LONG_NUMBER.sub(lambda found: " ".join(c for c in found[0] if c.isdigit()), text).split()
    latin = [word for word in words if not _foreign(word)]
    if any(map(_foreign, words)) and sum(map(len, latin)) * 2 < sum(map(len, words)):
        raise VoiceUnavailable(say("This voice speaks English, and the text is in another script."), remedy=_ANOTHER)
    return " ".join(latin) if any(c.isalnum() for word in latin for c in word) else ""


def _foreign(word: str) -> bool:
    """Has letters of another script. Single Greek letters stay: hibari names them."""
    scripts = [unicodedata.name(c, "").split(" ")[0] for c in word if c.isalpha()]
    greek_word = len(scripts) > 1 and set(scripts) == {"GREEK"}
    return greek_word or not set(scripts) <= _READ_SCRIPTS
