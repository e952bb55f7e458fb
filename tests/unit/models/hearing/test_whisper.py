"""Whisper on real recordings, on silence and on noise."""

from __future__ import annotations

import math
import resource
import wave
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from models.errors import BadAudio, BadModelFile, NotInstalled
from models.hearing import whisper
from models.hearing.whisper import RATE, WhisperTranscriber
from models.ports import Transcriber
from models.store import default_root
from models.values import AudioClip

ALSA = Path("/usr/share/sounds/alsa")
SAID = ("Front_Center", "Front_Left", "Rear_Center", "Side_Left")
TONGUES = Path(__file__).resolve().parents[5] / "shared" / "data" / "speech" / "multilingual.mp3"
SECONDS = np.arange(RATE * 6) / RATE


def noise(level: float, seconds: float = 6) -> np.ndarray:
    return np.random.default_rng(7).standard_normal(int(RATE * seconds)) * level


def pink(level: float) -> np.ndarray:
    spectrum = np.fft.rfft(noise(1.0))
    sound = np.fft.irfft(spectrum / np.sqrt(np.arange(len(spectrum)) + 1))
    return level * sound / np.abs(sound).max()


NOBODY_SPEAKS = {
    "nothing at all": np.zeros(0),
    "one sample": np.zeros(1),
    "silence": np.zeros(RATE * 6),
    "faint noise": noise(0.01),
    "white noise": noise(0.1),
    "loud white noise": noise(0.5).clip(-1, 1),
    "mains hum": 0.1 * np.sin(2 * np.pi * 50 * SECONDS) + 0.05 * np.sin(2 * np.pi * 150 * SECONDS),
    "a loud buzz": 0.5 * np.sign(np.sin(2 * np.pi * 100 * SECONDS)),
    "a quiet room": pink(0.01) + 0.003 * np.sin(2 * np.pi * 100 * SECONDS),
    "breath": pink(0.2) * np.maximum(0, np.sin(2 * np.pi * 0.4 * SECONDS)) ** 2,
    "beeps": 0.3 * np.sin(2 * np.pi * 800 * SECONDS) * (np.sin(2 * np.pi * 2 * SECONDS) > 0),
    "clicks": (np.random.default_rng(7).random(RATE * 6) < 0.0005) * 0.8,
}


@pytest.fixture(scope="module")
def ears() -> WhisperTranscriber:
    return WhisperTranscriber(str(default_root() / "whisper-tiny.en"))


@pytest.fixture(scope="module")
def many_tongues() -> WhisperTranscriber:
    return WhisperTranscriber(str(default_root() / "whisper-base"))


def recorded(name: str) -> AudioClip:
    with wave.open(str(ALSA / f"{name}.wav")) as file:
        pcm = np.frombuffer(file.readframes(file.getnframes()), dtype="<i2")
        return AudioClip(pcm.astype(np.float32) / 32768, file.getframerate())


def words(text: str) -> list[str]:
    return "".join(c if c.isalnum() else " " for c in text.lower()).split()


@pytest.mark.models
class TestHearing:
    def test_it_is_a_transcriber(self, ears):
        assert isinstance(ears, Transcriber)

    @pytest.mark.parametrize("name", SAID)
    def test_a_human_voice_at_48_khz(self, ears, name):
        clip = recorded(name)
        heard = ears.transcribe(clip)
        assert words(heard.text) == name.lower().split("_")
        assert heard.language == "en"
        assert heard.audio_seconds == pytest.approx(clip.seconds, abs=0.01)
        assert 0 < heard.speech_seconds <= heard.audio_seconds + 0.01

    @pytest.mark.parametrize("what", NOBODY_SPEAKS)
    def test_no_words_are_invented(self, ears, what):
        heard = ears.transcribe(AudioClip(NOBODY_SPEAKS[what].astype(np.float32), RATE))
        assert (heard.text, heard.segments) == ("", ())

    def test_segments_count_the_silence_before_them(self, ears):
        clip = recorded("Front_Center")
        quiet = np.zeros(clip.rate * 5, dtype=np.float32)
        heard = ears.transcribe(AudioClip(np.concatenate([quiet, clip.samples, quiet]), clip.rate))
        assert words(heard.text) == ["front", "center"]
        assert 4.4 < heard.segments[0].start < heard.segments[-1].end < 7.5

    def test_a_file_is_heard_as_its_samples_are(self, ears):
        heard = ears.transcribe_file(str(ALSA / "Front_Center.wav"))
        assert words(heard.text) == ["front", "center"]

    def test_a_silent_file(self, ears):
        heard = ears.transcribe_file(str(ALSA / "Noise.wav"))
        assert heard.text == ""
        assert heard.audio_seconds == pytest.approx(1.4, abs=0.1)

    def test_a_model_of_english_is_told_no_language(self, ears):
        assert words(ears.transcribe(recorded("Front_Left"), "de").text) == ["front", "left"]

    def test_many_languages(self, many_tongues):
        assert many_tongues.transcribe(recorded("Front_Center")).language == "en"
        assert many_tongues.transcribe(recorded("Front_Center"), "en").language == "en"
        with pytest.raises(BadAudio, match="knows no language"):
            many_tongues.transcribe(recorded("Front_Center"), "klingon")

    def test_a_recording_may_change_its_language(self, many_tongues):
        if not TONGUES.is_file():
            pytest.skip(f"{TONGUES.name} lies in the project's shared data, which is not here")
        heard = many_tongues.transcribe_file(str(TONGUES))
        assert {"permission", "software", "genehmigung", "recht"} <= set(words(heard.text))
        assert heard.language == "en"

    @pytest.mark.parametrize(("sure", "encoded"), [(-9.0, [800]), (0.0, [800, 2000])])
    def test_the_sound_is_encoded_once_and_again_where_its_words_are_not_sure(
        self, many_tongues, monkeypatch, sure, encoded
    ):
        encodings = []
        model = many_tongues._model.model
        encode = type(model).encode

        def counted(self, features, **more):
            encodings.append(features.shape[-1])
            return encode(self, features, **more)

        monkeypatch.setattr(type(model), "encode", counted)
        monkeypatch.setattr(whisper, "SURE", sure)
        assert words(many_tongues.transcribe(recorded("Front_Center")).text) == ["front", "center"]
        assert encodings == encoded

    @pytest.mark.parametrize("samples", [np.array([np.nan, 0.0]), np.zeros((2, 2))])
    def test_samples_that_are_no_sound(self, ears, samples):
        with pytest.raises(BadAudio):
            ears.transcribe(AudioClip(samples.astype(np.float32), RATE))

    def test_ten_minutes_take_no_more_memory_than_two(self, ears, tmp_path):
        spoken = np.concatenate([whisper.resample(recorded(name).samples, 48_000, RATE) for name in SAID])
        path = tmp_path / "long.wav"
        with wave.open(str(path), "wb") as file:
            file.setparams((1, 2, RATE, 0, "NONE", ""))
            for _ in range(5):
                minute = np.concatenate([spoken, np.zeros(RATE * 120 - len(spoken), dtype=np.float32)])
                file.writeframes((minute * 32767).astype("<i2").tobytes())
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        heard = ears.transcribe_file(str(path))
        assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 150_000  # KiB
        assert heard.audio_seconds == pytest.approx(600, abs=1)
        assert words(heard.text).count("front") == 10
        assert words(heard.text).count("left") == 10
        assert heard.segments[-1].start > 470
        starts = [segment.start for segment in heard.segments]
        assert starts == sorted(starts)


def test_speech_in_which_the_first_hearing_found_no_word_is_heard_again():
    class Model:
        calls = 0

        def transcribe(self, speech, **options):
            self.calls += 1
            found = [SimpleNamespace(text="Who?", avg_logprob=-0.1)] if self.calls == 2 else []
            return found, SimpleNamespace(language="en")

        def forget(self, silence): ...

    ears = object.__new__(whisper.WhisperTranscriber)
    ears._model = Model()
    found, _ = ears._transcribed(np.zeros(RATE, np.float32), thorough=False)
    assert [one.text for one in found] == ["Who?"]


def test_thorough_hearing_is_given_all_of_the_silence_and_of_the_sound_at_once(monkeypatch):
    silences, shown, released = [], [], []
    monkeypatch.setattr(whisper, "release_memory", lambda: released.append(len(shown)))

    def transcribe(speech, **options):
        shown.append((len(speech), options["beam_size"]))
        return [one], language

    one = SimpleNamespace(
        text="Who?", avg_logprob=-0.9, compression_ratio=1.0, no_speech_prob=0.0, start=0.0, end=1.0, words=None
    )
    language = SimpleNamespace(language="en")
    monkeypatch.setattr(whisper, "_speech", lambda _: [{"start": RATE, "end": 2 * RATE}])
    ears = object.__new__(whisper.WhisperTranscriber)
    model = SimpleNamespace(is_multilingual=False)
    ears._model = SimpleNamespace(transcribe=transcribe, forget=silences.append, model=model)
    ears._language = "en"
    heard = ears.transcribe(AudioClip(np.zeros(3 * RATE, np.float32), RATE), thorough=True)
    assert heard.text == "Who?"
    assert shown == [(3 * RATE, whisper.THOROUGH["beam_size"])]
    assert released == [1]
    assert whisper._frames(np.zeros((80, 3000)), *silences[0]) == 3000


def test_stretches_lose_no_sample(monkeypatch):
    """Whatever the speech is taken to be, and wherever a block is cut, every sample is in exactly one stretch."""
    spans = [{"start": RATE * at, "end": RATE * (at + 5)} for at in range(0, 120, 6)]
    monkeypatch.setattr(whisper, "_speech", lambda samples: [s for s in spans if s["end"] <= len(samples)])
    blocks = [np.full(RATE * 7, number, dtype=np.float32) for number in range(60)]
    stretches = list(whisper._spoken(blocks))
    assert np.array_equal(np.concatenate([samples for _, samples, _ in stretches]), np.concatenate(blocks))
    position = 0.0
    for start, samples, found in stretches:
        assert math.isclose(start, position)
        assert all(span["end"] <= len(samples) for span in found)
        position += len(samples) / RATE


def test_a_folder_without_a_model(tmp_path):
    with pytest.raises(NotInstalled):
        WhisperTranscriber(str(tmp_path))


def test_half_a_model(tmp_path):
    (tmp_path / "model.bin").write_bytes(b"")
    with pytest.raises(BadModelFile, match=r"config\.json"):
        WhisperTranscriber(str(tmp_path))


def test_a_model_that_is_none(tmp_path):
    for name in ("model.bin", "config.json", "tokenizer.json"):
        (tmp_path / name).write_text("{}")
    with pytest.raises(BadModelFile, match="no Whisper model"):
        WhisperTranscriber(str(tmp_path))
