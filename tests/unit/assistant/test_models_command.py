from __future__ import annotations

import argparse
import io
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from assistant import models_command
from models.errors import NotInstalled
from models.fetch.progress import PullProgress, PullStage
from models.store import ModelStore
from tests import gguf_files
from tests.model_server import ModelServer

Command = Callable[..., int]


@pytest.fixture
def command(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Command:
    """`peri models …` on an empty store, with the true catalog and nothing to be reached."""
    monkeypatch.setenv("PERI_MODELS", str(tmp_path / "models"))
    parser = argparse.ArgumentParser(prog="peri")
    models_command.add_parser(parser.add_subparsers(required=True))

    def run(*words: str) -> int:
        arguments = parser.parse_args(["models", *words])
        status: int = arguments.handler(arguments)
        return status

    return run


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModelServer]:
    """A registry that has nothing, and a hub that has nothing."""
    with ModelServer() as running:
        monkeypatch.setenv("PIP_INDEX_URL", f"{running.url}/simple")
        monkeypatch.setenv("HF_ENDPOINT", running.url)
        yield running


def own_file(tmp_path: Path) -> Path:
    path = tmp_path / "Mine.gguf"
    path.write_bytes(gguf_files.make())
    return path


def test_list_aligns_its_columns(command: Command, capsys: pytest.CaptureFixture[str]) -> None:
    assert command("list") == 0
    lines = capsys.readouterr().out.split("\n\n")[0].splitlines()
    start = lines[0].index("STATE")
    assert all(line[start - 2 : start] == "  " and line[start] != " " for line in lines)
    kernel = next(line for line in lines if line.startswith("qwen2.5-coder-1.5b-instruct"))
    assert re.search(r"kernel +1\.12 GB +1\.6 GB +Apache-2\.0 +not here$", kernel)
    assert any(line.endswith("not here, not pinned") for line in lines)
    assert any(line.startswith("hibari") and line.endswith("built in") for line in lines)


def test_list_for_programs(command: Command, capsys: pytest.CaptureFixture[str]) -> None:
    assert command("list", "--json") == 0
    found = {each["name"]: each for each in map(json.loads, capsys.readouterr().out.splitlines())}
    kernel = found["qwen2.5-coder-1.5b-instruct"]
    assert (kernel["state"], kernel["size"], kernel["path"]) == ("not here", 1117320768, None)
    assert kernel["pinned"]
    assert kernel["files"][0]["sha256"].startswith("cc324af0")
    assert not found["qwen2.5-vl-3b-instruct"]["pinned"]


def test_import_list_verify_and_remove(command: Command, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert command("import", str(own_file(tmp_path)), "--name", "mine") == 0
    assert capsys.readouterr().out == "mine\n"
    command("list")
    assert re.search(r"^mine +kernel .* installed, imported$", capsys.readouterr().out, re.MULTILINE)
    assert command("verify") == 0
    assert capsys.readouterr().out == "good     mine/Mine.gguf\n"
    assert command("remove", "mine") == 0
    assert "are free again" in capsys.readouterr().err
    with pytest.raises(NotInstalled):
        command("verify", "smollm2-135m-instruct")


def test_verify_tells_what_is_wrong_and_what_to_do(
    command: Command, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    command("import", str(own_file(tmp_path)), "--name", "mine")
    place = tmp_path / "models" / "mine" / "Mine.gguf"
    content = place.read_bytes()
    place.unlink()
    place.write_bytes(content[:-1] + b"?")
    capsys.readouterr()
    assert command("verify", "mine", "--json") == 1
    told = capsys.readouterr()
    assert json.loads(told.out)["good"] is False
    assert "peri models remove mine" in told.err


def test_pull_tries_every_name_and_tells_every_failure(
    command: Command, capsys: pytest.CaptureFixture[str], server: ModelServer
) -> None:
    assert command("pull", "smart-turn-v3.2", "smolm2", "hibari") == 1
    told = capsys.readouterr()
    assert "No source of the model can be reached" in told.err
    assert "Did you mean" in told.err
    assert "hibari is here" in told.err
    assert told.out.strip().endswith("hibari")


def test_ctrl_c_says_that_nothing_is_lost(
    command: Command, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object) -> Path:
        raise KeyboardInterrupt

    monkeypatch.setattr(ModelStore, "pull", interrupted)
    with pytest.raises(KeyboardInterrupt):
        command("pull", "whisper-base")
    assert "goes on from there" in capsys.readouterr().err


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("columns", "bar"), [("120", "█" * 10 + "░" * 10), ("80", "")])
def test_progress_on_a_terminal_is_one_line(monkeypatch: pytest.MonkeyPatch, columns: str, bar: str) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    out = Terminal()
    line = models_command._Line(out)
    line.show(PullProgress("tiny", PullStage.FETCH, 0, 2_000_000, 0.0, "somewhere"))
    line.show(PullProgress("tiny", PullStage.FETCH, 1_000_000, 2_000_000, 12_345.0, "somewhere"))
    line.show(PullProgress("tiny", PullStage.VERIFY, 1, 2, 0.0, "somewhere", "m.gguf"))
    line.end("done")
    written = out.getvalue()
    assert "connecting" in written
    assert f"tiny  {bar}  50%  1 MB of 2 MB  12.3 kB/s  1 min 21 s left  somewhere" in written
    assert "checking m.gguf" in written
    assert written.count("\n") == 1


def test_progress_elsewhere_is_sparse() -> None:
    out = io.StringIO()
    line = models_command._Line(out)
    for done in range(1000):
        line.show(PullProgress("tiny", PullStage.FETCH, done, 1000, 10.0, "somewhere"))
    line.end()
    assert out.getvalue() == ""


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (0, "0 B"),
        (999, "999 B"),
        (1000, "1 kB"),
        (98_362_432, "98.4 MB"),
        (999_900, "1 MB"),
        (545_590_272, "546 MB"),
        (1_117_320_768, "1.12 GB"),
        (123_456_789_012, "123 GB"),
    ],
)
def test_sizes_for_people(count: int, text: str) -> None:
    assert models_command._bytes(count) == text
