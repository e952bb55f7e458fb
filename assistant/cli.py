"""`peri <command>`: the same session as the window, from a terminal.

Results go to standard output, one JSON line each with `--json`; everything else goes to standard error. The
exit status is 0 when all went well, 1 when something failed, 2 for a command that can't be understood and
130 after Ctrl-C.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assistant import index_command, models_command
from assistant.errors import ErrorCard, PeriError, describe
from assistant.events import DeviceInUse, Event, Notice, Origin, ReplyDelta, Stage, StageStarted, TurnFailed, UserTurn
from models.errors import ModelError

if TYPE_CHECKING:
    from assistant.bootstrap import Devices
    from assistant.events import LedgerEntry, TurnFinished
    from assistant.perceive.views import SeenViews
    from assistant.session import Session
    from models.values import Sight

_SCREEN = Path("screen")
EXIT_FAILED, EXIT_INTERRUPTED = 1, 130

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
    except (PeriError, ModelError) as error:
        _tell_error(describe(error))
        return EXIT_FAILED


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(prog="peri", description="A private assistant on your own machine.")
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _add_ask(commands)
    _add_hear(commands)
    _add_say(commands)
    _add_see(commands)
    _add_doctor(commands)
    index_command.add_parser(commands)
    models_command.add_parser(commands)
    return top


def _add_ask(commands: Any) -> None:
    ask = commands.add_parser("ask", help="ask one question", description="Ask one question; the reply streams.")
    ask.add_argument("text", nargs="?", default="", help="the question; - reads it from standard input")
    ask.add_argument("--image", action="append", default=[], type=Path, metavar="F", help="a picture to show")
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


def _add_see(commands: Any) -> None:
    see = commands.add_parser("see", help="tell what is in pictures, videos and 3-D models")
    see.add_argument("files", nargs="*", type=Path, metavar="FILE")
    see.add_argument("--screen", action="store_true", help="look at the screen, once; nothing of it is kept")
    see.add_argument("--region", metavar="LEFT,TOP,WIDTH,HEIGHT", help="of the screen, only this part, in pixels")
    see.add_argument("--window", metavar="TITLE", help="of the screen, only this window: a part of its title will do")
    see.add_argument("--allow", action="store_true", help="let it look at the screen this once, without asking")
    see.add_argument("--labels", default="", metavar='"A,B,C"', help="say how sure the eyes are of these phrases")
    see.add_argument("--json", action="store_true", help="one JSON object a file")
    see.set_defaults(handler=_see)


def _add_doctor(commands: Any) -> None:
    doctor = commands.add_parser("doctor", help="check every part and say what to do about what fails")
    doctor.add_argument("--json", action="store_true")
    doctor.set_defaults(handler=_doctor)


# -- handlers


def _ask(arguments: argparse.Namespace) -> int:
    overrides = {"kernel.model": arguments.model} if arguments.model else {}
    with _session(arguments, devices=_speaker(arguments.speak), overrides=overrides) as session:
        session.subscribe(_silent if arguments.json else _stream)
        turn = UserTurn(
            text=_text(arguments.text),
            files=(*arguments.image, *arguments.audio),
            origin=Origin.KEYBOARD,
            conversation=arguments.conversation,
            speak=arguments.speak is not None,
        )
        outcome = session.wait(session.submit(turn))
    if arguments.json:
        _print_json(_outcome_json(outcome))
    elif not isinstance(outcome, TurnFailed):
        print()
    if isinstance(outcome, TurnFailed):
        if not arguments.json:
            _tell_error(outcome.error)
        return EXIT_FAILED
    return 0


def _hear(arguments: argparse.Namespace) -> int:
    overrides = {"hearing.language": arguments.language} if arguments.language else {}
    with _session(arguments, overrides=overrides) as session:
        return _each(arguments, lambda file: dataclasses.asdict(session.hear(file)), lambda heard: heard["text"])


def _see(arguments: argparse.Namespace) -> int:
    from assistant.devices.files import has_views
    from assistant.devices.screen import Region
    from assistant.devices.windows import find_window, open_windows
    from assistant.perceive.describe import describe_sight
    from assistant.perceive.views import SeenViews, describe_views

    phrases = [phrase for one in arguments.labels.split(",") if (phrase := one.strip())]
    region = Region.parse(arguments.region) if arguments.region else None
    if arguments.window:
        region = find_window(arguments.window, open_windows()).region
    looks = arguments.screen or region is not None
    if not (arguments.files or looks):
        raise PeriError("There is nothing to see yet.", remedy="Name pictures, or say --screen.")
    arguments.files += [_SCREEN] if looks else []
    with _session(arguments, overrides=_screen_permission(arguments) if looks else {}) as session:
        session.subscribe(_silent)

        def look(file: Path) -> Sight | SeenViews:
            if file is _SCREEN:
                return session.see_screen(region, phrases)
            return session.see_views(file, phrases) if has_views(file) else session.see(file, phrases)

        def told(file: Path) -> dict[str, str]:
            seen = look(file)
            if isinstance(seen, SeenViews):
                return {"text": describe_views(seen, file.name, phrases)}
            return {"text": describe_sight(seen, file.name, asked=phrases)}

        if arguments.json:
            return _each(arguments, lambda file: dataclasses.asdict(look(file)), str)
        return _each(arguments, told, lambda seen: seen["text"])


def _screen_permission(arguments: argparse.Namespace) -> dict[str, object]:
    """Settings for this time: a person at a terminal is asked, unless they said before what is to be."""
    from assistant import settings

    key = "devices.allow_screen"
    once: dict[str, object] = {key: settings.Permission.ALWAYS}
    if arguments.allow:
        return once
    wanted, _problem = settings.load_usable(settings.settings_path())
    if wanted.devices.allow_screen is not settings.Permission.ASK or not sys.stdin.isatty():
        return {}
    print("Let Peri look at the screen? [y] this once, [a] always, [n] no: ", end="", file=sys.stderr, flush=True)
    answer = sys.stdin.readline().strip().lower()[:1]
    if answer == "a":
        settings.set_value(settings.settings_path(), key, settings.Permission.ALWAYS)
    return once if answer in {"y", "a"} else {}


def _say(arguments: argparse.Namespace) -> int:
    with _session(arguments, devices=_speaker(arguments.output)) as session:
        session.say_aloud(_text(arguments.text))
    return 0


def _doctor(arguments: argparse.Namespace) -> int:
    from assistant import doctor

    return doctor.run(arguments)


def _each(
    arguments: argparse.Namespace, work: Callable[[Path], dict[str, Any]], show: Callable[[dict[str, Any]], str]
) -> int:
    """One result a file, in order; a file that fails is told and the others go on."""
    status = 0
    for file in arguments.files:
        try:
            result = work(file)
        except (PeriError, ModelError) as error:
            status = EXIT_FAILED
            card = describe(error)
            if arguments.json:
                _print_json({"file": str(file), "error": dataclasses.asdict(card)})
            else:
                _tell_error(card, str(file))
            continue
        if arguments.json:
            _print_json({"file": str(file), **result})
        else:
            print(f"{file}: {show(result)}" if len(arguments.files) > 1 else show(result), flush=True)
    return status


# -- helpers


def _open(**options: Any) -> Session:
    from assistant.bootstrap import open_session

    return open_session(**options)


@contextmanager
def _session(arguments: argparse.Namespace, **options: Any) -> Iterator[Session]:
    session: Session = arguments.opener(**options)
    try:
        yield session
    finally:
        session.close()


def _speaker(file: Path | None) -> Devices:
    """A loudspeaker that writes `file`; without one, the user's own."""
    from assistant.bootstrap import Devices
    from assistant.devices.audio_files import FileSpeaker

    return Devices(speaker=FileSpeaker(file)) if file else Devices()


def _text(text: str) -> str:
    return sys.stdin.read() if text == "-" else text


def _stream(event: Event) -> None:
    match event:
        case ReplyDelta(text=text):
            print(text, end="", flush=True)
        case StageStarted(stage=Stage.LOAD):
            print("Loading the model …", file=sys.stderr)
        case _:
            _silent(event)


def _silent(event: Event) -> None:
    if isinstance(event, DeviceInUse) and event.in_use:
        print(f"Looking at the {event.device} …", file=sys.stderr)
    if isinstance(event, Notice):
        print(" ".join(part for part in (f"{event.title}:", event.message, event.remedy) if part), file=sys.stderr)


def _tell_error(card: ErrorCard, about: str = "") -> None:
    head = f"{about}: {card.title}" if about else card.title
    print(" ".join(part for part in (f"{head}.", card.message, card.remedy) if part), file=sys.stderr)


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


def _print_json(value: dict[str, Any]) -> None:
    print(json.dumps(value, ensure_ascii=False), flush=True)
