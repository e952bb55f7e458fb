"""Is a picture a photograph, or was it drawn or rendered? Told from its pixels, whatever it shows.

Cameras leave noise: neighbouring pixels differ by a little nearly everywhere. What programs draw has areas of one
colour and sharp edges. These are measures in the manner of Athitsos, Swain and Frankel (1997, "Distinguishing
photographs and graphics on the World Wide Web"), weighed by logistic regression (`models.seeing.train.photo`).
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from models.seeing.decode import opened, upright
from models.values import Picture

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from PIL import Image

WEIGHTS = Path(__file__).with_name("photo.json")
MEASURES = ("flat", "gentle", "entropy", "most frequent", "colours")
_SIDE = 1024
_TILE, _TILES = 128, 5
_WHOLE = 400_000
"""Pictures of more pixels are measured in tiles."""
_GENTLE = 24
"""Of 255: neighbours that differ by no more have no edge between them."""
_COUNTED = 20_000


def photographic(picture: Picture) -> float:
    """The probability that a picture is a photograph. Raises `BadPicture`."""
    import math

    with opened(picture) as image:
        found = measures(upright(image, _SIDE))
    weights, bias = _weights()
    return 1.0 / (1.0 + math.exp(-max(-50.0, min(50.0, float(found @ weights) + bias))))


def measures(image: Image.Image) -> NDArray[np.float64]:
    """Of an RGB picture: the share of pixels that equal their neighbours, and of those that differ by a little; of its
    colours in 5 bits a channel the entropy in bits, the share of the most frequent, and log2 of how many there are.
    """
    import numpy as np

    pixels = np.asarray(image, np.int16)
    tiles = _tiles(pixels)
    flat = gentle = count = 0
    for tile in tiles:
        right = np.abs(np.diff(tile, axis=1)).max(-1)[:-1]
        below = np.abs(np.diff(tile, axis=0)).max(-1)[:, :-1]
        most = np.maximum(right, below)
        flat += int((most == 0).sum())
        gentle += int(((most > 0) & (most <= _GENTLE)).sum())
        count += most.size
    every = np.concatenate([tile.reshape(-1, 3) for tile in tiles])
    some = every[np.random.default_rng(0).integers(0, len(every), _COUNTED)]
    shares = np.unique((some >> 3) @ np.array((1024, 32, 1)), return_counts=True)[1] / _COUNTED
    entropy = float(-(shares * np.log2(shares)).sum())
    count = max(1, count)
    return np.array([flat / count, gentle / count, entropy, float(shares.max()), float(np.log2(len(shares)))])


def _tiles(pixels: NDArray[np.int16]) -> list[NDArray[np.int16]]:
    import numpy as np

    height, width, _ = pixels.shape
    if height * width <= _WHOLE:
        return [pixels]
    tops, lefts = (np.linspace(0, max(0, side - _TILE), _TILES).astype(int).tolist() for side in (height, width))
    return [pixels[top : top + _TILE, left : left + _TILE] for top in tops for left in lefts]


@cache
def _weights() -> tuple[NDArray[np.float64], float]:
    import numpy as np

    fields = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    return np.array([fields["weights"][name] for name in MEASURES]), float(fields["bias"])
