"""What the virtual environment has already: a stamp a part, compared with what is wanted now."""

from __future__ import annotations

import hashlib
import json
import os
import sys
import tomllib
from pathlib import Path

from steps.places import ROOT, VENV

FILE = VENV / "peri-setup.json"


def read() -> dict[str, str]:
    """The stamps by part; empty where nothing was set up."""
    try:
        stamps = json.loads(FILE.read_text())
    except (OSError, ValueError):
        return {}
    return stamps if isinstance(stamps, dict) else {}


def write(parts: dict[str, str]) -> None:
    """Add or change the stamps of `parts`."""
    fresh = FILE.with_suffix(".new")
    fresh.write_text(json.dumps({**read(), **parts}, indent=1, sort_keys=True) + "\n")
    os.replace(fresh, FILE)


def of_python() -> str:
    return ".".join(str(part) for part in sys.version_info[:2])


def of_libraries(wheel: str) -> str:
    """Changes with whatever decides what is installed: the lists, these steps, the Python, llama.cpp's wheel."""
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = [declared["build-system"], declared["project"], declared["tool"]["setuptools"], of_python(), wheel]
    lists = [ROOT / "constraints.txt", Path(__file__).with_name("environment.py")]
    return _digest([json.dumps(asked, sort_keys=True).encode(), *(part.read_bytes() for part in lists)])


def of_system() -> str:
    return _digest([Path(__file__).with_name("system.py").read_bytes()])


def of_weights() -> str:
    """Changes with the models that are wanted, the catalog that says what they are, and where they lie."""
    place = [os.environ.get(name, "") for name in ("PERI_MODELS", "PERI_HOME", "XDG_DATA_HOME", "HOME", "LOCALAPPDATA")]
    lists = [ROOT / "models" / "catalog.toml", Path(__file__).with_name("weights.py")]
    return _digest([*(part.read_bytes() for part in lists), json.dumps(place).encode()])


def _digest(parts: list[bytes]) -> str:
    digest = hashlib.sha256()
    for part in parts:
        digest.update(len(part).to_bytes(8, "big"))
        digest.update(part)
    return digest.hexdigest()[:16]
