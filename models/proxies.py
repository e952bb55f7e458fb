"""The ports of `models.ports` over a host. What a back end raises arrives as itself; a host that hangs is ended.

Errors of `generate` arrive when the stream is first read.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from models.host import Host, HostStream
from models.values import (
    AudioClip,
    GenerationRequest,
    KernelInfo,
    Picture,
    PictureFacts,
    TextBox,
    TextDelta,
    Transcript,
    Usage,
)

if TYPE_CHECKING:
    from models.ports import Synthesizer, TextGenerator, TextReader, TokenStream, Transcriber

_SHORT = 60.0
_PICTURE = 180.0
_SENTENCE = 120.0
_SILENCE = 180.0
"""A kernel gives a sign of life with every token and every batch of a prompt."""
_HEAR_BASE = 120.0
_HEAR_FACTOR = 10.0
_HEAR_BYTES = 4_000.0
"""Bytes of the thinnest sound file there is, a second."""


class HostedTextGenerator:
    """A `TextGenerator` in a host."""

    def __init__(self, host: Host) -> None:
        self._host = host

    def describe(self) -> KernelInfo:
        info: KernelInfo = self._host.call("describe", timeout=_SHORT)
        return info

    def count_tokens(self, texts: Sequence[str]) -> tuple[int, ...]:
        counts: tuple[int, ...] = self._host.call("count_tokens", tuple(texts), timeout=_SHORT)
        return counts

    def generate(self, request: GenerationRequest) -> HostStream[TextDelta | Usage]:
        """The reply; loads the model first where it is not loaded yet. Returns at once."""
        return self._host.stream("generate", request, timeout=_SILENCE)


class HostedTranscriber:
    """A `Transcriber` in a host."""

    def __init__(self, host: Host) -> None:
        self._host = host

    def transcribe(self, clip: AudioClip, language: str | None = None) -> Transcript:
        limit = _HEAR_BASE + _HEAR_FACTOR * clip.seconds
        transcript: Transcript = self._host.call("transcribe", clip, language, timeout=limit)
        return transcript

    def transcribe_file(self, path: str, language: str | None = None) -> Transcript:
        limit = _HEAR_BASE + _HEAR_FACTOR * _file_size(path) / _HEAR_BYTES
        transcript: Transcript = self._host.call("transcribe_file", path, language, timeout=limit)
        return transcript


class HostedTextReader:
    """A `TextReader` in a host."""

    def __init__(self, host: Host) -> None:
        self._host = host

    def read(self, picture: Picture) -> tuple[TextBox, ...]:
        boxes: tuple[TextBox, ...] = self._host.call("read", picture, timeout=_PICTURE)
        return boxes

    def inspect(self, picture: Picture) -> PictureFacts:
        facts: PictureFacts = self._host.call("inspect", picture, timeout=_PICTURE)
        return facts


class HostedSynthesizer:
    """A `Synthesizer` in a host."""

    def __init__(self, host: Host) -> None:
        self._host = host

    def voices(self) -> tuple[str, ...]:
        voices: tuple[str, ...] = self._host.call("voices", timeout=_SHORT)
        return voices

    def synthesize(self, text: str, voice: str = "", speed: float = 1.0) -> AudioClip:
        clip: AudioClip = self._host.call("synthesize", text, voice, speed, timeout=_SENTENCE)
        return clip


def _file_size(path: str) -> int:
    try:
        return Path(path).stat().st_size
    except OSError:
        return 0  # the back end says what is wrong with it


if TYPE_CHECKING:

    def _ports(host: Host) -> tuple[TextGenerator, Transcriber, TextReader, Synthesizer]:
        """The type checker holds the proxies against their ports."""
        return HostedTextGenerator(host), HostedTranscriber(host), HostedTextReader(host), HostedSynthesizer(host)

    def _stream(stream: HostStream[TextDelta | Usage]) -> TokenStream:
        return stream
