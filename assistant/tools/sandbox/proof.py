"""A sandbox is believed when it has shown that it keeps a file and the network away, on this machine, now."""

from __future__ import annotations

import contextlib
import secrets
import socket
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

from assistant.tools.sandbox.port import Job, Limits, Sandbox, SandboxError
from assistant.tools.sandbox.tidy import remove
from models.sentences import say

_DONE = 7
_SHELL = (
    'cat "$0" 2>/dev/null && exit 1\n'
    "echo kept > here || exit 2\n"
    f"exit {_DONE}"
)  # fmt: skip
_PYTHON = f"""
import socket, sys
try:
    print(open(sys.argv[1]).read())
    sys.exit(1)
except OSError:
    pass
try:
    socket.create_connection(("127.0.0.1", int(sys.argv[2])), 2).close()
    sys.exit(3)
except OSError:
    pass
open("here", "w").write("kept")
sys.exit({_DONE})
"""
_FAILURES = {
    1: say("it let a program read a file outside of its folder"),
    2: say("a program could not write into its own folder"),
    3: say("it let a program reach the network"),
}


class Proof:
    """Runs once; after that its outcome is known. `python` names an interpreter where the shell can't try it all."""

    def __init__(self, sandbox: Sandbox, python: str = "", readable: tuple[Path, ...] = ()) -> None:
        self._sandbox, self._python, self._readable = sandbox, python, readable
        self._lock = threading.Lock()
        self._outcome: str | None = None
        self._tried = False

    def fails(self) -> str | None:
        """None when it holds, else what is wrong, as a sentence."""
        with self._lock:
            if not self._tried:
                self._outcome, self._tried = self._try(), True
            return self._outcome

    def _try(self) -> str | None:
        with _folder() as folder, _folder() as outside, _listener() as port:
            canary = outside / "canary"
            canary.write_text(secrets.token_hex())
            shell = ("/bin/sh", "-c", _SHELL, str(canary))
            python = (self._python, "-I", "-S", "-c", _PYTHON, str(canary), str(port))
            argv = python if self._python else shell
            try:
                ran = self._sandbox.run(Job(argv, folder, limits=Limits(seconds=20), readable=self._readable))
            except (SandboxError, OSError) as error:
                why = error.message if isinstance(error, SandboxError) else error
                return say("The sandbox ({name}) does not start: {why}", name=self._sandbox.name, why=why)
            if ran.code == _DONE and (folder / "here").is_file():
                return None
            told = ran.stderr.decode(errors="replace").strip()[-300:]
            why = _FAILURES.get(ran.code) or say(
                "a trial ended with {code}, {how}. {told}", code=ran.code, how=ran.ended, told=told
            )
            return say("The sandbox ({name}) does not hold on this machine: {why}.", name=self._sandbox.name, why=why)


@contextlib.contextmanager
def _folder() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="peri-"))
    try:
        yield folder
    finally:
        remove(folder)


@contextlib.contextmanager
def _listener() -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]
