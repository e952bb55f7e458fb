"""Backups of the store, made while it is in use; and finding damage."""

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from assistant.errors import StorageError
from assistant.events import AttachmentKind, Origin, TurnState
from assistant.memory import backups
from assistant.memory.backups import KEPT, Backups
from assistant.memory.checking import check
from assistant.memory.store import ConversationStore

DAY = 86_400.0


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ConversationStore]:
    store = ConversationStore(tmp_path / "peri.sqlite")
    yield store
    store.close()


class Clock:
    now = time.mktime((2026, 3, 10, 12, 0, 0, 0, 0, -1))

    def __call__(self) -> float:
        return self.now


def tell(store: ConversationStore, text: str = "Hello") -> str:
    turn = store.begin_turn(store.create_conversation(), text, (), Origin.KEYBOARD)
    store.end_turn(turn, reply="Hi.", state=TurnState.DONE)
    return turn


def test_a_backup_is_a_whole_private_store_of_that_moment(store: ConversationStore, tmp_path: Path) -> None:
    turn = tell(store)
    target = tmp_path / "elsewhere" / "copy.sqlite"
    with store.database.write() as db:  # others may be writing
        db.execute("UPDATE turns SET reply = 'not yet'")
        made = Backups(store.database).make(target)
    tell(store, "later")
    assert made == target
    assert os.listdir(target.parent) == ["copy.sqlite"]
    assert target.stat().st_mode & 0o077 == 0
    copy = ConversationStore(target)
    assert [one.reply for one in copy.turns(store.turn(turn).conversation)] == ["Hi."]
    assert len(copy.conversations()) == 1
    assert copy.search("hello")
    copy.close()


def test_a_backup_a_day_where_something_was_written_and_only_the_last_are_kept(store: ConversationStore) -> None:
    clock = Clock()
    kept = Backups(store.database, clock)
    assert kept.daily() is None
    tell(store)
    assert kept.daily() is not None
    tell(store)
    assert kept.daily() is None
    clock.now += DAY
    assert kept.daily() is not None
    clock.now += DAY
    assert kept.daily() is None
    for _ in range(KEPT + 2):
        tell(store)
        clock.now += DAY
        assert kept.daily() == kept.automatic()[0]
    assert len(kept.automatic()) == KEPT


def test_a_clock_that_goes_back_stops_no_backup(store: ConversationStore) -> None:
    clock = Clock()
    kept = Backups(store.database, clock)
    for _ in range(KEPT):
        tell(store)
        kept.daily()
        clock.now += DAY
    clock.now -= 400 * DAY
    tell(store)
    made = kept.daily()
    assert made in kept.automatic()
    assert len(kept.automatic()) == KEPT


def test_without_room_nothing_is_begun_and_what_was_there_stays(
    store: ConversationStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = Backups(store.database).make(tmp_path / "copy")
    before = target.read_bytes()
    monkeypatch.setattr(backups.shutil, "disk_usage", lambda path: type("Usage", (), {"free": 10}))
    with pytest.raises(StorageError, match="no room"):
        Backups(store.database).make(target)
    assert target.read_bytes() == before
    with pytest.raises(StorageError, match="itself"):
        Backups(store.database).make(store.database.path)


def test_the_latest_backup_is_named_where_the_store_is_damaged(store: ConversationStore, tmp_path: Path) -> None:
    tell(store)
    made = Backups(store.database).now()
    store.close()
    path = tmp_path / "peri.sqlite"
    path.write_bytes(b"no database at all, but long enough to be looked at" * 100)
    with pytest.raises(StorageError) as caught:
        ConversationStore(path)
    assert str(made) in caught.value.remedy
    path.write_bytes(made.read_bytes())
    again = ConversationStore(path)
    assert len(again.conversations()) == 1
    again.close()


def test_a_whole_store_has_no_problems_and_what_is_wrong_is_told(store: ConversationStore) -> None:
    shown = [store.add_bytes(bytes([each]), "a", "image/png", AttachmentKind.PICTURE) for each in range(3)]
    store.begin_turn(store.create_conversation(), "Look", shown, Origin.KEYBOARD)
    found = check(store)
    assert (found.conversations, found.turns, found.files, found.problems, found.mended) == (1, 1, 3, (), False)
    shown[0].path.unlink()
    shown[1].path.write_bytes(b"x")
    with store.database.write() as db:
        db.execute("UPDATE conversations SET tip = 99")
    found = check(store)
    assert len(found.problems) == 3
    assert any("gone" in one and str(shown[0].path) in one for one in found.problems)
    assert any("damaged" in one and str(shown[1].path) in one for one in found.problems)


def test_a_damaged_index_of_words_is_made_anew(store: ConversationStore) -> None:
    turn = tell(store, "Where is my hat?")
    with store.database.write() as db:
        db.execute("UPDATE turn_words_data SET block = x'0102030405060708' WHERE id > 10")
    assert check(store).mended
    assert [one.turn for one in store.search("hat")] == [turn]
    assert not check(store).mended


def test_what_is_written_after_the_clock_went_back_is_newest(
    store: ConversationStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = store.turn(tell(store)).conversation
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now - 600)
    second = store.turn(tell(store)).conversation
    assert [line.id for line in store.conversations()] == [second, first]


def test_a_backup_that_cannot_be_read_is_no_reason_to_make_none(store: ConversationStore, tmp_path: Path) -> None:
    tell(store)
    clock = Clock()
    kept = Backups(store.database, clock)
    made = kept.daily()
    assert made is not None
    made.write_bytes(b"rubbish")
    clock.now += DAY
    again = kept.daily()
    assert again is not None
    with closing(sqlite3.connect(again)) as db:
        assert db.execute("SELECT count(*) FROM turns").fetchone() == (1,)
