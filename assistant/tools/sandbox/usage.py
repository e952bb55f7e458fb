"""What the processes of a program use, and what it has written. Limits of the kernel's are for one process each."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil

from assistant.tools.sandbox.port import MEBIBYTE, Ended, Limits

_BLOCK = 512
_MOST_ENTRIES = 20_000
_FLOOR = 256 * MEBIBYTE
"""So much of the disk is left to the user; what was written and deleted while open counts nowhere else."""


@dataclass(frozen=True, slots=True)
class Usage:
    processes: int
    memory: int
    """Bytes, pages that are shared counted once for each process."""


class Tree:
    """A process and all that came of it, remembered, so that none is lost when its parent ends."""

    def __init__(self, root: int) -> None:
        self._known: dict[int, psutil.Process] = {}
        self._add(root)
        self._root = root

    def exceeded(self, limits: Limits, own: int) -> Ended | None:
        """Which limit they are over; `own` processes are the sandbox's."""
        found = self._alive()
        if len(found) - own > limits.processes:
            return Ended.PROCESSES
        if sum(map(_resident, found)) > limits.memory and sum(map(_proportional, found)) > limits.memory:
            return Ended.MEMORY
        return None

    def kill(self) -> None:
        """End whatever of it is still there."""
        for process in self._alive():
            _quietly(process.kill)

    def _alive(self) -> list[psutil.Process]:
        for process in list(self._known.values()):
            for child in _children(process):
                self._add(child)
        self._known = {pid: process for pid, process in self._known.items() if process.is_running()}
        return list(self._known.values())

    def _add(self, pid: int) -> None:
        if pid in self._known:
            return
        try:
            process = self._known[pid] = psutil.Process(pid)
        except psutil.Error:
            return
        for child in _children(process):
            self._add(child)


def _children(process: psutil.Process) -> list[int]:
    """Straight from Linux where it tells them; elsewhere every process of the machine is looked at."""
    tasks = f"/proc/{process.pid}/task"
    if not os.path.exists(f"/proc/self/task/{os.getpid()}/children"):
        try:
            return [child.pid for child in process.children()]
        except psutil.Error:
            return []
    try:
        listed = [Path(tasks, thread, "children").read_text() for thread in os.listdir(tasks)]
    except OSError:
        return []
    return [int(word) for line in listed for word in line.split()]


def _resident(process: psutil.Process) -> int:
    try:
        return int(process.memory_info().rss)
    except psutil.Error:
        return 0


def _proportional(process: psutil.Process) -> int:
    """A page that n processes share counts as an n-th, where the system tells it."""
    try:
        full = process.memory_full_info()
    except psutil.Error:
        return _resident(process)
    return int(getattr(full, "pss", 0) or full.rss)


def _quietly(kill: object) -> None:
    try:
        kill()  # type: ignore[operator]
    except psutil.Error:
        return


class Disk:
    """The folders that a program can write in."""

    def __init__(self, folders: Sequence[Path]) -> None:
        self._folders = folders
        self._floor = min(_FLOOR, shutil.disk_usage(folders[0]).free // 2)

    def exceeded(self, limits: Limits) -> bool:
        if shutil.disk_usage(self._folders[0]).free < self._floor:
            return True
        total = entries = 0
        for size in _sizes(self._folders):
            total, entries = total + size, entries + 1
            if total > limits.disk or entries > _MOST_ENTRIES:
                return True
        return False


def _sizes(folders: Iterable[Path]) -> Iterable[int]:
    """What each entry takes on the disk. No link is followed; what goes meanwhile is passed over."""
    open_folders = [os.fspath(folder) for folder in folders]
    while open_folders:
        try:
            with os.scandir(open_folders.pop()) as entries:
                for entry in entries:
                    status = entry.stat(follow_symlinks=False)
                    yield getattr(status, "st_blocks", status.st_size // _BLOCK + 1) * _BLOCK
                    if entry.is_dir(follow_symlinks=False):
                        open_folders.append(entry.path)
        except OSError:
            continue
