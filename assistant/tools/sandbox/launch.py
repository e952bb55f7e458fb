"""The last step before a program of the sandbox, and where there is no process namespace also its keeper.

A script of the standard library only, run as `python -I -S launch.py PLAN`, in the sandbox where the back end has made
one. It takes limits and rights away from itself and becomes the program. What goes wrong before is written to the
descriptor `status`, after a plus when the program is to begin; it closes then. Every run waits for what is imported
here, so it is little.
"""

from __future__ import annotations

import binascii
import ctypes
import marshal
import os
import resource
import select
import sys
import time

TYPE_CHECKING = False  # as `typing` has it, which would take longer to import than all that is done here
if TYPE_CHECKING:
    from typing import Any

FAILED = 125
_KILL, _STOP = 9, 19
_KEEP_ORPHANS, _DIE_WITH_PARENT, _FILTER = 36, 1, 22
_SPARED = 0.005
_ENDING = 10.0


def main(text: str) -> int:
    plan = marshal.loads(binascii.a2b_hex(text))  # noqa: S302 - Peri wrote it
    if not plan["keeper"]:
        return _become(plan)
    _prctl(_KEEP_ORPHANS, 1)
    child = os.fork()
    if child == 0:
        os._exit(_become(plan))
    return _keep(child, plan)


def _become(plan: dict[str, Any]) -> int:
    """Returns only when it fails."""
    try:
        _confine(plan)
        os.write(plan["status"], b"+")
        os.execvpe(plan["argv"][0], plan["argv"], plan["environment"])  # noqa: S606 - the confined program itself
    except Exception as error:  # noqa: BLE001 - told to Peri, whatever it is; the program does not run
        os.write(plan["status"], f"{plan['argv'][0]}: {error}".encode(errors="replace")[:2000])
    return FAILED


def _confine(plan: dict[str, Any]) -> None:
    os.set_inheritable(plan["status"], False)
    landlock = _landlock()  # before the rights are gone to read its file
    os.umask(0o077)
    os.nice(plan["nice"])
    for name, value in plan["limits"].items():
        _limit(getattr(resource, name), value)
    if plan["uid"] is not None:
        _become_user(plan["uid"])
    os.chdir(plan["folder"])
    if plan["keeper"]:
        os.close(plan["control"])
        os.setsid()
        _prctl(_DIE_WITH_PARENT, _KILL)
    if plan["filter"]:
        if plan["rules"]:
            landlock.restrict([tuple(rule) for rule in plan["rules"]], network=plan["network"])
        landlock.forbid_new_privileges()
        _install(plan["filter"])


def _limit(which: int, value: int) -> None:
    hard = resource.getrlimit(which)[1]
    value = value if hard == resource.RLIM_INFINITY else min(value, hard)
    resource.setrlimit(which, (value, value))


def _become_user(uid: int) -> None:
    """From root to a user who owns nothing; the capabilities go with it."""
    os.setgroups([])
    os.setresgid(uid, uid, uid)
    os.setresuid(uid, uid, uid)


def _landlock() -> Any:
    """The file beside this one. `-I` keeps its folder from the path."""
    sys.path.insert(0, os.path.dirname(__file__))
    try:
        return __import__("landlock")
    finally:
        del sys.path[0]


def _install(code: bytes) -> None:
    """Put this process under the filter, an array of `struct sock_filter`."""

    class Program(ctypes.Structure):
        _fields_ = (("length", ctypes.c_ushort), ("code", ctypes.c_char_p))

    program = Program(len(code) // 8, code)
    if _prctl(_FILTER, 2, ctypes.addressof(program)) != 0:
        raise OSError(ctypes.get_errno(), "the filter of system calls was refused")


def _prctl(option: int, *values: int) -> int:
    numbers = [ctypes.c_ulong(value) for value in (*values, 0, 0, 0, 0)[:4]]
    return int(ctypes.CDLL(None, use_errno=True).prctl(option, *numbers))


# -- the keeper: it is outside of the sandbox, and nothing that began inside outlives it


def _keep(child: int, plan: dict[str, Any]) -> int:
    """Wait until the program ends or Peri closes `control`, then end all that came of it; its status, as shells say."""
    for stream in (0, 1, 2, plan["status"]):
        os.close(stream)
    handle = os.pidfd_open(child)
    waiting = select.poll()
    waiting.register(handle, select.POLLIN)
    waiting.register(plan["control"], select.POLLIN)
    waiting.poll()
    status = _status(child, handle)
    _end_all()
    return status


def _status(child: int, handle: int) -> int:
    if not select.select([handle], [], [], 0)[0]:
        _end_all(child)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    return 128 - code if code < 0 else code


def _end_all(spared: int = 0) -> None:
    """Stop all descendants, so that none makes another meanwhile, then kill them and wait for it.

    `spared` is killed as the others are, but left for its parent to wait for.
    """
    until = time.monotonic() + _ENDING
    while time.monotonic() < until:
        _freeze()
        for process in _descendants():
            _send(process, _KILL)
        if not _reap(spared):
            return
        time.sleep(_SPARED)


def _freeze() -> None:
    """Two rounds that find nobody new: whoever is left stands still."""
    stopped: set[int] = set()
    for _ in range(20):
        found = set(_descendants())
        for process in found - stopped:
            _send(process, _STOP)
        if found <= stopped:
            return
        stopped |= found


def _reap(spared: int) -> bool:
    """Collect the dead; are there children left besides `spared`?"""
    left = [process for process in _children(os.getpid()) if process != spared]
    for process in left:
        os.waitpid(process, os.WNOHANG)
    return any(process != spared for process in _children(os.getpid()))


def _descendants() -> list[int]:
    found = _children(os.getpid())
    for process in found:
        found += _children(process)
    return found


def _children(process: int) -> list[int]:
    """Of all its threads. One that has ended has none."""
    found: list[int] = []
    try:
        for thread in os.listdir(f"/proc/{process}/task"):
            with open(f"/proc/{process}/task/{thread}/children") as listed:
                found += [int(word) for word in listed.read().split()]
    except OSError:
        return found
    return found


def _send(process: int, number: int) -> None:
    try:
        os.kill(process, number)
    except ProcessLookupError:
        return


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
