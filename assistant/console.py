"""What the commands of `peri` share: a session, and how results and errors are told."""

from __future__ import annotations

import argparse
import dataclasses
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from assistant.errors import ErrorCard, PeriError, describe
from assistant.events import DeviceInUse, Event, Notice
from assistant.log import log_path
from assistant.terminal import PlainStream, json_line, messages_apart, plain
from models.errors import ModelError

if TYPE_CHECKING:
    from assistant.session import Session

T = TypeVar("T")
EXIT_FAILED, EXIT_INTERRUPTED, EXIT_UNREAD = 1, 130, 141
"""The last: who read the output, as `head` does, went before its end."""


def say(text: object = "", *, end: str = "\n", err: bool = False) -> None:
    """Print for a person, on standard output or error, text that may come from anywhere. `end` is our own."""
    if err:
        Reply.make_way()
    print(plain(str(text)), end=end, file=sys.stderr if err else sys.stdout, flush=True)


class Reply:
    """A reply on standard output while it comes."""

    _unfinished: ClassVar[bool] = False
    """Whether it stands in a line that has not ended; there is one standard output."""

    def __init__(self) -> None:
        self._stream = PlainStream()

    def add(self, text: str) -> None:
        self._print(self._stream.feed(text))

    def end(self, end: str = "\n") -> None:
        """It is complete; another may begin."""
        self._print(self._stream.finish(), end)

    @classmethod
    def make_way(cls) -> None:
        """End the line that it stands in, where what is told beside it would go on in the same one."""
        if cls._unfinished and sys.stdout.isatty() and sys.stderr.isatty():
            print(flush=True)
            cls._unfinished = False

    @classmethod
    def _print(cls, piece: str, end: str = "") -> None:
        print(piece, end=end, flush=True)
        if piece or end:
            cls._unfinished = not f"{piece}{end}".endswith("\n")


@contextmanager
def session_of(arguments: argparse.Namespace, **options: Any) -> Iterator[Session]:
    """A session for one command, closed afterwards."""
    with messages_apart(log_path()):
        session: Session = arguments.opener(**options)
        try:
            yield session
        finally:
            session.close()


def each(things: Iterable[T], work: Callable[[T], dict[str, Any]], show: Callable[[dict[str, Any]], str] | None) -> int:
    """One result a thing, in order; one that fails is told and the others go on. Without `show`, in JSON."""
    status, every = 0, list(things)
    for thing in every:
        try:
            result = work(thing)
        except (PeriError, ModelError) as error:
            status = EXIT_FAILED
            card = describe(error)
            if show is None:
                print_json({"file": str(thing), "error": dataclasses.asdict(card)})
            else:
                tell_error(card, str(thing))
            continue
        if show is None:
            print_json({"file": str(thing), **result})
        else:
            say(f"{thing}: {show(result)}" if len(every) > 1 else show(result))
    return status


def tell(event: Event) -> None:
    """What is to be known beside the result, on standard error."""
    if isinstance(event, DeviceInUse) and event.in_use:
        say(f"Looking: {event.device} …", err=True)
    if isinstance(event, Notice):
        say(" ".join(part for part in (f"{event.title}:", event.message, event.remedy) if part), err=True)


def tell_error(card: ErrorCard, about: str = "") -> None:
    head = f"{about}: {card.title}" if about else card.title
    say(" ".join(part for part in (f"{head}.", card.message, card.remedy) if part), err=True)


def fall_silent() -> None:
    """Nobody reads standard output any more: what is still to come, at the interpreter's end too, goes nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def print_json(value: dict[str, Any]) -> None:
    """One line; what can't be seen in it is written as JSON's escapes."""
    print(json_line(value), flush=True)
