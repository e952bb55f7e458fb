"""Folders come into the index as they are, whatever lies in them, and nothing is encoded twice."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from assistant.devices.files import read_picture
from assistant.errors import SearchError
from assistant.gallery import FolderState, PictureQuery
from assistant.memory.indexer import Indexer, Tools
from assistant.memory.pictures import PictureIndex
from assistant.upkeep import Stopped
from models.errors import HostCrashed, HostStartFailed
from models.values import Picture
from tests.fakes import InspectingEyes, ScriptedEncoder
from tests.pictures import declared_png

ROOT = Path(__file__).resolve().parents[4]


class Bench:
    """An index, a folder of pictures, and passes over it."""

    def __init__(self, home: Path) -> None:
        self.folder = home / "Pictures"
        self.folder.mkdir()
        self.index = PictureIndex(home / "pictures.sqlite")
        self.encoder = ScriptedEncoder()
        self.told: list[tuple[bytes, FolderState]] = []
        self.checkpoint: Callable[[], None] = lambda: None
        self.opened = 0

    def add(self, name: str, colour: str = "red", kind: str | None = None, **options: object) -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.new("RGB", (40, 30), colour).save(path, kind, **options)
        return path

    def index_now(self, **options: bool) -> int:
        if not self.index.folders():
            self.index.add_folder(self.folder)
        tools = Tools(read_picture, self._open, self.checkpoint, lambda path, state: self.told.append((path, state)))
        return Indexer(self.index, tools).run(**options)

    def _open(self) -> tuple[ScriptedEncoder, InspectingEyes]:
        self.opened += 1
        return self.encoder, InspectingEyes()

    def names(self) -> list[str]:
        """What can be found, with all copies."""
        found = self.index.find(PictureQuery(limit=1000))
        return sorted(path.name for one in found for path in (one.path, *one.copies))

    def left_out(self) -> dict[str, str]:
        return {one.path.name: one.why for one in self.index.left_out()}


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    bench = Bench(tmp_path)
    yield bench
    bench.index.close()


def test_what_is_in_a_folder_can_be_found(bench: Bench) -> None:
    bench.add("a.png", "red")
    bench.add("deep/er/b.jpg", "blue")
    bench.index_now()

    (vector,) = bench.encoder.encode_texts(["something blue"])
    best, other = bench.index.find(PictureQuery(limit=5), vector)
    assert (best.path.name, other.path.name) == ("b.jpg", "a.png")
    assert best.score is not None
    assert other.score is not None
    assert 1.001 > best.score > other.score
    assert (best.width, best.height, best.there) == (40, 30, True)
    (row,) = bench.index.folders()
    assert (row.pictures, row.left_out, row.remaining) == (2, 0, 0)


def test_what_did_not_change_is_not_read_again(bench: Bench) -> None:
    for number in range(40):
        bench.add(f"{number}.png", f"rgb({number * 6}, 0, 0)")
    bench.index_now()
    assert len(bench.encoder.encoded) == 40

    bench.index_now()
    assert bench.opened == 1
    bench.add("7.png", "blue")
    bench.index_now()
    assert bench.encoder.encoded[40:] == ["7.png"]
    assert len(bench.names()) == 40


def test_a_file_that_was_only_touched_is_not_encoded(bench: Bench) -> None:
    path = bench.add("a.png")
    bench.index_now()
    os.utime(path, (1, 1))
    bench.index_now()
    assert bench.encoder.encoded == ["a.png"]


def test_renamed_moved_and_copied_files_are_not_encoded_again(bench: Bench) -> None:
    path = bench.add("a.png", "red")
    bench.add("b.png", "blue")
    bench.index_now()
    path.rename(bench.folder / "renamed.png")
    (bench.folder / "below").mkdir()
    (bench.folder / "b.png").rename(bench.folder / "below" / "moved.png")
    (bench.folder / "copy.png").write_bytes((bench.folder / "renamed.png").read_bytes())
    bench.index_now()

    assert bench.encoder.encoded == ["a.png", "b.png"]
    assert bench.names() == ["copy.png", "moved.png", "renamed.png"]
    assert sum(bench.index.count()) == 2


def test_removed_files_leave(bench: Bench) -> None:
    gone = bench.add("gone.png", "red")
    below = bench.add("below/gone.png", "blue")
    bench.add("stays.png", "green")
    bench.index_now()
    gone.unlink()
    below.unlink()
    below.parent.rmdir()
    bench.index_now()

    assert bench.names() == ["stays.png"]
    assert bench.index.count() == (1, 0)


def test_an_unmounted_disk_does_not_empty_the_index(bench: Bench) -> None:
    path = bench.add("a.png")
    bench.index_now()
    elsewhere = bench.folder.with_name("elsewhere")

    path.rename(elsewhere)  # the mount point is there, and empty
    bench.index_now()
    (row,) = bench.index.folders()
    assert (row.pictures, row.away) == (1, True)
    assert "not mounted" in row.note

    bench.folder.rmdir()  # or there is none
    bench.index_now()
    (found,) = bench.index.find(PictureQuery())
    assert found.there is False
    assert bench.index.folders()[0].away

    bench.folder.mkdir()
    elsewhere.rename(path)
    bench.index_now()
    (row,) = bench.index.folders()
    assert (row.pictures, row.away, row.note) == (1, False, "")
    assert bench.encoder.encoded == ["a.png"]


def test_strange_pictures_are_taken_and_broken_ones_told(bench: Bench) -> None:
    bench.add("plain.png", "green")
    bench.add("cmyk.jpg").write_bytes(_saved(Image.new("CMYK", (20, 20), (0, 200, 200, 0)), "JPEG"))
    bench.add("deep.png").write_bytes(_saved(Image.new("I;16", (20, 20), 40_000), "PNG"))
    frames = [Image.new("P", (20, 20), colour) for colour in range(3)]
    bench.add("moving.gif").write_bytes(_saved(frames[0], "GIF", save_all=True, append_images=frames[1:]))
    exif = Image.Exif()
    exif[0x0112] = 6
    bench.add("turned.jpg", "blue", exif=exif)
    whole = bench.add("cut.jpg").read_bytes()
    (bench.folder / "cut.jpg").write_bytes(whole[: len(whole) // 2])
    (bench.folder / "huge.png").write_bytes(declared_png(50_000, 50_000))
    (bench.folder / "words.jpg").write_text("no picture at all")
    (bench.folder / "nothing.png").touch()
    (bench.folder / "phone.HEIC").write_bytes(b"....ftypheic")
    (bench.folder / "notes.txt").write_text("not worth telling")
    os.mkfifo(bench.folder / "pipe.png")
    bench.index_now()

    assert bench.names() == ["cmyk.jpg", "deep.png", "moving.gif", "plain.png", "turned.jpg"]
    turned = next(one for one in bench.index.find(PictureQuery()) if one.path.name == "turned.jpg")
    assert (turned.width, turned.height) == (30, 40)
    left_out = bench.left_out()
    assert left_out.keys() == {"cut.jpg", "huge.png", "words.jpg", "nothing.png", "phone.HEIC", "pipe.png"}
    assert "cut short" in left_out["cut.jpg"]
    assert "megapixels" in left_out["huge.png"]
    assert "not a picture" in left_out["words.jpg"]
    assert "HEIC" in left_out["phone.HEIC"]
    assert "regular file" in left_out["pipe.png"]

    encoded = len(bench.encoder.encoded)
    bench.index_now()
    assert len(bench.encoder.encoded) == encoded
    bench.add("cut.jpg", "white")
    (bench.folder / "phone.HEIC").unlink()
    bench.index_now()
    assert "cut.jpg" in bench.names()
    assert bench.left_out().keys() == {"huge.png", "words.jpg", "nothing.png", "pipe.png"}


def test_links_that_loop_end(bench: Bench) -> None:
    real = bench.add("real.png")
    (bench.folder / "around").symlink_to(bench.folder)
    (bench.folder / "self.png").symlink_to(bench.folder / "self.png")
    (bench.folder / "nowhere.png").symlink_to(bench.folder / "missing.png")
    (bench.folder / "same.png").symlink_to(real)
    bench.index_now()

    assert bench.names() == ["real.png", "same.png"]
    assert "link to a folder" in bench.left_out()["around"]
    assert "nowhere" in bench.left_out()["nowhere.png"]
    assert "self.png" in bench.left_out()


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="permissions bind users other than root only")
def test_what_may_not_be_read_is_told_and_what_was_below_it_stays(bench: Bench) -> None:
    bench.add("a.png")
    path = bench.add("locked/b.png", "blue")
    bench.index_now()
    path.parent.chmod(0)
    try:
        bench.index_now()
        assert bench.index.folders()[0].pictures == 2
        assert "locked" in bench.left_out()
    finally:
        path.parent.chmod(0o700)
    bench.index_now()
    assert bench.left_out() == {}


def test_names_that_are_no_text_are_names_too(bench: Bench) -> None:
    odd = os.fsencode(bench.folder) + b"/caf\xe9.png"
    bench.add("plain.png").rename(os.fsdecode(odd))
    bench.index_now()
    (found,) = bench.index.find(PictureQuery())
    assert os.fsencode(found.path) == odd


def test_one_picture_that_ends_the_encoder_takes_none_along(bench: Bench) -> None:
    for number in range(20):
        bench.add(f"{number:02}.png", f"rgb({number * 6}, 0, 0)")

    def crash(batch: Sequence[Picture]) -> None:
        if any(one.name == "13.png" for one in batch):
            raise HostCrashed("The process died.")

    bench.encoder.before = crash
    bench.index_now()
    assert len(bench.names()) == 19
    assert "twice" in bench.left_out()["13.png"]


def test_an_encoder_that_died_once_is_asked_again(bench: Bench) -> None:
    bench.add("a.png")
    bench.add("b.png", "blue")
    errors = [HostCrashed("It died.")]

    def crash_once(batch: Sequence[Picture]) -> None:
        if errors:
            raise errors.pop()

    bench.encoder.before = crash_once
    bench.index_now()
    assert bench.names() == ["a.png", "b.png"]


def test_an_encoder_that_cannot_start_ends_the_pass_and_leaves_nothing_out(bench: Bench) -> None:
    bench.add("a.png")

    def fail(batch: Sequence[Picture]) -> None:
        raise HostStartFailed("No memory.")

    bench.encoder.before = fail
    with pytest.raises(HostStartFailed):
        bench.index_now()
    assert bench.left_out() == {}
    bench.encoder.before = lambda batch: None
    bench.index_now()
    assert bench.names() == ["a.png"]


def test_a_pass_that_is_stopped_goes_on_where_it_was(bench: Bench) -> None:
    for number in range(60):
        bench.add(f"{number:02}.png", f"rgb({number * 4}, 0, 9)")
    calls = iter(range(1000))

    def stop() -> None:
        if next(calls) == 4:
            raise Stopped

    bench.checkpoint = stop
    with pytest.raises(Stopped):
        bench.index_now()
    kept = len(bench.names())
    assert 0 < kept < 60
    assert bench.index.folders()[0].remaining == 60 - kept
    encoded = len(bench.encoder.encoded)
    bench.index_now()
    assert len(bench.names()) == 60
    assert len(bench.encoder.encoded) - encoded == 60 - kept


def test_vectors_of_another_encoder_are_made_anew(bench: Bench) -> None:
    bench.add("one/a.png", "red")
    bench.add("two/b.png", "blue")
    bench.index.add_folder(bench.folder / "one")
    bench.index.add_folder(bench.folder / "two")
    bench.index_now()
    bench.encoder = ScriptedEncoder("another")
    assert bench.index_now() == 0  # nothing changed, so it is not opened
    bench.add("two/c.png", "green")
    assert bench.index_now() == 2
    assert sorted(set(bench.encoder.encoded)) == ["a.png", "b.png", "c.png"]
    assert bench.index.encoder() == ("another", "encoder another")
    assert bench.index.count() == (3, 0)

    bench.encoder = ScriptedEncoder("a third")
    assert bench.index_now(check_encoder=True) == 3
    assert bench.index.count() == (3, 0)


def test_a_folder_inside_another_is_that_one(bench: Bench) -> None:
    bench.add("below/a.png")
    inner = bench.index.add_folder(bench.folder / "below")
    bench.index_now()
    outer = bench.index.add_folder(bench.folder)
    assert [row.path for row in bench.index.folders()] == [outer.path]
    assert outer.pictures == 1
    assert bench.index.add_folder(bench.folder / "below") == outer
    bench.index_now()
    assert bench.encoder.encoded == ["a.png"]
    assert inner.path != outer.path


def test_a_removed_folder_takes_its_pictures_along(bench: Bench, tmp_path: Path) -> None:
    bench.add("a.png")
    bench.index_now()
    assert bench.index.remove_folder(bench.folder) == 1
    assert bench.index.count() == (0, 0)
    with pytest.raises(SearchError, match="not an indexed folder"):
        bench.index.remove_folder(bench.folder)


def test_only_folders_can_be_added(bench: Bench) -> None:
    path = bench.add("a.png")
    with pytest.raises(SearchError, match="not a folder"):
        bench.index.add_folder(path)
    with pytest.raises(SearchError, match="not there"):
        bench.index.add_folder(path.with_name("missing"))


def test_a_program_that_is_killed_loses_a_batch_at_most(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    for number in range(60):
        bench.add(f"{number:02}.png", f"rgb({number * 4}, 0, 9)")
    program = f"""
import os, signal
from pathlib import Path
from tests.unit.assistant.memory.test_indexer import Bench
from assistant.memory.pictures import PictureIndex
bench = Bench.__new__(Bench)
bench.folder, bench.index = Path({str(bench.folder)!r}), PictureIndex(Path({str(tmp_path / "pictures.sqlite")!r}))
from tests.fakes import ScriptedEncoder
bench.told, bench.opened, bench.checkpoint = [], 0, lambda: None
def die(batch):
    if len(bench.encoder.encoded) >= 40:
        os.kill(os.getpid(), signal.SIGKILL)
bench.encoder = ScriptedEncoder(before=die)
bench.index_now()
"""
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=False, timeout=60, capture_output=True)
    assert done.returncode == -9, done.stderr.decode()
    assert len(bench.names()) >= 16
    bench.index_now()
    assert len(bench.names()) == 60
    assert len(bench.encoder.encoded) <= 44
    bench.index.close()


_CHANGES = st.lists(
    st.tuples(st.sampled_from(["write", "remove", "rename", "break", "pass"]), st.integers(0, 5), st.integers(0, 5)),
    max_size=25,
)


@given(_CHANGES)
@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
def test_after_a_pass_the_index_is_what_the_folder_is(changes: list[tuple[str, int, int]]) -> None:
    with tempfile.TemporaryDirectory() as home:
        bench = Bench(Path(home))
        bench.add("anchor.png", "white")  # a folder that is emptied counts as away
        for stamp, (change, one, other) in enumerate(changes):
            path = bench.folder / f"d{one % 2}" / f"{one}.png"
            if change == "write":
                bench.add(f"d{one % 2}/{one}.png", random.Random(other).choice(["red", "blue", "green"]))
            elif change == "break":
                path.parent.mkdir(exist_ok=True)
                path.write_bytes(b"broken")
            elif change == "remove":
                path.unlink(missing_ok=True)
            elif change == "rename" and path.exists():
                target = bench.folder / f"d{other % 2}" / f"{other}.png"
                target.parent.mkdir(exist_ok=True)
                path.rename(target)
            elif change == "pass":
                bench.index_now()
            if path.exists():
                os.utime(path, (stamp, stamp))
        bench.index_now()
        there = {path: path.read_bytes() != b"broken" for path in bench.folder.rglob("*.png")}
        assert bench.names() == sorted(path.name for path, whole in there.items() if whole)
        assert bench.left_out().keys() == {path.name for path, whole in there.items() if not whole}
        assert bench.index.count() == (len(bench.index.find(PictureQuery(limit=1000))), 0)
        bench.index.close()


def _saved(image: Image.Image, kind: str, **options: object) -> bytes:
    with tempfile.TemporaryFile() as file:
        image.save(file, kind, **options)
        file.seek(0)
        return file.read()
