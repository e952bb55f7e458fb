"""What the memory and the speed of a language model depend on, read from the header of its file. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from models.gguf_header import GgufHeader, Weight

_EMBEDDING = "token_embd.weight"
_OUTPUT = "output.weight"
_EXPERTS = re.compile(r"_exps\.(weight|bias)$")
_MOST = 1 << 24


@dataclass(frozen=True, slots=True)
class Shape:
    """A model's measures: counts, widths in numbers a token, sizes in bytes."""

    blocks: int
    width: int
    inner: int
    """The width of the feed-forward layers."""
    heads: int
    vocabulary: int
    trained_tokens: int
    token_bytes: int
    """Keys and values of one token in all blocks, in half precision."""
    file_bytes: int
    read: Mapping[int, int]
    """ggml type -> bytes of it that are read for each token: of a mixture of experts those that answer."""
    matrices: Mapping[int, int]
    """ggml type -> bytes of matrices within the blocks, and of an output that is not the embedding itself."""


def shape_of(header: GgufHeader, file_bytes: int) -> Shape:
    """The measures of a model; what its header doesn't say counts as nothing."""
    embedding = next((one for one in header.weights if one.name == _EMBEDDING), None)
    tied = all(one.name != _OUTPUT for one in header.weights)
    read: dict[int, int] = {}
    matrices: dict[int, int] = {}
    share = _expert_share(header)
    for one in header.weights:
        if one is embedding and not tied:
            continue  # one row of it is looked up
        used = one.size * share if _EXPERTS.search(one.name) else one.size
        read[one.kind] = read.get(one.kind, 0) + int(used)
        if one is not embedding and _is_matrix(one):
            matrices[one.kind] = matrices.get(one.kind, 0) + one.size
    return Shape(
        blocks=number(header, "block_count"),
        width=number(header, "embedding_length"),
        inner=number(header, "feed_forward_length") or number(header, "expert_feed_forward_length"),
        heads=number(header, "attention.head_count"),
        vocabulary=embedding.shape[-1] if embedding is not None and embedding.shape else 0,
        trained_tokens=number(header, "context_length"),
        token_bytes=2 * _cached_numbers(header),
        file_bytes=file_bytes,
        read=read,
        matrices=matrices,
    )


def number(header: GgufHeader, key: str) -> int:
    """A whole number of the architecture; 0 where it isn't there, or is absurd."""
    value = header.metadata.get(f"{header.architecture}.{key}", 0)
    return int(value) if isinstance(value, (int, float)) and 0 < value < _MOST else 0


def _is_matrix(weight: Weight) -> bool:
    return len(weight.shape) > 1 and min(weight.shape) > 1


def _expert_share(header: GgufHeader) -> float:
    """The part of the experts' weights that one token uses."""
    all_of_them, used = number(header, "expert_count"), number(header, "expert_used_count")
    return min(1.0, used / all_of_them) if all_of_them and used else 1.0


def _cached_numbers(header: GgufHeader) -> int:
    """Numbers that are kept of one token: the rows of the matrices that make keys and values, where they are apart."""
    latent = number(header, "attention.kv_lora_rank")
    if latent:
        return number(header, "block_count") * (latent + number(header, "rope.dimension_count"))
    apart = [
        one.shape[1]
        for one in header.weights
        if len(one.shape) == 2 and one.name.endswith((".attn_k.weight", ".attn_v.weight"))
    ]
    if apart:
        return sum(apart)
    heads = max(1, number(header, "attention.head_count"))
    kept = number(header, "attention.head_count_kv") or heads
    width = number(header, "embedding_length") // heads
    key = number(header, "attention.key_length") or width
    value = number(header, "attention.value_length") or width
    return number(header, "block_count") * kept * (key + value)


_TYPES: Mapping[str, Mapping[int, float]] = {
    "f16": {1: 1.0},
    "bf16": {30: 1.0},
    "q8_0": {8: 1.0},
    "q6_k": {14: 1.0},
    "q5_k": {13: 0.75, 14: 0.25},
    "q5_0": {6: 1.0},
    "q4_k": {12: 0.7, 14: 0.3},
    "q4_1": {3: 0.75, 8: 0.25},
    "q4_0": {2: 0.85, 14: 0.15},
    "q3_k": {11: 0.75, 13: 0.25},
    "q2_k": {10: 0.7, 11: 0.3},
}
"""What the name of a file tells of the types within -> the share of each."""
_SIZES = ((400e6, 24, 1024), (1.2e9, 26, 1536), (2.2e9, 28, 2560), (3.5e9, 36, 2560), (6e9, 32, 4096), (14e9, 48, 5120))
"""Bytes of a file at most, and the blocks and the width that such a model mostly has."""
_EMBEDDING_SHARE = 0.08


def guessed_shape(file_name: str, file_bytes: int) -> Shape:
    """The measures of a model whose file isn't here, as models of its size and type mostly have them."""
    lower = file_name.lower()
    shares = next((shares for name, shares in _TYPES.items() if name in lower), {12: 0.7, 14: 0.3})
    blocks, width = next(((b, w) for most, b, w in _SIZES if file_bytes <= most), (64, 6144))
    read = {kind: int(share * file_bytes * (1 - _EMBEDDING_SHARE)) for kind, share in shares.items()}
    return Shape(
        blocks=blocks,
        width=width,
        inner=4 * width,
        heads=width // 128,
        vocabulary=130_000,
        trained_tokens=0,
        token_bytes=blocks * width,
        file_bytes=file_bytes,
        read=read,
        matrices=read,
    )
