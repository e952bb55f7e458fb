"""Where in a reply the sentence stands that is being spoken."""

from __future__ import annotations

import re

from ui.chat.markdown import utf16


def find_sentence(texts: list[str], sentence: str, after: tuple[int, int] = (0, 0)) -> tuple[int, int, int] | None:
    """Where `sentence` stands in the texts: (which, start, length), in UTF-16 units; None where it can't be found.

    What is spoken differs from what is written in its spaces, and at its end; `after` is where the last one stood.
    """
    words = re.findall(r"\w+", sentence)
    if not words:
        return None
    gap = r"[\W_]+"
    for pattern in (gap.join(map(re.escape, words)), gap.join(map(re.escape, words[:4]))):
        search = re.compile(pattern, re.IGNORECASE)
        for number in range(after[0], len(texts)):
            start = after[1] if number == after[0] else 0
            if match := search.search(texts[number], start):
                at = utf16(texts[number][: match.start()])
                return number, at, utf16(match.group())
    return None
