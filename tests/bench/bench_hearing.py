"""From a recording to its transcript, through the host process, against faster-whisper alone on the same clip.

Both sides load the same model with the same threads and decode with the same settings (`DECODING`, and Silero
VAD with `SPEECH`); they take turns, so that what else the machine does falls on both. With the multilingual
model ours is faster than bare: faster-whisper encodes the sound once to recognise the language and once more
to transcribe, ours once for both.
"""

from __future__ import annotations

import contextlib
import statistics
import time
import wave
from collections.abc import Callable
from pathlib import Path

import numpy as np

from models.hearing.decode import resample
from models.hearing.whisper import DECODING, RATE, SPEECH, processors
from models.host import Host
from models.host_messages import HostSpec
from models.proxies import HostedTranscriber
from models.store import default_root
from models.values import AudioClip
from tests.bench.rows import BenchRow

ALSA = Path("/usr/share/sounds/alsa")
SAID = ("Front_Center", "Front_Left", "Front_Right", "Rear_Center", "Rear_Left", "Rear_Right")
TARGET = 1.15


def rows(quick: bool) -> list[BenchRow]:
    """One row for each Whisper model that is installed."""
    clip = recording()
    repeats = 5 if quick else 15
    folders = [default_root() / name for name in ("whisper-tiny.en", "whisper-base")]
    return [row(folder, clip, repeats) for folder in folders if (folder / "model.bin").is_file()]


def recording() -> AudioClip:
    """Six announcements in a human voice, about nine seconds."""
    parts = []
    for name in SAID:
        with wave.open(str(ALSA / f"{name}.wav")) as file:
            pcm = np.frombuffer(file.readframes(file.getnframes()), dtype="<i2").astype(np.float32) / 32768
            parts.append(resample(pcm, file.getframerate(), RATE))
    return AudioClip(np.concatenate(parts), RATE)


def row(folder: Path, clip: AudioClip, repeats: int) -> BenchRow:
    bare = bare_transcriber(folder)
    spec = HostSpec(name="hearing", backend="hearing/whisper", options={"model": str(folder)})
    with contextlib.closing(Host(spec)) as host:
        ears = HostedTranscriber(host)
        said = (ears.transcribe(clip).text, bare(clip))  # both warm, and both right
        assert all(
            "front center" in " ".join(text.lower().replace(".", " ").replace(",", " ").split()) for text in said
        )
        pairs = [(seconds(lambda: ears.transcribe(clip)), seconds(lambda: bare(clip))) for _ in range(repeats)]
    ours, theirs = (statistics.median(side) for side in zip(*pairs, strict=True))
    return BenchRow(
        name=f"transcript ready after letting go ({folder.name})",
        ours=ours,
        baseline=theirs,
        ratio=statistics.median(mine / other for mine, other in pairs),
        target=TARGET,
        unit="s",
        repeats=repeats,
        detail=f"{clip.seconds:.1f} s of speech; bare faster-whisper with the same VAD, beam and threads",
    )


def bare_transcriber(folder: Path) -> Callable[[AudioClip], str]:
    from faster_whisper import WhisperModel

    model = WhisperModel(str(folder), device="cpu", compute_type="int8", cpu_threads=min(processors(), 8))

    def transcribe(clip: AudioClip) -> str:
        found, _ = model.transcribe(clip.samples, vad_filter=True, vad_parameters=SPEECH, **DECODING)
        return "".join(segment.text for segment in found)

    return transcribe


def seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started
