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


def add_spoken(text: str, spoken: str, name: str | None) -> str:
    """`text` with what was heard. A recording of the user's own (`name` None) speaks for the user; a file is quoted."""
    if not spoken:
        return text
    said = spoken if name is None else f"(What is said in {name}:) {spoken}"
    return f"{text}\n\n{said}".strip()
