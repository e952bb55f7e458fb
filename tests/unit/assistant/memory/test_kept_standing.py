"""How a window stands comes back whole, whatever it was before."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.errors import StorageError
from assistant.events import Origin
from assistant.memory.kept_standing import StandingStore
from assistant.memory.store import ConversationStore
from assistant.recall import NEW, Standing, Summary

pages = st.frozensets(st.sampled_from(["t1", "t2", "t3", "t1/extract", "t2/result"]))
summaries = st.none() | st.builds(
    Summary, st.text(st.characters(codec="utf-8")), st.integers(1, 99), st.frozensets(st.sampled_from(Origin))
)
standings = st.builds(Standing, st.integers(0, 9000), pages, pages, pages, pages, summaries)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ConversationStore]:
    store = ConversationStore(tmp_path / "peri.sqlite")
    yield store
    store.close()


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(one=standings, other=standings)
def test_it_comes_back_whole(store: ConversationStore, one: Standing, other: Standing) -> None:
    kept, conversation = StandingStore(store.database), store.create_conversation()
    assert kept.load(conversation) == NEW
    kept.save(conversation, NEW, one)
    assert kept.load(conversation) == one
    kept.save(conversation, one, other)
    assert kept.load(conversation) == other


def test_an_unknown_conversation_has_no_window(store: ConversationStore) -> None:
    with pytest.raises(StorageError, match="no conversation"):
        StandingStore(store.database).load("nothing")
