from __future__ import annotations

import struct
import tracemalloc
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.errors import BadModelFile
from models.gguf_header import read_header
from tests import gguf_files


def written(folder: Path, content: bytes) -> Path:
    path = folder / "model.gguf"
    path.write_bytes(content)
    return path


def test_reads_what_a_file_says_of_itself(tmp_path: Path) -> None:
    content = gguf_files.make(
        {
            "general.architecture": "qwen2",
            "general.name": "Small One",
            "qwen2.context_length": 4096,
            "tokenizer.ggml.tokens": ["a", "bc", ""],
            "tokenizer.chat_template": "x" * 5000,
        },
        tensors=[((32, 3), 2, 54), ((256, 2), 12, 288)],
    )
    header = read_header(written(tmp_path, content))
    assert (header.architecture, header.title, header.version, header.tensors) == ("qwen2", "Small One", 3, 2)
    assert header.metadata == {
        "general.architecture": "qwen2",
        "general.name": "Small One",
        "qwen2.context_length": 4096,
    }
    assert header.needed_bytes == len(content)
    assert header.parts == 1


def test_the_alignment_of_the_file_counts(tmp_path: Path) -> None:
    content = gguf_files.make({"general.architecture": "llama", "general.alignment": 256}, alignment=256)
    assert read_header(written(tmp_path, content)).needed_bytes == len(content)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_any_truncation_is_recognised(tmp_path: Path, data: st.DataObject) -> None:
    content = gguf_files.make({"general.architecture": "llama", "tokenizer.ggml.tokens": ["one", "two"] * 20})
    cut = data.draw(st.integers(0, len(content) - 1))
    with pytest.raises(BadModelFile):
        read_header(written(tmp_path, content[:cut]))


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_damaged_header_is_refused_or_read_but_never_crashes(tmp_path: Path, data: st.DataObject) -> None:
    content = bytearray(gguf_files.make({"general.architecture": "llama", "tokenizer.ggml.tokens": ["one"] * 9}))
    for _ in range(data.draw(st.integers(1, 8))):
        content[data.draw(st.integers(4, 250))] = data.draw(st.integers(0, 255))
    path = written(tmp_path, bytes(content))
    with suppress(BadModelFile):
        assert read_header(path).needed_bytes <= path.stat().st_size


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "empty"),
        (b"PK\x03\x04" + bytes(100), "does not begin"),
        (b"GGUF", "cut short"),
        (b"GGUF" + struct.pack("<IQQ", 7, 0, 0) + bytes(64), "version is 7"),
        (b"GGUF" + struct.pack("<IQQ", 3, 1 << 60, 0), "absurd number"),
        (b"GGUF" + struct.pack("<IQQ", 3, 0, 1) + struct.pack("<Q", 1 << 62), "absurd length"),
        (b"GGUF" + struct.pack("<IQQ", 3, 0, 1) + gguf_files.text("a") + struct.pack("<I", 99), "unknown type 99"),
        (
            b"GGUF" + struct.pack("<IQQ", 3, 0, 1) + gguf_files.text("a") + struct.pack("<IIQ", 9, 8, 1 << 40),
            "cut short",
        ),
    ],
)
def test_what_is_no_model_is_told_why(tmp_path: Path, content: bytes, why: str) -> None:
    with pytest.raises(BadModelFile, match=why):
        read_header(written(tmp_path, content))


def test_a_hostile_header_costs_no_memory(tmp_path: Path) -> None:
    pairs = b"".join(gguf_files.pair(f"general.{n}", "x" * 5000) for n in range(2000))
    path = written(tmp_path, b"GGUF" + struct.pack("<IQQ", 3, 0, 2000) + pairs)
    tracemalloc.start()
    read_header(path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 1_000_000


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadModelFile, match="can't be read"):
        read_header(tmp_path / "missing.gguf")
