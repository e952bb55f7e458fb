"""An hour of conversation on real models, faster than real time: a question a minute, and silence."""

from __future__ import annotations

import os
import tempfile
import threading
from pathlib import Path

import numpy as np
import psutil

from assistant.bootstrap import Devices, open_session
from assistant.devices.audio_files import FileSpeaker
from assistant.events import Event, KernelReady, MicrophoneLevel, TurnFailed, TurnFinished
from assistant.session import Session
from models.store import default_root
from tests.bench.rows import BenchRow
from tests.bench.speech import QUESTIONS, RATE, Sound, silence, spoken
from tests.fakes import ScriptedSound

SETTINGS = """
[kernel]
model = "smollm2-135m-instruct"
max_reply_tokens = 32
"""
SETTLED_MINUTES = 5
"""Models, caches and buffers have their size by then."""


def rows(quick: bool) -> list[BenchRow]:
    minutes = 15 if quick else 60
    with tempfile.TemporaryDirectory(prefix="peri-bench-") as home:
        Path(home, "settings.toml").write_text(SETTINGS)
        os.environ["PERI_MODELS"] = str(default_root())
        os.environ["PERI_HOME"] = home
        sound = ScriptedSound()
        session = open_session(devices=Devices(stream=sound, speaker=FileSpeaker(Path(home, "reply.wav"))))
        try:
            megabytes = Hour(session, sound).run(minutes)
        finally:
            session.close()
    settled = megabytes[SETTLED_MINUTES - 1]
    grown = megabytes[-1] - settled
    detail = (
        f"MB of all processes from minute {SETTLED_MINUTES} ({settled:.0f}) to minute {minutes}; every ten minutes: "
        f"{', '.join(f'{one:.0f}' for one in megabytes[SETTLED_MINUTES - 1 :: 10])}; {minutes} questions answered"
    )
    return [BenchRow(f"memory that {minutes} minutes of conversation add", grown, None, grown, 20, "MB", 1, detail)]


class Hour:
    """A session that is talked to."""

    def __init__(self, session: Session, sound: ScriptedSound) -> None:
        self.session, self.sound = session, sound
        self._came = threading.Condition()
        self._ready = False
        self._ended = self._heard = 0
        session.subscribe(self._hear)

    def run(self, minutes: int) -> list[float]:
        """The memory after each minute, in MB."""
        self.session.preload()
        self.session.talk.start()
        assert self.sound.is_open.wait(60)
        self._until(lambda: self._ready)
        questions = [spoken(text, number) for number, text in enumerate(QUESTIONS)]
        return [self._minute(questions[minute % len(questions)], minute + 1) for minute in range(minutes)]

    def _minute(self, question: Sound, answered: int) -> float:
        rest = 60.0 - len(question) / RATE
        self._say(np.concatenate([question, silence(2.0)]))
        self._until(lambda: self._ended >= answered)
        for _ in range(round(rest - 2.0)):
            self._say(silence(1.0))
        pids = [os.getpid(), *(one.pid for one in self.session.hosts() if one.pid is not None)]
        return sum(psutil.Process(pid).memory_full_info().uss for pid in pids) / 1e6

    def _say(self, samples: Sound) -> None:
        """Not faster than it is heard."""
        heard = self._heard
        self.sound.say(samples)
        self._until(lambda: self._heard > heard)

    def _hear(self, event: Event) -> None:
        with self._came:
            self._ended += isinstance(event, TurnFinished | TurnFailed)
            self._heard += isinstance(event, MicrophoneLevel)
            self._ready |= isinstance(event, KernelReady)
            self._came.notify_all()

    def _until(self, holds) -> None:  # type: ignore[no-untyped-def]
        with self._came:
            assert self._came.wait_for(holds, 120), "the conversation does not go on"
