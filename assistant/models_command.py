"""`peri models`: list, pull, import, remove, verify and export models, from a terminal.

Results go to standard output, progress to standard error. A handler gives the exit status and lets errors of
`models.errors` pass to the command line, which tells them.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from assistant import console, export_command
from assistant.errors import describe
from assistant.terminal import plain
from models.errors import CatalogError, StoreError

if TYPE_CHECKING:
    from models.fetch.progress import PullProgress
    from models.store import ModelStatus, ModelStore, Verification

EXIT_FAILED = 1
_QUIET_SECONDS = 5.0
_BAR = 20
_TEXT_COLUMNS = 80
"""What the words of a progress line may take; the bar has what is left."""


def add_parser(commands: Any) -> None:
    """Add `models` and what it can do to the subparsers of `peri`."""
    models = commands.add_parser("models", help="list, pull, import, remove, verify and export models")
    actions = models.add_subparsers(dest="action", required=True, metavar="ACTION")

    listing = actions.add_parser("list", help="the models Peri knows, and which are here")
    listing.add_argument("--json", action="store_true", help="one JSON object a model")
    listing.set_defaults(handler=_list)

    pull = actions.add_parser("pull", help="download models; one that was interrupted goes on where it stopped")
    pull.add_argument("names", nargs="+", metavar="NAME")
    pull.set_defaults(handler=_pull)

    taking = actions.add_parser("import", help="take a GGUF file of your own into the store")
    taking.add_argument("file", type=Path, metavar="FILE")
    taking.add_argument("--name", metavar="NAME", help="what to call it; without it the file's name")
    taking.add_argument("--projector", type=Path, metavar="FILE", help="the projector (mmproj) of a model that sees")
    taking.set_defaults(handler=_import)

    remove = actions.add_parser("remove", help="delete a model from this machine")
    remove.add_argument("name", metavar="NAME")
    remove.set_defaults(handler=_remove)

    verify = actions.add_parser("verify", help="read models in full and compare their sha256")
    verify.add_argument("name", nargs="?", metavar="NAME", help="one model; without it all that are here")
    verify.add_argument("--json", action="store_true", help="one JSON object a file")
    verify.set_defaults(handler=_verify)

    export_command.add_parser(actions)


# -- handlers


def _store() -> ModelStore:
    from models.store import ModelStore, default_root

    return ModelStore(default_root())


def _list(arguments: argparse.Namespace) -> int:
    store = _store()
    statuses = store.list()
    if arguments.json:
        for status in statuses:
            console.print_json(_status_json(store, status))
        return 0
    console.say(_table([("NAME", "ROLE", "SIZE", "MEMORY", "LICENCE", "STATE"), *map(_row, statuses)]))
    console.say(
        f"\nModels lie in {store.root}. Memory is an estimate, for language models with 4,096 tokens of context."
    )
    return 0


def _pull(arguments: argparse.Namespace) -> int:
    store = _store()
    failed = False
    for name in arguments.names:
        line = _Line(sys.stderr)
        try:
            path = store.pull(name, line.show)
        except KeyboardInterrupt:
            line.end("Stopped. What has arrived is kept; the same command goes on from there.")
            raise
        except (StoreError, CatalogError) as error:
            card = describe(error)
            line.end("\n".join(filter(None, (f"{card.title}: {card.message}", card.remedy))))
            failed = True
        else:
            line.end(f"{name} is here{line.summary()}.")
            console.say(path)
    return EXIT_FAILED if failed else 0


def _import(arguments: argparse.Namespace) -> int:
    line = _Line(sys.stderr)
    try:
        name = _store().import_file(
            arguments.file,
            arguments.name,
            lambda done, size: line.read(arguments.file.name, done, size),
            arguments.projector,
        )
    finally:
        line.end()
    console.say(name)
    return 0


def _remove(arguments: argparse.Namespace) -> int:
    freed = _store().remove(arguments.name)
    console.say(f"{arguments.name} is removed; {_bytes(freed)} are free again.", err=True)
    return 0


def _verify(arguments: argparse.Namespace) -> int:
    line, store = _Line(sys.stderr), _store()
    try:
        results = store.verify(arguments.name, line.read)
    finally:
        line.end()
    for result in results:
        if arguments.json:
            console.print_json(_verification_json(result))
        else:
            console.say(f"{_verdict(result):8} {result.name}/{result.file}")
    bad = [result for result in results if not result.good]
    for name in dict.fromkeys(result.name for result in bad):
        then = f"peri models pull {name}" if name in store.catalog else "import the file again"
        console.say(f"{name} is damaged. peri models remove {name}, then {then}.", err=True)
    return EXIT_FAILED if bad else 0


# -- how it looks


def _row(status: ModelStatus) -> tuple[str, ...]:
    entry = status.entry
    return (
        entry.name,
        entry.role,
        _bytes(entry.size) if entry.size else "",
        _bytes(entry.memory) if entry.memory else "",
        entry.licence.removeprefix("LicenseRef-"),
        _state(status),
    )


def _state(status: ModelStatus) -> str:
    from models.store import ModelState

    state: str = status.state
    if status.state is ModelState.PARTIAL and status.entry.size:
        state += f" ({100 * status.present_bytes // max(status.entry.size, status.present_bytes)} %)"
    if status.imported:
        state += ", imported"
    return state if status.pinned or status.imported else f"{state}, not pinned"


def _status_json(store: ModelStore, status: ModelStatus) -> dict[str, object]:
    entry = status.entry
    return {
        "name": entry.name,
        "title": entry.title,
        "role": entry.role,
        "backend": entry.backend,
        "licence": entry.licence,
        "size": entry.size,
        "memory": entry.memory,
        "state": status.state,
        "present_bytes": status.present_bytes,
        "pinned": status.pinned,
        "imported": status.imported,
        "path": str(store.path(entry.name)) if status.state in ("installed", "built in") else None,
        "files": [{"name": file.name, "size": file.size, "sha256": file.sha256} for file in entry.files],
        "sources": [source.label for source in entry.sources],
    }


def _verification_json(result: Verification) -> dict[str, object]:
    return {
        "name": result.name,
        "file": result.file,
        "good": result.good,
        "expected": result.expected,
        "found": result.found,
    }


def _verdict(result: Verification) -> str:
    if result.good:
        return "good"
    if not result.found:
        return "missing"
    return "WRONG" if result.expected else "unknown"


def _table(rows: Sequence[tuple[str, ...]]) -> str:
    """Aligned columns; numbers to the right, the last one free."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = []
    for row in rows:
        cells = [
            cell.rjust(width) if column in (2, 3) else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        lines.append("  ".join(cells).rstrip())
    return "\n".join(lines)


def _bytes(count: float) -> str:
    """Decimal units, three digits: 98.4 MB."""
    for unit in ("B", "kB", "MB", "GB"):
        if count < 999.5 or unit == "GB":
            break
        count /= 1000
    return f"{count:.0f} {unit}" if unit == "B" or count >= 99.95 else f"{count:.3g} {unit}"


def _seconds(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest:02} s" if minutes else f"{rest} s"


class _Line:
    """Progress: one line that is written over on a terminal, a new one every five seconds elsewhere."""

    def __init__(self, out: TextIO) -> None:
        self._out = out
        self._terminal = out.isatty()
        self._began = time.monotonic()
        self._told = self._began
        self._open = False
        self._total = 0

    def show(self, progress: PullProgress) -> None:
        if progress.stage == "verify":
            self.read(progress.file, progress.done, progress.total)
            return
        self._total = progress.total
        left = progress.seconds_left
        speed = f"{_bytes(progress.bytes_per_second)}/s" if progress.bytes_per_second else "connecting"
        parts = [self._share(progress.name, progress.done, progress.total), speed]
        if left is not None:
            parts.append(f"{_seconds(left)} left")
        self._write("  ".join([*parts, progress.source]))

    def read(self, file: str, done: int, size: int) -> None:
        self._write(f"{self._share(f'checking {file}', done, size)}")

    def summary(self) -> str:
        """How much in how long; nothing where nothing was fetched."""
        return f" ({_bytes(self._total)} in {_seconds(time.monotonic() - self._began)})" if self._total else ""

    def end(self, last: str = "") -> None:
        if self._open:
            print("\r\x1b[K", end="", file=self._out)
            self._open = False
        if last:
            print(plain(last), file=self._out)

    def _share(self, what: str, done: int, total: int) -> str:
        share = min(1.0, done / total) if total else 0.0
        bar = max(0, min(_BAR, self._columns() - _TEXT_COLUMNS)) if self._terminal else 0
        filled = round(share * bar)
        return f"{what}  {'█' * filled}{'░' * (bar - filled)}{share:5.0%}  {_bytes(done)} of {_bytes(total)}"

    @staticmethod
    def _columns() -> int:
        return shutil.get_terminal_size().columns

    def _write(self, text: str) -> None:
        text = plain(text)
        if self._terminal:
            print(f"\r\x1b[K{plain(text)[: self._columns() - 1]}", end="", flush=True, file=self._out)
            self._open = True
        elif time.monotonic() - self._told >= _QUIET_SECONDS:
            self._told = time.monotonic()
            print(plain(text), flush=True, file=self._out)
