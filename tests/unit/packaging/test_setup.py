"""What is done, and what is not done twice; how it is told; which Python does it."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from collections.abc import Callable
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from steps import commands, console, display, environment, stamp, weights
from steps.console import Console, clock
from steps.places import ROOT


@pytest.fixture
def venv(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A virtual environment without anything in it, where the bootstrap looks for one."""
    folder = tmp_path / "venv"
    python = folder / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.symlink_to(sys.executable)
    monkeypatch.setattr(stamp, "FILE", folder / "peri-setup.json")
    monkeypatch.setattr(weights, "FILES", folder / "peri-models.json")
    monkeypatch.setattr(commands, "venv_python", lambda: python)
    return folder


def parts(name: str) -> list[str]:
    return [step.title for step in commands.todo(commands.COMMANDS[name])]


def finish(name: str) -> None:
    """Leave the stamps that the steps of a command leave."""
    stamp.write({step.part: step.stamp for step in commands.todo(commands.COMMANDS[name]) if step.part})


def test_from_nothing_everything_is_done_in_order(venv: Path) -> None:
    assert parts("run") == [
        "System packages",
        "Virtual environment",
        "llama.cpp for this processor",
        "Libraries",
        "Models",
    ]


def test_nothing_is_done_twice(venv: Path, tmp_path: Path) -> None:
    _model(tmp_path)
    finish("run")

    assert parts("run") == []


def test_what_tests_need_serves_the_program_but_not_the_other_way_round(venv: Path, tmp_path: Path) -> None:
    _model(tmp_path)
    finish("test")
    assert parts("run") == []

    stamp.FILE.unlink()
    finish("run")
    assert parts("test") == ["System packages", "Libraries", "Models"] or parts("test") == [
        "System packages",
        "llama.cpp for this processor",
        "Libraries",
        "Models",
    ]


def test_a_model_that_was_deleted_is_noticed(venv: Path, tmp_path: Path) -> None:
    model = _model(tmp_path)
    finish("run")
    model.unlink()

    assert parts("run") == ["Models"]


def test_models_in_another_place_are_looked_for_there(venv: Path, tmp_path: Path, monkeypatch) -> None:
    _model(tmp_path)
    finish("run")
    monkeypatch.setenv("PERI_MODELS", str(tmp_path / "elsewhere"))

    assert parts("run") == ["Models"]


def test_a_processor_that_is_not_the_one_it_was_built_for_is_noticed(venv: Path, tmp_path: Path, monkeypatch) -> None:
    _model(tmp_path)
    finish("run")
    monkeypatch.setenv("PERI_PORTABLE", "1")

    assert parts("run") == ["llama.cpp for this processor", "Libraries"]


def test_a_stamp_that_can_not_be_read_is_as_none(venv: Path) -> None:
    stamp.FILE.write_text("{")

    assert stamp.read() == {}


@given(st.dictionaries(st.text(max_size=8), st.text(max_size=8), max_size=4))
def test_stamps_are_read_as_they_were_written(stamps: dict[str, str]) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        before, stamp.FILE = stamp.FILE, Path(folder) / "stamp.json"
        try:
            stamp.write(stamps)
            assert stamp.read() == stamps
        finally:
            stamp.FILE = before


def test_nothing_to_do_takes_less_than_three_tenths_of_a_second(venv: Path, tmp_path: Path) -> None:
    import time

    _model(tmp_path)
    finish("run")
    seconds = []
    for _ in range(3):
        started = time.perf_counter()
        assert commands.todo(commands.COMMANDS["run"]) == []
        seconds.append(time.perf_counter() - started)

    assert min(seconds) < 0.1  # the interpreter's own start comes to it


def test_a_log_is_told_now_and_then_and_a_terminal_all_the_time(monkeypatch) -> None:
    now = iter(float(second) for second in range(1000))
    monkeypatch.setattr(console.time, "monotonic", lambda: next(now))
    out = StringIO()
    steps = Console(1, out)
    steps.start("Libraries")
    for _ in range(100):
        steps.progress("working", 0.5)
    steps.done()

    told = out.getvalue().splitlines()
    assert 5 < len(told) < 25
    assert told[-1].startswith("[1/1] Libraries: done")


@pytest.mark.parametrize(("seconds", "text"), [(0, "0:00"), (59.6, "1:00"), (754, "12:34"), (-1, "0:00")])
def test_times_are_told_as_minutes_and_seconds(seconds: float, text: str) -> None:
    assert clock(seconds) == text


def test_the_progress_of_models_is_read_and_their_files_are_noted(tmp_path: Path) -> None:
    reader = weights._Reader(Console(1, StringIO()))
    reader('{"text": "whisper: 1 of 2 MB", "fraction": 0.5}')
    reader("Some library chatters.")
    reader('{"file": "/models/a.gguf", "size": 3, "root": "/models"}')
    reader('{"error": "The source can\'t be reached.", "remedy": "Connect."}')

    assert reader.files == {"/models/a.gguf": 3}
    assert reader.failure == ["The source can't be reached.", "Connect."]


@pytest.mark.parametrize(
    ("name", "there"), [("", False), ("nonsense", False), (":987654", False), ("far.example:10.0", True)]
)
def test_a_display_is_one_that_answers(name: str, there: bool) -> None:
    assert display.x11(name) is there


def test_wayland_is_there_when_its_socket_answers(tmp_path: Path) -> None:
    environment = {"XDG_RUNTIME_DIR": str(tmp_path), "WAYLAND_DISPLAY": "wayland-0"}
    assert not display.wayland(environment)

    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-0"))
        server.listen()
        assert display.wayland(environment)


def test_a_python_that_is_too_old_is_told_what_is_needed(scripts, capsys) -> None:
    bootstrap = _bootstrap()
    scripts()

    assert bootstrap.change_python(["run"]) == 1
    assert "Peri needs Python 3.11 or 3.12" in capsys.readouterr().err


def test_a_python_that_fits_is_found_beside_one_that_does_not(scripts, tmp_path: Path) -> None:
    scripts(**{"python3.12": f'[ "$1" = -c ] && exit 0; echo "$2 $3" > {tmp_path}/asked; exit 7'})

    assert _bootstrap().change_python(["run", "--fast"]) == 7
    assert (tmp_path / "asked").read_text() == "run --fast\n"


def test_the_bootstrap_can_be_read_by_old_pythons() -> None:
    import ast

    ast.parse((ROOT / "packaging" / "bootstrap.py").read_text(), feature_version=(3, 6))


def test_an_unknown_command_names_the_known_ones() -> None:
    command = [sys.executable, ROOT / "packaging" / "bootstrap.py", "fly"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)

    assert done.returncode == 2
    assert "run, demo" in done.stderr


def _bootstrap():
    import importlib

    return importlib.import_module("bootstrap")


def _model(folder: Path) -> Path:
    """A model of one byte, noted as pulled."""
    model = folder / "model.gguf"
    model.write_bytes(b"0")
    weights.FILES.write_text(json.dumps({str(model): 1}))
    return model


@pytest.mark.parametrize("development", [True, False])
def test_what_comes_without_its_dependencies_is_for_tests_alone(
    monkeypatch: pytest.MonkeyPatch, development: bool
) -> None:
    ran: list[list[str]] = []
    monkeypatch.setattr(environment.process, "run", lambda command, read: ran.append([str(part) for part in command]))

    environment.install(Console(1, StringIO()), Path("llama.whl"), renew=False, development=development)

    apart = [command for command in ran if "--no-deps" in command]
    named = [part for command in apart for part in command if "==" in part]
    assert named == (list(environment.WITHOUT_DEPENDENCIES) if development else [])
    assert all("==" in name for name in environment.WITHOUT_DEPENDENCIES)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the markers of the packages tell")
@pytest.mark.parametrize(
    ("libc", "version", "drawn"),
    [
        ("glibc", "2.36", True),
        ("glibc", "2.35", True),
        ("glibc", "2.34", False),
        ("glibc", "3.0", True),
        ("", "", False),
    ],
)
def test_what_draws_diagrams_is_installed_where_it_can_be(libc: str, version: str, drawn: bool) -> None:
    assert environment.draws_diagrams(libc, version) is drawn


def test_the_extras_are_those_that_this_machine_can_have(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment.platform, "libc_ver", lambda: ("glibc", "2.31"))
    if sys.platform == "linux":
        assert environment.target(Path("llama.whl"), development=False)[-1] == str(environment.ROOT)
    monkeypatch.setattr(environment.platform, "libc_ver", lambda: ("glibc", "2.36"))
    for development, extras in ((False, "[diagrams]"), (True, "[diagrams,clip,dev]")):
        assert environment.target(Path("llama.whl"), development)[-1] == f"{environment.ROOT}{extras}"


@pytest.fixture
def run_tests(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], int]:
    """The command on a file of tests, under the hooks of Peri's own tests."""

    def run(text: str) -> int:
        (tmp_path / "conftest.py").write_text((ROOT / "tests" / "conftest.py").read_text())
        (tmp_path / "pytest.ini").write_text("[pytest]\n")
        (tmp_path / "test_one.py").write_text(text)
        monkeypatch.setattr(commands, "venv_python", lambda: sys.executable)
        return commands.COMMANDS["test"].run([f"--rootdir={tmp_path}", f"-c{tmp_path}/pytest.ini", str(tmp_path)])

    return run


def test_a_run_of_tests_that_breaks_off_says_where(run_tests: Callable[[str], int], monkeypatch, capfd) -> None:
    monkeypatch.setenv("PERI_TEST_STILL", "1")
    goes, stands = "def test_it_goes():\n    pass", "def test_it_stands():\n    ctypes.CDLL(None).sleep(60)"

    status = run_tests(f"import ctypes\n\n{goes}\n\n{stands}\n")

    told = capfd.readouterr().err
    assert status != 0
    assert told.startswith("The run broke off within test_one.py::test_it_stands.")
    assert 'test_one.py", line 7 in test_it_stands' in told
    assert "site-packages" not in told


def test_a_run_of_tests_that_ends_leaves_the_telling_to_pytest(run_tests: Callable[[str], int], capfd) -> None:
    assert run_tests("def test_it_fails():\n    assert not 1\n") == 1

    told = capfd.readouterr()
    assert "1 failed" in told.out
    assert told.err == ""
