"""A session that follows a script: the public interface of `assistant.session.Session`, with no models behind it."""

from __future__ import annotations

import hashlib
import itertools
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from assistant.archive import Archive
from assistant.calls import StoredCall
from assistant.devices.files import take
from assistant.errors import ErrorCard, NoMicrophone
from assistant.events import (
    Attachment,
    BranchShown,
    ContextMeasured,
    ConversationsChanged,
    Event,
    FoundTurn,
    Heard,
    HostChanged,
    KernelReady,
    LedgerEntry,
    ListeningChanged,
    Mark,
    MicrophoneLevel,
    Notice,
    Origin,
    ReplyDelta,
    SentenceSpoken,
    SettingsChanged,
    SpeakingChanged,
    Stage,
    StageStarted,
    StoredTurn,
    TurnFailed,
    TurnFinished,
    TurnStarted,
    TurnState,
    UserTurn,
)
from assistant.filed import ConversationSummary
from assistant.perceive.views import SeenViews
from assistant.settings import Settings
from assistant.turn.peripherals import Peripherals
from models.values import (
    AudioClip,
    FinishReason,
    HostReport,
    HostState,
    KernelInfo,
    Picture,
    Sight,
    Transcript,
    Usage,
)
from tests.fakes import scripted_parts
from tests.ui.scripted_calls import ScriptedCall, ScriptedCalls
from tests.ui.scripted_documents import ScriptedDocuments
from tests.ui.scripted_doors import ScriptedContext, ScriptedMemory, ScriptedSystem, ScriptedTalk
from tests.ui.scripted_filing import ScriptedFiling
from tests.ui.scripted_messages import ScriptedCode, ScriptedMessages
from tests.ui.scripted_pictures import ScriptedPictures
from tests.ui.scripted_shelf import ScriptedModels, ScriptedShelf
from tests.ui.scripted_store import ScriptedStore

KERNEL = KernelInfo("SmolLM2-135M-Instruct", 134_515_008, 98_362_432, 2048, 2048, 2, 2, 0, "CPU", 0.4)


@dataclass
class Script:
    """How the session answers. `rate` is in pieces a second; 0 is as fast as it goes."""

    reply: str = "You said: **{text}**."
    rate: float = 0
    piece: int = 4
    error: ErrorCard | None = None
    spoken: str = "what time is it"
    microphone: bool = True
    speak: bool = False
    thinking_seconds: float = 0
    hold: threading.Event | None = None
    """Where set, a reply waits for it before its last piece."""
    calls: tuple[ScriptedCall, ...] = ()
    """What the kernel asks for while it writes, in the order of their places."""


class ScriptedSession(ScriptedMessages, ScriptedModels):
    """Answers on a thread of its own, as the real one does. `calls` are the names of what was asked of it."""

    def __init__(self, script: Script | None = None, *, settings: Settings | None = None) -> None:
        self.script = script or Script()
        self.calls: list[tuple[str, Any]] = []
        self.submitted: list[UserTurn] = []
        self._settings = settings or Settings()
        self._listeners: list[Callable[[Event], None]] = []
        self._store = ScriptedStore()
        self._names = itertools.count(1)
        self._stop = threading.Event()
        self._threads: list[threading.Thread] = []
        self._listening = False
        self._ready = False
        self._one_at_a_time = threading.Lock()
        self._altering = threading.Lock()
        self._code = ScriptedCode(self)
        self._waiting: dict[str, StoredTurn] = {}
        self._pictures = ScriptedPictures(self.tell)
        self.played = ScriptedCalls(self.tell)
        self.devices = scripted_parts()
        self._talk = ScriptedTalk(self.tell)
        self.context = ScriptedContext(self.tell)
        self.system = ScriptedSystem()
        self.filing = ScriptedFiling(self._store, self.tell)
        self._memory = ScriptedMemory(self.tell)
        self._documents = ScriptedDocuments(self.tell)
        self.use_models(ScriptedShelf(self.tell))
        self._peripherals = Peripherals(self.devices, self.tell, lambda: self._settings)

    # -- for tests

    def tell(self, event: Event) -> None:
        for listener in list(self._listeners):
            listener(event)

    def put(self, turn: StoredTurn, title: str = "") -> None:
        """A turn of the past."""
        self._store.put(turn, title)

    def asked(self, name: str) -> list[Any]:
        return [value for called, value in self.calls if called == name]

    # -- the public interface

    @property
    def settings(self) -> Settings:
        return self._settings

    @property
    def peripherals(self) -> Peripherals:
        return self._peripherals

    @property
    def talk(self) -> ScriptedTalk:
        return self._talk

    @property
    def memory(self) -> ScriptedMemory:
        return self._memory

    @property
    def documents(self) -> ScriptedDocuments:
        return self._documents

    @property
    def archive(self) -> Archive:
        raise NotImplementedError

    def use_documents(self, documents: ScriptedDocuments) -> None:
        self._documents = documents

    @property
    def pictures(self) -> ScriptedPictures:
        return self._pictures

    def change_setting(self, key: str, value: object) -> None:
        self.calls.append(("change_setting", (key, value)))
        self._settings = self._settings.replace(key, value)
        self.tell(SettingsChanged(key))

    def subscribe(self, listener: Callable[[Event], None]) -> Callable[[], None]:
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def submit(self, turn: UserTurn) -> str:
        return self._submit(turn)

    def _submit(self, turn: UserTurn, beside: str = "") -> str:
        attachments = tuple(self.attach(file) for file in turn.files)
        self.submitted.append(turn)
        conversation = turn.conversation or self.new_conversation()
        stored = StoredTurn(
            f"turn-{next(self._names)}",
            conversation,
            turn.text,
            attachments,
            turn.origin,
            "",
            TurnState.OPEN,
            time.time(),
        )
        self._store.put(stored, beside=beside)
        if beside:
            self.tell(BranchShown(conversation))
        self._waiting[stored.id] = stored
        self._spawn(lambda: self._answer(stored.id))
        return stored.id

    def regenerate(self, turn: str) -> str:
        self.calls.append(("regenerate", turn))
        return self._again(turn, self.turn(turn).text)

    retry = regenerate

    def edit(self, turn: str, text: str) -> str:
        self.calls.append(("edit", (turn, text)))
        return turn if self._reword(turn, text) else self._again(turn, text)

    def _again(self, turn: str, text: str) -> str:
        stored = self.turn(turn)
        files = tuple(attachment.path for attachment in stored.attachments)
        return self._submit(UserTurn(text, files, conversation=stored.conversation), turn)

    def branches(self, turn: str) -> list[StoredTurn]:
        return self._store.beside(turn)

    def show_branch(self, turn: str) -> None:
        self.calls.append(("show_branch", turn))
        self._store.show(turn)
        self.tell(BranchShown(self.turn(turn).conversation))

    def cancel(self) -> None:
        self.calls.append(("cancel", None))
        self._stop.set()
        self.approvals.cancel_all()

    def wait(self, turn: str, timeout: float | None = None) -> TurnFinished | TurnFailed:
        raise TimeoutError

    def new_conversation(self) -> str:
        name = f"conversation-{next(self._names)}"
        self._store.begin(name)
        return name

    def conversations(self, query: str = "") -> list[ConversationSummary]:
        def texts(one: ConversationSummary) -> str:
            return one.title + "".join(turn.text + turn.reply for turn in self._store.turns[one.id])

        return [one for one in self.filing.every() if query.lower() in texts(one).lower()]

    def search(self, query: str) -> list[FoundTurn]:
        return self._store.search(query)

    def conversation(self, conversation: str) -> list[StoredTurn]:
        return self._store.shown(conversation)

    def turn(self, turn: str) -> StoredTurn:
        return self._store.turn(turn)

    def rename_conversation(self, conversation: str, title: str) -> None:
        self._store.titles[conversation] = title
        self.tell(ConversationsChanged())

    def delete_conversation(self, *conversations: str) -> None:
        for one in conversations:
            self.calls.append(("delete_conversation", one))
        self._store.delete(*conversations)
        self.tell(ConversationsChanged())

    def attach(self, file: Path) -> Attachment:
        found = take(file)
        digest = hashlib.sha256(file.read_bytes()).hexdigest()
        return Attachment(digest, found.name, found.media_type, found.size, found.kind, file)

    def start_listening(self) -> None:
        self.calls.append(("start_listening", None))
        if not self.script.microphone:
            self.tell(Notice(NoMicrophone.title, "No microphone is connected.", "Connect one and press again."))
            return
        self._listening = True
        self.tell(ListeningChanged(True))
        self.tell(MicrophoneLevel(-20.0))

    def finish_listening(self, text: str = "", files: Iterable[Path] = (), conversation: str | None = None) -> None:
        self.calls.append(("finish_listening", text))
        self._listening = False
        self.tell(ListeningChanged(False))
        self.submit(UserTurn(text, tuple(files), origin=Origin.MICROPHONE, conversation=conversation))

    def abandon_listening(self) -> None:
        self.calls.append(("abandon_listening", None))
        self._listening = False
        self.tell(ListeningChanged(False))

    def speak(self, text: str) -> None:
        self.calls.append(("speak", text))

    def stop_speaking(self) -> None:
        self.calls.append(("stop_speaking", None))

    def hear(self, file: Path) -> Transcript:
        raise NotImplementedError

    def see(self, file: Path, phrases: Sequence[str] = ()) -> Sight:
        raise NotImplementedError

    def see_views(self, file: Path, phrases: Sequence[str] = ()) -> SeenViews:
        raise NotImplementedError

    def look(self, picture: Picture, phrases: Sequence[str] = ()) -> Sight:
        raise NotImplementedError

    def say(self, text: str) -> AudioClip:
        raise NotImplementedError

    def say_aloud(self, text: str) -> None:
        self.calls.append(("say_aloud", text))

    def wake(self) -> None:
        self.calls.append(("wake", None))

    def preload(self) -> None:
        self.calls.append(("preload", None))
        self.tell(HostChanged(HostReport("language", HostState.STARTING, None, 0, 0)))
        self._ready = True
        self.tell(KernelReady(KERNEL))

    def kernel(self) -> KernelInfo | None:
        return KERNEL if self._ready else None

    def hosts(self) -> tuple[HostReport, ...]:
        return ()

    def close(self) -> None:
        self._stop.set()
        self.approvals.cancel_all()
        if self.script.hold is not None:
            self.script.hold.set()
        for thread in self._threads:
            thread.join(5)

    def on_close(self, work: Callable[[], None]) -> None:
        """Nothing here lasts."""

    # -- the script

    def _spawn(self, work: Callable[[], None]) -> None:
        thread = threading.Thread(target=work, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _answer(self, turn: str) -> None:
        with self._one_at_a_time:
            with self._altering:
                stored = self._waiting.pop(turn, None)
            if stored is not None:
                self._run(stored)

    def _run(self, stored: StoredTurn) -> None:
        self._stop.clear()
        script, at = self.script, (stored.id, stored.conversation)
        self.tell(TurnStarted(*at, stored.text, stored.attachments, stored.origin))
        text = stored.text
        if stored.origin is Origin.MICROPHONE:
            self.tell(StageStarted(*at, Stage.HEAR))
            text = f"{text} {script.spoken}".strip()
            self.tell(Heard(*at, Transcript(script.spoken, "en", (), 1.0, 1.0), text))
        self.tell(StageStarted(*at, Stage.PREFILL))
        self._stop.wait(script.thinking_seconds)
        calls: tuple[StoredCall, ...] = ()
        reply, ledger = "", LedgerEntry(stored.id, "return key", {Mark.FIRST_TOKEN: 0.42})
        if script.error is None:
            self.tell(ContextMeasured(stored.conversation, 412, 2048, 0))
            reply, calls = self._reply(at, script.reply.replace("{text}", text))
        stopped = self._stop.is_set()
        state = TurnState.FAILED if script.error else TurnState.STOPPED if stopped else TurnState.DONE
        usage = Usage(412, 380, max(2, len(reply) // 4), 0.1, max(0.01, len(reply) / 4 / 72), FinishReason.END)
        done = replace(
            stored, text=text, reply=reply, state=state, error=script.error, ledger=ledger, usage=usage, calls=calls
        )
        self._store.change(done)
        if script.error is not None:
            self.tell(TurnFailed(*at, script.error, reply, ledger))
        else:
            self.tell(TurnFinished(*at, reply, usage, ledger, stopped))
        self.tell(ConversationsChanged())

    def _reply(self, at: tuple[str, str], reply: str) -> tuple[str, tuple[StoredCall, ...]]:
        """What was written, and the calls in it."""
        written, done = "", []
        for call in self.script.calls:
            if len(written) == call.at or not self._stop.is_set():
                written += self._write(at, reply[len(written) : call.at]) if call.at > len(written) else ""
                done.append(self.played.run(at, call))
        if not self._stop.is_set():
            written += self._write(at, reply[len(written) :])
        return written, tuple(done)

    def _write(self, at: tuple[str, str], reply: str) -> str:
        script, written, due = self.script, "", time.monotonic()
        pieces = [reply[start : start + script.piece] for start in range(0, len(reply), script.piece)]
        for number, piece in enumerate(pieces):
            if number == len(pieces) - 1 and script.hold is not None:
                script.hold.wait(20)
            if self._stop.is_set():
                break
            if script.rate:
                due += 1 / script.rate
                self._stop.wait(max(0, due - time.monotonic()))
            written += piece
            self.tell(ReplyDelta(*at, piece))
        if script.speak and not self._stop.is_set():
            self.tell(SpeakingChanged(True))
            self.tell(SentenceSpoken(*at, reply.partition(".")[0] + "."))
        return written
