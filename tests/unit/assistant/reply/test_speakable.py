"""How numbers, signs and addresses are said."""

from __future__ import annotations

import pytest

from assistant.reply.speakable import speakable


@pytest.mark.parametrize(
    "text",
    ["12:30", "$5.20", "1,234", "50 %", "3/4", "20 °C", "2026-11-23", "-5", "x = 3", "10 km/h", "½", "naïve café", "π"],
)
def test_what_the_voices_read_well_stays(text):
    assert speakable(text) == text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("5 €", "5 euros"),
        ("1€", "1 euro"),
        ("12,50 €.", "12,50 euros."),
        ("~5 km", "about 5 km"),
        ("20 ℃", "20 °C"),
        ("23.11.2026", "23/11/2026"),
        ("version 1.2.3", "version 1 point 2 point 3"),
        ("192.168.0.1", "192 point 168 point 0 point 1"),
        ("2 * 3 and 2*3", "2 times 3 and 2 times 3"),
        ("a < b", "a less than b"),
        ("x -> y", "x to y"),
        ("2^10", "2 to the power of 10"),
        ("1e-3", "1 times 10 to the power of -3"),
        ("C# and F#", "C sharp and F sharp"),
        ("#5", "number 5"),
        ("~~old~~ __new__ *it*", "old new it"),
        ("me@example.org", "me at example dot org"),
        ("![A cat](cat.png) sits", "A cat sits"),
        ("said so[^1].", "said so."),
        ("a<br>b &amp; c", "a b & c"),
        ("😀", ""),
        ("***", ""),
    ],
)
def test_what_they_do_not_is_put_in_words(text, said):
    assert speakable(text) == said
