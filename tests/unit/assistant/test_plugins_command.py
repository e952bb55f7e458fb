"""`peri plugins` with a folder of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from assistant import cli, settings

ROOT = Path(__file__).resolve().parents[3]
Run = Callable[..., int]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setenv("PERI_HOME", str(tmp_path))
    return lambda *argv: cli.main(["plugins", *argv])


def test_a_plugin_is_begun_checked_enabled_and_disabled(run: Run, tmp_path: Path, capsys) -> None:
    assert run("list") == 0
    assert "`peri plugins new NAME` begins one" in capsys.readouterr().err

    assert run("new", "word_count") == 0
    assert capsys.readouterr().out.splitlines() == [
        str(tmp_path / "plugins" / "word_count.py"),
        str(tmp_path / "plugins" / "test_word_count.py"),
    ]

    assert run("check", "word_count", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert told["problems"] == []
    (tool,) = told["tools"]
    assert (tool["name"], tool["effects"], tool["answers"]) == ("word_count", ["reads"], "tool")
    assert tool["parameters"]["required"] == ["text"]

    assert run("enable", "word_count") == 0
    assert run("enable", "word_count") == 0
    assert settings.load().tools.enabled_plugins == ("word_count",)
    assert run("list", "--json") == 0
    listed = json.loads(capsys.readouterr().out)
    assert (listed["name"], listed["enabled"], listed["origin"]) == ("word_count", True, "file")

    assert run("disable", "word_count") == 0
    assert settings.load().tools.enabled_plugins == ()
    assert run("disable", "word_count") == 1
    assert 'The plugin "word_count" is not enabled.' in capsys.readouterr().err


def test_what_is_begun_passes_its_own_test(run: Run, tmp_path: Path) -> None:
    run("new", "word_count")
    command = [sys.executable, "-m", "pytest", "-q", "-c", "/dev/null", "-p", "no:cacheprovider", "plugins"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False)
    assert "2 passed" in done.stdout, done.stdout + done.stderr


@pytest.mark.parametrize("name", ["two words", "class", "1st", "_hidden", "test_it", "é", "../out", ""])
def test_a_name_that_is_no_name_is_refused(run: Run, tmp_path: Path, capsys, name: str) -> None:
    assert run("new", name) == 1
    err = capsys.readouterr().err
    assert "can't be called" in err
    assert "Begin with a letter" in err
    assert not (tmp_path / "plugins").exists()


def test_nothing_is_written_over(run: Run, tmp_path: Path, capsys) -> None:
    run("new", "mine")
    (tmp_path / "plugins" / "mine.py").write_text("mine")
    assert run("new", "mine") == 1
    assert "is there already" in capsys.readouterr().err
    assert (tmp_path / "plugins" / "mine.py").read_text() == "mine"


def test_a_check_says_what_is_wrong(run: Run, tmp_path: Path, capsys) -> None:
    file = tmp_path / "loose.py"
    file.write_text(
        "from assistant.tools.api import tool\n@tool\ndef good(a: int) -> int:\n    '''Give it back.'''\n    return a\n"
        "@tool\ndef loose(a):\n    '''Take it.'''\n"
    )
    assert run("check", str(file)) == 1
    out, err = capsys.readouterr()
    assert out.startswith("good (reads; answers as tool)\n  Give it back.\n  {\n")
    assert 'of what type its parameter "a" is' in err

    file.write_text("1 / 0")
    assert run("check", str(file)) == 1
    assert "ZeroDivisionError" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["gone.py", "folder/gone", "notes.txt"])
def test_a_file_that_is_not_there_is_told_as_a_file(run: Run, capsys, name: str) -> None:
    assert run("check", name) == 1
    assert f"There is no Python file {name}." in capsys.readouterr().err


def test_one_that_is_enabled_but_gone_is_listed(run: Run, capsys) -> None:
    settings.set_value(None, "tools.enabled_plugins", ("gone",))
    assert run("list") == 0
    assert capsys.readouterr().out.split() == ["gone", "missing", "enabled,", "but", "not", "there"]
    assert run("enable", "gone") == 1


def test_the_example_of_the_documentation_passes_its_tests() -> None:
    examples = ROOT / "docs" / "examples"
    command = [sys.executable, "-m", "pytest", "-q", "-c", "/dev/null", "-p", "no:cacheprovider", str(examples)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert "3 passed" in done.stdout, done.stdout + done.stderr


@pytest.mark.parametrize("file", ["unit_prices.py", "test_unit_prices.py"])
def test_the_documentation_shows_the_example_as_it_is(file: str) -> None:
    code = (ROOT / "docs" / "examples" / file).read_text(encoding="utf-8")
    assert f"```python\n{code}```" in (ROOT / "docs" / "plugins.md").read_text(encoding="utf-8")
