"""The language of the window: chosen before anything is shown, and kept until the program ends."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

FOLDER = Path(__file__).parent / "translations"
SYSTEM, OWN = "system", "en"
_FORMS = {"ar": "ar_AE"}
"""Whose numbers and dates are written: Arabic with the figures that are painted beside models, sizes and times too."""


def use_language(app: QApplication, wanted: str) -> str:
    """Speak the language of this code, or for "system" the first of the desktop's that is there; its code.

    Words without a translation stay English. Call it before the first widget is made.
    """
    asked = QLocale.system().uiLanguages() if wanted == SYSTEM else [wanted]
    code = chosen(asked, languages())
    locale = QLocale(_FORMS.get(code, code.replace("-", "_"))) if wanted != SYSTEM or code != OWN else QLocale.system()
    QLocale.setDefault(locale)
    app.setLayoutDirection(locale.textDirection() if code != OWN else Qt.LayoutDirection.LeftToRight)
    if code != OWN:
        own, qt = QTranslator(app), QTranslator(app)
        if qt.load(f"qtbase_{code.replace('-', '_')}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            app.installTranslator(qt)
        if own.load(str(FOLDER / f"peri_{code}.qm")):
            app.installTranslator(own)
    return code


def languages() -> list[str]:
    """The codes of those that the window has, such as "de" or "zh-cn"."""
    return sorted([OWN, *(file.stem.removeprefix("peri_") for file in FOLDER.glob("peri_*.qm"))])


def chosen(asked: Sequence[str], there: Sequence[str]) -> str:
    """The first of `asked` that is there, exactly or as its language in another country; else English."""
    for code in asked:
        plain = code.replace("_", "-").lower()
        for one in there:
            if plain == one or (plain.partition("-")[0] == one.partition("-")[0] and not _other_script(plain)):
                return one
    return OWN


def _other_script(code: str) -> bool:
    """Chinese in traditional characters is not simplified Chinese."""
    return code.startswith("zh") and any(part in code for part in ("hant", "-tw", "-hk", "-mo"))
