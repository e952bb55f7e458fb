"""The smaller ways to load a language model: less context first, then the next smaller model that is here."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from assistant.expected import with_need
from assistant.smaller_kernels import smaller_kernels
from models.catalog import Catalog, LocalSource
from models.host_messages import HostSpec
from models.store import ModelStore
from models.values import Additions
from tests import gguf_files
from tests.model_entries import entry


def model(name: str, rows: int) -> bytes:
    """A language model of one matrix."""
    metadata: dict[str, gguf_files.Value] = {
        "general.architecture": "llama",
        "general.name": name,
        "llama.block_count": 1,
        "llama.context_length": 8192,
        "llama.embedding_length": 256,
        "llama.attention.head_count": 4,
    }
    return gguf_files.make(metadata, [((256, rows), 0, 1024 * rows)], names=["blk.0.attn_k.weight"])


@pytest.fixture
def store(tmp_path: Path) -> ModelStore:
    source = tmp_path / "source"
    source.mkdir()
    sizes = {"large": 4096, "middle": 1024, "small": 256, "gone": 64}
    files = {name: model(name, rows) for name, rows in sizes.items()}
    for name, data in files.items():
        (source / f"{name}.gguf").write_bytes(data)
    entries = tuple(entry(name, {f"{name}.gguf": data}, LocalSource(source)) for name, data in files.items())
    made = ModelStore(tmp_path / "models", Catalog(entries))
    for name in ("small", "large", "middle"):
        made.pull(name)
    return made


def wanted(store: ModelStore, name: str, tokens: int) -> HostSpec:
    options = {
        "model": str(store.path(name)),
        "context_tokens": tokens,
        "additions": Additions("", (("poet.gguf", 0.8),)),
        "threads": 3,
    }
    return with_need(HostSpec("language", "language/llama", options))


def test_context_is_halved_down_to_the_least_before_the_next_smaller_model(store: ModelStore) -> None:
    found = list(smaller_kernels(wanted(store, "large", 4096), store))
    assert [(one.model, one.options["context_tokens"]) for one in found] == [
        ("large", 2048),
        ("large", 1024),
        ("middle", 4096),
        ("middle", 2048),
        ("middle", 1024),
        ("small", 4096),
        ("small", 2048),
        ("small", 1024),
    ]
    assert all(one.options["threads"] == 3 for one in found)


def test_adapters_stay_with_their_model(store: ModelStore) -> None:
    for one in smaller_kernels(wanted(store, "large", 2048), store):
        additions = one.options["additions"]
        assert isinstance(additions, Additions)
        assert bool(additions.adapters) == (one.model == "large")


def test_each_way_needs_less_than_the_one_before_of_the_same_model(store: ModelStore) -> None:
    first = wanted(store, "large", 8192)
    ways = [first, *smaller_kernels(first, store)]
    for before, after in pairwise(ways):
        if before.model == after.model:
            assert after.predicted_bytes < before.predicted_bytes
    assert all(one.predicted_bytes < first.predicted_bytes for one in ways[1:])


def test_there_is_nothing_below_the_smallest(store: ModelStore) -> None:
    assert list(smaller_kernels(wanted(store, "small", 1500), store)) == []
