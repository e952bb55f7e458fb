"""What a model can do, as protocols. A back end implements one; `models.proxies` offers the same across a host.

Every method may raise the `ModelError`s its docstring names. A back end is built by its class with keyword
options, loads when built, and has `close()`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from models.values import (
    AudioClip,
    Camera,
    EncoderInfo,
    Extract,
    GenerationRequest,
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


@runtime_checkable
class Transcriber(Protocol):
    """Sound to text."""

    def transcribe(self, clip: AudioClip, language: str | None = None, thorough: bool = False) -> Transcript:
        """The words of `clip` (any rate). `language` is an ISO 639-1 code; None recognises it. `thorough`: as well as
        it can, which takes a few times as long.

        Silence gives an empty text. Raises `BadAudio`.
        """
        ...

    def transcribe_file(self, path: str, language: str | None = None) -> Transcript:
        """The same for a file of any format PyAV reads. Raises `BadAudio`."""
        ...


@runtime_checkable
class TurnDetector(Protocol):
    """Has the speaker finished?"""

    def probability(self, clip: AudioClip) -> float | None:
        """The probability in [0, 1] that the turn that ends `clip` is complete; None where nothing can judge."""
        ...


@runtime_checkable
class AudioFrontEnd(Protocol):
    """Microphone and loudspeaker in, speech out: echo cancelling, noise suppression, gain, voice activity."""

    def listen(self, near: NDArray[np.float32], far: NDArray[np.float32]) -> Listened:
        """`near` is what the microphone heard and `far` what the loudspeaker played then, or a little later; both
        mono at 16 kHz and of the same length. Raises `BadAudio`.
        """
        ...

    def reset(self) -> None:
        """Forget what was heard: another conversation, another device."""
        ...

    def doubt(self) -> None:
        """What passed for somebody's speech over what was played was none: it may have been an echo."""
        ...


@runtime_checkable
class ImageEncoder(Protocol):
    """Pictures and phrases in one space (CLIP: Radford et al. 2021, arXiv:2103.00020)."""

    def describe(self) -> EncoderInfo: ...

    def encode_pictures(self, pictures: Sequence[Picture]) -> NDArray[np.float32]:
        """Unit vectors of shape (len(pictures), d). Raises `BadPicture`."""
        ...

    def encode_texts(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Unit vectors of shape (len(texts), d)."""
        ...


@runtime_checkable
class ImageLabeller(Protocol):
    """Guesses of what a picture shows."""

    def label(self, picture: Picture, most: int = 6, least: float = 0.4) -> tuple[Label, ...]:
        """At most `most` phrases of a vocabulary, each at least `least` sure, the surest first. Raises `BadPicture`."""
        ...

    def score(self, picture: Picture, phrases: Sequence[str]) -> tuple[Label, ...]:
        """How sure it is of each of these phrases, in their order. Raises `BadPicture`."""
        ...


@runtime_checkable
class TextReader(Protocol):
    """The text in a picture, and what the file says of itself."""

    def read(self, picture: Picture) -> tuple[TextBox, ...]:
        """Lines in reading order, boxes in pixels of the upright picture. Raises `BadPicture`."""
        ...

    def inspect(self, picture: Picture) -> PictureFacts:
        """Size, EXIF date and place, main colours. Raises `BadPicture`."""
        ...


@runtime_checkable
class DocumentReader(Protocol):
    """Documents to text."""

    def extract(self, data: bytes, name: str) -> Extract:
        """The text of a file called `name`, told by its content. Raises `BadDocument`."""
        ...

    def picture(self, page: int) -> Picture:
        """A page of the document that was read last, as it looks; pages count from 1. Raises `BadDocument`."""
        ...


@runtime_checkable
class ViewMaker(Protocol):
    """Pictures of files that are none themselves: scenes of videos, sides of 3-D models."""

    def views(self, path: str, most: int = 8, name: str = "") -> Views:
        """At most `most` views, those of a video in order of time. Raises `BadVideo`, `BadMesh`.

        `name` is what the file is called, where its path does not say it.
        """
        ...


@runtime_checkable
class CameraReader(Protocol):
    """A camera, which is open from the first frame to `release`."""

    def cameras(self) -> tuple[Camera, ...]:
        """Those that the system names."""
        ...

    def frame(self, camera: str = "") -> Picture:
        """What a camera sees now, as a JPEG. `camera` is a number, a part of a name, or a video file that plays the
        camera; "" is the first. Raises `NoCamera`.
        """
        ...

    def release(self) -> None:
        """Close the camera, if it is open."""
        ...


@runtime_checkable
class TokenStream(Protocol):
    """A reply being made. Iterate once; the last value is the `Usage`, also after `cancel`. A `TurnEnding`, where one
    was asked for and can be told, is the first; `RequestedCall`s come after the text, before the `Usage`.
    """

    def __iter__(self) -> Iterator[TextDelta | TurnEnding | RequestedCall | Usage]: ...

    def __next__(self) -> TextDelta | TurnEnding | RequestedCall | Usage: ...

    def cancel(self) -> None:
        """Stop soon (within 100 ms of a decode step), from any thread; harmless when it has ended."""
        ...


@runtime_checkable
class TextGenerator(Protocol):
    """The kernel: a language model."""

    def describe(self) -> KernelInfo: ...

    def count_tokens(self, texts: Sequence[str]) -> tuple[int, ...]:
        """How many tokens each text is, without the template around it."""
        ...

    def count_pictures(self, pictures: Sequence[Picture]) -> tuple[int, ...]:
        """How many tokens each picture takes. Raises `BadPicture`; `ModelError` where it can't see."""
        ...

    def prepare(self, messages: Sequence[Message], tools: Sequence[ToolSchema] = ()) -> int:
        """Evaluate what prompts that begin with `messages` and offer `tools` begin with, for conversations to come; its
        tokens.

        Raises `TemplateError`.
        """
        ...

    def forget(self, sequence: str) -> None:
        """Free what was evaluated of a conversation, if anything was, also what was kept of it on disk."""
        ...

    def keep(self, sequence: str) -> bool:
        """Keep on disk what is evaluated of a conversation, if it is lasting and not there yet, so that it outlives
        this process; whether it is kept now.
        """
        ...

    def generate(self, request: GenerationRequest) -> TokenStream:
        """The reply as it is made; the last value is the `Usage`.

        Raises `PromptTooLong` before anything is evaluated, `TemplateError`, `BadPicture`; `ModelError` for pictures
        where it can't see.
        """
        ...


@runtime_checkable
class Embedder(Protocol):
    """Text to vectors, for search."""

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Unit vectors of shape (len(texts), d)."""
        ...


@runtime_checkable
class Synthesizer(Protocol):
    """Text to sound."""

    def voices(self) -> tuple[str, ...]: ...

    def synthesize(self, text: str, voice: str = "", speed: float = 1.0) -> AudioClip:
        """One sentence, spoken. `voice` "" is the default. Raises `VoiceUnavailable`."""
        ...
