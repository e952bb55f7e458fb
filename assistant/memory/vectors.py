"""A SQLite file with vectors in it: APSW's SQLite with the extension sqlite-vec.

Many Pythons' own `sqlite3` can't load extensions, so APSW, which brings a SQLite, opens this file. It is apart from the
store of conversations: two SQLites in one process must not open one file (sqlite.org/howtocorrupt.html, 2.2.1), and
what is in it can be made again.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from assistant.errors import IndexDamaged, StorageError
from assistant.memory.schema import PICTURES_ID
from models.sentences import say

if TYPE_CHECKING:
    import apsw

Values = Sequence[Any] | Mapping[str, Any]

_BUSY_MS = 10_000
_CACHE_KIB = 16_384
_REMEDY = say("Delete this file: the index is made again. Your files and conversations are safe.")


class Db:
    """A connection inside a transaction. Rows are tuples of what SQLite has: numbers, text, bytes, None."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection

    def rows(self, statement: str, values: Values = ()) -> list[Any]:
        return list(self._connection.execute(statement, values))

    def row(self, statement: str, values: Values = ()) -> Any:
        """The first row, or None."""
        return self._connection.execute(statement, values).fetchone()

    def value(self, statement: str, values: Values = ()) -> Any:
        """The first value of the first row; None where there is no row."""
        row = self.row(statement, values)
        return row[0] if row else None

    def run(self, statement: str, values: Values = ()) -> int:
        """Run to its end; the number of the last row that was inserted."""
        self._connection.execute(statement, values).fetchall()
        return self._connection.last_insert_rowid()

    def run_many(self, statement: str, rows: Iterable[Sequence[Any]]) -> None:
        self._connection.executemany(statement, rows)


class VectorFile:
    """The file at `path`, made where there is none and brought up to date by `steps`. Any thread may use it.

    Raises `StorageError`: `IndexDamaged` for a file that is broken, not ours, or of a newer Peri.
    """

    def __init__(self, path: Path, steps: Sequence[Sequence[str]], application: int = PICTURES_ID) -> None:
        self.path = path
        self._application = application
        self._lock = threading.Lock()
        self._idle: list[apsw.Connection] = []
        self._idle_lock = threading.Lock()
        with self._translated():
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
            self._writer: apsw.Connection | None = self._connect()
            try:
                self._prepare(self._writer, steps)
            except BaseException:
                self._writer.close()
                raise

    @contextmanager
    def write(self) -> Iterator[Db]:
        """A transaction. What it wrote survives a crash of the program, though not always one of the machine."""
        with self._lock, self._translated():
            connection = self._writer
            if connection is None:
                self._fail_closed()
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield Db(connection)
                connection.execute("COMMIT")
            finally:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")

    @contextmanager
    def read(self) -> Iterator[Db]:
        """A view of the file at one moment. Never waits for a writer."""
        with self._translated():
            connection = self._borrow()
            try:
                connection.execute("BEGIN")
                yield Db(connection)
            finally:
                self._give_back(connection)

    def close(self) -> None:
        """Waits for a transaction in hand. Harmless when closed."""
        with self._lock, self._idle_lock, self._translated():
            for connection in (*self._idle, self._writer):
                if connection is not None:
                    connection.close()
            self._idle.clear()
            self._writer = None

    def _borrow(self) -> apsw.Connection:
        with self._idle_lock:
            if self._writer is None:
                self._fail_closed()
            if self._idle:
                return self._idle.pop()
        connection = self._connect()
        connection.execute("PRAGMA query_only = ON")
        return connection

    def _give_back(self, connection: apsw.Connection) -> None:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        with self._idle_lock:
            if self._writer is not None:
                self._idle.append(connection)
                return
        connection.close()

    def _connect(self) -> apsw.Connection:
        import apsw
        import sqlite_vec  # type: ignore[import-untyped, unused-ignore]

        connection = apsw.Connection(str(self.path))
        connection.set_busy_timeout(_BUSY_MS)
        connection.enable_load_extension(True)
        connection.load_extension(sqlite_vec.loadable_path())
        connection.enable_load_extension(False)
        connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
        return connection

    def _prepare(self, connection: apsw.Connection, steps: Sequence[Sequence[str]]) -> None:
        connection.execute("BEGIN IMMEDIATE")
        try:
            version = self._version(connection, len(steps))
            for statement in (statement for step in steps[version:] for statement in step):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {len(steps)}")
            connection.execute("COMMIT")
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA foreign_keys = ON")

    def _version(self, connection: apsw.Connection, known: int) -> int:
        version, application, tables = (
            int(str(connection.execute(statement).get))
            for statement in (
                "PRAGMA user_version",
                "PRAGMA application_id",
                "SELECT count(*) FROM sqlite_schema",
            )
        )
        if tables and application != self._application:
            raise IndexDamaged(say("{path} belongs to another program.", path=self.path), remedy=_REMEDY)
        if version > known:
            raise IndexDamaged(say("{path} was written by a newer Peri.", path=self.path), remedy=_REMEDY)
        return version

    def _fail_closed(self) -> NoReturn:
        raise StorageError(say("{path} is closed.", path=self.path))

    @contextmanager
    def _translated(self) -> Iterator[None]:
        import apsw

        try:
            yield
        except (apsw.CorruptError, apsw.NotADBError) as error:
            raise IndexDamaged(say("{path} is damaged ({why}).", path=self.path, why=error), remedy=_REMEDY) from error
        except apsw.FullError as error:
            raise StorageError(
                say("There is no room on the disk to write {path}. What was indexed before is safe.", path=self.path),
                remedy=say("Make room on the disk, then try again."),
            ) from error
        except (apsw.BusyError, apsw.LockedError) as error:
            raise StorageError(
                say("{path} is in use by another program.", path=self.path), remedy=say("Try again in a moment.")
            ) from error
        except (apsw.IOError, apsw.CantOpenError, apsw.ReadOnlyError, apsw.PermissionsError) as error:
            remedy = say("See to it that you may write to this file and its folder.")
            raise StorageError(
                say("{path} can't be used ({why}).", path=self.path, why=error), remedy=remedy
            ) from error
        except OSError as error:
            raise StorageError(
                say("{path} can't be used: {why}.", path=self.path, why=error.strerror or error)
            ) from error
