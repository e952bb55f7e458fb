"""llama.cpp's low-level interface, as little of it as the kernel needs. Only this file and `mtmd` import the library.

`llama_cpp.llama_cpp` (from llama-cpp-python) binds llama.h with ctypes; the interpreter is free while the
library computes. No function here is safe to call from two threads at once, except `AbortFlag.raise_`,
`Vocabulary.tokenize` and `Vocabulary.piece`.
"""

from __future__ import annotations

import ctypes
import logging
import re
import sys
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from models.errors import HostError
from models.language.rows import padding
from models.sentences import say

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_log = logging.getLogger(__name__)
_LEVELS = {1: logging.DEBUG, 2: logging.DEBUG, 3: logging.INFO, 4: logging.INFO}
"""llama.cpp's levels. Its errors are no more than news here: a cancelled decode is one of them."""
_SPM = 1
"""`LLAMA_VOCAB_TYPE_SPM`: SentencePiece, which puts a space before whatever it is given."""

_MARKUP = 8 | 16
"""`LLAMA_TOKEN_ATTR_CONTROL`, `LLAMA_TOKEN_ATTR_USER_DEFINED`."""
_NAME = re.compile(r"[<\[]\S*[>\]]")
"""Of a token that is markup; some vocabularies define plain words and runs of spaces as well."""
_NESTED = 8


@cache
def library() -> Any:
    """The bound library, initialised, its log in ours. Raises `HostError` where it can't be loaded."""
    try:
        from llama_cpp import llama_cpp
    except (ImportError, OSError, RuntimeError) as error:
        raise HostError(
            say("llama.cpp can't be loaded: {why}", why=error),
            remedy=say("Run `make run` once more: it builds llama-cpp-python."),
        ) from error
    llama_cpp.llama_log_set(log_callback(llama_cpp), ctypes.c_void_p(0))
    llama_cpp.llama_backend_init()
    return llama_cpp


def library_files() -> list[Path]:
    """The shared libraries of llama.cpp that are in use, in a fixed order."""
    folder = Path(library().__file__).parent / "lib"
    return sorted({one.resolve() for one in folder.glob("*") if "llama" in one.name or "ggml" in one.name})


recent_log: deque[str] = deque(maxlen=20)
"""The last warnings and errors of llama.cpp: what a load failure is explained by."""


@cache
def log_callback(llama_cpp: Any) -> Any:
    """A function for the library's log that writes to ours."""

    def write(level: int, text: bytes, _: object) -> None:
        line = text.decode("utf-8", "replace").rstrip()
        if line and level in _LEVELS:
            if level >= 3:
                recent_log.append(line)
            _log.log(_LEVELS[level], "%s", line)

    return llama_cpp.llama_log_callback(write)


class AbortFlag:
    """A byte that llama.cpp looks at between two operations of its graph, without the interpreter.

    The library takes a C function `bool (*)(void *)`. A Python function would need the interpreter's lock hundreds
    of times a token; C's own `strlen` is such a function: zero for an empty string, not zero for any other.
    """

    def __init__(self) -> None:
        self._bytes = ctypes.create_string_buffer(64)

    def raise_(self) -> None:
        """Abort what is computed with this flag; from any thread."""
        self._bytes[0] = b"1"

    @property
    def raised(self) -> bool:
        return self._bytes[0] != b"\0"

    @property
    def address(self) -> int:
        return ctypes.addressof(self._bytes)


@cache
def _strlen(llama_cpp: Any) -> Any:
    libc = ctypes.CDLL("msvcrt" if sys.platform == "win32" else None)
    return ctypes.cast(libc.strlen, llama_cpp.ggml_abort_callback)


class Vocabulary:
    """Text to tokens and back."""

    def __init__(self, model: int) -> None:
        self._c = library()
        self.pointer = self._c.llama_model_get_vocab(model)
        self._spm = self._c.llama_vocab_type(self.pointer) == _SPM
        self._pieces: dict[int, bytes] = {}
        self._newline = self._tokens(b"\n", special=False) if self._spm else []
        self.size: int = self._c.llama_vocab_n_tokens(self.pointer)
        bos = self._c.llama_vocab_bos(self.pointer)
        self.bos: int | None = bos if bos >= 0 and self._c.llama_vocab_get_add_bos(self.pointer) else None
        self.bos_text = self._text(bos)
        self.eos: int = self._c.llama_vocab_eos(self.pointer)
        self.eos_text = self._text(self.eos)

    def tokenize(self, text: str, *, special: bool) -> list[int]:
        """The tokens of a fragment of a prompt. With `special`, names of control tokens in it become those tokens."""
        data = text.encode("utf-8", "replace")
        if not data:
            return []
        if not self._spm:
            return self._tokens(data, special=special)
        return self._tokens(b"\n" + data, special=special)[len(self._newline) :]

    def piece(self, token: int) -> bytes:
        """The bytes of a token; none for a control token."""
        found = self._pieces.get(token)
        if found is None:
            found = self._pieces[token] = self._piece(token, special=False)
        return found

    def ends(self, token: int) -> bool:
        """Whether the token ends a reply."""
        return bool(self._c.llama_vocab_is_eog(self.pointer, token))

    def named(self, names: Iterable[str]) -> dict[int, bytes]:
        """The tokens that have these names."""
        found = {name: self.tokenize(name, special=True) for name in names}
        return {tokens[0]: name.encode() for name, tokens in found.items() if len(tokens) == 1}

    def harmless(self, text: str) -> str:
        """The text with a space in each name of a token that means more than its characters."""
        for _ in range(_NESTED if _NAME.search(text) else 0):
            names = {self._text(token) for token in self.tokenize(text, special=True) if self._means_more(token)}
            marked = [name for name in names if _NAME.fullmatch(name)]
            if not marked:
                break
            for name in marked:
                text = text.replace(name, f"{name[0]} {name[1:]}")
        return text

    def _means_more(self, token: int) -> bool:
        return bool(self._c.llama_vocab_get_attr(self.pointer, token) & _MARKUP)

    def _tokens(self, data: bytes, *, special: bool) -> list[int]:
        room = len(data) + 8
        while True:
            tokens = (ctypes.c_int32 * room)()
            count = self._c.llama_tokenize(self.pointer, data, len(data), tokens, room, False, special)
            if count >= 0:
                return tokens[:count]
            room = -count

    def _piece(self, token: int, *, special: bool) -> bytes:
        room = 64
        while True:
            buffer = ctypes.create_string_buffer(room)
            size = self._c.llama_token_to_piece(self.pointer, token, buffer, room, 0, special)
            if size >= 0:
                return buffer.raw[:size]
            room = -size

    def _text(self, token: int) -> str:
        return self._piece(token, special=True).decode("utf-8", "replace") if token >= 0 else ""


class Batch:
    """Room for the tokens of one `llama_decode`, all of one sequence; reused for every call."""

    def __init__(self, size: int) -> None:
        c = library()
        self.size = size
        self._tokens = (ctypes.c_int32 * size)()
        self._positions = (ctypes.c_int32 * size)()
        self._one = (ctypes.c_int32 * size)(*[1] * size)
        self._sequence = ctypes.c_int32(0)
        row = ctypes.POINTER(ctypes.c_int32)
        self._rows = (row * size)(*[ctypes.pointer(self._sequence)] * size)
        self._wanted = (ctypes.c_int8 * size)()
        self._batch = c.llama_batch(
            n_tokens=0,
            token=ctypes.cast(self._tokens, c.llama_batch._fields_[1][1]),
            embd=None,
            pos=ctypes.cast(self._positions, c.llama_batch._fields_[3][1]),
            n_seq_id=ctypes.cast(self._one, c.llama_batch._fields_[4][1]),
            seq_id=ctypes.cast(self._rows, c.llama_batch._fields_[5][1]),
            logits=ctypes.cast(self._wanted, c.llama_batch._fields_[6][1]),
        )

    def fill(
        self,
        tokens: Sequence[int],
        start: int,
        sequence: int,
        *,
        wanted: bool,
        also: int | None = None,
        padding: int = 0,
    ) -> Any:
        """The batch of `tokens` at positions from `start`; `wanted`: the last one's logits will be read, and `also`
        those of that row. The last is repeated as `padding`.
        """
        last, count = len(tokens) - 1, len(tokens) + padding
        self._tokens[:count] = [*tokens, *[tokens[last]] * padding]
        self._positions[:count] = [*range(start, start + count)]
        ctypes.memset(self._wanted, 0, count)
        self._wanted[last] = 1 if wanted else 0
        if also is not None:
            self._wanted[also] = 1
        self._sequence.value = sequence
        self._batch.n_tokens = count
        return self._batch


def logits_of(context: int, row: int, size: int) -> Any:
    """Those that the last decode left of that row of its batch, of shape (size,): a view that the next overwrites."""
    import numpy as np

    return np.ctypeslib.as_array(library().llama_get_logits_ith(context, row), (size,))


class Context:
    """A model's context: several sequences in one memory. `rows`: see `rows_together`."""

    def __init__(self, model: int, pointer: int, rows: int = 1) -> None:
        self._c = c = library()
        self.model = model
        self.pointer = pointer
        self._memory = c.llama_get_memory(pointer)
        self.size: int = c.llama_n_ctx(pointer)
        whole = bool(c.llama_model_is_recurrent(model) or c.llama_model_is_hybrid(model))
        self.can_share: bool = not whole
        """Whether sequences can have a beginning in common; a recurrent state is one piece."""
        self.can_shift: bool = not whole and bool(c.llama_memory_can_shift(self._memory))
        self.micro_batch: int = c.llama_n_ubatch(pointer)
        self.rows = 1 if whole or c.llama_model_n_swa(model) > 0 else rows  # what is added must be taken back
        self._batch = Batch(c.llama_n_batch(pointer))
        self._idle = AbortFlag()

    @property
    def batch_size(self) -> int:
        return self._batch.size

    def decode(
        self,
        tokens: Sequence[int],
        start: int,
        sequence: int,
        *,
        abort: AbortFlag,
        wanted: bool = True,
        also: int | None = None,
    ) -> int:
        """Evaluate. 0: done; 1: no room, nothing happened; 2: aborted; below zero: a mistake or a failure."""
        end = start + len(tokens)
        more = padding(len(tokens), self.rows)
        if more and len(tokens) + more <= self.batch_size and end + more <= self.size:
            batch = self._batch.fill(tokens, start, sequence, wanted=wanted, also=also, padding=more)
            code = self._evaluate(batch, abort)
            if code != 1:
                self.remove(sequence, end)
                return code
        return self._evaluate(self._batch.fill(tokens, start, sequence, wanted=wanted, also=also), abort)

    def _evaluate(self, batch: Any, abort: AbortFlag) -> int:
        with self.aborting(abort):
            return int(self._c.llama_decode(self.pointer, batch))

    @contextmanager
    def aborting(self, abort: AbortFlag) -> Iterator[None]:
        """What is evaluated inside ends when the flag is raised."""
        self._c.llama_set_abort_callback(self.pointer, _strlen(self._c), abort.address)
        try:
            yield
        finally:
            self._c.llama_set_abort_callback(self.pointer, _strlen(self._c), self._idle.address)

    def logits(self, row: int, size: int) -> NDArray[np.float32]:
        """Those of a row of the last batch that were wanted, of shape (size,)."""
        found: NDArray[np.float32] = logits_of(self.pointer, row, size).copy()
        return found

    def use_threads(self, threads: int) -> None:
        """So many for the decode steps to come; prompts keep theirs."""
        self._c.llama_set_n_threads(self.pointer, threads, self._c.llama_n_threads_batch(self.pointer))

    def warm_up(self) -> None:
        """Touch all weights once, so that the first prompt does not."""
        self._c.llama_set_warmup(self.pointer, True)
        self.decode(
            [max(0, self._c.llama_vocab_bos(self._c.llama_model_get_vocab(self.model)))], 0, 0, abort=self._idle
        )
        self._c.llama_set_warmup(self.pointer, False)
        self._c.llama_memory_clear(self._memory, True)

    def remove(self, sequence: int, start: int, end: int = -1) -> bool:
        """Forget positions [start, end) of a sequence. False where this kind of memory can't: it is as it was."""
        return bool(self._c.llama_memory_seq_rm(self._memory, sequence, start, end))

    def share(self, source: int, target: int, end: int) -> None:
        """Give the sequence `target`, which is empty, the first `end` tokens of `source`; nothing is copied."""
        self._c.llama_memory_seq_cp(self._memory, source, target, 0, end)

    def copy(self, source: int, target: int, start: int, end: int) -> None:
        """Give the sequence `target` also what `source` has at positions [start, end); nothing is copied."""
        self._c.llama_memory_seq_cp(self._memory, source, target, start, end)

    def save(self, sequence: int, path: Path) -> bool:
        """Write what is evaluated of a sequence to a file; whether that went well."""
        nothing = (ctypes.c_int32 * 1)()
        return bool(self._c.llama_state_seq_save_file(self.pointer, str(path).encode(), sequence, nothing, 0))

    def restore(self, sequence: int, path: Path) -> bool:
        """Read such a file into a sequence, whatever it held. False: it can't be read, and the sequence is empty."""
        nothing, count = (ctypes.c_int32 * 1)(), ctypes.c_size_t()
        done = self._c.llama_state_seq_load_file(
            self.pointer, str(path).encode(), sequence, nothing, 1, ctypes.byref(count)
        )
        if not done:
            self.remove(sequence, -1)
        return bool(done)

    def move(self, sequence: int, start: int, end: int, by: int) -> None:
        """Give the tokens at [start, end) positions that are `by` further on."""
        self._c.llama_memory_seq_add(self._memory, sequence, start, end, by)

    def adapt(self, adapters: Sequence[tuple[str, float]]) -> str | None:
        """Have these files of adapters, each with its strength, on top of the model, and no others.

        The path of the first that does not suit it: all is as it was then. They are freed with the model.
        """
        c = self._c
        loaded = []
        for path, _ in adapters:
            pointer = c.llama_adapter_lora_init(self.model, path.encode())
            if not pointer:
                return path
            loaded.append(pointer)
        many = (c.llama_adapter_lora_p_ctypes * len(loaded))(*loaded)
        strengths = (ctypes.c_float * len(loaded))(*[strength for _, strength in adapters])
        c.llama_set_adapters_lora(self.pointer, many, len(loaded), strengths)
        return None

    def close(self) -> None:
        if self.pointer:
            self._c.llama_free(self.pointer)
            self._c.llama_model_free(self.model)
            self.pointer = 0
