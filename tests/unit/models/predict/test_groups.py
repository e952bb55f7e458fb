"""What control groups grant, read from trees such as Linux shows."""

from __future__ import annotations

from pathlib import Path

import pytest

from models.predict.groups import Grant, granted

GB = 1 << 30


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return tmp_path / "own"


def group(folder: Path, *, limit: int | str, used: int, files: int = 0, old: bool = False) -> None:
    """Write a group's files, of version 1 where it is `old`."""
    folder.mkdir(parents=True, exist_ok=True)
    names = ("memory.limit_in_bytes", "memory.usage_in_bytes") if old else ("memory.max", "memory.current")
    for name, value in zip(names, (limit, used), strict=True):
        (folder / name).write_text(f"{value}\n", encoding="ascii")
    total = "total_" if old else ""
    stat = f"anon 5\n{total}inactive_file {files}\n{total}active_file {files}\n"
    (folder / "memory.stat").write_text(stat, encoding="ascii")


def test_a_service_has_what_its_slice_and_itself_may_have(own: Path, tmp_path: Path) -> None:
    own.write_text("0::/user.slice/peri.scope\n")
    group(tmp_path / "user.slice", limit=6 * GB, used=5 * GB)
    group(tmp_path / "user.slice/peri.scope", limit=4 * GB, used=1 * GB)
    assert granted(own, tmp_path) == Grant(4 * GB, 1 * GB)


def test_what_a_group_keeps_of_files_is_free(own: Path, tmp_path: Path) -> None:
    own.write_text("0::/\n")
    group(tmp_path, limit=4 * GB, used=3 * GB, files=GB)
    assert granted(own, tmp_path) == Grant(4 * GB, 3 * GB)


def test_version_1(own: Path, tmp_path: Path) -> None:
    own.write_text("9:name=systemd:/a\n4:cpu,memory:/a/b\n0::/\n")
    group(tmp_path / "memory", limit=(1 << 63) - 4096, used=9 * GB, old=True)
    group(tmp_path / "memory/a/b", limit=2 * GB, used=GB, files=GB // 4, old=True)
    assert granted(own, tmp_path) == Grant(2 * GB, 3 * GB // 2)


def test_a_group_that_can_not_be_seen_from_a_container_counts_by_its_root(own: Path, tmp_path: Path) -> None:
    own.write_text("0::/docker/0123/../../escape\n")
    group(tmp_path, limit=2 * GB, used=GB)
    group(tmp_path.parent / "escape", limit=1, used=1)
    assert granted(own, tmp_path) == Grant(2 * GB, GB)


@pytest.mark.parametrize("text", ["0::/\n", "", "nonsense\n"])
def test_without_a_limit_there_is_none(own: Path, tmp_path: Path, text: str) -> None:
    own.write_text(text)
    group(tmp_path, limit="max", used=GB)
    assert granted(own, tmp_path) is None
    assert granted(tmp_path / "none", tmp_path) is None
