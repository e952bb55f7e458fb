"""Makes `quick.onnx` of the MiniLM in a folder: the same model, written for the processors of desktops.

    python -m models.embedding.quicken models/seeing/eyes docs/*.md

needs the extra `clip`, and texts to measure on. The weights stay in `text.onnx`, which `quick.onnx` points into; it
must be made again when that one changes. One text is taken at a time, so nothing is padded or masked.

Matrices are multiplied in eight bits on both sides: weights with a scale for each column, made when the file is
loaded; what flows, with a scale for each token. The few channels that grow far beyond the others, and would leave them
no bits, are multiplied apart in 32 bits (Dettmers et al. 2022, arXiv:2208.07339). What GELU gives is never below -0.17,
so that it is moved by as much and uses all eight bits without a sign; the bias takes it back.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from models.embedding.minilm import DIMENSIONS, QUICK, TEXT, tokenizer

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

LAYERS, HEADS = 6, 12
APART = 16
"""Channels of each matrix that are multiplied in 32 bits."""
SOURCE = "sha256 of text.onnx"
_FLOOR = 0.17
_OURS = "com.microsoft"
_WORDS, _PLACES, _KINDS = (f"embeddings.{of}_embeddings.weight" for of in ("word", "position", "token_type"))
_PREFIX = "model.text.transformer."
_EPSILON = 1e-12
_LENGTH = 900


def quicken(folder: Path, texts: Sequence[str]) -> Path:
    """Write `quick.onnx`, its outlying channels measured on `texts`."""
    source = Source(folder)
    model = Quick(source, source.loudest(texts)).model()
    target = folder / QUICK
    target.write_bytes(model.SerializeToString())
    return target


def source_of(file: Path) -> str:
    """The digest of the weights that a `quick.onnx` was made of, or of the weights themselves."""
    import onnx

    data = file.read_bytes()
    if file.name == TEXT:
        return hashlib.sha256(data).hexdigest()
    return next(one.value for one in onnx.load_from_string(data).metadata_props if one.key == SOURCE)


class Source:
    """`text.onnx`: its constants by the names that they have in MiniLM, and where their bytes are."""

    def __init__(self, folder: Path) -> None:
        import onnx

        self._folder = folder
        self.data = (folder / TEXT).read_bytes()
        self._model = onnx.load_from_string(self.data)
        self._tensors = {one.name: one for one in self._model.graph.initializer}
        self.matrices = {_name(node): node for node in self._model.graph.node if node.op_type == "MatMulNBits"}

    def small(self, name: str) -> Any:
        """A constant in 32 bits."""
        return self._tensors[_PREFIX + name]

    def eight_bits(self, name: str) -> tuple[Any, Any]:
        """The numbers of a matrix or table, and their scales."""
        if name in self.matrices:
            _, numbers, scales = self.matrices[name].input
            return self._tensors[numbers], self._tensors[scales]
        return self._tensors[f"{_PREFIX}{name}_eight_bits"], self._tensors[f"{_PREFIX}{name}_scales"]

    def loudest(self, texts: Sequence[str]) -> dict[str, list[int]]:
        """The channels of every matrix's input that are greatest in `texts`."""
        import numpy as np
        import onnx
        import onnxruntime

        for node in self.matrices.values():
            self._model.graph.output.append(onnx.helper.make_empty_tensor_value_info(node.input[0]))
        session = onnxruntime.InferenceSession(self._model.SerializeToString(), providers=["CPUExecutionProvider"])
        names = list(dict.fromkeys(node.input[0] for node in self.matrices.values()))
        peaks: dict[str, NDArray[np.float32]] = {}
        for one in tokenizer(self._folder).encode_batch(texts):
            for name, value in zip(names, session.run(names, {"ids": np.array([one.ids])}), strict=True):
                peaks[name] = np.maximum(peaks.get(name, 0), np.abs(value).max(axis=(0, 1)))
        ranked = {name: sorted(np.argsort(-peak)[:APART].tolist()) for name, peak in peaks.items()}
        return {name: ranked[node.input[0]] for name, node in self.matrices.items()}


class Quick:
    """The graph while it is written."""

    def __init__(self, source: Source, apart: dict[str, list[int]]) -> None:
        self._source = source
        self._apart = apart
        self._nodes: list[Any] = []
        self._constants: dict[str, Any] = {}
        self._small = {
            name: self.constant(name, values, kind)
            for name, values, kind in (
                *(("nothing", [0], "int64"), ("last", [-1], "int64"), ("heads", [1, -1, DIMENSIONS], "int64")),
                *(("one", 1.0, "float32"), ("least", 1e-9, "float32"), ("floor", _FLOOR, "float32")),
                *(
                    ("middle", 128, "uint8"),
                    ("middles", [128], "uint8"),
                    ("zero", 0, "uint8"),
                    ("half", 128.0, "float32"),
                ),
                *(("signed", 127.0, "float32"), ("unsigned", 255.0, "float32"), ("first", 0, "int64")),
            )
        }

    def model(self) -> Any:
        from onnx import TensorProto, helper

        flow = self._embedded()
        for layer in range(LAYERS):
            flow = self._layer(f"encoder.layer.{layer}", flow)
        mean = self.node("ReduceMean", flow, "nothing", keepdims=1)
        self._nodes.append(helper.make_node("LpNormalization", [mean], ["vectors"], axis=-1, p=2))
        graph = helper.make_graph(
            self._nodes,
            "MiniLM",
            [helper.make_tensor_value_info("ids", TensorProto.INT64, ["tokens"])],
            [helper.make_tensor_value_info("vectors", TensorProto.FLOAT, [1, DIMENSIONS])],
            list(self._constants.values()),
        )
        sets = [helper.make_opsetid("", 19), helper.make_opsetid(_OURS, 1)]
        model = helper.make_model(graph, opset_imports=sets, ir_version=9, producer_name="peri")
        helper.set_model_props(model, {SOURCE: hashlib.sha256(self._source.data).hexdigest()})
        return model

    # -- the parts of the model

    def _embedded(self) -> str:
        numbers, scales = (self._outside(one) for one in self._source.eight_bits(_WORDS))
        words = self.node(
            "Mul", self.node("Cast", self.node("Gather", numbers, "ids"), to=1), self.node("Gather", scales, "ids")
        )
        numbers, scales = (self._outside(one) for one in self._source.eight_bits(_PLACES))
        kind = self.node("Gather", self._inside(_KINDS), "first")
        places = self.node("Add", self.node("Mul", self.node("Cast", numbers, to=1), scales), kind)
        places = self.node("Slice", places, "nothing", self.node("Shape", "ids"), "nothing")
        return self._normal(self.node("Add", words, places), "embeddings.LayerNorm")

    def _layer(self, at: str, flow: str) -> str:
        given = self._eight(flow, f"{at}.attention.self.query")
        parts = [self._times(given, f"{at}.attention.self.{part}") for part in ("query", "key", "value")]
        biases = self.node("Concat", *(self._bias(f"{at}.attention.self.{part}") for part in ("query", "key", "value")),
                           axis=0)  # fmt: skip
        batch = [self.node("Unsqueeze", part, "nothing") for part in parts]
        attended = self.node("MultiHeadAttention", *batch, biases, domain=_OURS, num_heads=HEADS)
        attended = self.node("Squeeze", attended, "nothing")
        flow = self._residual(attended, flow, f"{at}.attention.output")
        wide = f"{at}.intermediate.dense"
        grown = self._times(self._eight(flow, wide), wide)
        grown = self.node("BiasGelu", grown, self._bias(wide), domain=_OURS)
        return self._residual(grown, flow, f"{at}.output", floor=True)

    def _residual(self, given: str, flow: str, name: str, *, floor: bool = False) -> str:
        dense = f"{name}.dense"
        made = self._times(self._eight(given, dense, floor=floor), dense, floor=floor)
        bias = self._lifted(dense) if floor else self._bias(dense)
        return self._normal(self.node("Add", self.node("Add", made, bias), flow), f"{name}.LayerNorm")

    def _normal(self, flow: str, name: str) -> str:
        scale, bias = self._inside(f"{name}.weight"), self._inside(f"{name}.bias")
        return self.node("LayerNormalization", flow, scale, bias, axis=-1, epsilon=_EPSILON)

    # -- matrices

    def _eight(self, given: str, name: str, *, floor: bool = False) -> tuple[str, str, str]:
        """What flows in eight bits, the scale of each token, and the channels that stay in 32 bits."""
        lifted = self.node("Add", given, "floor") if floor else given
        kept = self.node("Mul", lifted, self._kept(name))
        greatest = self.node("ReduceMax", kept if floor else self.node("Abs", kept), "last", keepdims=1)
        scale = self.node("Div", self.node("Max", greatest, "least"), "unsigned" if floor else "signed")
        scales = self.node("Reshape", scale, "last")
        zeros = self.node("Expand", "middles", self.node("Shape", scales)) if not floor else ""
        numbers = self.node("QuantizeLinear", kept, scales, *([zeros] if zeros else []), axis=0)
        return numbers, scale, self.node("Gather", given, self._channels(name), axis=1)

    def _times(self, given: tuple[str, str, str], name: str, *, floor: bool = False) -> str:
        numbers, scale, apart = given
        weights, columns = self._columns(name)
        made = self.node(
            "MatMulIntegerToFloat", numbers, weights, "one", columns, "zero" if floor else "middle", domain=_OURS
        )
        beside = self.node("Gather", self._matrix(name), self._channels(name))
        return self.node("Gemm", apart, beside, self.node("Mul", made, scale))

    def _matrix(self, name: str) -> str:
        """A matrix in 32 bits, of shape (in, out). This and what is made of it is computed when the file is loaded."""
        at = f"{name}.matrix"
        if at not in self._small:
            sizes = {one.name: one.i for one in self._source.matrices[name].attribute}
            numbers, scales = self._source.eight_bits(name)
            whole = self.node("Sub", self.node("Cast", self._outside(numbers), to=1), "half")
            shape = self.constant(f"{at}.blocks", [sizes["N"], -1, 1], "int64")
            whole = self.node("Mul", whole, self.node("Reshape", self._outside(scales), shape))
            whole = self.node("Reshape", whole, self.constant(f"{at}.shape", [sizes["N"], sizes["K"]], "int64"))
            self._small[at] = self.node("Transpose", whole, perm=[1, 0])
        return self._small[at]

    def _columns(self, name: str) -> tuple[str, str]:
        at = f"{name}.columns"
        if at not in self._small:
            tall = self.node("Unsqueeze", self._kept(name), "last")
            kept = self.node("Mul", self._matrix(name), tall)
            greatest = self.node("ReduceMax", self.node("Abs", kept), "nothing", keepdims=0)
            self._small[at] = self.node("Div", self.node("Max", greatest, "least"), "signed")
            rounded = self.node("Round", self.node("Div", kept, self._small[at]))
            self._small[f"{at}.numbers"] = self.node("Cast", rounded, to=3)
        return self._small[f"{at}.numbers"], self._small[at]

    def _lifted(self, name: str) -> str:
        """The bias, less what `_FLOOR` added to every channel brings."""
        numbers, columns = self._columns(name)
        added = self.node("ReduceSum", self.node("Cast", numbers, to=1), "nothing", keepdims=0)
        return self.node("Sub", self._bias(name), self.node("Mul", self.node("Mul", added, columns), "floor"))

    def _kept(self, name: str) -> str:
        import numpy as np

        mask = np.ones({one.name: one.i for one in self._source.matrices[name].attribute}["K"], np.float32)
        mask[self._apart[name]] = 0
        return self.constant(f"{_shared(name)}.kept", mask, "float32")

    def _channels(self, name: str) -> str:
        return self.constant(f"{_shared(name)}.apart", self._apart[name], "int64")

    # -- nodes and constants

    def node(self, kind: str, *given: str, domain: str = "", **attributes: Any) -> str:
        from onnx import helper

        output = f"{kind}_{len(self._nodes)}"
        self._nodes.append(helper.make_node(kind, list(given), [output], output, domain=domain, **attributes))
        return output

    def constant(self, name: str, values: Any, kind: str) -> str:
        import numpy as np
        from onnx import numpy_helper

        self._constants.setdefault(name, numpy_helper.from_array(np.array(values, kind), name))
        return name

    def _bias(self, name: str) -> str:
        return self._inside(f"{name}.bias")

    def _inside(self, name: str) -> str:
        from onnx import numpy_helper

        return self.constant(name, numpy_helper.to_array(self._source.small(name)), "float32")

    def _outside(self, tensor: Any) -> str:
        """A constant whose bytes are in `text.onnx`, wherever they begin: x86-64 and ARM64 read from any address."""
        import onnx

        made = onnx.TensorProto(name=tensor.name, data_type=tensor.data_type, dims=tensor.dims)
        made.data_location = onnx.TensorProto.EXTERNAL
        place = {"location": TEXT, "offset": self._source.data.index(tensor.raw_data), "length": len(tensor.raw_data)}
        made.external_data.extend(
            onnx.StringStringEntryProto(key=key, value=str(value)) for key, value in place.items()
        )
        self._constants[tensor.name] = made
        return str(tensor.name)


def _name(node: Any) -> str:
    """What MiniLM calls the matrix of a node."""
    return str(node.output[0]).removeprefix("/text/transformer/").removesuffix("/MatMul_output_0").replace("/", ".")


def _shared(name: str) -> str:
    """Query, key and value are given the same."""
    head, _, last = name.rpartition(".")
    return f"{head}.query" if last in {"key", "value"} else name


def passages(files: Iterable[Path]) -> list[str]:
    """Texts of about the length that passages have."""
    found = []
    for file in files:
        text = file.read_text(encoding="utf-8")
        found += [text[at : at + _LENGTH] for at in range(0, len(text), 2 * _LENGTH)]
    return found


if __name__ == "__main__":
    print(quicken(Path(sys.argv[1]), passages(Path(file) for file in sys.argv[2:])))
