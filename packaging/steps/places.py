"""Where things lie: the checkout, its virtual environment, the user's cache."""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
VENV = Path(os.environ.get("PERI_VENV") or ROOT / ".venv")
WINDOWS = sys.platform == "win32"


def venv_python(venv: Path = VENV) -> Path:
    return venv / ("Scripts/python.exe" if WINDOWS else "bin/python")


def cache() -> Path:
    """The user's cache folder, by the rule of platformdirs' `user_cache_path("peri", appauthor=False)`."""
    if WINDOWS:
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData/Local") / "peri" / "Cache"
    if sys.platform == "darwin":
        return Path.home() / "Library/Caches/peri"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "peri"


def data() -> Path:
    """The user's data folder, by the same rule; only its disk is asked for free space."""
    if WINDOWS:
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData/Local") / "peri"
    if sys.platform == "darwin":
        return Path.home() / "Library/Application Support/peri"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local/share") / "peri"


def log_file() -> Path:
    return cache() / "logs" / "setup.log"


def tidy(path: Path) -> str:
    """`path` as a person would write it."""
    try:
        return "~/" + path.relative_to(Path.home()).as_posix()
    except ValueError:
        return str(path)
