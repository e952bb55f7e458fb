"""Small GGUF files, written as the specification says, for tests that need no real model."""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence

Value = str | int | bool | list[str]


def text(value: str) -> bytes:
    encoded = value.encode()
    return struct.pack("<Q", len(encoded)) + encoded


def pair(key: str, value: Value) -> bytes:
    if isinstance(value, bool):
        return text(key) + struct.pack("<I?", 7, value)
    if isinstance(value, int):
        return text(key) + struct.pack("<II", 4, value)
    if isinstance(value, list):
        return text(key) + struct.pack("<IIQ", 9, 8, len(value)) + b"".join(map(text, value))
    return text(key) + struct.pack("<I", 8) + text(value)


def make(
    metadata: Mapping[str, Value] | None = None,
    tensors: Sequence[tuple[Sequence[int], int, int]] = (((64, 4), 0, 1024),),
    version: int = 3,
    alignment: int = 32,
    names: Sequence[str] = (),
) -> bytes:
    """A whole file. Each tensor is its dimensions, its ggml type and the bytes it needs; `names` of the first."""
    metadata = metadata or {"general.architecture": "llama", "general.name": "Tiny", "llama.block_count": 2}
    head = b"GGUF" + struct.pack("<IQQ", version, len(tensors), len(metadata))
    head += b"".join(pair(key, value) for key, value in metadata.items())
    data = b""
    for number, (dimensions, kind, size) in enumerate(tensors):
        head += text(names[number] if number < len(names) else f"t{number}") + struct.pack("<I", len(dimensions))
        head += struct.pack(f"<{len(dimensions)}Q", *dimensions) + struct.pack("<IQ", kind, len(data))
        data += bytes((number + at) % 251 for at in range(size))
        data += bytes(-len(data) % alignment) if number + 1 < len(tensors) else b""
    return head + bytes(-len(head) % alignment) + data
