"""A reminder that is repeated is not the reply."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant.context.prompt import REMINDER
from assistant.turn.parroting import answer
from models.values import FinishReason, GenerationRequest, Message, Role, TextDelta, Usage

ASKED = (Message(Role.USER, "How much is it?"), Message(Role.ASSISTANT, "<call>"))
REMINDED = Message(Role.TOOL, "47.5\n\n" + REMINDER.format(request="How much is it?"))


class Stream:
    def __init__(self, *pieces: object) -> None:
        self._pieces = iter(pieces)
        self.cancelled = False

    def __iter__(self) -> Iterator[object]:
        return self._pieces

    def cancel(self) -> None:
        self.cancelled = True


class Kernel:
    """Says in order what it was given, each up to the first stop."""

    def __init__(self, *replies: str) -> None:
        self._replies = list(replies)
        self.requests: list[GenerationRequest] = []
        self.streams: list[Stream] = []

    def generate(self, request: GenerationRequest) -> Stream:
        self.requests.append(request)
        text, finish = self._replies.pop(0), FinishReason.END
        for stop in request.stop:
            if stop in text:
                text, finish = text[: text.index(stop)], FinishReason.STOP
        usage = Usage(9, 0, 1, 0.1, 0.1, finish)
        self.streams.append(Stream(*([TextDelta(text)] if text else []), usage))
        return self.streams[-1]


def told(kernel: Kernel, *messages: Message) -> str:
    pieces = list(answer(kernel, GenerationRequest(messages)))  # type: ignore[arg-type]
    assert isinstance(pieces[-1], Usage)
    return "".join(piece.text for piece in pieces if isinstance(piece, TextDelta))


@pytest.mark.parametrize("repeated", [REMINDED.content[6:], REMINDED.content[7:], 'The call for "How much" was over.'])
def test_it_is_held_back_and_asked_again_without_the_reminder(repeated: str) -> None:
    kernel = Kernel(repeated, "It is 47.5.")
    assert told(kernel, *ASKED, REMINDED) == "It is 47.5."
    assert kernel.requests[1].messages == (*ASKED, Message(Role.TOOL, "47.5"))
    assert kernel.requests[1].stop == ()


def test_an_answer_is_told_as_it_comes() -> None:
    kernel = Kernel("It is 47.5.")
    assert told(kernel, *ASKED, REMINDED) == "It is 47.5."
    assert len(kernel.requests) == 1


def test_what_has_no_reminder_is_asked_as_it_is() -> None:
    kernel = Kernel("The call for “papers” is open.")
    result = Message(Role.TOOL, f"{REMINDED.content}\nstands in a file.")
    assert told(kernel, *ASKED, result) == "The call for “papers” is open."
    assert kernel.requests[0].stop == ()


def test_it_can_be_cancelled_before_and_after() -> None:
    kernel = Kernel(REMINDED.content[6:], "It is 47.5.")
    stream = answer(kernel, GenerationRequest((*ASKED, REMINDED)))  # type: ignore[arg-type]
    stream.cancel()
    assert kernel.streams[0].cancelled
    list(stream)
    assert kernel.streams[1].cancelled
