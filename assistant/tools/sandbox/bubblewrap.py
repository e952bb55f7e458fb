"""bubblewrap: namespaces in which a program sees the system read-only, its folder, and no other process; Landlock and
the filter of system calls are a second wall inside. Linux.
"""

from __future__ import annotations

import os
import platform
import shutil
from pathlib import Path

from assistant.tools.sandbox import host, landlock, seccomp
from assistant.tools.sandbox.host import Root
from assistant.tools.sandbox.interpreter import find
from assistant.tools.sandbox.port import Job, Ran, SandboxError
from assistant.tools.sandbox.proof import Proof
from assistant.tools.sandbox.running import (
    Cancelled,
    Report,
    Scratch,
    begin,
    check_folder,
    lacking,
    report,
    scratch,
)
from assistant.tools.sandbox.watch import Started, to_its_end
from models.sentences import say

WORK = "/sandbox/work"
_TOOLS, _TMP, _SHM = "/sandbox/tools", "/tmp", "/dev/shm"  # noqa: S108 - inside, where they are the program's own
_ACCOUNTS = ("passwd", "group")
_MISSING = say("bubblewrap is not installed.")
_OWN_PROCESSES = 2
"""bubblewrap itself, and the first process of the namespace."""


class Bubblewrap:
    name = "bubblewrap"

    def __init__(self, program: str | None = None, *, landlocked: bool = True) -> None:
        """`program` is bwrap's path where it isn't on PATH. `landlocked` is off in tests of the first wall only."""
        self._program = program or shutil.which("bwrap")
        version = landlock.version() if landlocked else 0
        self._landlocked, self._scoped = version > 0, version >= landlock.SCOPED_SINCE
        self._proof = Proof(self)

    def available(self) -> str | None:
        return _MISSING if self._program is None else lacking() or self._proof.fails()

    def run(self, job: Job, cancelled: Cancelled = lambda: False) -> Ran:
        if self._program is None:
            raise SandboxError(_MISSING, remedy=say("Install the package bubblewrap."))
        root, folder = Root.choose(), check_folder(job)
        with scratch() as room, report() as told, root.owning(folder, room.temporary, room.shared):
            _accounts(room.accounts, os.getuid() if root.uid is None else root.uid)
            command = [self._program, *view(job, folder, room, root), "--", *self._launch(job, root, told)]
            process = begin(command, (told.status,), {})
            told.close(told.status)
            started = Started(process, process.kill, _OWN_PROCESSES, (folder, room.temporary, room.shared))
            return told.check(to_its_end(started, job, cancelled))

    def _launch(self, job: Job, root: Root, told: Report) -> list[str]:
        reading = (*host.SYSTEM, *(f"/etc/{name}" for name in _ACCOUNTS), "/proc")
        rules = host.rules(job, reading, (WORK, _TMP, _SHM)) if self._landlocked else []
        plan = host.plan(
            job, WORK, root, status=told.status, rules=rules,
            filter=seccomp.program(platform.machine(), seccomp.Wall(network=job.network, scoped=self._scoped)),
            limits=host.limits(job.limits, apart=True), environment=dict(host.environment(job, WORK, _TMP)),
        )  # fmt: skip
        return [host.python(), "-I", "-S", "-B", f"{_TOOLS}/{host.LAUNCHER.name}", plan]


def view(job: Job, folder: Path, room: Scratch, root: Root) -> list[str]:
    """bubblewrap's arguments: what the program is parted from, and what it sees."""
    return [
        *_parted(job, root),
        *("--die-with-parent", "--new-session", "--clearenv"),
        *_system(),
        *_read_only("--ro-bind-try", (*host.SETTINGS, *(host.NETWORK if job.network else ()))),
        *(word for name in _ACCOUNTS for word in ("--ro-bind", str(room.accounts / name), f"/etc/{name}")),
        *("--proc", "/proc", "--dev", "/dev"),
        *("--bind", str(room.temporary), _TMP, "--bind", str(room.shared), _SHM),
        *_ways((*_shown(job), WORK, f"{_TOOLS}/{host.LAUNCHER.name}")),
        *_read_only("--ro-bind", _shown(job)),
        *(word for path in host.HELPERS for word in ("--ro-bind", str(path), f"{_TOOLS}/{path.name}")),
        *("--bind", str(folder), WORK),
        *("--remount-ro", "/dev", "--remount-ro", "/"),
    ]


def _parted(job: Job, root: Root) -> list[str]:
    """All namespaces. Root makes none of users, so as to become another user in `launch`; no other right is kept."""
    if root.uid is None:
        return ["--unshare-all", *(("--share-net",) if job.network else ())]
    parted = ["--unshare-ipc", "--unshare-pid", "--unshare-uts", "--unshare-cgroup-try"]
    network = [] if job.network else ["--unshare-net"]
    return [*parted, *network, "--cap-drop", "ALL", "--cap-add", "CAP_SETUID", "--cap-add", "CAP_SETGID"]


def _system() -> list[str]:
    """The system's folders as they are here: links as links, folders read-only."""
    words: list[str] = []
    for path in map(Path, host.SYSTEM):
        if path.is_symlink():
            words += ["--symlink", os.readlink(path), str(path)]
        elif path.is_dir():
            words += ["--ro-bind", str(path), str(path)]
    return words


def _shown(job: Job) -> tuple[str, ...]:
    """What else is read-only: what the job names, and the interpreter that `launch` runs in."""
    interpreter = find()
    needed = interpreter.readable if interpreter else ()
    return tuple(
        str(path)
        for path in dict.fromkeys((*needed, *job.readable))
        if not any(path.is_relative_to(system) for system in host.SYSTEM)
    )


def _ways(paths: tuple[str, ...]) -> list[str]:
    """The folders above, open to all: those that bubblewrap makes unasked are open to its own user only."""
    above = dict.fromkeys(str(way) for path in paths for way in reversed(Path(path).parents) if str(way) != "/")
    return [word for way in above for word in ("--dir", way)]


def _read_only(option: str, paths: tuple[str, ...]) -> list[str]:
    return [word for path in paths for word in (option, path, path)]


def _accounts(folder: Path, uid: int) -> None:
    folder.chmod(0o755)
    lines = (f"user:x:{uid}:{os.getgid()}::{WORK}:/bin/sh\n", f"user:x:{os.getgid()}:\n")
    for name, line in zip(_ACCOUNTS, lines, strict=True):
        (folder / name).write_text(line)
        (folder / name).chmod(0o644)
