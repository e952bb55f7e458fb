"""What is evaluated is arranged as a prompt wants it: shared, cut, moved, and with something new in the middle."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from models.language.llama import LlamaKernel
    from models.language.native import AbortFlag, Context
    from models.language.prefix import Insertion, Plan
    from models.language.sequences import Sequence as Evaluated
    from models.language.sequences import SequenceTable

_SPARE = "\0spare"


def share(context: Context, donor: Evaluated, sequence: Evaluated, count: int) -> None:
    """Have the sequence begin with the first `count` tokens of another, which both then have."""
    context.remove(sequence.id, -1)
    context.share(donor.id, sequence.id, count)
    sequence.keep(donor.tokens[:count])
    sequence.shared = count
    donor.shared = max(donor.shared, count)


def reuse(context: Context, sequence: Evaluated, chosen: Plan, prompt: list[int]) -> None:
    """Cut and shift the sequence's memory: it is the beginning of `prompt` then."""
    end = chosen.keep
    for move in chosen.moves:
        context.remove(sequence.id, move.to, move.start)
        context.move(sequence.id, move.start, move.end, move.to - move.start)
        end = move.to + move.end - move.start
    if len(sequence.tokens) == end or context.remove(sequence.id, end):
        sequence.keep(prompt[:end])
    else:
        context.remove(sequence.id, -1)
        sequence.keep([])


def insert(
    kernel: LlamaKernel,
    table: SequenceTable,
    sequence: Evaluated,
    chosen: Insertion,
    prompt: Sequence[int],
    abort: AbortFlag,
) -> bool:
    """Carry it out. False where it was aborted or there was no room: what was evaluated is as it was then, or, where
    room was short before, its beginning is left.
    """
    context = kernel.context
    spare, left = table.take(_SPARE)
    if left is not None:
        context.remove(left.id, -1)
    roomy = table.room > chosen.new
    if not roomy:
        _open(kernel, sequence, chosen)
    try:
        context.share(sequence.id, spare.id, chosen.keep)
        spare.keep(list(prompt[: chosen.keep]))
        done = _evaluate(kernel, spare, prompt[chosen.keep : chosen.keep + chosen.new], abort)
        if done and roomy:
            _open(kernel, sequence, chosen)
        if done:
            context.copy(spare.id, sequence.id, chosen.keep, chosen.keep + chosen.new)
            sequence.keep(list(prompt[: chosen.reused]))
            sequence.inserted = chosen.new
        elif not roomy:
            sequence.keep(list(prompt[: chosen.keep]))
            kernel.cut(sequence)
    finally:
        table.drop(_SPARE)
        context.remove(spare.id, -1)
    return done


def _open(kernel: LlamaKernel, sequence: Evaluated, chosen: Insertion) -> None:
    """Make the hole, as long as what is new."""
    context = kernel.context
    context.remove(sequence.id, chosen.end)
    context.remove(sequence.id, chosen.keep, chosen.start)
    if chosen.by:
        context.move(sequence.id, chosen.start, chosen.end, chosen.by)


def _evaluate(kernel: LlamaKernel, spare: Evaluated, tokens: Sequence[int], abort: AbortFlag) -> bool:
    size = kernel.context.batch_size
    for start in range(0, len(tokens), size):
        part = tokens[start : start + size]
        if kernel.context.decode(part, len(spare.tokens), spare.id, abort=abort, wanted=False):
            return False
        spare.keep(spare.tokens + list(part))
    return True
