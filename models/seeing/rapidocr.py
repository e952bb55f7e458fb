"""Text in pictures, read by PP-OCRv4 through RapidOCR (Apache-2.0) on ONNX Runtime.

The detector and the recognizer are driven here, not through RapidOCR's own pipeline: its classifier of upside-down
lines turns good lines around, and it blows a narrow picture up to millions of pixels.
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import replace
from math import inf, sqrt
from typing import TYPE_CHECKING, Any, NamedTuple

from models.errors import ModelError
from models.onnx_session import release_memory
from models.seeing.decode import opened, rgb, upright_size
from models.seeing.facts import inspect
from models.seeing.layout import arrange
from models.seeing.spacing import respace
from models.sentences import say
from models.values import Picture, PictureFacts, TextBox

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Pixels = NDArray[np.uint8]

MOST_THREADS = 4
LEAST_CONFIDENCE = 0.6
LEAST_FOR_ONE_CHARACTER = 0.8
MOST_AT_ONCE = 3_000_000  # pixels that the detector is given
STRIP = 1600  # a tall picture (a page, scrolled) is at most that wide, and read in strips of at most that height
OVERLAP = 160
MOST_STRIPS = 10
_UNSURE = 0.85  # a line read with less is read upside down too
_SMALL = 480  # a picture no longer than this is read at twice its size
_MARGIN = 16  # around the picture, so that text at its edge is found
_MISREAD_NUMBER = re.compile(r"\b\d[\doO]*[oO][\doO]*\b")
_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}

Size = tuple[int, int]


class Strip(NamedTuple):
    """Rows `top` to `bottom` of a picture; the text whose middle is in `owned` is this strip's."""

    top: int
    bottom: int
    owned: tuple[float, float]


class Line(NamedTuple):
    """A line as it was read; `turned` if it stood on its head."""

    box: TextBox
    turned: bool


class RapidReader:
    """A `TextReader`. `threads` 0 takes as many as the process may use, at most four."""

    def __init__(self, threads: int = 0) -> None:
        import cv2
        from rapidocr_onnxruntime import RapidOCR

        usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
        count = max(1, min(threads or MOST_THREADS, usable))
        cv2.setNumThreads(count)
        self._engine = RapidOCR(
            intra_op_num_threads=count,
            inter_op_num_threads=1,
            det_limit_type="min",
            det_limit_side_len=32,
            rec_batch_num=1,
        )

    def read(self, picture: Picture) -> tuple[TextBox, ...]:
        """Lines in reading order (the rule is in `models.seeing.layout`). Raises `BadPicture`, `ModelError`."""
        import numpy as np

        with opened(picture) as image:
            size = upright_size(image)
            upright = rgb(image, working_side(size))
        pixels = np.ascontiguousarray(np.asarray(upright)[:, :, ::-1])
        try:
            lines = [line for strip in strips(upright.size) for line in self._read_strip(pixels, strip)]
        except Exception as error:  # the edge to RapidOCR, OpenCV and ONNX Runtime, which share no error class
            raise ModelError(
                say(
                    "The text in {name} could not be read ({why}).",
                    name=picture.name or say("the picture"),
                    why=type(error).__name__,
                ),
                remedy=say("Try a smaller part of it, or another copy."),
            ) from error
        finally:
            release_memory()
        return tuple(_resized(box, upright.size, size) for box in _in_order(lines, upright.size))

    def inspect(self, picture: Picture) -> PictureFacts:
        """Raises `BadPicture`."""
        return inspect(picture)

    def close(self) -> None:
        """Let the models go."""
        del self._engine

    def _read_strip(self, pixels: Pixels, strip: Strip) -> list[Line]:
        view = pixels[strip.top : strip.bottom]
        factor = 2 if max(view.shape) <= _SMALL else 1
        prepared = _prepared(view, factor)
        quads, _ = self._engine.text_det(prepared)
        if quads is None or not len(quads):
            return []
        crops = self._engine.get_crop_img_list(prepared, quads)
        found: list[Line] = []
        for quad, (text, confidence, turned) in zip(quads, self._recognize(crops), strict=True):
            box = _box(quad, (text, confidence), factor, strip.top)
            if _is_text(text, confidence) and _owns(strip, box):
                found.append(Line(box, turned))
        return found

    def _recognize(self, crops: Sequence[Pixels]) -> list[tuple[str, float, bool]]:
        """Text, confidence and whether it stood on its head, of each crop."""
        upright = self._run(crops)
        doubtful = [index for index, (_, confidence) in enumerate(upright) if confidence < _UNSURE]
        turned = self._run_turned(crops, doubtful)
        better = {index for index in doubtful if turned[index][1] > upright[index][1]}
        if 2 * len(better) > len(crops):  # then all of it does, and what was read surely was misread
            turned |= self._run_turned(crops, [index for index in range(len(crops)) if index not in turned])
            better = set(turned)
        return [(*turned[index], True) if index in better else (*line, False) for index, line in enumerate(upright)]

    def _run_turned(self, crops: Sequence[Pixels], which: Sequence[int]) -> dict[int, tuple[str, float]]:
        import numpy as np

        turned = [np.ascontiguousarray(np.rot90(crops[index], 2)) for index in which]
        return dict(zip(which, self._run(turned), strict=True))

    def _run(self, crops: Sequence[Pixels]) -> list[tuple[str, float]]:
        if not crops:
            return []
        found, _ = self._engine.text_rec(list(crops), return_word_box=True)
        return [_decoded(crop, raw) for crop, raw in zip(crops, found, strict=True)]


def working_side(size: Size) -> int:
    """The longer side at which a picture of `size` is read."""
    width, height = size
    if height > 2 * width:
        return max(1, min(height, MOST_STRIPS * (STRIP - OVERLAP), height * STRIP // width))
    return max(1, int(max(size) * min(1.0, sqrt(MOST_AT_ONCE / (width * height)))))


def strips(size: Size) -> list[Strip]:
    """The picture whole or, where it is tall, in overlapping strips that own it without a gap."""
    width, height = size
    if height <= max(STRIP, 2 * width):
        return [Strip(0, height, (-inf, inf))]
    count = -(-(height - OVERLAP) // (STRIP - OVERLAP))
    step = (height - OVERLAP) / count
    cuts = [-inf, *(index * step + OVERLAP / 2 for index in range(1, count)), inf]
    return [
        Strip(round(index * step), min(height, round((index + 1) * step) + OVERLAP), (cuts[index], cuts[index + 1]))
        for index in range(count)
    ]


def _prepared(view: Pixels, factor: int) -> Pixels:
    import cv2
    import numpy as np

    if factor > 1:
        view = np.asarray(cv2.resize(view, None, fx=factor, fy=factor, interpolation=cv2.INTER_CUBIC), np.uint8)
    return np.asarray(
        cv2.copyMakeBorder(view, _MARGIN, _MARGIN, _MARGIN, _MARGIN, cv2.BORDER_REPLICATE), dtype=np.uint8
    )


def _decoded(crop: Pixels, raw: Any) -> tuple[str, float]:
    """The recognizer's answer for one crop, its spaces put right."""
    text, confidence, (columns, _, word_columns, *_) = raw
    width = crop.shape[1]
    centres = [(column + 0.5) / max(1.0, columns) * width for word in word_columns for column in word]
    spaced = respace(text, centres, crop.mean(axis=2).astype("uint8"))
    return " ".join(plain_marks(spaced).split()), float(confidence)


def plain_marks(text: str) -> str:
    """Full-width Latin marks as plain ones where nothing is Chinese, and the zeros of "1oo" as zeros."""
    if not any("⺀" <= c <= "鿿" for c in text):
        text = text.translate(_FULL_WIDTH)
    return _MISREAD_NUMBER.sub(lambda number: number[0].replace("o", "0").replace("O", "0"), text)


def _is_text(text: str, confidence: float) -> bool:
    return bool(text) and confidence >= (LEAST_FOR_ONE_CHARACTER if len(text) == 1 else LEAST_CONFIDENCE)


def _box(quad: Any, read: tuple[str, float], factor: int, top: int) -> TextBox:
    xs, ys = [[(float(point[axis]) - _MARGIN) / factor for point in quad] for axis in (0, 1)]
    return TextBox(read[0], round(min(xs)), round(min(ys)) + top, round(max(xs)), round(max(ys)) + top, read[1])


def _owns(strip: Strip, box: TextBox) -> bool:
    return strip.owned[0] <= (box.top + box.bottom) / 2 < strip.owned[1]


def _in_order(lines: Sequence[Line], size: Size) -> list[TextBox]:
    """Reading order; of a picture that stands on its head, as someone reads it who turns it around."""
    boxes = [line.box for line in lines]
    if 2 * sum(line.turned for line in lines) <= len(lines):
        return list(arrange(boxes))
    return [_turned(box, size) for box in arrange(_turned(box, size) for box in boxes)]


def _turned(box: TextBox, size: Size) -> TextBox:
    return replace(
        box,
        left=size[0] - box.right,
        top=size[1] - box.bottom,
        right=size[0] - box.left,
        bottom=size[1] - box.top,
    )


def _resized(box: TextBox, read: Size, size: Size) -> TextBox:
    """The box in pixels of the picture of `size` that was read at the size `read`."""
    across, down = size[0] / read[0], size[1] / read[1]
    return replace(
        box,
        left=max(0, min(size[0], round(box.left * across))),
        top=max(0, min(size[1], round(box.top * down))),
        right=max(0, min(size[0], round(box.right * across))),
        bottom=max(0, min(size[1], round(box.bottom * down))),
    )
