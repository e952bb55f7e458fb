"""The header of a GGUF file: is this a model, and is all of it here?

Written from the specification (ggml, docs/gguf.md, versions 2 and 3; little endian). Values that nobody asks
for are stepped over where they lie, so that a vocabulary of 150,000 words costs no memory, and every length
is held against the end of the file before it is believed.
"""

from __future__ import annotations

import math
import mmap
import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from models.errors import BadModelFile
from models.sentences import say

MAGIC = b"GGUF"
_VERSIONS = (2, 3)
_MAX_TENSORS = 1 << 17
_MAX_PAIRS = 1 << 16
_MAX_DIMENSIONS = 8
_MAX_NESTING = 4
_MAX_NAME = 1 << 16
"""Bytes; the specification's limit for a key."""
_MAX_KEPT_TEXT = 512
_MAX_KEPT = 4096
"""Longer texts (chat templates), and values past this many, are stepped over and not kept."""

_STRING, _ARRAY = 8, 9
_SCALARS: Mapping[int, struct.Struct] = {
    0: struct.Struct("<B"),
    1: struct.Struct("<b"),
    2: struct.Struct("<H"),
    3: struct.Struct("<h"),
    4: struct.Struct("<I"),
    5: struct.Struct("<i"),
    6: struct.Struct("<f"),
    7: struct.Struct("<?"),
    10: struct.Struct("<Q"),
    11: struct.Struct("<q"),
    12: struct.Struct("<d"),
}

_BLOCKS: Mapping[int, tuple[int, int]] = {
    0: (1, 4),  # F32
    1: (1, 2),  # F16
    2: (32, 18),  # Q4_0
    3: (32, 20),  # Q4_1
    6: (32, 22),  # Q5_0
    7: (32, 24),  # Q5_1
    8: (32, 34),  # Q8_0
    9: (32, 36),  # Q8_1
    10: (256, 84),  # Q2_K
    11: (256, 110),  # Q3_K
    12: (256, 144),  # Q4_K
    13: (256, 176),  # Q5_K
    14: (256, 210),  # Q6_K
    15: (256, 292),  # Q8_K
    16: (256, 66),  # IQ2_XXS
    17: (256, 74),  # IQ2_XS
    18: (256, 98),  # IQ3_XXS
    19: (256, 50),  # IQ1_S
    20: (32, 18),  # IQ4_NL
    21: (256, 110),  # IQ3_S
    22: (256, 82),  # IQ2_S
    23: (256, 136),  # IQ4_XS
    24: (1, 1),  # I8
    25: (1, 2),  # I16
    26: (1, 4),  # I32
    27: (1, 8),  # I64
    28: (1, 8),  # F64
    29: (256, 56),  # IQ1_M
    30: (1, 2),  # BF16
    34: (256, 54),  # TQ1_0
    35: (256, 66),  # TQ2_0
    39: (32, 17),  # MXFP4
}
"""ggml type -> (elements a block, bytes a block)."""


@dataclass(frozen=True, slots=True)
class Weight:
    """One tensor: `shape` as the file has it (the row's length first), `kind` ggml's number of its type."""

    name: str
    kind: int
    shape: tuple[int, ...]
    size: int
    """Bytes; 0 for a type that this reader does not know."""


@dataclass(frozen=True, slots=True)
class GgufHeader:
    """What a GGUF file says of itself. `needed_bytes` is the least size at which no tensor is cut."""

    version: int
    tensors: int
    needed_bytes: int
    metadata: Mapping[str, str | int | float | bool] = field(default_factory=dict)
    """Those `general.*`, `split.*` and architecture values that are one number or a short text."""
    weights: tuple[Weight, ...] = ()

    @property
    def architecture(self) -> str:
        return str(self.metadata.get("general.architecture", ""))

    @property
    def parts(self) -> int:
        """Of how many files this is one; 1 for a whole model."""
        count = self.metadata.get("split.count", 1)
        return max(count, 1) if isinstance(count, int) else 1

    @property
    def title(self) -> str:
        return str(self.metadata.get("general.name", ""))


class _Malformed(Exception):
    """Internal: the bytes break the format."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def type_bytes(kind: int, elements: int) -> int:
    """The bytes of so many numbers of a ggml type; 0 for a type newer than this table."""
    block, size = _BLOCKS.get(kind, (1, 0))
    return -(-elements // block) * size


def read_header(path: Path) -> GgufHeader:
    """The whole header of `path`; the tensors themselves are not read.

    Raises `BadModelFile` for a file that is no GGUF, one whose header breaks the format, and one cut short.
    """
    try:
        with path.open("rb") as file:
            size = path.stat().st_size
            if size < 24:
                raise _bad(path, _why_not(file.read(24)))
            with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
                header = _Reader(data, size).header()
    except OSError as error:
        raise BadModelFile(say("{name} can't be read: {why}.", name=path.name, why=error.strerror)) from error
    except (_Malformed, struct.error) as fault:
        raise _bad(path, fault.why if isinstance(fault, _Malformed) else say("its header is cut short")) from None
    if header.needed_bytes > size:
        missing = header.needed_bytes - size
        raise _bad(
            path,
            say("it is cut short: {missing} of {size} bytes are missing", missing=missing, size=header.needed_bytes),
        )
    return header


def read_whole(path: Path) -> GgufHeader:
    """The same of a model that is one file. Raises `BadModelFile`, also for one of several parts."""
    header = read_header(path)
    if header.parts > 1:
        raise BadModelFile(
            say("{name} is one of the {parts} parts of a model.", name=path.name, parts=header.parts),
            remedy=say("Join them first: llama-gguf-split --merge FIRST_PART WHOLE.gguf"),
        )
    return header


def _bad(path: Path, why: str) -> BadModelFile:
    return BadModelFile(
        say("{name} is not a usable GGUF model: {why}.", name=path.name, why=why),
        remedy=say("Download or copy the file again, or choose another model."),
    )


def _why_not(start: bytes) -> str:
    if not start:
        return say("the file is empty")
    return say("it is cut short") if start.startswith(MAGIC) else say("it does not begin as a GGUF file does")


def _counts(start: bytes) -> tuple[int, int, int]:
    """Version, tensor count, pair count of the first 24 bytes."""
    if len(start) < 24 or not start.startswith(MAGIC):
        raise _Malformed(_why_not(start))
    version, tensors, pairs = struct.unpack_from("<IQQ", start, 4)
    if version not in _VERSIONS:
        raise _Malformed(
            say(
                "its format version is {version}; {known} can be read",
                version=version,
                known=", ".join(map(str, _VERSIONS)),
            )
        )
    if tensors > _MAX_TENSORS or pairs > _MAX_PAIRS:
        raise _Malformed(say("its header claims an absurd number of parts"))
    return version, tensors, pairs


class _Reader:
    """Steps through the mapped file; `at` is the position."""

    def __init__(self, data: mmap.mmap, size: int) -> None:
        self.data = data
        self.size = size
        self.at = 24

    def header(self) -> GgufHeader:
        version, tensors, pairs = _counts(self.data[:24])
        metadata: dict[str, str | int | float | bool] = {}
        for _ in range(pairs):
            key = self.text()
            value = self.value(self.number(4))
            if value is not None and len(key) <= _MAX_KEPT_TEXT and len(metadata) < _MAX_KEPT:
                metadata[key] = value
        weights, end = self.weights(tensors, metadata)
        return GgufHeader(version, tensors, end, _own(metadata), weights)

    def number(self, kind: int) -> int:
        scalar = _SCALARS[kind]
        (found,) = scalar.unpack_from(self.data, self.at)
        self.at += scalar.size
        return int(found)

    def skip(self, count: int) -> None:
        if count > self.size - self.at:
            raise _Malformed(say("its header is cut short"))
        self.at += count

    def text(self) -> str:
        length = self.number(10)
        if length > _MAX_NAME:
            raise _Malformed(say("its header has a name of absurd length"))
        start = self.at
        self.skip(length)
        return self.data[start : self.at].decode("utf-8", "replace")

    def value(self, kind: int) -> str | int | float | bool | None:
        """One value; None for what is stepped over."""
        if kind == _STRING:
            (length,) = _SCALARS[10].unpack_from(self.data, self.at)
            if length <= _MAX_KEPT_TEXT:
                return self.text()
            self.at += 8
            self.skip(length)
            return None
        if kind == _ARRAY:
            self.skip_array(1)
            return None
        scalar = _SCALARS.get(kind)
        if scalar is None:
            raise _Malformed(say("its header has a value of unknown type {kind}", kind=kind))
        (found,) = scalar.unpack_from(self.data, self.at)
        self.at += scalar.size
        return found  # type: ignore[no-any-return]

    def skip_array(self, depth: int) -> None:
        if depth > _MAX_NESTING:
            raise _Malformed(say("its header nests lists too deep"))
        kind, count = self.number(4), self.number(10)
        if kind in _SCALARS:
            self.skip(count * _SCALARS[kind].size)
        elif kind == _STRING:
            self.skip_strings(count)
        elif kind == _ARRAY:
            if count > (self.size - self.at) // 12:
                raise _Malformed(say("its header is cut short"))
            for _ in range(count):
                self.skip_array(depth + 1)
        else:
            raise _Malformed(say("its header has a value of unknown type {kind}", kind=kind))

    def skip_strings(self, count: int) -> None:
        """The hot loop of a header: local names, one unpack a string."""
        data, size, at, unpack = self.data, self.size, self.at, _SCALARS[10].unpack_from
        if count > (size - at) // 8:
            raise _Malformed(say("its header is cut short"))
        for _ in range(count):
            at += 8 + unpack(data, at)[0]
            if at > size:
                raise _Malformed(say("its header is cut short"))
        self.at = at

    def weights(self, tensors: int, metadata: Mapping[str, object]) -> tuple[tuple[Weight, ...], int]:
        """The tensors, and where the last one ends, in bytes from the start of the file."""
        found: list[Weight] = []
        furthest = 0
        for _ in range(tensors):
            weight, offset = self.weight()
            found.append(weight)
            furthest = max(furthest, offset + weight.size)
        alignment = metadata.get("general.alignment", 32)
        if not isinstance(alignment, int) or not 0 < alignment <= 1 << 20:
            raise _Malformed(say("its alignment is absurd"))
        return tuple(found), -(-self.at // alignment) * alignment + furthest if tensors else self.at

    def weight(self) -> tuple[Weight, int]:
        """One tensor, and where it begins, in bytes from the end of the header."""
        name = self.text()
        dimensions = self.number(4)
        if dimensions > _MAX_DIMENSIONS:
            raise _Malformed(say("a tensor has an absurd number of dimensions"))
        shape = tuple(self.number(10) for _ in range(dimensions))
        kind, offset = self.number(4), self.number(10)
        # A type newer than this table counts nothing: the file can't be called cut short for it.
        return Weight(name, kind, shape, type_bytes(kind, math.prod(shape))), offset


def _own(metadata: Mapping[str, str | int | float | bool]) -> dict[str, str | int | float | bool]:
    """What concerns the model as a whole, its architecture, and how the file was split."""
    kept = ("general.", "split.", "adapter.", f"{metadata.get('general.architecture', '')}.")
    return {key: value for key, value in metadata.items() if key.startswith(kept)}
