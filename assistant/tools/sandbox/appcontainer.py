"""Windows: an app container, which has neither the user's files nor the network, in a job, which has the limits."""

from __future__ import annotations

import os
import platform
import subprocess
from collections.abc import Mapping
from ctypes import addressof, c_void_p, sizeof
from pathlib import Path
from typing import IO, Any

from assistant.tools.sandbox import windows_api as windows
from assistant.tools.sandbox.interpreter import find
from assistant.tools.sandbox.port import Job, Limits, Ran, SandboxError
from assistant.tools.sandbox.proof import Proof
from assistant.tools.sandbox.watch import Started, to_its_end
from models.sentences import say

CONTAINER = "Peri.Sandbox"
_NOT_WINDOWS = say("This sandbox is for Windows.")


class AppContainer:
    name = "app container"

    def __init__(self) -> None:
        interpreter = find()
        self._proof = Proof(self, interpreter.command, interpreter.readable) if interpreter else None
        self._readable: set[Path] = set()

    def available(self) -> str | None:
        if platform.system() != "Windows":
            return _NOT_WINDOWS
        if self._proof is None:
            return say("This Peri has no Python interpreter of its own to try the sandbox with.")
        return self._proof.fails()

    def run(self, job: Job, cancelled: Any = lambda: False) -> Ran:
        if platform.system() != "Windows":
            raise SandboxError(_NOT_WINDOWS)
        try:
            return self._run(job, cancelled)
        except OSError as error:
            raise SandboxError(say("The sandbox can't be started: {why}.", why=error)) from error

    def _run(self, job: Job, cancelled: Any) -> Ran:
        api = windows.Api()
        container = api.container(CONTAINER)
        self._grant(job, api.written(container))
        handle = api.job(limits(job.limits))
        try:
            process = _begin(api, job, container, handle)
            started = Started(process, lambda: api.end(handle), 0, (job.folder,))
            try:
                return to_its_end(started, job, cancelled)
            finally:
                process.close()
        finally:
            api.close(handle)  # with it goes whoever is left

    def _grant(self, job: Job, sid: str) -> None:
        """Let the container into the folder, and once into what it may read."""
        _icacls(job.folder, f"*{sid}:(OI)(CI)M")
        for path in set(job.readable) - self._readable:
            _icacls(path, f"*{sid}:(OI)(CI)RX" if path.is_dir() else f"*{sid}:RX")
            self._readable.add(path)


def limits(wanted: Limits) -> windows.ExtendedLimits:
    """For the job."""
    made = windows.ExtendedLimits()
    made.basic.flags = (
        windows.LIMIT_ACTIVE_PROCESSES
        | windows.LIMIT_JOB_MEMORY
        | windows.LIMIT_DIE_ON_ERROR
        | windows.LIMIT_KILL_ON_CLOSE
    )
    made.basic.processes = wanted.processes
    made.job_memory = wanted.memory
    return made


def environment(job: Job, system: str) -> str:
    """A block of variables as CreateProcessW takes it, sorted, each ended by a zero; `system` is Windows' folder."""
    folder = str(job.folder)
    own = {"SystemRoot": system, "PATH": f"{system}\\System32", "TEMP": folder, "TMP": folder, "USERPROFILE": folder}
    return block({**own, **job.environment})


def block(variables: Mapping[str, str]) -> str:
    return "".join(f"{name}={value}\0" for name, value in sorted(variables.items(), key=lambda item: item[0].upper()))


def _icacls(path: Path, right: str) -> None:
    done = subprocess.run(
        ["icacls", str(path), "/grant", right, "/Q"], capture_output=True, text=True, timeout=120, check=False
    )
    if done.returncode:
        raise OSError(f"the container can't be let into {path}: {done.stderr.strip() or done.stdout.strip()}")


class _Process:
    """A process of the container, as `watch` wants it."""

    def __init__(self, api: windows.Api, made: windows.ProcessMade, pipes: list[IO[bytes]]) -> None:
        self._api, self._handle = api, c_void_p(made.process)
        api.close(c_void_p(made.thread))
        self.pid = int(made.pid)
        self.returncode: int | None = None
        self.stdin: IO[bytes] | None
        self.stdout: IO[bytes] | None
        self.stderr: IO[bytes] | None
        self.stdin, self.stdout, self.stderr = pipes

    def wait(self, timeout: float | None = None) -> int:
        code = self._api.wait(self._handle, timeout)
        if code is None:
            raise subprocess.TimeoutExpired(str(self.pid), timeout or 0)
        self.returncode = code
        return code

    def close(self) -> None:
        self._api.close(self._handle)


def _begin(api: windows.Api, job: Job, container: c_void_p, handle: c_void_p) -> _Process:
    pipes = [os.pipe() for _ in range(3)]
    inner = [pipes[0][0], pipes[1][1], pipes[2][1]]
    outer = [pipes[0][1], pipes[1][0], pipes[2][0]]
    try:
        made = _create(api, job, container, handle, [_inherited(file) for file in inner])
    except BaseException:
        for file in outer:
            os.close(file)
        raise
    finally:
        for file in inner:
            os.close(file)
    modes = ("wb", "rb", "rb")
    return _Process(api, made, [os.fdopen(file, mode, 0) for file, mode in zip(outer, modes, strict=True)])


def _inherited(file: int) -> int:
    import msvcrt

    handle = int(vars(msvcrt)["get_osfhandle"](file))
    os.set_inheritable(file, True)
    return handle


def _create(
    api: windows.Api, job: Job, container: c_void_p, handle: c_void_p, streams: list[int]
) -> windows.ProcessMade:
    granted = (windows.SidAndAttributes * 1)()
    if job.network:
        granted[0] = windows.SidAndAttributes(api.read(windows.INTERNET_CLIENT), windows.ENABLED)
    rights = windows.Capabilities(container, granted, 1 if job.network else 0, 0)
    handles, jobs = (c_void_p * 3)(*streams), (c_void_p * 1)(handle)
    attributes = api.attributes(
        [(windows.SECURITY_CAPABILITIES, rights), (windows.HANDLE_LIST, handles), (windows.JOB_LIST, jobs)]
    )
    startup = windows.ExtendedStartup()
    startup.startup.size = sizeof(startup)
    startup.startup.flags = windows.USE_STANDARD_HANDLES
    startup.startup.stdin, startup.startup.stdout, startup.startup.stderr = streams
    startup.attributes = addressof(attributes)
    command = subprocess.list2cmdline(job.argv)
    return api.create(command, environment(job, os.environ["SYSTEMROOT"]), str(job.folder), startup)
