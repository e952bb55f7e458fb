"""The rules that import-linter can't state."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("models", "assistant", "ui")
SOURCES = [path for package in PACKAGES for path in sorted((ROOT / package).rglob("*.py"))]
HEAVY = (
    *("llama_cpp", "faster_whisper", "ctranslate2", "tokenizers", "onnxruntime", "cv2", "rapidocr_onnxruntime"),
    *("hibari", "pyttsx3", "torch", "huggingface_hub", "numpy", "sounddevice", "httpx", "av", "soxr"),
)
FILE_LINES, FUNCTION_LINES, ARGUMENTS = 400, 60, 6


@pytest.mark.parametrize("modules", ["ui.__main__", "assistant.session", "assistant.bootstrap", "assistant.cli"])
def test_the_process_of_the_window_imports_no_model_library(modules: str) -> None:
    loaded = _modules_after(f"import {modules}")

    assert sorted(loaded & set(HEAVY)) == []


def test_the_command_line_starts_without_qt() -> None:
    loaded = _modules_after("import assistant.cli, assistant.bootstrap")

    assert not {name for name in loaded if name.startswith(("PySide6", "shiboken6"))}


def test_the_folder_packaging_does_not_shadow_the_library_packaging() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists()
    import packaging.version

    assert ROOT / "packaging" not in Path(packaging.version.__file__).parents


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_files_and_functions_stay_small_enough_to_read(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    long = [
        f"{node.name}: {(node.end_lineno or 0) - node.lineno + 1} lines"
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or 0) - node.lineno + 1 > FUNCTION_LINES
    ]

    assert long == []
    assert len(text.splitlines()) <= FILE_LINES


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_constructors_take_at_most_six_arguments(path: Path) -> None:
    crowded = [
        f"line {node.lineno}: {count}"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef) and node.name == "__init__"
        if (count := len(node.args.args) + len(node.args.kwonlyargs) - 1) > ARGUMENTS
    ]

    assert crowded == []


def test_every_package_says_what_it_is() -> None:
    silent = [
        str(path.relative_to(ROOT))
        for path in SOURCES
        if path.name == "__init__.py" and ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) is None
    ]

    assert silent == []


def test_what_is_pinned_is_what_is_asked_for() -> None:
    from packaging.requirements import Requirement
    from packaging.utils import canonicalize_name

    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    pins = dict(
        line.split("==") for line in (ROOT / "constraints.txt").read_text().splitlines() if not line.startswith("#")
    )
    wanted = [
        Requirement(line)
        for line in [
            *project["dependencies"],
            *(name for extra in project["optional-dependencies"].values() for name in extra),
        ]
    ]

    unpinned = [item.name for item in wanted if canonicalize_name(item.name) not in pins]
    against = [item.name for item in wanted if not item.specifier.contains(pins.get(canonicalize_name(item.name), "0"))]
    assert unpinned == []
    assert against == []


def _modules_after(statement: str) -> set[str]:
    """The names in `sys.modules` of a fresh interpreter after `statement`."""
    program = f"import sys, json\n{statement}\nprint(json.dumps(sorted(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    return set(json.loads(done.stdout.splitlines()[-1]))
