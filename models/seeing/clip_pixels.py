"""A picture as the numbers that a CLIP model takes: open_clip's transformations, without torchvision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.seeing.clip_files import Preprocessing
from models.seeing.decode import opened, upright
from models.values import Picture

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from PIL import Image

_DETAIL = 2
"""A JPEG is decoded at a fraction of its size, but not below this many times the size that the model takes."""
_LONGEST = 32
"""A picture this many times as long as wide has its ends cut off first: its short side would blow it up."""


def pixels(picture: Picture, how: Preprocessing) -> NDArray[np.float32]:
    """float32 of shape (3, height, width). Raises `BadPicture`."""
    import numpy as np

    with opened(picture) as image:
        fitted = fit(upright(image, _DETAIL * max(how.size)), how)
    mean, std = np.asarray(how.mean, np.float32), np.asarray(how.std, np.float32)
    scaled = np.asarray(fitted, np.float32) * (1 / (255 * std)) - mean / std
    return np.ascontiguousarray(scaled.transpose(2, 0, 1), np.float32)


def fit(image: Image.Image, how: Preprocessing) -> Image.Image:
    """The picture, RGB, at the model's size."""
    from PIL import Image

    height, width = how.size
    resample = Image.Resampling.BILINEAR if how.interpolation == "bilinear" else Image.Resampling.BICUBIC
    if how.resize_mode == "squash":
        return image.resize((width, height), resample)
    if how.resize_mode == "longest":
        ratio = max(image.width / width, image.height / height)
        return _framed(image.resize(_divided(image.size, ratio), resample), how)
    image = _without_ends(image)
    if height != width:  # open_clip takes bicubic here, whatever it is told
        ratio = min(image.width / width, image.height / height)
        return _framed(image.resize(_divided(image.size, ratio), Image.Resampling.BICUBIC), how)
    short = min(image.size)
    across, down = (height if side == short else int(height * side / short) for side in image.size)
    return _framed(image.resize((across, down), resample), how)


def _divided(size: tuple[int, int], ratio: float) -> tuple[int, int]:
    return max(1, round(size[0] / ratio)), max(1, round(size[1] / ratio))


def _framed(image: Image.Image, how: Preprocessing) -> Image.Image:
    """Cut or filled around the middle to the model's size."""
    from PIL import Image

    height, width = how.size
    if image.width < width or image.height < height:
        whole = Image.new("RGB", (max(width, image.width), max(height, image.height)), (how.fill,) * 3)
        whole.paste(image, (max(0, width - image.width) // 2, max(0, height - image.height) // 2))
        image = whole
    left, top = round((image.width - width) / 2), round((image.height - height) / 2)
    return image.crop((left, top, left + width, top + height))


def _without_ends(image: Image.Image) -> Image.Image:
    """The middle of a picture that is longer than anything the model will see of it."""
    short = min(image.size)
    if max(image.size) <= _LONGEST * short:
        return image
    left, top = (max(0, side - _LONGEST * short) // 2 for side in image.size)
    return image.crop((left, top, image.width - left, image.height - top))
