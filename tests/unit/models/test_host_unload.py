"""A host is unloaded where nothing is asked of it, and only there; nobody who asks it something notices."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest

from models.errors import HostError, MemoryShort
from models.host import Host, HostReport, HostSpec, HostState
from tests.unit.models.test_host import TOY, until


@pytest.fixture
def told() -> list[HostReport]:
    return []


@pytest.fixture
def host(told: list[HostReport]) -> Iterator[Host]:
    host = Host(HostSpec("the toy", TOY), on_change=told.append)
    yield host
    host.close()


def test_an_idle_host_gives_its_memory_back_and_the_next_call_loads_it_again(
    host: Host, told: list[HostReport]
) -> None:
    pid = host.call("pid", timeout=20)
    until(lambda: host.report().state is HostState.READY)
    assert host.unload()
    report = host.report()
    assert (report.state, report.pid, report.resident_bytes, report.restarts) == (HostState.UNLOADED, None, 0, 0)
    assert told[-1].state is HostState.UNLOADED
    assert host.call("pid", timeout=20) != pid
    assert host.report().restarts == 0


def test_one_that_does_not_run_or_works_is_left(host: Host) -> None:
    assert not host.unload()
    assert host.report().state is HostState.STOPPED
    stream = host.stream("count", 20, 0.05, timeout=20)
    assert next(stream) == 0
    assert not host.unload()
    assert list(stream) == list(range(1, 20))


def test_calls_that_come_while_it_is_unloaded_are_all_answered(host: Host) -> None:
    answers: list[int] = []

    def ask() -> None:
        answers.extend(host.call("echo", number, timeout=20) for number in range(15))

    askers = [threading.Thread(target=ask) for _ in range(4)]
    for one in askers:
        one.start()
    unloaded = 0
    while any(one.is_alive() for one in askers):
        unloaded += host.unload()
        askers[0].join(0.02)
    for one in askers:
        one.join(60)
    assert sorted(answers) == sorted([*range(15)] * 4)


def test_one_whose_native_code_does_not_return_is_ended_by_force(host: Host) -> None:
    host.call("echo", 1, timeout=20)
    until(lambda: host.report().state is HostState.READY)
    assert host.unload(patience=0.0)
    assert host.report().state is HostState.UNLOADED


def test_a_gate_says_what_is_started_and_is_not_asked_while_it_runs() -> None:
    asked: list[HostSpec] = []

    @contextmanager
    def gate(spec: HostSpec) -> Iterator[HostSpec]:
        asked.append(spec)
        yield replace(spec, model="smaller", options={"fail": ""}, predicted_bytes=7)

    wanted = HostSpec("the toy", TOY, {"fail": "model"}, model="wanted", predicted_bytes=9)
    host = Host(wanted, gate=gate)
    try:
        assert host.report().model == "wanted"
        assert [host.call("echo", number, timeout=20) for number in range(3)] == [0, 1, 2]
        assert asked == [wanted]
        assert (host.report().model, host.report().predicted_bytes) == ("smaller", 7)
        until(lambda: host.report().state is HostState.READY)
        host.unload()
        host.call("echo", 1, timeout=20)
        assert asked == [wanted, wanted]
    finally:
        host.close()


def test_what_the_gate_refuses_is_not_started() -> None:
    @contextmanager
    def gate(spec: HostSpec) -> Iterator[HostSpec]:
        raise MemoryShort(f"{spec.name} has no room.", needed=2, free=1)
        yield spec

    host = Host(HostSpec("the toy", TOY), gate=gate)
    with pytest.raises(MemoryShort):
        host.start()
    with pytest.raises(MemoryShort):
        host.stream("count", 3)
    assert host.report().state is HostState.STOPPED
    host.close()
    with pytest.raises(HostError, match="closed"):
        host.start()
