"""Sound to words."""

from __future__ import annotations

from pathlib import Path

from models.ports import Transcriber
from models.values import AudioClip, Transcript


def hear(transcriber: Transcriber, source: AudioClip | Path, language: str | None = None) -> Transcript:
    """What is said in `source`. `language` is an ISO 639-1 code; None or "" recognises it. Raises `BadAudio`."""
    if isinstance(source, AudioClip):
        return transcriber.transcribe(source, language or None)
    return transcriber.transcribe_file(str(source), language or None)
