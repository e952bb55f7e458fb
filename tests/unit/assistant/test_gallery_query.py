from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.errors import SearchError
from assistant.gallery import Near, PictureQuery
from assistant.gallery_query import first_day, last_day, parse_query


def test_operators_stand_anywhere_among_the_words() -> None:
    found = parse_query("after:2023-05 a dog BEFORE:2024 on the beach near:-33.9,18.4,5", 7)
    narrowed = PictureQuery("a dog on the beach", None, date(2023, 5, 1), date(2024, 12, 31), Near(-33.9, 18.4, 5), 7)
    assert found == narrowed


@pytest.mark.parametrize("text", ["a sign: closed", "10:30", "before:", "https://example.org"])
def test_a_colon_alone_is_no_operator(text: str) -> None:
    assert parse_query(text) == PictureQuery(text)


@pytest.mark.parametrize("text", ["after:soon", "near:north", "near:91,0", "before:2024-02-30", "near:1,2,3,4"])
def test_what_can_not_be_understood_is_told(text: str) -> None:
    with pytest.raises(SearchError, match=r"is no (date|place)"):
        parse_query(text)


@given(st.dates(min_value=date(1900, 1, 1)))
def test_a_month_is_from_its_first_to_its_last_day(day: date) -> None:
    month = f"{day.year:04}-{day.month:02}"
    assert first_day(month) <= day <= last_day(month)
    assert first_day(month).day == 1
    if last_day(month) < date.max:
        assert (last_day(month) + timedelta(days=1)).day == 1
