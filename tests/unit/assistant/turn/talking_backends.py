"""Back ends of a spoken conversation, in processes that a test may kill. How loud a sound is says what it means."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from models.values import (
    AudioClip,
    FinishReason,
    GenerationRequest,
    KernelInfo,
    Listened,
    Message,
    Segment,
    TextDelta,
    Transcript,
    TurnEnding,
    Usage,
)

SENTENCES = {
    0.1: "Tell me another.",
    0.3: "What time is it?",
    0.5: "Think about it.",
    0.7: "Tell me a story.",
    0.9: "Listen to me.",
}
"""What ears hear at each level."""
REPLIES = {
    "What time is it?": ("It is noon.",),
    "Think about it.": ("", "I have thought."),
    "Tell me a story.": ("There was a king. He ", "was kind."),
    "Tell me another.": ("There was a queen. She was kind.",),
    "Listen to me.": ("I listen.",),
}
"""The kernel waits for the gate before a second piece, the voice before the queen's kindness."""


class Gated:
    """Waits, when it has to, until the file `gate` is there."""

    def __init__(self, gate: str) -> None:
        self._gate = Path(gate)

    def wait(self) -> None:
        end = time.monotonic() + 20
        while not self._gate.exists():
            assert time.monotonic() < end, "nobody opened the gate"
            time.sleep(0.005)

    def close(self) -> None: ...


class Kernel(Gated):
    """Answers the last message as `REPLIES` says."""

    def describe(self) -> KernelInfo:
        return KernelInfo("scripted", 1, 1, 2048, 2048, 1, 1, 0, "none", 0.0)

    def count_tokens(self, texts: Sequence[str]) -> tuple[int, ...]:
        return tuple(len(text.split()) for text in texts)

    def prepare(self, messages: Sequence[Message]) -> int:
        return 1

    def forget(self, sequence: str) -> None: ...

    def keep(self, sequence: str) -> bool:
        return False

    def generate(self, request: GenerationRequest) -> Iterator[TextDelta | TurnEnding | Usage]:
        if request.judge_ending:
            yield TurnEnding(0.9)
        first, *rest = REPLIES[request.messages[-1].content]
        if first:
            yield TextDelta(first)
        for piece in rest:
            self.wait()
            yield TextDelta(piece)
        yield Usage(1, 0, 2, 0.1, 0.1, FinishReason.END)


class Ears(Gated):
    """Hears the sentence whose level is the loudest sound's; waits for the gate where that says to listen."""

    def transcribe(self, clip: AudioClip, language: str | None = None, thorough: bool = False) -> Transcript:
        loudest = float(np.abs(clip.samples).max())
        text = SENTENCES[min(SENTENCES, key=lambda level: abs(level - loudest))]
        if text == "Listen to me.":
            self.wait()
        return Transcript(text, "en", (Segment(0.0, 1.0, text),), clip.seconds, 1.0)


class Voice(Gated):
    """A tenth of a second a sentence."""

    def voices(self) -> tuple[str, ...]:
        return ("scripted",)

    def synthesize(self, text: str, voice: str = "", speed: float = 1.0) -> AudioClip:
        if text == "She was kind.":
            self.wait()
        return AudioClip(np.full(2400, 0.1, np.float32), 24_000)


class FrontEnd(Gated):
    """Takes loud windows for speech, and finds every turn complete."""

    def __init__(self, gate: str) -> None:
        super().__init__(gate)
        self.reset()

    def reset(self) -> None:
        self._rest = np.zeros(0, np.float32)

    def doubt(self) -> None: ...

    def listen(self, near: NDArray[np.float32], far: NDArray[np.float32]) -> Listened:
        sound = np.concatenate([self._rest, near])
        whole = len(sound) // 512 * 512
        self._rest = sound[whole:]
        windows = sound[:whole].reshape(-1, 512)
        return Listened(near, tuple(float(np.abs(window).max() > 0.05) for window in windows))

    def probability(self, clip: AudioClip) -> float | None:
        return 0.9
