"""What the session tells, shown: every event finds its handler here."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from assistant.calls import ApprovalAsked, ApprovalSettled, CallEnded, CallProgress, CallStarted, TimerRang
from assistant.errors import NoMicrophone
from assistant.events import (
    Attachment,
    AttachmentKind,
    BranchShown,
    Caption,
    ContextMeasured,
    ConversationsChanged,
    DeviceInUse,
    Event,
    Heard,
    HostChanged,
    KernelReady,
    ListeningChanged,
    MicrophoneLevel,
    Notice,
    Origin,
    ReplyDelta,
    SentenceSpoken,
    SettingsChanged,
    SpeakingChanged,
    StageStarted,
    StoredTurn,
    TalkChanged,
    TurnEvent,
    TurnFailed,
    TurnFinished,
    TurnStarted,
)
from assistant.messages import MessageChanged
from assistant.recall import SourcesRecalled
from models.values import HostState
from ui.chat.turns import Turn, from_stored
from ui.controls import say
from ui.notices import News
from ui.window import Window
from ui.words import tr, translated

KERNEL = "language"
"""The host that runs the language model."""


class Live(QObject):
    """Keeps the turns in flight, whichever conversation is open, and tells the window's parts."""

    conversations_changed = Signal()
    branch_shown = Signal(str)
    """Another branch of this conversation is to be shown."""
    setting_changed = Signal(str)
    joined = Signal(str)
    """A turn began in this conversation, which may be a new one."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.open: str | None = None
        """The conversation that is shown."""
        self._turns: dict[str, Turn] = {}
        self._speaking = False
        self._awaiting_microphone = False
        self.kernel_name = ""
        self.dress: Callable[[Turn], None] = lambda _turn: None
        """Gives a turn from the disk what is known of it besides."""
        self.asking: str | None = None
        """The conversation in which a question waits for the user."""
        self._handlers: dict[type[Event], Callable[[Any], None]] = {
            TurnStarted: self._started,
            MessageChanged: self._changed,
            StageStarted: self._stage,
            Heard: self._heard,
            ReplyDelta: self._delta,
            SourcesRecalled: self._recalled,
            CallStarted: lambda event: self._call(event, lambda turn: turn.call(event)),
            CallProgress: lambda event: self._call(event, lambda turn: turn.tell_call(event)),
            ApprovalAsked: self._asked,
            ApprovalSettled: self._settled,
            CallEnded: lambda event: self._call(event, lambda turn: turn.end_call(event)),
            TimerRang: lambda event: window.notices.tell(News(tr("Timer"), event.text, urgent=True)),
            SentenceSpoken: self._spoken,
            TurnFinished: self._finished,
            TurnFailed: self._failed,
            Notice: self._notice,
            ListeningChanged: self._listening,
            MicrophoneLevel: self._level,
            TalkChanged: self._talk,
            Caption: lambda event: window.talk_panel.show_caption(event.sure, event.guess),
            DeviceInUse: lambda event: window.status.in_use.tell(event.device, in_use=event.in_use),
            SpeakingChanged: self._speaking_changed,
            KernelReady: lambda event: window.status.show_kernel(event.info, self.kernel_name),
            HostChanged: self._host,
            ContextMeasured: self._context,
            ConversationsChanged: lambda _event: self.conversations_changed.emit(),
            BranchShown: lambda event: self.branch_shown.emit(event.conversation),
            SettingsChanged: lambda event: self.setting_changed.emit(event.key),
        }

    def handle(self, event: Event) -> None:
        handler = self._handlers.get(type(event))
        if handler is not None:
            handler(event)

    # -- which conversation is open

    def show_conversation(self, conversation: str | None, stored: list[StoredTurn]) -> None:
        """Open a conversation; what is in flight in it goes on where it is."""
        self.open = conversation
        turns = [self._turns.get(one.id) or self._from_stored(one) for one in stored]
        known = {turn.id for turn in turns}
        turns += [turn for turn in self._turns.values() if turn.conversation == conversation and turn.id not in known]
        self._window.chat.show_turns(turns)

    def _from_stored(self, stored: StoredTurn) -> Turn:
        turn = from_stored(stored)
        self.dress(turn)
        return turn

    def expect(self, turn: str, conversation: str, text: str, attachments: tuple[Attachment, ...]) -> None:
        """A turn was submitted; it is shown before it begins."""
        if turn not in self._turns and self._window.chat.turn(turn) is None:
            self._add(Turn(turn, conversation, text, attachments, waiting=True))

    def in_flight(self, conversation: str) -> bool:
        return any(turn.conversation == conversation for turn in self._turns.values())

    def await_microphone(self) -> None:
        """Hold-to-talk began: a notice that comes now is about the microphone."""
        self._awaiting_microphone = True

    # -- turns

    def _add(self, turn: Turn) -> None:
        self._turns[turn.id] = turn
        self.joined.emit(turn.conversation)
        if turn.conversation == self.open:
            self._show_new(turn)
        self._show_busy()

    def _show_new(self, turn: Turn) -> None:
        """At the end, or where what the disk has of it is shown already."""
        shown = self._window.chat.turns()
        known = next((one for one in shown if one.id == turn.id), None)
        if known is None:
            self._window.chat.add_turn(turn)
        else:
            turn.siblings = known.siblings
            self._window.chat.show_turns([turn if one is known else one for one in shown])

    def join(self, conversation: str) -> None:
        """The open conversation has its name now."""
        self.open = conversation

    def _started(self, event: TurnStarted) -> None:
        known = self._turns.get(event.turn)
        if known is None:
            self._add(Turn(event.turn, event.conversation, event.text, event.attachments, event.origin))
            return
        known.text, known.attachments, known.origin = event.text, event.attachments, event.origin
        known.waiting, known.since = False, time.monotonic()
        self._window.chat.refresh_said(event.turn)

    def _changed(self, event: MessageChanged) -> None:
        if turn := self._turns.get(event.turn):
            turn.text = event.text
            self._window.chat.refresh_said(event.turn)

    def _stage(self, event: StageStarted) -> None:
        if turn := self._turns.get(event.turn):
            turn.stage = event.stage

    def _heard(self, event: Heard) -> None:
        if turn := self._turns.get(event.turn):
            turn.text = event.text
            if turn.origin is Origin.MICROPHONE:  # the words stand for the recording now
                turn.attachments = tuple(a for a in turn.attachments if a.kind is not AttachmentKind.SOUND)
            self._window.chat.refresh_said(event.turn)

    def _delta(self, event: ReplyDelta) -> None:
        if turn := self._turns.get(event.turn):
            turn.add(event.text)
            self._window.chat.refresh_reply(event.turn)

    def _recalled(self, event: SourcesRecalled) -> None:
        if turn := self._turns.get(event.turn):
            turn.recalled = event.recalled
            self._window.chat.refresh_reply(event.turn)

    # -- calls

    def _call(self, event: TurnEvent, change: Callable[[Turn], None]) -> None:
        if turn := self._turns.get(event.turn):
            change(turn)
            self._window.chat.refresh_reply(event.turn)

    def _asked(self, event: ApprovalAsked) -> None:
        """The question takes the focus only from who isn't writing and looks at the end."""
        self._call(event, lambda turn: turn.ask(event.question))
        self._show_asking()
        QApplication.alert(self._window)
        if not self._window.chat.isVisibleTo(self._window):
            self._window.toggle_rights()
        chat, field = self._window.chat, self._window.composer.field
        here = event.conversation == self.open and chat.column.following
        if here and (field.hasFocus() or not self._window.focusWidget()) and not self._window.composer.text:
            chat.go_to_question()

    def _settled(self, event: ApprovalSettled) -> None:
        answered_here = self._give_focus_back()
        self._call(event, lambda turn: turn.settle_call(event))
        self._show_asking()
        if answered_here:
            self._window.chat.column.go_to_end()

    def _give_focus_back(self) -> bool:
        """From a question that goes, to where the next message is written; whether it was there."""
        was_there = self._window.chat.question_has_focus()
        if was_there:
            self._window.composer.field.setFocus()
        return was_there

    def _show_asking(self) -> None:
        asking = next((turn.conversation for turn in self._turns.values() if turn.asking), None)
        self.asking = asking
        self._window.status.show_asking(asking=asking is not None)

    def _spoken(self, event: SentenceSpoken) -> None:
        if turn := self._turns.get(event.turn):
            turn.spoken = event.sentence
            self._window.chat.refresh_reply(event.turn)

    def _finished(self, event: TurnFinished) -> None:
        if turn := self._end(event.turn):
            turn.finish(event)
            if event.withdrawn:
                self._window.chat.show_turns([one for one in self._window.chat.turns() if one.id != event.turn])
                return
            self._window.chat.refresh_reply(event.turn)
            if event.conversation == self.open and not self._speaking:  # Peri's own voice says it already
                say(self._window.chat, turn.reply or tr("No reply"))
        if event.usage is not None:
            self._window.status.show_speed(event.usage.tokens_per_second)

    def _failed(self, event: TurnFailed) -> None:
        if turn := self._end(event.turn):
            turn.fail(event)
            self._window.chat.refresh_reply(event.turn)

    def _end(self, turn: str) -> Turn | None:
        ended = self._turns.pop(turn, None)
        if ended is not None:
            ended.spoken, ended.waiting = "", False
            if ended.asking is not None:
                self._give_focus_back()
        self._show_busy()
        self._show_asking()
        return ended

    def _show_busy(self) -> None:
        self._window.composer.set_busy(bool(self._turns) or self._speaking)

    # -- ears and voice

    def _listening(self, event: ListeningChanged) -> None:
        if event.listening:
            self._awaiting_microphone = False
            self._window.composer.talk.set_absent(False)
        self._window.composer.set_listening(event.listening)
        self._window.status.in_use.tell("microphone", in_use=event.listening)

    def _level(self, event: MicrophoneLevel) -> None:
        self._window.composer.set_level(event.decibels)
        self._window.talk_panel.sign.set_level(event.decibels)

    def _talk(self, event: TalkChanged) -> None:
        self._window.talk_panel.show_state(event.state)
        self._window.composer.set_conversing(event.state is not None)

    def _speaking_changed(self, event: SpeakingChanged) -> None:
        self._speaking = event.speaking
        if not event.speaking:
            for turn in self._turns.values():
                turn.spoken = ""
                self._window.chat.refresh_reply(turn.id)
        self._show_busy()

    # -- the rest

    def _notice(self, event: Notice) -> None:
        if self._awaiting_microphone:
            self._awaiting_microphone = False
            self._window.composer.set_listening(False)
            self._window.composer.talk.set_absent(event.title == NoMicrophone.title)
        self._window.notices.tell(News(translated(event.title), translated(event.message, event.remedy)))

    def _host(self, event: HostChanged) -> None:
        if event.report.name != KERNEL:
            return
        if event.report.state is HostState.STARTING:
            self._window.status.show_loading(self.kernel_name)
        elif event.report.state is HostState.CRASHED:
            self._window.status.show_words(tr("The model stopped; it starts again with your next message"))
        elif event.report.state in {HostState.STOPPED, HostState.UNLOADED}:
            self._window.status.show_words(self.kernel_name)

    def _context(self, event: ContextMeasured) -> None:
        if event.conversation == self.open:
            self._window.status.show_context(event.used, event.limit, event.turns_left_out)
