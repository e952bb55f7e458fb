"""Asking in the terminal: what a call would do, why it is asked, and what the user says to it."""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Callable, Iterator
from shlex import quote
from typing import TYPE_CHECKING

from assistant import console
from assistant.calls import (
    ApprovalAsked,
    CallEnded,
    CallStarted,
    Effect,
    Question,
    Scope,
    TimerRang,
    ToolChanged,
    Verdict,
)
from assistant.events import Event
from assistant.forms import Field, Form, FormError, Value
from assistant.server_requests import ABOUT
from assistant.visible import visible

if TYPE_CHECKING:
    from assistant.session import Session

ANSWERS = {
    "y": Scope.ONCE,
    "yes": Scope.ONCE,
    "c": Scope.CONVERSATION,
    "a": Scope.ALWAYS,
}
_TRIES = 3
_WORDS = {Scope.ONCE: "y: once", Scope.CONVERSATION: "c: in this conversation", Scope.ALWAYS: "a: always"}


def is_attended() -> bool:
    """Whether somebody sits at this terminal and can be asked."""
    return sys.stdin.isatty() and sys.stderr.isatty()


class Approver:
    """Listens to a session's events; asks on a thread of its own, so that news go on. Without `read` the question is
    shown alone: it is answered by voice.
    """

    def __init__(self, session: Session, read: Callable[[str], str] | None = input) -> None:
        self._session = session
        self._read = read

    def __call__(self, event: Event) -> None:
        match event:
            case CallStarted(decision=decision) if decision.shown or decision.verdict is Verdict.DENY:
                for line in started(event):
                    console.say(line, err=True)
            case CallEnded(result=result) if result.failed:
                console.say(f"  ✗ {result.text}", err=True)
            case CallEnded(result=result):
                for file in result.kept:
                    console.say(f"  made {file.name}: {file.path}", err=True)
            case TimerRang(text=text):
                console.say(f"⏰ {text}", err=True)
            case ToolChanged(facts=facts):
                console.say(
                    f"{facts['tool']} of {facts['server']} is not what you knew, and waits for your yes: "
                    f"`peri mcp accept {quote(facts['server'])} --show` tells what has changed.",
                    err=True,
                )
            case ApprovalAsked(question=question):
                threading.Thread(target=self._ask, args=(question,), name="peri-asking", daemon=True).start()

    def _ask(self, question: Question) -> None:
        for line in card(question):
            console.say(line, err=True)
        if self._read is None:
            console.say("    Say “yes, do it” or “no”.", err=True)
            return
        said = self._answer("Allow it? ").strip().lower()
        if question.form is not None and ANSWERS.get(said) in question.offered:
            self._fill_in(question, question.form)
            return
        scope = ANSWERS.get(said)
        allowed = scope in question.offered
        taken = self._session.approvals.answer(question.call.id, allowed, scope or Scope.ONCE)
        if taken and not allowed:
            console.say("Not allowed.", err=True)

    def _answer(self, words: str) -> str:
        """What is typed; "" where nothing can be."""
        try:
            return self._read(words) if self._read is not None else ""
        except (EOFError, OSError):
            return ""

    def _fill_in(self, question: Question, form: Form) -> None:
        """One question a field, then whether all of it is to be sent. Three mistakes in one field end it."""
        approvals, call = self._session.approvals, question.call.id
        values: dict[str, Value] = {}
        for field in form.fields:
            try:
                value = self._filled(field)
            except FormError:
                approvals.cancel(call)
                console.say("Nothing was sent.", err=True)
                return
            if value is not None:
                values[field.name] = value
        for name, one in values.items():
            console.say(f"    {name}: {_value(list(one) if isinstance(one, tuple) else one)}", err=True)
        sent = self._answer("Send this? y: yes; anything else: no ").strip().lower() in {"y", "yes"}
        taken = approvals.answer(call, sent, values=values if sent else None)
        if taken and not sent:
            console.say("Nothing was sent.", err=True)

    def _filled(self, field: Field) -> Value | None:
        """Raises `FormError` after three mistakes."""
        for line in field_lines(field):
            console.say(line, err=True)
        for tries in range(1, _TRIES + 1):
            typed = self._answer(f"{visible(field.label, exact=True)}: ")
            if not typed.strip() and field.default is not None:
                return field.default
            try:
                return field.read(typed)
            except FormError as error:
                console.say(f"    {error}", err=True)
                if tries == _TRIES:
                    raise
        return None


def field_lines(field: Field) -> Iterator[str]:
    """What is to be known of a field of a form before it is filled in."""
    needed = "must be filled in" if field.required else "may be left empty"
    yield f"    {field.label} ({field.kind}, {needed})"
    if field.description:
        yield f"      {field.description}"
    yield from (f"      {number}: {choice.title}" for number, choice in enumerate(field.choices, 1))
    if field.default is not None:
        yield f"      Left empty: {visible(field.written(field.default), exact=True)}"


def started(event: CallStarted) -> Iterator[str]:
    """A call that runs without a question, or that is denied."""
    mark = "✗" if event.decision.verdict is Verdict.DENY else "→"
    yield f"  {mark} {event.tool.name} {_arguments(event.call.arguments)}"
    if event.decision.verdict is Verdict.DENY:
        yield f"    {event.decision.why}"
    yield from _previewed(event.preview)


def _previewed(text: str) -> Iterator[str]:
    return (f"    | {line}" for line in text.splitlines())


def card(question: Question) -> Iterator[str]:
    """The question in full: every address and text as it is, what can't be seen written out."""
    for one in (question, *question.more):
        effects = ", ".join(sorted(effect for effect in one.tool.effects if effect is not Effect.READS)) or "reads"
        yield f"\n  {one.tool.name} ({effects}; from {one.tool.plugin})"
        if one.tool.name in ABOUT:
            yield f"    {visible(one.tool.description, exact=True)}"
        for name, value in one.call.arguments.items():
            yield f"    {name}: {_value(value)}"
        yield f"    Why you are asked: {one.decision.why}"
        for part in one.decision.quotes:
            yield f"    “{visible(part.text, exact=True)}” came from {part.origin} {part.source}".rstrip()
        yield from _previewed(one.preview)
    yield "    " + "; ".join([*(_WORDS[scope] for scope in question.offered), "anything else: no"])


def _arguments(arguments: object) -> str:
    return visible(json.dumps(arguments, ensure_ascii=False), exact=True)


def _value(value: object) -> str:
    return visible(value if isinstance(value, str) else json.dumps(value, ensure_ascii=False), exact=True)
