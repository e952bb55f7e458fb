"""Addresses of the web: which may be fetched or opened, and which machines they may lead to."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from urllib.parse import quote, urljoin, urlsplit

from assistant.addresses import ascii_host
from assistant.tools.api import ToolError

MOST_LETTERS = 2048
_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:(?!\d)")
_UNUSUAL = re.compile(r"[\s\x00-\x1f\x7f-\x9f\\<>\"{}|^`\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]")
_KEPT = "/%:@!$&'()*+,;=~-._?"
_NAT64 = ipaddress.ip_network("64:ff9b::/96")


@dataclass(frozen=True, slots=True)
class Address:
    """A whole address in ASCII, without a fragment. `target` is what is asked of the host."""

    scheme: str
    host: str
    port: int
    target: str

    @property
    def url(self) -> str:
        usual = {"http": 80, "https": 443}[self.scheme] == self.port
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}{'' if usual else f':{self.port}'}{self.target}"


@dataclass(frozen=True, slots=True)
class Gate:
    """Whether a host may be fetched from; and whether it may lie in a private network, or on this machine."""

    permit: Callable[[str], bool]
    local: Callable[[str], bool]


def address_of(said: str, base: str = "") -> Address:
    """A web address, or one relative to `base`; https where it doesn't say. Raises `ToolError` for any other."""
    said = said.strip()
    if not said or len(said) > MOST_LETTERS or _UNUSUAL.search(said):
        raise ToolError("That is no web address.")
    try:
        parts = urlsplit(_whole(said, base))
        if parts.scheme not in {"http", "https"}:
            raise ToolError(f"Only http and https addresses can be used, not {parts.scheme}.")
        host, port = _host(parts.hostname or ""), parts.port
    except ValueError as error:
        raise ToolError(f"{said} is no web address.") from error
    if "@" in parts.netloc:
        raise ToolError("An address with a name or a password in it isn't used.")
    target = quote(parts.path or "/", safe=_KEPT.removesuffix("?"))
    target += f"?{quote(parts.query, safe=_KEPT)}" if parts.query else ""
    return Address(parts.scheme, host, port or (80 if parts.scheme == "http" else 443), target)


def _whole(said: str, base: str) -> str:
    if base:
        return urljoin(base, said)
    return said if _SCHEME.match(said) else "https://" + said.removeprefix("//")


def _host(name: str) -> str:
    """In ASCII, small letters. Raises `ValueError`."""
    if ":" in name:
        return str(ipaddress.IPv6Address(name))
    host = ascii_host(name.rstrip("."))
    if not host:
        raise ValueError(name)
    return host


def is_public(address: str) -> bool:
    """Whether a numeric address belongs to the open internet, also where it is wrapped in another kind of address."""
    try:
        found = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(found, ipaddress.IPv6Address):
        inner = found.ipv4_mapped or found.sixtofour or (found.teredo or (None, None))[1]
        if found in _NAT64:
            inner = ipaddress.IPv4Address(int(found) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(str(inner))
    return found.is_global and not found.is_multicast and not found.is_reserved


def named(host: str, names: Iterable[str]) -> bool:
    """Whether `host` is one of `names`, or below one: "docs.python.org" is below "python.org"."""
    host = host.lower().rstrip(".")
    plain = (name.strip().lower().strip(".") for name in names)
    return any(name and (host == name or host.endswith(f".{name}")) for name in plain)
