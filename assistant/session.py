"""The one door of the assistant: the window and the command line talk to a `Session` and to nothing else.

All methods may be called from any thread and return quickly, except those whose docstring says that they
wait. News comes to subscribers as the events of `assistant.events`, on a thread of the session's own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.events import (
    Attachment,
    ConversationSummary,
    Event,
    StoredTurn,
    TurnFailed,
    TurnFinished,
    UserTurn,
)

if TYPE_CHECKING:
    from assistant.settings import Settings
    from models.values import AudioClip, HostReport, KernelInfo, Sight, Transcript

Listener = Callable[[Event], None]


class Session:
    """One running assistant. Built by `assistant.bootstrap.open_session`."""

    @property
    def settings(self) -> Settings: ...

    def change_setting(self, key: str, value: object) -> None:
        """Set `"section.name"`, keep it on disk and tell subscribers (`SettingsChanged`). Raises `SettingsError`."""

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` with every event from now on; the result ends it. Events keep their order."""
        ...

    # -- turns

    def submit(self, turn: UserTurn) -> str:
        """Queue a turn and return its id. It is on disk before this returns. Turns run one at a time, in order.

        Raises `AttachmentError` (nothing is queued) for a file that can't be taken along, and `StorageError`.
        """
        ...

    def retry(self, turn: str) -> str:
        """Submit the same message again as a new turn; its id."""
        ...

    def cancel(self) -> None:
        """Stop the turn in flight, its speech too. Turns that wait go on."""

    def wait(self, turn: str, timeout: float | None = None) -> TurnFinished | TurnFailed:
        """Wait for a turn's end. Raises `TimeoutError`."""
        ...

    # -- conversations

    def new_conversation(self) -> str: ...

    def conversations(self, query: str = "") -> list[ConversationSummary]:
        """Newest first; with `query` those whose title or text contain it."""
        ...

    def conversation(self, conversation: str) -> list[StoredTurn]:
        """The turns of one conversation, oldest first."""
        ...

    def rename_conversation(self, conversation: str, title: str) -> None: ...

    def delete_conversation(self, conversation: str) -> None: ...

    def attach(self, file: Path) -> Attachment:
        """Check a file and take it into the store, for a thumbnail before submitting. Raises `AttachmentError`."""
        ...

    # -- ears and voice

    def start_listening(self) -> None:
        """Open the microphone. Then `ListeningChanged(True)` and `MicrophoneLevel`s, or a `Notice` saying why not."""

    def finish_listening(self, text: str = "", files: Iterable[Path] = (), conversation: str | None = None) -> None:
        """Close the microphone and submit what was said as a turn (`TurnStarted` follows)."""

    def abandon_listening(self) -> None:
        """Close the microphone and forget what was said."""

    def speak(self, text: str) -> None:
        """Read `text` (Markdown) aloud."""

    def stop_speaking(self) -> None: ...

    # -- parts on their own, for the command line; these wait

    def hear(self, file: Path) -> Transcript: ...

    def see(self, file: Path) -> Sight: ...

    def say(self, text: str) -> AudioClip: ...

    # -- the machine

    def preload(self) -> None:
        """Start loading the language model now, in the background (`KernelReady` follows)."""

    def kernel(self) -> KernelInfo | None:
        """What is loaded, or None while nothing is."""
        ...

    def hosts(self) -> tuple[HostReport, ...]: ...

    def close(self) -> None:
        """Stop what runs, end the hosts, close the store. Waits, at most a few seconds."""
