"""`peri docs`, and documents given to `peri ask`, on a scripted machine."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from assistant import cli
from assistant.document_recall import DocumentRecaller
from assistant.document_search import DocumentSearch, Machinery
from assistant.memory.store import ConversationStore
from assistant.session import Session
from assistant.settings import Preferences, Settings
from assistant.turn.bus import Bus
from tests import papers
from tests.fakes import ScriptedKernel, scripted_parts
from tests.unit.assistant.test_document_search import Eyes, Meaning, Reader, part

Run = Callable[..., int]


@pytest.fixture
def kernel() -> ScriptedKernel:
    return ScriptedKernel(["900 euros [1]."], ["900 euros [1]."])


@pytest.fixture
def run(tmp_path: Path, kernel: ScriptedKernel) -> Run:
    def run(*argv: str, meaning: bool = True) -> int:
        def opener(**_options: object) -> Session:
            parts = scripted_parts(kernel=kernel)
            bus = Bus()
            preferences = Preferences(Settings(), lambda key, value: None, lambda key, changed: None)
            machinery = Machinery(part(Reader()), part(Eyes()), part(Meaning()) if meaning else None)
            documents = DocumentSearch(tmp_path / "home", machinery, bus.publish)
            parts.recallers.append(DocumentRecaller(documents))
            session = Session(parts, ConversationStore(tmp_path / "peri.sqlite"), bus, preferences)
            session.use_documents(documents)
            return session

        return cli.main(argv, opener)

    return run


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    found = tmp_path / "papers"
    found.mkdir()
    (found / "lease.pdf").write_bytes(papers.pdf([["Lease"], ["The tenant must pay 900 euros."]], [("Lease", 1)]))
    (found / "broken.docx").write_bytes(b"PK\x03\x04 no")
    return found


def shown(kernel: ScriptedKernel) -> str:
    return "\n".join(message.content for message in kernel.requests[-1].messages)


def test_a_folder_is_added_and_its_passages_are_found(run: Run, folder: Path, capsys) -> None:
    assert run("docs", "add", str(folder)) == 0
    assert "1 different documents with 1 passages can be found." in capsys.readouterr().err

    assert run("docs", "find", "what rent is there", "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["name"], found["page"], found["headings"]) == ("lease.pdf", 2, ["Lease"])
    assert found["path"] == str(folder / "lease.pdf")
    assert run("docs", "find", "tenant", "--by", "words") == 0
    assert "lease.pdf, page 2" in capsys.readouterr().out


def test_the_status_tells_what_was_left_out_and_why(run: Run, folder: Path, capsys) -> None:
    run("docs", "add", str(folder))
    capsys.readouterr()

    assert run("docs", "status") == 0
    told = capsys.readouterr().out
    assert f"{folder}: ready, 1 documents, 1 left out" in told
    assert "broken.docx is broken" in told
    assert run("docs", "status", "--json") == 0
    status = json.loads(capsys.readouterr().out)
    assert (status["documents"], status["unread"], len(status["left_out"])) == (1, 0, 1)


def test_an_answer_names_its_sources(run: Run, folder: Path, kernel: ScriptedKernel, capsys) -> None:
    run("docs", "add", str(folder))
    capsys.readouterr()

    assert run("docs", "ask", "How much rent must the tenant pay?") == 0

    assert capsys.readouterr().out.splitlines() == ["900 euros [1].", "[1] lease.pdf, page 2"]
    assert "[1] lease.pdf, page 2\nLease\nThe tenant must pay 900 euros." in shown(kernel)
    assert run("docs", "ask", "How much rent must the tenant pay?", "--json") == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["sources"][0]["place"].startswith("document:")


def test_a_file_of_a_question_is_read_for_it(run: Run, folder: Path, kernel: ScriptedKernel, capsys) -> None:
    assert run("ask", "--file", str(folder / "lease.pdf"), "What is it about?") == 0

    assert "900 euros [1]." in capsys.readouterr().out
    assert "The tenant must pay 900 euros." in shown(kernel)


def test_a_file_that_can_not_be_read_does_not_keep_the_answer(
    run: Run, folder: Path, kernel: ScriptedKernel, capsys
) -> None:
    assert run("ask", "--file", str(folder / "broken.docx"), "What is it about?") == 0

    assert "broken.docx could not be read" in shown(kernel)


def test_pausing_removing_and_an_empty_index(run: Run, folder: Path, capsys) -> None:
    assert run("docs", "ask", "Anything?") == 1
    assert "No document is indexed yet" in capsys.readouterr().err
    run("docs", "add", str(folder))
    assert run("docs", "pause") == 0
    assert run("docs", "status") == 0
    assert "Indexing is paused" in capsys.readouterr().out
    assert run("docs", "resume") == 0
    assert run("docs", "remove", str(folder)) == 0
    assert "2 files with it" in capsys.readouterr().err
    assert run("docs", "remove", str(folder)) == 1
    assert run("docs", "find", "rent") == 0
    assert "No document is indexed" in capsys.readouterr().err


def test_without_an_embedder_it_says_so(run: Run, folder: Path, capsys) -> None:
    run("docs", "add", str(folder), meaning=False)
    capsys.readouterr()

    assert run("docs", "find", "tenant", meaning=False) == 0

    told = capsys.readouterr()
    assert "lease.pdf, page 2" in told.out
    assert "words alone" in told.err
