"""A picture file as the pixels that a projector takes. For files that nobody has vouched for."""

from __future__ import annotations

import io
import warnings
from typing import TYPE_CHECKING

from models.errors import BadPicture
from models.sentences import say
from models.values import Picture

if TYPE_CHECKING:
    from PIL import Image

_FORMATS = ("PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF", "AVIF")
_MAX_PIXELS = 100_000_000
_MAX_SIDE = 4096
"""More than any projector looks at."""
_MOST_OBLONG = 64
"""Longer strips have no side left when they are scaled down: white is put beside them."""


def rgb_pixels(picture: Picture) -> tuple[int, int, bytes]:
    """Width, height and rows of RGB bytes of the upright picture, transparent parts on white. Raises `BadPicture`.

    The size is checked from the header before a pixel is decoded; of an animation it is the first frame.
    """
    from PIL import Image, ImageOps

    name = picture.name or say("The picture")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # damaged metadata and Pillow's own, softer size limit
            with Image.open(io.BytesIO(picture.data), formats=_FORMATS) as image:
                _check_size(image, name)
                image.draft("RGB", (_MAX_SIDE, _MAX_SIDE))
                upright = ImageOps.exif_transpose(image)
                upright.thumbnail((_MAX_SIDE, _MAX_SIDE))
                flat = _widened(_on_white(upright))
                return flat.width, flat.height, flat.tobytes()
    except BadPicture:
        raise
    except Exception as error:  # the edge to the parsers: on a hostile file they raise nearly anything
        raise BadPicture(
            say("{name} can't be decoded.", name=name),
            remedy=say("Open it in a picture viewer and save it again, or attach another copy."),
        ) from error


def _check_size(image: Image.Image, name: str) -> None:
    if not 0 < image.width * image.height <= _MAX_PIXELS:
        raise BadPicture(
            say("{name} is too large to be decoded safely.", name=name),
            remedy=say("Scale it down, or attach the part that matters."),
        )


def _on_white(image: Image.Image) -> Image.Image:
    from PIL import Image

    if image.mode.startswith("I;16") or image.mode in {"I", "F"}:
        image = _eight_bits(image)
    if "A" not in image.getbands() and "transparency" not in image.info:
        return image.convert("RGB")
    ground = Image.new("RGBA", image.size, "white")
    ground.alpha_composite(image.convert("RGBA"))
    return ground.convert("RGB")


def _widened(image: Image.Image) -> Image.Image:
    from PIL import Image

    least = -(-max(image.size) // _MOST_OBLONG)
    if min(image.size) >= least:
        return image
    ground = Image.new("RGB", (max(image.width, least), max(image.height, least)), "white")
    ground.paste(image)
    return ground


def _eight_bits(image: Image.Image) -> Image.Image:
    """Grey levels of 16 or 32 bits, scaled so that the brightest is white where 8 bits could not hold them."""
    import numpy as np
    from PIL import Image

    levels = np.nan_to_num(np.asarray(image, np.float64))
    brightest = float(levels.max())
    scale = 1.0 if brightest <= 255 else 255.0 / (65535.0 if brightest <= 65535 else brightest)
    return Image.fromarray((levels * scale).clip(0, 255).astype(np.uint8))
