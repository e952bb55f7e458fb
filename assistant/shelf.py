"""The models of this machine as a person chooses among them, as it crosses rooms. Frozen values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from assistant.errors import ErrorCard
from assistant.events import Event
from models.catalog import ModelRole
from models.predict.fit import Fit

KERNELS = frozenset({ModelRole.KERNEL, ModelRole.VISION})
"""The roles of what answers."""


@dataclass(frozen=True, slots=True)
class Measured:
    """What a try-out found. Speeds are in tokens a second, `memory` in bytes; what had been predicted beside it."""

    writes: float
    reads: float
    memory: int
    load_seconds: float
    predicted_writes: float
    predicted_memory: int
    shared: bool = False
    """Whether other programs had a good part of the processor meanwhile: alone it would have been quicker."""


@dataclass(frozen=True, slots=True)
class ShelfModel:
    """One model, here or not. `size` and `present` in bytes; `built_in` ones can't be removed."""

    name: str
    title: str
    role: ModelRole
    licence: str
    size: int
    present: int
    here: bool
    damaged: bool
    built_in: bool
    imported: bool
    in_use: bool
    fit: Fit
    guessed: bool
    """Whether the fit is that of a model of this size, as its file isn't here yet."""
    measured: Measured | None = None
    pulling: bool = False
    strength: float | None = None
    """How strongly an adapter changes what answers; None where it isn't loaded."""

    @property
    def answers(self) -> bool:
        return self.role in KERNELS


@dataclass(frozen=True, slots=True)
class PullMoved(Event):
    """A pull goes on: `done` of `total` bytes are here, or, `checking`, are read back. `total` 0: not known yet."""

    name: str
    done: int
    total: int
    bytes_per_second: float
    seconds_left: float | None
    checking: bool


@dataclass(frozen=True, slots=True)
class PullEnded(Event):
    """A pull has ended: the model is here, or it is paused and goes on from there, or `error` says why not."""

    name: str
    paused: bool = False
    error: ErrorCard | None = None


@dataclass(frozen=True, slots=True)
class ModelsChanged(Event):
    """A model came, went, or was measured."""


class Shelf(Protocol):
    """The session's door to its models. Each of these may wait, except `pull` and `pause`."""

    def ready(self) -> bool: ...

    def models(self) -> Sequence[ShelfModel]: ...

    def measured_machine(self) -> bool: ...

    def measure_machine(self) -> None: ...

    def pull(self, name: str) -> None: ...

    def pause(self, name: str) -> None: ...

    def take(self, path: Path) -> Sequence[str]: ...

    def remove(self, name: str) -> int: ...

    def use(self, name: str) -> None: ...

    def settings_of(self, name: str) -> Mapping[str, object]: ...

    def change_setting(self, name: str, key: str, value: object) -> None: ...

    def adapt(self, name: str, strength: float | None) -> None: ...

    def try_out(self, name: str) -> Measured: ...
