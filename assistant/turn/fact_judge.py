"""The kernel judges sentences of the user's, in a sequence of its own that can only give a verdict."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from models.errors import ModelError
from models.values import GenerationRequest, Message, Role, Sampling, TextDelta

if TYPE_CHECKING:
    from assistant.turn.cancel import Cancellation
    from assistant.turn.parts import Part
    from models.ports import TextGenerator

SEQUENCE = "facts"
_TOKENS = 32

_KINDS = """\
You sort sentences that a user wrote to an assistant. Answer with JSON.
"fact": it tells something lasting about the user's life: name, home, family, pets, work, studies, health, food, \
hobbies, things they own, what they like.
"wish": it tells how the assistant should always answer, or what it should remember.
"other": everything else: a request for now, a task, a question, an opinion on the answer, thanks, a problem with a \
program."""
_KIND_EXAMPLES = (
    ("My brother lives in Oslo.", "fact"),
    ("I need a function that reverses a string.", "other"),
    ("Always give temperatures in Celsius.", "wish"),
    ("I'm afraid of dogs.", "fact"),
    ("You can call me Maria.", "wish"),
    ("I don't see the button.", "other"),
    ("Ich spiele gern Schach.", "fact"),
    ("Ich möchte den Text kürzer haben.", "other"),
    ("I'd like a summary of this page.", "other"),
)
_RELATIONS = """\
Two sentences that a user said of themselves: an earlier and a later one. Answer with JSON how the later relates to \
the earlier.
"same": it says the same again.
"replaces": it is about the same thing and says something else of it: the earlier no longer holds.
"other": it is about another thing; both hold."""
_RELATION_EXAMPLES = (
    ("I live in Rome.", "I live in Madrid now.", "replaces"),
    ("I have a son.", "I like tea.", "other"),
    ("I am a baker.", "I work as a baker.", "same"),
    ("My brother is called Tim.", "My uncle is called Paul.", "other"),
    ("I don't like coffee.", "I like coffee now.", "replaces"),
    ("I'm allergic to milk.", "I'm allergic to wasps.", "other"),
)
_PAIR = "Earlier: {earlier}\nLater: {later}"


class Relation(StrEnum):
    """What a later statement is to an earlier one."""

    SAME = "same"
    REPLACES = "replaces"
    OTHER = "other"


class FactJudge:
    """Its examples stay evaluated until `rest`. Raises `ModelError`, and `TurnCancelled` when it is stopped."""

    def __init__(self, kernel: Part[TextGenerator]) -> None:
        self._kernel = kernel

    def is_fact(self, sentence: str, cancellation: Cancellation) -> bool:
        """Whether it states a lasting fact of the user, or a lasting wish."""
        examples = [(said, _verdict("kind", kind)) for said, kind in _KIND_EXAMPLES]
        kind = self._ask(_KINDS, examples, sentence, ("kind", ("fact", "wish", "other")), cancellation)
        return kind in ("fact", "wish")

    def relation(self, earlier: str, later: str, cancellation: Cancellation) -> Relation:
        """What the later of two statements is to the earlier; where that can't be told, another. Whatever would put
        something aside is asked the other way round, too: that costs a moment of idle time, a wrong one costs a fact.
        """
        found = self._relate(earlier, later, cancellation)
        if found is Relation.OTHER or self._relate(later, earlier, cancellation) is Relation.OTHER:
            return Relation.OTHER
        return found

    def _relate(self, earlier: str, later: str, cancellation: Cancellation) -> Relation:
        examples = [
            (_PAIR.format(earlier=one, later=two), _verdict("relation", kind)) for one, two, kind in _RELATION_EXAMPLES
        ]
        said = _PAIR.format(earlier=earlier, later=later)
        found = self._ask(_RELATIONS, examples, said, ("relation", tuple(Relation)), cancellation)
        return Relation(found) if found else Relation.OTHER

    def rest(self) -> None:
        """Free what was evaluated."""
        with contextlib.suppress(ModelError):
            self._kernel.get().forget(SEQUENCE)

    def _ask(
        self,
        system: str,
        examples: Sequence[tuple[str, str]],
        said: str,
        choice: tuple[str, Sequence[str]],
        cancellation: Cancellation,
    ) -> str:
        """One of the choices, "" where none was made."""
        messages = [Message(Role.SYSTEM, system)]
        for question, answer in examples:
            messages += [Message(Role.USER, question), Message(Role.ASSISTANT, answer)]
        request = GenerationRequest(
            (*messages, Message(Role.USER, said)),
            Sampling(temperature=0.0, repeat_penalty=1.0),
            max_tokens=_TOKENS,
            sequence=SEQUENCE,
            answer=json.dumps(_schema(*choice)),
        )
        cancellation.check()
        stream = self._kernel.get().generate(request)
        with cancellation.stopping(stream.cancel):
            written = "".join(one.text for one in stream if isinstance(one, TextDelta))
        cancellation.check()
        return _chosen(written, *choice)


def _verdict(name: str, kind: str) -> str:
    return json.dumps({name: kind})


def _schema(name: str, choices: Sequence[str]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {name: {"enum": [*map(str, choices)]}},
        "required": [name],
        "additionalProperties": False,
    }


def _chosen(written: str, name: str, choices: Sequence[str]) -> str:
    """Checked again: an answer that was cut short is none."""
    try:
        answer = json.loads(written)
    except ValueError:
        return ""
    value = answer.get(name) if isinstance(answer, dict) else None
    return value if isinstance(value, str) and value in choices else ""
