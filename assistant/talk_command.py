"""`peri talk`: a hands-free conversation in the terminal, or a recorded one in real time through the same code.

What is said and replied goes to standard output; with `--json` one object a turn, with its ledger.
"""

from __future__ import annotations

import argparse
import signal
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assistant import console
from assistant.errors import PeriError
from assistant.events import (
    Caption,
    Event,
    KernelReady,
    LedgerEntry,
    Mark,
    ReplyDelta,
    TalkChanged,
    TalkState,
    TurnFailed,
    TurnFinished,
    TurnStarted,
)
from assistant.terminal_approvals import Approver

if TYPE_CHECKING:
    from assistant.bootstrap import Devices
    from assistant.devices.clocked import Tape
    from assistant.session import Session

_SETTLED_SECONDS = 3.0
"""After the end of a recording, so long in silence: longer than any pause waits."""
_IDLE = (TalkState.LISTENING, TalkState.WAITING)
_WORDS = {
    TalkState.WAITING: "waiting for the wake phrase",
    TalkState.LISTENING: "listening",
    TalkState.HEARING: "hearing you",
    TalkState.THINKING: "thinking",
    TalkState.SPEAKING: "speaking",
    TalkState.MUTED: "muted; Enter opens the microphone",
}


def add_parser(commands: Any) -> None:
    """Add `talk` to the subparsers of `peri`."""
    talk = commands.add_parser("talk", help="talk hands-free; Enter mutes, Ctrl-C ends it")
    talk.add_argument("--input", type=Path, metavar="FILE.wav", help="a recording in place of the microphone")
    talk.add_argument("--output", type=Path, metavar="FILE.wav", help="a file in place of the loudspeaker")
    talk.add_argument("--model", metavar="NAME", help="the language model for this conversation")
    talk.add_argument("--conversation", metavar="ID", help="go on with this conversation")
    talk.add_argument(
        "--wake",
        nargs="?",
        const="",
        metavar="PHRASE",
        help="heed nothing before the wake phrase, this or the settings'",
    )
    talk.add_argument("--json", action="store_true", help="one JSON object a turn, with its times")
    talk.set_defaults(handler=_talk)


def _talk(arguments: argparse.Namespace) -> int:
    over, tape = threading.Event(), _tape(arguments.output)
    overrides: dict[str, object] = {"speaking.replies": "always"}
    if arguments.model:
        overrides["kernel.model"] = arguments.model
    if arguments.wake is not None:
        overrides["hearing.wait_for_phrase"] = True
    if arguments.wake:
        overrides["hearing.wake_phrase"] = arguments.wake
    devices = _devices(arguments.input, tape, over)
    attended = arguments.input is None and not arguments.json
    with console.session_of(arguments, devices=devices, overrides=overrides, attended=attended) as session:
        shown = _Shown(as_json=arguments.json, lost_blocks=lambda: session.talk.lost_blocks)
        session.subscribe(shown.hear)
        if attended:
            session.subscribe(Approver(session, read=None))
        ready = threading.Event()
        session.subscribe(lambda event: ready.set() if isinstance(event, KernelReady) else None)
        session.preload()
        ready.wait(60.0)
        before = signal.signal(signal.SIGTERM, signal.default_int_handler)  # `kill` ends it as Ctrl-C does
        try:
            session.talk.start(arguments.conversation)
            if sys.stdin is not None and sys.stdin.isatty():
                threading.Thread(target=_mute_at_enter, args=(session,), name="peri-enter", daemon=True).start()
            _until_over(session, shown, over)
        except KeyboardInterrupt:
            console.say(err=True)
        finally:
            signal.signal(signal.SIGTERM, before)
            session.talk.stop()
    if tape is not None:
        tape.save(arguments.output)
    return console.EXIT_FAILED if shown.failed or not shown.opened else 0


def _mute_at_enter(session: Session) -> None:
    for _line in sys.stdin:
        session.talk.mute(not session.talk.muted)


def _until_over(session: Session, shown: _Shown, over: threading.Event) -> None:
    """Until the recording was heard and answered; without one, until the conversation ends."""
    quiet_since = time.monotonic()
    while session.talk.open:
        time.sleep(0.05)
        if not over.is_set() or shown.state not in _IDLE or shown.in_hand:
            quiet_since = time.monotonic()
        elif time.monotonic() - quiet_since > _SETTLED_SECONDS:
            return


def _tape(output: Path | None) -> Tape | None:
    from assistant.devices.clocked import Tape

    if output is not None and not output.parent.is_dir():
        raise PeriError(f"There is no folder {output.parent}.", remedy="Choose another place for the sound.")
    return Tape() if output is not None else None


def _devices(recording: Path | None, tape: Tape | None, over: threading.Event) -> Devices:
    from assistant.bootstrap import Devices
    from assistant.devices.clocked import playing
    from assistant.devices.speaker import SoundDeviceSpeaker
    from assistant.devices.streams import SoundDeviceStream

    stream = SoundDeviceStream(opener=playing(recording, over.set)) if recording is not None else None
    return Devices(stream=stream, speaker=SoundDeviceSpeaker(opener=tape.opener) if tape is not None else None)


class _Shown:
    """Tells what happens, from the session's threads."""

    def __init__(self, *, as_json: bool, lost_blocks: Callable[[], int] = lambda: 0) -> None:
        self._json = as_json
        self._lost_blocks = lost_blocks
        self.state: TalkState | None = None
        self.failed = False
        self.opened = False
        self.in_hand = 0
        self._said: dict[str, str] = {}
        self._reply = console.Reply()

    def hear(self, event: Event) -> None:
        match event:
            case TalkChanged(state=state):
                self.state = state
                self.opened |= state is not None
                if state is not None and not self._json:
                    self._over(f"[{_WORDS[state]}]")
            case Caption(sure=sure, guess=guess) if not self._json and (sure or guess):
                self._over(f"… {sure} {guess}".rstrip())
            case TurnStarted():
                self.in_hand += 1
                self._said[event.turn] = event.text
                if not self._json:
                    console.say(f"\nYou: {event.text}\nPeri: ", end="")
            case ReplyDelta(text=text) if not self._json:
                self._reply.add(text)
            case TurnFinished() | TurnFailed():
                self._end(event)
            case _:
                console.tell(event)

    def _end(self, event: TurnFinished | TurnFailed) -> None:
        self.in_hand -= 1
        said = self._said.pop(event.turn, "")
        if isinstance(event, TurnFinished) and event.withdrawn:
            if not self._json:
                self._reply.end("")
                console.say("(you went on)")
            return
        failed = isinstance(event, TurnFailed)
        self.failed |= failed
        if self._json:
            reply = event.partial if isinstance(event, TurnFailed) else event.reply
            stopped = isinstance(event, TurnFinished) and event.stopped
            line = {"said": said, "reply": reply, "stopped": stopped, **timeline(event.ledger)}
            line["lost_blocks"] = self._lost_blocks()
            console.print_json(line | ({"error": event.error.message} if isinstance(event, TurnFailed) else {}))
            return
        self._reply.end()
        if isinstance(event, TurnFailed):
            console.tell_error(event.error)
        sound = event.ledger.marks.get(Mark.FIRST_SOUND)
        if sound is not None:
            console.say(f"({sound:.2f} s from your last word to the first sound)", err=True)

    @staticmethod
    def _over(words: str) -> None:
        """In place of what the line says."""
        print("\r", end="", file=sys.stderr)
        console.say(words, end=" ", err=True)


def timeline(entry: LedgerEntry) -> dict[str, Any]:
    """The moments of a spoken turn, in seconds after the last sample of speech, and whether speculation was used."""
    return {
        "marks": {mark.value: round(seconds, 4) for mark, seconds in entry.marks.items()},
        "speculated": Mark.SPECULATED in entry.marks,
    }
