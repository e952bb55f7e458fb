"""Picture files to pixels, for files that nobody has vouched for.

The size is checked from the header before a pixel is decoded, only the formats below are tried, and of an
animation only the first frame is decoded. Whatever goes wrong is a `BadPicture`.
"""

from __future__ import annotations

import hashlib
import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from models.errors import BadPicture
from models.sentences import say
from models.values import Picture

if TYPE_CHECKING:
    from PIL import Image

MAX_FILE_BYTES = 64 * 2**20
MAX_PIXELS = 100_000_000
FORMATS = ("PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF", "AVIF")
_READABLE = say("Peri reads PNG, JPEG, WebP, GIF, BMP, TIFF and AVIF.")


@contextmanager
def opened(picture: Picture) -> Iterator[Image.Image]:
    """The picture with its header read and its size checked; pixels are decoded when they are asked for.

    Errors of decoding inside the block become `BadPicture` too.
    """
    from PIL import Image, UnidentifiedImageError

    name = picture.name or say("The picture")
    _check_bytes(picture, name)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # damaged metadata and Pillow's own, softer size limit
            with Image.open(io.BytesIO(picture.data), formats=FORMATS) as image:
                _check_size(image.size, name)
                yield image
    except BadPicture:
        raise
    except UnidentifiedImageError as error:
        raise BadPicture(say("{name} is not a picture that can be read.", name=name), remedy=_READABLE) from error
    except (Image.DecompressionBombError, MemoryError) as error:
        raise _too_large(name) from error
    except Exception as error:  # the edge to the parsers: on a hostile file they raise nearly anything
        raise BadPicture(
            say("{name} is damaged or cut short, and can't be decoded.", name=name),
            remedy=say("Open it in a picture viewer and save it again, or attach another copy."),
        ) from error


def rgb(image: Image.Image, max_side: int) -> Image.Image:
    """The picture upright, in RGB, no side longer than `max_side`; transparent parts are filled to contrast."""
    from PIL import ImageOps

    image.draft(None, (max_side, max_side))  # a JPEG is decoded at a fraction of its size
    image = _eight_bits(image)
    image.thumbnail((max_side, max_side), reducing_gap=2.0)
    ImageOps.exif_transpose(image, in_place=True)
    return _flat(image)


def upright(image: Image.Image, least: int) -> Image.Image:
    """The picture upright, in RGB, at its own size or smaller, no side below `least` where it was not before."""
    from PIL import ImageOps

    image.draft(None, (least, least))
    image = _eight_bits(image)
    factor = min(image.size) // (2 * least)
    if factor > 1:
        image = _reduced(image, factor)
    ImageOps.exif_transpose(image, in_place=True)
    return _flat(image)


def samples(image: Image.Image, side: int) -> Image.Image:
    """RGBA pixels picked from the picture without blending, at most `side` by `side`."""
    from PIL import Image

    image.draft(None, (side * 4, side * 4))
    image = _eight_bits(image)
    size = (min(side, image.width), min(side, image.height))
    return image.resize(size, Image.Resampling.NEAREST).convert("RGBA")


def upright_size(image: Image.Image) -> tuple[int, int]:
    """Width and height as the picture is to be looked at. Call it before decoding: drafts change the size."""
    width, height = image.size
    turned = image.format != "TIFF" and image.getexif().get(0x0112) in (5, 6, 7, 8)  # Pillow turns a TIFF itself
    return (height, width) if turned else (width, height)


def _check_bytes(picture: Picture, name: str) -> None:
    if not picture.data:
        raise BadPicture(say("{name} is empty.", name=name), remedy=say("Attach another copy of it."))
    if len(picture.data) > MAX_FILE_BYTES:
        raise BadPicture(
            say("{name} is larger than {most} MiB.", name=name, most=MAX_FILE_BYTES // 2**20),
            remedy=say("Save it smaller, for instance as a JPEG."),
        )
    if picture.data[4:8] == b"ftyp" and picture.data[8:12] in (b"heic", b"heix", b"mif1", b"msf1", b"hevc"):
        raise BadPicture(
            say("{name} is a HEIC picture, which Peri can't read.", name=name), remedy=say("Save it as JPEG or PNG.")
        )


def _check_size(size: tuple[int, int], name: str) -> None:
    if size[0] < 1 or size[1] < 1:
        raise BadPicture(say("{name} has no pixels.", name=name), remedy=say("Attach another copy of it."))
    if size[0] * size[1] > MAX_PIXELS:
        raise _too_large(name, f" ({size[0]} × {size[1]})")


def _too_large(name: str, size: str = "") -> BadPicture:
    return BadPicture(
        say(
            "{name}{size} is too large to be decoded safely: the limit is {most} megapixels.",
            name=name,
            size=size,
            most=MAX_PIXELS // 1_000_000,
        ),
        remedy=say("Scale it down, or attach the part that matters."),
    )


def _eight_bits(image: Image.Image) -> Image.Image:
    """One of L, RGB and RGBA, which can be resized; 16-bit and floating samples are scaled, not cut off."""
    if image.mode.startswith("I") or image.mode == "F":
        return _scaled_to_eight_bits(image)
    if image.has_transparency_data:
        return image.convert("RGBA")
    if image.mode in ("1", "L"):
        return image.convert("L")
    return image.convert("RGB")


def _scaled_to_eight_bits(image: Image.Image) -> Image.Image:
    import numpy as np
    from PIL import Image

    values = np.nan_to_num(np.asarray(image).astype(np.float32))
    low, high = (0.0, 65535.0) if image.mode.startswith("I;16") else (float(values.min()), float(values.max()))
    scaled = (values - low) * (255.0 / max(high - low, 1e-9))
    result = Image.fromarray(scaled.clip(0, 255).astype(np.uint8))
    result.info, result._exif = image.info, image.getexif()
    return result


def _reduced(image: Image.Image, factor: int) -> Image.Image:
    """Averages of `factor` by `factor` pixels; what a picture says of itself is kept."""
    result = image.reduce(factor)
    result.info, result._exif = image.info, image.getexif()
    return result


def _flat(image: Image.Image) -> Image.Image:
    """RGB. What is see-through becomes white, or black where the picture itself is light: text stays readable."""
    if image.mode != "RGBA":
        return image.convert("RGB")
    from PIL import Image, ImageStat

    alpha = image.getchannel("A")
    seen = ImageStat.Stat(image.convert("L"), mask=alpha.point(lambda a: 255 if a >= 128 else 0))
    light = seen.count[0] > 0 and seen.mean[0] > 160
    backdrop = Image.new("RGBA", image.size, "black" if light else "white")
    return Image.alpha_composite(backdrop, image).convert("RGB")


def png(image: Image.Image, name: str) -> Picture:
    """An image as the picture `name`."""
    file = io.BytesIO()
    image.save(file, "PNG", compress_level=3)
    data = file.getvalue()
    return Picture(data, hashlib.sha256(data).hexdigest(), name)
