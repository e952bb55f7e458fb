"""What a running window is doing, asked by another process of the same user over the window's local connection.

Asked is one line of JSON, `ASKED`; answered is one, the state. Nothing in it is what the user wrote.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import os
import socket
import tempfile
from enum import StrEnum
from pathlib import Path
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from assistant.system_state import SystemState

ASKED = {"state": True}
_LONGEST_ADDRESS = 90
"""Paths of sockets have room for little more."""
_MOST_BYTES = 1 << 20
_SECONDS = 3.0


def address(home: Path) -> str:
    """Where the window on the store in `home` is spoken to: a socket in that folder, which is the user's alone; where
    its path is too long, one by its name in the folder of temporary files; on Windows the name of a pipe.
    """
    place = str(home.resolve() / "window.socket")
    if os.name != "nt" and len(place.encode()) <= _LONGEST_ADDRESS:
        return place
    name = f"peri-{hashlib.sha256(place.encode()).hexdigest()[:24]}"
    return name if os.name == "nt" else str(Path(tempfile.gettempdir()) / name)


def written(state: SystemState) -> bytes:
    """The state as a line."""
    return json.dumps(dataclasses.asdict(state)).encode() + b"\n"


def read(line: bytes) -> SystemState:
    """The state of a line. Raises `ValueError` for one that another version of Peri wrote, or nobody."""
    try:
        state: SystemState = _made(SystemState, json.loads(line))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise ValueError("not a state") from error
    return state


def of_window(home: Path) -> SystemState | None:
    """What the window on the store in `home` is doing; None where there is none, or it doesn't answer in time."""
    try:
        return read(_ask(address(home)))
    except (OSError, ValueError):
        return None


def _ask(place: str) -> bytes:
    """Raises `OSError`."""
    asked = json.dumps(ASKED).encode() + b"\n"
    if os.name == "nt":
        with open(rf"\\.\pipe\{place}", "r+b", buffering=0) as pipe:
            pipe.write(asked)
            return pipe.readline(_MOST_BYTES)
    if os.stat(place).st_uid != os.getuid():
        raise PermissionError(f"{place} is another user's.")
    with socket.socket(socket.AF_UNIX) as line:
        line.settimeout(_SECONDS)
        line.connect(place)
        line.sendall(asked)
        with line.makefile("rb") as answers:
            return answers.readline(_MOST_BYTES)


def _made(kind: Any, plain: Any) -> Any:
    """A value of a type of dataclasses, enumerations, tuples, texts and numbers. Raises `ValueError`, `TypeError` …"""
    if get_origin(kind) is tuple:
        return tuple(_made(get_args(kind)[0], one) for one in plain)
    if get_origin(kind) in {Union, UnionType}:
        return None if plain is None else _made(next(one for one in get_args(kind) if one is not type(None)), plain)
    if isinstance(kind, type) and dataclasses.is_dataclass(kind):
        hints = get_type_hints(kind)
        return kind(**{one.name: _made(hints[one.name], plain[one.name]) for one in dataclasses.fields(kind)})
    if kind is float and type(plain) is int:
        return float(plain)
    if issubclass(kind, StrEnum):
        return kind(plain)
    if type(plain) is not kind:
        raise TypeError(f"{plain!r} is no {kind.__name__}")
    return plain
