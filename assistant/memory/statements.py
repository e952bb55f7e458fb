"""Which sentences of a message may state something of the user. Plain code, in several languages: a model is asked
about these alone, so that it is asked seldom.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_LONGEST = 300
_SHORTEST = 5
_OWN_LENGTH = 900
"""Whoever writes more than so many characters at once has mostly pasted them."""
_FENCE = re.compile(r"(```|~~~).*?(\1|\Z)", re.DOTALL)
_INLINE = re.compile(r"`[^`\n]*`")
_QUOTED_LINE = re.compile(r"^\s*>.*$", re.MULTILINE)
_QUOTATION = re.compile(r"“[^”]{25,}”|«[^»]{25,}»|„[^“”]{25,}[“”]|\"[^\"\n]{25,}\"")
_END = re.compile(r"(?<=[.!?…。！？])[\"')\]]*\s+|\n+")
_ABBREVIATION = re.compile(r"(?:\b(?:\w|Dr|Mr|Mrs|Ms|Prof|St|z\. ?B|bzw|ca|etc|e\.g|i\.e|Sra?|Nr|No))\.$")
_ORDINAL = re.compile(r"\b\d{1,2}\.$")
_AFTER_ORDINAL = re.compile(r"[a-zäöü]|Jan|Feb|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez")
_PLAYED = re.compile(r"^\(What is said in .*", re.DOTALL | re.MULTILINE)
"""What was heard in a sound file; see `perceive.hear.add_spoken`."""
_MATERIAL = re.compile(r":\s*$")
"""What comes after such a line is what the request is about."""

_I = (
    # English, German, French, Spanish, Italian, Portuguese, Dutch: pronouns and possessives of the first person, and
    # where a language leaves the pronoun out, the verbs that such statements are made with.
    r"i|i'm|i've|i'd|i'll|im|my|mine|we|we're|we've|our|ours|call me",
    r"ich|mein\w{0,2}|mir|mich|wir|unser\w{0,2}|uns|nenn\w?",
    r"je|j'\w+|j|mon|ma|mes|moi|m'\w+|nous|notre|nos|appelle-moi",
    r"me (?:llamo|gusta\w*|encanta\w*|dedico|duele\w*)",
    r"yo|mi|mis|mí|soy|estoy|tengo|vivo|trabajo|prefiero|nací|estudio|llámame|somos|tenemos|vivimos|nuestr\w{1,2}",
    r"io|mio|mia|miei|mie|sono|ho|abito|lavoro|preferisco|chiamami|abbiamo|nostr\w",
    r"eu|meu|minha|meus|minhas|sou|tenho|moro|trabalho|prefiro|nasci|nosso|nossa",
    r"ik|mijn|mij|wij|ons|onze",
)
_WISH = (
    r"always|never|from now on|remember that|note that|in future|in the future|keep in mind",
    r"immer|nie|niemals|ab jetzt|künftig|in zukunft|merk dir|denk daran",
    r"toujours|jamais|désormais|dorénavant|à l'avenir|retiens|souviens-toi",
    r"siempre|nunca|a partir de ahora|recuerda que|sempre|mai più|d'ora in poi|ricorda che|a partir de agora|lembra",
    r"altijd|nooit|voortaan|onthoud",
)
_FIRST = re.compile(rf"(?<![\w'])(?:{'|'.join(_I + _WISH)})(?![\w'])", re.IGNORECASE)
_FOLLOWS = re.compile(
    r"(?:he|she|it|they|his|her|its|their|er|sie|es|sein\w{0,2}|ihr\w{0,2}|il|elle|ils|elles|son|sa|ses|leurs?|él|ella|"
    r"ellos|ellas|su|sus|lui|lei|loro|ele|ela)\b",
    re.IGNORECASE,
)
_QUESTION = re.compile(r"[?？][\"')\]\s]*$|^\s*¿")
_BASIC = re.compile(
    r"\bmy name(?: is|'s)\b|\bcall me\b|\bich hei(?:ß|ss)e\b|\bmein name ist\b|\bnenn\w? mich\b|\bje m'appelle\b|"
    r"\bmon nom est\b|\bappelle-moi\b|\bme llamo\b|\bmi nombre es\b|\bllámame\b|\bmi chiamo\b|\bmeu nome é\b|"
    r"\bi(?:'m| am) called\b|\b(?:answer|reply|write|speak)\b.*\bin \w+\b|\bantworte\b|\bréponds\b|\bresponde\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence in the user's words, with what follows of the same thing. `pasted`: it may be somebody else's."""

    text: str
    pasted: bool = False


def statements(message: str) -> list[Statement]:
    """The sentences that may state something of the user. Code, quotations and what a request is about are not."""
    text = message.replace("’", "'")
    pasted = len(text) > _OWN_LENGTH
    found: list[str] = []
    joins = False
    for sentence in sentences(_own(text)):
        if _QUESTION.search(sentence) or not _SHORTEST <= len(sentence) <= _LONGEST:
            joins = False
        elif joins and _FOLLOWS.match(sentence) and len(found[-1]) + len(sentence) < _LONGEST:
            found[-1] = f"{found[-1]} {sentence}"
        elif joins := is_personal(sentence):
            found.append(sentence)
    return [Statement(one, pasted) for one in dict.fromkeys(found)]


def is_personal(text: str) -> bool:
    """Whether there is a word of the first person, or of a wish, in it."""
    return _FIRST.search(text.replace("’", "'")) is not None


def is_basic(fact: str) -> bool:
    """Whether it says how the user is called, or in which language to answer."""
    return _BASIC.search(fact.replace("’", "'")) is not None


def _own(text: str) -> str:
    """Without code, quoted lines, long quotations, and what a request is about."""
    for pattern in (_PLAYED, _FENCE, _QUOTED_LINE, _INLINE, _QUOTATION):
        text = pattern.sub(" ", text)
    kept: list[str] = []
    for paragraph in re.split(r"\n\s*\n", text):
        kept.append(paragraph)
        if _MATERIAL.search(paragraph):
            break
    return "\n\n".join(kept)


def sentences(text: str) -> list[str]:
    """Split at the ends of sentences and of lines."""
    found: list[str] = []
    for piece in _END.split(text):
        one = " ".join(piece.split()).strip(" -*•\t")
        if found and _goes_on(found[-1], one):
            found[-1] = f"{found[-1]} {one}"
        elif one:
            found.append(one)
    return [one for one in found if one]


def _goes_on(before: str, after: str) -> bool:
    """Whether the full stop belongs to an abbreviation, or to a number as in "3. Mai"."""
    ordinal = _ORDINAL.search(before) and _AFTER_ORDINAL.match(after)
    return bool(ordinal or _ABBREVIATION.search(before))
