"""A number in the settings may be entered as it is shown, and plainly; what may be two numbers is asked back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assistant.settings import lookup
from tests.ui.test_language import english
from ui.language import use_language
from ui.settings.numbers import Unclear, number, whole
from ui.settings.row import SettingRow

__all__ = ["english"]


@pytest.fixture
def locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("de", "4.096", 4096),
        ("de", "4096", 4096),
        ("de", "1.048.576", 1_048_576),
        ("de", "-1", -1),
        ("de", "+7", 7),
        ("fr", "4\u202f096", 4096),
        ("fr", "4\u00a0096", 4096),
        ("fr", "4 096", 4096),
        ("en", "4,096", 4096),
        ("de", "4,096", 4.096),
        ("en", "4.096", 4.096),
        ("de", "4.09", 4.09),
        ("de", "many", "many"),
        ("de", "", ""),
        ("ar", "٤٬٠٩٦", 4096),
    ],
)
def test_a_whole_number_is_read_as_it_is_shown_and_plainly(
    locale: None, language: str, text: str, wanted: object
) -> None:
    QLocale.setDefault(QLocale(language))
    assert whole(text) == wanted


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("de", "0,7", 0.7),
        ("de", "0.7", 0.7),
        ("de", "0.500", 0.5),
        ("de", "1.500,5", 1500.5),
        ("de", "1.500", Unclear("1.500", 1500, 1.5)),
        ("fr", "1\u202f500,5", 1500.5),
        ("fr", "1.500", 1.5),
        ("en", "1.500", 1.5),
        ("en", "0,7", 0.7),
        ("en", "1,500", 1500),
        ("en", "1e-3", 0.001),
        ("en", "nan", "nan"),
        ("en", "1.2.3", "1.2.3"),
    ],
)
def test_a_number_is_read_as_it_is_shown_and_plainly(locale: None, language: str, text: str, wanted: object) -> None:
    QLocale.setDefault(QLocale(language))
    assert number(text) == wanted


@given(st.sampled_from(["de", "fr", "es", "en", "zh-CN", "ar", "de_CH", "en_IN", "sv"]), st.integers(-(2**53), 2**53))
def test_each_whole_number_is_taken_as_it_is_shown(language: str, value: int) -> None:
    before = QLocale()
    try:
        QLocale.setDefault(QLocale(language))
        assert whole(QLocale().toString(value)) == whole(str(value)) == value
    finally:
        QLocale.setDefault(before)


@given(st.text())
def test_reading_a_number_never_fails(text: str) -> None:
    assert isinstance(whole(text), int | float | str | Unclear)
    assert isinstance(number(text), int | float | str | Unclear)


def test_what_may_be_two_numbers_is_asked_back(english: QApplication, qtbot: QtBot) -> None:
    use_language(english, "de")
    row = SettingRow(lookup("kernel.temperature"))
    qtbot.addWidget(row)
    asked: list[object] = []
    row.changed.connect(lambda _key, value: asked.append(value))
    row.control.setText("1.500")  # type: ignore[union-attr]
    row.control.editingFinished.emit()  # type: ignore[union-attr]
    assert asked == []
    assert row.problem.words.text() == "„1.500“ kann 1500 oder 1,5 sein. Schreib eins davon."
