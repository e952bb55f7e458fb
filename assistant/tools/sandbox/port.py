"""What a sandbox is: a program and its limits go in, its output and why it ended come out. Values, and one port."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from assistant.errors import PeriError
from models.sentences import say

MEBIBYTE = 2**20


class SandboxError(PeriError):
    """A program was not run: there is no sandbox, or it could not be set up."""

    title = say("The program was not run")


class Ended(StrEnum):
    """Why a program ended. All but `EXIT` and `SIGNAL` mean that it was stopped."""

    EXIT = "exit"
    SIGNAL = "signal"
    """It died of a signal, its own or the kernel's."""
    TIME = "time"
    MEMORY = "memory"
    PROCESSES = "processes"
    OUTPUT = "output"
    DISK = "disk"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Limits:
    """`memory` is of all its processes together, `output` of each stream, `disk` of all it writes; in bytes."""

    seconds: float = 30.0
    memory: int = 1024 * MEBIBYTE
    processes: int = 64
    output: int = MEBIBYTE
    disk: int = 256 * MEBIBYTE
    open_files: int = 256


@dataclass(frozen=True, slots=True)
class Job:
    """A program to run. It works in `folder`, the only place of the user's that it can write and that lasts.

    `readable` are further files and folders that it may read and execute. Its environment is `environment` and a few
    variables of the sandbox's own, nothing of Peri's. `network` is the whole network, this machine's services included.
    """

    argv: tuple[str, ...]
    folder: Path
    stdin: bytes = b""
    limits: Limits = field(default_factory=Limits)
    network: bool = False
    readable: tuple[Path, ...] = ()
    environment: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Ran:
    """`code` is the exit status, 128 + n for signal n as shells have it. `cut`: there was more output than is here."""

    code: int
    stdout: bytes
    stderr: bytes
    seconds: float
    ended: Ended
    cut: bool = False


class Sandbox(Protocol):
    """Runs one program at a time for each caller; callers may be on several threads."""

    @property
    def name(self) -> str:
        """What it is made of, for people."""

    def available(self) -> str | None:
        """None where it works; else why not, as a sentence. Tried once for each sandbox; takes some tens of ms."""

    def run(self, job: Job, cancelled: Callable[[], bool] = lambda: False) -> Ran:
        """Run it to its end. Nothing that it started lives on. Raises `SandboxError` where it couldn't be started."""


@dataclass(frozen=True, slots=True)
class NoSandbox:
    """Stands where none can be had, and says why."""

    why: str
    name: str = "none"

    def available(self) -> str | None:
        return self.why

    def run(self, job: Job, cancelled: Callable[[], bool] = lambda: False) -> Ran:  # noqa: ARG002
        raise SandboxError(self.why, remedy=say("`peri doctor` says what to do about it."))
