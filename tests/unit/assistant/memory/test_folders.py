"""Folders, pins, the archive and proposed titles, in the store; and what an older store becomes."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.errors import FolderError, StorageError
from assistant.events import Origin, TurnState
from assistant.filed import Filed
from assistant.memory.folders import FolderStore
from assistant.memory.schema import MIGRATIONS
from assistant.memory.store import ConversationStore

CHANGES = ("pin", "unpin", "archive", "bring back", "move", "out")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ConversationStore]:
    store = ConversationStore(tmp_path / "peri.sqlite")
    yield store
    store.close()


@pytest.fixture
def folders(store: ConversationStore) -> FolderStore:
    return FolderStore(store.database)


def tell(store: ConversationStore, text: str, conversation: str = "") -> str:
    """The conversation in which it was said."""
    conversation = conversation or store.create_conversation()
    turn = store.begin_turn(conversation, text, (), Origin.KEYBOARD)
    store.end_turn(turn, reply="So.", state=TurnState.DONE)
    return conversation


def listed(filed: Filed) -> dict[str, list[str]]:
    """Titles by where they are listed."""
    names = {folder.id: folder.name for folder in filed.folders}
    inside = {names[key]: lines for key, lines in filed.inside.items()}
    places = {"pinned": filed.pinned, "loose": filed.loose} | inside
    return {place: [one.title for one in lines] for place, lines in places.items() if lines}


def test_a_conversation_is_listed_once_wherever_it_is(store: ConversationStore, folders: FolderStore) -> None:
    bread, cheese, wine = (tell(store, text) for text in ("Bread", "Cheese", "Wine"))
    food = folders.create("  Food\n and drink ")
    assert food.name == "Food and drink"
    folders.move([bread, wine], food.id)
    folders.pin([wine], pinned=True)
    filed = folders.filed({food.id}, 10)
    assert listed(filed) == {"pinned": ["Wine"], "loose": ["Cheese"], food.name: ["Bread"]}
    assert [(one.name, one.conversations) for one in filed.folders] == [(food.name, 1)]
    assert listed(folders.filed((), 10)) == {"pinned": ["Wine"], "loose": ["Cheese"]}
    assert [(one.title, one.folder, one.pinned) for one in store.conversations()] == [
        ("Wine", food.id, True),
        ("Cheese", "", False),
        ("Bread", food.id, False),
    ]
    folders.archive([cheese], archived=True)
    filed = folders.filed((), 10)
    assert (filed.loose, filed.archived) == ((), 1)
    assert [one.id for one in folders.archived(10)] == [cheese]
    assert folders.summary(cheese).archived


def test_what_is_archived_comes_back_when_it_goes_on(store: ConversationStore, folders: FolderStore) -> None:
    conversation = tell(store, "Bread")
    folders.archive([conversation], archived=True)
    assert store.conversations("bread")[0].archived
    tell(store, "And butter?", conversation)
    assert not folders.summary(conversation).archived
    assert folders.archived(10) == []


def test_a_deleted_folder_leaves_what_was_in_it(store: ConversationStore, folders: FolderStore) -> None:
    bread, wine = tell(store, "Bread"), tell(store, "Wine")
    food = folders.create("Food")
    folders.move([bread], food.id)
    assert folders.delete(food.id) == (bread,)
    assert listed(folders.filed((), 10)) == {"loose": ["Wine", "Bread"]}
    store.delete_conversation(bread, wine)
    assert folders.filed((), 10) == Filed()


@pytest.mark.parametrize("name", ["", " \n", "FOOD", "Fóod", "f" * 500])
def test_names_of_folders_are_there_and_differ(folders: FolderStore, name: str) -> None:
    food, long = folders.create("Food"), folders.create("f" * 500)
    assert len(long.name) == 80
    with pytest.raises(FolderError):
        folders.create(name)
    other = folders.create("Other")
    with pytest.raises(FolderError):
        folders.rename(other.id, name)
    folders.rename(food.id, "food")
    assert [one.name for one in folders.filed((), 1).folders] == ["f" * 80, "food", "Other"]


def test_unknown_ones_change_nothing(store: ConversationStore, folders: FolderStore) -> None:
    conversation = tell(store, "Bread")
    for change in (
        lambda: folders.move([conversation], "nowhere"),
        lambda: folders.pin([conversation, "nobody"], pinned=True),
        lambda: folders.archive([conversation, "nobody"], archived=True),
        lambda: folders.rename("nowhere", "Food"),
        lambda: folders.delete("nowhere"),
        lambda: store.delete_conversation(conversation, "nobody"),
        lambda: folders.summary("nobody"),
    ):
        with pytest.raises(StorageError):
            change()
    assert listed(folders.filed((), 10)) == {"loose": ["Bread"]}


def test_more_than_were_asked_for_is_told(store: ConversationStore, folders: FolderStore) -> None:
    for number in range(3):
        tell(store, f"{number}")
    filed = folders.filed((), 2)
    assert ([one.title for one in filed.loose], filed.more) == (["2", "1"], True)
    assert not folders.filed((), 3).more


def test_a_proposed_title_is_never_over_a_name_the_user_gave(store: ConversationStore, folders: FolderStore) -> None:
    named, other = tell(store, "how do i bake bread"), tell(store, "what goes with wine")
    assert folders.untitled(named)
    assert folders.untitled(other)
    assert folders.propose_title(other, "Cheese for wine")
    assert folders.summary(other).title == "Cheese for wine"
    assert not folders.untitled(other)
    store.rename_conversation(named, "Mine")
    assert not folders.untitled(named)
    assert not folders.propose_title(named, "Baking bread")
    assert folders.summary(named).title == "Mine"
    assert [one.id for one in store.conversations("cheese")] == [other]
    store.delete_conversation(other)
    assert not folders.propose_title(other, "Again")
    assert not folders.untitled(other)


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sampled_from(CHANGES), st.sets(st.integers(0, 4))), max_size=12))
def test_every_conversation_is_in_one_place(tmp_path_factory: pytest.TempPathFactory, changes: list) -> None:
    store = ConversationStore(tmp_path_factory.mktemp("filed") / "peri.sqlite")
    folders = FolderStore(store.database)
    ids = [tell(store, f"{number}") for number in range(5)]
    folder = folders.create("Folder")
    for what, numbers in changes:
        some = [ids[number] for number in numbers]
        if "pin" in what:
            folders.pin(some, pinned=what == "pin")
        elif what in ("move", "out"):
            folders.move(some, folder.id if what == "move" else None)
        else:
            folders.archive(some, archived=what == "archive")
    filed, away = folders.filed({folder.id}, 10), folders.archived(10)
    inside = filed.inside[folder.id]
    assert sorted(one.id for one in (*filed.pinned, *filed.loose, *inside, *away)) == sorted(ids)
    assert (filed.archived, filed.folders[0].conversations) == (len(away), len(inside))
    assert {one.id for one in store.conversations()} == set(ids)
    store.close()


def test_a_store_without_folders_gets_them_and_keeps_all(tmp_path: Path) -> None:
    path = tmp_path / "old.sqlite"
    before = next(at for at, step in enumerate(MIGRATIONS) if step.__name__ == "_folders")
    with closing(sqlite3.connect(path)) as db:
        db.create_function("search_words", 1, lambda text: text.lower(), deterministic=True)
        for step in MIGRATIONS[:before]:
            step(db)
        db.execute(f"PRAGMA user_version = {before}")
        for n, title, renamed in ((1, "Tea", 0), (2, "Mine", 1)):
            db.execute(
                """INSERT INTO conversations (n, id, title, renamed, turns, tip, created, updated)
                VALUES (?, ?, ?, ?, 1, ?, 0, ?)""",
                (n, f"c{n}", title, renamed, n, n),
            )
            db.execute(
                """INSERT INTO turns (n, id, conversation, origin, state, created, text, reply)
                VALUES (?, ?, ?, 'keyboard', 'done', 0, 'Green?', 'Or black.')""",
                (n, f"t{n}", n),
            )
        db.commit()
    store = ConversationStore(path)
    folders = FolderStore(store.database)
    assert listed(folders.filed((), 10)) == {"loose": ["Mine", "Tea"]}
    assert (folders.untitled("c1"), folders.untitled("c2")) == (True, False)
    folder = folders.create("Drinks")
    folders.move(["c1"], folder.id)
    assert listed(folders.filed({folder.id}, 10)) == {"loose": ["Mine"], "Drinks": ["Tea"]}
    assert store.turns("c1")[0].reply == "Or black."
    store.check()
    store.close()
