"""HTML and EPUB: what is read, under its headings; what is for the browser alone is passed over."""

from __future__ import annotations

import posixpath
from typing import Any
from urllib.parse import unquote

from models.errors import BadDocument
from models.reading.outline import Outline
from models.reading.package import Package, attribute, local
from models.sentences import say
from models.values import Extract

_HIDDEN = {"script", "style", "template", "noscript", "head", "nav", "svg", "math", "iframe", "object", "select"}
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_BREAKING = {
    *("address", "article", "aside", "blockquote", "body", "br", "dd", "details", "div", "dl", "dt", "fieldset"),
    *("figcaption", "figure", "footer", "form", "header", "hr", "li", "main", "ol", "p", "pre", "section", "summary"),
    *("table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul"),
}
_CONTAINER = "META-INF/container.xml"


def read_page(data: bytes, name: str) -> Extract:
    """A web page. Raises `BadDocument`."""
    outline = Outline()
    _walk(_parsed(data, name), outline)
    return outline.extract()


def read_book(package: Package) -> Extract:
    """An EPUB: its chapters in the order of reading. Raises `BadDocument`."""
    outline = Outline()
    root = next((attribute(one, "full-path") for one in package.xml(_CONTAINER).iter("{*}rootfile")), "")
    book = package.xml(root)
    titles = ("".join(one.itertext()) for one in book.iter("{http://purl.org/dc/elements/1.1/}title"))
    outline.title = next(titles, "")
    items = {attribute(one, "id"): attribute(one, "href") for one in book.iter("{*}item")}
    for entry in book.iter("{*}itemref"):
        href = unquote(items.get(attribute(entry, "idref"), ""))
        member = posixpath.normpath(posixpath.join(posixpath.dirname(root), href))
        if href and member in package.names and not outline.full:
            _walk(_parsed(package.read(member), package.name), outline)
    if "META-INF/encryption.xml" in package.names and not outline.extract().blocks:
        raise BadDocument(
            say("{name} is protected against copying.", name=package.name), remedy=say("Peri can't read such books.")
        )
    return outline.extract()


def _parsed(data: bytes, name: str) -> Any:
    from lxml import etree

    parser = etree.HTMLParser(no_network=True, remove_comments=True, remove_pis=True, huge_tree=False)
    try:
        root = etree.fromstring(data, _with_encoding(data, parser))
    except (etree.XMLSyntaxError, ValueError) as error:
        raise BadDocument(
            say("{name} is no page that can be read.", name=name), remedy=say("Save it again in your browser.")
        ) from error
    if root is None:
        raise BadDocument(
            say("{name} has no text.", name=name), remedy=say("Open it in your browser to see what it is.")
        )
    return root


def _with_encoding(data: bytes, parser: Any) -> Any:
    """UTF-8 where it is that: pages often don't say so, and lxml then takes Latin-1."""
    from lxml import etree

    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return parser
    return etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=False)


def _walk(root: Any, outline: Outline) -> None:
    from lxml import etree

    text: list[str] = []
    walker = etree.iterwalk(root, events=("start", "end"))
    for event, element in walker:
        name = local(element)
        if event == "start" and name in _HIDDEN:
            walker.skip_subtree()
            continue
        hidden = name in _HIDDEN
        if not hidden and (name in _BREAKING or name in _HEADINGS):
            _flush(text, outline, _HEADINGS.get(name, 0) if event == "end" else 0)
        text.append((element.text if event == "start" and not hidden else element.tail if event == "end" else "") or "")
    _flush(text, outline, 0)


def _flush(text: list[str], outline: Outline, level: int) -> None:
    whole = " ".join("".join(text).split())
    text.clear()
    if level:
        outline.heading(whole, level)
    else:
        outline.add(whole)
