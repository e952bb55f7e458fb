"""Documents made for tests and measurements: small, valid, in every format that Peri reads."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
_A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
_P = 'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
_RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
_KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def pdf(pages: Sequence[Sequence[str]], outline: Sequence[tuple[str, int]] = ()) -> bytes:
    """A PDF of lines of text on pages; `outline` names headings and their pages, from 1 on."""
    objects: dict[int, bytes] = {}
    count = len(pages)
    first = 4
    kids = " ".join(f"{first + 2 * n} 0 R" for n in range(count))
    marks = first + 2 * count
    there = f"/Outlines {marks} 0 R" if outline else ""
    objects[1] = f"<< /Type /Catalog /Pages 2 0 R {there} >>".encode()
    objects[2] = f"<< /Type /Pages /Kids [{kids}] /Count {count} >>".encode()
    objects[3] = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
    for n, lines in enumerate(pages):
        page, content = first + 2 * n, first + 2 * n + 1
        objects[page] = (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {content} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>"
        ).encode()
        shown = b"".join(b"(" + _escaped(line) + b") Tj T*\n" for line in lines)
        stream = b"BT /F1 10 Tf 50 790 Td 12 TL\n" + shown + b"ET"
        objects[content] = b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream)
    if outline:
        size = len(outline)
        objects[marks] = f"<< /First {marks + 1} 0 R /Last {marks + size} 0 R /Count {size} >>".encode()
        for n, (title, page) in enumerate(outline, 1):
            before = f"/Prev {marks + n - 1} 0 R" if n > 1 else ""
            after = f"/Next {marks + n + 1} 0 R" if n < size else ""
            place = f"/Dest [{first + 2 * (page - 1)} 0 R /Fit]"
            own = f"/Parent {marks} 0 R {before} {after} {place}"
            objects[marks + n] = b"<< /Title (" + _escaped(title) + b") " + own.encode() + b" >>"
    return _assembled(objects)


def scan(data: bytes, size: tuple[int, int]) -> bytes:
    """A PDF of one page that is a picture: `data` is a JPEG of that size."""
    width, height = size
    stream = b"q 595 0 0 842 0 0 cm /I Do Q"
    return _assembled(
        {
            1: b"<< /Type /Catalog /Pages 2 0 R >>",
            2: b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            3: b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
            b"/Resources << /XObject << /I 5 0 R >> >> >>",
            4: b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
            5: b"<< /Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceRGB /BitsPerComponent 8 "
            b"/Filter /DCTDecode /Length %d >>\nstream\n%s\nendstream" % (width, height, len(data), data),
        }
    )


def packed(members: Mapping[str, str | bytes]) -> bytes:
    """A ZIP archive."""
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return kept.getvalue()


def docx(body: str) -> bytes:
    """A text document with this inside of its body; the styles `H1` and `H2` are headings."""
    levels = "".join(f'<w:style w:styleId="H{n}"><w:name w:val="heading {n}"/></w:style>' for n in (1, 2))
    return packed(
        {
            "[Content_Types].xml": "<Types/>",
            "word/document.xml": f"<w:document {_W}><w:body>{body}</w:body></w:document>",
            "word/styles.xml": f"<w:styles {_W}>{levels}</w:styles>",
        }
    )


def paragraph(text: str, style: str = "", before: str = "") -> str:
    """A paragraph for `docx`."""
    how = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{how}<w:r>{before}<w:t>{text}</w:t></w:r></w:p>"


def pptx(slides: Sequence[tuple[str, str]]) -> bytes:
    """Slides of a title and a text."""
    members = {"[Content_Types].xml": "<Types/>"}
    ids, rels = "", ""
    for n, (title, text) in enumerate(slides, 1):
        ids += f'<p:sldId id="{255 + n}" r:id="r{n}"/>'
        rels += f'<Relationship Id="r{n}" Type="{_KIND}/slide" Target="slides/slide{n}.xml"/>'
        shapes = _shape(title, '<p:ph type="title"/>') + _shape(text, "")
        members[f"ppt/slides/slide{n}.xml"] = f"<p:sld {_P} {_A}><p:cSld><p:spTree>{shapes}</p:spTree></p:cSld></p:sld>"
    members["ppt/presentation.xml"] = f"<p:presentation {_P} {_R}><p:sldIdLst>{ids}</p:sldIdLst></p:presentation>"
    members["ppt/_rels/presentation.xml.rels"] = f'<Relationships xmlns="{_RELS}">{rels}</Relationships>'
    return packed(members)


def xlsx(sheet: str, rows: Sequence[Sequence[str | float]]) -> bytes:
    """A workbook of one sheet."""
    main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    lines = ""
    for y, row in enumerate(rows, 1):
        cells = "".join(_cell(f"{chr(65 + x)}{y}", value) for x, value in enumerate(row))
        lines += f'<row r="{y}">{cells}</row>'
    one = f'<Relationship Id="r1" Type="{_KIND}/worksheet" Target="worksheets/sheet1.xml"/>'
    book = f'<Relationship Id="r1" Type="{_KIND}/officeDocument" Target="xl/workbook.xml"/>'
    return packed(
        {
            "[Content_Types].xml": "<Types/>",
            "_rels/.rels": f'<Relationships xmlns="{_RELS}">{book}</Relationships>',
            "xl/workbook.xml": f'<workbook {main} {_R}><sheets><sheet name="{sheet}" sheetId="1" r:id="r1"/></sheets>'
            "</workbook>",
            "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_RELS}">{one}</Relationships>',
            "xl/worksheets/sheet1.xml": f"<worksheet {main}><sheetData>{lines}</sheetData></worksheet>",
        }
    )


def epub(title: str, chapters: Sequence[str]) -> bytes:
    """A book of chapters in XHTML."""
    items = "".join(f'<item id="c{n}" href="text/c{n}.xhtml"/>' for n in range(len(chapters)))
    spine = "".join(f'<itemref idref="c{n}"/>' for n in range(len(chapters)))
    opf = "http://www.idpf.org/2007/opf"
    return packed(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
            '<rootfile full-path="OPS/book.opf"/></rootfiles></container>',
            "OPS/book.opf": f'<package xmlns="{opf}"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">'
            f"<dc:title>{title}</dc:title></metadata><manifest>{items}</manifest><spine>{spine}</spine></package>",
            **{f"OPS/text/c{n}.xhtml": chapter for n, chapter in enumerate(chapters)},
        }
    )


def _assembled(objects: Mapping[int, bytes]) -> bytes:
    out = bytearray(b"%PDF-1.4\n")
    places = {}
    for number, content in sorted(objects.items()):
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % places[number] for number in sorted(objects))
    out += b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, start)
    return bytes(out)


def _escaped(text: str) -> bytes:
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)").encode("cp1252", "replace")


def _shape(text: str, place: str) -> str:
    inside = (
        f"<p:nvSpPr><p:nvPr>{place}</p:nvPr></p:nvSpPr><p:txBody><a:p><a:r><a:t>{text}</a:t></a:r></a:p></p:txBody>"
    )
    return f"<p:sp>{inside}</p:sp>"


def _cell(place: str, value: str | float) -> str:
    if isinstance(value, str):
        return f'<c r="{place}" t="inlineStr"><is><t>{value}</t></is></c>'
    return f'<c r="{place}"><v>{value}</v></c>'
