"""The inside of a plugin's process: loads one plugin, runs its calls one after the other, never outlives its parent.

What the plugin prints goes to standard error, which the parent reads into the log; the parent's line to the worker is
taken away from standard input and output before the plugin is loaded.
"""

from __future__ import annotations

import contextlib
import importlib.metadata
import importlib.util
import json
import os
import signal
import sys
import threading
import time
from pathlib import Path
from queue import SimpleQueue
from types import ModuleType
from typing import BinaryIO

from assistant.calls import ToolResult, ToolSpec
from assistant.errors import PeriError, PluginError
from assistant.tools import worker_messages as messages
from assistant.tools.api import Made, ToolError
from assistant.tools.hookspecs import GROUP
from assistant.tools.result import told
from assistant.tools.source import FunctionSource

_LONGEST = messages.LONGEST // 8
"""Characters of a result that are sent; each takes up to six bytes as JSON."""
_LOST = "\n[… the rest was too long]"
_PROGRESS_SECONDS = 0.1
_MODULE = "peri_plugin_"


def main(name: str, file: str, entry: str) -> None:
    """The process of the plugin `name`: a file, or the entry point's value. Does not return."""
    requests, answers = _own_line()
    _die_with_parent()
    _Worker(name, requests, answers).run(file, entry)


def load(name: str, file: str, entry: str) -> FunctionSource:
    """The plugin, imported into this process. Raises `PluginError`."""
    try:
        thing = _module(name, Path(file)) if file else importlib.metadata.EntryPoint(name, entry, GROUP).load()
    except BaseException as error:
        raise PluginError(
            f"The plugin {name} can't be loaded: {type(error).__name__}: {error}".rstrip(": ") + "."
        ) from error
    source = FunctionSource(name, (thing,))
    if not source.specs() and not source.problems():
        raise PluginError(f"The plugin {name} brings no tools.", remedy="Mark its functions with @tool.")
    return source


def _module(name: str, file: Path) -> ModuleType:
    found = importlib.util.spec_from_file_location(_MODULE + name, file)
    if found is None or found.loader is None:
        raise PluginError(f"{file} is no Python file.")
    module = importlib.util.module_from_spec(found)
    sys.modules[module.__name__] = module  # dataclasses and annotations look their module up there
    found.loader.exec_module(module)
    return module


# -- the process


def _own_line() -> tuple[BinaryIO, BinaryIO]:
    """The pipes to the parent, out of reach of `input` and `print`."""
    requests, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.dup2(2, 1)
    os.close(nothing)
    return requests, answers


def _die_with_parent() -> None:
    """Linux kills this process when the thread that started it ends, even while native code holds the GIL."""
    if not sys.platform.startswith("linux"):
        return
    import ctypes

    set_pdeathsig = 1
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None, use_errno=True).prctl(set_pdeathsig, signal.SIGKILL, 0, 0, 0)


class _Worker:
    def __init__(self, name: str, requests: BinaryIO, answers: BinaryIO) -> None:
        self._name = name
        self._requests = requests
        self._answers = answers
        self._writing = threading.Lock()
        self._waiting: SimpleQueue[messages.Run] = SimpleQueue()
        self._running: _Context | None = None
        self._cancelled: set[int] = set()

    def run(self, file: str, entry: str) -> None:
        threading.Thread(target=self._read, name="requests", daemon=True).start()
        try:
            source = load(self._name, file, entry)
        except PeriError as error:
            self.say(messages.Unusable(error.message, error.remedy))
            os._exit(0)
        tools = [_told(spec, source.seconds(spec.name)) for spec in source.specs()]
        self.say(messages.Ready(tools, list(source.problems())))
        while True:
            self.say(self._outcome(source, self._waiting.get()))

    def say(self, answer: messages.Answer) -> None:
        line = messages.written(answer)
        with self._writing, contextlib.suppress(OSError):  # a parent that is gone is noticed by the reader
            self._answers.write(line)
            self._answers.flush()

    def is_cancelled(self, call: int) -> bool:
        return call in self._cancelled

    def _read(self) -> None:
        for line in self._requests:
            request = messages.read_request(line)
            if isinstance(request, messages.Run):
                self._waiting.put(request)
            else:
                self._cancelled.add(request.id)
        os._exit(0)

    def _outcome(self, source: FunctionSource, request: messages.Run) -> messages.Answer:
        try:
            if request.preview:
                return messages.Gave(request.id, _cut(source.preview(request.tool, request.arguments)), [])
            context = _Context(self, request.id, Path(request.folder))
            return _gave(request.id, source.call(request.tool, request.arguments, context))
        except BaseException as error:  # noqa: BLE001 - whatever a tool raises, sys.exit too, is told as its result
            return messages.Failed(request.id, _cut(_why(error)))


class _Context:
    """What a running tool may use: `api.ToolContext`."""

    def __init__(self, worker: _Worker, call: int, folder: Path) -> None:
        self._worker = worker
        self._call = call
        self._folder = folder
        self._told = 0.0

    @property
    def folder(self) -> Path:
        self._folder.mkdir(parents=True, exist_ok=True)
        return self._folder

    @property
    def cancelled(self) -> bool:
        return self._worker.is_cancelled(self._call)

    def progress(self, message: str, share: float | None = None) -> None:
        now = time.monotonic()
        if now - self._told < _PROGRESS_SECONDS:
            return
        self._told = now
        known = float(share) if isinstance(share, int | float) and 0 <= share <= 1 else None
        self._worker.say(messages.Moved(self._call, str(message)[:200], known))


def _told(spec: ToolSpec, seconds: float) -> messages.Told:
    effects = sorted(effect.value for effect in spec.effects)
    answers = spec.answers.value
    return messages.Told(
        spec.name, spec.description, dict(spec.parameters), effects, list(spec.targets), answers, seconds
    )


def _gave(call: int, value: object) -> messages.Gave:
    if isinstance(value, Made):
        origin = value.origin.value if value.origin else ""
        files = [str(file) for file in value.files]
        return messages.Gave(call, _cut(told(value.text)), files, origin, str(value.source))
    if isinstance(value, ToolResult):
        raise ToolError("It gave a ToolResult; a tool gives text, a value or Made.")
    return messages.Gave(call, _cut(told(value)), [])


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - len(_LOST)] + _LOST


def _why(error: BaseException) -> str:
    if isinstance(error, ToolError) and str(error):
        return str(error)
    return f"The tool failed: {type(error).__name__}: {error}".rstrip(": ")


if __name__ == "__main__":
    main(*json.loads(sys.argv[1]))
