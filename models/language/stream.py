"""One reply as it is made."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from models.language.native import AbortFlag, Sampler
from models.language.text import StopHolder, Utf8Assembler
from models.values import FinishReason, GenerationRequest, TextDelta, Usage

if TYPE_CHECKING:
    from models.language.llama import LlamaKernel
    from models.language.sequences import Sequence


class LlamaStream:
    """A `TokenStream`. Nothing is evaluated until it is read."""

    def __init__(
        self,
        kernel: LlamaKernel,
        request: GenerationRequest,
        prompt: list[int],
        sampler: Sampler,
        alive: Callable[[], None],
    ) -> None:
        self._kernel = kernel
        self._request = request
        self._prompt = prompt
        self._sampler = sampler
        self._alive = alive
        self._abort = AbortFlag()
        self._account = _Account()
        self._items = self._run()

    def __iter__(self) -> Iterator[TextDelta | Usage]:
        return self

    def __next__(self) -> TextDelta | Usage:
        return next(self._items)

    def cancel(self) -> None:
        """Stop between two operations of the model's graph, also in the middle of a prompt; from any thread."""
        self._abort.raise_()

    def close(self) -> None:
        """Leave the reply where it is."""
        self._items.close()
        self._sampler.close()

    # -- inside

    def _run(self) -> Generator[TextDelta | Usage, None, None]:
        try:
            account = self._account
            with self._kernel.lock:
                sequence = self._kernel.claim(self._request.sequence, self._prompt)
            cached = len(sequence.tokens)
            first = self._prefill(sequence)
            account.prefilled()
            finish = FinishReason.CANCELLED
            if first is not None:
                finish = yield from self._decode(sequence, first)
            yield account.usage(len(self._prompt), cached, finish)
        finally:
            self._sampler.close()

    def _prefill(self, sequence: Sequence) -> int | None:
        """Evaluate what of the prompt is new; the first token of the reply, or None when cancelled."""
        size = self._kernel.context.batch_size
        token = None
        while token is None:
            start = len(sequence.tokens)
            token, ended = self._step(sequence, self._prompt[start : start + size], sample_at=len(self._prompt))
            if ended is not None:
                return None
            self._alive()
        return token

    def _decode(self, sequence: Sequence, token: int) -> Generator[TextDelta | Usage, None, FinishReason]:
        """Tokens until the reply ends, as text."""
        account, piece, ends = self._account, self._kernel.vocabulary.piece, self._kernel.vocabulary.ends
        reply = _Reply(self._request.stop)
        most = self._request.max_tokens or self._kernel.context.size
        finish: FinishReason | None = None
        while finish is None:
            if ends(token):
                finish = FinishReason.END
                break
            account.made()
            text = reply.feed(token, piece(token))
            if text:
                yield TextDelta(text, reply.counted())
            if reply.stopped:
                return FinishReason.STOP
            finish = self._outside_reason(sequence, account.tokens >= most)
            if finish is None:
                following, finish = self._step(sequence, [token], sample_at=0)
                token = token if following is None else following
        rest = reply.flush()
        if rest:
            yield TextDelta(rest, reply.counted())
        if reply.whole:
            self._kernel.remember(reply.text, reply.tokens)
        return finish

    def _outside_reason(self, sequence: Sequence, enough: bool) -> FinishReason | None:
        if self._abort.raised:
            return FinishReason.CANCELLED
        if enough or len(sequence.tokens) >= self._kernel.context.size:
            return FinishReason.LENGTH
        return None

    def _step(self, sequence: Sequence, tokens: list[int], *, sample_at: int) -> tuple[int | None, FinishReason | None]:
        """Evaluate tokens; once the sequence is `sample_at` long, choose the next. Or the reason to end."""
        kernel = self._kernel
        with kernel.lock:
            code = kernel.evaluate(sequence, tokens, self._abort)
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
        self._uncounted = 0
        self.tokens: list[int] = []

    def feed(self, token: int, data: bytes) -> str:
        """The text that may be shown now."""
        self.tokens.append(token)
        self._uncounted += 1
        return self._show(self._holder.feed(self._characters.feed(data)))

    def flush(self) -> str:
        """The text that was held back for a stop string that did not come."""
        return self._show(self._holder.flush())

    def counted(self) -> int:
        """Tokens since this was last asked."""
        count, self._uncounted = self._uncounted, 0
        return count

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

    def _show(self, text: str) -> str:
        if text:
            self._shown.append(text)
        return text


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
