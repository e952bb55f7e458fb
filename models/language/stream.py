"""One reply as it is made."""

from __future__ import annotations

import collections.abc
import time
from collections.abc import Callable, Generator, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from models.language.calling import Rewrite
from models.language.calls import may_open
from models.language.habits import opening
from models.language.marks import extra_cells, key_of, next_part
from models.language.native import AbortFlag, logits_of
from models.language.reply import Reply
from models.language.sampler import Sampler
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
        self._record = list(self._prompt)
        """The prompt and what was written of the reply."""
        self._reply = Reply(request, sampler)
        self._said = ""
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
                sequence = self._kernel.claim(self._request.sequence, self._prompt[: self._ends_at], self._abort)
                sequence.lasting = sequence.lasting or self._request.lasting
            cached = sequence.cells - sequence.inserted
            first = None if self._abort.raised else (yield from self._prefill(sequence))
            account.prefilled()
            finish = FinishReason.CANCELLED
            if first is not None and self._request.only_begin:
                finish = FinishReason.END
            elif first is not None:
                finish = yield from self._decode(sequence, first)
            yield account.usage(self._cells, cached, finish)
            self._kernel.replied(self._request.sequence, self._replies())
        finally:
            self._sampler.close()

    def _replies(self) -> list[str]:
        replies = [message.content for message in self._request.messages if message.role is Role.ASSISTANT]
        return [*replies, self._said]

    def _prefill(self, sequence: Sequence) -> Generator[TurnEnding, None, int | None]:
        """Evaluate what of the prompt is new; the first token of the reply, or None when cancelled."""
        token = None
        while token is None:
            start = len(sequence.tokens)
            part = next_part(self._record, start, self._kernel.context.batch_size)
            word = None if self._ends_at is None else self._ends_at - 1 - start
            judged = word is not None and 0 <= word < len(part)
            token, ended = self._evaluate(sequence, part, also=word if judged else None)
            if ended is not None:
                return None
            if judged and word is not None:
                yield TurnEnding(self._kernel.ending_probability(word))
            self._alive()
        return token

    def _decode(self, sequence: Sequence, token: int) -> Generator[TextDelta | RequestedCall, None, FinishReason]:
        """Tokens until the reply ends, as text and calls."""
        account, reply = self._account, self._reply
        piece, ends = self._kernel.piece, self._kernel.vocabulary.ends
        most = self._request.max_tokens or self._kernel.context.size
        finish: FinishReason | None = None
        due = 0.0
        while finish is None:
            if ends(token):
                finish = FinishReason.END
                break
            account.made()
            self._record.append(token)
            rewrite = reply.feed(token, piece(token))
            if rewrite is not None:
                self._rewrite(sequence, rewrite)
            finish = reply.finish
            if finish is None and reply.ready and account.last >= due:
                yield reply.delta()
                due = account.last + _GATHER_SECONDS
            finish = finish or self._outside_reason(sequence, account.tokens >= most)
            if finish is None:
                following, finish = self._step(sequence)
                token = token if following is None else following
        finish = reply.close(finish)
        if reply.ready:
            yield reply.delta()
        if finish is not FinishReason.CANCELLED:
            yield from reply.calls
        if reply.message is not None:
            self._said, tokens = reply.message
            self._kernel.remember(self._said, tokens)
        return finish

    def _rewrite(self, sequence: Sequence, rewrite: Rewrite) -> None:
        """Take a part of the reply back, and go on with other words."""
        kernel, begun = self._kernel, len(self._prompt)
        following: Rewrite | None = rewrite
        lowest = len(self._record)
        while following is not None:
            kept, text = self._reply.take_back(following)
            lowest = min(lowest, begun + kept)
            del self._record[begun + kept :]
            following = None
            for token in kernel.vocabulary.tokenize(text, special=False):
                self._record.append(token)
                following = self._reply.feed(token, kernel.piece(token))
                if following is not None:
                    break
        with kernel.lock:
            kernel.go_back(sequence, min(lowest, len(self._record) - 1))

    def _outside_reason(self, sequence: Sequence, enough: bool) -> FinishReason | None:
        if self._abort.raised:
            return FinishReason.CANCELLED
        if enough or sequence.cells >= self._kernel.context.size:
            return FinishReason.LENGTH
        return None

    def _step(self, sequence: Sequence) -> tuple[int | None, FinishReason | None]:
        """Evaluate what of the reply is new, and choose the next token. Or the reason to end."""
        token, ended = None, None
        while token is None and ended is None:
            part = next_part(self._record, len(sequence.tokens), self._kernel.context.batch_size)
            token, ended = self._evaluate(sequence, part)
        return token, ended

    def _evaluate(
        self, sequence: Sequence, entries: collections.abc.Sequence[int], also: int | None = None
    ) -> tuple[int | None, FinishReason | None]:
        """Append tokens, or a part of a picture; once all is evaluated, choose the next token. Or the reason to end."""
        kernel = self._kernel
        with kernel.lock:
            key = key_of(entries[0])
            if key is None:
                code = kernel.evaluate(sequence, entries, self._abort, also)
            else:
                code = kernel.see(sequence, entries, self._looks[key], self._abort, self._alive)
            if code:
                return None, FinishReason.CANCELLED if code == 2 else FinishReason.LENGTH
            if len(sequence.tokens) < len(self._record):
                return None, None
            return self._next(kernel.context.pointer), None

    def _next(self, context: int) -> int:
        kernel, reply = self._kernel, self._reply
        if reply.undecided:
            logits = logits_of(context, -1, kernel.vocabulary.size)
            token = opening(logits, kernel.piece, kernel.habit, settled=self._request.settled)
            return self._sampler.next(context, self._opens) if token is None else self._sampler.take(token)
        return self._sampler.next(context, self._refused if reply.wary else None, surely=reply.calls_surely)

    def _opens(self, token: int) -> bool:
        return may_open(self._kernel.piece(token).decode("utf-8", "replace"))

    def _refused(self, token: int) -> bool:
        """Of a model that was taken back from a call: it must not call again, nor fall silent."""
        return not self._reply.said if self._kernel.vocabulary.ends(token) else self._opens(token)


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
