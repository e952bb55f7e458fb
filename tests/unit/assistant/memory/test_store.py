import hashlib
import json
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.errors import AttachmentError, ErrorCard, StorageError
from assistant.events import (
    Attachment,
    AttachmentKind,
    LedgerEntry,
    Mark,
    Origin,
    Stage,
    StageTime,
    TurnState,
)
from assistant.memory.codec import dump, load_ledger, load_sight
from assistant.memory.store import ConversationStore
from models.values import FinishReason, Label, PictureFacts, Sight, TextBox, Usage


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ConversationStore]:
    store = ConversationStore(tmp_path / "peri.sqlite")
    yield store
    store.close()


def begin(store: ConversationStore, text: str, conversation: str = "", *attachments: Attachment) -> str:
    return store.begin_turn(conversation or store.create_conversation(), text, attachments, Origin.KEYBOARD)


def picture(store: ConversationStore, data: bytes = b"pixels", name: str = "cat.png") -> Attachment:
    return store.add_bytes(data, name, "image/png", AttachmentKind.PICTURE)


def test_a_turn_comes_back_whole(store: ConversationStore, tmp_path: Path) -> None:
    conversation = store.create_conversation()
    shown = picture(store)
    turn = store.begin_turn(conversation, "What is this?", [shown], Origin.MICROPHONE)
    usage = Usage(10, 4, 3, 0.5, 0.25, FinishReason.END)
    ledger = LedgerEntry(turn, "return key", {Mark.FIRST_TOKEN: 0.2}, (StageTime(Stage.PREFILL, 0.1, 0.05),))
    error = ErrorCard("A title", "A message.", "A remedy.", "HostCrashed")
    store.end_turn(turn, reply="A cat.", state=TurnState.FAILED, usage=usage, ledger=ledger, error=error)
    store.close()

    again = ConversationStore(tmp_path / "peri.sqlite")
    stored = again.turn(turn)
    again.close()
    assert (stored.text, stored.reply, stored.state) == ("What is this?", "A cat.", TurnState.FAILED)
    assert (stored.usage, stored.ledger, stored.error) == (usage, ledger, error)
    assert (stored.conversation, stored.origin, stored.attachments) == (conversation, Origin.MICROPHONE, (shown,))
    assert abs(stored.created - time.time()) < 60
    assert shown.path.read_bytes() == b"pixels"


def test_turns_keep_their_order_and_their_conversation(store: ConversationStore) -> None:
    one, other = store.create_conversation(), store.create_conversation()
    for number in range(5):
        begin(store, f"one {number}", one)
        begin(store, f"other {number}", other)
    assert [turn.text for turn in store.turns(one)] == [f"one {number}" for number in range(5)]
    assert [turn.text for turn in store.turns(other)] == [f"other {number}" for number in range(5)]


def test_conversations_are_listed_newest_first_and_empty_ones_are_not(store: ConversationStore) -> None:
    first, second, _ = (store.create_conversation() for _ in range(3))
    turn = begin(store, "first", first)
    begin(store, "second", second)
    assert [line.id for line in store.conversations()] == [second, first]
    store.end_turn(turn, reply="done", state=TurnState.DONE)
    assert [(line.id, line.turns) for line in store.conversations()] == [(first, 1), (second, 1)]
    assert [line.id for line in store.conversations(limit=1)] == [first]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("LISBON", ["trip"]),
        ("100%", ["percent"]),
        ("a_b", ["underscore"]),
        ("back\\slash", ["slash"]),
        ("ÄPFEL", ["fruit"]),
        ("inside the reply", ["trip"]),
        ("nowhere", []),
        ("%", ["percent"]),
        ("  trip ", ["trip"]),
    ],
)
def test_search_finds_the_very_text_in_any_case(store: ConversationStore, query: str, found: list[str]) -> None:
    texts = {
        "trip": "To Lisbon",
        "percent": "100% sure",
        "not": "100 sure",
        "underscore": "a_b",
        "neither": "axb",
        "slash": "back\\slash",
        "fruit": "zwei äpfel",
    }
    for title, text in texts.items():
        turn = begin(store, text)
        store.rename_conversation(store.turn(turn).conversation, title)
        if title == "trip":
            store.end_turn(turn, reply="This is Inside The Reply.", state=TurnState.DONE)
    assert [line.title for line in store.conversations(query)] == found


def test_the_title_is_the_beginning_of_the_first_message(store: ConversationStore) -> None:
    conversation = store.create_conversation()
    turn = begin(store, "", conversation)
    assert store.conversations()[0].title == ""
    store.set_text(turn, "How  many\nlegs has a " + "very " * 30 + "long spider?")
    title = store.conversations()[0].title
    assert title.startswith("How many legs has a very")
    assert title.endswith("very…")
    assert len(title) <= 81
    begin(store, "And an ant?", conversation)
    assert store.conversations()[0].title == title
    store.rename_conversation(conversation, "Legs")
    store.set_text(turn, "other")
    assert store.conversations()[0].title == "Legs"


def test_a_picture_alone_names_the_conversation(store: ConversationStore) -> None:
    begin(store, "", store.create_conversation(), picture(store))
    assert store.conversations()[0].title == "cat.png"


def test_a_partial_reply_is_kept_and_a_late_one_changes_nothing(store: ConversationStore) -> None:
    turn = begin(store, "Tell me")
    store.save_reply(turn, "Once")
    store.save_reply(turn, "Once upon")
    assert store.turn(turn).reply == "Once upon"
    store.end_turn(turn, reply="Once upon a time", state=TurnState.STOPPED)
    store.save_reply(turn, "Once upon")
    assert store.turn(turn).reply == "Once upon a time"


def test_an_unknown_id_is_an_error(store: ConversationStore) -> None:
    calls = [
        lambda: store.turns("x"),
        lambda: store.turn("x"),
        lambda: begin(store, "a", "x"),
        lambda: store.set_text("x", "a"),
        lambda: store.save_reply("x", "a"),
        lambda: store.end_turn("x", reply="", state=TurnState.DONE),
        lambda: store.rename_conversation("x", "a"),
        lambda: store.delete_conversation("x"),
    ]
    for call in calls:
        with pytest.raises(StorageError, match=r"There is no (turn|conversation) x"):
            call()
    with pytest.raises(ValueError, match="does not end open"):
        store.end_turn("x", reply="", state=TurnState.OPEN)


def test_a_closed_store_says_so(store: ConversationStore) -> None:
    store.close()
    store.close()
    for call in (store.conversations, store.create_conversation):
        with pytest.raises(StorageError, match="is closed"):
            call()


def test_the_same_content_under_other_names_is_one_file(store: ConversationStore, tmp_path: Path) -> None:
    one, other = picture(store, name="a.png"), picture(store, name="b.png")
    assert one.path == other.path
    assert one.digest == hashlib.sha256(b"pixels").hexdigest()
    turns = [begin(store, "x", "", one), begin(store, "y", "", other)]
    assert [store.turn(turn).attachments[0].name for turn in turns] == ["a.png", "b.png"]
    assert files_in(tmp_path) == [one.digest]


def files_in(folder: Path) -> list[str]:
    return sorted(file.name for file in (folder / "attachments").rglob("*") if file.is_file())


def test_deleting_takes_the_files_that_nothing_else_uses(store: ConversationStore, tmp_path: Path) -> None:
    shared, own, waiting = (picture(store, data) for data in (b"shared", b"own", b"waiting"))
    gone, stays = store.create_conversation(), store.create_conversation()
    begin(store, "x", gone, shared, own)
    begin(store, "y", gone)
    kept = begin(store, "z", stays, shared)
    store.save_sight(sight_of(own.digest))
    store.delete_conversation(gone)
    assert files_in(tmp_path) == sorted([shared.digest, waiting.digest])
    assert [line.id for line in store.conversations()] == [stays]
    assert store.turn(kept).attachments == (shared,)
    assert store.sight(own.digest) is None
    with pytest.raises(StorageError, match="no longer in the store"):
        begin(store, "x", stays, own)
    assert len(store.turns(stays)) == 1
    begin(store, "w", stays, waiting)


def test_what_was_deleted_is_not_left_in_the_file(tmp_path: Path) -> None:
    store = ConversationStore(tmp_path / "peri.sqlite")
    turn = begin(store, "a very secret sentence")
    store.delete_conversation(store.turn(turn).conversation)
    store.close()
    assert b"secret sentence" not in (tmp_path / "peri.sqlite").read_bytes()


def test_files_that_were_never_sent_are_tidied_after_a_day(
    store: ConversationStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture(store, b"forgotten")
    store.recover()
    assert len(files_in(tmp_path)) == 1
    tomorrow = time.time() + 100_000
    monkeypatch.setattr("assistant.memory.store.time.time", lambda: tomorrow)
    store.recover()
    assert files_in(tmp_path) == []


def test_a_file_is_copied_as_it_is(store: ConversationStore, tmp_path: Path) -> None:
    source = tmp_path / "big.bin"
    source.write_bytes(bytes(range(256)) * 10_000)
    taken = store.add_file(source, source.name, "audio/wav", AttachmentKind.SOUND)
    assert taken.size == 2_560_000
    assert taken.path.read_bytes() == source.read_bytes()
    with pytest.raises(AttachmentError, match="can't be read"):
        store.add_file(tmp_path / "none", "none", "audio/wav", AttachmentKind.SOUND)
    assert [file.name for file in (tmp_path / "attachments" / "incoming").iterdir()] == []


def sight_of(digest: str) -> Sight:
    facts = PictureFacts(640, 480, "PNG", 1, "2026-01-02T03:04:05", 48.1, -11.5, "Camera", ("red", "blue"))
    return Sight(digest, facts, (TextBox("EXIT", 1, 2, 3, 4, 0.9),), (Label("a door", 0.7),))


def test_a_sight_comes_back(store: ConversationStore) -> None:
    assert store.sight("abc") is None
    store.save_sight(sight_of("abc"))
    assert store.sight("abc") == sight_of("abc")


def test_marks_of_another_version_are_left_out() -> None:
    stage = {"stage": "warp", "started": 0, "seconds": 1}
    stored = {"turn": "t", "counted_from": "submitted", "marks": {"warp": 1, "prompt": 2}, "stages": [stage]}
    assert load_ledger(json.dumps(stored)) == LedgerEntry("t", "submitted", {Mark.PROMPT: 2})


@given(text=st.text(), digest=st.text(st.characters(exclude_categories=["Cs"])))
def test_any_sight_survives_json(text: str, digest: str) -> None:
    sight = Sight(digest, PictureFacts(1, 1, "PNG"), (TextBox(text, 0, 0, 1, 1, 1.0),))
    assert load_sight(dump(sight) or "") == sight


def test_any_text_can_be_stored(store: ConversationStore) -> None:
    for text in ("nul \0 in it", "\ud800 half", "emoji 🦔", "'; DROP TABLE turns; --", ""):
        turn = begin(store, text)
        store.save_reply(turn, text)
        stored = store.turn(turn)
        assert stored.text == stored.reply == text.replace("\ud800", "?")


def test_the_store_is_private(store: ConversationStore, tmp_path: Path) -> None:
    begin(store, "x", "", picture(store))
    for file in [path for path in tmp_path.rglob("*") if path.is_file() and path.suffix != ".lock"]:
        assert file.stat().st_mode & 0o077 == 0, file


def test_fifty_thousand_conversations_cost_a_list_nothing(store: ConversationStore) -> None:
    with store._database.write(durable=False) as db:
        db.execute(
            """WITH RECURSIVE i(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM i WHERE n < 50000)
            INSERT INTO conversations (id, title, turns, created, updated)
            SELECT 'c' || n, 'Title ' || n, 2, n, n FROM i"""
        )
        for number in (0, 1):
            db.execute(
                """INSERT INTO turns (id, conversation, origin, state, created, text)
                SELECT id || '-' || ?, n, 'keyboard', 'done', n, 'some words about ' || n FROM conversations""",
                (number,),
            )
    assert best_of(3, store.conversations) < 0.05
    assert best_of(3, lambda: store.turns("c25000")) < 0.02
    plan = store._database._connect().execute(
        "EXPLAIN QUERY PLAN SELECT id FROM conversations WHERE turns > 0 ORDER BY updated DESC, n DESC LIMIT 500"
    )
    assert "conversations_newest" in str(plan.fetchall())


def best_of(times: int, call: object) -> float:
    seconds = []
    for _ in range(times):
        started = time.perf_counter()
        call()
        seconds.append(time.perf_counter() - started)
    return min(seconds)


def test_a_dropped_turn_leaves_no_trace_and_its_title_goes(store: ConversationStore) -> None:
    conversation = store.create_conversation()
    spoken = store.add_bytes(b"silence", "What you said.wav", "audio/wav", AttachmentKind.SOUND)
    silent = begin(store, "", conversation, spoken)
    later = begin(store, "Hello?", conversation)
    store.drop_turn(silent)
    assert [turn.id for turn in store.turns(conversation)] == [later]
    assert not spoken.path.exists()
    store.set_text(later, "Hello there?")
    (summary,) = store.conversations()
    assert (summary.title, summary.turns) == ("Hello there?", 1)
    store.drop_turn(later)
    assert store.conversations() == []
    with pytest.raises(StorageError):
        store.drop_turn(later)


def test_a_detached_file_goes_unless_another_turn_has_it(store: ConversationStore) -> None:
    shown = picture(store)
    first, second = begin(store, "One?", "", shown), begin(store, "Two?", "", shown)
    store.detach(first, shown.digest)
    assert shown.path.exists()
    assert store.turn(first).attachments == ()
    store.detach(second, shown.digest)
    assert not shown.path.exists()
