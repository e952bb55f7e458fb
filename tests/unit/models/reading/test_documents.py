from __future__ import annotations

import io
import zipfile
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from models.errors import BadDocument
from models.reading import package
from models.reading.documents import FileReader
from models.values import Block
from tests import papers

PAGE_BREAK = "<w:lastRenderedPageBreak/>"


@pytest.fixture(scope="module")
def reader() -> FileReader:
    return FileReader()


def test_a_pdf_gives_its_pages_under_the_headings_of_its_outline(reader: FileReader) -> None:
    data = papers.pdf(
        [["Lease", "The tenant pays 900 euros."], ["Ending", "Three months' notice."], ["More on it."]],
        outline=[("Lease", 1), ("Ending", 2)],
    )

    found = reader.extract(data, "lease.pdf")

    assert found.pages == 3
    assert found.blocks == (
        Block("The tenant pays 900 euros.", ("Lease",), 1),
        Block("Three months' notice.", ("Ending",), 2),
        Block("More on it.", ("Ending",), 3),
    )


def test_numbered_lines_are_headings_where_a_pdf_has_no_outline(reader: FileReader) -> None:
    found = reader.extract(papers.pdf([["2 Rent", "2.1 Heating", "It is included."]]), "lease.pdf")

    assert found.blocks == (Block("It is included.", ("2 Rent", "2.1 Heating"), 1),)


def test_a_page_that_is_a_picture_is_told_as_scanned_and_can_be_seen(reader: FileReader) -> None:
    kept = io.BytesIO()
    Image.new("RGB", (60, 80), "white").save(kept, "JPEG")

    found = reader.extract(papers.scan(kept.getvalue(), (60, 80)), "scan.pdf")

    assert found.scanned == (1,)
    assert reader.picture(1).data.startswith(b"\x89PNG")
    with pytest.raises(BadDocument):
        reader.picture(2)


def test_a_docx_gives_paragraphs_tables_headings_and_pages(reader: FileReader) -> None:
    row = "".join(f"<w:tc>{papers.paragraph(cell)}</w:tc>" for cell in ("Rent", "900"))
    body = (
        papers.paragraph("Lease", "H1")
        + papers.paragraph("Money", "H2")
        + f"<w:tbl><w:tr>{row}</w:tr></w:tbl>"
        + papers.paragraph("Ending", "H2")
        + papers.paragraph("Notice is three months.", before=PAGE_BREAK)
    )

    found = reader.extract(papers.docx(body), "lease.docx")

    assert found.title == "Lease"
    assert found.blocks == (
        Block("Rent | 900", ("Lease", "Money"), 1),
        Block("Notice is three months.", ("Lease", "Ending"), 2),
    )


def test_slides_are_pages_under_their_titles(reader: FileReader) -> None:
    found = reader.extract(papers.pptx([("Plan", "Buy land"), ("Cost", "Two million")]), "plan.pptx")

    assert found.blocks == (Block("Buy land", ("Plan",), 1), Block("Two million", ("Cost",), 2))


def test_rows_of_a_sheet_say_what_their_columns_are(reader: FileReader) -> None:
    found = reader.extract(papers.xlsx("Costs", [["What", "Euros"], ["Rent", 900.0], ["Heat", 80.5]]), "costs.xlsx")

    assert [block.text for block in found.blocks] == [
        "What | Euros",
        "What: Rent | Euros: 900",
        "What: Heat | Euros: 80.5",
    ]
    assert found.blocks[0].headings == ("Costs",)


def test_a_web_page_gives_what_is_read_and_not_what_is_for_the_browser(reader: FileReader) -> None:
    page = (
        "<html><head><title>T</title><script>evil()</script></head><body><nav>Menu</nav><h1>Größe</h1>"
        "<p>One <b>two</b> three.</p><ul><li>first</li><li>second</li></ul>tail</body></html>"
    )

    found = reader.extract(page.encode(), "page.html")

    assert [block.text for block in found.blocks] == ["One two three.", "first", "second", "tail"]
    assert {block.headings for block in found.blocks} == {("Größe",)}


def test_a_book_gives_its_chapters_in_their_order(reader: FileReader) -> None:
    chapters = [f"<html><body><h1>Part {n}</h1><p>Text {n}.</p></body></html>" for n in (1, 2)]

    found = reader.extract(papers.epub("A book", chapters), "book.epub")

    assert found.title == "A book"
    assert found.blocks == (Block("Text 1.", ("Part 1",)), Block("Text 2.", ("Part 2",)))


def test_markdown_has_headings_of_both_kinds_and_none_in_a_fence(reader: FileReader) -> None:
    text = "# One\ntext\n\nTwo\n---\nmore\n```\n# no heading\n\nx\n```\n"

    found = reader.extract(text.encode(), "notes.md")

    assert found.blocks == (
        Block("text", ("One",)),
        Block("more\n```\n# no heading\n\nx\n```", ("One", "Two")),
    )


def test_code_keeps_its_lines(reader: FileReader) -> None:
    found = reader.extract(b"def f():\n    return 1\n\n\nx = f()\n", "a.py")

    assert [block.text for block in found.blocks] == ["def f():\n    return 1", "x = f()"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_text_of_any_usual_encoding_is_read(reader: FileReader, encoding: str) -> None:
    assert reader.extract("Größe: 3 m".encode(encoding), "a.txt").blocks[0].text == "Größe: 3 m"


# -- what is not as it should be


BOMB = "word/document.xml"


def test_what_unpacks_to_too_much_is_refused_before_it_is_held(
    reader: FileReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(package, "MOST_MEMBER", 100_000)
    with pytest.raises(BadDocument, match="unpacks to more"):
        reader.extract(papers.packed({BOMB: b" " * 200_000}), "bomb.docx")
    monkeypatch.setattr(package, "MOST_MEMBER", 2**20)
    monkeypatch.setattr(package, "MOST_UNPACKED", 300_000)
    with pytest.raises(BadDocument, match="unpacks to more"):
        reader.extract(papers.packed({"xl/workbook.xml": b" " * 200_000, "xl/b": b" " * 200_000}), "bomb.xlsx")


def test_entities_are_not_followed(reader: FileReader, tmp_path: object) -> None:
    doctype = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    body = papers.paragraph("before &e; after")
    namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    data = papers.packed({BOMB: f"{doctype}<w:document {namespace}><w:body>{body}</w:body></w:document>"})

    text = " ".join(block.text for block in reader.extract(data, "evil.docx").blocks)

    assert "root:" not in text


def test_a_billion_laughs_are_not_laughed(reader: FileReader) -> None:
    levels = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    data = papers.packed({BOMB: f'<!DOCTYPE x [<!ENTITY l0 "ha">{levels}]><x><body><p><t>&l11;</t></p></body></x>'})

    try:
        found = reader.extract(data, "laughs.docx")
    except BadDocument:
        return
    assert sum(len(block.text) for block in found.blocks) < 1000


def test_locked_documents_say_so(reader: FileReader) -> None:
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le")
    with pytest.raises(BadDocument, match="password"):
        reader.extract(ole, "a.docx")
    locked = bytearray(papers.docx(papers.paragraph("secret")))
    with zipfile.ZipFile(io.BytesIO(locked)) as archive:
        for info in archive.infolist():
            locked[info.header_offset + 6] |= 1
    at = locked.find(b"PK\x01\x02")
    while at >= 0:
        locked[at + 8] |= 1
        at = locked.find(b"PK\x01\x02", at + 4)
    with pytest.raises(BadDocument, match="password"):
        reader.extract(bytes(locked), "a.docx")


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"", "empty.pdf"),
        (b"%PDF-1.7\n" + b"x" * 500, "cut.pdf"),
        (b"PK\x03\x04" + b"x" * 500, "cut.docx"),
        (papers.packed({"hello": "world"}), "archive.zip"),
        (papers.packed({"xl/workbook.xml": "<x/>"}), "odd.xlsx"),
        (papers.packed({"META-INF/container.xml": "<x/>"}), "odd.epub"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 500, "old.doc"),
        (bytes(range(256)) * 4, "program.bin"),
    ],
)
def test_what_is_no_document_is_refused_with_a_sentence(reader: FileReader, data: bytes, name: str) -> None:
    with pytest.raises(BadDocument) as caught:
        reader.extract(data, name)
    assert name in caught.value.message
    assert caught.value.message.endswith(".")


WHOLE = [
    (papers.pdf([["A page", "with text."]] * 3, outline=[("A page", 1)]), "a.pdf"),
    (papers.docx(papers.paragraph("Text") * 5), "a.docx"),
    (papers.pptx([("T", "x")] * 3), "a.pptx"),
    (papers.xlsx("S", [["a", 1.0]] * 5), "a.xlsx"),
    (papers.epub("T", ["<html><body><p>x</p></body></html>"]), "a.epub"),
    (b"<html><body><h1>a</h1><p>b", "a.html"),
]


@given(which=st.integers(0, len(WHOLE) - 1), at=st.floats(0, 1), junk=st.binary(max_size=40), cut=st.booleans())
@settings(max_examples=150)
def test_a_damaged_document_gives_text_or_a_sentence(which: int, at: float, junk: bytes, cut: bool) -> None:
    data, name = WHOLE[which]
    place = int(at * len(data))
    damaged = data[:place] + junk + (b"" if cut else data[place + len(junk) :])
    with suppress(BadDocument):
        assert FileReader().extract(damaged, name).blocks is not None
