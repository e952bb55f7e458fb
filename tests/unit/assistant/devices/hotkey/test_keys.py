"""How a global key is written, and what is no key."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.devices.hotkey.keys import Combination, Modifier, NoHotkey, combination, grab
from assistant.devices.hotkey.windows import virtual_key
from assistant.devices.hotkey.x11 import _symbol

KEYS = st.sampled_from(["space", "a", "z", "0", "f1", "f12", "f24"])


@given(st.sampled_from([Modifier.CTRL, Modifier.ALT, Modifier.META | Modifier.SHIFT]), KEYS)
def test_what_is_written_is_read_again(modifiers: Modifier, key: str) -> None:
    wanted = Combination(modifiers, key)
    assert combination(str(wanted)) == wanted


def test_names_of_every_desktop_are_understood() -> None:
    assert combination("Cmd + Option + k") == Combination(Modifier.META | Modifier.ALT, "k")
    assert combination("super+SPACE") == Combination(Modifier.META, "space")
    assert combination("F9") == Combination(Modifier.NONE, "f9")


@pytest.mark.parametrize("text", ["", "a", "Shift+A", "Ctrl", "Ctrl+", "Ctrl+Enter", "Hyper+A", "Ctrl+f25", "+"])
def test_what_is_no_key_is_refused_with_a_way_out(text: str) -> None:
    with pytest.raises(NoHotkey) as caught:
        combination(text)
    assert caught.value.remedy


def test_without_a_desktop_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    with pytest.raises(NoHotkey):
        grab(combination("Ctrl+Alt+Space"), lambda: None, {})


def test_codes_are_those_of_the_tables() -> None:
    assert [virtual_key(key) for key in ("space", "a", "7", "f1", "f24")] == [0x20, 0x41, 0x37, 0x70, 0x87]
    assert [_symbol(key) for key in ("space", "a", "7", "f1", "f24")] == [0x20, 0x61, 0x37, 0xFFBE, 0xFFD5]
