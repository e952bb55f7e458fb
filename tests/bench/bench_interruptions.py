"""Peri's own voice in the microphone, and others over it: front end and endpointer, fed faster than real time."""

from __future__ import annotations

import numpy as np

from assistant.devices.portaudio import BLOCK_SECONDS, Kind
from assistant.perceive.endpoint import Endpointer, Speech
from models.hearing.front_end import FrontEnd
from tests.bench.rows import BenchRow
from tests.bench.speech import QUESTIONS, RATE, Sound, blocks, echoed, noise, silence, spoken, talk_of

QUIET_SECONDS = 2.0
"""Nothing is played before Peri answers."""
SILENT_SECONDS = 0.05
"""What the loudspeaker takes to fall silent (`tests/scenarios/test_audio_devices.py`)."""
OVER_SECONDS = (1.0, 6.0)
"""After the beginning of Peri's reply, in turn."""


def rows(quick: bool) -> list[BenchRow]:
    count = 10 if quick else 48
    return [echo(60 if quick else 600), *interruptions(count, "loudspeaker"), *interruptions(count, "headphones")]


def echo(seconds: int) -> BenchRow:
    """Peri speaks for so long, its echo 10 dB lower and 80 ms late: how often does it interrupt itself?"""
    far = np.concatenate([silence(QUIET_SECONDS), talk_of(seconds)])
    times = len(starts(echoed(far), far))
    detail = f"{seconds} s of synthesised speech, echo at −10 dB and 80 ms"
    return BenchRow("self-interruptions in echo without a speaker", times, None, times, 0, "", 1, detail)


def interruptions(count: int, device: str) -> list[BenchRow]:
    """Somebody says something over Peri's voice, or something else makes a noise."""
    chance = np.random.default_rng(9)
    far = np.concatenate([silence(QUIET_SECONDS), talk_of(12)])
    echoes = echoed(far) if device == "loudspeaker" else np.zeros_like(far)
    delays, missed, alarms = [], 0, 0
    for number in range(count):
        at = QUIET_SECONDS + OVER_SECONDS[number % 2]
        words = spoken(QUESTIONS[number % len(QUESTIONS)], number)
        onset = at + int(np.flatnonzero(np.abs(words) > 0.02)[0]) / RATE
        found = [start for start in starts(over(echoes, words, at), far) if start >= at]
        missed += not found
        delays += [found[0] - onset] if found else []
        made = starts(over(echoes, noise(chance, number), at), far)
        alarms += any(start >= at for start in made)
    slow = float(np.percentile(delays, 95)) + SILENT_SECONDS
    detail = f"on {device}; in sound time, {SILENT_SECONDS} s to fall silent added; 1 and 6 s after a reply began"
    return [
        BenchRow(f"barge-in, {device}: speech to silence, p95", slow, None, slow, 0.3, "s", len(delays), detail),
        BenchRow(f"barge-in, {device}: missed", missed / count, None, missed / count, 0.05, "", count),
        BenchRow(
            f"barge-in, {device}: false alarms (noise, tones, coughs)", alarms / count, None, alarms / count, 0.02, "",
            count, "made sounds; whoever is silenced by one is resumed when no words are found",
        ),
    ]  # fmt: skip


def over(echoes: Sound, words: Sound, at: float) -> Sound:
    near, start = echoes.copy(), round(at * RATE)
    words = words[: len(near) - start]
    near[start : start + len(words)] += words
    return near


def starts(near: Sound, far: Sound) -> list[float]:
    """When speech was noticed, in seconds of sound that had come from the microphone by then."""
    front, ends, found = FrontEnd(), Endpointer(), []
    for number, (near_part, far_part) in enumerate(blocks(near, far), 1):
        listened = front.listen(near_part, far_part)
        news = ends.feed(listened.activity, playing=True, adapted=listened.adapted)
        found += [number * BLOCK_SECONDS[Kind.INPUT] for one in news if one.speech is Speech.STARTED]
    return found
