"""Who would be told, and what a right to it covers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.guard.addresses import Kind, parents, parse


@pytest.mark.parametrize(
    ("value", "host", "rest"),
    [
        ("https://example.org/a?q=secret", "example.org", "a q=secret"),
        ("example.org/a", "example.org", "a"),
        ("HTTPS://Example.ORG:8080/", "example.org:8080", ""),
        ("https://example.org@evil.com/x", "evil.com", "example.org x"),
        ("https:\\\\evil.com\\x", "evil.com", "x"),
        ("https://evil.com\\@example.org", "evil.com", "@example.org"),
        ("https://c2VjcmV0.evil.com", "c2vjcmv0.evil.com", ""),
    ],
)
def test_the_host_of_a_url_is_who_is_told(value: str, host: str, rest: str) -> None:
    address = parse(value, sends=True)
    assert (address.kind, address.host, address.rest, address.right) == (Kind.URL, host, rest, host)


def test_of_mail_the_whole_address_is() -> None:
    address = parse('"Bob" <Bob@x.org>', sends=True)
    assert (address.kind, address.whole, address.host, address.right) == (Kind.MAIL, "Bob@x.org", "x.org", "Bob@x.org")
    assert parse("mailto:bob@x.org", sends=True).whole == "bob@x.org"


@pytest.mark.parametrize("value", ["GB29NWBK60161331926819", "Spotify", "/home/a/b.txt", "http://[::1", "tel:1"])
def test_other_things_are_themselves(value: str) -> None:
    address = parse(value, sends=True)
    assert (address.kind, address.right, address.host) == (Kind.OTHER, value, "")


def test_a_file_is_no_host_where_nothing_is_sent() -> None:
    assert parse("my.folder/a.txt", sends=False).right == "my.folder/a.txt"
    assert parse("my.folder/a.txt", sends=True).right == "my.folder"


def test_the_domains_above_a_host() -> None:
    assert parents("a.b.example.org") == ("a.b.example.org", "b.example.org", "example.org")
    assert parents("localhost") == ("localhost",)


@given(st.text(), st.booleans())
def test_anything_is_an_address_of_some_kind(value: str, sends: bool) -> None:
    assert parse(value, sends=sends).kind in set(Kind)
