from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from assistant.memory.chunks import cut
from models.values import Block

TEXTS = st.text(st.sampled_from("abc .\n!"), min_size=1, max_size=200)
BLOCKS = st.lists(
    st.builds(Block, TEXTS, st.sampled_from([(), ("A",), ("A", "B")]), st.integers(0, 3)),
    max_size=20,
)


@given(BLOCKS, st.integers(10, 80))
def test_no_passage_is_too_long_or_crosses_a_heading_and_nothing_is_lost(blocks: list[Block], most: int) -> None:
    chunks = list(cut(blocks, most))

    assert all(len(chunk.text) <= most for chunk in chunks)
    assert "".join("".join(chunk.text for chunk in chunks).split()) == "".join(
        "".join(block.text for block in blocks).split()
    )
    places = {(block.headings, block.page) for block in blocks}
    assert all((chunk.headings, chunk.page) in places for chunk in chunks)


def test_short_paragraphs_of_one_place_stay_together_and_long_ones_are_cut_at_sentences() -> None:
    blocks = [Block("One.", ("A",), 1), Block("Two.", ("A",), 1), Block("Three.", ("A",), 2)]

    assert [chunk.text for chunk in cut(blocks)] == ["One.\nTwo.", "Three."]
    assert [chunk.text for chunk in cut([Block("First one. Second one. Third one.")], 24)] == [
        "First one. Second one.",
        "Third one.",
    ]
