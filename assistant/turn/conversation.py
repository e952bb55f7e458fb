"""An open conversation: the microphone stays open, whoever speaks is heard, and the end of a turn is told by its sound.

Sound is held in memory only, and only as much of it as the turn in hand needs. What is heard while Peri speaks
interrupts it: it falls silent at once, and goes on where it was when that turns out to be no turn.
"""

from __future__ import annotations

import contextlib
import logging
import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from assistant.devices.microphone import decibels
from assistant.errors import DeviceError, PeriError
from assistant.events import (
    Caption,
    DeviceInUse,
    Mark,
    MicrophoneLevel,
    Notice,
    Origin,
    TalkChanged,
    TalkState,
    UserTurn,
)
from assistant.perceive.endpoint import News, Speech
from assistant.perceive.played import Played
from assistant.turn.decoding import Decoding, Understood
from assistant.turn.hearing import RATE, Hearing
from models.errors import ModelError
from models.values import AudioClip

if TYPE_CHECKING:
    from assistant.devices.speaker import Speaker
    from assistant.devices.streams import Block, SoundStream
    from assistant.turn.bus import Publish
    from assistant.turn.parts import Part
    from models.ports import AudioFrontEnd, Synthesizer, Transcriber

log = logging.getLogger(__name__)

LONGEST_SECONDS = 60.0
"""A speaker who never stops is answered after so long."""
JUDGED_SECONDS = 8.0
CAPTION_SECONDS = 0.8
"""Between captions: the ears are to be free when the last words have been said."""
_LEAD_SECONDS = 0.03
"""The reference of the echo canceller comes a little before the echo, as it wants it."""
_AGAIN_SECONDS = 2.0
_NODS = frozenset({
    "mhm", "mm", "hmm", "hm", "uh", "huh", "uhhuh", "mmhm", "mmhmm", "yeah", "yes", "yep", "ok", "okay", "right",
    "sure", "ah", "oh", "i", "see", "aha", "wow", "cool", "nice",
})  # fmt: skip
"""Words that say no more than "I am listening"."""


class Doing(Protocol):
    """What the conversation asks of the session."""

    def take(self, turn: UserTurn) -> None:
        """Answer this, in place of what is being answered. Raises `PeriError`."""
        ...

    def retract(self) -> bool:
        """The speaker goes on: take back what was taken last, if nothing of its answer was heard. False where it is too
        late.
        """
        ...

    def guess(self, text: str) -> None:
        """This may be what is going to be asked: nothing of it may be shown, spoken or kept."""
        ...

    def answering(self) -> bool:
        """A turn is in hand."""
        ...


@dataclass(frozen=True, slots=True)
class Machinery:
    """What it works with. `stream` and `speaker` give those that the settings name now."""

    ears: Part[Transcriber]
    voice: Part[Synthesizer]
    front: Part[AudioFrontEnd]
    speaker: Callable[[], Speaker]
    stream: Callable[[], SoundStream]
    language: Callable[[], str]


class Conversation:
    """One at a time. Everything happens on its own thread; the methods may be called from any."""

    def __init__(self, machinery: Machinery, doing: Doing, publish: Publish) -> None:
        self._machinery = machinery
        self._doing = doing
        self._publish = publish
        self._inbox: queue.SimpleQueue[Block | Understood | None] = queue.SimpleQueue()
        self._decoding = Decoding(machinery.ears, machinery.language, self._inbox.put)
        self._thread: threading.Thread | None = None
        self._stop = threading.Event()
        self._lost = threading.Event()
        self._heard = threading.Event()
        """Cleared while it is muted."""
        self._heard.set()
        self._state: TalkState | None = None
        self.lost_blocks = 0

    def start(self) -> None:
        """Open the microphone; a `Notice` says why not. Harmless when it is open."""
        if self._thread is None or not self._thread.is_alive():
            self._stop = threading.Event()
            self._heard.set()
            self._thread = threading.Thread(target=self._run, name="peri-conversation", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """Close the microphone and forget what was being said. What is being answered goes on."""
        self._stop.set()
        self._heard.set()
        self._inbox.put(None)
        thread = self._thread
        if thread is not None and thread is not threading.current_thread():
            thread.join(5.0)

    def mute(self, muted: bool) -> None:
        """Close the device, or open it again. What was being said is forgotten; Peri may speak on."""
        if muted:
            self._heard.clear()
            self._inbox.put(None)
        else:
            self._heard.set()

    @property
    def muted(self) -> bool:
        return not self._heard.is_set()

    @property
    def open(self) -> bool:
        return self._thread is not None and self._thread.is_alive() and not self._stop.is_set()

    def close(self) -> None:
        self.stop()
        self._decoding.close()

    # -- the thread

    def _run(self) -> None:
        speaker = self._machinery.speaker()
        played = Played()
        try:
            for part in (self._machinery.ears, self._machinery.voice):
                threading.Thread(target=_warm, args=(part,), name="peri-warming", daemon=True).start()
            self._machinery.front.get().reset()
            speaker.tap(played.add)
            self._converse(Hearing(played, speaker))
        except (PeriError, ModelError) as error:
            self._publish(Notice(error.title, error.message, error.remedy))
        except Exception:  # the edge of a thread: told, logged, and it can be opened again
            log.exception("The conversation failed")
            self._publish(Notice("The conversation ended", "Peri made a mistake while listening.", "Open it again."))
        finally:
            speaker.tap(None)
            speaker.resume()
            self._show(None)

    def _converse(self, hearing: Hearing) -> None:
        """Until it is stopped. A microphone that goes away is looked for again and again."""
        told = False
        while not self._stop.is_set():
            if self.muted:
                self._show(TalkState.MUTED)
                self._heard.wait()
                continue
            stream = self._machinery.stream()
            self._lost.clear()
            try:
                stream.open(self._inbox.put, self._lose)
            except DeviceError as error:
                if not told:
                    self._publish(Notice(error.title, error.message, f"{error.remedy} Peri looks for it.".strip()))
                told = True
                self._stop.wait(_AGAIN_SECONDS)
                continue
            told = False
            self._publish(DeviceInUse("microphone", True))
            self._show(TalkState.LISTENING)
            try:
                self._listen(hearing)
            finally:
                stream.close()
                self._publish(DeviceInUse("microphone", False))
                self._settle(hearing)
            if self._lost.is_set():
                told = True
                self._publish(Notice("The microphone went away", "The conversation waits for it.", "Connect it again."))

    def _settle(self, hearing: Hearing) -> None:
        """The device is closed. What was said until then is answered, unless somebody muted it while speaking."""
        if hearing.ends.speaking and not self.muted:
            self._act(hearing, hearing.ends.cut())
        while hearing.ended is not None and not self._stop.is_set():
            for one in self._next()[1]:
                self._understand(hearing, one)
        hearing.forget()
        hearing.speaker.resume()

    def _lose(self) -> None:
        self._lost.set()
        self._inbox.put(None)

    def _listen(self, hearing: Hearing) -> None:
        while not (self._stop.is_set() or self._lost.is_set() or self.muted):
            blocks, understood = self._next()
            if blocks:
                self._hear(hearing, blocks)
            for one in understood:
                self._understand(hearing, one)
            self._show(self._state_of(hearing))

    def _next(self) -> tuple[list[Block], list[Understood]]:
        """What has come, at least one thing: after a stall all of it at once."""
        blocks: list[Block] = []
        understood: list[Understood] = []
        item = self._inbox.get()
        while True:
            if isinstance(item, Understood):
                understood.append(item)
            elif item is not None:
                blocks.append(item)
                self.lost_blocks += item.lost
            try:
                item = self._inbox.get_nowait()
            except queue.Empty:
                return blocks, understood

    def _hear(self, hearing: Hearing, blocks: list[Block]) -> None:
        import numpy as np

        near = np.concatenate([block.samples for block in blocks])
        if not len(near):
            return
        self._publish(MicrophoneLevel(decibels(float(near @ near) / len(near))))
        ended = blocks[-1].ended
        far = hearing.played.heard(ended - len(near) / RATE + _LEAD_SECONDS, len(near))
        listened = self._machinery.front.get().listen(near, far)
        hearing.add(listened.samples, ended)
        if hearing.cut:  # what follows a turn that never ended is not part of it
            return
        for probability in listened.activity:  # one by one: a pause is judged before the next is looked at
            for news in hearing.ends.feed((probability,), playing=hearing.speaker.playing):
                self._act(hearing, news)
        if hearing.ends.speaking:
            self._caption(hearing)
            if hearing.seconds - hearing.began > LONGEST_SECONDS:
                hearing.cut = True
                self._act(hearing, hearing.ends.cut())

    def _act(self, hearing: Hearing, news: News) -> None:
        match news.speech:
            case Speech.STARTED:
                resumed = hearing.taken is not None and not hearing.speaker.playing and self._doing.retract()
                hearing.begin(news.at, resumed=resumed)
                if hearing.speaker.playing:
                    hearing.speaker.pause()
                    hearing.interrupted = True
            case Speech.PAUSED:
                hearing.wanted = self._decoding.ask(hearing.turn(), final=True)
                hearing.ends.judge(self._verdict(hearing))
            case Speech.RESUMED:
                hearing.wanted, hearing.transcript = None, None
            case Speech.ENDED:
                hearing.ended = (hearing.moment(news.at), time.monotonic())
                if hearing.wanted is None:
                    hearing.wanted = self._decoding.ask(hearing.turn(), final=True)
                self._finish(hearing)

    def _verdict(self, hearing: Hearing) -> float | None:
        judge = getattr(self._machinery.front.get(), "probability", None)
        samples = hearing.turn().samples[-round(JUDGED_SECONDS * RATE) :]
        return judge(AudioClip(samples, RATE)) if judge is not None else None

    def _caption(self, hearing: Hearing) -> None:
        """Have what was said until now understood, when the ears have time."""
        due = hearing.seconds - hearing.captioned >= CAPTION_SECONDS
        if due and hearing.wanted is None and self._decoding.idle:
            hearing.captioned = hearing.seconds
            self._decoding.ask(hearing.turn(), final=False)

    def _understand(self, hearing: Hearing, understood: Understood) -> None:
        if understood.error is not None:
            self._publish(Notice(understood.error.title, understood.error.message, understood.error.remedy))
        if understood.number != hearing.wanted:
            if hearing.ends.speaking and understood.transcript is not None:
                self._publish(Caption(*hearing.agree(understood.transcript.text)))
            return
        if understood.transcript is None:
            hearing.over()
            return
        hearing.transcript = understood.transcript
        hearing.understood = time.monotonic()
        self._publish(Caption(understood.transcript.text.strip(), ""))
        if hearing.ended is None and not self._is_nod(hearing):
            self._doing.guess(understood.transcript.text.strip())
        self._finish(hearing)

    def _finish(self, hearing: Hearing) -> None:
        """Where the turn has ended and its words are known: answer it."""
        if hearing.ended is None or hearing.transcript is None:
            return
        (spoken, decided), text = hearing.ended, hearing.transcript.text.strip()
        nod = self._is_nod(hearing)
        marks = ((Mark.ENDPOINT, decided), (Mark.TRANSCRIPT, hearing.understood))
        hearing.over()
        hearing.taken = (hearing.began, hearing.seconds) if text and not nod else None
        if not text or nod:
            hearing.speaker.resume()
            self._publish(Caption("", ""))
            return
        try:
            self._doing.take(UserTurn(text, origin=Origin.MICROPHONE, ended=spoken, marks=marks))
        except PeriError as error:
            self._publish(Notice(error.title, error.message, error.remedy))

    @staticmethod
    def _is_nod(hearing: Hearing) -> bool:
        """Over Peri's voice, a word or two that only say that somebody listens."""
        text = hearing.transcript.text if hearing.transcript is not None else ""
        words = "".join(c if c.isalpha() else " " for c in text.lower()).split()
        return hearing.interrupted and len(words) <= 3 and all(word in _NODS for word in words)

    def _state_of(self, hearing: Hearing) -> TalkState:
        if hearing.ends.speaking or hearing.ended is not None:
            return TalkState.HEARING
        if hearing.speaker.playing:
            return TalkState.SPEAKING
        return TalkState.THINKING if self._doing.answering() else TalkState.LISTENING

    def _show(self, state: TalkState | None) -> None:
        if state is not self._state:
            self._state = state
            self._publish(TalkChanged(state))


def _warm(part: Part[Any]) -> None:
    """Start a host now; what keeps it from starting is told when it is needed."""
    with contextlib.suppress(PeriError, ModelError):
        part.warm()
