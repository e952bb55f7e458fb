"""Files that are replaced at once: readers see the old or the new, never half of either."""

from __future__ import annotations

import os
from pathlib import Path


def replace_text(path: Path, text: str, *, private: bool = False) -> None:
    """Write beside the file and put it in its place. Its rights stay; where it is new or `private`, only its owner may
    read it. Raises `OSError`; the file is then as it was.
    """
    import tempfile

    handle, name = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
    try:
        with open(handle, "w", encoding="utf-8", newline="") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        if path.exists() and not private:
            os.chmod(name, path.stat().st_mode & 0o777)
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def sync_folder(folder: Path) -> None:
    """Make a new or another name of a file last through a power failure, where the system can synchronise a folder."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
