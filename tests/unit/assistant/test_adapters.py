from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.adapters import MOST, changed, read_adapters, write_adapters
from assistant.errors import SettingsError

ADAPTERS = st.dictionaries(
    st.from_regex(r"[a-z0-9][a-z0-9._-]{0,9}", fullmatch=True), st.integers(0, int(10 * MOST)).map(lambda n: n / 10)
)


@given(ADAPTERS)
def test_what_is_written_is_read_again(adapters: dict[str, float]) -> None:
    assert dict(read_adapters(write_adapters(tuple(adapters.items())))) == adapters


def test_without_a_number_it_is_as_strong_as_it_was_made() -> None:
    assert read_adapters(" poet , formal:0.5,") == (("poet", 1.0), ("formal", 0.5))


@pytest.mark.parametrize("text", ["poet:much", "poet:-1", "poet:5", ":1", "poet:nan"])
def test_nonsense_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(SettingsError) as caught:
        read_adapters(text)
    assert "poet:0.8" in caught.value.remedy


def test_one_comes_changes_and_goes() -> None:
    assert changed("", "poet", 1.0) == "poet:1"
    assert changed("poet:1, formal:1", "poet", 0.5) == "poet:0.5, formal:1"
    assert changed("poet:1, formal:1", "poet", None) == "formal:1"
    assert changed("formal:1", "poet", None) == "formal:1"
