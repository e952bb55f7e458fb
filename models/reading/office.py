"""DOCX and PPTX (ECMA-376): paragraphs under their headings, slides under their titles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from models.reading.outline import Outline
from models.reading.package import Package, attribute, local
from models.values import Extract

DOCUMENT, PRESENTATION = "word/document.xml", "ppt/presentation.xml"
_HEADING = re.compile(r"heading (\d)", re.IGNORECASE)
_CELL = " | "
_INLINE = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}


def read_document(package: Package) -> Extract:
    """A text document. Pages are those that Word noted when it was last saved."""
    outline, levels = Outline(), _levels(package)
    root = package.xml(DOCUMENT)
    if any(local(one) == "lastRenderedPageBreak" for one in root.iter()):
        outline.page = 1
    for part in _parts(root):
        if local(part) == "tbl":
            for row in part.iter("{*}tr"):
                _turn_pages(row, outline)
                cells = (" ".join(_text(p) for p in cell.iter("{*}p")).strip() for cell in row.iterchildren("{*}tc"))
                outline.add(_CELL.join(cells))
            continue
        level = levels.get(_style(part), 0)
        _turn_pages(part, outline)
        (outline.heading(_text(part), level) if level else outline.add(_text(part)))
    return outline.extract(outline.page)


def read_presentation(package: Package) -> Extract:
    """Slides in their order, each a page, with the speaker's notes."""
    outline = Outline()
    related = package.related(PRESENTATION)
    for entry in package.xml(PRESENTATION).iter("{*}sldId"):
        kind, member = related.get(_relation(entry), ("", ""))
        if kind != "slide" or member not in package.names:
            continue
        outline.page += 1
        _slide(package, member, outline)
        for what, notes in package.related(member).values():
            if what == "notesSlide" and notes in package.names:
                outline.add("\n".join(text for shape in _shapes(package.xml(notes)) for text in _lines(shape)))
    return outline.extract(outline.page)


def _slide(package: Package, member: str, outline: Outline) -> None:
    shapes = list(_shapes(package.xml(member)))
    titles = [shape for shape in shapes if _placeholder(shape) in ("title", "ctrTitle")]
    outline.heading(" ".join(text for shape in titles for text in _lines(shape)) or f"Slide {outline.page}", 1)
    for shape in shapes:
        if shape not in titles:
            outline.add("\n".join(_lines(shape)))


def _parts(root: Any) -> Iterator[Any]:
    """Paragraphs and tables of the text, also those inside of content controls."""
    waiting = [iter(root)]
    while waiting:
        for part in waiting[-1]:
            if local(part) in ("p", "tbl"):
                yield part
            elif local(part) in ("body", "sdt", "sdtContent", "ins", "smartTag", "customXml"):
                waiting.append(iter(part))
                break
        else:
            waiting.pop()


def _levels(package: Package) -> dict[str, int]:
    """The level of each style that is a heading's."""
    if "word/styles.xml" not in package.names:
        return {}
    found = {}
    for style in package.xml("word/styles.xml").iter("{*}style"):
        name = next((attribute(one, "val") for one in style.iterchildren("{*}name")), "")
        level = next((attribute(one, "val") for one in style.iter("{*}outlineLvl")), "")
        match = _HEADING.fullmatch(name)
        if match or name.lower() == "title":
            found[attribute(style, "styleId")] = int(match.group(1)) if match else 1
        elif level.isdecimal() and int(level) < 9:
            found[attribute(style, "styleId")] = int(level) + 1
    return found


def _style(paragraph: Any) -> str:
    return next((attribute(one, "val") for one in paragraph.iter("{*}pStyle")), "")


def _turn_pages(part: Any, outline: Outline) -> None:
    if outline.page:
        outline.page += sum(1 for _ in part.iter("{*}lastRenderedPageBreak"))


def _text(paragraph: Any) -> str:
    parts = []
    for one in paragraph.iter():
        name = local(one)
        if name in ("t", "instrText"):
            parts.append(one.text or "" if name == "t" else "")
        else:
            parts.append(_INLINE.get(name, "") if local(one.getparent()) == "r" else "")
    return "".join(parts)


def _relation(entry: Any) -> str:
    """The attribute r:id: there is a plain `id`, too."""
    return next((str(value) for key, value in entry.attrib.items() if key.endswith("}id")), "")


def _shapes(root: Any) -> Iterator[Any]:
    for one in root.iter("{*}sp", "{*}graphicFrame"):
        if _placeholder(one) not in ("sldNum", "dt", "ftr"):
            yield one


def _placeholder(shape: Any) -> str:
    return next((attribute(one, "type") for one in shape.iter("{*}ph")), "")


def _lines(shape: Any) -> list[str]:
    rows = list(shape.iter("{*}tr"))
    if rows:
        return [_CELL.join(" ".join(_texts(cell)) for cell in row.iterchildren("{*}tc")) for row in rows]
    return _texts(shape)


def _texts(part: Any) -> list[str]:
    texts = ("".join(one.text or "" for one in paragraph.iter("{*}t")) for paragraph in part.iter("{*}p"))
    return [text for text in texts if text.strip()]
