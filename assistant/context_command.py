"""`peri context`: how a conversation's window stands, from a terminal."""

from __future__ import annotations

import argparse
import dataclasses
from typing import TYPE_CHECKING, Any

from assistant import console
from assistant.errors import ContextError

if TYPE_CHECKING:
    from assistant.recall import ContextTable, PageRow
    from assistant.session import Session

_BAR = 32


def add_parser(commands: Any) -> None:
    """Add `context` to the subparsers of `peri`."""
    context = commands.add_parser(
        "context",
        help="what is in the model's window, and what has left it",
        description="The table of pages of a conversation: what the model is told, how many tokens each page takes, "
        "and how long it takes to bring it back. Pages that have left are on disk.",
    )
    context.add_argument("--conversation", metavar="ID", default="", help="another than the newest")
    change = context.add_mutually_exclusive_group()
    change.add_argument("--pin", metavar="PAGE", help="keep a page in the window")
    change.add_argument("--unpin", metavar="PAGE", help="let it leave again")
    change.add_argument("--evict", metavar="PAGE", help="take a page out of the window; it stays on disk")
    change.add_argument("--page-in", metavar="PAGE", help="bring a page back")
    context.add_argument("--json", action="store_true", help="one JSON object")
    context.set_defaults(handler=_context)


def _context(arguments: argparse.Namespace) -> int:
    with console.session_of(arguments) as session:
        conversation = arguments.conversation or _newest(session)
        keeper = session.context
        if arguments.pin or arguments.unpin:
            keeper.pin(conversation, arguments.pin or arguments.unpin, pinned=bool(arguments.pin))
        elif arguments.evict:
            keeper.evict(conversation, arguments.evict)
        elif arguments.page_in:
            keeper.page_in(conversation, arguments.page_in)
        table = keeper.table(conversation)
    if arguments.json:
        console.print_json(_as_json(table))
    else:
        _show(table)
    return 0


def _newest(session: Session) -> str:
    found = session.conversations()
    if not found:
        raise ContextError("There is no conversation yet.", remedy="Ask something first.")
    return found[0].id


def _as_json(table: ContextTable) -> dict[str, Any]:
    return {**dataclasses.asdict(table), "by_kind": table.by_kind()}


def _show(table: ContextTable) -> None:
    full = round(_BAR * min(1.0, table.used / max(1, table.limit)))
    console.say(f"[{'#' * full}{'.' * (_BAR - full)}] {table.used} of {table.limit} tokens")
    console.say(f"The next turn evaluates about {table.prefill_tokens} tokens: {table.prefill_seconds:.1f} s.\n")
    console.say("".join(("   ", "kind".ljust(9), "tokens".rjust(7), "cost".rjust(8), "  page")))
    for row in table.rows:
        console.say(_line(row))


def _line(row: PageRow) -> str:
    state = "*" if row.pinned else " " if row.resident else "-"
    figures = f"{row.kind.ljust(9)}{row.tokens:7d}{row.cost:7.1f}s"
    name = f"  ({row.id})" if row.place else ""
    return f" {state} {figures}  {row.title}{name}"
