"""A sound card of software: a private PulseAudio with a microphone to speak into and a loudspeaker to hear."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import tempfile
import time
import wave
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import numpy as np
import pytest
from numpy.typing import NDArray

PATIENCE_SECONDS = 20.0
HEARING_RATE = 24_000
ECHO_DECIBELS, ECHO_MS = -10, 80
LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="PulseAudio stands for the sound card on Linux")
_ASOUNDRC = "pcm.!default pulse\nctl.!default pulse\n"


@dataclass(frozen=True)
class SoundCard:
    """What a program needs to find it is in `environment`; all commands go to this card alone."""

    environment: dict[str, str]
    microphone: bool = True
    loudspeaker: bool = True
    echo: bool = False
    """The microphone hears the loudspeaker, `ECHO_DECIBELS` lower and `ECHO_MS` late."""

    def ask(self, *arguments: str) -> str:
        """`pactl` with `arguments`."""
        done = subprocess.run(
            ["pactl", *arguments], env=self.environment, capture_output=True, text=True, timeout=10, check=True
        )
        return done.stdout.strip()

    def speak_into_microphone(self, wav: Path) -> subprocess.Popen[bytes]:
        """Play `wav` to whoever records; the process ends when all of it was said."""
        return subprocess.Popen(["paplay", "-d", "mic_in", str(wav)], env=self.environment)

    def record_loudspeaker(self) -> contextlib.AbstractContextManager[Recorder]:
        """Record what comes out of the loudspeaker, from now until the block ends."""
        return self._record("spk.monitor")

    def record_microphone(self) -> contextlib.AbstractContextManager[Recorder]:
        """The same of what the microphone hears."""
        return self._record("virtmic")

    @contextlib.contextmanager
    def _record(self, source: str) -> Iterator[Recorder]:
        form = ["--format=s16le", "--channels=1", f"--rate={HEARING_RATE}"]
        command = ["parec", "-d", source, "--latency-msec=20", *form]
        with tempfile.TemporaryFile() as file, _process(command, self.environment, file):
            recorder = Recorder(file.fileno())
            until(lambda: recorder.size() > 0, f"{source} gives no sound")
            yield recorder

    def end(self) -> None:
        """Take the whole card away, as if its plug were pulled."""
        self.ask("exit")
        until(lambda: not self.answers(), "PulseAudio did not end")

    def answers(self) -> bool:
        with contextlib.suppress(subprocess.SubprocessError):
            return "Server Name" in self.ask("info")
        return False

    @contextlib.contextmanager
    def plugged_in(self) -> Iterator[None]:
        """The card is there for the length of the block. Raises `FileNotFoundError` where PulseAudio is not."""
        with contextlib.ExitStack() as running:
            server = running.enter_context(_process(self._command(), self.environment))
            until(lambda: server.poll() is not None or self.answers(), "PulseAudio did not start")
            assert server.poll() is None, "PulseAudio ended at once"
            if self.loudspeaker:
                self.ask("set-default-sink", "spk")
                running.enter_context(_kept_pace("spk.monitor", self.environment))
            if self.microphone:
                self.ask("set-default-source", "virtmic")
                running.enter_context(_kept_pace("virtmic", self.environment))
            if self.echo:
                self._let_echo()
            yield

    def _let_echo(self) -> None:
        self.ask("load-module", "module-loopback", "source=spk.monitor", "sink=mic_in", f"latency_msec={ECHO_MS}")
        number = self.ask("list", "short", "sink-inputs").split()[0]
        self.ask("set-sink-input-volume", number, f"{ECHO_DECIBELS}dB")

    def _command(self) -> list[str]:
        socket = self.environment["PULSE_SERVER"].removeprefix("unix:")
        modules = [f"module-native-protocol-unix socket={socket} auth-anonymous=1"]
        if self.loudspeaker:
            modules.append("module-null-sink sink_name=spk rate=48000")
        if self.microphone:
            modules.append("module-null-sink sink_name=mic_in rate=48000")
            modules.append("module-remap-source master=mic_in.monitor source_name=virtmic")
        loads = [argument for module in modules for argument in ("-L", module)]
        return ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", *loads]


@dataclass(frozen=True)
class Recorder:
    """What was recorded so far: 16-bit mono at `HEARING_RATE`."""

    file: int

    def size(self) -> int:
        return os.fstat(self.file).st_size // 2

    def samples(self, last: float | None = None) -> NDArray[np.float32]:
        """In [-1, 1]; the `last` seconds of them."""
        size = self.size()
        start = 0 if last is None else max(0, size - round(last * HEARING_RATE))
        raw = os.pread(self.file, (size - start) * 2, start * 2)
        return np.frombuffer(raw, dtype="<i2").astype(np.float32) / 32768

    def wait(self, seconds: float) -> None:
        """Until so much more was recorded."""
        wanted = self.size() + seconds * HEARING_RATE
        until(lambda: self.size() >= wanted, "the loudspeaker's monitor fell silent", seconds + PATIENCE_SECONDS)

    def save(self, path: Path) -> Path:
        with wave.open(str(path), "wb") as file:
            file.setparams((1, 2, HEARING_RATE, 0, "NONE", ""))
            file.writeframes(os.pread(self.file, self.size() * 2, 0))
        return path


def until(condition, complaint: str, seconds: float = PATIENCE_SECONDS) -> None:  # type: ignore[no-untyped-def]
    """Wait for `condition`; `AssertionError` with `complaint` where it does not come true in time."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, complaint
        time.sleep(0.005)


@contextlib.contextmanager
def sound_card(microphone: bool = True, loudspeaker: bool = True, *, echo: bool = False) -> Iterator[SoundCard]:
    """A private PulseAudio for the length of the block. Raises `FileNotFoundError` where there is none."""
    with tempfile.TemporaryDirectory(prefix="peri-pulse-") as folder:
        card = SoundCard(_environment(Path(folder)), microphone, loudspeaker, echo)
        with card.plugged_in():
            yield card


@contextlib.contextmanager
def _process(
    command: list[str], environment: dict[str, str], stdout: int | IO[bytes] = subprocess.DEVNULL
) -> Iterator[subprocess.Popen[bytes]]:
    """A process for the length of the block."""
    process = subprocess.Popen(command, env=environment, stdout=stdout, stderr=subprocess.DEVNULL)
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(10)


@contextlib.contextmanager
def _kept_pace(source: str, environment: dict[str, str]) -> Iterator[None]:
    """A listener that wants little delay: a null sink works in steps of two seconds while there is none."""
    command = ["parec", "-d", source, "--latency-msec=20", "--rate=8000", "--channels=1", "--format=u8"]
    with tempfile.TemporaryFile() as heard, _process(command, environment, heard):
        until(lambda: os.fstat(heard.fileno()).st_size > 1000, f"{source} gives no sound")
        yield


def _environment(folder: Path) -> dict[str, str]:
    (folder / "run").mkdir(mode=0o700)
    (folder / ".asoundrc").write_text(_ASOUNDRC)
    ours = {
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(folder / "run"),
        "PULSE_SERVER": f"unix:{folder / 'socket'}",
        "PULSE_COOKIE": str(folder / "cookie"),
        "LC_ALL": "C",
    }
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("PULSE_", "XDG_", "ALSA_"))}
    return kept | ours
