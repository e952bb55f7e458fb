"""A turn that may come, begun while the speaker may still go on: its reply is written and its first sentence made into
sound, and nothing of either leaves this place before the turn has really come.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from queue import SimpleQueue
from typing import TYPE_CHECKING

from assistant.errors import PeriError
from assistant.events import Origin, StoredTurn, TurnState
from assistant.reply.speech_text import SpeechText
from assistant.turn.cancel import Cancellation, TurnCancelled
from models.errors import ModelError
from models.values import AudioClip, RequestedCall, TextDelta, TurnEnding, Usage

if TYPE_CHECKING:
    from assistant.recall import Recalled
    from assistant.turn.prompting import Prompt
    from models.ports import TokenStream

log = logging.getLogger(__name__)

Piece = TextDelta | RequestedCall | Usage
Judged = Callable[[float], None]


class Speculation:
    """`begin` gives the stream of the reply, `synthesize` the sound of a sentence; both are called on threads of their
    own. `judged` is told how probable it is that the words are complete; where it is None the speaker is known to go
    on, and only the prompt is evaluated.

    Once it is claimed it is the stream of the turn: iterate it once. What keeps it from going on is raised there.
    """

    def __init__(
        self,
        conversation: str,
        text: str,
        begin: Callable[[Speculation], TokenStream],
        synthesize: Callable[[str], AudioClip],
        judged: Judged | None,
    ) -> None:
        self.conversation = conversation
        self.text = text
        self.cancellation = Cancellation()
        self.evaluated = 0.0
        """When the prompt was evaluated (`time.monotonic()`); 0 while it is not."""
        self.prompt: Prompt | None = None
        """What the kernel is told."""
        self.recalled: tuple[Recalled, ...] = ()
        """What was brought in for it; it is kept with the turn once that has come."""
        self.judged = judged
        self._begin = begin
        self._synthesize = synthesize
        self._failed = False
        self._pieces: SimpleQueue[Piece | Exception | None] = SimpleQueue()
        self._first: tuple[str, Future[AudioClip]] | None = None
        self._thread = threading.Thread(target=self._run, name="peri-speculation", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def turn(self) -> StoredTurn:
        """The turn as it would be stored."""
        return StoredTurn("", self.conversation, self.text, (), Origin.MICROPHONE, "", TurnState.OPEN, time.time())

    def answers(self, conversation: str, text: str) -> bool:
        """Whether it is the reply to this turn."""
        right = self.judged is not None and (self.conversation, self.text) == (conversation, text)
        return right and not (self._failed or self.cancellation)

    def __iter__(self) -> Iterator[Piece]:
        while (piece := self._pieces.get()) is not None:
            if isinstance(piece, Exception):
                raise piece
            yield piece

    def cancel(self) -> None:
        """End it; what the kernel evaluated that is not asked in the end, it takes back."""
        self.cancellation.cancel()

    def sound_of(self, sentence: str) -> AudioClip | None:
        """The sound of a sentence, if it was made ahead; it is waited for."""
        if self._first is None or self._first[0] != sentence:
            return None
        try:
            return self._first[1].result()
        except Exception:  # the voice tells what ails it when it is asked again
            log.info("The first sentence was not made ahead", exc_info=True)
            return None

    def _run(self) -> None:
        try:
            self._write()
            self._pieces.put(None)
        except Exception as error:  # the edge of a thread: told by the turn, if it comes to that
            self._failed = True
            if not isinstance(error, (TurnCancelled, PeriError, ModelError)):
                log.exception("Evaluating ahead failed")
            self._pieces.put(error)

    def _write(self) -> None:
        sentences = SpeechText()
        stream = self._begin(self)
        with self.cancellation.stopping(stream.cancel):
            for piece in stream:
                self.evaluated = self.evaluated or time.monotonic()
                if isinstance(piece, TurnEnding):
                    if self.judged is not None and not self.cancellation:
                        self.judged(piece.probability)
                    continue
                if self.judged is None:
                    stream.cancel()
                    return
                if self._first is None and not isinstance(piece, RequestedCall):
                    done = sentences.finish() if isinstance(piece, Usage) else sentences.feed(piece.text)
                    self._make_sound(done)
                self._pieces.put(piece)
                if isinstance(piece, Usage):
                    return

    def _make_sound(self, sentences: list[str]) -> None:
        if sentences:
            made: Future[AudioClip] = Future()
            self._first = (sentences[0], made)
            threading.Thread(target=self._synthesize_into, args=self._first, name="peri-ahead", daemon=True).start()

    def _synthesize_into(self, sentence: str, made: Future[AudioClip]) -> None:
        try:
            made.set_result(self._synthesize(sentence))
        except Exception as error:  # noqa: BLE001 - handed to whoever wants the sound
            made.set_exception(error)


class Ahead:
    """The one speculation there may be; any thread may use it. The arguments are those of `Speculation`."""

    def __init__(self, begin: Callable[[Speculation], TokenStream], synthesize: Callable[[str], AudioClip]) -> None:
        self._begin = begin
        self._synthesize = synthesize
        self._lock = threading.Lock()
        self._speculation: Speculation | None = None

    def begin(self, conversation: str, text: str, judged: Judged | None) -> None:
        """In place of the one before."""
        new = Speculation(conversation, text, self._begin, self._synthesize, judged)
        self._replace(new)
        new.start()

    def drop(self) -> None:
        """It will not be asked."""
        self._replace(None)

    def claim(self, conversation: str, text: str) -> Speculation | None:
        """What was begun for this turn; anything else is dropped."""
        with self._lock:
            speculation = self._speculation
            if speculation is not None and speculation.answers(conversation, text):
                self._speculation = None
                return speculation
        self.drop()
        return None

    def _replace(self, new: Speculation | None) -> None:
        with self._lock:
            old, self._speculation = self._speculation, new
        if old is not None:
            old.cancel()
