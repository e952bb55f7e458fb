"""What a host is expected to need is told from its files, and a mistake in them is left to the host to tell."""

from __future__ import annotations

from pathlib import Path

from assistant.expected import with_need
from models.host_messages import HostSpec
from models.values import Additions
from tests.gguf_files import make


def needs(backend: str, **options: object) -> HostSpec:
    return with_need(HostSpec("a host", backend, options))


def test_a_language_model_needs_more_with_more_context_and_maps_its_file(tmp_path: Path) -> None:
    model = tmp_path / "small-model.gguf"
    model.write_bytes(make())
    little = needs("language/llama", model=str(model), context_tokens=512, additions=Additions())
    assert little.model == "small-model"
    assert little.mapped_bytes == model.stat().st_size
    assert 0 < little.predicted_bytes <= needs("language/llama", model=str(model), context_tokens=4096).predicted_bytes


def test_a_folder_counts_with_all_its_files(tmp_path: Path) -> None:
    folder = tmp_path / "whisper-tiny"
    folder.mkdir()
    (folder / "model.bin").write_bytes(bytes(5_000_000))
    small = needs("hearing/whisper", model=str(folder))
    (folder / "more.bin").write_bytes(bytes(50_000_000))
    assert (small.model, small.mapped_bytes) == ("whisper-tiny", 0)
    assert needs("hearing/whisper", model=str(folder)).predicted_bytes > small.predicted_bytes > 0


def test_what_can_not_be_read_is_not_guessed(tmp_path: Path) -> None:
    (tmp_path / "bad.gguf").write_bytes(b"nonsense")
    bad = needs("language/llama", model=str(tmp_path / "bad.gguf"))
    assert (bad.model, bad.predicted_bytes) == ("bad", 0)
    assert needs("speaking/hibari").predicted_bytes > 0
