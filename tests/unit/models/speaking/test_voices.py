"""The voices: what they say is measured here, and heard by Whisper in the scenarios."""

from __future__ import annotations

import sys
import threading
import types

import numpy as np
import pytest

from models.errors import VoiceUnavailable
from models.ports import Synthesizer
from models.speaking import system
from models.speaking.hibari import HibariVoice
from models.speaking.system import SystemVoice

SENTENCE = "The train leaves at 12:30 and costs $5.20."


@pytest.fixture(scope="module")
def hibari() -> HibariVoice:
    return HibariVoice()


@pytest.fixture(scope="module")
def espeak() -> SystemVoice:
    return SystemVoice()


@pytest.fixture(params=["hibari", "espeak"])
def voice(request):
    return request.getfixturevalue(request.param)


def test_they_are_synthesizers(voice):
    assert isinstance(voice, Synthesizer)


def test_a_sentence_takes_as_long_as_a_person_would(voice):
    clip = voice.synthesize(SENTENCE)
    assert clip.samples.dtype == np.float32
    assert clip.rate in (22_050, 24_000)
    assert 2 < clip.seconds < 7
    assert 0.1 < np.abs(clip.samples).max() <= 1.0


def test_it_begins_to_speak_at_once(voice):
    clip = voice.synthesize(SENTENCE)
    loud = np.flatnonzero(np.abs(clip.samples) > 0.01 * np.abs(clip.samples).max())
    assert loud[0] < 0.15 * clip.rate


def test_speed(voice):
    slow, fast = voice.synthesize(SENTENCE, speed=0.7), voice.synthesize(SENTENCE, speed=1.5)
    assert slow.seconds > 1.5 * fast.seconds
    assert voice.synthesize(SENTENCE, speed=99).seconds > 1


def test_nothing_to_say_is_an_empty_clip(voice):
    for text in ("", "  ", "…", "!?", "😀"):
        assert len(voice.synthesize(text).samples) == 0


def test_a_voice_there_is_not(voice):
    with pytest.raises(VoiceUnavailable, match="nobody"):
        voice.synthesize("Hello.", voice="nobody")


def test_one_after_another_from_several_threads(espeak):
    lengths: list[float] = []
    threads = [threading.Thread(target=lambda: lengths.append(espeak.synthesize("Hello.").seconds)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert len(lengths) == 4
    assert max(lengths) - min(lengths) < 0.1


def test_hibari_says_the_same_twice(hibari):
    assert np.array_equal(hibari.synthesize(SENTENCE).samples, hibari.synthesize(SENTENCE).samples)


def test_hibari_offers_only_what_is_on_this_machine(hibari, monkeypatch, tmp_path):
    monkeypatch.setenv("HIBARI_HOME", str(tmp_path))
    assert hibari.voices() == ("heart",)
    with pytest.raises(VoiceUnavailable, match="emma"):
        hibari.synthesize("Hello.", voice="emma")


@pytest.mark.parametrize("text", ["你好，世界。", "Привет, мир.", "Γειά σου Κόσμε", "مرحبا بالعالم"])
def test_hibari_speaks_english_and_says_so(hibari, text):
    with pytest.raises(VoiceUnavailable, match="another script"):
        hibari.synthesize(text)


def test_hibari_leaves_out_a_foreign_word(hibari):
    plain = hibari.synthesize("In Chinese, hello is the word they say.")
    assert hibari.synthesize("In Chinese, hello is 你好 the word they say.").seconds == plain.seconds
    assert hibari.synthesize("The number π is irrational.").seconds > 1


def test_the_system_speaks_other_languages(espeak):
    german = next(name for name in espeak.voices() if name.endswith("/de"))
    assert espeak.synthesize("Guten Morgen, wie geht es Ihnen?", voice=german).seconds > 1


def test_a_voice_chosen_once_is_not_chosen_for_ever(espeak):
    german = next(name for name in espeak.voices() if name.endswith("/de"))
    for speed in (0.7, 1.5):
        before = espeak.synthesize(SENTENCE, speed=speed)
        other = espeak.synthesize(SENTENCE, voice=german, speed=speed)
        assert espeak.synthesize(SENTENCE, speed=speed).seconds == pytest.approx(before.seconds, rel=0.02)
        assert other.seconds != pytest.approx(before.seconds, rel=0.02)


class Driver:
    """pyttsx3's engine, as far as it is used. `run` is what `runAndWait` does."""

    def __init__(self, run=lambda: None, voices=1):
        self.runAndWait = run
        self._voices = [types.SimpleNamespace(id=f"voice{number}") for number in range(voices)]

    def getProperty(self, name):
        return self._voices if name == "voices" else "voice0"

    def setProperty(self, name, value): ...

    def connect(self, topic, listener):
        self._finished = listener
        return topic

    def disconnect(self, token): ...

    def save_to_file(self, text, path):
        self._finished(name=None, completed=True)


def install(monkeypatch, make):
    monkeypatch.setitem(sys.modules, "pyttsx3", types.SimpleNamespace(Engine=make))


def test_no_espeak_is_told_with_a_remedy(monkeypatch):
    def missing():
        raise OSError("libespeak-ng.so.1: cannot open shared object file")

    install(monkeypatch, missing)
    with pytest.raises(VoiceUnavailable) as told:
        SystemVoice()
    assert "espeak-ng" in told.value.remedy


def test_no_voice_installed(monkeypatch):
    install(monkeypatch, lambda: Driver(voices=0))
    with pytest.raises(VoiceUnavailable, match="no voice installed"):
        SystemVoice()


def test_a_driver_that_makes_no_file(monkeypatch):
    install(monkeypatch, Driver)
    with pytest.raises(VoiceUnavailable, match="no sound"):
        SystemVoice().synthesize("Hello.")


def test_a_driver_that_hangs_is_left_behind(monkeypatch):
    monkeypatch.setattr(system, "_PATIENCE_SECONDS", 0.05)
    monkeypatch.setattr(system, "_PATIENCE_A_CHARACTER", 0.0)
    hanging, engines = threading.Event(), []
    install(monkeypatch, lambda: engines.append(1) or Driver(run=lambda: hanging.wait(30)))
    voice = SystemVoice()
    for attempt in (1, 2):
        with pytest.raises(VoiceUnavailable, match="did not answer"):
            voice.synthesize("Hello.")
        assert len(engines) == attempt
    hanging.set()


@pytest.mark.parametrize("number", ["9" * 33, "9" * 37, "1" + "0" * 60, ",".join(["123"] * 14)])
def test_a_number_without_a_name_is_read_digit_by_digit(number: str) -> None:
    assert len(HibariVoice().synthesize(f"It is {number}.").samples) > 24_000
