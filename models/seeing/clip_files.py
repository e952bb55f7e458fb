"""A CLIP model as a folder: `image.onnx`, `text.onnx`, `tokenizer.json` and `config.json`.

`config.json`, which this module reads and writes, has `format` (1), `name`, `digest` (sha256 of the three other files
and of the preprocessing, in hexadecimal), `dimensions`, `logit_scale`, `logit_bias`, `image` (`Preprocessing`) and
`text` (`Texts`). Vectors can be compared with those of a folder of the same digest only.

`image.onnx` takes `pixels`, float32 of shape (n, 3, height, width), and gives `vectors`, (n, dimensions);
`text.onnx` takes `ids`, int64 of shape (n, tokens), and gives `vectors`, and may give `sentences`, (n, other
dimensions): what its language model says of the text before it is brought into the space of pictures. All are unit
vectors.
"""

from __future__ import annotations

import hashlib
import json
import math
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from models.errors import BadModelFile, NotInstalled
from models.sentences import say
from models.values import EncoderInfo

IMAGE, TEXT, TOKENIZER, CONFIG = "image.onnx", "text.onnx", "tokenizer.json", "config.json"
VECTORS, SENTENCES = "vectors", "sentences"
FORMAT = 1
RESIZE_MODES = ("shortest", "longest", "squash")
INTERPOLATIONS = ("bicubic", "bilinear")
CLEANINGS = ("lower", "whitespace", "canonicalize")
_LARGEST_SIDE = 4096
_LONGEST_CONTEXT = 4096
DAMAGED = say("Export or pull the model again.")


@dataclass(frozen=True, slots=True)
class Preprocessing:
    """How a picture becomes pixels, in open_clip's words.

    `size` is (height, width). `resize_mode`: the shorter side fits and the rest is cut off, the longer side fits and
    the rest is filled with `fill`, or both sides fit. `mean` and `std` are those of red, green and blue in [0, 1].
    """

    size: tuple[int, int]
    mean: tuple[float, float, float]
    std: tuple[float, float, float]
    resize_mode: str = "shortest"
    interpolation: str = "bicubic"
    fill: int = 0


@dataclass(frozen=True, slots=True)
class Texts:
    """How a text becomes token ids: cleaned, cut to `context_length`, and padded with `pad_id`.

    `padded` says that texts are always padded to the whole context; else only to the longest of a batch. `sentences`
    names the output of `text.onnx` by which texts are compared with texts; empty where there is none.
    """

    context_length: int
    pad_id: int = 0
    padded: bool = True
    clean: str = "whitespace"
    sentences: str = ""


@dataclass(frozen=True, slots=True)
class ClipConfig:
    """What `config.json` says."""

    info: EncoderInfo
    image: Preprocessing
    text: Texts


@dataclass(frozen=True, slots=True)
class Exported:
    """An export that agrees with its model: the least cosine between vectors of both, of pictures and of texts.

    `trained` is False where no checkpoint was named, so that the weights are random.
    """

    folder: str
    info: EncoderInfo
    file_bytes: int
    quantized: bool
    trained: bool
    pictures: int
    picture_cosine: float
    text_cosine: float


def read_config(folder: Path) -> ClipConfig:
    """Raises `NotInstalled` where a file is missing, `BadModelFile` where `config.json` is not one."""
    missing = [name for name in (CONFIG, IMAGE, TEXT, TOKENIZER) if not (folder / name).is_file()]
    if missing:
        raise NotInstalled(
            say(
                "The image encoder in {folder} is not complete: {missing} is missing.",
                folder=folder,
                missing=", ".join(missing),
            ),
            remedy=DAMAGED,
        )
    try:
        return _checked(json.loads((folder / CONFIG).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise BadModelFile(
            say("{path} does not describe an image encoder ({why}).", path=folder / CONFIG, why=error), remedy=DAMAGED
        ) from error


def write_config(folder: Path, config: ClipConfig) -> None:
    values = {**asdict(config.info), "image": asdict(config.image), "text": asdict(config.text)}
    text = json.dumps({"format": FORMAT, **values}, indent=1)
    (folder / CONFIG).write_text(text + "\n", encoding="utf-8")


def digest(folder: Path, image: Preprocessing, text: Texts) -> str:
    """The sha256 of everything that decides what the vectors are."""
    whole = hashlib.sha256(json.dumps([asdict(image), asdict(text)], sort_keys=True).encode())
    for name in (IMAGE, TEXT, TOKENIZER):
        with (folder / name).open("rb") as file:
            whole.update(hashlib.file_digest(file, "sha256").digest())
    return whole.hexdigest()


def _checked(values: dict[str, Any]) -> ClipConfig:
    if values["format"] != FORMAT:
        raise ValueError(f"its format is {values['format']!r}, and this version reads {FORMAT}")
    info = EncoderInfo(
        str(values["name"]),
        str(values["digest"]),
        _whole("dimensions", values["dimensions"], 1, 65_536),
        _number("logit_scale", values["logit_scale"]),
        _number("logit_bias", values["logit_bias"]),
    )
    image, text = values["image"], values["text"]
    height, width = (_whole("size", side, 1, _LARGEST_SIDE) for side in image["size"])
    preprocessing = Preprocessing(
        (height, width),
        _colour("mean", image["mean"]),
        _colour("std", image["std"]),
        _one_of("resize_mode", image["resize_mode"], RESIZE_MODES),
        _one_of("interpolation", image["interpolation"], INTERPOLATIONS),
        _whole("fill", image["fill"], 0, 255),
    )
    if min(preprocessing.std) <= 0:
        raise ValueError("std is not above 0")
    texts = Texts(
        _whole("context_length", text["context_length"], 2, _LONGEST_CONTEXT),
        _whole("pad_id", text["pad_id"], 0, 2**31 - 1),
        bool(text["padded"]),
        _one_of("clean", text["clean"], CLEANINGS),
        _one_of("sentences", text["sentences"], ("", VECTORS, SENTENCES)),
    )
    return ClipConfig(info, preprocessing, texts)


def _whole(name: str, value: Any, least: int, most: int) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
        raise ValueError(f"{name} is {value!r}, not a whole number from {least} to {most}")
    return value


def _number(name: str, value: Any) -> float:
    if not isinstance(value, int | float) or not math.isfinite(value):
        raise ValueError(f"{name} is {value!r}, not a number")
    return float(value)


def _colour(name: str, values: Any) -> tuple[float, float, float]:
    red, green, blue = (_number(name, value) for value in values)
    return red, green, blue


def _one_of(name: str, value: Any, known: tuple[str, ...]) -> str:
    if value not in known:
        raise ValueError(f"{name} is {value!r}, not one of {', '.join(known)}")
    return str(value)
