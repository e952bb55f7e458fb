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
from assistant.settings_schema import Declared, Value, declared, found, setting, unknown


class Replies(StrEnum):
    """Which replies are read aloud."""

    ALWAYS = "always"
    SPOKEN = "spoken"
    NEVER = "never"


class VoiceEngine(StrEnum):
    HIBARI = "hibari"
    SYSTEM = "system"


class Permission(StrEnum):
    ASK = "ask"
    ALWAYS = "always"
    NEVER = "never"


class ToolUse(StrEnum):
    """Whether the model may call tools."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


class Theme(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True)
class KernelSettings:
    model: str = setting(
        "qwen2.5-coder-1.5b-instruct", "The language model that answers; `peri models list` names them."
    )
    context_tokens: int = setting(
        4096,
        "How much of a conversation the model sees at once, in tokens (a word is 1 to 2). More takes more memory.",
        least=512,
        most=1_048_576,
    )
    threads: int = setting(0, "Processor threads. 0: as many as the machine has cores.", least=0, most=1024)
    gpu_layers: int = setting(
        -1, "Layers of the model on the graphics card. -1: as many as fit.", least=-1, most=10_000
    )
    temperature: float = setting(0.7, "How freely words are chosen. 0: always the likeliest.", least=0, most=2)
    top_k: int = setting(20, "Choose among this many likeliest tokens. 0: no limit.", least=0, most=1_000_000)
    top_p: float = setting(0.8, "Choose among the likeliest tokens that make up this share together.", least=0, most=1)
    min_p: float = setting(
        0.05, "Leave out tokens that are less likely than this share of the likeliest.", least=0, most=1
    )
    repeat_penalty: float = setting(1.05, "How strongly repetition is avoided. 1: not at all.", least=0.5, most=2)
    seed: int = setting(
        -1, "The same seed gives the same reply to the same prompt. -1: a new one every time.", least=-1, most=2**32 - 1
    )
    max_reply_tokens: int = setting(
        1024, "The longest reply, in tokens; so much of the context is kept free for it.", least=16, most=1_048_576
    )
    instructions: str = setting("", "What the model should know of you or how it should answer, in your own words.")
    preload: bool = setting(True, "Load the model when the window opens, so that the first answer comes sooner.")


@dataclass(frozen=True)
class HearingSettings:
    model: str = setting("whisper-base", "The model that turns speech into text.")
    language: str = setting("", 'The language you speak, as a code such as "en" or "de". Empty: recognise it.')
    wait_for_phrase: bool = setting(
        False, "Whether a hands-free conversation heeds nothing until it hears the wake phrase."
    )
    wake_phrase: str = setting("hey peri", "The words that it waits for.", least=5)
    open_at_start: bool = setting(False, "Open the microphone, hands-free, as soon as the window opens.")


@dataclass(frozen=True)
class SeeingSettings:
    model: str = setting(
        "", "The image encoder: a folder that `peri models export-clip` wrote. Empty: the one that comes with Peri."
    )


@dataclass(frozen=True)
class SpeakingSettings:
    replies: Replies = setting(  # noqa: RUF009
        Replies.ALWAYS, 'Which replies are read aloud. "spoken": those to spoken questions.'
    )
    engine: VoiceEngine = setting(  # noqa: RUF009
        VoiceEngine.HIBARI, 'What speaks: Peri\'s own voice, or those of the "system".'
    )
    voice: str = setting("", "The name of the voice. Empty: the engine's first.")
    speed: float = setting(1.0, "How fast it speaks.", least=0.5, most=2)


@dataclass(frozen=True)
class DeviceSettings:
    microphone: str = setting("", "The name of the microphone, or a part of it. Empty: the system's.")
    speaker: str = setting("", "The name of the loudspeaker, or a part of it. Empty: the system's.")
    camera: str = setting("", "The name of the camera, a part of it, or its number. Empty: the first.")
    allow_screen: Permission = setting(  # noqa: RUF009
        Permission.ASK, 'Whether Peri may look at the screen when you tell it to. "ask": you are asked each time.'
    )
    allow_clipboard: Permission = setting(  # noqa: RUF009
        Permission.ASK, "The same of the picture in the clipboard. What you paste yourself needs no leave."
    )
    allow_camera: Permission = setting(Permission.ASK, "The same of the camera.")  # noqa: RUF009


@dataclass(frozen=True)
class ToolSettings:
    use: ToolUse = setting(  # noqa: RUF009
        ToolUse.AUTO, 'Whether the model may use tools. "auto": where it has half a billion parameters or more.'
    )
    enabled_plugins: tuple[str, ...] = setting(
        (), "The plugins whose tools may be used; `peri plugins` lists, enables and disables them."
    )
    disabled_tools: tuple[str, ...] = setting((), "Tools that are never used, by name.")
    offered: int = setting(
        10, "So many tools are offered to the model at once: those nearest to the request.", least=1, most=200
    )
    steps: int = setting(8, "So often the model may call tools before it must answer.", least=1, most=100)
    seconds: float = setting(
        300.0,
        "After this many seconds of calls the model must answer; your own answers don't count.",
        least=1,
        most=86_400,
    )


@dataclass(frozen=True)
class MemorySettings:
    use: bool = setting(True, "Whether what Peri remembers of you is used in its answers.")
    propose: bool = setting(
        True, "Whether Peri looks, while nothing else is to do, for facts and wishes in what you write and say."
    )


@dataclass(frozen=True)
class DocumentSettings:
    use: bool = setting(True, "Whether passages of your indexed documents are used in answers without your asking.")
    qdrant: str = setting(
        "",
        "The address of a Qdrant server that keeps the vectors of passages, such as http://localhost:6333. Empty: "
        "Peri's own file does.",
    )


@dataclass(frozen=True)
class FileSettings:
    folders: tuple[str, ...] = setting(
        (), 'The folders whose files tools may read and, when you agree, write; such as "~/Documents". Empty: none.'
    )


@dataclass(frozen=True)
class WebSettings:
    on: bool = setting(False, "Whether pages of the web may be read and searched for.")
    search: str = setting(
        "", 'The search engine: the address of a SearXNG server, or one with "{query}" in it. Empty: none.'
    )
    hosts: tuple[str, ...] = setting(
        (), 'Hosts whose pages may be read without a question, with those below them; such as "wikipedia.org".'
    )
    local_hosts: tuple[str, ...] = setting(
        (), "Hosts that may lie in a private network, or on this machine; no others are read there."
    )


@dataclass(frozen=True)
class WindowSettings:
    theme: Theme = setting(Theme.SYSTEM, 'Light or dark. "system": as the desktop is.')  # noqa: RUF009
    text_scale: float = setting(1.0, "The size of text; 1 is the desktop's own.", least=0.5, most=3)


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
    files: FileSettings = FileSettings()
    web: WebSettings = WebSettings()
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
        raise SettingsError(f"{key} must be a section, [{key}]; found {found(value)}.")
    return value


def _together(path: Path, problems: list[tuple[int | None, SettingsError]]) -> SettingsError | None:
    if not problems:
        return None
    problems.sort(key=lambda problem: problem[0] or 0)
    places = [f"line {line}: {error.message}" if line else error.message for line, error in problems]
    return SettingsError(
        f"{path}, " + " ".join(places),
        remedy="Correct the file; until then the default stands for what is wrong in it.",
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
