"""Where the guard keeps what it knows, in Peri's folder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Places:
    """`home` is Peri's folder."""

    home: Path

    @property
    def rules(self) -> Path:
        """The user's own rules, which they edit."""
        return self.home / "guard.toml"

    @property
    def grants(self) -> Path:
        return self.home / "grants.json"

    @property
    def log(self) -> Path:
        return self.home / "guard.log"
