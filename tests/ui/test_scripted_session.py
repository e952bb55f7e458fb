"""The fake has the same public interface as the real session."""

from __future__ import annotations

import inspect

import pytest

from assistant.document_search import DocumentSearch
from assistant.filing import Filing
from assistant.model_shelf import ModelShelf
from assistant.picture_search import PictureSearch
from assistant.remembering import Memory
from assistant.session import Session
from tests.ui.scripted_documents import ScriptedDocuments
from tests.ui.scripted_doors import ScriptedMemory
from tests.ui.scripted_filing import ScriptedFiling
from tests.ui.scripted_pictures import ScriptedPictures
from tests.ui.scripted_session import ScriptedSession
from tests.ui.scripted_shelf import ScriptedShelf

PUBLIC = [name for name, _ in inspect.getmembers(Session) if not name.startswith("_")]


PICTURES = [name for name, _ in inspect.getmembers(PictureSearch) if not name.startswith("_")]


@pytest.mark.parametrize("name", PICTURES)
def test_picture_search_has_the_same_signature(name: str) -> None:
    assert _parameters(getattr(ScriptedPictures, name)) == _parameters(getattr(PictureSearch, name))


DOCUMENTS = [name for name, _ in inspect.getmembers(DocumentSearch) if not name.startswith("_")]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_document_search_has_the_same_signature(name: str) -> None:
    real, fake = getattr(DocumentSearch, name), getattr(ScriptedDocuments, name)
    assert isinstance(fake, property) if isinstance(real, property) else _parameters(fake) == _parameters(real)


MEMORY = ("facts", "proposed", "history", "add", "edit", "forget", "keep", "refuse")


@pytest.mark.parametrize("name", MEMORY)
def test_memory_has_the_same_signature(name: str) -> None:
    assert _parameters(getattr(ScriptedMemory, name)) == _parameters(getattr(Memory, name))


SHELF = [name for name, _ in inspect.getmembers(ModelShelf) if not name.startswith("_") and name != "close"]


@pytest.mark.parametrize("name", SHELF)
def test_the_shelf_has_the_same_signature(name: str) -> None:
    assert _parameters(getattr(ScriptedShelf, name)) == _parameters(getattr(ModelShelf, name))


FILING = [name for name, _ in inspect.getmembers(Filing) if not name.startswith("_")]


@pytest.mark.parametrize("name", FILING)
def test_filing_has_the_same_signature(name: str) -> None:
    assert _parameters(getattr(ScriptedFiling, name)) == _parameters(getattr(Filing, name))


@pytest.mark.parametrize("name", PUBLIC)
def test_has_the_same_signature(name: str) -> None:
    real, fake = getattr(Session, name), getattr(ScriptedSession, name)
    if isinstance(real, property):
        assert isinstance(fake, property)
        return
    assert _parameters(fake) == _parameters(real)


def _parameters(function: object) -> list[tuple[str, object, object]]:
    found = inspect.signature(function).parameters.values()  # type: ignore[arg-type]
    return [(one.name, one.kind, one.default) for one in found]
