import os
import stat
from pathlib import Path

import pytest

from assistant.atomic import replace_text, sync_folder

posix = pytest.mark.skipif(os.name != "posix", reason="rights as POSIX has them")


def rights(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@posix
def test_a_file_keeps_its_rights_unless_it_is_private(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    replace_text(path, "one\n")
    assert rights(path) == 0o600
    path.chmod(0o644)
    replace_text(path, "two\r\nlines")
    assert (path.read_bytes(), rights(path)) == (b"two\r\nlines", 0o644)
    replace_text(path, "three", private=True)
    assert (path.read_text(), rights(path)) == ("three", 0o600)
    sync_folder(tmp_path)


def test_what_can_not_be_written_leaves_all_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("old")
    with pytest.raises(UnicodeEncodeError):
        replace_text(path, "\ud800")
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]
