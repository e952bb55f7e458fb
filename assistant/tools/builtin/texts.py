"""Text files: their encoding, their ends of line, pages of them, and what a change would change."""

from __future__ import annotations

import codecs
import difflib
import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.tools.api import ToolError

PAGE_LETTERS = 4000
"""About a thousand tokens: a page leaves room in a small context."""
_MOST_DIFF_LINES = 200
_MOST_COMPARED = 4000
_MOST_LINE = 300
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


@dataclass(frozen=True, slots=True)
class Text:
    """`text` has "\\n" at the ends of lines; `newline` is what the file has."""

    text: str
    encoding: str = "utf-8"
    newline: str = "\n"

    def encode(self, text: str) -> bytes:
        """Another text, the way this file is written; in UTF-8 where its encoding lacks a letter."""
        text = text.replace("\r\n", "\n").replace("\n", self.newline)
        try:
            return text.encode(self.encoding)
        except UnicodeEncodeError as error:
            if self.encoding.startswith("utf"):
                raise ToolError("The text has letters that no file can hold.") from error
            return text.encode()


def decode(data: bytes) -> Text | None:
    """None where it is no text. What is not Unicode is taken for Windows-1252."""
    encoding = next((name for bom, name in _BOMS if data.startswith(bom)), "utf-8")
    if encoding != "utf-16" and b"\0" in data:
        return None
    text = _decoded(data, encoding)
    if text is None:
        encoding = "cp1252"
        text = _decoded(data, encoding)
    if text is None or len(_CONTROL.findall(text)) * 100 > len(text):
        return None
    windows = "\r\n" in text and text.count("\r\n") == text.count("\n")
    return Text(text.replace("\r\n", "\n") if windows else text, encoding, "\r\n" if windows else "\n")


def _decoded(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def page_of(text: str, page: int) -> str:
    """Page `page` (from 1), told where there are more. Raises `ToolError` for one that isn't there."""
    pages = _pages(text)
    if not 1 <= page <= len(pages):
        raise ToolError(f"There is no page {page}; there are {len(pages)}.")
    if len(pages) == 1:
        return pages[0]
    return f"[page {page} of {len(pages)}]\n{pages[page - 1]}"


def _pages(text: str) -> list[str]:
    """Cut at ends of lines, or of words, where one is near."""
    pages, start = [], 0
    while len(text) - start > PAGE_LETTERS:
        end = start + PAGE_LETTERS
        near = end - PAGE_LETTERS // 4
        cut = max(text.rfind("\n", near, end), -1)
        cut = cut if cut >= 0 else text.rfind(" ", near, end)
        end = cut + 1 if cut >= 0 else end
        pages.append(text[start:end])
        start = end
    return [*pages, text[start:]]


def difference(old: str, new: str, name: str) -> str:
    """A unified diff; of a long one the beginning, and how much more there is."""
    before, after = old.splitlines(), new.splitlines()
    if before == after:
        return "Nothing would change." if old == new else "Only the ends of lines would change."
    first = _same(before, after)
    last = _same(before[first:][::-1], after[first:][::-1])
    first, last = max(0, first - 3), max(0, last - 3)
    middle = (before[first : len(before) - last], after[first : len(after) - last])
    if sum(map(len, middle)) > _MOST_COMPARED:
        return _summary(name, first, *middle)
    lines = list(difflib.unified_diff(*middle, "", "", lineterm=""))[2:]
    lines = [f"--- {name}", f"+++ {name}", *(_moved(line, first) for line in lines)]
    return _bounded(lines)


def _same(one: Sequence[str], other: Sequence[str]) -> int:
    """How many lines both begin with."""
    pairs = zip(one, other, strict=False)
    return next((count for count, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def _moved(line: str, by: int) -> str:
    """A hunk's head with the numbers of the lines of the whole file."""
    if not line.startswith("@@ "):
        return line
    return re.sub(r"([-+])(\d+)", lambda match: f"{match[1]}{int(match[2]) + by}", line)


def _summary(name: str, first: int, old: Sequence[str], new: Sequence[str]) -> str:
    head = [f"--- {name}", f"+++ {name}", f"@@ -{first + 1},{len(old)} +{first + 1},{len(new)} @@"]
    return _bounded([*head, *(f"-{line}" for line in old[:20]), "…", *(f"+{line}" for line in new)])


def _bounded(lines: Sequence[str]) -> str:
    shown = [line if len(line) <= _MOST_LINE else line[:_MOST_LINE] + "…" for line in lines[:_MOST_DIFF_LINES]]
    left = len(lines) - len(shown)
    return "\n".join([*shown, f"… and {left} more lines"] if left else shown)


def snippet(text: str, words: Sequence[str], most: int) -> str:
    """A piece of it around the first of the words that is in it, on one line."""
    plain = " ".join(text.split())
    lowered = plain.casefold()
    places = [place for word in words if (place := lowered.find(word)) >= 0]
    start = max(0, min(places, default=0) - most // 4)
    start = plain.rfind(" ", 0, start) + 1
    piece = plain[start : start + most]
    return ("…" if start else "") + piece + ("…" if start + most < len(plain) else "")
