from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from models.language.sequences import SequenceTable


def test_the_least_recently_used_leaves_when_all_places_are_taken() -> None:
    table = SequenceTable(limit=2, cells=100)
    first, _ = table.take("first")
    table.take("second")
    assert table.take("first") == (first, None)
    third, left = table.take("third")
    assert left is not None
    assert left.name == "second"
    assert third.id == left.id
    assert table.holds(first)
    assert not table.holds(left)


def test_others_leave_until_there_is_room() -> None:
    table = SequenceTable(limit=3, cells=100)
    for name in ("first", "second", "third"):
        table.take(name)[0].tokens.extend(range(30))
    assert [gone.name for gone in table.drop_for("third", 60)] == ["first"]
    assert [gone.name for gone in table.drop_for("third", 60)] == []
    assert [gone.name for gone in table.drop_for("third", 1000)] == ["second"]
    assert table.oldest_but("third") is None


@given(st.lists(st.tuples(st.sampled_from("abcdef"), st.integers(1, 60)), max_size=40))
def test_names_have_places_of_their_own_and_room_is_never_exceeded(uses: list[tuple[str, int]]) -> None:
    table = SequenceTable(limit=4, cells=60)
    seen: dict[str, int] = {}
    held: dict[str, int] = {}
    for name, size in uses:
        sequence, left = table.take(name)
        gone = ([left] if left else []) + table.drop_for(name, size)
        for other in gone:
            del seen[other.name], held[other.name]
        sequence.tokens[:] = range(size)
        seen[name], held[name] = sequence.id, size
        assert len(set(seen.values())) == len(seen) <= 4
        assert sum(held.values()) <= 60


def test_the_sequence_that_begins_most_alike_is_found() -> None:
    table = SequenceTable(limit=4, cells=100)
    assert table.closest(table.take("new")[0], [1, 2, 3]) == (None, 0)
    for name, tokens in (("one", [1, 2, 9]), ("two", [1, 2, 3, 4]), ("three", [5])):
        table.take(name)[0].tokens.extend(tokens)
    new, _ = table.take("new")
    found, alike = table.closest(new, [1, 2, 3, 7])
    assert (found and found.name, alike) == ("two", 3)
