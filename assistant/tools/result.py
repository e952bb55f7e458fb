"""What a tool gave, as the kernel may read it."""

from __future__ import annotations

from pathlib import Path

from assistant.calls import BUILTIN, OWN, ToolResult, ToolSpec
from assistant.events import Origin
from assistant.tools.api import Made, ToolError

_MOST_FILES = 50
_NOTHING = "Done."


def result_of(value: object, spec: ToolSpec, folder: Path) -> ToolResult:
    """A tool's value as a result. Raises `ToolError` for one that can't be told.

    Only files that really lie in the call's folder are taken, and nobody can answer in the user's name.
    """
    if isinstance(value, Made):
        origin, source, files = value.origin or spec.answers, value.source, value.files
        return ToolResult(told(value.text), _foreign(origin, spec), source, files=_within(folder, files))
    if isinstance(value, ToolResult):
        files = _within(folder, value.files)
        return ToolResult(told(value.text), _foreign(value.origin, spec), value.source, value.failed, files)
    return ToolResult(told(value), spec.answers)


def told(value: object) -> str:
    """Text as it is, other values as compact JSON. Raises `ToolError` where JSON can't say it."""
    if isinstance(value, str):
        return _clean(value)
    if value is None:
        return _NOTHING
    from pydantic_core import to_json

    try:
        return to_json(value, inf_nan_mode="strings").decode()
    except (ValueError, TypeError, RecursionError) as error:
        raise ToolError(f"It gave a {type(value).__name__} that can't be told in words or JSON.") from error


def _clean(text: str) -> str:
    """Halves of surrogate pairs can be neither stored nor shown."""
    return text.encode("utf-8", "replace").decode()


def _foreign(origin: Origin, spec: ToolSpec) -> Origin:
    as_peri = origin is Origin.KERNEL and spec.plugin != BUILTIN
    return spec.answers if origin in OWN or as_peri else origin


def _within(folder: Path, files: tuple[Path, ...]) -> tuple[Path, ...]:
    root = folder.resolve()
    real = [(folder / file).resolve() for file in files[:_MOST_FILES]]
    return tuple(dict.fromkeys(file for file in real if file.is_relative_to(root) and file.is_file()))
