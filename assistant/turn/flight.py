"""A turn while it is in flight: what was asked, what has been made of it, and its news."""

from __future__ import annotations

import dataclasses
import logging
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from assistant.context.prompt import BETWEEN
from assistant.errors import ErrorCard, StorageError, describe
from assistant.events import (
    Attachment,
    Mark,
    Origin,
    ReplyDelta,
    ReplyWritten,
    Stage,
    StageStarted,
    StageTimed,
    TurnFailed,
    TurnFinished,
    TurnStarted,
    TurnState,
)
from assistant.recall import Recalled, SourcesRecalled
from assistant.turn.cancel import Cancellation
from assistant.turn.ledger import Ledger

if TYPE_CHECKING:
    from assistant.calls import StoredCall
    from assistant.memory.store import ConversationStore
    from assistant.turn.bus import Publish
    from assistant.turn.speculation import Speculation
    from assistant.turn.speech import Speech
    from models.values import AudioClip, Usage

log = logging.getLogger(__name__)

SAVE_EVERY_SECONDS = 0.5
_TAIL = 12
"""So much of a sentence's end is looked for in the reply: what is spoken has no markup."""
NOT_HEARD = "Not heard, because I was interrupted:"


@dataclass(frozen=True, slots=True)
class Job:
    """A turn that waits or runs. It is on disk already.

    `ended` is when the user felt it begin (monotonic); `heard` says that `text` holds all transcripts already.
    """

    turn: str
    conversation: str
    text: str
    attachments: tuple[Attachment, ...]
    voice: AudioClip | None
    recording: Attachment | None
    origin: Origin
    speak: bool
    ended: float
    counted_from: str
    heard: bool
    cancellation: Cancellation
    marks: tuple[tuple[Mark, float], ...] = ()


class Flight:
    """The state of one running turn; writes the reply to disk as it comes."""

    def __init__(self, job: Job, store: ConversationStore, publish: Publish) -> None:
        self.job = job
        self.cancel = job.cancellation
        self.ledger = Ledger(job.turn, job.ended, job.counted_from)
        for mark, moment in job.marks:
            self.ledger.mark(mark, moment)
        self.text = job.text
        self.reply = ""
        self.usage: Usage | None = None
        self.calls: list[StoredCall] = []
        self.recalled: tuple[Recalled, ...] | None = None
        """What was brought in from the disk; None before that was looked for."""
        self.written = False
        self.withdrawn = False
        self._silent = True
        """Nothing of what the kernel is writing now has come yet."""
        self._said: dict[str, int] = {}
        self._heard_to = 0
        self._audible: deque[str] = deque(maxlen=2)
        self.heard: set[str] = set()
        """The digests of files that were listened to."""
        self._store = store
        self._publish = publish
        self._saved = self._began = time.monotonic()
        self.sounded = False

    def tell_start(self) -> None:
        job = self.job
        self._publish(TurnStarted(job.turn, job.conversation, job.text, job.attachments, job.origin))

    @contextmanager
    def stage(self, stage: Stage) -> Iterator[None]:
        """Time a stage and tell of it. Raises `TurnCancelled` where the turn was stopped before."""
        self.cancel.check()
        started = self.begin(stage)
        try:
            yield
        finally:
            self.told(stage, started, time.monotonic())

    def begin(self, stage: Stage) -> float:
        """Tell that a stage begins; the moment."""
        self._silent = self._silent or stage is Stage.PREFILL
        self._publish(StageStarted(self.job.turn, self.job.conversation, stage))
        self._began = time.monotonic()
        return self._began

    def told(self, stage: Stage, started: float, ended: float) -> None:
        """Note a stage by its moments and tell of it."""
        entry = self.ledger.record(stage, started, ended)
        self._publish(StageTimed(self.job.turn, self.job.conversation, entry))

    def add(self, text: str) -> None:
        """More of the reply. The first of it ends the prefill and begins the decoding."""
        now = time.monotonic()
        if self._silent:
            text = BETWEEN + text if self.reply else text
            self.speaks(now)
        self.reply += text
        self._publish(ReplyDelta(self.job.turn, self.job.conversation, text))
        if now - self._saved >= SAVE_EVERY_SECONDS:
            self.save()

    def save(self) -> None:
        """What is written so far is on disk."""
        self._saved = time.monotonic()
        self._store.save_reply(self.job.turn, self.reply)

    def recall(self, recalled: tuple[Recalled, ...]) -> None:
        """What was brought in from the disk stays with the turn, and is told."""
        self.recalled = recalled
        if recalled:
            self._store.keep_recalled(self.job.turn, recalled)
            self._publish(SourcesRecalled(self.job.turn, self.job.conversation, recalled))

    def speaks(self, now: float) -> None:
        """The kernel has begun to write, be it text or a call."""
        if self._silent:
            self.ledger.mark(Mark.FIRST_TOKEN, now)
            self.told(Stage.PREFILL, self._began, now)
            self._silent = False
            self.begin(Stage.DECODE)

    def end_reply(self) -> None:
        """The kernel has said its last, whatever the reason."""
        self.told(Stage.PREFILL if self._silent else Stage.DECODE, self._began, time.monotonic())

    def first_sound(self, moment: float) -> bool:
        """Note that a sentence is audible; True for the first of the turn."""
        fresh = not self.sounded
        self.sounded = True
        self.ledger.mark(Mark.FIRST_SOUND, moment)
        return fresh

    def say(self, sentences: list[str], speech: Speech | None, ahead: Speculation | None) -> None:
        """Sentences of what is written until now go to the voice, if any; their sound may have been made ahead."""
        for sentence in sentences:
            self.ledger.mark(Mark.FIRST_SENTENCE)
            end = sentence[-_TAIL:]
            at = self.reply.find(end, max(self._said.values(), default=0))
            self._said[sentence] = at + len(end) if at >= 0 else len(self.reply)
            if speech is not None:
                speech.say(sentence, None if ahead is None else ahead.sound_of)

    def audible(self, sentence: str) -> None:
        """The sentence began to be heard."""
        self._audible.append(sentence)
        self._heard_to = max(self._heard_to, self._said.get(sentence, 0))

    @property
    def spoken(self) -> str:
        """The sentences that began to be heard last."""
        return " ".join(self._audible)

    def keep_heard(self, cut: tuple[str, float] | None) -> None:
        """Who interrupted the reply has not heard the rest of it: it is marked, for the user and for the kernel. What
        was heard ends with a whole word of the sentence that was `cut`: words last as long as they are.
        """
        if cut is not None and cut[0] in self._said:
            end = self._said[cut[0]]
            start = max((at for at in self._said.values() if at < end), default=0)
            heard = start + round(cut[1] * (end - start))
            self._heard_to = max(start, self.reply.rfind(" ", start, heard + 1))
        rest = " ".join(self.reply[self._heard_to :].split())
        if self.sounded and rest:
            self.reply = f"{self.reply[: self._heard_to].rstrip()} …\n\n> {NOT_HEARD} {rest}"

    def account(self, usage: Usage) -> None:
        """What the kernel did for it, with what it did before."""
        before = self.usage
        if before is not None:
            usage = dataclasses.replace(
                usage,
                completion_tokens=before.completion_tokens + usage.completion_tokens,
                prefill_seconds=before.prefill_seconds + usage.prefill_seconds,
                decode_seconds=before.decode_seconds + usage.decode_seconds,
            )
        self.usage = usage

    def write(self) -> None:
        """The reply's text is complete."""
        self.written = True
        self._keep(TurnState.DONE)
        self._publish(ReplyWritten(self.job.turn, self.job.conversation, self.reply, self.usage))

    def drop(self) -> TurnFinished:
        """Nobody spoke, or the speaker went on: there was no turn, and none is kept."""
        self.ledger.mark(Mark.FINISHED)
        self._store.drop_turn(self.job.turn)
        entry = self.ledger.entry()
        return TurnFinished(
            self.job.turn, self.job.conversation, "", None, entry, heard=self.withdrawn, withdrawn=self.withdrawn
        )

    def finish(self, *, stopped: bool = False) -> TurnFinished:
        """The turn has ended well, or the user stopped it."""
        self.ledger.mark(Mark.FINISHED)
        self._keep(TurnState.STOPPED if stopped and not self.written else TurnState.DONE)
        entry = self.ledger.entry()
        return TurnFinished(self.job.turn, self.job.conversation, self.reply, self.usage, entry, stopped)

    def fail(self, error: BaseException) -> TurnFailed:
        """The turn has failed; what was written is kept."""
        self.ledger.mark(Mark.FINISHED)
        card = describe(error)
        try:
            self._keep(TurnState.FAILED, card)
        except StorageError:  # the disk may be what failed; the user is told all the same
            log.exception("The end of a turn could not be kept")
        return TurnFailed(self.job.turn, self.job.conversation, card, self.reply, self.ledger.entry())

    def _keep(self, state: TurnState, error: ErrorCard | None = None) -> None:
        self._store.end_turn(
            self.job.turn, reply=self.reply, state=state, usage=self.usage, ledger=self.ledger.entry(), error=error
        )
