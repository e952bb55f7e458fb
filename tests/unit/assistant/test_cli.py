"""The command line on a scripted machine: results on standard output, everything else on standard error."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from assistant import cli, settings
from assistant.bootstrap import Devices
from assistant.devices.clipboard import FileClipboard
from assistant.devices.screen import FileScreen
from assistant.memory.store import ConversationStore
from assistant.session import Session
from assistant.settings import Preferences, Settings
from assistant.turn.bus import Bus
from models.errors import BadAudio, HostCrashed
from models.values import Picture, View, Views
from tests.fakes import ScriptedCamera, ScriptedEars, ScriptedKernel, ScriptedViews, scripted_parts

Run = Callable[..., int]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    def run(*argv: str, **parts: object) -> int:
        def opener(
            devices: Devices | None = None, overrides: dict[str, object] | None = None, attended: bool = False
        ) -> Session:
            chosen = Settings()
            for key, value in (overrides or {}).items():
                chosen = chosen.replace(key, value)
            speaker = {"speaker": devices.speaker} if devices and devices.speaker else {}
            preferences = Preferences(chosen, lambda key, value: None, lambda key, changed: None)
            machine = scripted_parts(**{**speaker, **parts})
            return Session(machine, ConversationStore(tmp_path / "peri.sqlite"), Bus(), preferences)

        return cli.main(argv, opener)

    return run


def test_a_reply_streams_to_standard_output(run: Run, capsys) -> None:
    assert run("ask", "Hello?", kernel=ScriptedKernel(["Hello ", "you."])) == 0
    assert capsys.readouterr().out == "Hello you.\n"


def test_json_is_one_line_with_reply_ledger_and_usage(run: Run, capsys) -> None:
    assert run("ask", "Hello?", "--json", kernel=ScriptedKernel(["Hello."])) == 0
    (line,) = capsys.readouterr().out.splitlines()
    answer = json.loads(line)
    assert answer["reply"] == "Hello."
    assert set(answer["ledger"]["marks"]) >= {"prompt", "first_token", "finished"}
    assert [stage["stage"] for stage in answer["ledger"]["stages"]] == ["load", "context", "prefill", "decode"]
    assert answer["usage"]["completion_tokens"] == 1


def test_a_failure_is_a_sentence_and_a_status(run: Run, capsys) -> None:
    assert run("ask", "Hello?", kernel=ScriptedKernel([HostCrashed("It died.", remedy="Ask again.")])) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert "It died. Ask again." in err


def test_a_failure_in_json_is_an_object_too(run: Run, capsys) -> None:
    assert run("ask", "Hello?", "--json", kernel=ScriptedKernel(["Once ", HostCrashed("It died.")])) == 1
    answer = json.loads(capsys.readouterr().out)
    assert (answer["error"]["kind"], answer["reply"]) == ("HostCrashed", "Once ")


def test_asking_nothing_is_refused(run: Run, capsys) -> None:
    assert run("ask", " ") == 1
    assert "nothing to send" in capsys.readouterr().err


def test_a_file_that_is_no_picture_is_refused_before_anything_is_asked(run: Run, tmp_path: Path, capsys) -> None:
    text = tmp_path / "notes.bin"
    text.write_bytes(b"\0not a picture")
    assert run("ask", "What is this?", "--image", str(text)) == 1
    assert "notes.bin" in capsys.readouterr().err


def test_a_bad_file_among_others_is_told_in_its_place(run: Run, capsys) -> None:
    ears = ScriptedEars(["one", BadAudio("b.wav is no sound."), "three"])
    assert run("hear", "a.wav", "b.wav", "c.wav", "--json", ears=ears) == 1
    first, second, third = map(json.loads, capsys.readouterr().out.splitlines())
    assert (first["text"], third["text"]) == ("one", "three")
    assert second == {
        "file": "b.wav",
        "error": {"title": BadAudio.title, "message": "b.wav is no sound.", "remedy": "", "kind": "BadAudio"},
    }


def test_the_language_goes_to_the_ears(run: Run, capsys) -> None:
    assert run("hear", "a.wav", "--language", "de", "--json", ears=ScriptedEars(["eins"])) == 0
    assert json.loads(capsys.readouterr().out)["language"] == "de"


def test_see_tells_facts_and_text(run: Run, tmp_path: Path, capsys) -> None:
    picture = tmp_path / "a.png"
    Image.new("RGB", (64, 48)).save(picture)
    assert run("see", str(picture), "--json") == 0
    seen = json.loads(capsys.readouterr().out)
    assert seen["text"][0]["text"] == "Total 12.50"
    assert run("see", str(picture)) == 0
    assert "Total 12.50" in capsys.readouterr().out


def test_see_tells_each_view_of_a_3d_model(run: Run, tmp_path: Path, capsys) -> None:
    (tmp_path / "cup.stl").write_bytes(b"solid cup")
    side = View("from the left", Picture(b"png", "digest"))
    views = ScriptedViews(Views(("12 faces",), (side, View("at 0:12", Picture(b"png", "other"), 12.0))))
    assert run("see", str(tmp_path / "cup.stl"), views=views) == 0
    said = capsys.readouterr().out
    assert "Certain: 12 faces." in said
    assert "From the left:" in said
    assert "> Total 12.50" in said
    assert run("see", str(tmp_path / "cup.stl"), "--json", views=views) == 0
    seen = json.loads(capsys.readouterr().out)
    assert [view["title"] for view in seen["views"]] == ["from the left", "at 0:12"]
    assert seen["views"][1]["seconds"] == 12.0
    assert seen["views"][0]["sight"]["text"][0]["text"] == "Total 12.50"


class Terminal(io.StringIO):
    """A person who types this."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("answer", "status", "kept"), [("y", 0, False), ("a", 0, True), ("n", 1, False), ("", 1, False)]
)
def test_a_person_is_asked_before_the_screen_is_seen(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys, answer: str, status: int, kept: bool
) -> None:
    monkeypatch.setenv("PERI_HOME", str(tmp_path))
    monkeypatch.setattr("sys.stdin", Terminal(f"{answer}\n"))
    shown = tmp_path / "shown.png"
    Image.new("RGB", (64, 48)).save(shown)
    assert run("see", "--screen", screen=FileScreen(shown)) == status
    told = capsys.readouterr().err
    assert "Let Peri look at the screen?" in told
    assert ("Looking: screen" in told) is (status == 0)
    assert (settings.load_usable(tmp_path / "settings.toml")[0].devices.allow_screen == "always") is kept


def test_clipboard_and_camera_are_seen_with_leave(run: Run, tmp_path: Path, capsys) -> None:
    shown = tmp_path / "shown.png"
    Image.new("RGB", (64, 48)).save(shown)
    camera = ScriptedCamera(Picture(shown.read_bytes(), "digest", "camera.jpg"))
    parts = {"clipboard": FileClipboard(shown), "camera": camera}
    assert run("see", "--clipboard", "--camera", "--allow", "--json", **parts) == 0
    told = capsys.readouterr()
    assert [json.loads(line)["file"] for line in told.out.splitlines()] == ["clipboard", "camera"]
    assert "Looking: camera" in told.err
    assert run("see", "--clipboard", "--camera", **parts) == 1
    assert "devices.allow_camera" in capsys.readouterr().err
    assert camera.frames == 1


def test_say_writes_a_file(run: Run, tmp_path: Path) -> None:
    assert run("say", "Hello. And goodbye.", "-o", str(tmp_path / "said.wav")) == 0
    assert (tmp_path / "said.wav").stat().st_size > 2 * 2400


@pytest.mark.parametrize("argv", [[], ["sing"], ["ask", "--loud"], ["hear"]])
def test_a_command_that_makes_no_sense_is_status_two(run: Run, argv: list[str], capsys) -> None:
    with pytest.raises(SystemExit) as ended:
        run(*argv)
    assert ended.value.code == 2
    assert "usage: peri" in capsys.readouterr().err


def test_a_reader_that_has_seen_enough_is_no_error(tmp_path: Path) -> None:
    environment = {**os.environ, "PERI_HOME": str(tmp_path)}
    command = [sys.executable, "-m", "ui", "guard", "rules"]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as peri:
        assert peri.stdout is not None
        peri.stdout.close()
        assert peri.stderr is not None
        assert peri.stderr.read() == b""
    assert peri.returncode == 141
