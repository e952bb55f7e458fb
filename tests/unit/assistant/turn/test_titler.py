"""What the kernel writes, as a title."""

import pytest

from assistant.turn.cancel import Cancellation, TurnCancelled
from assistant.turn.titler import SEQUENCE, Titler, as_title
from tests.fakes import ScriptedKernel, part


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("Baking bread", "Baking bread"),
        ('\n "Baking bread."\nIt is about bread.', "Baking bread"),
        ("Title: **Baking bread**", "Baking bread"),
        ("Titel: „Brot backen“", "Brot backen"),
        ("# Baking  bread:", "Baking bread"),
        ("潮汐的成因。", "潮汐的成因"),
        ("I would be glad to help you to bake a loaf of bread today", ""),
        ("x" * 61, ""),
        ("…", "…"),
        ("\n \n", ""),
        ("", ""),
    ],
)
def test_a_title_is_one_short_line(written: str, title: str) -> None:
    assert as_title(written) == title


def test_it_is_asked_in_a_sequence_of_its_own_which_is_given_up() -> None:
    kernel = ScriptedKernel(["Baking", " bread"])
    titler = Titler(part("kernel", kernel))
    assert titler.title("how do I bake bread?", Cancellation()) == "Baking bread"
    (request,) = kernel.requests
    assert (request.sequence, request.messages[-1].content) == (SEQUENCE, "how do I bake bread?")
    titler.rest()
    assert kernel.forgotten.get(timeout=5) == SEQUENCE


def test_it_stops_for_a_turn() -> None:
    cancellation = Cancellation()
    cancellation.cancel()
    kernel = ScriptedKernel(["Baking bread"])
    with pytest.raises(TurnCancelled):
        Titler(part("kernel", kernel)).title("how do I bake bread?", cancellation)
    assert kernel.requests == []
