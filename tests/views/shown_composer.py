"""The views of writing a message."""

from __future__ import annotations

from assistant.prompts import Prompts, SavedPrompt
from tests.views.past import fill
from tests.views.stage import Stage
from ui.composer.popup import Popup
from ui.help.desk import KEYS_KEY, MANUAL_KEY
from ui.help.manual import Manual
from ui.prompts.panel import PromptsPanel
from ui.settings.desk import KEY as SETTINGS_KEY
from ui.settings.sheet import SettingsSheet

SAVED = (
    SavedPrompt("Sum up", "Sum this up in three sentences: {text}"),
    SavedPrompt("Translate", "Translate this into {language}, and keep names as they are:"),
    SavedPrompt("Reply to a mail", "Write a short, friendly reply to this mail. Say that {answer}."),
)


def _save() -> None:
    for prompt in SAVED:
        Prompts().save(prompt)


def _type(stage: Stage, text: str) -> None:
    window = stage.open()
    stage.talk("lease")
    window.composer.field.setFocus()
    popup = window.findChild(Popup)
    assert popup is not None
    window.composer.field.insertPlainText(text)
    stage.until(popup.isVisible)


def commands(stage: Stage) -> None:
    fill(stage)
    _save()
    _type(stage, "/")


def mentions(stage: Stage) -> None:
    fill(stage)
    for name in ("Contracts/lease.pdf", "Contracts/kitchen.png", "Letters/landlord.txt"):
        path = stage.scratch / "home" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")
    _type(stage, f'What does it say in @"{stage.scratch}/home/Contracts/')


def prompts(stage: Stage) -> None:
    fill(stage)
    _save()
    window = stage.open(1280)
    stage.talk("lease")
    panel = window.findChild(PromptsPanel)
    assert panel is not None
    window.toggle(panel)
    stage.until(lambda: panel.rows.rows)
    panel.rows.rows[1].setFocus()


def settings(stage: Stage) -> None:
    fill(stage)
    stage.session.change_setting("kernel.temperature", 0.4)
    window = stage.open(1180, 900)
    stage.talk("lease")
    next(place for place in window.menu.places if place.key == SETTINGS_KEY).do()
    sheet = window.findChild(SettingsSheet)
    assert sheet is not None
    sheet.changed.emit("kernel.top_p", 7.0)


def settings_found(stage: Stage) -> None:
    settings(stage)
    stage.window.resize(560, 820)
    sheet = stage.window.findChild(SettingsSheet)
    assert sheet is not None
    sheet.search.setText("whether ask")


def keys(stage: Stage) -> None:
    fill(stage)
    window = stage.open()
    stage.talk("lease")
    next(place for place in window.menu.places if place.key == KEYS_KEY).do()


def manual(stage: Stage) -> None:
    fill(stage)
    window = stage.open()
    next(place for place in window.menu.places if place.key == MANUAL_KEY).do()


def manual_page(stage: Stage) -> None:
    manual(stage)
    sheet = stage.window.findChild(Manual)
    assert sheet is not None
    assert sheet.open("window")


COMPOSER = (commands, mentions, prompts, settings, settings_found, keys, manual, manual_page)
