"""A program that uses the sound devices, to be run beside a private sound card (`tests.pulse`).

    python sound_program.py record OUT.wav | play IN.wav | hush IN.wav | again IN.wav OTHER.wav | list

It prints one JSON object a line and goes on when it is given a line. Moments are `time.monotonic()`, which all
processes of a machine share.
"""

from __future__ import annotations

import json
import sys
import time
import wave
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402

from assistant.devices.microphone import Recording, SoundDeviceMicrophone  # noqa: E402
from assistant.devices.portaudio import list_devices, warm  # noqa: E402
from assistant.devices.speaker import SoundDeviceSpeaker  # noqa: E402
from assistant.errors import DeviceError  # noqa: E402
from models.values import AudioClip  # noqa: E402

PATIENCE_SECONDS = 30.0


def tell(**facts: object) -> None:
    print(json.dumps(facts), flush=True)


def read(path: str) -> AudioClip:
    with wave.open(path) as file:
        pcm = np.frombuffer(file.readframes(file.getnframes()), dtype="<i2").astype(np.float32) / 32768
        return AudioClip(pcm, file.getframerate())


def write(path: str, clip: AudioClip) -> None:
    with wave.open(path, "wb") as file:
        file.setparams((1, 2, clip.rate, 0, "NONE", ""))
        file.writeframes((clip.samples.clip(-1, 1) * 32767).astype("<i2").tobytes())


def record(path: str) -> None:
    levels: list[float] = []
    microphone = SoundDeviceMicrophone()
    microphone.start(levels.append)
    tell(state="listening")
    sys.stdin.readline()
    asked = time.monotonic()
    heard: Recording = microphone.stop()
    write(path, heard.clip)
    facts = {"seconds": heard.clip.seconds, "lost": heard.lost, "lost_blocks": heard.lost_blocks}
    tell(**facts, ended=heard.ended - asked, took=time.monotonic() - asked, levels=levels)


def play(path: str) -> None:
    speaker = SoundDeviceSpeaker()
    speaker.prepare()
    asked = time.monotonic()
    moments: list[float] = []
    for _ in range(2):
        speaker.play(read(path), moments.append)
    drained = speaker.wait(PATIENCE_SECONDS)
    tell(drained=drained, audible=[moment - asked for moment in moments], took=time.monotonic() - asked)
    speaker.close()


def hush(path: str) -> None:
    speaker = SoundDeviceSpeaker()
    speaker.play(read(path), lambda moment: tell(audible=moment))
    sys.stdin.readline()
    asked = time.monotonic()
    speaker.stop()
    tell(asked=asked, took=time.monotonic() - asked, playing=speaker.playing, drained=speaker.wait(1.0))


def again(path: str, other: str) -> None:
    """Play; where the device is lost or missing try `other` whenever told to, until it was heard."""
    speaker = SoundDeviceSpeaker()
    while True:
        try:
            speaker.play(read(path), lambda moment: tell(audible=moment))
            tell(drained=speaker.wait(PATIENCE_SECONDS))
        except DeviceError as error:
            tell(error=type(error).__name__)
            sys.stdin.readline()
            path = other
        else:
            speaker.close()  # as Peri does: an open stream may call back while Python ends
            return


def listing() -> None:
    warm()
    devices, error = list_devices()
    tell(devices=[[device.name, device.kind, device.default] for device in devices], error=error)


def main(command: str, *arguments: str) -> None:
    try:
        {"record": record, "play": play, "hush": hush, "again": again, "list": listing}[command](*arguments)
    except DeviceError as error:
        tell(error=type(error).__name__, message=error.message, remedy=error.remedy)


if __name__ == "__main__":
    main(*sys.argv[1:])
