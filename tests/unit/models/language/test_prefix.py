"""What is kept of an evaluated sequence is what the new prompt says, token for token, without a gap."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from models.language.marks import marks
from models.language.prefix import LEAST_CHUNK, Insertion, Plan, common_prefix, insertion, plan

tokens = st.lists(st.integers(0, 3), max_size=60)
prompts = st.lists(st.integers(0, 3), min_size=1, max_size=60)


def carried_out(cached: list[int], chosen: Plan) -> dict[int, int]:
    """What a memory holds after the plan, as position -> token: removal and shift, as llama.cpp does them."""
    memory = dict(enumerate(cached))
    for move in chosen.moves:
        assert move.to < move.start < move.end
        for position in range(move.to, move.start):
            memory.pop(position, None)
        for position in range(move.start, move.end):
            memory[move.to + position - move.start] = memory.pop(position)
    return {position: token for position, token in memory.items() if position < chosen.reused}


@given(tokens, prompts, st.booleans(), st.integers(0, 30), st.integers(1, 6))
def test_the_memory_holds_the_beginning_of_the_prompt(
    cached: list[int], prompt: list[int], shift: bool, fixed: int, least: int
) -> None:
    chosen = plan(cached, prompt, shift=shift, fixed=fixed, least=least)
    assert carried_out(cached, chosen) == dict(enumerate(prompt[: chosen.reused]))
    assert chosen.keep == min(common_prefix(cached, prompt), len(prompt) - 1)
    assert chosen.keep <= chosen.reused < len(prompt)
    assert all(move.end - move.start >= least and move.start >= fixed for move in chosen.moves)
    if not shift:
        assert chosen.moves == ()


@given(tokens, tokens, tokens, prompts, st.integers(1, 8))
def test_what_followed_turns_that_left_is_moved_up(
    first: list[int], gone: list[int], later: list[int], new: list[int], least: int
) -> None:
    head, gone, later = [10, *first], [20, *gone], [30, *later, *range(100, 100 + least)]
    chosen = plan(head + gone + later, head + later + new, shift=True, least=least)
    assert chosen.reused >= len(head) + len(later)


@given(tokens, tokens)
def test_the_common_prefix_is_the_longest(left: list[int], right: list[int]) -> None:
    size = common_prefix(left, right)
    assert left[:size] == right[:size]
    assert size == min(len(left), len(right)) or left[size] != right[size]


@given(prompts)
def test_the_same_prompt_again_evaluates_its_last_token(prompt: list[int]) -> None:
    assert plan(prompt, prompt, shift=True).reused == len(prompt) - 1


@given(st.data())
def test_what_follows_something_new_is_kept_behind_it(data: st.DataObject) -> None:
    ids = iter(range(10**6))
    head, gone, new, kept, more = (
        [next(ids) for _ in range(data.draw(st.integers(least, 90)))] for least in (1, 0, 1, 0, 1)
    )
    cached, prompt = head + gone + kept, head + new + kept + more
    found = insertion(cached, prompt, plan(cached, prompt, shift=True))
    assert (found is not None) == (len(kept) >= LEAST_CHUNK)
    if found is not None:
        assert found == Insertion(len(head), len(new), len(head) + len(gone), len(cached))
        moved = cached[found.start : found.end]
        assert prompt[found.keep + found.new : found.reused] == moved
        assert found.by == len(new) - len(gone)


@given(tokens, prompts, st.integers(0, 30))
def test_an_insertion_is_the_beginning_of_the_prompt(cached: list[int], prompt: list[int], fixed: int) -> None:
    cached, prompt = cached * 4, prompt * 4
    chosen = plan(cached, prompt, shift=True, fixed=fixed)
    found = insertion(cached, prompt, chosen, fixed=fixed)
    if found is not None:
        assert cached[: found.keep] == prompt[: found.keep]
        assert cached[found.start : found.end] == prompt[found.keep + found.new : found.reused]
        assert max(found.keep, fixed) <= found.start < found.end <= len(cached)
        assert found.reused < len(prompt)
        assert found.new + len(prompt) - found.reused < len(prompt) - chosen.reused


def test_a_picture_in_what_is_new_is_not_inserted() -> None:
    kept = list(range(100, 200))
    cached, prompt = [1, 2, 3, *kept], [1, *marks(7, 4, 4), *kept, 5]
    assert insertion(cached, prompt, plan(cached, prompt, shift=True)) is None
