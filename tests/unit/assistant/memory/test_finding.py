"""Searching conversations, and that what was deleted is out of the index."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.events import Origin, TurnState
from assistant.memory.schema import MIGRATIONS
from assistant.memory.store import ConversationStore


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ConversationStore]:
    store = ConversationStore(tmp_path / "peri.sqlite")
    yield store
    store.close()


def tell(store: ConversationStore, text: str, reply: str = "", conversation: str | None = None) -> str:
    turn = store.begin_turn(conversation or store.create_conversation(), text, (), Origin.KEYBOARD)
    store.end_turn(turn, reply=reply, state=TurnState.DONE)
    return turn


def found(store: ConversationStore, query: str) -> list[str]:
    return [one.turn for one in store.search(query)]


def on_disk(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_messages_replies_and_titles_are_found_with_their_words_marked(store: ConversationStore) -> None:
    turn = tell(store, "Where shall we eat?", "In the Café\nCentral.")
    store.rename_conversation(store.turn(turn).conversation, "Vienna, in May")
    (one,) = store.search("cafe cent")
    assert (one.turn, one.message.text) == (turn, "")
    assert one.reply.text == "In the Café Central."
    assert [one.reply.text[start:end] for start, end in one.reply.marks] == ["Café", "Central"]
    (one,) = store.search("VIENNA")
    assert [one.title.text[start:end] for start, end in one.title.marks] == ["Vienna"]
    assert found(store, "eat cafe") == [turn]
    assert found(store, "eat vienna") == []
    assert found(store, "") == found(store, "  ") == found(store, 'NOT "eat') == []


def test_the_newest_come_first_and_a_hidden_branch_is_found_too(store: ConversationStore) -> None:
    first = tell(store, "A red boat")
    second = tell(store, "A red car")
    beside = store.begin_turn(store.turn(first).conversation, "A red bus", (), Origin.KEYBOARD, beside=first)
    assert found(store, "red") == [beside, second, first]
    store.rename_conversation(store.turn(first).conversation, "Red things")
    store.rename_conversation(store.turn(second).conversation, "Vehicles of any colour")
    assert found(store, "vehicles") == [second]
    assert found(store, "things") == [beside]
    assert [line.id for line in store.conversations("boat")] == [store.turn(first).conversation]


def test_what_changes_is_found_as_it_is(store: ConversationStore) -> None:
    turn = store.begin_turn(store.create_conversation(), "draft", (), Origin.MICROPHONE)
    store.set_text(turn, "spoken words")
    store.save_reply(turn, "half")
    assert found(store, "draft") == found(store, "half") == []
    store.end_turn(turn, reply="whole", state=TurnState.DONE)
    assert found(store, "spoken whole") == [turn]
    store.drop_turn(turn)
    assert found(store, "spoken") == []


def test_the_reply_of_a_turn_that_was_cut_short_is_found(store: ConversationStore) -> None:
    turn = store.begin_turn(store.create_conversation(), "question", (), Origin.KEYBOARD)
    store.save_reply(turn, "unfinished")
    with store.database.write() as db:
        db.execute("UPDATE turns SET owner_pid = 999999999")
    store.recover()
    assert found(store, "unfinished") == [turn]


@pytest.mark.parametrize("way", ["conversation", "turn", "title"])
def test_not_a_byte_of_what_was_deleted_is_left(store: ConversationStore, tmp_path: Path, way: str) -> None:
    for number in range(30):
        tell(store, f"ordinary message {number}", "ordinary reply")
    turn = tell(store, "xylomancy", "quizzaciously")
    conversation = store.turn(turn).conversation
    if way == "title":
        store.rename_conversation(conversation, "zugzwang")
        store.rename_conversation(conversation, "chess")
        assert b"zugzwang" not in on_disk(tmp_path)
        return
    assert b"xylomancy" in on_disk(tmp_path)
    (store.delete_conversation if way == "conversation" else store.drop_turn)(
        conversation if way == "conversation" else turn
    )
    assert b"xylomanc" not in on_disk(tmp_path)
    assert b"quizzaciousl" not in on_disk(tmp_path)
    assert len(found(store, "ordinary")) == 30


def test_what_could_not_be_taken_out_at_once_is_later(store: ConversationStore, tmp_path: Path) -> None:
    for number in range(200):
        tell(store, " ".join(f"w{number}x{each}" for each in range(50)))
    turn = tell(store, "xylomancy")
    with store.database.write() as db:
        db.execute("DELETE FROM turns WHERE id = ?", (turn,))
        db.execute("UPDATE conversations SET title = '' WHERE title = 'xylomancy'")
    assert not store.purge(0)
    assert b"xylomanc" in on_disk(tmp_path)
    assert store.purge()
    assert b"xylomanc" not in on_disk(tmp_path)
    assert store.purge(0)


def test_a_store_without_tree_and_index_gets_both(tmp_path: Path) -> None:
    path = tmp_path / "old.sqlite"
    before = next(at for at, step in enumerate(MIGRATIONS) if step.__name__ == "_tree")
    with closing(sqlite3.connect(path)) as db:
        for step in MIGRATIONS[:before]:
            step(db)
        db.execute(f"PRAGMA user_version = {before}")
        db.execute("INSERT INTO conversations (n, id, title, turns, created, updated) VALUES (1, 'c', 'Tea', 2, 0, 0)")
        for n, parent in ((1, None), (2, 1)):
            db.execute(
                """INSERT INTO turns (n, id, conversation, parent, origin, state, created, text, reply)
                VALUES (?, ?, 1, ?, 'keyboard', 'done', 0, 'Grün?', 'Or black.')""",
                (n, f"t{n}", parent),
            )
        db.commit()
    store = ConversationStore(path)
    assert [turn.id for turn in store.turns("c")] == ["t1", "t2"]
    assert found(store, "grun") == found(store, "black") == ["t2", "t1"]
    assert [line.id for line in store.conversations("tea")] == ["c"]
    store.delete_conversation("c")
    store.close()


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(query=st.text(max_size=20), text=st.text(max_size=40))
def test_any_query_can_be_asked(store: ConversationStore, query: str, text: str) -> None:
    turn = tell(store, text)
    assert isinstance(store.search(query), list)
    assert isinstance(store.conversations(query), list)
    store.delete_conversation(store.turn(turn).conversation)
