"""`peri store`: check, back up, export and import the conversations, from a terminal."""

from __future__ import annotations

import argparse
import dataclasses
from pathlib import Path
from typing import Any

from assistant import console
from assistant.console import EXIT_FAILED


def add_parser(commands: Any) -> None:
    """Add `store` to the subparsers of `peri`."""
    store = commands.add_parser("store", help="check, back up, export and import your conversations")
    actions = store.add_subparsers(dest="action", required=True, metavar="ACTION")
    check = actions.add_parser("check", help="read all of the store and its files and look for damage")
    check.add_argument("--json", action="store_true", help="one JSON object")
    check.set_defaults(handler=_check)
    backup = actions.add_parser(
        "backup",
        help="copy the store while it is in use",
        description="Copy the store, without the files attached to messages, into FILE; without FILE, to where the "
        "automatic backups are. To restore it, put it in the place of the store while Peri doesn't run.",
    )
    backup.add_argument("file", nargs="?", type=Path, metavar="FILE", help="what was there is replaced")
    backup.set_defaults(handler=_backup)
    export = actions.add_parser(
        "export",
        help="write conversations as Markdown or JSON",
        description="Write conversations, and the files attached to them, into the new folder PLACE. Markdown is to be "
        "read; JSON has everything, every branch too, and can be imported again.",
    )
    export.add_argument("place", type=Path, metavar="PLACE", help="a folder that is new or empty")
    export.add_argument("--format", choices=("markdown", "json"), default="markdown", help="markdown is the default")
    export.add_argument("--conversation", metavar="ID", help="this one only")
    export.set_defaults(handler=_export)
    bring = actions.add_parser(
        "import",
        help="take conversations in from Peri, ChatGPT or Open WebUI",
        description="FILE is a folder that “peri store export --format json” made, ChatGPT's export (the zip, or "
        "conversations.json in it), or Open WebUI's export of chats (JSON). What is there already is not doubled.",
    )
    bring.add_argument("file", type=Path, metavar="FILE")
    bring.add_argument("--json", action="store_true", help="one JSON object")
    bring.set_defaults(handler=_import)


def _check(arguments: argparse.Namespace) -> int:
    with console.session_of(arguments) as session:
        found = session.archive.check()
    if arguments.json:
        console.print_json(dataclasses.asdict(found))
    else:
        console.say(
            f"Read: {found.bytes / 1e6:.1f} MB (conversations: {found.conversations}, turns: {found.turns}, "
            f"files: {found.files})."
        )
        if found.mended:
            console.say("The index of words was damaged; it has been made anew.")
        for problem in found.problems:
            console.say(problem)
        if not found.problems:
            console.say("The store is whole.")
    return EXIT_FAILED if found.problems else 0


def _backup(arguments: argparse.Namespace) -> int:
    with console.session_of(arguments) as session:
        made = session.archive.back_up(arguments.file.absolute() if arguments.file else None)
    console.say(made)
    return 0


def _export(arguments: argparse.Namespace) -> int:
    with console.session_of(arguments) as session:
        made = session.archive.export(
            arguments.place.absolute(),
            as_markdown=arguments.format == "markdown",
            conversation=arguments.conversation,
        )
    console.say(f"Written to {made.place} (conversations: {made.conversations}, files: {made.files}).")
    return 0


def _import(arguments: argparse.Namespace) -> int:
    with console.session_of(arguments) as session:
        found = session.archive.import_from(arguments.file.absolute())
    if arguments.json:
        console.print_json(dataclasses.asdict(found))
        return 0
    console.say(f"New conversations: {found.conversations}, new turns: {found.turns}. Already there: {found.known}.")
    for sentence in found.left_out:
        console.say(sentence, err=True)
    return 0
