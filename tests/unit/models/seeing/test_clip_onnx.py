"""The encoder on ONNX Runtime, on a model of a few numbers: shapes, batches, hostile pictures, damaged folders."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from models import ports
from models.errors import BadModelFile, BadPicture, ModelError, NotInstalled
from models.host import Host, HostSpec
from models.proxies import HostedImageEncoder
from models.seeing.clip_files import CONFIG, IMAGE, TEXT, TOKENIZER, Texts, read_config
from models.seeing.clip_onnx import PICTURES_AT_ONCE, TEXTS_AT_ONCE, OnnxClip
from tests import clip_model
from tests.pictures import declared_png, of_bytes, picture

COLOURS = {"red": (255, 0, 0), "green": (0, 255, 0), "blue": (0, 0, 255)}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return clip_model.write(tmp_path_factory.mktemp("clip"))


@pytest.fixture(scope="module")
def encoder(folder: Path) -> OnnxClip:
    return OnnxClip(str(folder))


def flat(colour: tuple[int, ...], mode: str = "RGB", kind: str = "PNG", **options: object) -> ports.Picture:
    return picture(Image.new(mode, (30, 20), colour), kind, **options)


def test_it_is_an_image_encoder_and_an_embedder(encoder: OnnxClip) -> None:
    assert isinstance(encoder, ports.ImageEncoder)
    assert isinstance(encoder, ports.Embedder)
    info = encoder.describe()
    assert (info.name, info.dimensions, info.logit_scale, info.logit_bias) == ("colours", 3, 10.0, -1.0)
    assert len(info.digest) == 64


def test_a_picture_is_nearest_to_the_word_for_it(encoder: OnnxClip) -> None:
    pictures = encoder.encode_pictures([flat(colour) for colour in COLOURS.values()])
    words = encoder.encode_texts(list(COLOURS))
    assert (pictures @ words.T).argmax(axis=1).tolist() == [0, 1, 2]
    assert pictures.dtype == words.dtype == np.float32


@settings(max_examples=25)
@given(st.lists(st.sampled_from([*COLOURS, "red green", "something else", ""]), max_size=2 * TEXTS_AT_ONCE + 3))
def test_texts_keep_their_order_whatever_goes_with_them(encoder: OnnxClip, texts: list[str]) -> None:
    vectors = encoder.encode_texts(texts)
    assert vectors.shape == (len(texts), 3)
    for text, vector in zip(texts[:5], vectors, strict=False):
        assert np.allclose(vector, encoder.encode_texts([text])[0], atol=1e-6)


@pytest.mark.parametrize("count", [0, 1, PICTURES_AT_ONCE, PICTURES_AT_ONCE + 1])
def test_pictures_of_any_number(encoder: OnnxClip, count: int) -> None:
    many = [flat(list(COLOURS.values())[index % 3]) for index in range(count)]
    vectors = encoder.encode_pictures(many)
    assert vectors.shape == (count, 3)
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    assert vectors.argmax(axis=1).tolist() == [index % 3 for index in range(count)]


def test_every_kind_of_picture_is_seen_upright_and_in_colour(encoder: OnnxClip) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    frames = [Image.new("RGB", (30, 20), colour) for colour in ("red", "blue")]
    sixteen = Image.fromarray(np.full((20, 30), 40_000, np.uint16))
    kinds = [
        flat((255, 0, 0), "RGB", "JPEG", exif=exif),
        flat((0, 255, 255, 0), "CMYK", "JPEG"),
        flat((255, 0, 0, 255), "RGBA"),
        picture(frames[0], "GIF", save_all=True, append_images=frames[1:]),
        picture(frames[0].convert("P")),
    ]
    assert encoder.encode_pictures(kinds).argmax(axis=1).tolist() == [0] * len(kinds)
    grey = encoder.encode_pictures([picture(sixteen)])[0]
    assert np.ptp(grey) < 0.01
    assert encoder.encode_pictures([picture(Image.new("RGB", (1, 9000), "red"))]).argmax() == 0


@pytest.mark.parametrize("data", [b"", b"no picture", declared_png(50_000, 50_000)])
def test_a_bad_picture_is_told(encoder: OnnxClip, data: bytes) -> None:
    with pytest.raises(BadPicture) as caught:
        encoder.encode_pictures([flat((1, 2, 3)), of_bytes(data)])
    assert caught.value.remedy


@pytest.mark.parametrize("name", [CONFIG, IMAGE, TEXT, TOKENIZER])
def test_a_missing_file_is_named(tmp_path: Path, name: str) -> None:
    folder = clip_model.without(clip_model.write(tmp_path / "clip"), name)
    with pytest.raises(NotInstalled, match=name) as caught:
        OnnxClip(str(folder))
    assert caught.value.remedy


@pytest.mark.parametrize("name", [IMAGE, TEXT, TOKENIZER])
def test_a_damaged_file_is_told(tmp_path: Path, name: str) -> None:
    folder = clip_model.write(tmp_path / "clip")
    (folder / name).write_bytes((folder / name).read_bytes()[:-40])
    with pytest.raises(BadModelFile, match=name):
        OnnxClip(str(folder)).encode_texts(["red"])


def test_halves_that_were_exchanged_are_told(tmp_path: Path) -> None:
    folder = clip_model.write(tmp_path / "clip")
    (folder / IMAGE).write_bytes((folder / TEXT).read_bytes())
    with pytest.raises(BadModelFile, match="half of an image encoder"):
        OnnxClip(str(folder))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("format",), 2),
        (("dimensions",), 0),
        (("dimensions",), True),
        (("logit_scale",), "many"),
        (("logit_bias",), float("nan")),
        (("image", "size"), [224]),
        (("image", "size"), [10**9, 10**9]),
        (("image", "std"), [0.5, 0.0, 0.5]),
        (("image", "resize_mode"), "stretch"),
        (("image", "interpolation"), None),
        (("text", "context_length"), -1),
        (("text", "clean"), "thoroughly"),
        (("text",), []),
    ],
)
def test_a_configuration_that_can_not_be_is_refused(tmp_path: Path, path: tuple[str, ...], value: object) -> None:
    folder = clip_model.write(tmp_path / "clip")
    config = json.loads((folder / CONFIG).read_text())
    place = config
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value
    (folder / CONFIG).write_text(json.dumps(config))
    with pytest.raises(BadModelFile, match=r"config\.json does not describe"):
        read_config(folder)


@settings(max_examples=50)
@given(st.binary(max_size=200))
def test_any_bytes_are_no_reason_to_fall_over(
    folder: Path, tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    place = clip_model.write(tmp_path_factory.mktemp("any"))
    (place / CONFIG).write_bytes(data)
    with pytest.raises(BadModelFile):
        read_config(place)


def test_without_sentences_texts_are_not_compared_with_texts(tmp_path: Path) -> None:
    folder = clip_model.write(tmp_path / "clip", texts=Texts(6, 0, True, "lower"))
    encoder = OnnxClip(str(folder))
    assert encoder.encode_texts(["red", "green blue"]).shape == (2, 3)
    with pytest.raises(ModelError, match="not with texts"):
        encoder.embed(["red"])


def test_in_a_host(folder: Path) -> None:
    host = Host(HostSpec("the eyes", "seeing/clip_onnx", {"model": str(folder), "threads": 1}))
    try:
        eyes = HostedImageEncoder(host)
        assert isinstance(eyes, ports.ImageEncoder)
        assert eyes.describe().name == "colours"
        assert eyes.encode_pictures([flat((0, 0, 255))]).argmax() == 2
        assert eyes.encode_texts(["green"]).argmax() == 1
        assert eyes.embed(["red"]).shape == (1, 3)
        with pytest.raises(BadPicture):
            eyes.encode_pictures([of_bytes(b"nothing")])
    finally:
        host.close()
