"""Image encoders of a few numbers in the form that `clip_onnx` reads, and configurations of untrained ones."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from tokenizers import Tokenizer
from tokenizers.models import WordLevel, WordPiece
from tokenizers.normalizers import BertNormalizer
from tokenizers.pre_tokenizers import BertPreTokenizer, Whitespace
from tokenizers.processors import TemplateProcessing

from models.seeing.clip_files import (
    CONFIG,
    IMAGE,
    TEXT,
    TOKENIZER,
    ClipConfig,
    Preprocessing,
    Texts,
    digest,
    write_config,
)
from models.values import EncoderInfo

WORDS = ("[PAD]", "[UNK]", "red", "green", "blue")
PIECES = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "a", "photo", "of", "dog", "cat", "car", "##s", "beach", ".", "-", "&")
SMALL = {"hidden_size": 32, "intermediate_size": 64, "num_attention_heads": 2, "num_hidden_layers": 2, "vocab_size": 64}
MINILM = {
    "hidden_size": 384,
    "intermediate_size": 1536,
    "num_attention_heads": 12,
    "num_hidden_layers": 6,
    "vocab_size": 30522,
}
PREPROCESSING = Preprocessing((8, 8), (0.5, 0.5, 0.5), (0.5, 0.5, 0.5), "squash")


def write(folder: Path, preprocessing: Preprocessing = PREPROCESSING, texts: Texts | None = None) -> Path:
    """An encoder whose vectors are the mean colour of a picture, and the sum of the colours that a text names."""
    folder.mkdir(parents=True, exist_ok=True)
    texts = texts or Texts(6, 0, False, "lower", "vectors")
    height, width = preprocessing.size
    mean = [
        helper.make_node("GlobalAveragePool", ["pixels"], ["pooled"]),
        helper.make_node("Flatten", ["pooled"], ["colour"]),
        helper.make_node("Constant", [], ["one"], value=numpy_helper.from_array(np.float32([1.001]))),
        helper.make_node("Add", ["colour", "one"], ["light"]),
        helper.make_node("LpNormalization", ["light"], ["vectors"], axis=1, p=2),
    ]
    _save(mean, [], ("pixels", TensorProto.FLOAT, ["n", 3, height, width]), folder / IMAGE)
    table = np.float32([[0, 0, 0], [0.01, 0.01, 0.01], [1, 0, 0], [0, 1, 0], [0, 0, 1]])
    total = [
        helper.make_node("Gather", ["table", "ids"], ["each"]),
        helper.make_node("ReduceSum", ["each", "axis"], ["sum"], keepdims=0),
        helper.make_node("LpNormalization", ["sum"], ["vectors"], axis=1, p=2),
    ]
    constants = [numpy_helper.from_array(table, "table"), numpy_helper.from_array(np.int64([1]), "axis")]
    _save(total, constants, ("ids", TensorProto.INT64, ["n", "tokens"]), folder / TEXT)
    tokenizer = Tokenizer(WordLevel({word: index for index, word in enumerate(WORDS)}, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = Whitespace()
    tokenizer.save(str(folder / TOKENIZER))
    info = EncoderInfo("colours", digest(folder, preprocessing, texts), 3, 10.0, -1.0)
    write_config(folder, ClipConfig(info, preprocessing, texts))
    return folder


def configuration(
    path: Path, width: int, projection: str | None, preprocess: Mapping[str, object], bert: Mapping[str, int] = SMALL
) -> Path:
    """An open_clip model of timm's EfficientNet-Lite and of a BERT whose folder is beside the file."""
    _bert(path.parent / "bert", bert)
    text = {"hf_model_name": "bert", "hf_tokenizer_name": "bert", "hf_model_pretrained": False, "context_length": 24}
    config = {
        "embed_dim": width,
        "vision_cfg": {"timm_model_name": "tf_efficientnet_lite0", "timm_proj": "linear", "image_size": 96},
        "text_cfg": {**text, "hf_proj_type": projection, "hf_pooler_type": "mean_pooler"},
    }
    if bert is MINILM:
        config["vision_cfg"]["image_size"] = 224
    path.write_text(json.dumps({"model_cfg": config, "preprocess_cfg": preprocess}))
    return path


def _bert(folder: Path, sizes: Mapping[str, int]) -> None:
    """A language model as Hugging Face keeps them, without weights."""
    folder.mkdir()
    kind = {"model_type": "bert", "architectures": ["BertModel"], "max_position_embeddings": 512, "pad_token_id": 0}
    (folder / "config.json").write_text(json.dumps({**kind, **sizes}))
    tokenizer = Tokenizer(WordPiece({word: index for index, word in enumerate(PIECES)}, unk_token="[UNK]"))
    tokenizer.normalizer, tokenizer.pre_tokenizer = BertNormalizer(), BertPreTokenizer()
    tokenizer.post_processor = TemplateProcessing(single="[CLS] $A [SEP]", special_tokens=[("[CLS]", 2), ("[SEP]", 3)])
    tokenizer.save(str(folder / "tokenizer.json"))
    marks = {f"{name}_token": f"[{name.upper()}]" for name in ("pad", "unk", "cls", "sep")}
    (folder / "tokenizer_config.json").write_text(json.dumps({"tokenizer_class": "PreTrainedTokenizerFast", **marks}))


def without(folder: Path, name: str) -> Path:
    assert name in (CONFIG, IMAGE, TEXT, TOKENIZER)
    (folder / name).unlink()
    return folder


def _save(nodes: list[onnx.NodeProto], constants: list[onnx.TensorProto], given: tuple, path: Path) -> None:
    name, kind, shape = given
    inputs = [helper.make_tensor_value_info(name, kind, shape)]
    outputs = [helper.make_tensor_value_info("vectors", TensorProto.FLOAT, ["n", 3])]
    graph = helper.make_graph(nodes, "half", inputs, outputs, constants)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.checker.check_model(model)
    onnx.save(model, str(path))
