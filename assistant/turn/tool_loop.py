"""The only loop there is: the kernel asks for calls, the guard decides, tools run, the kernel reads what came of it."""

from __future__ import annotations

import dataclasses
import json
import mimetypes
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.calls import (
    ApprovalAsked,
    ApprovalSettled,
    CallEnded,
    CallProgress,
    CallStarted,
    Decision,
    GrantsChanged,
    Question,
    StoredCall,
    ToolCall,
    ToolResult,
    ToolSpec,
    Verdict,
)
from assistant.context.prompt import reach
from assistant.events import Attachment, AttachmentKind, Notice, Origin, Stage
from assistant.guard.monitor import together
from assistant.turn.server_gate import Place
from models.sentences import say

if TYPE_CHECKING:
    from assistant.memory.store import ConversationStore
    from assistant.turn.bus import Publish
    from assistant.turn.flight import Flight
    from assistant.turn.parts import Tools
    from assistant.turn.prompting import Prompt
    from models.values import RequestedCall

LIMIT_TOLD = "\n\n(This turn's limit of calls is reached. Answer now with what you have.)"
REFUSED = "The user did not allow this call. Do not try it again; say what you would have needed it for."
_PICTURES = ("image/png", "image/jpeg", "image/gif", "image/webp", "image/bmp")


@dataclass(frozen=True, slots=True)
class _Decided:
    """A call that the guard has looked at."""

    stored: StoredCall
    spec: ToolSpec

    @property
    def decision(self) -> Decision:
        return self.stored.decision


class ToolLoop:
    """The calls of one turn. `aloud` speaks a sentence where the turn is spoken."""

    def __init__(self, tools: Tools, store: ConversationStore, publish: Publish, flight: Flight) -> None:
        self._tools = tools
        self._store = store
        self._publish = publish
        self._flight = flight
        self._bounds = tools.bounds()
        self._step = 0
        self._worked = 0.0
        self._runner = tools.runner()

    def run(self, wanted: Sequence[RequestedCall], prompt: Prompt, aloud: Callable[[str], None]) -> bool:
        """Have the calls of one step done, or refused. False where the kernel may ask for no more: the turn is over."""
        if self._over:
            self._publish(
                Notice(
                    say("The reply was ended"),
                    say("The model went on calling tools after {count} steps.", count=self._step),
                    say("Ask again in smaller steps, or raise tools.steps in the settings."),
                )
            )
            return False
        self._step += 1
        decided = [self._decide(call, prompt) for call in wanted]
        with self._flight.stage(Stage.CALL):
            allowed = self._allowed(decided, aloud)
            for number, one in enumerate(decided, 1):
                self._flight.cancel.check()
                result = self._result(one, aloud) if allowed[number - 1] else _refusal(one.decision)
                self._settle(one, result, allowed=allowed[number - 1], last=number == len(decided))
        return True

    @property
    def _over(self) -> bool:
        return self._step >= self._bounds.steps or self._worked >= self._bounds.seconds

    def _decide(self, wanted: RequestedCall, prompt: Prompt) -> _Decided:
        flight, job = self._flight, self._flight.job
        spec = next(one for one in prompt.tools if one.name == wanted.name)
        call = ToolCall(os.urandom(16).hex(), wanted.name, json.loads(wanted.arguments))
        decision = self._tools.monitor.decide(
            call, spec, reach(prompt.fitted.pages), conversation=job.conversation, attended=self._tools.attended()
        )
        stored = StoredCall(call, len(flight.reply), self._step, wanted.written, decision, allowed=False)
        flight.save()
        self._store.keep_call(job.turn, stored)
        flight.calls.append(stored)
        shown = decision.shown and decision.verdict is Verdict.ALLOW
        preview = self._runner.preview(call) if shown else ""
        self._publish(CallStarted(job.turn, job.conversation, call, spec, decision, stored.at, preview))
        return _Decided(stored, spec)

    def _settle(self, one: _Decided, result: ToolResult, *, allowed: bool, last: bool) -> None:
        flight, job = self._flight, self._flight.job
        if last and self._over:
            result = dataclasses.replace(result, text=result.text + LIMIT_TOLD)
        stored = dataclasses.replace(one.stored, allowed=allowed, result=result)
        flight.calls[flight.calls.index(one.stored)] = stored
        self._store.keep_call(job.turn, stored)
        self._publish(CallEnded(job.turn, job.conversation, stored.call.id, result))

    def _allowed(self, decided: Sequence[_Decided], aloud: Callable[[str], None]) -> list[bool]:
        """Which of them may run. Those that must be asked about are asked about at once."""
        asked = [self._question(one) for one in decided if one.decision.verdict is Verdict.ASK]
        answer = self._ask(together(asked), aloud) if asked else False
        verdicts = {Verdict.ALLOW: True, Verdict.DENY: False, Verdict.ASK: answer}
        return [verdicts[one.decision.verdict] for one in decided]

    def _question(self, one: _Decided) -> Question:
        call = one.stored.call
        return self._tools.monitor.question(call, one.spec, one.decision, self._runner.preview(call))

    def _ask(self, question: Question, aloud: Callable[[str], None]) -> bool:
        job, approvals, call = self._flight.job, self._tools.approvals, question.call.id
        self._publish(ApprovalAsked(job.turn, job.conversation, question))
        aloud(spoken_question(question))
        with self._flight.cancel.stopping(lambda: approvals.cancel(call)):
            answer = approvals.ask(question)
        for one in (question, *question.more):
            self._publish(ApprovalSettled(job.turn, job.conversation, one.call.id, answer.allowed, answer.scope))
        self._flight.cancel.check()
        if answer.scope is not None and self._tools.grants.add(question, answer.scope, job.conversation) is not None:
            self._publish(GrantsChanged())
        return answer.allowed

    def _result(self, one: _Decided, aloud: Callable[[str], None]) -> ToolResult:
        job, call, spec = self._flight.job, one.stored.call, one.spec

        def progress(message: str, share: float | None = None) -> None:
            self._publish(CallProgress(job.turn, job.conversation, call.id, message, share))

        folder = Path(tempfile.mkdtemp(prefix="peri-call-"))
        try:
            cancelled = self._flight.cancel
            with self._servers_may_ask(one, aloud) as waited:
                result = self._runner.run(call, cancelled=lambda: bool(cancelled), progress=progress, folder=folder)
            kept = tuple(self._keep(file) for file in result.files)
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        self._worked += max(0.0, result.seconds - waited())
        return dataclasses.replace(result, source=result.source or spec.name, files=(), kept=kept)

    @contextmanager
    def _servers_may_ask(self, one: _Decided, aloud: Callable[[str], None]) -> Iterator[Callable[[], float]]:
        """While the block runs a server may ask back; gives how many seconds the user took to answer."""
        gate, job = self._tools.gate, self._flight.job
        if gate is None or not one.spec.plugin.startswith("mcp:"):
            yield lambda: 0.0
            return
        spoken = aloud if job.origin is Origin.MICROPHONE else None
        with gate.during(Place(job.turn, job.conversation, one.spec.plugin, one.stored.at, spoken)) as running:
            yield lambda: running.waited

    def _keep(self, file: Path) -> Attachment:
        media_type = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        kind = AttachmentKind.PICTURE if media_type in _PICTURES else AttachmentKind.FILE
        return self._store.add_file(file, file.name, media_type, kind)


def spoken_question(question: Question) -> str:
    """What is asked aloud. It quotes nothing: no foreign text is to be heard in Peri's voice as if it were its own."""
    names = dict.fromkeys(one.tool.name.replace("_", " ") for one in (question, *question.more))
    return f"May I use {' and '.join(names)}? The window shows what it would do. Say “yes, do it” or “no”."


def _refusal(decision: Decision) -> ToolResult:
    """What the kernel is told; it is Peri's own words."""
    told = REFUSED if decision.verdict is Verdict.ASK else f"This call is not allowed: {decision.why}"
    return ToolResult(told, Origin.KERNEL, failed=True)
