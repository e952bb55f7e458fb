"""The image encoder on ONNX Runtime in 8 bits against the same model in open_clip on torch, each in a host.

Speed and memory do not depend on what the weights are: torch's models are untrained, a ViT and one of the architecture
of Peri's own eyes (EfficientNet-Lite0 and MiniLM). Beside the one stands its export, beside the other what Peri ships.
Both sides get the same files and take turns. Peri's own eyes also name what a picture shows, from their vocabulary.
"""

from __future__ import annotations

import shutil
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

from models.host import Host, HostSpec
from models.proxies import HostedEyes, HostedImageEncoder
from models.registry import OWN_EYES
from models.seeing.clip_samples import drawn, photographs
from models.values import Picture
from tests import clip_model
from tests.bench.rows import BenchRow

VIT, EYES = "ViT-S-32-alt", "Peri's eyes"
TIME_TARGET, MEMORY_TARGET, FIRST_TARGET = 0.5, 0.4, 1.5
LABELS = (
    "a cat",
    "a dog",
    "a person",
    "a cup of coffee",
    "a rocket",
    "a beach",
    "a city",
    "a document",
    "a chart",
    "a car",
)


def rows(quick: bool) -> list[BenchRow]:
    repeats = 3 if quick else 10
    pictures = [*photographs()[:3], *drawn(3)]
    made: list[BenchRow] = []
    with tempfile.TemporaryDirectory(prefix="peri-bench-") as scratch:
        for name, architecture in architectures(Path(scratch)).items():
            folder = OWN_EYES if name == EYES else Path(scratch) / f"made-{name}"
            if folder != OWN_EYES:
                export(architecture, folder)
            made += against_torch(name, architecture, folder, pictures, repeats)
            made.append(first_label(name, folder, pictures[0], repeats))
        made += named(Path(scratch), pictures[0], repeats)
    return made


def architectures(scratch: Path) -> dict[str, str]:
    preprocess = {"mean": [0.5] * 3, "std": [0.5] * 3}
    eyes = clip_model.configuration(scratch / "eyes.json", 384, "linear", preprocess, clip_model.MINILM)
    return {VIT: VIT, EYES: str(eyes)}


def export(architecture: str, folder: Path) -> None:
    with closing(Host(HostSpec("the exporter", "seeing/clip_export"))) as host:
        for _ in host.stream("export", architecture, "", str(folder), True, seed=1):
            pass


def against_torch(name: str, architecture: str, folder: Path, pictures: list[Picture], repeats: int) -> list[BenchRow]:
    """Time for one picture, and the memory of the host once it has seen pictures and texts."""
    with (
        encoder("seeing/clip_onnx", {"model": str(folder)}) as (ours, our_host),
        encoder("seeing/open_clip", {"architecture": architecture, "seed": 1}) as (theirs, their_host),
    ):
        for each in (ours, theirs):
            each.encode_pictures(pictures[:1])
            each.encode_texts(LABELS)
        pairs = [
            tuple(seconds(lambda eyes=eyes, one=one: eyes.encode_pictures([one])) for eyes in (ours, theirs))
            for _ in range(repeats)
            for one in pictures
        ]
        memory = [host.report().resident_bytes / 1e6 for host in (our_host, their_host)]
    mine, other = (statistics.median(side) for side in zip(*pairs, strict=True))
    ratio = statistics.median(first / second for first, second in pairs)
    detail = "8-bit ONNX against open_clip on torch, file to vector, one picture at a time, on the processor"
    return [
        BenchRow(f"a picture to its vector ({name})", mine, other, ratio, TIME_TARGET, "s", len(pairs), detail),
        BenchRow(
            f"memory of the image encoder's host ({name})",
            memory[0],
            memory[1],
            memory[0] / memory[1],
            MEMORY_TARGET,
            "MB",
            1,
            "resident, with both halves loaded and used",
        ),
    ]


def first_label(name: str, folder: Path, one: Picture, repeats: int) -> BenchRow:
    """From nothing to the best of ten phrases for a picture: the process, the model, both halves."""

    def once() -> None:
        with encoder("seeing/clip_onnx", {"model": str(folder)}) as (eyes, _):
            scores = eyes.encode_texts(LABELS) @ eyes.encode_pictures([one])[0]
            assert len(LABELS) == len(scores)

    times = [seconds(once) for _ in range(repeats)]
    return BenchRow(
        name=f"host started to first label ({name})",
        ours=statistics.median(times),
        baseline=None,
        ratio=statistics.median(times),
        target=FIRST_TARGET,
        unit="s",
        repeats=repeats,
        detail=f"{len(LABELS)} phrases, encoded too; the end of the process is counted; slowest {max(times):.2f} s",
    )


def named(scratch: Path, one: Picture, repeats: int) -> list[BenchRow]:
    """From nothing to what a picture shows: as Peri ships its eyes, and where the vocabulary has to be encoded."""
    bare = scratch / "bare"
    shutil.copytree(OWN_EYES, bare, ignore=shutil.ignore_patterns("*.npy"))

    def once(folder: Path) -> None:
        with closing(Host(HostSpec("eyes", "seeing/eyes", {"model": str(folder)}))) as host:
            HostedEyes(host).label(one)

    times = [seconds(lambda: once(OWN_EYES)) for _ in range(repeats)]
    whole = seconds(lambda: once(bare))
    middle = statistics.median(times)
    row = BenchRow(
        name="host started to first label of the vocabulary",
        ours=middle,
        baseline=None,
        ratio=middle,
        target=FIRST_TARGET,
        unit="s",
        repeats=repeats,
        detail=f"the vocabulary is shipped encoded; slowest {max(times):.2f} s; {whole:.2f} s where it is not",
    )
    return [row]


@contextmanager
def encoder(backend: str, options: dict[str, object]) -> Iterator[tuple[HostedImageEncoder, Host]]:
    with ExitStack() as stack:
        host = stack.enter_context(closing(Host(HostSpec("eyes", backend, options))))
        yield HostedImageEncoder(host), host


def seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started
