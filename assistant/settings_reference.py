"""The reference of all settings, made from their declarations: docs/settings.md, and a commented settings file."""

from __future__ import annotations

import sys
from itertools import groupby
from pathlib import Path

from assistant.settings import explain
from assistant.settings_schema import Declared, Effect, Value

_HEAD = """# Settings

Made from `assistant/settings.py` by `python -m assistant.settings docs/settings.md`.

Peri reads `settings.toml` in the configuration folder of the user (on Linux `~/.config/peri/`), or in `PERI_HOME`
where that is set. What isn't in the file has its default. A wrong key or value is reported with its line, and the
default stands for it.
"""


def markdown() -> str:
    """docs/settings.md."""
    parts = [_HEAD]
    for section, items in groupby(explain(), key=lambda item: item.section):
        rows = "\n".join(map(_row, items))
        parts.append(f"## [{section}]\n\n| key | allowed | default | |\n|---|---|---|---|\n{rows}\n")
    return "\n".join(parts)


def default_file() -> str:
    """A settings file with every key commented out at its default."""
    parts = []
    for section, items in groupby(explain(), key=lambda item: item.section):
        entries = "\n".join(f"# {item.explanation}\n#{item.name} = {_toml(item.default)}\n" for item in items)
        parts.append(f"[{section}]\n{entries}")
    return "\n".join(parts)


def _row(item: Declared) -> str:
    former = f" Formerly {', '.join(f'`{name}`' for name in item.former)}." if item.former else ""
    effect = f" Felt {item.effect}." if item.effect is not Effect.NOW else ""
    return f"| `{item.name}` | {item.allowed} | `{_toml(item.default)}` | {item.explanation}{effect}{former} |"


def _toml(value: Value) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, tuple):
        return f"[{', '.join(map(_toml, value))}]"
    return f'"{value}"' if isinstance(value, str) else str(value)


def main() -> None:
    """Write the reference into the file that is named, or print it."""
    if len(sys.argv) > 1:
        Path(sys.argv[1]).write_text(markdown(), encoding="utf-8")
    else:
        sys.stdout.write(markdown())
