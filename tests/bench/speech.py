"""Sounds for the benchmarks of a spoken conversation: speech with a known text, synthesised and real, noises, echoes.

Synthesised by hibari, and by espeak-ng in four voices. Real: five sentences of a LibriVox reading
(pocketsphinx-testdata), eight announcements (alsa-utils), and an address of 1961 where `../shared/data` is present.
"""

from __future__ import annotations

import functools
import subprocess
import tempfile
import wave
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from assistant.devices.portaudio import BLOCK_SECONDS, Kind
from models.hearing.decode import resample, sound_blocks
from models.speaking.hibari import HibariVoice

RATE = 16_000
ECHO_DECIBELS, ECHO_SECONDS = -10.0, 0.08
Sound = NDArray[np.float32]
QUESTIONS = (
    "What is the capital of France?",
    "How do I boil an egg?",
    "How many days are in a year?",
    "Why do leaves fall in autumn?",
    "Can you tell me what water is made of?",
    "Tell me something interesting about the moon.",
    "Who wrote Romeo and Juliet?",
    "Explain how a bicycle stays upright.",
    "What colour is the sky on a clear day?",
    "What can I cook with rice and tomatoes?",
    "What is the largest planet?",
    "How does a refrigerator keep food cold?",
)
"""Facts, that a few words answer, and as many that take some sentences, in turn."""
SENTENCES = (
    "I was thinking about the trip, and whether we should leave on Friday.",
    "Could you remind me to call my sister, because it is her birthday tomorrow?",
    "The recipe says to use two eggs, some flour, and a little bit of milk.",
    "Please tell me how long it takes to drive from Hamburg to Berlin.",
    "When I was a child, we used to spend the summer at the lake.",
)
ESPEAK = ("en-us", "en-gb", "en-us+f3", "en-gb+m4")
LIBRIVOX = Path("/usr/share/pocketsphinx/test/data/librivox")
ALSA = Path("/usr/share/sounds/alsa")
ADDRESS = Path(__file__).resolve().parents[3] / "shared" / "data" / "speech" / "jfk.flac"
ADDRESS_TEXT = (
    "And so my fellow Americans, ask not what your country can do for you, ask what you can do for your country."
)


def readings() -> list[tuple[str, Sound]]:
    """Real speech with its text, at the peak of `spoken`."""
    found = []
    for line in (LIBRIVOX / "transcription").read_text().splitlines():
        text, _, name = line.partition("</s>")
        found.append((text.removeprefix("<s>").strip(), LIBRIVOX / f"{name.strip(' ()')}.wav"))
    found += [(path.stem.replace("_", " "), path) for path in sorted(ALSA.glob("*_*.wav"))]
    if ADDRESS.is_file():
        found.append((ADDRESS_TEXT, ADDRESS))
    return [(text, trimmed(np.concatenate(list(sound_blocks(str(path), RATE))))) for text, path in found]


def spoken(text: str, voice: int = 0) -> Sound:
    """By hibari for every second number, by a voice of espeak-ng for the others; trimmed, peak at 0.5."""
    if voice % 2 == 0:
        clip = hibari().synthesize(text, "", (1.0, 0.9, 1.15)[voice // 2 % 3])
        sound = resample(np.asarray(clip.samples, np.float32), clip.rate, RATE)
    else:
        with tempfile.NamedTemporaryFile(suffix=".wav") as file:
            command = ["espeak-ng", "-v", ESPEAK[voice // 2 % len(ESPEAK)], "-w", file.name, text]
            subprocess.run(command, check=True, capture_output=True)
            sound = np.concatenate(list(sound_blocks(file.name, RATE)))
    return trimmed(sound)


def trimmed(sound: Sound, floor: float = 0.01) -> Sound:
    """Without the silence around it, peak at 0.5."""
    loud = np.flatnonzero(np.abs(sound) > floor * np.abs(sound).max())
    sound = sound[loud[0] : loud[-1] + 1]
    return np.asarray(0.5 * sound / np.abs(sound).max(), np.float32)


def talk_of(seconds: float) -> Sound:
    whole = np.concatenate([np.concatenate([spoken(text), silence(0.3)]) for text in (*SENTENCES, *QUESTIONS)])
    return np.resize(whole, round(seconds * RATE))


def echoed(far: Sound) -> Sound:
    near = np.zeros_like(far)
    delay = round(ECHO_SECONDS * RATE)
    near[delay:] = far[:-delay] * 10 ** (ECHO_DECIBELS / 20)
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
    """As a microphone gives them."""
    size = round(BLOCK_SECONDS[Kind.INPUT] * RATE)
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


@functools.cache
def hibari() -> HibariVoice:
    return HibariVoice()
