"""Sound files of all kinds, and files that are none."""

from __future__ import annotations

import wave
from pathlib import Path

import av
import numpy as np
import pytest

from models.errors import BadAudio
from models.hearing.decode import read_sound, resample, sound_blocks

RATE = 16_000


def tone(seconds: float, rate: int, channels: int = 1) -> np.ndarray:
    """440 Hz, shape (channels, n)."""
    wave_ = 0.5 * np.sin(2 * np.pi * 440 * np.arange(int(seconds * rate)) / rate)
    return np.tile(wave_.astype(np.float32), (channels, 1))


def encode(path: Path, codec: str, samples: np.ndarray, rate: int) -> Path:
    layout = "stereo" if len(samples) == 2 else "mono"
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=rate, layout=layout)
        frame = av.AudioFrame.from_ndarray(samples, format="fltp", layout=layout)
        frame.rate = rate
        for packet in [*stream.encode(frame), *stream.encode(None)]:
            container.mux(packet)
    return path


def silent_film(path: Path) -> Path:
    with av.open(str(path), "w") as container:
        stream = container.add_stream("mpeg4", rate=10)
        stream.width = stream.height = 32
        stream.pix_fmt = "yuv420p"
        frame = av.VideoFrame.from_ndarray(np.zeros((32, 32, 3), dtype=np.uint8), format="rgb24")
        for packet in [*stream.encode(frame), *stream.encode(None)]:
            container.mux(packet)
    return path


@pytest.mark.parametrize(
    ("name", "codec", "rate", "channels"),
    [
        ("a.wav", "pcm_s16le", 44_100, 2),
        ("a.wav", "pcm_s16le", 8_000, 1),
        ("a.flac", "flac", 48_000, 2),
        ("a.mp3", "libmp3lame", 44_100, 2),
        ("a.ogg", "libopus", 48_000, 1),
        ("a.m4a", "aac", 44_100, 2),
    ],
)
def test_every_format_comes_out_mono_at_the_wanted_rate(tmp_path, name, codec, rate, channels):
    clip = read_sound(str(encode(tmp_path / name, codec, tone(1.0, rate, channels), rate)), RATE)
    assert clip.rate == RATE
    assert clip.samples.dtype == np.float32
    assert clip.seconds == pytest.approx(1.0, abs=0.12)
    spectrum = np.abs(np.fft.rfft(clip.samples))
    assert np.argmax(spectrum) / clip.seconds == pytest.approx(440, abs=3)


def no_sound(path: Path) -> Path:
    path.write_bytes(b"This is a letter, not a sound. " * 100)
    return path


def empty(path: Path) -> Path:
    path.write_bytes(b"")
    return path


def header_alone(path: Path) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, RATE, 0, "NONE", ""))
    return path


def corrupt(path: Path) -> Path:
    encode(path.with_suffix(".flac"), "flac", tone(1.0, 44_100), 44_100)
    data = path.with_suffix(".flac").read_bytes()
    path.write_bytes(data[:60] + bytes(len(data) - 60))
    return path


def playlist(path: Path) -> Path:
    path.write_text("#EXTM3U\n#EXT-X-TARGETDURATION:5\n#EXTINF:5,\nfile:///usr/share/sounds/alsa/Front_Center.wav\n")
    return path


@pytest.mark.parametrize("make", [no_sound, empty, header_alone, corrupt, silent_film, playlist, Path])
def test_what_is_no_sound_is_told_in_a_sentence(tmp_path, make):
    name = {silent_film: "film.mp4", playlist: "list.m3u8"}.get(make, "sound.wav")
    path = make(tmp_path / name)
    with pytest.raises(BadAudio) as told:
        list(sound_blocks(str(path), RATE))
    assert name in told.value.message
    assert told.value.message.endswith(".")


def test_a_file_that_breaks_off_gives_what_there_is(tmp_path):
    path = encode(tmp_path / "a.mp3", "libmp3lame", tone(4.0, 44_100), 44_100)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    assert 1.5 < read_sound(str(path), RATE).seconds < 2.5


def test_a_file_that_was_joined_from_two_of_another_rate(tmp_path):
    one = encode(tmp_path / "one.mp3", "libmp3lame", tone(1.0, 44_100, 2), 44_100).read_bytes()
    two = encode(tmp_path / "two.mp3", "libmp3lame", tone(1.0, 22_050), 22_050).read_bytes()
    (tmp_path / "both.mp3").write_bytes(one + two)
    assert read_sound(str(tmp_path / "both.mp3"), RATE).seconds == pytest.approx(2.0, abs=0.2)


def test_resampling_keeps_the_length_in_seconds():
    assert len(resample(tone(1.0, 48_000)[0], 48_000, RATE)) == RATE
    same = tone(1.0, RATE)[0]
    assert resample(same, RATE, RATE) is same
