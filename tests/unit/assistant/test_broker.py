"""The broker makes room, steps down, tells of it, and refuses with numbers; on hosts that run nothing."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.broker import Broker
from assistant.broker_policy import KERNEL, Limits
from assistant.events import Notice
from assistant.system_state import Step
from models.errors import MemoryShort
from models.host import Host, HostSpec
from models.values import HostReport, HostState

MB = 1_000_000
TOY = "tests.unit.models.host_backends:Toy"


@dataclass(eq=False)
class Machine:
    """So much memory, hosts that take what they were predicted to, and what a broker told."""

    total: int = 4000
    keep: int = 0
    idle: float = 0.0
    kernel_idle: float = 0.0
    told: list[Notice] = field(default_factory=list)
    loaded: list[ScriptedHost] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.broker = Broker(self.limits, self.told.append, self.free)

    def limits(self) -> Limits:
        return Limits(self.keep * MB, self.idle, self.kernel_idle)

    def free(self) -> int:
        return self.total * MB - sum(one.report().resident_bytes for one in self.loaded)

    def load(self, spec: HostSpec, *smaller: HostSpec) -> ScriptedHost:
        with self.broker.admit(spec, lambda _wanted: smaller) as admitted:
            made = ScriptedHost(admitted)
            self.loaded.append(made)
            self.broker.watch(made)
            return made

    def running(self) -> list[str]:
        return [one.spec.name for one in self.loaded if one.state is not HostState.UNLOADED]

    def steps(self) -> list[tuple[Step, str, str]]:
        return [(one.step, one.host, one.detail) for one in reversed(self.broker.steps())]


@dataclass(eq=False)
class ScriptedHost:
    spec: HostSpec
    unused: float = 100.0
    state: HostState = HostState.READY
    asked_at_the_last_moment: bool = False

    def report(self) -> HostReport:
        held = 0 if self.state is HostState.UNLOADED else self.spec.predicted_bytes
        name, unused = self.spec.name, self.unused if self.state is HostState.READY else 0.0
        return HostReport(name, self.state, 1, 0, held, self.spec.model, held, 0, 1, unused)

    def unload(self) -> bool:
        if self.asked_at_the_last_moment or self.state is not HostState.READY:
            return False
        self.state = HostState.UNLOADED
        return True


def spec(name: str, size: int, model: str = "", tokens: int = 0, mapped: int = 0) -> HostSpec:
    options = {"context_tokens": tokens} if tokens else {}
    return HostSpec(name, "none", options, model=model, predicted_bytes=size * MB, mapped_bytes=mapped * MB)


def test_what_fits_is_loaded_as_it_is_and_nobody_is_told() -> None:
    machine = Machine()
    wanted = spec(KERNEL, 3000, "big")
    assert machine.load(wanted, spec(KERNEL, 10, "tiny")).spec is wanted
    assert (machine.told, machine.steps()) == ([], [])


def test_idle_hosts_make_room_the_least_recently_used_first_and_it_is_told() -> None:
    machine = Machine(total=2000)
    machine.load(spec("eyes", 300)).unused = 50.0
    machine.load(spec("speaking", 300)).unused = 500.0
    machine.load(spec("hearing", 300)).state = HostState.BUSY
    machine.load(spec(KERNEL, 1300))
    assert machine.running() == ["eyes", "hearing", KERNEL] or machine.running() == ["hearing", KERNEL]
    assert machine.steps()[0] == (Step.ROOM, "speaking", KERNEL)
    (told,) = machine.told
    assert told.title == "Memory is short"
    assert told.message == (
        "To make room for the language model, this was unloaded: the voice. The next use loads it again."
    )


def test_the_kernel_goes_last_for_a_helper_that_has_no_room() -> None:
    machine = Machine(total=2000)
    machine.load(spec(KERNEL, 1500)).unused = 5000.0
    machine.load(spec("eyes", 300)).unused = 3.0
    machine.load(spec("hearing", 450))
    assert machine.running() == [KERNEL, "hearing"]
    machine.loaded[-1].state = HostState.BUSY
    machine.load(spec("speaking", 400))
    assert machine.running() == ["hearing", "speaking"]


def test_a_host_that_is_asked_at_the_last_moment_is_left_and_the_next_one_goes() -> None:
    machine = Machine(total=1000)
    machine.load(spec("eyes", 400)).asked_at_the_last_moment = True
    machine.load(spec("speaking", 400)).unused = 10.0
    machine.load(spec("hearing", 500))
    assert machine.running() == ["eyes", "hearing"]


def test_a_smaller_context_comes_before_a_smaller_model_and_each_is_told() -> None:
    machine = Machine(total=2000, keep=500)
    big = [spec(KERNEL, size, "big", tokens) for size, tokens in ((1700, 4096), (1600, 2048), (1500, 1024))]
    assert machine.load(big[0], *big[1:], spec(KERNEL, 100, "tiny", 4096)).spec.options["context_tokens"] == 1024
    assert machine.told[-1].message == "big sees 1024 tokens of a conversation at once instead of 4096."
    machine.loaded.clear()
    machine.total = 1900
    assert machine.load(big[0], *big[1:], spec(KERNEL, 100, "tiny", 4096)).spec.model == "tiny"
    assert machine.told[-1].message == "tiny answers instead of big, as the latter has no room."
    assert machine.told[-1].remedy == "Close other programs, or choose a smaller model or context."
    assert machine.steps() == [(Step.CONTEXT, KERNEL, "1024"), (Step.MODEL, KERNEL, "tiny")]


def test_what_is_mapped_is_loaded_all_the_same_where_nothing_else_fits() -> None:
    machine = Machine(total=1000)
    assert machine.load(spec(KERNEL, 1500, "big", mapped=800)).spec.model == "big"
    assert "There is hardly room for the language model (1.5 GB)" in machine.told[0].message
    assert machine.steps() == [(Step.TIGHT, KERNEL, "")]


def test_a_refusal_names_what_is_needed_and_what_is_free_and_unloads_nothing() -> None:
    machine = Machine(total=1000, keep=300)
    machine.load(spec("eyes", 200))
    with pytest.raises(MemoryShort) as caught:
        machine.load(spec(KERNEL, 2500, "big"), spec(KERNEL, 1400, "smaller"))
    assert caught.value.message == (
        "There is no room for the language model: it takes 2.5 GB of memory, 1.4 GB at the least, "
        "and 1.0 GB can be had. Nothing you wrote is lost."
    )
    assert caught.value.facts == {"needed": 1400 * MB, "free": 1000 * MB}
    assert caught.value.remedy == "Close other programs, or choose a smaller model or context."
    assert machine.running() == ["eyes"]
    assert machine.steps() == [(Step.REFUSED, KERNEL, "")]


def test_the_same_is_not_told_with_every_turn() -> None:
    machine = Machine(total=1000)
    for _ in range(3):
        machine.load(spec("eyes", 600))
        machine.load(spec("speaking", 600))
    assert len(machine.told) == 2
    assert len(machine.steps()) == 5


def test_what_could_be_had_counts_what_is_idle_and_not_what_works() -> None:
    machine = Machine(total=2000)
    machine.load(spec(KERNEL, 700))
    machine.load(spec("eyes", 500)).state = HostState.BUSY
    assert machine.broker.reachable() == 1500 * MB
    machine.load(spec("try-out", 1400))
    assert machine.running() == ["eyes", "try-out"]


def test_of_what_nobody_can_tell_the_need_nothing_is_asked() -> None:
    machine = Machine(total=0)
    assert machine.load(spec("views", 0)).spec.name == "views"


def test_what_is_idle_too_long_is_unloaded_and_not_told_but_shown() -> None:
    machine = Machine(idle=900.0, kernel_idle=3600.0)
    machine.load(spec("eyes", 100)).unused = 901.0
    machine.load(spec("speaking", 100)).unused = 840.0
    machine.load(spec(KERNEL, 100)).unused = 3000.0
    assert machine.broker.tidy() == 60.0
    assert machine.running() == ["speaking", KERNEL]
    assert machine.steps() == [(Step.IDLE, "eyes", "15")]
    assert machine.told == []
    machine.idle = machine.kernel_idle = 0.0
    machine.loaded[1].unused = 1e6
    machine.broker.tidy()
    assert machine.running() == ["speaking", KERNEL]


@given(
    st.integers(500, 6000),
    st.integers(0, 1000),
    st.lists(st.tuples(st.sampled_from([KERNEL, "eyes", "hearing"]), st.integers(1, 3000), st.booleans()), max_size=12),
)
@settings(max_examples=150)
def test_whatever_is_loaded_in_whatever_order_the_machine_is_never_filled_but_with_word_of_it(
    total: int, keep: int, wanted: list[tuple[str, int, bool]]
) -> None:
    machine = Machine(total=total, keep=keep)
    for number, (name, size, busy) in enumerate(wanted):
        working = [one for one in machine.loaded if one.state is HostState.BUSY]
        before = machine.broker.steps()[:1]
        try:
            made = machine.load(spec(name, size, "m", 4096), spec(name, max(1, size // 2), "m", 2048))
        except MemoryShort:
            continue
        after = machine.broker.steps()[:1]
        tight = after != before and after[0].step is Step.TIGHT
        assert machine.free() >= (0 if tight else keep * MB)
        assert all(one.state is HostState.BUSY for one in working)
        made.unused, made.state = float(10 + number), HostState.BUSY if busy else HostState.READY


# -- with real processes


def until(condition: Callable[[], bool], seconds: float = 20.0) -> None:
    end, tick = time.monotonic() + seconds, threading.Event()
    while not condition():
        assert time.monotonic() < end, "it did not come about in time"
        tick.wait(0.01)


@pytest.fixture
def two() -> Iterable[tuple[Machine, Host, Host]]:
    """Two real hosts of 600 MB each, as far as anybody knows, of which one has room at a time."""
    machine = Machine(total=1000)
    hosts = [Host(replace(spec(name, 600), backend=TOY), gate=machine.broker.admit) for name in ("eyes", "speaking")]
    machine.broker = Broker(machine.limits, machine.told.append, lambda: 1000 * MB)
    for one in hosts:
        one._gate = machine.broker.admit
        machine.broker.watch(one)
    yield machine, hosts[0], hosts[1]
    machine.broker.close()
    for one in hosts:
        one.close()


def test_real_hosts_give_way_to_one_another_and_come_back(two: tuple[Machine, Host, Host]) -> None:
    machine, eyes, voice = two
    assert eyes.call("echo", 1, timeout=20) == 1
    until(lambda: eyes.report().unused_seconds > 2.0)
    assert voice.call("echo", 2, timeout=20) == 2
    assert eyes.report().state is HostState.UNLOADED
    assert eyes.report().pid is None
    assert [one.step for one in machine.broker.steps()] == [Step.ROOM]


def test_a_real_host_that_may_not_start_says_so_and_starts_when_there_is_room(two: tuple[Machine, Host, Host]) -> None:
    _, eyes, voice = two
    assert eyes.call("echo", 1, timeout=20) == 1
    with pytest.raises(MemoryShort, match=r"the voice: it takes 600 MB of memory, and 4\d\d MB can be had"):
        voice.call("echo", 2, timeout=20)
    assert voice.report().state is HostState.STOPPED
    eyes.stop()
    assert voice.call("echo", 2, timeout=20) == 2


def test_its_thread_unloads_what_is_idle() -> None:
    machine = Machine(idle=0.5)
    host = Host(replace(spec("eyes", 1), backend=TOY), gate=machine.broker.admit)
    machine.broker.watch(host)
    try:
        assert host.call("echo", 1, timeout=20) == 1
        until(lambda: host.report().state is HostState.UNLOADED)
        assert host.call("echo", 2, timeout=20) == 2
    finally:
        machine.broker.close()
        host.close()
