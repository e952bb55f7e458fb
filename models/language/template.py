"""A model's chat template, rendered in a sandbox into pieces that keep the model's own text and messages apart.

A template is a program that came with a file. It is rendered with placeholders where the contents of messages
belong, so that its own markers can be told from the same characters in a message: only the former become
control tokens.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any

from models.errors import TemplateError
from models.language.bounds import Endless, deadline, environment
from models.language.offers import RESULT_BEGINS, RESULT_ENDS, section
from models.sentences import say
from models.values import Message, Picture, Role

CHATML = (
    "{% for message in messages %}{{ '<|im_start|>' + message.role + '\n' + message.content + '<|im_end|>\n' }}"
    "{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}"
)
"""For a model that brings none."""

_MAX_SOURCE = 512 * 1024
_MAX_RENDERED = 1024 * 1024
_MAX_SECONDS = 5.0
_RESULT_ROLE = re.compile("""["']tool["']""")
_PLACEHOLDER = re.compile("\ue000([0-9]+)\ue001")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a prompt: a picture, the template's own text (`message` None), or the text of one message."""

    text: str
    message: Message | None = None
    picture: Picture | None = None


_Groups = list[tuple[str, list[Message]]]
"""What a template is shown as one message: its role, and the messages in it."""


class ChatTemplate:
    """Renders conversations. Raises `TemplateError` for a template that can't be read."""

    def __init__(self, source: str, *, bos: str = "", eos: str = "") -> None:
        if len(source) > _MAX_SOURCE:
            raise TemplateError(
                say(
                    "The chat template is {length} characters long; {most} is the limit.",
                    length=len(source),
                    most=_MAX_SOURCE,
                )
            )
        import jinja2

        try:
            self._template = environment().from_string(source)
        except jinja2.TemplateError as error:
            raise TemplateError(say("The model's chat template has a mistake: {why}", why=error)) from error
        except (RecursionError, MemoryError, SyntaxError, ValueError, OverflowError) as error:
            raise TemplateError(
                say("The model's chat template can't be read: {why}", why=type(error).__name__)
            ) from error
        self._tokens = {"bos_token": bos, "eos_token": eos}
        self._knows_tools = "tools" in source
        self._knows_results = bool(_RESULT_ROLE.search(source))

    def render(self, messages: Sequence[Message], tools: Sequence[dict[str, Any]] = ()) -> list[Piece]:
        """The prompt for a reply to `messages`; `tools` are `offers.offer`s.

        Where a template has no system role, the first user message takes it; where it knows no tools, the system
        prompt tells of them, and where it has no role for their results, they come as a user's, marked for what they
        are. Raises `TemplateError`.
        """
        if tools and not self._knows_tools:
            messages, tools = _with_section(messages, section(tools)), ()
        refusals = []
        for groups in self._ways(messages):
            try:
                return self._pieces(groups, tools)
            except Endless as error:
                raise TemplateError(error.message) from error
            except TemplateError as error:
                refusals.append(error)
        raise refusals[0]

    def _ways(self, messages: Sequence[Message]) -> Iterator[_Groups]:
        """The conversation as a template may take it, the best first."""
        called = any(message.role is Role.TOOL for message in messages)
        if self._knows_results or not called:
            plain: _Groups = [(message.role.value, [message]) for message in messages]
            yield plain
            yield from _fold_system(plain)
        if called:
            folded = _fold_results(messages)
            yield folded
            yield from _fold_system(folded)

    def _pieces(self, groups: _Groups, tools: Sequence[dict[str, Any]]) -> list[Piece]:
        """Pictures stand before the text of their message, where the projector's own control tokens enclose them."""
        contents: list[Piece] = []
        shown: list[tuple[str, str]] = []
        for role, group in groups:
            texts = []
            for message in group:
                pieces = [Piece("", message, picture) for picture in message.pictures]
                pieces += [Piece(message.content, message)] if message.content else []
                text = "".join(f"\ue000{len(contents) + number}\ue001" for number in range(len(pieces)))
                marked = message.role is Role.TOOL and role != Role.TOOL
                texts.append(f"{RESULT_BEGINS}{text}{RESULT_ENDS}" if marked else text)
                contents += pieces
            shown.append((role, "\n\n".join(filter(None, texts))))
        pieces = list(_split(self._text(shown, len(contents), tools), contents))
        if sum(piece.picture is not None for piece in pieces) < sum(piece.picture is not None for piece in contents):
            raise TemplateError(say("The model's chat template leaves pictures out."))
        return pieces

    def _text(self, shown: list[tuple[str, str]], contents: int, tools: Sequence[dict[str, Any]]) -> str:
        """The conversation with all its contents. Templates of vision models may want a message as a list of parts."""
        text, refusal = "", None
        try:
            text = self._rendered([{"role": role, "content": content} for role, content in shown], tools)
        except Endless:
            raise
        except TemplateError as error:
            refusal = error
        if refusal is not None or not _complete(text, contents):
            parts = [{"role": role, "content": [{"type": "text", "text": content}]} for role, content in shown]
            with suppress(TemplateError):
                typed = self._rendered(parts, tools)
                if _complete(typed, contents):
                    return typed
        if refusal is not None:
            raise refusal
        return text

    def _rendered(self, messages: Sequence[dict[str, Any]], tools: Sequence[dict[str, Any]]) -> str:
        import jinja2

        given = {**self._tokens, "messages": messages, "add_generation_prompt": True}
        if tools:
            given["tools"] = tools
        parts: list[str] = []
        size = 0
        try:
            with deadline(_MAX_SECONDS):
                for part in self._template.generate(given):
                    parts.append(part)
                    size += len(part)
                    if size > _MAX_RENDERED:
                        raise TemplateError(say("The model's chat template writes without end."))
        except jinja2.TemplateError as error:
            raise TemplateError(say("The model's chat template refuses this conversation: {why}", why=error)) from error
        except (
            ArithmeticError,
            AttributeError,
            LookupError,
            TypeError,
            ValueError,
            RecursionError,
            MemoryError,
        ) as error:
            raise TemplateError(
                say("The model's chat template fails: {kind}: {why}", kind=type(error).__name__, why=error)
            ) from error
        return "".join(parts)


def _complete(text: str, contents: int) -> bool:
    return {int(number) for number in _PLACEHOLDER.findall(text)} >= set(range(contents))


def _split(text: str, contents: Sequence[Piece]) -> Iterator[Piece]:
    parts = _PLACEHOLDER.split(text)
    for index, part in enumerate(parts):
        if index % 2 == 0:
            if part:
                yield Piece(part)
            continue
        number = int(part)
        if number >= len(contents):
            raise TemplateError(say("The model's chat template invents messages."))
        yield contents[number]


def _with_section(messages: Sequence[Message], text: str) -> list[Message]:
    """The conversation whose system prompt ends with `text`."""
    if messages and messages[0].role is Role.SYSTEM:
        first = messages[0]
        return [replace(first, content=f"{first.content}\n\n{text}".strip()), *messages[1:]]
    return [Message(Role.SYSTEM, text), *messages]


def _fold_results(messages: Sequence[Message]) -> _Groups:
    """Results that follow one another as one message of the user's."""
    groups: _Groups = []
    for message in messages:
        if message.role is not Role.TOOL:
            groups.append((message.role.value, [message]))
        elif groups and groups[-1][1][-1].role is Role.TOOL:
            groups[-1][1].append(message)
        else:
            groups.append((Role.USER.value, [message]))
    return groups


def _fold_system(groups: _Groups) -> Iterator[_Groups]:
    """System messages put before the first user message; nothing where that changes nothing."""
    system = [message for role, group in groups if role == Role.SYSTEM for message in group]
    rest = [(role, group) for role, group in groups if role != Role.SYSTEM]
    first = next((index for index, (role, _) in enumerate(rest) if role == Role.USER), None)
    if system and first is not None:
        yield [(role, [*system, *group] if index == first else group) for index, (role, group) in enumerate(rest)]
