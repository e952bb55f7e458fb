"""What a question asks of a picture: the very phrases to look for in it. Pure.

"Is there a cat?" asks of "a cat". Only plain English questions are understood; of any other nothing is asked here, and
the picture is described as always.
"""

from __future__ import annotations

import re

MOST = 4
_LONGEST = 1000
"""Characters: who pastes a page asks nothing in its middle."""

_ARTICLE = r"(?:an?|any|some|the|one|two|three)"
_END = r"(?=\s*(?:[?.!,;]|$|\b(?:in|on|at|here|there|visible|shown|or|and|anywhere)\b))"
_THING = r"((?:[a-z][\w'-]*\s+){0,3}?[a-z][\w'-]*)"
_QUESTIONS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b(?:is|are|was|were)\s+there\s+(?:{_ARTICLE}\s+)?{_THING}{_END}",
        rf"\b(?:do|can|could)\s+you\s+(?:see|find|spot|recogni[sz]e)\s+(?:{_ARTICLE}\s+)?{_THING}{_END}",
        rf"\b(?:is|are)\s+(?:this|that|it|these|those)\s+{_ARTICLE}\s+{_THING}{_END}",
        rf"\bhow\s+many\s+{_THING}(?=\s*(?:[?.!,;]|$|\b(?:are|is|can|do|does|were|was|in|on|at)\b))",
        rf"\b(?:does|do)\s+(?:it|this|that|the\s+(?:picture|photo|image))\s+(?:show|contain|have)\s+(?:{_ARTICLE}\s+)?{_THING}{_END}",
        rf"\bwhere\s+(?:is|are)\s+(?:{_ARTICLE}\s+){_THING}{_END}",
    )
)
_OR = re.compile(rf"\bor\s+(?:{_ARTICLE}\s+)?{_THING}{_END}", re.IGNORECASE)
_EMPTY = {"it", "this", "that", "text", "more", "any", "them", "what", "anyone", "nobody", "words", "word", "writing"}
_VAGUE = re.compile(r"^(?:any|some|no)thing\b")
_MINE = re.compile(r"^(?:my|your|our|his|her|their)\s+")


def asked_phrases(question: str) -> tuple[str, ...]:
    """The things a question asks for, as phrases in lower case without an article; at most `MOST`."""
    question = question[:_LONGEST]
    found: list[str] = []
    for pattern in _QUESTIONS:
        for match in pattern.finditer(question):
            found.append(match[1])
            rest = question[match.end() :].split("?", maxsplit=1)[0]
            found += [other[1] for other in _OR.finditer(rest)]
    phrases = (_MINE.sub("", " ".join(one.lower().split())) for one in found)
    return tuple(dict.fromkeys(one for one in phrases if one not in _EMPTY and not _VAGUE.match(one)))[:MOST]
