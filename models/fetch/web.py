"""Files over HTTP: every wait is bounded, an interrupted download goes on where it stopped."""

from __future__ import annotations

import re
import ssl
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urljoin, urlsplit

from models.errors import ChecksumMismatch, SourceUnreachable
from models.fetch.ahead import Stop, start, wait_for
from models.fetch.disk import Digest, Disk, size_of
from models.sentences import say

if TYPE_CHECKING:
    import httpx

REACH_SECONDS = 5.0
"""A server that has not been reached by then is given up."""
STALL_SECONDS = 30.0
"""A reached server may be silent for so long before the connection is made anew."""
_RETRIES = 4
_CHUNK = 1 << 18
_DOCUMENT_LIMIT = 32 << 20
_T = TypeVar("_T")
_PARTIAL, _RANGE_WRONG = 206, 416
_TRANSIENT = (408, 425, 429, 500, 502, 503, 504)


@dataclass(frozen=True, slots=True)
class Remote:
    """A file that a server offers. `size` in bytes and `digest` are what it promises, where it does."""

    name: str
    url: str
    size: int | None = None
    digest: Digest | None = None
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Document:
    """A small page. `url` is where it was found in the end."""

    content: bytes
    media_type: str
    url: str


class _Broken(Exception):
    """Internal: the transfer broke off and may be taken up again."""


class Web:
    """The connections of one pull, by way of the environment's proxy. May be used from several threads.

    Raises `SourceUnreachable` for a proxy that can't be used.
    """

    def __init__(
        self, disk: Disk, *, reach: float = REACH_SECONDS, stall: float = STALL_SECONDS, pause: float = 0.25
    ) -> None:
        import httpx

        self._disk = disk
        self._reach = reach
        self._stall = stall
        self._pause = pause
        self._tags: dict[str, str] = {}
        try:
            self._client = httpx.Client(
                verify=ssl.create_default_context(),
                timeout=httpx.Timeout(stall, connect=reach),
                headers={"User-Agent": "peri", "Accept-Encoding": "identity"},
            )
        except (ImportError, ValueError, httpx.InvalidURL) as error:
            raise SourceUnreachable(
                say("The proxy that the environment names can't be used: {why}", why=error),
                remedy=say("Check HTTPS_PROXY and ALL_PROXY; an http:// proxy is needed."),
            ) from error

    def close(self) -> None:
        self._client.close()

    def document(self, url: str, stop: Stop, accept: str) -> Document:
        """A page of at most 32 MiB, within `reach` seconds. Raises `SourceUnreachable`, `PullCancelled`."""

        def read() -> Document:
            response = self._send("GET", url, {"Accept": accept}, follow=True)
            try:
                content = bytearray()
                for chunk in response.iter_bytes(_CHUNK):
                    content += chunk
                    if len(content) > _DOCUMENT_LIMIT:
                        raise SourceUnreachable(say("{host} sends an endless page.", host=_host(url)))
                _check_status(response.status_code, url)
                return Document(bytes(content), response.headers.get("content-type", ""), str(response.url))
            finally:
                response.close()

        return self._within(read, url, stop)

    def head(self, url: str, stop: Stop, headers: Mapping[str, str]) -> httpx.Headers:
        """What a server says of a file, within `reach` seconds. Redirects are followed on the same host only.

        Raises `SourceUnreachable`, `PullCancelled`.
        """

        def ask() -> httpx.Headers:
            at = url
            for _ in range(5):
                response = self._send("HEAD", at, headers, follow=False)
                response.close()
                onward = urljoin(at, response.headers.get("location", ""))
                if not response.is_redirect or urlsplit(onward).netloc != urlsplit(at).netloc:
                    _check_status(response.status_code, url, response.headers.get("x-error-code", ""))
                    return response.headers
                at = onward
            raise SourceUnreachable(say("{host} sends from one address to the next without an end.", host=_host(url)))

        return self._within(ask, url, stop)

    def download(self, remote: Remote, target: Path, stop: Stop, seen: Callable[[int], None]) -> None:
        """Bring `remote` to `target`, keeping what is there already. `seen` hears the bytes there so far.

        What is there must be the beginning of the same file; whoever calls compares the digest afterwards.
        Raises `SourceUnreachable`, `ChecksumMismatch` for a file of another size, `PullCancelled`, `OSError`.
        """
        failures, flowed = 0, False
        while True:
            before = size_of(target)
            try:
                return self._go_on(remote, target, stop, seen)
            except (_Broken, SourceUnreachable) as fault:
                grew = size_of(target) > before
                flowed = flowed or grew or isinstance(fault, _Broken)
                failures = 1 if grew else failures + 1
                if not flowed:
                    raise
                if failures > _RETRIES:
                    raise SourceUnreachable(
                        say(
                            "{host} broke off again and again: {why}.",
                            host=_host(remote.url),
                            why=str(fault).rstrip("."),
                        )
                    ) from None
                stop.wait(self._pause * 2**failures)

    def _go_on(self, remote: Remote, target: Path, stop: Stop, seen: Callable[[int], None]) -> None:
        """One connection's worth of a download."""
        have = size_of(target)
        if remote.size is not None and have > remote.size:
            target.unlink()
            have = 0
        seen(have)
        if have and have == remote.size:
            return
        response = self._open(remote, have, stop)
        try:
            have = self._settle(response, remote, target, have)
            self._write(response, remote, target, stop, lambda count: seen(have + count))
        finally:
            response.close()
        self._tags.pop(remote.url, None)

    def _open(self, remote: Remote, have: int, stop: Stop) -> httpx.Response:
        headers = dict(remote.headers)
        if have:
            headers["Range"] = f"bytes={have}-"
            if tag := self._tags.get(remote.url):
                headers["If-Range"] = tag
        connected = threading.Event()
        opening = start(lambda: self._send("GET", remote.url, headers, follow=True, connected=connected))
        try:
            return self._answer(opening, remote.url, connected, stop)
        except BaseException:
            opening.add_done_callback(_close_late)
            raise

    def _answer(
        self, opening: Future[httpx.Response], url: str, connected: threading.Event, stop: Stop
    ) -> httpx.Response:
        """The response, `reach` seconds from now, or `stall` more where the server was reached."""
        try:
            return wait_for(opening, stop, seconds=self._reach)
        except TimeoutError:
            if not connected.is_set():
                raise self._silent(url, self._reach) from None
        try:
            return wait_for(opening, stop, seconds=self._stall)
        except TimeoutError:
            raise self._silent(url, self._stall) from None

    def _settle(self, response: httpx.Response, remote: Remote, target: Path, have: int) -> int:
        """Bring `target` to where the response goes on; that offset. Raises what speaks against going on."""
        if response.status_code in _TRANSIENT:
            raise _Broken(f"status {response.status_code}")
        if response.status_code == _RANGE_WRONG and have:
            target.unlink()
            raise _Broken("it does not go on where the download stopped")
        _check_status(response.status_code, remote.url)
        if have and response.status_code == _PARTIAL:
            if not response.headers.get("content-range", "").startswith(f"bytes {have}-"):
                raise _Broken("it goes on at the wrong place")
        elif have:
            target.unlink()
            have = 0
        tag = response.headers.get("etag", "")
        if tag and not tag.startswith("W/"):
            self._tags[remote.url] = tag
        return have

    def _write(
        self, response: httpx.Response, remote: Remote, target: Path, stop: Stop, seen: Callable[[int], None]
    ) -> None:
        import httpx

        written = 0
        try:
            with self._disk.append(target) as file:
                room = None if remote.size is None else remote.size - file.tell()
                for chunk in response.iter_raw():
                    stop.check()
                    written += len(chunk)
                    if room is not None and written > room:
                        raise _wrong_size(remote)
                    file.write(chunk)
                    seen(written)
        except httpx.TransportError as error:
            raise _Broken(_reason(error)) from error
        if room is not None and written < room:
            raise _Broken("the connection ended early")

    def _within(self, work: Callable[[], _T], url: str, stop: Stop) -> _T:
        try:
            return wait_for(start(work), stop, seconds=self._reach)
        except TimeoutError:
            raise self._silent(url, self._reach) from None

    def _send(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        *,
        follow: bool,
        connected: threading.Event | None = None,
    ) -> httpx.Response:
        """A response whose body is not read yet. Runs on a thread of its own, because looking up a name can hang."""
        import httpx

        def trace(event: str, _info: object) -> None:
            if connected and event.endswith("send_request_headers.started"):
                connected.set()

        try:
            request = self._client.build_request(method, url, headers=headers, extensions={"trace": trace})
            return self._client.send(request, stream=True, follow_redirects=follow)
        except (httpx.TransportError, httpx.TooManyRedirects, httpx.InvalidURL, UnicodeError) as error:
            raise SourceUnreachable(
                say("{host} can't be reached: {why}.", host=_host(url), why=_reason(error))
            ) from error

    @staticmethod
    def _silent(url: str, seconds: float) -> SourceUnreachable:
        return SourceUnreachable(
            say("{host} did not answer within {seconds} seconds.", host=_host(url), seconds=round(seconds, 1))
        )


def _close_late(opening: Future[httpx.Response]) -> None:
    if opening.exception() is None:
        opening.result().close()


def _host(url: str) -> str:
    """The host alone: an address may carry a password."""
    return urlsplit(url).hostname or say("the server")


def _reason(error: Exception) -> str:
    import httpx

    text = re.sub(r"^\[[^]]*\] ", "", str(error)).strip().rstrip(".")
    if "CERTIFICATE_VERIFY_FAILED" in str(error):
        return say("its certificate is not trusted here (SSL_CERT_FILE names the trusted ones)")
    if isinstance(error, httpx.TimeoutException):
        return say("it did not answer in time")
    return text or type(error).__name__


def _check_status(status: int, url: str, code: str = "") -> None:
    """Raises `SourceUnreachable` for a status that is no success. `code` is the hub's word for it."""
    if status < 400:
        return
    told = {
        "GatedRepo": say("it wants its licence accepted there first, and HF_TOKEN set"),
        "RepoNotFound": say("it has no such repository"),
        "RevisionNotFound": say("it has no such revision"),
        "EntryNotFound": say("it has no such file"),
    }.get(code) or {401: say("it wants a login"), 403: say("it refuses"), 404: say("it has no such file")}.get(status)
    raise SourceUnreachable(
        say("{host}: {what} (status {status}).", host=_host(url), what=told or say("it answers"), status=status)
    )


def _wrong_size(remote: Remote) -> ChecksumMismatch:
    return ChecksumMismatch(say("{name} is longer than the {size} bytes promised.", name=remote.name, size=remote.size))
