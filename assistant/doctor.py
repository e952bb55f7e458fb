"""`peri doctor`: is every part there, does it work, and what to do about what doesn't.

Libraries are asked for their version without importing them. What runs native code (the kernel, ears, eyes,
voice) is tried in a host, so that a crash is a finding and not the end of the examination.
"""

from __future__ import annotations

import dataclasses
import logging
import os
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from assistant import console, settings
from assistant import doctor_trials as trials
from assistant.devices.portaudio import DeviceInfo, Kind, list_devices
from assistant.errors import PeriError, SettingsError, describe
from assistant.tools.sandbox.choose import choose
from assistant.tools.sandbox.port import Sandbox
from models import catalog
from models.errors import ModelError, NotInstalled
from models.store import ModelStore, default_root

if TYPE_CHECKING:
    from assistant.settings import Settings

GIGABYTE = 1_000_000_000
DISK_NEEDED, DISK_WANTED = GIGABYTE // 2, 3 * GIGABYTE
SMALL_KERNEL = "smollm2-135m-instruct"
SET_UP = "Run `make setup` in Peri's folder."
NO_SANDBOX = "On Linux: install the package bubblewrap, and see docs/sandbox.md."
SECOND_BEST = "Landlock"
BETTER_SANDBOX = "The package bubblewrap makes it a stronger one."
LIBRARIES = {
    "PySide6-Essentials": "the window",
    "llama-cpp-python": "the language model",
    "faster-whisper": "hearing",
    "ctranslate2": "hearing",
    "av": "sound files",
    "onnxruntime": "reading pictures, finding speech, the voice",
    "rapidocr-onnxruntime": "reading pictures",
    "opencv-python": "reading pictures",
    "pillow": "pictures",
    "hibari-tts": "Peri's voice",
    "pyttsx3": "the system's voices",
    "sounddevice": "microphone and loudspeaker",
    "huggingface-hub": "fetching models",
}


class Verdict(StrEnum):
    """`NOTE` is something that Peri can do without."""

    OK = "ok"
    NOTE = "note"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Check:
    """One finding: what was looked at, what was found, and what to do about it where it isn't well."""

    part: str
    name: str
    verdict: Verdict
    finding: str
    remedy: str = ""


class Arguments(Protocol):
    json: bool


def run(arguments: Arguments) -> int:
    """Examine, print as it is found (or one JSON object at the end); 1 when something needed fails, else 0."""
    logging.getLogger().addHandler(logging.NullHandler())  # what a host logs of its end is told as a finding
    if arguments.json:
        found = examine()
        report = {"healthy": _healthy(found), "checks": [dataclasses.asdict(check) for check in found]}
        console.print_json(report)
        return 0 if _healthy(found) else 1
    found = tuple(_told(_checks()))
    failed = sum(check.verdict is Verdict.FAILED for check in found)
    console.say(f"\n{failed} of {len(found)} failed." if failed else f"\nAll is well: {len(found)} checks.")
    return 1 if failed else 0


def examine() -> tuple[Check, ...]:
    """Every check. Takes some seconds: models are loaded and tried."""
    return tuple(_checks())


def _checks() -> Iterator[Check]:
    wanted, problem = settings.load_usable()
    yield _settings(problem)
    for part, probe in _probes(wanted):
        yield from _guarded(part, probe)


def _probes(wanted: Settings) -> list[tuple[str, Callable[[], list[Check]]]]:
    store = ModelStore(default_root())
    return [
        ("Program", _program),
        ("Libraries", _libraries),
        ("Machine", lambda: _machine(wanted)),
        ("Storage", _storage),
        ("Models", lambda: _models(store, wanted)),
        ("Kernel", lambda: [_kernel(store, wanted)]),
        ("Hearing", lambda: [_ears(store, wanted)]),
        ("Speaking", lambda: [_voice(wanted)]),
        ("Seeing", lambda: [_eyes()]),
        ("Devices", _devices),
        ("Tools", lambda: [_sandbox(choose())]),
    ]


def _guarded(part: str, probe: Callable[[], list[Check]]) -> Iterator[Check]:
    """The findings of a probe; its failure is a finding too."""
    try:
        yield from probe()
    except (PeriError, ModelError) as error:
        card = describe(error)
        yield Check(part, card.title, Verdict.FAILED, card.message, card.remedy)
    except Exception as error:  # noqa: BLE001 - whatever is broken, the other parts are to be examined
        yield Check(part, "examination", Verdict.FAILED, f"{type(error).__name__}: {error}", SET_UP)


# -- what is there


def _settings(problem: SettingsError | None) -> Check:
    path = settings.settings_path()
    if problem is not None:
        return Check("Settings", problem.title, Verdict.FAILED, problem.message, problem.remedy)
    return Check("Settings", "file", Verdict.OK, f"{path}{'' if path.exists() else ' (not there yet: defaults)'}")


def _program() -> list[Check]:
    python = ".".join(str(part) for part in sys.version_info[:3])
    right = (3, 11) <= sys.version_info[:2] < (3, 13)
    remedy = "" if right else "Peri is made for Python 3.11 and 3.12."
    return [
        Check("Program", "Peri", Verdict.OK, _version("peri-assistant") or "not installed, run from its folder"),
        Check("Program", "Python", Verdict.OK if right else Verdict.NOTE, f"{python} at {sys.executable}", remedy),
    ]


def _libraries() -> list[Check]:
    return [_library(name, use) for name, use in LIBRARIES.items()]


def _library(name: str, use: str) -> Check:
    version = _version(name)
    if version is None:
        return Check("Libraries", name, Verdict.FAILED, f"missing; it is for {use}", SET_UP)
    return Check("Libraries", name, Verdict.OK, f"{version} ({use})")


def _version(name: str) -> str | None:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None


def _machine(wanted: Settings) -> list[Check]:
    import psutil

    memory = psutil.virtual_memory()
    needed = _memory_of(wanted.kernel.model) + _memory_of(wanted.hearing.model)
    short = memory.available < needed
    cores = f"{psutil.cpu_count(logical=False) or os.cpu_count()} cores, {os.cpu_count()} threads"
    remedy = f"Close other programs, or set `kernel.model` to {SMALL_KERNEL}." if short else ""
    text = f"{_size(memory.available)} free of {_size(memory.total)}; the models in use take {_size(needed)}"
    return [
        Check("Machine", "processor", Verdict.OK, cores),
        Check("Machine", "memory", Verdict.NOTE if short else Verdict.OK, text, remedy),
        _disk(default_root()),
        _display(),
    ]


def _memory_of(name: str) -> int:
    known = catalog.load()
    return known.entry(name).memory if name in known else 0


def _disk(folder: Path) -> Check:
    there = next(path for path in (folder, *folder.parents) if path.exists())
    free = shutil.disk_usage(there).free
    verdict = Verdict.FAILED if free < DISK_NEEDED else Verdict.NOTE if free < DISK_WANTED else Verdict.OK
    remedy = "" if verdict is Verdict.OK else "Make room, or move the models to another disk with PERI_MODELS."
    return Check("Machine", "disk", verdict, f"{_size(free)} free at {folder}", remedy)


def _display() -> Check:
    if sys.platform != "linux":
        return Check("Machine", "display", Verdict.OK, "the desktop's")
    found = [f"{name}={os.environ[name]}" for name in ("WAYLAND_DISPLAY", "DISPLAY") if os.environ.get(name)]
    if found:
        return Check("Machine", "display", Verdict.OK, ", ".join(found))
    return Check(
        "Machine", "display", Verdict.NOTE, "none: the window can't open", "The commands `peri ask`, `hear`, … work."
    )


def _storage() -> list[Check]:
    home = settings.home()
    with closing(sqlite3.connect(":memory:")) as memory:
        modules = {row[0] for row in memory.execute("PRAGMA module_list")}
    searches = "fts5" in modules
    remedy = "" if searches else "Use a Python whose SQLite has FTS5, such as your system's or python.org's."
    finding = f"{sqlite3.sqlite_version} with{'' if searches else 'out'} full-text search"
    there = next(path for path in (home, *home.parents) if path.exists())
    writable = os.access(there, os.W_OK)
    return [
        Check("Storage", "SQLite", Verdict.OK if searches else Verdict.FAILED, finding, remedy),
        Check(
            "Storage",
            "folder",
            Verdict.OK if writable else Verdict.FAILED,
            f"{home}{'' if writable else ' is read-only'}",
            "" if writable else "Make it writable, or set PERI_HOME to a folder that is.",
        ),
    ]


def _models(store: ModelStore, wanted: Settings) -> list[Check]:
    names = {"kernel": wanted.kernel.model, "hearing": wanted.hearing.model}
    return [_model(store, use, name) for use, name in names.items()]


def _model(store: ModelStore, use: str, name: str) -> Check:
    try:
        path = store.path(name)
    except ModelError as error:
        return Check("Models", name, Verdict.FAILED, error.message, error.remedy or f"Run `peri models pull {name}`.")
    return Check("Models", name, Verdict.OK, f"{use}, at {path}")


# -- what works


def _kernel(store: ModelStore, wanted: Settings) -> Check:
    """One token from the small kernel where it is installed, because it loads at once, else from the user's."""
    try:
        model = store.kernel(SMALL_KERNEL).model
    except NotInstalled:
        model = store.kernel(wanted.kernel.model).model
    trial = trials.decode(model)
    return _tried("Kernel", "one token", trial)


def _ears(store: ModelStore, wanted: Settings) -> Check:
    return _tried("Hearing", "a second of silence", trials.hear(store.path(wanted.hearing.model)))


def _voice(wanted: Settings) -> Check:
    return _tried("Speaking", f"a word ({wanted.speaking.engine.value})", trials.speak(wanted.speaking.engine.value))


def _eyes() -> Check:
    return _tried("Seeing", "a picture with a word", trials.see())


def _tried(part: str, name: str, trial: trials.Trial) -> Check:
    verdict = Verdict.OK if trial.works else Verdict.FAILED
    return Check(part, name, verdict, trial.finding, trial.remedy)


def _devices() -> list[Check]:
    """Sound devices. Peri can be typed to without any, so their lack is no failure."""
    devices, problem = list_devices()
    if problem:
        return [Check("Devices", "sound", Verdict.NOTE, "can't be listed", problem)]
    return [_device(kind, [device for device in devices if device.kind is kind]) for kind in Kind]


def _device(kind: Kind, devices: list[DeviceInfo]) -> Check:
    name = "microphone" if kind is Kind.INPUT else "loudspeaker"
    if not devices:
        return Check(
            "Devices", name, Verdict.NOTE, "none", f"Connect a {name}; without one Peri can still be typed to."
        )
    chosen = [device.name for device in devices if device.default] or [devices[0].name]
    others = len(devices) - 1
    return Check("Devices", name, Verdict.OK, f"{chosen[0]}{f', and {others} more' if others else ''}")


def _sandbox(sandbox: Sandbox) -> Check:
    """Where programs that the kernel asks for run. Without one they don't run, and Peri does the rest."""
    why = sandbox.available()
    if why is not None:
        return Check("Tools", "sandbox", Verdict.NOTE, f"none, so no code is run. {why}", NO_SANDBOX)
    if sandbox.name == SECOND_BEST:
        return Check("Tools", "sandbox", Verdict.OK, f"{sandbox.name} alone", BETTER_SANDBOX)
    return Check("Tools", "sandbox", Verdict.OK, f"{sandbox.name}, tried: a file outside was out of reach")


# -- telling


def _told(checks: Iterator[Check]) -> Iterator[Check]:
    marks = {Verdict.OK: "✓", Verdict.NOTE: "–", Verdict.FAILED: "✗"}
    part = ""
    for check in checks:
        if check.part != part:
            part = check.part
            console.say(f"\n{part}")
        console.say(f"  {marks[check.verdict]} {check.name}: {check.finding}")
        if check.remedy:
            console.say(f"      {check.remedy}")
        yield check


def _healthy(found: tuple[Check, ...]) -> bool:
    return all(check.verdict is not Verdict.FAILED for check in found)


def _size(number: int) -> str:
    return f"{number / GIGABYTE:.1f} GB"
