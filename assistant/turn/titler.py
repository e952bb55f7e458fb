"""The kernel names a conversation by what was said in it, in a sequence of its own."""

from __future__ import annotations

import contextlib
import re
from typing import TYPE_CHECKING

from models.errors import ModelError
from models.values import GenerationRequest, Message, Role, Sampling, TextDelta

if TYPE_CHECKING:
    from assistant.turn.cancel import Cancellation
    from assistant.turn.parts import Part
    from models.ports import TextGenerator

SEQUENCE = "title"
_TOKENS = 24
_MOST_WORDS, _MOST_LETTERS = 9, 60

_ASK = """\
You give conversations a title. Read what a user wrote and answer with two to six words that name its subject, in the \
language of the user. Do not answer the user. No quotation marks, no full stop."""
_EXAMPLES = (
    ("how do i keep my basil alive in winter? it always dies on me", "Keeping basil alive in winter"),
    ("Kannst du mir eine Kündigung für meinen Handyvertrag schreiben?", "Kündigung des Handyvertrags"),
    ("def area(r): return 3.14*r^2\nwhy do i get a TypeError here", "TypeError in area function"),
)
_LABEL = re.compile(r"^(title|titel|titre|título)\s*[:：]\s*", re.IGNORECASE)
_AROUND = " \t\"'`*_#«»“”„‘’「」-–—"


class Titler:
    """Raises `ModelError`, and `TurnCancelled` when it is stopped."""

    def __init__(self, kernel: Part[TextGenerator]) -> None:
        self._kernel = kernel

    def title(self, said: str, cancellation: Cancellation) -> str:
        """A few words for what was said; "" where the kernel wrote something else than a title."""
        messages = [Message(Role.SYSTEM, _ASK)]
        for question, answer in _EXAMPLES:
            messages += [Message(Role.USER, question), Message(Role.ASSISTANT, answer)]
        request = GenerationRequest(
            (*messages, Message(Role.USER, said)),
            Sampling(temperature=0.0, repeat_penalty=1.0),
            max_tokens=_TOKENS,
            sequence=SEQUENCE,
        )
        cancellation.check()
        stream = self._kernel.get().generate(request)
        with cancellation.stopping(stream.cancel):
            written = "".join(one.text for one in stream if isinstance(one, TextDelta))
        cancellation.check()
        return as_title(written)

    def rest(self) -> None:
        """Free what was evaluated."""
        with contextlib.suppress(ModelError):
            self._kernel.get().forget(SEQUENCE)


def as_title(written: str) -> str:
    """The first line without what is around a title; "" where it is too long to be one."""
    line = next((line for line in written.splitlines() if line.strip(_AROUND)), "")
    title = _LABEL.sub("", " ".join(line.strip(_AROUND).split())).strip(_AROUND).rstrip(".。:;,").rstrip(_AROUND)
    return title if len(title) <= _MOST_LETTERS and len(title.split()) <= _MOST_WORDS else ""
