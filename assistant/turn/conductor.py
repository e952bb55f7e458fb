"""The way of one turn: hear, see, fit the context, generate, speak, one stage after the other."""

from __future__ import annotations

import contextlib
import dataclasses
import logging
import threading
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from assistant.errors import PeriError
from assistant.events import (
    Attachment,
    ContextMeasured,
    KernelReady,
    Mark,
    Notice,
    Origin,
    SentenceSpoken,
    SpeakingChanged,
    Stage,
    StoredTurn,
    TurnFailed,
    TurnFinished,
)
from assistant.reply.speech_text import SpeechText
from assistant.route import route
from assistant.turn.cancel import TurnCancelled
from assistant.turn.flight import Flight, Job
from assistant.turn.looking import Looking
from assistant.turn.outcomes import Outcomes
from assistant.turn.parroting import answer
from assistant.turn.prompting import Prompt, Prompting
from assistant.turn.recalling import recall_all
from assistant.turn.speculation import Ahead, Judged, Speculation
from assistant.turn.speech import Manner, Speech
from assistant.turn.standings import Standings
from assistant.turn.tool_loop import ToolLoop
from assistant.turn.transcribing import Transcribing
from models.errors import ModelError, NotInstalled, PromptTooLong
from models.values import HostState, KernelInfo, RequestedCall, TurnEnding, Usage

if TYPE_CHECKING:
    from assistant.calls import ToolSpec
    from assistant.memory.store import ConversationStore
    from assistant.settings import Settings
    from assistant.turn.bus import Publish
    from assistant.turn.parts import Parts
    from models.ports import TokenStream
    from models.values import AudioClip

log = logging.getLogger(__name__)

LOADED = (HostState.READY, HostState.BUSY)

MARGIN = 8
"""Tokens to spare when a count turned out too low."""
_FREE_SECONDS = 2.0
"""A speculation waits so long for the end of a reply that is interrupted."""


class Conductor:
    """Runs one turn at a time. `settings` gives those in force when a turn begins."""

    def __init__(
        self, parts: Parts, store: ConversationStore, publish: Publish, settings: Callable[[], Settings]
    ) -> None:
        self._parts = parts
        self._store = store
        self._publish = publish
        self._settings = settings
        self._looking = Looking(parts, store, publish)
        self.transcribing = Transcribing(parts, store, publish, settings)
        self.standings = Standings(store, publish)
        self.prompting = self._prompting = Prompting(parts, self._looking, self.standings, settings)
        self._outcomes = Outcomes()
        self._lock = threading.Lock()
        self._ahead = Ahead(self._begin_ahead, self._sound_of)
        self._free = threading.Event()
        """No turn is in flight."""
        self._free.set()
        self._flight: Flight | None = None
        self._speech: Speech | None = None
        self._kernel: KernelInfo | None = None
        self._kernel_process: int | None = None

    @property
    def kernel(self) -> KernelInfo | None:
        """What is loaded, as of the last turn or `load`."""
        return self._kernel if self._parts.kernel.report().state in LOADED else None

    def expect(self, job: Job) -> None:
        """A turn that will be run: `outcome` may be asked for from now on."""
        self._outcomes.expect(job.turn)

    def outcome(self, turn: str, timeout: float | None) -> TurnFinished | TurnFailed:
        """Wait for a turn's end. Raises `TimeoutError`; `StorageError` for a turn never expected."""
        return self._outcomes.wait(turn, timeout)

    def cancel(self) -> None:
        """Stop the turn in flight, from any thread."""
        with self._lock:
            flight = self._flight
        if flight is not None:
            flight.cancel.cancel()

    def withdraw(self, turn: str) -> bool:
        """Take back a turn of which nothing has been heard yet: nothing of it is kept. False where it is too late."""
        with self._lock:
            flight = self._flight if self._flight is not None and self._flight.job.turn == turn else None
            if flight is None or flight.sounded:
                return False
            flight.withdrawn = True
        flight.cancel.cancel()
        return True

    def hush(self) -> None:
        """Stop speaking a reply; writing it goes on."""
        with self._lock:
            speech = self._speech
        if speech is not None:
            speech.stop()

    def load(self) -> None:
        """Have the language model ready. Waits; raises what keeps it from loading."""
        info = self._parts.kernel.get().describe()
        process = self._parts.kernel.report().pid
        with self._lock:
            fresh = self._kernel is None or process != self._kernel_process
            self._kernel, self._kernel_process = info, process
        if fresh:
            self._prompting.use(info)
            self._publish(KernelReady(info))

    def prepare(self) -> None:
        """Have the language model ready, and evaluated what every conversation begins with. Waits, as `load`."""
        self.load()
        self._parts.kernel.get().prepare(*self._prompting.beginning(self._offered(())))

    @property
    def flight(self) -> Flight | None:
        """The turn in hand."""
        return self._flight

    def speculate(self, conversation: str, text: str, judged: Judged | None) -> bool:
        """Answer `text` as if it were asked next, on a thread of its own: nothing of it is shown, spoken or stored
        before that turn comes. Another takes its place. `judged`: see `Speculation`. False where no kernel is loaded.
        """
        ready = self.kernel is not None
        self._ahead.begin(conversation, text, judged) if ready else self._ahead.drop()
        return ready

    def drop_speculation(self) -> None:
        """The speaker goes on."""
        self._ahead.drop()

    def _begin_ahead(self, speculation: Speculation) -> TokenStream:
        if not self._free.wait(_FREE_SECONDS):
            raise TurnCancelled
        speculation.cancellation.check()
        turn = speculation.turn()
        speculation.recalled = recall_all(self._parts.recallers, speculation.conversation, turn)
        turn = dataclasses.replace(turn, recalled=speculation.recalled)
        turns = [*self._store.turns(speculation.conversation), turn]
        speculation.prompt = self._prompting.fit(turns, speculation.conversation, self._offered(turns))
        request = self._prompting.request(speculation.conversation, speculation.prompt)
        judged = dataclasses.replace(request, judge_ending=speculation.judged is not None)
        return self._parts.kernel.get().generate(judged)

    def _sound_of(self, sentence: str) -> AudioClip:
        settings = self._settings().speaking
        self._parts.speaker.prepare()
        return self._parts.voice.get().synthesize(sentence, settings.voice, settings.speed)

    def forget(self, conversation: str) -> None:
        """Have the kernel forget a deleted conversation, on disk too. Waits for a turn in flight."""
        self._prompting.forget(conversation)
        with contextlib.suppress(NotInstalled):
            self._parts.kernel.get().forget(conversation)

    def run(self, job: Job) -> None:
        """Run a turn to its end, which is always told and kept on disk as far as the disk allows."""
        flight = Flight(job, self._store, self._publish)
        with self._lock:
            self._flight = flight
        self._free.clear()
        try:
            outcome = self._attempt(flight)
        finally:
            with self._lock:
                self._flight = self._speech = None
            self._free.set()
        self._publish(outcome)
        self._outcomes.settle(outcome)

    def drop(self, job: Job) -> None:
        """End a turn that has not begun, as if it had never been submitted."""
        flight = Flight(job, self._store, self._publish)
        flight.withdrawn = True
        outcome = flight.drop()
        self._publish(outcome)
        self._outcomes.settle(outcome)

    def _attempt(self, flight: Flight) -> TurnFinished | TurnFailed:
        try:
            return self._run_or_stop(flight)
        except (PeriError, ModelError) as error:
            return flight.fail(error)
        except Exception as error:  # the outer edge of a turn: logged, told, and the next turn runs
            log.exception("A turn failed")
            return flight.fail(error)

    def _run_or_stop(self, flight: Flight) -> TurnFinished:
        try:
            flight.tell_start()
            return self._perceive_and_answer(flight)
        except TurnCancelled:
            return flight.drop() if flight.withdrawn else flight.finish(stopped=True)

    def _perceive_and_answer(self, flight: Flight) -> TurnFinished:
        job = flight.job
        way = route(job.text, job.attachments, has_voice=job.voice is not None)
        if not job.heard:
            self.transcribing.hear(flight, way.hear)
        self._see(flight, way.see)
        if not flight.text and not way.see:
            return flight.drop()
        speech = self._start_speech(flight) if job.speak else None
        try:
            self._answer(flight, speech, self._ahead.claim(job.conversation, flight.text))
        except BaseException:
            if speech is not None:
                speech.stop()
            raise
        finally:
            self._end_speech(flight, speech)
        return flight.drop() if flight.withdrawn else flight.finish(stopped=bool(flight.cancel))

    def _answer(self, flight: Flight, speech: Speech | None, ahead: Speculation | None) -> None:
        """The kernel writes and calls tools in turn, until it calls no more."""
        sentences, tools = SpeechText(), self._parts.tools
        loop = ToolLoop(tools, self._store, self._publish, flight) if tools is not None else None
        while True:
            prompt, calls = self._write(flight, sentences, speech, ahead)
            if not calls or loop is None:
                break
            flight.say(sentences.finish(), speech, ahead)
            if not loop.run(calls, prompt, lambda text: flight.say([text], speech, None)):
                break
            sentences, ahead = SpeechText(), None
        flight.say(sentences.finish(), speech, ahead)
        flight.write()

    def _write(
        self, flight: Flight, sentences: SpeechText, speech: Speech | None, ahead: Speculation | None
    ) -> tuple[Prompt, list[RequestedCall]]:
        """What the kernel writes in one go; the calls it asks for at the end of it."""
        try:
            if ahead is not None:
                return self._reply_ahead(flight, ahead, sentences, speech)
            self._load(flight)
            return self._reply_anew(flight, sentences, speech)
        except PromptTooLong as error:  # the count of a template's own tokens is an estimate
            excess = int(error.facts["needed"]) - int(error.facts["limit"])
            return self._reply_anew(flight, sentences, speech, excess + MARGIN)

    # -- the stages

    def _see(self, flight: Flight, pictures: tuple[Attachment, ...]) -> None:
        self._looking.see(flight, pictures)
        self._looking.ask(flight, self._history(flight))
        if pictures:
            flight.ledger.mark(Mark.SIGHT)

    def _load(self, flight: Flight) -> None:
        if self._parts.kernel.report().state in LOADED:
            self.load()
            return
        with flight.stage(Stage.LOAD):
            self.load()

    def _note_context(self, flight: Flight, prompt: Prompt) -> None:
        conversation, fitted = flight.job.conversation, prompt.fitted
        self._prompting.keep(conversation, prompt)
        flight.ledger.mark(Mark.PROMPT)
        self._publish(ContextMeasured(conversation, fitted.used, prompt.limit, fitted.turns_left_out))

    def offered(self, conversation: str) -> tuple[ToolSpec, ...]:
        """The tools that were offered with the last turn of a conversation; those that always are before its first."""
        return self._prompting.offered(conversation) or self._offered(())

    def _offered(self, turns: Sequence[StoredTurn]) -> tuple[ToolSpec, ...]:
        return self._parts.tools.offer(turns, self._kernel) if self._parts.tools is not None else ()

    def _history(self, flight: Flight) -> list[StoredTurn]:
        """What this turn follows, and what is written of it; what waits behind it is not known yet."""
        *before, this = self._store.path(flight.job.turn)
        return [*before, dataclasses.replace(this, reply=flight.reply, calls=tuple(flight.calls))]

    def _recalling(self, flight: Flight) -> list[StoredTurn]:
        """The history, its last turn with what belongs to it from the disk; that is looked for once a turn."""
        turns = self._history(flight)
        if flight.recalled is not None:
            return turns
        flight.recall(recall_all(self._parts.recallers, flight.job.conversation, turns[-1]))
        return [*turns[:-1], dataclasses.replace(turns[-1], recalled=flight.recalled or ())]

    def _reply_anew(
        self, flight: Flight, sentences: SpeechText, speech: Speech | None, spare: int = 0
    ) -> tuple[Prompt, list[RequestedCall]]:
        conversation = flight.job.conversation
        with flight.stage(Stage.CONTEXT):
            turns = self._recalling(flight)
            prompt = self._prompting.fit(turns, conversation, self._offered(turns), spare)
        self._note_context(flight, prompt)
        flight.cancel.check()
        flight.begin(Stage.PREFILL)
        stream = answer(self._parts.kernel.get(), self._prompting.request(conversation, prompt), flight.calls)
        return prompt, self._reply(flight, stream, sentences, speech)

    def _reply_ahead(
        self, flight: Flight, ahead: Speculation, sentences: SpeechText, speech: Speech | None
    ) -> tuple[Prompt, list[RequestedCall]]:
        def begun() -> None:
            if ahead.prompt is not None:
                flight.ledger.mark(Mark.SPECULATED, ahead.evaluated)
                flight.recall(ahead.recalled)
                self._note_context(flight, ahead.prompt)

        flight.begin(Stage.PREFILL)
        calls = self._reply(flight, ahead, sentences, speech, begun)
        if ahead.prompt is None:
            raise TurnCancelled
        return ahead.prompt, calls

    def _reply(
        self,
        flight: Flight,
        stream: TokenStream | Speculation,
        sentences: SpeechText,
        speech: Speech | None,
        begun: Callable[[], None] = lambda: None,
    ) -> list[RequestedCall]:
        """Take in what is written. `begun` is called when it begins."""
        ahead = stream if isinstance(stream, Speculation) else None
        calls: list[RequestedCall] = []
        first = True
        with flight.cancel.stopping(stream.cancel):
            for piece in stream:
                if first:
                    first = False
                    begun()
                if isinstance(piece, Usage):
                    flight.account(piece)
                    self._prompting.pace.note(piece)
                    break
                if isinstance(piece, RequestedCall):
                    flight.speaks(time.monotonic())
                    calls.append(piece)
                elif not isinstance(piece, TurnEnding):
                    flight.add(piece.text)
                    flight.say(sentences.feed(piece.text), speech, ahead)
        flight.end_reply()
        flight.cancel.check()
        return calls

    # -- speaking

    def _start_speech(self, flight: Flight) -> Speech:
        settings = self._settings().speaking

        def audible(sentence: str, moment: float) -> None:
            if flight.first_sound(moment):
                self._publish(SpeakingChanged(True))
            flight.audible(sentence)
            self._publish(SentenceSpoken(flight.job.turn, flight.job.conversation, sentence))

        speech = Speech(self._parts.voice, self._parts.speaker, Manner(settings.voice, settings.speed), audible)
        with self._lock:
            self._speech = speech
        return speech

    def _end_speech(self, flight: Flight, speech: Speech | None) -> None:
        """Wait until everything was heard; a voice that failed is told and leaves the reply as it is."""
        if speech is None:
            return
        with flight.cancel.stopping(speech.stop):
            report = speech.finish()
        if flight.cancel and flight.job.origin is Origin.MICROPHONE:
            flight.keep_heard(report.cut)
        if report.first_synthesis is not None:
            flight.told(Stage.SYNTHESIZE, *report.first_synthesis)
        if report.first_sound is not None:
            flight.told(Stage.SPEAK, report.first_sound, time.monotonic())
            self._publish(SpeakingChanged(False))
        if report.error is not None:
            self._publish(Notice.of(report.error))
