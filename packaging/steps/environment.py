"""The virtual environment of the checkout, and the libraries in it."""

from __future__ import annotations

import platform
import re
import shutil
import subprocess
import sys
from pathlib import Path

from steps import process
from steps.console import Console, SetupError
from steps.places import ROOT, VENV, tidy, venv_python

CONSTRAINTS = ROOT / "constraints.txt"
WITHOUT_DEPENDENCIES = ("agentdojo==0.1.35", "bfcl-eval==2026.3.23")
"""For tests and benchmarks only. They ask for the clients of a dozen companies' models, which nothing here uses; what
AgentDojo's suites of tasks do need stands in the extra `dev`, and BFCL's checker needs nothing.
"""
LIBRARY_BYTES = 2_000_000_000
ARRIVING = re.compile(r"^\s*(?:Collecting|Downloading|Using cached) (\S+)")


def ensure_venv(console: Console) -> None:
    """A virtual environment with pip, made new where it is missing, broken, or of another Python."""
    if _works():
        return
    console.progress("virtual environment")
    _check_space()
    shutil.rmtree(VENV, ignore_errors=True)
    try:
        process.run([sys.executable, "-m", "venv", VENV], lambda _: console.progress("virtual environment"))
    except SetupError as error:
        shutil.rmtree(VENV, ignore_errors=True)
        if _can_ensure_pip():
            raise
        raise SetupError(
            "Your Python can't make virtual environments. On Debian or Ubuntu: "
            f"apt-get install python3.{sys.version_info[1]}-venv; then run the same command again."
        ) from error


def install(console: Console, wheel: Path, renew: bool, development: bool) -> None:
    """Install Peri's libraries at the pinned versions, llama.cpp from its wheel. Raises `SetupError`."""
    total = pins()
    arrived: set[str] = set()
    installing = False

    def read(line: str) -> None:
        nonlocal installing
        installing = installing or line.startswith("Installing collected packages")
        if found := ARRIVING.match(line):
            arrived.add(re.split(r"[<>=!~\[;(-]", found[1].rpartition("/")[2])[0].lower().replace("_", "-"))
        if installing:
            console.progress("unpacking")
        else:
            console.progress(f"{len(arrived)} of about {total} packages", min(0.9, 0.9 * len(arrived) / total))

    pip = [venv_python(), "-m", "pip", "install", "--progress-bar", "off", "--no-input"]
    process.run([*pip, "--upgrade-strategy", "only-if-needed", *target(wheel, development)], read)
    if renew:
        process.run([*pip, "--no-deps", "--force-reinstall", wheel], read)
    if development:
        process.run([*pip, "--no-deps", *WITHOUT_DEPENDENCIES], read)


def target(wheel: Path, development: bool) -> list[object]:
    extras = [
        *(["diagrams"] if draws_diagrams(*platform.libc_ver()) else []),
        *(["clip", "dev"] if development else []),
    ]
    return ["-c", CONSTRAINTS, wheel, "-e", f"{ROOT}[{','.join(extras)}]" if extras else str(ROOT)]


def draws_diagrams(libc: str, version: str) -> bool:
    """Whether merman can be installed, as far as markers of packages can't tell: on Linux it needs glibc 2.35."""
    numbers = tuple(int(part) for part in version.split(".")[:2] if part.isdigit())
    return sys.platform != "linux" or (libc == "glibc" and numbers >= (2, 35))


def pins() -> int:
    """How many packages the constraints name."""
    lines = CONSTRAINTS.read_text().splitlines()
    return max(1, sum(1 for line in lines if line and not line.startswith("#")))


def _works() -> bool:
    python = venv_python()
    if not python.exists():
        return False
    probe = "import sys, pip; print(*sys.version_info[:2])"
    done = subprocess.run([python, "-I", "-c", probe], capture_output=True, text=True, check=False)
    return done.returncode == 0 and done.stdout.split() == [str(part) for part in sys.version_info[:2]]


def _can_ensure_pip() -> bool:
    return subprocess.run([sys.executable, "-c", "import ensurepip"], capture_output=True, check=False).returncode == 0


def _check_space() -> None:
    free = shutil.disk_usage(VENV.parent).free
    if free < LIBRARY_BYTES:
        raise SetupError(
            f"Peri's libraries take {LIBRARY_BYTES / 1e9:.0f} GB in {tidy(VENV)}; {free / 1e9:.1f} GB are free. "
            "Make room, then run the same command again."
        )
