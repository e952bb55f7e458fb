"""What of the machine the sandboxes of Linux show, and the limits they set."""

from __future__ import annotations

import contextlib
import marshal
import os
import platform
import secrets
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

from assistant.tools.sandbox import landlock
from assistant.tools.sandbox.port import MEBIBYTE, Job, Limits

LAUNCHER = Path(__file__).with_name("launch.py")
HELPERS = (LAUNCHER, LAUNCHER.with_name("landlock.py"))
SYSTEM = ("/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32", "/nix/store", "/gnu/store")
SETTINGS = (
    *("/etc/ld.so.cache", "/etc/ld.so.conf", "/etc/ld.so.conf.d", "/etc/alternatives", "/etc/localtime"),
    *("/etc/fonts", "/etc/mime.types", "/etc/magic", "/etc/protocols", "/etc/services", "/etc/os-release"),
)
NETWORK = (
    *("/etc/resolv.conf", "/etc/hosts", "/etc/nsswitch.conf", "/etc/gai.conf", "/etc/host.conf"),
    *("/etc/ssl/certs", "/etc/ssl/openssl.cnf", "/etc/ca-certificates", "/etc/pki/tls", "/etc/pki/ca-trust"),
)
DEVICES = ("/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom")
PATH = "/usr/local/bin:/usr/bin:/bin"
_NICE = 5
"""The window and the kernel come first."""
_SLACK = 512 * MEBIBYTE
"""Addresses that are reserved and never used: threads' heaps, mapped libraries."""
_OWN_THREADS = 4
_COUNTED_APART = (5, 14)
"""Since this Linux a user namespace counts its own processes only."""
_FREE_USERS = range(61_400, 65_000)
"""No distribution gives these out for good; systemd takes them for users that pass."""


@dataclass(frozen=True, slots=True)
class Root:
    """How a Peri that runs as root gives its rights away: a user for one run, who owns the folders meanwhile."""

    uid: int | None

    @staticmethod
    def choose() -> Root:
        return Root(secrets.choice(_FREE_USERS) if os.geteuid() == 0 else None)

    @contextlib.contextmanager
    def owning(self, *folders: Path) -> Iterator[None]:
        uid = self.uid
        if uid is None:
            yield
            return
        for folder in folders:
            os.chown(folder, uid, uid)
        try:
            yield
        finally:
            for folder in folders:
                os.chown(folder, os.geteuid(), os.getegid())


def plan(job: Job, folder: str, root: Root, **more: Any) -> str:
    """What `launch` is told."""
    told = {
        **{"argv": list(job.argv), "folder": folder, "uid": root.uid, "nice": _NICE, "network": job.network},
        **{"limits": {}, "rules": [], "filter": b"", "keeper": False, "control": -1, "status": -1},
    }
    return marshal.dumps({**told, **more}).hex()


def limits(wanted: Limits, *, apart: bool) -> dict[str, int]:
    """Names and values for setrlimit(2). `apart`: in a user namespace of its own, or as a user of its own."""
    counted_apart = apart and _linux() >= _COUNTED_APART
    others = 0 if counted_apart or os.geteuid() == 0 else _threads_of_user()
    return {
        "RLIMIT_AS": wanted.memory + _SLACK,
        "RLIMIT_NPROC": others + wanted.processes + _OWN_THREADS,
        "RLIMIT_FSIZE": wanted.disk,
        "RLIMIT_NOFILE": wanted.open_files,
        "RLIMIT_CPU": int(wanted.seconds * (os.cpu_count() or 1)) + 1,
        **dict.fromkeys(("RLIMIT_CORE", "RLIMIT_MSGQUEUE", "RLIMIT_MEMLOCK", "RLIMIT_RTPRIO"), 0),
    }


def _linux() -> tuple[int, ...]:
    return tuple(int(part) for part in platform.release().split("-")[0].split(".")[:2])


def _threads_of_user() -> int:
    uid, total = os.getuid(), 0
    for process in psutil.process_iter(["uids", "num_threads"]):
        uids = process.info["uids"]
        if uids is not None and uids.real == uid:
            total += process.info["num_threads"] or 1
    return total


def rules(job: Job, reading: tuple[str, ...], writing: tuple[str, ...]) -> list[tuple[str, int]]:
    """For Landlock: what may be read and executed, what may be written, and a few devices."""
    seen = (*reading, *SETTINGS, *(NETWORK if job.network else ()), *map(str, job.readable))
    return [
        *((path, landlock.READING) for path in seen),
        *((path, landlock.WRITING) for path in writing),
        *((path, landlock.DEVICE) for path in DEVICES),
    ]


def environment(job: Job, folder: str, temporary: str) -> Mapping[str, str]:
    """All that the program is told; nothing of Peri's own."""
    own = {"PATH": PATH, "HOME": folder, "PWD": folder, "TMPDIR": temporary, "LANG": "C.UTF-8", "TERM": "dumb"}
    return {**own, **job.environment}


def python() -> str:
    """The interpreter that `launch` runs in: the one that Peri's environment was made from."""
    return os.path.realpath(getattr(sys, "_base_executable", sys.executable))
