"""Records with pictures in them: whatever is kept of one, no picture is cut."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from models.language.marks import extra_cells, key_of, marks, next_part, span, whole
from models.language.prefix import common_prefix, plan

PICTURES = [marks(1, 3, 3), marks(2, 3, 3), marks(2**95 + 1, 4, 9), marks(7, 1, 6)]
parts = st.one_of(st.lists(st.integers(0, 2), min_size=1, max_size=4), st.sampled_from(PICTURES))
records = st.lists(parts, max_size=12).map(lambda found: [entry for part in found for entry in part])


def cuts(record: list[int]) -> set[int]:
    """Where a record can be cut."""
    found, at = {0}, 0
    while at < len(record):
        at += len(next_part(record, at, 1))
        found.add(at)
    return found


@given(st.integers(0, 2**96), st.integers(1, 5000), st.integers(1, 5000))
def test_a_mark_says_its_picture_and_its_size(key: int, positions: int, cells: int) -> None:
    found = marks(key, positions, cells)
    assert len(set(found)) == positions
    assert {key_of(entry) for entry in found} == {key}
    assert {span(entry) for entry in found} == {positions}
    assert len(found) + extra_cells(found) == cells
    assert key_of(5) is None


@given(records, st.integers(1, 5))
def test_parts_are_tokens_or_one_picture_and_make_up_the_record(record: list[int], most: int) -> None:
    at, found = 0, []
    while at < len(record):
        part = next_part(record, at, most)
        assert part
        assert len({key_of(entry) for entry in part}) == 1
        found += part
        at += len(part)
    assert found == record


@given(records, st.integers(0, 40))
def test_a_cut_is_moved_to_the_beginning_of_the_picture(record: list[int], end: int) -> None:
    end = min(end, len(record))
    assert whole(record, end) == max(cut for cut in cuts(record) if cut <= end)


@given(records, records)
def test_a_common_beginning_ends_between_pictures(left: list[int], right: list[int]) -> None:
    size = common_prefix(left, right)
    assert left[:size] == right[:size]
    assert size in cuts(left) & cuts(right)


@given(records, records, st.booleans(), st.integers(1, 6))
def test_a_plan_keeps_and_moves_pictures_whole(cached: list[int], prompt: list[int], shift: bool, least: int) -> None:
    prompt = [*prompt, 9]
    chosen = plan(cached, prompt, shift=shift, least=least)
    assert chosen.keep in cuts(cached) & cuts(prompt)
    assert chosen.reused in cuts(prompt)
    for move in chosen.moves:
        assert {move.start, move.end} <= cuts(cached)
        assert {move.to, move.to + move.end - move.start} <= cuts(prompt)
        assert cached[move.start : move.end] == prompt[move.to : move.to + move.end - move.start]
