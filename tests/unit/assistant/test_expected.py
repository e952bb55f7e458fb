"""What a host is expected to need is told from its files, and a mistake in them is left to the host to tell."""

from __future__ import annotations

from pathlib import Path

from assistant.expected import expected
from models.values import Additions
from tests.gguf_files import make


def test_a_language_model_needs_more_with_more_context(tmp_path: Path) -> None:
    model = tmp_path / "small-model.gguf"
    model.write_bytes(make())
    name, little = expected("language/llama", {"model": str(model), "context_tokens": 512, "additions": Additions()})
    assert name == "small-model"
    assert 0 < little <= expected("language/llama", {"model": str(model), "context_tokens": 4096})[1]


def test_a_folder_counts_with_all_its_files(tmp_path: Path) -> None:
    folder = tmp_path / "whisper-tiny"
    folder.mkdir()
    (folder / "model.bin").write_bytes(bytes(5_000_000))
    name, small = expected("hearing/whisper", {"model": str(folder)})
    (folder / "more.bin").write_bytes(bytes(50_000_000))
    assert name == "whisper-tiny"
    assert expected("hearing/whisper", {"model": str(folder)})[1] > small > 0


def test_what_can_not_be_read_is_not_guessed(tmp_path: Path) -> None:
    (tmp_path / "bad.gguf").write_bytes(b"nonsense")
    assert expected("language/llama", {"model": str(tmp_path / "bad.gguf")}) == ("bad", 0)
    assert expected("speaking/hibari", {})[1] > 0
