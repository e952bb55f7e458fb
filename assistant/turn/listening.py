"""Hold-to-talk: the microphone, opened and closed off the caller's thread, in the order asked for."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from assistant.errors import DeviceError, NotAllowed
from assistant.events import ListeningChanged, MicrophoneLevel, Notice
from models.sentences import say

if TYPE_CHECKING:
    from assistant.devices.microphone import Microphone, Recording
    from assistant.settings import Settings
    from assistant.turn.bus import Publish

log = logging.getLogger(__name__)
T = TypeVar("T")


def allowed(settings: Settings, microphone: T) -> T:
    """The same microphone, where it may be opened. Raises `NotAllowed`."""
    if not settings.devices.use_microphone:
        raise NotAllowed(
            say("The microphone is switched off."), remedy=say("Switch it on under “System”, or in the settings.")
        )
    return microphone


class Listening:
    """One microphone. `microphone` gives the device that the settings name at that moment."""

    def __init__(self, microphone: Callable[[], Microphone], publish: Publish) -> None:
        self._microphone = microphone
        self._publish = publish
        self._open: Microphone | None = None
        self._work: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="peri-microphone", daemon=True)
        self._thread.start()

    def start(self) -> None:
        """Open it; a `Notice` says why not."""
        self._work.put(self._start)

    def finish(self, then: Callable[[Recording], None]) -> None:
        """Close it and hand over what was said, on this object's thread. Nothing happens where it isn't open."""
        self._work.put(lambda: self._finish(then))

    def abandon(self) -> None:
        """Close it and forget what was said."""
        self._work.put(self._abandon)

    def close(self) -> None:
        self._work.put(self._abandon)
        self._work.put(None)
        self._thread.join(2.0)

    def _run(self) -> None:
        while (work := self._work.get()) is not None:
            try:
                work()
            except DeviceError as error:
                self._shut()
                self._publish(Notice.of(error))
            except Exception:  # the edge of a thread: told, logged, and the next press works again
                log.exception("The microphone failed")
                self._shut()
                self._publish(Notice(say("The microphone failed"), say("Nothing was recorded."), say("Try again.")))

    def _start(self) -> None:
        if self._open is None:
            microphone = self._microphone()
            microphone.start(lambda level: self._publish(MicrophoneLevel(level)))
            self._open = microphone
            self._publish(ListeningChanged(True))

    def _finish(self, then: Callable[[Recording], None]) -> None:
        microphone = self._shut()
        if microphone is not None:
            then(microphone.stop())

    def _abandon(self) -> None:
        microphone = self._shut()
        if microphone is not None:
            microphone.abandon()

    def _shut(self) -> Microphone | None:
        microphone, self._open = self._open, None
        if microphone is not None:
            self._publish(ListeningChanged(False))
        return microphone
