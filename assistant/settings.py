"""All settings of Peri, declared once, and the one file that keeps them.

The file is `settings.toml` in the user's configuration folder, or in `PERI_HOME` where that is set. A key that
isn't in the file has its default. `python -m assistant.settings docs/settings.md` writes the reference.
"""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

from assistant import settings_file as files
from assistant.errors import SettingsError
from assistant.settings_schema import Declared, Value, declared, found, unknown
from assistant.settings_sections import (
    DesktopSettings,
    DeviceSettings,
    DocumentSettings,
    FileSettings,
    HearingSettings,
    KernelSettings,
    MachineSettings,
    MemorySettings,
    SeeingSettings,
    SpeakingSettings,
    ToolSettings,
    WebSettings,
    WindowSettings,
)
from models.sentences import joined, say


@dataclass(frozen=True)
class Settings:
    """Every setting, checked. Immutable: `replace` gives another."""

    kernel: KernelSettings = KernelSettings()
    hearing: HearingSettings = HearingSettings()
    seeing: SeeingSettings = SeeingSettings()
    speaking: SpeakingSettings = SpeakingSettings()
    devices: DeviceSettings = DeviceSettings()
    tools: ToolSettings = ToolSettings()
    documents: DocumentSettings = DocumentSettings()
    memory: MemorySettings = MemorySettings()
    machine: MachineSettings = MachineSettings()
    files: FileSettings = FileSettings()
    web: WebSettings = WebSettings()
    desktop: DesktopSettings = DesktopSettings()
    window: WindowSettings = WindowSettings()

    def get(self, key: str) -> Value:
        """The value of `"section.name"`. Raises `SettingsError` for a key that isn't declared."""
        item = lookup(key)
        value: Value = getattr(getattr(self, item.section), item.name)
        return value

    def replace(self, key: str, value: object) -> Settings:
        """The same settings with `"section.name"` set. Raises `SettingsError` for a wrong key or value."""
        item = lookup(key)
        section = dataclasses.replace(getattr(self, item.section), **{item.name: item.check(value)})
        return dataclasses.replace(self, **{item.section: section})


class Preferences:
    """The settings in force and how to change them. `keep` writes one to disk, `applied` makes it felt."""

    def __init__(
        self, settings: Settings, keep: Callable[[str, object], None], applied: Callable[[str, Settings], None]
    ) -> None:
        self.current = settings
        self._keep = keep
        self._applied = applied

    def change(self, key: str, value: object) -> None:
        """Raises `SettingsError`; then nothing has changed."""
        changed = self.current.replace(key, value)
        self._keep(key, value)
        self.current = changed
        self._applied(key, changed)


def home() -> Path:
    """The folder of Peri's store: `PERI_HOME`, or the user's data folder."""
    return _moved() or _user_folder("user_data_dir")


def cache_folder() -> Path:
    """The folder of what Peri can make again: `cache` in `PERI_HOME`, or the user's cache folder."""
    moved = _moved()
    return moved / "cache" if moved else _user_folder("user_cache_dir")


def settings_path() -> Path:
    """Where the settings file lies, whether or not it exists."""
    return (_moved() or _user_folder("user_config_dir")) / "settings.toml"


def _moved() -> Path | None:
    folder = os.environ.get("PERI_HOME", "")
    return Path(folder).expanduser().absolute() if folder else None


def _user_folder(kind: str) -> Path:
    import platformdirs

    return Path(getattr(platformdirs, kind)("peri", appauthor=False))


@cache
def explain() -> tuple[Declared, ...]:
    """Every setting with its type, default, limits and explanation, in order."""
    return tuple(declared(Settings()))


@cache
def _by_key() -> Mapping[str, Declared]:
    return {item.key: item for item in explain()} | {former: item for item in explain() for former in item.former}


def lookup(key: str) -> Declared:
    """The declaration of a key, also by a former name. Raises `SettingsError`, naming the nearest right key."""
    item = _by_key().get(key)
    if item is None:
        raise unknown(key, (known.key for known in explain()))
    return item


def load(path: Path | None = None) -> Settings:
    """The settings in the file; the defaults where there is none.

    Raises `SettingsError` that tells of everything wrong in the file, with lines.
    """
    settings, problem = load_usable(path)
    if problem:
        raise problem
    return settings


def load_usable(path: Path | None = None) -> tuple[Settings, SettingsError | None]:
    """What can be used of the file, the defaults for the rest, and the error that `load` would raise."""
    path = path or settings_path()
    settings = Settings()
    try:
        text = files.read_text(path)
        tables = files.parse(path, text) if text else {}
    except SettingsError as error:
        return settings, error
    problems: list[tuple[int | None, SettingsError]] = []
    for key, value in _entries(tables):
        try:
            settings = settings.replace(key, _expect_section(key, value))
        except SettingsError as error:
            section, _, name = key.partition(".")
            problems.append((files.line_of(text, section, name), error))
    return settings, _together(path, problems)


def _entries(tables: Mapping[str, Any]) -> list[tuple[str, object]]:
    """Dotted keys and values; former names first, so that the present one wins. A wrong section is one entry."""
    known = {item.section for item in _by_key().values()} | {key.partition(".")[0] for key in _by_key()}
    entries: list[tuple[str, object]] = []
    for section, content in tables.items():
        if isinstance(content, dict) and section in known:
            entries += [(f"{section}.{name}", value) for name, value in content.items()]
        else:
            entries.append((section, content))
    present = {item.key for item in explain()}
    return sorted(entries, key=lambda entry: entry[0] in present)


def _expect_section(key: str, value: object) -> object:
    if key in {item.section for item in explain()}:
        raise SettingsError(say("{key} must be a section, [{key}]; found {found}.", key=key, found=found(value)))
    return value


def _together(path: Path, problems: list[tuple[int | None, SettingsError]]) -> SettingsError | None:
    if not problems:
        return None
    problems.sort(key=lambda problem: problem[0] or 0)
    places = [
        say("line {line}: {problem}", line=line, problem=error.message) if line else error.message
        for line, error in problems
    ]
    return SettingsError(
        say("{path}, {problems}", path=path, problems=joined(*places)),
        remedy=say("Correct the file; until then the default stands for what is wrong in it."),
        path=path,
        line=problems[0][0],
    )


def set_value(path: Path | None, key: str, value: object) -> None:
    """Keep one value in the file (made where there is none), comments and order untouched.

    Raises `SettingsError` for a wrong key or value, and for a file that can't be read or written.
    """
    item = lookup(key)
    files.edit(path or settings_path(), {item.key: _plain(item.check(value))}, item.former)


def save(path: Path | None, settings: Settings) -> None:
    """Keep all values that are not the defaults, or that the file names already. Raises `SettingsError`."""
    path = path or settings_path()
    tables = files.parse(path, files.read_text(path))
    values = {
        item.key: _plain(settings.get(item.key))
        for item in explain()
        if settings.get(item.key) != item.default or _names(tables, item)
    }
    files.edit(path, values, [former for item in explain() for former in item.former])


def _names(tables: Mapping[str, Any], item: Declared) -> bool:
    section = tables.get(item.section)
    return isinstance(section, dict) and item.name in section


def _plain(value: Value) -> bool | int | float | str | list[str]:
    """As TOML has it."""
    if isinstance(value, tuple):
        return list(value)
    return str(value) if isinstance(value, StrEnum) else value


if __name__ == "__main__":
    from assistant.settings_reference import main

    main()
