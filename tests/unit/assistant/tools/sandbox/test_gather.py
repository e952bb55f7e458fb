"""Files out of a folder that a program had its way with."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.tools.sandbox.gather import Bounds, gather
from assistant.tools.sandbox.tidy import remove

pytestmark = pytest.mark.skipif(os.name != "posix", reason="links and pipes of POSIX")


def test_regular_files_come_by_name_from_folders_too(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text("x")
    (tmp_path / "plots").mkdir()
    (tmp_path / "plots" / "a.png").write_text("x")
    (tmp_path / "empty").touch()
    (tmp_path / ".hidden").write_text("x")

    found = gather(tmp_path)

    assert [str(path.relative_to(tmp_path)) for path in found.files] == ["b.txt", "plots/a.png"]
    assert found.left == ()


def test_nothing_but_regular_files_comes(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "canary").write_text("the secret")
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "file").symlink_to(outside / "canary")
    (folder / "folder").symlink_to(outside)
    os.link(outside / "canary", folder / "hard")
    os.mkfifo(folder / "pipe")
    (folder / "line\nbreak").write_text("x")
    Path(os.fsdecode(os.fsencode(folder) + b"/\xff")).write_text("x")

    found = gather(folder)

    assert found.files == ()
    assert len(found.left) == 4


def test_rights_are_the_owner_s_alone(tmp_path: Path) -> None:
    (tmp_path / "program").write_text("x")
    (tmp_path / "program").chmod(0o6777)

    (path,) = gather(tmp_path).files

    assert path.stat().st_mode & 0o7777 == 0o600


@given(st.lists(st.integers(1, 50), max_size=12), st.integers(0, 5), st.integers(0, 40), st.integers(0, 100))
def test_no_bound_is_passed(tmp_path_factory, sizes: list[int], files: int, each: int, together: int) -> None:
    folder = tmp_path_factory.mktemp("made")
    for number, size in enumerate(sizes):
        (folder / f"{number:02}").write_bytes(bytes(size))

    found = gather(folder, Bounds(files, each, together))

    taken = [path.stat().st_size for path in found.files]
    assert len(taken) <= files
    assert all(size <= each for size in taken)
    assert sum(taken) <= together
    assert len(taken) + len(found.left) == len(sizes)


def test_a_folder_too_deep_to_walk_is_walked_as_far_as_it_goes_and_removed(tmp_path: Path) -> None:
    top = tmp_path / "top"
    top.mkdir()
    here = os.getcwd()
    try:
        os.chdir(top)
        for _ in range(1500):
            os.mkdir("deeper")
            os.chdir("deeper")
    finally:
        os.chdir(here)
    (top / "file").write_text("x")

    assert [path.name for path in gather(top).files] == ["file"]
    remove(top)
    assert not top.exists()


def test_a_folder_without_rights_is_removed(tmp_path: Path) -> None:
    top = tmp_path / "top"
    (top / "closed").mkdir(parents=True)
    (top / "closed" / "file").write_text("x")
    (top / "closed").chmod(0)

    remove(top)

    assert not top.exists()
