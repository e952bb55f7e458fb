"""ONNX graphs in eight bits.

Matrices are quantized in blocks of 32 weights with a scale each (ONNX Runtime's `MatMulNBits`), tables of words row by
row: a vector does not depend on what else is in the batch, and hardly on the eight bits. Convolutions are quantized
by ONNX Runtime's own quantizer (QDQ form), the range of their inputs measured on pictures. The first of them have
few weights and do the most harm, so as many stay as they were as the vectors need.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Pixels = NDArray[np.float32]

GOOD = 0.99
"""The cosine that ends the search for how many convolutions stay in 32 bits: above what is demanded."""
KEPT = (0.0, 0.25, 0.5, 0.75, 1.0)
BLOCK = 32
_SMALL = 4096
"""A matrix of fewer numbers stays as it is."""
_DOMAIN = "com.microsoft"
_STATIC = ("Conv", "Add", "Clip", "Relu", "Pad", "GlobalAveragePool", "MaxPool", "AveragePool")


def quantize_text(source: Path, target: Path, scratch: Path) -> None:
    """Write the eight-bit form of a text half. `scratch` is a folder for what comes between."""
    with _quiet():
        _in_blocks(_prepared(source, scratch), target)


def quantize_image(
    source: Path, target: Path, scratch: Path, pixels: Sequence[Pixels], agreement: Callable[[Path], float]
) -> float:
    """Write the eight-bit form of an image half; its agreement.

    `pixels` are inputs of shape (1, 3, height, width) to measure with; `agreement` gives the least cosine between
    the vectors of a file and those that are right. The first form that is good, or the best of all, is kept.
    """
    with _quiet():
        prepared = _prepared(source, scratch)
        convolutions = _convolutions(prepared)
        best = -1.0
        for index, share in enumerate(KEPT if len(convolutions) > 1 else KEPT[-1:]):
            attempt = scratch / f"attempt{index}.onnx"
            kept = convolutions[: round(share * len(convolutions))]
            _in_blocks(prepared if kept == convolutions else _static(prepared, scratch, pixels, kept), attempt)
            reached = agreement(attempt)
            if reached > best:
                best = reached
                attempt.replace(target)
            if best >= GOOD:
                break
    return best


def blocks(weights: NDArray[np.float32]) -> tuple[NDArray[np.uint8], NDArray[np.float32]]:
    """A matrix of shape (k, n) as `MatMulNBits` has it: (n, blocks, `BLOCK`) around 128, and (n · blocks) scales."""
    import numpy as np

    rows, columns = weights.shape
    count = -(-rows // BLOCK)
    padded = np.zeros((columns, count * BLOCK), np.float32)
    padded[:, :rows] = weights.T
    parts = padded.reshape(columns, count, BLOCK)
    scales = _scales(parts)
    return (np.round(parts / scales) + 128).astype(np.uint8), scales.reshape(-1)


def _scales(parts: NDArray[np.float32]) -> NDArray[np.float32]:
    """What makes the largest number of each last axis 127; 1 where all are 0."""
    import numpy as np

    scales: NDArray[np.float32] = np.abs(parts).max(axis=-1, keepdims=True) / np.float32(127)
    scales[scales == 0] = 1
    return scales


# -- matrices and tables


def _in_blocks(source: Path, target: Path) -> None:
    import onnx
    from onnxruntime.quantization.onnx_model import ONNXModel

    whole = ONNXModel(onnx.load(str(source)))
    whole.replace_gemm_with_matmul()
    model = whole.model
    constants = {each.name: each for each in model.graph.initializer}
    nodes = [made for node in model.graph.node for made in _quantized(model.graph, node, constants)]
    nodes = [onnx.NodeProto.FromString(node.SerializeToString()) for node in nodes]  # what is cleared next is gone
    del model.graph.node[:]
    model.graph.node.extend(nodes)
    _drop_unused(model.graph)
    if all(each.domain != _DOMAIN for each in model.opset_import):
        model.opset_import.append(onnx.helper.make_opsetid(_DOMAIN, 1))
    onnx.save(model, str(target))


def _quantized(graph: Any, node: Any, constants: dict[str, Any]) -> list[Any]:
    """The nodes that stand for `node`, their constants added to the graph."""
    at = {"MatMul": 1, "Gather": 0}.get(node.op_type)
    if at is None or node.input[at] not in constants:
        return [node]
    import numpy as np
    from onnx import numpy_helper

    values = numpy_helper.to_array(constants[node.input[at]])
    if values.ndim != 2 or values.size < _SMALL or values.dtype != np.float32:
        return [node]
    return _matrix(graph, node, values) if at else _table(graph, node, values)


def _matrix(graph: Any, node: Any, weights: NDArray[np.float32]) -> list[Any]:
    from onnx import helper

    names = _add(graph, node.input[1], blocks(weights))
    rows, columns = weights.shape
    sizes = {"K": rows, "N": columns, "bits": 8, "block_size": BLOCK, "accuracy_level": 4}
    given = [node.input[0], *names]
    return [helper.make_node("MatMulNBits", given, list(node.output), node.name, domain=_DOMAIN, **sizes)]


def _table(graph: Any, node: Any, rows: NDArray[np.float32]) -> list[Any]:
    import numpy as np
    from onnx import TensorProto, helper

    if any(each.name == "axis" and each.i != 0 for each in node.attribute):
        return [node]
    scales = _scales(rows)
    (numbers, factors), output = (
        _add(graph, node.input[0], (np.round(rows / scales).astype(np.int8), scales)),
        node.output[0],
    )
    return [
        helper.make_node("Gather", [numbers, node.input[1]], [f"{output}_numbers"]),
        helper.make_node("Gather", [factors, node.input[1]], [f"{output}_factors"]),
        helper.make_node("Cast", [f"{output}_numbers"], [f"{output}_cast"], to=TensorProto.FLOAT),
        helper.make_node("Mul", [f"{output}_cast", f"{output}_factors"], [output]),
    ]


def _add(graph: Any, name: str, values: tuple[NDArray[Any], NDArray[Any]]) -> list[str]:
    """The names of the two constants that stand for one; added once, however many nodes use it."""
    from onnx import numpy_helper

    names = [f"{name}_eight_bits", f"{name}_scales"]
    if all(each.name != names[0] for each in graph.initializer):
        graph.initializer.extend(numpy_helper.from_array(*each) for each in zip(values, names, strict=True))
    return names


def _drop_unused(graph: Any) -> None:
    used = {name for node in graph.node for name in node.input}
    kept = [each for each in graph.initializer if each.name in used]
    del graph.initializer[:]
    graph.initializer.extend(kept)


# -- convolutions


def _prepared(source: Path, scratch: Path) -> Path:
    """The graph with constants folded and normalisations merged into convolutions, as the quantizer wants it."""
    from onnxruntime.quantization.shape_inference import quant_pre_process

    target = scratch / f"prepared-{source.name}"
    quant_pre_process(str(source), str(target), skip_symbolic_shape=True)
    return target


def _convolutions(model: Path) -> list[str]:
    import onnx

    return [node.name for node in onnx.load(str(model)).graph.node if node.op_type == "Conv"]


def _static(source: Path, scratch: Path, pixels: Sequence[Pixels], kept: list[str]) -> Path:
    from onnxruntime.quantization import QuantFormat, QuantType, quantize_static

    target = scratch / "static.onnx"
    quantize_static(
        str(source),
        str(target),
        _reader(pixels),
        quant_format=QuantFormat.QDQ,
        op_types_to_quantize=list(_STATIC),
        nodes_to_exclude=_until(source, kept),
        per_channel=True,
        activation_type=QuantType.QUInt8,
        weight_type=QuantType.QInt8,
    )
    return target


def _until(model: Path, kept: list[str]) -> list[str]:
    """The nodes up to the last of those convolutions: nothing before it is quantized."""
    import onnx

    names = [node.name for node in onnx.load(str(model)).graph.node]
    return names[: names.index(kept[-1]) + 1] if kept else []


def _reader(pixels: Sequence[Pixels]) -> Any:
    from onnxruntime.quantization import CalibrationDataReader

    class Reader(CalibrationDataReader):  # type: ignore[misc]
        def __init__(self) -> None:
            self._left = iter(pixels)

        def get_next(self) -> dict[str, Pixels] | None:
            each = next(self._left, None)
            return None if each is None else {"pixels": each}

    return Reader()


@contextmanager
def _quiet() -> Iterator[None]:
    """The quantizer advises on the root logger, whoever uses it."""
    root = logging.getLogger()
    before = root.level
    root.setLevel(logging.ERROR)
    try:
        yield
    finally:
        root.setLevel(before)
