"""Runs one command of the setup: its output goes to the log and to a reader, never straight to the user."""

from __future__ import annotations

import contextlib
import os
import queue
import re
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import BinaryIO

from steps.console import SetupError
from steps.places import WINDOWS, log_file, tidy

TICK_SECONDS = 0.5
OFFLINE = re.compile(
    r"Temporary failure in name resolution|Name or service not known|Network is unreachable|NewConnectionError"
    r"|Failed to establish a new connection|Could not resolve|Connection refused|ConnectTimeout|Read timed out"
    r"|nodename nor servname|getaddrinfo failed|NameResolutionError|Unable to connect"
)
FULL = re.compile(r"No space left on device|Errno 28|You don't have enough free space")

Reader = Callable[[str], None]


def run(
    command: Sequence[object],
    read: Reader,
    *,
    cwd: Path | None = None,
    env: Mapping[str, str] | None = None,
) -> None:
    """Run to the end; `read` gets each line, and "" every half second of silence. Raises `SetupError`."""
    tail: list[str] = []
    with _log() as log:
        log.write(f"\n$ {' '.join(str(part) for part in command)}\n".encode())
        process = _start(command, cwd, env)
        try:
            for line in _lines(process):
                if line:
                    log.write(line.encode(errors="replace") + b"\n")
                    log.flush()
                    tail = [*tail[-79:], line]
                read(line)
        except BaseException:
            stop(process)
            raise
    if process.wait() != 0:
        raise SetupError(explain(str(command[0]), tail))


def explain(name: str, tail: Sequence[str]) -> str:
    """Why a command failed, in a sentence, from its last lines."""
    text = "\n".join(tail)
    if FULL.search(text):
        return "The disk is full. Make room, then run the same command again: it goes on where it stopped."
    if OFFLINE.search(text):
        return (
            "The network can't be reached, and parts of Peri have to be downloaded once. "
            "Connect, then run the same command again: it goes on where it stopped."
        )
    last = "\n  ".join(line for line in tail[-12:] if not line.startswith("WARNING: Location"))
    return f"{Path(name).name} failed. Its last lines:\n  {last}\nEverything it said is in {tidy(log_file())}."


def stop(process: subprocess.Popen[bytes], grace: float = 5.0) -> None:
    """End a command and what it started."""
    for kind in (signal.SIGTERM, getattr(signal, "SIGKILL", signal.SIGTERM)):
        with contextlib.suppress(OSError):
            process.send_signal(kind) if WINDOWS else os.killpg(process.pid, kind)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(grace)
            return


@contextlib.contextmanager
def locked(path: Path, wait: Callable[[], None]) -> Iterator[None]:
    """Hold a lock between processes; `wait` is called once where another one holds it."""
    if WINDOWS:
        yield
        return
    import fcntl

    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            wait()
            fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _log() -> BinaryIO:
    log_file().parent.mkdir(parents=True, exist_ok=True)
    return log_file().open("ab")


def _start(command: Sequence[object], cwd: Path | None, env: Mapping[str, str] | None) -> subprocess.Popen[bytes]:
    try:
        return subprocess.Popen(
            [str(part) for part in command],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            cwd=cwd,
            env=None if env is None else {**os.environ, **env},
            start_new_session=not WINDOWS,
        )
    except OSError as error:
        raise SetupError(f"{command[0]} can't be started: {error.strerror or error}.") from error


def _lines(process: subprocess.Popen[bytes]) -> Iterator[str]:
    """The lines of the output as they come, and "" in every half second without one."""
    arrived: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()

    def pump() -> None:
        assert process.stdout is not None
        with process.stdout as output:
            for line in output:
                arrived.put(line)
        arrived.put(None)

    threading.Thread(target=pump, daemon=True).start()
    spoken = time.monotonic()
    while True:
        try:
            line = arrived.get(timeout=TICK_SECONDS)
        except queue.Empty:
            yield ""
            continue
        if line is None:
            return
        yield line.decode(errors="replace").rstrip()
        if time.monotonic() - spoken > TICK_SECONDS:
            spoken = time.monotonic()
            yield ""
