"""Builds the system calls of a session: the toolbox with all that is in it, and the guard before it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.builtin_tools import is_below
from assistant.calls import BUILTIN, Grant, Scope, ToolSpec
from assistant.errors import PeriError
from assistant.events import Notice
from assistant.guard.addresses import parse
from assistant.guard.approvals import Approvals
from assistant.guard.grants import Grants
from assistant.guard.monitor import Monitor
from assistant.guard.record import DecisionLog
from assistant.guard.rule_file import Rules
from assistant.settings import Settings, ToolUse
from assistant.tools.nearby import Offer
from assistant.tools.paging import Pages
from assistant.tools.registry import Toolbox
from assistant.tools.runner import Runner
from assistant.tools.source import FunctionSource
from assistant.turn.parts import Bounds, Tools

if TYPE_CHECKING:
    from assistant.events import StoredTurn
    from assistant.tools.mcp.servers import Servers
    from assistant.turn.bus import Publish
    from models.values import KernelInfo

FIRST = ("find_tools", "read_more", "now", "calculate", "set_timer", "find_files", "read_file", "add_note")
"""Offered with every turn and before all others: what every conversation begins with stays evaluated."""
LEAST_PARAMETERS = 500_000_000
"""Smaller models don't call tools well; see `tools.use` in the settings."""


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
            and is_below(parse(right, sends=True).host, self._hosts())
        ):
            return Grant("web.hosts", tool, plugin, right, Scope.ALWAYS, "", 0.0, foreign=True)
        return found


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the tools use of Peri. `speak` says something aloud; `builtin` makes the objects whose methods are the tools
    that Peri comes with.
    """

    home: Path
    publish: Publish
    settings: Callable[[], Settings]
    speak: Callable[[str], None]
    builtin: Callable[[Workshop], Sequence[object]]


@dataclass(frozen=True, slots=True)
class Workshop:
    """What built-in tools are made with: `on_close` is called with what must end with them."""

    home: Path
    publish: Publish
    settings: Callable[[], Settings]
    speak: Callable[[str], None]
    on_close: Callable[[Callable[[], None]], None]


class Toolkit:
    """All of it. Nothing is imported, started or read from disk before it is needed."""

    def __init__(self, around: Surroundings, *, attended: bool) -> None:
        self._around = around
        self._box = Toolbox()
        self._pages = Pages()
        self._runner = Runner(self._box, self._pages)
        self._offer = Offer(self._box.specs, most=around.settings().tools.offered, always=FIRST)
        self._lock = threading.Lock()
        self._filled = False
        self._at_close: list[Callable[[], None]] = []
        self._servers: Servers | None = None
        self.attended = attended
        home = around.home
        self.grants = HostGrants(home / "grants.json", lambda: around.settings().web.hosts)
        self.monitor = Monitor(Rules(home / "guard.toml"), self.grants, DecisionLog(home / "guard.log"))
        self.approvals = Approvals()

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
        )

    def offer(self, turns: Sequence[StoredTurn], kernel: KernelInfo | None) -> tuple[ToolSpec, ...]:
        """What to offer with the last of `turns`; without any what is offered whatever is asked."""
        if not self._wanted(kernel):
            return ()
        self._fill()
        self._box.switch_off(self._around.settings().tools.disabled_tools)
        if not turns:
            return tuple(spec for name in FIRST if (spec := self._box.spec(name)) is not None)
        last = turns[-1]
        if last.calls:
            return self._offer.now()
        used = [one.call.tool for turn in reversed(turns[-4:]) for one in turn.calls]
        return self._offer.begin_turn(last.conversation, last.text, used)

    def accept(self, plugin: str, tool: str) -> None:
        """The user has seen that a server's tool changed and wants it all the same."""
        if self._servers is not None:
            self._servers.accept(plugin.removeprefix("mcp:"), tool)

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
            around = self._around
            workshop = Workshop(around.home, around.publish, around.settings, around.speak, self._at_close.append)
            things = [self._offer, self._pages, *around.builtin(workshop)]
            self._box.add(FunctionSource(BUILTIN, things))
        threading.Thread(target=self._fill_slowly, name="peri-tools", daemon=True).start()

    def _fill_slowly(self) -> None:
        try:
            self._add_plugins()
            self._add_servers()
        except PeriError as error:
            self._around.publish(Notice.of(error))

    def _add_plugins(self) -> None:
        enabled = self._around.settings().tools.enabled_plugins
        if not enabled:
            return
        from assistant.tools.plugins import sources

        found, problems = sources(enabled, self._around.home / "plugins")
        for problem in problems:
            self._box.note(problem)
        for source in found:
            self._box.add(source)

    def _add_servers(self) -> None:
        home = self._around.home
        if not (home / "mcp.json").is_file():
            return
        from assistant.tools.mcp.servers import Servers, Wishes

        wishes = Wishes(on_change=self._box.refresh, on_tool_changed=self._around.publish)
        self._servers = servers = Servers(home, wishes)
        self._at_close.append(servers.close)
        for source in servers.sources():
            self._box.add(source)
        servers.start()
