"""Fetches one page: no cookies, no credentials, no proxy, bounded in size, time and redirects.

A host's name is looked up once, and the connection goes to an address that was checked: a name that leads elsewhere a
moment later (DNS rebinding) can't be used to reach this machine or its network. No name is looked up before its host
is permitted, for the look-up alone can carry something out.
"""

from __future__ import annotations

import queue
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from email.message import Message
from functools import cache
from typing import Any

import httpcore

from assistant.tools.api import ToolError
from assistant.tools.builtin.addresses import Address, Gate, address_of, is_public

MOST_BYTES = 2 * 10**6
"""The rest of a larger page is left."""
MOST_REDIRECTS = 5
SECONDS = 25.0
_CONNECT_SECONDS = 8.0
_STEP_SECONDS = 0.5
"""So often it is looked whether the user stopped the turn."""
_HEADERS: Mapping[bytes | str, bytes | str] = {
    "User-Agent": "Mozilla/5.0 (compatible; Peri desktop assistant)",
    "Accept": "text/html, application/xhtml+xml, text/*;q=0.9, application/json;q=0.9, */*;q=0.1",
    "Accept-Encoding": "gzip",
    "Connection": "close",
}
_REDIRECTS = {301, 302, 303, 307, 308}

Resolve = Callable[[str, int], Sequence[str]]
"""The numeric addresses of a host. Raises `OSError`."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """`url` is where it came from in the end; `charset` is "" where the server didn't say. `cut`: there was more."""

    url: str
    media_type: str
    charset: str
    data: bytes
    cut: bool = False


class Patience:
    """What is left of the time. `stopped` tells whether the user has had enough."""

    def __init__(self, seconds: float, stopped: Callable[[], bool]) -> None:
        self._until = time.monotonic() + seconds
        self._stopped = stopped

    def left(self) -> float:
        """Seconds above 0. Raises `ToolError` where there are none."""
        left = self._until - time.monotonic()
        if self._stopped():
            raise ToolError("Stopped.")
        if left <= 0:
            raise ToolError("The page took too long.")
        return left


class Fetcher:
    """`trust` gives the certificates that are believed."""

    def __init__(
        self,
        resolve: Resolve | None = None,
        trust: Callable[[], ssl.SSLContext] | None = None,
        seconds: float = SECONDS,
    ) -> None:
        self._resolve = resolve or numeric
        self._trust = trust or usual_trust
        self._seconds = seconds

    def get(self, url: str, gate: Gate, stopped: Callable[[], bool] = lambda: False) -> Fetched:
        """Raises `ToolError` where there is no page, or its host, or one that it leads to, isn't permitted."""
        patience = Patience(self._seconds, stopped)
        address = address_of(url)
        for _ in range(MOST_REDIRECTS + 1):
            if not gate.permit(address.host):
                raise ToolError(f"Pages of {address.host} may not be read: it has not been allowed.")
            with _translated(address):
                found = self._once(address, gate, patience)
            if isinstance(found, Fetched):
                return found
            following = address_of(found, address.url)
            if (address.scheme, following.scheme) == ("https", "http"):
                raise ToolError(f"{address.host} leads to an address without encryption, {following.url}.")
            address = following
        raise ToolError(f"{url} leads from one address to another without end.")

    def _once(self, address: Address, gate: Gate, patience: Patience) -> Fetched | str:
        """The page, or the address that it has moved to."""
        backend = _CheckedBackend(self._resolve, gate, patience)
        trust = self._trust() if address.scheme == "https" else None
        with httpcore.ConnectionPool(ssl_context=trust, network_backend=backend) as pool:
            timeout = {"connect": patience.left(), "read": patience.left(), "write": patience.left(), "pool": 1.0}
            with pool.stream("GET", address.url, headers=_HEADERS, extensions={"timeout": timeout}) as response:
                headers = _headers(response.headers)
                if response.status in _REDIRECTS and headers.get("location"):
                    return headers["location"]
                if response.status != 200:
                    raise ToolError(f"{address.host} answered {response.status}, and gave no page.")
                data, cut = _body(response.iter_stream(), headers.get("content-encoding", ""), patience)
        said = Message()
        said["content-type"] = headers.get("content-type", "application/octet-stream")
        return Fetched(address.url, said.get_content_type(), said.get_content_charset("") or "", data, cut)


def numeric(host: str, port: int) -> list[str]:
    """Every address that the system finds for a host, once each."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(address[0]) for *_, address in found))


@cache
def usual_trust() -> ssl.SSLContext:
    """The system's certificates and Mozilla's (certifi)."""
    import certifi

    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context


def _headers(raw: Iterable[tuple[bytes, bytes]]) -> dict[str, str]:
    return {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in raw}


def _body(pieces: Iterable[bytes], encoding: str, patience: Patience) -> tuple[bytes, bool]:
    """At most `MOST_BYTES`, unpacked, and whether there was more."""
    encoding = encoding.strip().lower()
    if encoding not in {"", "identity", "gzip", "x-gzip", "deflate"}:
        raise ToolError("The page is packed in a way that can't be read.")
    unpack = zlib.decompressobj(wbits=47) if encoding not in {"", "identity"} else None
    data = bytearray()
    for piece in pieces:
        patience.left()
        data += unpack.decompress(piece, MOST_BYTES + 1 - len(data)) if unpack else piece
        if len(data) > MOST_BYTES:
            return bytes(data[:MOST_BYTES]), True
    return bytes(data), False


@contextmanager
def _translated(address: Address) -> Iterator[None]:
    try:
        yield
    except httpcore.TimeoutException as error:
        raise ToolError(f"{address.host} does not answer.") from error
    except httpcore.NetworkError as error:
        why = "its certificate is not valid" if "CERTIFICATE" in str(error) else str(error) or "the connection broke"
        raise ToolError(f"{address.host} can't be reached: {why}.") from error
    except (httpcore.ProtocolError, zlib.error, UnicodeError) as error:
        raise ToolError(f"{address.host} sent what is no page.") from error
    except OSError as error:
        raise ToolError(f"{address.host} can't be found: {error.strerror or error}.") from error


class _CheckedBackend(httpcore.NetworkBackend):
    """Connects to addresses that were checked, and nowhere else."""

    def __init__(self, resolve: Resolve, gate: Gate, patience: Patience) -> None:
        self._resolve = resolve
        self._gate = gate
        self._patience = patience
        self._tcp = httpcore.SyncBackend()

    def connect_tcp(self, host: str, port: int, *_: Any, **__: Any) -> httpcore.NetworkStream:
        failure: Exception | None = None
        for address in self._checked(host, port):
            try:
                stream = self._tcp.connect_tcp(address, port, min(_CONNECT_SECONDS, self._patience.left()))
            except (httpcore.NetworkError, httpcore.TimeoutException) as error:
                failure = error
            else:
                return _PatientStream(stream, self._patience)
        raise failure or httpcore.ConnectError("it has no address")

    def _checked(self, host: str, port: int) -> Sequence[str]:
        found = _in_time(lambda: self._resolve(host, port), self._patience)
        if self._gate.local(host):
            return found
        public = [address for address in found if is_public(address)]
        if found and not public:
            raise ToolError(f"{host} lies in a private network or on this machine, which pages aren't read from.")
        return public


class _PatientStream(httpcore.NetworkStream):
    """A stream whose reads end in time, however slowly the other side drips."""

    def __init__(self, inner: httpcore.NetworkStream, patience: Patience) -> None:
        self._inner = inner
        self._patience = patience

    def read(self, max_bytes: int, *_: Any, **__: Any) -> bytes:
        while True:
            try:
                return self._inner.read(max_bytes, min(_STEP_SECONDS, self._patience.left()))
            except httpcore.ReadTimeout:
                continue

    def write(self, buffer: bytes, *_: Any, **__: Any) -> None:
        self._inner.write(buffer, min(5.0, self._patience.left()))

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, *_: Any, **__: Any
    ) -> httpcore.NetworkStream:
        seconds = min(_CONNECT_SECONDS, self._patience.left())
        return _PatientStream(self._inner.start_tls(ssl_context, server_hostname, seconds), self._patience)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


def _in_time(work: Callable[[], Sequence[str]], patience: Patience) -> Sequence[str]:
    """What `work` gives, which can't be told to hurry: looking up a name may take a minute."""
    answers: queue.Queue[Sequence[str] | OSError] = queue.Queue()

    def run() -> None:
        try:
            answers.put(work())
        except (OSError, UnicodeError) as error:
            answers.put(error if isinstance(error, OSError) else OSError(str(error)))

    threading.Thread(target=run, name="look-up", daemon=True).start()
    while True:
        try:
            answer = answers.get(timeout=min(_STEP_SECONDS, patience.left()))
        except queue.Empty:
            continue
        if isinstance(answer, OSError):
            raise answer
        return answer
