from __future__ import annotations

import os
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.kept import BoundedFolder, fingerprint, stem


def keep(folder: BoundedFolder, name: str, size: int, moment: int) -> None:
    folder.make()
    for suffix in (".a", ".b"):
        path = folder.file(name, suffix)
        path.write_bytes(bytes(size))
        os.utime(path, (moment, moment))


def test_what_was_not_used_for_longest_leaves_with_all_its_files(tmp_path: Path) -> None:
    folder = BoundedFolder(tmp_path / "kept", 50)
    for moment, name in enumerate(("first", "second", "third")):
        keep(folder, name, 10, moment)
    folder.used("first")
    folder.trim()
    assert sorted(path.name for path in (tmp_path / "kept").iterdir()) == sorted(
        f"{stem(name)}{suffix}" for name in ("first", "third") for suffix in (".a", ".b")
    )


def test_a_thing_is_removed_with_all_its_files_and_nothing_else(tmp_path: Path) -> None:
    folder = BoundedFolder(tmp_path / "kept", 100)
    keep(folder, "one", 1, 0)
    keep(folder, "other", 1, 0)
    folder.remove("one")
    folder.remove("never there")
    assert len(list((tmp_path / "kept").iterdir())) == 2


def test_nobody_else_may_look_into_it(tmp_path: Path) -> None:
    folder = BoundedFolder(tmp_path / "kept", 1)
    folder.make()
    assert (tmp_path / "kept").stat().st_mode & 0o077 == 0


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(st.lists(st.tuples(st.sampled_from("abcdef"), st.integers(0, 60)), max_size=12))
def test_it_never_holds_more_than_its_limit_after_a_trim(tmp_path: Path, things: list[tuple[str, int]]) -> None:
    folder = BoundedFolder(tmp_path / "kept", 100)
    for moment, (name, size) in enumerate(things):
        keep(folder, name, size, moment)
        folder.trim()
        assert sum(path.stat().st_size for path in (tmp_path / "kept").iterdir()) <= 100


def test_names_can_not_be_read_from_files_nor_leave_the_folder(tmp_path: Path) -> None:
    folder = BoundedFolder(tmp_path, 1)
    assert folder.file("../../etc/passwd", ".kv").parent == tmp_path
    assert "passwd" not in str(folder.file("../../etc/passwd", ".kv"))


def test_a_fingerprint_tells_files_apart(tmp_path: Path) -> None:
    path = tmp_path / "file"
    data = bytearray(3 * 2**20)
    path.write_bytes(data)
    first = fingerprint(path)
    seen = {first}
    for at in (0, len(data) // 2, len(data) - 1):
        changed = bytearray(data)
        changed[at] = 1
        path.write_bytes(changed)
        seen.add(fingerprint(path))
    path.write_bytes(data)
    assert fingerprint(path) == first
    assert len(seen) == 4
