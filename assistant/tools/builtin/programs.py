"""Running Python and shell commands, in the sandbox. What they print and the files they make come back."""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from assistant.terminal import plain
from assistant.tools.api import Effect, Made, ToolContext, ToolError, tool
from assistant.tools.sandbox.gather import Gathered, gather
from assistant.tools.sandbox.interpreter import find
from assistant.tools.sandbox.port import Ended, Job, Limits, Ran, Sandbox, SandboxError

_SECONDS = 60.0
_LIMITS = Limits(seconds=_SECONDS - 15)
_MOST_TEXT = 6000
"""Characters of each stream that the kernel reads."""
_REPL = Path(__file__).parents[1] / "sandbox" / "repl.py"
_FENCE = re.compile(r"\A\s*```[a-zA-Z]*\n(.*?)\n?```\s*\Z", re.DOTALL)
_NO_PYTHON = "This Peri has no Python that code could run in."
_SHELL = ("cmd.exe", "/d", "/s", "/c") if os.name == "nt" else ("/bin/sh", "-c")
_QUIET = {
    **{"PYTHONDONTWRITEBYTECODE": "1", "MPLBACKEND": "Agg", "MALLOC_ARENA_MAX": "2"},
    **dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"), "2"),
}
_WHY = {
    Ended.TIME: "It was stopped: it took longer than {limits.seconds:.0f} seconds.",
    Ended.MEMORY: "It was stopped: it took more memory than it may.",
    Ended.PROCESSES: "It was stopped: it started more than {limits.processes} processes.",
    Ended.OUTPUT: "It was stopped: it printed more than it may.",
    Ended.DISK: "It was stopped: it wrote more files than it may.",
    Ended.CANCELLED: "It was stopped, as the user asked.",
}


def _code(arguments: Mapping[str, Any], name: str) -> str:
    """The argument; small kernels put code into a Markdown fence, which goes."""
    text = str(arguments.get(name, ""))
    fenced = _FENCE.match(text)
    return fenced.group(1) if fenced else text


class Programs:
    """The tools `run_python` and `run_command`. Without a sandbox they are off."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    def off(self) -> str | None:
        """Why they can't be offered, as a sentence; None where they can."""
        return self._sandbox.available()

    def _preview_python(self, arguments: Mapping[str, Any]) -> str:
        return _code(arguments, "code")

    def _preview_command(self, arguments: Mapping[str, Any]) -> str:
        return _code(arguments, "command")

    @tool(effects={Effect.EXECUTES}, seconds=_SECONDS, preview=_preview_python)
    def run_python(self, context: ToolContext, code: str) -> Made:
        """Run Python code and read what it prints. The value of a last expression is shown. It has no internet and none
        of the user's files. Files that it saves in its folder, and plots, come back.

        Args:
            code: The Python code.
        """
        interpreter = find()
        if interpreter is None:
            raise ToolError(_NO_PYTHON)
        argv = (interpreter.command, "-I", "-S", "-c", _REPL.read_text(encoding="utf-8"), *interpreter.libraries)
        source = _code({"code": code}, "code").encode(errors="replace")
        job = Job(argv, context.folder, source, _LIMITS, readable=interpreter.readable, environment=_QUIET)
        return self._made(job, context)

    @tool(effects={Effect.EXECUTES}, seconds=_SECONDS, preview=_preview_command)
    def run_command(self, context: ToolContext, command: str) -> Made:
        """Run a shell command and read what it prints. It has no internet and none of the user's files. Files that it
        makes in its folder come back.

        Args:
            command: What to run, for the system's shell.
        """
        argv = (*_SHELL, _code({"command": command}, "command"))
        return self._made(Job(argv, context.folder, limits=_LIMITS, environment=_QUIET), context)

    def _made(self, job: Job, context: ToolContext) -> Made:
        why = self._sandbox.available()
        if why is not None:
            raise ToolError(why)
        folder = Path(tempfile.mkdtemp(prefix="run-", dir=job.folder))
        try:
            ran = self._sandbox.run(replace(job, folder=folder), lambda: context.cancelled)
        except SandboxError as error:
            raise ToolError(error.message) from error
        found = gather(folder)
        return Made(_told(ran, job.limits, found, folder), found.files)


def _told(ran: Ran, limits: Limits, found: Gathered, folder: Path) -> str:
    """What the kernel reads: output, errors, how it ended where that isn't well, files."""
    parts = [_bounded(ran.stdout), _bounded(ran.stderr), _ending(ran, limits)]
    if found.files:
        parts.append("Files: " + ", ".join(str(path.relative_to(folder)) for path in found.files))
    parts += [f"Left behind: {plain(line)}" for line in found.left[:5]]
    return "\n".join(part for part in parts if part) or "It printed nothing."


def _bounded(data: bytes) -> str:
    text = plain(data.decode(errors="replace")).strip("\n")
    if len(text) <= _MOST_TEXT:
        return text
    half = _MOST_TEXT // 2
    return f"{text[:half]}\n[… {len(text) - 2 * half} characters left out …]\n{text[-half:]}"


def _ending(ran: Ran, limits: Limits) -> str:
    if ran.ended in _WHY:
        return _WHY[ran.ended].format(limits=limits)
    if ran.ended is Ended.SIGNAL:
        return f"It died of signal {ran.code - 128}."
    return f"It ended with status {ran.code}." if ran.code else ""
