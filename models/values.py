"""The values that models take and give. Frozen, without identity and without I/O.

Importing this module imports no numerical library: a window that only shows values stays small.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True, eq=False)
class AudioClip:
    """Mono sound: `samples` is float32 of shape (n,), nominally in [-1, 1]; `rate` is in hertz."""

    samples: NDArray[np.float32]
    rate: int

    @property
    def seconds(self) -> float:
        return len(self.samples) / self.rate


@dataclass(frozen=True, slots=True)
class Picture:
    """An encoded picture file, exactly as the user gave it. `digest` is the sha256 of `data` in hexadecimal."""

    data: bytes = field(repr=False)
    digest: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of speech; `start` and `end` are seconds from the beginning of the clip, silence included."""

    start: float
    end: float
    text: str


@dataclass(frozen=True, slots=True)
class Transcript:
    """What was said. `text` is empty when nobody spoke. Durations are in seconds."""

    text: str
    language: str
    segments: tuple[Segment, ...]
    audio_seconds: float
    speech_seconds: float


@dataclass(frozen=True, slots=True)
class TextBox:
    """A line of text in a picture. `left, top, right, bottom` are pixels of the upright picture.

    `confidence` is in [0, 1].
    """

    text: str
    left: int
    top: int
    right: int
    bottom: int
    confidence: float


@dataclass(frozen=True, slots=True)
class PictureFacts:
    """What a picture file says of itself. Width and height are those of the upright picture (EXIF turned)."""

    width: int
    height: int
    format: str
    frames: int = 1
    taken: str | None = None
    """Date and time from EXIF, ISO 8601, as the camera's clock had it."""
    latitude: float | None = None
    longitude: float | None = None
    camera: str | None = None
    colours: tuple[str, ...] = ()
    """Names of the main colours, most of the picture first."""


@dataclass(frozen=True, slots=True)
class Label:
    """A phrase that fits a picture, with a calibrated probability in [0, 1]."""

    text: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Sight:
    """What Peri knows of a picture: its own data (certain), text read in it, labels (guesses)."""

    digest: str
    facts: PictureFacts
    text: tuple[TextBox, ...] = ()
    labels: tuple[Label, ...] = ()
    unread: str = ""
    """Why the text could not be read; empty where it was, also where there is none."""
    asked: tuple[Label, ...] = ()
    """How sure the eyes are of phrases that the user asked about."""


@dataclass(frozen=True, slots=True)
class EncoderInfo:
    """What an image encoder is. Vectors of encoders with different `digest`s can't be compared.

    `logit_scale` and `logit_bias` make a cosine a logit, as CLIP and SigLIP do.
    """

    name: str
    digest: str
    dimensions: int
    logit_scale: float
    logit_bias: float = 0.0


@dataclass(frozen=True, slots=True)
class View:
    """A picture (PNG) that stands for a part of a file: a scene of a video, a side of a 3-D model.

    `title` says which, as in "at 0:12" or "from the left"; `seconds` is a scene's time from the beginning.
    """

    title: str
    picture: Picture
    seconds: float | None = None


@dataclass(frozen=True, slots=True)
class Views:
    """A file that is seen in several pictures. `facts` are what is certain of it, in a few words each."""

    facts: tuple[str, ...]
    views: tuple[View, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph of a document, or a row of a table. `headings` are those above it, the outermost first; `page` counts
    from 1, and is 0 where there are no pages. A slide or a sheet is a page.
    """

    text: str
    headings: tuple[str, ...] = ()
    page: int = 0


@dataclass(frozen=True, slots=True)
class Extract:
    """The text of a document in reading order. `scanned` are pages that are pictures of text; `notes` are sentences
    that say what was left out.
    """

    title: str
    blocks: tuple[Block, ...]
    pages: int = 0
    scanned: tuple[int, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Listened:
    """What the microphone heard, without Peri's own voice and noise. `samples` are float32 mono at 16 kHz; `activity`
    has the probability of speech in each 32 ms that they complete. Until it has `adapted` to what is played, some of
    that may pass for somebody's speech. `echo` is False where what is played is not heard, as on headphones.
    """

    samples: NDArray[np.float32]
    activity: tuple[float, ...]
    adapted: bool = True
    echo: bool = True


@dataclass(frozen=True, slots=True)
class Camera:
    """A camera of this machine; `number` is the system's."""

    number: int
    name: str


class Role(StrEnum):
    SYSTEM = "system"
    USER = "user"
    ASSISTANT = "assistant"
    TOOL = "tool"


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a prompt. `pictures` stand before the text; only a kernel that `sees` may be given them."""

    role: Role
    content: str
    pictures: tuple[Picture, ...] = ()


@dataclass(frozen=True, slots=True)
class Sampling:
    """How the next token is chosen. `temperature` 0 is greedy. `seed` None draws one."""

    temperature: float = 0.7
    top_k: int = 20
    top_p: float = 0.8
    min_p: float = 0.05
    repeat_penalty: float = 1.05
    seed: int | None = None


@dataclass(frozen=True, slots=True)
class ToolSchema:
    """A tool that the kernel may call. `parameters` is a JSON schema of an object, as JSON text."""

    name: str
    description: str
    parameters: str


@dataclass(frozen=True, slots=True)
class GenerationRequest:
    """A prompt and how to answer it.

    `sequence` names the conversation whose evaluated prefix is kept for the next request. `max_tokens` 0
    means as many as the context still holds. `judge_ending` asks for a `TurnEnding` before the reply.
    With `tools` the reply may be calls of them. `answer` is a JSON schema, as JSON text: the whole reply is JSON that
    fits it, and calls nothing. With `only_begin` nothing is replied: what the prompt of the next turn begins with,
    whatever its message will be, is evaluated. A `lasting` sequence may be kept on disk. `settled`: the last messages
    are results of calls that answer what was asked for.
    """

    messages: tuple[Message, ...]
    sampling: Sampling = Sampling()
    stop: tuple[str, ...] = ()
    max_tokens: int = 0
    sequence: str = "main"
    judge_ending: bool = False
    tools: tuple[ToolSchema, ...] = ()
    answer: str = ""
    only_begin: bool = False
    lasting: bool = False
    settled: bool = False


@dataclass(frozen=True, slots=True)
class TextDelta:
    """A piece of a reply: whole characters only, never half of one. `tokens` counts what it took."""

    text: str
    tokens: int = 1


@dataclass(frozen=True, slots=True)
class RequestedCall:
    """A call that the kernel asks for, after all the text before it. `name` is a tool that was offered; `arguments`,
    JSON text, fit its schema. `written` is how the kernel wrote it, markup included: the content of the assistant's
    message is the reply's text and then this, so that the next prompt has the same tokens.
    """

    name: str
    arguments: str
    written: str


class FinishReason(StrEnum):
    END = "end"
    CALLS = "calls"
    """It waits for the results of its calls: messages of the role `tool`, one for each, in order."""
    STOP = "stop"
    LENGTH = "length"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class TurnEnding:
    """How probable it is that the last message, the user's, ends where it does and not in the middle of a sentence. Its
    own punctuation at the end counts for nothing.
    """

    probability: float


@dataclass(frozen=True, slots=True)
class Usage:
    """The account of one reply; the last value of a stream.

    `cached_tokens` of the `prompt_tokens` were already evaluated. Seconds are wall-clock in the host.
    """

    prompt_tokens: int
    cached_tokens: int
    completion_tokens: int
    prefill_seconds: float
    decode_seconds: float
    finish: FinishReason

    @property
    def tokens_per_second(self) -> float:
        """Decode speed: tokens after the first, by the time they took; 0.0 where there is none."""
        if self.completion_tokens < 2 or self.decode_seconds <= 0:
            return 0.0
        return (self.completion_tokens - 1) / self.decode_seconds


@dataclass(frozen=True, slots=True)
class Additions:
    """What is loaded beside a language model, as paths of files: the projector with which it sees, "" for none, and
    LoRA adapters with their strengths.
    """

    projector: str = ""
    adapters: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class KernelInfo:
    """What a language back end chose when it loaded a model, in a form a person can read."""

    name: str
    parameters: int
    file_bytes: int
    context_tokens: int
    trained_context_tokens: int
    threads: int
    batch_threads: int
    gpu_layers: int
    device: str
    load_seconds: float
    sees: bool = False
    """Whether it takes pictures: a vision model with its projector."""
    system_info: str = ""
    details: Mapping[str, str] = field(default_factory=dict)


class HostState(StrEnum):
    STOPPED = "stopped"
    STARTING = "starting"
    READY = "ready"
    BUSY = "busy"
    CRASHED = "crashed"
    UNLOADED = "unloaded"
    """It was idle and gave its memory back; the next call loads it again."""


@dataclass(frozen=True, slots=True)
class HostReport:
    """One host as `peri top` shows it. Memory in bytes, 0 while it does not run.

    `model` is what it runs, "" where that has no name; `predicted_bytes` what it was expected to need, 0 where nobody
    knows; of `resident_bytes`, `file_bytes` lie in files that the system can read again (0 where it doesn't tell).
    `unused_seconds` is how long nothing was asked of it. Of the predicted, `mapped_bytes` are weights that are mapped
    from a file.
    """

    name: str
    state: HostState
    pid: int | None
    restarts: int
    resident_bytes: int
    model: str = ""
    predicted_bytes: int = 0
    file_bytes: int = 0
    threads: int = 0
    unused_seconds: float = 0.0
    mapped_bytes: int = 0
