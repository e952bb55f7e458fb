"""The pictures of the sources, each with the phrases that describe it."""

from __future__ import annotations

import bz2
import hashlib
import io
import json
import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

from models.seeing.train.sources import TrainingError, unpacked

if TYPE_CHECKING:
    from PIL import Image

SIDE = 224
HELD_BACK = 8
"""One concept in so many is never trained on."""

_DUBLIN_CORE = "{http://purl.org/dc/elements/1.1/}"
_NOT_THINGS = re.compile(r"gradient|pattern|semaphore|led/|map_symbols|/cards/|shapes/|alphabet|special/|etiquette")
_NO_WORD = re.compile(
    r"theme|collection|clip ?art|svg|\bhash\b|unsorted|public domain|^(icons?|png|image|media|action)$"
)


@dataclass(frozen=True, slots=True)
class Item:
    """A picture with its `name` (what it shows), more `words` for it, its `kind`, and where it is from.

    `concept` is the head noun of the name: pictures of one concept are all trained on, or all `held_back`.
    """

    source: str
    kind: str
    name: str
    words: tuple[str, ...]
    draw: Callable[[random.Random], Image.Image]
    whole: bool = False
    """It fills the frame, so it is put on no background."""

    @property
    def concept(self) -> str:
        words = re.findall(r"[a-z]+", self.name.lower())
        return words[-1].removesuffix("s") if words else ""

    @property
    def held_back(self) -> bool:
        return hashlib.sha256(self.concept.encode()).digest()[0] % HELD_BACK == 0


def noto() -> Iterator[Item]:
    folder = unpacked("noto") / "package"
    for entry in json.loads((folder / "emoji.json").read_text(encoding="utf-8")):
        if entry["has_img_google"]:
            words = tuple(name.replace("_", " ").replace("-", " ") for name in entry["short_names"])
            path = folder / "img/google/64" / entry["image"]
            yield Item("noto", "emoji", _emoji_name(entry), words, _file(path))


def fluent() -> Iterator[Item]:
    """The same names for other pictures; skin tones are left out."""
    folder = unpacked("fluent") / "package/assets"
    for item, entry in zip(noto(), _emoji_entries(), strict=True):
        code = entry["unified"].lower()
        for stem in (code, code.removesuffix("-fe0f")):
            path = folder / f"{stem}.webp"
            if path.is_file():
                yield replace(item, source="fluent", draw=_file(path))
                break


def icons() -> Iterator[Item]:
    """Outlines of things; the many variants of one icon ("account-lock-outline") are left out."""
    folder = unpacked("mdi") / "package"
    for entry in json.loads((folder / "meta.json").read_text(encoding="utf-8")):
        path = folder / "svg" / f"{entry['name']}.svg"
        if entry["name"].count("-") <= 1 and path.is_file():
            yield Item("mdi", "icon", _spaced(entry["name"]), tuple(map(_spaced, entry["aliases"][:3])), _vector(path))
    folder = unpacked("tabler") / "package"
    for name, entry in json.loads((folder / "icons.json").read_text(encoding="utf-8")).items():
        path = folder / "icons/outline" / f"{name}.svg"
        if "-" not in name and path.is_file() and not entry["category"].startswith("Brand"):
            words = tuple(str(tag) for tag in entry["tags"][:5])
            yield Item("tabler", "icon", _spaced(name), words, _vector(path))


def clip_art() -> Iterator[Item]:
    folder = unpacked("openclipart") / "usr/share/openclipart/svg"
    for path in sorted(folder.rglob("*.svg")):
        place = str(path.relative_to(folder))
        if _NOT_THINGS.search(place) or path.is_symlink() or path.stat().st_size > 400_000:
            continue
        name, words = _described(path)
        kind = "icon" if place.startswith(("computer/icons", "transportation/aiga")) else "drawing"
        if re.search(r"[a-z]{3}", name):
            yield Item("openclipart", kind, name, words, _vector(path))


def photographs(crops: int = 120) -> Iterator[Item]:
    """Pieces of four photographs: too few to learn things from, enough to learn what a photograph looks like."""
    from PIL import Image

    base = unpacked("sklearn") / "sklearn/datasets/images"
    raccoon = bz2.decompress((unpacked("scipy") / "scipy/misc/face.dat").read_bytes())
    pictures = {
        "chinese temple": Image.open(base / "china.jpg").convert("RGB"),
        "flower": Image.open(base / "flower.jpg").convert("RGB"),
        "raccoon": Image.frombytes("RGB", (1024, 768), raccoon),
        "woman in uniform": Image.open(unpacked("matplotlib") / "matplotlib/mpl-data/sample_data/grace_hopper.jpg"),
    }
    for name, picture in pictures.items():
        for number in range(crops):
            words = (name,) if number == 0 else ()
            yield Item("photographs", "photo", name if number == 0 else "", words, _piece(picture, number), whole=True)


def openmoji() -> Iterator[Item]:
    folder = unpacked("openmoji") / "package"
    for entry in json.loads((folder / "data/openmoji.json").read_text(encoding="utf-8")):
        path = folder / "color/svg" / f"{entry['hexcode']}.svg"
        if path.is_file() and not entry["skintone"] and entry["group"] != "flags":
            tags = tuple(tag.strip() for tag in entry["tags"].split(",") if tag.strip())
            yield Item("openmoji", "emoji", entry["annotation"], tags, _vector(path))


def stamps() -> Iterator[Item]:
    """Photographs of things, cut out: animals, food, plants, tools, vehicles. For evaluation."""
    folder = unpacked("stamps") / "usr/share/tuxpaint/stamps"
    for path in sorted(folder.rglob("*.png")):
        place = str(path.relative_to(folder))
        text = path.with_suffix(".txt")
        if re.match(r"symbols|seasonal|town|space|people", place) or "cartoon" in place or not text.is_file():
            continue
        line = text.read_text(encoding="utf-8", errors="replace").splitlines()[0]
        name = re.sub(r"^(an?|the|some) ", "", line.strip().rstrip(".").lower())
        yield Item("stamps", "photo", name, (), _file(path))


def _emoji_entries() -> list[dict[str, Any]]:
    entries = json.loads((unpacked("noto") / "package/emoji.json").read_text(encoding="utf-8"))
    return [entry for entry in entries if entry["has_img_google"]]


def _emoji_name(entry: dict[str, Any]) -> str:
    name = str(entry["name"] or entry["short_name"]).lower().replace("_", " ").replace("-", " ")
    if entry["category"] == "Flags" and not name.startswith("flag"):
        name = f"flag of {name.removesuffix(' flag')}"
    return name


def _described(path: Path) -> tuple[str, tuple[str, ...]]:
    """Title and keywords of a drawing, from its metadata, or else from the file's name."""
    title, words = "", []
    try:
        root = ElementTree.parse(path).getroot()  # noqa: S314  # pinned archives, and expat expands no bombs here
    except ElementTree.ParseError:
        root = ElementTree.Element("svg")
    for element in root.iter():
        text = (element.text or "").strip().lower()
        if element.tag == f"{_DUBLIN_CORE}title" and not title:
            title = text
        elif element.tag.endswith("}li") and text and not _NO_WORD.search(text):
            words.append(text.replace("_", " "))
    stem = re.sub(r"_(\w+)?_?0?\d+$", "", path.stem)
    if not title or _NO_WORD.search(title) or len(title) > 60:
        title = _spaced(stem)
    return " ".join(re.sub(r"[\d_]+", " ", title).split()), tuple(dict.fromkeys(words))[:6]


def _spaced(name: str) -> str:
    return re.sub(r"\b(outline|variant|filled)\b|[\d]+", "", name.replace("-", " ").replace("_", " ")).strip().lower()


def _file(path: Path) -> Callable[[random.Random], Image.Image]:
    def draw(_random: random.Random) -> Image.Image:
        from PIL import Image

        with Image.open(path) as image:
            return image.convert("RGBA")

    return draw


def _vector(path: Path) -> Callable[[random.Random], Image.Image]:
    def draw(_random: random.Random) -> Image.Image:
        from PIL import Image

        try:
            render = import_module("resvg_py").svg_to_bytes
        except ImportError as error:
            raise TrainingError("Drawings need resvg: run `pip install resvg_py==0.5.0` first.") from error
        data = render(svg_path=str(path), width=SIDE, skip_system_fonts=True)
        return Image.open(io.BytesIO(bytes(data))).convert("RGBA")

    return draw


def _piece(picture: Image.Image, number: int) -> Callable[[random.Random], Image.Image]:
    def draw(source: random.Random) -> Image.Image:
        from PIL import ImageOps

        width, height = picture.size
        scale = 1.0 if number == 0 else source.uniform(0.2, 1.0)
        size = (int(width * scale), int(height * scale))
        left, top = source.randint(0, width - size[0]), source.randint(0, height - size[1])
        piece = picture.crop((left, top, left + size[0], top + size[1])).convert("RGBA")
        return ImageOps.mirror(piece) if source.random() < 0.5 else piece

    return draw
