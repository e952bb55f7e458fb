"""What a picture file says of itself: size, format, EXIF date, place and camera, main colours.

EXIF is the text of whoever made the file: what comes out of here is checked, printable and short.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from datetime import datetime
from typing import TYPE_CHECKING, Any

from models.seeing.decode import opened, samples, upright_size
from models.values import Picture, PictureFacts

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from PIL import Image

PALETTE = (
    ("black", "#000000"),
    ("dark grey", "#484848"),
    ("grey", "#808080"),
    ("light grey", "#c4c4c4"),
    ("white", "#ffffff"),
    ("red", "#d81e1e"),
    ("red", "#ff2020"),
    ("dark red", "#7d1414"),
    ("pink", "#f4a6c0"),
    ("magenta", "#d62ad0"),
    ("purple", "#6f2da8"),
    ("purple", "#9050d0"),
    ("lavender", "#b9a3e3"),
    ("orange", "#f58220"),
    ("brown", "#7a4a21"),
    ("beige", "#e3cfa4"),
    ("yellow", "#f5dc1e"),
    ("olive", "#7c7a1f"),
    ("green", "#2ca02c"),
    ("green", "#00e000"),
    ("dark green", "#14501e"),
    ("light green", "#9ee08a"),
    ("turquoise", "#2ec4b6"),
    ("light blue", "#8ec9f0"),
    ("blue", "#2a62d8"),
    ("blue", "#0000ff"),
    ("dark blue", "#14235f"),
)
"""Colours and their plain names; a name may cover several."""

_SAMPLES = 160
_MOST = 5
_LEAST_SHARE = 0.06
_MAKE, _MODEL, _EXIF_IFD, _GPS_IFD = 0x010F, 0x0110, 0x8769, 0x8825
_TAKEN, _DIGITIZED, _TAKEN_OFFSET, _DIGITIZED_OFFSET = 0x9003, 0x9004, 0x9011, 0x9012


def inspect(picture: Picture) -> PictureFacts:
    """The facts of a picture. Raises `BadPicture`."""
    with opened(picture) as image:
        width, height = upright_size(image)
        exif = image.getexif()
        details, gps = exif.get_ifd(_EXIF_IFD), exif.get_ifd(_GPS_IFD)
        latitude, longitude = place(gps)
        # A phone's MPO is a JPEG with previews or a depth map behind it, not an animation.
        joined = image.format == "MPO"
        return PictureFacts(
            width=width,
            height=height,
            format="JPEG" if joined else str(image.format),
            frames=1 if joined else int(getattr(image, "n_frames", 1)),
            taken=moment(details),
            latitude=latitude,
            longitude=longitude,
            camera=camera(exif.get(_MAKE), exif.get(_MODEL)),
            colours=main_colours(image),
        )


def moment(details: dict[int, Any]) -> str | None:
    """ISO 8601 of the moment the picture was taken (else digitized), with the offset where the camera gave it."""
    for tag, offset_tag in ((_TAKEN, _TAKEN_OFFSET), (_DIGITIZED, _DIGITIZED_OFFSET)):
        try:
            taken = datetime.strptime(_line(details.get(tag)), "%Y:%m:%d %H:%M:%S")
        except ValueError:
            continue
        offset = _line(details.get(offset_tag))
        return taken.isoformat() + (offset if re.fullmatch(r"[+-]\d\d:\d\d", offset) else "")
    return None


def place(gps: dict[int, Any]) -> tuple[float | None, float | None]:
    """Latitude and longitude in degrees, north and east positive; both None where either is missing or impossible."""
    latitude = _degrees(gps.get(2), gps.get(1), "NS", 90.0)
    longitude = _degrees(gps.get(4), gps.get(3), "EW", 180.0)
    if latitude is None or longitude is None or latitude == longitude == 0.0:  # receivers without a fix write zeros
        return None, None
    return latitude, longitude


def camera(make: object, model: object) -> str | None:
    """Maker and model, the maker once."""
    maker, kind = _line(make), _line(model)
    if maker and maker.split()[0].lower() not in kind.lower():
        kind = f"{maker} {kind}"
    return kind.strip()[:80] or None


def main_colours(image: Image.Image) -> tuple[str, ...]:
    """Names of the colours that fill at least a sixteenth or so of the picture, most of it first."""
    import numpy as np

    pixels = np.asarray(samples(image, _SAMPLES)).reshape(-1, 4)
    seen = pixels[pixels[:, 3] >= 128, :3]
    if not len(seen):
        return ()
    nearest = _nearest(_oklab(seen), _oklab(np.array([_channels(value) for _, value in PALETTE])))
    counts: Counter[str] = Counter()
    for (name, _), count in zip(PALETTE, np.bincount(nearest, minlength=len(PALETTE)).tolist(), strict=True):
        counts[name] += count
    return tuple(name for name, count in counts.most_common(_MOST) if count >= _LEAST_SHARE * len(seen))


def _oklab(colours: NDArray[Any]) -> NDArray[np.float64]:
    """sRGB bytes of shape (n, 3) in Oklab (Ottosson 2020), where distance is about what people see."""
    import numpy as np

    encoded = np.arange(256) / 255.0
    linear = np.where(encoded <= 0.04045, encoded / 12.92, ((encoded + 0.055) / 1.055) ** 2.4)
    cones = linear[colours] @ np.array(
        [
            [0.4122214708, 0.2119034982, 0.0883024619],
            [0.5363325363, 0.6806995451, 0.2817188376],
            [0.0514459929, 0.1073969566, 0.6299787005],
        ]
    )
    return np.asarray(
        np.cbrt(cones)
        @ np.array(
            [
                [0.2104542553, 1.9779984951, 0.0259040371],
                [0.7936177850, -2.4285922050, 0.7827717662],
                [-0.0040720468, 0.4505937099, -0.8086757660],
            ]
        )
    )


def _nearest(colours: NDArray[np.float64], palette: NDArray[np.float64]) -> NDArray[np.intp]:
    import numpy as np

    # One after the other: no array of all distances has to be made and gone through.
    nearest, best = np.zeros(len(colours), np.intp), np.full(len(colours), np.inf)
    light, green, blue = np.ascontiguousarray(colours.T)
    for index, (one, two, three) in enumerate(palette.tolist()):
        distance = (light - one) ** 2 + (green - two) ** 2 + (blue - three) ** 2
        closer = distance < best
        nearest[closer] = index
        np.minimum(best, distance, out=best)
    return nearest


def _channels(value: str) -> tuple[int, int, int]:
    return int(value[1:3], 16), int(value[3:5], 16), int(value[5:7], 16)


def _degrees(parts: Any, reference: object, letters: str, limit: float) -> float | None:
    letter = _line(reference)[:1].upper()
    try:
        degrees, minutes, seconds = (float(part) for part in parts)
    except (TypeError, ValueError, ZeroDivisionError):
        return None
    value = degrees + minutes / 60 + seconds / 3600
    if not letter or letter not in letters or not math.isfinite(value) or not 0 <= value <= limit:
        return None
    return round(-value if letter == letters[1] else value, 6)


def _line(value: object) -> str:
    """Text of one EXIF field: one line, printable, without the padding that cameras leave."""
    if isinstance(value, bytes):
        value = value.decode("ascii", "ignore")
    if not isinstance(value, str):
        return ""
    return " ".join("".join(c if c.isprintable() else " " for c in value).split())
