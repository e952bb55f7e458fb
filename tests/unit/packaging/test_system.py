"""System packages: what is missing is installed where that may be done, and else told in one line."""

from __future__ import annotations

from io import StringIO
from pathlib import Path

import pytest

from steps import system
from steps.console import Console, SetupError
from steps.system import Need

LIBRARY = Need("libgl1", "libglvnd-glx", "libglvnd")
VOICE = Need("espeak-ng", "espeak-ng", "espeak-ng", optional=True, why="the system's voices")

# A package is installed when the file of its name lies in $STATE.
QUERY = """
for name in "$@"; do [ -e "$STATE/$name" ] && echo "$name installed"; done
exit 0
"""
INSTALL = """
echo "$@" >> "$STATE/asked"
[ "$1" = update ] && exit 0
for name in "$@"; do case "$name" in -*|install|DPkg*) ;;
  gone) echo "E: Unable to locate package gone"; exit 100;;
  *) : > "$STATE/$name"; echo "Setting up $name";; esac; done
"""
ENV = """
while :; do case "$1" in *=*) export "$1"; shift;; *) break;; esac; done
exec "$@"
"""


@pytest.fixture
def debian(scripts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A Debian whose packages are files; the folder of those that are installed."""
    state = tmp_path / "state"
    state.mkdir()
    monkeypatch.setenv("STATE", str(state))
    scripts(dpkg_query=QUERY, apt_get=INSTALL, env=ENV)
    return state


def ensure(out: StringIO, *wanted: Need, rights: list[str] | None) -> str:
    return system.ensure(Console(1, out), wanted, rights)


def test_what_is_missing_is_installed(debian: Path, out: StringIO) -> None:
    assert ensure(out, LIBRARY, VOICE, rights=[]) == "2 installed"
    assert (debian / "libgl1").exists()
    assert (debian / "espeak-ng").exists()


def test_nothing_is_asked_of_apt_when_all_is_there(debian: Path, out: StringIO) -> None:
    (debian / "libgl1").touch()

    assert ensure(out, LIBRARY, rights=[]) == "all there"
    assert not (debian / "asked").exists()


def test_a_library_that_was_renamed_for_64_bit_time_counts(debian: Path, out: StringIO) -> None:
    (debian / "libglib2.0-0t64").touch()

    assert ensure(out, Need("libglib2.0-0"), rights=[]) == "all there"


def test_without_rights_one_line_says_what_to_install(debian: Path, out: StringIO) -> None:
    with pytest.raises(SetupError) as caught:
        ensure(out, LIBRARY, VOICE, rights=None)

    assert "apt-get install -y --no-install-recommends libgl1 espeak-ng" in str(caught.value)


def test_without_rights_it_goes_on_when_only_optional_ones_are_missing(debian: Path, out: StringIO) -> None:
    (debian / "libgl1").touch()

    assert ensure(out, LIBRARY, VOICE, rights=None) == "1 optional ones missing"
    told = [line for line in out.getvalue().splitlines() if "espeak-ng" in line]
    assert len(told) == 1
    assert "the system's voices" in told[0]


def test_one_package_that_the_release_lacks_does_not_keep_the_others_away(debian: Path, out: StringIO) -> None:
    gone = Need("gone", optional=True, why="tests")

    assert ensure(out, LIBRARY, gone, VOICE, rights=[]) == "1 optional ones missing"
    assert (debian / "libgl1").exists()
    assert (debian / "espeak-ng").exists()


def test_a_required_package_that_the_release_lacks_is_an_error(debian: Path, out: StringIO) -> None:
    with pytest.raises(SetupError, match="Unable to locate package gone"):
        ensure(out, Need("gone"), rights=[])


def test_fedora_is_told_its_own_names(scripts, out: StringIO) -> None:
    scripts(rpm="exit 1", dnf="exit 1")

    with pytest.raises(SetupError, match="dnf install -y libglvnd-glx"):
        ensure(out, LIBRARY, rights=[])


def test_an_unknown_system_needs_a_compiler_only(scripts, out: StringIO) -> None:
    scripts()
    with pytest.raises(SetupError, match="compiler"):
        ensure(out, LIBRARY, rights=[])

    scripts(c="")
    (scripts() / "g++").symlink_to(scripts() / "c")
    assert ensure(out, LIBRARY, rights=[]) == "nothing to install"


def test_sudo_is_used_only_where_it_asks_no_password(scripts) -> None:
    assert system.privilege() == [] or system.privilege() is None


def test_the_tests_need_more_than_the_program_and_a_kept_wheel_spares_the_compiler() -> None:
    run, tests = system.needs(tests=False, compiler=False), system.needs(tests=True, compiler=True)

    assert set(run) < set(tests)
    assert not any(need.apt == "build-essential" for need in run)
    assert [need.optional for need in run if need.apt == "bubblewrap"] == [True]
    assert {"xvfb", "pulseaudio", "build-essential"} <= {need.apt for need in tests}
