"""What the formats made of ZIP and XML share: reading both without being harmed by them."""

from __future__ import annotations

import io
import lzma
import posixpath
import struct
import zipfile
import zlib
from typing import Any

from models.errors import BadDocument
from models.sentences import say

MOST_ENTRIES = 20_000
MOST_MEMBER = 64 * 2**20
MOST_UNPACKED = 256 * 2**20
_UNREADABLE = (
    *(zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error),
    *(EOFError, NotImplementedError, RuntimeError, OSError, ValueError),
)
_BROKEN = say("Open it in the program that made it and save it again.")


class Package:
    """An archive that is read bounded: what unpacks to too much is refused before it is held. Raises `BadDocument`."""

    def __init__(self, data: bytes, name: str) -> None:
        self.name = name
        self._left = MOST_UNPACKED
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        except _UNREADABLE as error:
            raise self.broken() from error
        if len(self._archive.infolist()) > MOST_ENTRIES:
            raise self._bomb()
        self.names = frozenset(self._archive.namelist())

    def read(self, member: str) -> bytes:
        """A member's bytes."""
        try:
            info = self._archive.getinfo(member)
            if info.flag_bits & 1:
                raise BadDocument(
                    say("{name} is locked with a password.", name=self.name), remedy=say("Save a copy without one.")
                )
            with self._archive.open(info) as file:
                data = file.read(min(MOST_MEMBER, self._left) + 1)
        except KeyError as error:
            raise self.broken() from error
        except _UNREADABLE as error:
            raise self.broken() from error
        self._left -= len(data)
        if len(data) > MOST_MEMBER or self._left < 0:
            raise self._bomb()
        return data

    def xml(self, member: str) -> Any:
        """The root of a member. Entities are not resolved, and nothing outside is read."""
        return parsed(self.read(member), self.name)

    def related(self, member: str) -> dict[str, tuple[str, str]]:
        """What a part of an Office document points to, by id: its kind and the member."""
        folder, file = posixpath.split(member)
        rels = posixpath.join(folder, "_rels", f"{file}.rels")
        if rels not in self.names:
            return {}
        found = {}
        for one in self.xml(rels):
            target = posixpath.normpath(posixpath.join("/", folder, str(one.get("Target", "")))).lstrip("/")
            found[str(one.get("Id", ""))] = (str(one.get("Type", "")).rsplit("/", 1)[-1], target)
        return found

    def broken(self) -> BadDocument:
        return BadDocument(say("{name} is broken: it can't be unpacked to its end.", name=self.name), remedy=_BROKEN)

    def _bomb(self) -> BadDocument:
        return BadDocument(
            say("{name} unpacks to more than a document may hold; it was left alone.", name=self.name),
            remedy=say("If you trust it, save the part that matters as a document of its own."),
        )


def parsed(data: bytes, name: str) -> Any:
    """The root of an XML text. Raises `BadDocument`."""
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        return etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise BadDocument(say("{name} is broken: a part of it can't be read.", name=name), remedy=_BROKEN) from error


def local(element: Any) -> str:
    """An element's name without its namespace; empty for what is no element."""
    tag = element.tag
    return tag.rsplit("}", 1)[-1] if isinstance(tag, str) else ""


def attribute(element: Any, name: str) -> str:
    """An attribute by its name without the namespace."""
    for key, value in element.attrib.items():
        if key.rsplit("}", 1)[-1] == name:
            return str(value)
    return ""
