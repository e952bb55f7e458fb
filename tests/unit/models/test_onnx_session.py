from __future__ import annotations

from pathlib import Path

import pytest

from models.onnx_session import adds_products_whole


@pytest.mark.parametrize(
    ("flags", "whole"),
    [("avx2 avx512f avx512_vnni", True), ("avx2 avx_vnni", True), ("avx2 avx512f", False), ("", False)],
)
def test_processors_that_add_products_of_eight_bits_whole_are_known_by_their_flags(
    tmp_path: Path, flags: str, whole: bool
) -> None:
    file = tmp_path / "cpuinfo"
    file.write_text(f"processor\t: 0\nflags\t\t: fpu {flags}\n")

    assert adds_products_whole(file) is whole


def test_a_processor_of_which_nothing_is_told_is_given_the_careful_way(tmp_path: Path) -> None:
    assert not adds_products_whole(tmp_path / "cpuinfo")
