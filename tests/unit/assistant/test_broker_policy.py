"""What is loaded where memory is short: the stated order, held against every machine that hypothesis thinks of."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from assistant.broker_policy import KERNEL, Limits, Plan, Refused, Way, due, gain, idle, next_look, plan
from models.values import HostReport, HostState

MB = 1_000_000
SIZES = st.integers(0, 8000).map(lambda count: count * MB)
RUNNING = (HostState.STARTING, HostState.READY, HostState.BUSY)


def host(
    name: str = "eyes",
    state: HostState = HostState.READY,
    held: int = 0,
    predicted: int = 0,
    unused: float = 100.0,
    files: int = 0,
    mapped: int = 0,
) -> HostReport:
    return HostReport(name, state, 1, 0, held, "", predicted, files, 1, unused, mapped)


@st.composite
def hosts(draw: st.DrawFn) -> list[HostReport]:
    names = draw(st.lists(st.sampled_from([KERNEL, "eyes", "hearing", "speaking", "documents", "camera"]), unique=True))
    made = []
    for name in names:
        held = draw(SIZES)
        mapped = draw(SIZES) if name == KERNEL else 0
        made.append(
            host(
                name,
                draw(st.sampled_from(HostState)),
                held,
                mapped + draw(SIZES),
                draw(st.floats(0, 5000)),
                draw(st.integers(0, held)),
                mapped,
            )
        )
    return made


WAYS = st.lists(st.tuples(SIZES, SIZES).map(lambda pair: Way(sum(pair), pair[0])), min_size=1, max_size=5)


def promised(reports: list[HostReport]) -> int:
    """What the running ones will still take; found by taking what unloading gives from what the system counts."""
    return sum(gain(one) - max(0, one.resident_bytes - one.file_bytes) for one in reports if one.state in RUNNING)


@given(WAYS, hosts(), SIZES, SIZES)
def test_nothing_is_loaded_above_what_is_free_but_for_the_reserve_unless_nothing_else_can_be_done(
    ways: list[Way], reports: list[HostReport], free: int, keep: int
) -> None:
    made = plan(ways, reports, free, keep)
    room = free - promised(reports)
    most = room + sum(gain(reports[place]) for place in idle(reports))
    if isinstance(made, Refused):
        assert all(way.fixed > most for way in ways)
        assert (made.need, made.least, made.free) == (ways[0].need, min(way.fixed for way in ways), max(0, most))
    elif made.tight:
        assert all(way.need > most - keep for way in ways)
        assert ways[made.way].fixed <= most
        assert ways[made.way].need == min(way.need for way in ways if way.fixed <= most)
        assert made.unload == idle(reports)
    else:
        assert ways[made.way].need <= room - keep + sum(gain(reports[place]) for place in made.unload)


@given(WAYS, hosts(), SIZES, SIZES)
def test_the_steps_are_taken_in_their_order_and_no_further_than_needed(
    ways: list[Way], reports: list[HostReport], free: int, keep: int
) -> None:
    made = plan(ways, reports, free, keep)
    if isinstance(made, Refused) or made.tight:
        return
    room, order = free - promised(reports) - keep, idle(reports)
    assert made.unload == order[: len(made.unload)]
    most = room + sum(gain(reports[place]) for place in order)
    assert all(way.need > most for way in ways[: made.way])  # all idle ones gone would not have been enough for these
    if made.unload:
        assert ways[made.way].need > room + sum(gain(reports[place]) for place in made.unload[:-1])


@given(hosts())
def test_only_idle_hosts_go_the_least_recently_used_first_and_the_kernel_last(reports: list[HostReport]) -> None:
    order = [reports[place] for place in idle(reports)]
    assert all(one.state is HostState.READY and one.unused_seconds >= 2 for one in order)
    assert all(one.unused_seconds >= 60 for one in order if one.name in {"camera", "documents"})
    helpers = [one.unused_seconds for one in order if one.name != KERNEL]
    assert helpers == sorted(helpers, reverse=True)
    assert KERNEL not in [one.name for one in order[:-1]]


@given(WAYS, hosts(), SIZES, SIZES)
def test_hosts_that_do_not_run_change_nothing(ways: list[Way], reports: list[HostReport], free: int, keep: int) -> None:
    running = [one for one in reports if one.state in RUNNING]
    one, other = plan(ways, reports, free, keep), plan(ways, running, free, keep)
    if isinstance(one, Plan) and isinstance(other, Plan):
        assert (one.way, one.tight) == (other.way, other.tight)
        assert [reports[place] for place in one.unload] == [running[place] for place in other.unload]
    else:
        assert one == other


@given(WAYS, hosts(), SIZES, SIZES, SIZES)
def test_more_memory_never_gives_a_worse_way(
    ways: list[Way], reports: list[HostReport], free: int, more: int, keep: int
) -> None:
    before, after = plan(ways, reports, free, keep), plan(ways, reports, free + more, keep)
    if isinstance(before, Plan):
        assert isinstance(after, Plan)
        if not before.tight:
            assert after.way <= before.way
            assert not after.tight


def test_what_is_starting_counts_with_all_that_it_will_take() -> None:
    starting = host("speaking", HostState.STARTING, held=10 * MB, predicted=300 * MB, unused=0.0)
    assert plan([Way(700 * MB, 700 * MB)], [starting], 1000 * MB, 0) == Plan(0)
    assert plan([Way(720 * MB, 720 * MB)], [starting], 1000 * MB, 0) == Refused(720 * MB, 720 * MB, 710 * MB)


def test_mapped_weights_count_as_used_although_the_system_counts_them_as_free() -> None:
    kernel = host(KERNEL, HostState.BUSY, 1500 * MB, 1500 * MB, 0.0, files=1000 * MB, mapped=1000 * MB)
    assert plan([Way(400 * MB, 400 * MB)], [kernel], 1500 * MB, 0) == Plan(0)
    assert plan([Way(600 * MB, 600 * MB)], [kernel], 1500 * MB, 0) == Refused(600 * MB, 600 * MB, 500 * MB)
    idle_kernel = replace(kernel, state=HostState.READY, unused_seconds=9.0)
    assert plan([Way(600 * MB, 600 * MB)], [idle_kernel], 1500 * MB, 0) == Plan(0, (0,))


def test_a_model_on_a_graphics_card_does_not_count_with_weights_that_it_does_not_hold() -> None:
    kernel = host(KERNEL, HostState.READY, 900 * MB, 5000 * MB, 9.0, files=300 * MB, mapped=4000 * MB)
    assert plan([Way(1000 * MB, 1000 * MB)], [kernel], 2000 * MB, 0) == Plan(0)


def test_what_can_be_dropped_is_loaded_where_nothing_else_is_left() -> None:
    ways = [Way(2000 * MB, 900 * MB), Way(1500 * MB, 800 * MB)]
    assert plan(ways, [], 1000 * MB, 512 * MB) == Plan(1, tight=True)
    assert plan(ways, [], 700 * MB, 512 * MB) == Refused(2000 * MB, 800 * MB, 700 * MB)


@given(hosts(), st.floats(0, 4000), st.floats(0, 4000))
def test_each_has_its_own_time_of_idleness_and_nought_is_never(
    reports: list[HostReport], helpers: float, kernel: float
) -> None:
    limits = Limits(0, helpers, kernel)
    gone = due(reports, limits)
    for place, one in enumerate(reports):
        limit = kernel if one.name == KERNEL else helpers
        assert (place in gone) == (one.state is HostState.READY and 0 < limit <= one.unused_seconds)
    assert 1 <= next_look(reports, limits) <= 60


def test_it_looks_again_when_the_next_one_is_due() -> None:
    reports = [host("eyes", unused=90.0), host("speaking", unused=70.0), host("hearing", HostState.BUSY)]
    assert next_look(reports, Limits(0, 100.0, 0.0)) == 10.0
    assert next_look([], Limits(0, 100.0, 0.0)) == 60.0
