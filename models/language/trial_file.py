"""A language model that means nothing, of a chosen size and type: what a machine's speed is measured with."""

from __future__ import annotations

import math
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from models.gguf_header import MAGIC, type_bytes

_HEAD = 64
"""Numbers of one head of attention."""
_TOKENS = 32
_ALIGNMENT = 32
_F32, _UINT32, _FLOAT32, _STRING = 0, 4, 6, 8


@dataclass(frozen=True, slots=True)
class TrialModel:
    """`kind` is the ggml type of its matrices; `width` and `inner` are multiples of 256."""

    kind: int
    width: int
    inner: int
    blocks: int

    @property
    def block_bytes(self) -> int:
        """Of the matrices of one block."""
        return type_bytes(self.kind, 4 * self.width * self.width + 3 * self.width * self.inner)

    def write(self, path: Path) -> None:
        """The file, its weights zero: where the file system has holes, it takes no room. Raises `OSError`."""
        tensors = [*self._tensors()]
        pairs = [*self._pairs()]
        head = MAGIC + struct.pack("<IQQ", 3, len(tensors), len(pairs)) + b"".join(pairs)
        offset = 0
        for name, kind, shape in tensors:
            head += _text(name) + struct.pack(f"<I{len(shape)}Q", len(shape), *shape)
            head += struct.pack("<IQ", kind, offset)
            offset += _aligned(type_bytes(kind, math.prod(shape)))
        with path.open("wb") as file:
            file.write(head)
            file.truncate(_aligned(len(head)) + offset)

    def _pairs(self) -> Iterator[bytes]:
        numbers = {
            "context_length": 512,
            "embedding_length": self.width,
            "block_count": self.blocks,
            "feed_forward_length": self.inner,
            "attention.head_count": self.width // _HEAD,
            "rope.dimension_count": _HEAD,
            "vocab_size": _TOKENS,
        }
        yield _text("general.architecture") + struct.pack("<I", _STRING) + _text("llama")
        yield _text("tokenizer.ggml.model") + struct.pack("<I", _STRING) + _text("no_vocab")
        yield _text("llama.attention.layer_norm_rms_epsilon") + struct.pack("<If", _FLOAT32, 1e-5)
        for key, value in numbers.items():
            yield _text(f"llama.{key}") + struct.pack("<II", _UINT32, value)

    def _tensors(self) -> Iterator[tuple[str, int, tuple[int, ...]]]:
        width, inner = self.width, self.inner
        yield "token_embd.weight", _F32, (width, _TOKENS)
        yield "output_norm.weight", _F32, (width,)
        for block in range(self.blocks):
            for norm in ("attn_norm", "ffn_norm"):
                yield f"blk.{block}.{norm}.weight", _F32, (width,)
            for square in ("attn_q", "attn_k", "attn_v", "attn_output"):
                yield f"blk.{block}.{square}.weight", self.kind, (width, width)
            for wide in ("ffn_gate", "ffn_up"):
                yield f"blk.{block}.{wide}.weight", self.kind, (width, inner)
            yield f"blk.{block}.ffn_down.weight", self.kind, (inner, width)


def _text(value: str) -> bytes:
    encoded = value.encode()
    return struct.pack("<Q", len(encoded)) + encoded


def _aligned(size: int) -> int:
    return -(-size // _ALIGNMENT) * _ALIGNMENT
