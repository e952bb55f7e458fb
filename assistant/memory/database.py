"""One SQLite file: opened, checked, brought up to date, written by one thread at a time, read by many.

Library and system errors become `StorageError` here, and nowhere else in this room.
"""

from __future__ import annotations

import errno
import os
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from assistant.errors import StorageError
from assistant.memory.schema import APPLICATION_ID, MIGRATIONS
from assistant.memory.words import indexed, plain
from models.sentences import say

_BUSY_SECONDS = 10.0
_OPEN_SECONDS = 60.0
_LOOK_AGAIN = 0.02
_CHECKED_BYTES = 64 * 2**20
"""Larger stores are checked on request only: reading all of one takes longer than a window may take to open."""
_NO_SPACE = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Raise what SQLite and the system raise as `StorageError`s that name `path`."""
    try:
        yield
    except sqlite3.Error as error:
        raise _storage_error(path, error) from error
    except OSError as error:
        if error.errno in _NO_SPACE:
            raise _disk_full(path) from error
        raise StorageError(say("{path} can't be used: {why}.", path=path, why=error.strerror or error)) from error


def _storage_error(path: Path, error: sqlite3.Error) -> StorageError:
    code = getattr(error, "sqlite_errorcode", 0)
    if code & 0xFF == sqlite3.SQLITE_FULL:
        return _disk_full(path)
    if code & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return damaged(path, str(error))
    if code & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return StorageError(
            say("{path} is in use by another program.", path=path), remedy=say("Try again in a moment.")
        )
    if code & 0xFF in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH):
        remedy = say("See to it that you may write to this file and its folder.")
        return StorageError(say("{path} can't be opened for writing ({why}).", path=path, why=error), remedy=remedy)
    return StorageError(say("{path} failed ({why}). What was stored before is safe.", path=path, why=error))


def _disk_full(path: Path) -> StorageError:
    return StorageError(
        say("There is no room on the disk to write {path}. What was stored before is safe.", path=path),
        remedy=say("Make room on the disk, then try again."),
    )


def damaged(path: Path, fault: str) -> StorageError:
    """The error for a file whose inside is broken."""
    backups = sorted((path.parent / "backups").glob("peri-*.sqlite"))
    if backups:
        remedy = say(
            "Put the latest backup, {backup}, in its place, or move the file away: Peri then begins an empty store.",
            backup=backups[-1],
        )
    else:
        remedy = say("Put a backup in its place, or move the file away: Peri then begins an empty store.")
    return StorageError(
        say("{path} is damaged ({fault}). It has not been changed.", path=path, fault=fault),
        remedy=remedy,
    )


class Database:
    """The file at `path`, made where there is none. Any thread may use it.

    Raises `StorageError` where the file is damaged, not Peri's, or of a newer Peri; it is then left as it was.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.Lock()
        self._idle: list[sqlite3.Connection] = []
        self._idle_lock = threading.Lock()
        with translated(path):
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._writer: sqlite3.Connection | None = self._open()

    def _open(self) -> sqlite3.Connection:
        from filelock import FileLock, Timeout

        # Going to WAL and migrating don't wait for one another inside SQLite; two programs may start at once.
        try:
            with FileLock(self.path.with_name(self.path.name + ".lock"), timeout=_OPEN_SECONDS):
                create_private(self.path)
                connection = self._connect()
                try:
                    _prepare(connection, self.path)
                except BaseException:
                    connection.close()
                    raise
                return connection
        except Timeout as error:
            raise StorageError(
                say("{path} is being opened by another program.", path=self.path), remedy=say("Try again.")
            ) from error

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self.path, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False)
        connection.create_function("holds", 2, _holds, deterministic=True)
        connection.create_function("search_words", 1, indexed, deterministic=True)
        return connection

    @contextmanager
    def write(self, *, durable: bool = True) -> Iterator[sqlite3.Connection]:
        """A transaction. `durable`: on the disk itself when this ends, not only safe from a crash of the program."""
        with self._lock, translated(self.path):
            connection = self._writer
            if connection is None:
                raise _closed(self.path)
            connection.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            finally:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")

    @contextmanager
    def read(self) -> Iterator[sqlite3.Connection]:
        """A view of the store at one moment. Never waits for a writer."""
        with translated(self.path):
            connection = self._borrow()
            try:
                connection.execute("BEGIN")
                yield connection
            finally:
                self._give_back(connection)

    def _borrow(self) -> sqlite3.Connection:
        with self._idle_lock:
            if self._writer is None:
                raise _closed(self.path)
            if self._idle:
                return self._idle.pop()
        connection = self._connect()
        connection.execute("PRAGMA query_only = ON")
        return connection

    def _give_back(self, connection: sqlite3.Connection) -> None:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        with self._idle_lock:
            if self._writer is not None:
                self._idle.append(connection)
                return
        connection.close()

    def check(self) -> None:
        """Read the whole file and look for damage; seconds for a large store. Raises `StorageError`."""
        with self.read() as connection:
            quick_check(connection, self.path, "integrity_check")

    def empty_log(self, patience: float = 2.0) -> bool:
        """Write what waits in the log into the file and cut the log, so that nothing deleted is left in it. False where
        another program or thread goes on reading what is older.
        """
        until = time.monotonic() + patience
        while True:
            with self._lock, translated(self.path):
                if self._writer is None:
                    raise _closed(self.path)
                busy = self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
            if not busy or time.monotonic() > until:
                return not busy
            time.sleep(_LOOK_AGAIN)

    def close(self) -> None:
        """Waits for a transaction in hand. Harmless when closed."""
        with self._lock, self._idle_lock, translated(self.path):
            for connection in (*self._idle, self._writer):
                if connection is not None:
                    connection.close()
            self._idle.clear()
            self._writer = None


def _closed(path: Path) -> StorageError:
    return StorageError(say("{path} is closed.", path=path))


def create_private(path: Path) -> None:
    """An empty file that only its owner may read; SQLite gives its helpers the same mode."""
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))


def _prepare(connection: sqlite3.Connection, path: Path) -> None:
    """Look before anything is written."""
    version = _version(connection, path)
    if path.stat().st_size <= _CHECKED_BYTES:
        quick_check(connection, path)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA secure_delete = ON")  # what is deleted is gone from the file, too
    if version < len(MIGRATIONS):
        _migrate(connection, version)


def _version(connection: sqlite3.Connection, path: Path) -> int:
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    application: int = connection.execute("PRAGMA application_id").fetchone()[0]
    tables: int = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    if tables and application != APPLICATION_ID:
        raise StorageError(
            say("{path} belongs to another program.", path=path), remedy=say("Set PERI_HOME to a folder of Peri's own.")
        )
    if version > len(MIGRATIONS):
        message = say(
            "{path} was written by a newer Peri (format {version}; this one knows {known}). It has not been changed.",
            path=path,
            version=version,
            known=len(MIGRATIONS),
        )
        raise StorageError(
            message,
            remedy=say("Start the newer Peri, or update this one."),
        )
    return version


def quick_check(connection: sqlite3.Connection, path: Path, how: str = "quick_check") -> None:
    """Raises `StorageError` for a file that is damaged."""
    fault = connection.execute(f"PRAGMA {how}(1)").fetchone()[0]
    if fault != "ok":
        raise damaged(path, " ".join(fault.split()))


def _migrate(connection: sqlite3.Connection, version: int) -> None:
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("BEGIN IMMEDIATE")
    try:
        for step in MIGRATIONS[version:]:
            step(connection)
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def _holds(text: str, part: str) -> bool:
    """Whether `part`, which is plain, stands in a text."""
    return part in plain(text)
