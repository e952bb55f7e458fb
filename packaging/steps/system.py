"""The packages of the operating system that Peri's libraries need, and how to come by them.

Debian and Ubuntu are set up where apt may be used: by root, or with a `sudo` that asks no password. Elsewhere
one line says what to install. What a feature can live without is optional: Peri starts, and says so.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from steps import process
from steps.console import Console, SetupError


@dataclass(frozen=True)
class Need:
    """One thing of the system. `apt`, `dnf`, `pacman` name its package; "" where it comes with the system."""

    apt: str
    dnf: str = ""
    pacman: str = ""
    optional: bool = False
    why: str = ""


WINDOW = (
    Need("libgl1", "libglvnd-glx", "libglvnd"),
    Need("libegl1", "libglvnd-egl", "libglvnd"),
    Need("libglib2.0-0", "glib2", "glib2"),
    Need("libdbus-1-3", "dbus-libs", "dbus"),
    Need("libfontconfig1", "fontconfig", "fontconfig"),
    Need("libfreetype6", "freetype", "freetype2"),
    Need("libxkbcommon0", "libxkbcommon", "libxkbcommon"),
    Need("libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
    Need("libx11-xcb1", "libX11-xcb", "libx11"),
    Need("libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    Need("libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    Need("libxcb-image0", "xcb-util-image", "xcb-util-image"),
    Need("libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    Need("libxcb-randr0", "libxcb", "libxcb"),
    Need("libxcb-render-util0", "xcb-util-renderutil", "xcb-util-renderutil"),
    Need("libxcb-shape0", "libxcb", "libxcb"),
    Need("libxcb-shm0", "libxcb", "libxcb"),
    Need("libxcb-sync1", "libxcb", "libxcb"),
    Need("libxcb-xfixes0", "libxcb", "libxcb"),
    Need("libxcb-xinerama0", "libxcb", "libxcb"),
    Need("libxcb-xkb1", "libxcb", "libxcb"),
    Need("libwayland-cursor0", "libwayland-cursor", "wayland", optional=True, why="Wayland"),
    Need("fonts-dejavu-core", "dejavu-sans-fonts", "ttf-dejavu", optional=True, why="text in the window"),
    Need("fonts-noto-core", "google-noto-sans-fonts", "noto-fonts", optional=True, why="other alphabets"),
)
SOUND = (
    Need("libportaudio2", "portaudio", "portaudio", optional=True, why="microphone and loudspeaker"),
    Need("libasound2-plugins", "alsa-plugins-pulseaudio", "alsa-plugins", optional=True, why="PulseAudio"),
    Need("espeak-ng", "espeak-ng", "espeak-ng", optional=True, why="the system's voices"),
)
SANDBOX = (Need("bubblewrap", "bubblewrap", "bubblewrap", optional=True, why="running code in a sandbox"),)
PYTHON = (Need("ca-certificates", "ca-certificates", "ca-certificates"), Need("libgomp1", "libgomp", "gcc-libs"))
VENV = (Need(f"python3.{sys.version_info[1]}-venv"),)
COMPILER = (Need("build-essential", "gcc-c++", "base-devel"),)
TESTS = tuple(
    Need(apt, dnf, pacman, optional=True, why="tests")
    for apt, dnf, pacman in (
        ("xvfb", "xorg-x11-server-Xvfb", "xorg-server-xvfb"),
        ("xauth", "xorg-x11-xauth", "xorg-xauth"),
        ("xdotool", "xdotool", "xdotool"),
        ("dbus", "dbus-daemon", "dbus"),
        ("dbus-daemon", "dbus-daemon", "dbus"),
        ("at-spi2-core", "at-spi2-core", "at-spi2-core"),
        ("python3-gi", "python3-gobject", "python-gobject"),
        ("gir1.2-atspi-2.0", "at-spi2-core", "at-spi2-core"),
        ("pulseaudio", "pulseaudio", "pulseaudio"),
        ("pulseaudio-utils", "pulseaudio-utils", "libpulse"),
        ("alsa-utils", "alsa-utils", "alsa-utils"),
        ("pocketsphinx-testdata", "", ""),
    )
)

INSTALL = {
    "apt": ("apt-get", "install", "-y", "--no-install-recommends"),
    "dnf": ("dnf", "install", "-y"),
    "pacman": ("pacman", "-S", "--needed"),
}


def family() -> str:
    """The package manager whose names are used here: "apt", "dnf", "pacman", or "" on any other system."""
    if sys.platform != "linux":
        return ""
    for manager, query in (("apt", "dpkg-query"), ("dnf", "rpm"), ("pacman", "pacman")):
        if shutil.which(query) and shutil.which(INSTALL[manager][0]):
            return manager
    return ""


def needs(tests: bool, compiler: bool) -> tuple[Need, ...]:
    """All that is wanted. `compiler` where llama.cpp has to be built, which a kept wheel spares."""
    venv = () if _has_venv() else VENV
    return (*WINDOW, *SOUND, *SANDBOX, *PYTHON, *venv, *(COMPILER if compiler else ()), *(TESTS if tests else ()))


def missing(wanted: tuple[Need, ...], manager: str) -> tuple[Need, ...]:
    """Those of `wanted` that are not installed."""
    named = [need for need in wanted if getattr(need, manager)]
    have = installed([getattr(need, manager) for need in named], manager)
    return tuple(need for need in named if getattr(need, manager) not in have)


def installed(names: list[str], manager: str) -> set[str]:
    """Those of `names` that the package manager has installed."""
    if manager == "apt":
        # Debian 13 and Ubuntu 24.04 renamed libraries for 64-bit time: libglib2.0-0 became libglib2.0-0t64.
        asked = [*names, *(f"{name}t64" for name in names)]
        lines = _ask(["dpkg-query", "-W", "-f", "${Package} ${db:Status-Status}\n", *asked]).splitlines()
        found = {line.split()[0] for line in lines if line.endswith(" installed")}
        return {name for name in names if name in found or f"{name}t64" in found}
    if manager == "dnf":
        return {name for name in names if _succeeds(["rpm", "-q", "--whatprovides", name])}
    return {name for name in names if _succeeds(["pacman", "-Q", name])}


def ensure(console: Console, wanted: tuple[Need, ...], rights: list[str] | None) -> str:
    """Install what is missing, or say what to install; the outcome in a few words. Raises `SetupError`.

    `rights` is what `privilege` gives: how to install, or None where only the user can.
    """
    manager = family()
    if not manager:
        return _without_manager()
    lacking = missing(wanted, manager)
    if not lacking:
        return "all there"
    if manager != "apt" or rights is None:
        return _tell(console, manager, lacking)
    _apt(console, rights, lacking)
    still = missing(wanted, manager)
    return _tell(console, manager, still) if still else f"{len(lacking)} installed"


def privilege() -> list[str] | None:
    """What to put before a command that needs rights: nothing for root, `sudo` without a password, else None."""
    if _root():
        return []
    if shutil.which("sudo") and _succeeds(["sudo", "-n", "true"]):
        return ["sudo", "-n"]
    return None


def line_for(manager: str, lacking: tuple[Need, ...]) -> str:
    names = dict.fromkeys(getattr(need, manager) for need in lacking)
    sudo = [] if _root() else ["sudo"]
    return " ".join([*sudo, *INSTALL[manager], *names])


def _apt(console: Console, prefix: list[str], lacking: tuple[Need, ...]) -> None:
    required = [need.apt for need in lacking if not need.optional]
    optional = [need.apt for need in lacking if need.optional]
    _refresh(console, prefix)
    try:
        _install(console, prefix, required + optional)
    except SetupError:
        if required:
            _install(console, prefix, required)
        for name in optional:
            # One that this release does not have must not keep the others away; `ensure` tells what is missing.
            try:
                _install(console, prefix, [name])
            except SetupError:
                continue


def _refresh(console: Console, prefix: list[str]) -> None:
    """Fetch the package lists; lists that are a little old still do where there is no network."""
    lists = Path("/var/lib/apt/lists")
    try:
        process.run([*prefix, "apt-get", "update", "-q"], lambda _: console.progress("package lists"))
    except SetupError:
        if not any(lists.glob("*_Packages*")):
            raise


def _install(console: Console, prefix: list[str], names: list[str]) -> None:
    total, count = 3 * len(names), 0

    def read(line: str) -> None:
        nonlocal count
        if line.startswith(("Get:", "Unpacking ", "Setting up ")):
            count += 1
        console.progress(f"{len(names)} packages", min(0.99, count / total) if line or count else None)

    wait = ["-o", "DPkg::Lock::Timeout=120"]
    env = {"DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}
    command = [*prefix, "env", *(f"{key}={value}" for key, value in env.items())]
    if Path("/var/lib/dpkg/updates").is_dir() and any(Path("/var/lib/dpkg/updates").iterdir()):
        process.run([*command, "dpkg", "--configure", "-a"], read)
    process.run([*command, *INSTALL["apt"], "-q", *wait, *names], read)


def _tell(console: Console, manager: str, lacking: tuple[Need, ...]) -> str:
    """Say in one line what to install. Raises `SetupError` where Peri can't run without it."""
    line = line_for(manager, lacking)
    if any(not need.optional for need in lacking):
        raise SetupError(f"Peri needs some packages of your system. Run this, then the same command again:\n  {line}")
    parts = ", ".join(dict.fromkeys(need.why for need in lacking))
    console.say(f"Without these packages Peri does without: {parts}. To have it: {line}")
    return f"{len(lacking)} optional ones missing"


def _without_manager() -> str:
    if sys.platform == "darwin" and not _succeeds(["xcode-select", "-p"]):
        raise SetupError("A compiler is needed once. Run `xcode-select --install`, then the same command again.")
    if sys.platform == "linux" and not (shutil.which("c++") or shutil.which("g++") or shutil.which("clang++")):
        raise SetupError("A C++ compiler is needed once: install g++ or clang with your package manager.")
    return "nothing to install"


def _root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _has_venv() -> bool:
    return _succeeds([sys.executable, "-c", "import ensurepip, venv"])


def _succeeds(command: list[str]) -> bool:
    done = _quietly(command)
    return done is not None and done.returncode == 0


def _ask(command: list[str]) -> str:
    done = _quietly(command)
    return done.stdout if done is not None else ""


def _quietly(command: list[str]) -> subprocess.CompletedProcess[str] | None:
    """The command's end, or None where it can't be run."""
    try:
        return subprocess.run(
            command, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=60, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
