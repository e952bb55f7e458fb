"""Commands of the setup: their lines are read as they come, their end is explained, none outlives its parent."""

from __future__ import annotations

import os
import sys
import threading
import time
from pathlib import Path

import pytest

from steps import process
from steps.console import SetupError


def python(program: str) -> list[str]:
    return [sys.executable, "-c", program]


def test_lines_are_read_and_kept_in_the_log(cache: Path) -> None:
    lines: list[str] = []

    process.run(python("print('one'); print('two')"), lines.append)

    assert [line for line in lines if line] == ["one", "two"]
    assert "one\ntwo\n" in (cache / "logs" / "setup.log").read_text()


def test_a_silent_command_still_ticks() -> None:
    ticks: list[float] = []
    started = time.monotonic()

    def read(line: str) -> None:
        if not line:
            ticks.append(time.monotonic() - started)

    process.run(python("import time; time.sleep(1.3)"), read)

    assert len(ticks) >= 2


def test_a_failure_tells_the_last_lines_and_the_log() -> None:
    with pytest.raises(SetupError) as caught:
        process.run(python("print('what went wrong'); raise SystemExit(3)"), lambda _: None)

    assert "what went wrong" in str(caught.value)
    assert "setup.log" in str(caught.value)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("OSError: [Errno 28] No space left on device", "disk is full"),
        ("W: Failed to fetch http://x  Temporary failure in name resolution", "network can't be reached"),
        ("NewConnectionError('<pip...>: Failed to establish a new connection", "network can't be reached"),
    ],
)
def test_the_usual_causes_are_told_in_a_sentence(line: str, words: str) -> None:
    told = process.explain("pip", ["Collecting x", line])

    assert words in told
    assert "Collecting" not in told


def test_a_command_that_is_not_there_is_an_error_of_the_setup() -> None:
    with pytest.raises(SetupError, match="can't be started"):
        process.run(["/nowhere/at-all"], lambda _: None)


def test_an_interrupted_command_is_ended_with_what_it_started() -> None:
    pids: list[int] = []

    def read(line: str) -> None:
        if line:
            pids.append(int(line))
            raise KeyboardInterrupt

    child = "import subprocess, sys; p = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)'])"
    with pytest.raises(KeyboardInterrupt):
        process.run(python(f"{child}; print(p.pid, flush=True); p.wait()"), read)

    assert _gone(pids[0])


def test_two_setups_do_not_run_at_once(tmp_path: Path) -> None:
    waited, order = threading.Event(), []

    def second() -> None:
        with process.locked(tmp_path / "lock", waited.set):
            order.append("second")

    with process.locked(tmp_path / "lock", lambda: order.append("never")):
        thread = threading.Thread(target=second)
        thread.start()
        assert waited.wait(10)
        order.append("first")
    thread.join(10)

    assert order == ["first", "second"]


def _gone(pid: int) -> bool:
    """Whether a process has ended, waiting at most ten seconds; one that nobody has reaped yet counts."""
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        try:
            os.kill(pid, 0)
            if Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z":
                return True
        except (ProcessLookupError, FileNotFoundError):
            return True
        threading.Event().wait(0.02)
    return False
