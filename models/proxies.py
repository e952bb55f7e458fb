"""The ports of `models.ports` over a host. What a back end raises arrives as itself; a host that hangs is ended.

Errors of `generate` arrive when the stream is first read.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from models.errors import BadDocument, HostCrashed, HostTimeout
from models.host import Host, HostStream
from models.kept import STATES, BoundedFolder
from models.sentences import say
from models.values import (
    AudioClip,
    Camera,
    EncoderInfo,
    Extract,
    GenerationRequest,
    HostState,
    KernelInfo,
    Label,
    Listened,
    Message,
    Picture,
    PictureFacts,
    RequestedCall,
    TextBox,
    TextDelta,
    ToolSchema,
    Transcript,
    TurnEnding,
    Usage,
    Views,
)

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from models.ports import (
        AudioFrontEnd,
        CameraReader,
        Embedder,
        ImageEncoder,
        ImageLabeller,
        Synthesizer,
        TextGenerator,
        TextReader,
        TokenStream,
        Transcriber,
        TurnDetector,
        ViewMaker,
    )

_SHORT = 60.0
_PICTURE = 180.0
_SENTENCE = 120.0
_ENCODE = 20.0
"""For one picture or text, also a large model on a slow machine."""
_DOCUMENT_BASE = 60.0
_DOCUMENT_BYTES = 500_000.0
"""Of a document that are read in a second, at the slowest."""
_SILENCE = 180.0
"""A kernel gives a sign of life with every token and every batch of a prompt."""
_HEAR_BASE = 120.0
_HEAR_FACTOR = 10.0
_HEAR_BYTES = 4_000.0
"""Bytes of the thinnest sound file there is, a second."""


class HostedTextGenerator:
    """A `TextGenerator` in a host. `cache` is the folder that its back end was given, if any."""

    def __init__(self, host: Host, cache: Path | None = None) -> None:
        self._host = host
        self._states = None if cache is None else BoundedFolder(cache / STATES, 0)

    def describe(self) -> KernelInfo:
        info: KernelInfo = self._host.call("describe", timeout=_SHORT)
        return info

    def count_tokens(self, texts: Sequence[str]) -> tuple[int, ...]:
        counts: tuple[int, ...] = self._host.call("count_tokens", tuple(texts), timeout=_SHORT)
        return counts

    def count_pictures(self, pictures: Sequence[Picture]) -> tuple[int, ...]:
        counts: tuple[int, ...] = self._host.call("count_pictures", tuple(pictures), timeout=_PICTURE)
        return counts

    def prepare(self, messages: Sequence[Message], tools: Sequence[ToolSchema] = ()) -> int:
        offered = (tuple(tools),) if tools else ()
        tokens: int = self._host.call("prepare", tuple(messages), *offered, timeout=_SILENCE)
        return tokens

    def forget(self, sequence: str) -> None:
        """No process is started for it: what is kept on disk is deleted here."""
        if self._host.report().state in (HostState.READY, HostState.BUSY):
            self._host.call("forget", sequence, timeout=_SHORT)
        if self._states is not None:
            self._states.remove(sequence)

    def keep(self, sequence: str) -> bool:
        """No process is started for it."""
        running = self._host.report().state in (HostState.READY, HostState.BUSY)
        return running and bool(self._host.call("keep", sequence, timeout=_SHORT))

    def generate(self, request: GenerationRequest) -> HostStream[TextDelta | TurnEnding | RequestedCall | Usage]:
        """The reply; loads the model first where it is not loaded yet. Returns at once."""
        return self._host.stream("generate", request, timeout=_SILENCE)


class HostedTranscriber:
    """A `Transcriber` in a host."""

    def __init__(self, host: Host) -> None:
        self._host = host

    def transcribe(self, clip: AudioClip, language: str | None = None, thorough: bool = False) -> Transcript:
        limit = _HEAR_BASE + _HEAR_FACTOR * clip.seconds
        transcript: Transcript = self._host.call("transcribe", clip, language, thorough, timeout=limit)
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


class HostedAudioFrontEnd:
    """An `AudioFrontEnd` and a `TurnDetector` in a host."""

    def __init__(self, host: Host) -> None:
        self._host = host

    def listen(self, near: NDArray[np.float32], far: NDArray[np.float32]) -> Listened:
        heard: Listened = self._host.call("listen", near, far, timeout=_SHORT)
        return heard

    def reset(self) -> None:
        self._host.call("reset", timeout=_SHORT)

    def doubt(self) -> None:
        self._host.call("doubt", timeout=_SHORT)

    def probability(self, clip: AudioClip) -> float | None:
        found: float | None = self._host.call("probability", clip, timeout=_SHORT)
        return found


class HostedImageEncoder:
    """An `ImageEncoder` in a host."""

    def __init__(self, host: Host) -> None:
        self._host = host

    def describe(self) -> EncoderInfo:
        info: EncoderInfo = self._host.call("describe", timeout=_SHORT)
        return info

    def encode_pictures(self, pictures: Sequence[Picture]) -> NDArray[np.float32]:
        limit = _SHORT + _ENCODE * len(pictures)
        vectors: NDArray[np.float32] = self._host.call("encode_pictures", tuple(pictures), timeout=limit)
        return vectors

    def encode_texts(self, texts: Sequence[str]) -> NDArray[np.float32]:
        limit = _SHORT + _ENCODE * len(texts)
        vectors: NDArray[np.float32] = self._host.call("encode_texts", tuple(texts), timeout=limit)
        return vectors

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Of an encoder that is an `Embedder` too."""
        vectors: NDArray[np.float32] = self._host.call("embed", tuple(texts), timeout=_SHORT + _ENCODE * len(texts))
        return vectors


class HostedEmbedder:
    """An `Embedder` in a host."""

    def __init__(self, host: Host) -> None:
        self._host = host

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        vectors: NDArray[np.float32] = self._host.call("embed", tuple(texts), timeout=_SHORT + _ENCODE * len(texts))
        return vectors


class HostedEyes(HostedImageEncoder):
    """An image encoder that says what a picture shows, in a host."""

    def label(self, picture: Picture, most: int = 6, least: float = 0.4) -> tuple[Label, ...]:
        labels: tuple[Label, ...] = self._host.call("label", picture, most, least, timeout=_PICTURE)
        return labels

    def score(self, picture: Picture, phrases: Sequence[str]) -> tuple[Label, ...]:
        labels: tuple[Label, ...] = self._host.call("score", picture, tuple(phrases), timeout=_PICTURE)
        return labels


class HostedDocumentReader:
    """A `DocumentReader` in a host. One that a document kills, or keeps too long, is ended and starts anew."""

    def __init__(self, host: Host) -> None:
        self._host = host

    def extract(self, data: bytes, name: str) -> Extract:
        limit = _DOCUMENT_BASE + len(data) / _DOCUMENT_BYTES
        try:
            extract: Extract = self._host.call("extract", data, name, timeout=limit)
        except HostTimeout as error:
            raise BadDocument(
                say(
                    "{name} took longer than {seconds} seconds to read and was left alone.",
                    name=name,
                    seconds=f"{limit:.0f}",
                )
            ) from error
        except HostCrashed as error:
            raise BadDocument(
                say("{name} is broken: the process that read it stopped. Nothing else was touched.", name=name),
                remedy=say("Save it again in the program that made it, or print it to PDF."),
            ) from error
        return extract

    def picture(self, page: int) -> Picture:
        picture: Picture = self._host.call("picture", page, timeout=_SHORT)
        return picture


class HostedViewMaker:
    """A `ViewMaker` in a host."""

    def __init__(self, host: Host) -> None:
        self._host = host

    def views(self, path: str, most: int = 8, name: str = "") -> Views:
        found: Views = self._host.call("views", path, most, name, timeout=_PICTURE)
        return found


class HostedCameraReader:
    """A `CameraReader` in a host."""

    def __init__(self, host: Host) -> None:
        self._host = host

    def cameras(self) -> tuple[Camera, ...]:
        found: tuple[Camera, ...] = self._host.call("cameras", timeout=_SHORT)
        return found

    def frame(self, camera: str = "") -> Picture:
        picture: Picture = self._host.call("frame", camera, timeout=_SHORT)
        return picture

    def release(self) -> None:
        self._host.call("release", timeout=_SHORT)


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

    def _stream(stream: HostStream[TextDelta | TurnEnding | RequestedCall | Usage]) -> TokenStream:
        return stream

    def _views(host: Host) -> tuple[ViewMaker, CameraReader]:
        return HostedViewMaker(host), HostedCameraReader(host)

    def _front_end(host: Host) -> tuple[AudioFrontEnd, TurnDetector]:
        return HostedAudioFrontEnd(host), HostedAudioFrontEnd(host)

    def _encoder(host: Host) -> tuple[ImageEncoder, Embedder, ImageLabeller]:
        return HostedImageEncoder(host), HostedEmbedder(host), HostedEyes(host)
