"""A server made with the protocol's library: `good_server.py stdio`, or `good_server.py http`, which tells its port."""

from __future__ import annotations

import socket
import sys
from typing import Annotated

from mcp.server.elicitation import ElicitationResult
from mcp.server.mcpserver import Context, MCPServer
from mcp.server.mcpserver.resolve import Elicit, Resolve
from mcp_types import ToolAnnotations
from pydantic import BaseModel

server = MCPServer("good", instructions="Be good.")


class Sum(BaseModel):
    total: int


class Name(BaseModel):
    name: str = "nobody"


@server.tool(annotations=ToolAnnotations(read_only_hint=True, open_world_hint=False))
def add(a: int, b: int) -> Sum:
    """Add two numbers."""
    return Sum(total=a + b)


def ask_name() -> Elicit[Name]:
    return Elicit("Who are you?", Name)


@server.tool()
def greet(name: Annotated[ElicitationResult[Name], Resolve(ask_name)]) -> str:
    """Ask the user who they are, and greet them."""
    return f"Hello {name.data.name}" if name.action == "accept" else f"Hello, then ({name.action})"


@server.tool()
async def steps(context: Context, number: int) -> str:
    """Count."""
    for step in range(number):
        await context.report_progress(step + 1, number, f"step {step + 1}")
    return "counted"


@server.tool()
async def grow(context: Context) -> str:
    """Get another tool."""
    server.add_tool(shrink, description="Get smaller.")
    await context.notify_tools_changed()
    return "grown"


def shrink() -> str:
    return "shrunk"


@server.tool()
def broken() -> str:
    """Fail."""
    raise ValueError("It is broken.")


@server.resource("memo://today", mime_type="text/plain")
def memo() -> str:
    """What is to be done today."""
    return "Buy milk."


@server.resource("memo://{day}")
def memo_of(day: str) -> str:
    """What is to be done on a day."""
    return f"On {day}: nothing."


@server.prompt()
def summary(subject: str) -> str:
    """Ask for a summary."""
    return f"Sum up {subject}."


def _serve_http() -> None:
    import uvicorn

    own = socket.socket()
    own.bind(("127.0.0.1", 0))
    own.listen()  # whoever is told the port may come at once
    print(own.getsockname()[1], flush=True)
    config = uvicorn.Config(server.streamable_http_app(), log_level="error")
    uvicorn.Server(config).run(sockets=[own])


if __name__ == "__main__":
    if sys.argv[1] == "http":
        _serve_http()
    else:
        server.run("stdio")
