"""Writes tiny vision models for tests: a real architecture and a real projector type, a few layers, random weights.

`python -m tests.vision_model DIR` writes them all. They know nothing and say nonsense: they show that pictures take
their way through llama.cpp, never that something is seen. Their names say so.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

import gguf
import numpy as np
from numpy.typing import NDArray

TEMPLATE = (
    "{% for message in messages %}{{ '<|im_start|>' + message.role + '\n' }}"
    "{% if message.content is string %}{{ message.content }}"
    "{% else %}{% for part in message.content %}{{ part.text }}{% endfor %}{% endif %}{{ '<|im_end|>\n' }}"
    "{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}"
)
NAME = "Test model, random weights"
SPECIAL = (
    *("<|im_start|>", "<|im_end|>", "<fake_token_around_image>", "<global-img>", "<image>"),
    *(f"<row_{row}_col_{column}>" for row in range(1, 5) for column in range(1, 5)),
    *("<|vision_start|>", "<|vision_end|>", "<|image_pad|>"),
)
CONTEXT = 2048


@dataclass(frozen=True)
class Shape:
    """Sizes of a model. `seen` are those of its projector's tower; the side of a picture is in pixels."""

    width: int = 64
    layers: int = 2
    heads: int = 4
    seen_width: int = 64
    seen_layers: int = 2
    seen_heads: int = 4
    side: int = 64
    patch: int = 8
    merge: int = 2
    tiles: int = 2
    """The longest side that idefics3 scales a picture to, in tiles of `side` pixels."""
    seed: int = 1

    @property
    def patches(self) -> int:
        return (self.side // self.patch) ** 2


def write_llama(path: Path, shape: Shape = Shape()) -> Path:
    """A text model of the architecture `llama`, whose positions are one number (SmolVLM has it)."""
    return _write_text(path, "llama", shape)


def write_qwen2vl(path: Path, shape: Shape = Shape()) -> Path:
    """A text model of the architecture `qwen2vl`, whose positions are time, row and column (M-RoPE)."""
    return _write_text(path, "qwen2vl", shape)


def write_idefics3(path: Path, shape: Shape = Shape()) -> Path:
    """A projector of SmolVLM's type: a SigLIP tower, tiles of a larger picture, tokens merged by pixel shuffle."""
    writer = _projector(path, gguf.VisionProjectorType.IDEFICS3, shape)
    writer.add_vision_projector_scale_factor(shape.merge)
    writer.add_vision_preproc_image_size(shape.side * shape.tiles)
    writer.add_vision_use_gelu(True)
    tensors = _Tensors(writer, shape.seed)
    width = shape.seen_width
    tensors.matrix("v.patch_embd.weight", (width, 3, shape.patch, shape.patch))
    tensors.vector("v.patch_embd.bias", width, 0.0)
    tensors.matrix("v.position_embd.weight", (shape.patches, width))
    for layer in range(shape.seen_layers):
        _tower_layer(tensors, f"v.blk.{layer}", width, norm_bias=True)
    tensors.norm("v.post_ln", width)
    tensors.matrix("mm.model.fc.weight", (shape.width, width * shape.merge**2))
    return _finish(writer, path)


def write_qwen2vl_merger(path: Path, shape: Shape = Shape()) -> Path:
    """A projector of Qwen2-VL's type: pictures of any size, positions of rows and columns."""
    writer = _projector(path, gguf.VisionProjectorType.QWEN2VL, shape)
    writer.add_vision_use_silu(False)
    writer.add_vision_use_gelu(False)
    tensors = _Tensors(writer, shape.seed)
    width, merged = shape.seen_width, shape.seen_width * 4
    for name in ("v.patch_embd.weight", "v.patch_embd.weight.1"):
        tensors.matrix(name, (width, 3, shape.patch, shape.patch))
    for layer in range(shape.seen_layers):
        _tower_layer(tensors, f"v.blk.{layer}", width, norm_bias=True)
    tensors.norm("v.post_ln", width)
    for number, size in ((0, merged), (2, shape.width)):
        tensors.matrix(f"mm.{number}.weight", (size, merged))
        tensors.vector(f"mm.{number}.bias", size, 0.0)
    return _finish(writer, path)


class _Tensors:
    """Random tensors, the same for a seed."""

    def __init__(self, writer: gguf.GGUFWriter, seed: int) -> None:
        self._writer = writer
        self._random = np.random.default_rng(seed)

    def matrix(self, name: str, size: tuple[int, ...], scale: float = 1.0) -> None:
        spread = scale / np.sqrt(np.prod(size[1:]))
        self._add(name, self._random.normal(0.0, spread, size).astype(np.float32))

    def vector(self, name: str, size: int, value: float) -> None:
        self._add(name, np.full(size, value, np.float32))

    def norm(self, name: str, width: int) -> None:
        self.vector(f"{name}.weight", width, 1.0)
        self.vector(f"{name}.bias", width, 0.0)

    def _add(self, name: str, values: NDArray[np.float32]) -> None:
        self._writer.add_tensor(name, values)


def _tower_layer(tensors: _Tensors, prefix: str, width: int, *, norm_bias: bool) -> None:
    for norm in ("ln1", "ln2"):
        tensors.vector(f"{prefix}.{norm}.weight", width, 1.0)
        if norm_bias:
            tensors.vector(f"{prefix}.{norm}.bias", width, 0.0)
    for name in ("attn_q", "attn_k", "attn_v", "attn_out"):
        tensors.matrix(f"{prefix}.{name}.weight", (width, width))
        tensors.vector(f"{prefix}.{name}.bias", width, 0.0)
    tensors.matrix(f"{prefix}.ffn_up.weight", (2 * width, width))
    tensors.vector(f"{prefix}.ffn_up.bias", 2 * width, 0.0)
    tensors.matrix(f"{prefix}.ffn_down.weight", (width, 2 * width))
    tensors.vector(f"{prefix}.ffn_down.bias", width, 0.0)


def _projector(path: Path, kind: str, shape: Shape) -> gguf.GGUFWriter:
    writer = gguf.GGUFWriter(path, "clip")
    writer.add_type("mmproj")
    writer.add_name(NAME)
    writer.add_clip_has_vision_encoder(True)
    writer.add_clip_projector_type(kind)
    writer.add_vision_projection_dim(shape.width)
    writer.add_vision_image_size(shape.side)
    writer.add_vision_patch_size(shape.patch)
    writer.add_vision_embedding_length(shape.seen_width)
    writer.add_vision_feed_forward_length(2 * shape.seen_width)
    writer.add_vision_block_count(shape.seen_layers)
    writer.add_vision_head_count(shape.seen_heads)
    writer.add_vision_attention_layernorm_eps(1e-6)
    writer.add_vision_image_mean([0.5, 0.5, 0.5])
    writer.add_vision_image_std([0.5, 0.5, 0.5])
    return writer


def _write_text(path: Path, architecture: str, shape: Shape) -> Path:
    writer = gguf.GGUFWriter(path, architecture)
    writer.add_name(NAME)
    writer.add_context_length(CONTEXT)
    writer.add_embedding_length(shape.width)
    writer.add_block_count(shape.layers)
    writer.add_feed_forward_length(2 * shape.width)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.heads)
    writer.add_layer_norm_rms_eps(1e-6)
    writer.add_rope_freq_base(10000.0)
    rotated = shape.width // shape.heads
    writer.add_rope_dimension_count(rotated)
    if architecture == "qwen2vl":
        writer.add_rope_dimension_sections([rotated // 8, 3 * rotated // 16, 3 * rotated // 16, 0])
    vocabulary = _vocabulary(writer)
    tensors = _Tensors(writer, shape.seed + 1)
    tensors.matrix("token_embd.weight", (vocabulary, shape.width), scale=shape.width**0.5)
    for layer in range(shape.layers):
        _text_layer(tensors, f"blk.{layer}", shape.width, biased=architecture == "qwen2vl")
    tensors.vector("output_norm.weight", shape.width, 1.0)
    tensors.matrix("output.weight", (vocabulary, shape.width))
    return _finish(writer, path)


def _text_layer(tensors: _Tensors, prefix: str, width: int, *, biased: bool) -> None:
    for norm in ("attn_norm", "ffn_norm"):
        tensors.vector(f"{prefix}.{norm}.weight", width, 1.0)
    for name in ("attn_q", "attn_k", "attn_v", "attn_output"):
        tensors.matrix(f"{prefix}.{name}.weight", (width, width))
        if biased and name != "attn_output":
            tensors.vector(f"{prefix}.{name}.bias", width, 0.0)
    tensors.matrix(f"{prefix}.ffn_gate.weight", (2 * width, width))
    tensors.matrix(f"{prefix}.ffn_up.weight", (2 * width, width))
    tensors.matrix(f"{prefix}.ffn_down.weight", (width, 2 * width))


def _vocabulary(writer: gguf.GGUFWriter) -> int:
    """Bytes, the pairs that idefics3 needs, and control tokens; its size."""
    bytes_ = _byte_characters()
    newline = bytes_[ord("\n")]
    plain = [*bytes_, newline * 2]
    tokens = [*plain, *SPECIAL]
    kinds = [gguf.TokenType.NORMAL] * len(plain) + [gguf.TokenType.CONTROL] * len(SPECIAL)
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("smollm")
    writer.add_token_list(tokens)
    writer.add_token_types(kinds)
    writer.add_token_merges([f"{newline} {newline}"])
    writer.add_bos_token_id(tokens.index("<|im_start|>"))
    writer.add_eos_token_id(tokens.index("<|im_end|>"))
    writer.add_add_bos_token(False)
    writer.add_chat_template(TEMPLATE)
    writer.add_vocab_size(len(tokens))
    return len(tokens)


def _byte_characters() -> list[str]:
    """A printable character for each byte, as GPT-2's tokenizer writes them."""
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    others = iter(range(256, 512))
    return [chr(value) if value in printable else chr(next(others)) for value in range(256)]


def _finish(writer: gguf.GGUFWriter, path: Path) -> Path:
    writer.add_file_type(gguf.LlamaFileType.ALL_F32)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    write_llama(folder / "test-llama.gguf")
    write_idefics3(folder / "test-mmproj-idefics3.gguf")
    write_qwen2vl(folder / "test-qwen2vl.gguf")
    write_qwen2vl_merger(folder / "test-mmproj-qwen2vl.gguf")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
