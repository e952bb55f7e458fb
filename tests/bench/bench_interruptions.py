"""Peri's own voice in the microphone, and others over it: front end and endpointer, fed faster than real time."""

from __future__ import annotations

import numpy as np

from assistant.perceive.endpoint import WINDOW, Endpointer, Speech
from models.hearing.front_end import FrontEnd
from tests.bench.rows import BenchRow
from tests.bench.speech import QUESTIONS, RATE, Sound, blocks, echoed, noise, spoken, talk_of

SILENT_SECONDS = WINDOW + 0.05
"""A block of the microphone, and what the loudspeaker takes to fall silent (`tests/scenarios/test_audio_devices.py`).
"""


def rows(quick: bool) -> list[BenchRow]:
    return [echo(60 if quick else 600), *interruptions(10 if quick else 48)]


def echo(seconds: int) -> BenchRow:
    """Peri speaks for so long, its echo 10 dB lower and 80 ms late: how often does it interrupt itself?"""
    far = talk_of(seconds)
    front, ends, times = FrontEnd(), Endpointer(), 0
    for near_part, far_part in blocks(echoed(far), far):
        news = ends.feed(front.listen(near_part, far_part).activity, playing=True)
        times += sum(one.speech is Speech.STARTED for one in news)
    detail = f"{seconds} s of synthesised speech, echo at −10 dB and 80 ms"
    return BenchRow("self-interruptions in echo without a speaker", times, None, times, 0, "", 1, detail)


def interruptions(count: int) -> list[BenchRow]:
    """Somebody says something over Peri's voice, or something else makes a noise."""
    chance = np.random.default_rng(9)
    far = talk_of(12)
    delays, missed, alarms, noises = [], 0, 0, 0
    for number in range(count):
        words = spoken(QUESTIONS[number % len(QUESTIONS)], number)
        onset = int(np.flatnonzero(np.abs(words) > 0.02)[0])
        found = first_start(far, words, 6.0)
        missed += found is None
        if found is not None:
            delays.append(found - 6.0 - onset / RATE)
        noises += 1
        alarms += first_start(far, noise(chance, number), 6.0) is not None
    slow = float(np.percentile(delays, 95)) + SILENT_SECONDS
    detail = (
        f"noticed in sound time, a block of the microphone and {SILENT_SECONDS - WINDOW:.2f} s to fall silent added"
    )
    return [
        BenchRow("barge-in: speech to silence, p95", slow, None, slow, 0.3, "s", len(delays), detail),
        BenchRow("barge-in: missed", missed / count, None, missed / count, 0.05, "", count),
        BenchRow(
            "barge-in: false alarms (noise, tones, coughs)", alarms / noises, None, alarms / noises, 0.02, "", noises,
            "made sounds; whoever is silenced by one is resumed when no words are found",
        ),
    ]  # fmt: skip


def first_start(far: Sound, words: Sound, at: float) -> float | None:
    """When speech was noticed, of `words` over the echo of `far` from the second `at` on."""
    near = echoed(far)
    start = round(at * RATE)
    words = words[: len(near) - start]
    near[start : start + len(words)] += words
    front, ends = FrontEnd(), Endpointer()
    for near_part, far_part in blocks(near, far):
        for news in ends.feed(front.listen(near_part, far_part).activity, playing=True):
            if news.speech is Speech.STARTED and ends.seconds >= at:
                return ends.seconds
    return None
