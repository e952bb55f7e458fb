"""What the monkey's window stands on: a scripted session that answers in every way, and does not grow by itself."""

from __future__ import annotations

import itertools
import random
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from assistant.calls import StoredCall, ToolCall, ToolResult
from assistant.errors import ErrorCard
from assistant.events import Attachment, AttachmentKind, StoredTurn, TurnState, UserTurn
from assistant.gallery import DatedBy, FolderState, FoundPicture, IndexStatus, PictureFolder
from assistant.library import LibraryFolder, LibraryStatus, Passage
from assistant.settings import Settings
from tests.ui.scripted_calls import ALLOWED, ASKED, DENIED, SEND, WRITE, ScriptedCall
from tests.ui.scripted_session import Script, ScriptedSession
from tests.ui.scripted_shelf import MovingShelf
from tests.views.past import CODE, FACT, LEASE, MAIL, TITLES, past, photo

KEPT = 200
"""What a scripted part remembers of what was asked of it."""
MOST_TURNS, MOST_FACTS = 500, 30
"""A disk would hold more; what a scripted store holds is memory of the window's process."""
LONG = 300
"""Messages of the longest conversation."""
PROSE = "The moon pulls the sea towards itself, and the earth away from the sea. So there are two tides a day. "
FORMULAS = (
    "With $a_{0} + \\frac{1}{b}$ it is\n\n$$\n\\sum_{i=1}^{n} i^2 = \\frac{n(n+1)(2n+1)}{6}\n$$\n\nand no more.\n"
)
LISTS = (
    "## What to weigh\n\n- one thing\n- another, with **weight**\n  - a part of it\n\n| what | how much |\n|---|--:|\n"
    "| bread | 2 |\n| milk | 1 |\n\n> As they say.\n\n- [x] done\n- [ ] open\n\nSee [there](https://example.org/page).\n"
)
DIFF = "--- notes.md\n+++ notes.md\n@@ -1,2 +1,3 @@\n # Shopping\n-bread\n+bread, rye\n+six eggs\n"
REPLIES = {"list": LISTS, "formula": FORMULAS, "code": CODE, "prose": PROSE * 3, "long": (PROSE * 4 + LISTS + CODE) * 3}
"""By the word of a message that asks for it."""


@dataclass(frozen=True)
class Files:
    """What can be attached."""

    folder: Path
    photos: tuple[Path, ...]
    notes: Path


def make_files(folder: Path) -> Files:
    """In a folder of their own, made now."""
    folder.mkdir()
    notes = folder / "notes.md"
    notes.write_text("# Shopping\n\n- leeks\n- potatoes\n")
    photos = tuple(photo(folder / f"photo-{n}.png", *pair) for n, pair in enumerate(_COLOURS))
    return Files(folder, photos, notes)


class World(ScriptedSession):
    """The words of a message tell how it is answered; see `script_for`."""

    def __init__(self, files: Files, rng: random.Random) -> None:
        super().__init__(Script(), settings=Settings())
        self.use_models(MovingShelf(self.tell))
        self._files = files
        self._numbers = itertools.count(1)
        self._fill(rng)
        for owner in self._rememberers():
            owner.calls = _Last(owner.calls)
        self.calls, self.submitted = _Last(), _Last()
        self.approvals.answers, self.approvals.filled = _Last(), _Last()
        self.approvals.cancelled, self.code.ran, self.pictures.asked = _Last(), _Last(), _Last()

    def _rememberers(self) -> tuple[Any, ...]:
        return (self.context, self.filing, self.memory, self.documents, self.pictures, self.models)

    def weight(self) -> float:
        """Megabytes of text that the store holds: grown by what was said, not lost."""
        turns = self._store._all.values()
        return sum(len(turn.text) + len(turn.reply) for turn in turns) / 1e6

    # -- how it answers

    def script_for(self, text: str) -> Script:
        """Such as "code slow": both what is answered and how fast."""
        words = text.lower()
        reply = next((reply for word, reply in REPLIES.items() if word in words), "You said: **{text}**.")
        script = Script(reply[:6000] if "long" in words else reply, rate=40 if "slow" in words else 400)
        if "think" in words:
            script.thinking_seconds = 1.0
        if "fail" in words:
            script.error = ErrorCard(
                "The model stopped", "It ended while it wrote. What you typed is kept.", "Try again."
            )
        script.speak = "aloud" in words
        script.calls = tuple(self._calls(words))
        return script

    def _calls(self, words: str) -> list[ScriptedCall]:
        name = f"call-{next(self._numbers)}"
        made = []
        if "search" in words:
            made.append(ScriptedCall(ToolCall(name, "search_notes", {"query": "tides"})))
        if "send" in words:
            arguments = {"to": "mallory@example.org", "body": "Hello."}
            made.append(ScriptedCall(ToolCall(f"{name}-s", "send_mail", arguments), SEND, ASKED, at=2))
        if "write" in words:
            call = ToolCall(f"{name}-w", "write_file", {"path": "notes.md"})
            made.append(ScriptedCall(call, WRITE, replace(ASKED, quotes=()), at=4, preview=DIFF))
        if "forbidden" in words:
            made.append(ScriptedCall(ToolCall(f"{name}-f", "send_mail", {"to": "x@example.org"}), SEND, DENIED))
        return made

    def _run(self, stored: StoredTurn) -> None:
        self.script = self.script_for(stored.text)
        super()._run(stored)
        self._let_go(stored.conversation)
        if "remember" in stored.text.lower():
            self.memory.save(f"The user said {stored.id}.", stored.conversation, stored.id)
        if "propose" in stored.text.lower():
            self.memory.propose(f"A page says {stored.id}.", "https://example.org", stored.conversation, stored.id)

    def _let_go(self, open_now: str) -> None:
        """Of the conversations that were used longest ago, where there is too much."""
        while len(self._store._all) > MOST_TURNS:
            oldest = min(
                (one for one in self._store.turns if one not in {open_now, "long"}), key=self._store.updated.__getitem__
            )
            self.delete_conversation(oldest)
        del self.memory.chains[:-MOST_FACTS], self.memory.waiting[:-5]

    def _spawn(self, work: Any) -> None:
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        super()._spawn(work)

    def submit(self, turn: UserTurn) -> str:
        if turn.conversation and turn.conversation not in self._store.turns:
            self._store.begin(turn.conversation)
        return super().submit(turn)

    # -- what it holds

    def _fill(self, rng: random.Random) -> None:
        replies = [*REPLIES.values(), "It is so."]
        for number in range(24):
            name, title = TITLES[number % len(TITLES)]
            for step in range(rng.randint(1, 6)):
                turn = past(f"{name}-{number}", f"{title}? {step}", rng.choice(replies), number * 40_000 + 600 - step)
                self.put(self._dressed(replace(turn, id=f"old-{number}-{step}"), step), f"{title} {number}")
        for step in range(LONG // 2):
            turn = past("long", f"Question {step}, and why?", replies[step % len(replies)], 3 * 86_400 - step)
            self.put(replace(turn, id=f"long-{step}"), "A long conversation")
        self._fill_drawers()

    def _dressed(self, turn: StoredTurn, step: int) -> StoredTurn:
        if step == 1:
            file = self._files.photos[turn.id.__hash__() % len(self._files.photos)]
            one = Attachment(file.stem, file.name, "image/png", file.stat().st_size, AttachmentKind.PICTURE, file)
            return replace(turn, attachments=(one,))
        if step == 2:
            return replace(turn, reply="It ends on **31 May** [1]; keys by noon [2].", recalled=(FACT, LEASE, MAIL))
        if step == 3:
            call = StoredCall(ToolCall("1", "search_notes", {}), 0, 0, "", ALLOWED, True, ToolResult("3.", seconds=0.3))
            return replace(turn, calls=(call,))
        return replace(turn, state=TurnState.STOPPED) if step == 4 else turn

    def _fill_drawers(self) -> None:
        for text in (
            "The user's flat is in Graz.",
            "The user's sister is called Ada.",
            "The user likes short answers.",
        ):
            self.memory.put(text, "lease-0", "old-0-0")
        now = time.time()
        self.pictures.found = [
            FoundPicture(file, str(n), 0.9 - n / 20, "2026-05-31T12:00:00", DatedBy.CAMERA, 480, 320)
            for n, file in enumerate(self._files.photos)
        ]
        self.pictures.now = IndexStatus(
            (PictureFolder(self._files.folder, FolderState.READY, 4, 0, 0, now),), 4, paused=False
        )
        folder = LibraryFolder(self._files.folder, FolderState.READY, 1, 0, 0)
        self.documents.now = LibraryStatus((folder,), 1, 12, paused=False)
        self.documents.passages = [
            Passage(
                f"document:{n}", self._files.notes, "notes.md", "Shopping", (), 0, f"Passage {n} tells of the tides."
            )
            for n in range(12)
        ]


class _Last(list):  # type: ignore[type-arg]
    """Forgets all but the last `KEPT`."""

    def append(self, one: Any) -> None:
        super().append(one)
        if len(self) > 2 * KEPT:
            del self[:KEPT]


_COLOURS = (("#7fb2e5", "#7aa05a"), ("#e7a977", "#6d5a8c"), ("#9fd0d8", "#d8c48a"), ("#56739c", "#3d5a45"))
