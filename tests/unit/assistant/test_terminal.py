"""A terminal is told text, and never what to do."""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.terminal import PlainStream, json_line, messages_apart, plain

CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("\x1b[2J\x1b[31mred\x1b[0m", "red"),
        ("\x1b]8;;https://evil.test/\x1b\\here\x1b]8;;\x07", "here"),
        ("a\x1b]52;c;c2VjcmV0\x07b", "ab"),
        ("a\x1bP1$r0m\x1b\\b\x1b_G;x\x1b\\c\x1b^x\x9c", "abc"),
        ("\x9b2Ja\x9d52;c;eA==\x9cb\x90q\x9cc", "abc"),
        ("\x1bc\x1b7\x1b(0x\x1b#8y", "xy"),
        ("over\rwritten\b\b\b\x07\x7f", "overwritten"),
        ("\x1b]0;title never ends", "]0;title never ends"),
        ("\x1b\x1b[0m[2J", "[2J"),
        ("line\r\nnext\ttab", "line\nnext\ttab"),
        ("a\u202eb\u2066", "a⟦U+202E⟧b⟦U+2066⟧"),
        ("name\udc80", "name⟦U+DC80⟧"),
        ("👩‍🚀 می‌خواهم", "👩‍🚀 می‌خواهم"),
    ],
)
def test_escapes_go_and_words_stay(text: str, expected: str) -> None:
    assert plain(text) == expected


PIECES = st.one_of(
    st.text(max_size=20),
    st.lists(
        st.sampled_from(
            [
                *(
                    "\x1b",
                    "[",
                    "]",
                    "52;c;eA==",
                    "\x07",
                    "\\",
                    "2J",
                    "\x9b",
                    "\x9d",
                    "\x9c",
                    "\r\n",
                    "P",
                    "a",
                    "1",
                    "#",
                ),
                *("\ufe0f", "👩", "\u200d", "🚀", "ن", "\u200c", "é", "\u202e", "🏴", "\U000e0067", "\U000e007f", " "),
            ]
        ),
        max_size=24,
    ).map("".join),
)


@given(PIECES)
def test_no_control_character_is_left(text: str) -> None:
    assert not CONTROLS.search(plain(text))
    assert plain(plain(text)) == plain(text)


@given(text=PIECES, cuts=st.lists(st.integers(1, 5), min_size=1, max_size=40))
def test_any_cut_is_told_as_the_whole(text: str, cuts: list[int]) -> None:
    stream, told, start = PlainStream(), "", 0
    for number in range(len(text)):
        end = start + cuts[number % len(cuts)]
        told += stream.feed(text[start:end])
        start = end
    assert told + stream.finish() == plain(text)


def test_little_is_kept_back() -> None:
    stream = PlainStream()
    assert stream.feed("Hello") == "Hello"
    assert stream.feed(" é") == " "
    assert stream.feed("t") == "ét"
    endless = "\x1b]0;" + "x" * 600
    assert len(stream.feed(endless)) > 500


@given(st.recursive(st.text(max_size=12), lambda inner: st.lists(inner, max_size=3)))
def test_json_loses_nothing_and_says_nothing_to_a_terminal(value: object) -> None:
    line = json_line({"value": value})
    assert not CONTROLS.search(line)
    assert json.loads(line) == {"value": value}


def test_json_stays_readable() -> None:
    assert json_line({"a": "é\u202e\x9b"}) == '{"a": "é\\u202e\\u009b"}'


UTF8 = {"PYTHONUTF8": "1"}
APART = """
import os, sys
from pathlib import Path
from assistant.terminal import messages_apart

with messages_apart(Path(sys.argv[1])):
    os.write(2, b"noise of a library")
    before = os.dup(2)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    print("It went away…", file=sys.stderr)
    os.dup2(before, 2)
os.write(2, b"after")
"""


@pytest.mark.parametrize("folder", ["", "missing"])
def test_messages_are_neither_lost_nor_mixed_with_what_libraries_write(tmp_path: Path, folder: str) -> None:
    noise = tmp_path / folder / "log"
    command = [sys.executable, "-c", APART, str(noise)]
    told = subprocess.run(command, capture_output=True, check=True, encoding="utf-8", env={**os.environ, **UTF8})
    assert told.stderr.split("\n") == ["It went away…", "after"]
    assert folder or noise.read_text() == "noise of a library"


def test_a_standard_error_that_is_no_file_stays_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told = io.StringIO()
    monkeypatch.setattr(sys, "stderr", told)
    with messages_apart(tmp_path / "log"):
        assert sys.stderr is told
    assert not (tmp_path / "log").exists()
