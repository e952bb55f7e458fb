"""A small model may take the reminder behind a result for the beginning of its reply, and repeat it word for word. Then
what it says is held back, and it is asked once more without the reminder.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from assistant.context.prompt import REMINDER, settled
from models.values import FinishReason, GenerationRequest, RequestedCall, Role, TextDelta, TurnEnding, Usage

if TYPE_CHECKING:
    from assistant.calls import StoredCall
    from models.ports import TextGenerator, TokenStream

_HEAD, _, _END = REMINDER.partition("{request}")
_REPEATED = (_HEAD, _HEAD.strip("("), _HEAD.strip("(“") + '"')
"""How it begins then."""


def answer(kernel: TextGenerator, request: GenerationRequest, calls: Sequence[StoredCall] = ()) -> TokenStream:
    """The kernel's reply, as `TextGenerator.generate` gives it, in a turn that called so far what `calls` say."""
    request = dataclasses.replace(request, settled=settled(calls))
    last = request.messages[-1]
    if last.role is not Role.TOOL or not last.content.endswith(_END):
        return kernel.generate(request)
    return _Unrepeated(kernel, request)


def _without_reminder(request: GenerationRequest) -> GenerationRequest:
    *before, last = request.messages
    result = last.content[: last.content.rindex(_HEAD)].rstrip()
    kept = [dataclasses.replace(last, content=result)] if result else []
    return dataclasses.replace(request, messages=(*before, *kept))


class _Unrepeated:
    """See `models.ports.TokenStream`."""

    def __init__(self, kernel: TextGenerator, request: GenerationRequest) -> None:
        self._kernel = kernel
        self._request = request
        self._cancelled = False
        self._stream = kernel.generate(dataclasses.replace(request, stop=(*request.stop, *_REPEATED)))
        self._pieces = self._reply()

    def __iter__(self) -> Iterator[TextDelta | TurnEnding | RequestedCall | Usage]:
        return self._pieces

    def __next__(self) -> TextDelta | TurnEnding | RequestedCall | Usage:
        return next(self._pieces)

    def cancel(self) -> None:
        self._cancelled = True
        self._stream.cancel()

    def _reply(self) -> Iterator[TextDelta | TurnEnding | RequestedCall | Usage]:
        said = False
        for piece in self._stream:
            if isinstance(piece, Usage) and piece.finish is FinishReason.STOP and not said:
                break
            said |= isinstance(piece, RequestedCall) or (isinstance(piece, TextDelta) and not piece.text.isspace())
            yield piece
        else:
            return
        self._stream = self._kernel.generate(_without_reminder(self._request))
        if self._cancelled:
            self._stream.cancel()
        yield from self._stream
