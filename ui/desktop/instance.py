"""One window for each store: who starts Peri once more hands what was asked to the window that is there."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from shiboken6 import isValid

from assistant.window_state import ASKED, address

MOST_TEXT = 8000
"""Characters of a text that a link brings."""
MOST_FILES = 64
_MOST_BYTES = 1 << 20
_MILLISECONDS = 1500


@dataclass(frozen=True, slots=True)
class Request:
    """What a start asks of the window. `text` is for the composer and was not typed by the user."""

    files: tuple[Path, ...] = ()
    text: str = ""
    conversation: str = ""
    ask: bool = False
    """The small window that asks quickly."""
    hidden: bool = False
    """Only the tray, as at the start of the desktop."""

    def written(self) -> bytes:
        plain = {
            "files": [str(file) for file in self.files],
            "text": self.text,
            "conversation": self.conversation,
            "ask": self.ask,
            "hidden": self.hidden,
            "token": os.environ.get("XDG_ACTIVATION_TOKEN", ""),
        }
        return json.dumps(plain).encode() + b"\n"


class CannotOpen(ValueError):
    """An argument that is neither a file nor a link of Peri's; says so."""


def request_of(words: Sequence[str], here: Path | None = None) -> Request:
    """Of what `peri open` was given: files, or one link: `peri://ask?text=…`, `peri://conversation/ID`, `peri://quick`.

    A link can bring text, which waits for the user in the composer, and never a file. Raises `CannotOpen`.
    """
    files: list[Path] = []
    for word in words:
        address = urlsplit(word)
        if address.scheme == "peri":
            return _of_link(word)
        if len(address.scheme) > 1 and "//" in word and address.scheme != "file":
            raise CannotOpen(f"{word} is neither a file nor a link of Peri's.")
        name = unquote(address.path) if address.scheme == "file" else word
        file = (here or Path.cwd()) / Path(name).expanduser()
        if not file.is_file():
            raise CannotOpen(f"{file} is no file.")
        files.append(file.resolve())
    return Request(tuple(files[:MOST_FILES]))


def _of_link(link: str) -> Request:
    address = urlsplit(link)
    if address.netloc == "ask":
        return Request(text=parse_qs(address.query).get("text", [""])[0][:MOST_TEXT])
    if address.netloc == "conversation" and (name := address.path.strip("/")):
        return Request(conversation=name)
    if address.netloc == "quick":
        return Request(ask=True)
    if address.netloc == "" and not address.path.strip("/"):
        return Request()
    raise CannotOpen(f"{link} is not a link that Peri knows.")


class Instance(QObject):
    """Hears what later starts ask: `asked` carries a `Request`; `state_asked` a function that takes the line with which
    another process is told what this one does, or nothing.
    """

    asked = Signal(object)
    state_asked = Signal(object)

    def __init__(self, home: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._address = address(home)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._meet)

    def listen(self) -> bool:
        """From now on. Call it when the store is held: what an ended window left behind is removed."""
        QLocalServer.removeServer(self._address)
        return bool(self._server.listen(self._address))

    def close(self) -> None:
        """Hear no more."""
        self._server.close()

    def _meet(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda one=socket: self._read(one))
            socket.disconnected.connect(socket.deleteLater)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > _MOST_BYTES:
                socket.abort()
            return
        try:
            plain = json.loads(bytes(socket.readLine().data()))
            if plain == ASKED:
                self.state_asked.emit(lambda line: _answer(socket, line))
                return
            request = _read(plain)
        except (ValueError, TypeError, KeyError):
            socket.abort()
            return
        socket.write(b"ok\n")
        socket.flush()
        self.asked.emit(request)


def hand_over(home: Path, request: Request) -> bool:
    """Whether a window on this store took it."""
    socket = QLocalSocket()
    socket.connectToServer(address(home))
    if not socket.waitForConnected(_MILLISECONDS):
        return False
    socket.write(request.written())
    socket.waitForBytesWritten(_MILLISECONDS)
    taken = socket.waitForReadyRead(_MILLISECONDS) and bytes(socket.readLine().data()) == b"ok\n"
    socket.disconnectFromServer()
    return taken


def _answer(socket: QLocalSocket, line: bytes) -> None:
    """Unless whoever asked has gone."""
    if isValid(socket):
        socket.write(line)
        socket.disconnectFromServer()


def _read(plain: object) -> Request:
    if not isinstance(plain, dict):
        raise TypeError("not a request")
    if token := str(plain.get("token", "")):
        os.environ["XDG_ACTIVATION_TOKEN"] = token  # Wayland lets only who has it come to the front
    files = tuple(Path(str(file)) for file in plain["files"][:MOST_FILES])
    text, conversation = str(plain["text"])[:MOST_TEXT], str(plain["conversation"])
    return Request(files, text, conversation, bool(plain["ask"]), bool(plain["hidden"]))
