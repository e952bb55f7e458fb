"""Runs system calls: checked, bounded in time and size, and never raising. What goes wrong is a result that says so."""

from __future__ import annotations

import contextlib
import dataclasses
import logging
import math
import threading
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from assistant.calls import ToolCall, ToolResult
from assistant.errors import PeriError
from assistant.tools.api import ToolError
from assistant.tools.paging import Pages
from assistant.tools.registry import Entry, Toolbox
from assistant.tools.result import result_of
from models.sentences import say

Progress = Callable[[str, float | None], None]

_log = logging.getLogger(__name__)
_LOOK_SECONDS = 0.05
_GRACE_SECONDS = 3.0
"""A call that is to end has so long to do so by itself."""
_PREVIEW_SECONDS = 5.0
_MOST_HANGING = 3
_MOST_SAME = 2
"""The same call is run so often in a turn; then it is told that it was."""
_PROGRESS_SECONDS = 0.1
_MESSAGE_LENGTH = 200


class Runner:
    """Runs the calls of one turn at a time, each on a thread of its own."""

    def __init__(self, toolbox: Toolbox, pages: Pages | None = None, *, grace: float = _GRACE_SECONDS) -> None:
        self._toolbox = toolbox
        self._grace = grace
        self._pages = pages or Pages()
        self._made: Counter[str] = Counter()
        self._hanging: list[_Work] = []

    def begin_turn(self) -> None:
        """A new turn: what was called before counts no longer as repeated."""
        self._made.clear()

    def run(self, call: ToolCall, *, cancelled: Callable[[], bool], progress: Progress, folder: Path) -> ToolResult:
        """The call's result; a failed one says in a sentence why. `folder`, the call's own, is made when it is used.

        `progress` is called on the call's thread, at most ten times a second and not after the end.
        """
        started = time.monotonic()
        result = self._run(call, cancelled, _Context(folder, progress, cancelled))
        return dataclasses.replace(result, seconds=time.monotonic() - started)

    def preview(self, call: ToolCall) -> str:
        """What the call would do, in its tool's words; "" where it says nothing. Never raises."""
        entry = self._toolbox.find(call.tool)
        if entry is None or entry.arguments.misfit(call.arguments):
            return ""
        work = _Work(entry, lambda: entry.source.preview(entry.original, call.arguments))
        if not work.wait(_PREVIEW_SECONDS, lambda: False):
            return "The tool didn't say in time what it would do."
        return str(work.value) if work.error is None else f"The tool can't say what it would do. {_why(work.error)}"

    def _run(self, call: ToolCall, cancelled: Callable[[], bool], context: _Context) -> ToolResult:
        entry = self._toolbox.find(call.tool)
        if entry is None:
            return ToolResult(self._missing(call.tool), failed=True)
        refusal = entry.arguments.misfit(call.arguments) or self._refusal(entry, call)
        if refusal:
            return ToolResult(refusal, failed=True)
        work = _Work(entry, lambda: entry.source.call(entry.original, call.arguments, context))
        limit = entry.source.seconds(entry.original)
        ended = work.wait(limit, cancelled)
        context.stop()
        if ended:
            result = self._outcome(work, entry, context)
            context.tidy()
            return result
        gone = work.wait(self._grace, lambda: False)
        if not gone:
            self._abandon(work, entry)
        return _cut_short(entry, limit, stopped=cancelled(), gone=gone)

    def _missing(self, tool: str) -> str:
        if self._toolbox.is_off(tool):
            return f'The user switched the tool "{tool}" off.'
        return f'There is no tool "{tool}".'

    def _refusal(self, entry: Entry, call: ToolCall) -> str:
        """Why a call that fits is not run all the same, or ""."""
        self._hanging = [work for work in self._hanging if work.alive]
        if sum(work.entry.spec == entry.spec for work in self._hanging) >= _MOST_HANGING:
            return f"{call.tool} still hangs from earlier calls and is not called again until one of them ends."
        key = f"{call.tool} {sorted(call.arguments.items())!r}"
        self._made[key] += 1
        if self._made[key] > _MOST_SAME:
            times = self._made[key] - 1
            return f"{call.tool} was called {times} times with the same arguments. Use what it gave, or do otherwise."
        return ""

    def _outcome(self, work: _Work, entry: Entry, context: _Context) -> ToolResult:
        if work.error is None:
            try:
                result = result_of(work.value, entry.spec, context.kept)
                text = self._pages.first(result.text, result.origin, result.source)
                return dataclasses.replace(result, text=text)
            except ToolError as error:
                work.error = error
        why = self._pages.first(_why(work.error), entry.spec.answers)
        _log.info("%s of %s failed (%s)", entry.spec.name, entry.spec.plugin, type(work.error).__name__)
        return ToolResult(why, entry.spec.answers, failed=True)

    def _abandon(self, work: _Work, entry: Entry) -> None:
        self._hanging.append(work)
        problem = say(
            'The tool "{name}" of {source} did not end and was left behind.',
            name=entry.spec.name,
            source=entry.spec.plugin,
        )
        self._toolbox.note(problem)
        _log.warning("%s", problem)


def _cut_short(entry: Entry, limit: float, *, stopped: bool, gone: bool) -> ToolResult:
    end = "was ended" if gone else "did not end; it was left behind"
    name = entry.spec.name
    if stopped:
        return ToolResult(f"The user stopped {name}. It {end}.", failed=True)
    return ToolResult(f"{name} took longer than {limit:g} seconds and {end}.", failed=True)


def _why(error: BaseException) -> str:
    if isinstance(error, PeriError):
        return " ".join(filter(None, (error.message, error.remedy)))
    if isinstance(error, ToolError) and str(error):
        return str(error)
    return f"The tool failed: {type(error).__name__}: {error}".rstrip(": ")


class _Work:
    """A piece of work on a thread of its own. Then `error` or `value` is what came of it."""

    def __init__(self, entry: Entry, work: Callable[[], object]) -> None:
        self.entry = entry
        self.value: object = None
        self.error: BaseException | None = None
        self._ended = threading.Event()
        self._work = work
        threading.Thread(target=self._run, name=f"tool {entry.spec.name}", daemon=True).start()

    @property
    def alive(self) -> bool:
        return not self._ended.is_set()

    def wait(self, seconds: float, cancelled: Callable[[], bool]) -> bool:
        """Whether it ended in time and before it was cancelled."""
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0 and not cancelled():
            if self._ended.wait(min(left, _LOOK_SECONDS)):
                return True
        return self._ended.is_set()

    def _run(self) -> None:
        try:
            self.value = self._work()
        except BaseException as error:  # noqa: BLE001 - whatever a tool raises, sys.exit too, is told as its result
            self.error = error
        self._ended.set()


class _Context:
    """What a running tool may use: `api.ToolContext`."""

    def __init__(self, folder: Path, progress: Progress, cancelled: Callable[[], bool]) -> None:
        self.kept = folder
        self._progress = progress
        self._cancelled = cancelled
        self._stopped = threading.Event()
        self._told = -math.inf

    @property
    def folder(self) -> Path:
        self.kept.mkdir(parents=True, exist_ok=True)
        return self.kept

    @property
    def cancelled(self) -> bool:
        return self._stopped.is_set() or self._cancelled()

    def progress(self, message: str, share: float | None = None) -> None:
        now = time.monotonic()
        if self._stopped.is_set() or now - self._told < _PROGRESS_SECONDS:
            return
        self._told = now
        usable = share is not None and math.isfinite(share)
        self._progress(str(message)[:_MESSAGE_LENGTH], min(max(share or 0.0, 0.0), 1.0) if usable else None)

    def stop(self) -> None:
        """The call is over, or is to be: nothing of it is heard any more."""
        self._stopped.set()

    def tidy(self) -> None:
        """Remove the folder where nothing is in it."""
        with contextlib.suppress(OSError):
            self.kept.rmdir()
