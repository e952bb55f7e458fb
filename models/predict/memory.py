"""How much memory a model's process will hold, before it is started. Pure, but for what the machine has free.

Predicted is what `HostReport.memory` (the resident size) shows once the model has been used: for a language model
with its context filled. The constants were measured on the back ends as they are, and
`tests/bench/bench_predict.py` holds them against what is measured.
"""

from __future__ import annotations

import platform
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from models.gguf_header import GgufHeader
from models.predict.groups import granted
from models.predict.shape import Shape, shape_of

_LLAMA_PROCESS = 55_000_000
"""Bytes of a host with Python, numpy and llama.cpp and no model."""
_TOKEN_OF_VOCABULARY = 270
_MICRO_BATCH = 256
"""Tokens that are evaluated at once on the processor."""
_REPACKED_X86 = frozenset({2, 12, 20})
"""Q4_0, Q4_K, IQ4_NL: their matrices are kept a second time, rows interleaved, on processors with AVX2."""
_REPACKED_ARM = frozenset({2, 8, 12, 13, 14, 20})


@dataclass(frozen=True, slots=True)
class MemoryNeed:
    """Bytes, by what they are for. All but `file` must be free; what is mapped of a file can be dropped and read again,
    at the price of speed.
    """

    file: int
    """The weights, as they lie in the file."""
    repacked: int = 0
    """Weights a second time, in the order that suits the processor."""
    context: int = 0
    """What is kept of the tokens in the context."""
    working: int = 0
    process: int = 0

    @property
    def total(self) -> int:
        return self.file + self.repacked + self.context + self.working + self.process


@dataclass(frozen=True, slots=True)
class _Footprint:
    """A back end's process when it has been used: bytes of its own, and for each byte of the model's files."""

    process: int
    weights: float


_FOOTPRINTS: Mapping[str, _Footprint] = {
    "hearing/whisper": _Footprint(125_000_000, 0.6),
    "hearing/front_end": _Footprint(120_000_000, 1.0),
    "seeing/rapidocr": _Footprint(250_000_000, 1.0),
    "seeing/eyes": _Footprint(140_000_000, 1.1),
    "speaking/hibari": _Footprint(220_000_000, 1.0),
    "seeing/views": _Footprint(60_000_000, 0.0),
    "seeing/camera": _Footprint(90_000_000, 0.0),
    "reading/documents": _Footprint(60_000_000, 0.0),
    "embedding/minilm": _Footprint(140_000_000, 1.0),
}
_OTHER = _Footprint(120_000_000, 1.1)


def kernel_need(
    shape: Shape, context_tokens: int, *, projector_bytes: int = 0, repacks: frozenset[int] | None = None
) -> MemoryNeed:
    """A language model's need with a context of so many tokens. `repacks`: the ggml types that are kept a second time,
    where that is not to be found out.
    """
    tokens = min(context_tokens, shape.trained_tokens) if shape.trained_tokens else context_tokens
    kinds = repacked_kinds() if repacks is None else repacks
    batch = min(tokens, _MICRO_BATCH)
    return MemoryNeed(
        file=shape.file_bytes + projector_bytes,
        repacked=sum(size for kind, size in shape.matrices.items() if kind in kinds),
        context=tokens * shape.token_bytes,
        working=4 * batch * (2 * shape.inner + 4 * shape.width + shape.heads * tokens),
        process=_LLAMA_PROCESS + _TOKEN_OF_VOCABULARY * shape.vocabulary,
    )


def file_need(header: GgufHeader, path: Path, context_tokens: int, projector: Path | None = None) -> MemoryNeed:
    """The same of a file, whose header was read."""
    eye = projector.stat().st_size if projector is not None else 0
    return kernel_need(shape_of(header, path.stat().st_size), context_tokens, projector_bytes=eye)


def backend_need(backend: str, file_bytes: int) -> MemoryNeed:
    """The need of a back end that is no language model, with files of that size."""
    found = _FOOTPRINTS.get(backend, _OTHER)
    return MemoryNeed(file=int(found.weights * file_bytes), process=found.process)


def repacked_kinds() -> frozenset[int]:
    """The ggml types whose matrices llama.cpp keeps a second time on this processor."""
    machine = platform.machine().lower()
    if machine in {"arm64", "aarch64"}:
        return _REPACKED_ARM
    return _REPACKED_X86 if machine in {"x86_64", "amd64"} else frozenset()


def free_memory() -> int:
    """Bytes that a new process can have now: the machine's, and what a control group still grants."""
    import psutil

    free, group = int(psutil.virtual_memory().available), granted()
    return free if group is None else min(free, group.free)


def whole_memory() -> int:
    """Bytes of memory of the machine, or of the control group where that has less."""
    import psutil

    whole, group = int(psutil.virtual_memory().total), granted()
    return whole if group is None else min(whole, group.limit)
