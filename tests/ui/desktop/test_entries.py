"""What tells the desktop of Peri is right, the user's own, and goes again."""

from __future__ import annotations

import plistlib
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.desktop import entries

NAMES = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1, max_size=12)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setattr("sys.platform", "linux")
    return tmp_path


def test_starting_at_login_is_switched_on_and_off(home: Path) -> None:
    entries.set_login(True)
    (file,) = (home / "config" / "autostart").iterdir()
    assert "--hidden" in file.read_text()
    entries.set_login(False)
    entries.set_login(False)
    assert not file.exists()


def test_the_menu_has_links_files_and_an_icon(home: Path) -> None:
    entries.set_menu(True)
    file = home / "data" / "applications" / "peri.desktop"
    words = file.read_text()
    assert "MimeType=x-scheme-handler/peri;" in words
    assert " open %U\n" in words
    assert "currentColor" not in (home / "data/icons/hicolor/scalable/apps/peri.svg").read_text()
    if shutil.which("desktop-file-validate"):
        subprocess.run(["desktop-file-validate", str(file)], check=True)
    entries.set_menu(False)
    assert not [path for path in home.rglob("*") if path.is_file() and path.name.startswith("peri")]


def test_a_folder_that_can_not_be_written_is_told(home: Path) -> None:
    (home / "config").write_text("in the way")
    with pytest.raises(entries.NoEntry):
        entries.set_login(True)


@given(st.lists(NAMES, min_size=1, max_size=3))
def test_any_path_is_quoted_as_the_specification_has_it(words: list[str]) -> None:
    line = next(line for line in entries.entry_text(words, autostart=True).splitlines() if line.startswith("Exec="))
    value = line.removeprefix("Exec=").replace("\\\\", "\\")  # strings of a desktop entry escape the backslash
    assert words_of(value) == words


def words_of(value: str) -> list[str]:
    """An Exec line read as the Desktop Entry Specification says."""
    words, quoted, escaped = [""], False, False
    for char in value:
        if escaped or (char not in '"\\ ') or (char == " " and quoted):
            words[-1] += char
            escaped = False
        elif char == "\\":
            escaped = True
        elif char == '"':
            quoted = not quoted
        else:
            words.append("")
    return [word.replace("%%", "%") for word in words]


def test_macs_are_told_by_an_agent(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "darwin")
    entries.set_login(True)
    (file,) = (home / "Library" / "LaunchAgents").iterdir()
    assert plistlib.loads(file.read_bytes())["RunAtLoad"] is True
    with pytest.raises(entries.NoEntry):
        entries.set_menu(True)
