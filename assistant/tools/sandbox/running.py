"""What both sandboxes of Linux do before and after a run."""

from __future__ import annotations

import contextlib
import os
import platform
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from assistant.tools.sandbox import seccomp
from assistant.tools.sandbox.interpreter import find
from assistant.tools.sandbox.port import Ended, Job, Ran, SandboxError
from assistant.tools.sandbox.tidy import remove
from models.sentences import say

_BEGUN = b"+"
NO_INTERPRETER = say("This Peri has no Python interpreter of its own to start a sandbox with.")
REMEDY = say("`peri doctor` says whether the sandbox works.")


@dataclass(frozen=True, slots=True)
class Scratch:
    """Folders of one run, which go with it: for /tmp, /dev/shm, and a list of users with one user."""

    temporary: Path
    shared: Path
    accounts: Path


@contextlib.contextmanager
def scratch() -> Iterator[Scratch]:
    top = Path(tempfile.mkdtemp(prefix="peri-"))
    top.chmod(0o711)  # who runs as root lets another user through, see `Root`
    made = Scratch(top / "tmp", top / "shm", top / "etc")
    try:
        for folder in (made.temporary, made.shared, made.accounts):
            folder.mkdir(mode=0o700)
        yield made
    finally:
        remove(top)


class Report:
    """A pipe on which `launch` says that the program begins, and what went wrong."""

    def __init__(self) -> None:
        self._reading, self.status = os.pipe()
        self._open = {self._reading, self.status}

    def close(self, *files: int) -> None:
        for file in files or tuple(self._open):
            if file in self._open:
                os.close(file)
                self._open.discard(file)

    def check(self, ran: Ran) -> Ran:
        """Raises `SandboxError` unless the program has begun, or was stopped before it could."""
        self.close(self.status)
        os.set_blocking(self._reading, False)
        try:
            told = os.read(self._reading, 4096)
        except BlockingIOError:
            told = b""
        if told != _BEGUN and ran.ended in (Ended.EXIT, Ended.SIGNAL):
            why = (
                told.removeprefix(_BEGUN).decode(errors="replace")
                or _last_line(ran.stderr)
                or say("status {code}", code=ran.code)
            )
            raise SandboxError(say("The program could not be started in the sandbox: {why}", why=why), remedy=REMEDY)
        return ran


@contextlib.contextmanager
def report() -> Iterator[Report]:
    made = Report()
    try:
        yield made
    finally:
        made.close()


def begin(command: Sequence[str], kept: tuple[int, ...], environment: dict[str, str]) -> subprocess.Popen[bytes]:
    """Start it with pipes for its streams, the descriptors `kept`, and no others. Raises `SandboxError`."""
    pipe = subprocess.PIPE
    try:
        return subprocess.Popen(
            command, stdin=pipe, stdout=pipe, stderr=pipe, bufsize=0, close_fds=True, pass_fds=kept,
            env=environment, cwd="/", start_new_session=True,
        )  # fmt: skip
    except OSError as error:
        raise SandboxError(say("The sandbox can't be started: {why}.", why=error), remedy=REMEDY) from error


def check_folder(job: Job) -> Path:
    """The folder, without links. Raises `SandboxError` where it isn't there."""
    try:
        folder = job.folder.resolve(strict=True)
    except OSError as error:
        raise SandboxError(say("There is no folder {folder} to work in.", folder=job.folder)) from error
    if not folder.is_dir():
        raise SandboxError(say("{folder} is not a folder.", folder=job.folder))
    return folder


def lacking() -> str | None:
    """What any sandbox of Linux needs and this machine or this Peri hasn't, as a sentence."""
    if not seccomp.supported(platform.machine()):
        return say("There is no filter of system calls for this processor ({name}).", name=platform.machine())
    return None if find() else NO_INTERPRETER


def _last_line(text: bytes) -> str:
    lines = text.decode(errors="replace").strip().splitlines()
    return lines[-1][:500] if lines else ""


Cancelled = Callable[[], bool]
