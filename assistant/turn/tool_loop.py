"""The only loop there is: the kernel asks for calls, the guard decides, tools run, the kernel reads what came of it."""

from __future__ import annotations

import dataclasses
import json
import mimetypes
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Sequence
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
                    "The reply was ended",
                    f"The model went on calling tools after {self._step} steps.",
                    "Ask again in smaller steps, or raise tools.steps in the settings.",
                )
            )
            return False
        self._step += 1
        for number, call in enumerate(wanted, 1):
            self._flight.cancel.check()
            self._do(call, prompt, aloud, last=number == len(wanted))
        return True

    @property
    def _over(self) -> bool:
        return self._step >= self._bounds.steps or self._worked >= self._bounds.seconds

    def _do(self, wanted: RequestedCall, prompt: Prompt, aloud: Callable[[str], None], *, last: bool) -> None:
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
        self._publish(CallStarted(job.turn, job.conversation, call, spec, decision, stored.at))
        with flight.stage(Stage.CALL):
            allowed = self._allowed(call, spec, decision, aloud)
            result = self._result(call, spec) if allowed else _refusal(decision)
        if last and self._over:
            result = dataclasses.replace(result, text=result.text + LIMIT_TOLD)
        flight.calls[-1] = dataclasses.replace(stored, allowed=allowed, result=result)
        self._store.keep_call(job.turn, flight.calls[-1])
        self._publish(CallEnded(job.turn, job.conversation, call.id, result))

    def _allowed(self, call: ToolCall, spec: ToolSpec, decision: Decision, aloud: Callable[[str], None]) -> bool:
        if decision.verdict is not Verdict.ASK:
            return decision.verdict is Verdict.ALLOW
        question = self._tools.monitor.question(call, spec, decision, self._runner.preview(call))
        job, approvals = self._flight.job, self._tools.approvals
        self._publish(ApprovalAsked(job.turn, job.conversation, question))
        aloud(spoken_question(question))
        with self._flight.cancel.stopping(lambda: approvals.cancel(call.id)):
            answer = approvals.ask(question)
        self._publish(ApprovalSettled(job.turn, job.conversation, call.id, answer.allowed, answer.scope))
        self._flight.cancel.check()
        if answer.scope is not None and self._tools.grants.add(question, answer.scope, job.conversation) is not None:
            self._publish(GrantsChanged())
        return answer.allowed

    def _result(self, call: ToolCall, spec: ToolSpec) -> ToolResult:
        job, began = self._flight.job, time.monotonic()

        def progress(message: str, share: float | None = None) -> None:
            self._publish(CallProgress(job.turn, job.conversation, call.id, message, share))

        folder = Path(tempfile.mkdtemp(prefix="peri-call-"))
        try:
            cancelled = self._flight.cancel
            result = self._runner.run(call, cancelled=lambda: bool(cancelled), progress=progress, folder=folder)
            kept = tuple(self._keep(file) for file in result.files)
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        seconds = time.monotonic() - began
        self._worked += seconds
        return dataclasses.replace(result, source=result.source or spec.name, files=(), kept=kept, seconds=seconds)

    def _keep(self, file: Path) -> Attachment:
        media_type = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        kind = AttachmentKind.PICTURE if media_type in _PICTURES else AttachmentKind.FILE
        return self._store.add_file(file, file.name, media_type, kind)


def spoken_question(question: Question) -> str:
    """What is asked aloud. It quotes nothing: no foreign text is to be heard in Peri's voice as if it were its own."""
    name = question.tool.name.replace("_", " ")
    return f"May I use {name}? The window shows what it would do. Say “yes, do it” or “no”."


def _refusal(decision: Decision) -> ToolResult:
    """What the kernel is told; it is Peri's own words."""
    told = REFUSED if decision.verdict is Verdict.ASK else f"This call is not allowed: {decision.why}"
    return ToolResult(told, Origin.KERNEL, failed=True)
