"""When a spoken turn is taken for over, and with which words.

The front end, the endpointer, the ears and the kernel of a conversation, fed faster than real time: what a model took
to answer is counted as sound that went by meanwhile.
"""

from __future__ import annotations

import re
import statistics
import time
from collections import Counter
from dataclasses import dataclass
from itertools import product

import numpy as np

from assistant.context.prompt import system_page
from assistant.perceive.endpoint import Endpointer, News, Speech, complete
from assistant.turn.conversation import CAPTION_SECONDS
from assistant.turn.hearing import PREROLL_SECONDS
from models.hearing.front_end import FrontEnd
from models.hearing.whisper import DECODING, THOROUGH, WhisperTranscriber
from models.language.llama import LlamaKernel
from models.store import ModelStore, default_root
from models.values import AudioClip, GenerationRequest, Message, Role, TurnEnding
from tests.bench.rows import BenchRow
from tests.bench.speech import QUESTIONS, RATE, SENTENCES, Sound, quietest, readings, silence, spoken

KERNEL = "qwen2.5-coder-1.5b-instruct"
TURNS = default_root() / "smart-turn-v3.2"
BLOCK = 512
ROOMS = ((1.0, 0.0), (1.0, 0.1), (1.0, 0.25), (0.05, 0.0))
"""How loud the speech is, and how loud noise is beside it."""
_ROOMS = "synthesised and real; clean, with noise of -20 and -12 dB, softly"
_BEAMS = {"beam of 1": DECODING, "beam of 5": THOROUGH}
SYNTHESISED, REAL = "synthesised", "real"


def rows(quick: bool) -> list[BenchRow]:
    judges = Judges()
    try:
        return [*endpoints(judges, 1 if quick else 4), *word_errors(judges, 2 if quick else 4)]
    finally:
        judges.kernel.close()


class Judges:
    """The models of a conversation, warm."""

    def __init__(self) -> None:
        self.front = FrontEnd(str(TURNS))
        self.ears = WhisperTranscriber(str(default_root() / "whisper-base"), 2, "en")
        self.kernel = LlamaKernel(str(ModelStore(default_root()).kernel(KERNEL).model), 2048, 2)
        self._system = Message(Role.SYSTEM, system_page("").text)
        self.kernel.prepare((self._system,))
        self.words(spoken("Hello."))

    def words(self, sound: Sound) -> tuple[str, float | None, float]:
        """What was said, how probable it is that it is complete, and the seconds that took."""
        began = time.perf_counter()
        text = self.ears.transcribe(AudioClip(sound, RATE), "en").text.strip()
        probability = self._ending(text) if text else None
        return text, probability, time.perf_counter() - began

    def _ending(self, text: str) -> float | None:
        messages = (self._system, Message(Role.USER, text))
        stream = self.kernel.generate(GenerationRequest(messages, max_tokens=1, judge_ending=True))
        first = next(iter(stream))
        stream.close()
        return first.probability if isinstance(first, TurnEnding) else None


@dataclass(frozen=True)
class Words:
    """What was understood, known from the second `due` on."""

    due: float
    count: int
    probability: float | None


class Listener:
    """Hears one sound as a conversation does. `told` are the seconds at which turns were taken for over."""

    def __init__(self, judges: Judges) -> None:
        judges.front.reset()
        self.told: list[float] = []
        self._judges = judges
        self._ends = Endpointer()
        self._heard = [silence(0)]
        self._began = self._asked = 0.0
        self._sound: float | None = None
        self._words: Words | None = None

    def hear(self, part: Sound) -> None:
        listened = self._judges.front.listen(part, np.zeros_like(part))
        self._heard.append(part)
        for probability in listened.activity:
            for news in self._ends.feed((probability,)):
                self._act(news)
            if self._words is not None and self._ends.seconds >= self._words.due:
                self._judge()

    def _act(self, news: News) -> None:
        match news.speech:
            case Speech.STARTED:
                self._began = self._asked = news.at
                self._words = None
            case Speech.HUSHED if self._ends.seconds - self._asked >= CAPTION_SECONDS:
                self._understand()
            case Speech.PAUSED:
                self._sound = None
                if self._asked <= news.at or self._words is None:
                    self._understand()
            case Speech.SETTLED:
                self._sound = self._judges.front.probability(AudioClip(np.concatenate(self._heard)[-8 * RATE :], RATE))
                self._judge()
            case Speech.RESUMED:
                self._words = None
            case Speech.ENDED:
                self.told.append(self._ends.seconds)
                self._words = None

    def _understand(self) -> None:
        self._asked = self._ends.seconds
        start = max(0, round((self._began - PREROLL_SECONDS) * RATE))
        text, probability, took = self._judges.words(np.concatenate(self._heard)[start:])
        self._words = Words(self._ends.seconds + took, len(text.split()), probability)

    def _judge(self) -> None:
        words = self._words
        known = words is not None and self._ends.seconds >= words.due
        verdict = complete(self._sound, words.probability if words and known else None, words.count if words else 0)
        for news in self._ends.judge(verdict):
            self._act(news)


def decided(sound: Sound, judges: Judges) -> list[float]:
    """The seconds at which turns were taken for over."""
    listener = Listener(judges)
    for at in range(0, len(sound), BLOCK):
        listener.hear(sound[at : at + BLOCK])
    return listener.told


@dataclass(frozen=True)
class Case:
    kind: str
    sound: Sound
    pause: tuple[float, float]
    """Where nobody speaks in the middle of it, in seconds."""


def cases(count: int) -> list[Case]:
    """Sentences with a pause of 0.3 to 1.2 s inside, where it is quietest in the middle: synthesised ones in `count`
    voices, and read ones at two places each.
    """
    chance = np.random.default_rng(5)
    whole = [(SYNTHESISED, spoken(text, voice), (0.35, 0.65)) for voice in range(count) for text in SENTENCES]
    whole += [(REAL, sound, part) for text, sound in readings() if len(text) > 20 for part in ((0.2, 0.5), (0.5, 0.8))]
    made = []
    for kind, sound, (low, high) in whole:
        at, pause = quietest(sound, low, high), silence(chance.uniform(0.3, 1.2))
        made.append(Case(kind, np.concatenate([sound[:at], pause, sound[at:]]), (at / RATE, (at + len(pause)) / RATE)))
    return made


def endpoints(judges: Judges, count: int) -> list[BenchRow]:
    early: dict[str, list[bool]] = {SYNTHESISED: [], REAL: []}
    late: dict[str, list[float]] = {SYNTHESISED: [], REAL: []}
    for case in cases(count):
        told = decided(np.concatenate([silence(0.5), case.sound, silence(3.0)]), judges)
        finished = 0.5 + len(case.sound) / RATE
        early[case.kind].append(any(moment < 0.5 + case.pause[1] for moment in told))
        late[case.kind] += [moment - finished for moment in told[-1:] if moment > finished - 0.3]
    questions = []
    for number, text in enumerate(QUESTIONS):
        sound = spoken(text, number)
        told = decided(np.concatenate([silence(0.5), sound, silence(3.0)]), judges)
        questions += [moment - 0.5 - len(sound) / RATE for moment in told[-1:]]
    every, waits = early[SYNTHESISED] + early[REAL], late[SYNTHESISED] + late[REAL]
    share, middle = statistics.mean(every), statistics.median(waits)
    split = ", ".join(f"{kind} {sum(found)} of {len(found)}" for kind, found in early.items())
    parts = ", ".join(f"{kind} {statistics.median(found):.2f}" for kind, found in late.items())
    return [
        BenchRow(
            "endpoint in a pause inside a sentence", share, None, share, 0.05, "", len(every),
            f"pauses of 0.3 to 1.2 s: {split}; what is decided too early is taken back when the speaker goes on",
        ),
        BenchRow(
            "endpoint after a finished sentence, median", middle, None, middle, 0.4, "s", len(waits),
            f"{parts}; p95 {np.percentile(waits, 95):.2f}; questions {statistics.median(questions):.2f}",
        ),
    ]  # fmt: skip


# -- words


def word_errors(judges: Judges, voices: int) -> list[BenchRow]:
    """Those of the words that a turn is answered with, and of those that stay, as they were heard once more while the
    machine rested, against bare faster-whisper on the whole recording: with a beam of 1, as the first hearing has, and
    with one of 5, as the second has and as is the library's own.
    """
    from faster_whisper import WhisperModel

    model = WhisperModel(str(default_root() / "whisper-base"), device="cpu", compute_type="int8", cpu_threads=2)
    spoken_texts = [
        (text, spoken(text, n + voice)) for voice in range(0, voices, 2) for n, text in enumerate(SENTENCES)
    ]
    spoken_texts += [(text, spoken(text, n)) for n, text in enumerate(QUESTIONS)]
    wrong, words = Counter[str](), 0
    chance = np.random.default_rng(7)
    for (text, sound), (loudness, noise) in product([*spoken_texts, *readings()], ROOMS):
        whole = np.concatenate([silence(0.5), sound, silence(1.0)])
        whole = loudness * (whole + noise * level(sound) * pink(len(whole), chance))
        turn = AudioClip(turn_of(whole, judges.front), RATE)
        first, again = (judges.ears.transcribe(turn, "en", thorough).text for thorough in (False, True))
        wrong["first"] += errors(text, first)
        wrong["stays"] += errors(text, again or first)
        for beam, how in _BEAMS.items():
            wrong[beam] += errors(text, "".join(one.text for one in model.transcribe(whole, language="en", **how)[0]))
        words += len(plain(text))
    made = []
    for name, ours, beam in (
        ("a turn is answered with", "first", "beam of 1"),
        ("stay of a turn", "stays", "beam of 5"),
    ):
        ratio = wrong[ours] / max(1, wrong[beam])
        bare_wrong = ", ".join(f"with a {one} {wrong[one]}" for one in _BEAMS)
        detail = f"{wrong[ours]} of {words} words; bare {bare_wrong}; {_ROOMS}"
        what = f"word errors of the words that {name}, against a {beam}"
        made.append(BenchRow(what, wrong[ours] / words, wrong[beam] / words, ratio, 1.05, "", words, detail))
    return made


def level(sound: Sound) -> float:
    """Root mean square."""
    return float(np.sqrt(np.mean(sound**2)))


def pink(count: int, chance: np.random.Generator) -> Sound:
    """Noise as rooms have it, whose power falls with the frequency; of level 1."""
    spectrum = np.fft.rfft(chance.standard_normal(count))
    noise = np.fft.irfft(spectrum / np.sqrt(np.maximum(np.arange(len(spectrum)), 1)), count).astype(np.float32)
    return noise / np.float32(level(noise))


def turn_of(sound: Sound, front: FrontEnd) -> Sound:
    """What of it the ears are given, where Peri is silent: as it was heard, from a little before the speech."""
    front.reset()
    ends, began = Endpointer(), 0.0
    for at in range(0, len(sound), BLOCK):
        listened = front.listen(sound[at : at + BLOCK], silence(BLOCK / RATE)[: len(sound) - at])
        for news in ends.feed(listened.activity):
            if news.speech is Speech.STARTED and not began:
                began = news.at
    return sound[max(0, round((began - PREROLL_SECONDS) * RATE)) :]


def plain(text: str) -> list[str]:
    text = text.lower().replace("colour", "color").replace("mister", "mr").replace("neighbour", "neighbor")
    return re.sub(r"[^a-z0-9' ]", " ", text).split()


def errors(said: str, heard: str) -> int:
    """Words substituted, left out and put in, at least (Levenshtein 1966)."""
    wanted, found = plain(said), plain(heard)
    row = list(range(len(found) + 1))
    for number, word in enumerate(wanted, 1):
        before, row[0] = row[0], number
        for place, other in enumerate(found, 1):
            before, row[place] = row[place], min(row[place] + 1, row[place - 1] + 1, before + (word != other))
    return row[-1]
