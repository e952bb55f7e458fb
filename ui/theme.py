"""Colours, sizes and motion of the window: the one place that knows them.

A widget asks `look()` when it paints, and repaints on `QEvent.PaletteChange`, which `Theme` causes.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QToolTip, QWidget

GRID = 4
COLUMN_WIDTH = 760
SIDE_WIDTH = 240
CORNER = 8
COMPOSER_CORNER = 16
ICON = 20
BUTTON = 32
MOTION_MS = 150

SMALL, TEXT, LARGE, TITLE = 13, 15, 18, 24
CODE_SIZE = 13.5
LINE_HEIGHT = 1.5


class Mode(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Syntax:
    """Colours of highlighted code."""

    keyword: str
    name: str
    string: str
    number: str
    comment: str
    operator: str
    special: str


@dataclass(frozen=True, slots=True)
class Look:
    """The colours of one theme, as `#rrggbb`."""

    dark: bool
    ground: str
    side: str
    raised: str
    text: str
    quiet: str
    hairline: str
    control: str
    """Edges of controls: 3:1 against the ground."""
    hover: str
    pressed: str
    tint: str
    """Under the user's messages."""
    code: str
    inline_code: str
    accent: str
    on_accent: str
    selection: str
    spoken: str
    good: str
    warn: str
    bad: str
    bad_ground: str
    syntax: Syntax


LIGHT = Look(
    dark=False,
    ground="#ffffff",
    side="#f6f7f9",
    raised="#ffffff",
    text="#1b1f24",
    quiet="#667080",
    hairline="#e3e6ea",
    control="#7c8592",
    hover="#eff1f4",
    pressed="#e0e3e8",
    tint="#f1f4f9",
    code="#f6f7f9",
    inline_code="#eff1f4",
    accent="#2563c9",
    on_accent="#ffffff",
    selection="#cfe0fb",
    spoken="#fdf0c4",
    good="#1a7f4b",
    warn="#8f5d00",
    bad="#c0362c",
    bad_ground="#fdf3f2",
    syntax=Syntax("#8a2da5", "#1d5fbf", "#1f7a3d", "#a8500a", "#6a7280", "#4b5563", "#a3325f"),
)

DARK = Look(
    dark=True,
    ground="#16181c",
    side="#1d2025",
    raised="#202329",
    text="#e6e8eb",
    quiet="#939ba7",
    hairline="#2c3037",
    control="#6d7682",
    hover="#282c33",
    pressed="#31363e",
    tint="#232932",
    code="#1d2025",
    inline_code="#292d34",
    accent="#7aa8f7",
    on_accent="#10151d",
    selection="#2f4a78",
    spoken="#4a3f16",
    good="#5cc48d",
    warn="#e0ac4a",
    bad="#f08a80",
    bad_ground="#2c1e1f",
    syntax=Syntax("#d19af0", "#86b6ff", "#8fd19e", "#eeb07a", "#8a93a0", "#b4bcc8", "#f29bbb"),
)


@dataclass(slots=True)
class _State:
    look: Look = LIGHT
    scale: float = 1.0


_state = _State()


def look() -> Look:
    """The colours in use."""
    return _state.look


def set_scale(scale: float) -> None:
    """Make text larger or smaller than the desktop's; before the first widget is made."""
    _state.scale = scale


def luminance(colour: str) -> float:
    """Relative luminance in [0, 1] (WCAG 2.2)."""
    parsed = QColor(colour)
    channels = (parsed.redF(), parsed.greenF(), parsed.blueF())
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """The ratio of contrast, 1 to 21 (WCAG 2.2)."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def with_accent(base: Look, accent: QColor) -> Look:
    """`base` with the desktop's accent, made darker or lighter until it can be read."""
    colour = QColor(accent)
    for _ in range(24):
        if contrast(colour.name(), base.ground) >= 4.5:
            break
        colour = colour.lighter(110) if base.dark else colour.darker(110)
    name = colour.name()
    on_accent = max(("#ffffff", "#10151d"), key=lambda candidate: contrast(candidate, name))
    return replace(base, accent=name, on_accent=on_accent)


def font(size: float = TEXT, *, bold: bool = False) -> QFont:
    """The system's font at `size` pixels of a 100 % screen."""
    chosen = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    _resize(chosen, size)
    if bold:
        chosen.setWeight(QFont.Weight.DemiBold)
    return chosen


def code_font(size: float = CODE_SIZE) -> QFont:
    """The system's monospace font."""
    chosen = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    chosen.setStyleHint(QFont.StyleHint.Monospace)
    chosen.setFixedPitch(True)
    _resize(chosen, size)
    return chosen


def _resize(chosen: QFont, size: float) -> None:
    screen = QGuiApplication.primaryScreen()
    chosen.setPointSizeF(size * _state.scale * 72 / (screen.logicalDotsPerInchY() if screen else 96))


def motion() -> int:
    """How long a movement takes, in ms; 0 when the desktop asks for reduced motion."""
    hints = QGuiApplication.styleHints()  # kept, because PySide gives up what it returns together with it
    if hasattr(hints, "accessibility") and hasattr(Qt, "MotionPreference"):  # since Qt 6.12
        wanted = hints.accessibility().motionPreference()  # type: ignore[attr-defined]
        reduced = wanted is Qt.MotionPreference.ReducedMotion
    else:
        reduced = QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0
    return 0 if reduced else MOTION_MS


def colour(widget: QWidget, text: str) -> None:
    """Give a label's text a colour without a style sheet."""
    palette = widget.palette()
    if palette.color(QPalette.ColorRole.WindowText).name() == text:
        return
    palette.setColor(QPalette.ColorRole.WindowText, QColor(text))
    widget.setPalette(palette)


class Theme(QObject):
    """Keeps the application's palette as the desktop, or the user's setting, wants it."""

    def __init__(self, app: QApplication, mode: Mode = Mode.SYSTEM, parent: QObject | None = None) -> None:
        super().__init__(parent or app)
        self._app = app
        self._mode = mode
        # Asked for once: afterwards the application's palette is our own.
        self._accent = _desktop_accent(app)
        app.setStyle("Fusion")
        app.setFont(font())
        app.styleHints().colorSchemeChanged.connect(self._follow)
        self._apply()

    @property
    def mode(self) -> Mode:
        return self._mode

    def set_mode(self, mode: Mode) -> None:
        if mode is not self._mode:
            self._mode = mode
            self._apply()

    def _follow(self) -> None:
        if self._mode is Mode.SYSTEM:
            self._apply()

    def _apply(self) -> None:
        base = DARK if self._wants_dark() else LIGHT
        _state.look = with_accent(base, self._accent) if self._accent else base
        palette = palette_of(look())
        self._app.setPalette(palette)
        QToolTip.setPalette(palette)

    def _wants_dark(self) -> bool:
        if self._mode is Mode.SYSTEM:
            return self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._mode is Mode.DARK


def _desktop_accent(app: QApplication) -> QColor | None:
    """The accent a desktop's own theme has set; None where Qt only made one up."""
    palette = app.palette()
    role = QPalette.ColorRole.Accent
    return palette.color(role) if palette.isBrushSet(QPalette.ColorGroup.Active, role) else None


def palette_of(of: Look) -> QPalette:
    """A Qt palette in which nothing is left to chance."""
    role = QPalette.ColorRole
    colours = {
        role.Window: of.ground,
        role.Base: of.ground,
        role.AlternateBase: of.side,
        role.Button: of.raised,
        role.Text: of.text,
        role.WindowText: of.text,
        role.ButtonText: of.text,
        role.BrightText: of.bad,
        role.PlaceholderText: of.quiet,
        role.Highlight: of.selection,
        role.HighlightedText: of.text,
        role.Link: of.accent,
        role.LinkVisited: of.accent,
        role.Accent: of.accent,
        role.ToolTipBase: of.raised,
        role.ToolTipText: of.text,
        role.Light: of.hairline,
        role.Midlight: of.hairline,
        role.Mid: of.hairline,
        role.Dark: of.control,
        role.Shadow: of.hairline,
    }
    palette = QPalette()
    for which, value in colours.items():
        palette.setColor(which, QColor(value))
    for which in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(of.quiet))
    return palette
