"""The tests of the worked example: no model is needed."""

from pathlib import Path

from assistant.tools.testing import Call, PluginKit

PLUGIN = Path(__file__).with_name("unit_prices.py")
BAG = {"name": "bag", "price": 2.49, "amount": 500, "unit": "g"}
SACK = {"name": "sack", "price": 4.20, "amount": 1, "unit": "kg"}
BOTTLE = {"name": "bottle", "price": 1.19, "amount": 0.75, "unit": "l"}


def test_the_cheapest_comes_first() -> None:
    with PluginKit(PLUGIN) as kit:
        result = kit.call("compare_prices", packs=[BAG, SACK])

    assert result.text == "sack: 4.20 per kg\nbag: 4.98 per kg\nCheapest: sack, 16% below the next."


def test_the_kernel_is_told_what_is_wrong_and_tries_again() -> None:
    with PluginKit(PLUGIN) as kit:
        turn = kit.turn(
            Call(
                "compare_prices",
                packs=[BAG, BOTTLE],
                says=lambda result: Call("compare_prices", packs=[BAG, SACK]) if result.failed else None,
            )
        )

    assert [result.failed for result in turn] == [True, False]
    assert turn[0].text == "What is measured in kg and in l can't be compared."


def test_the_kernel_reads_the_pack_in_the_schema_itself() -> None:
    with PluginKit(PLUGIN) as kit:
        parameters = kit.specs["compare_prices"].parameters

    pack = parameters["properties"]["packs"]["items"]
    assert pack["required"] == ["name", "price", "amount", "unit"]
    assert pack["properties"]["unit"]["enum"] == ["g", "kg", "ml", "l", "piece"]
