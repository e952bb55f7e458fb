"""What crosses rooms and reaches the window. Frozen values; moments are `time.monotonic()` seconds.

A turn's events come in this order: `TurnStarted`, any of `StageStarted`, `StageTimed`, `Heard`, `Seen`,
`ReplyDelta`, `ReplyWritten`, `SentenceSpoken`, then exactly one of `TurnFinished` and `TurnFailed`. With speech
switched on `SentenceSpoken` and the last `StageTimed` may still come until then; nothing of a turn comes after
its end. One that is taken back while it waits has no start.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from models.values import AudioClip, HostReport, KernelInfo, Sight, Transcript, Usage

if TYPE_CHECKING:
    from assistant.calls import StoredCall
    from assistant.errors import ErrorCard, PeriError
    from assistant.recall import Recalled
    from models.errors import ModelError


class Origin(StrEnum):
    """Where a piece of text came from."""

    KEYBOARD = "keyboard"
    MICROPHONE = "microphone"
    SCREEN = "screen"
    PICTURE = "picture"
    FILE = "file"
    WEB = "web"
    TOOL = "tool"
    MEMORY = "memory"
    KERNEL = "kernel"


class AttachmentKind(StrEnum):
    PICTURE = "picture"
    SOUND = "sound"
    VIDEO = "video"
    """Seen scene by scene, and heard."""
    MODEL = "3-D model"
    DOCUMENT = "document"
    FILE = "file"
    """Any other, which a tool made: it is kept and can be opened."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file in the store, named by its content: `digest` is its sha256, `path` where its bytes lie."""

    digest: str
    name: str
    media_type: str
    size: int
    kind: AttachmentKind
    path: Path


@dataclass(frozen=True, slots=True)
class UserTurn:
    """What the user submits. A sound attachment, or `voice`, is transcribed and becomes (part of) the text.

    `ended` is the moment from which latency counts: the return key, or the last speech sample.
    """

    text: str = ""
    files: tuple[Path, ...] = ()
    voice: AudioClip | None = None
    origin: Origin = Origin.KEYBOARD
    conversation: str | None = None
    speak: bool | None = None
    """None: as the settings say."""
    ended: float | None = None
    marks: tuple[tuple[Mark, float], ...] = ()
    """Moments (`time.monotonic()`) of what happened before it was submitted."""
    over_voice: bool = False
    """It was said while Peri spoke."""


class Stage(StrEnum):
    """The stages of a turn, in the order of the way."""

    HEAR = "hear"
    SEE = "see"
    CONTEXT = "context"
    LOAD = "load"
    PREFILL = "prefill"
    DECODE = "decode"
    CALL = "call"
    """A tool runs, or the user is asked whether it may."""
    SYNTHESIZE = "synthesize"
    SPEAK = "speak"


class Mark(StrEnum):
    """The moments of a turn that a user feels."""

    ENDPOINT = "endpoint"
    """It was decided that the speaker had finished."""
    TRANSCRIPT = "transcript"
    SPECULATED = "speculated"
    """The prompt had been evaluated from a transcript that came before the endpoint, and was right."""
    SIGHT = "sight"
    PROMPT = "prompt"
    FIRST_TOKEN = "first_token"  # noqa: S105 - no password
    FIRST_SENTENCE = "first_sentence"
    FIRST_SOUND = "first_sound"
    FINISHED = "finished"


@dataclass(frozen=True, slots=True)
class StageTime:
    """`started` and `seconds` are seconds; `started` counts from the turn's origin moment."""

    stage: Stage
    started: float
    seconds: float


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """The times of one turn, in seconds from `counted_from`: "return key", "last speech sample" or "submitted"."""

    turn: str
    counted_from: str
    marks: Mapping[Mark, float] = field(default_factory=dict)
    stages: tuple[StageTime, ...] = ()


@dataclass(frozen=True, slots=True)
class Event:
    """Anything that subscribers of a session are told."""


@dataclass(frozen=True, slots=True)
class TurnEvent(Event):
    turn: str
    conversation: str


@dataclass(frozen=True, slots=True)
class TurnStarted(TurnEvent):
    """The user's message is on disk."""

    text: str
    attachments: tuple[Attachment, ...]
    origin: Origin


@dataclass(frozen=True, slots=True)
class StageStarted(TurnEvent):
    stage: Stage


@dataclass(frozen=True, slots=True)
class StageTimed(TurnEvent):
    time: StageTime


@dataclass(frozen=True, slots=True)
class Heard(TurnEvent):
    """`text` is the user's whole message, the transcript in it."""

    transcript: Transcript
    text: str


@dataclass(frozen=True, slots=True)
class Seen(TurnEvent):
    attachment: Attachment
    sight: Sight


@dataclass(frozen=True, slots=True)
class ReplyDelta(TurnEvent):
    text: str


@dataclass(frozen=True, slots=True)
class ReplyWritten(TurnEvent):
    """The text of the reply is complete and on disk; it may still be spoken until `TurnFinished`."""

    text: str
    usage: Usage | None


@dataclass(frozen=True, slots=True)
class SentenceSpoken(TurnEvent):
    """A sentence's first sample is audible now (the device's output latency included)."""

    sentence: str


@dataclass(frozen=True, slots=True)
class TurnFinished(TurnEvent):
    """`stopped` where the user stopped it; what had been written by then is kept."""

    reply: str
    usage: Usage | None
    ledger: LedgerEntry
    stopped: bool = False
    heard: bool = True
    """False when the turn held only silence: no reply was made, and the turn is not kept."""
    withdrawn: bool = False
    """It was taken back while it waited, or the speaker went on before a reply was heard: the turn is not kept."""


@dataclass(frozen=True, slots=True)
class TurnFailed(TurnEvent):
    """`partial` is what of the reply is kept. The message can be submitted again with `Session.retry`."""

    error: ErrorCard
    partial: str
    ledger: LedgerEntry


@dataclass(frozen=True, slots=True)
class Notice(Event):
    """News that belongs to no turn: a host was restarted, a turn of the last run was cut short."""

    title: str
    message: str
    remedy: str = ""

    @classmethod
    def of(cls, error: PeriError | ModelError) -> Notice:
        """What went wrong, without a turn to tell it."""
        return cls(error.title, error.message, error.remedy)


@dataclass(frozen=True, slots=True)
class ListeningChanged(Event):
    """The microphone was opened or closed."""

    listening: bool


class TalkState(StrEnum):
    """What an open conversation is doing."""

    WAITING = "waiting"
    """For the wake phrase."""
    LISTENING = "listening"
    HEARING = "hearing"
    """Somebody speaks."""
    THINKING = "thinking"
    SPEAKING = "speaking"
    MUTED = "muted"
    """The microphone is closed."""


@dataclass(frozen=True, slots=True)
class TalkChanged(Event):
    """An open conversation began, is doing something else, or ended (`state` is None)."""

    state: TalkState | None


@dataclass(frozen=True, slots=True)
class Caption(Event):
    """What is being said, as far as it is understood: `sure` will hardly change, `guess` may."""

    sure: str
    guess: str


@dataclass(frozen=True, slots=True)
class MicrophoneLevel(Event):
    """Root mean square of the last 50 ms or so, in decibels of full scale (0 is full, -90 and below is silence)."""

    decibels: float


@dataclass(frozen=True, slots=True)
class SpeakingChanged(Event):
    """The loudspeaker began or ended."""

    speaking: bool


@dataclass(frozen=True, slots=True)
class KernelReady(Event):
    """The language model is loaded."""

    info: KernelInfo


@dataclass(frozen=True, slots=True)
class DeviceInUse(Event):
    """A device that looks begins or ends to do so; `device` is its name in the settings ("screen")."""

    device: str
    in_use: bool


@dataclass(frozen=True, slots=True)
class HostChanged(Event):
    report: HostReport


@dataclass(frozen=True, slots=True)
class ContextMeasured(Event):
    """How full the context window is, in tokens, and how many turns were left out of it."""

    conversation: str
    used: int
    limit: int
    turns_left_out: int


@dataclass(frozen=True, slots=True)
class ConversationsChanged(Event):
    """The list of conversations is not what it was."""


@dataclass(frozen=True, slots=True)
class BranchShown(Event):
    """Another branch of a conversation is shown: its turns are to be read again. Comes before a new turn's start."""

    conversation: str


@dataclass(frozen=True, slots=True)
class SettingsChanged(Event):
    """A setting has a new value."""

    key: str


class TurnState(StrEnum):
    """`OPEN` is in flight. `INTERRUPTED` was cut short by the end of the program."""

    OPEN = "open"
    DONE = "done"
    STOPPED = "stopped"
    FAILED = "failed"
    INTERRUPTED = "interrupted"


@dataclass(frozen=True, slots=True)
class StoredTurn:
    """One turn as the disk has it: what the user said and what was replied. `created` is Unix time."""

    id: str
    conversation: str
    text: str
    attachments: tuple[Attachment, ...]
    origin: Origin
    reply: str
    state: TurnState
    created: float
    error: ErrorCard | None = None
    ledger: LedgerEntry | None = None
    usage: Usage | None = None
    calls: tuple[StoredCall, ...] = ()
    """In the order in which the kernel wrote them."""
    recalled: tuple[Recalled, ...] = ()
    """What was brought in from the disk, in the order of the prompt."""
    siblings: tuple[str, ...] = ()
    """Where the conversation branches here: the turns that follow the same one, this too, oldest first."""


Span = tuple[int, int]
"""From one place in a text to another, in characters."""


@dataclass(frozen=True, slots=True)
class Marked:
    """Text on one line, and where in it the words stand that were looked for."""

    text: str
    marks: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class FoundTurn:
    """A turn that a search found. `message` and `reply` are excerpts, empty where nothing was found in them. `created`
    is Unix time.
    """

    turn: str
    conversation: str
    created: float
    title: Marked
    message: Marked
    reply: Marked
