"""The reader in its process, behind its wall."""

from __future__ import annotations

import io
import os
import socket
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.tools.sandbox import landlock
from assistant.tools.sandbox.enclose import enclose
from models.errors import BadDocument
from models.host import Host, HostSpec
from models.proxies import HostedDocumentReader
from models.values import Extract
from tests import papers

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or not landlock.version(), reason="this system has no Landlock"
)


class Prisoner:
    """A back end that tries what a hostile document would have its reader do."""

    def __init__(self) -> None:
        enclose()

    def extract(self, data: bytes, name: str) -> Extract:
        attempts = {
            "read": lambda: Path(name).read_bytes(),
            "write": lambda: Path(name).write_bytes(b"x"),
            "start": lambda: subprocess.run(["/bin/true"], check=True),
            "connect": lambda: socket.create_connection(("127.0.0.1", 9)),
            "datagram": lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM),
            "grow": lambda: bytearray(8 * 2**30),
        }
        done = []
        for what, attempt in attempts.items():
            try:
                attempt()
            except (OSError, MemoryError):
                continue
            done.append(what)
        return Extract(" ".join(done), ())


@pytest.fixture
def host(request: pytest.FixtureRequest) -> Iterator[Host]:
    options = {"wall": enclose} if request.param == "reading/documents" else {}
    found = Host(HostSpec("documents", request.param, options))
    yield found
    found.close()


@pytest.mark.parametrize("host", [f"{__name__}:Prisoner"], indirect=True)
def test_nothing_can_be_done_behind_the_wall(host: Host, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("mine")

    assert HostedDocumentReader(host).extract(b"", str(secret)).title == ""
    assert secret.read_text() == "mine"


@pytest.mark.parametrize("host", ["reading/documents"], indirect=True)
def test_documents_of_every_format_are_read_behind_it(host: Host) -> None:
    reader = HostedDocumentReader(host)
    documents = {
        "a.pdf": papers.pdf([["Words here."]]),
        "a.docx": papers.docx(papers.paragraph("Words here.")),
        "a.pptx": papers.pptx([("T", "Words here.")]),
        "a.xlsx": papers.xlsx("S", [["Words here."]]),
        "a.epub": papers.epub("T", ["<html><body><p>Words here.</p></body></html>"]),
        "a.html": b"<html><body><p>Words here.</p></body></html>",
        "a.txt": b"Words here.",
    }

    for name, data in documents.items():
        assert [block.text for block in reader.extract(data, name).blocks] == ["Words here."], name
    reader.extract(documents["a.pdf"], "a.pdf")
    assert reader.picture(1).data.startswith(b"\x89PNG")


class Fragile:
    """A back end that dies of one document."""

    def extract(self, data: bytes, name: str) -> Extract:
        if data == b"deadly":
            os.abort()
        return Extract(name, ())


@pytest.mark.parametrize("host", [f"{__name__}:Fragile"], indirect=True)
def test_a_document_that_ends_the_reader_is_told_and_the_next_one_is_read(host: Host) -> None:
    reader = HostedDocumentReader(host)

    with pytest.raises(BadDocument, match=r"a\.pdf is broken"):
        reader.extract(b"deadly", "a.pdf")

    assert reader.extract(b"fine", "b.pdf").title == "b.pdf"


def sheet_of_all_cells() -> bytes:
    main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    cells = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>'
    with zipfile.ZipFile(io.BytesIO(papers.xlsx("S", [["a"]]))) as archive:
        members: dict[str, str | bytes] = {name: archive.read(name) for name in archive.namelist()}
    members["xl/worksheets/sheet1.xml"] = f"<worksheet {main}><sheetData>{cells}</sheetData></worksheet>"
    return papers.packed(members)


HOSTILE = {
    "cells.xlsx": sheet_of_all_cells(),
    "nested.docx": papers.packed({"word/document.xml": f"<w>{'<p>' * 100_000}{'</p>' * 100_000}</w>"}),
    "bomb.docx": papers.packed({"word/document.xml": bytes(80 * 2**20)}),
    "endless.pdf": b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    b"2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 1000000000>>endobj\ntrailer<</Root 1 0 R>>",
}


@pytest.mark.parametrize("host", ["reading/documents"], indirect=True)
def test_hostile_documents_end_in_a_sentence_and_the_next_one_is_read(host: Host) -> None:
    reader = HostedDocumentReader(host)

    for name, data in HOSTILE.items():
        with pytest.raises(BadDocument, match=name):
            reader.extract(data, name)

    assert reader.extract(b"fine", "fine.txt").blocks[0].text == "fine"
