"""Pictures in the record of what a sequence has evaluated. Pure.

The record is a list with one entry for each position: a token (zero or more), or a mark (below zero) that says which
picture is there and which of its positions that is. Two records that agree in their marks agree in the pictures, so
everything that compares records works across them. A picture is kept or left as a whole.
"""

from __future__ import annotations

from collections.abc import Sequence

_FIELD = 20
_MASK = (1 << _FIELD) - 1


def marks(key: int, positions: int, cells: int) -> list[int]:
    """The entries of a picture: `key` says which (at most 128 bits are wise), `cells` what it takes in the memory.

    A picture may take fewer positions than cells (M-RoPE), of both at least one and fewer than 2**20.
    """
    whole = ((key << _FIELD | cells) << _FIELD | positions) << _FIELD
    return [-1 - (whole | number) for number in range(positions)]


def key_of(entry: int) -> int | None:
    """Which picture a mark belongs to; None for a token."""
    return None if entry >= 0 else (-1 - entry) >> (3 * _FIELD)


def span(entry: int) -> int:
    """How many positions the picture of a mark takes."""
    return (-1 - entry) >> _FIELD & _MASK


def extra_cells(record: Sequence[int]) -> int:
    """How many cells of memory a record takes beyond its positions."""
    starts = (-1 - entry for entry in record if entry < 0)
    return sum((code >> 2 * _FIELD & _MASK) - (code >> _FIELD & _MASK) for code in starts if not code & _MASK)


def whole(record: Sequence[int], end: int) -> int:
    """The largest position up to `end` at which `record` can be cut without cutting a picture."""
    if end >= len(record) or record[end] >= 0:
        return end
    return end - ((-1 - record[end]) & _MASK)


def next_part(record: Sequence[int], start: int, most: int) -> Sequence[int]:
    """What follows at `start`: at most `most` tokens, or one whole picture."""
    if record[start] < 0:
        return record[start : start + span(record[start])]
    end = min(start + most, len(record))
    stop = next((at for at in range(start, end) if record[at] < 0), end)
    return record[start:stop]
