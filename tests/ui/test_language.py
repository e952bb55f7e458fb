"""The window speaks the user's language."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from assistant.settings import explain
from ui import language
from ui.language import chosen, languages, use_language
from ui.settings.row import SettingRow
from ui.words import day, decimal, file_size, noted, tokens, tr, trn

THERE = ["ar", "de", "en", "es", "fr", "zh-cn"]


@pytest.fixture
def english(qapp: QApplication) -> Iterator[QApplication]:
    """The language is put back."""
    before = QLocale()
    yield qapp
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        (["de-AT", "en-US"], "de"),
        (["pt-BR", "fr-CA"], "fr"),
        (["zh-Hans-CN"], "zh-cn"),
        (["zh-Hant-TW", "es"], "es"),
        (["pt-BR"], "en"),
        ([], "en"),
        (["C"], "en"),
    ],
)
def test_the_first_of_the_desktop_s_languages_is_taken(asked: list[str], code: str) -> None:
    assert chosen(asked, THERE) == code


def test_every_language_of_the_settings_is_there_or_english() -> None:
    from assistant.settings_sections import Language

    assert set(languages()) <= {str(one) for one in Language}


def test_words_are_translated_counted_and_filled_in(english: QApplication) -> None:
    class German(QTranslator):
        def translate(self, _context: str, source: str, _about: Any = None, count: int = -1) -> str:
            if source == "{count} files of {name}":
                return "1 Datei von {name}" if count == 1 else "{count} Dateien von {name}"
            return {"Stop": "Anhalten"}.get(source, "")

        def isEmpty(self) -> bool:
            return False

    translator = German(english)
    english.installTranslator(translator)
    counted = ("1 file of {name}", "{count} files of {name}")
    assert tr(noted("Stop")) == "Anhalten"
    assert trn(*counted, 1, name="A") == "1 Datei von A"
    assert trn(*counted, 3, name="A") == "3 Dateien von A"
    english.removeTranslator(translator)
    assert trn(*counted, 1, name="A") == "1 file of A"
    assert trn(*counted, 0, name="A") == "0 files of A"


def test_arabic_runs_from_the_right(english: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language, "languages", lambda: THERE)
    assert use_language(english, "ar") == "ar"
    assert english.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert use_language(english, "en") == "en"
    assert english.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_a_day_is_written_as_in_its_language(english: QApplication) -> None:
    moment = datetime.datetime(2026, 5, 3, 14, 5).timestamp()
    QLocale.setDefault(QLocale("en_GB"))
    assert [day(moment), day(moment, year=False), day(moment, clock=True)] == [
        "3 May 2026",
        "3 May",
        "3 May 2026, 14:05",
    ]
    QLocale.setDefault(QLocale("de_DE"))
    assert day(moment) == "3 Mai 2026"


def test_numbers_have_the_decimal_sign_of_the_language(english: QApplication) -> None:
    def written() -> list[str]:
        return [
            tr("{speed:.1f} tokens/s, {share:.0f} %", speed=22.34, share=7.0),
            tr("{text} and {number}", text="{x:.1f}", number=3),
            decimal(0.5, 2),
            file_size(4_200_000),
            tokens(8_200),
        ]

    use_language(english, "en")
    assert written() == ["22.3 tokens/s, 7 %", "{x:.1f} and 3", "0.50", "4.2 MB", "8.2k"]
    use_language(english, "de")
    assert written() == ["22,3 tokens/s, 7 %", "{x:.1f} and 3", "0,50", "4,2 MB", "8,2k"]


def test_settings_are_found_in_the_user_s_language_and_in_english(english: QApplication) -> None:
    item = next(item for item in explain() if item.key == "devices.allow_screen")
    use_language(english, "de")
    row = SettingRow(item)
    assert row.fits(["bildschirm"])
    assert row.fits(["whether", "ask"])
    assert not row.fits(["camera"])
    row.deleteLater()
