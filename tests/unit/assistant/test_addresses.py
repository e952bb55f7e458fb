"""What may be opened, and how it is told."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.addresses import host_in_letters, safe_address, same_address


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("https://example.org", "https://example.org"),
        ("HTTPS://Example.ORG/A?q=1#f", "https://example.org/A?q=1#f"),
        ("http://[::1]:8080/x", "http://[::1]:8080/x"),
        ("https://bücher.example/ü", "https://xn--bcher-kva.example/%C3%BC"),
        ("https://аррӏе.com/", "https://xn--80ak6aa92e.com/"),
        ("https://example.org/a%20b", "https://example.org/a%20b"),
        ("https://example.org/\u202egpj", "https://example.org/%E2%80%AEgpj"),
        ('https://example.org/"<>', "https://example.org/%22%3C%3E"),
        ("mailto:me@example.org?subject=Hi", "mailto:me@example.org?subject=Hi"),
    ],
)
def test_what_may_be_opened_is_told_as_it_will_be(address: str, told: str) -> None:
    assert safe_address(address) == told
    assert safe_address(told) == told


@pytest.mark.parametrize(
    "address",
    [
        *("file:///etc/passwd", "data:text/html,x", "javascript:alert(1)", "vbscript:x", "ftp://e.org/x", "x", ""),
        *(
            "//e.org/x",
            r"\\e.org\share",
            r"https:\\e.org",
            "https:e.org",
            "https:///e.org",
            "https://",
            "https://e org",
        ),
        *(
            "https://bank.example@evil.example/",
            "https://user:word@e.org",
            r"https://a.org\@evil.example",
            "http://a:b:c",
        ),
        *("java\tscript:alert(1)", "https://e.org/\n", "https://e.org:99999/", "ms-settings:x", "smb://e.org/x"),
        *("https://%65vil.example/", "https://-e.org", "https://e..org", "http://[fe80::1%25eth0]/", "mailto:"),
        *("mailto:a@b.c?attach=/etc/passwd", "mailto:a@b.c?bcc=x@y.z", "https://e\u200b.org\\x", "https://\udc80.org"),
    ],
)
def test_what_may_not_be_opened(address: str) -> None:
    assert safe_address(address) == ""


def test_a_host_that_looks_like_another_is_told_in_its_letters() -> None:
    assert host_in_letters("https://xn--80ak6aa92e.com/") == "аррӏе.com (Cyrillic, Latin)"
    assert host_in_letters("https://apple.com/") == ""
    assert host_in_letters("https://xn--.com/").startswith("xn--.com")


def test_words_that_say_the_address() -> None:
    assert same_address("https://e.org", "https://e.org/")
    assert same_address("me@e.org", "mailto:me@e.org")
    assert not same_address("e.org", "https://e.org/")
    assert not same_address("https://bank.example", "https://evil.example")


@given(st.one_of(st.text(max_size=30), st.text(max_size=20).map("https://e.org/".__add__)))
def test_what_passes_is_plain_ascii_and_passes_again(address: str) -> None:
    told = safe_address(address)
    assert told.isascii()
    assert told.isprintable()
    assert safe_address(told) == told
    assert not told or told.startswith(("http://", "https://", "mailto:"))
