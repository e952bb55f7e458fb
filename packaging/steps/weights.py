"""The models that a command needs, pulled and verified by Peri's own store."""

from __future__ import annotations

import json
from pathlib import Path

from steps import process
from steps.console import Console, SetupError
from steps.places import ROOT, VENV, tidy, venv_python

RUN = ("qwen2.5-coder-1.5b-instruct", "whisper-base", "smart-turn-v3.2")
TEST = (*RUN, "smollm2-135m-instruct", "whisper-tiny.en")
FILES = VENV / "peri-models.json"


def names(tests: bool) -> tuple[str, ...]:
    return TEST if tests else RUN


def ensure(console: Console, wanted: tuple[str, ...]) -> str:
    """Pull what is missing of `wanted`, and note its files. Raises `SetupError` with what the store says."""
    reader = _Reader(console)
    command = [venv_python(), ROOT / "packaging" / "pull.py", *wanted]
    try:
        process.run(command, reader, cwd=ROOT)
    except SetupError as error:
        raise SetupError("\n".join(reader.failure) or str(error)) from error
    _note(reader.files)
    return f"{len(wanted)} in {tidy(Path(reader.root))}" if reader.root else "all there"


def present() -> bool:
    """Whether every file that was noted is still there, at its size."""
    try:
        noted = json.loads(FILES.read_text())
        return bool(noted) and all(Path(path).stat().st_size == size for path, size in noted.items())
    except (OSError, ValueError, AttributeError):
        return False


def _note(files: dict[str, int]) -> None:
    FILES.write_text(json.dumps({**_noted(), **files}, indent=1, sort_keys=True) + "\n")


def _noted() -> dict[str, int]:
    """What was noted before and is still there: `make test` needs more models than `make run`."""
    try:
        noted = json.loads(FILES.read_text())
        return {path: size for path, size in noted.items() if Path(path).exists()}
    except (OSError, ValueError, AttributeError):
        return {}


class _Reader:
    """Reads the lines of `packaging/pull.py`, each a JSON object."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self.files: dict[str, int] = {}
        self.failure: list[str] = []
        self.root = ""

    def __call__(self, line: str) -> None:
        if not line.startswith("{"):
            return
        news = json.loads(line)
        if "fraction" in news:
            self._console.progress(news["text"], news["fraction"])
        elif "error" in news:
            self.failure = [part for part in (news["error"], news["remedy"]) if part]
        elif "file" in news:
            self.files[news["file"]] = news["size"]
            self.root = news["root"]
