"""What an open conversation works with, and what it asks of the session."""

from __future__ import annotations

import contextlib
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from assistant.devices.streams import Block
from assistant.errors import PeriError
from assistant.events import UserTurn
from assistant.turn.decoding import Understood
from models.errors import ModelError

if TYPE_CHECKING:
    from assistant.devices.speaker import Speaker
    from assistant.devices.streams import SoundStream
    from assistant.perceive.wake import WakePhrase
    from assistant.turn.parts import Part
    from models.ports import AudioFrontEnd, Synthesizer, Transcriber


@dataclass(frozen=True, slots=True)
class Ending:
    """How probable it is that the words understood as `number` are all that will be said."""

    number: int | None
    probability: float


@dataclass(slots=True)
class News:
    """What came to a conversation, in order of each kind."""

    blocks: list[Block] = field(default_factory=list)
    understood: list[Understood] = field(default_factory=list)
    endings: list[Ending] = field(default_factory=list)


class Inbox:
    """`put` from any thread; None only wakes whoever waits."""

    def __init__(self) -> None:
        self._items: queue.SimpleQueue[Block | Understood | Ending | None] = queue.SimpleQueue()

    def put(self, item: Block | Understood | Ending | None) -> None:
        self._items.put(item)

    def take(self) -> News:
        """What has come, after something has: after a stall all of it at once."""
        news = News()
        item = self._items.get()
        while True:
            match item:
                case Understood():
                    news.understood.append(item)
                case Ending():
                    news.endings.append(item)
                case Block():
                    news.blocks.append(item)
            try:
                item = self._items.get_nowait()
            except queue.Empty:
                return news


class Doing(Protocol):
    """What the conversation asks of the session."""

    def take(self, turn: UserTurn) -> str:
        """Answer this, in place of what is being answered; the turn, "" where it is none. Raises `PeriError`."""
        ...

    def retract(self) -> bool:
        """The speaker goes on: take back what was taken last, if nothing of its answer was heard. False where it is too
        late.
        """
        ...

    def expect(self) -> None:
        """Somebody begins to speak: what comes before their words can be evaluated."""
        ...

    def guess(self, text: str, judged: Callable[[float], None] | None) -> bool:
        """This may be what is going to be asked: nothing of it may be shown, spoken or kept. `judged` is told how
        probable it is by the words that it is complete; None: it is known not to be. False where nobody can tell now.
        """
        ...

    def forget_guess(self) -> None:
        """The speaker goes on, or asks nothing."""
        ...

    def interrupt(self) -> None:
        """The speaker wants no more of what is being answered."""
        ...

    def answering(self) -> bool:
        """A turn is in hand."""
        ...

    def resting(self) -> bool:
        """Nothing is being written, nor spoken that is not sound yet."""
        ...

    def mend(self, turn: str, text: str) -> None:
        """A turn that was taken was understood better since, as `text`."""
        ...

    def spoken(self) -> str:
        """What is being spoken: what the microphone hears of it is not the user."""
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
    wake: Callable[[], WakePhrase | None] = lambda: None
    """What is to be said before anything else is heeded; None where everything is."""
    aloud: Callable[[], bool] = lambda: True
    """Whether anything may be heard."""

    def warm(self) -> None:
        """Start ears and voice now, in threads of their own."""
        for part in (self.ears, self.voice):
            threading.Thread(target=_warm, args=(part,), name="peri-warming", daemon=True).start()


def _warm(part: Part[Any]) -> None:
    """What keeps it from starting is told when it is needed."""
    with contextlib.suppress(PeriError, ModelError):
        part.warm()
