"""Language models in llama.cpp: the kernel.

Every conversation is a named sequence in one context. What a sequence has evaluated stays, the reply's own
tokens included, so that a turn evaluates only what is new; turns that left the prompt's middle are cut out of
the memory, not evaluated again.
"""

from __future__ import annotations

import random
import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from pathlib import Path

from models.errors import HostError, PromptTooLong, TemplateError
from models.language import loading
from models.language.native import AbortFlag, Sampler
from models.language.prefix import plan
from models.language.sequences import Sequence as Evaluated
from models.language.sequences import SequenceTable
from models.language.stream import LlamaStream
from models.language.template import CHATML, ChatTemplate, Piece
from models.values import GenerationRequest, KernelInfo, Message, Role

_REMEMBERED = 1024
"""Messages whose tokens are kept."""


class LlamaKernel:
    """A `TextGenerator`. `model` is the path of a GGUF file.

    `context_tokens` is shared by all sequences. Raises `NotInstalled`, `BadModelFile`, `HostStartFailed`.
    """

    def __init__(self, model: str, context_tokens: int = 4096, threads: int = 0, gpu_layers: int = -1) -> None:
        loaded = loading.load(loading.Options(Path(model), context_tokens, threads, gpu_layers))
        self.context = loaded.context
        self.vocabulary = loaded.vocabulary
        self._info = loaded.info
        self._table = SequenceTable(limit=loading.SEQUENCES, cells=self.context.size)
        self._remembered: OrderedDict[tuple[bool, str], list[int]] = OrderedDict()
        self._template = self._read_template(loaded.template)
        self.lock = threading.Lock()

    def _read_template(self, source: str | None) -> ChatTemplate:
        return ChatTemplate(source or CHATML, bos=self.vocabulary.bos_text, eos=self.vocabulary.eos_text)

    def describe(self) -> KernelInfo:
        return self._info

    def count_tokens(self, texts: Sequence[str]) -> tuple[int, ...]:
        """How many tokens each text is; no control tokens are seen in it."""
        return tuple(len(self._text_tokens(text, by_model=False)) for text in texts)

    def generate(self, request: GenerationRequest, *, alive: Callable[[], None] = lambda: None) -> LlamaStream:
        """The reply. `alive` is called with every part of a long prompt that has been evaluated.

        Raises `PromptTooLong` and `TemplateError`, before anything is evaluated.
        """
        prompt = self.tokens_of(request.messages)
        limit = self.context.size - 1
        if len(prompt) > limit:
            raise PromptTooLong(
                f"The prompt is {len(prompt):,} tokens long; the context holds {limit:,}.",
                remedy="Shorten the message, or choose a larger context in the settings.",
                needed=len(prompt),
                limit=limit,
            )
        seed = random.getrandbits(32) if request.sampling.seed is None else request.sampling.seed & 0xFFFFFFFF
        sampler = Sampler(request.sampling, seed, self.vocabulary.size)
        return LlamaStream(self, request, prompt, sampler, alive)

    def close(self) -> None:
        """Free the model. The kernel can't be used afterwards."""
        self.context.close()

    # -- for the stream

    def tokens_of(self, messages: Sequence[Message]) -> list[int]:
        """The prompt as tokens; names of control tokens in messages stay text. Raises `TemplateError`."""
        tokens: list[int] = []
        for piece in self._template.render(messages):
            tokens += self._piece_tokens(piece)
        if not tokens:
            raise TemplateError("The model's chat template makes an empty prompt.")
        bos = self.vocabulary.bos
        return tokens if bos is None or tokens[0] == bos else [bos, *tokens]

    def remember(self, reply: str, tokens: list[int]) -> None:
        """The reply was made of just these tokens: the next prompt that quotes it shall use them."""
        self._keep((True, reply), tokens)

    def claim(self, name: str, prompt: list[int]) -> Evaluated:
        """The sequence `name`, cut down and shifted to what it shares with `prompt`, with room for it."""
        sequence, left = self._table.take(name)
        for gone in ([left] if left else []) + self._table.drop_for(name, len(prompt) + 1):
            self.context.remove(gone.id, -1)
        sequence.tokens = self._reuse(sequence, prompt)
        return sequence

    def cut(self, sequence: Evaluated) -> None:
        """Make the memory what `sequence.tokens` says, after an evaluation that was not finished."""
        if not self.context.remove(sequence.id, len(sequence.tokens)):
            self.context.remove(sequence.id, -1)
            sequence.tokens = []

    def evaluate(self, sequence: Evaluated, tokens: list[int], abort: AbortFlag) -> int:
        """Append `tokens` to a sequence. 0: done; 1: no room; 2: aborted. Others leave where room is short."""
        if not self._table.holds(sequence):
            raise HostError("Another conversation took this one's place in the context.", remedy="Try again.")
        while True:
            code = self.context.decode(tokens, len(sequence.tokens), sequence.id, abort=abort)
            if code == 0:
                sequence.tokens += tokens
                return 0
            self.cut(sequence)
            if code < 0:
                self._forget(sequence)
                raise HostError(f"llama.cpp failed to evaluate the prompt (code {code}).", remedy="Try again.")
            other = self._table.oldest_but(sequence.name)
            if code != 1 or other is None:
                return code
            self.context.remove(self._table.drop(other).id, -1)

    # -- inside

    def _piece_tokens(self, piece: Piece) -> list[int]:
        if piece.message is None:
            return self.vocabulary.tokenize(piece.text, special=True)
        return self._text_tokens(piece.text, by_model=piece.message.role is Role.ASSISTANT)

    def _text_tokens(self, text: str, *, by_model: bool) -> list[int]:
        key = (by_model, text)
        found = self._remembered.get(key)
        if found is None:
            found = self.vocabulary.tokenize(text, special=False)
        self._keep(key, found)
        return found

    def _keep(self, key: tuple[bool, str], tokens: list[int]) -> None:
        self._remembered[key] = tokens
        self._remembered.move_to_end(key)
        while len(self._remembered) > _REMEMBERED:
            self._remembered.popitem(last=False)

    def _reuse(self, sequence: Evaluated, prompt: list[int]) -> list[int]:
        """Cut and shift the sequence's memory; the tokens that are evaluated now, the beginning of `prompt`."""
        context, chosen = self.context, plan(sequence.tokens, prompt, shift=self.context.can_shift)
        end = chosen.keep
        for move in chosen.moves:
            context.remove(sequence.id, move.to, move.start)
            context.move(sequence.id, move.start, move.end, move.to - move.start)
            end = move.to + move.end - move.start
        if len(sequence.tokens) == end or context.remove(sequence.id, end):
            return prompt[:end]
        context.remove(sequence.id, -1)
        return []

    def _forget(self, sequence: Evaluated) -> None:
        self.context.remove(sequence.id, -1)
        sequence.tokens = []
