"""Draws formulas in a process of its own, run by path: it imports nothing of Peri's. Lines of JSON in and out.

In: {"key": …, "tex": …, "display": true, "size": 16.5}. Out: {"key": …, "shapes": …, "left": …, "width": …,
"ascent": …, "descent": …} in pixels, or {"key": …, "error": …}. A shape is {"d": a path of SVG, "fill": whether it is
filled, "line": how thick its outline is}. Whatever goes wrong with a formula is told; only the limits on
memory and the parent, which waits a while and no longer, end the process.
"""

from __future__ import annotations

import json
import math
import sys
from typing import Any

MEMORY = 512 * 2**20
LONGEST = 400_000
"""Characters of a drawing."""
LARGEST = 8_000
"""Pixels of either side."""


def draw(asked: dict[str, Any]) -> dict[str, Any]:
    """The answer to one line."""
    import ziamath

    ziamath.config.svg2 = False  # paths where they are drawn
    drawn = ziamath.Latex(asked["tex"], size=asked["size"], inline=not asked["display"]).svgxml()
    left, top, width, height = map(float, drawn.attrib["viewBox"].split())
    found = [shape for element in drawn.iter() if (shape := outline(element)) is not None]
    size = sum(len(shape["d"]) for shape in found)
    if not (0 < width <= LARGEST and 0 < height <= LARGEST and math.isfinite(left + top) and size <= LONGEST):
        raise ValueError("too large")
    return {"shapes": found, "left": left, "width": width, "ascent": -top, "descent": height + top}


def outline(element: Any) -> dict[str, Any] | None:
    """One element as a path and how it is drawn; None for what only holds others."""
    tag, given = str(element.tag).rpartition("}")[2], element.attrib
    if tag in {"svg", "g"} and "transform" not in given:
        return None
    if tag == "rect":
        x, y, width, height = (float(given[name]) for name in ("x", "y", "width", "height"))
        path = f"M {x} {y} L {x + width} {y} L {x + width} {y + height} L {x} {y + height} Z"
    elif tag == "path" and "transform" not in given:
        path = given["d"]
    else:
        raise ValueError(f"it has a {tag}")
    line = float(given.get("stroke-width", 1)) if given.get("stroke", "none") != "none" else 0.0
    return {"d": path, "fill": given.get("fill") != "none", "line": line}


def main() -> None:
    """Answer until the input ends."""
    _limit()
    for line in sys.stdin:
        asked = json.loads(line)
        try:
            answer = draw(asked)
        except Exception as error:  # noqa: BLE001 - whatever a formula makes of the library is told; the next is drawn
            answer = {"error": f"{type(error).__name__}: {error}"[:200]}
        print(json.dumps({"key": asked["key"], **answer}), flush=True)


def _limit() -> None:
    try:
        import resource
    except ImportError:  # Windows: the parent's clock alone
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


if __name__ == "__main__":
    main()
