"""What each system's sandbox is told: bubblewrap's arguments, the profile of macOS, Windows' structures; the choice."""

from __future__ import annotations

import ctypes
import platform
import re
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.tools.sandbox import appcontainer, choose, interpreter, seatbelt, windows_api
from assistant.tools.sandbox.port import Ended, Job, Limits, NoSandbox, Ran, SandboxError
from assistant.tools.sandbox.proof import Proof

FOLDER = Path("/home/someone/peri/call")


def job(**more: object) -> Job:
    return Job(("/bin/true",), FOLDER, **more)  # type: ignore[arg-type]


# -- bubblewrap


@pytest.fixture
def view(tmp_path: Path):
    if sys.platform != "linux":
        pytest.skip("bubblewrap is Linux's")
    from assistant.tools.sandbox.bubblewrap import view
    from assistant.tools.sandbox.host import Root
    from assistant.tools.sandbox.running import Scratch

    room = Scratch(tmp_path / "tmp", tmp_path / "shm", tmp_path / "etc")
    return lambda told, uid=None: view(told, FOLDER, room, Root(uid))


def test_nothing_is_shared_and_the_environment_is_empty(view) -> None:
    words = view(job())

    assert {"--unshare-all", "--die-with-parent", "--new-session", "--clearenv"} <= set(words)
    assert "--share-net" not in words
    assert "/etc/resolv.conf" not in words


def test_root_parts_everything_too_and_keeps_two_rights_for_a_moment(view) -> None:
    words = view(job(), 64_000)

    assert {"--unshare-ipc", "--unshare-pid", "--unshare-uts", "--unshare-net", "--unshare-cgroup-try"} <= set(words)
    assert words[words.index("--cap-drop") + 1] == "ALL"
    assert [words[at + 1] for at, word in enumerate(words) if word == "--cap-add"] == ["CAP_SETUID", "CAP_SETGID"]
    assert "--unshare-net" not in view(job(network=True), 64_000)


def test_only_its_folders_can_be_written(view, tmp_path: Path) -> None:
    words = view(job(readable=(Path("/opt/thing"),)))

    bound = [(words[at + 1], words[at + 2]) for at, word in enumerate(words) if word == "--bind"]
    assert bound == [
        (str(tmp_path / "tmp"), "/tmp"),
        (str(tmp_path / "shm"), "/dev/shm"),
        (str(FOLDER), "/sandbox/work"),
    ]
    assert "--dev-bind" not in words
    assert words[words.index("/opt/thing") - 1] in ("--ro-bind", "--dir")
    assert words[-4:] == ["--remount-ro", "/dev", "--remount-ro", "/"]


def test_granted_the_network_it_finds_names(view) -> None:
    words = view(job(network=True))

    assert "--share-net" in words
    assert "/etc/resolv.conf" in words


# -- macOS


def rules(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.startswith("(")]


def test_the_profile_denies_what_it_does_not_name() -> None:
    text = seatbelt.profile(job(readable=(Path("/opt/python"),)), FOLDER, Path("/private/var/t"))

    assert rules(text)[:2] == ["(version 1)", "(deny default)"]
    assert "network" not in text
    assert "mach-lookup" not in text
    writable = re.search(r"\(allow file-read\* file-write\* process-exec\*\n(.*?)\)\)?\n\(", text, re.DOTALL)
    assert writable is not None
    assert re.findall(r'"(.*?)"', writable.group(1)) == [str(FOLDER), "/private/var/t"]
    assert '(subpath "/opt/python")' in text
    assert '(subpath "/home' not in text.replace(str(FOLDER), "")


def test_the_profile_grants_the_internet_and_no_sockets_of_this_machine() -> None:
    text = seatbelt.profile(job(network=True), FOLDER, Path("/private/var/t"))

    assert "(allow network-outbound (remote ip))" in text
    assert "unix-socket" not in text


@given(st.text(st.characters(blacklist_characters="/\0", categories=("L", "N", "P", "S", "Zs")), min_size=1))
def test_a_folder_s_name_stays_a_string_of_the_profile(name: str) -> None:
    try:
        text = seatbelt.profile(job(), Path("/Users") / name, Path("/private/var/t"))
    except SandboxError:
        assert not name.isprintable()
        return
    assert balanced(text)


def test_a_name_with_a_line_break_is_refused() -> None:
    with pytest.raises(SandboxError, match="name"):
        seatbelt.profile(job(), Path('/Users/a\n(allow default)"'), Path("/private/var/t"))


def balanced(text: str) -> bool:
    """Parentheses outside of strings match, and strings end."""
    outside = re.sub(r'"(?:\\.|[^"\\])*"', "", text)
    return outside.count("(") == outside.count(")") and '"' not in outside


# -- Windows


@pytest.mark.skipif(ctypes.sizeof(ctypes.c_void_p) != 8, reason="the layout of 64 bits")
def test_the_structures_are_laid_out_as_windows_has_them() -> None:
    sizes = {
        windows_api.BasicLimits: 64,
        windows_api.ExtendedLimits: 144,
        windows_api.SidAndAttributes: 16,
        windows_api.Capabilities: 24,
        windows_api.Startup: 104,
        windows_api.ExtendedStartup: 112,
        windows_api.ProcessMade: 24,
    }

    assert {kind: ctypes.sizeof(kind) for kind in sizes} == sizes
    assert windows_api.BasicLimits.flags.offset == 16
    assert windows_api.BasicLimits.processes.offset == 40
    assert windows_api.ExtendedLimits.job_memory.offset == 120
    assert windows_api.Startup.stdin.offset == 80


def test_a_job_has_its_limits_and_ends_with_its_handle() -> None:
    made = appcontainer.limits(Limits(memory=2**30, processes=9))

    assert made.basic.flags == 0x2000 | 0x400 | 0x200 | 0x8
    assert (made.basic.processes, made.job_memory) == (9, 2**30)


def test_a_block_of_variables_is_sorted_without_regard_to_case() -> None:
    text = appcontainer.environment(job(environment={"path2": "x"}), "C:\\Windows")

    names = [entry.split("=")[0] for entry in text.split("\0") if entry]
    assert names == sorted(names, key=str.upper)
    assert text.endswith("\0")
    assert not [name for name in names if name.startswith("PERI")]


# -- the choice


class Scripted:
    def __init__(self, why: str | None, ran: Ran | None = None) -> None:
        self.name, self._why, self._ran = "scripted", why, ran

    def available(self) -> str | None:
        return self._why

    def run(self, told: Job, cancelled=lambda: False) -> Ran:
        if self._ran is None:
            raise SandboxError("No namespace can be made.")
        return self._ran


def test_the_first_that_works_is_chosen(monkeypatch) -> None:
    good = Scripted(None)
    monkeypatch.setattr(choose, "candidates", lambda: (Scripted("Not here."), good, Scripted(None)))

    assert choose.choose() is good


def test_the_choice_is_made_when_it_is_needed_and_once(monkeypatch) -> None:
    asked: list[int] = []

    def candidates() -> tuple[Scripted, ...]:
        asked.append(1)
        return (Scripted(None, Ran(4, b"", b"", 0, Ended.EXIT)),)

    monkeypatch.setattr(choose, "candidates", candidates)
    best = choose.BestSandbox()

    assert asked == []
    assert (best.name, best.available(), best.run(job()).code) == ("scripted", None, 4)
    assert asked == [1]


def test_where_none_works_all_reasons_are_told_and_nothing_runs(monkeypatch) -> None:
    monkeypatch.setattr(choose, "candidates", lambda: (Scripted("Not here."), Scripted("Nor here.")))

    none = choose.choose()

    assert none.available() == "Not here. Nor here."
    with pytest.raises(SandboxError, match=r"Nor here\."):
        none.run(job())


@pytest.mark.parametrize(
    ("system", "names"), [("Darwin", ["sandbox-exec"]), ("Windows", ["app container"]), ("Plan9", [])]
)
def test_each_system_has_its_own(system: str, names: list[str], monkeypatch) -> None:
    monkeypatch.setattr(platform, "system", lambda: system)

    assert [sandbox.name for sandbox in choose.candidates()] == names


def test_a_system_without_one_is_named(monkeypatch) -> None:
    monkeypatch.setattr(platform, "system", lambda: "Plan9")

    none = choose.choose()

    assert isinstance(none, NoSandbox)
    assert "Plan9" in none.why


@pytest.mark.parametrize(
    ("ran", "why"),
    [
        (None, "does not start: No namespace"),
        (Ran(1, b"", b"", 0, Ended.EXIT), "let a program read a file outside"),
        (Ran(3, b"", b"", 0, Ended.EXIT), "let a program reach the network"),
        (Ran(7, b"", b"", 0, Ended.EXIT), "does not hold"),
        (Ran(139, b"", b"broken", 0, Ended.SIGNAL), "broken"),
    ],
)
def test_a_sandbox_that_does_not_hold_is_not_believed(ran: Ran | None, why: str) -> None:
    """The one that ends well without a file in its folder has not run the trial at all."""
    assert why in (Proof(Scripted(None, ran)).fails() or "")


# -- the interpreter


def test_the_interpreter_brings_its_own_folders_only() -> None:
    found = interpreter.find()

    assert found is not None
    assert Path(found.command).exists()
    homes = {Path.home(), Path("/"), Path(sys.base_prefix)}
    assert homes.isdisjoint(found.readable)
    assert all(any(Path(library).is_relative_to(path) for path in found.readable) for library in found.libraries)


def test_a_bundle_has_none(monkeypatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    interpreter.find.cache_clear()
    try:
        assert interpreter.find() is None
    finally:
        monkeypatch.undo()
        interpreter.find.cache_clear()
