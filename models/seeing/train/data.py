"""`python -m models.seeing.train.data`: fetch the sources, draw the rest, and write the pictures to the cache.

They become 224 by 224 pixels, squashed, as the model sees them: `pixels.npy` (n, 224, 224, 3), and `items.json` with
what each shows. The same sources give the same files.
"""

from __future__ import annotations

import itertools
import json
import random
import sys
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from models.seeing.train import pictures
from models.seeing.train.drawn import drawn
from models.seeing.train.pictures import SIDE, Item
from models.seeing.train.sources import TrainingError, cache

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from PIL import Image

    Pixels = NDArray[np.uint8]

_BACKGROUNDS = ("#ffffff", "#ffffff", "#f4f4f4", "#ffffff", "#e8eef4", "#fff8e7", "#202020")
_MOST = {"mdi": 900, "tabler": 900, "openclipart": 2600, "openmoji": 700}


@dataclass(frozen=True, slots=True)
class Sample:
    """One picture of the data: the words for it, and which part it belongs to ("train", "held" or "test")."""

    source: str
    kind: str
    name: str
    words: tuple[str, ...]
    part: str


def part(item: Item) -> str:
    """Sources for evaluation are all of the test; of the others, concepts and drawings that are held back."""
    if item.source in ("openmoji", "stamps"):
        return "test"
    if item.source == "drawn-held" or (item.source not in ("drawn", "photographs") and item.held_back):
        return "held"
    return "train"


def items() -> Iterator[Item]:
    """All of the data. Of the large sources a fixed choice, so that no source outweighs the others."""
    everything = itertools.chain(
        *(pictures.noto(), pictures.fluent(), pictures.icons(), pictures.clip_art(), pictures.photographs()),
        *(drawn(), pictures.openmoji(), pictures.stamps()),
    )
    for source, group in itertools.groupby(everything, key=lambda item: item.source):
        members = list(group)
        most = _MOST.get(source, len(members))
        if len(members) > most:
            kept = sorted(random.Random(source).sample(range(len(members)), most))  # noqa: S311
            members = [members[at] for at in kept]
        yield from members


def framed(item: Item, chance: random.Random) -> Image.Image:
    """The picture as the model sees it: whole, or on a plain background with a margin."""
    from PIL import Image

    picture = item.draw(chance).convert("RGBA")
    if item.whole:
        return picture.convert("RGB").resize((SIDE, SIDE), Image.Resampling.BICUBIC)
    plain = item.source in ("openmoji", "stamps")
    colour = "#ffffff" if plain or item.kind == "icon" else chance.choice(_BACKGROUNDS)
    margin = 1.0 if plain else chance.uniform(1.0, 1.3)
    side = int(max(picture.size) * margin)
    page = Image.new("RGBA", (side, side), colour)
    page.alpha_composite(picture, ((side - picture.width) // 2, (side - picture.height) // 2))
    return page.convert("RGB").resize((SIDE, SIDE), Image.Resampling.BICUBIC)


def write(chosen: Iterable[Item], folder: Path) -> tuple[int, int]:
    """Write `pixels.npy` and `items.json`. Returns how many pictures there are, and how many could not be drawn."""
    import numpy as np

    folder.mkdir(parents=True, exist_ok=True)
    samples: list[Sample] = []
    frames: list[Pixels] = []
    broken = 0
    for item in chosen:
        try:
            picture = framed(item, random.Random(f"{item.source} {len(samples)}"))  # noqa: S311
        except (OSError, ValueError):
            broken += 1
            continue
        frames.append(np.asarray(picture))
        samples.append(Sample(item.source, item.kind, item.name, item.words, part(item)))
    np.save(folder / "pixels.npy", np.stack(frames))
    lines = ",\n".join(json.dumps(asdict(sample)) for sample in samples)
    (folder / "items.json").write_text(f"[{lines}]\n", encoding="utf-8")
    return len(samples), broken


def read(folder: Path | None = None) -> tuple[list[Sample], Pixels]:
    """What `write` wrote. Raises `TrainingError` if nothing was."""
    import numpy as np

    folder = folder or cache() / "data"
    try:
        entries = json.loads((folder / "items.json").read_text(encoding="utf-8"))
        pixels = np.load(folder / "pixels.npy", mmap_mode="r")
    except FileNotFoundError as error:
        raise TrainingError("There is no data yet: run `python -m models.seeing.train.data` first.") from error
    return [Sample(**{**entry, "words": tuple(entry["words"])}) for entry in entries], pixels


def main() -> int:
    try:
        count, broken = write(items(), cache() / "data")
    except TrainingError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write(f"{count:,} pictures in {cache() / 'data'}; {broken} could not be drawn.\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
