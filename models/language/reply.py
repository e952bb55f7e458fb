"""A reply as text and calls, and the tokens that made it. Pure but for the sampler, which calls constrain."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from models.language.calling import Calling, Rewrite, answered
from models.language.text import StopHolder, Utf8Assembler
from models.values import FinishReason, GenerationRequest, RequestedCall, TextDelta

if TYPE_CHECKING:
    from models.language.sampler import Sampler

_SURELY = 240
"""Characters of a call. What is longer holds a text, which is written as freely as any other."""


class Reply:
    """What was written so far, of which text is given in `delta`s as soon as it is certain to be that."""

    def __init__(self, request: GenerationRequest, sampler: Sampler) -> None:
        self._characters = Utf8Assembler()
        self._holder = StopHolder(request.stop)
        self._calling: Calling | None = None
        if request.tools:
            self._calling = Calling(request.tools, sampler.constrain, sampler.free, answered(request.messages))
        self._ends: list[int] = []
        """With tools: how long the text is after each token."""
        self._passed = 0
        self._shown: list[str] = []
        self._waiting = ""
        self._fed = self._counted = 0
        self._tokens: list[int] = []
        self.calls: list[RequestedCall] = []

    def feed(self, token: int, data: bytes) -> Rewrite | None:
        """Go on by a token; or what of the reply must be written otherwise."""
        self._fed += 1
        self._tokens.append(token)
        text = self._characters.feed(data)
        if self._calling is None:
            self._show(text)
            return None
        rewrite = self._calling.feed(text)
        self._ends.append(len(self._calling.text))
        self._pass()
        return rewrite

    def take_back(self, rewrite: Rewrite) -> tuple[int, str]:
        """Go back; how many tokens stay, and the text to be written after them."""
        assert self._calling is not None
        kept = bisect_left(self._ends, rewrite.at)
        if kept < len(self._ends) and rewrite.at == self._ends[kept]:
            kept += 1
        while kept > 1 and self._ends[kept - 1] == self._ends[kept - 2]:  # half a character
            kept -= 1
        start = self._ends[kept - 1] if kept else 0
        text = self._calling.text[start : rewrite.at] + rewrite.text
        self._calling.taken_back(self._calling.text[:start])
        self._characters = Utf8Assembler()
        del self._tokens[kept:], self._ends[kept:]
        return kept, text

    @property
    def finish(self) -> FinishReason | None:
        """Why the reply ends here, where it does so of itself."""
        if self._holder.stopped:
            return FinishReason.STOP
        return FinishReason.END if self._calling is not None and self._calling.ended else None

    def close(self, finish: FinishReason) -> FinishReason:
        """The reply ends; what was held back may be text after all. The reason, which may be that it calls."""
        if self._calling is not None:
            self._calling.close(complete=finish is FinishReason.END and not self._calling.ended)
            self._pass()
            self.calls = [] if finish is FinishReason.CANCELLED else self._calling.calls()
        self._add(self._holder.flush())
        return FinishReason.CALLS if self.calls else finish

    @property
    def wary(self) -> bool:
        """Whether the model must not begin a call now."""
        return self._calling is not None and self._calling.wary

    @property
    def undecided(self) -> bool:
        """Whether the next token decides if this is a call."""
        return self._calling is not None and not (self.wary or self._calling.text.strip())

    @property
    def calls_surely(self) -> bool:
        """Whether a call is being written, as it seems, that is not long yet: it is not left to chance."""
        calling = self._calling
        return calling is not None and 0 < len(calling.text[calling.shown :].strip()) <= _SURELY

    @property
    def said(self) -> bool:
        """Whether there is any text."""
        return any(text.strip() for text in self._shown)

    @property
    def ready(self) -> bool:
        """Whether there is text that has not been given yet."""
        return bool(self._waiting)

    def delta(self) -> TextDelta:
        """The text that has not been given yet."""
        text, self._waiting = self._waiting, ""
        count, self._counted = self._fed - self._counted, self._fed
        return TextDelta(text, count)

    @property
    def message(self) -> tuple[str, list[int]] | None:
        """The message's content and the tokens that it was made of, where these are just its tokens."""
        if self._holder.pending or self._holder.stopped:
            return None
        if self._calling is None:
            return None if self._characters.pending else ("".join(self._shown), self._tokens)
        end = self._calling.end
        at = bisect_left(self._ends, end)
        whole = at < len(self._ends) and self._ends[at] == end
        return (self._calling.text[:end], self._tokens[: at + 1]) if whole else None

    def _pass(self) -> None:
        """What is certainly text goes on its way."""
        assert self._calling is not None
        text, self._passed = self._calling.text[self._passed : self._calling.shown], self._calling.shown
        self._show(text)

    def _show(self, text: str) -> None:
        self._add(self._holder.feed(text))

    def _add(self, text: str) -> None:
        self._shown.append(text)
        self._waiting += text
