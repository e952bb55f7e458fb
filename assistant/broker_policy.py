"""What is loaded where memory is short, and what makes room for it. Pure: reports of hosts and bytes in, a plan out.

What is free for models is what the system has free, less what the running hosts have been promised and do not hold yet,
less the weights they map: the system counts those as free, but then reads them again for every token. Of that, `keep`
bytes stay with other programs.

The order, where something doesn't fit:

1. Idle hosts are unloaded, the least recently used first, the language model last; no more of them than are needed.
2. The next of the ways to load it: of a language model a smaller context, then a smaller model, in the order given.
3. Where no way fits, the one that needs least is loaded all the same, as long as what can't be dropped of it has room.
4. Where not even that has room, nothing is loaded, and nothing is unloaded for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from models.values import HostReport, HostState

KERNEL = "language"
"""The host of the language model."""
REST = 2.0
"""Seconds without a call after which a host counts as idle where memory is short: a moment later it is needed again."""
_RESTS = {"front end": 60.0, "camera": 60.0, "documents": 60.0}
"""The same of hosts that keep something from one call to the next."""
_RUNNING = frozenset({HostState.STARTING, HostState.READY, HostState.BUSY})
_SELDOM, _OFTEN = 60.0, 1.0


@dataclass(frozen=True, slots=True)
class Limits:
    """`keep` is in bytes. After so many seconds of idleness a host is unloaded, also where memory is not short; 0 is
    never.
    """

    keep: int
    idle: float
    kernel_idle: float

    def of(self, report: HostReport) -> float:
        return self.kernel_idle if report.name == KERNEL else self.idle


@dataclass(frozen=True, slots=True)
class Way:
    """One way to load something: bytes, and those of them that can't be dropped and read again from a file."""

    need: int
    fixed: int


@dataclass(frozen=True, slots=True)
class Plan:
    """`way` and `unload` are places in what was given, the latter in order. `tight`: it does not all fit."""

    way: int
    unload: tuple[int, ...] = ()
    tight: bool = False


@dataclass(frozen=True, slots=True)
class Refused:
    """Nothing fits: what the first way needs, what any must have at the least, and what could be had, in bytes."""

    need: int
    least: int
    free: int


def plan(ways: Iterable[Way], hosts: Sequence[HostReport], free: int, keep: int) -> Plan | Refused:
    """How to load the first of `ways` that fits. There is at least one; they are looked at as far as needed."""
    room = free - sum(map(_promised, hosts))
    order = idle(hosts)
    seen: list[Way] = []
    for way in ways:
        unload = _enough(order, hosts, way.need - (room - keep))
        if unload is not None:
            return Plan(len(seen), unload)
        seen.append(way)
    whole = reachable(hosts, free)
    possible = [place for place, way in enumerate(seen) if way.fixed <= whole]
    if not possible:
        return Refused(seen[0].need, min(way.fixed for way in seen), max(0, whole))
    return Plan(min(possible, key=lambda place: seen[place].need), order, tight=True)


def idle(hosts: Sequence[HostReport]) -> tuple[int, ...]:
    """The places of those that may be unloaded where memory is short, in the order in which they go."""
    found = [place for place, host in enumerate(hosts) if _unused(host) >= _RESTS.get(host.name, REST)]
    return tuple(sorted(found, key=lambda place: (hosts[place].name == KERNEL, -hosts[place].unused_seconds)))


def reachable(hosts: Sequence[HostReport], free: int) -> int:
    """The bytes that could be had with all idle hosts gone; less than nothing where more was promised than there is."""
    return free - sum(map(_promised, hosts)) + sum(gain(hosts[place]) for place in idle(hosts))


def due(hosts: Sequence[HostReport], limits: Limits) -> tuple[int, ...]:
    """The places of those that have been idle for too long."""
    return tuple(place for place, host in enumerate(hosts) if 0 < limits.of(host) <= _unused(host))


def next_look(hosts: Sequence[HostReport], limits: Limits) -> float:
    """Seconds until one may be due; settings may change meanwhile, so it is never long."""
    rests = [limits.of(host) - _unused(host) for host in hosts if limits.of(host) > 0]
    return min(_SELDOM, max(_OFTEN, min(rests, default=_SELDOM)))


def gain(host: HostReport) -> int:
    """The bytes that unloading it gives."""
    return max(0, host.resident_bytes - host.file_bytes) + _promised(host) if host.state in _RUNNING else 0


def _promised(host: HostReport) -> int:
    """What the system counts as free, and isn't: what the host will still take, and the weights it maps. Once it is
    loaded those are no more than it holds: the rest may lie on a graphics card.
    """
    if host.state not in _RUNNING:
        return 0
    if not host.file_bytes:  # not told apart: what is mapped isn't counted as free then
        return max(0, host.predicted_bytes - host.resident_bytes)
    held = min(host.file_bytes, host.mapped_bytes)
    growth = host.predicted_bytes - host.mapped_bytes - (host.resident_bytes - held)
    return max(0, growth) + (host.mapped_bytes if host.state is HostState.STARTING else held)


def _unused(host: HostReport) -> float:
    """Seconds; less than nothing of one that isn't idle."""
    return host.unused_seconds if host.state is HostState.READY else -1.0


def _enough(order: Sequence[int], hosts: Sequence[HostReport], missing: int) -> tuple[int, ...] | None:
    """The first of `order` that give back what is missing; None where all of them don't."""
    for count in range(len(order) + 1):
        if missing <= 0:
            return tuple(order[:count])
        if count < len(order):
            missing -= gain(hosts[order[count]])
    return None
