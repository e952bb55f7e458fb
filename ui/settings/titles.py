"""What sections and settings are called in the window."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QLocale

from assistant.settings_schema import Declared, Value
from ui.sides import own
from ui.words import in_quotes, noted, tr

_SECTIONS = {
    "kernel": noted("Language model"),
    "devices": noted("Microphone, loudspeaker, camera"),
    "machine": noted("Memory of this machine"),
}
_SETTINGS = {
    "kernel.context_tokens": noted("Context"),
    "kernel.gpu_layers": noted("Layers on the graphics card"),
    "kernel.max_reply_tokens": noted("Longest reply"),
    "kernel.preload": noted("Load at the start"),
    "hearing.open_at_start": noted("Open the microphone at the start"),
    "speaking.replies": noted("Replies read aloud"),
    "tools.use": noted("Use tools"),
    "tools.offered": noted("Tools offered at once"),
    "tools.steps": noted("Most steps"),
    "tools.seconds": noted("Longest time"),
    "documents.use": noted("Use documents in answers"),
    "documents.qdrant": noted("Qdrant server"),
    "memory.use": noted("Use memory in answers"),
    "memory.propose": noted("Look for what to remember"),
    "machine.keep_free_mb": noted("Left to other programs, in megabytes"),
    "machine.idle_minutes": noted("Unload helpers after minutes"),
    "machine.kernel_idle_minutes": noted("Unload the language model after minutes"),
    "web.on": noted("Read pages of the web"),
    "web.search": noted("Search engine"),
    "desktop.key": noted("Key of the quick question"),
}
"""Those whose own name says too little."""


def section_title(section: str) -> str:
    """Such as "Language model"."""
    return tr(_SECTIONS.get(section, _words(section)))


def setting_title(item: Declared) -> str:
    """Such as "Context"."""
    return tr(_SETTINGS.get(item.key, _words(item.name)))


def explained(item: Declared) -> str:
    """What it does; commands in it in quotation marks."""
    return in_quotes(tr(item.explanation))


def limits(item: Declared) -> str:
    """Of numbers; "" where there are none."""
    if item.type not in {int, float} or item.least is None or item.most is None:
        return ""
    return tr("From {least} to {most}.", least=own(written(item.least)), most=own(written(item.most)))


def default_words(item: Declared) -> str:
    """What it was at first."""
    return tr("Default: {value}.", value=own(written(item.default)))


def written(value: Value) -> str:
    """A value as a person reads it."""
    if isinstance(value, bool):
        return tr("on") if value else tr("off")
    if isinstance(value, StrEnum):
        return tr(value.name.replace("_", " ").capitalize())
    if isinstance(value, tuple):
        return ", ".join(value) or tr("nothing")
    if isinstance(value, int | float):
        return QLocale().toString(int(value)) if value == int(value) else QLocale().toString(value)
    return str(value) or tr("nothing")


def _words(name: str) -> str:
    words = name.replace("_", " ")
    return words[:1].upper() + words[1:]
