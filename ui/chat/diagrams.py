"""Mermaid diagrams as pictures: drawn by a process of its own in the colours of the moment, and kept."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QImage, QRawFont, QTextLayout

from ui.chat.drawings import Drawings, only
from ui.controls import mix
from ui.theme import COLUMN_WIDTH, TEXT, Look, font, look, luminance

LANGUAGES = {"mermaid", "mmd"}
SECONDS = 6.0
"""A diagram that takes longer stays code, and its process is ended."""
KEPT = 60
WORKER = Path(__file__).with_name("diagram_worker.py")
DRAWN_SIZE = 16.0
"""How large the letters of a diagram are in its own measure, in which each kind has its fixed widths."""
DETAIL = 2.0
"""So many times as many pixels as are shown, for the large view."""
ROOM = COLUMN_WIDTH - 24, 1_000
"""The widest and the highest that one is shown, in pixels: a higher one is shown smaller."""
HUES = (None, 152, 32, 276, 4, 190, 330, 88)
"""Of things that stand beside each other, in degrees; the first is the accent's."""
EVEN = 0.25, 0.141
"""How light those are, light and dark: text can be read on them, and they are seen on the card."""
ALWAYS = frozenset(map(chr, range(32, 256)))
"""Letters that the library writes by itself are among these."""


@dataclass(frozen=True, slots=True)
class Style:
    """What a picture depends on besides its source. `scale` is pixels of the window for one of the diagram's own, with
    which its letters are as large as those of text; `ratio` pixels of the screen for one of the window.
    """

    look: Look
    family: str
    scale: float
    ratio: float


@dataclass(frozen=True, slots=True)
class Drawn:
    """A diagram as two PNGs, one as it is `shown` and one with more detail. `width` and `height` are those it is shown
    with where there is room, in pixels.
    """

    source: str
    shown: bytes
    png: bytes
    width: float
    height: float

    def image(self) -> QImage:
        """With all its detail; on whatever thread."""
        return QImage.fromData(self.png, "PNG")  # type: ignore[call-overload]  # the stubs know no literal


@dataclass(frozen=True, slots=True)
class Undrawn:
    """Why there is none: "syntax", "large", "foreign", "failed" or "slow", and what the library says."""

    kind: str
    why: str = ""


class Diagrams(Drawings):
    """`Drawn` or `Undrawn` by source and style."""

    def __init__(self, parent: QObject | None = None, seconds: float = SECONDS, worker: Path = WORKER) -> None:
        super().__init__(worker, seconds, KEPT, parent)

    def get(self, source: str, ratio: float) -> Drawn | Undrawn | None:
        """The diagram in the colours of now, for a screen of that many pixels for one; None while it is made."""
        return self.look_up((source, style(ratio)))

    def question(self, key: tuple[str, Style]) -> dict[str, Any]:
        source, wanted = key
        letters = sorted(ALWAYS | set(source))
        return {
            "source": source,
            "theme": roles(wanted.look),
            "series": series(wanted.look),
            "dark": wanted.look.dark,
            "ground": wanted.look.code,
            "family": wanted.family,
            "size": DRAWN_SIZE,
            "families": (others := families(wanted.family, set(source) - ALWAYS)),
            "whole": [one for one in others if has_latin(one)],
            "advances": [{one: advance(wanted.family, bold, one) for one in letters} for bold in (False, True)],
            "zoom": wanted.scale * wanted.ratio,
            "room": [side * wanted.ratio for side in ROOM],
            "detail": DETAIL,
        }

    def drawn(self, key: tuple[str, Style], answer: dict[str, Any] | None) -> Drawn | Undrawn:
        if answer is None:
            return Undrawn("slow")
        if "png" not in answer:
            return Undrawn(str(answer.get("error", "failed")), str(answer.get("why", "")))
        width, height = (answer[side] * key[1].scale for side in ("width", "height"))
        return Drawn(key[0], base64.b64decode(answer["shown"]), base64.b64decode(answer["png"]), width, height)


def diagrams() -> Diagrams:
    """Those of the program. Called on the window's thread."""
    return only(Diagrams)


@cache
def available() -> bool:
    """Whether this system has what draws them: not every one does."""
    return all(find_spec(name) is not None for name in ("merman", "resvg_py"))


def style(ratio: float) -> Style:
    """That of now."""
    shown = QFontInfo(font(TEXT))
    return Style(look(), shown.family(), shown.pixelSize() / DRAWN_SIZE, ratio)


def roles(of: Look) -> dict[str, str]:
    """The window's colours by merman's names for them."""
    return {
        "canvas": of.code,
        "surface": mix(of.raised, of.accent, 0.06),
        "surface-alt": mix(of.code, of.accent, 0.1),
        "text": of.text,
        "border": mix(of.control, of.accent, 0.3),
        "line": of.quiet,
        "error": of.bad,
        "warning": of.warn,
        "success": of.good,
    }


def series(of: Look) -> list[str]:
    """Colours of things that stand beside each other, all as light as `EVEN`."""
    accent = QColor(of.accent)
    return [even(accent.hslHue() if hue is None else hue, EVEN[of.dark]) for hue in HUES]


def even(hue: int, wanted: float) -> str:
    """The colour of that hue, in degrees, whose luminance is the wanted one, as near as may be."""
    low, high = 0.0, 1.0
    for _ in range(12):
        middle = (low + high) / 2
        made = QColor.fromHslF(max(0, hue) / 360, 0.5, middle).name()
        low, high = (low, middle) if luminance(made) > wanted else (middle, high)
    return made


def families(usual: str, letters: set[str]) -> dict[str, str]:
    """The fonts that the window writes those letters in, where it is not the usual one, each with its letters."""
    found: dict[str, str] = {}
    for letter in sorted(letters):
        if (name := family_of(usual, letter)) != usual:
            found[name] = found.get(name, "") + letter
    return found


@lru_cache(maxsize=20_000)
def family_of(usual: str, letter: str) -> str:
    """The font that Qt takes for a letter."""
    layout = QTextLayout(letter, QFont(usual))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    runs = layout.glyphRuns()
    return runs[0].rawFont().familyName() if runs else usual


@cache
def has_latin(family: str) -> bool:
    return all(QRawFont.fromFont(QFont(family)).supportsCharacter(ord(letter)) for letter in "aZ09")


@cache
def _metrics(family: str, bold: bool) -> QFontMetricsF:
    measured = QFont(family)
    measured.setPixelSize(100)
    measured.setBold(bold)
    measured.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return QFontMetricsF(measured)


@lru_cache(maxsize=20_000)
def advance(family: str, bold: bool, letter: str) -> float:
    """How wide a letter is at a size of 1."""
    return round(_metrics(family, bold).horizontalAdvance(letter) / 100, 4)
