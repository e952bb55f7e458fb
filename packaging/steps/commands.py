"""The commands of the Makefile: what each needs, and what it runs when that is there."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from steps import display, environment, llama, process, stamp, system, weights
from steps.console import Console, SetupError, clock
from steps.places import ROOT, VENV, WINDOWS, log_file, tidy, venv_python

TEST_SECONDS = 45 * 60
INTERRUPTED = 130
FOR_TESTS = " for tests"
SWITCHES = ("PERI_CUDA", "PERI_PORTABLE")


@dataclass(frozen=True)
class Command:
    """`tests` asks for what only tests need; `models` for the language and speech models."""

    run: Callable[[list[str]], int]
    tests: bool = False
    models: bool = True


@dataclass(frozen=True)
class Step:
    """One part of the setup. What `make` gives is how it ended; then the part's stamp is `stamp`."""

    part: str
    stamp: str
    title: str
    make: Callable[[Console], str]


def main(arguments: list[str]) -> int:
    """Set up and run one command; its exit status."""
    name, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    command = COMMANDS.get(name)
    if command is None:
        print(f"Commands: {', '.join(COMMANDS)}.", file=sys.stderr)
        return 2
    try:
        set_up(command)
        return command.run(rest)
    except SetupError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nInterrupted. The same command goes on where it stopped.", file=sys.stderr)
        return INTERRUPTED


def set_up(command: Command) -> None:
    """Do what is not done yet. Raises `SetupError`."""
    if not todo(command):
        return
    with process.locked(ROOT / ".venv.lock", lambda: print("Another setup of this checkout runs; waiting for it.")):
        steps = todo(command)
        if steps:
            _do(steps)


def todo(command: Command) -> list[Step]:
    """The steps whose stamps are not right, in their order."""
    stamps = stamp.read() if venv_python().exists() else {}
    plan = llama.plan(_switch("PERI_CUDA", stamps), _switch("PERI_PORTABLE", stamps) is True)
    if not weights.present():
        stamps = {part: value for part, value in stamps.items() if not part.startswith("models")}
    return [step for step in _steps(command, plan, stamps) if not _has(stamps, step.part, step.stamp)]


def _steps(command: Command, plan: llama.Plan, stamps: dict[str, str]) -> list[Step]:
    """Everything the command needs, in its order. A wheel of llama.cpp that was kept is not built again."""
    tests, suffix = command.tests, FOR_TESTS if command.tests else ""
    libraries = stamp.of_libraries(plan.key)
    build = not _has(stamps, f"libraries{suffix}", libraries) and llama.kept(plan) is None
    renew = stamps.get("llama", plan.key) != plan.key
    steps = [
        Step(f"system{suffix}", stamp.of_system(), "System packages", lambda at: _system(at, tests, build)),
        Step("python", stamp.of_python(), "Virtual environment", _make_venv),
        Step("", "", "llama.cpp for this processor", lambda at: llama.ensure(at, plan).name),
        Step(f"libraries{suffix}", libraries, "Libraries", lambda at: _install(at, plan, renew, tests)),
        Step(f"models{suffix}", stamp.of_weights(), "Models", lambda at: weights.ensure(at, weights.names(tests))),
    ]
    return [step for step in steps if (step.part or build) and (command.models or not step.part.startswith("models"))]


def _has(stamps: dict[str, str], part: str, wanted: str) -> bool:
    """Whether a part is as wanted. What was made for tests serves the program too, not the other way round."""
    return bool(part) and wanted in (stamps.get(part), stamps.get(part + FOR_TESTS))


def _do(steps: list[Step]) -> None:
    console = Console(len(steps))
    console.say(f"Setting up Peri. Everything that is done is told in {tidy(log_file())}.")
    started = time.monotonic()
    finished: dict[str, str] = {}
    for step in steps:
        console.start(step.title)
        console.done(step.make(console))
        finished |= {step.part: step.stamp} if step.part else {}
        if venv_python().exists():
            stamp.write(finished)
    console.say(f"Ready after {clock(time.monotonic() - started)}.")


def _system(console: Console, tests: bool, build: bool) -> str:
    return system.ensure(console, system.needs(tests, compiler=build), system.privilege())


def _make_venv(console: Console) -> str:
    environment.ensure_venv(console)
    return tidy(VENV)


def _install(console: Console, plan: llama.Plan, renew: bool, tests: bool) -> str:
    environment.install(console, llama.ensure(console, plan), renew, tests)
    stamp.write({"llama": plan.key, **{name: os.environ[name] for name in SWITCHES if name in os.environ}})
    return f"{environment.pins()} at the pinned versions"


# -- what runs when everything is there


def _run(arguments: list[str]) -> int:
    if display.available():
        return _become([venv_python(), "-m", "ui", *arguments])
    print("There is no display here (neither DISPLAY nor WAYLAND_DISPLAY leads to one), so no window can open.")
    print("Instead, the main job headless: a spoken question, a picture and a typed line.")
    return _demo(arguments)


def _demo(arguments: list[str]) -> int:
    return _become([venv_python(), ROOT / "packaging" / "demo.py", *arguments])


def _peri(arguments: list[str]) -> int:
    return _become([venv_python(), "-m", "ui", *arguments])


def _test(arguments: list[str]) -> int:
    """A run that breaks off says within which test, last: what pytest itself writes then is long and names none."""
    with tempfile.TemporaryDirectory(prefix="peri-test-") as folder:
        at_work = Path(folder) / "at-work"
        environment = {
            "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
            "PERI_TEST_AT_WORK": str(at_work),
        }
        command = [venv_python(), "-m", "pytest", "-o", "faulthandler_timeout=0", *(arguments or ["tests"])]
        status = _call(command, environment, TEST_SECONDS)
        told = at_work.read_text(encoding="utf-8").splitlines() if at_work.exists() else []
        if told:
            ours = [line for line in told[1:] if "site-packages" not in line and "<frozen" not in line]
            print(f"The run broke off within {told[0]}.", *ours, sep="\n", file=sys.stderr)
        return status


def _check(arguments: list[str]) -> int:
    """Every check runs, also after one that failed, so that one run tells all."""
    failed = []
    for name, command in CHECKS.items():
        print(f"-- {name}", flush=True)
        if _call([venv_python(), *command, *arguments]) != 0:
            failed.append(name)
    print(f"Failed: {', '.join(failed)}." if failed else "All checks passed.")
    return 1 if failed else 0


def _bench(arguments: list[str]) -> int:
    return _become([venv_python(), ROOT / "tests" / "bench" / "run.py", *arguments])


def _pictures(arguments: list[str]) -> int:
    return _become([venv_python(), "-m", "tests.views", *(arguments or ["--docs"])])


def _translations(_arguments: list[str]) -> int:
    return _call([venv_python(), ROOT / "packaging" / "steps" / "translations.py"])


def _constraints(arguments: list[str]) -> int:
    return _call([venv_python(), ROOT / "packaging" / "pin.py", *arguments])


def _nothing(_: list[str]) -> int:
    return 0


def _become(command: Sequence[object]) -> int:
    """Give this process to `command`, so that signals and the exit status are its own."""
    if WINDOWS:
        return _call(command)
    words = [str(part) for part in command]
    sys.stdout.flush()
    os.chdir(ROOT)
    os.execv(words[0], words)  # noqa: S606 - the program itself
    raise AssertionError


def _call(command: Sequence[object], environment: dict[str, str] | None = None, seconds: float | None = None) -> int:
    """Run to the end, at most `seconds`; the exit status."""
    words = [str(part) for part in command]
    with subprocess.Popen(words, cwd=ROOT, env={**os.environ, **(environment or {})}) as child:
        try:
            return child.wait(seconds)
        except KeyboardInterrupt:
            _end(child)
            raise
        except subprocess.TimeoutExpired:
            _end(child)
            print(f"Ended after {clock(seconds or 0)}: that is longer than it may take.", file=sys.stderr)
            return 1


def _end(child: subprocess.Popen[bytes]) -> None:
    """Let it clean up after the signal that a terminal sends to both, then end it."""
    try:
        child.wait(5)
    except subprocess.TimeoutExpired:
        child.terminate()


def _switch(name: str, stamps: dict[str, str]) -> bool | None:
    """A yes-or-no variable of the environment; where it isn't set, what it was when the libraries were installed."""
    value = os.environ.get(name, stamps.get(name, "")).strip().lower()
    return None if not value else value not in ("0", "no", "off", "false")


CHECKS = {
    "ruff check": ["-m", "ruff", "check", "."],
    "ruff format": ["-m", "ruff", "format", "--check", "."],
    "mypy": ["-m", "mypy"],
    "import-linter": ["-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"],
}

COMMANDS = {
    "run": Command(_run),
    "demo": Command(_demo),
    "peri": Command(_peri, models=False),
    "test": Command(_test, tests=True),
    "bench": Command(_bench, tests=True),
    "check": Command(_check, tests=True, models=False),
    "pictures": Command(_pictures, tests=True, models=False),
    "translations": Command(_translations, models=False),
    "constraints": Command(_constraints, tests=True, models=False),
    "setup": Command(_nothing),
    "setup-tests": Command(_nothing, tests=True),
}
