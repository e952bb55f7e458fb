"""`python -m models.seeing.train.photo`: fits what tells photographs from drawings, and judges it.

Fitted on few photographs, many times cut, shrunk and compressed, against drawings of every kind; judged on wallpapers,
of which some are photographs and the others art that was made to look like anything.
"""

from __future__ import annotations

import io
import json
import random
import sys
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from models.seeing.clip_samples import photographs
from models.seeing.labelling import LabellingClip
from models.seeing.labels import KINDS
from models.seeing.natural import MEASURES, WEIGHTS, measures
from models.seeing.train import pictures
from models.seeing.train.drawn import drawn
from models.seeing.train.pictures import Item
from models.seeing.train.sources import TrainingError, unpacked
from models.values import Picture

_SEED = 7
_VARIANTS = 6
_SIDES = (240, 320, 512, 640, 1024)
_QUALITIES = (0, 60, 75, 85, 92)
"""Of JPEG; 0 is none."""
_MOST = {"noto": 120, "fluent": 120, "clip art": 160, "icons": 60, "drawn": 12}
PHOTOGRAPHED = frozenset({
    "Bridge_by_Sander_Klootwijk", "Dragonfly_by_Bolly", "Picture_0B_by_freespace", "Picture_1A_by_freespace",
    "Wine_by_Jakkub_Mede", "aitzgorri_by_Aitzol_Berasategi", "free_by_Peter_Nerlich",
    "friends_by_Aitzol_Berasategi", "greentock_by_Peter_Nerlich", "life_by_Aitzol_Berasategi",
    "picosdeeuropa_by_Aitzol_Berasategi", "seeding_by_Clements_Engelhardt", "sunset_by_Aitzol_Berasategi",
    "Aqua", "Blinds", "Dune", "FreshFlower", "Garden", "GreenMeadow", "LadyBird", "RainDrops", "Storm", "TwoWings",
    "Wood", "YellowFlower", "BytheWater", "ColdRipple", "ColorfulCups", "DarkestHour", "EveningGlow", "FallenLeaf",
    "Grey", "Kite", "OneStandsOut", "Path", "summer_1am",
})  # fmt: skip
"""Of the wallpapers, told by eye."""
UNCERTAIN = frozenset({"analogpattern_by_Peter_Nerlich", "Volna"})

Rows = NDArray[np.float64]


def main() -> int:
    try:
        chance = random.Random(_SEED)  # noqa: S311
        yes = list(_photographs(chance))
        groups = {name: list(_drawings(name, chance)) for name in _MOST}
        held = _wallpapers(chance)
    except TrainingError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    no = [image for images in groups.values() for image in images]
    rows = np.stack([measures(image) for image in (*yes, *no)])
    weights, bias = fitted(rows, np.repeat([1.0, 0.0], [len(yes), len(no)]))
    kept = {"weights": dict(zip(MEASURES, np.round(weights, 4).tolist(), strict=True)), "bias": round(bias, 4)}
    WEIGHTS.write_text(json.dumps(kept) + "\n", encoding="utf-8")
    sys.stdout.write("| pictures | told “photo” | told another kind | told none |\n|---|---|---|---|\n")
    for name, images in {**held, "photographs fitted on": yes, **groups}.items():
        sys.stdout.write(f"| {name} ({len(images)}) | {' | '.join(f'{share:.0%}' for share in _told(images))} |\n")
    return 0


def _told(images: Sequence[Image.Image]) -> tuple[float, float, float]:
    """Shares of pictures that the shipped eyes call a photograph, another kind, none."""
    eyes = LabellingClip()
    first = []
    for image in images:
        data = io.BytesIO()
        image.save(data, "PNG")
        labels = eyes.label(Picture(data.getvalue(), "", "one"))
        first.append(next((label.text for label in labels if label.text in KINDS), ""))
    photo, none = (sum(text == wanted for text in first) / len(first) for wanted in ("photo", ""))
    return photo, 1 - photo - none, none


def fitted(rows: Rows, right: NDArray[np.float64], penalty: float = 1.0) -> tuple[Rows, float]:
    """Weights and bias of a logistic regression, both classes as heavy, by Newton's method."""
    mean, spread = rows.mean(0), rows.std(0)
    given = np.column_stack([(rows - mean) / spread, np.ones(len(rows))])
    heavy = np.where(right > 0, 0.5 / right.mean(), 0.5 / (1 - right.mean()))
    ridge = np.diag([penalty] * rows.shape[1] + [0.0])
    found = np.zeros(given.shape[1])
    for _ in range(50):
        sure = 1 / (1 + np.exp(-np.clip(given @ found, -30, 30)))
        slope = given.T @ (heavy * (sure - right)) + ridge @ found
        curve = (given * (heavy * np.maximum(sure * (1 - sure), 1e-6))[:, None]).T @ given + ridge
        step = np.linalg.solve(curve, slope)
        found -= step
        if float(np.abs(step).max()) < 1e-9:
            break
    weights = found[:-1] / spread
    return weights, float(found[-1] - weights @ mean)


def _photographs(chance: random.Random) -> Iterator[Image.Image]:
    whole = [Image.open(io.BytesIO(one.data)).convert("RGB") for one in photographs()]
    whole += [item.draw(chance).convert("RGB") for item in pictures.photographs(crops=1)]
    for image in whole:
        for number in range(_VARIANTS):
            share = 1.0 if number == 0 else chance.uniform(0.4, 1.0)
            width, height = (max(64, int(side * share)) for side in image.size)
            left, top = (
                chance.randint(0, max(0, side - used)) for side, used in zip(image.size, (width, height), strict=True)
            )
            yield _saved(image.crop((left, top, left + width, top + height)), chance)


def _drawings(name: str, chance: random.Random) -> Iterator[Image.Image]:
    for item in _chosen(name, chance):
        try:
            picture = item.draw(chance).convert("RGBA")
        except ValueError:  # a drawing that names no size
            continue
        ground = Image.new("RGBA", picture.size, chance.choice(("white", "white", "#f4f4f4", "#202020")))
        ground.alpha_composite(picture)
        yield _saved(ground.convert("RGB"), chance)


def _chosen(name: str, chance: random.Random) -> list[Item]:
    if name == "drawn":
        return list(drawn(_MOST[name]))
    source = {"noto": pictures.noto, "fluent": pictures.fluent, "clip art": pictures.clip_art, "icons": pictures.icons}
    every = list(source[name]())
    return chance.sample(every, min(len(every), _MOST[name]))


def _wallpapers(chance: random.Random) -> dict[str, list[Image.Image]]:
    """The photographs among Debian's wallpapers, and the others."""
    yes: list[Image.Image] = []
    no: list[Image.Image] = []
    for package in ("wallpapers-lomiri", "wallpapers-mate", "wallpapers-plasma"):
        seen = set()
        for path in sorted(unpacked(package).rglob("*")):
            name = path.parents[2].name if "contents" in path.parts else path.stem
            usable = path.suffix in {".jpg", ".png"} and path.stat().st_size > 60_000 and path.stem != "screenshot"
            if not usable or name in seen or name in UNCERTAIN:
                continue
            seen.add(name)
            with Image.open(path) as image:
                if image.mode in {"RGBA", "LA", "P"} and name not in PHOTOGRAPHED:
                    continue  # patterns for a ground that is not there
                (yes if name in PHOTOGRAPHED else no).append(_saved(image.convert("RGB"), chance))
    return {"photographs among wallpapers": yes, "digital art among wallpapers": no}


def _saved(image: Image.Image, chance: random.Random) -> Image.Image:
    """As people get it: shrunk, and compressed or not."""
    side = chance.choice(_SIDES)
    image.thumbnail((side, side))
    quality = chance.choice(_QUALITIES)
    if not quality:
        return image
    data = io.BytesIO()
    image.save(data, "JPEG", quality=quality)
    return Image.open(data).convert("RGB")


if __name__ == "__main__":
    raise SystemExit(main())
