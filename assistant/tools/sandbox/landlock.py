"""Landlock: a process takes rights away from itself and from all that it starts. Linux, through direct system calls.

See landlock(7) and linux/landlock.h. `launch` reads this file in the sandbox: standard library only.
"""

from __future__ import annotations

import ctypes
import os
import stat
import struct

TYPE_CHECKING = False  # see `launch`
if TYPE_CHECKING:
    from collections.abc import Iterable

_CREATE, _ADD, _RESTRICT = 444, 445, 446
_VERSION = 1
_PATH_BENEATH = 1
_NO_NEW_PRIVILEGES = 38

EXECUTE, WRITE, READ, LIST = 1, 2, 4, 8
TRUNCATE, DEVICE_CONTROL = 1 << 14, 1 << 15
_OF_A_FILE = EXECUTE | WRITE | READ | TRUNCATE | DEVICE_CONTROL
_SPECIAL_FILES = (1 << 6) | (1 << 11)
"""Making character and block devices."""
READING = EXECUTE | READ | LIST
ALL = (1 << 16) - 1
WRITING = ALL & ~(DEVICE_CONTROL | _SPECIAL_FILES)
DEVICE = READ | WRITE
_KNOWN = {1: (1 << 13) - 1, 2: (1 << 14) - 1, 3: (1 << 15) - 1, 4: (1 << 15) - 1}
"""Which file rights each version of the interface knows; later ones know `ALL`."""
_TCP = 3
"""Binding and connecting."""
_SCOPES = 3
"""Abstract Unix sockets and signals stay among those who share the rules."""
SCOPED_SINCE = 6


def version() -> int:
    """Of the kernel's interface; 0 where there is none or it is switched off."""
    found = _call(_CREATE, None, ctypes.c_size_t(0), ctypes.c_uint32(_VERSION))
    return max(0, found)


def restrict(rules: Iterable[tuple[str, int]], *, network: bool) -> None:
    """Leave this thread the given rights on each path and beneath it; other files, TCP unless `network`, and what
    is outside by signals and abstract sockets are out of reach from now on. A path that isn't there is passed over.

    Where the kernel knows less it does less. Raises OSError.
    """
    at_hand = version()
    if not at_hand:
        raise OSError("this kernel has no Landlock")
    known = _KNOWN.get(at_hand, ALL)
    handled = struct.pack("=QQQ", known, 0 if network else _TCP, _SCOPES)
    handled = handled[: 8 if at_hand < 4 else 16 if at_hand < SCOPED_SINCE else 24]
    ruleset = _checked(_call(_CREATE, handled, ctypes.c_size_t(len(handled)), ctypes.c_uint32(0)))
    try:
        for path, rights in rules:
            _allow(ruleset, path, rights & known)
        forbid_new_privileges()
        _checked(_call(_RESTRICT, ctypes.c_int(ruleset), ctypes.c_uint32(0)))
    finally:
        os.close(ruleset)


def forbid_new_privileges() -> None:
    """No set-user-id program gives this process more rights. Raises OSError."""
    numbers = [ctypes.c_ulong(number) for number in (1, 0, 0, 0)]
    _checked(_library().prctl(_NO_NEW_PRIVILEGES, *numbers))


def _allow(ruleset: int, path: str, rights: int) -> None:
    try:
        file = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except (FileNotFoundError, PermissionError):
        return
    try:
        if not stat.S_ISDIR(os.fstat(file).st_mode):
            rights &= _OF_A_FILE
        rule = struct.pack("=Qi", rights, file)
        _checked(_call(_ADD, ctypes.c_int(ruleset), ctypes.c_int(_PATH_BENEATH), rule, ctypes.c_uint32(0)))
    finally:
        os.close(file)


def _library() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def _call(number: int, *arguments: object) -> int:
    call = _library().syscall
    call.restype = ctypes.c_long
    return int(call(ctypes.c_long(number), *arguments))


def _checked(result: int) -> int:
    if result < 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code))
    return result
