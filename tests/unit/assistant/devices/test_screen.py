from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.devices.screen import FileScreen, MssScreen, Region, _within
from assistant.errors import NoScreen

DESKTOP = {"left": -100, "top": 0, "width": 800, "height": 600}
numbers = st.integers(-2000, 2000)
sizes = st.integers(1, 3000)


@given(numbers, numbers, sizes, sizes)
def test_a_region_is_read_as_it_is_written(left: int, top: int, width: int, height: int) -> None:
    assert Region.parse(f"{left}, {top},{width},{height}") == Region(left, top, width, height)


@pytest.mark.parametrize("text", ["", "1,2,3", "a,b,c,d", "0,0,0,5", "0,0,5,-1", "0,0,99999,5", "1,2,3,4,5"])
def test_what_is_no_region_is_refused(text: str) -> None:
    with pytest.raises(NoScreen) as caught:
        Region.parse(text)
    assert "0,0,800,600" in caught.value.remedy


@given(numbers, numbers, sizes, sizes)
def test_only_what_lies_on_the_desktop_is_captured(left: int, top: int, width: int, height: int) -> None:
    region = Region(left, top, width, height)
    outside = left >= 700 or top >= 600 or left + width <= -100 or top + height <= 0
    if outside:
        with pytest.raises(NoScreen, match="800 x 600"):
            _within(region, DESKTOP)
        return
    part = _within(region, DESKTOP)
    assert max(-100, left) == part["left"]
    assert part["left"] + part["width"] == min(700, left + width)
    assert part["top"] + part["height"] == min(600, top + height)
    assert part["width"] > 0 < part["height"]


def test_where_there_is_no_screen_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    with pytest.raises(NoScreen, match="no screen"):
        MssScreen({}).capture()


def test_the_double_shows_a_file(tmp_path: Path) -> None:
    with pytest.raises(NoScreen):
        FileScreen(tmp_path / "none.png").capture()
    (tmp_path / "some.png").write_bytes(b"some")
    screen = FileScreen(tmp_path / "some.png")
    assert screen.capture(Region(0, 0, 1, 1)) == b"some"
    assert screen.regions == [Region(0, 0, 1, 1)]
