from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.gguf_header import read_header
from models.predict.memory import backend_need, file_need, free_memory, kernel_need, whole_memory
from models.predict.shape import shape_of
from tests import gguf_files
from tests.unit.models.predict.shapes import F32, Q4_K, QWEN


def small(folder: Path, metadata: dict[str, gguf_files.Value] | None = None) -> Path:
    """A model of one block with its own output matrix."""
    path = folder / "small.gguf"
    given_ = {"general.architecture": "llama", "llama.block_count": 1, "llama.embedding_length": 256}
    tensors = [((256, 32), F32, 32768), ((256, 256), Q4_K, 36864), ((256, 64), F32, 65536), ((256, 64), F32, 65536)]
    names = ["token_embd.weight", "output.weight", "blk.0.attn_k.weight", "blk.0.attn_v.weight"]
    path.write_bytes(gguf_files.make({**given_, **(metadata or {})}, tensors, names=names))
    return path


def test_the_need_of_a_known_model_is_what_was_measured() -> None:
    loaded_and_used = 2_003_800_000
    need = kernel_need(QWEN, 4096, repacks=frozenset({Q4_K}))
    assert need.total == pytest.approx(loaded_and_used, rel=0.05)


def test_a_token_costs_what_the_matrices_of_keys_and_values_make_of_it(tmp_path: Path) -> None:
    path = small(tmp_path)
    shape = shape_of(read_header(path), path.stat().st_size)
    assert shape.token_bytes == 2 * (64 + 64)
    assert shape.vocabulary == 32


def test_an_embedding_that_is_only_looked_up_is_not_read_for_a_token(tmp_path: Path) -> None:
    path = small(tmp_path)
    shape = shape_of(read_header(path), path.stat().st_size)
    assert shape.read == {Q4_K: 36864, F32: 2 * 65536}


def test_without_such_matrices_the_header_s_numbers_count(tmp_path: Path) -> None:
    path = tmp_path / "fused.gguf"
    numbers = {"block_count": 2, "embedding_length": 64, "attention.head_count": 4, "attention.head_count_kv": 2}
    path.write_bytes(
        gguf_files.make({"general.architecture": "phi3", **{f"phi3.{key}": value for key, value in numbers.items()}})
    )
    assert shape_of(read_header(path), 1).token_bytes == 2 * 2 * 2 * (16 + 16)


def test_of_a_mixture_of_experts_only_those_that_answer_are_read(tmp_path: Path) -> None:
    path = tmp_path / "experts.gguf"
    metadata = {"general.architecture": "moe", "moe.expert_count": 8, "moe.expert_used_count": 2}
    path.write_bytes(gguf_files.make(metadata, [((64, 4, 8), F32, 8192)], names=["blk.0.ffn_up_exps.weight"]))
    shape = shape_of(read_header(path), 8192)
    assert (shape.read[F32], shape.matrices[F32]) == (2048, 8192)


@given(st.integers(1, 32_768), st.integers(1, 32_768))
def test_a_larger_context_never_needs_less(one: int, other: int) -> None:
    less, more = sorted((one, other))
    assert kernel_need(QWEN, less).total <= kernel_need(QWEN, more).total


def test_a_context_is_never_larger_than_the_model_knows() -> None:
    assert kernel_need(QWEN, 1_000_000) == kernel_need(QWEN, 32_768)


def test_a_projector_comes_on_top() -> None:
    assert kernel_need(QWEN, 4096, projector_bytes=500).total - kernel_need(QWEN, 4096).total == 500


def test_what_a_processor_keeps_twice_is_counted() -> None:
    twice, once = (kernel_need(QWEN, 4096, repacks=kinds) for kinds in (frozenset({Q4_K}), frozenset[int]()))
    assert twice.total - once.total == twice.repacked == QWEN.matrices[Q4_K]


def test_a_header_that_says_nothing_gives_at_least_its_file(tmp_path: Path) -> None:
    path = tmp_path / "bare.gguf"
    path.write_bytes(gguf_files.make({"general.architecture": "llama"}))
    assert file_need(read_header(path), path, 4096).total > path.stat().st_size


def test_the_eye_of_a_file_is_counted(tmp_path: Path) -> None:
    path = small(tmp_path)
    header = read_header(path)
    assert file_need(header, path, 64, path).file == 2 * path.stat().st_size


def test_other_back_ends_grow_with_their_files() -> None:
    assert backend_need("hearing/whisper", 150_000_000).total > backend_need("hearing/whisper", 75_000_000).total
    assert backend_need("of a plugin", 0).total > 0


def test_shapes_that_say_nothing_are_no_error() -> None:
    nothing = replace(QWEN, blocks=0, width=0, inner=0, heads=0, trained_tokens=0, token_bytes=0)
    assert kernel_need(nothing, 4096).total > nothing.file_bytes


def test_the_machine_has_no_more_free_than_it_has() -> None:
    assert 0 < free_memory() <= whole_memory()
