"""Reading order, from boxes alone.

The rule: pieces of one line that stand about a word's gap apart are joined. The page is cut into blocks, top
to bottom, where no box reaches across. A block whose lines stand in columns of running text, with an empty
gutter between them, is read column by column from the left; any other block is read line by line, and each
line from the left. A receipt or a table is so read row by row, an article column by column.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise
from math import inf
from statistics import median

from models.values import TextBox

_JOIN_GAP = 0.6  # of the line's height
_SAME_LINE = 0.5  # of the lower one's height
_GUTTER = 0.8  # of the median line height
_PROSE_LINES = 3
_PROSE_CHARACTERS = 12
_PROSE_FILL = 0.6  # of the column's width

Span = tuple[int, int]


def arrange(boxes: Iterable[TextBox]) -> tuple[TextBox, ...]:
    """All the text of `boxes`, as lines in reading order."""
    return tuple(reading_order(join_pieces(boxes)))


def join_pieces(boxes: Iterable[TextBox]) -> list[TextBox]:
    """Words that the detector cut out of one line, joined again."""
    return [line for row in rows(boxes) for line in _join_row(row)]


def reading_order(boxes: Iterable[TextBox]) -> list[TextBox]:
    """The same boxes in the order in which a person reads them."""
    remaining = sorted(boxes, key=_position)
    if len(remaining) < 2:
        return remaining
    whole = (min(box.left for box in remaining), max(box.right for box in remaining))
    ordered: list[TextBox] = []
    for block, gutters in _blocks(remaining, whole):
        columns = _columns(block, gutters)
        if columns:
            ordered += [box for column in columns for box in reading_order(column)]
        else:
            ordered += [box for row in rows(block) for box in row]
    return ordered


def rows(boxes: Iterable[TextBox]) -> list[list[TextBox]]:
    """Boxes that share a line, each row from the left; rows from the top."""
    found: list[list[TextBox]] = []
    for box in sorted(boxes, key=lambda b: (b.top + b.bottom, *_position(b))):
        row = next((row for row in reversed(found[-3:]) if _belongs(box, row)), None)
        if row is None:
            found.append([box])
        else:
            row.append(box)
    return [sorted(row, key=lambda b: (b.left, *_position(b))) for row in found]


def _belongs(box: TextBox, row: Sequence[TextBox]) -> bool:
    """A line goes on with `box`: it is as high as the last, and no box of the line is above or below it."""
    return same_line(row[-1], box) and not any(_stacked(one, box) for one in row)


def _stacked(one: TextBox, other: TextBox) -> bool:
    shared = min(one.right, other.right) - max(one.left, other.left)
    return 2 * shared > max(1, min(one.right - one.left, other.right - other.left))


def same_line(one: TextBox, other: TextBox) -> bool:
    """Do two boxes stand on one line?"""
    shared = min(one.bottom, other.bottom) - max(one.top, other.top)
    return shared >= _SAME_LINE * max(1, min(_height(one), _height(other)))


def _join_row(row: Sequence[TextBox]) -> list[TextBox]:
    joined = [row[0]]
    for box in row[1:]:
        last = joined[-1]
        low, high = sorted((_height(last), _height(box)))
        if box.left - last.right <= _JOIN_GAP * low and high <= 1.7 * max(1, low):
            joined[-1] = _joined(last, box)
        else:
            joined.append(box)
    return joined


def _joined(one: TextBox, other: TextBox) -> TextBox:
    weight = len(one.text) / max(1, len(one.text) + len(other.text))
    return replace(
        one,
        text=f"{one.text} {other.text}".strip(),
        top=min(one.top, other.top),
        right=max(one.right, other.right),
        bottom=max(one.bottom, other.bottom),
        confidence=weight * one.confidence + (1 - weight) * other.confidence,
    )


def _blocks(boxes: Sequence[TextBox], whole: Span) -> list[tuple[list[TextBox], list[Span]]]:
    """Bands of the page, successive ones together as long as a gutter runs through all of them."""
    blocks: list[tuple[list[TextBox], list[Span]]] = []
    for band in _bands(boxes):
        free = _free(band, whole)
        shared = _common(blocks[-1][1], free) if blocks else []
        if shared:
            blocks[-1] = (blocks[-1][0] + band, shared)
        else:
            blocks.append((band, free))
    return blocks


def _bands(boxes: Sequence[TextBox]) -> list[list[TextBox]]:
    """Groups between which a horizontal line can be drawn."""
    bands: list[list[TextBox]] = []
    reach = 0
    for box in sorted(boxes, key=_position):
        if bands and box.top < reach:
            bands[-1].append(box)
        else:
            bands.append([box])
        reach = max(reach, box.bottom)
    return bands


def _free(boxes: Sequence[TextBox], whole: Span) -> list[Span]:
    """The stretches of `whole` above which no box stands."""
    free: list[Span] = []
    reach = whole[0]
    for box in sorted(boxes, key=lambda b: b.left):
        if box.left > reach:
            free.append((reach, box.left))
        reach = max(reach, box.right)
    return [*free, (reach, whole[1])] if reach < whole[1] else free


def _common(ones: Sequence[Span], others: Sequence[Span]) -> list[Span]:
    met = [(max(a, c), min(b, d)) for a, b in ones for c, d in others]
    return [(start, end) for start, end in met if start < end]


def _columns(block: list[TextBox], gutters: Sequence[Span]) -> list[list[TextBox]]:
    """The block cut at its gutters, where what stands between them is running text; else nothing."""
    needed = _GUTTER * median(_height(box) for box in block)
    cuts = [(start + end) / 2 for start, end in gutters if end - start >= needed]
    edges = [-inf, *cuts, inf]
    columns = [[box for box in block if left <= box.left < right] for left, right in pairwise(edges)]
    columns = [column for column in columns if column]
    return columns if len(columns) > 1 and all(map(_is_prose, columns)) else []


def _is_prose(boxes: Sequence[TextBox]) -> bool:
    if len(boxes) < _PROSE_LINES:
        return False
    width = max(box.right for box in boxes) - min(box.left for box in boxes)
    return (
        median(len(box.text) for box in boxes) >= _PROSE_CHARACTERS
        and median(box.right - box.left for box in boxes) >= _PROSE_FILL * width
    )


def _height(box: TextBox) -> int:
    return box.bottom - box.top


def _position(box: TextBox) -> tuple[int, int, int, int, str]:
    return (box.top, box.left, box.bottom, box.right, box.text)
