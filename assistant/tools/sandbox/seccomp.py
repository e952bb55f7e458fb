"""The filter of system calls that a program in the sandbox is under: classic BPF, put together here. Pure.

It takes away what namespaces and Landlock leave open: kernel interfaces with a history of faults, new namespaces,
typing into a terminal, and sockets. See seccomp(2), and `struct seccomp_data` in linux/seccomp.h for the offsets.
The numbers are those of the kernel's tables for x86-64 and of asm-generic/unistd.h, which aarch64 uses.
"""

from __future__ import annotations

import errno
import struct
from dataclasses import dataclass

from assistant.tools.sandbox.syscalls import ALONE, FORBIDDEN, IGNORED, NEWEST, NUMBERS, OWN_PROCESS

_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _RETURN, _AND = 0x20, 0x15, 0x35, 0x45, 0x06, 0x54
_ALLOW, _ERROR, _KILL = 0x7FFF0000, 0x00050000, 0x80000000
_NUMBER, _MACHINE, _ARGUMENTS = 0, 4, 16
_AUDIT = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
_X32 = 0x40000000
"""x86-64 has a second table from here on, which is closed."""
_NEW_NAMESPACE = 0x7E020000
"""CLONE_NEWNS, CGROUP, UTS, IPC, USER, PID, NET."""
_TERMINAL = (0x5412, 0x541C)
"""TIOCSTI types into a terminal, TIOCLINUX too."""
_UNIX, _INET, _INET6 = 1, 2, 10
_STREAM, _SOCKET_TYPE = 1, 0xF
_PLAIN_PERSONALITIES = (0, 0x20000, 0xFFFFFFFF)

Instruction = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Wall:
    """What stands besides the filter. `alone`: only Landlock does, so that the filter must keep more away.

    `network`: IP is granted. `scoped`: abstract Unix sockets outside are out of reach whatever the filter does.
    """

    alone: bool = False
    network: bool = False
    scoped: bool = True


def supported(machine: str) -> bool:
    """Is there a filter for this processor, named as `platform.machine` names it?"""
    return machine in NUMBERS


def program(machine: str, wall: Wall) -> bytes:
    """An array of `struct sock_filter`. Raises `KeyError` for an unknown machine."""
    numbers = NUMBERS[machine]
    instructions = [*_guard(machine)]
    for name in (*FORBIDDEN, *(ALONE if wall.alone else ())):
        instructions += _on(numbers, name, _fails(errno.EPERM))
    for name in IGNORED if wall.alone else ():
        instructions += _on(numbers, name, _fails(0))
    for name, argument in OWN_PROCESS if wall.alone else ():
        instructions += _on(numbers, name, _only(argument, (0,)))
    instructions += _on(numbers, "clone3", _fails(errno.ENOSYS))
    instructions += _on(numbers, "clone", _unless_bits(0, _NEW_NAMESPACE))
    instructions += _on(numbers, "ioctl", _never(1, _TERMINAL))
    instructions += _on(numbers, "personality", _only(0, _PLAIN_PERSONALITIES))
    instructions += _on(numbers, "socket", _only(0, _families(wall), errno.EACCES))
    instructions += _on(numbers, "socketpair", _streams() if wall.alone else _only(0, (_UNIX,)))
    instructions.append((_RETURN, 0, 0, _ALLOW))
    return b"".join(struct.pack("=HBBI", *instruction) for instruction in instructions)


def _guard(machine: str) -> list[Instruction]:
    """Another machine's calls kill; x32's and those newer than this table don't exist. Leaves the number loaded."""
    missing = _fails(errno.ENOSYS)
    return [
        (_LOAD, 0, 0, _MACHINE),
        (_EQUAL, 1, 0, _AUDIT[machine]),
        (_RETURN, 0, 0, _KILL),
        (_LOAD, 0, 0, _NUMBER),
        (_AT_LEAST, 0, 1, min(NEWEST + 1, _X32)),
        *missing,
    ]


def _on(numbers: dict[str, int], name: str, body: list[Instruction]) -> list[Instruction]:
    """`body` for the call of that name, where this machine has it. A body ends by returning."""
    if name not in numbers:
        return []
    return [(_EQUAL, 0, len(body), numbers[name]), *body]


def _fails(code: int) -> list[Instruction]:
    """It returns -`code`; with zero it does nothing and says that it did."""
    return [(_RETURN, 0, 0, _ERROR | code)]


def _argument(index: int) -> Instruction:
    """The low half: the kernel takes these arguments as 32 bits, so what is above does not count."""
    return (_LOAD, 0, 0, _ARGUMENTS + 8 * index)


def _only(argument: int, values: tuple[int, ...], code: int = errno.EPERM) -> list[Instruction]:
    tests = [(_EQUAL, len(values) - at, 0, value) for at, value in enumerate(values)]
    return [_argument(argument), *tests, *_fails(code), (_RETURN, 0, 0, _ALLOW)]


def _never(argument: int, values: tuple[int, ...]) -> list[Instruction]:
    tests = [(_EQUAL, len(values) - at, 0, value) for at, value in enumerate(values)]
    return [_argument(argument), *tests, (_RETURN, 0, 0, _ALLOW), *_fails(errno.EPERM)]


def _unless_bits(argument: int, bits: int) -> list[Instruction]:
    return [_argument(argument), (_ANY_BIT, 0, 1, bits), *_fails(errno.EPERM), (_RETURN, 0, 0, _ALLOW)]


def _streams() -> list[Instruction]:
    """A pair of datagram sockets could send to any path; a pair of streams talks to itself only."""
    return [
        _argument(0),
        (_EQUAL, 0, 4, _UNIX),
        _argument(1),
        (_AND, 0, 0, _SOCKET_TYPE),
        (_EQUAL, 0, 1, _STREAM),
        (_RETURN, 0, 0, _ALLOW),
        *_fails(errno.EACCES),
    ]


def _families(wall: Wall) -> tuple[int, ...]:
    """Which sockets may be made. In a network namespace of its own a program may talk to itself."""
    internet = (_INET, _INET6)
    if wall.alone:
        return internet if wall.network else ()
    return (_UNIX, *internet) if wall.scoped or not wall.network else internet
