"""Landlock alone, with limits and a filter of system calls, where bubblewrap isn't to be had. Linux 6.12 and later.

The program is not parted from the machine: it sees that other processes and files exist. What keeps it from them are
rules. docs/sandbox.md says what this wall does not promise.
"""

from __future__ import annotations

import os
import platform
from pathlib import Path

from assistant.tools.sandbox import host, landlock, seccomp
from assistant.tools.sandbox.host import Root
from assistant.tools.sandbox.port import Job, Ran
from assistant.tools.sandbox.proof import Proof
from assistant.tools.sandbox.running import Cancelled, begin, check_folder, lacking, report, scratch
from assistant.tools.sandbox.watch import Started, to_its_end

_NO_LANDLOCK = "This kernel has no Landlock, and bubblewrap is not there."
_TOO_OLD = "Landlock of this kernel (version {}) can't keep a program from signalling others; it takes Linux 6.12."
_NO_CHILDREN = "This kernel does not tell which processes a program started, so that none could be left over."


class LandlockAlone:
    name = "Landlock"

    def __init__(self) -> None:
        self._proof = Proof(self)

    def available(self) -> str | None:
        version = landlock.version()
        if not version:
            return _NO_LANDLOCK
        if version < landlock.SCOPED_SINCE:
            return _TOO_OLD.format(version)
        if not Path(f"/proc/self/task/{os.getpid()}/children").exists():
            return _NO_CHILDREN
        return lacking() or self._proof.fails()

    def run(self, job: Job, cancelled: Cancelled = lambda: False) -> Ran:
        root, folder = Root.choose(), check_folder(job)
        with scratch() as room, report() as told, root.owning(folder, room.temporary):
            held, control = os.pipe()
            try:
                plan = self._plan(job, folder, room.temporary, root, (told.status, held))
                command = [host.python(), "-I", "-S", "-B", str(host.LAUNCHER), plan]
                process = begin(command, (told.status, held), {})
            except BaseException:
                os.close(control)
                raise
            finally:
                os.close(held)
            told.close(told.status)
            with os.fdopen(control, "wb", buffering=0) as lifeline:
                started = Started(process, lifeline.close, 1, (folder, room.temporary))
                return told.check(to_its_end(started, job, cancelled))

    def _plan(self, job: Job, folder: Path, temporary: Path, root: Root, pipes: tuple[int, int]) -> str:
        status, control = pipes
        places = (str(folder), str(temporary))
        return host.plan(
            job, str(folder), root, keeper=True, status=status, control=control,
            rules=host.rules(job, host.SYSTEM, places),
            filter=seccomp.program(platform.machine(), seccomp.Wall(alone=True, network=job.network)),
            limits=host.limits(job.limits, apart=root.uid is not None),
            environment=dict(host.environment(job, *places)),
        )  # fmt: skip
