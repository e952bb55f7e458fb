"""`peri index` and `peri find-images` on a scripted machine."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from assistant import cli
from assistant.memory.store import ConversationStore
from assistant.picture_search import PictureSearch
from assistant.session import Session
from assistant.settings import Preferences, Settings
from assistant.turn.bus import Bus
from tests.fakes import InspectingEyes, ScriptedEncoder, scripted_parts

Run = Callable[..., int]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    def run(*argv: str, encoder: ScriptedEncoder | None = None) -> int:
        def opener(**_options: object) -> Session:
            parts = scripted_parts(encoder=encoder or ScriptedEncoder(), eyes=InspectingEyes())
            if encoder is NONE:
                parts.encoder = None
            bus = Bus()
            preferences = Preferences(Settings(), lambda key, value: None, lambda key, changed: None)
            pictures = PictureSearch(tmp_path, parts.encoder, parts.eyes, bus.publish)
            return Session(parts, ConversationStore(tmp_path / "peri.sqlite"), bus, preferences, pictures)

        return cli.main(argv, opener)

    return run


NONE = ScriptedEncoder("none")


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    folder = tmp_path / "Pictures"
    folder.mkdir()
    exif = Image.Exif()
    exif.get_ifd(0x8769)[0x9003] = "2020:06:15 12:00:00"
    Image.new("RGB", (8, 8), "red").save(folder / "red.png")
    Image.new("RGB", (8, 8), "blue").save(folder / "blue.jpg", exif=exif)
    (folder / "broken.png").write_bytes(b"not at all")
    return folder


def test_a_folder_is_added_and_searched(run: Run, pictures: Path, capsys) -> None:
    assert run("index", "add", str(pictures)) == 0
    out, err = capsys.readouterr()
    assert out == ""
    assert "2 different pictures can be found, encoded by encoder scripted." in err

    assert run("find-images", "something blue", "-n", "1") == 0
    out, err = capsys.readouterr()
    assert out.split()[2] == str(pictures / "blue.jpg")
    assert err == ""

    assert run("find-images", "--like", str(pictures / "blue.jpg"), "--json") == 0
    (line,) = capsys.readouterr().out.splitlines()
    found = json.loads(line)
    assert found["path"] == str(pictures / "red.png")
    assert found.keys() >= {"score", "moment", "dated_by", "digest", "width", "height", "there", "copies"}


def test_status_tells_what_was_left_out_and_why(run: Run, pictures: Path, capsys) -> None:
    run("index", "add", str(pictures))
    capsys.readouterr()
    assert run("index", "status") == 0
    out = capsys.readouterr().out
    assert f"{pictures}: ready, 2 pictures, 1 left out" in out
    assert f"{pictures / 'broken.png'}: broken.png is not a picture that can be read." in out

    assert run("index", "status", "--json") == 0
    status = json.loads(capsys.readouterr().out)
    assert (status["pictures"], status["paused"], status["folders"][0]["state"]) == (2, False, "ready")
    assert status["left_out"][0]["path"] == str(pictures / "broken.png")


def test_many_that_were_left_out_are_counted(run: Run, pictures: Path, capsys) -> None:
    for number in range(30):
        (pictures / f"{number}.png").write_bytes(b"broken")
    run("index", "add", str(pictures))
    run("index", "status")
    assert "… and 11 more" in capsys.readouterr().out
    run("index", "status", "--all")
    assert capsys.readouterr().out.count("not a picture") == 31


def test_an_empty_index_says_how_to_begin(run: Run, capsys) -> None:
    assert run("index", "status") == 0
    assert "peri index add DIR" in capsys.readouterr().out
    assert run("find-images", "a beach") == 1
    assert "No pictures are indexed yet. Index a folder first" in capsys.readouterr().err


def test_a_pause_is_told_and_ended(run: Run, pictures: Path, capsys) -> None:
    assert run("index", "pause") == 0
    assert run("index", "add", str(pictures)) == 0
    assert "Indexing is paused" in capsys.readouterr().err
    assert run("index", "status") == 0
    assert f"{pictures}: paused" in capsys.readouterr().out
    assert run("index", "resume") == 0
    assert "2 different pictures" in capsys.readouterr().err


def test_a_removed_folder_is_out(run: Run, pictures: Path, capsys) -> None:
    run("index", "add", str(pictures))
    assert run("index", "remove", str(pictures)) == 0
    assert "3 files" in capsys.readouterr().err
    assert (pictures / "red.png").exists()
    assert run("index", "remove", str(pictures)) == 1
    assert "not an indexed folder" in capsys.readouterr().err


def test_without_an_encoder_the_command_says_so(run: Run, pictures: Path, capsys) -> None:
    assert run("index", "add", str(pictures), encoder=NONE) == 1
    assert "No image encoder is installed" in capsys.readouterr().err


def test_days_narrow_a_search(run: Run, pictures: Path, capsys) -> None:
    run("index", "add", str(pictures))
    capsys.readouterr()
    for options in (["--before", "2020"], ["--after", "2020-06-15", "--before", "2020-06-15"], ["--before", "2020-06"]):
        assert run("find-images", *options) == 0
        assert capsys.readouterr().out.split() == ["2020-06-15", str(pictures / "blue.jpg")]
    assert run("find-images", "red", "--before", "2020-05") == 0
    assert "No indexed picture fits" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("--after", "yesterday"),
        ("--before", "2024-02-30"),
        ("--near", "here"),
        ("--near", "91,0"),
        ("--near", "1,2,-3"),
        ("--near", "1,nan"),
        ("-n", "0"),
    ],
)
def test_a_value_that_cannot_be_understood_is_told(run: Run, capsys, option: str, value: str) -> None:
    with pytest.raises(SystemExit) as ended:
        run("find-images", "x", f"{option}={value}" if option != "-n" else f"-n{value}")
    assert ended.value.code == 2
    assert value in capsys.readouterr().err


def test_a_place_south_and_west_can_be_given(run: Run, pictures: Path, capsys) -> None:
    run("index", "add", str(pictures))
    assert run("find-images", "--near=-33.9,-18.4,5") == 0
    assert "No indexed picture fits" in capsys.readouterr().err
