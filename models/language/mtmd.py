"""libmtmd's interface, as little of it as the kernel needs: pictures to the chunks of a prompt, and to embeddings.

`llama_cpp.mtmd_cpp` binds mtmd.h with ctypes. As in `models.language.native`, no two threads may call it at once.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from models.errors import BadModelFile, BadPicture, HostError
from models.gguf_header import read_header
from models.language.native import AbortFlag, Context, library, recent_log
from models.language.pixels import rgb_pixels
from models.sentences import joined, say
from models.values import Picture

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_TEXT = 0
_OTHER_MODEL = say("A projector fits the one model that it was made for: choose the model's own.")


@dataclass(frozen=True, slots=True)
class Chunk:
    """A part of a picture in a prompt. `data` is what libmtmd needs to place its embeddings, and no pixels."""

    positions: int
    cells: int
    data: bytes


Part = tuple[int, ...] | Chunk
"""The tokens that enclose a picture's parts, and the parts."""


@cache
def _mtmd() -> Any:
    """The bound library, its log in ours. Raises `HostError` where it can't be loaded."""
    from models.language.native import log_callback

    try:
        from llama_cpp import mtmd_cpp
    except (ImportError, OSError, RuntimeError) as error:
        raise HostError(
            say("libmtmd can't be loaded: {why}", why=error), remedy=say("Build llama-cpp-python again.")
        ) from error
    callback = log_callback(library())
    mtmd_cpp.mtmd_log_set(callback, ctypes.c_void_p(0))
    mtmd_cpp.mtmd_helper_log_set(callback, ctypes.c_void_p(0))
    return mtmd_cpp


class Projector:
    """A vision model's eye. Raises `BadModelFile`, also where it was made for another model."""

    def __init__(self, path: Path, context: Context, *, gpu: bool, threads: int) -> None:
        header = read_header(path)
        if header.architecture != "clip":
            raise BadModelFile(
                say("{name} is no projector but a model ({kind}).", name=path.name, kind=header.architecture),
                remedy=_OTHER_MODEL,
            )
        self._m = m = _mtmd()
        self._context = context
        params = m.mtmd_context_params_default()
        params.use_gpu, params.n_threads = gpu, threads
        params.print_timings = params.warmup = False
        recent_log.clear()
        self._pointer = m.mtmd_init_from_file(str(path).encode(), context.model, params)
        if not self._pointer:
            raise _refusal(path)
        if not m.mtmd_support_vision(self._pointer):
            self.close()
            raise BadModelFile(say("{name} is a projector, but not of pictures.", name=path.name), remedy=_OTHER_MODEL)
        self.width: int = library().llama_model_n_embd_inp(context.model)
        """Numbers in the embedding of one cell."""

    def lay_out(self, picture: Picture) -> tuple[Part, ...]:
        """How the picture stands in a prompt. Nothing is encoded. Raises `BadPicture`."""
        with self._chunks(picture) as chunks:
            return tuple(self._part(chunk) for chunk in chunks)

    def encode(self, picture: Picture) -> Iterator[NDArray[np.float32]]:
        """The embeddings of each `Chunk` of its layout, of shape (cells, width), one after the other."""
        import numpy as np

        m = self._m
        with self._chunks(picture) as chunks:
            for chunk in chunks:
                if m.mtmd_input_chunk_get_type(chunk) == _TEXT:
                    continue
                if m.mtmd_encode_chunk(self._pointer, chunk) != 0:
                    raise HostError(say("The vision model failed to encode the picture."), remedy=say("Try again."))
                cells = m.mtmd_input_chunk_get_n_tokens(chunk)
                found = np.ctypeslib.as_array(m.mtmd_get_output_embd(self._pointer), (cells, self.width))
                yield found.copy()

    def decode(self, chunk: Chunk, embedding: NDArray[np.float32], start: int, sequence: int, abort: AbortFlag) -> int:
        """Evaluate a part of a picture at positions from `start`. The codes of `Context.decode`."""
        m, context = self._m, self._context
        pointer = m.mtmd_input_chunk_load(chunk.data, len(chunk.data))
        if not pointer or not m.mtmd_input_chunk_get_n_tokens(pointer) == chunk.cells == len(embedding):
            raise HostError(say("What was kept of the picture can't be read."), remedy=say("Try again."))
        numbers = embedding.ctypes.data_as(ctypes.POINTER(ctypes.c_float))
        after = library().llama_pos(0)
        nobody = m.mtmd_helper_post_decode_callback()
        try:
            with context.aborting(abort):
                code = m.mtmd_helper_decode_image_chunk(
                    self._pointer,
                    context.pointer,
                    pointer,
                    numbers,
                    start,
                    sequence,
                    context.batch_size,
                    ctypes.byref(after),
                    nobody,
                    None,
                )
        finally:
            m.mtmd_input_chunk_free(pointer)
        return 2 if code and abort.raised else int(code)

    def close(self) -> None:
        if self._pointer:
            self._m.mtmd_free(self._pointer)
            self._pointer = None

    # -- inside

    @contextmanager
    def _chunks(self, picture: Picture) -> Iterator[list[int]]:
        """The chunks of the picture alone, its pixels with them."""
        m = self._m
        width, height, pixels = rgb_pixels(picture)
        bitmap = m.mtmd_bitmap_init(width, height, (ctypes.c_uint8 * len(pixels)).from_buffer_copy(pixels))
        chunks = m.mtmd_input_chunks_init()
        try:
            marker = m.mtmd_get_marker(self._pointer)
            text = m.mtmd_input_text(text=marker, text_len=len(marker), add_special=False, parse_special=True)
            if m.mtmd_tokenize(self._pointer, chunks, ctypes.byref(text), (ctypes.c_void_p * 1)(bitmap), 1) != 0:
                raise BadPicture(
                    say("{name} can't be prepared for the vision model.", name=picture.name or say("The picture")),
                    remedy=say("Attach another copy, or another size of it."),
                )
            yield [m.mtmd_input_chunks_get(chunks, at) for at in range(m.mtmd_input_chunks_size(chunks))]
        finally:
            m.mtmd_input_chunks_free(chunks)
            m.mtmd_bitmap_free(bitmap)

    def _part(self, chunk: int) -> Part:
        m = self._m
        if m.mtmd_input_chunk_get_type(chunk) == _TEXT:
            count = ctypes.c_size_t()
            tokens = m.mtmd_input_chunk_get_tokens_text(chunk, ctypes.byref(count))
            return tuple(tokens[: count.value])
        cells = m.mtmd_input_chunk_get_n_tokens(chunk)
        if m.mtmd_decode_use_non_causal(self._pointer, chunk) and cells > self._context.micro_batch:
            raise BadPicture(say("This model sees a picture of that size only as a whole, and it is too large."))
        return Chunk(m.mtmd_input_chunk_get_n_pos(chunk), cells, self._saved(chunk))

    def _saved(self, chunk: int) -> bytes:
        m, size = self._m, ctypes.c_size_t()
        m.mtmd_input_chunk_save(chunk, None, 0, ctypes.byref(size))
        buffer = (ctypes.c_char * size.value)()
        if m.mtmd_input_chunk_save(chunk, buffer, size.value, ctypes.byref(size)) != 0:
            raise HostError(say("The vision model failed to lay out the picture."), remedy=say("Try again."))
        return buffer.raw


def _refusal(path: Path) -> BadModelFile:
    said = next((line for line in recent_log if "mismatch" in line.lower()), "")
    if said:
        return BadModelFile(say("{name} is the projector of another model.", name=path.name), remedy=_OTHER_MODEL)
    last = next((line for line in recent_log if "error" in line.lower() or "fail" in line.lower()), "")
    return BadModelFile(
        joined(
            say("llama.cpp can't load the projector {name}.", name=path.name),
            say("It says: {words}", words=last) if last else "",
        ),
        remedy=say("Download or copy the file again; a projector of a newer kind needs a newer Peri."),
    )
