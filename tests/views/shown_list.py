"""Views of the list of conversations."""

from __future__ import annotations

from tests.views.past import fill
from tests.views.stage import Stage


def folders(stage: Stage) -> None:
    """Folders, a pinned conversation and an archive."""
    fill(stage)
    stage.open()
    stage.talk("loop")
    filing = stage.session.filing
    home, away = filing.create_folder("Home and garden"), filing.create_folder("Travel")
    filing.move(["lease", "letter", "soup"], home.id)
    filing.move(["trip"], away.id)
    filing.pin(["tides"])
    filing.archive(["birds", "words"])
    stage.window.side.opened_folders.add(home.id)
    stage.window.side.changed.emit()
    stage.until(lambda: stage.window.side.model.row_of("letter") >= 0)


def archive(stage: Stage) -> None:
    folders(stage)
    stage.window.side.toggle_archive()
    stage.until(lambda: stage.window.side.model.row_of("birds") >= 0)


def several(stage: Stage) -> None:
    """Selected, and what can be done with them."""
    folders(stage)
    keys = [("conversation", name) for name in ("loop", "soup", "letter")]
    stage.window.side.list.choose(keys, keys[0])
