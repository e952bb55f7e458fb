"""`peri <command>`: the same session as the window, from a terminal.

Results go to standard output, one JSON line each with `--json`; everything else goes to standard error. The
exit status is 0 when all went well, 1 when something failed, 2 for a command that can't be understood and
130 after Ctrl-C.
"""

from __future__ import annotations

import argparse
import dataclasses
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assistant import (
    console,
    context_command,
    docs_command,
    guard_command,
    index_command,
    mcp_command,
    memory_command,
    models_command,
    plugins_command,
    see_command,
    store_command,
    talk_command,
    top_command,
)
from assistant.console import EXIT_FAILED, EXIT_INTERRUPTED, EXIT_UNREAD
from assistant.errors import PeriError, describe
from assistant.events import Event, Origin, ReplyDelta, Stage, StageStarted, TurnFailed, UserTurn
from assistant.terminal_approvals import Approver, is_attended
from models.errors import ModelError

if TYPE_CHECKING:
    from assistant.bootstrap import Devices
    from assistant.events import LedgerEntry, TurnFinished
    from assistant.session import Session


Handler = Callable[[argparse.Namespace], int]
Opener = Callable[..., "Session"]


def main(argv: Sequence[str] | None = None, opener: Opener | None = None) -> int:
    """Run one command; its exit status. `opener` gives another session than the user's own."""
    arguments = parser().parse_args(argv)
    arguments.opener = opener or _open
    handler: Handler = arguments.handler
    try:
        return handler(arguments)
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    except BrokenPipeError:
        console.fall_silent()
        return EXIT_UNREAD
    except (PeriError, ModelError) as error:
        console.tell_error(describe(error))
        return EXIT_FAILED


def parser() -> argparse.ArgumentParser:
    window = "Without a command: the window. “peri open FILE…” brings files into it, “peri quick” asks in a small one."
    top = argparse.ArgumentParser(prog="peri", description="A private assistant on your own machine.", epilog=window)
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _add_ask(commands)
    _add_hear(commands)
    _add_say(commands)
    see_command.add_parser(commands)
    talk_command.add_parser(commands)
    top_command.add_parser(commands)
    _add_doctor(commands)
    guard_command.add_parser(commands)
    index_command.add_parser(commands)
    docs_command.add_parser(commands)
    models_command.add_parser(commands)
    mcp_command.add_parser(commands)
    context_command.add_parser(commands)
    memory_command.add_parser(commands)
    plugins_command.add_parser(commands)
    store_command.add_parser(commands)
    return top


def _add_ask(commands: Any) -> None:
    ask = commands.add_parser("ask", help="ask one question", description="Ask one question; the reply streams.")
    ask.add_argument("text", nargs="?", default="", help="the question; - reads it from standard input")
    ask.add_argument("--image", action="append", default=[], type=Path, metavar="F", help="a picture to show")
    ask.add_argument(
        "--file", action="append", default=[], type=Path, metavar="F", help="a document, a video or a 3-D model"
    )
    ask.add_argument("--audio", action="append", default=[], type=Path, metavar="F", help="a sound file to hear")
    ask.add_argument("--speak", type=Path, metavar="OUT.wav", help="speak the reply into a file")
    ask.add_argument("--model", metavar="NAME", help="the language model for this question")
    ask.add_argument("--conversation", metavar="ID", help="go on with this conversation")
    ask.add_argument("--json", action="store_true", help="one JSON object with reply and ledger, nothing streamed")
    ask.set_defaults(handler=_ask)


def _add_hear(commands: Any) -> None:
    hear = commands.add_parser("hear", help="transcribe sound files")
    hear.add_argument("files", nargs="+", type=Path, metavar="FILE")
    hear.add_argument("--language", help="an ISO 639-1 code; without it the language is recognised")
    hear.add_argument("--json", action="store_true", help="one JSON object a file")
    hear.set_defaults(handler=_hear)


def _add_say(commands: Any) -> None:
    say = commands.add_parser("say", help="speak text")
    say.add_argument("text", help="what to say; - reads it from standard input")
    say.add_argument("-o", "--output", type=Path, metavar="OUT.wav", help="into a file instead of the loudspeaker")
    say.set_defaults(handler=_say)


def _add_doctor(commands: Any) -> None:
    doctor = commands.add_parser("doctor", help="check every part and say what to do about what fails")
    doctor.add_argument("--json", action="store_true")
    doctor.set_defaults(handler=_doctor)


# -- handlers


def _ask(arguments: argparse.Namespace) -> int:
    overrides = {"kernel.model": arguments.model} if arguments.model else {}
    devices, attended = _speaker(arguments.speak), is_attended() and not arguments.json
    with console.session_of(arguments, devices=devices, overrides=overrides, attended=attended) as session:
        session.subscribe(Approver(session))
        reply = console.Reply()
        session.subscribe(console.tell if arguments.json else lambda event: _stream(event, reply))
        turn = UserTurn(
            text=_text(arguments.text),
            files=(*arguments.image, *arguments.file, *arguments.audio),
            origin=Origin.KEYBOARD,
            conversation=arguments.conversation,
            speak=arguments.speak is not None,
        )
        outcome = session.wait(session.submit(turn))
        if not arguments.json:
            reply.end("" if isinstance(outcome, TurnFailed) else "\n")
    if arguments.json:
        console.print_json(_outcome_json(outcome))
    if isinstance(outcome, TurnFailed):
        if not arguments.json:
            console.tell_error(outcome.error)
        return EXIT_FAILED
    return 0


def _hear(arguments: argparse.Namespace) -> int:
    overrides = {"hearing.language": arguments.language} if arguments.language else {}
    with console.session_of(arguments, overrides=overrides) as session:
        show = None if arguments.json else lambda heard: heard["text"]
        return console.each(arguments.files, lambda file: dataclasses.asdict(session.hear(file)), show)


def _say(arguments: argparse.Namespace) -> int:
    with console.session_of(arguments, devices=_speaker(arguments.output)) as session:
        session.say_aloud(_text(arguments.text))
    return 0


def _doctor(arguments: argparse.Namespace) -> int:
    from assistant import doctor

    return doctor.run(arguments)


# -- helpers


def _open(**options: Any) -> Session:
    from assistant.bootstrap import open_session

    return open_session(**options)


def _speaker(file: Path | None) -> Devices:
    """A loudspeaker that writes `file`; without one, the user's own."""
    from assistant.bootstrap import Devices
    from assistant.devices.audio_files import FileSpeaker

    return Devices(speaker=FileSpeaker(file)) if file else Devices()


def _text(text: str) -> str:
    return sys.stdin.read() if text == "-" else text


def _stream(event: Event, reply: console.Reply) -> None:
    match event:
        case ReplyDelta(text=text):
            reply.add(text)
        case StageStarted(stage=Stage.LOAD):
            console.say("Loading the model …", err=True)
        case _:
            console.tell(event)


def _outcome_json(outcome: TurnFinished | TurnFailed) -> dict[str, Any]:
    common = {"turn": outcome.turn, "conversation": outcome.conversation, "ledger": _ledger_json(outcome.ledger)}
    if isinstance(outcome, TurnFailed):
        return {**common, "error": dataclasses.asdict(outcome.error), "reply": outcome.partial}
    usage = outcome.usage
    figures = {**dataclasses.asdict(usage), "tokens_per_second": usage.tokens_per_second} if usage else None
    return {**common, "reply": outcome.reply, "heard": outcome.heard, "stopped": outcome.stopped, "usage": figures}


def _ledger_json(entry: LedgerEntry) -> dict[str, Any]:
    return {
        "counted_from": entry.counted_from,
        "marks": {mark.value: round(seconds, 4) for mark, seconds in entry.marks.items()},
        "stages": [
            {"stage": one.stage.value, "started": round(one.started, 4), "seconds": round(one.seconds, 4)}
            for one in entry.stages
        ],
    }
