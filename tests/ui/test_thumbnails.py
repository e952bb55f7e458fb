"""Thumbnails: made once, and no more kept than a limit."""

from __future__ import annotations

import shutil
from pathlib import Path

from pytestqt.qtbot import QtBot

from ui.pictures import KEPT, Thumbnails


def test_what_was_not_looked_at_for_long_makes_room(qtbot: QtBot, picture: Path, tmp_path: Path) -> None:
    """As when a picture is pasted again and again."""
    files = [Path(shutil.copy(picture, tmp_path / f"{number}.png")) for number in range(KEPT + 1)]
    thumbnails = Thumbnails()
    for asked in (files[:KEPT], files[KEPT:]):
        for file in asked:
            thumbnails.get(file)
        qtbot.waitUntil(lambda: not thumbnails.pending())
    assert all(thumbnails.get(file) is not None for file in files[1:])
    assert thumbnails.get(files[0]) is None
    thumbnails.close()


def test_what_is_asked_for_at_once_does_not_pass_the_limit(qtbot: QtBot, picture: Path, tmp_path: Path) -> None:
    files = [Path(shutil.copy(picture, tmp_path / f"{number}.png")) for number in range(9)]
    thumbnails = Thumbnails(kept=4)
    for file in files:
        thumbnails.get(file)
    qtbot.waitUntil(lambda: not thumbnails.pending())
    assert len(thumbnails._made) == 4
    thumbnails.close()
