"""Facts in the store: found, replaced with their history, and really forgotten."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.errors import StorageError
from assistant.events import Origin
from assistant.memory.database import Database
from assistant.memory.facts import FactStore, NewFact
from assistant.memory.store import ConversationStore


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with contextlib.closing(Database(tmp_path / "peri.sqlite")) as database:
        yield database


@pytest.fixture
def facts(database: Database) -> FactStore:
    return FactStore(database)


def texts(found: list) -> list[str]:
    return [fact.text for fact in found]


def test_a_fact_has_date_turn_and_origin(facts: FactStore) -> None:
    kept = facts.add(NewFact("  My dog\nis called Rex. ", 5.0, "c", "t", Origin.MICROPHONE))
    assert (kept.text, kept.said, kept.conversation, kept.turn) == ("My dog is called Rex.", 5.0, "c", "t")
    assert kept.origin is Origin.MICROPHONE
    assert facts.current() == [kept] == facts.history(kept.id)


def test_a_fact_is_found_by_its_words_in_any_case_without_marks_and_by_their_beginnings(facts: FactStore) -> None:
    facts.add(NewFact("Ich wohne in München.", 1.0))
    facts.add(NewFact("My dog is called Rex.", 2.0))
    assert texts(facts.find("munchen")) == ["Ich wohne in München."]
    assert texts(facts.find("dogs")) == ["My dog is called Rex."]
    assert texts(facts.find("re")) == ["My dog is called Rex."]
    assert texts(facts.find('"; DROP')) == []
    assert texts(facts.find(" ")) == ["My dog is called Rex.", "Ich wohne in München."]


def test_what_contradicts_replaces_and_the_former_is_history(facts: FactStore) -> None:
    first = facts.add(NewFact("I live in Berlin.", 1.0))
    second = facts.add(NewFact("I live in Lyon.", 2.0, replaces=first.id))
    third = facts.edit(second.id, "I live in Paris.", 3.0)
    assert texts(facts.current()) == ["I live in Paris."]
    assert facts.find("Berlin") == []
    old, newer, newest = facts.history(third.id)
    assert (old.replaced_by, old.until) == (second.id, 2.0)
    assert (newer.replaced_by, newer.until) == (third.id, 3.0)
    assert (newest.replaced_by, newest.until) == (None, None)
    with pytest.raises(StorageError, match="replaced"):
        facts.edit(first.id, "x", 4.0)


def test_forgetting_takes_the_history_along_but_not_what_came_later(facts: FactStore) -> None:
    first = facts.add(NewFact("I live in Berlin.", 1.0))
    second = facts.add(NewFact("I live in Lyon.", 2.0, replaces=first.id))
    third = facts.add(NewFact("I live in Paris.", 3.0, replaces=second.id))
    assert texts(list(facts.forget(second.id).facts)) == ["I live in Berlin.", "I live in Lyon."]
    assert facts.history(third.id) == [third]
    assert texts(list(facts.forget(third.id).facts)) == ["I live in Paris."]
    assert facts.current() == []
    with pytest.raises(StorageError, match="forgotten"):
        facts.history(third.id)


def test_a_proposal_is_no_fact_until_the_user_says_yes(facts: FactStore) -> None:
    old = facts.add(NewFact("My bank is A.", 1.0))
    new = facts.add(NewFact("My bank is B.", 2.0, origin=Origin.WEB, source="https://example.org", replaces=old.id))
    assert facts.current() == [old]
    assert facts.find("bank") == [old]
    assert facts.proposed() == [(new, "https://example.org")]
    assert facts.keep(new.id).id == new.id
    assert facts.proposed() == []
    assert facts.unsettled() == [new]
    facts.settle(new.id, [old.id])
    assert facts.current() == [new]
    assert facts.unsettled() == []
    with pytest.raises(StorageError):
        facts.keep(new.id)


def test_a_turn_is_looked_through_once(database: Database, facts: FactStore, tmp_path: Path) -> None:
    with contextlib.closing(ConversationStore(tmp_path / "peri.sqlite")) as store:
        conversation = store.create_conversation()
        one, two, three = (store.begin_turn(conversation, text, (), Origin.KEYBOARD) for text in "abc")
        for turn in (two, one, three, one):
            facts.await_look(turn)
        assert facts.waiting() == [one, two, three]
        assert texts(facts.looked(one, [NewFact("My name is A.", 1.0, conversation, one)]) or []) == ["My name is A."]
        assert facts.looked(one, [NewFact("My name is A.", 1.0)]) is None
        assert facts.waiting() == [two, three]
        store.delete_conversation(conversation)
        assert facts.waiting() == []
        assert texts(facts.current()) == ["My name is A."]


def test_vectors_are_of_one_encoder_and_of_what_holds(facts: FactStore) -> None:
    one, two = (facts.add(NewFact(text, 1.0)) for text in ("I am one.", "I am two."))
    assert facts.without_vector("a") == [(one.id, one.text), (two.id, two.text)]
    facts.keep_vectors("a", [(one.id, np.array([1, 0], np.float32)), ("gone", np.array([0, 1], np.float32))])
    assert facts.without_vector("a") == [(two.id, two.text)]
    names, matrix = facts.vectors("a")
    assert names == [one.id]
    np.testing.assert_array_equal(matrix, [[1, 0]])
    assert facts.vectors("b")[0] == []
    facts.edit(one.id, "I am another.", 2.0)
    assert facts.vectors("a")[0] == []


def test_nothing_is_no_fact(facts: FactStore) -> None:
    with pytest.raises(StorageError, match="nothing"):
        facts.add(NewFact(" \n\0 ", 1.0))


WORDS = st.text(st.characters(codec="utf-8", categories=("L", "N")), min_size=6, max_size=12)


@settings(max_examples=10)
@given(st.lists(st.lists(WORDS, min_size=1, max_size=40, unique=True), min_size=1, max_size=6), st.data())
def test_not_a_byte_of_what_is_forgotten_stays_in_the_files(
    tmp_path_factory: pytest.TempPathFactory, many: list[list[str]], data: st.DataObject
) -> None:
    """Not in the log either, and however long the facts are."""
    folder = tmp_path_factory.mktemp("facts")
    with contextlib.closing(Database(folder / "peri.sqlite")) as database:
        facts = FactStore(database)
        facts.add(NewFact("I like it.", -1.0))  # for what a fact's row has apart from its words
        empty = b"".join(path.read_bytes() for path in folder.iterdir())
        kept = [facts.add(NewFact("I like " + " ".join(words), float(at))) for at, words in enumerate(many)]
        facts.keep_vectors("e", [(fact.id, np.full(384, at + 0.5, np.float32)) for at, fact in enumerate(kept)])
        chosen = data.draw(st.integers(0, len(kept) - 1))
        edited = facts.edit(kept[chosen].id, "I hate " + " ".join(many[chosen]), 99.0)
        facts.forget(edited.id)
        rest = {word.casefold() for at, words in enumerate(many) if at != chosen for word in words}
        held = b"".join(path.read_bytes() for path in folder.iterdir())
        for word in many[chosen]:
            if any(word.casefold() in other for other in rest):
                continue
            for spelt in {word.encode(), word.casefold().encode()}:
                assert spelt in empty or spelt not in held
        assert np.full(384, chosen + 0.5, np.float32).tobytes()[:64] not in held
        assert len(facts.current()) == len(many)


def test_the_log_is_cut_unless_somebody_reads_on(database: Database, facts: FactStore) -> None:
    log = database.path.with_name(database.path.name + "-wal")
    with database.read() as db:
        db.execute("SELECT count(*) FROM facts").fetchone()
        facts.add(NewFact("I am here.", 1.0))
        assert not database.empty_log(patience=0.05)
        assert log.stat().st_size > 0
    assert database.empty_log()
    assert log.stat().st_size == 0
