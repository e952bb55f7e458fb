"""Talking with the session: what an open conversation hears becomes turns of one conversation."""

from __future__ import annotations

import dataclasses
import functools
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from assistant.errors import StorageError
from assistant.events import LedgerEntry, Notice, UserTurn
from assistant.guard.answers import spoken_answer
from assistant.perceive.wake import WakePhrase
from assistant.turn.conversation import Conversation
from assistant.turn.doing import Machinery
from assistant.turn.listening import allowed
from models.sentences import say
from models.values import HostState

if TYPE_CHECKING:
    from assistant.guard.approvals import Approvals
    from assistant.settings import Settings
    from assistant.settings_sections import HearingSettings
    from assistant.turn.bus import Publish
    from assistant.turn.conductor import Conductor
    from assistant.turn.parts import Parts


@dataclasses.dataclass(frozen=True, slots=True)
class Desk:
    """What the session does for it."""

    submit: Callable[[UserTurn], str]
    cancel: Callable[[], None]
    new_conversation: Callable[[], str]
    ledgers: Callable[[int], list[LedgerEntry]]
    approvals: Callable[[], Approvals]


class Talk:
    """Hands-free talk in one conversation at a time."""

    def __init__(
        self, parts: Parts, conductor: Conductor, desk: Desk, publish: Publish, settings: Callable[[], Settings]
    ) -> None:
        machinery = Machinery(
            parts.ears,
            parts.voice,
            parts.front,
            lambda: parts.speaker,
            lambda: allowed(settings(), parts.stream),
            lambda: settings().hearing.language,
            lambda: wake_phrase(settings().hearing),
            lambda: settings().devices.use_speaker,
        )
        self._conductor = conductor
        self._voice = parts.voice
        self._publish = publish
        self._desk = desk
        self._lock = threading.Lock()
        self._conversation: str | None = None
        self._last = ""
        self._open = Conversation(machinery, self, publish)

    @property
    def open(self) -> bool:
        """The microphone is open, or looked for."""
        return self._open.open

    @property
    def lost_blocks(self) -> int:
        """How often sound was lost because the machine was too busy."""
        return self._open.lost_blocks

    def start(self, conversation: str | None = None) -> None:
        """Open the microphone. What is said goes into `conversation`, without one into a new one. `TalkChanged`
        follows, or a `Notice` saying why not.
        """
        with self._lock:
            self._conversation = conversation
        self._open.start()

    def stop(self) -> None:
        """Close the microphone. A reply that is being made goes on."""
        self._open.stop()

    def ledgers(self, most: int = 100) -> list[LedgerEntry]:
        """The times of the last turns that were spoken so, newest first. Raises `StorageError`."""
        return self._desk.ledgers(most)

    def mute(self, muted: bool) -> None:
        """Close the microphone until it is opened again with False; the conversation stays open."""
        self._open.mute(muted)

    @property
    def muted(self) -> bool:
        return self._open.muted

    def close(self) -> None:
        self._open.close()

    # -- what the conversation asks

    def take(self, turn: UserTurn) -> str:
        """See `conversation.Doing`. Where a call waits for the user's yes, it may be just that."""
        if self._answers(turn):
            return ""
        self._desk.cancel()
        self._last = self._desk.submit(dataclasses.replace(turn, conversation=self._place()))
        return self._last

    def retract(self) -> bool:
        """See `conversation.Doing`."""
        return self._conductor.withdraw(self._last)

    def expect(self) -> None:
        """See `conversation.Doing`. A conversation is begun by its first words alone."""
        if self._conversation is not None and not self.answering():
            self._conductor.speculate(self._conversation, "", None)

    def guess(self, text: str, judged: Callable[[float], None] | None) -> bool:
        """See `conversation.Doing`."""
        return self._conductor.speculate(self._place(), text, judged)

    def forget_guess(self) -> None:
        """See `conversation.Doing`."""
        self._conductor.drop_speculation()

    def interrupt(self) -> None:
        """See `conversation.Doing`. A call that waits for the user's yes goes on waiting: this may be it."""
        if self._desk.approvals().pending():
            self._conductor.hush()
        else:
            self._desk.cancel()

    def answering(self) -> bool:
        """See `conversation.Doing`."""
        return self._conductor.flight is not None

    def resting(self) -> bool:
        """See `conversation.Doing`. A turn that was taken just now may not be in flight yet, or another still be."""
        flight = self._conductor.flight
        written = self._over() if flight is None else flight.written and flight.job.turn == self._last
        return written and self._voice.report().state is not HostState.BUSY

    def mend(self, turn: str, text: str) -> None:
        """See `conversation.Doing`."""
        self._conductor.transcribing.mend(turn, text)

    def spoken(self) -> str:
        """See `conversation.Doing`."""
        flight = self._conductor.flight
        return flight.spoken if flight is not None else ""

    def _over(self) -> bool:
        """Whether the last turn that was taken has ended."""
        try:
            self._conductor.outcome(self._last, 0.0)
        except TimeoutError:
            return False
        except StorageError:  # so long ago that nobody knows
            pass
        return True

    def _answers(self, turn: UserTurn) -> bool:
        """Whether it was a yes or a no to a call that waits. A yes over Peri's own voice may be Peri's: it is asked for
        again.
        """
        approvals = self._desk.approvals()
        waiting = approvals.pending()
        said = spoken_answer(turn.text) if waiting else None
        if said is None:
            return False
        call = waiting[0].call.id
        if not approvals.answer(call, said, origin=turn.origin, while_speaking=turn.over_voice):
            self._publish(_not_taken())
        return True

    def _place(self) -> str:
        with self._lock:
            if self._conversation is None:
                self._conversation = self._desk.new_conversation()
            return self._conversation


def wake_phrase(settings: HearingSettings) -> WakePhrase | None:
    """What is waited for, if anything is."""
    return _phrase(settings.wake_phrase) if settings.wait_for_phrase else None


_phrase = functools.lru_cache(maxsize=4)(WakePhrase)


def _not_taken() -> Notice:
    what, why = say("Your answer was not taken"), say("It was said while Peri spoke.")
    return Notice(what, why, say("Say it once more."))
