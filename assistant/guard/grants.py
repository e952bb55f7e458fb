"""Rights the user gave, kept in a file, each revocable.

A grant is for one tool of one plugin and one exact target: of a web address its host, of several targets all of them
together. It answers a question in the user's stead and never overrides a denial. One that was given while only the
user's own words were in reach covers only such calls; with foreign text in reach one given in such a case is needed.
Of nothing that spends is a grant kept.
"""

from __future__ import annotations

import dataclasses
import json
import secrets
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from assistant.atomic import replace_text
from assistant.calls import Effect, Grant, Question, Scope
from assistant.errors import SettingsError
from assistant.guard.facts import right_of
from models.sentences import say

_LOCK_SECONDS = 10.0
Change = Callable[[tuple[Grant, ...]], tuple[Grant, ...]]


class Grants:
    """Thread-safe; several processes may use the file. A file that can't be understood grants nothing."""

    def __init__(self, path: Path, clock: Callable[[], float] = time.time) -> None:
        self.path = path
        self._clock = clock
        self._lock = threading.RLock()
        self._state: tuple[int, int, int] | None = None
        self._known: tuple[Grant, ...] = ()

    def add(self, question: Question, scope: Scope, conversation: str) -> Grant | None:
        """Keep the yes to a question; None for `Scope.ONCE`, and for a scope that wasn't offered, of which nothing is
        kept. Raises `SettingsError` where it can't be kept.
        """
        if scope is Scope.ONCE or scope not in question.offered or Effect.SPENDS in question.tool.effects:
            return None
        tool = question.tool
        grant = Grant(
            secrets.token_hex(4),
            tool.name,
            tool.plugin,
            right_of(question.call, tool),
            scope,
            conversation if scope is Scope.CONVERSATION else "",
            self._clock(),
            question.decision.foreign,
        )
        self._change(lambda grants: (*(one for one in grants if not _same(one, grant)), grant))
        return grant

    def revoke(self, id: str) -> bool:
        """Take a right back; False where there is no such. Raises `SettingsError` where that can't be kept."""
        found = any(grant.id == id for grant in self.list())
        if found:
            self._change(lambda grants: tuple(grant for grant in grants if grant.id != id))
        return found

    def end_conversation(self, conversation: str) -> None:
        """Drop what was granted for a conversation that is deleted."""
        if any(grant.conversation == conversation for grant in self.list() if grant.conversation):
            self._change(
                lambda grants: tuple(one for one in grants if not one.conversation or one.conversation != conversation)
            )

    def list(self) -> tuple[Grant, ...]:
        """All rights in force, the oldest first."""
        with self._lock:
            state = self._state_of_file()
            if state != self._state:
                self._known, self._state = self._read(), state
            return self._known

    def covering(self, tool: str, plugin: str, right: str, conversation: str, *, foreign: bool) -> Grant | None:
        """The grant that covers such a call: exactly this tool and target, here, and with such text in reach."""
        for grant in self.list():
            here = grant.scope is Scope.ALWAYS or (grant.conversation == conversation and bool(conversation))
            exact = (grant.tool, grant.plugin, grant.target) == (tool, plugin, right)
            if here and exact and (grant.foreign or not foreign):
                return grant
        return None

    # -- the file

    def _state_of_file(self) -> tuple[int, int, int] | None:
        try:
            status = self.path.stat()
        except OSError:
            return None
        return status.st_mtime_ns, status.st_size, status.st_ino

    def _read(self) -> tuple[Grant, ...]:
        try:
            listed = json.loads(self.path.read_text(encoding="utf-8"))["grants"]
            return tuple(_grant(one) for one in listed)
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return ()

    def _change(self, change: Change) -> None:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with self._lock, FileLock(self.path.with_name(self.path.name + ".lock"), timeout=_LOCK_SECONDS):
                grants = change(self._read())
                value = {"grants": [dataclasses.asdict(grant) for grant in grants]}
                replace_text(self.path, json.dumps(value, ensure_ascii=False, indent=1), private=True)
                self._known, self._state = grants, self._state_of_file()
        except Timeout as error:
            raise SettingsError(
                say("{path} is being changed by another program.", path=self.path), path=self.path
            ) from error
        except OSError as error:
            message = say(
                "{path} can't be written: {why}. The right is as it was.",
                path=self.path,
                why=error.strerror or error,
            )
            raise SettingsError(message, path=self.path) from error


def _same(one: Grant, other: Grant) -> bool:
    return dataclasses.replace(one, id=other.id, created=other.created) == other


def _grant(value: Any) -> Grant:
    texts = [value[name] for name in ("id", "tool", "plugin", "target", "conversation")]
    if not all(isinstance(text, str) for text in texts) or not isinstance(value["foreign"], bool):
        raise TypeError("not a grant")
    identity, tool, plugin, target, conversation = texts
    return Grant(
        identity, tool, plugin, target, Scope(value["scope"]), conversation, float(value["created"]), value["foreign"]
    )
