"""Old versions of files that Peri replaced, in its data folder; the oldest go when there are many."""

from __future__ import annotations

import os
import shutil
from datetime import datetime
from pathlib import Path

from assistant.tools.api import ToolError

MOST_VERSIONS = 500


class Backups:
    """Each version lies in a folder named by the moment, with the path it had in `path.txt`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, path: Path, data: bytes) -> Path:
        """Where the copy lies. Raises `ToolError` where it can't be kept: then nothing should be replaced."""
        moment = datetime.now().astimezone()
        folder = self._folder / f"{moment:%Y-%m-%d %H.%M.%S.%f}"
        try:
            folder.mkdir(parents=True, mode=0o700)
            (folder / "path.txt").write_text(f"{path}\n", encoding="utf-8", errors="surrogateescape")
            copy = folder / ("old " + path.name if path.name == "path.txt" else path.name)
            with copy.open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise ToolError(f"The old version can't be kept, so nothing was changed: {error.strerror}.") from error
        self._prune()
        return copy

    def _prune(self) -> None:
        for old in sorted(self._folder.iterdir())[:-MOST_VERSIONS]:
            shutil.rmtree(old, ignore_errors=True)
