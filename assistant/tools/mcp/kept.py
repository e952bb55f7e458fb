"""Where what signing in to a server gave is kept."""

from __future__ import annotations

import hashlib
from pathlib import Path

FOLDER = "mcp-sign-in"


def kept_path(home: Path, server: str) -> Path:
    return home / FOLDER / f"{hashlib.sha256(server.encode()).hexdigest()[:16]}.json"
