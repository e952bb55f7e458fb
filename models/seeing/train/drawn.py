"""Pictures made by a script: what a desktop assistant is shown most, and what photographs teach nothing of.

Each function draws one picture from a source of chance and names what it drew. Words come from a list of things, so
that no text is copied from anywhere.
"""

from __future__ import annotations

import itertools
import math
import random
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from models.seeing.train.pictures import Item
from models.seeing.train.sources import TrainingError

if TYPE_CHECKING:
    from PIL import Image, ImageDraw, ImageFont

Drawing = tuple["Image.Image", str, tuple[str, ...]]
"""The picture, its name, more words for it."""

_FONTS = Path("/usr/share/fonts/truetype/dejavu")
_BRIGHT = ("#1f77b4", "#ff7f0e", "#2ca02c", "#d62728", "#9467bd", "#8c564b", "#e377c2", "#17becf", "#f2c200", "#5b8def")
_TEXT = (
    "account address agenda annual apple average bank bicycle blue board book bread bridge budget camera change "
    "chart city class client coffee committee contract cost country customer data date delivery department design "
    "document early east editor effect email energy event export family figure file filter final first folder "
    "garden general green group growth health history home hotel house import income invoice island journey "
    "kitchen language large late letter level library list local market meeting member memory message method "
    "model month morning music name network night north note number office open orange order page paper payment "
    "people period phone picture plan point price print problem product profit program project quality quarter "
    "question rate reader reason record red region report request result river road sales save school science "
    "search season section send service settings share small south space speed spring start station street "
    "student study summer summary system table task team test text ticket time title total town train travel "
    "update user value version village water week west window winter work world year "
)
_WORDS = _TEXT.split()


def drawn(each: int = 150) -> Iterator[Item]:
    """`each` pictures of every kind that is drawn. The last eighth of each is held back."""
    from models.seeing.train.drawn_pages import PAGES

    for kind, ways in {**WAYS, **PAGES}.items():
        for number in range(each):
            way = ways[number % len(ways)]
            picture, name, words = way(random.Random(f"{kind} {number}"))  # noqa: S311  # a picture, no secret
            held = number >= each - each // 8
            yield Item("drawn-held" if held else "drawn", kind, name, words, _same(picture), whole=True)


def _same(picture: Image.Image) -> Callable[[random.Random], Image.Image]:
    return lambda _chance: picture


def font(size: int, face: str = "DejaVuSans") -> ImageFont.FreeTypeFont:
    """A font of Debian's fonts-dejavu-core. Raises `TrainingError` where it is not installed."""
    from PIL import ImageFont

    try:
        return ImageFont.truetype(str(_FONTS / f"{face}.ttf"), size)
    except OSError as error:
        raise TrainingError("The DejaVu fonts are missing: install Debian's fonts-dejavu-core.") from error


def phrase(chance: random.Random, least: int = 1, most: int = 4) -> str:
    return " ".join(chance.choices(_WORDS, k=chance.randint(least, most)))


def canvas(size: tuple[int, int], colour: str) -> tuple[Image.Image, ImageDraw.ImageDraw]:
    from PIL import Image, ImageDraw

    image = Image.new("RGB", size, colour)
    return image, ImageDraw.Draw(image)


def _paper(chance: random.Random) -> tuple[str, str]:
    """Background and ink."""
    return chance.choice((("white", "black"), ("#fafafa", "#222"), ("#fffdf5", "#333"), ("#1e1e1e", "#ddd")))


def _chart(chance: random.Random) -> tuple[Image.Image, ImageDraw.ImageDraw, str]:
    paper, ink = _paper(chance)
    image, draw = canvas((chance.randint(420, 720), chance.randint(340, 480)), paper)
    draw.text((image.width // 3, 8), phrase(chance, 2, 4).title(), ink, font(chance.randint(14, 22)))
    return image, draw, ink


def _axes(chance: random.Random, image: Image.Image, draw: ImageDraw.ImageDraw, ink: str) -> None:
    bottom = image.height - 40
    draw.line((50, 40, 50, bottom, image.width - 20, bottom), ink, 2)
    for step in range(1, 6):
        y = bottom - step * (bottom - 50) // 6
        draw.text((14, y - 7), str(step * chance.choice((5, 10, 20))), ink, font(12))
        if chance.random() < 0.6:
            draw.line((50, y, image.width - 20, y), "#999", 1)


def bars(chance: random.Random) -> Drawing:
    image, draw, ink = _chart(chance)
    _axes(chance, image, draw, ink)
    count, bottom = chance.randint(3, 12), image.height - 40
    step = (image.width - 90) / count
    colour, one = chance.choice(_BRIGHT), chance.random() < 0.6
    for at in range(count):
        left = 60 + at * step
        top = bottom - chance.randint(15, bottom - 60)
        draw.rectangle((left, top, left + step * 0.7, bottom), colour if one else chance.choice(_BRIGHT))
        draw.text((left, bottom + 6), chance.choice(_WORDS)[:5], ink, font(11))
    return image, "bar chart", ("chart", "graph", "statistics", "histogram", "diagram of sales by month")


def lines(chance: random.Random) -> Drawing:
    image, draw, ink = _chart(chance)
    _axes(chance, image, draw, ink)
    for _ in range(chance.randint(1, 5)):
        colour, y = chance.choice(_BRIGHT), chance.uniform(80, image.height - 80)
        points = []
        for x in range(52, image.width - 24, chance.choice((6, 20, 45))):
            y = min(image.height - 44, max(44, y + chance.gauss(0, 22)))
            points.append((x, y))
        draw.line(points, colour, chance.randint(2, 4))
    return image, "line chart", ("chart", "line graph", "plot", "curve over time", "share prices")


def pie(chance: random.Random) -> Drawing:
    image, draw, ink = _chart(chance)
    radius = min(image.size) // 2 - 50
    box = (image.width // 3 - radius + 40, 50, image.width // 3 + radius + 40, 50 + 2 * radius)
    cuts = [0.0, *sorted(chance.uniform(0, 360) for _ in range(chance.randint(2, 6))), 360.0]
    for at in range(len(cuts) - 1):
        colour = _BRIGHT[at % len(_BRIGHT)]
        draw.pieslice(box, cuts[at], cuts[at + 1], colour, outline="white")
        draw.rectangle((box[2] + 20, 70 + at * 24, box[2] + 34, 84 + at * 24), colour)
        draw.text((box[2] + 40, 70 + at * 24), chance.choice(_WORDS), ink, font(13))
    return image, "pie chart", ("chart", "graph", "shares of a whole", "percentages")


def scatter(chance: random.Random) -> Drawing:
    image, draw, ink = _chart(chance)
    _axes(chance, image, draw, ink)
    slope, colour = chance.uniform(-1, 1), chance.choice(_BRIGHT)
    for _ in range(chance.randint(30, 250)):
        x = chance.uniform(60, image.width - 30)
        y = image.height / 2 + slope * (x - image.width / 2) * 0.5 + chance.gauss(0, 35)
        if 40 < y < image.height - 44:
            draw.ellipse((x - 3, y - 3, x + 3, y + 3), colour)
    return image, "scatter plot", ("chart", "graph", "plot of points", "correlation", "data points")


def table(chance: random.Random) -> Drawing:
    paper, ink = _paper(chance)
    image, draw = canvas((chance.randint(450, 800), chance.randint(300, 560)), paper)
    columns, height = chance.randint(3, 7), chance.randint(22, 34)
    width = (image.width - 20) / columns
    grid, striped = chance.random() < 0.6, chance.random() < 0.5
    for row in range((image.height - 20) // height):
        top = 10 + row * height
        if row == 0 or (striped and row % 2):
            fill = chance.choice(_BRIGHT) if row == 0 else "#d8dde3"
            draw.rectangle((10, top, image.width - 10, top + height), fill)
        for column in range(columns):
            text = chance.choice(_WORDS) if row == 0 or column == 0 else f"{chance.uniform(0, 9999):,.2f}"
            colour = "black" if striped and row % 2 else ink
            draw.text((14 + column * width, top + 4), text, colour, font(14))
            if grid:
                box = (10 + column * width, top, 10 + (column + 1) * width, top + height)
                draw.rectangle(box, outline="#888")
    return image, "table", ("table of numbers", "spreadsheet", "rows and columns", "data table")


def diagram(chance: random.Random) -> Drawing:
    paper, ink = _paper(chance)
    image, draw = canvas((640, 460), paper)
    spots = [(60 + 190 * (at % 3), 40 + 140 * (at // 3)) for at in range(9)]
    chosen = chance.sample(spots, chance.randint(4, 8))
    for (x1, y1), (x2, y2) in itertools.pairwise(chosen):
        draw.line((x1 + 65, y1 + 30, x2 + 65, y2 + 30), ink, 2)
        angle = math.atan2(y2 - y1, x2 - x1)
        draw.regular_polygon((x2 + 65 - 70 * math.cos(angle), y2 + 30 - 40 * math.sin(angle), 7), 3, fill=ink)
    for x, y in chosen:
        shape = chance.choice((draw.rectangle, draw.ellipse))
        shape((x, y, x + 130, y + 60), fill=chance.choice(("#fff2cc", "#dae8fc", "#d5e8d4", "#f8cecc")), outline=ink)
        draw.text((x + 18, y + 22), chance.choice(_WORDS), "black", font(14))
    return image, "diagram", ("flow chart", "diagram with boxes and arrows", "flowchart", "process")


def scribble(chance: random.Random) -> Drawing:
    """A thing drawn by hand, with a shaking pen."""
    image, draw = canvas((400, 400), chance.choice(("white", "#f7f3e8", "#fdfdfd")))
    ink = chance.choice(("black", "#333", "#1a3a8a", "#7a1f1f"))
    name, shapes = chance.choice(tuple(_SKETCHES.items()))
    for shape in shapes:
        points = [(40 + 3.2 * x + chance.gauss(0, 3), 40 + 3.2 * y + chance.gauss(0, 3)) for x, y in _dense(shape)]
        draw.line(points, ink, chance.randint(2, 5), joint="curve")
    return image, name, ("sketch", "hand drawing", f"pencil drawing of a {name}", "line drawing")


def _circle(x: float, y: float, radius: float) -> list[tuple[float, float]]:
    steps = [at * math.tau / 24 for at in range(25)]
    return [(x + radius * math.cos(angle), y + radius * math.sin(angle)) for angle in steps]


def _dense(points: Sequence[tuple[float, float]]) -> Iterator[tuple[float, float]]:
    for (x1, y1), (x2, y2) in itertools.pairwise(points):
        for step in range(6):
            yield x1 + (x2 - x1) * step / 6, y1 + (y2 - y1) * step / 6
    yield points[-1]


_BOX = [(20.0, 45.0), (80.0, 45.0), (80.0, 95.0), (20.0, 95.0), (20.0, 45.0)]
_SKETCHES: dict[str, list[list[tuple[float, float]]]] = {
    "house": [_BOX, [(10, 45), (50, 8), (90, 45)], [(42, 95), (42, 68), (58, 68), (58, 95)]],
    "sun": [_circle(50, 50, 20), *([(50 + 26 * math.cos(a), 50 + 26 * math.sin(a)),
            (50 + 44 * math.cos(a), 50 + 44 * math.sin(a))] for a in range(7))],
    "face": [_circle(50, 50, 42), _circle(35, 38, 4), _circle(65, 38, 4), [(30, 65), (50, 78), (70, 65)]],
    "person": [_circle(50, 18, 12), [(50, 30), (50, 65)], [(30, 45), (70, 45)], [(32, 95), (50, 65), (68, 95)]],
    "tree": [[(45, 95), (45, 60), (55, 60), (55, 95)], _circle(50, 38, 27)],
    "car": [[(8, 70), (8, 52), (28, 50), (38, 32), (68, 32), (78, 50), (93, 54), (93, 70), (8, 70)],
            _circle(28, 72, 9), _circle(74, 72, 9)],
    "flower": [_circle(50, 35, 9), *(_circle(50 + 18 * math.cos(a), 35 + 18 * math.sin(a), 9) for a in range(6)),
               [(50, 55), (50, 95)], [(50, 80), (66, 70)]],
    "boat": [[(12, 68), (88, 68), (74, 88), (26, 88), (12, 68)], [(50, 68), (50, 12), (82, 60), (50, 60)]],
    "cat": [_circle(50, 55, 28), [(28, 38), (26, 14), (44, 29)], [(56, 29), (74, 14), (72, 38)],
            _circle(40, 50, 3), _circle(60, 50, 3), [(20, 60), (42, 62)], [(58, 62), (80, 60)]],
    "fish": [[(15, 50), (35, 32), (62, 36), (74, 50), (62, 64), (35, 68), (15, 50)],
             [(74, 50), (92, 34), (92, 66), (74, 50)], _circle(32, 46, 3)],
    "star": [[(50, 8), (61, 40), (94, 40), (67, 59), (78, 92), (50, 72), (22, 92), (33, 59), (6, 40), (39, 40),
              (50, 8)]],
    "heart": [[(50, 88), (12, 48), (14, 24), (32, 14), (50, 32), (68, 14), (86, 24), (88, 48), (50, 88)]],
}  # fmt: skip


WAYS: dict[str, tuple[Callable[[random.Random], Drawing], ...]] = {
    "chart": (bars, lines, pie, scatter),
    "table": (table,),
    "diagram": (diagram,),
    "sketch": (scribble,),
}
