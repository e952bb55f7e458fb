"""The memory broker: every model that is loaded passes it first. It compares what the model needs with what is free,
makes room in the order that `assistant.broker_policy` states, and unloads what has long been idle.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING, Protocol
from weakref import WeakSet

from assistant import broker_words as words
from assistant.broker_policy import Limits, Plan, Refused, Way, due, next_look, plan, reachable
from assistant.events import Notice
from assistant.system_state import BrokerStep, Step
from models.errors import MemoryShort
from models.predict.memory import free_memory
from models.sentences import joined
from models.values import HostReport, HostState

if TYPE_CHECKING:
    from models.host_messages import HostSpec

    Smaller = Callable[[HostSpec], Iterable[HostSpec]]

log = logging.getLogger(__name__)

_REMEMBERED = 8
_AGAIN = 600.0
"""The same is not told twice within so many seconds: where memory stays short, it happens with every turn."""
_LEAVE_SECONDS = 5.0


class Hosted(Protocol):
    """What of a host is needed here (`models.host.Host`)."""

    def report(self) -> HostReport: ...

    def unload(self) -> bool: ...


def _nothing(_spec: HostSpec) -> Iterable[HostSpec]:
    return ()


class Broker:
    """Thread-safe. `limits` gives those in force; `tell` takes notices and returns at once; `free` gives bytes."""

    def __init__(
        self, limits: Callable[[], Limits], tell: Callable[[Notice], None], free: Callable[[], int] = free_memory
    ) -> None:
        self._limits = limits
        self._tell = tell
        self._free = free
        self._lock = threading.RLock()
        self._hosts: WeakSet[Hosted] = WeakSet()
        self._steps: deque[BrokerStep] = deque(maxlen=_REMEMBERED)
        self._told: dict[str, float] = {}
        self._closed = threading.Event()
        self._thread: threading.Thread | None = None

    def watch(self, host: Hosted) -> None:
        """Count this host from now on, and unload it where it is idle."""
        with self._lock:
            self._hosts.add(host)

    @contextmanager
    def admit(self, spec: HostSpec, smaller: Smaller = _nothing) -> Iterator[HostSpec]:
        """What to start instead of `spec`, or itself, once there is room for it. Within the `with` it is to be started,
        so that the next one counts it. `smaller` gives other ways to load it, in the order in which they are tried.

        May wait for others to end. Raises `MemoryShort`.
        """
        with self._lock:
            yield self._with_room(spec, smaller)
            self._look_after_it()

    def steps(self) -> tuple[BrokerStep, ...]:
        """What was done last, the newest first."""
        return tuple(reversed(self._steps))

    def reachable(self) -> int:
        """The bytes that a model could have, with all that is idle unloaded for it."""
        with self._lock:
            _, reports = self._reports()
        return max(0, reachable(reports, self._free()))

    def tidy(self) -> float:
        """Unload what has been idle for too long; seconds until there may be more."""
        with self._lock:
            hosts, reports = self._reports()
            limits = self._limits()
            for place in due(reports, limits):
                if hosts[place].unload():
                    self._note(Step.IDLE, reports[place].name, f"{reports[place].unused_seconds / 60:.0f}")
            return next_look([host.report() for host in hosts], limits)

    def close(self) -> None:
        """Unload nothing more. Harmless when closed."""
        self._closed.set()
        if self._thread is not None:
            self._thread.join(_LEAVE_SECONDS)

    # -- inside

    def _with_room(self, spec: HostSpec, smaller: Smaller) -> HostSpec:
        if not spec.predicted_bytes:
            return spec  # nobody can tell
        specs, gone, busy = _Kept(chain((spec,), smaller(spec))), list[str](), set[int]()
        while True:
            hosts, reports = self._reports(busy)
            made = plan(map(_way, specs), reports, self._free(), self._limits().keep)
            if isinstance(made, Refused):
                raise self._refusal(spec, made)
            if not made.unload:
                return self._settled(spec, specs.seen[made.way], made, gone)
            for place in made.unload:
                if hosts[place].unload():
                    gone.append(reports[place].name)
                    self._note(Step.ROOM, reports[place].name, spec.name)
                else:
                    busy.add(id(hosts[place]))

    def _reports(self, busy: Iterable[int] = ()) -> tuple[list[Hosted], list[HostReport]]:
        """The hosts and how they are; those that turned out to be busy are told as that."""
        hosts = list(self._hosts)
        reports = [host.report() for host in hosts]
        return hosts, [
            replace(report, state=HostState.BUSY) if id(host) in busy and report.state is HostState.READY else report
            for host, report in zip(hosts, reports, strict=True)
        ]

    def _settled(self, wanted: HostSpec, taken: HostSpec, made: Plan, gone: Sequence[str]) -> HostSpec:
        said = [words.unloaded(gone, wanted)] if gone else []
        if taken is not wanted:
            step = Step.CONTEXT if taken.model == wanted.model else Step.MODEL
            self._note(step, wanted.name, words.brief(taken, step))
            said.append(words.stepped_down(wanted, taken))
        if made.tight:
            self._note(Step.TIGHT, wanted.name)
            said.append(words.tight(taken))
        if said:
            self._tell_once(Notice(words.SHORT, joined(*said), words.remedy(wanted)))
        return taken

    def _refusal(self, spec: HostSpec, made: Refused) -> MemoryShort:
        self._note(Step.REFUSED, spec.name)
        facts = {"needed": made.least, "free": made.free}
        return MemoryShort(words.refused(spec, made), remedy=words.remedy(spec), **facts)

    def _note(self, step: Step, host: str, detail: str = "") -> None:
        log.info("memory: %s %s %s", step, host, detail)
        self._steps.append(BrokerStep(step, host, time.time(), detail))

    def _tell_once(self, notice: Notice) -> None:
        now = time.monotonic()
        if now - self._told.get(notice.message, -_AGAIN) >= _AGAIN:
            self._told[notice.message] = now
            self._tell(notice)

    def _look_after_it(self) -> None:
        if self._thread is None and not self._closed.is_set():
            self._thread = threading.Thread(target=self._run, name="peri-broker", daemon=True)
            self._thread.start()

    def _run(self) -> None:
        wait = self.tidy()
        while not self._closed.wait(wait):
            wait = self.tidy()


class _Kept:
    """What an iterator gives, also a second time; it goes no further than somebody looks."""

    def __init__(self, source: Iterator[HostSpec]) -> None:
        self._source = source
        self.seen: list[HostSpec] = []

    def __iter__(self) -> Iterator[HostSpec]:
        yield from self.seen
        for one in self._source:
            self.seen.append(one)
            yield one


def _way(spec: HostSpec) -> Way:
    return Way(spec.predicted_bytes, spec.predicted_bytes - spec.mapped_bytes)
