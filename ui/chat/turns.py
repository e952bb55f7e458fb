"""What the column shows of a turn: the stored one, or the one that is in flight. Pure: no widgets."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from assistant.errors import ErrorCard
from assistant.events import (
    Attachment,
    LedgerEntry,
    Mark,
    Origin,
    Stage,
    StoredTurn,
    TurnFailed,
    TurnFinished,
    TurnState,
)
from models.values import Usage
from ui.chat.markdown import Block, clean, parse
from ui.chat.stream import MarkdownStream
from ui.words import tr


@dataclass(slots=True, eq=False)
class Turn:
    """One exchange. `stream` is there while the reply is written; `reply` once it is complete."""

    id: str
    conversation: str
    text: str
    attachments: tuple[Attachment, ...] = ()
    origin: Origin = Origin.KEYBOARD
    reply: str = ""
    state: TurnState = TurnState.OPEN
    error: ErrorCard | None = None
    ledger: LedgerEntry | None = None
    usage: Usage | None = None
    heard: bool = True
    waiting: bool = False
    """Submitted, but not begun: another turn is in flight."""
    stage: Stage | None = None
    since: float = field(default_factory=time.monotonic)
    spoken: str = ""
    stream: MarkdownStream | None = None

    @property
    def in_flight(self) -> bool:
        return self.state is TurnState.OPEN

    @property
    def written(self) -> str:
        """The reply so far."""
        return self.stream.text if self.stream else self.reply

    def add(self, text: str) -> None:
        """A piece of the reply has come."""
        if self.stream is None:
            self.stream = MarkdownStream()
        self.stream.append(text)

    def blocks(self) -> list[Block]:
        if self.stream is None:
            return parse(clean(self.reply))
        return self.stream.blocks() if self.in_flight else self.stream.finish()

    def finish(self, event: TurnFinished) -> None:
        """The reply is complete, or was stopped."""
        self.state = TurnState.STOPPED if event.stopped else TurnState.DONE
        self.ledger, self.usage, self.heard = event.ledger, event.usage, event.heard
        self._settle(event.reply)

    def fail(self, event: TurnFailed) -> None:
        self.state = TurnState.FAILED
        self.error, self.ledger = event.error, event.ledger
        self._settle(event.partial)

    def _settle(self, reply: str) -> None:
        self.reply, self.stage = reply, None
        if self.stream is not None and self.stream.text != clean(reply):
            self.stream = None

    def account(self) -> str:
        """Such as "first word 0.4 s · 13.2 tokens/s", as far as it is known."""
        parts = []
        first = self.ledger.marks.get(Mark.FIRST_TOKEN) if self.ledger else None
        sound = self.ledger.marks.get(Mark.FIRST_SOUND) if self.ledger else None
        if self.origin is Origin.MICROPHONE and sound is not None:
            parts.append(tr("first sound {seconds:.1f} s", seconds=sound))
        elif first is not None:
            parts.append(tr("first word {seconds:.1f} s", seconds=first))
        if self.usage and self.usage.tokens_per_second:
            parts.append(tr("{speed:.1f} tokens/s", speed=self.usage.tokens_per_second))
        return " · ".join(parts)


def from_stored(stored: StoredTurn) -> Turn:
    """What the disk has of a turn, to be shown."""
    return Turn(
        id=stored.id,
        conversation=stored.conversation,
        text=stored.text,
        attachments=stored.attachments,
        origin=stored.origin,
        reply=stored.reply,
        state=stored.state,
        error=stored.error,
        ledger=stored.ledger,
        usage=stored.usage,
    )


_STAGES = {
    Stage.HEAR: "Listening to what you said",
    Stage.SEE: "Looking at the picture",
    Stage.CONTEXT: "Going through the conversation",
    Stage.LOAD: "Loading the model",
    Stage.PREFILL: "Reading",
    Stage.DECODE: "Writing",
    Stage.SYNTHESIZE: "Preparing the voice",
    Stage.SPEAK: "Speaking",
}


def stage_words(stage: Stage | None) -> str:
    """What Peri does now."""
    return tr(_STAGES[stage]) if stage else tr("Thinking")
