"""What can't be seen is written out, and what people write with stays as it is."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.visible import one_line, visible

HIDDEN = "".join(map(chr, (0xE0020, 0xE0041, 0xE007F)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("abc\u202egpj.exe", "abc⟦U+202E⟧gpj.exe"),
        ("pass\u200bword", "pass⟦U+200B⟧word"),
        ("a\u2060b\ufeffc\u00add", "a⟦U+2060⟧b⟦U+FEFF⟧c⟦U+00AD⟧d"),
        ("x" + HIDDEN, "x⟦U+E0020⟧⟦U+E0041⟧⟦U+E007F⟧"),
        ("a\ufe0fb\U000e0105", "a⟦U+FE0F⟧b⟦U+E0105⟧"),
        ("😀\ufe0f\ufe0f\U000e0101", "😀\ufe0f⟦U+FE0F⟧⟦U+E0101⟧"),
        ("a\u2067b\u2069", "a⟦U+2067⟧b⟦U+2069⟧"),
        ("שלום \u202eabc\u202c", "שלום ⟦U+202E⟧abc⟦U+202C⟧"),
        ("שלום \u2067abc", "שלום ⟦U+2067⟧abc"),
        ("left\u200eright", "left⟦U+200E⟧right"),
        ("\u3164\u115f\u2800", "⟦U+3164⟧⟦U+115F⟧⟦U+2800⟧"),
        ("\x1b[31m\x9b\x00", "⟦U+001B⟧[31m⟦U+009B⟧⟦U+0000⟧"),
        ("a\ud800", "a⟦U+D800⟧"),
        ("a\u200db", "a⟦U+200D⟧b"),
        (
            "\U0001f3f4\U000e0065\U000e0076\U000e0069\U000e006c\U000e007f",
            "\U0001f3f4" + "".join(f"⟦U+E00{c:02X}⟧" for c in b"evil\x7f"),
        ),
    ],
)
def test_what_hides_is_written_out(text: str, expected: str) -> None:
    assert visible(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Plain, with é, ﬁ, ½ and 日本語.",
        "👨‍👩‍👧‍👦 👩🏽‍🚀 ❤️ 🏳️‍🌈 🏴‍☠️ 1️⃣ #️⃣ ☎︎ 🧑🏿‍🤝‍🧑🏻 👁️‍🗨️ ⛹🏻‍♀️",
        "\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
        "می‌خواهم کتاب‌ها",
        "क्‍ष क्‌ष",
        "שלום, עולם! مرحبا بالعالم",
        "שלום \u2066https://example.org/\u2069 ו\u200f-12",
        "اللغة \u202bعربية\u202c",
        "葛\U000e0100城",
        "ᠠ\u180b",
        "ไทย\u200bภาษา",
        "tab\tand\nline",
    ],
)
def test_what_people_write_with_stays(text: str) -> None:
    assert visible(text) == text


def test_nothing_turns_what_must_be_exact_around() -> None:
    assert visible("שלום \u2066x\u2069\u200f", exact=True) == "שלום ⟦U+2066⟧x⟦U+2069⟧⟦U+200F⟧"
    assert visible("می‌خواهم 👩‍🚀", exact=True) == "می‌خواهم 👩‍🚀"


def test_a_name_stays_on_its_line() -> None:
    assert one_line("a\nb\tc\r\u2028d") == "a⟦U+000A⟧b⟦U+0009⟧c⟦U+000D⟧⟦U+2028⟧d"


SPECIAL = st.sampled_from(
    "ab 1#אب你😀🏴👩❤\n\u200b\u200c\u200d\u200e\u202a\u202b\u202c\u202e\u2066\u2067\u2069\ufe0f\ufeff"
)
TEXTS = st.one_of(st.text(SPECIAL, max_size=24), st.text(max_size=24))


@given(TEXTS)
def test_seeing_twice_is_seeing_once(text: str) -> None:
    assert visible(visible(text)) == visible(text)
    assert visible(visible(text, exact=True), exact=True) == visible(text, exact=True)


@given(TEXTS)
def test_nothing_that_is_seen_is_lost(text: str) -> None:
    seen = [c for c in text if unicodedata.category(c) not in ("Cf", "Cc", "Cs", "Mn", "Cn", "Lo", "So")]
    left = iter(visible(text))
    assert all(c in left for c in seen)


@given(TEXTS)
def test_no_override_and_no_tag_is_left(text: str) -> None:
    assert not set(visible(text)) & set("\u202d\u202e\u200b\ufeff" if "ไ" not in text else "\u202e")
    assert not set(visible(text, exact=True)) & set(
        "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f"
    )
