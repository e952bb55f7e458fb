"""What models need of this machine, predicted; the machine and models measured; both kept in a file of the cache."""

from __future__ import annotations

import json
import logging
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from assistant.atomic import replace_text
from assistant.errors import PeriError
from assistant.shelf import KERNELS, Measured
from models.catalog import ModelRole
from models.errors import ModelError
from models.gguf_header import read_header
from models.predict.fit import Fit, Verdict, fit_of
from models.predict.memory import MemoryNeed, backend_need, free_memory, kernel_need, whole_memory
from models.predict.shape import Shape, guessed_shape, shape_of
from models.predict.speed import MachineSpeed, kinds_that_count, tokens_per_second
from models.proxies import HostedTextGenerator
from models.sentences import say
from models.values import Additions, GenerationRequest, KernelInfo, Message, Role, TextDelta, Usage

if TYPE_CHECKING:
    from assistant.settings_sections import KernelSettings
    from models.catalog import Entry
    from models.host import Host
    from models.manifest import KernelFiles

log = logging.getLogger(__name__)

_USUAL_KINDS = frozenset({12, 14, 8})
"""Q4_K, Q6_K, Q8_0: what most models that can be had are made of."""
_WRITTEN = 64
_OWN = 0.7
"""The share of the processor below which others had a good part of it: llama.cpp's threads use all of theirs."""
_ASKED = "Tell in a few sentences how a letter gets from one town to another. " + "It is written on paper. " * 12


class HostMaker(Protocol):
    def __call__(self, name: str, backend: str, **options: object) -> Host: ...


class Trials:
    """`file` keeps what was measured; one that can't be read counts as none. `memory` gives the bytes
    that a model could have, and the whole.
    """

    def __init__(
        self,
        file: Path,
        host: HostMaker,
        memory: Callable[[], tuple[int, int]] = lambda: (free_memory(), whole_memory()),
    ) -> None:
        self._file = file
        self._host = host
        self._memory = memory
        self._lock = threading.Lock()
        self._busy = threading.Lock()
        self._running: Host | None = None
        self._closed = False
        self._shapes: dict[tuple[Path, int], Shape] = {}
        self.speed, self._measured = _read(file)

    # -- predicting

    def fit(self, entry: Entry, files: KernelFiles | None, context_tokens: int) -> Fit:
        """Whether a model suits this machine; `files` where they are here."""
        need, speed = self.predicted(entry, files, context_tokens)
        free, whole = self._memory()
        return fit_of(need, free, whole, speed)

    def predicted(self, entry: Entry, files: KernelFiles | None, context_tokens: int) -> tuple[MemoryNeed, float]:
        """Memory, and tokens a second; 0.0 where the machine has not been measured or nothing is written."""
        if entry.role not in KERNELS:
            size = 0 if entry.role is ModelRole.ADAPTER else entry.size
            return (backend_need(entry.backend, size) if size else MemoryNeed(entry.memory)), 0.0
        eye = 0
        if files is not None:
            shape = self._shape(files.model)
            eye = files.projector.stat().st_size if files.projector is not None else 0
        else:
            shape = guessed_shape(entry.files[0].name if entry.files else "", entry.size)
        speed = tokens_per_second(shape, self.speed) if self.speed is not None else 0.0
        return kernel_need(shape, context_tokens, projector_bytes=eye), speed

    def _shape(self, path: Path) -> Shape:
        key = (path, path.stat().st_size)
        if key not in self._shapes:
            self._shapes[key] = shape_of(read_header(path), key[1])
        return self._shapes[key]

    # -- measuring

    def measured(self, name: str) -> Measured | None:
        """What the last try-out of a model found."""
        return self._measured.get(name)

    def measure_machine(self, models: Sequence[KernelFiles] = ()) -> None:
        """Measure with the usual types of weights, and those of `models`. Waits a few seconds. Raises `ModelError`."""
        kinds = {kind for files in models for kind in kinds_that_count(self._shape(files.model))}
        with self._working("trial", "language/trial") as host:
            found: MachineSpeed = host.call("measure", (*sorted(kinds | _USUAL_KINDS),))
        self._keep(speed=found)

    def try_out(self, entry: Entry, files: KernelFiles, settings: KernelSettings) -> Measured:
        """Load a model, have it write a little, and compare. Raises `PeriError` for want of memory, `ModelError`."""
        fit = self.fit(entry, files, settings.context_tokens)
        if fit.verdict in {Verdict.TOO_LARGE, Verdict.TIGHT}:
            raise PeriError(
                say(
                    "{title} needs {need} GB of memory; {free} GB are free.",
                    title=entry.title,
                    need=round(fit.need / 1e9, 1),
                    free=round(fit.free / 1e9, 1),
                ),
                remedy=say("Close other programs, choose a smaller context, or a smaller model."),
            )
        shape = self._shape(files.model)
        self._know(kinds_that_count(shape))
        options = {
            "model": str(files.model),
            "additions": Additions(str(files.projector or "")),
            "context_tokens": settings.context_tokens,
            "threads": settings.threads,
            "gpu_layers": settings.gpu_layers,
        }
        with self._working("try-out", "language/llama", **options) as host:
            usage, info, memory, shared = _write(host)
        need, speed = self.predicted(entry, files, settings.context_tokens)
        reads = usage.prompt_tokens / usage.prefill_seconds if usage.prefill_seconds > 0 else 0.0
        measured = Measured(usage.tokens_per_second, reads, memory, info.load_seconds, speed, need.total, shared)
        self._keep(measured={**self._measured, entry.name: measured})
        return measured

    def _know(self, kinds: Sequence[int]) -> None:
        """Measure this machine with types that it wasn't measured with."""
        known = self.speed.rates if self.speed is not None else {}
        if missing := [kind for kind in kinds if kind not in known]:
            with self._working("trial", "language/trial") as host:
                found: MachineSpeed = host.call("measure", missing)
            self._keep(speed=MachineSpeed({**known, **found.rates}, found.block_seconds, found.threads))

    def forget(self, name: str) -> None:
        """A model is gone."""
        self._keep(measured={key: value for key, value in self._measured.items() if key != name})

    def close(self) -> None:
        """End what is measured."""
        with self._lock:
            self._closed = True
            running = self._running
        if running is not None:
            running.close()

    # -- inside

    def _working(self, name: str, backend: str, **options: object) -> _Working:
        return _Working(self, lambda: self._host(name, backend, **options))

    def begin(self, make: Callable[[], Host]) -> Host:
        """A host for one measurement. Raises `PeriError` where one is under way."""
        if not self._busy.acquire(blocking=False):
            raise PeriError(say("Something is being measured already."), remedy=say("Wait until that has ended."))
        with self._lock:
            if self._closed:
                self._busy.release()
                raise PeriError(say("Peri is closing."))
            self._running = make()
            return self._running

    def finish(self) -> None:
        """The measurement has ended."""
        with self._lock:
            running, self._running = self._running, None
        if running is not None:
            running.close()
        self._busy.release()

    def _keep(self, speed: MachineSpeed | None = None, measured: dict[str, Measured] | None = None) -> None:
        with self._lock:
            self.speed = speed or self.speed
            self._measured = self._measured if measured is None else measured
            told = {
                "speed": None if self.speed is None else asdict(self.speed),
                "models": {name: asdict(one) for name, one in self._measured.items()},
            }
            try:
                self._file.parent.mkdir(parents=True, exist_ok=True)
                replace_text(self._file, json.dumps(told, indent=1))
            except OSError as error:
                log.warning("what was measured can't be kept: %s", error)


class _Working:
    """One measurement at a time, its host ended afterwards."""

    def __init__(self, trials: Trials, make: Callable[[], Host]) -> None:
        self._trials = trials
        self._make = make

    def __enter__(self) -> Host:
        return self._trials.begin(self._make)

    def __exit__(self, *_: object) -> None:
        self._trials.finish()


def _write(host: Host) -> tuple[Usage, KernelInfo, int, bool]:
    """What a reply took, what was loaded, the memory that the process held most, and whether others had a good part of
    the processor. Raises `ModelError`.
    """
    kernel = HostedTextGenerator(host)
    info, memory = kernel.describe(), 0
    request = GenerationRequest((Message(Role.USER, _ASKED),), max_tokens=_WRITTEN)
    usage: Usage | None = None
    began = wall, processor = time.monotonic(), _processor_seconds(host)
    for item in kernel.generate(request):
        if isinstance(item, TextDelta):
            memory = max(memory, host.report().resident_bytes)
        if isinstance(item, Usage):
            usage = item
            wall, processor = time.monotonic(), _processor_seconds(host)
    if usage is None or usage.tokens_per_second == 0:
        raise ModelError(
            say("The model wrote nothing that could be measured."), remedy=say("Try again, or another model.")
        )
    shared = not info.gpu_layers and others_had(processor - began[1], (wall - began[0]) * info.threads)
    return usage, info, memory, shared


def others_had(had: float, could: float) -> bool:
    """Whether others had a good part of the processor, of which a process had so many seconds and could have had so
    many.
    """
    return had < _OWN * could


def _processor_seconds(host: Host) -> float:
    """What the host's process has had of the processor."""
    import psutil

    try:
        times = psutil.Process(host.report().pid).cpu_times()
    except psutil.Error:
        return 0.0
    return float(times.user + times.system)


def _read(file: Path) -> tuple[MachineSpeed | None, dict[str, Measured]]:
    try:
        told = json.loads(file.read_text(encoding="utf-8"))
        speed = told["speed"]
        rates = {int(kind): float(rate) for kind, rate in speed["rates"].items()} if speed else {}
        machine = MachineSpeed(rates, float(speed["block_seconds"]), int(speed["threads"])) if rates else None
        return machine, {str(name): Measured(**one) for name, one in told["models"].items()}
    except FileNotFoundError:
        pass
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        log.warning("what was measured can't be read: %s", error)
    return None, {}
