"""`peri docs`: folders of documents, and what stands in them, from a terminal.

Results go to standard output, progress to standard error. A handler gives the exit status and lets errors pass to the
command line, which tells them.
"""

from __future__ import annotations

import argparse
import dataclasses
import sys
import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from assistant import console
from assistant.events import Event, Notice, Origin, ReplyDelta, TurnFailed, UserTurn
from assistant.library import By, DocumentQuery, FolderState, LeftOut, LibraryChanged, LibraryStatus, Passage
from assistant.terminal import plain

if TYPE_CHECKING:
    from assistant.session import Session

_SHOWN_LEFT_OUT = 20
_QUIET_SECONDS = 5.0


def add_parser(commands: Any) -> None:
    """Add `docs` to the subparsers of `peri`."""
    docs = commands.add_parser("docs", help="index documents, and ask what stands in them")
    actions = docs.add_subparsers(dest="action", required=True, metavar="ACTION")
    add = actions.add_parser("add", help="index a folder and what comes into it later, or a document")
    add.add_argument("path", type=Path, metavar="PATH")
    add.set_defaults(handler=_add)
    remove = actions.add_parser("remove", help="take a folder or a document out of the index; the files stay")
    remove.add_argument("path", type=Path, metavar="PATH")
    remove.set_defaults(handler=_remove)
    status = actions.add_parser("status", help="how far it is, and what was left out and why")
    status.add_argument("--all", action="store_true", help=f"all that was left out, not the first {_SHOWN_LEFT_OUT}")
    status.add_argument("--json", action="store_true", help="one JSON object")
    status.set_defaults(handler=_status)
    find = actions.add_parser("find", help="find passages, by words and by meaning")
    find.add_argument("text", help="what they say, in words")
    find.add_argument("-n", type=_count, default=8, metavar="N", help="so many at most (8)")
    find.add_argument("--by", choices=[by.value for by in By], default=By.BOTH.value, help="words or meaning alone")
    find.add_argument("--json", action="store_true", help="one JSON object a passage")
    find.set_defaults(handler=_find)
    ask = actions.add_parser("ask", help="ask a question; the answer names its sources")
    ask.add_argument("text", help="the question")
    ask.add_argument("--json", action="store_true", help="one JSON object with the reply and its sources")
    ask.set_defaults(handler=_ask)
    pause = actions.add_parser("pause", help="index no further until `resume`")
    pause.set_defaults(handler=_pause)
    resume = actions.add_parser("resume", help="go on, and look for what changed")
    resume.set_defaults(handler=_resume)


# -- handlers


def _add(arguments: argparse.Namespace) -> int:
    with console.session_of(arguments) as session:
        session.documents.add(arguments.path)
        return _work(session)


def _resume(arguments: argparse.Namespace) -> int:
    with console.session_of(arguments) as session:
        session.documents.resume()
        return _work(session)


def _work(session: Session) -> int:
    """Wait for the index to be up to date, telling how far it is."""
    from assistant.upkeep import IndexedElsewhere

    progress = _Progress(sys.stderr)
    end = session.subscribe(progress.hear)
    try:
        status = session.documents.wait()
    except KeyboardInterrupt:
        progress.end("Stopped. What was indexed is kept; `peri docs resume` goes on.")
        raise
    except IndexedElsewhere as error:
        progress.end(f"{error.message} {error.remedy}")
        return 0
    finally:
        end()
        progress.end()
    for line in _summary(status):
        console.say(line, err=True)
    return 0


def _remove(arguments: argparse.Namespace) -> int:
    with console.session_of(arguments) as session:
        files = session.documents.remove(arguments.path)
    console.say(f"{arguments.path} is out of the index, and {files:,} files with it. The files stay.", err=True)
    return 0


def _status(arguments: argparse.Namespace) -> int:
    with console.session_of(arguments) as session:
        status = session.documents.status()
        left_out = session.documents.left_out(-1 if arguments.all or arguments.json else _SHOWN_LEFT_OUT)
    if arguments.json:
        console.print_json(_status_json(status, left_out))
        return 0
    for line in (*_folders(status), *_summary(status)):
        console.say(line)
    if left_out:
        console.say("\nLeft out:")
    for one in left_out:
        console.say(f"  {_shown(one.path)}: {one.why}")
    more = sum(folder.left_out for folder in status.folders) - len(left_out)
    if more > 0:
        console.say(f"  … and {more:,} more (`peri docs status --all`).")
    return 0


def _pause(arguments: argparse.Namespace) -> int:
    with console.session_of(arguments) as session:
        session.documents.pause()
    console.say("Paused. `peri docs resume` goes on.", err=True)
    return 0


def _find(arguments: argparse.Namespace) -> int:
    with console.session_of(arguments) as session:
        found = session.documents.find(DocumentQuery(arguments.text, arguments.n, by=By(arguments.by)))
        status = session.documents.status()
    for one in found:
        console.print_json(_passage_json(one)) if arguments.json else console.say(_passage_lines(one))
    if not found:
        console.say("Nothing was found." if status.documents else "No document is indexed: `peri docs add`.", err=True)
    if not status.meaning:
        console.say("Nothing that finds texts by their meaning is installed: words alone were looked at.", err=True)
    return 0


def _ask(arguments: argparse.Namespace) -> int:
    """The passages are all that it is about: with tools at hand a small kernel looks in files instead of in them."""
    with console.session_of(arguments, overrides={"tools.use": "never"}) as session:
        if session.documents.empty:
            console.say("No document is indexed yet: `peri docs add PATH`.", err=True)
            return 1
        reply = console.Reply()
        if not arguments.json:
            session.subscribe(lambda event: reply.add(event.text) if isinstance(event, ReplyDelta) else None)
        turn = session.submit(UserTurn(text=f"{arguments.text} (Look in my documents.)", origin=Origin.KEYBOARD))
        outcome = session.wait(turn)
        if not arguments.json:
            reply.end()
        stored = next(one for one in session.conversation(outcome.conversation) if one.id == turn)
    sources = [one for one in stored.recalled if one.number]
    if arguments.json:
        told = [{"number": one.number, "title": one.title, "place": one.place, "text": one.text} for one in sources]
        console.print_json({"reply": stored.reply, "sources": told, "failed": isinstance(outcome, TurnFailed)})
    else:
        for one in sources:
            console.say(f"[{one.number}] {one.title}")
    if isinstance(outcome, TurnFailed):
        console.say(f"{outcome.error.title}: {outcome.error.message} {outcome.error.remedy}".rstrip(), err=True)
        return 1
    return 0


# -- within


class _Progress:
    """One line that is written over on a terminal; elsewhere a line every few seconds."""

    def __init__(self, out: TextIO) -> None:
        self._out = out
        self._lively = out.isatty()
        self._told = time.monotonic()
        self._open = False

    def hear(self, event: Event) -> None:
        if isinstance(event, LibraryChanged):
            self._show(event.status)
        elif isinstance(event, Notice):
            self.end(f"{event.title}: {event.message} {event.remedy}".rstrip())

    def end(self, line: str = "") -> None:
        """Leave the line; then say `line`."""
        if self._open:
            print(file=self._out)
        self._open = False
        if line:
            print(plain(line), file=self._out)

    def _show(self, status: LibraryStatus) -> None:
        now = time.monotonic()
        remaining = sum(folder.remaining for folder in status.folders)
        if not (remaining or status.unread) or not (self._lively or now - self._told >= _QUIET_SECONDS):
            return
        self._told = now
        text = f"{status.documents:,} documents; {remaining:,} files to go; {status.unread:,} passages to understand"
        if self._lively:
            print(f"\r\x1b[2K{plain(text)}", end="", file=self._out, flush=True)
            self._open = True
        else:
            print(plain(text), file=self._out, flush=True)


def _folders(status: LibraryStatus) -> Iterator[str]:
    for folder in status.folders:
        parts = [folder.state.value, f"{folder.documents:,} documents"]
        if folder.remaining:
            parts.append(f"{folder.remaining:,} files to go")
        if folder.left_out:
            parts.append(f"{folder.left_out:,} left out")
        if folder.updated:
            parts.append(f"looked through {datetime.fromtimestamp(folder.updated):%Y-%m-%d %H:%M}")
        yield f"{_shown(folder.path)}: {', '.join(parts)}"
        if folder.note:
            yield f"  {folder.note}"


def _summary(status: LibraryStatus) -> Iterator[str]:
    if not status.documents and not status.folders:
        yield "No document is indexed yet: `peri docs add PATH`."
        return
    yield f"{status.documents:,} different documents with {status.passages:,} passages can be found."
    if not status.meaning:
        yield "Nothing that finds texts by their meaning is installed: they are found by their words alone."
    elif status.unread:
        yield f"{status.unread:,} passages are found by their words only, so far."
    if status.paused:
        yield "Indexing is paused: `peri docs resume` goes on."
    elif status.elsewhere:
        yield "Another Peri is indexing at this moment."
    away = [folder for folder in status.folders if folder.state is FolderState.AWAY]
    if away:
        yield f"{len(away)} of {len(status.folders)} folders can't be seen now; what was indexed of them is kept."


def _status_json(status: LibraryStatus, left_out: list[LeftOut]) -> dict[str, Any]:
    folders = [{**dataclasses.asdict(one), "path": _shown(one.path)} for one in status.folders]
    told = [{"path": _shown(one.path), "why": one.why} for one in left_out]
    return {**dataclasses.asdict(status), "folders": folders, "left_out": told}


def _passage_json(one: Passage) -> dict[str, Any]:
    likeness = None if one.likeness is None else round(one.likeness, 4)
    exact = {"path": _shown(one.path), "score": round(one.score, 5), "likeness": likeness, "words": round(one.words, 3)}
    return {**dataclasses.asdict(one), **exact}


def _passage_lines(one: Passage) -> str:
    headings = f"  {' > '.join(one.headings)}\n" if one.headings else ""
    away = " (not there now)" if not one.there else ""
    text = " ".join(one.text.split())
    return f"{one.where}{away}\n{headings}  {text[:300]}{'…' if len(text) > 300 else ''}\n"


def _shown(path: Path) -> str:
    """A path as text; bytes that are none are shown as marks."""
    return str(path).encode("utf-8", "replace").decode()


def _count(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) <= 100:
        raise argparse.ArgumentTypeError(f"{text} is not a number from 1 to 100")
    return int(text)
