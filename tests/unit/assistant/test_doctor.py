"""The doctor: each part is a finding, a fault comes with a remedy, and a crash is explained."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import pytest

from assistant import doctor
from assistant.doctor import Check, Verdict
from assistant.doctor_trials import NATIVE_FAULTS, Trial, explain
from assistant.tools.sandbox.port import NoSandbox
from models.errors import HostCrashed, NotInstalled
from models.store import ModelStore


@pytest.fixture
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user who has nothing yet: no settings, no models, no conversations."""
    monkeypatch.setenv("PERI_HOME", str(tmp_path))
    monkeypatch.delenv("PERI_MODELS", raising=False)
    return tmp_path


@pytest.fixture
def resting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Trials that do nothing and go well."""
    for name in ("decode", "hear", "speak", "see"):
        monkeypatch.setattr(doctor.trials, name, lambda *_: Trial(True, "well"))


def found(checks: tuple[Check, ...], part: str) -> list[Check]:
    return [check for check in checks if check.part == part]


def test_without_models_it_says_how_to_get_them(empty: Path, resting: None) -> None:
    checks = doctor.examine()

    assert {check.verdict for check in found(checks, "Models")} == {Verdict.FAILED}
    assert all("peri models pull" in check.remedy for check in found(checks, "Models"))
    assert found(checks, "Kernel")[0].verdict is Verdict.FAILED


def test_every_library_is_there_with_its_version(empty: Path, resting: None) -> None:
    libraries = found(doctor.examine(), "Libraries")

    assert len(libraries) == len(doctor.LIBRARIES)
    assert [check.name for check in libraries if check.verdict is not Verdict.OK] == []


def test_a_library_that_is_missing_is_a_failure_with_a_remedy() -> None:
    check = doctor._library("peri-has-no-such-library", "nothing")

    assert check.verdict is Verdict.FAILED
    assert "make setup" in check.remedy


def test_broken_settings_are_told_and_the_rest_is_examined(empty: Path, resting: None) -> None:
    (empty / "settings.toml").write_text("[kernel]\nmodell = 'x'\n")

    checks = doctor.examine()

    assert found(checks, "Settings")[0].verdict is Verdict.FAILED
    assert found(checks, "Libraries")


def test_what_breaks_in_one_part_is_a_finding_and_the_others_go_on(empty: Path, resting: None, monkeypatch) -> None:
    def broken() -> Trial:
        raise RuntimeError("a wire is loose")

    monkeypatch.setattr(doctor.trials, "see", broken)
    checks = doctor.examine()

    assert "a wire is loose" in found(checks, "Seeing")[0].finding
    assert found(checks, "Devices")


@pytest.mark.parametrize("cause", NATIVE_FAULTS)
def test_a_crash_of_native_code_is_explained(cause: str) -> None:
    trial = explain(HostCrashed("It died.", cause=cause, tail=()))

    assert not trial.works
    assert cause in trial.finding
    assert "AMX" in trial.remedy
    assert "PORTABLE=1" in trial.remedy


def test_another_end_is_told_with_its_last_lines() -> None:
    trial = explain(HostCrashed("It died.", cause="SIGKILL", tail=("out of memory",), remedy="Close something."))

    assert trial == Trial(False, "It died. out of memory", "Close something.")


def test_the_exit_status_tells_whether_something_needed_fails(empty: Path, resting: None, capsys, monkeypatch) -> None:
    assert doctor.run(argparse.Namespace(json=False)) == 1
    assert "failed" in capsys.readouterr().out

    monkeypatch.setattr(ModelStore, "path", lambda self, name: empty)
    assert doctor.run(argparse.Namespace(json=False)) == 0
    assert "All is well" in capsys.readouterr().out


def test_json_is_one_object(empty: Path, resting: None, capsys) -> None:
    assert doctor.run(argparse.Namespace(json=True)) == 1

    report = json.loads(capsys.readouterr().out)
    assert report["healthy"] is False
    assert {"part", "name", "verdict", "finding", "remedy"} == set(report["checks"][0])


def test_no_display_and_no_sound_are_no_failure(empty: Path, resting: None, monkeypatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setattr(doctor, "list_devices", lambda: ((), "The PortAudio library is missing."))

    checks = [*found(doctor.examine(), "Machine"), *doctor._devices()]

    assert Verdict.FAILED not in {check.verdict for check in checks}
    assert any("PortAudio" in check.remedy for check in checks)


def test_without_a_sandbox_it_says_why_and_what_to_install(empty: Path, resting: None, monkeypatch) -> None:
    monkeypatch.setattr(doctor, "choose", lambda: NoSandbox("bubblewrap is not installed."))

    (check,) = found(doctor.examine(), "Tools")

    assert check.verdict is Verdict.NOTE
    assert "bubblewrap is not installed." in check.finding
    assert "docs/sandbox.md" in check.remedy


@pytest.mark.models
def test_every_native_part_does_its_small_task() -> None:
    try:
        model = ModelStore(doctor.default_root()).path(doctor.SMALL_KERNEL)
        ears = ModelStore(doctor.default_root()).path("whisper-tiny.en")
    except NotInstalled as missing:
        pytest.skip(missing.message)

    assert doctor.trials.decode(model).works
    assert doctor.trials.hear(ears) == Trial(True, "heard as silence")
    assert doctor.trials.speak("hibari").works
    assert "42" in doctor.trials.see().finding
