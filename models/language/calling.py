"""Turns what a model writes into text and system calls, and says where it has to be taken back.

A call's arguments are written under a grammar made from its tool's schema; everything else is written freely. A tool
that was not offered is never called, nor the same call made again whose result is there already: the model is taken
back to where the call began, and goes on in words.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

from models.language.calls import Braces, Head, after, broken, find
from models.language.grammar import Grammar, arguments_grammar
from models.values import Message, RequestedCall, Role, ToolSchema

_PATIENCE = 3
"""How often a reply is taken back before it ends where it is."""

Constrain = Callable[[str, str], bool]
"""Hold what is written from now on to a grammar, of which the second text has been written; whether that fits."""


@dataclass(frozen=True, slots=True)
class Rewrite:
    """Take the reply back to its first `at` characters, write `text`, and go on from there."""

    at: int
    text: str = ""


class _State(Enum):
    TEXT = auto()
    ARGUMENTS = auto()
    AFTER = auto()


@dataclass(frozen=True, slots=True)
class _Call:
    name: str
    arguments: str
    end: int
    """Where its object ends in the reply."""


class Calling:
    """Follows one reply. Feed it what was written; `text` is all of it, `shown` how much of that is certainly text."""

    def __init__(
        self,
        tools: Sequence[ToolSchema],
        constrain: Constrain,
        free: Callable[[], None],
        answered: frozenset[str] = frozenset(),
    ) -> None:
        self._answered = answered
        self._tools = {tool.name: tool for tool in tools}
        self._alike = {_plain(name): name for name in reversed(self._tools)}
        self._constrain, self._free = constrain, free
        self._state = _State.TEXT
        self._head: Head | None = None
        self._braces = Braces()
        self._scanned = 0
        self._arguments_end = 0
        self._grammar: Grammar | None = None
        self._calls: list[_Call] = []
        self._began = 0
        self._taken_back = 0
        self.text = ""
        self.shown = 0
        self.ended = False
        """There is nothing more to be written."""
        self.wary = False
        """The model was taken back and has said nothing since: it must not begin a call."""

    def feed(self, piece: str) -> Rewrite | None:
        """Go on by what was written."""
        self.text += piece
        return self._follow()

    def taken_back(self, text: str) -> None:
        """What was written is only this."""
        self.text = text

    def close(self, *, complete: bool) -> None:
        """Nothing more comes. What was held back is text where the reply is `complete`."""
        self._free()
        if self._state is _State.TEXT and complete:
            self.shown = len(self.text)

    @property
    def end(self) -> int:
        """How much of the text the message is."""
        return after(self.text, self._calls[-1].end).end if self._calls else self.shown

    def calls(self) -> list[RequestedCall]:
        """Those that are complete; what they say was written adds up to the message's text after `shown`."""
        starts = [self._began, *(call.end for call in self._calls)]
        ends = [*(call.end for call in self._calls[:-1]), self.end]
        return [
            RequestedCall(call.name, call.arguments, self.text[start:end])
            for call, start, end in zip(self._calls, starts, ends, strict=False)
        ]

    # -- inside

    def _follow(self) -> Rewrite | None:
        match self._state:
            case _State.TEXT:
                return self._read_text()
            case _State.ARGUMENTS:
                return self._read_arguments()
            case _State.AFTER:
                return self._read_after()

    def _read_text(self) -> Rewrite | None:
        found = find(self.text, self.shown)
        while isinstance(found, Head) and not found.keyed and self._name(found) is None:
            found = find(self.text, found.end)  # plain JSON with a name in it
        if isinstance(found, Head):
            self._show(found.start)
            return self._begin(found)
        at = broken(self.text, self.shown)
        if at is not None and self._taken_back < _PATIENCE:
            self._show(at)
            return self._take_back(at)
        self._show(max(found, self.shown))
        return None

    def _begin(self, head: Head) -> Rewrite | None:
        name = self._name(head)
        if name is None:
            return self._take_back(head.start)
        tool = self._tools[name]
        if not head.keyed and not _requires(tool):
            self._head = head
            if signature(name, "{}") in self._answered:
                return self._take_back(head.start)
            return self._called(name, "{}", head.end)
        if name != head.name or not head.keyed:
            return Rewrite(head.name_start, f'{name}", "arguments": ' if head.wrapped else f"{name}>")
        self._state, self._head = _State.ARGUMENTS, head
        self._braces, self._scanned, self._arguments_end = Braces(), head.end, 0
        self._grammar = arguments_grammar(tool.parameters, wrapped=head.wrapped)
        if self._constrain(self._grammar.text, self.text[head.end :]):
            return self._read_arguments()
        return Rewrite(head.end)

    def _read_arguments(self) -> Rewrite | None:
        head = self._head
        assert head is not None
        for at in range(self._scanned, len(self.text)):
            self._scanned = at + 1
            if self._arguments_end:
                if self.text[at] == "}":
                    return self._checked(at + 1)
            elif self._braces.feed(self.text[at]):
                self._arguments_end = at + 1
                if not head.wrapped:
                    return self._checked(at + 1)
        return None

    def _checked(self, end: int) -> Rewrite | None:
        """The call is complete; where the grammar says less than the schema, it is held against that."""
        head = self._head
        assert head is not None
        self._free()
        name = self._name(head) or head.name
        arguments = self.text[head.end : self._arguments_end].strip()
        exact = self._grammar is None or self._grammar.exact
        if signature(name, arguments) not in self._answered and (
            exact or _fits(arguments, self._tools[name].parameters)
        ):
            return self._called(name, arguments, end)
        self._state = _State.AFTER if self._calls else _State.TEXT
        return self._take_back(head.start)

    def _called(self, name: str, arguments: str, end: int) -> Rewrite | None:
        assert self._head is not None
        if not self._calls:
            self._began = self._head.start
        self._calls.append(_Call(name, arguments, end))
        self._state = _State.AFTER
        return self._read_after()

    def _read_after(self) -> Rewrite | None:
        follows = after(self.text, self._calls[-1].end)
        if follows.next is not None and self._name(follows.next) is not None:
            return self._begin(follows.next)
        self.ended = follows.next is not None or not follows.open
        return None

    def _take_back(self, at: int) -> Rewrite | None:
        """What was written from `at` on is no call of a tool that there is."""
        self._taken_back += 1
        if self._calls or self._taken_back > _PATIENCE:
            self.ended = True
            return None
        self.wary = True
        return Rewrite(at)

    def _show(self, end: int) -> None:
        if self.text[self.shown : end].strip():
            self.wary = False
        self.shown = end

    def _name(self, head: Head) -> str | None:
        """The offered tool that is meant: letters and digits tell one from another."""
        return head.name if head.name in self._tools else self._alike.get(_plain(head.name))


def answered(messages: Sequence[Message]) -> frozenset[str]:
    """The signatures of the calls that were made since the user's last message."""
    last = max((at for at, message in enumerate(messages) if message.role is Role.USER), default=-1)
    replies = [message.content for message in messages[last + 1 :] if message.role is Role.ASSISTANT]
    return frozenset(one for reply in replies for one in _written(reply))


def _written(reply: str) -> Iterator[str]:
    found = find(reply, 0)
    while isinstance(found, Head):
        braces = Braces()
        end = next((at + 1 for at in range(found.end, len(reply)) if braces.feed(reply[at])), len(reply))
        yield signature(found.name, reply[found.end : end] if found.keyed else "{}")
        follows = after(reply, end if found.keyed else found.end)
        found = follows.next or len(reply)


def signature(name: str, arguments: str) -> str:
    """What two calls have in common that are the same."""
    try:
        return f"{name} {json.dumps(json.loads(arguments), sort_keys=True)}"
    except ValueError:
        return f"{name} {arguments}"


def _plain(name: str) -> str:
    return re.sub(r"[\W_]+", "", name).casefold()


def _requires(tool: ToolSchema) -> bool:
    """Whether the tool can't be called without arguments."""
    try:
        return bool(json.loads(tool.parameters).get("required"))
    except (ValueError, AttributeError):
        return False


def _fits(arguments: str, schema: str) -> bool:
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import SchemaError
    from referencing.exceptions import Unresolvable

    try:
        read: Any = json.loads(schema)
        return bool(Draft202012Validator(read).is_valid(json.loads(arguments)))
    except (ValueError, SchemaError, Unresolvable):
        return False
