"""Pictures and texts that an exported model is calibrated with and compared on: drawn here, and always the same.

The statistics of photographs are imitated by noise whose power falls with the square of its frequency (Field 1987),
over which shapes, stripes and writing lie; a few are flat, narrow or see-through.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable
from typing import TYPE_CHECKING

from models.values import Picture

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from PIL import Image

SIZES = ((320, 240), (240, 320), (512, 384), (224, 224), (640, 200))
TEXTS = (
    "",
    "cat",
    "a photo of a dog",
    "a photo of a small red car in front of a house",
    "A screenshot of a spreadsheet with two charts.",
    "beach",
    "people who dance at a wedding, at night",
    "the receipt of a bakery: bread 4.50, milk 2.10",
    "don't  know;   it's \t spaced",
    "Straße, café, naïve",
    "犬と猫",
    "a drawing of a tree",
    "def main(): return 0",
    "mountains & lakes",
    "1234567890",
    "a very long description of a picture that goes on and on, " * 12,
)
PHOTOGRAPHS = ("astronaut", "chelsea", "coffee", "rocket", "camera", "coins", "page", "clock", "hubble_deep_field")
"""Names in `skimage.data` of pictures that come with scikit-image."""


def drawn(count: int, seed: int = 0) -> list[Picture]:
    """PNG files; with another seed they are others."""
    import numpy as np

    random = np.random.default_rng(seed)
    kinds: tuple[Callable[[np.random.Generator, tuple[int, int]], Image.Image], ...]
    kinds = (_scene, _scene, _page, _scene, _stripes)
    made = []
    for index in range(count):
        image = kinds[index % len(kinds)](random, SIZES[index // len(kinds) % len(SIZES)])
        made.append(_file(image, f"drawn {seed}.{index}"))
    return made


def photographs() -> list[Picture]:
    """Those of scikit-image that are on this machine; none where it is not installed."""
    try:
        from skimage import data
    except ImportError:
        return []
    from PIL import Image

    found = []
    for name in PHOTOGRAPHS:
        try:
            pixels = getattr(data, name)()
        except (AttributeError, OSError, ValueError, ModuleNotFoundError):
            continue  # it is one of those that are fetched when asked for
        found.append(_file(Image.fromarray(pixels), name))
    return found


def _scene(random: np.random.Generator, size: tuple[int, int]) -> Image.Image:
    from PIL import Image, ImageDraw

    image = Image.fromarray(_cloud(random, size))
    draw = ImageDraw.Draw(image)
    for _ in range(int(random.integers(0, 9))):
        box = _box(random, size)
        kind = (draw.ellipse, draw.rectangle)[int(random.integers(2))]
        kind(box, fill=_colour(random), outline=_colour(random))
    return image


def _page(random: np.random.Generator, size: tuple[int, int]) -> Image.Image:
    """Writing, as on a screen or on paper."""
    from PIL import Image, ImageDraw

    light = bool(random.integers(2))
    image = Image.new("RGB", size, "#fafaf5" if light else "#1c1f24")
    draw = ImageDraw.Draw(image)
    for index, top in enumerate(range(8, size[1] - 16, 22)):
        words = TEXTS[(index + int(random.integers(5))) % len(TEXTS)].encode("ascii", "replace").decode()
        draw.text((10, top), words[:60], fill=_colour(random) if index % 4 == 0 else ("black" if light else "white"))
    return image


def _stripes(random: np.random.Generator, size: tuple[int, int]) -> Image.Image:
    """A pattern of one direction and one width, over a gradient."""
    import numpy as np
    from PIL import Image

    rows, columns = np.mgrid[0 : size[1], 0 : size[0]]
    angle, width = random.uniform(0, np.pi), random.uniform(3, 40)
    wave = np.sin((rows * np.sin(angle) + columns * np.cos(angle)) / width)[..., None]
    pixels = 128 + wave * random.uniform(-90, 90, 3) + (rows / size[1] - 0.5)[..., None] * random.uniform(-90, 90, 3)
    return Image.fromarray(pixels.clip(0, 255).astype(np.uint8))


def _cloud(random: np.random.Generator, size: tuple[int, int]) -> NDArray[np.uint8]:
    """Noise of shape (height, width, 3), its colours alike but not the same."""
    import numpy as np

    width, height = size
    down, across = np.fft.fftfreq(height)[:, None], np.fft.rfftfreq(width)[None, :]
    falloff = 1 / np.maximum(np.hypot(down, across), 1 / max(size)) ** random.uniform(0.9, 1.3)
    grey, *colours = (
        np.fft.irfft2(np.fft.rfft2(random.normal(size=(height, width))) * falloff, (height, width)) for _ in range(4)
    )
    mixed = np.stack([grey + random.uniform(0.1, 0.7) * colour for colour in colours], axis=-1)
    mixed = (mixed - mixed.mean()) / mixed.std()
    pixels = random.uniform(70, 180) + mixed * random.uniform(20, 65)
    return np.asarray(pixels.clip(0, 255), np.uint8)


def _box(random: np.random.Generator, size: tuple[int, int]) -> tuple[int, int, int, int]:
    (left, right), (top, bottom) = (sorted(map(int, random.integers(0, side, 2))) for side in size)
    return left, top, right + 1, bottom + 1


def _colour(random: np.random.Generator) -> tuple[int, int, int]:
    red, green, blue = (int(part) for part in random.integers(0, 256, 3))
    return red, green, blue


def _file(image: Image.Image, name: str) -> Picture:
    file = io.BytesIO()
    image.save(file, "PNG")
    return Picture(file.getvalue(), hashlib.sha256(file.getvalue()).hexdigest(), name)
