"""`peri talk` on a scripted machine: a recording in real time, one line a turn."""

from __future__ import annotations

import json
import wave
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

import numpy as np
import pytest

from assistant import cli, talk_command, top_command
from assistant.bootstrap import Devices
from assistant.events import LedgerEntry, Mark, TurnFinished
from assistant.memory.store import ConversationStore
from assistant.session import Session
from assistant.settings import Preferences, Settings
from assistant.system_state import BrokerStep, Departure, Device, MemoryState, Peripheral, Step, SystemState
from assistant.turn.bus import Bus
from models.values import HostReport, HostState
from tests.fakes import ScriptedEars, ScriptedKernel, scripted_parts


@pytest.fixture
def said(tmp_path: Path) -> Path:
    """Half a second of silence, a second of tone, a second of silence."""
    path = tmp_path / "said.wav"
    tone = 0.5 * np.sin(2 * np.pi * 300 * np.arange(16_000) / 16_000)
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(16_000)
        file.writeframes((np.concatenate([np.zeros(8000), tone, np.zeros(16_000)]) * 32767).astype("<i2").tobytes())
    return path


def run(tmp_path: Path, *argv: str, **parts: object) -> int:
    def opener(
        devices: Devices | None = None, overrides: Mapping[str, object] = MappingProxyType({}), attended: bool = False
    ) -> Session:
        devices = devices or Devices()
        given = {"stream": devices.stream, "speaker": devices.speaker}
        machine = scripted_parts(**{name: one for name, one in given.items() if one is not None}, **parts)
        settings = Settings()
        for key, value in overrides.items():
            settings = settings.replace(key, value)
        preferences = Preferences(settings, lambda key, value: None, lambda key, changed: None)
        return Session(machine, ConversationStore(tmp_path / "peri.sqlite"), Bus(), preferences)

    return cli.main(argv, opener)


@pytest.fixture(autouse=True)
def soon_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(talk_command, "_SETTLED_SECONDS", 0.4)


@pytest.fixture(autouse=True)
def no_window(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PERI_HOME", str(tmp_path / "home"))


def test_a_recorded_conversation_is_one_line_a_turn(said: Path, tmp_path: Path, capsys) -> None:
    parts = {"ears": ScriptedEars(["What time is it?"] * 5), "kernel": ScriptedKernel(["It is noon."], ["It is noon."])}
    out = tmp_path / "heard.wav"
    assert run(tmp_path, "talk", "--json", "--input", str(said), "--output", str(out), **parts) == 0
    told = capsys.readouterr()
    (line,) = [json.loads(text) for text in told.out.splitlines()]
    assert (line["said"], line["reply"], line["stopped"]) == ("What time is it?", "It is noon.", False)
    assert 0 < line["marks"]["transcript"] < line["marks"]["first_sound"]
    assert 0.3 < line["marks"]["endpoint"] < line["marks"]["first_sound"]
    assert isinstance(line["speculated"], bool)
    with wave.open(str(out)) as file:
        assert np.abs(np.frombuffer(file.readframes(file.getnframes()), "<i2")).max() > 1000
    assert "Looking: microphone" in told.err


def test_without_json_it_reads_as_a_conversation(said: Path, tmp_path: Path, capsys) -> None:
    parts = {"ears": ScriptedEars(["What time is it?"] * 5), "kernel": ScriptedKernel(["It is noon."], ["It is noon."])}
    out = str(tmp_path / "heard.wav")
    assert run(tmp_path, "talk", "--input", str(said), "--output", out, **parts) == 0
    told = capsys.readouterr()
    assert "You: What time is it?\nPeri: It is noon.\n" in told.out
    assert "listening" in told.err
    assert "s from your last word to the first sound" in told.err


@pytest.mark.parametrize(("heard", "asked"), [("Computer, what time is it?", 1), ("What time is it?", 0)])
def test_it_may_wait_for_a_phrase(said: Path, tmp_path: Path, capsys, heard: str, asked: int) -> None:
    parts = {"ears": ScriptedEars([heard] * 5), "kernel": ScriptedKernel(["It is noon."], ["It is noon."])}
    out = str(tmp_path / "heard.wav")
    assert run(tmp_path, "talk", "--wake", "computer", "--input", str(said), "--output", out, **parts) == 0
    told = capsys.readouterr()
    assert told.out.count("You: what time is it?") == asked
    assert "waiting for the wake phrase" in told.err


@pytest.mark.parametrize("option", ["--input", "--output"])
def test_files_that_can_not_be_used_are_told(tmp_path: Path, capsys, option: str) -> None:
    assert run(tmp_path, "talk", option, str(tmp_path / "none" / "sound.wav")) == 1
    assert "sound.wav" in capsys.readouterr().err or option == "--output"


def test_a_turn_that_was_taken_back_is_no_line(capsys) -> None:
    entry = LedgerEntry("t", "last speech sample", {}, ())
    for as_json, told in ((True, ""), (False, "(you went on)\n")):
        shown = talk_command._Shown(as_json=as_json)
        shown.in_hand = 1
        shown.hear(TurnFinished("t", "c", "", None, entry, withdrawn=True))
        assert capsys.readouterr().out == told
        assert shown.in_hand == 0


def test_top_tells_how_quick_the_spoken_turns_were(said: Path, tmp_path: Path, capsys) -> None:
    assert run(tmp_path, "top") == 0
    told = capsys.readouterr().out
    assert told.startswith("No window of Peri is open.")
    assert "Nobody has talked" in told
    assert "Nothing left this machine through tools." in told
    assert "microphone on, speaker on, screen asks" in told
    parts = {"ears": ScriptedEars(["What time is it?"] * 5), "kernel": ScriptedKernel(["It is noon."], ["It is noon."])}
    assert run(tmp_path, "talk", "--input", str(said), "--output", str(tmp_path / "heard.wav"), **parts) == 0
    assert run(tmp_path, "ask", "And now?", kernel=ScriptedKernel(["Still noon."], ["Noon."])) == 0
    capsys.readouterr()
    assert run(tmp_path, "top", "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert found["turns"] == 1
    assert found["left"] == []
    assert found["window"] is False
    assert 0 < found["memory"]["available"] <= found["memory"]["total"]
    assert {one["device"]: one["on"] for one in found["devices"]}["camera"]
    assert found["seconds"]["endpoint"]["p50"] < found["seconds"]["first_sound"]["p95"]
    assert run(tmp_path, "top") == 0
    assert "first sound" in capsys.readouterr().out


def test_top_tells_what_left_by_host_and_tool() -> None:
    left = (
        Departure("news.example", "read_page", "builtin", 2, 1.0, 2.0),
        Departure("", "send", "mcp:mail", 1, 1.0, 1.0),
    )
    devices = (Peripheral(Device.MICROPHONE, False, False), Peripheral(Device.CAMERA, True, True))
    state = SystemState((), MemoryState(8 * 10**9, 3 * 10**9, 0, 0), None, 0, (), 0.0, 0.0, devices, left)
    memory, devices_line, page, sent = top_command.system_lines(state)
    assert memory == "3.0 of 8.0 GB of memory free"
    assert devices_line == "microphone off, camera asks"
    assert page.startswith("Left for news.example: read_page (builtin), 2 times, last ")
    assert sent.startswith("Left for an unknown host: send (mcp:mail), once, last ")


def test_top_tells_of_hosts_that_were_started_and_of_what_the_broker_did() -> None:
    hosts = (
        HostReport("language", HostState.BUSY, 7, 0, 1_900_000_000, "qwen", 2_000_000_000),
        HostReport("eyes", HostState.UNLOADED, None, 0, 0, "own"),
        HostReport("hearing", HostState.STOPPED, None, 0, 0),
    )
    details = ("15", "language", "2048", "tiny", "", "")
    steps = tuple(BrokerStep(step, "eyes", 1.0, detail) for step, detail in zip(Step, details, strict=True))
    state = SystemState(hosts, MemoryState(1, 1, 0, 0), None, 0, (), 0.0, 0.0, (), (), steps)
    _, language, eyes, *told = top_command.system_lines(state)[:9]
    assert language == "language    busy       1.9 GB of 2.0 GB predicted  qwen"
    assert eyes == "eyes        unloaded    own"
    assert [line.partition("The eyes: ")[2] for line in told] == [
        "unloaded after 15 minutes of idleness",
        "unloaded to make room for the language model",
        "loaded with a context of 2048 tokens, as memory was short",
        "tiny was loaded instead, as memory was short",
        "loaded, though it has hardly room",
        "not loaded, as memory is too short",
    ]


def test_the_summary_takes_percentiles_of_what_is_known() -> None:
    entries = [LedgerEntry("t", "last speech sample", {Mark.FIRST_SOUND: n / 10}) for n in range(101)]
    entries[0] = LedgerEntry("t", "last speech sample", {Mark.FIRST_SOUND: 0.0, Mark.SPECULATED: 0.1})
    found = top_command.summary(entries)
    assert found["seconds"] == {"first_sound": {"p50": 5.0, "p95": 9.5}}
    assert found["speculated"] == 1 / 101
