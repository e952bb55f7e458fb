"""Measures how quickly llama.cpp works through weights on this machine, with models that mean nothing."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from models.errors import HostStartFailed, ModelError
from models.language.loading import Options, load
from models.language.native import AbortFlag, Context
from models.language.trial_file import TrialModel
from models.predict.speed import MachineSpeed
from models.sentences import say

_SECONDS = 0.35
"""For one type of weights."""
_LONGEST = 1.5
"""Where other programs disturb it."""
_OWN = 0.9
_LEAST_STEPS, _MOST_STEPS = 5, 400
_BYTES = 100_000_000
"""A processor's own memory doesn't hold as much."""
_WIDTH, _INNER = 2048, 5632
_THIN = TrialModel(kind=8, width=256, inner=256, blocks=24)
_Q8_0 = 8


@dataclass(frozen=True, slots=True)
class _Step:
    """Seconds: those that went by, and those of processor time that the process had in them."""

    wall: float
    processor: float

    def alone(self, threads: int) -> bool:
        """llama.cpp's threads spin while they wait for each other: time that they did not get, others had."""
        return self.processor >= _OWN * threads * self.wall


class SpeedTrial:
    """`threads` 0: as many as a language model would use. Nothing is loaded yet."""

    def __init__(self, threads: int = 0, gpu_layers: int = 0) -> None:
        self._threads = threads
        self._gpu_layers = gpu_layers

    def measure(self, kinds: Sequence[int]) -> MachineSpeed:
        """The speed with each of these ggml types, and with half precision; one that this build of llama.cpp does not
        know is left out. Raises `HostStartFailed` where nothing can be measured: no memory, no room on the disk.
        """
        with tempfile.TemporaryDirectory(prefix="peri-trial-") as folder:
            path = Path(folder) / "trial.gguf"
            block, threads = self._step(_THIN, path)
            block /= _THIN.blocks
            rates = {}
            for kind in dict.fromkeys([*kinds, 1]):
                one = TrialModel(kind, _WIDTH, _INNER, 1).block_bytes
                if not one:
                    continue
                model = TrialModel(kind, _WIDTH, _INNER, max(1, round(_BYTES / one)))
                try:
                    seconds, _ = self._step(model, path)
                except ModelError:
                    continue
                rates[kind] = model.blocks * model.block_bytes / max(1e-9, seconds - model.blocks * block)
        if not rates:
            raise HostStartFailed(
                say("The speed of this machine could not be measured."), remedy=say("Close other programs.")
            )
        return MachineSpeed(rates, block, threads)

    def _step(self, model: TrialModel, path: Path) -> tuple[float, int]:
        """The seconds that one token takes, and the threads that are used."""
        try:
            model.write(path)
        except OSError as error:
            raise HostStartFailed(say("A file to measure with can't be written: {why}.", why=error.strerror)) from error
        loaded = load(Options(path, 512, self._threads, self._gpu_layers))
        try:
            threads = loaded.info.threads
            spinning = 1 if self._gpu_layers else threads
            return _typical([*_steps(loaded.context, spinning)], spinning), threads
        finally:
            loaded.context.close()


def _steps(context: Context, threads: int) -> Iterator[_Step]:
    flag, began, alone = AbortFlag(), time.monotonic(), 0
    for step in range(_MOST_STEPS):
        spent = time.monotonic() - began
        if spent > (_SECONDS if alone >= _LEAST_STEPS else _LONGEST):
            return
        wall, processor = time.perf_counter(), time.process_time()
        context.decode([1], step, 0, abort=flag)
        taken = _Step(time.perf_counter() - wall, time.process_time() - processor)
        alone += taken.alone(threads)
        yield taken


def _typical(steps: Sequence[_Step], threads: int) -> float:
    """Seconds of a step that had the processor to itself; of the quickest one where none had."""
    alone = [step.wall for step in steps if step.alone(threads)]
    return statistics.median(alone) if alone else min(step.wall for step in steps)
