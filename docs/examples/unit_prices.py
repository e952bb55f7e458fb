"""Which of several packs is the best buy."""

from dataclasses import dataclass
from typing import Literal

from assistant.tools.api import Effect, ToolError, tool

MEASURES = {"g": ("kg", 0.001), "kg": ("kg", 1.0), "ml": ("l", 0.001), "l": ("l", 1.0), "piece": ("piece", 1.0)}


@dataclass
class Pack:
    name: str
    price: float
    amount: float
    unit: Literal["g", "kg", "ml", "l", "piece"]


@tool(effects={Effect.READS})
def compare_prices(packs: list[Pack]) -> str:
    """Compare what packs of different sizes cost for the same amount, and say which is the cheapest.

    Args:
        packs: the packs, each with its price, how much is in it, and in which unit
    """
    measures = sorted({MEASURES[pack.unit][0] for pack in packs})
    if len(packs) < 2:
        raise ToolError("Give two packs at least.")
    if len(measures) > 1:
        raise ToolError(f"What is measured in {' and in '.join(measures)} can't be compared.")
    if any(pack.amount <= 0 or pack.price < 0 for pack in packs):
        raise ToolError("An amount must be above zero, and a price not below.")
    ranked = sorted((pack.price / (pack.amount * MEASURES[pack.unit][1]), pack.name) for pack in packs)
    lines = [f"{name}: {price:.2f} per {measures[0]}" for price, name in ranked]
    saved = 1 - ranked[0][0] / ranked[1][0] if ranked[1][0] else 0.0
    return "\n".join([*lines, f"Cheapest: {ranked[0][1]}, {saved:.0%} below the next."])
