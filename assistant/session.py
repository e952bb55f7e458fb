"""The one door of the assistant: the window and the command line talk to a `Session` and to nothing else.

All methods may be called from any thread and return quickly, except those whose docstring says that they
wait. News comes to subscribers as the events of `assistant.events`, on a thread of the session's own.
"""

from __future__ import annotations

import dataclasses
import logging
import threading
import time
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.alone import Alone
from assistant.archive import Archive
from assistant.conversations import Conversations
from assistant.departures import Departures
from assistant.devices.portaudio import warm
from assistant.devices.wav import wav_bytes
from assistant.errors import PeriError
from assistant.events import (
    Attachment,
    AttachmentKind,
    BranchShown,
    ConversationsChanged,
    Event,
    Mark,
    Notice,
    Origin,
    SettingsChanged,
    StoredTurn,
    TurnFailed,
    TurnFinished,
    UserTurn,
)
from assistant.filing import Filing
from assistant.messages import MessageChanged
from assistant.system import System
from assistant.titling import Titling
from assistant.turn.cancel import Cancellation
from assistant.turn.conductor import Conductor
from assistant.turn.flight import Job
from assistant.turn.keeping import ContextKeeper
from assistant.turn.listening import Listening, allowed
from assistant.turn.outcomes import cut_short
from assistant.turn.peripherals import Peripherals
from assistant.turn.running import CodeRuns
from assistant.turn.talk import Desk, Talk
from assistant.turn.waiting import Waiting
from models.sentences import say
from models.values import HostState

if TYPE_CHECKING:
    from assistant.devices.microphone import Recording
    from assistant.memory.store import ConversationStore
    from assistant.picture_search import PictureSearch
    from assistant.remembering import Memory
    from assistant.settings import Preferences, Settings
    from assistant.turn.bus import Bus
    from assistant.turn.parts import Parts
    from models.values import AudioClip, HostReport, KernelInfo

log = logging.getLogger(__name__)

Listener = Callable[[Event], None]

RECORDING = "What you said.wav"
"""The name of a recording of the user's own, as opposed to a sound file."""


class Session(Conversations, Alone):
    """One running assistant. Built by `assistant.bootstrap.open_session`."""

    def __init__(
        self,
        parts: Parts,
        store: ConversationStore,
        bus: Bus,
        preferences: Preferences,
        pictures: PictureSearch | None = None,
        memory: Memory | None = None,
    ) -> None:
        self._parts = parts
        self._store = store
        self._bus = bus
        self._preferences = preferences
        self._pictures = pictures
        self._memory = memory
        self._archive = Archive(store, bus.publish)
        self._code = CodeRuns(parts, store, bus.publish)
        self.filing = Filing(store, bus.publish)
        self._titling = Titling(store, parts, bus.publish, lambda: preferences.current.window.propose_titles)
        self._lock = threading.Lock()
        self._closed = False
        publish = parts.idle.beside(bus.publish)
        self._conductor = Conductor(parts, store, bus.publish, lambda: preferences.current)
        self.context = ContextKeeper(parts, store, self._conductor)
        if memory is not None:
            memory.forget_with(self._conductor.forget)
        self._peripherals = Peripherals(parts, bus.publish, lambda: preferences.current)
        self._listening = Listening(lambda: allowed(preferences.current, parts.microphone), publish)
        desk = Desk(self.submit, self.cancel, store.create_conversation, store.spoken_ledgers, lambda: self.approvals)
        self._talk = Talk(parts, self._conductor, desk, publish, lambda: preferences.current)
        self._jobs = Waiting()
        self.system = System(parts, preferences, self.change_setting, self._jobs.count, self._departures())
        bus.watch(self.system.hear)
        self._at_close: list[Callable[[], None]] = []
        self._tell_interrupted()
        self._turns = threading.Thread(target=self._run, name="peri-turns", daemon=True)
        self._turns.start()

    @property
    def settings(self) -> Settings:
        return self._preferences.current

    def change_setting(self, key: str, value: object) -> None:
        """Set `"section.name"`, keep it on disk and tell subscribers (`SettingsChanged`). Raises `SettingsError`.

        A device that is switched off is left at once.
        """
        self._preferences.change(key, value)
        devices = self.settings.devices
        if key == "devices.use_microphone" and not devices.use_microphone:
            self.abandon_listening()
            self._talk.stop()
        elif key == "devices.use_speaker" and not devices.use_speaker:
            self.stop_speaking()
        self._bus.publish(SettingsChanged(key))

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` with every event from now on; the result ends it. Events keep their order."""
        return self._bus.subscribe(listener)

    @property
    def peripherals(self) -> Peripherals:
        """The screen, the clipboard and the camera."""
        return self._peripherals

    @property
    def talk(self) -> Talk:
        """An open, hands-free conversation."""
        return self._talk

    # -- turns

    def submit(self, turn: UserTurn) -> str:
        """Queue a turn and return its id. It is on disk before this returns. Turns run one at a time, in order.

        A reply that is only still being read aloud falls silent. Raises `AttachmentError` (nothing is
        queued) for a file that can't be taken along, `PeriError` for a turn with nothing in it, and
        `StorageError`.
        """
        attachments = tuple(self.attach(file) for file in turn.files)
        recording = self._keep_recording(turn.voice)
        if not (turn.text.strip() or attachments or recording):
            raise PeriError(say("There is nothing to send yet."), remedy=say("Write, say or show something first."))
        attachments += (recording,) if recording else ()
        return self._queue(turn, attachments, recording)

    def regenerate(self, turn: str) -> str:
        """The same message again, beside that turn, which is kept; the new turn's id. Raises `StorageError`."""
        stored = self._store.turn(turn)
        return self._again(stored, stored.text)

    retry = regenerate
    """For a turn that failed or was cut short: it is kept, too."""

    def edit(self, turn: str, text: str) -> str:
        """The message in other words, with the same files, beside that turn, which is kept; the new turn's id. One that
        still waits is changed itself, and keeps its id (`MessageChanged`).

        Raises `PeriError` for a message with nothing in it, `StorageError`.
        """
        stored = self._store.turn(turn)
        if not (text.strip() or stored.attachments):
            raise PeriError(say("There is nothing to send yet."), remedy=say("Write something first."))
        return turn if self._reword(stored, text.strip()) else self._again(stored, text)

    def take_back(self, turn: str) -> StoredTurn:
        """Forget a turn that still waits; what was in it. It ends withdrawn, without a start, and its files stay in the
        store for a day. Raises `PeriError` where it has begun, `StorageError`.
        """
        stored = self._store.turn(turn)

        def forget(job: Job) -> None:
            for file in stored.attachments:
                self._store.add_file(file.path, file.name, file.media_type, file.kind, file.digest)
            self._conductor.drop(job)

        if not self._jobs.alter(turn, forget):
            raise PeriError(
                say("The reply to it has begun already."), remedy=say("Stop the reply, or change the message.")
            )
        self._bus.publish(ConversationsChanged())
        return stored

    def cancel(self) -> None:
        """Stop the turn in flight, its speech too. Turns that wait go on."""
        self._conductor.cancel()
        self.stop_speaking()

    def wait(self, turn: str, timeout: float | None = None) -> TurnFinished | TurnFailed:
        """Wait for the end of a turn of this session. Raises `TimeoutError`, `StorageError` for an unknown one."""
        return self._conductor.outcome(turn, timeout)

    # -- ears

    def start_listening(self) -> None:
        """Open the microphone. Then `ListeningChanged(True)` and `MicrophoneLevel`s, or a `Notice` saying why not."""
        self.stop_speaking()
        self._conductor.hush()
        self._listening.start()
        self._in_background(self._parts.ears.warm)
        self.wake()

    def finish_listening(self, text: str = "", files: Iterable[Path] = (), conversation: str | None = None) -> None:
        """Close the microphone and submit what was said as a turn (`TurnStarted` follows)."""
        taken = tuple(files)

        def submit(recording: Recording) -> None:
            turn = UserTurn(text, taken, recording.clip, Origin.MICROPHONE, conversation, ended=recording.ended)
            try:
                self.submit(turn)
            except PeriError as error:
                self._bus.publish(Notice.of(error))

        self._listening.finish(submit)

    def abandon_listening(self) -> None:
        """Close the microphone and forget what was said."""
        self._listening.abandon()

    # -- the machine

    def preload(self) -> None:
        """Load the language model, wake the sound system and look through indexed folders, all in the background.

        `KernelReady` follows.
        """
        self._in_background(self._prepare)
        self._in_background(warm)
        self._in_background(self._store.purge)
        self._in_background(self._archive.back_up_daily)
        if self._pictures is not None:
            self._pictures.refresh()

    def wake(self) -> None:
        """Something is about to be asked: load the language model in the background where it was unloaded."""
        if self._parts.kernel.report().state is HostState.UNLOADED:
            self._in_background(self._parts.kernel.warm)

    def kernel(self) -> KernelInfo | None:
        """What is loaded, or None while nothing is."""
        return self._conductor.kernel

    def hosts(self) -> tuple[HostReport, ...]:
        return self._parts.reports()

    def close(self) -> None:
        """Stop what runs, end the hosts, close the store. Waits, at most a few seconds."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
        self._listening.close()
        self._talk.close()
        self._code.stop()
        self.cancel()
        self._jobs.close()
        self._turns.join(5.0)
        for index in (self._pictures, self._documents):
            if index is not None:
                index.close()
        self._parts.idle.close()
        self.context.close()
        self._parts.close()
        self._bus.close()
        self._store.close()
        for work in self._at_close:
            work()

    def on_close(self, work: Callable[[], None]) -> None:
        """Have something done when everything is closed."""
        self._at_close.append(work)

    # -- within

    def _departures(self) -> Departures | None:
        """What leaves, does so through tools."""
        tools = self._parts.tools
        if tools is None or tools.decisions is None:
            return None
        return Departures(tools.decisions, self._store.refused_calls, lambda: self.settings.web.search)

    def _tell_interrupted(self) -> None:
        """Turns that the end of an earlier run cut short are as far as they came; say so."""
        if count := len(self._store.recover()):
            self._bus.publish(cut_short(count))

    def _run(self) -> None:
        while (job := self._jobs.next()) is not None:
            with self._parts.idle.turn(), ExitStack() as way:
                for index in (self._pictures, self._documents):
                    if index is not None:
                        way.enter_context(index.making_way())
                self._conductor.run(job)
            self._look_at(job.turn)
            self._titling.soon(job.conversation)
            self.context.soon(job.conversation)
            self._bus.publish(ConversationsChanged())

    def _reword(self, stored: StoredTurn, text: str) -> bool:
        """Put a message that still waits in other words; False where it waits no more."""

        def reword(job: Job) -> Job:
            self._store.set_text(stored.id, text)
            return dataclasses.replace(job, text=text)

        if not self._jobs.alter(stored.id, reword):
            return False
        self._bus.publish(MessageChanged(stored.id, stored.conversation, text))
        self._bus.publish(ConversationsChanged())
        return True

    def _again(self, stored: StoredTurn, text: str) -> str:
        again = UserTurn(text, origin=stored.origin, conversation=stored.conversation)
        recording = next((one for one in stored.attachments if self._is_recording(one)), None)
        heard = stored.ledger is not None and Mark.TRANSCRIPT in stored.ledger.marks
        self._conductor.drop_speculation()
        return self._queue(again, stored.attachments, recording, heard=heard, beside=stored.id)

    def _queue(
        self,
        turn: UserTurn,
        attachments: tuple[Attachment, ...],
        recording: Attachment | None,
        *,
        heard: bool = False,
        beside: str | None = None,
    ) -> str:
        conversation = turn.conversation or self.new_conversation()
        text = turn.text.strip()
        name = self._store.begin_turn(conversation, text, attachments, turn.origin, beside=beside)
        if beside is not None:
            self._bus.publish(BranchShown(conversation))
        spoken = turn.voice or turn.origin is Origin.MICROPHONE
        counted = "submitted" if turn.ended is None else "last speech sample" if spoken else "return key"
        job = Job(
            turn=name,
            conversation=conversation,
            text=text,
            attachments=attachments,
            voice=turn.voice,
            recording=recording,
            origin=turn.origin,
            speak=self._speaks(turn),
            ended=time.monotonic() if turn.ended is None else turn.ended,
            counted_from=counted,
            heard=heard,
            cancellation=Cancellation(),
            marks=turn.marks,
        )
        self._conductor.expect(job)
        self._parts.idle.interrupt()
        self.stop_speaking()
        self._jobs.put(job)
        self._bus.publish(ConversationsChanged())
        return name

    def _speaks(self, turn: UserTurn) -> bool:
        if not self.settings.devices.use_speaker:
            return False
        if turn.speak is not None:
            return turn.speak
        replies = self.settings.speaking.replies
        return replies == "always" or (replies == "spoken" and turn.origin is Origin.MICROPHONE)

    def _keep_recording(self, clip: AudioClip | None) -> Attachment | None:
        """What was said is on disk until its transcript is, so that a crash can't lose it."""
        if clip is None:
            return None
        return self._store.add_bytes(wav_bytes(clip), RECORDING, "audio/wav", AttachmentKind.SOUND)

    @staticmethod
    def _is_recording(attachment: Attachment) -> bool:
        return attachment.kind is AttachmentKind.SOUND and attachment.name == RECORDING
