"""An open conversation: the microphone stays open, whoever speaks is heard, and the end of a turn is told by its sound.

Sound is held in memory only, and only as much of it as the turn in hand needs. What is heard while Peri speaks
interrupts it: it falls silent at once, and goes on where it was when that turns out to be no turn.
"""

from __future__ import annotations

import contextlib
import logging
import threading
import time
from typing import TYPE_CHECKING

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
from assistant.perceive.endpoint import LIKELY_WORDS, WINDOW, News, Speech
from assistant.perceive.played import Played
from assistant.reply.chime import chime
from assistant.turn import listening_words
from assistant.turn.decoding import Decoding, Understood
from assistant.turn.doing import Doing, Ending, Inbox, Machinery
from assistant.turn.front import Front
from assistant.turn.hearing import RATE, Hearing
from assistant.turn.interrupting import WARY, is_no_turn, is_peri
from assistant.turn.second_hearing import Said, SecondHearing
from assistant.turn.waking import Waking
from models.errors import ModelError

if TYPE_CHECKING:
    from assistant.devices.streams import Block
    from assistant.turn.bus import Publish

log = logging.getLogger(__name__)

LONGEST_SECONDS = 60.0
"""A speaker who never stops is answered after so long."""
CAPTION_SECONDS, LATEST_CAPTION_SECONDS = 0.6, 1.6
"""Between captions. They are begun when the speaker seems to fall silent: if that was the end, the words are known
sooner. Where nobody falls silent one comes all the same.
"""
REST = 3.0
"""Ears that are slow rest so many times as long as they worked between captions: they are to be free at the end."""
AHEAD_WORDS = 5
"""So many more words of a sentence that goes on are worth evaluating ahead."""
_LEAD_SECONDS = 0.03
"""The reference of the echo canceller comes a little before the echo, as it wants it."""
_AGAIN_SECONDS = 2.0


class Conversation:
    """One at a time. Everything happens on its own thread; the methods may be called from any."""

    def __init__(self, machinery: Machinery, doing: Doing, publish: Publish) -> None:
        self._machinery = machinery
        self._doing = doing
        self._publish = publish
        self._inbox = Inbox()
        self._front = Front(machinery.front, publish)
        self._decoding = Decoding(machinery.ears, machinery.language, self._inbox.put)
        self._waking = Waking(machinery.wake)
        self._second = SecondHearing(self._decoding, doing)
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
            self._machinery.warm()
            self._front.reset()
            speaker.tap(played.add)
            hearing = Hearing(played, speaker)
            hearing.asleep = self._machinery.wake() is not None
            self._converse(hearing)
        except (PeriError, ModelError) as error:
            self._publish(Notice.of(error))
        except Exception:  # the edge of a thread: told, logged, and it can be opened again
            log.exception("The conversation failed")
            self._publish(listening_words.broke())
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
                    self._publish(listening_words.unusable(error))
                told = True
                self._stop.wait(_AGAIN_SECONDS)
                continue
            told = False
            self._publish(DeviceInUse("microphone", True))
            self._show(hearing.state(self._doing))
            try:
                self._listen(hearing)
            finally:
                stream.close()
                self._publish(DeviceInUse("microphone", False))
                self._settle(hearing)
            if self._lost.is_set():
                told = True
                self._publish(listening_words.went_away())

    def _settle(self, hearing: Hearing) -> None:
        """The device is closed. What was said until then is answered, unless somebody muted it while speaking."""
        if hearing.ends.speaking and not self.muted:
            self._act(hearing, hearing.ends.cut())
        while hearing.ended is not None and not self._stop.is_set():
            for one in self._inbox.take().understood:
                self._understand(hearing, one)
        hearing.forget()
        self._second.drop()
        hearing.speaker.resume()

    def _lose(self) -> None:
        self._lost.set()
        self._inbox.put(None)

    def _listen(self, hearing: Hearing) -> None:
        while not (self._stop.is_set() or self._lost.is_set() or self.muted):
            news = self._inbox.take()
            if news.blocks:
                self._hear(hearing, news.blocks)
            for one in news.understood:
                self._understand(hearing, one)
            for ending in news.endings:
                if ending.number == hearing.wanted and hearing.ends.speaking:
                    hearing.words = ending.probability
                    self._weigh(hearing)
            state = hearing.state(self._doing)
            self._waking.rest(hearing, listening=state is TalkState.LISTENING)
            if state is not TalkState.HEARING:
                self._second.begin()
            self._show(hearing.state(self._doing))

    def _hear(self, hearing: Hearing, blocks: list[Block]) -> None:
        import numpy as np

        self.lost_blocks += sum(block.lost for block in blocks)
        near = np.concatenate([block.samples for block in blocks])
        if not len(near):
            return
        self._publish(MicrophoneLevel(decibels(float(near @ near) / len(near))))
        ended = hearing.ended_at(blocks)
        far = hearing.played.heard(ended - len(near) / RATE + _LEAD_SECONDS, len(near))
        listened = self._front.listen(near, far)
        hearing.add(listened.samples, near, ended)
        if hearing.cut:  # what follows a turn that never ended is not part of it
            return
        at = ended - len(listened.activity) * WINDOW
        for probability in listened.activity:  # one by one: a pause is judged before the next is looked at
            playing = hearing.speaker.playing
            for news in hearing.ends.feed((probability,), playing=playing, adapted=listened.adapted):
                self._act(hearing, news)
            hearing.heard(at, probability, echo=listened.echo)
            at += WINDOW
        if hearing.ends.speaking:
            self._caption(hearing, LATEST_CAPTION_SECONDS)
            if hearing.seconds - hearing.began > LONGEST_SECONDS:
                hearing.cut = True
                self._act(hearing, hearing.ends.cut())

    def _act(self, hearing: Hearing, news: News) -> None:
        match news.speech:
            case Speech.STARTED:
                self._begin(hearing, news.at)
            case Speech.HUSHED:
                self._caption(hearing, CAPTION_SECONDS)
            case Speech.PAUSED:
                hearing.sound = hearing.words = hearing.pause = None
                self._want(hearing, news.at)
            case Speech.SETTLED:
                hearing.pause = hearing.last_words()
                self._weigh(hearing)
            case Speech.RESUMED:
                hearing.wanted, hearing.text = None, None
                self._doing.forget_guess()
            case Speech.ENDED:
                hearing.ended = (hearing.moment(news.at), time.monotonic())
                if hearing.wanted is None:
                    self._want(hearing, news.at)
                self._finish(hearing)

    def _begin(self, hearing: Hearing, at: float) -> None:
        resumed = hearing.taken is not None and not hearing.speaker.playing and self._doing.retract()
        if resumed:
            self._second.drop()
        hearing.begin(at, resumed=resumed)
        if hearing.asleep:
            return
        self._doing.expect()
        if hearing.speaker.playing:
            hearing.interrupted = hearing.over_voice = True
            if hearing.dismissed < WARY:
                hearing.speaker.pause()

    def _weigh(self, hearing: Hearing) -> None:
        self._judge(hearing, complete=hearing.complete(self._front.probability))

    def _judge(self, hearing: Hearing, *, complete: bool | None) -> None:
        for news in hearing.ends.judge(complete):
            self._act(hearing, news)

    def _caption(self, hearing: Hearing, after: float) -> None:
        """Have what was said until now understood, when the ears have time and the last time is `after` seconds ago."""
        after = max(after, REST * self._decoding.seconds)
        if hearing.seconds - hearing.captioned >= after and hearing.wanted is None and self._decoding.idle:
            hearing.captioned = hearing.seconds
            self._doing.forget_guess()  # the ears need the processor now
            hearing.caption, hearing.caption_text = self._decoding.ask(hearing.turn(), final=False), None

    def _want(self, hearing: Hearing, last: float) -> None:
        """The words until the second `last`, after which nothing was said: those of the caption that was begun then, or
        others.
        """
        if hearing.captioned > last and hearing.caption is not None:
            hearing.wanted = hearing.caption
            if hearing.caption_text is not None:
                self._take_in(hearing, hearing.caption_text)
        else:
            self._doing.forget_guess()
            hearing.wanted = self._decoding.ask(hearing.turn(), final=True)

    def _understand(self, hearing: Hearing, understood: Understood) -> None:
        if understood.error is not None:
            self._publish(Notice.of(understood.error))
        final, transcript = understood.number == hearing.wanted, understood.transcript
        said = self._second.asked(understood.number)
        if transcript is None:
            if understood.number == hearing.caption:
                hearing.caption = None
            if final:
                hearing.over()
            return
        if said is not None:
            self._second.mend(said, self._waking.said(transcript.text.strip(), called=said.called))
            return
        text = self._waking.addressed(hearing, transcript.text.strip())
        if understood.number == hearing.caption:
            hearing.caption_text = text
        if final:
            self._take_in(hearing, text)
        elif hearing.ends.speaking and not hearing.asleep:
            self._foresee(hearing, text)

    def _take_in(self, hearing: Hearing, text: str) -> None:
        """What was said until a pause, which may be the end."""
        hearing.text = text
        hearing.understood = time.monotonic()
        if not hearing.asleep:
            self._publish(Caption(text, ""))
        if not text or is_no_turn(hearing, text, self._doing.spoken()):
            self._judge(hearing, complete=True)  # nothing more is to be expected
        else:
            self._silence(hearing)
            if hearing.ended is None:
                number = hearing.wanted
                if not self._doing.guess(text, lambda probability: self._inbox.put(Ending(number, probability))):
                    self._inbox.put(Ending(number, LIKELY_WORDS))  # the sound alone can tell
        self._finish(hearing)

    def _foresee(self, hearing: Hearing, text: str) -> None:
        """What is sure of a turn that goes on is shown, and evaluated ahead."""
        sure, guess = hearing.agree(text)
        self._publish(Caption(sure, guess))
        if hearing.interrupted and not is_peri(text, self._doing.spoken()):
            hearing.speaker.pause()
        if not is_no_turn(hearing, text, self._doing.spoken()):
            self._silence(hearing)
            words = len(sure.split())
            if words - hearing.guessed >= AHEAD_WORDS:
                hearing.guessed = words
                self._doing.guess(sure, None)

    def _silence(self, hearing: Hearing) -> None:
        """Words over Peri's own: the rest of its reply is not wanted."""
        if hearing.interrupted:
            hearing.interrupted = False
            hearing.dismissed = 0
            self._doing.interrupt()

    def _finish(self, hearing: Hearing) -> None:
        """Where the turn has ended and its words are known: answer it."""
        if hearing.ended is None or hearing.text is None:
            return
        (spoken, decided), text = hearing.ended, hearing.text
        nod = is_no_turn(hearing, text, self._doing.spoken())
        marks = ((Mark.ENDPOINT, decided), (Mark.TRANSCRIPT, hearing.understood))
        over_voice = hearing.over_voice
        called = hearing.called and not over_voice
        hearing.over()
        hearing.taken = (hearing.began, hearing.seconds) if text and not nod else None
        if not text or nod:
            self._doing.forget_guess()
            if over_voice:
                hearing.dismissed += 1
                self._front.doubt()
            hearing.speaker.resume()
            if called and not hearing.asleep and self._machinery.aloud():
                self._answer_call(hearing)
            self._publish(Caption("", ""))
            return
        hearing.dismissed = 0
        try:
            origin = Origin.MICROPHONE
            turn = self._doing.take(UserTurn(text, origin=origin, ended=spoken, marks=marks, over_voice=over_voice))
        except PeriError as error:
            self._publish(Notice.of(error))
        else:
            self._second.keep(Said(turn, hearing.turn(), text, hearing.called))

    def _answer_call(self, hearing: Hearing) -> None:
        """Somebody said the wake phrase and nothing more: a tone says that Peri listens."""
        with contextlib.suppress(DeviceError):  # the window and the terminal show it too
            hearing.speaker.play(chime())

    def _show(self, state: TalkState | None) -> None:
        if state is not self._state:
            self._state = state
            self._publish(TalkChanged(state))
