"""Peri's own voice in its microphone, in real time: `peri talk` on a sound card of software whose microphone hears the
loudspeaker 10 dB lower and 80 ms late. Nobody speaks while it talks, then somebody does.
"""

from __future__ import annotations

import contextlib
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from models.hearing.decode import resample
from tests.bench.rows import BenchRow
from tests.bench.speech import QUESTIONS, RATE, Sound, noise, spoken, write
from tests.pulse import HEARING_RATE, Recorder, sound_card
from tests.talking import Talking

REPLY_TOKENS = 350
"""About a minute and a half of speech."""
TOPICS = ("a king", "the sea", "a lost dog", "a long winter", "two sisters", "a train", "an old house", "a garden")
OVER_SECONDS = (1.5, 6.0)
"""After the beginning of Peri's reply, in turn."""
LOUD, QUIET_SECONDS = 0.01, 0.5
"""Where nothing is louder for so long, the loudspeaker is silent."""
LISTENING, HEARING, THINKING, SPEAKING = "[listening]", "[hearing you]", "[thinking]", "[speaking]"
TURN = "You: "


def rows(quick: bool) -> list[BenchRow]:
    count, seconds = (3, 60) if quick else (16, 600)
    with conversation() as bench:
        return [*bench.alone(seconds), *bench.interrupted(count), bench.disturbed(count)]


@contextlib.contextmanager
def conversation() -> Iterator[Bench]:
    with contextlib.ExitStack() as stack:
        scratch = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="peri-bench-")))
        card = stack.enter_context(sound_card(echo=True))
        talk = stack.enter_context(Talking(card, scratch / "home", tokens=REPLY_TOKENS))
        talk.tells(LISTENING, seconds=120)
        time.sleep(8.0)  # until the hosts have started: what is measured is the conversation
        yield Bench(talk, scratch)


@dataclass
class Bench:
    talk: Talking
    scratch: Path
    asked: int = 0
    place: int = 0
    """What was told before it is done with."""

    def alone(self, seconds: float) -> list[BenchRow]:
        """Peri speaks for so long in all, and nobody else."""
        heard, silenced, turns = 0.0, 0, 0
        while heard < seconds:
            with self.talk.card.record_loudspeaker() as loudspeaker:
                self.ask_for_story()
                self.place = self.talk.tells(SPEAKING, self.place)
                told = self.told_until_quiet()
                heard += spoken_seconds(loudspeaker.samples())
            silenced += told.count(HEARING)
            turns += told.count(TURN)
        what, detail = "in echo, real time", f"{heard:.0f} s of Peri's speech in {self.asked} replies"
        return [
            BenchRow(f"self-interruptions {what}", turns, None, turns, 0, "", self.asked, detail),
            BenchRow(f"silenced for a moment {what}", silenced, None, silenced, 0, "", self.asked, "resumed"),
        ]

    def interrupted(self, count: int) -> list[BenchRow]:
        delays, missed = [], 0
        for number in range(count):
            with self.speaking(OVER_SECONDS[number % 2]) as (loudspeaker, microphone):
                words = spoken(QUESTIONS[number % len(QUESTIONS)], number)
                delay = self.say_over(words, loudspeaker, microphone)
            missed += delay is None
            delays += [] if delay is None else [delay]
            self.told_until_quiet()
        slow = float(np.percentile(delays, 95)) if delays else float("inf")
        told = ", ".join(f"{one:.2f}" for one in delays)
        what = "barge-in over an echo, real time"
        return [
            BenchRow(f"{what}: first sample of speech to silence, p95", slow, None, slow, 0.3, "s", len(delays), told),
            BenchRow(f"{what}: missed", missed / count, None, missed / count, 0.05, "", count),
        ]

    def disturbed(self, count: int) -> BenchRow:
        """Something makes a noise: the reply must go on to its end, and nobody is to be answered."""
        chance, alarms = np.random.default_rng(9), 0
        for number in range(count):
            with self.speaking(OVER_SECONDS[number % 2]):
                self.play(noise(chance, number))
                alarms += self.told_until_quiet().count(TURN)
        detail = "coughs, knocks, hiss, chords; replies that were stopped by one"
        return BenchRow(
            "false alarms over an echo, real time", alarms / count, None, alarms / count, 0.02, "", count, detail
        )

    # -- steps

    def ask_for_story(self) -> None:
        topic = TOPICS[self.asked % len(TOPICS)]
        self.asked += 1
        self.play(spoken(f"Tell me a long story about {topic}.", 0))
        self.place = self.talk.tells(TURN, self.place)

    def play(self, sound: Sound) -> None:
        self.talk.hears(write(self.scratch / "said.wav", sound))

    def told_until_quiet(self) -> str:
        """What is told until it listens, and goes on listening."""
        began = self.place
        while True:
            self.place = self.talk.tells(LISTENING, self.place, 300)
            with self.talk.card.record_loudspeaker() as loudspeaker:
                loudspeaker.wait(3.0)
            told = self.talk.told[self.place :]
            if not any(state in told for state in (HEARING, SPEAKING, THINKING)):
                return self.talk.told[began : self.place]

    @contextlib.contextmanager
    def speaking(self, seconds: float) -> Iterator[tuple[Recorder, Recorder]]:
        """Peri has been telling a story for so long."""
        card = self.talk.card
        with card.record_loudspeaker() as loudspeaker, card.record_microphone() as microphone:
            self.ask_for_story()
            self.place = self.talk.tells(SPEAKING, self.place)
            loudspeaker.wait(seconds)
            yield loudspeaker, microphone

    def say_over(self, words: Sound, loudspeaker: Recorder, microphone: Recorder) -> float | None:
        """Seconds from the first sample of `words` at the microphone until the loudspeaker is silent."""
        at_loudspeaker, at_microphone = loudspeaker.size(), microphone.size()
        self.play(words)
        loudspeaker.wait(QUIET_SECONDS)
        if not is_silent(loudspeaker, QUIET_SECONDS):
            return None
        onset = first_sample(microphone.samples()[at_microphone:], words)
        loud = np.flatnonzero(np.abs(loudspeaker.samples()[at_loudspeaker:]) > LOUD)
        return float((loud[-1] if len(loud) else 0) / HEARING_RATE - onset)


def spoken_seconds(samples: Sound) -> float:
    """How much of it is louder than silence, in tenths of a second."""
    size = HEARING_RATE // 10
    whole = samples[: len(samples) // size * size].reshape(-1, size)
    return float((np.abs(whole).max(axis=1, initial=0) > LOUD).sum()) / 10


def is_silent(loudspeaker: Recorder, seconds: float) -> bool:
    """For so long now."""
    heard = loudspeaker.samples(seconds)
    return len(heard) >= seconds * HEARING_RATE - 1 and float(np.abs(heard).max(initial=0)) <= LOUD


def first_sample(heard: Sound, words: Sound) -> float:
    """When `words` (at `RATE`) begin in what was heard (at `HEARING_RATE`), in seconds: where both correlate most."""
    wanted = resample(words, RATE, HEARING_RATE)
    size = 1 << (len(heard) + len(wanted)).bit_length()
    spectrum = np.fft.rfft(heard, size) * np.conj(np.fft.rfft(wanted, size))
    return float(np.argmax(np.fft.irfft(spectrum, size)[: len(heard)])) / HEARING_RATE
