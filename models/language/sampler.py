"""Chooses tokens: llama.cpp's sampler chain, and a grammar that what is chosen must fit."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from models.errors import ModelError
from models.language.native import Vocabulary, library, logits_of
from models.sentences import say
from models.values import Sampling

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_PENALTY_WINDOW = 64
_LIKELIEST = (1024, 16_384, 1 << 30)
"""Where the likeliest token is refused, one that fits is nearly always among so few."""


class Sampler:
    """llama.cpp's sampler chain for one reply. `close` it."""

    def __init__(self, sampling: Sampling, seed: int, vocabulary: Vocabulary) -> None:
        self._c = c = library()
        self._chain = c.llama_sampler_chain_init(c.llama_sampler_chain_default_params())
        greedy = sampling.temperature <= 0
        self._vocabulary = vocabulary
        self._grammar: _Grammar | None = None
        self._plainly_greedy = greedy and sampling.repeat_penalty == 1.0
        if sampling.repeat_penalty != 1.0:
            self._penalize(sampling, 1 if greedy else sampling.top_k)
        if greedy:
            self._add(c.llama_sampler_init_greedy())
            return
        if sampling.top_k > 0:
            self._add(c.llama_sampler_init_top_k(sampling.top_k))
        if sampling.top_p < 1:
            self._add(c.llama_sampler_init_top_p(sampling.top_p, 1))
        if sampling.min_p > 0:
            self._add(c.llama_sampler_init_min_p(sampling.min_p, 1))
        self._add(c.llama_sampler_init_temp(sampling.temperature))
        self._add(c.llama_sampler_init_dist(seed))

    def _penalize(self, sampling: Sampling, best: int) -> None:
        """A penalty can push out no more tokens than its window holds: so many more than the best are enough."""
        if sampling.repeat_penalty > 1 and best > 0:
            self._add(self._c.llama_sampler_init_top_k(best + _PENALTY_WINDOW))
        penalty = self._c.llama_sampler_init_penalties
        self._add(penalty(self._vocabulary.size, _PENALTY_WINDOW, sampling.repeat_penalty, 0.0, 0.0))

    def _add(self, sampler: int) -> None:
        self._c.llama_sampler_chain_add(self._chain, sampler)

    def next(self, context: int, refused: Callable[[int], bool] | None = None, *, surely: bool = False) -> int:
        """Choose a token from the logits that the last decode left, and remember it for the penalties and the grammar.

        One that is `refused` is taken out, and another chosen. `surely`: the likeliest, whatever the temperature.
        """
        if self._grammar is not None or surely:
            return self.take(self._fitting(logits_of(context, -1, self._vocabulary.size), surely=surely))
        token = self._any(context)
        while refused is not None and refused(token):
            logits_of(context, -1, self._vocabulary.size)[token] = -float("inf")
            token = self._any(context)
        return token

    def take(self, token: int) -> int:
        """Remember a token that was chosen for the penalties and the grammar."""
        self._c.llama_sampler_accept(self._chain, token)
        if self._grammar is not None:
            self._grammar.follow([token])
        return token

    # -- under a grammar

    def constrain(self, grammar: str, written: str = "") -> bool:
        """From now on only what fits the grammar is chosen, of which `written` has been written already.

        False where that does not fit: the grammar holds from its beginning then. Raises `ModelError` for a grammar that
        llama.cpp can't read.
        """
        self.free()
        self._grammar = _Grammar(self._vocabulary, grammar)
        if self._grammar.follow(self._vocabulary.tokenize(written, special=False)):
            return True
        self.constrain(grammar)
        return False

    @property
    def may_end(self) -> bool:
        """Whether what was written is all that the grammar asks for."""
        return self._grammar is None or self._grammar.allows(max(0, self._vocabulary.eos))

    def free(self) -> None:
        """The grammar holds no longer."""
        if self._grammar is not None:
            self._grammar.close()
            self._grammar = None

    def close(self) -> None:
        self.free()
        if self._chain:
            self._c.llama_sampler_free(self._chain)
            self._chain = None

    # -- inside

    def _any(self, context: int) -> int:
        if self._plainly_greedy:  # the same as the chain's choice, ten times faster: it copies the vocabulary first
            return int(logits_of(context, -1, self._vocabulary.size).argmax())
        return int(self._c.llama_sampler_sample(self._chain, context, -1))

    def _fitting(self, logits: NDArray[np.float32], *, surely: bool) -> int:
        """Choose freely first: it costs much less to test one token than all, and it nearly always fits."""
        import numpy as np

        surely = surely or self._plainly_greedy
        token = int(logits.argmax()) if surely else self._choose(np.arange(len(logits)), logits)
        if self._grammar is not None and not self._grammar.allows(token):
            fitting = self._likely(logits, self._grammar)
            token = int(fitting[logits[fitting].argmax()]) if surely else self._choose(fitting, logits[fitting])
        return token

    def _likely(self, logits: NDArray[np.float32], grammar: _Grammar) -> NDArray[Any]:
        """The tokens that fit, of the likeliest; of all where none of those does."""
        import numpy as np

        for most in _LIKELIEST:
            few = most < len(logits)
            tokens = np.argpartition(logits, -most)[-most:] if few else np.arange(len(logits))
            fitting = grammar.fitting(np.union1d(tokens, [max(0, self._vocabulary.eos)]))
            if len(fitting):
                return fitting
            if not few:
                break
        raise ModelError(say("Nothing that this model knows fits the form that was asked for."))

    def _choose(self, tokens: NDArray[Any], logits: NDArray[np.float32]) -> int:
        data = _candidates(tokens, logits)
        array = _array(data)
        self._c.llama_sampler_apply(self._chain, ctypes.byref(array))
        return int(data["id"][array.selected])


class _Grammar:
    """llama.cpp's grammar, at a place in a text."""

    def __init__(self, vocabulary: Vocabulary, text: str) -> None:
        self._c = library()
        self._ends = vocabulary.ends
        self._sampler = self._c.llama_sampler_init_grammar(vocabulary.pointer, text.encode(), b"root")
        if not self._sampler:
            raise ModelError(say("llama.cpp can't read the grammar that was made of a schema."))

    def allows(self, token: int) -> bool:
        import numpy as np

        return len(self.fitting(np.array([token]))) == 1

    def fitting(self, tokens: NDArray[Any]) -> NDArray[Any]:
        """Those of the tokens that may follow."""
        import numpy as np

        data = _candidates(tokens, np.zeros(len(tokens), np.float32))
        self._c.llama_sampler_apply(self._sampler, ctypes.byref(_array(data)))
        found: NDArray[Any] = tokens[np.isfinite(data["logit"])]
        return found

    def follow(self, tokens: list[int]) -> bool:
        """Go on past tokens; False where one does not fit. llama.cpp ends the process for one that is not tested."""
        for token in tokens:
            if not self.allows(token):
                return False
            if not self._ends(token):
                self._c.llama_sampler_accept(self._sampler, token)
        return True

    def close(self) -> None:
        self._c.llama_sampler_free(self._sampler)


def _candidates(tokens: NDArray[Any], logits: NDArray[np.float32]) -> NDArray[Any]:
    """An array of `llama_token_data`."""
    import numpy as np

    data = np.zeros(len(tokens), np.dtype([("id", np.int32), ("logit", np.float32), ("p", np.float32)]))
    data["id"], data["logit"] = tokens, logits
    return data


def _array(data: NDArray[Any]) -> Any:
    c = library()
    pointer = ctypes.cast(data.ctypes.data, c.llama_token_data_array._fields_[0][1])
    return c.llama_token_data_array(data=pointer, size=len(data), selected=-1, sorted=False)
