"""The page of settings: sections of rows, and a search through all of them."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from assistant.settings import Settings, explain
from ui.controls import Hairline, Label
from ui.fields import Field
from ui.settings.row import SettingRow
from ui.settings.titles import section_title
from ui.sheet import Sheet
from ui.theme import LARGE, TEXT
from ui.words import tr


class SettingsSheet(Sheet):
    """`changed` carries a key and what was entered for it."""

    changed = Signal(str, object)
    known_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("Settings"))
        self.search = Field(tr("Search the settings"), tr("Search the settings"))
        self.search.setFixedWidth(240)
        self.search.textChanged.connect(self._filter)
        self.top.addWidget(self.search)
        self.rows: dict[str, SettingRow] = {}
        self._headings: dict[str, list[QWidget]] = {}
        for section, items in groupby(explain(), key=lambda item: item.section):
            heading = Label(section_title(section), LARGE, quiet=False, bold=True)
            heading.setContentsMargins(0, 12, 0, 0)
            self._headings[section] = [heading, Hairline()]
            for widget in self._headings[section]:
                self.column.addWidget(widget)
            for item in items:
                row = self.rows[item.key] = SettingRow(item)
                row.changed.connect(self.changed)
                row.known_asked.connect(self.known_asked)
                self.column.addWidget(row)
        self._nothing = Label(tr("No setting has these words."), TEXT)
        self._nothing.hide()
        self.column.addWidget(self._nothing)

    def take_focus(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def show_settings(self, settings: Settings, key: str = "") -> None:
        """What is in force, of one setting or of all."""
        for row in [self.rows[key]] if key in self.rows else self.rows.values():
            row.show_value(settings.get(row.item.key))

    def refuse(self, key: str, why: str) -> None:
        """Say at the setting why what was entered for it is not in force."""
        row = self.rows[key]
        row.refuse(why)
        self.scroller.ensureWidgetVisible(row, 0, 24)

    def go_to(self, key: str) -> None:
        """Show this setting, ready to be changed."""
        self.search.clear()
        self.rows[key].control.setFocus()
        self.scroller.ensureWidgetVisible(self.rows[key], 0, 48)

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        fitting = {row.item.key for row in self.rows.values() if row.fits(words) or _in_section(row, words)}
        for row in self.rows.values():
            row.setVisible(row.item.key in fitting)
        shown = {key.partition(".")[0] for key in fitting}
        for section, widgets in self._headings.items():
            for widget in widgets:
                widget.setVisible(section in shown)
        self._nothing.setVisible(not shown)


def _in_section(row: SettingRow, words: list[str]) -> bool:
    title = section_title(row.item.section).casefold()
    return bool(words) and all(word in title for word in words)
