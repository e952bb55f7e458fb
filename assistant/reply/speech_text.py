"""A reply in Markdown, cut into sentences to be spoken while it is still being written.

Text is taken a character at a time, so that the sentences depend on the text alone and never on how it
arrived. Code, tables and formulas are announced, not read.
"""

from __future__ import annotations

import re
from enum import Enum, auto

from assistant.reply.speakable import speakable

FIRST_CLAUSE, GROWTH = 18, 1.5
"""A clause or phrase of this many characters goes ahead of its sentence, so that speech begins early; later ones where
they are so many times as long as all that was said before, in which time they can be written.
"""
LONG, TOO_LONG = 300, 600
"""A sentence of `LONG` characters ends at its next clause, one of `TOO_LONG` at its next word, or at twice that."""

_ANNOUNCED = {
    "```": ("There is a code example in the window.", "There is another code example in the window."),
    "~~~": ("There is a code example in the window.", "There is another code example in the window."),
    "|": ("There is a table in the window.", "There is another table in the window."),
    "$$": ("There is a formula in the window.", "There is another formula in the window."),
    r"\[": ("There is a formula in the window.", "There is another formula in the window."),
}
_CLOSING = {"```": "```", "~~~": "~~~", "$$": "$$", r"\[": r"\]"}

_QUOTE = re.compile(r"[ \t>]*")
_UNDECIDED = re.compile(r"#{0,6}|[-*+_=•](?:[-*_= ]*)|\d{1,9}[.)]?|`{1,2}|~{1,2}|\$|\\")
_HEADING = re.compile(r"#{1,6}[ \t]")
_BULLET = re.compile(r"[-*+•][ \t]+(?=\S)")
_NUMBER = re.compile(r"\d{1,9}[.)][ \t]")
_RULE = re.compile(r"[-*_= \t]+")

_TITLES = frozenset(("dr", "mr", "mrs", "ms", "prof", "st", "mt", "rev", "hon", "gen", "col", "sgt", "capt", "lt"))
_NEVER_LAST = frozenset(("e.g", "i.e", "vs", "cf", "approx", "ca", "resp", "incl"))
_BEFORE_A_NUMBER = frozenset(("no", "nos", "fig", "figs", "vol", "p", "pp", "eq", "eqs", "sec", "ch"))
_MAYBE_LAST = frozenset(
    (
        "etc",
        "inc",
        "ltd",
        "co",
        "corp",
        "jr",
        "sr",
        "al",
        "a.m",
        "p.m",
        "u.s",
        "u.k",
        "u.n",
        "e.u",
        "ph.d",
        "b.c",
        "a.d",
    )
)
_LINKS = frozenset(
    word
    for language in (
        "and or but nor because since so that which who whose where when while if although though as than like such is"
        " are was were has have had can could will would should may might must in on at for with without by from into"
        " onto through during between before after over under about against due using including",
        "und oder aber sondern weil dass wenn ob damit ist sind war waren wird werden hat haben kann im am auf aus bei"
        " mit nach von vom zur für durch gegen ohne um",
        "et ou mais car parce qui que dont où est sont était dans sur avec pour par sans chez",
        "y o pero porque cuando donde como es son era fue con para por sin sobre entre desde",
    )
    for word in language.split()
)
"""Words that begin a phrase, before which a speaker may draw breath."""
_OPENERS = "\"'“‘«([{*_`~"
_CLOSERS = "\"'”’»)]}*_`~"
_ENDS = ".!?…"
_GO_ON = (*_ENDS, *(f" {word}" for word in _LINKS))
"""What has this at its end is no phrase of its own."""
_ENDS_UNSPACED = "。！？"
_CLAUSE_ENDS = ",;:—–"


class _Place(Enum):
    LINE_START = auto()
    """What kind of line this is can't be told yet."""
    TEXT = auto()
    LEFT_OUT = auto()
    """Within code or a formula."""
    ROW = auto()
    """Within a row of a table."""


class SpeechText:
    """Give it the reply as it comes; it gives sentences ready to be spoken, without markup. Not for several threads."""

    def __init__(self) -> None:
        self._announcements: dict[str, int] = {}
        self._said = 0
        """So many characters are spoken already."""
        self._ready: list[str] = []
        self._place = _Place.LINE_START
        self._line = ""
        self._sentence = ""
        self._heading = False
        self._row_before = False
        self._mark = self._closing = ""
        self._opening = False
        self._span = _Span()

    def feed(self, delta: str) -> list[str]:
        """The sentences that `delta` completes."""
        for character in delta:
            if character != "\r":
                self._take(character)
        ready, self._ready = self._ready, []
        return ready

    def finish(self) -> list[str]:
        """The sentences that are left; after it a new reply may begin."""
        if self._place is not _Place.TEXT:
            self._take("\n")
        self._end_sentence()
        ready = self._ready
        self.__init__()  # type: ignore[misc]
        return ready

    def _take(self, character: str) -> None:
        if self._place is _Place.TEXT:
            self._read(character)
            return
        self._line += character
        if self._place is _Place.LINE_START:
            self._classify(character == "\n")
        elif character == "\n":
            if self._place is _Place.ROW or self._closed():
                self._place = _Place.LINE_START
            self._line = ""

    # -- the beginning of a line

    def _classify(self, complete: bool) -> None:
        """Decide what kind of line has begun, as soon as that can be told."""
        line = self._line.rstrip("\n")
        body = line[_matched(_QUOTE, line) :]
        if not complete and len(line) < LONG and (not body or _UNDECIDED.fullmatch(body)):
            return
        mark = next((mark for mark in _ANNOUNCED if body.startswith(mark)), None)
        if mark is None:
            self._row_before = False
            self._begin_text(body, complete)
        else:
            self._leave_out(mark, complete)

    def _leave_out(self, mark: str, complete: bool) -> None:
        self._end_sentence()
        if not (mark == "|" and self._row_before):
            count = self._announcements[mark] = self._announcements.get(mark, 0) + 1
            self._give(_ANNOUNCED[mark][count > 1])
        self._row_before = mark == "|"
        if self._row_before:
            self._place = _Place.LINE_START if complete else _Place.ROW
        else:
            self._place = _Place.LEFT_OUT
            self._mark, self._closing, self._opening = mark, _CLOSING[mark], not complete
        self._line = "" if complete else mark

    def _closed(self) -> bool:
        """Does this line end what is left out? One that opens and closes in the same line does too."""
        line = self._line.strip(" \t>\n")
        opening, self._opening = self._opening, False
        return self._closing in line.removeprefix(self._mark) if opening else line.startswith(self._closing)

    def _begin_text(self, body: str, complete: bool) -> None:
        self._line = ""
        if complete and (not body.strip() or (len(body) > 1 and _RULE.fullmatch(body))):
            self._end_sentence()
            return
        skip = _matched(_HEADING, body) or _matched(_BULLET, body)
        self._heading = bool(_matched(_HEADING, body))
        if skip or _NUMBER.match(body):
            self._end_sentence()
        elif self._sentence:
            self._sentence += " "
        self._place = _Place.TEXT
        for character in body[skip:] + "\n" * complete:
            self._read(character)

    # -- within text

    def _read(self, character: str) -> None:
        if character == "\n":
            if self._heading or self._over(self._sentence, ""):
                self._end_sentence()
            self._span = _Span()
            self._place = _Place.LINE_START
            return
        if not self._span.open:
            self._cut_before(character)
        self._sentence += character
        self._span.take(character)
        if character in _ENDS_UNSPACED or len(self._sentence) >= 2 * TOO_LONG:
            self._end_sentence()

    def _cut_before(self, character: str) -> None:
        if character.isspace():
            if self._clause_may_go():
                self._end_sentence()
            else:
                self._let_phrase_go()
        elif self._sentence[-1:].isspace() and self._over(self._sentence, character):
            self._end_sentence()

    def _over(self, text: str, following: str) -> bool:
        """Does a sentence end with `text`, when `following` is the next letter (or "" the end of a line)?"""
        text = text.rstrip().rstrip(_CLOSERS)
        if not text or text[-1] not in _ENDS or following.islower():
            return False
        if text[-1] != "." or text.endswith(".."):
            return True
        word = text[:-1].split()[-1].lstrip(_OPENERS) if text[:-1].split() else ""
        return not _abbreviated(word, following) and any(map(str.isalpha, text))

    def _clause_may_go(self) -> bool:
        text = self._sentence.rstrip()
        if len(text) > TOO_LONG:
            return True
        if not text or not (text[-1] in _CLAUSE_ENDS or text.endswith(" -")):
            return False
        return len(text) > LONG or self._worth_saying(text)

    def _let_phrase_go(self) -> None:
        """Say what is before the last word of the sentence, if that begins a phrase."""
        before, _, word = self._sentence.rpartition(" ")
        if word.lower() in _LINKS and not before.lower().endswith(_GO_ON) and self._worth_saying(before):
            self._give(speakable(before))
            self._sentence = word

    def _worth_saying(self, text: str) -> bool:
        least = min(LONG, max(FIRST_CLAUSE, GROWTH * self._said))
        return len(text) >= least and len(speakable(text)) >= least

    def _end_sentence(self) -> None:
        spoken = speakable(self._sentence)
        self._sentence = ""
        if spoken:
            ended = spoken.rstrip(_CLOSERS)[-1:] in ".!?…,;:。！？，、"
            self._give(spoken if ended else f"{spoken}.")

    def _give(self, spoken: str) -> None:
        self._said += len(spoken)
        self._ready.append(spoken)


class _Span:
    """Is the text within inline code, or within a link, where nothing is cut?"""

    def __init__(self) -> None:
        self._code = False
        self._bracket = False
        self._target = False
        self._last = ""

    @property
    def open(self) -> bool:
        return self._code or self._bracket or self._target

    def take(self, character: str) -> None:
        if character == "`":
            self._code = not self._code
        elif not self._code:
            self._take_link(character)
        self._last = character

    def _take_link(self, character: str) -> None:
        if character == "[":
            self._bracket = True
        elif character == "]":
            self._bracket = False
        elif character == "(" and self._last == "]":
            self._target = True
        elif character == ")":
            self._target = False


def _abbreviated(word: str, following: str) -> bool:
    """Is the point after `word` no end of a sentence? `following` is the next letter, or "" the end of a line."""
    low = word.lower()
    if not following:
        return False
    if low in _TITLES or low in _NEVER_LAST:
        return True
    if low in _BEFORE_A_NUMBER:
        return following.isdigit()
    if low in _MAYBE_LAST:
        return not following.isupper()
    return len(word) == 1 and word.isupper() and word != "I"


def _matched(pattern: re.Pattern[str], text: str) -> int:
    """How much of the beginning of `text` the pattern takes."""
    match = pattern.match(text)
    return match.end() if match else 0


def spoken_sentences(text: str) -> list[str]:
    """What of a whole Markdown text can be spoken, sentence by sentence."""
    speech = SpeechText()
    return [*speech.feed(text), *speech.finish()]
