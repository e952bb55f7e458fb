"""A server that is a program: started, spoken with line by line through pipes, and ended with all it started.

As the library's own transport, but bounded: a line has a longest length, bytes that are no text do no harm, and what
the program says on its standard error goes to our log, a little of it.
"""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any

import anyio
import mcp_types as types
from anyio.abc import ByteReceiveStream, ByteSendStream
from mcp.client.stdio import get_default_environment
from mcp.os.posix.utilities import terminate_posix_process_tree
from mcp.os.win32.utilities import (
    close_process_job,
    create_windows_process,
    get_windows_executable_command,
    terminate_windows_process_tree,
)
from mcp.shared.message import SessionMessage

from assistant.tools.mcp.sieve import ENDED, Watch
from assistant.tools.mcp.values import Limits, ServerConfig
from assistant.tools.mcp.words import visible
from models.sentences import say

log = logging.getLogger(__name__)

_CHUNK = 65_536
_GRACE = 2.0
"""Seconds that a program has to end by itself once its input is closed, and again once it was asked to."""
_POLL = 0.01
_SAID_LINES, _SAID_LENGTH = 200, 300
"""Of standard error: lines for the log, characters of each."""
_GONE = (anyio.ClosedResourceError, anyio.BrokenResourceError, anyio.EndOfStream, OSError)


@asynccontextmanager
async def pipes(server: ServerConfig, watch: Watch, limits: Limits) -> AsyncIterator[tuple[Any, Any]]:
    """The streams of a program's messages. Raises `OSError` where it can't be started."""
    process = await _started(server)
    to_session, from_server = anyio.create_memory_object_stream[SessionMessage | Exception](0)
    to_server, from_session = anyio.create_memory_object_stream[SessionMessage](0)
    try:
        async with anyio.create_task_group() as group:
            group.start_soon(_read, process.stdout, to_session, watch, limits)
            group.start_soon(_write, process.stdin, from_session, watch)
            if process.stderr is not None:
                group.start_soon(_hear, process.stderr, server.name, watch)
            try:
                yield from_server, to_server
            finally:
                with anyio.CancelScope(shield=True):
                    await _ended(process, 0.0 if watch.misbehaved else _GRACE)
                    _note_status(process, watch)
                group.cancel_scope.cancel()
    finally:
        for stream in (to_session, from_server, to_server, from_session):
            stream.close()


async def _started(server: ServerConfig) -> Any:
    environment = get_default_environment() | dict(server.env)
    if sys.platform == "win32":
        command = get_windows_executable_command(server.command)
        with open(os.devnull, "w", encoding="utf-8") as nowhere:
            return await create_windows_process(command, list(server.args), environment, nowhere, server.cwd)
    return await anyio.open_process(
        [server.command, *server.args], env=environment, cwd=server.cwd, start_new_session=True
    )


async def _read(source: ByteReceiveStream, session: Any, watch: Watch, limits: Limits) -> None:
    """Messages from lines. At the end of the program's output the session learns that the connection is over."""
    line = bytearray()
    with suppress(*_GONE):
        async with session:
            while not watch.ended.is_set():
                pieces = (await source.receive(_CHUNK)).split(b"\n")
                for piece in pieces[:-1]:
                    await session.send(_message(bytes(line + piece)))
                    line.clear()
                line += pieces[-1]
                if len(line) > limits.message_bytes:
                    watch.cut(say("sent a message of more than {most} MB", most=limits.message_bytes // 1_048_576))
    await _drain(source)


def _message(line: bytes) -> SessionMessage | Exception:
    try:
        return SessionMessage(types.jsonrpc_message_adapter.validate_json(line, by_name=False))
    except (ValueError, RecursionError) as error:
        return ValueError(f"{len(line)} bytes that are no message: {type(error).__name__}")


async def _drain(source: ByteReceiveStream) -> None:
    """A program that can't get rid of its output can't end either."""
    with suppress(*_GONE):
        while True:
            await source.receive(_CHUNK)


async def _write(sink: ByteSendStream, session: Any, watch: Watch) -> None:
    try:
        async with session:
            async for item in session:
                text = item.message.model_dump_json(by_alias=True, exclude_unset=True)
                await sink.send(text.encode("utf-8", "replace") + b"\n")
    except _GONE:
        watch.cut(say("stopped listening"))


async def _hear(source: ByteReceiveStream, name: str, watch: Watch) -> None:
    """Standard error: its last line is kept for when the program ends, its first ones go to the log."""
    rest, logged = "", 0
    with suppress(*_GONE):
        while True:
            lines = (rest + (await source.receive(_CHUNK)).decode("utf-8", "replace")).split("\n")
            rest = lines.pop()[-_SAID_LENGTH:]
            for line in (*lines, rest):
                watch.last_words = visible(line.strip(), _SAID_LENGTH) or watch.last_words
            for line in lines[: _SAID_LINES - logged]:
                log.info("%s says: %s", name, visible(line.strip(), _SAID_LENGTH))
            logged += len(lines[: _SAID_LINES - logged])


async def _ended(process: Any, grace: float) -> None:
    """Close the program's input, give it a moment, then end it and whatever it started. Every wait is bounded."""
    with suppress(*_GONE):
        await process.stdin.aclose()
    await _exited(process, grace)
    if sys.platform == "win32":
        if process.returncode is None:
            await terminate_windows_process_tree(process)
        close_process_job(process)
    else:
        await terminate_posix_process_tree(process, _GRACE)
    await _exited(process, _GRACE)
    for stream in (process.stdout, process.stderr):
        with suppress(*_GONE):
            if stream is not None:
                await stream.aclose()
    _close_transport(process)


async def _exited(process: Any, seconds: float) -> None:
    """Not `process.wait()`: that waits for the pipes too, which a child of the program may hold open."""
    with anyio.move_on_after(seconds):
        while process.returncode is None:
            await anyio.sleep(_POLL)


def _close_transport(process: Any) -> None:
    """asyncio's own object stays open, and warns, while a child of the program holds a pipe."""
    transport = getattr(getattr(process, "_process", None), "_transport", None)
    with suppress(PermissionError):
        if callable(close := getattr(transport, "close", None)):
            close()


def _note_status(process: Any, watch: Watch) -> None:
    if watch.why == ENDED and process.returncode not in (None, 0, -15, -9):
        watch.why = say("ended with status {code}", code=process.returncode)
