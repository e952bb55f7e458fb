"""A spoken conversation: how long from the last sample of speech to the first of the answer, and what disturbs it.

The latency is that of `peri talk` on a sound card of software, in real time, by its own ledger; against it stands a
straight chain of the same models in the same run: 640 ms of silence, the whole transcript by faster-whisper as it
comes, the whole reply by llama-cpp-python's `Llama`, the whole speech. The other rows feed the same front end and the
same endpointer faster than real time. All speech is synthesised: by hibari, and by espeak-ng in four voices.
"""

from __future__ import annotations

import contextlib
import json
import os
import queue
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import wave
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from assistant.context.prompt import system_page
from assistant.devices.clocked import OUTPUT_DELAY
from assistant.perceive.endpoint import WINDOW, Endpointer, Speech
from models.hearing.decode import resample, sound_blocks
from models.hearing.front_end import FrontEnd
from models.speaking.hibari import HibariVoice
from models.store import ModelStore, default_root
from models.values import AudioClip
from tests.bench.rows import BenchRow
from tests.pulse import sound_card

RATE = 16_000
TURNS = default_root() / "smart-turn-v3.2"
QUESTIONS = (
    "What is the capital of France?",
    "How many days are in a year?",
    "Can you tell me what water is made of?",
    "Who wrote Romeo and Juliet?",
    "What colour is the sky on a clear day?",
    "How do I boil an egg?",
    "What is the largest planet?",
    "Why do leaves fall in autumn?",
)
SENTENCES = (
    "I was thinking about the trip, and whether we should leave on Friday.",
    "Could you remind me to call my sister, because it is her birthday tomorrow?",
    "The recipe says to use two eggs, some flour, and a little bit of milk.",
    "Please tell me how long it takes to drive from Hamburg to Berlin.",
    "When I was a child, we used to spend the summer at the lake.",
)
ESPEAK = ("en-us", "en-gb", "en-us+f3", "en-gb+m4")
KERNELS = {
    "qwen2.5-coder-1.5b-instruct": (1.5, 2.5),
    "smollm2-135m-instruct": (0.9, 1.4),
}
CHAIN_SILENCE = 0.64
CHAIN_TARGET = 2.5
REPLY_TOKENS = 96
ANSWERED = 1.0
"""Seconds from an endpoint to the first sound with the default kernel, as the first rows have it."""
Sound = NDArray[np.float32]


def rows(quick: bool) -> list[BenchRow]:
    made: list[BenchRow] = []
    with tempfile.TemporaryDirectory(prefix="peri-bench-") as scratch:
        questions = [write(Path(scratch) / f"{n}.wav", spoken(text)) for n, text in enumerate(QUESTIONS)]
        questions = questions[: 4 if quick else len(questions)]
        for kernel, targets in KERNELS.items():
            made += latency(kernel, targets, questions, Path(scratch))
    made += endpoints(4 if quick else 12)
    made.append(echo(60 if quick else 600))
    made += interruptions(10 if quick else 40)
    return made


# -- latency


def latency(kernel: str, targets: tuple[float, float], questions: list[Path], scratch: Path) -> list[BenchRow]:
    ours = [turn["marks"]["first_sound"] for turn in conversation(kernel, questions, scratch)]
    chain = straight_chain(kernel, questions)
    middle, slow = statistics.median(ours), float(np.percentile(ours, 95))
    ratio = statistics.median(theirs / mine for mine, theirs in zip(ours, chain, strict=True))
    what = "last speech sample to first audible sample"
    detail = (
        f"Whisper base, {len(ours)} questions by hibari and espeak-ng; all: {', '.join(f'{one:.2f}' for one in ours)}"
    )
    return [
        BenchRow(f"{what}, median ({kernel})", middle, None, middle, targets[0], "s", len(ours), detail),
        BenchRow(f"{what}, p95 ({kernel})", slow, None, slow, targets[1], "s", len(ours)),
        BenchRow(
            f"the same against a straight chain ({kernel})",
            middle,
            statistics.median(chain),
            ratio,
            CHAIN_TARGET,
            "s",
            len(ours),
            "ratio: how many times quicker; the chain waits 640 ms, then does one thing after the other",
            more_is_better=True,
        ),
    ]


def conversation(kernel: str, questions: list[Path], scratch: Path) -> list[dict[str, Any]]:
    """The turns of `peri talk`, one a question, asked when the reply before was over."""
    home = scratch / f"home-{kernel}"
    home.mkdir(exist_ok=True)
    (home / "settings.toml").write_text(f'[kernel]\nmodel = "{kernel}"\nmax_reply_tokens = {REPLY_TOKENS}\n')
    turns: list[dict[str, Any]] = []
    with sound_card(scratch / f"card-{kernel}") as card:
        environment = {**card.environment, "PERI_HOME": str(home), "PERI_MODELS": str(default_root())}
        command = [sys.executable, "-m", "ui", "talk", "--json"]
        with talking(command, {**os.environ, **environment}) as lines:
            for question in questions:
                card.speak_into_microphone(question).wait(60)
                turns.append(json.loads(lines.get(timeout=120)))
                time.sleep(1.0)  # as a listener does before asking on
    return turns


@contextlib.contextmanager
def talking(command: list[str], environment: dict[str, str]) -> Iterator[queue.SimpleQueue[str]]:
    """The lines that `peri talk` prints, once it listens."""
    process = subprocess.Popen(
        command,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    lines: queue.SimpleQueue[str] = queue.SimpleQueue()
    listens = threading.Event()
    assert process.stdout is not None
    assert process.stderr is not None
    threading.Thread(target=lambda: [lines.put(line) for line in process.stdout], daemon=True).start()  # type: ignore[union-attr]

    def watch() -> None:
        for line in process.stderr or ():
            if "microphone" in line:
                listens.set()

    threading.Thread(target=watch, daemon=True).start()
    try:
        assert listens.wait(120), "peri talk does not listen"
        time.sleep(8.0)  # until the hosts have started: what is measured is the conversation
        yield lines
    finally:
        process.send_signal(2)
        process.wait(30)


def straight_chain(kernel: str, questions: list[Path]) -> list[float]:
    """Seconds from the end of each question to the first sound, one stage after the other, each with a bare library."""
    from faster_whisper import WhisperModel
    from llama_cpp import Llama

    ears = WhisperModel(str(default_root() / "whisper-base"), device="cpu", compute_type="int8", cpu_threads=2)
    path = ModelStore(default_root()).kernel(kernel).model
    model = Llama(str(path), n_ctx=4096, n_threads=2, verbose=False)
    voice = HibariVoice()
    messages: list[dict[str, str]] = [{"role": "system", "content": system_page("").text}]
    model.create_chat_completion(messages=[*messages, {"role": "user", "content": "Hello."}], max_tokens=8)
    voice.synthesize("Hello.")
    found = []
    for question in questions:
        samples = np.concatenate(
            [*sound_blocks(str(question), RATE), np.zeros(round(CHAIN_SILENCE * RATE), np.float32)]
        )
        began = time.perf_counter()
        text = "".join(segment.text for segment in ears.transcribe(samples, language="en")[0])
        messages.append({"role": "user", "content": text})
        done = model.create_chat_completion(messages=messages, max_tokens=REPLY_TOKENS)
        reply = done["choices"][0]["message"]["content"]
        messages.append({"role": "assistant", "content": reply})
        voice.synthesize(reply or "Yes.")
        found.append(CHAIN_SILENCE + time.perf_counter() - began + OUTPUT_DELAY)
    return found


# -- endpoints


def endpoints(count: int) -> list[BenchRow]:
    """Sentences with a pause of 0.3 to 1.2 s where a comma or a word ends, and how late the end is noticed."""
    chance = np.random.default_rng(5)
    early, heard_early, cases, late = 0, 0, 0, []
    for number in range(count):
        for text in SENTENCES:
            sound = spoken(text, number)
            at = quietest(sound, 0.35, 0.65)
            pause = silence(chance.uniform(0.3, 1.2))
            told = decided(np.concatenate([silence(0.5), sound[:at], pause, sound[at:], silence(3.0)]))
            finished = 0.5 + (len(sound) + len(pause)) / RATE
            cases += 1
            early += bool(told) and told[0] < finished - 0.3
            goes_on = 0.5 + (at + len(pause)) / RATE
            heard_early += bool(told) and told[0] + ANSWERED < goes_on
            if told:
                late.append(told[-1] - finished)
    share, disturbed = early / cases, heard_early / cases
    middle = statistics.median(late)
    detail = "pauses of 0.3 to 1.2 s; what is decided too early is taken back when the speaker goes on"
    after = f"the default kernel is heard {ANSWERED} s after the endpoint; until then the turn is taken back"
    return [
        BenchRow("endpoint before the speaker had finished", share, None, share, 0.05, "", cases, detail),
        BenchRow("answer heard before the speaker had finished", disturbed, None, disturbed, 0.05, "", cases, after),
        BenchRow("endpoint after a finished sentence, median", middle, None, middle, 0.4, "s", len(late), "sound time"),
    ]


def decided(sound: Sound) -> list[float]:
    """The seconds at which turns were taken for ended."""
    front, ends = FrontEnd(str(TURNS)), Endpointer()
    told = []
    for at in range(0, len(sound), 512):
        part = sound[at : at + 512]
        for probability in front.listen(part, np.zeros_like(part)).activity:
            for news in ends.feed((probability,)):
                if news.speech is Speech.SETTLED:
                    ends.judge(front.probability(AudioClip(sound[max(0, at + 512 - 8 * RATE) : at + 512], RATE)))
                elif news.speech is Speech.ENDED:
                    told.append(ends.seconds)
    return told


# -- Peri's own voice, and others over it


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
    slow = float(np.percentile(delays, 95))
    detail = "until it is noticed, in sound time; the loudspeaker is silent within 50 ms of that"
    return [
        BenchRow("barge-in: speech to being noticed, p95", slow, None, slow, 0.25, "s", len(delays), detail),
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


# -- sounds


def spoken(text: str, voice: int = 0) -> Sound:
    """By hibari for every second number, by a voice of espeak-ng for the others; trimmed, peak at 0.5."""
    if voice % 2 == 0:
        clip = _HIBARI.synthesize(text, "", (1.0, 0.9, 1.15)[voice // 2 % 3])
        sound = resample(np.asarray(clip.samples, np.float32), clip.rate, RATE)
    else:
        with tempfile.NamedTemporaryFile(suffix=".wav") as file:
            command = ["espeak-ng", "-v", ESPEAK[voice // 2 % len(ESPEAK)], "-w", file.name, text]
            subprocess.run(command, check=True, capture_output=True)
            sound = np.concatenate(list(sound_blocks(file.name, RATE)))
    loud = np.flatnonzero(np.abs(sound) > 0.01 * np.abs(sound).max())
    sound = sound[loud[0] : loud[-1] + 1]
    return np.asarray(0.5 * sound / np.abs(sound).max(), np.float32)


def talk_of(seconds: float) -> Sound:
    whole = np.concatenate([np.concatenate([spoken(text), silence(0.3)]) for text in (*SENTENCES, *QUESTIONS)])
    return np.resize(whole, round(seconds * RATE))


def echoed(far: Sound) -> Sound:
    near = np.zeros_like(far)
    near[round(0.08 * RATE) :] = far[: -round(0.08 * RATE)] * 10 ** (-10 / 20)
    return near


def noise(chance: np.random.Generator, number: int) -> Sound:
    """A cough-like burst, a knock, hiss or a chord."""
    time_of = np.arange(RATE) / RATE
    kind = number % 4
    if kind == 0:
        shape = np.exp(-((time_of - 0.08) ** 2) / 0.002) + 0.5 * np.exp(-((time_of - 0.3) ** 2) / 0.004)
        made = chance.normal(0, 1, RATE) * shape
    elif kind == 1:
        made = np.sin(2 * np.pi * 120 * time_of) * np.exp(-time_of * 40)
    elif kind == 2:
        made = chance.normal(0, 0.3, RATE)
    else:
        made = sum(np.sin(2 * np.pi * hertz * time_of) for hertz in (262, 330, 392)) * np.exp(-time_of * 2)
    return np.asarray(0.4 * made / np.abs(made).max(), np.float32)


def quietest(sound: Sound, low: float, high: float) -> int:
    """Where a pause fits best, between these shares of the sound."""
    frame = round(0.02 * RATE)
    starts = range(round(low * len(sound)), round(high * len(sound)), frame)
    return min(starts, key=lambda at: float(np.square(sound[at : at + frame]).mean()))


def blocks(near: Sound, far: Sound) -> Iterator[tuple[Sound, Sound]]:
    size = round(WINDOW * RATE)
    return ((near[at : at + size], far[at : at + size]) for at in range(0, len(near) - size, size))


def silence(seconds: float) -> Sound:
    return np.zeros(round(seconds * RATE), np.float32)


def write(path: Path, sound: Sound) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes((np.clip(sound, -1, 1) * 32767).astype("<i2").tobytes())
    return path


_HIBARI = HibariVoice()
