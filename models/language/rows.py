"""How many tokens of a prompt llama.cpp multiplies together, and how many more are as good as free. Pure.

With AVX-512 it takes weights of Q4_K sixteen rows at a time and what is left over four at a time, with half the width
(ggml's `repack.cpp` for x86): with eleven or more left over a whole sixteen is sooner done. A Qwen 2.5 of 1.5
billion parameters took 0.43 s for 15 tokens on two cores, and 0.30 s for 16.
"""

from __future__ import annotations

ROWS = 16
_LEAST = 11


def rows_together(description: str, system: str) -> int:
    """For a model that llama.cpp describes so, on a processor with these features; 1 where any number is as good."""
    return ROWS if "Q4_K" in description and "AVX512 = 1" in system else 1


def padding(count: int, rows: int) -> int:
    """With so many tokens more, `count` tokens are evaluated sooner."""
    return rows - count % rows if count % rows >= _LEAST else 0
