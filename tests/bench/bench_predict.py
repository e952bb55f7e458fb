"""What is predicted of a model before it is loaded, against what is then measured: memory, and tokens a second.

For every language model that is here, the small one also in other types (made by llama.cpp's own quantization), and
for memory the ears too. Memory is the resident size of the model's process after its context was filled. Speeds are
those of windows of a reply in which no other program had the processor, where there are any; before each reply the
trial that the prediction comes from is run, and of both the quickest counts.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[2]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

if TYPE_CHECKING:
    from models.host import Host
    from models.predict.shape import Shape
    from models.predict.speed import MachineSpeed
    from tests.bench.rows import BenchRow

MEMORY_OFF, SPEED_OFF = 0.15, 0.30
CONTEXT = 512
FILLED = 0.9
TOKENS = 64
WINDOW = 12
"""Tokens whose speed is taken together."""
ROUNDS = 4
"""Trials, each followed by a reply. Another machine on the same processor may slow any of them, so the best count."""
TYPES = {"F16": 1, "Q8_0": 7, "Q4_0": 2, "Q5_K_M": 17}
"""llama.cpp's numbers of what a whole file can be quantized to."""


def rows(quick: bool) -> list[BenchRow]:
    """Memory and speed of every language model; memory of the others."""
    from models.gguf_header import read_header
    from models.predict.memory import kernel_need
    from models.predict.shape import shape_of

    found: list[BenchRow] = []
    with tempfile.TemporaryDirectory() as folder:
        for name, path in kernels(Path(folder), quick):
            shape = shape_of(read_header(path), path.stat().st_size)
            memory, written, speeds = used(path, shape)
            need = kernel_need(shape, CONTEXT)
            told = f"a context of {CONTEXT} tokens, filled"
            found.append(_row(f"memory of {name}", need.total / 1e6, memory / 1e6, MEMORY_OFF, "MB", told))
            found.append(_speed_row(name, shape, written, speeds))
            _, written, speeds = used(path, shape, threads=1)
            found.append(_speed_row(f"{name}, one thread", shape, written, speeds))
    return [*found, *others()]


def _speed_row(name: str, shape: Shape, written: list[float], speeds: list[MachineSpeed]) -> BenchRow:
    from models.predict.speed import tokens_per_second

    predicted = max(tokens_per_second(shape, speed, TOKENS) for speed in speeds)
    told = f"windows of {WINDOW} tokens: {', '.join(f'{one:.1f}' for one in written)}; {speeds[0].threads} threads"
    return _row(f"speed of {name}", predicted, max(written), SPEED_OFF, "tokens/s", told)


def _row(name: str, predicted: float, measured: float, off: float, unit: str, detail: str) -> BenchRow:
    from tests.bench.rows import BenchRow

    return BenchRow(
        name=f"{name}: predicted, off from measured",
        ours=predicted,
        baseline=measured,
        ratio=abs(predicted / measured - 1) if measured else float("inf"),
        target=off,
        unit=unit,
        repeats=1,
        detail=detail,
    )


def kernels(folder: Path, quick: bool) -> Iterator[tuple[str, Path]]:
    """The language models at hand, and the smallest of them in other types."""
    from models.catalog import ModelRole
    from models.store import ModelState, ModelStore, default_root

    store = ModelStore(default_root())
    here = [one.entry for one in store.list() if one.state is ModelState.INSTALLED]
    entries = sorted(
        (one for one in here if one.role in {ModelRole.KERNEL, ModelRole.VISION}), key=lambda one: one.size
    )
    for entry in entries:
        yield entry.name, store.kernel(entry.name).model
    for name, number in {} if quick or not entries else TYPES.items():
        path = folder / f"{name}.gguf"
        quantize(store.kernel(entries[0].name).model, path, number)
        yield f"{entries[0].name} in {name}", path


def quantize(source: Path, target: Path, number: int) -> None:
    from models.language.native import library

    c = library()
    params = c.llama_model_quantize_default_params()
    params.ftype, params.allow_requantize = number, True
    if c.llama_model_quantize(str(source).encode(), str(target).encode(), params):
        raise RuntimeError(f"{source.name} can't be quantized")


def used(path: Path, shape: Shape, threads: int = 0) -> tuple[int, list[float], list[MachineSpeed]]:
    """Bytes that the process holds at most, tokens a second of some windows, and the trials around them."""
    from models.host import Host, HostSpec
    from models.predict.speed import kinds_that_count

    trial = Host(HostSpec("trial", "language/trial", {"threads": threads}))
    options = {"model": str(path), "context_tokens": CONTEXT, "threads": threads}
    host = Host(HostSpec("language", "language/llama", options))
    try:
        host.start()
        speeds, written = [], []
        for _ in range(ROUNDS):
            speeds.append(trial.call("measure", kinds_that_count(shape)))
            written += windows(host)
        if not threads:
            fill(host)
        return resident(host), written, speeds
    finally:
        host.close()
        trial.close()


def windows(host: Host) -> list[float]:
    """The speed of parts of one reply, those that had the processor to themselves where there are any."""
    import psutil

    from models.proxies import HostedTextGenerator
    from models.values import GenerationRequest, Message, Role, TextDelta, Usage

    process = psutil.Process(host.report().pid)
    threads = HostedTextGenerator(host).describe().threads
    message = Message(Role.USER, "Tell a very long story of a town by the sea, with all who live there.")
    request = GenerationRequest((message,), max_tokens=TOKENS, sequence=str(time.monotonic()))
    whole = 0.0
    marks: list[tuple[float, float]] = []
    made = 0
    for item in HostedTextGenerator(host).generate(request):
        if isinstance(item, TextDelta):
            made += item.tokens
            if made >= WINDOW * (len(marks) + 1):
                marks.append((time.perf_counter(), sum(process.cpu_times()[:2])))
        elif isinstance(item, Usage):
            whole = item.tokens_per_second
    parts = [(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(marks)]
    alone = [WINDOW / wall for wall, processor in parts if processor > 0.85 * threads * wall]
    return [statistics.median(alone)] if alone else [max((WINDOW / wall for wall, _ in parts), default=whole)]


def fill(host: Host) -> None:
    """Have the context evaluated as far as it is said to be filled."""
    from models.proxies import HostedTextGenerator
    from models.values import GenerationRequest, Message, Role

    kernel = HostedTextGenerator(host)
    line = "The quick brown fox jumps over the lazy dog. "
    (tokens,) = kernel.count_tokens([line])
    message = Message(Role.USER, line * int(FILLED * CONTEXT / tokens))
    list(kernel.generate(GenerationRequest((message,), max_tokens=8, sequence="filled")))


def resident(host: Host) -> int:
    import psutil

    return int(psutil.Process(host.report().pid).memory_info().rss)


def others() -> list[BenchRow]:
    """The back ends that are no language models, after one use."""
    import numpy as np

    from models.host import Host, HostSpec
    from models.predict.memory import backend_need
    from models.store import ModelStore, default_root
    from models.values import AudioClip

    store = ModelStore(default_root())
    noise = np.random.default_rng(1).normal(0, 0.05, 16_000 * 20).astype(np.float32)
    found = []
    for name in ("whisper-tiny.en", "whisper-base"):
        if not store.installed(name):
            continue
        host = Host(HostSpec("hearing", "hearing/whisper", {"model": str(store.path(name))}))
        try:
            host.call("transcribe", AudioClip(noise, 16_000))
            need = backend_need("hearing/whisper", store.entry(name).size)
            found.append(
                _row(f"memory of {name}", need.total / 1e6, resident(host) / 1e6, MEMORY_OFF, "MB", "20 s heard")
            )
        finally:
            host.close()
    return found
