"""The settings that one model keeps for itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from PySide6.QtCore import Signal

from assistant.model_profiles import OWN
from assistant.settings import lookup
from assistant.settings_schema import Value
from ui.controls import Label
from ui.settings.row import SettingRow
from ui.sheet import Sheet
from ui.theme import SMALL
from ui.words import tr


class OwnSettings(Sheet):
    """`changed` carries a key and what was entered for it."""

    changed = Signal(str, object)

    def __init__(self) -> None:
        super().__init__(tr("Settings of a model"))
        self.model = self.title = ""
        words = Label(tr("They hold whenever this model answers. Other models keep their own."), SMALL)
        words.setWordWrap(True)
        self.column.addWidget(words)
        self.rows = {key: SettingRow(lookup(key)) for key in OWN}
        for row in self.rows.values():
            row.changed.connect(self.changed)
            self.column.addWidget(row)

    def show_settings(self, model: str, title: str, values: Mapping[str, object]) -> None:
        """What is in force with this model."""
        self.model, self.title = model, title
        self.heading.setText(tr("Settings of {title}", title=title))
        for key, row in self.rows.items():
            row.show_value(cast(Value, values[key]))

    def refuse(self, key: str, why: str) -> None:
        """Say at the setting why what was entered for it is not in force."""
        self.rows[key].refuse(why)
        self.scroller.ensureWidgetVisible(self.rows[key], 0, 24)
