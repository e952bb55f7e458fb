"""Addresses: who would be told. Of a URL that is its host; everything else in it can carry something along."""

from __future__ import annotations

import re
from dataclasses import dataclass
from email.utils import parseaddr
from enum import StrEnum
from urllib.parse import urlsplit

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)
_HOST = re.compile(r"[\w-]+(\.[\w-]+)+(:\d+)?([/?#].*)?", re.DOTALL)
_MAIL = re.compile(r"[^\s@/]+@[^\s@/]+")
_LONGEST = 8192
"""A longer text is no address that anything would open."""


class Kind(StrEnum):
    MAIL = "mail"
    URL = "URL"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Address:
    """`host` is who is reached, "" where that can't be told from `whole`; `rest` is what else the address holds."""

    kind: Kind
    whole: str
    host: str = ""
    rest: str = ""

    @property
    def right(self) -> str:
        """What a right to this target is a right to: all of a host, or exactly this."""
        return self.host if self.kind is Kind.URL else self.whole


def parse(value: str, *, sends: bool) -> Address:
    """The parts of a target, read as programs read it that open addresses. Only where something is sent may "x.org" be
    a host; elsewhere it is the name of a file.
    """
    if len(value) > _LONGEST:
        return Address(Kind.OTHER, value)
    text = value.strip().replace("\\", "/") if "://" in value.replace("\\", "/") else value.strip()
    if text.lower().startswith("mailto:"):
        text = text[len("mailto:") :]
    named, mail = parseaddr(text)
    if _MAIL.fullmatch(mail) and "://" not in text:
        local, _, host = mail.rpartition("@")
        return Address(Kind.MAIL, mail, _bare(host), " ".join(filter(None, (named, local))))
    if sends and _HOST.fullmatch(text.removeprefix("//")):
        text = f"https://{text.removeprefix('//')}"
    return _url(text) if _SCHEME.match(text) else Address(Kind.OTHER, text)


def _url(text: str) -> Address:
    try:
        parts = urlsplit(text)
        host, port = _bare(parts.hostname or ""), parts.port
    except ValueError:
        return Address(Kind.OTHER, text)
    if not host:
        return Address(Kind.OTHER, text)
    carried = (parts.username, parts.password, parts.path.strip("/"), parts.query, parts.fragment)
    return Address(Kind.URL, _canonical(text), f"{host}:{port}" if port else host, " ".join(filter(None, carried)))


def _canonical(url: str) -> str:
    """How a person writes it: no scheme of the web, no slash at the end."""
    return re.sub(r"^https?://", "", url, flags=re.IGNORECASE).rstrip("/")


def _bare(host: str) -> str:
    return host.strip(".").lower()


def parents(host: str) -> tuple[str, ...]:
    """A host and the domains above it that have a dot: "a.b.org", "b.org"."""
    labels = host.split(".")
    return tuple(".".join(labels[start:]) for start in range(max(1, len(labels) - 1)))
