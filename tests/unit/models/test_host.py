"""A host starts lazily, answers, streams, is cancelled, crashes and comes back, and never outlives its parent."""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from models.errors import BadModelFile, HostCrashed, HostError, HostStartFailed, HostTimeout, PromptTooLong
from models.host import Host, HostReport, HostSpec, HostState
from models.host_child import SPINS

TOY = "tests.unit.models.host_backends:Toy"
ROOT = Path(__file__).parents[3]


def until(condition: Callable[[], bool], seconds: float = 20.0) -> None:
    """Wait for `condition`, with a bound."""
    end = time.monotonic() + seconds
    tick = threading.Event()
    while not condition():
        assert time.monotonic() < end, "it did not come about in time"
        tick.wait(0.01)


@pytest.fixture(scope="module")
def shared() -> Iterator[Host]:
    host = Host(HostSpec("the toy", TOY))
    yield host
    host.close()


@pytest.fixture
def own() -> Iterator[Host]:
    host = Host(HostSpec("the toy", TOY))
    yield host
    host.close()


def failing(fail: str, **spec: float) -> Host:
    return Host(HostSpec("the toy", TOY, {"fail": fail}, **spec))


# -- calls


def test_it_starts_with_the_first_call_and_runs_elsewhere(own: Host) -> None:
    assert own.report() == HostReport("the toy", HostState.STOPPED, None, 0, 0)
    pid = own.call("pid", timeout=10)
    report = own.report()
    assert pid == report.pid != os.getpid()
    assert report.state is HostState.READY
    assert report.resident_bytes > 1_000_000


@pytest.mark.parametrize("value", [None, "é\x00𝄞", b"\xff" * 3_000_000, {"a": [1, (2, 3)]}])
def test_values_come_back_as_they_went(shared: Host, value: object) -> None:
    assert shared.call("echo", value, timeout=10) == value


def test_many_threads_get_each_their_own_answer(shared: Host) -> None:
    answers: dict[int, object] = {}

    def ask(number: int) -> None:
        answers[number] = shared.call("echo", number, timeout=30)

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(40)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert answers == {number: number for number in range(40)}


def test_a_model_error_arrives_as_itself(shared: Host) -> None:
    with pytest.raises(PromptTooLong) as caught:
        shared.call("raise_model_error", timeout=10)
    assert caught.value.facts == {"needed": 10, "limit": 5}


def test_any_other_error_becomes_a_host_error_with_its_type_and_the_traceback_in_the_log(
    shared: Host, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR), pytest.raises(HostError, match="ZeroDivisionError: by nought"):
        shared.call("raise_other", timeout=10)
    assert "Traceback" in caplog.text
    assert shared.call("echo", 1, timeout=10) == 1


def test_an_unknown_method_and_an_answer_that_cannot_travel_are_errors_of_that_call_alone(shared: Host) -> None:
    with pytest.raises(HostError, match="AttributeError"):
        shared.call("no_such_method", timeout=10)
    with pytest.raises(HostError, match="could not be sent"):
        shared.call("give_lock", timeout=10)
    assert shared.call("echo", 1, timeout=10) == 1


def test_what_it_prints_and_logs_reaches_the_log_and_not_the_terminal(
    own: Host, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    with caplog.at_level(logging.DEBUG):
        own.call("talk", timeout=10)
        own.stop()
    assert {"to standard output", "to standard error", "to the log"} <= {r.getMessage() for r in caplog.records}
    assert capfd.readouterr() == ("", "")


# -- streams


def test_a_stream_gives_its_items_in_order_and_ends(shared: Host) -> None:
    assert list(shared.stream("count", 5000, timeout=10)) == list(range(5000))


def test_a_stream_does_not_wait_for_its_reader(shared: Host) -> None:
    stream = shared.stream("count", 20_000, timeout=30)
    assert shared.call("echo", "done", timeout=30) == "done"  # runs after the stream, which nobody has read yet
    assert sum(1 for _ in stream) == 20_000


def test_an_error_in_a_stream_comes_after_its_items(shared: Host) -> None:
    seen: list[int] = []
    with pytest.raises(PromptTooLong):
        seen.extend(shared.stream("count_and_raise", 3, timeout=10))
    assert seen == [0, 1, 2]


def test_cancel_ends_a_plain_stream_between_two_items(shared: Host) -> None:
    stream = shared.stream("count", 1_000_000, 0.001, timeout=10)
    assert next(stream) == 0
    began = time.monotonic()
    stream.cancel()
    rest = list(stream)
    assert len(rest) < 5000
    assert time.monotonic() - began < 2
    stream.cancel()


def test_cancel_lets_a_stream_that_can_cancel_itself_speak_its_last_word(shared: Host) -> None:
    stream = shared.stream("cancellable", timeout=20)
    assert next(stream) == "first"
    threading.Thread(target=stream.cancel).start()
    assert list(stream) == ["cancelled"]


def test_a_stream_cancelled_before_its_turn_came_ends_when_it_comes(shared: Host) -> None:
    first = shared.stream("cancellable", timeout=20)
    waiting = shared.stream("cancellable", timeout=20)
    waiting.cancel()
    assert next(first) == "first"
    first.cancel()
    assert list(first) == ["cancelled"]
    assert list(waiting) == ["first", "cancelled"]


def test_a_forgotten_stream_is_cancelled(shared: Host) -> None:
    stream = shared.stream("count", 1_000_000, 0.001, timeout=10)
    next(stream)
    del stream
    assert shared.call("echo", 1, timeout=10) == 1


# -- time


def test_a_call_that_hangs_is_ended_and_the_next_one_works(own: Host) -> None:
    with pytest.raises(HostTimeout):
        own.call("sleep", 3600, timeout=0.2)
    assert own.call("echo", 1, timeout=10) == 1
    assert own.report().restarts == 1


def test_a_host_that_holds_its_interpreter_is_ended_too(own: Host) -> None:
    own.start()
    with pytest.raises(HostTimeout):
        own.call("hold_interpreter", timeout=0.2)
    assert own.call("echo", b"x" * 1_000_000, timeout=10)


def test_time_does_not_count_while_others_run(shared: Host) -> None:
    stream = shared.stream("count", 3, 0.5, timeout=10)
    assert shared.call("echo", 1, timeout=0.9) == 1
    assert list(stream) == [0, 1, 2]


def test_silence_ends_a_stream_and_signs_of_life_do_not(own: Host) -> None:
    assert list(own.stream("slow_but_alive", 8, 0.2, timeout=1.0)) == ["done"]
    stream = own.stream("silent", timeout=0.5)
    assert next(stream) == 1
    with pytest.raises(HostTimeout):
        next(stream)


# -- faults


def test_a_crash_fails_what_is_in_flight_names_the_signal_and_the_next_call_starts_it_again(
    own: Host, caplog: pytest.LogCaptureFixture
) -> None:
    waiting = own.stream("count", 10, timeout=10)
    with pytest.raises(HostCrashed) as caught:
        own.call("die", timeout=10)
    assert caught.value.facts["cause"] == "SIGABRT"
    assert "native words before the end" in caught.value.facts["tail"]
    assert "is kept" in caught.value.message
    assert list(waiting) == list(range(10))
    assert own.report().state is HostState.CRASHED
    assert own.call("echo", 1, timeout=10) == 1
    assert own.report().restarts == 1


def test_an_exit_is_a_crash_with_its_code(own: Host) -> None:
    with pytest.raises(HostCrashed, match="exit code 3"):
        own.call("leave", 3, timeout=10)


def test_kill_9_in_the_middle_of_a_stream(own: Host) -> None:
    stream = own.stream("count", 1_000_000, 0.01, timeout=10)
    next(stream)
    pid = own.report().pid
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    with pytest.raises(HostCrashed, match="SIGKILL"):
        list(stream)
    assert list(own.stream("count", 3, timeout=10)) == [0, 1, 2]


def test_items_before_a_crash_are_not_lost(own: Host) -> None:
    stream = own.stream("count_until_death", 3, timeout=10)
    seen: list[int] = []
    with pytest.raises(HostCrashed):
        seen.extend(stream)
    assert seen in ([], [0], [0, 1], [0, 1, 2])  # in order; what had not left the process is gone with it


def test_a_back_end_that_cannot_be_built_raises_its_own_error_for_every_call() -> None:
    host = failing("model")
    try:
        with pytest.raises(BadModelFile) as caught:
            host.start()
        assert caught.value.facts == {"missing": 12}
        with pytest.raises(BadModelFile):
            list(host.stream("count", 3))
        assert host.report().state is HostState.STOPPED
    finally:
        host.close()


@pytest.mark.parametrize(("fail", "words"), [("other", "RuntimeError: no such knob"), ("abort", "SIGABRT")])
def test_other_failures_to_start_say_what_happened(fail: str, words: str) -> None:
    host = failing(fail)
    try:
        with pytest.raises(HostStartFailed, match=words):
            host.call("pid")
    finally:
        host.close()


def test_a_start_that_takes_too_long_is_ended() -> None:
    host = failing("hang", start_timeout=0.5)
    try:
        with pytest.raises(HostStartFailed, match="not ready"):
            host.start()
    finally:
        host.close()


# -- life


def test_stop_frees_the_process_restart_makes_a_new_one_and_close_is_final(own: Host) -> None:
    first = own.call("pid", timeout=10)
    own.restart()
    second = own.call("pid", timeout=10)
    assert first != second
    until(lambda: not psutil.pid_exists(first))
    own.stop()
    assert own.report().state is HostState.STOPPED
    assert own.report().restarts == 0
    own.close()
    until(lambda: not psutil.pid_exists(second))
    with pytest.raises(HostError, match="closed"):
        own.call("pid")


def test_close_ends_a_stream_in_flight(own: Host) -> None:
    stream = own.stream("count", 1_000_000, 0.01, timeout=10)
    next(stream)
    began = time.monotonic()
    own.close()
    assert time.monotonic() - began < 2.5
    list(stream)


def test_close_ends_a_host_whose_native_code_does_not_return(own: Host) -> None:
    def lost() -> None:
        with pytest.raises(HostError):
            own.call("busy_native")

    own.start()
    caller = threading.Thread(target=lost)
    caller.start()
    until(lambda: own.report().state is HostState.BUSY)
    own.close()
    caller.join(5)
    assert not caller.is_alive()
    assert own.report().pid is None


def test_changes_of_state_are_told() -> None:
    states: list[HostState] = []
    host = Host(HostSpec("the toy", TOY), on_change=lambda report: states.append(report.state))
    host.call("pid", timeout=10)
    host.close()
    assert states[0] is HostState.STARTING
    assert HostState.BUSY in states
    assert HostState.READY in states
    assert states[-1] is HostState.STOPPED


@pytest.mark.parametrize(
    ("name", "value", "spins"),
    [("PERI_NONE", "", SPINS), ("OMP_WAIT_POLICY", "active", None), ("GOMP_SPINCOUNT", "7", "7")],
)
def test_its_threads_wait_without_the_processor_where_nobody_says_otherwise(
    own: Host, monkeypatch: pytest.MonkeyPatch, name: str, value: str, spins: str | None
) -> None:
    for known in ("OMP_WAIT_POLICY", "GOMP_SPINCOUNT"):
        monkeypatch.delenv(known, raising=False)
    monkeypatch.setenv(name, value)
    assert own.call("variable", "GOMP_SPINCOUNT") == spins


def test_a_thread_that_starts_a_host_may_end(own: Host) -> None:
    starter = threading.Thread(target=own.start)
    starter.start()
    starter.join(20)
    pid = own.call("pid", timeout=10)
    assert own.call("pid", timeout=10) == pid


PARENT = """
import sys, threading
from models.host import Host, HostSpec
from models.host_child import SPINS
if __name__ == "__main__":
    host = Host(HostSpec("the toy", "tests.unit.models.host_backends:Toy"))
    print(host.call("pid", timeout=30), flush=True)
    threading.Thread(target=lambda: host.call(sys.argv[1]), daemon=True).start()
    sys.stdin.read()
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="prctl is Linux's")
@pytest.mark.parametrize("method", ["pid", "busy_native", "hold_interpreter"])
def test_a_host_ends_when_its_parent_is_killed(method: str, tmp_path: Path) -> None:
    script = tmp_path / "program"
    script.write_text(PARENT)
    parent = subprocess.Popen(
        [sys.executable, str(script), method],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    with parent:
        assert parent.stdout is not None
        child = int(parent.stdout.readline())
        parent.kill()
    until(lambda: not psutil.pid_exists(child), seconds=3)


def test_it_works_from_python_c_and_ctrl_c_belongs_to_the_parent() -> None:
    code = (
        "import os, signal; from models.host import Host, HostSpec\n"
        "host = Host(HostSpec('the toy', 'tests.unit.models.host_backends:Toy'))\n"
        "pid = host.call('pid', timeout=30); os.kill(pid, signal.SIGINT)\n"
        "print(host.call('pid', timeout=30) == pid, host.report().restarts); host.close()"
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, timeout=60, check=False, cwd=ROOT
    )
    assert (done.stdout.strip(), done.stderr) == ("True 0", "")


def test_a_program_that_forgets_to_close_its_host_ends_all_the_same() -> None:
    code = (
        "from models.host import Host, HostSpec\n"
        "print(Host(HostSpec('the toy', 'tests.unit.models.host_backends:Toy')).call('pid', timeout=30))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False, cwd=ROOT
    )
    assert done.stderr == ""
    child = int(done.stdout)
    until(lambda: not psutil.pid_exists(child), seconds=5)
