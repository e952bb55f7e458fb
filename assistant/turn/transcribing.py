"""What a turn's sounds say."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import TYPE_CHECKING

from assistant.errors import NotStored
from assistant.events import Attachment, AttachmentKind, ConversationsChanged, Heard, Mark, Stage
from assistant.messages import MessageChanged
from assistant.perceive.hear import add_spoken, hear
from models.errors import BadAudio

if TYPE_CHECKING:
    from assistant.memory.store import ConversationStore
    from assistant.settings import Settings
    from assistant.turn.bus import Publish
    from assistant.turn.flight import Flight
    from assistant.turn.parts import Parts


class Transcribing:
    """The ears of a turn."""

    def __init__(
        self, parts: Parts, store: ConversationStore, publish: Publish, settings: Callable[[], Settings]
    ) -> None:
        self._parts = parts
        self._store = store
        self._publish = publish
        self._settings = settings

    def hear(self, flight: Flight, sounds: tuple[Attachment, ...]) -> None:
        """Transcribe what was said, then forget the recording: its words are on disk."""
        job = flight.job
        for sound in sounds:
            spoken = sound == job.recording
            try:
                with flight.stage(Stage.HEAR), flight.cancel.stopping(self._parts.ears.interrupt):
                    source = job.voice if spoken and job.voice is not None else sound.path
                    transcript = hear(self._parts.ears.get(), source, self._settings().hearing.language)
            except BadAudio:
                if sound.kind is not AttachmentKind.VIDEO:
                    raise
                continue  # a video without sound is only seen
            flight.heard.add(sound.digest)
            is_question = not flight.text and sound.kind is AttachmentKind.SOUND
            flight.text = add_spoken(flight.text, transcript.text, None if spoken or is_question else sound.name)
            self._store.set_text(job.turn, flight.text)
            if spoken:
                self._store.detach(job.turn, sound.digest)
            self._publish(Heard(job.turn, job.conversation, transcript, flight.text))
            self._publish(ConversationsChanged())
        if sounds:
            flight.ledger.mark(Mark.TRANSCRIPT)

    def mend(self, turn: str, text: str) -> None:
        """What was said in a turn that is over, or nearly, was understood better since. One that is gone stays gone."""
        with contextlib.suppress(NotStored):
            stored = self._store.turn(turn)
            self._store.set_text(turn, text)
            self._publish(MessageChanged(turn, stored.conversation, text))
            self._publish(ConversationsChanged())
