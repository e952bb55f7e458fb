"""Removing a folder that a program had its way with."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path


def remove(folder: Path) -> None:
    """Remove it, however deep it is and whatever rights its folders have; what can't be removed stays."""
    try:
        shutil.rmtree(folder)
    except (OSError, RecursionError):
        _insist(folder)


def _insist(folder: Path) -> None:
    if sys.platform == "win32":
        shutil.rmtree(folder, ignore_errors=True)
        return
    for command in (["chmod", "-R", "u+rwX", "--", str(folder)], ["rm", "-rf", "--", str(folder)]):
        subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=60, check=False)
