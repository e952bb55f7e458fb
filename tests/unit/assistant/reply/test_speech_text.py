"""What is spoken of a reply, and when it can be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.reply.speech_text import FIRST_CLAUSE, TOO_LONG, SpeechText

MARKUP = set("*`#|[]<>{}\\~^_\n\t")
MARKS = (
    "\n",
    "\n\n",
    "- ",
    "1. ",
    "# ",
    "```\n",
    "$$\n",
    "---\n",
    "> ",
    "*",
    "_",
    "~~",
    "(",
    ")",
    "[",
    "]",
    "\\",
    "<br>",
)
PROSE = (
    "Hello there. ",
    "well, ",
    "and so on; ",
    "What? ",
    "No! ",
    "“Yes.” ",
    "e.g. ",
    "Dr. Smith ",
    "你好。",
    "😀",
    "&amp; ",
)
SPANS = (
    "3.5 ",
    "5 € ",
    "**bold** ",
    "`code.x` ",
    "| a | b |\n",
    "[a](https://example.org/a.b) ",
    "https://example.org/x?y=1. ",
)
PIECES = st.sampled_from(MARKS + PROSE + SPANS)
MARKDOWN = st.lists(PIECES | st.text(max_size=8), max_size=40).map("".join)


def spoken(markdown: str, size: int = 1) -> list[str]:
    speech = SpeechText()
    pieces = [markdown[at : at + size] for at in range(0, len(markdown), size)]
    return [sentence for piece in pieces for sentence in speech.feed(piece)] + speech.finish()


@given(MARKDOWN, st.integers(1, 50))
def test_the_sentences_do_not_depend_on_how_the_text_arrives(markdown, size):
    assert spoken(markdown, size) == spoken(markdown, len(markdown) or 1)


@given(MARKDOWN)
def test_no_markup_is_spoken_and_every_sentence_has_something_to_say(markdown):
    for sentence in spoken(markdown):
        assert not MARKUP & set(sentence)
        assert any(map(str.isalnum, sentence))
        assert sentence == sentence.strip()


@given(st.lists(st.text("abcdefghij", min_size=1, max_size=9), min_size=1, max_size=60))
def test_no_word_of_plain_prose_is_lost(words):
    text = " ".join(words)
    assert " ".join(spoken(text)).rstrip(".") == text


@given(st.text("abc ", min_size=1, max_size=4000))
def test_no_sentence_is_without_end(text):
    assert all(len(sentence) <= 2 * TOO_LONG + 1 for sentence in spoken(text))


@pytest.mark.parametrize(
    "text",
    [
        "It is 3.5 metres, or 1,234.50 in all.",
        "Ask Dr. Smith, e.g. at noon.",
        "J. K. Rowling wrote it.",
        "See fig. 3 for No. 5.",
        "It rained at 5 p.m. on that day.",
        "Open foo bar dot py now.",
        "Well… maybe not.",
    ],
)
def test_points_that_end_nothing(text):
    pieces = spoken(text)
    assert " ".join(pieces) == text
    assert [piece for piece in pieces if piece.endswith((".", "…"))] == pieces[-1:]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("One. Two! Three? Four", ["One.", "Two!", "Three?", "Four."]),
        ("No. The answer is 42. It is.", ["No.", "The answer is 42.", "It is."]),
        ("“Hello there.” He left.", ["“Hello there.”", "He left."]),
        ("So do I. He left.", ["So do I.", "He left."]),
        ("It was 5 p.m. The end.", ["It was 5 p.m.", "The end."]),
        ("**All of it. Is bold.** Yes.", ["All of it.", "Is bold.", "Yes."]),
        ("你好。世界！", ["你好。", "世界！"]),
        ("# Title\nText here", ["Title.", "Text here."]),
        ("Title\n=====\nText", ["Title.", "Text."]),
        ("Do this:\n1. Open it\n2. Close it\n", ["Do this:", "1. Open it.", "2. Close it."]),
        ("- one\n  goes on\n* two\n\nThree", ["one goes on.", "two.", "Three."]),
        ("> quoted\n> words\n\n---\n- [x] done", ["quoted words.", "done."]),
        ("A line\nthat goes on.\nAnother.", ["A line that goes on.", "Another."]),
    ],
)
def test_where_sentences_end(text, sentences):
    assert spoken(text) == sentences


def test_code_tables_and_formulas_are_announced_and_not_read():
    code, table = "```python\nprint('Hi. There.')\n```", "| a | b |\n|---|---|\n| 1 | 2 |"
    assert spoken(f"Run:\n{code}\nThen:\n\n{table}\n\n$$\nx^2\n$$\n~~~\ny\n~~~\nDone.") == [
        "Run:",
        "There is a code example in the window.",
        "Then:",
        "There is a table in the window.",
        "There is a formula in the window.",
        "There is a code example in the window.",
        "Done.",
    ]


def test_a_second_example_is_another_and_an_unfinished_one_is_announced_at_once():
    speech = SpeechText()
    assert speech.feed("```\na\n```\n```py") == [
        "There is a code example in the window.",
        "There is another code example in the window.",
    ]
    assert speech.finish() == []


def test_inline_code_and_links_are_read_plainly():
    text = "Call `do_it()` in [the docs](https://example.org/a.(b).html) or at https://www.python.org/doc?x=1."
    assert " ".join(spoken(f"{text} Good 😀👍🏽!")) == "Call do it in the docs or at python dot org. Good!"


def test_the_first_clause_goes_ahead_and_later_ones_when_they_are_longer_than_what_was_said():
    speech = SpeechText()
    clause = "The city of Paris,"
    assert speech.feed(clause) == []
    assert speech.feed(" as") == [clause]
    assert len(clause) >= FIRST_CLAUSE
    assert speech.feed(" you know, is large, old, beautiful, and much liked. It") == [
        "as you know, is large, old,",
        "beautiful, and much liked.",
    ]
    assert speech.finish() == ["It."]


def test_a_phrase_goes_ahead_of_a_long_sentence():
    speech = SpeechText()
    assert speech.feed("Leaves fall in autumn because of") == ["Leaves fall in autumn"]
    assert speech.feed(" less light. Then") == ["because of less light."]
    assert speech.finish() == ["Then."]


@given(st.lists(st.sampled_from(["leaves", "and", "in", "autumn", "because", "the"]), max_size=200))
def test_a_phrase_does_not_end_before_a_word_that_is_bound_to_it(words):
    for piece in spoken(" ".join(words))[:-1]:
        assert len(piece) >= FIRST_CLAUSE
        assert piece.split()[-1] in ("leaves", "autumn", "the")


def test_a_sentence_is_ready_as_soon_as_the_next_one_begins():
    speech = SpeechText()
    assert speech.feed("Yes. ") == []
    assert speech.feed("A") == ["Yes."]
    assert speech.feed("nd no.\n") == ["And no."]


def test_it_can_be_used_for_the_next_reply():
    speech = SpeechText()
    speech.feed("```\nopen")
    speech.finish()
    assert speech.feed("Hello. ") + speech.finish() == ["Hello."]
