"""The two halves of an open_clip model as ONNX graphs in fp32, with any number of pictures or texts at once.

torch's exporter by tracing is used: it takes every architecture of open_clip, and needs nothing but the package onnx.
What it makes is compared with the model it came from by `clip_export`.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor, nn
from torch.nn.functional import linear, normalize, scaled_dot_product_attention

from models.seeing.clip_files import IMAGE, SENTENCES, TEXT, VECTORS

if TYPE_CHECKING:
    from models.seeing.open_clip import Loaded

OPSET = 17


class ImageHalf(nn.Module):
    """Pixels (n, 3, h, w) to unit vectors (n, d)."""

    def __init__(self, model: Any) -> None:
        super().__init__()
        self.model = model

    def forward(self, pixels: Tensor) -> Tensor:
        return normalize(self.model.encode_image(pixels), dim=-1)


class TextHalf(nn.Module):
    """Ids (n, tokens) to unit vectors (n, d), of a model that takes ids of any length or the whole context only."""

    def __init__(self, model: Any) -> None:
        super().__init__()
        self.model = model

    def forward(self, ids: Tensor) -> Tensor:
        return normalize(self.model.encode_text(ids), dim=-1)


class CausalHalf(nn.Module):
    """The same for CLIP's own text tower, without what stands behind the end of the text.

    A token sees only those before it, and the vector is taken at the end mark, so padding changes nothing but the
    time: this computes what open_clip computes for the whole context.
    """

    def __init__(self, model: Any) -> None:
        super().__init__()
        self.tower = getattr(model, "text", model)
        self.own = self.tower is model

    def forward(self, ids: Tensor) -> Tensor:
        from open_clip.transformer import text_global_pool

        tower, length = self.tower, ids.shape[1]
        states = tower.token_embedding(ids) + tower.positional_embedding[:length]
        states = tower.ln_final(tower.transformer(states, attn_mask=tower.attn_mask[:length, :length]))
        pooling, end = _pooling(tower)
        pooled = text_global_pool(states, ids, pooling, eos_token_id=end)
        projection = tower.text_projection
        if isinstance(projection, nn.Linear):
            pooled = projection(pooled)
        elif projection is not None:
            pooled = pooled @ projection
        return normalize(pooled, dim=-1)


class SentenceHalf(nn.Module):
    """Ids to unit vectors in the space of pictures, and to those that the language model itself gives of the text."""

    def __init__(self, model: Any) -> None:
        super().__init__()
        self.text = model.text
        self.pooled: list[Tensor] = []
        self.text.proj.register_forward_pre_hook(lambda _, given: self.pooled.append(given[0]))

    def forward(self, ids: Tensor) -> tuple[Tensor, Tensor]:
        self.pooled.clear()
        vectors = self.text(ids)
        return normalize(vectors, dim=-1), normalize(self.pooled[0], dim=-1)


class Attention(nn.Module):
    """What torch's `MultiheadAttention` (batch first) computes, written so that tracing fixes no length."""

    def __init__(self, attention: nn.MultiheadAttention) -> None:
        super().__init__()
        self.inside = attention

    def forward(
        self, query: Tensor, key: Tensor, value: Tensor, attn_mask: Tensor | None = None, **_: object
    ) -> tuple[Tensor, None]:
        inside = self.inside
        if query is key and key is value:
            parts = linear(query, inside.in_proj_weight, inside.in_proj_bias).chunk(3, dim=-1)
        else:
            biases = (None,) * 3 if inside.in_proj_bias is None else inside.in_proj_bias.chunk(3)
            weights = inside.in_proj_weight.chunk(3)
            parts = tuple(map(linear, (query, key, value), weights, biases))
        q, k, v = map(self._heads, parts)
        if attn_mask is not None and attn_mask.dim() == 3:
            attn_mask = attn_mask.reshape(-1, inside.num_heads, *attn_mask.shape[1:])
        mixed = scaled_dot_product_attention(q, k, v, attn_mask).transpose(1, 2)
        return inside.out_proj(mixed.reshape(query.shape[0], query.shape[1], inside.embed_dim)), None

    def _heads(self, states: Tensor) -> Tensor:
        inside = self.inside
        return states.reshape(states.shape[0], states.shape[1], inside.num_heads, inside.head_dim).transpose(1, 2)


def write_image(loaded: Loaded, folder: Path) -> Path:
    height, width = loaded.preprocessing.size
    sample = torch.zeros(2, 3, height, width)
    half = ImageHalf(loaded.model).eval()
    with _swapped(_fixed_paddings(half, sample)):
        _write(half, sample, folder / IMAGE, {"pixels": {0: "n"}, VECTORS: {0: "n"}})
    return folder / IMAGE


def write_text(loaded: Loaded, folder: Path) -> Path:
    half = text_half(loaded.model)
    ids = loaded.tokenizer(["a photograph", "two words"])
    axes = {"ids": {0: "n"}, VECTORS: {0: "n"}}
    if not padded(loaded.model):
        ids = ids[:, : min(8, ids.shape[1])]
        axes["ids"][1] = "tokens"
    if isinstance(half, SentenceHalf):
        axes[SENTENCES] = {0: "n"}
    _write(half, ids, folder / TEXT, axes)
    return folder / TEXT


def text_half(model: Any) -> nn.Module:
    """The module that is exported for texts."""
    if _causal(model):
        return CausalHalf(model)
    return SentenceHalf(model) if sentences(model) == SENTENCES else TextHalf(model)


def padded(model: Any) -> bool:
    """Whether texts must always be padded to the whole context."""
    return not (_causal(model) or _hugging(model))


def sentences(model: Any) -> str:
    """The output by which texts are compared with texts: of a tower that pools over the words of a language model."""
    if not _hugging(model) or type(model.text.pooler).__name__ != "MeanPooler":
        return ""
    return VECTORS if isinstance(model.text.proj, nn.Identity) else SENTENCES


def _hugging(model: Any) -> bool:
    return type(getattr(model, "text", None)).__name__ == "HFTextEncoder"


def _causal(model: Any) -> bool:
    tower = getattr(model, "text", model)
    if getattr(tower, "attn_mask", None) is None or not hasattr(tower, "token_embedding"):
        return False
    plain = getattr(tower, "cls_emb", None) is None and not getattr(tower, "use_pad_mask", False)
    return plain and not hasattr(model, "text_decoder") and _pooling(tower)[0] in ("argmax", "eos")


def _pooling(tower: Any) -> tuple[str, int | None]:
    """How a text's vector is taken, and the id of the end mark; the attributes' names differ between the classes."""
    kind = getattr(tower, "text_pool_type", None) or getattr(tower, "pool_type", "")
    return str(kind), getattr(tower, "text_eos_id", getattr(tower, "eos_id", None))


def _write(half: nn.Module, sample: Tensor, path: Path, axes: dict[str, dict[int, str]]) -> None:
    (given,) = (name for name in axes if name in ("pixels", "ids"))
    outputs = [name for name in axes if name != given]
    with warnings.catch_warnings(), torch.inference_mode(), _swapped(_plain_attention(half)):
        warnings.simplefilter("ignore")  # what tracing can't promise is measured afterwards
        torch.onnx.export(
            half.eval(),
            (sample,),
            str(path),
            input_names=[given],
            output_names=outputs,
            dynamic_axes=axes,
            opset_version=OPSET,
            dynamo=False,
        )


Swap = tuple[nn.Module, str, nn.Module]
"""A module, the name of one of its children, and what is to stand there."""


@contextmanager
def _swapped(swaps: list[Swap]) -> Iterator[None]:
    """The model with other parts inside the block."""
    before = [(parent, name, getattr(parent, name)) for parent, name, _ in swaps]
    try:
        for parent, name, other in swaps:
            setattr(parent, name, other)
        yield
    finally:
        for parent, name, own in before:
            setattr(parent, name, own)


def _children(half: nn.Module) -> list[Swap]:
    return [(parent, name, child) for parent in half.modules() for name, child in parent.named_children()]


def _plain_attention(half: nn.Module) -> list[Swap]:
    return [
        (parent, name, Attention(child))
        for parent, name, child in _children(half)
        if isinstance(child, nn.MultiheadAttention) and child.batch_first and child._qkv_same_embed_dim
    ]


def _fixed_paddings(half: nn.Module, sample: Tensor) -> list[Swap]:
    """timm's convolutions that pad as TensorFlow does, their padding worked out for this size of picture."""
    places = {child: (parent, name) for parent, name, child in _children(half) if type(child).__name__ == "Conv2dSame"}
    swaps: list[Swap] = []

    def note(own: nn.Module, given: tuple[Tensor, ...]) -> None:
        assert isinstance(own, nn.Conv2d)
        swaps.append((*places[own], _padded_before(own, given[0].shape[-2:])))

    hooks = [child.register_forward_pre_hook(note) for child in places]
    with torch.inference_mode():
        half(sample)
    for hook in hooks:
        hook.remove()
    return swaps


def _padded_before(own: nn.Conv2d, shape: Sequence[int]) -> nn.Module:
    """The convolution, without padding of its own, behind the padding that `shape` needs."""
    tall, wide = (
        max((-(-length // step) - 1) * step + (kernel - 1) * spread + 1 - length, 0)
        for length, step, kernel, spread in zip(shape, own.stride, own.kernel_size, own.dilation, strict=True)
    )
    step, kernel, spread = ((each[0], each[1]) for each in (own.stride, own.kernel_size, own.dilation))
    other = nn.Conv2d(own.in_channels, own.out_channels, kernel, step, 0, spread, own.groups, own.bias is not None)
    other.weight, other.bias = own.weight, own.bias
    return nn.Sequential(nn.ZeroPad2d((wide // 2, wide - wide // 2, tall // 2, tall - tall // 2)), other)
