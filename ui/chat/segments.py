"""The parts of a reply, and which widget shows each."""

from __future__ import annotations

from itertools import groupby

from ui.chat.calls import CallView
from ui.chat.code import CodeView
from ui.chat.diagram import DiagramView
from ui.chat.diagrams import LANGUAGES
from ui.chat.markdown import Block, Code, Table
from ui.chat.table import TableView
from ui.chat.text import ProseView
from ui.chat.turns import Call

Segment = ProseView | CodeView | TableView | CallView
Part = list[Block] | Call


def kind_of(block: Block) -> type[ProseView | CodeView | TableView]:
    """The widget for what begins with this block."""
    if isinstance(block, Code):
        return DiagramView if block.language in LANGUAGES else CodeView
    return TableView if isinstance(block, Table) else ProseView


def fits(segment: Segment, part: Part) -> bool:
    """Whether the widget can show the part."""
    if isinstance(segment, CallView):
        return segment.call is part
    return not isinstance(part, Call) and type(segment) is kind_of(part[0])


def segments_of(blocks: list[Block]) -> list[list[Block]]:
    """What each widget shows: a block of code or a table alone, and all that stands between two of them."""
    segments: list[list[Block]] = []
    for alone, group in groupby(blocks, lambda block: isinstance(block, Code | Table)):
        if alone:
            segments.extend([block] for block in group)
        else:
            segments.append(list(group))
    return segments
