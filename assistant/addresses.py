"""Addresses that a person may be asked to open, as they will be opened. Pure.

Only web and mail addresses pass, whole and in ASCII: a host in other letters is told in Punycode (RFC 3492, UTS 46), so
that one that looks like another is seen to be another. What programs read differently (credentials before the host,
backslashes, spaces, control characters) passes not at all.
"""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import SplitResult, parse_qsl, quote, urlsplit, urlunsplit

from assistant.visible import visible

_MISREAD = re.compile(r"[\x00-\x20\x7f-\xa0\\\ud800-\udfff]")
_ASCII_HOST = re.compile(r"[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*\.?")
_IPV6 = re.compile(r"[0-9a-f:.]+")
_KEPT = "/%:@!$&'()*+,;=~?-._"
_MAIL_FIELDS = frozenset({"subject", "body", "cc"})
"""Others may attach the user's files, or hide who else is written to."""


def safe_address(address: str) -> str:
    """The address as it will be opened, or "" where nobody may be asked to open it."""
    if _MISREAD.search(address):
        return ""
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        return ""
    if parts.scheme == "mailto":
        return _mail(parts)
    host = ascii_host(parts.hostname or "")
    if parts.scheme not in ("http", "https") or not host or "@" in parts.netloc:
        return ""
    netloc = host if port is None else f"{host}:{port}"
    return urlunsplit((parts.scheme, netloc, *(quote(part, safe=_KEPT) for part in parts[2:])))


def same_address(words: str, address: str) -> bool:
    """Do a link's words say its whole address?"""
    return words.strip() in (address, address.removesuffix("/"), address.removeprefix("mailto:"))


def host_in_letters(address: str) -> str:
    """The host in its own letters, with the scripts they are of, where these are not plain ASCII; else "".

    Such as "аррӏе.com (Cyrillic, Latin)".
    """
    import idna

    host = urlsplit(address).hostname or ""
    if "xn--" not in host:
        return ""
    try:
        letters = idna.decode(host)
    except UnicodeError:
        letters = host
    return f"{visible(letters, exact=True)} ({', '.join(sorted(_scripts(letters)))})"


def _mail(parts: SplitResult) -> str:
    fields = {name.lower() for name, _value in parse_qsl(parts.query, keep_blank_values=True)}
    if not parts.path or parts.netloc or not fields <= _MAIL_FIELDS:
        return ""
    return urlunsplit(("mailto", "", *(quote(part, safe=_KEPT) for part in parts[2:])))


def ascii_host(host: str) -> str:
    """A host in small letters as it is asked for, IPv6 in brackets; "" where it is none."""
    import idna

    if ":" in host:
        return f"[{host}]" if _IPV6.fullmatch(host) else ""
    try:
        name = host if host.isascii() else idna.encode(host, uts46=True).decode()
    except UnicodeError:
        return ""
    return name if len(name) < 255 and _ASCII_HOST.fullmatch(name) else ""


def _scripts(letters: str) -> set[str]:
    """The first word of each letter's Unicode name, which is its script: Latin, Cyrillic, Greek, Cjk."""
    return {unicodedata.name(one, "unknown").split()[0].capitalize() for one in letters if one.isalpha()}
