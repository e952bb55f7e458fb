"""`peri see`: what is in pictures, videos and 3-D models, on the screen, in the clipboard, before the camera."""

from __future__ import annotations

import argparse
import dataclasses
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assistant import console
from assistant.errors import PeriError

if TYPE_CHECKING:
    from assistant.devices.screen import Region
    from assistant.perceive.views import SeenViews
    from assistant.session import Session
    from assistant.turn.peripherals import Eye
    from models.values import Sight


def add_parser(commands: Any) -> None:
    """Add `see` to the subparsers of `peri`."""
    see = commands.add_parser("see", help="tell what is in pictures, videos and 3-D models, or on the screen")
    see.add_argument("files", nargs="*", type=Path, metavar="FILE")
    see.add_argument("--screen", action="store_true", help="look at the screen, once; nothing of it is kept")
    see.add_argument("--region", metavar="LEFT,TOP,WIDTH,HEIGHT", help="of the screen, only this part, in pixels")
    see.add_argument("--window", metavar="TITLE", help="of the screen, only this window: a part of its title will do")
    see.add_argument("--clipboard", action="store_true", help="look at the picture that was copied")
    see.add_argument("--camera", action="store_true", help="look through the camera, once")
    see.add_argument("--allow", action="store_true", help="let it look this once, without asking")
    see.add_argument("--labels", default="", metavar='"A,B,C"', help="say how sure the eyes are of these phrases")
    see.add_argument("--json", action="store_true", help="one JSON object a file")
    see.set_defaults(handler=_see)


def _see(arguments: argparse.Namespace) -> int:
    from assistant.perceive.describe import describe_sight
    from assistant.perceive.views import SeenViews, describe_views

    phrases = [phrase for one in arguments.labels.split(",") if (phrase := one.strip())]
    region = _region(arguments)
    eyes = _eyes(arguments, region)
    if not (arguments.files or eyes):
        raise PeriError("There is nothing to see yet.", remedy="Name pictures, or say --screen or --camera.")
    with console.session_of(arguments, overrides=_permissions(eyes, allow=arguments.allow)) as session:
        session.subscribe(console.tell)

        def seen(thing: Path | Eye) -> dict[str, Any]:
            return dataclasses.asdict(_look(session, thing, region, phrases))

        def told(thing: Path | Eye) -> dict[str, Any]:
            sight, name = _look(session, thing, region, phrases), Path(thing).name
            if isinstance(sight, SeenViews):
                return {"text": describe_views(sight, name, phrases)}
            return {"text": describe_sight(sight, name, asked=phrases)}

        things = [*arguments.files, *eyes]
        if arguments.json:
            return console.each(things, seen, None)
        return console.each(things, told, lambda one: str(one["text"]))


def _look(session: Session, thing: Path | Eye, region: Region | None, phrases: list[str]) -> Sight | SeenViews:
    from assistant.devices.files import take
    from assistant.events import AttachmentKind
    from assistant.turn.peripherals import Eye

    match thing:
        case Eye.SCREEN:
            return session.look(session.peripherals.screen(region), phrases)
        case Eye.CLIPBOARD:
            return session.look(session.peripherals.clipboard(), phrases)
        case Eye.CAMERA:
            return session.look(session.peripherals.camera(), phrases)
    in_views = take(thing).kind in {AttachmentKind.VIDEO, AttachmentKind.MODEL}
    return session.see_views(thing, phrases) if in_views else session.see(thing, phrases)


def _region(arguments: argparse.Namespace) -> Region | None:
    """The part of the screen that is meant; None for the whole. Raises `NoScreen`."""
    from assistant.devices.screen import Region
    from assistant.devices.windows import find_window, open_windows

    if arguments.window:
        return find_window(arguments.window, open_windows()).region
    return Region.parse(arguments.region) if arguments.region else None


def _eyes(arguments: argparse.Namespace, region: Region | None) -> list[Eye]:
    from assistant.turn.peripherals import Eye

    wanted = {
        Eye.SCREEN: arguments.screen or region is not None,
        Eye.CLIPBOARD: arguments.clipboard,
        Eye.CAMERA: arguments.camera,
    }
    return [eye for eye, is_wanted in wanted.items() if is_wanted]


def _permissions(eyes: list[Eye], *, allow: bool) -> dict[str, object]:
    """Settings for this time: a person at a terminal is asked, unless they said before what is to be."""
    from assistant import settings
    from assistant.settings_sections import Permission
    from assistant.turn.peripherals import WHAT, permission_key

    overrides: dict[str, object] = {}
    wanted, _problem = settings.load_usable(settings.settings_path())
    for eye in eyes:
        key = permission_key(eye)
        answer = "y" if allow else ""
        if not allow and wanted.get(key) is Permission.ASK and sys.stdin.isatty():
            question = f"Let Peri {WHAT[eye]}? [y] this once, [a] always, [n] no: "
            console.say(question, end="", err=True)
            answer = sys.stdin.readline().strip().lower()[:1]
        if answer == "a":
            settings.set_value(settings.settings_path(), key, Permission.ALWAYS)
        if answer in {"y", "a"}:
            overrides[key] = Permission.ALWAYS
    return overrides
