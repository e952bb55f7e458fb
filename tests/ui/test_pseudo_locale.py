"""With every word translated, and longer by two fifths, nothing stays English and no word is cut off."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from tests.views.shown import VIEWS
from tests.views.stage import Stage

SHOWN = ("empty", "writing", "thinking", "talking", "facts", "library", "rights", "models", "model_settings", "welcome")
SHOWN += ("settings_found", "several", "waiting", "comparison", "quick", "keys", "narrow", "system")
CONTENT = {
    *("Why are there two tides a day?", "The lease of the flat", "A loop in Python", "Two tides"),
    *("Why there are tides", "qwen2.5-coder-1.5b-instruct", "python", "part.png", "A part of the screen"),
    *("Qwen2.5 Coder 1.5B Instruct", "Qwen3 4B Instruct", "Qwen2.5 7B Instruct", "Qwen2.5 32B Instruct"),
    *("SmolLM2 135M Instruct", "Poet", "Hibari", "Whisper base", "Whisper tiny"),
    "en.wikipedia.org",
    "Python can't run: there is no sandbox on this machine.",
}
"""What the views are filled with, which nobody translates."""
FORMS = {"d MMM yyyy", "d MMM", ", "}
"""How dates and lists are written: these are no words."""


class Pseudo(QTranslator):
    """Brackets around each word, and dots that make it longer."""

    def translate(self, context: str, source: str, _about: Any = None, _count: int = -1) -> str | None:
        if source in FORMS:
            return None
        return f"⟦{source}{'·' * (len(source) * 2 // 5)}⟧" if context == "peri" else None

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[QApplication]:
    translator = Pseudo(qapp)
    qapp.installTranslator(translator)
    yield qapp
    qapp.removeTranslator(translator)
    translator.deleteLater()


@pytest.mark.parametrize("name", SHOWN)
def test_every_word_is_translated_and_whole(name: str, pseudo: QApplication, tmp_path: Path) -> None:
    stage = Stage(pseudo, "light", tmp_path)
    try:
        VIEWS[name](stage)
        stage.picture()
        tops = [stage.window, *(one for one in pseudo.topLevelWidgets() if one.isVisible())]
        shown = {one for top in tops for one in (top, *top.findChildren(QWidget)) if one.isVisible()}
        plain = {text for widget in shown for text in texts(widget) if "⟦" not in text and not is_content(text)}
        cut = [text for widget in shown for text in cut_off(widget)]
    finally:
        stage.end()
    assert plain == set()
    assert cut == []


def texts(widget: QWidget) -> list[str]:
    """What is read of it."""
    found = [widget.accessibleName(), widget.toolTip()]
    if isinstance(widget, QLabel | QAbstractButton):
        found.append(widget.text())
    if isinstance(widget, QLineEdit):
        found.append(widget.placeholderText())
    return found


def is_content(text: str) -> bool:
    """A name, a number, a key, or part of what the view is filled with."""
    setting = text.count(".") == 1 and text.islower() and " " not in text
    bare = re.sub(r"[⟦·⟧]|\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b", "", text)
    return text in CONTENT or setting or not any(char.isalpha() for char in bare)


def cut_off(widget: QWidget) -> list[str]:
    """Its text, where it has less room than that needs."""
    if not isinstance(widget, QLabel | QAbstractButton) or not widget.text():
        return []
    may_be_shorter = isinstance(widget, QLabel) and (widget.wordWrap() or "⟦" not in widget.text())
    return [] if may_be_shorter or widget.sizeHint().width() <= widget.width() + 1 else [widget.text()]
