"""`peri index` and `peri find-images`: folders of pictures and what they show, from a terminal.

Results go to standard output, progress to standard error. A handler gives the exit status and lets errors pass to the
command line, which tells them.
"""

from __future__ import annotations

import argparse
import dataclasses
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO, TypeVar

from assistant import console, gallery_query
from assistant.events import Event, Notice
from assistant.gallery import FolderState, FoundPicture, IndexChanged, IndexStatus, LeftOut, PictureQuery
from assistant.terminal import plain

if TYPE_CHECKING:
    from assistant.session import Session

T = TypeVar("T")

_SHOWN_LEFT_OUT = 20
_QUIET_SECONDS = 5.0


def add_parser(commands: Any) -> None:
    """Add `index` and `find-images` to the subparsers of `peri`."""
    index = commands.add_parser("index", help="index folders of pictures, to find them by what they show")
    actions = index.add_subparsers(dest="action", required=True, metavar="ACTION")
    add = actions.add_parser("add", help="index a folder, and what comes into it later")
    add.add_argument("folder", type=Path, metavar="DIR")
    add.set_defaults(handler=_add)
    status = actions.add_parser("status", help="how far it is, and what was left out and why")
    status.add_argument("--all", action="store_true", help=f"all that was left out, not the first {_SHOWN_LEFT_OUT}")
    status.add_argument("--json", action="store_true", help="one JSON object")
    status.set_defaults(handler=_status)
    pause = actions.add_parser("pause", help="index no further until `resume`")
    pause.set_defaults(handler=_pause)
    resume = actions.add_parser("resume", help="go on, and look for what changed")
    resume.set_defaults(handler=_resume)
    remove = actions.add_parser("remove", help="take a folder out of the index; its files stay")
    remove.add_argument("folder", type=Path, metavar="DIR")
    remove.set_defaults(handler=_remove)
    _add_find(commands)


def _add_find(commands: Any) -> None:
    find = commands.add_parser("find-images", help="find pictures by what they show")
    find.add_argument("text", nargs="?", default="", help="what they show, in words")
    find.add_argument("--like", type=Path, metavar="FILE", help="more like this picture")
    find.add_argument("-n", type=_count, default=20, metavar="N", help="so many at most (20)")
    find.add_argument(
        "--after",
        type=_told(gallery_query.first_day),
        metavar="DATE",
        help="from this year, month or day on: 2024-05-31",
    )
    find.add_argument(
        "--before", type=_told(gallery_query.last_day), metavar="DATE", help="up to the end of this year, month or day"
    )
    find.add_argument(
        "--near",
        type=_told(gallery_query.near),
        metavar="LAT,LON[,KM]",
        help="within so many kilometres (10) of a place in degrees; south and west are negative: --near=-33.9,18.4",
    )
    find.add_argument("--json", action="store_true", help="one JSON object a picture")
    find.set_defaults(handler=_find)


# -- handlers


def _add(arguments: argparse.Namespace) -> int:
    with _session(arguments) as session:
        session.pictures.index_folder(arguments.folder)
        return _work(session)


def _resume(arguments: argparse.Namespace) -> int:
    with _session(arguments) as session:
        session.pictures.resume()
        return _work(session)


def _work(session: Session) -> int:
    """Wait for the index to be up to date, telling how far it is."""
    from assistant.upkeep import IndexedElsewhere

    progress = _Progress(sys.stderr)
    end = session.subscribe(progress.hear)
    try:
        status = session.pictures.wait()
    except KeyboardInterrupt:
        progress.end("Stopped. What was indexed is kept; `peri index resume` goes on.")
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


def _status(arguments: argparse.Namespace) -> int:
    with _session(arguments) as session:
        status = session.pictures.status()
        left_out = session.pictures.left_out(-1 if arguments.all or arguments.json else _SHOWN_LEFT_OUT)
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
        console.say(f"  … and {more:,} more (`peri index status --all`).")
    return 0


def _pause(arguments: argparse.Namespace) -> int:
    with _session(arguments) as session:
        session.pictures.pause()
    console.say("Paused. `peri index resume` goes on.", err=True)
    return 0


def _remove(arguments: argparse.Namespace) -> int:
    with _session(arguments) as session:
        files = session.pictures.remove_folder(arguments.folder)
    console.say(f"{arguments.folder} is out of the index, and {files:,} files with it. The files stay.", err=True)
    return 0


def _find(arguments: argparse.Namespace) -> int:
    query = PictureQuery(arguments.text, arguments.like, arguments.after, arguments.before, arguments.near, arguments.n)
    with _session(arguments) as session:
        found = session.pictures.find(query)
        status = session.pictures.status()
    for one in found:
        console.print_json(_found_json(one)) if arguments.json else console.say(_found_line(one))
    if not found:
        console.say("No indexed picture fits.", err=True)
    missing = status.stale or sum(folder.remaining for folder in status.folders)
    if missing:
        console.say(f"{missing:,} pictures are not indexed yet.", err=True)
    return 0


# -- within


@contextmanager
def _session(arguments: argparse.Namespace) -> Iterator[Session]:
    session: Session = arguments.opener()
    try:
        yield session
    finally:
        session.close()


class _Progress:
    """One line that is written over on a terminal; elsewhere a line every few seconds."""

    def __init__(self, out: TextIO) -> None:
        self._out = out
        self._lively = out.isatty()
        self._told = time.monotonic()
        self._began: tuple[float, int] | None = None
        self._open = False

    def hear(self, event: Event) -> None:
        if isinstance(event, IndexChanged):
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

    def _show(self, status: IndexStatus) -> None:
        now = time.monotonic()
        remaining = sum(folder.remaining for folder in status.folders)
        if not remaining or not (self._lively or now - self._told >= _QUIET_SECONDS):
            return
        self._told = now
        began, before = self._began = self._began or (now, remaining)
        speed = f", {(before - remaining) / (now - began):.0f} a second" if before > remaining and now > began else ""
        text = f"{status.pictures:,} pictures; {remaining:,} files to go{speed}"
        if self._lively:
            print(f"\r\x1b[2K{plain(text)}", end="", file=self._out, flush=True)
            self._open = True
        else:
            print(plain(text), file=self._out, flush=True)


def _folders(status: IndexStatus) -> Iterator[str]:
    for folder in status.folders:
        parts = [folder.state.value, f"{folder.pictures:,} pictures"]
        if folder.remaining:
            parts.append(f"{folder.remaining:,} files to go")
        if folder.left_out:
            parts.append(f"{folder.left_out:,} left out")
        if folder.updated:
            parts.append(f"looked through {datetime.fromtimestamp(folder.updated):%Y-%m-%d %H:%M}")
        yield f"{_shown(folder.path)}: {', '.join(parts)}"
        if folder.note:
            yield f"  {folder.note}"


def _summary(status: IndexStatus) -> Iterator[str]:
    if not status.folders:
        yield "No folder is indexed yet: `peri index add DIR`."
        return
    by = f", encoded by {status.encoder}" if status.encoder else ""
    yield f"{status.pictures:,} different pictures can be found{by}."
    if status.stale:
        yield f"{status.stale:,} were encoded by another encoder and must be encoded anew: `peri index resume`."
    if status.paused:
        yield "Indexing is paused: `peri index resume` goes on."
    elif status.elsewhere:
        yield "Another Peri is indexing at this moment."
    away = [folder for folder in status.folders if folder.state is FolderState.AWAY]
    if away:
        yield f"{len(away)} of {len(status.folders)} folders can't be seen now; what was indexed of them is kept."


def _status_json(status: IndexStatus, left_out: list[LeftOut]) -> dict[str, Any]:
    folders = [{**dataclasses.asdict(one), "path": _shown(one.path)} for one in status.folders]
    told = [{"path": _shown(one.path), "why": one.why} for one in left_out]
    return {**dataclasses.asdict(status), "folders": folders, "left_out": told}


def _found_json(one: FoundPicture) -> dict[str, Any]:
    score = None if one.score is None else round(one.score, 4)
    paths = {"path": _shown(one.path), "copies": [_shown(path) for path in one.copies]}
    return {**dataclasses.asdict(one), **paths, "score": score}


def _found_line(one: FoundPicture) -> str:
    score = "" if one.score is None else f"{one.score:.3f}  "
    away = "" if one.there else "  (not there now)"
    return f"{score}{one.moment[:10]}  {_shown(one.path)}{away}"


def _shown(path: Path) -> str:
    """A path as text; bytes that are none are shown as marks."""
    return str(path).encode("utf-8", "replace").decode()


def _count(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) <= 10_000:
        raise argparse.ArgumentTypeError(f"{text} is not a number from 1 to 10,000")
    return int(text)


def _told(read: Callable[[str], T]) -> Callable[[str], T]:
    """`read` for argparse: its sentence is what the user is told."""

    def parse(text: str) -> T:
        try:
            return read(text)
        except ValueError as error:
            raise argparse.ArgumentTypeError(str(error)) from error

    return parse
