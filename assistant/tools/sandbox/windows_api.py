"""The structures and calls of Windows that the sandbox takes; names and numbers are those of its headers.

Types are spelled by their size, so that the layout can be checked on any 64-bit system.
"""

from __future__ import annotations

import ctypes
from ctypes import POINTER, byref, c_char, c_int64, c_size_t, c_uint16, c_uint32, c_uint64, c_void_p, c_wchar_p, sizeof
from typing import Any

EXTENDED_LIMITS, UI_RESTRICTIONS = 9, 4
LIMIT_ACTIVE_PROCESSES, LIMIT_JOB_MEMORY, LIMIT_DIE_ON_ERROR, LIMIT_KILL_ON_CLOSE = 0x8, 0x200, 0x400, 0x2000
ALL_UI_RESTRICTIONS = 0xFF
HANDLE_LIST, SECURITY_CAPABILITIES, JOB_LIST = 0x20002, 0x20009, 0x2000D
EXTENDED_STARTUP, UNICODE_ENVIRONMENT, NO_WINDOW, BELOW_NORMAL = 0x80000, 0x400, 0x8000000, 0x4000
USE_STANDARD_HANDLES = 0x100
ALREADY_THERE = 0x800700B7
INTERNET_CLIENT = "S-1-15-3-1"
TIMED_OUT, FOREVER = 0x102, 0xFFFFFFFF
ENABLED = 4


class BasicLimits(ctypes.Structure):
    _fields_ = (
        ("process_time", c_int64),
        ("job_time", c_int64),
        ("flags", c_uint32),
        ("least_working_set", c_size_t),
        ("most_working_set", c_size_t),
        ("processes", c_uint32),
        ("affinity", c_size_t),
        ("priority", c_uint32),
        ("scheduling", c_uint32),
    )


class ExtendedLimits(ctypes.Structure):
    _fields_ = (
        ("basic", BasicLimits),
        ("io", c_uint64 * 6),
        ("process_memory", c_size_t),
        ("job_memory", c_size_t),
        ("peak_process_memory", c_size_t),
        ("peak_job_memory", c_size_t),
    )


class SidAndAttributes(ctypes.Structure):
    _fields_ = (("sid", c_void_p), ("attributes", c_uint32))


class Capabilities(ctypes.Structure):
    _fields_ = (
        ("container", c_void_p),
        ("capabilities", POINTER(SidAndAttributes)),
        ("count", c_uint32),
        ("reserved", c_uint32),
    )


class Startup(ctypes.Structure):
    _fields_ = (
        ("size", c_uint32),
        ("reserved", c_void_p),
        ("desktop", c_void_p),
        ("title", c_void_p),
        ("place", c_uint32 * 7),
        ("flags", c_uint32),
        ("show", c_uint16),
        ("reserved_size", c_uint16),
        ("reserved_bytes", c_void_p),
        ("stdin", c_void_p),
        ("stdout", c_void_p),
        ("stderr", c_void_p),
    )


class ExtendedStartup(ctypes.Structure):
    _fields_ = (("startup", Startup), ("attributes", c_void_p))


class ProcessMade(ctypes.Structure):
    _fields_ = (("process", c_void_p), ("thread", c_void_p), ("pid", c_uint32), ("tid", c_uint32))


class Api:
    """Raises OSError with what Windows says."""

    def __init__(self) -> None:
        load = vars(ctypes)["WinDLL"]
        self._kernel, self._security, self._users = (
            load(name, use_last_error=True) for name in ("kernel32", "advapi32", "userenv")
        )
        self._kernel.CreateJobObjectW.restype = c_void_p

    def container(self, name: str) -> c_void_p:
        """The security identifier of an app container, which is made where it isn't there."""
        sid = c_void_p()
        made = self._users.CreateAppContainerProfile(name, name, name, None, 0, byref(sid)) & 0xFFFFFFFF
        if made == ALREADY_THERE:
            made = self._users.DeriveAppContainerSidFromAppContainerName(name, byref(sid)) & 0xFFFFFFFF
        if made:
            raise OSError(f"Windows makes no app container: 0x{made:08x}")
        return sid

    def written(self, sid: c_void_p) -> str:
        """As in S-1-15-2-1."""
        text = c_wchar_p()
        self._true(self._security.ConvertSidToStringSidW(sid, byref(text)))
        found = text.value or ""
        self._kernel.LocalFree(text)
        return found

    def read(self, text: str) -> c_void_p:
        sid = c_void_p()
        self._true(self._security.ConvertStringSidToSidW(text, byref(sid)))
        return sid

    def job(self, limits: ExtendedLimits) -> c_void_p:
        """A job whose processes end with the last handle to it."""
        handle = self._kernel.CreateJobObjectW(None, None)
        self._true(handle)
        job = c_void_p(handle)
        restrictions = c_uint32(ALL_UI_RESTRICTIONS)
        for kind, value in ((EXTENDED_LIMITS, limits), (UI_RESTRICTIONS, restrictions)):
            self._true(self._kernel.SetInformationJobObject(job, kind, byref(value), sizeof(value)))
        return job

    def attributes(self, values: list[tuple[int, Any]]) -> Any:
        """A list of attributes for `create`. The values must outlive it."""
        size = c_size_t()
        self._kernel.InitializeProcThreadAttributeList(None, len(values), 0, byref(size))
        room = (c_char * size.value)()
        self._true(self._kernel.InitializeProcThreadAttributeList(room, len(values), 0, byref(size)))
        for key, value in values:
            self._true(
                self._kernel.UpdateProcThreadAttribute(
                    room, 0, c_size_t(key), byref(value), c_size_t(sizeof(value)), None, None
                )
            )
        return room

    def create(self, command: str, environment: str, folder: str, startup: ExtendedStartup) -> ProcessMade:
        made = ProcessMade()
        line = ctypes.create_unicode_buffer(command)
        block = ctypes.create_unicode_buffer(environment)
        flags = EXTENDED_STARTUP | UNICODE_ENVIRONMENT | NO_WINDOW | BELOW_NORMAL
        self._true(
            self._kernel.CreateProcessW(None, line, None, None, True, flags, block, folder, byref(startup), byref(made))
        )
        return made

    def wait(self, handle: c_void_p, seconds: float | None) -> int | None:
        """The exit status; None when the time is over first."""
        most = FOREVER if seconds is None else int(seconds * 1000)
        if self._kernel.WaitForSingleObject(handle, c_uint32(most)) == TIMED_OUT:
            return None
        status = c_uint32()
        self._true(self._kernel.GetExitCodeProcess(handle, byref(status)))
        return int(status.value)

    def end(self, job: c_void_p) -> None:
        self._kernel.TerminateJobObject(job, 1)

    def close(self, handle: c_void_p) -> None:
        self._kernel.CloseHandle(handle)

    @staticmethod
    def _true(result: object) -> None:
        if not result:
            code = vars(ctypes)["get_last_error"]()
            raise OSError(code, vars(ctypes)["FormatError"](code))
