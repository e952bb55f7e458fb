"""A program that writes to a store until it is killed, and tells on standard output what the store has acknowledged;
and what must be true of the store afterwards.

    python -m tests.store_writer STORE SEED
"""

from __future__ import annotations

import random
import subprocess
import sys
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from assistant.events import AttachmentKind, Origin, TurnState  # noqa: E402
from assistant.memory.backups import Backups  # noqa: E402
from assistant.memory.checking import check  # noqa: E402
from assistant.memory.store import ConversationStore  # noqa: E402

_MOST_CONVERSATIONS = 20


def write(path: Path, seed: int) -> None:
    """Does not return."""
    store, chance = ConversationStore(path), random.Random(seed)
    store.recover()
    say("open")
    number = 0
    while True:
        number += 1
        known = [line.id for line in store.conversations()]
        if len(known) > _MOST_CONVERSATIONS:
            gone = known.pop()
            say("deleting", gone)
            store.delete_conversation(gone)
        conversation = chance.choice(known) if known and chance.random() < 0.8 else store.create_conversation()
        files = [store.add_bytes(b"%d" % chance.randrange(50), "f", "image/png", AttachmentKind.PICTURE)]
        turns = store.turns(conversation)
        beside = chance.choice(turns).id if turns and chance.random() < 0.3 else None
        word = f"word{seed}x{number}"
        turn = store.begin_turn(conversation, f"message {word}", files, Origin.KEYBOARD, beside=beside)
        say("begun", conversation, turn, word)
        for length in range(1, chance.randrange(2, 8)):
            store.save_reply(turn, "some " * length)
        store.end_turn(turn, reply=f"reply {word}", state=TurnState.DONE)
        say("ended", conversation, turn, word)
        if chance.random() < 0.1:
            store.rename_conversation(conversation, f"title {word}")
        if number % 40 == 0:
            Backups(store.database).now()


def say(*words: str) -> None:
    print(*words, flush=True)


@dataclass
class Acknowledged:
    """What the store said is safe: by turn, its conversation, its word, and whether the reply is whole."""

    turns: dict[str, tuple[str, str, bool]] = field(default_factory=dict)

    def hear(self, lines: Iterable[str]) -> None:
        for line in lines:
            what, *rest = line.split()
            if what == "deleting":  # it may be gone, or not
                self.turns = {key: one for key, one in self.turns.items() if one[0] != rest[0]}
            elif what in ("begun", "ended") and len(rest) == 3:
                self.turns[rest[1]] = (rest[0], rest[2], what == "ended")


@dataclass(frozen=True)
class Verdict:
    """After a kill: `lost` acknowledged messages and replies, `faults` of the store."""

    lost: int
    faults: tuple[str, ...]


def kill_one(path: Path, seed: int, seconds: float, told: Acknowledged) -> Verdict:
    """Have a program write, kill it (SIGKILL) so long after it began, and look at what is there."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.store_writer", str(path), str(seed)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        time.sleep(seconds)
        process.kill()
        rest = process.stdout.read()
    # A line that was cut by the end was not told.
    told.hear([first, *(line for line in rest.splitlines(keepends=True) if line.endswith("\n"))])
    return look(path, told)


def look(path: Path, told: Acknowledged) -> Verdict:
    """Read everything. Raises `StorageError` for a store that can't be opened."""
    store = ConversationStore(path)
    try:
        store.recover()
        found = check(store)
        faults = [*found.problems, *(["the index of words was damaged"] if found.mended else [])]
        lost = 0
        with store.database.read() as db:
            there = {key: (text, reply) for key, text, reply in db.execute("SELECT id, text, reply FROM turns")}
            shown = db.execute("SELECT count(*) FROM turns WHERE state = 'open'").fetchone()[0]
        faults += [f"{shown} turns are open"] if shown else []
        for key, (_, word, whole) in told.turns.items():
            text, reply = there.get(key, ("", ""))
            lost += (text != f"message {word}") + (whole and reply != f"reply {word}")
        for key, (_, word, _whole) in random.Random(0).sample(sorted(told.turns.items()), min(5, len(told.turns))):
            if key in there and key not in {one.turn for one in store.search(word)}:
                faults.append(f"{word} is not found")
    finally:
        store.close()
    return Verdict(lost, tuple(faults))


if __name__ == "__main__":
    write(Path(sys.argv[1]), int(sys.argv[2]))
