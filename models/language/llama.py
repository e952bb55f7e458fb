"""Language models in llama.cpp: the kernel.

Every conversation is a named sequence in one context. What a sequence has evaluated stays, the reply's own
tokens included, so that a turn evaluates only what is new; turns that left the prompt's middle are cut out of
the memory, not evaluated again.
"""

from __future__ import annotations

import random
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from models.errors import HostError, ModelError, PromptTooLong, TemplateError
from models.language import loading
from models.language.arranging import insert, reuse, share
from models.language.calls import MARKUP
from models.language.ending import END_MARKS, ending_probability
from models.language.eyes import Eyes, Look
from models.language.grammar import answer_grammar
from models.language.habits import habit_of
from models.language.marks import extra_cells
from models.language.native import AbortFlag
from models.language.offers import Offers
from models.language.pace import Pace
from models.language.prefix import LEAST_CHUNK, common_prefix, insertion, plan
from models.language.sampler import Sampler
from models.language.sequences import Sequence as Evaluated
from models.language.sequences import SequenceTable
from models.language.stream import LlamaStream, Prompt
from models.language.template import CHATML, ChatTemplate, Piece
from models.sentences import say
from models.values import Additions, GenerationRequest, KernelInfo, Message, Picture, Role, ToolSchema

_REMEMBERED = 1024
"""Texts whose tokens are kept."""
_MODEL, _TEMPLATE = "model", "template"
"""Whose text it is; "" for all others'. Only a template's may name control tokens."""
_NOTHING = Additions()
_PREPARED = "prepared"
"""The sequence of what new conversations begin with."""


class LlamaKernel:
    """A `TextGenerator`. `model` is the path of a GGUF file.

    `context_tokens` is shared by all sequences. In the folder `cache` are kept the embeddings of pictures, and what is
    evaluated of conversations and of what all of them begin with; "" keeps them in memory alone.
    Raises `NotInstalled`, `BadModelFile`, `HostStartFailed`.
    """

    def __init__(
        self,
        model: str,
        context_tokens: int = 4096,
        threads: int = 0,
        gpu_layers: int = -1,
        additions: Additions = _NOTHING,
        cache: str = "",
    ) -> None:
        kept, eye = (Path(path) if path else None for path in (cache, additions.projector))
        on_top = tuple((Path(path), strength) for path, strength in additions.adapters)
        loaded = loading.load(loading.Options(Path(model), context_tokens, threads, gpu_layers, eye, on_top, kept))
        self.eyes = loaded.eyes
        self._states = loaded.states
        self.context = loaded.context
        self.vocabulary = loaded.vocabulary
        self._info = loaded.info
        self.habit = habit_of(loaded.info.name)
        self._table = SequenceTable(limit=loading.SEQUENCES, cells=self.context.size)
        self._remembered: OrderedDict[tuple[str, str], list[int]] = OrderedDict()
        self._pace = Pace(1 if loaded.info.gpu_layers else loaded.info.threads)
        self._template = self._read_template(loaded.template)
        self._markup = self.vocabulary.named(MARKUP)
        self._offers = Offers(self.vocabulary.harmless)
        self.lock = threading.Lock()

    def _read_template(self, source: str | None) -> ChatTemplate:
        return ChatTemplate(source or CHATML, bos=self.vocabulary.bos_text, eos=self.vocabulary.eos_text)

    def describe(self) -> KernelInfo:
        return self._info

    def count_tokens(self, texts: Sequence[str]) -> tuple[int, ...]:
        """How many tokens each text is; no control tokens are seen in it."""
        return tuple(len(self._text_tokens(text)) for text in texts)

    def count_pictures(self, pictures: Sequence[Picture]) -> tuple[int, ...]:
        """How many tokens each picture takes. Raises `BadPicture`; `ModelError` where the model can't see."""
        with self.lock:
            records = [self._eyes().record(picture)[0] for picture in pictures]
        return tuple(len(record) + extra_cells(record) for record in records)

    def generate(self, request: GenerationRequest, *, alive: Callable[[], None] = lambda: None) -> LlamaStream:
        """The reply. `alive` is called with every part of a long prompt that has been evaluated.

        Raises `PromptTooLong`, `TemplateError`, `BadPicture`, and `ModelError` for pictures where the model can't see,
        before anything is evaluated.
        """
        self._recall(request.sequence)
        prompt = self.prompt_of(request.messages, request.tools)
        limit = self.context.size - 1
        if prompt.cells > limit:
            raise PromptTooLong(
                say("The prompt is {needed} tokens long; the context holds {limit}.", needed=prompt.cells, limit=limit),
                remedy=say("Shorten the message, send fewer pictures, or choose a larger context in the settings."),
                needed=prompt.cells,
                limit=limit,
            )
        seed = random.getrandbits(32) if request.sampling.seed is None else request.sampling.seed & 0xFFFFFFFF
        sampler = Sampler(request.sampling, seed, self.vocabulary)
        if request.answer:
            sampler.constrain(answer_grammar(request.answer).text)
        if request.only_begin:
            prompt = Prompt(self._beginning(request.messages, request.tools), prompt.looks)
        ends_at = self._end_of_words(request, prompt) if request.judge_ending else None
        return LlamaStream(self, request, prompt, sampler, alive, ends_at)

    def _end_of_words(self, request: GenerationRequest, prompt: Prompt) -> int | None:
        """Where in the prompt the last message's last word ends; its own punctuation counts for nothing."""
        messages = request.messages
        text = messages[-1].content.rstrip().rstrip(END_MARKS).rstrip()
        other = self.tokens_of([*messages[:-1], Message(messages[-1].role, f"{text} a")], request.tools)
        end = common_prefix(prompt.record, other)
        return end if text and 0 < end < len(prompt.record) and prompt.record[end - 1] >= 0 else None

    def ending_probability(self, row: int) -> float:
        """How probable it is after the token in that row of the last batch that a sentence ends."""
        return ending_probability(self.context.logits(row, self.vocabulary.size), self.vocabulary)

    def prepare(self, messages: Sequence[Message], tools: Sequence[ToolSchema] = ()) -> int:
        """Evaluate what all prompts have in common that begin with `messages` and offer `tools`; how many tokens it is.

        A new conversation that begins so has them evaluated already. Raises `TemplateError`.
        """
        record = self._beginning(messages, tools)
        common = len(record)
        if common >= self.context.size:
            return 0
        with self.lock:
            sequence = self.claim(_PREPARED, [*record, record[-1]], AbortFlag())
            sequence.lasting = True
            while len(sequence.tokens) < common:
                start = len(sequence.tokens)
                if self.evaluate(sequence, record[start : start + self.context.batch_size], AbortFlag()):
                    return 0
            self._save(sequence)
        return common

    def _beginning(self, messages: Sequence[Message], tools: Sequence[ToolSchema]) -> list[int]:
        """What prompts have in common that begin so and go on with any message of the user."""
        one, other = (self.tokens_of([*messages, Message(Role.USER, text)], tools) for text in ("a", "1"))
        return one[: common_prefix(one, other)]

    def keep(self, sequence: str) -> bool:
        """Keep on disk what is evaluated of a conversation, if it is lasting; whether it is kept now."""
        with self.lock:
            found = self._table.get(sequence)
            return found is not None and found.lasting and self._save(found)

    def forget(self, sequence: str) -> None:
        """Free what was evaluated of a conversation, if anything was, also what is kept of it on disk."""
        with self.lock:
            self._leave(sequence)
            if self._states is not None:
                self._states.forget(sequence)

    def close(self) -> None:
        """Free the model. The kernel can't be used afterwards."""
        if self.eyes is not None:
            self.eyes.close()
        self.context.close()

    # -- for the stream

    def tokens_of(self, messages: Sequence[Message], tools: Sequence[ToolSchema] = ()) -> list[int]:
        """The prompt as tokens and marks; names of control tokens in messages stay text. Raises `TemplateError`."""
        return self.prompt_of(messages, tools).record

    def prompt_of(self, messages: Sequence[Message], tools: Sequence[ToolSchema] = ()) -> Prompt:
        """The prompt with its pictures. Raises `TemplateError`, `BadPicture`, `ModelError`."""
        record: list[int] = []
        looks: dict[int, Look] = {}
        for piece in self._template.render(messages, self._offers.of(tools)):
            if piece.picture is None:
                record += self._piece_tokens(piece)
                continue
            with self.lock:
                entries, found = self._eyes().record(piece.picture)
            record += entries
            looks |= found
        if not record:
            raise TemplateError(say("The model's chat template makes an empty prompt."))
        if record[-1] < 0:
            raise TemplateError(say("The model's chat template ends with a picture."))
        bos = self.vocabulary.bos
        return Prompt(record if bos is None or record[0] == bos else [bos, *record], looks)

    def remember(self, reply: str, tokens: list[int]) -> None:
        """The reply was made of just these tokens: the next prompt that quotes it shall use them."""
        self._keep((_MODEL, reply), tokens)

    def claim(self, name: str, prompt: list[int], abort: AbortFlag) -> Evaluated:
        """The sequence `name`, cut down and shifted to what it shares with `prompt`, with room for it.

        Where another sequence begins more like `prompt`, it takes its beginning from that one. Something short that is
        new in the middle is evaluated here; aborted there, the sequence stays as it was.
        """
        sequence, left = self._table.take(name)
        needed = len(prompt) + extra_cells(prompt) + 1
        for gone in ([left] if left else []) + self._table.drop_for(name, needed):
            self._clear(gone)
        sequence.inserted = 0
        if not sequence.tokens:
            self._restore(sequence, prompt)
        chosen = plan(sequence.tokens, prompt, shift=self.context.can_shift, fixed=sequence.shared)
        donor, alike = self._table.closest(sequence, prompt[:-1])
        if self.context.can_shift and self.context.can_share:
            better = insertion(sequence.tokens, prompt, chosen, fixed=sequence.shared)
            if better is not None and better.reused - better.new >= alike:
                done = insert(self, self._table, sequence, better, prompt, abort)
                if done or abort.raised:
                    return sequence
        gain = alike - chosen.reused + extra_cells(prompt[chosen.reused : alike])
        if donor is not None and self.context.can_share and gain >= LEAST_CHUNK:
            share(self.context, donor, sequence, alike)
        else:
            reuse(self.context, sequence, chosen, prompt)
        return sequence

    def go_back(self, sequence: Evaluated, count: int) -> None:
        """Keep the first `count` tokens of what is evaluated of a sequence."""
        if len(sequence.tokens) > count:
            sequence.keep(sequence.tokens[:count])
            self.cut(sequence)

    def piece(self, token: int) -> bytes:
        """The bytes of a token; of markup that calls are written with, also where that is a control token."""
        return self.vocabulary.piece(token) or self._markup.get(token, b"")

    def cut(self, sequence: Evaluated) -> None:
        """Make the memory what `sequence.tokens` says, after an evaluation that was not finished."""
        if not self.context.remove(sequence.id, len(sequence.tokens)):
            self._forget(sequence)

    def evaluate(self, sequence: Evaluated, tokens: Sequence[int], abort: AbortFlag, also: int | None = None) -> int:
        """Append `tokens` to a sequence. 0: done; 1: no room; 2: aborted. Others leave where room is short.

        What may follow the last of them can be read afterwards, and what may follow the one at `also`.
        """
        return self._append(sequence, tokens, lambda: self._decode(tokens, sequence, abort, also))

    def see(
        self, sequence: Evaluated, entries: Sequence[int], look: Look, abort: AbortFlag, alive: Callable[[], None]
    ) -> int:
        """Append a part of a picture, whose marks are `entries`. The codes of `evaluate`."""
        eyes = self._eyes()
        embedding = eyes.look(look, abort, alive)
        if embedding is None:
            return 2

        def decode() -> int:
            return eyes.decode(look, embedding, (len(sequence.tokens), sequence.id), abort)

        code = self._append(sequence, entries, decode)
        sequence.extra = extra_cells(sequence.tokens)
        return code

    def replied(self, name: str, replies: Iterable[str]) -> None:
        """A reply has ended. `replies` are those in the conversation: the tokens they were made of are kept with it.

        Pictures are dear: a conversation with some is kept on disk at once.
        """
        with self.lock:
            sequence = self._table.get(name)
            if sequence is None:
                return
            sequence.replies = tuple(replies)
            if any(entry < 0 for entry in sequence.tokens):
                self._save(sequence)

    # -- inside

    def _eyes(self) -> Eyes:
        if self.eyes is None:
            raise ModelError(
                say("{name} can't look at pictures.", name=self._info.name),
                remedy=say("Choose a vision model: `peri models list` shows them. Its projector belongs to it."),
            )
        return self.eyes

    def _save(self, sequence: Evaluated) -> bool:
        """Keep on disk what is evaluated of a sequence; whether it is there."""
        if self._states is None or not sequence.tokens:
            return False
        known = {
            reply: tokens for reply in sequence.replies if (tokens := self._remembered.get((_MODEL, reply))) is not None
        }
        return self._states.save(
            sequence.name, sequence.tokens, known, lambda path: self.context.save(sequence.id, path)
        )

    def _clear(self, gone: Evaluated) -> None:
        """Free the memory of a sequence that had to leave; what may be kept of it goes to the disk."""
        if gone.lasting:
            self._save(gone)
        self.context.remove(gone.id, -1)

    def _append(self, sequence: Evaluated, entries: Sequence[int], decode: Callable[[], int]) -> int:
        if not self._table.holds(sequence):
            raise HostError(say("Another conversation took this one's place in the context."), remedy=say("Try again."))
        while True:
            code = decode()
            if code == 0:
                sequence.tokens += entries
                return 0
            self.cut(sequence)
            if code < 0:
                self._forget(sequence)
                raise HostError(
                    say("llama.cpp failed to evaluate the prompt (code {code}).", code=code), remedy=say("Try again.")
                )
            other = self._table.oldest_but(sequence.name)
            if code != 1 or other is None:
                return code
            if (gone := self._table.drop(other)) is not None:
                self._clear(gone)

    def _recall(self, name: str) -> None:
        """Of a conversation that is on disk alone, the tokens its replies were made of."""
        if self._states is not None and self._table.get(name) is None:
            for reply, tokens in self._states.replies(name).items():
                self.remember(reply, tokens)

    def _restore(self, sequence: Evaluated, prompt: Sequence[int]) -> None:
        """What was kept on disk of a conversation, where the prompt goes on with it and no other is as close."""
        if self._states is None or (state := self._states.find(sequence.name)) is None:
            return
        needed = max(len(state.record) + extra_cells(state.record), len(prompt) + extra_cells(prompt)) + 1
        common = common_prefix(state.record, prompt)
        if needed > self.context.size or common + extra_cells(prompt[:common]) < LEAST_CHUNK:
            return
        for gone in self._table.drop_for(sequence.name, needed):
            self._clear(gone)
        if self.context.restore(sequence.id, state.path):
            sequence.keep(state.record)
        else:
            self._states.forget(sequence.name)

    def _piece_tokens(self, piece: Piece) -> list[int]:
        if piece.message is None:
            return self._text_tokens(piece.text, _TEMPLATE)
        if piece.message.role is Role.ASSISTANT:
            return self._text_tokens(piece.text, _MODEL)
        result = piece.message.role is Role.TOOL
        return self._text_tokens(self.vocabulary.harmless(piece.text) if result else piece.text)

    def _text_tokens(self, text: str, by: str = "") -> list[int]:
        """The tokens of a text of a message, of the model's or of its template's."""
        key = (by, text)
        found = self._remembered.get(key)
        if found is None:
            found = self.vocabulary.tokenize(text, special=by == _TEMPLATE)
        self._keep(key, found)
        return found

    def _keep(self, key: tuple[str, str], tokens: list[int]) -> None:
        self._remembered[key] = tokens
        self._remembered.move_to_end(key)
        while len(self._remembered) > _REMEMBERED:
            self._remembered.popitem(last=False)

    def _decode(self, tokens: Sequence[int], sequence: Evaluated, abort: AbortFlag, also: int | None) -> int:
        """Evaluate, with as many threads as the machine has cores for at the moment."""
        pace = self._pace
        wall, processor, threads = time.perf_counter(), time.process_time(), pace.threads
        code = self.context.decode(tokens, len(sequence.tokens), sequence.id, abort=abort, also=also)
        if len(tokens) == 1 and code == 0:
            pace.note(time.perf_counter() - wall, time.process_time() - processor)
        if pace.threads != threads:
            self.context.use_threads(pace.threads)
        return code

    def _leave(self, name: str) -> None:
        gone = self._table.drop(name)
        if gone is not None:
            self.context.remove(gone.id, -1)

    def _forget(self, sequence: Evaluated) -> None:
        self.context.remove(sequence.id, -1)
        sequence.keep([])
