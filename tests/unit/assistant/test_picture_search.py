"""Picture search through the session's door: in the background, paused and resumed, beside turns and other programs."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path

import pytest
from filelock import FileLock
from PIL import Image

from assistant.errors import AttachmentError, SearchError
from assistant.events import Event, Notice
from assistant.gallery import FolderState, IndexChanged, PictureQuery
from assistant.picture_search import INDEX_FILE, PictureSearch
from assistant.upkeep import IndexedElsewhere
from models.errors import HostStartFailed
from models.values import Picture
from tests.fakes import ScriptedEncoder, ScriptedEyes, part

LONG = 20.0


class Bench:
    """A home, a folder with pictures, and doors to the index."""

    def __init__(self, home: Path) -> None:
        self.home = home / "home"
        self.home.mkdir()
        self.folder = home / "Pictures"
        self.folder.mkdir()
        self.events: list[Event] = []
        self.doors: list[PictureSearch] = []

    def door(self, encoder: ScriptedEncoder | None = None) -> PictureSearch:
        encoding = part("encoder", encoder) if encoder else None
        door = PictureSearch(self.home, encoding, part("eyes", ScriptedEyes()), self.events.append)  # type: ignore[arg-type]
        self.doors.append(door)
        return door

    def add(self, name: str, colour: str) -> Path:
        Image.new("RGB", (8, 8), colour).save(self.folder / name)
        return self.folder / name

    def add_many(self, count: int) -> None:
        for number in range(count):
            self.add(f"{number:03}.png", f"rgb({number % 250}, {number // 250}, 77)")

    def notices(self) -> list[Notice]:
        return [event for event in self.events if isinstance(event, Notice)]

    def states(self) -> list[FolderState]:
        told = [event.status for event in self.events if isinstance(event, IndexChanged)]
        return [folder.state for status in told for folder in status.folders]


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    bench = Bench(tmp_path)
    yield bench
    for door in bench.doors:
        door.close()


def until(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + LONG
    while not holds():
        assert time.monotonic() < end, "it never came to be"
        time.sleep(0.005)


class Gate:
    """Holds an encoder back until it is opened; `reached` is set by the first batch."""

    def __init__(self) -> None:
        self.reached = threading.Event()
        self.opened = threading.Event()

    def __call__(self, batch: Sequence[Picture]) -> None:
        self.reached.set()
        assert self.opened.wait(LONG)


def test_a_folder_is_indexed_in_the_background_and_searched_by_words(bench: Bench) -> None:
    bench.add("sky.png", "blue")
    bench.add("leaf.png", "green")
    door = bench.door(ScriptedEncoder())
    folder = door.index_folder(bench.folder)
    assert folder.path == bench.folder
    status = door.wait(LONG)
    assert (status.pictures, status.folders[0].state, status.running) == (2, FolderState.READY, False)
    assert status.encoder == "encoder scripted"
    assert [one.path.name for one in door.find(PictureQuery("my green things"))] == ["leaf.png", "sky.png"]
    assert FolderState.LOOKING in bench.states()
    assert bench.notices() == []


def test_more_like_this_one_leaves_that_one_out(bench: Bench) -> None:
    one = bench.add("one.png", "#f00000")
    bench.add("other.png", "#ff0000")
    bench.add("far.png", "#0000ff")
    door = bench.door(ScriptedEncoder())
    door.index_folder(bench.folder)
    door.wait(LONG)
    assert [found.path.name for found in door.find(PictureQuery(like=one))] == ["other.png", "far.png"]
    both = door.find(PictureQuery("blue", like=one, limit=1))
    assert both[0].path.name in {"other.png", "far.png"}
    with pytest.raises(AttachmentError, match="not there"):
        door.find(PictureQuery(like=bench.folder / "missing.png"))


def test_days_alone_need_no_encoder(bench: Bench) -> None:
    bench.add("a.png", "red")
    door = bench.door(ScriptedEncoder())
    door.index_folder(bench.folder)
    door.wait(LONG)
    without = bench.door()
    assert len(without.find(PictureQuery(after=date(2020, 1, 1)))) == 1
    assert without.find(PictureQuery(before=date(1990, 1, 1))) == []
    with pytest.raises(SearchError, match="No image encoder"):
        without.find(PictureQuery("red"))


def test_without_an_encoder_that_is_said_before_anything_is_taken_in(bench: Bench) -> None:
    door = bench.door()
    with pytest.raises(SearchError, match="No image encoder is installed"):
        door.index_folder(bench.folder)
    assert door.status().folders == ()
    assert not (bench.home / INDEX_FILE).exists()


def test_searching_before_anything_is_indexed_says_how_to_begin(bench: Bench) -> None:
    with pytest.raises(SearchError, match="No pictures are indexed") as told:
        bench.door(ScriptedEncoder()).find(PictureQuery("red"))
    assert "peri index add" in told.value.remedy


def test_a_pause_holds_after_the_batch_in_hand_and_resuming_finishes(bench: Bench) -> None:
    bench.add_many(100)
    gate = Gate()
    encoder = ScriptedEncoder(before=gate)
    door = bench.door(encoder)
    door.index_folder(bench.folder)
    assert gate.reached.wait(LONG)
    bench.door().pause()  # as another program would
    gate.opened.set()
    status = door.wait(LONG)
    assert status.paused
    assert 0 < status.folders[0].remaining <= 100
    until(lambda: door.status().folders[0].state is FolderState.PAUSED)
    door.resume()
    status = door.wait(LONG)
    assert (status.pictures, status.paused) == (100, False)
    assert len(encoder.encoded) == 100


def test_a_turn_comes_first(bench: Bench) -> None:
    bench.add_many(80)
    gate = Gate()
    encoder = ScriptedEncoder(before=gate)
    door = bench.door(encoder)
    with door.making_way():
        door.index_folder(bench.folder)
        until(lambda: door.status().running)
        assert FolderState.LOOKING not in bench.states()
        assert not gate.reached.is_set()
    gate.opened.set()
    assert door.wait(LONG).pictures == 80


def test_closing_ends_the_work_and_the_next_session_goes_on(bench: Bench) -> None:
    bench.add_many(100)
    gate = Gate()
    door = bench.door(ScriptedEncoder(before=gate))
    door.index_folder(bench.folder)
    assert gate.reached.wait(LONG)
    closing = threading.Thread(target=door.close)
    closing.start()
    gate.opened.set()
    closing.join(LONG)
    assert not closing.is_alive()

    encoder = ScriptedEncoder()
    again = bench.door(encoder)
    assert again.status().folders[0].state is FolderState.WAITING
    again.refresh()
    assert again.wait(LONG).pictures == 100
    assert len(encoder.encoded) <= 100


def test_only_one_program_indexes(bench: Bench) -> None:
    bench.add("a.png", "red")
    door = bench.door(ScriptedEncoder())
    with FileLock(bench.home / f"{INDEX_FILE}.lock"):
        door.index_folder(bench.folder)
        with pytest.raises(IndexedElsewhere, match="Another Peri"):
            door.wait(LONG)
        assert door.status().elsewhere
    door.refresh()
    assert door.wait(LONG).pictures == 1


def test_what_keeps_the_encoder_from_working_is_told_once_and_kept_at_the_folder(bench: Bench) -> None:
    bench.add("a.png", "red")

    def fail(batch: Sequence[Picture]) -> None:
        raise HostStartFailed("There is no memory.")

    encoder = ScriptedEncoder(before=fail)
    door = bench.door(encoder)
    door.index_folder(bench.folder)
    until(lambda: bool(bench.notices()))
    (folder,) = door.status().folders
    assert (folder.state, folder.note) == (FolderState.FAILED, "There is no memory.")
    assert [notice.message for notice in bench.notices()] == ["There is no memory."]
    encoder.before = lambda batch: None
    door.refresh()
    assert door.wait(LONG).folders[0].state is FolderState.READY


def test_a_mistake_of_ours_ends_the_pass_and_nobody_waits_for_ever(bench: Bench) -> None:
    bench.add("a.png", "red")

    def fail(batch: Sequence[Picture]) -> None:
        raise ZeroDivisionError

    door = bench.door(ScriptedEncoder(before=fail))
    door.index_folder(bench.folder)
    with pytest.raises(SearchError, match="unexpected ZeroDivisionError"):
        door.wait(LONG)


def test_pictures_of_another_encoder_are_not_compared_but_made_anew(bench: Bench) -> None:
    bench.add("a.png", "red")
    door = bench.door(ScriptedEncoder("old"))
    door.index_folder(bench.folder)
    door.wait(LONG)
    door.close()

    door = bench.door(ScriptedEncoder("new"))
    with pytest.raises(SearchError, match="indexed with encoder old, and encoder new is installed"):
        door.find(PictureQuery("red"))
    door.resume()
    assert door.wait(LONG).encoder == "encoder new"
    assert len(door.find(PictureQuery("red"))) == 1
    assert [notice.title for notice in bench.notices()] == ["The pictures were indexed anew"]


def test_a_folder_removed_while_it_is_indexed_ends_quietly(bench: Bench) -> None:
    bench.add_many(60)
    gate = Gate()
    door = bench.door(ScriptedEncoder(before=gate))
    door.index_folder(bench.folder)
    assert gate.reached.wait(LONG)
    door.remove_folder(bench.folder)
    gate.opened.set()
    status = door.wait(LONG)
    assert (status.folders, status.pictures) == ((), 0)
    assert bench.notices() == []
