from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest

from models import catalog
from models.catalog import HubSource, ModelRole, WheelSource
from models.errors import CatalogError

ENTRY: dict[str, Any] = {
    "name": "tiny",
    "title": "Tiny",
    "role": "kernel",
    "backend": "language/llama",
    "licence": "MIT",
    "memory": 1000,
    "file": [{"name": "tiny.gguf", "size": 30, "sha256": "a" * 64}],
    "source": [
        {
            "kind": "wheel",
            "version": "1.0",
            "wheel": [
                {"package": "tiny-1", "take": [{"member": "tiny/1.bin", "size": 10}]},
                {"package": "tiny-2", "version": "2.0", "take": [{"member": "tiny/2.bin", "size": 20}]},
            ],
        },
        {"kind": "hub", "repo": "someone/tiny", "revision": "main", "paths": {"tiny.gguf": "q4/tiny.gguf"}},
        {"kind": "local", "folder": "/srv/models"},
    ],
}


def parsed(**changes: Any) -> catalog.Entry:
    table = copy.deepcopy(ENTRY) | changes
    (entry,) = catalog.parse({"model": [table]}).entries
    return entry


def test_the_names_others_rely_on() -> None:
    known = catalog.load()
    assert known.entry("qwen2.5-coder-1.5b-instruct").files[0].name == "qwen2.5-coder-1.5b-instruct-q4_k_m.gguf"
    assert known.entry("smollm2-135m-instruct").files[0].name == "SmolLM2-135M-Instruct.Q4_1.gguf"
    for name in ("whisper-tiny.en", "whisper-base"):
        files = {file.name for file in known.entry(name).files}
        assert files == {"config.json", "model.bin", "tokenizer.json", "vocabulary.txt"}
    assert known.entry("hibari").built_in


def test_what_comes_from_a_registry_is_pinned_and_what_is_not_pinned_names_a_repository() -> None:
    for entry in catalog.load():
        if any(isinstance(source, WheelSource) for source in entry.sources):
            assert entry.pinned, entry.name
        if not entry.pinned:
            (source,) = entry.sources
            assert isinstance(source, HubSource)
            assert "/" in source.repo
            assert source.revision
        assert entry.memory > entry.size
        assert entry.licence


def test_vision_models_name_their_projector() -> None:
    seeing = [entry for entry in catalog.load() if entry.role is ModelRole.VISION]
    assert seeing
    for entry in seeing:
        assert [file.role for file in entry.files] == [None, ModelRole.PROJECTOR]


def test_an_entry_in_full() -> None:
    entry = parsed()
    wheels, hub, local = entry.sources
    assert isinstance(wheels, WheelSource)
    assert [(wheel.package, wheel.version) for wheel in wheels.wheels] == [("tiny-1", "1.0"), ("tiny-2", "2.0")]
    assert [member.file for wheel in wheels.wheels for member in wheel.take] == ["tiny.gguf", "tiny.gguf"]
    assert hub == HubSource("someone/tiny", "main", (("tiny.gguf", "q4/tiny.gguf"),))
    assert local == catalog.LocalSource(Path("/srv/models"))
    assert (entry.size, entry.pinned, entry.built_in) == (30, True, False)


def test_an_unknown_name_names_the_nearest() -> None:
    with pytest.raises(CatalogError, match=r"smollm2-135m-instruct") as caught:
        catalog.load().entry("smolm2-135m-instruct")
    assert "peri models list" in caught.value.remedy


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"name": "../up"}, "'name' can't be"),
        ({"role": "kernal"}, "'role' must be one of"),
        ({"memory": "much"}, "'memory' must be a number of bytes"),
        ({"colour": "red"}, "unknown 'colour'"),
        ({"file": [], "source": []}, "needs either a package"),
        ({"source": []}, "needs either a package"),
        ({"package": "tiny"}, "needs either a package"),
        ({"file": [{"name": "a/b", "size": 1}]}, "'name' can't be 'a/b'"),
        ({"file": [{"name": "tiny.gguf", "size": 31, "sha256": "a" * 64}]}, "give 30 bytes"),
        ({"file": [{"name": "tiny.gguf", "size": 30}]}, "needs 30 and a sha256"),
        ({"source": [{"kind": "ftp"}]}, "a source's kind must be one of"),
        ({"source": [{"kind": "hub", "repo": "a/b"}]}, "'revision' must be a text"),
        ({"source": [{"kind": "hub", "repo": "a/b", "revision": "m", "paths": {"no.gguf": "x"}}]}, "'paths' names"),
        ({"source": "wheel"}, "'source' must be a list"),
    ],
)
def test_a_wrong_entry_says_what_is_wrong(changes: dict[str, Any], why: str) -> None:
    with pytest.raises(CatalogError, match=why):
        parsed(**changes)


def test_a_name_given_twice() -> None:
    with pytest.raises(CatalogError, match="'tiny' twice"):
        catalog.parse({"model": [copy.deepcopy(ENTRY), copy.deepcopy(ENTRY)]})


def test_a_list_that_is_no_toml(tmp_path: Path) -> None:
    (tmp_path / "list.toml").write_text("[[model")
    with pytest.raises(CatalogError, match=r"list\.toml can't be read"):
        catalog.read(tmp_path / "list.toml")
    with pytest.raises(CatalogError, match="can't be read"):
        catalog.read(tmp_path / "none.toml")
