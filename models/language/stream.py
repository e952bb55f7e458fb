"""One reply as it is made."""

from __future__ import annotations

import collections.abc
import time
from collections.abc import Callable, Generator, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from models.language.marks import extra_cells, key_of, next_part
from models.language.native import AbortFlag, Sampler
from models.language.text import StopHolder, Utf8Assembler
from models.values import FinishReason, GenerationRequest, RequestedCall, Role, TextDelta, TurnEnding, Usage

if TYPE_CHECKING:
    from models.language.eyes import Look
    from models.language.llama import LlamaKernel
    from models.language.sequences import Sequence

_GATHER_SECONDS = 0.03
"""Tokens that come faster are given together: each piece costs the reader a switch of processes."""


@dataclass(frozen=True, slots=True)
class Prompt:
    """A prompt as tokens and marks, and the parts of pictures that the marks stand for, by their keys."""

    record: list[int]
    looks: Mapping[int, Look]

    @property
    def cells(self) -> int:
        return len(self.record) + extra_cells(self.record)


class LlamaStream:
    """A `TokenStream`. Nothing is evaluated until it is read."""

    def __init__(
        self,
        kernel: LlamaKernel,
        request: GenerationRequest,
        prompt: Prompt,
        sampler: Sampler,
        alive: Callable[[], None],
        ends_at: int | None = None,
    ) -> None:
        self._ends_at = ends_at
        """How much of the prompt there is when the last message's last word has been said, where that is judged."""
        self._kernel = kernel
        self._request = request
        self._prompt = prompt.record
        self._looks = prompt.looks
        self._cells = prompt.cells
        self._sampler = sampler
        self._alive = alive
        self._abort = AbortFlag()
        self._account = _Account()
        self._reply = ""
        self._items = self._run()

    def __iter__(self) -> Iterator[TextDelta | TurnEnding | RequestedCall | Usage]:
        return self

    def __next__(self) -> TextDelta | TurnEnding | RequestedCall | Usage:
        return next(self._items)

    def cancel(self) -> None:
        """Stop between two operations of the model's graph, also in the middle of a prompt; from any thread."""
        self._abort.raise_()

    def close(self) -> None:
        """Leave the reply where it is."""
        self._items.close()
        self._sampler.close()

    # -- inside

    def _run(self) -> Generator[TextDelta | TurnEnding | RequestedCall | Usage, None, None]:
        try:
            account = self._account
            with self._kernel.lock:
                sequence = self._kernel.claim(self._request.sequence, self._prompt[: self._ends_at])
            cached = sequence.cells
            first = yield from self._prefill(sequence)
            account.prefilled()
            finish = FinishReason.CANCELLED
            if first is not None:
                finish = yield from self._decode(sequence, first)
            yield account.usage(self._cells, cached, finish)
            if self._looks:
                self._kernel.save(self._request.sequence, self._replies())
        finally:
            self._sampler.close()

    def _replies(self) -> list[str]:
        replies = [message.content for message in self._request.messages if message.role is Role.ASSISTANT]
        return [*replies, self._reply]

    def _prefill(self, sequence: Sequence) -> Generator[TurnEnding, None, int | None]:
        """Evaluate what of the prompt is new; the first token of the reply, or None when cancelled."""
        size = self._kernel.context.batch_size
        token = None
        while token is None:
            start = len(sequence.tokens)
            part = next_part(self._prompt, start, size)
            word = None if self._ends_at is None else self._ends_at - 1 - start
            judged = word is not None and 0 <= word < len(part)
            token, ended = self._step(sequence, part, sample_at=len(self._prompt), also=word if judged else None)
            if ended is not None:
                return None
            if judged and word is not None:
                yield TurnEnding(self._kernel.ending_probability(word))
            self._alive()
        return token

    def _decode(self, sequence: Sequence, token: int) -> Generator[TextDelta | Usage, None, FinishReason]:
        """Tokens until the reply ends, as text."""
        account, piece, ends = self._account, self._kernel.vocabulary.piece, self._kernel.vocabulary.ends
        reply = _Reply(self._request.stop)
        most = self._request.max_tokens or self._kernel.context.size
        finish: FinishReason | None = None
        due = 0.0
        while finish is None:
            if ends(token):
                finish = FinishReason.END
                break
            account.made()
            reply.feed(token, piece(token))
            if reply.stopped:
                finish = FinishReason.STOP
                break
            if reply.ready and account.last >= due:
                yield reply.delta()
                due = account.last + _GATHER_SECONDS
            finish = self._outside_reason(sequence, account.tokens >= most)
            if finish is None:
                following, finish = self._step(sequence, [token], sample_at=0)
                token = token if following is None else following
        reply.flush()
        if reply.ready:
            yield reply.delta()
        if reply.whole:
            self._reply = reply.text
            self._kernel.remember(reply.text, reply.tokens)
        return finish

    def _outside_reason(self, sequence: Sequence, enough: bool) -> FinishReason | None:
        if self._abort.raised:
            return FinishReason.CANCELLED
        if enough or sequence.cells >= self._kernel.context.size:
            return FinishReason.LENGTH
        return None

    def _step(
        self,
        sequence: Sequence,
        tokens: collections.abc.Sequence[int],
        *,
        sample_at: int,
        also: int | None = None,
    ) -> tuple[int | None, FinishReason | None]:
        """Evaluate tokens; once the sequence is `sample_at` long, choose the next. Or the reason to end."""
        kernel = self._kernel
        with kernel.lock:
            key = key_of(tokens[0])
            if key is None:
                code = kernel.evaluate(sequence, tokens, self._abort, also)
            else:
                code = kernel.see(sequence, tokens, self._looks[key], self._abort, self._alive)
            if code:
                return None, FinishReason.CANCELLED if code == 2 else FinishReason.LENGTH
            if len(sequence.tokens) < sample_at:
                return None, None
            return self._sampler.next(kernel.context.pointer), None


class _Reply:
    """The text of a reply and the tokens that made it."""

    def __init__(self, stops: tuple[str, ...]) -> None:
        self._characters = Utf8Assembler()
        self._holder = StopHolder(stops)
        self._shown: list[str] = []
        self._waiting = ""
        self._counted = 0
        self.tokens: list[int] = []

    def feed(self, token: int, data: bytes) -> None:
        self.tokens.append(token)
        self._show(self._holder.feed(self._characters.feed(data)))

    def flush(self) -> None:
        """What was held back for a stop string that did not come may be shown."""
        self._show(self._holder.flush())

    @property
    def ready(self) -> bool:
        """Whether there is text that has not been given yet."""
        return bool(self._waiting)

    def delta(self) -> TextDelta:
        """The text that has not been given yet."""
        text, self._waiting = self._waiting, ""
        count, self._counted = len(self.tokens) - self._counted, len(self.tokens)
        return TextDelta(text, count)

    @property
    def stopped(self) -> bool:
        return self._holder.stopped

    @property
    def whole(self) -> bool:
        """Whether `text` is all that `tokens` say."""
        return not (self._characters.pending or self._holder.pending or self._holder.stopped)

    @property
    def text(self) -> str:
        return "".join(self._shown)

    def _show(self, text: str) -> None:
        self._shown.append(text)
        self._waiting += text


@dataclass(slots=True)
class _Account:
    """Counts and times a reply. Moments are `time.perf_counter()`."""

    began: float = field(default_factory=time.perf_counter)
    first: float = 0.0
    last: float = 0.0
    tokens: int = 0

    def prefilled(self) -> None:
        self.first = self.last = time.perf_counter()

    def made(self) -> None:
        self.tokens += 1
        self.last = time.perf_counter()

    def usage(self, prompt: int, cached: int, finish: FinishReason) -> Usage:
        return Usage(prompt, cached, self.tokens, self.first - self.began, self.last - self.first, finish)
