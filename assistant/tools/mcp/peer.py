"""One server's life: started, asked what it offers, called, started again when it died. Runs on the servers' loop."""

from __future__ import annotations

import dataclasses
import logging
import math
import threading
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

import anyio
import anyio.to_thread
import mcp_types as types
from mcp.client import Client
from mcp.client.subscriptions import ListenNotSupportedError, SubscriptionLost
from mcp.shared.exceptions import MCPError
from mcp_types.version import MODERN_PROTOCOL_VERSIONS

from assistant.calls import ToolChanged, ToolSpec
from assistant.tools.api import ToolError
from assistant.tools.mcp import faults
from assistant.tools.mcp.asking import Asking
from assistant.tools.mcp.changes import change_of
from assistant.tools.mcp.listing import Listed, Offer, list_prompts, list_resources, list_tools
from assistant.tools.mcp.offers import source_name
from assistant.tools.mcp.patience import Patience
from assistant.tools.mcp.pins import Seen
from assistant.tools.mcp.resource_tools import resource_specs
from assistant.tools.mcp.sieve import ENDED, RESTARTED, Sieved, Watch
from assistant.tools.mcp.values import PromptInfo, ResourceInfo, ServerConfig, ServerState, Status
from assistant.tools.mcp.words import visible
from models.sentences import say

if TYPE_CHECKING:
    from mcp.shared.dispatcher import ProgressFnT

    from assistant.tools.mcp.around import Around

log = logging.getLogger(__name__)

T = TypeVar("T")
_LOG_LINES, _LOG_LENGTH = 100, 300
"""Of what a server has logged, for each of its connections."""
_LISTEN_AGAIN = 5.0
"""Seconds until a stream of changes that ended is opened anew."""
_LOOK_AGAIN = 2.0
"""Seconds after which the pins are looked at while a changed tool waits for the user's yes."""


@dataclass
class _Connection:
    client: Client
    watch: Watch
    stale: anyio.Event
    """Set when the server says that its tools changed."""


class Peer:
    """What other threads may read is replaced as a whole: `state`, `offers`, `specs`, `resources`."""

    def __init__(self, server: ServerConfig, around: Around, settled: threading.Event) -> None:
        self.server = server
        self.settled = settled
        """It is known whether the server works."""
        self.state = ServerState(server.name, server.way, Status.STARTING)
        self.offers: Mapping[str, Offer] = {}
        """The tools that may be called, by the name they are offered under."""
        self.specs: tuple[ToolSpec, ...] = ()
        self.resources: tuple[ResourceInfo, ...] = ()
        self.prompts: tuple[PromptInfo, ...] = ()
        self._around = around
        self._patience = Patience(around.limits.call)
        self._listed = Listed()
        self._connection: _Connection | None = None
        self._ready = anyio.Event()
        self._wanted = anyio.Event()
        self._logged = 0
        self._restarting = False
        self._told: dict[str, str] = {}
        """The changes that the user was told of: the tool's own name, the hash of what it became."""

    # -- life

    async def live(self) -> None:
        """Until cancelled: connect, and again whenever the connection ends."""
        limits, failures, legacy = self._around.limits, 0, False
        while True:
            began = anyio.current_time()
            why, hopeless, misunderstood = await self._once(legacy=legacy)
            legacy ^= misunderstood
            failures = 1 if anyio.current_time() - began > limits.steady else failures + 1
            if self._restarting:
                self._restarting, failures = False, 0
                await self._becomes(dataclasses.replace(self.state, status=Status.STARTING))
            elif hopeless or failures > limits.restarts:
                await self._rest(Status.FAILED, why, math.inf)
                failures = 0
            else:
                wait = min(limits.first_wait * 2 ** (failures - 1), limits.longest_wait)
                await self._rest(Status.WAITING, why, wait)

    async def _once(self, *, legacy: bool) -> tuple[str, bool, bool]:
        """One connection from beginning to end: why it ended, whether it is of no use to try again, and whether the
        server was reached but never got as far as to work: it may have fallen over the newest protocol's first
        question, and is asked in the former way the next time.
        """
        reached, watch = True, Watch(self._around.limits)
        try:
            await self._connect(watch, "legacy" if legacy else "auto")
        except Exception as error:
            reached = not isinstance(faults.innermost(error), faults.UNREACHED)
            why, hopeless = faults.told(error, self.server), isinstance(faults.innermost(error), faults.HOPELESS)
            log.info("The server %s %s", self.server.name, why, exc_info=log.isEnabledFor(logging.DEBUG))
        else:
            why, hopeless = watch.why, False
        finally:
            worked = self._ready.is_set()
            self._connection = None
            self._ready = anyio.Event() if self._ready.is_set() else self._ready
        why = watch.why if watch.why not in {"", ENDED} else why or watch.why
        told = say("{why} ({words})", why=why, words=watch.last_words) if watch.last_words else why
        return told, hopeless, reached and not worked

    async def _connect(self, watch: Watch, mode: str) -> None:
        with anyio.CancelScope(deadline=anyio.current_time() + self._around.limits.start) as scope:
            async with self._client(watch, mode) as client:
                client.session.validate_tool_result = _not_here  # type: ignore[assignment, method-assign]
                self._connection = connection = _Connection(client, watch, anyio.Event())
                await self._learn(connection)
                scope.deadline = math.inf
                await self._serve(connection)
        if scope.cancelled_caught:
            raise TimeoutError

    def _client(self, watch: Watch, mode: str) -> Client:
        asking = Asking(self.server, self._around.gate, self._patience, self._around.limits)
        return Client(
            Sieved(self._around.transport(self.server, watch), watch),
            mode=mode,
            cache=None,
            client_info=types.Implementation(name="peri", version=self._around.version),
            message_handler=self._heed,
            logging_callback=self._log,
            log_level="warning",
            **asking.callbacks(),
        )

    async def _serve(self, connection: _Connection) -> None:
        self._ready.set()
        async with anyio.create_task_group() as group:
            group.start_soon(self._follow, connection)
            group.start_soon(self._listen, connection)
            await connection.watch.ended.wait()
            group.cancel_scope.cancel()

    async def _rest(self, status: Status, why: str, seconds: float) -> None:
        """Wait until it is time to start again, or until somebody asks."""
        await self._becomes(
            dataclasses.replace(
                self.state, status=status, message=say("The server {name} {why}.", name=self.server.name, why=why)
            )
        )
        self._wanted = anyio.Event()
        with anyio.move_on_after(seconds):
            await self._wanted.wait()
        await self._becomes(dataclasses.replace(self.state, status=Status.STARTING))

    @property
    def _name(self) -> str:
        return f"The server {self.server.name}"

    def restart(self) -> None:
        """Start it now, if it waits; end its connection, so that it starts anew, if it has one."""
        self._wanted.set()
        if self._connection is not None:
            self._restarting = True
            self._connection.watch.cut(RESTARTED)

    # -- what it offers

    async def _learn(self, connection: _Connection) -> None:
        limits = self._around.limits
        self._listed = await list_tools(connection.client, self.server, connection.watch, limits)
        self.resources = await list_resources(connection.client, limits)
        self.prompts = await list_prompts(connection.client, limits)
        self._logged = 0
        info = connection.client.server_info
        await self._compare(visible((info.title or info.name) if info else "", 80))

    async def _compare(self, title: str) -> None:
        """Offer what the user knows, tell of what has changed."""
        offers = self._listed.offers
        definitions = {own: offer.definition for own, offer in offers.items()}
        seen = await anyio.to_thread.run_sync(self._around.pins.see, self.server.name, definitions)
        changed = tuple(own for own, how in seen.items() if how is Seen.CHANGED)
        self.offers = {offer.spec.name: offer for own, offer in offers.items() if own not in changed}
        specs = tuple(offer.spec for offer in self.offers.values())
        self.specs = (*specs, *resource_specs(self.server, self.resources, self.offers))
        await self._becomes(
            ServerState(
                self.server.name,
                self.server.way,
                Status.READY,
                title=title,
                tools=len(self.specs),
                refused=tuple(self._listed.refused.values()),
                changed=changed,
            )
        )
        await self._tell_changed(changed)

    async def _tell_changed(self, changed: tuple[str, ...]) -> None:
        """Each change once; one that is followed by another, again."""
        changes = await anyio.to_thread.run_sync(self._changes) if changed else {}
        for own, change in changes.items():
            if self._told.get(own) != change.facts["sha256"]:
                log.warning("The tool %s of %s is not what it was", visible(own, 80), self.server.name)
                await self._around.tell(change)
        self._told = {own: change.facts["sha256"] for own, change in changes.items()}

    def _changes(self) -> dict[str, ToolChanged]:
        pairs = self._around.pins.changed(self.server.name)
        return {own: change_of(self.server, *pair) for own, pair in pairs.items()}

    async def recheck(self) -> None:
        """Look at the pins again: the user may have accepted something."""
        if self.state.status is Status.READY:
            await self._compare(self.state.title)

    async def _becomes(self, state: ServerState) -> None:
        if state.status is Status.FAILED:
            self.specs, self.offers = (), {}
        changed = state != self.state
        self.state = state
        try:
            if changed:
                await self._around.tell(source_name(self.server.name))
        finally:  # whoever waits for it finds the tools where they belong
            if state.status is not Status.STARTING:
                self.settled.set()

    # -- while it is connected

    async def _follow(self, connection: _Connection) -> None:
        """List the tools anew when the server says that they changed, and offer what the user accepted elsewhere."""
        while True:
            wait = _LOOK_AGAIN if self.state.changed else math.inf
            with anyio.move_on_after(wait) as waited:
                await connection.stale.wait()
            try:
                if not waited.cancelled_caught:
                    connection.stale = anyio.Event()
                    with anyio.fail_after(self._around.limits.ask):
                        await self._learn(connection)
                elif await anyio.to_thread.run_sync(self._has_accepted):
                    await self.recheck()
            except (MCPError, TimeoutError, ValueError) as error:
                connection.watch.cut(faults.told(error, self.server))

    def _has_accepted(self) -> bool:
        return set(self.state.changed) != set(self._around.pins.changed(self.server.name))

    async def _listen(self, connection: _Connection) -> None:
        """The newest protocol tells of changes only where it was asked to."""
        client = connection.client
        if client.protocol_version not in MODERN_PROTOCOL_VERSIONS or not _tells_changes(client):
            return
        while True:
            try:
                async with client.listen(tools_list_changed=True, resources_list_changed=True) as changes:
                    connection.stale.set()  # what changed before it listened was told to nobody
                    async for _change in changes:
                        connection.stale.set()
            except (SubscriptionLost, TimeoutError) as error:
                log.info("%s lost its stream of changes: %s", self._name, visible(str(error), _LOG_LENGTH))
            except (MCPError, ListenNotSupportedError) as error:
                log.info("%s doesn't tell of changes: %s", self._name, visible(str(error), _LOG_LENGTH))
                return
            await anyio.sleep(_LISTEN_AGAIN)

    async def _heed(self, message: Any) -> None:
        connection = self._connection
        kinds = (
            types.ToolListChangedNotification,
            types.ResourceListChangedNotification,
            types.PromptListChangedNotification,
        )
        if connection is not None and isinstance(message, kinds):
            connection.stale.set()

    async def _log(self, params: types.LoggingMessageNotificationParams) -> None:
        self._logged += 1
        if self._logged <= _LOG_LINES:
            log.info("%s logs (%s): %s", self._name, params.level, visible(str(params.data), _LOG_LENGTH))

    # -- asked by others

    async def call(self, tool: str, arguments: Mapping[str, Any], progress: ProgressFnT) -> types.CallToolResult:
        """Call a tool by the name it is offered under. Raises `ToolError`, whose sentence says what went wrong."""

        async def work(client: Client) -> types.CallToolResult:
            offer = self.offers.get(tool)
            if offer is None:
                raise ToolError(f"{self._name} has no tool {tool}, or not as you know it.")
            with self._patience.limit():
                result = await client.call_tool(offer.own, dict(arguments), progress_callback=progress)
            self._check(offer, result)
            return result

        return await self._asked(work)

    def _check(self, offer: Offer, result: types.CallToolResult) -> None:
        if offer.output is None or result.is_error:
            return
        if result.structured_content is None and "structured_content" not in result.model_fields_set:
            raise ToolError(f"{self._name} gave no structured result, although it says that {offer.own} does.")
        if misfit := offer.output.misfit({"value": result.structured_content}):
            raise ToolError(f"{self._name} gave a result that isn't what it says. {visible(misfit, faults.SHOWN)}")

    async def read(self, uri: str) -> types.ReadResourceResult:
        """Raises `ToolError`."""
        return await self._asked(self._limited(lambda client: client.read_resource(uri)))

    async def prompt(self, name: str, arguments: Mapping[str, str]) -> types.GetPromptResult:
        """Raises `ToolError`."""
        return await self._asked(self._limited(lambda client: client.get_prompt(name, dict(arguments))))

    def _limited(self, ask: Callable[[Client], Awaitable[T]]) -> Callable[[Client], Awaitable[T]]:
        async def work(client: Client) -> T:
            with anyio.fail_after(self._around.limits.ask):
                return await ask(client)

        return work

    async def _asked(self, work: Callable[[Client], Awaitable[T]]) -> T:
        connection = await self._connected()
        try:
            return await work(connection.client)
        except TimeoutError:
            await self._probe(connection)
            raise ToolError(f"{self._name} didn't answer in time.") from None
        except (MCPError, ValueError, RuntimeError, OSError) as error:
            why = faults.told(error, self.server)
            ended = connection.watch.why if connection.watch.ended.is_set() else ""
            raise ToolError(f"{self._name} {ended or why}.") from error

    async def _connected(self) -> _Connection:
        """The connection; a server that is just starting is waited for. Raises `ToolError`."""
        with anyio.move_on_after(self._around.limits.ask):
            if self.state.status in {Status.STARTING, Status.WAITING, Status.READY}:
                await self._ready.wait()
        if self._connection is None:
            raise ToolError(self.state.message or f"{self._name} isn't running.")
        return self._connection

    async def _probe(self, connection: _Connection) -> None:
        """A server that took too long: if it doesn't answer anything, it is ended and started again."""
        with anyio.move_on_after(self._around.limits.probe) as scope:
            try:
                await connection.client.list_tools()
            except MCPError:
                return
        if scope.cancelled_caught:
            connection.watch.cut(say("stopped answering"))


async def _not_here(_name: str, _result: types.CallToolResult) -> None:
    """The library would run a server's regular expressions in this process; `Peer` checks results without."""


def _tells_changes(client: Client) -> bool:
    capabilities = client.server_capabilities
    parts = (capabilities.tools, capabilities.resources)
    return any(part is not None and part.list_changed for part in parts)
