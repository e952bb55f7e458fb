"""Pictures that the tests make for themselves."""

from __future__ import annotations

import hashlib
import io
import struct
import zlib
from collections.abc import Sequence

from PIL import Image, ImageDraw, ImageFont

from models.values import Picture

RECEIPT = (
    ("CORNER BAKERY",),
    ("12 Mill Street",),
    ("Sourdough loaf", "4.50"),
    ("Oat milk", "2.10"),
    ("TOTAL", "6.60"),
)


def font(size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    """DejaVu Sans where the machine has it, else the one that Pillow brings."""
    try:
        return ImageFont.truetype("DejaVuSans.ttf", size)
    except OSError:
        return ImageFont.load_default(size)


def written(
    lines: Sequence[str],
    size: int = 28,
    shape: tuple[int, int] = (800, 400),
    colours: tuple[str, str] = ("black", "white"),
) -> Image.Image:
    """`lines` below one another, `size` pixels high, in ink and on ground of `colours`."""
    image = Image.new("RGB", shape, colours[1])
    draw = ImageDraw.Draw(image)
    for index, line in enumerate(lines):
        draw.text((30, 24 + index * int(size * 1.7)), line, fill=colours[0], font=font(size))
    return image


def receipt() -> Image.Image:
    """A shop's receipt: names at the left, prices at the right."""
    image = Image.new("RGB", (520, 320), "white")
    draw = ImageDraw.Draw(image)
    for index, cells in enumerate(RECEIPT):
        for cell, left in zip(cells, (30, 400), strict=False):
            draw.text((left, 24 + index * 52), cell, fill="black", font=font(26))
    return image


def picture(image: Image.Image, kind: str = "PNG", name: str = "", **options: object) -> Picture:
    """`image` as a file of `kind`; `options` are Pillow's for saving."""
    file = io.BytesIO()
    image.save(file, kind, **options)
    return of_bytes(file.getvalue(), name or f"test.{kind.lower()}")


def of_bytes(data: bytes, name: str = "test") -> Picture:
    return Picture(data, hashlib.sha256(data).hexdigest(), name)


def declared_png(width: int, height: int) -> bytes:
    """A PNG of a few bytes that says it is `width` by `height`."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(64))) + chunk(b"IEND", b"")
    )
