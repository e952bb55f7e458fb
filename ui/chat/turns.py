"""What the column shows of a turn: the stored one, or the one that is in flight. Pure: no widgets."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from assistant.calls import (
    ApprovalSettled,
    CallEnded,
    CallProgress,
    CallStarted,
    Decision,
    Question,
    Scope,
    StoredCall,
    ToolCall,
    ToolResult,
    ToolSpec,
    Verdict,
)
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
from assistant.recall import Fact, FactProposed, Recalled
from models.values import Usage
from ui.chat.citations import cite
from ui.chat.markdown import Block, clean, parse
from ui.chat.stream import MarkdownStream
from ui.words import noted, tr


@dataclass(slots=True, eq=False)
class Call:
    """A call of the turn's. `at` is how much of the reply stands before it; `tool` is unknown where the disk has it."""

    call: ToolCall
    decision: Decision
    at: int
    tool: ToolSpec | None = None
    question: Question | None = None
    """While it waits for the user's answer."""
    beside: bool = False
    """The answer to another call's question is for this one too, and still to come."""
    allowed: bool | None = None
    """None: not decided, or nobody was asked."""
    scope: Scope | None = None
    result: ToolResult | None = None
    message: str = ""
    share: float | None = None
    ended: bool = False
    opened: bool = False
    """Whether the reader has unfolded it."""
    preview: str = ""
    """What it does, where its tool can tell before."""
    draft: dict[str, str] = field(default_factory=dict)
    """What is typed into the form that it asks for."""
    since: float = field(default_factory=time.monotonic)

    @property
    def refused(self) -> bool:
        return self.allowed is False or self.decision.verdict is Verdict.DENY

    @property
    def running(self) -> bool:
        return not (self.ended or self.refused or self.waiting)

    @property
    def waiting(self) -> bool:
        """For the user's answer."""
        return self.question is not None or self.beside

    def settle(self, *, allowed: bool, scope: Scope | None) -> None:
        """The user, or the end of the turn, has answered."""
        self.question, self.beside, self.allowed, self.scope = None, False, allowed, scope
        self.since = time.monotonic()

    def end(self, result: ToolResult | None) -> None:
        """It is over; without a result it was cut short. What nobody answered was not allowed."""
        if self.waiting:
            self.settle(allowed=False, scope=None)
        self.ended = True
        self.result = result or self.result


@dataclass(slots=True)
class Remembered:
    """A fact that was saved of the turn; `undone` where the user took it back."""

    fact: Fact
    undone: bool = False


@dataclass(slots=True, eq=False)
class Turn:
    """One exchange. `stream` is there while the reply is written; `reply` once it is complete. Each of `calls` stands
    after the piece of the reply with its number in `pieces`; `stream` is what is written after the last of them.
    """

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
    calls: list[Call] = field(default_factory=list)
    pieces: list[MarkdownStream] = field(default_factory=list)
    siblings: tuple[str, ...] = ()
    """The ids of its versions, itself too, oldest first; none where there is but one."""
    recalled: tuple[Recalled, ...] = ()
    sources_opened: bool = False
    """Whether the reader has unfolded them."""
    remembered: list[Remembered] = field(default_factory=list)
    proposals: list[FactProposed] = field(default_factory=list)
    """What something foreign wants to be remembered, while the user is asked."""

    @property
    def in_flight(self) -> bool:
        return self.state is TurnState.OPEN

    @property
    def written(self) -> str:
        """The reply so far."""
        if self.stream is None:
            return self.reply
        return "".join(piece.text for piece in (*self.pieces, self.stream))

    def add(self, text: str) -> None:
        """A piece of the reply has come."""
        if self.stream is None:
            self.stream = MarkdownStream()
        self.stream.append(text)

    def call(self, event: CallStarted) -> None:
        """A call comes here: what is written from now on stands after it."""
        self.calls.append(Call(event.call, event.decision, event.at, event.tool, preview=event.preview))
        self.pieces.append(self.stream or MarkdownStream())
        self.stream = MarkdownStream()

    def tell_call(self, event: CallProgress) -> None:
        if call := self.find_call(event.call):
            call.message, call.share = event.message, event.share

    def ask(self, question: Question) -> None:
        if call := self.find_call(question.call.id):
            call.question, call.tool, call.preview = question, question.tool, question.preview
        for call in filter(None, (self.find_call(one.call.id) for one in question.more)):
            call.beside = True

    def settle_call(self, event: ApprovalSettled) -> None:
        if call := self.find_call(event.call):
            call.settle(allowed=event.allowed, scope=event.scope)

    def end_call(self, event: CallEnded) -> None:
        if call := self.find_call(event.call):
            call.end(event.result)

    def find_call(self, call: str) -> Call | None:
        return next((one for one in self.calls if one.call.id == call), None)

    @property
    def asking(self) -> Call | None:
        """The call that waits for the user."""
        return next((call for call in self.calls if call.question is not None), None)

    @property
    def thinking(self) -> bool:
        """Whether nothing is to be seen of what goes on: no word is being written, no call runs or waits."""
        if not self.calls:
            return not self.written
        return not (self.stream and self.stream.text) and all(call.ended for call in self.calls)

    def sections(self) -> list[list[Block] | Call]:
        """The blocks of the reply, the calls between them."""
        if self.stream is None:
            texts = [parse(clean(piece)) for piece in cut(self.reply, [call.at for call in self.calls])]
        else:
            texts = [piece.finish() for piece in self.pieces]
            texts.append(self.stream.blocks() if self.in_flight else self.stream.finish())
        made: list[list[Block] | Call] = []
        cited = frozenset(one.number for one in self.recalled if one.number)
        for number, blocks in enumerate(texts):
            made += [cite(blocks, cited)] if blocks else []
            made += self.calls[number : number + 1]
        return made

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
        for call in self.calls:
            if not call.ended:
                call.end(None)
        if self.stream is None:
            return
        texts = [piece.text for piece in (*self.pieces, self.stream)]
        if texts != [clean(piece) for piece in cut(reply, [call.at for call in self.calls])]:
            self.stream = None

    def source(self, number: int) -> Recalled | None:
        """What the reply cites by this number."""
        return next((one for one in self.recalled if number and one.number == number), None)

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
        siblings=stored.siblings,
        recalled=stored.recalled,
        calls=[_from_stored(call) for call in sorted(stored.calls, key=lambda call: call.at)],
    )


def _from_stored(stored: StoredCall) -> Call:
    asked = stored.decision.verdict is Verdict.ASK or not stored.allowed
    return Call(
        stored.call,
        stored.decision,
        stored.at,
        allowed=stored.allowed if asked else None,
        result=stored.result,
        ended=True,
    )


def cut(text: str, places: Sequence[int]) -> list[str]:
    """The pieces of `text` between these places, which rise."""
    bounds = [0, *(min(max(0, place), len(text)) for place in places), len(text)]
    return [text[start:end] for start, end in pairwise(bounds)]


_STAGES = {
    Stage.HEAR: noted("Listening to what you said"),
    Stage.SEE: noted("Looking at the picture"),
    Stage.CONTEXT: noted("Going through the conversation"),
    Stage.LOAD: noted("Loading the model"),
    Stage.PREFILL: noted("Reading"),
    Stage.DECODE: noted("Writing"),
    Stage.SYNTHESIZE: noted("Preparing the voice"),
    Stage.SPEAK: noted("Speaking"),
}


def stage_words(stage: Stage | None) -> str:
    """What Peri does now."""
    return tr(_STAGES[stage]) if stage else tr("Thinking")
