"""Code of a reply, run because the user pressed a button: in the sandbox, by the tools and past the guard that the
kernel's own calls go through.
"""

from __future__ import annotations

import dataclasses
import mimetypes
import os
import shutil
import tempfile
import threading
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.calls import BUILTIN, Decision, GrantsChanged, ToolCall, ToolResult, ToolSpec, Verdict
from assistant.context.prompt import inherit, reach, turn_pages
from assistant.errors import PeriError
from assistant.events import Attachment, AttachmentKind, Origin
from assistant.messages import CodeAsked
from models.sentences import say

if TYPE_CHECKING:
    from assistant.calls import Span
    from assistant.memory.store import ConversationStore
    from assistant.tools.runner import Runner
    from assistant.tools.sandbox.port import Sandbox
    from assistant.turn.bus import Publish
    from assistant.turn.parts import Parts, Tools

_PYTHON = dict.fromkeys(("python", "python3", "py"), ("run_python", "code"))
_SHELLS = ("bat", "cmd", "batch") if os.name == "nt" else ("sh", "bash", "shell", "zsh")
LANGUAGES = _PYTHON | dict.fromkeys(_SHELLS, ("run_command", "command"))
"""What the fence of a block says, and the tool and argument that run it."""
_PICTURES = ("image/png", "image/jpeg", "image/gif", "image/webp", "image/bmp")
_DIAGRAMS = ("dot", "graphviz", "gv")
_DRAW = "dot -Tpng -Gdpi=144 -o diagram.png <<'{end}'\n{code}\n{end}\n"
"""Graphviz reads no file of the user's: it runs in the sandbox, too."""
_PAGE = 20_000
_REFUSED = "It was not run: you did not allow it."


class CodeRuns:
    """One at a time. Without a `sandbox` the best that this machine has."""

    def __init__(
        self, parts: Parts, store: ConversationStore, publish: Publish, sandbox: Sandbox | None = None
    ) -> None:
        self._parts = parts
        self._store = store
        self._publish = publish
        self._sandbox = sandbox
        self._lock = threading.Lock()
        self._one = threading.Lock()
        self._made: tuple[Runner, dict[str, ToolSpec], str] | None = None
        self._running: dict[str, threading.Event] = {}

    def languages(self) -> frozenset[str]:
        """Those that can be run here, as fences name them; none where there is no sandbox. Waits for its trial."""
        if self._parts.tools is None or self._programs()[2]:
            return frozenset()
        drawn = _DIAGRAMS if os.name != "nt" and shutil.which("dot") else ()
        return frozenset((*LANGUAGES, *drawn))

    def run(self, turn: str, language: str, code: str) -> ToolResult:
        """Run the code and wait: what it printed, and the files that it made, `kept` for a day.

        The press of the button is the user's yes, unless text that the user did not write was in the kernel's reach
        when it wrote the code: then the question is asked (`CodeAsked`) as it is for a call. Raises `PeriError`.
        """
        tools, (runner, specs, why) = self._parts.tools, self._programs()
        if tools is None or why or language not in self.languages():
            raise PeriError(
                why
                or (say("Peri can't run {language}.", language=language) if language else say("Peri can't run this.")),
                remedy=say("Copy it, and run it yourself."),
            )
        name, argument = LANGUAGES.get(language, ("run_command", "command"))
        text = code if language in LANGUAGES else _DRAW.format(code=code, end=f"END-{os.urandom(8).hex()}")
        call = ToolCall(os.urandom(16).hex(), name, {argument: text})
        stopped = threading.Event()
        with self._lock:
            self._running[call.id] = stopped
        try:
            refused = self._refused(tools, turn, call, specs[name])
            return refused or self._run(runner, call, stopped)
        finally:
            with self._lock:
                del self._running[call.id]

    def stop(self) -> None:
        """End what runs or waits for an answer."""
        with self._lock:
            running = dict(self._running)
        for call, stopped in running.items():
            stopped.set()
            if self._parts.tools is not None:
                self._parts.tools.approvals.cancel(call)

    # -- within

    def _programs(self) -> tuple[Runner, dict[str, ToolSpec], str]:
        """What runs code, its tools, and why there is none; made once."""
        with self._lock:
            if self._made is None:
                from assistant.tools.builtin.programs import Programs
                from assistant.tools.paging import Pages
                from assistant.tools.registry import Toolbox
                from assistant.tools.runner import Runner
                from assistant.tools.sandbox.choose import BestSandbox
                from assistant.tools.source import FunctionSource

                programs, box = Programs(self._sandbox or BestSandbox()), Toolbox()
                box.add(FunctionSource(BUILTIN, [programs]))
                self._made = Runner(box, Pages(_PAGE)), {one.name: one for one in box.specs()}, programs.off() or ""
            return self._made

    def _refused(self, tools: Tools, turn: str, call: ToolCall, spec: ToolSpec) -> ToolResult | None:
        """What is told where it may not run; None where it may."""
        conversation = self._store.turn(turn).conversation
        decision = tools.monitor.decide(
            call, spec, self._reach(turn), conversation=conversation, attended=tools.attended()
        )
        if decision.verdict is Verdict.DENY:
            return ToolResult(f"It was not run. {decision.why}", Origin.KERNEL, failed=True)
        if decision.verdict is Verdict.ALLOW or not decision.foreign:
            return None
        return None if self._ask(tools, turn, call, spec, decision) else _not_allowed()

    def _ask(self, tools: Tools, turn: str, call: ToolCall, spec: ToolSpec, decision: Decision) -> bool:
        conversation = self._store.turn(turn).conversation
        question = tools.monitor.question(call, spec, decision)
        self._publish(CodeAsked(turn, conversation, question))
        with self._lock:
            stopped = self._running[call.id]
        answer = tools.approvals.ask(question, unless=stopped.is_set)
        if answer.scope is not None and tools.grants.add(question, answer.scope, conversation) is not None:
            self._publish(GrantsChanged())
        return answer.allowed

    def _reach(self, turn: str) -> tuple[Span, ...]:
        """All that the kernel may have read when it wrote the code."""
        turns = [turn_pages(one, [f"({file.name})" for file in one.attachments]) for one in self._store.path(turn)]
        return reach(list(chain.from_iterable(one.pages for one in inherit(turns))))

    def _run(self, runner: Runner, call: ToolCall, stopped: threading.Event) -> ToolResult:
        folder = Path(tempfile.mkdtemp(prefix="peri-run-"))
        try:
            with self._one:
                runner.begin_turn()
                result = runner.run(call, cancelled=stopped.is_set, progress=lambda *_: None, folder=folder)
                kept = tuple(self._keep(file) for file in result.files)
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        return dataclasses.replace(result, files=(), kept=kept)

    def _keep(self, file: Path) -> Attachment:
        media_type = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        kind = AttachmentKind.PICTURE if media_type in _PICTURES else AttachmentKind.FILE
        return self._store.add_file(file, file.name, media_type, kind)


def _not_allowed() -> ToolResult:
    return ToolResult(_REFUSED, Origin.KERNEL, failed=True)
