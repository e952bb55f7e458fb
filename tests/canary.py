"""Canaries: listeners on this machine, and watchers of files, that count whoever comes to them."""

from __future__ import annotations

import ctypes
import os
import selectors
import socket
import struct
import sys
import threading
import time
from pathlib import Path
from typing import Any

_OPENED_OR_READ = 0x20 | 0x01
SECONDS = 5.0


class NetCanary:
    """Counts connections, datagrams and bytes on one port of the loopback interface, over TCP and UDP."""

    def __init__(self, host: str = "127.0.0.1", port: int = 0) -> None:
        self._tcp = socket.create_server((host, port))
        self.host, self.port = host, int(self._tcp.getsockname()[1])
        self._udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._udp.bind((host, self.port))
        self.contacts = self.bytes = 0
        self._selector = selectors.DefaultSelector()
        for one in (self._tcp, self._udp):
            one.setblocking(False)
            self._selector.register(one, selectors.EVENT_READ)
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._listen, name="canary", daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._over.set()
        self._thread.join(SECONDS)
        for key in list(self._selector.get_map().values()):
            key.fileobj.close()  # type: ignore[union-attr]
        self._selector.close()

    def prove_alive(self) -> None:
        """One connection and one datagram of our own are counted; then the counters begin anew."""
        with socket.create_connection((self.host, self.port), SECONDS) as one:
            one.sendall(b"GET / HTTP/1.0\r\n\r\n")
            self._wait(1, 18)
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as other:
            other.sendto(b"name", (self.host, self.port))
            self._wait(2, 22)
        self.contacts = self.bytes = 0

    def _wait(self, contacts: int, count: int) -> None:
        end = time.monotonic() + SECONDS
        while (self.contacts, self.bytes) != (contacts, count):
            assert time.monotonic() < end, f"the canary is dead: {self.contacts} contacts, {self.bytes} bytes"
            time.sleep(0.005)

    def _listen(self) -> None:
        while not self._over.is_set():
            for key, _ in self._selector.select(0.05):
                self._take(key.fileobj)

    def _take(self, source: Any) -> None:
        if source is self._tcp:
            connection, _ = self._tcp.accept()
            connection.setblocking(False)
            self._selector.register(connection, selectors.EVENT_READ)
            self.contacts += 1
            return
        data = source.recv(65536)
        self.bytes += len(data)
        self.contacts += source is self._udp
        if not data and source is not self._udp:
            self._selector.unregister(source)
            source.close()


class FileCanary:
    """Counts who opens or reads files, in whatever language they are written (Linux's inotify)."""

    def __init__(self, *paths: Path) -> None:
        self._libc = ctypes.CDLL(None, use_errno=True)
        self._watch = self._libc.inotify_init1(os.O_NONBLOCK)
        for path in paths:
            assert self._libc.inotify_add_watch(self._watch, os.fsencode(path), _OPENED_OR_READ) > 0
        self._paths = paths

    @staticmethod
    def possible() -> bool:
        return sys.platform == "linux"

    def prove_alive(self) -> None:
        for path in self._paths:
            path.read_bytes()
            assert self.count() > 0, "the canary is dead"

    def count(self) -> int:
        """How often since it was asked last."""
        found = 0
        try:
            data = os.read(self._watch, 1 << 16)
        except BlockingIOError:
            return 0
        while data:
            (length,) = struct.unpack("I", data[12:16])
            data = data[16 + length :]
            found += 1
        return found

    def close(self) -> None:
        os.close(self._watch)


class NameCanary:
    """Counts names that Python resolves and addresses it connects to, but those of `ours`. It can't be taken off."""

    def __init__(self) -> None:
        self.seen: list[str] = []
        self._on = False
        sys.addaudithook(self._hear)

    def start(self) -> None:
        self.seen, self._on = [], True

    def stop(self) -> list[str]:
        self._on = False
        return self.seen

    def _hear(self, event: str, arguments: tuple[Any, ...]) -> None:
        if self._on and event in (
            *("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.connect", "socket.sendto"),
            *("urllib.Request", "subprocess.Popen", "os.system", "webbrowser.open"),
        ):
            self.seen.append(f"{event} {arguments!r}")
