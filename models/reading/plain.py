"""Markdown, text and code."""

from __future__ import annotations

import re
from collections.abc import Iterator

from models.errors import BadDocument
from models.reading.outline import Outline
from models.sentences import say
from models.values import Extract

_HEADING = re.compile(r" {0,3}(#{1,6})\s+(.*?)\s*#*\s*")
_FENCE = re.compile(r" {0,3}(```|~~~)")
_UNDERLINE = re.compile(r" {0,3}(=+|-{3,})\s*")
_BOMS = ((b"\xff\xfe\0\0", "utf-32"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def decoded(data: bytes, name: str) -> str:
    """The text of a file. Raises `BadDocument` where it is none."""
    encoding = next((encoding for mark, encoding in _BOMS if data.startswith(mark)), "utf-8-sig")
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        if b"\0" in data[:65536]:
            raise BadDocument(
                say("{name} is no document that Peri can read.", name=name), remedy=say("Save it as PDF or text.")
            ) from None
        return data.decode("cp1252", "replace")


def read_text(text: str) -> Extract:
    """Paragraphs as they stand: also the indentation of code."""
    outline = Outline()
    for paragraph in _paragraphs(text.splitlines()):
        outline.add("\n".join(paragraph))
    return outline.extract()


def read_markdown(text: str) -> Extract:
    """Paragraphs under their headings (CommonMark's two kinds); what is fenced is no heading."""
    outline = Outline()
    for paragraph in _paragraphs(text.splitlines(), fenced=True):
        rest = paragraph
        while rest and (match := _HEADING.fullmatch(rest[0])):
            outline.heading(match.group(2), len(match.group(1)))
            rest = rest[1:]
        if len(rest) >= 2 and (match := _UNDERLINE.fullmatch(rest[1])):
            outline.heading(rest[0], 1 if match.group(1)[0] == "=" else 2)
            rest = rest[2:]
        outline.add("\n".join(rest))
    return outline.extract()


def _paragraphs(lines: list[str], *, fenced: bool = False) -> Iterator[list[str]]:
    part: list[str] = []
    fence = ""
    for line in lines:
        match = _FENCE.match(line) if fenced else None
        if match:
            fence = "" if fence == match.group(1) else fence or match.group(1)
        starts = fenced and not fence and not match and bool(_HEADING.fullmatch(line))
        if part and not fence and (not line.strip() or starts):
            yield part
            part = []
        if line.strip() or fence:
            part.append(line)
    if part:
        yield part
