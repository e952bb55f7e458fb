"""The second question about a picture: against the same question without one, and against llama-cpp-python's handler.

The model has the architecture and the projector of SmolVLM in a small size, with random weights (`tests.vision_model`):
what is measured is how long the way is, not what is said. Each has a process of its own and the same threads; they take
turns. The time is that to the first token, as the process that asked sees it.
"""

from __future__ import annotations

import base64
import contextlib
import io
import statistics
import tempfile
import time
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from models.host import Host, HostSpec
from models.language.machine import usable_cores
from models.proxies import HostedTextGenerator
from models.values import Additions, GenerationRequest, Message, Picture, Role, Sampling, Usage
from tests import vision_model
from tests.bench.rows import BenchRow

SHAPE = vision_model.Shape(512, 12, 8, 512, 8, 8, side=256, patch=16, merge=2, tiles=2)
CONTEXT = 2048
SIZE = (1024, 768)
FIRST = "What is shown in this picture, from left to right and from top to bottom?"
REPLY = "A boat in a harbour, and a clerk who counts the barrels."
SECOND = "And what is behind the boat?"
ONE_TOKEN = Sampling(temperature=0, repeat_penalty=1.0)
MORE, LEAST = 1.3, 5.0


def rows(quick: bool) -> list[BenchRow]:
    """Three rows; the last is after a restart."""
    with tempfile.TemporaryDirectory(prefix="peri-bench-") as folder:
        files = Path(folder)
        vision_model.write_llama(files / "model.gguf", SHAPE)
        vision_model.write_idefics3(files / "projector.gguf", SHAPE)
        return _rows(files, 3 if quick else 9)


def _rows(files: Path, repeats: int) -> list[BenchRow]:
    seen, plain, theirs, restarted = [], [], [], []
    with contextlib.closing(handler(files)) as other:
        for number in range(repeats + 1):
            picture = photograph(number)
            with kernel(files) as ours:
                seen.append(second(ours, "seen", picture))
                plain.append(second(ours, "plain", None))
            with kernel(files) as ours:
                restarted.append(ask(ours, "seen", conversation(picture)))
            theirs.append(other.call("second", picture.data))
    told = f"{usable_cores()} threads, random weights, {SIZE[0]} × {SIZE[1]} pixels"
    return [
        row("second question about a picture, first token, against none", seen, plain, MORE, told),
        row("second question about a picture, against the MTMD handler", theirs, seen, LEAST, told, faster=True),
        row("the same right after a restart, against the MTMD handler", theirs, restarted, LEAST, told, faster=True),
    ]


def row(
    name: str, mine: list[float], other: list[float], target: float, detail: str, *, faster: bool = False
) -> BenchRow:
    """The median of the ratios; the first of each, which warms up, is left out. With `faster`: how many times."""
    ratio = statistics.median(a / b for a, b in zip(mine[1:], other[1:], strict=True))
    one, two = (statistics.median(times[1:]) * 1000 for times in (mine, other))
    ours, baseline = (two, one) if faster else (one, two)
    return BenchRow(name, ours, baseline, ratio, target, "ms", len(mine) - 1, detail, more_is_better=faster)


def photograph(number: int) -> Picture:
    noise = np.random.default_rng(number).integers(0, 255, (48, 64, 3), np.uint8)
    buffer = io.BytesIO()
    Image.fromarray(noise).resize(SIZE).save(buffer, "JPEG")
    return Picture(buffer.getvalue(), sha256(buffer.getvalue()).hexdigest(), f"{number}.jpeg")


def conversation(picture: Picture | None) -> tuple[Message, ...]:
    pictures = () if picture is None else (picture,)
    return (Message(Role.USER, FIRST, pictures), Message(Role.ASSISTANT, REPLY), Message(Role.USER, SECOND))


@contextlib.contextmanager
def kernel(files: Path) -> Iterator[HostedTextGenerator]:
    """Ours, in a host that has just started and loaded; what was kept on disk is there."""
    options = {"model": str(files / "model.gguf"), "additions": Additions(str(files / "projector.gguf"))}
    limits = {"context_tokens": CONTEXT, "gpu_layers": 0, "cache": str(files / "kept")}
    with contextlib.closing(Host(HostSpec("language", "language/llama", {**options, **limits}))) as host:
        generator = HostedTextGenerator(host)
        generator.describe()
        yield generator


def second(generator: HostedTextGenerator, name: str, picture: Picture | None) -> float:
    """Seconds to the first token of the second question, after the first was answered."""
    ask(generator, name, conversation(picture)[:1])
    return ask(generator, name, conversation(picture))


def ask(generator: HostedTextGenerator, name: str, messages: tuple[Message, ...]) -> float:
    """Seconds until the one token that is asked for has come; returns when the host is idle again."""
    began, took = time.perf_counter(), 0.0
    for item in generator.generate(GenerationRequest(messages, ONE_TOKEN, max_tokens=1, sequence=name)):
        if isinstance(item, Usage):
            took = time.perf_counter() - began
    generator.count_tokens([""])
    return took


def handler(files: Path) -> Host:
    options = {"model": str(files / "model.gguf"), "projector": str(files / "projector.gguf")}
    return Host(HostSpec("handler", "tests.bench.bench_vision:Handler", options))


class Handler:
    """`llama_cpp.Llama` with its `MTMDChatHandler`, as it comes; timed in its own process."""

    def __init__(self, model: str, projector: str) -> None:
        from llama_cpp import Llama
        from llama_cpp.llama_chat_format import MTMDChatHandler

        threads = usable_cores()
        self._llama = Llama(
            model,
            n_ctx=CONTEXT,
            n_gpu_layers=0,
            n_threads=threads,
            n_threads_batch=threads,
            chat_handler=MTMDChatHandler(clip_model_path=projector, verbose=False),
            verbose=False,
        )

    def second(self, picture: bytes) -> float:
        """Seconds to the first token of the second question, after the first was answered."""
        address = f"data:image/jpeg;base64,{base64.b64encode(picture).decode()}"
        first = [{"type": "image_url", "image_url": {"url": address}}, {"type": "text", "text": FIRST}]
        talk: list[dict[str, Any]] = [
            {"role": "user", "content": first},
            {"role": "assistant", "content": REPLY},
            {"role": "user", "content": SECOND},
        ]
        self._ask(talk[:1])
        return self._ask(talk)

    def _ask(self, messages: list[Any]) -> float:
        began = time.perf_counter()
        for _ in self._llama.create_chat_completion(messages, stream=True, temperature=0.0, max_tokens=1):
            pass
        return time.perf_counter() - began
