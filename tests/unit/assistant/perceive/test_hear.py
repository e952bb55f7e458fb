"""Hearing hands the sound on as it is."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from assistant.perceive.hear import hear
from models.errors import BadAudio
from models.values import AudioClip, Transcript

SAID = Transcript("hello", "en", (), 1.0, 0.5)


class Ears:
    def __init__(self) -> None:
        self.asked: list[tuple[object, str | None]] = []

    def transcribe(self, clip: AudioClip, language: str | None = None) -> Transcript:
        self.asked.append((clip, language))
        return SAID

    def transcribe_file(self, path: str, language: str | None = None) -> Transcript:
        if path.endswith(".txt"):
            raise BadAudio("This is no sound.")
        self.asked.append((path, language))
        return SAID


@pytest.mark.parametrize(("language", "passed"), [("de", "de"), ("", None), (None, None)])
def test_clips_and_files_are_handed_on(language: str | None, passed: str | None) -> None:
    ears = Ears()
    clip = AudioClip(np.zeros(16_000, np.float32), 16_000)
    assert hear(ears, clip, language) is SAID
    assert hear(ears, Path("memo.mp3"), language) is SAID
    assert ears.asked == [(clip, passed), ("memo.mp3", passed)]


def test_bad_audio_is_told_as_it_is() -> None:
    with pytest.raises(BadAudio, match="no sound"):
        hear(Ears(), Path("notes.txt"))
