"""Code as an interactive session runs it, in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from assistant.tools.sandbox import interpreter

REPL = Path(interpreter.__file__).with_name("repl.py")
PYPLOT = """
numbers = [2, 1]
def get_fignums(): return numbers
class Figure:
    def __init__(self, number): self.number = number
    def savefig(self, name): open(name, "w").write(str(self.number))
figure = Figure
"""


def run(code: str, folder: Path, *libraries: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-I", "-S", "-c", REPL.read_text(), *map(str, libraries)]
    return subprocess.run(command, input=code, cwd=folder, capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.parametrize(
    ("code", "out"),
    [
        ("1 + 1", "2\n"),
        ("a = 2\na * 'x'", "'xx'\n"),
        ("print('a'); None", "a\n"),
        ("x = 1", ""),
        ("", ""),
        ("for x in range(2):\n  x\n", ""),
        ("def f(n): return n and f(n - 1)\nf(3)", "0\n"),
        ("__name__", "'__main__'\n"),
        ("import sys; sys.stdin.read()", "''\n"),
        ("'Grüße'", "'Grüße'\n"),
    ],
)
def test_the_value_of_a_last_expression_is_shown(code: str, out: str, tmp_path: Path) -> None:
    done = run(code, tmp_path)

    assert (done.returncode, done.stdout, done.stderr) == (0, out, "")


def test_a_traceback_begins_in_the_code_and_shows_its_lines(tmp_path: Path) -> None:
    done = run("def f():\n    return 1 / 0\nf()", tmp_path)

    assert done.returncode == 1
    assert "return 1 / 0" in done.stderr
    assert "ZeroDivisionError" in done.stderr
    assert "exec(" not in done.stderr
    assert "eval(" not in done.stderr


def test_code_that_is_no_python_is_told_with_its_line(tmp_path: Path) -> None:
    done = run("x = (", tmp_path)

    assert done.returncode == 1
    assert "SyntaxError" in done.stderr


@pytest.mark.parametrize(("code", "status"), [("exit(3)", 3), ("quit()", 0), ("raise SystemExit('no')", 1)])
def test_leaving_is_its_status(code: str, status: int, tmp_path: Path) -> None:
    assert run(code, tmp_path).returncode == status


@pytest.mark.parametrize("last", ["", "1 / 0"])
def test_figures_that_are_open_at_the_end_are_saved(last: str, tmp_path: Path) -> None:
    """With a library that has the three functions of matplotlib's which are used."""
    package = tmp_path / "libraries" / "matplotlib"
    package.mkdir(parents=True)
    (package / "__init__.py").touch()
    (package / "pyplot.py").write_text(PYPLOT)

    run(f"import matplotlib.pyplot\n{last}", tmp_path, package.parent)

    assert [(tmp_path / f"figure-{number}.png").read_text() for number in (1, 2)] == ["1", "2"]
