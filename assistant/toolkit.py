"""Builds the system calls of a session: the toolbox with all that is in it, and the guard before it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from assistant.calls import BUILTIN, FIND_TOOLS, Grant, Scope, ToolChanged, ToolSpec
from assistant.errors import PeriError
from assistant.events import Notice
from assistant.guard.addresses import parse
from assistant.guard.approvals import Approvals
from assistant.guard.grants import Grants
from assistant.guard.monitor import Monitor
from assistant.guard.places import Places
from assistant.guard.record import DecisionLog
from assistant.guard.rule_file import Rules
from assistant.settings import Settings
from assistant.settings_sections import ToolUse
from assistant.tools.builtin.addresses import named
from assistant.tools.builtin.desktop_programs import open_with_desktop
from assistant.tools.mcp import CONFIG
from assistant.tools.nearby import Offer
from assistant.tools.paging import Pages
from assistant.tools.registry import Toolbox
from assistant.tools.runner import Runner
from assistant.tools.source import FunctionSource
from assistant.turn.parts import Bounds, Tools
from assistant.turn.quarantine import Answerer
from assistant.turn.server_gate import Deciding, ServerGate
from models.sentences import joined, say

if TYPE_CHECKING:
    from assistant.events import StoredTurn
    from assistant.tools.mcp.servers import Servers
    from assistant.turn.bus import Publish
    from assistant.turn.parts import Part
    from models.ports import TextGenerator
    from models.values import KernelInfo

FIRST = (FIND_TOOLS, "read_more", "now", "calculate", "set_timer", "find_files", "read_file", "add_note")
"""Offered with every turn and before all others: what every conversation begins with stays evaluated."""
LEAST_PARAMETERS = 500_000_000
"""Smaller models don't call tools well; see `tools.use` in the settings."""
ARRIVAL_SECONDS = 10.0
"""The first turn waits for plugins and servers at most so long after they were first wanted; later ones don't."""
_TOLD = 3
"""So many sentences about the tools of one plugin, or about servers, are told."""


class HostGrants(Grants):
    """Also the hosts that the settings allow to be read without a question."""

    def __init__(self, path: Path, hosts: Callable[[], Sequence[str]]) -> None:
        super().__init__(path)
        self._hosts = hosts

    def covering(self, tool: str, plugin: str, right: str, conversation: str, *, foreign: bool) -> Grant | None:
        """See `Grants`."""
        found = super().covering(tool, plugin, right, conversation, foreign=foreign)
        if (
            found is None
            and (tool, plugin) == ("read_page", BUILTIN)
            and named(parse(right, sends=True).host, self._hosts())
        ):
            return Grant("web.hosts", tool, plugin, right, Scope.ALWAYS, "", 0.0, foreign=True)
        return found


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the tools use of Peri. `speak` says something aloud; without a `kernel` no server is answered by it."""

    home: Path
    publish: Publish
    settings: Callable[[], Settings]
    speak: Callable[[str], None]
    kernel: Part[TextGenerator] | None = None


@runtime_checkable
class MayBeOff(Protocol):
    """Tools that this machine may be unable to run."""

    def off(self) -> str | None:
        """Why they are not offered, as a sentence; None where they are."""


OnClose = Callable[[Callable[[], None]], None]
"""Is called with what must end with the tools."""
Builtin = Callable[[Surroundings, OnClose], Sequence[object]]
"""Makes the objects whose methods are the tools that Peri comes with."""


class Toolkit:
    """All of it. Nothing is imported, started or read from disk before it is needed."""

    def __init__(self, around: Surroundings, builtin: Builtin, *, attended: bool) -> None:
        self._around = around
        self._builtin = builtin
        self._box = Toolbox()
        self._pages = Pages()
        self._runner = Runner(self._box, self._pages)
        self._offer = Offer(self._box.specs, most=around.settings().tools.offered, always=FIRST)
        self._lock = threading.Lock()
        self._filled = False
        self._arrived = threading.Event()
        self._patience = 0.0
        self._at_close: list[Callable[[], None]] = []
        self._servers: Servers | None = None
        self.attended = attended
        places = Places(around.home)
        self.grants = HostGrants(places.grants, lambda: around.settings().web.hosts)
        self._decisions = DecisionLog(places.log)
        self.monitor = Monitor(Rules(places.rules), self.grants, self._decisions)
        self.approvals = Approvals()
        deciding = Deciding(self.monitor, self.approvals, self.grants, lambda: self.attended)
        answerer = Answerer(around.kernel) if around.kernel is not None else None
        self._gate = ServerGate(deciding, answerer, around.publish, open_with_desktop)

    def tools(self) -> Tools:
        """As a turn uses them."""
        return Tools(
            offer=self.offer,
            runner=self._fresh_runner,
            monitor=self.monitor,
            approvals=self.approvals,
            grants=self.grants,
            bounds=self._bounds,
            attended=lambda: self.attended,
            accept=self.accept,
            problems=self.problems,
            close=self.close,
            gate=self._gate,
            decisions=self._decisions,
        )

    def offer(self, turns: Sequence[StoredTurn], kernel: KernelInfo | None) -> tuple[ToolSpec, ...]:
        """What to offer with the last of `turns`; without any what is offered whatever is asked."""
        if not self._wanted(kernel):
            return ()
        self._fill()
        self._box.switch_off(self._around.settings().tools.disabled_tools)
        if not turns:
            return tuple(spec for name in FIRST if (spec := self._box.spec(name)) is not None)
        self._arrived.wait(max(0.0, self._patience - time.monotonic()))
        last = turns[-1]
        if last.calls:
            return self._offer.now()
        used = [one.call.tool for turn in reversed(turns[-4:]) for one in turn.calls]
        return self._offer.begin_turn(last.conversation, last.text, used)

    def accept(self, changed: ToolChanged) -> bool:
        """The user has seen how a server's tool changed and wants it all the same; False where it changed since."""
        facts = changed.facts
        return self._servers is not None and bool(self._servers.accept(facts["server"], facts["tool"], facts["sha256"]))

    def problems(self) -> tuple[str, ...]:
        """What is wrong with tools, plugins and servers, as sentences."""
        servers = self._servers
        told = tuple(one.message for one in servers.problems()) if servers is not None else ()
        return (*self._box.problems(), *told)

    def close(self) -> None:
        self.approvals.cancel_all()
        for work in reversed(self._at_close):
            work()
        self._box.close()

    # -- inside

    def _wanted(self, kernel: KernelInfo | None) -> bool:
        use = self._around.settings().tools.use
        if use is ToolUse.AUTO:
            return kernel is not None and kernel.parameters >= LEAST_PARAMETERS
        return use is ToolUse.ALWAYS

    def _bounds(self) -> Bounds:
        wanted = self._around.settings().tools
        return Bounds(wanted.steps, wanted.seconds)

    def _fresh_runner(self) -> Runner:
        self._runner.begin_turn()
        return self._runner

    def _fill(self) -> None:
        """Built-in tools at once; plugins and servers, which may take long, when they have come."""
        with self._lock:
            if self._filled:
                return
            self._filled = True
            self._patience = time.monotonic() + ARRIVAL_SECONDS
            things = []
            for thing in (self._offer, self._pages, *self._builtin(self._around, self._at_close.append)):
                if isinstance(thing, MayBeOff) and (why := thing.off()) is not None:
                    self._box.note(why)
                else:
                    things.append(thing)
            self._box.add(FunctionSource(BUILTIN, things))
        threading.Thread(target=self._fill_slowly, name="peri-tools", daemon=True).start()

    def _fill_slowly(self) -> None:
        try:
            self._add_plugins()
            self._add_servers()
            if self._servers is not None:
                self._servers.ready(ARRIVAL_SECONDS)
                self._tell(*(one.message for one in self._servers.problems()))
                self._tell(*(source.state.message for source in self._servers.sources()))
        except PeriError as error:
            self._around.publish(Notice.of(error))
        finally:
            self._arrived.set()

    def _tell(self, *problems: str) -> None:
        """Once, what is wrong with what the user switched on; `problems` has all of it."""
        told = list(filter(None, problems))
        if told:
            more = say("({count} more.)", count=len(told) - _TOLD) if len(told) > _TOLD else ""
            self._around.publish(Notice(say("Not every tool can be used"), joined(*told[:_TOLD], more)))

    def _add_plugins(self) -> None:
        enabled = self._around.settings().tools.enabled_plugins
        if not enabled:
            return
        from assistant.tools.plugins import FOLDER, sources

        found, problems = sources(enabled, self._around.home / FOLDER)
        for problem in problems:
            self._box.note(problem)
            self._tell(problem)
        for source in found:
            known = self._box.problems()
            self._box.add(source)
            self._tell(*(one for one in self._box.problems() if one not in known))

    def _add_servers(self) -> None:
        home = self._around.home
        if not (home / CONFIG).is_file():
            return
        from assistant.tools.mcp.servers import Servers, Wishes

        wishes = Wishes(gate=self._gate, on_change=self._box.refresh, on_tool_changed=self._around.publish)
        self._servers = servers = Servers(home, wishes)
        self._at_close.append(servers.close)
        for source in servers.sources():
            self._box.add(source)
        servers.start()
