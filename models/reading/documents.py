"""A `DocumentReader`: what a file is, told by its content, and its text by the reader of that format.

It is given bytes and no path, and is to run behind a wall: documents come from anywhere, and the libraries that read
them are large. `docs/documents.md` says what the wall keeps away.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePath

from models.errors import BadDocument
from models.reading.markup import read_book, read_page
from models.reading.office import DOCUMENT, PRESENTATION, read_document, read_presentation
from models.reading.package import Package
from models.reading.pdf import Pdf
from models.reading.plain import decoded, read_markdown, read_text
from models.reading.sheets import read_workbook
from models.sentences import say
from models.values import Extract, Picture

MOST_BYTES = 256 * 2**20
_PAGES = {".html", ".htm", ".xhtml"}
_MARKDOWN = {".md", ".markdown", ".mkd"}
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_SHEETS = ("xl/workbook.xml", "xl/workbook.bin")


class FileReader:
    """Reads one document after the other; the last PDF stays open for `picture`.

    `wall` is called once, when all that is needed has been loaded: from then on this process can do no harm.
    """

    def __init__(self, wall: Callable[[], None] | None = None) -> None:
        import lxml.etree  # noqa: F401
        import PIL.PngImagePlugin  # noqa: F401
        import pypdfium2  # noqa: F401
        import python_calamine  # noqa: F401

        self._pdf: Pdf | None = None
        if wall is not None:
            wall()

    def extract(self, data: bytes, name: str) -> Extract:
        """The text of a file called `name`. Raises `BadDocument` with a sentence for the user."""
        self._close()
        if not data:
            raise BadDocument(say("{name} is empty.", name=name))
        if len(data) > MOST_BYTES:
            raise too_large(name)
        try:
            return self._read(data, name)
        except (RecursionError, MemoryError) as error:
            raise BadDocument(
                say("{name} is too large or too deeply nested to be read.", name=name),
                remedy=say("Save the part that matters alone."),
            ) from error

    def picture(self, page: int) -> Picture:
        """A page of the PDF that was read last, from 1 on. Raises `BadDocument`."""
        if self._pdf is None or not 1 <= page <= self._pdf.pages:
            raise BadDocument(say("There is no such page."))
        try:
            return self._pdf.picture(page)
        except Exception as error:  # what PDFium and Pillow raise has no common class
            raise BadDocument(say("Page {page} of {name} can't be shown.", page=page, name=self._pdf.name)) from error

    def close(self) -> None:
        self._close()

    def _close(self) -> None:
        if self._pdf is not None:
            self._pdf.close()
            self._pdf = None

    def _read(self, data: bytes, name: str) -> Extract:
        suffix = PurePath(name).suffix.lower()
        if b"%PDF-" in data[:1024]:
            self._pdf = Pdf(data, name)
            return self._pdf.read()
        if data.startswith(b"PK\x03\x04"):
            return _packed(data, name)
        if data.startswith(_OLE):
            return _old(data, name)
        if suffix in _PAGES or data[:512].lstrip().lower().startswith((b"<!doctype html", b"<html")):
            return read_page(data, name)
        text = decoded(data, name)
        return read_markdown(text) if suffix in _MARKDOWN else read_text(text)


def too_large(name: str) -> BadDocument:
    return BadDocument(
        say("{name} is too large: a document may have {most} MiB at most.", name=name, most=MOST_BYTES // 2**20),
        remedy=say("Save the part that matters as a document of its own."),
    )


def _packed(data: bytes, name: str) -> Extract:
    package = Package(data, name)
    if DOCUMENT in package.names:
        return read_document(package)
    if PRESENTATION in package.names:
        return read_presentation(package)
    if any(sheet in package.names for sheet in _SHEETS):
        for member in package.names:  # what it unpacks to is bounded before another library unpacks it
            package.read(member)
        return read_workbook(data, name)
    if "META-INF/container.xml" in package.names:
        return read_book(package)
    raise BadDocument(
        say("{name} is an archive, or a document that Peri can't read.", name=name),
        remedy=say("Unpack it, or save it as PDF or DOCX."),
    )


def _old(data: bytes, name: str) -> Extract:
    if _LOCKED in data:
        raise BadDocument(
            say("{name} is locked with a password.", name=name), remedy=say("Save a copy without one, and add that.")
        )
    if PurePath(name).suffix.lower() == ".xls":
        return read_workbook(data, name)
    raise BadDocument(
        say("{name} is of an old format of Office.", name=name), remedy=say("Save it as DOCX, PPTX or PDF.")
    )
