"""macOS: `sandbox-exec` with a profile made for the run. Written from Apple's own profiles; see docs/sandbox.md.

The profile language is Scheme: what no rule allows is denied, and of rules that match the last one counts.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterable
from pathlib import Path

from assistant.tools.sandbox import host
from assistant.tools.sandbox.interpreter import find
from assistant.tools.sandbox.port import Job, Limits, Ran, SandboxError
from assistant.tools.sandbox.proof import Proof
from assistant.tools.sandbox.running import NO_INTERPRETER, Cancelled, begin, check_folder, report, scratch
from assistant.tools.sandbox.watch import Started, to_its_end
from models.sentences import say

PROGRAM = "/usr/bin/sandbox-exec"
_SYSTEM = (
    *("/System", "/usr/lib", "/usr/bin", "/usr/sbin", "/usr/libexec", "/usr/share", "/bin", "/sbin"),
    *("/Library/Apple", "/Library/Fonts", "/private/var/db/dyld", "/private/var/db/timezone"),
    *("/private/etc/localtime", "/private/etc/protocols", "/private/etc/services"),
)
_NETWORK = ("/private/etc/resolv.conf", "/private/etc/hosts", "/private/etc/ssl", "/private/var/run/resolv.conf")
_DEVICES = ("/dev/null", "/dev/zero", "/dev/random", "/dev/urandom")
_RULES = """\
(version 1)
(deny default)
(allow process-fork)
(allow signal (target same-sandbox))
(allow process-info* (target same-sandbox))
(allow sysctl-read)
(allow file-read-metadata (literal "/") (literal "/private") (literal "/tmp") (literal "/var") (literal "/etc"))
(allow file-read* (literal "/"))
"""

_RULES_OF_NETWORK = """\
(allow network-outbound (remote ip))
(allow network-bind (local ip "*:*"))
(allow system-socket)
(allow mach-lookup (global-name "com.apple.SystemConfiguration.configd"))"""


class Seatbelt:
    name = "sandbox-exec"

    def __init__(self, program: str = PROGRAM) -> None:
        self._program = program
        interpreter = find()
        self._proof = Proof(self, interpreter.command, interpreter.readable) if interpreter else None

    def available(self) -> str | None:
        if not Path(self._program).exists():
            return say("This macOS has no sandbox-exec.")
        if self._proof is None:
            return NO_INTERPRETER
        if os.geteuid() == 0:
            return say("Peri runs as root, whom this sandbox does not hold.")
        return self._proof.fails()

    def run(self, job: Job, cancelled: Cancelled = lambda: False) -> Ran:
        if sys.platform == "win32":
            raise SandboxError(say("This sandbox is for macOS."))
        folder = check_folder(job)
        with scratch() as room, report() as told:
            temporary = room.temporary.resolve()
            argv = (self._program, "-p", profile(job, folder, temporary), *job.argv)
            plan = host.plan(
                job, str(folder), host.Root(None), argv=list(argv), status=told.status, limits=limits(job.limits),
                environment=dict(host.environment(job, str(folder), str(temporary))),
            )  # fmt: skip
            process = begin([host.python(), "-I", "-S", "-B", str(host.LAUNCHER), plan], (told.status,), {})
            told.close(told.status)
            started = Started(process, lambda: end(process.pid), 0, (folder, temporary))
            try:
                return told.check(to_its_end(started, job, cancelled))
            finally:
                end(process.pid)


def profile(job: Job, folder: Path, temporary: Path) -> str:
    """The rules for one run."""
    reading = (*_SYSTEM, *(_NETWORK if job.network else ()), *map(str, job.readable))
    writing = (str(folder), str(temporary))
    lines = [
        _allow("file-read* file-map-executable process-exec*", "subpath", reading),
        _allow("file-read* file-write* process-exec*", "subpath", writing),
        _allow("file-read-metadata", "literal", _above((*reading, *writing))),
        _allow("file-read* file-write-data file-ioctl", "literal", _DEVICES),
    ]
    if job.network:
        lines.append(_RULES_OF_NETWORK)
    return _RULES + "\n".join(lines) + "\n"


def limits(wanted: Limits) -> dict[str, int]:
    """Those that macOS keeps; memory is watched."""
    return {
        "RLIMIT_FSIZE": wanted.disk,
        "RLIMIT_NOFILE": wanted.open_files,
        "RLIMIT_CPU": int(wanted.seconds * (os.cpu_count() or 1)) + 1,
        "RLIMIT_CORE": 0,
    }


def end(pid: int) -> None:
    """End the session's processes; those that left it go where they were seen, see `watch`."""
    try:
        os.killpg(pid, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        return


def _allow(operations: str, how: str, paths: Iterable[str]) -> str:
    return f"(allow {operations}\n" + "\n".join(f"  ({how} {_quoted(path)})" for path in dict.fromkeys(paths)) + ")"


def _above(paths: Iterable[str]) -> list[str]:
    return sorted({str(parent) for path in paths for parent in Path(path).parents})


def _quoted(path: str) -> str:
    """A string of the profile language. Raises `SandboxError` for what can't be said in one."""
    if not path.isprintable():
        raise SandboxError(say("The folder {path} has a name that the sandbox can't be told.", path=repr(path)))
    escaped = path.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
