"""Scripted back ends behind the ports, for the tests of the proxies."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from models.errors import BadAudio, BadPicture, PromptTooLong, VoiceUnavailable
from models.values import (
    AudioClip,
    FinishReason,
    GenerationRequest,
    KernelInfo,
    Picture,
    PictureFacts,
    TextBox,
    TextDelta,
    Transcript,
    Usage,
)


class Everything:
    """Kernel, ears, eyes and voice in one; each answer shows what it was asked."""

    def describe(self) -> KernelInfo:
        return KernelInfo("scripted", 1, 2, 3, 4, 5, 6, 0, "none", 0.0, details={"a": "b"})

    def count_tokens(self, texts: Sequence[str]) -> tuple[int, ...]:
        return tuple(len(text) for text in texts)

    def count_pictures(self, pictures: Sequence[Picture]) -> tuple[int, ...]:
        return tuple(len(picture.data) for picture in pictures)

    def forget(self, sequence: str) -> None:
        if sequence == "unknown":
            raise BadPicture("It was asked.")

    def generate(self, request: GenerationRequest) -> Iterator[TextDelta | Usage]:
        for message in request.messages:
            if len(message.content) > 100:
                raise PromptTooLong("Too long.", needed=len(message.content), limit=100)
            yield TextDelta(message.content)
        yield Usage(1, 0, len(request.messages), 0.1, 0.2, FinishReason.END)

    def transcribe(self, clip: AudioClip, language: str | None = None, thorough: bool = False) -> Transcript:
        return Transcript(f"{len(clip.samples)} samples", language or "en", (), clip.seconds, 0.0)

    def transcribe_file(self, path: str, language: str | None = None) -> Transcript:
        raise BadAudio(f"{path} is no sound.")

    def read(self, picture: Picture) -> tuple[TextBox, ...]:
        return (TextBox(picture.name, 0, 0, 1, 1, 1.0),)

    def inspect(self, picture: Picture) -> PictureFacts:
        raise BadPicture("It is no picture.")

    def voices(self) -> tuple[str, ...]:
        return ("a", "b")

    def synthesize(self, text: str, voice: str = "", speed: float = 1.0) -> AudioClip:
        import numpy as np

        if voice == "c":
            raise VoiceUnavailable("There is no such voice.")
        return AudioClip(np.full(len(text), speed, dtype=np.float32), 8000)
