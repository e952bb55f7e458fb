from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models import store as stores
from models.catalog import Catalog, Entry, LocalSource, ModelFile, ModelRole
from models.errors import BadModelFile, CatalogError, NotInstalled, StoreError
from models.store import ModelState, ModelStore
from tests import gguf_files
from tests.model_entries import entry, hub

GGUF = gguf_files.make()
NAMED = gguf_files.make(
    {
        "general.architecture": "llama",
        "general.name": "My Own",
        "general.license": "mit",
        "llama.block_count": 2,
        "llama.embedding_length": 64,
        "llama.attention.head_count": 4,
        "llama.attention.head_count_kv": 2,
    }
)


def put(root: Path, name: str, files: dict[str, bytes]) -> None:
    (root / name).mkdir(parents=True)
    for file, content in files.items():
        (root / name / file).write_bytes(content)


def store_of(root: Path, *entries: Entry) -> ModelStore:
    return ModelStore(root, Catalog(entries))


def own_file(folder: Path, content: bytes = NAMED, name: str = "My Own.Q4.gguf") -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_bytes(content)
    return path


# -- where models lie


def test_the_environment_moves_the_store(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PERI_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("PERI_MODELS", str(tmp_path / "models"))
    assert stores.default_root() == tmp_path / "models"
    monkeypatch.delenv("PERI_MODELS")
    assert stores.default_root() == tmp_path / "home" / "models"
    monkeypatch.delenv("PERI_HOME")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    assert stores.default_root().name == "models"


# -- looking


def test_one_file_is_given_as_a_file_and_several_as_their_folder(tmp_path: Path) -> None:
    store = store_of(tmp_path, entry("one", {"m.gguf": GGUF}), entry("two", {"a": b"1", "b": b"2"}))
    put(tmp_path, "one", {"m.gguf": GGUF})
    put(tmp_path, "two", {"a": b"1", "b": b"2"})
    assert store.path("one") == tmp_path / "one" / "m.gguf"
    assert store.path("two") == tmp_path / "two"
    assert [status.state for status in store.list()] == [ModelState.INSTALLED, ModelState.INSTALLED]


def test_what_is_not_here_says_how_to_get_it(tmp_path: Path) -> None:
    store = store_of(tmp_path, entry("two", {"a": b"1", "b": b"2"}))
    put(tmp_path, "two", {"a": b"1"})
    with pytest.raises(NotInstalled) as caught:
        store.path("two")
    assert caught.value.remedy == "peri models pull two"
    assert not store.installed("two")
    assert store.list()[0].state is ModelState.PARTIAL


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cut=st.integers(0, len(GGUF) - 1))
def test_a_truncated_file_is_never_given(tmp_path_factory: pytest.TempPathFactory, cut: int) -> None:
    root = tmp_path_factory.mktemp("store")
    store = store_of(root, entry("one", {"m.gguf": GGUF}))
    put(root, "one", {"m.gguf": GGUF[:cut]})
    with pytest.raises(BadModelFile, match="instead of") as caught:
        store.path("one")
    assert caught.value.remedy == "peri models pull one"
    assert store.list()[0].state is ModelState.DAMAGED


def test_the_right_size_but_no_gguf(tmp_path: Path) -> None:
    store = store_of(tmp_path, entry("one", {"m.gguf": GGUF}))
    put(tmp_path, "one", {"m.gguf": b"?" * len(GGUF)})
    with pytest.raises(BadModelFile, match="does not begin"):
        store.path("one")


def test_an_unknown_name_names_the_nearest_also_among_imports(tmp_path: Path) -> None:
    store = store_of(tmp_path / "store", entry("smollm", {"m.gguf": GGUF}))
    store.import_file(own_file(tmp_path / "own"), "my-own-model")
    with pytest.raises(CatalogError, match="my-own-model"):
        store.path("my-own-modle")
    with pytest.raises(CatalogError, match="no model named"):
        store.path("../smollm")


def test_a_built_in_model_is_found_and_not_imported(tmp_path: Path) -> None:
    voice = Entry("voice", "Voice", ModelRole.VOICE, "speaking/x", "MIT", 1, package="filelock")
    gone = Entry("gone", "Gone", ModelRole.VOICE, "speaking/x", "MIT", 1, package="no_such_package_here")
    store = store_of(tmp_path, voice, gone)
    assert store.path("voice").name == "filelock"
    assert store.pull("voice") == store.path("voice")
    assert [status.state for status in store.list()] == [ModelState.BUILT_IN, ModelState.ABSENT]
    with pytest.raises(NotInstalled, match="no_such_package_here"):
        store.pull("gone")
    with pytest.raises(StoreError, match="comes with Peri"):
        store.remove("voice")


def test_the_projector_of_a_vision_model(tmp_path: Path) -> None:
    both = {"m.gguf": GGUF, "mmproj.gguf": GGUF}
    plain = entry("sees", both)
    files = (plain.files[0], ModelFile("mmproj.gguf", len(GGUF), plain.files[1].sha256, ModelRole.PROJECTOR))
    seeing = Entry("sees", "Sees", ModelRole.VISION, "language/llama", "MIT", 1, files, (hub(),))
    store = store_of(tmp_path, seeing)
    put(tmp_path, "sees", both)
    files = store.kernel("sees")
    assert (files.model, files.projector) == (tmp_path / "sees" / "m.gguf", tmp_path / "sees" / "mmproj.gguf")


# -- verifying


def test_verify_reads_every_byte(tmp_path: Path) -> None:
    store = store_of(tmp_path, entry("one", {"m.gguf": GGUF}), entry("two", {"a": b"1", "b": b"2"}))
    put(tmp_path, "one", {"m.gguf": GGUF[:-1] + b"!"})
    put(tmp_path, "two", {"a": b"1"})
    heard: list[tuple[str, int, int]] = []
    found = {(each.name, each.file): each.good for each in store.verify(watch=lambda *told: heard.append(told))}
    assert found == {("one", "m.gguf"): False, ("two", "a"): True, ("two", "b"): False}
    assert ("m.gguf", len(GGUF), len(GGUF)) in heard
    assert [each.file for each in store.verify("two")] == ["a", "b"]
    with pytest.raises(NotInstalled):
        store_of(tmp_path / "empty", entry("one", {"m.gguf": GGUF})).verify("one")


# -- importing


def test_a_model_of_ones_own_with_its_projector(tmp_path: Path) -> None:
    model = own_file(tmp_path / "own")
    eye = own_file(tmp_path / "own", gguf_files.make({"general.architecture": "clip"}), "mmproj.gguf")
    store = store_of(tmp_path / "store")
    name = store.import_file(model, projector=eye)
    files = store_of(tmp_path / "store").kernel(name)
    assert files.projector is not None
    assert (files.model.read_bytes(), files.projector.read_bytes()) == (NAMED, eye.read_bytes())
    assert store.entry(name).role is ModelRole.VISION
    assert store.import_file(model, projector=eye) == name, "the same again changes nothing"
    with pytest.raises(BadModelFile, match="no projector but a model"):
        store.import_file(model, "twice", projector=model)
    with pytest.raises(BadModelFile, match="no language model"):
        store.import_file(eye, "twice", projector=eye)
    with pytest.raises(StoreError, match="Another model"):
        store.import_file(model, name)


def test_an_imported_file_is_a_model_like_any_other(tmp_path: Path) -> None:
    store = store_of(tmp_path / "store")
    path = own_file(tmp_path / "own")
    assert store.import_file(path) == "my-own.q4"
    assert store.path("my-own.q4").read_bytes() == NAMED
    (status,) = store.list()
    told = status.entry
    assert (status.imported, status.state) == (True, ModelState.INSTALLED)
    assert (told.title, told.role, told.licence) == ("My Own", ModelRole.KERNEL, "mit")
    assert told.memory > told.size
    assert all(each.good for each in store.verify())
    assert store.import_file(path) == "my-own.q4", "the same again changes nothing"
    assert not list((tmp_path / "store" / ".partial").glob("my-own*/*"))


def test_an_import_is_linked_or_copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = own_file(tmp_path / "own")
    linked = ModelStore(tmp_path / "a", Catalog(()))
    assert os.path.samefile(linked.path(linked.import_file(path, "mine")), path)

    def no_links(*_: object, **__: object) -> None:
        raise OSError(18, "Invalid cross-device link")

    monkeypatch.setattr(os, "link", no_links)
    copied = ModelStore(tmp_path / "b", Catalog(()))
    assert not os.path.samefile(copied.path(copied.import_file(path, "mine")), path)
    assert copied.path("mine").read_bytes() == NAMED


@pytest.mark.parametrize(
    ("metadata", "role"),
    [
        ({"general.architecture": "clip"}, ModelRole.PROJECTOR),
        ({"general.architecture": "llama", "general.type": "mmproj"}, ModelRole.PROJECTOR),
        ({"general.architecture": "bert"}, ModelRole.EMBEDDER),
        ({"general.architecture": "qwen3"}, ModelRole.KERNEL),
    ],
)
def test_the_header_tells_the_role(tmp_path: Path, metadata: dict[str, gguf_files.Value], role: ModelRole) -> None:
    store = store_of(tmp_path / "store")
    store.import_file(own_file(tmp_path / "own", gguf_files.make(metadata)), "it")
    assert store.entry("it").role is role


def test_a_file_of_the_catalog_becomes_that_model(tmp_path: Path) -> None:
    store = store_of(tmp_path / "store", entry("known", {"official.gguf": GGUF}))
    assert store.import_file(own_file(tmp_path / "own", GGUF, "download (1).gguf")) == "known"
    assert store.path("known").name == "official.gguf"


def test_what_can_not_be_imported(tmp_path: Path) -> None:
    store = store_of(tmp_path / "store", entry("known", {"m.gguf": GGUF}))
    own = own_file(tmp_path / "own")
    with pytest.raises(StoreError, match="Another model is named known"):
        store.import_file(own, "known")
    store.import_file(own, "mine")
    with pytest.raises(StoreError, match="Another model is named mine") as caught:
        store.import_file(own_file(tmp_path / "own", GGUF[:-1] + b"?", "other.gguf"), "mine")
    assert "--name" in caught.value.remedy
    with pytest.raises(CatalogError, match="can't be a model's name"):
        store.import_file(own, "../mine")
    with pytest.raises(BadModelFile, match="cut short"):
        store.import_file(own_file(tmp_path / "own", NAMED[:-5], "cut.gguf"))
    with pytest.raises(BadModelFile, match="does not begin"):
        store.import_file(own_file(tmp_path / "own", b"# A text, and not a model at all\n", "notes.gguf"))
    with pytest.raises(BadModelFile, match="can't be read"):
        store.import_file(tmp_path / "missing.gguf")
    part = gguf_files.make({"general.architecture": "llama", "split.count": 3})
    with pytest.raises(BadModelFile, match="one of the 3 parts"):
        store.import_file(own_file(tmp_path / "own", part, "part-1.gguf"))
    assert [status.entry.name for status in store.list() if status.imported] == ["mine"]


def test_a_broken_description_spoils_nothing_else(tmp_path: Path) -> None:
    store = store_of(tmp_path / "store", entry("known", {"m.gguf": GGUF}))
    store.import_file(own_file(tmp_path / "own"), "mine")
    (tmp_path / "store" / "mine" / "model.toml").write_text("name = 'mine'\n")
    assert [(status.entry.name, status.state) for status in store.list()] == [
        ("known", ModelState.ABSENT),
        ("mine", ModelState.DAMAGED),
    ]
    with pytest.raises(BadModelFile, match=r"model\.toml can't be used"):
        store.path("mine")
    store.remove("mine")
    assert len(store.list()) == 1


# -- removing


def test_remove_deletes_what_is_here_and_what_was_on_the_way(tmp_path: Path) -> None:
    store = store_of(tmp_path, entry("one", {"m.gguf": GGUF}))
    put(tmp_path, "one", {"m.gguf": GGUF})
    put(tmp_path, ".partial/one", {"m.gguf.part": b"12345"})
    assert store.remove("one") == len(GGUF) + 5
    assert store.list()[0].state is ModelState.ABSENT
    with pytest.raises(NotInstalled):
        store.remove("one")
    with pytest.raises(CatalogError):
        store.remove("nothing")


def test_a_linked_folder_is_unlinked_and_not_emptied(tmp_path: Path) -> None:
    put(tmp_path, "elsewhere", {"m.gguf": GGUF})
    (tmp_path / "store").mkdir()
    (tmp_path / "store" / "one").symlink_to(tmp_path / "elsewhere")
    store = store_of(tmp_path / "store", entry("one", {"m.gguf": GGUF}))
    assert store.installed("one")
    store.remove("one")
    assert (tmp_path / "elsewhere" / "m.gguf").exists()


def test_a_damaged_file_is_replaced_by_a_pull(tmp_path: Path) -> None:
    put(tmp_path, "disc", {"m.gguf": GGUF})
    store = store_of(tmp_path / "store", entry("one", {"m.gguf": GGUF}, LocalSource(tmp_path / "disc")))
    put(tmp_path / "store", "one", {"m.gguf": b"?" * len(GGUF)})
    assert store.pull("one").read_bytes() == GGUF
