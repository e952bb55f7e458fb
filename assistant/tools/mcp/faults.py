"""Errors of the library, of HTTP and of the system as the end of a sentence: "the server wiki …"."""

from __future__ import annotations

from shlex import quote

import httpx2
from mcp.client.auth import OAuthFlowError
from mcp.shared.exceptions import MCPError
from mcp_types import CONNECTION_CLOSED, REQUEST_TIMEOUT
from pydantic import ValidationError

from assistant.errors import PeriError, ServerError
from assistant.tools.mcp.sieve import ENDED
from assistant.tools.mcp.values import ServerConfig
from assistant.tools.mcp.words import visible
from models.sentences import say

SHOWN = 300


class SignInNeeded(Exception):
    """The server wants to know who the user is."""


HOPELESS = (FileNotFoundError, PermissionError, NotADirectoryError, SignInNeeded, ServerError)
"""Trying again doesn't help before the user has done something."""


UNREACHED = (httpx2.ConnectError, ConnectionError)
"""Nobody was there."""


def innermost(error: BaseException) -> BaseException:
    """The error inside a group of errors: the first that isn't a consequence of another."""
    while isinstance(error, BaseExceptionGroup):
        error = min(error.exceptions, key=lambda one: isinstance(one, MCPError))
    return error


def told(error: BaseException, server: ServerConfig) -> str:  # noqa: PLR0911 - a table
    """What happened."""
    found = innermost(error)
    match found:
        case SignInNeeded():
            return say("wants you to sign in: peri mcp login {name}", name=quote(server.name))
        case FileNotFoundError() | NotADirectoryError():
            missing = server.cwd if server.cwd is not None and not server.cwd.is_dir() else server.command
            return say("can't be started: there is no {missing}", missing=missing)
        case PermissionError():
            return say("can't be started: {command} may not be run", command=server.command)
        case TimeoutError() | httpx2.TimeoutException():
            return say("didn't answer in time")
        case httpx2.ConnectError():
            return say("can't be reached at {host}", host=httpx2.URL(server.url).host)
        case MCPError():
            return _of_protocol(found)
        case ValidationError():
            return say("answered with what the protocol doesn't allow")
        case OAuthFlowError():
            return say("can't be signed in to: {why}", why=visible(str(found), SHOWN))
        case PeriError():
            why = found.message.rstrip(".") if found.message.endswith(".") else found.message
            return say("can't be used: {why}", why=why)
        case _:
            return say("failed: {why}", why=visible(str(found), SHOWN) or type(found).__name__)


def _of_protocol(error: MCPError) -> str:
    if error.code == CONNECTION_CLOSED:
        return ENDED
    if error.code == REQUEST_TIMEOUT:
        return say("didn't answer in time")
    return say("answered with an error: {why}", why=visible(error.message.rstrip("."), SHOWN))
