"""Plugins: Python packages with an entry point in `peri.tools`, and single files in the user's folder of plugins.

To be there is not enough: a plugin is used when the user has enabled it by name. It runs in a process of its own; its
code is never imported here.
"""

from __future__ import annotations

import itertools
import logging
import re
import threading
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue

from assistant.calls import BUILTIN, Effect, ToolSpec
from assistant.errors import PluginError
from assistant.events import Origin
from assistant.settings_schema import nearest
from assistant.tools import worker_messages as messages
from assistant.tools.api import Made, ToolContext, ToolError
from assistant.tools.hookspecs import GROUP
from assistant.tools.worker_process import Ended, Heard, WorkerProcess
from models.sentences import joined, say

FOLDER = "plugins"
"""Of the user's own plugins, in Peri's folder."""
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,63}")
_NOT_PLUGINS = ("_", ".", "test_", "conftest")
_LOOK_SECONDS = 0.05
_PATIENCE_SECONDS = 1.0
"""A worker that is told to end a call has so long before it is ended itself."""
_PREVIEW_SECONDS = 5.0

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Plugin:
    """A plugin that is there: a file, or the entry point ("module:object") of the package that `origin` names."""

    name: str
    file: Path | None = None
    entry: str = ""
    origin: str = ""


def found(folder: Path) -> tuple[Plugin, ...]:
    """Every plugin in the folder and among the installed packages, by name. No code of theirs runs."""
    return tuple(sorted((*_files(folder), *_packages()), key=lambda plugin: (plugin.name, plugin.origin)))


def named(name: str, folder: Path) -> Plugin:
    """The plugin of that name. Raises `PluginError` where there is none, or more than one."""
    every = found(folder)
    meant = [plugin for plugin in every if plugin.name == name]
    if len(meant) > 1:
        places = ", ".join(str(plugin.file or plugin.origin) for plugin in meant)
        raise PluginError(
            say('There is more than one plugin "{name}": {places}.', name=name, places=places),
            remedy=say("Remove or rename one of them."),
        )
    if not meant:
        likely = nearest(name, [plugin.name for plugin in every])
        hint = say('Did you mean "{name}"?', name=likely) if likely else ""
        raise PluginError(
            joined(say('There is no plugin "{name}".', name=name), hint),
            remedy=say("`peri plugins list` shows those that are there."),
        )
    return meant[0]


def sources(enabled: Iterable[str], folder: Path) -> tuple[list[PluginSource], list[str]]:
    """A source for each plugin that is enabled, and a sentence for each that isn't there. Nothing is started yet."""
    usable, problems = [], []
    for name in dict.fromkeys(enabled):
        try:
            usable.append(PluginSource(named(name, folder)))
        except PluginError as error:
            problems.append(error.message)
    return usable, problems


def _files(folder: Path) -> Iterable[Plugin]:
    for file in sorted(folder.glob("*.py")):
        if not file.name.startswith(_NOT_PLUGINS) and _usable_name(file.stem) and file.is_file():
            yield Plugin(file.stem, file, origin="file")


def _packages() -> Iterable[Plugin]:
    import importlib.metadata

    for entry in importlib.metadata.entry_points(group=GROUP):
        if _usable_name(entry.name):
            package = f"{entry.dist.name} {entry.dist.version}" if entry.dist else "a package"
            yield Plugin(entry.name, entry=entry.value, origin=package)


def _usable_name(name: str) -> bool:
    """Peri's own tools may say what a plugin's may not: nobody takes their name."""
    return _NAME.fullmatch(name) is not None and name.lower() != BUILTIN


class PluginSource:
    """A plugin's tools, which run in its worker. The worker starts when first needed and again after it died."""

    def __init__(self, plugin: Plugin, *, start_seconds: float = 30.0, patience: float = _PATIENCE_SECONDS) -> None:
        self.plugin = plugin
        self.name = plugin.name
        self._start_seconds = start_seconds
        self._patience = patience
        self._lock = threading.Lock()
        self._numbers = itertools.count(1)
        self._worker: WorkerProcess | None = None
        self._known: messages.Ready | None = None
        self._closed = False

    def specs(self) -> Sequence[ToolSpec]:
        """Also the moment at which a plugin that changed on disk is taken as it is now."""
        with self._lock:
            self._leave()
            self._known = None
            known = self._started(_never)[1]
        return tuple(_spec(told, self.name) for told in known.tools)

    def call(self, tool: str, arguments: Mapping[str, object], context: ToolContext) -> object:
        request = messages.Run(next(self._numbers), tool, arguments, str(context.folder))
        answer = self._asked(request, lambda: context.cancelled, context.progress)
        origin = Origin(answer.origin) if answer.origin else None
        return Made(answer.text, tuple(map(Path, answer.files)), origin, answer.source)

    def preview(self, tool: str, arguments: Mapping[str, object]) -> str:
        until = time.monotonic() + _PREVIEW_SECONDS
        request = messages.Run(next(self._numbers), tool, arguments, preview=True)
        return self._asked(request, lambda: time.monotonic() > until, lambda _message, _share: None).text

    def seconds(self, tool: str) -> float:
        known = self._known
        return next((told.seconds for told in known.tools if told.name == tool), 60.0) if known else 60.0

    def problems(self) -> Sequence[str]:
        known = self._known
        return tuple(known.problems) if known else ()

    def close(self) -> None:
        with self._lock:
            self._closed = True
            self._leave()

    # -- inside

    def _started(self, cancelled: Callable[[], bool]) -> tuple[WorkerProcess, messages.Ready]:
        """A worker that is ready; the lock is held. Raises `PluginError`."""
        if self._closed:
            raise PluginError(say("The plugin {name} is no longer in use.", name=self.name))
        if self._worker is not None and self._worker.alive and self._known is not None:
            return self._worker, self._known
        worker = self._worker = WorkerProcess(self.name, self.plugin.file, self.plugin.entry)
        ready = self._ready(worker, cancelled)
        if self._known is not None and ready != self._known:
            self._leave()
            raise PluginError(
                say("The plugin {name} brings other tools than before: it was changed.", name=self.name),
                remedy=say("Restart Peri to use it as it is now."),
            )
        self._known = ready
        return worker, ready

    def _ready(self, worker: WorkerProcess, cancelled: Callable[[], bool]) -> messages.Ready:
        until = time.monotonic() + self._start_seconds
        try:
            answer = self._next(worker, worker.ready, lambda: time.monotonic() > until or cancelled())
        except TimeoutError:
            worker.kill(say("it didn't start in time"))
            raise PluginError(self._not_ready(stopped=cancelled())) from None
        if isinstance(answer, messages.Ready):
            return answer
        if isinstance(answer, messages.Unusable):
            raise PluginError(answer.message, remedy=answer.remedy)
        raise PluginError(
            say("The plugin {name} ended while it started ({why}).", name=self.name, why=_cause(answer)),
            remedy=_last_words(answer),
        )

    def _not_ready(self, *, stopped: bool) -> str:
        if stopped:
            return say("The plugin {name} was not ready in time and was ended.", name=self.name)
        seconds = f"{self._start_seconds:g}"
        return say(
            "The plugin {name} was not ready after {seconds} seconds and was ended.", name=self.name, seconds=seconds
        )

    def _asked(
        self, request: messages.Run, cancelled: Callable[[], bool], progress: Callable[[str, float | None], None]
    ) -> messages.Gave:
        """The answer to a request. Raises `ToolError` for what the tool raised, `PluginError` for all else."""
        with self._lock:
            worker, _ = self._started(cancelled)
        answers = worker.wait_for(request.id)
        worker.send(request)
        try:
            while True:
                match self._next(worker, answers, cancelled):
                    case messages.Gave() as gave:
                        return gave
                    case messages.Failed(message=message):
                        raise ToolError(message)
                    case messages.Moved(message=message, share=share):
                        progress(message, share)
                    case ended:
                        raise self._died(ended)
        except TimeoutError:
            return self._late(worker, request, answers)
        finally:
            worker.forget(request.id)

    def _late(self, worker: WorkerProcess, request: messages.Run, answers: SimpleQueue[Heard]) -> messages.Gave:
        """It is to end: the answer if it does so by itself; else its worker is ended."""
        worker.send(messages.Cancel(request.id))
        until = time.monotonic() + self._patience
        try:
            while not isinstance(answer := self._next(worker, answers, lambda: time.monotonic() > until), Ended):
                if isinstance(answer, messages.Gave):
                    return answer
                if isinstance(answer, messages.Failed):
                    raise ToolError(answer.message)
        except TimeoutError:
            worker.kill(say("it did not end a call when it was told to"))
        raise PluginError(
            say("The plugin {name} did not end {tool} in time and was ended itself.", name=self.name, tool=request.tool)
        )

    def _next(self, worker: WorkerProcess, answers: SimpleQueue[Heard], over: Callable[[], bool]) -> Heard:
        """The next that the worker says. Raises `TimeoutError` once `over` is true."""
        while not over():
            try:
                return answers.get(timeout=_LOOK_SECONDS)
            except Empty:
                worker.look()
        raise TimeoutError

    def _died(self, answer: Heard) -> PluginError:
        return PluginError(
            say(
                "The plugin {name} ended in the middle of a call ({why}). It starts again with the next.",
                name=self.name,
                why=_cause(answer),
            )
        )

    def _leave(self) -> None:
        if self._worker is not None:
            self._worker.kill()
            self._worker = None


def _never() -> bool:
    return False


def _spec(told: messages.Told, plugin: str) -> ToolSpec:
    try:
        effects = frozenset(map(Effect, told.effects))
        answers = Origin(told.answers)
    except ValueError as error:
        raise PluginError(
            say("The plugin {plugin} speaks another version's words: {why}.", plugin=plugin, why=error)
        ) from error
    return ToolSpec(told.name, told.description, told.parameters, effects, tuple(told.targets), plugin, answers)


def _cause(answer: Heard) -> str:
    return answer.cause if isinstance(answer, Ended) else say("it answered what it wasn't asked")


def _last_words(answer: Heard) -> str:
    return say("It last said: {words}", words=answer.tail) if isinstance(answer, Ended) and answer.tail else ""
