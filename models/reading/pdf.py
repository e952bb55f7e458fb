"""PDF by PDFium (BSD-3-Clause and Apache-2.0): the text of each page, under the headings of the document's outline."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import Any

from models.errors import BadDocument
from models.reading.outline import Outline
from models.sentences import say
from models.values import Extract, Picture

MOST_PAGES = 5_000
MOST_OUTLINE = 5_000
_LEAST_LETTERS = 16
"""A page with fewer, and with a picture, is a scan."""
_LONGEST_SIDE = 2_000  # pixels of a page that is to be read by sight
_DOTS = 200 / 72
_NUMBERED = re.compile(r"(\d{1,2}(?:\.\d{1,2}){0,3})\.?\s+([A-Z][^.!?;]{2,70})")
_ENDS = (".", "!", "?", ":", ";")


class Pdf:
    """An open document. Raises `BadDocument`."""

    def __init__(self, data: bytes, name: str) -> None:
        import pypdfium2

        self.name = name
        try:
            self._document = pypdfium2.PdfDocument(data)
            self.pages = len(self._document)
        except pypdfium2.PdfiumError as error:
            raise _refused(name, str(error)) from error

    def read(self) -> Extract:
        """The text. Pages without any, which show a picture, are told as scanned."""
        outline, scanned = Outline(), []
        marks = _Marks(self._document)
        outline.title = " ".join(str(self._document.get_metadata_dict().get("Title", "")).split())
        if self.pages > MOST_PAGES:
            outline.notes.append(f"Of its {self.pages:,} pages the first {MOST_PAGES:,} were read.")
        for number in range(min(self.pages, MOST_PAGES)):
            outline.page = number + 1
            try:
                text, pictures = self._page(number)
            except Exception:  # noqa: BLE001 - one broken page is no broken document, and PDFium raises many things
                outline.notes.append(f"Page {number + 1} can't be read.")
                continue
            if pictures and sum(letter.isalnum() for letter in text) < _LEAST_LETTERS:
                scanned.append(number + 1)
            _add(text, marks, outline)
            if outline.full:
                break
        return outline.extract(self.pages, tuple(scanned))

    def picture(self, page: int) -> Picture:
        """A page as it looks, to be read by sight. Pages count from 1."""
        import hashlib

        shown = self._document[page - 1]
        scale = min(_DOTS, _LONGEST_SIDE / max(1.0, *shown.get_size()))
        image = shown.render(scale=scale).to_pil().convert("RGB")
        kept = io.BytesIO()
        image.save(kept, "PNG", compress_level=1)
        data = kept.getvalue()
        return Picture(data, hashlib.sha256(data).hexdigest(), f"{self.name}, page {page}")

    def close(self) -> None:
        self._document.close()

    def _page(self, number: int) -> tuple[str, bool]:
        from pypdfium2 import raw

        page = self._document[number]
        words = page.get_textpage()
        try:
            text = words.get_text_range()
            few = sum(letter.isalnum() for letter in text[:200]) < _LEAST_LETTERS
            pictures = few and any(True for _ in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=3))
            return text, pictures
        finally:
            words.close()
            page.close()


class _Marks:
    """The headings that the document's own outline names, page by page."""

    def __init__(self, document: Any) -> None:
        self._by_page: dict[int, list[tuple[str, int]]] = {}
        self.any = False
        for count, (page, title, level) in enumerate(_outline(document)):
            if count >= MOST_OUTLINE:
                break
            self._by_page.setdefault(page, []).append((title, level))
            self.any = True

    def on(self, page: int) -> list[tuple[str, int]]:
        return list(self._by_page.get(page, ()))


def _outline(document: Any) -> Iterator[tuple[int, str, int]]:
    try:
        for mark in document.get_toc(max_depth=6):
            place = mark.get_dest()
            index = place.get_index() if place else None
            if index is not None:
                yield index + 1, " ".join(mark.get_title().split()), mark.level + 1
    except Exception:  # noqa: BLE001 - a broken outline leaves the text as it is
        return


def _add(text: str, marks: _Marks, outline: Outline) -> None:
    waiting = marks.on(outline.page)
    lines = [line.strip() for line in text.replace("\ufffe\r\n", "").replace("\ufffe", "").splitlines()]
    there = {_folded(line) for line in lines}
    for title, level in [one for one in waiting if _folded(one[0]) not in there]:
        outline.heading(title, level)
        waiting.remove((title, level))
    longest = max(map(len, lines), default=0)
    part: list[str] = []
    for line in lines:
        found = _heading(line, waiting, numbered=not marks.any)
        if found or not line or (part and _is_end(part[-1], longest)):
            outline.add(" ".join(part))
            part = []
        if found:
            outline.heading(*found)
        elif line:
            part.append(line)
    outline.add(" ".join(part))


def _heading(line: str, waiting: list[tuple[str, int]], *, numbered: bool) -> tuple[str, int] | None:
    if numbered and (match := _NUMBERED.fullmatch(line)):
        return line, match.group(1).count(".") + 1
    for one in waiting:
        if _folded(one[0]) == _folded(line):
            waiting.remove(one)
            return one
    return None


def _is_end(line: str, longest: int) -> bool:
    """Whether a paragraph ends with it: the next line would have had room there."""
    return line.endswith(_ENDS) and len(line) < 0.8 * longest


def _folded(text: str) -> str:
    return re.sub(r"[\W\d_]+", "", text).casefold()


def _refused(name: str, why: str) -> BadDocument:
    if "password" in why.lower():
        return BadDocument(
            say("{name} is locked with a password.", name=name), remedy=say("Save a copy without one, and add that.")
        )
    return BadDocument(
        say("{name} is broken: it can't be opened as a PDF.", name=name),
        remedy=say("Save it again, or print it to PDF."),
    )
