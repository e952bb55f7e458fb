"""Documents from the file to the answer, with the real reader behind its wall and the real embedder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.document_recall import DocumentRecaller
from assistant.document_search import DocumentSearch, Machinery
from assistant.events import Event, Origin, UserTurn
from assistant.memory.store import ConversationStore
from assistant.recall import SourcesRecalled
from assistant.session import Session
from assistant.settings import Preferences, Settings
from assistant.tools.sandbox.enclose import enclose
from assistant.turn.bus import Bus
from assistant.turn.parts import Part
from models.host import Host, HostSpec
from models.proxies import HostedDocumentReader, HostedEmbedder
from models.registry import OWN_EYES, has_own_eyes
from tests import papers
from tests.fakes import ScriptedEyes, ScriptedKernel, part, scripted_parts

pytestmark = pytest.mark.skipif(not has_own_eyes(), reason="Peri's eyes are not in this checkout")

LEASE = papers.pdf(
    [
        ["Rent", "The tenant must pay 1,450 francs on the first day of each month."],
        ["Animals", "One cat may live in the apartment. Dogs need the written consent of the landlord."],
        ["Ending", "Either party may end the lease with three months' notice."],
    ],
    [("Rent", 1), ("Animals", 2), ("Ending", 3)],
)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    reader = Host(HostSpec("documents", "reading/documents", {"wall": enclose}))
    embedder = Host(HostSpec("meaning", "embedding/minilm", {"model": str(OWN_EYES)}))
    parts = scripted_parts(kernel=ScriptedKernel(*[["With consent [1]."]] * 4))
    parts.reader = Part("documents", lambda: (reader, HostedDocumentReader(reader)))
    parts.embedder = Part("meaning", lambda: (embedder, HostedEmbedder(embedder)))
    bus = Bus()
    machinery = Machinery(parts.reader, part("eyes", ScriptedEyes()), parts.embedder)
    documents = DocumentSearch(tmp_path / "home", machinery, bus.publish)
    parts.recallers.append(DocumentRecaller(documents))
    preferences = Preferences(Settings(), lambda key, value: None, lambda key, changed: None)
    made = Session(parts, ConversationStore(tmp_path / "peri.sqlite"), bus, preferences)
    made.use_documents(documents)
    yield made
    made.close()


def test_a_dropped_lease_answers_in_its_conversation_with_a_source_that_opens(session: Session, tmp_path: Path) -> None:
    heard: list[Event] = []
    session.subscribe(heard.append)
    lease = tmp_path / "lease.pdf"
    lease.write_bytes(LEASE)

    first = session.submit(UserTurn("May I have a puppy?", files=(lease,)))
    talk = session.wait(first, 60).conversation
    second = session.submit(UserTurn("How much do I owe the landlord every month?", conversation=talk))
    session.wait(second, 60)
    other = session.submit(UserTurn("How much do I owe the landlord every month?"))
    session.wait(other, 60)

    stored = {one.id: one for one in session.conversation(talk)}
    assert {one.origin for one in stored[first].recalled} == {Origin.FILE}
    assert "Dogs need" in " ".join(one.text for one in stored[first].recalled)
    assert [one.number for one in stored[second].recalled] == list(range(1, len(stored[second].recalled) + 1))
    source = next(one for one in stored[second].recalled if one.title == "lease.pdf, page 1")
    passage = session.documents.passage(source.place.removeprefix("document:"))
    assert passage is not None
    assert passage.headings == ("Rent",)
    told = [event for event in heard if isinstance(event, SourcesRecalled)]
    assert {event.turn for event in told} == {first, second}
    session.delete_conversation(talk)


def test_an_indexed_folder_answers_by_meaning_and_leaves_other_talk_alone(session: Session, tmp_path: Path) -> None:
    folder = tmp_path / "papers"
    folder.mkdir()
    (folder / "lease.pdf").write_bytes(LEASE)
    session.documents.add(folder)
    assert session.documents.wait(60).unread == 0

    turns = [
        session.submit(UserTurn(text))
        for text in ("How can my flat's lease be terminated?", "What should I cook for dinner?")
    ]
    ended = [session.wait(turn, 60) for turn in turns]

    about, aside = (session.conversation(one.conversation)[0] for one in ended)
    assert about.recalled[0].title == "lease.pdf, page 3"
    assert aside.recalled == ()
