"""Draws Mermaid diagrams in a process of its own, run by path: it imports nothing of Peri's. Lines of JSON in and out.

In: {"source": …, "dark": …, "theme": {role: colour}, "series": [colour], "ground": colour, "family": a font, "size":
its pixels, "families": {another font: the letters that it has}, "whole": [those of them with Latin letters, too],
"advances": [{letter: width at a size of 1}, the same for bold letters], "zoom": pixels for one of the diagram's own,
"room": [width, height] of what is shown, in pixels, "detail": how many times as large the other picture may be}.
Out: {"shown": a PNG that fits into the room, base64, "png": the large one, "width": …, "height": …} at a zoom of 1, or
{"error": a kind, "why": what the library says}. Kinds are "syntax", "large", "foreign" (it would show what lies
elsewhere) and "failed". Whatever goes wrong with a diagram is told; only the limits on memory and the parent, which
waits a while and no longer, end the process.
"""

from __future__ import annotations

import base64
import json
import math
import os
import re
import sys
from collections.abc import Sequence
from functools import cache
from itertools import groupby
from typing import Any
from xml.etree import ElementTree

import merman
import resvg_py

MEMORY = 768 * 2**20
LONGEST = 50_000
"""Bytes of a source."""
WORK = 100_000_000
"""Units of layout, which merman counts ahead and generously: they are done within two seconds."""
LARGEST = 8_000
"""Pixels of either side."""
PIXELS = 8_000_000
UNMEASURED = 0.6
"""How wide a letter is that nobody measured."""
PROBE = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><text y="16">{}</text></svg>'
OTHERS = ("Segoe UI", "Helvetica Neue", "Helvetica", "Arial", "Noto Sans", "DejaVu Sans", "Liberation Sans")
LOADING = {"image", "feImage", "foreignObject", "script", "iframe", "audio", "video", "set", "animate"}
ELSEWHERE = re.compile(r"@import|@font-face|url\(\s*['\"]?\s*(?!#)[^)\s]|\\", re.IGNORECASE)
ADDRESS = "href"
TEXTS = {"text", "tspan"}
FROM_RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
LETTERS = re.compile(r"font-size:\s*([\d.]+)px")
DEFAULT_SIZE = 16.0
SHIFT = re.compile(r"(-?[\d.]+)(em|px|)")
OPERATION, KIND = merman.MermanTextMeasurementOperation, merman.MermanTextMeasurementResultKind
WIDTHS = {
    OPERATION.COMPUTED_LENGTH,
    OPERATION.SIMPLE_B_BOX_WIDTH,
    OPERATION.RAW_B_BOX_WIDTH,
    OPERATION.TSPAN_B_BOX_WIDTH,
    OPERATION.WRAP_PROBE_B_BOX_WIDTH,
    OPERATION.BOUNDING_CLIENT_RECT_WIDTH,
    OPERATION.CANVAS_MEASURE_TEXT_WIDTH,
}
SIZES = {OPERATION.MEASURE, OPERATION.WRAPPED, OPERATION.MERMAID_CALCULATE_TEXT_DIMENSIONS}
SAID = {"MERMAN_PARSE_ERROR": "syntax", "MERMAN_NO_DIAGRAM": "syntax", "MERMAN_RESOURCE_LIMIT_EXCEEDED": "large"}


class UndrawnError(Exception):
    """Its kind, and what is said of it."""


class Measurer(merman.MermanTextMeasurer):
    """Measures text as it will be drawn, letter by letter."""

    def __init__(self, advances: list[dict[str, float]]) -> None:
        self._regular, self._bold = advances

    def measure(self, request: Any) -> Any:
        if request.operation in WIDTHS:
            length = max((self._width(line, request) for line in request.text.split("\n")), default=0.0)
            return _measured(KIND.LENGTH, length=length)
        if request.operation not in SIZES:
            return None
        lines = [part for line in request.text.split("\n") for part in self._wrapped(line, request)]
        width = max(self._width(line, request) for line in lines)
        return _measured(KIND.METRICS, width=width, height=len(lines) * request.line_height, line_count=len(lines))

    def _width(self, text: str, request: Any) -> float:
        letters = self._bold if request.font_weight in {"bold", "bolder", "600", "700"} else self._regular
        return request.font_size * sum(letters.get(letter, UNMEASURED) for letter in text)

    def _wrapped(self, text: str, request: Any) -> list[str]:
        """Its lines where they may be `max_width` wide."""
        if request.max_width is None or self._width(text, request) <= request.max_width:
            return [text]
        lines, line = [], ""
        for word in text.split(" "):
            longer = f"{line} {word}" if line else word
            if line and self._width(longer, request) > request.max_width:
                lines.append(line)
                longer = word
            line = longer
        return [*lines, line]


def _measured(kind: Any, **given: float) -> Any:
    nothing = {"width": 0.0, "height": 0.0, "length": 0.0, "line_count": 1}
    return merman.MermanTextMeasureResult(
        result_kind=kind, **{**nothing, **given}, bbox_left=None, bbox_right=None, raw_width=None
    )


def draw(asked: dict[str, Any]) -> dict[str, Any]:
    """The answer to one line. Raises `UndrawnError`, and whatever the libraries raise."""
    family = asked["family"] = drawing_family(asked["family"])
    svg = harmless(svg_of(asked))
    width, height = size_of(svg)
    large = min(asked["zoom"] * asked["detail"], LARGEST / max(width, height), math.sqrt(PIXELS / (width * height)))
    if large < asked["zoom"] / 4:
        raise UndrawnError("large", "")
    room = asked["room"]
    shown = min(asked["zoom"], room[0] / width, room[1] / height)
    families = {letter: name for name, letters in asked["families"].items() for letter in letters}
    text = ElementTree.tostring(in_lines(in_their_fonts(svg, families, asked["whole"])), encoding="unicode")
    text = text.replace("mix-blend-mode:multiply", "mix-blend-mode:normal")  # which is black on a dark card
    pictures = [picture_of(text, family, zoom=zoom, background=asked["ground"]) for zoom in (shown, large)]
    small, whole = (base64.b64encode(picture).decode() for picture in pictures)
    return {"shown": small, "png": whole, "width": width, "height": height}


def in_their_fonts(
    svg: ElementTree.Element, families: dict[str, str], whole: Sequence[str] = ()
) -> ElementTree.Element:
    """The same drawing, letters that have a font of their own in it: resvg would take any that has them. A text that
    needs one other, and could be written in it as a `whole`, is.
    """
    for element in [one for one in svg.iter() if _kind(one) in TEXTS]:
        inside = list(element)
        needed = {families[one] for text in (element.text, *(child.tail for child in inside)) for one in text or ""
                  if one in families}  # fmt: skip
        if len(needed) == 1 and needed <= set(whole):
            _write_in(element, *needed)
        elif needed:
            parts = _runs(element, element.text, families)
            for child in inside:
                tail, child.tail = child.tail, None
                parts += [child, *_runs(element, tail, families)]
            element.text = None
            element[:] = parts
    return svg


def _runs(inside: ElementTree.Element, text: str | None, families: dict[str, str]) -> list[ElementTree.Element]:
    """Text cut where its font changes."""
    made = []
    for family, letters in groupby(text or "", lambda letter: families.get(letter, "")):
        run = ElementTree.Element(f"{inside.tag.rpartition('}')[0]}}}tspan")
        run.text = "".join(letters)
        if family:
            _write_in(run, family)
        made.append(run)
    return made


def _write_in(element: ElementTree.Element, family: str) -> None:
    element.set("style", f'{element.get("style", "")};font-family:"{family}"'.lstrip(";"))


def in_lines(svg: ElementTree.Element) -> ElementTree.Element:
    """The same drawing, texts from right to left at their places: resvg moves only the first letter by a `dy`."""
    for text in [one for one in svg.iter() if _kind(one) == "text" and FROM_RIGHT.search("".join(one.itertext()))]:
        size = float(found[1]) if (found := LETTERS.search(text.get("style", ""))) else DEFAULT_SIZE
        at = 0.0
        for element in text.iter():
            moved = SHIFT.fullmatch(element.get("dy", "0"))
            if moved is None or (element is not text and "x" not in element.attrib):
                continue
            at = float(element.get("y", at)) + float(moved[1]) * (size if moved[2] == "em" else 1)
            element.attrib.pop("dy", None)
            element.set("y", f"{at:g}")
    return svg


def _kind(element: ElementTree.Element) -> str:
    return str(element.tag).rpartition("}")[2]


def picture_of(svg: str, family: str, **more: Any) -> bytes:
    """A PNG, all its text in that font, or in one that has the letters."""
    kinds = ("font", "sans_serif", "serif", "monospace", "cursive", "fantasy")
    families = dict.fromkeys((f"{kind}_family" for kind in kinds), family)
    return bytes(resvg_py.svg_to_bytes(svg_string=svg, **families, **more))


@cache
def drawing_family(wanted: str) -> str:
    """The wanted font, or another where resvg doesn't find it: it would draw no text. Some systems hide their own."""
    empty = picture_of(PROBE.format(""), wanted)
    return next((one for one in (wanted, *OTHERS) if picture_of(PROBE.format("M"), one) != empty), wanted)


def svg_of(asked: dict[str, Any]) -> ElementTree.Element:
    """The diagram in merman's SVG, its text measured with the letters that were told."""
    theme = {
        "appearance": "dark" if asked["dark"] else "light",
        "font_family": asked["family"],
        "font_size": f"{asked['size']:g}px",
        "roles": asked["theme"],
        "series_palette": asked["series"],
    }
    options = {
        "svg": {"pipeline": "resvg-safe"},
        "resources": {"profile": "constrained", "limits": {"max_layout_work_units": WORK, "max_source_bytes": LONGEST}},
        "presentation": {"theme": theme},
    }
    services = merman.MermanEngineServices().with_text_measurer(Measurer(asked["advances"]))
    engine = merman.MermanEngine(json.dumps(options), services)
    try:
        text = engine.render_svg(asked["source"], None)
    except merman.MermanError.Binding as error:
        raise UndrawnError(SAID.get(error.code_name, "failed"), error.message) from error
    finally:
        engine.close()
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise UndrawnError("foreign", "")
    return ElementTree.fromstring(text)  # noqa: S314 - without a DTD, and bounded by merman


def harmless(svg: ElementTree.Element) -> ElementTree.Element:
    """The same drawing without links. Raises `UndrawnError` where it would load anything."""
    for element in svg.iter():
        if _kind(element) in LOADING or (element.text and _leads_away(element)):
            raise UndrawnError("foreign", "")
        for name, value in list(element.attrib.items()):
            if name.rpartition("}")[2] == ADDRESS and not value.startswith("#"):
                del element.attrib[name]
            elif ELSEWHERE.search(value) and name != "d":
                raise UndrawnError("foreign", "")
    return svg


def _leads_away(element: ElementTree.Element) -> bool:
    return _kind(element) == "style" and ELSEWHERE.search(element.text or "") is not None


def size_of(svg: ElementTree.Element) -> tuple[float, float]:
    """Of the drawing, which is told to have it. Raises `UndrawnError` for none."""
    _left, _top, width, height = map(float, svg.attrib["viewBox"].split())
    if not (width > 0 and height > 0 and math.isfinite(width * height)):
        raise UndrawnError("failed", "")
    svg.attrib.update(width=f"{width:g}", height=f"{height:g}")
    return width, height


def answer_to(asked: dict[str, Any]) -> dict[str, Any]:
    try:
        return draw(asked)
    except UndrawnError as error:
        kind, why = error.args
        return {"error": kind, "why": why[:400]}
    except Exception as error:  # noqa: BLE001 - whatever a diagram makes of the libraries is told; the next is drawn
        return {"error": "failed", "why": f"{type(error).__name__}: {error}"[:400]}


def main() -> None:
    """Answer until the input ends. What the libraries print is no answer."""
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    _limit()
    for line in sys.stdin:
        asked = json.loads(line)
        print(json.dumps({"key": asked["key"], **answer_to(asked)}), file=answers, flush=True)


def _limit() -> None:
    try:
        import resource
    except ImportError:  # Windows: the parent's clock alone
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


if __name__ == "__main__":
    main()
