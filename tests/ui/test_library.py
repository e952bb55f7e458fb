"""Documents are added, read, searched and left again, and their passages shown where they stand."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from assistant.errors import SearchError
from assistant.events import Origin
from assistant.gallery import FolderState, LeftOut
from assistant.library import LibraryFolder, LibraryStatus, Passage
from assistant.recall import Recalled, RecalledKind
from tests.ui.conftest import Opened, Opener
from tests.ui.scripted_session import ScriptedSession
from ui.rows import Entry

CONTRACTS = LibraryFolder(Path("/home/u/Contracts"), FolderState.INDEXING, 12, 2, 8)
BROKEN = LibraryFolder(Path("/media/stick"), FolderState.AWAY, 3, 0, 0, note="The folder isn't there now.")
STATUS = LibraryStatus((CONTRACTS, BROKEN), 15, 340, paused=False, running=True)
LEASE = Path("/home/u/Contracts/lease.pdf")


def part(number: str, text: str) -> Passage:
    return Passage(number, LEASE, "lease.pdf", "Lease", ("Term",), 3, text, there=False)


def filled(session: ScriptedSession) -> None:
    session.documents.now = STATUS
    session.documents.passages = [part("6", "It begins in June."), part("7", "It ends in May."), part("8", "Keys.")]
    session.documents.missing = [LeftOut(Path("/home/u/Contracts/secret.pdf"), "It is locked with a password.")]


def shown(open_window: Opener, *, empty: bool = False) -> Opened:
    one = open_window(None, None if empty else filled)
    one.window.resize(1280, 800)
    one.window.activateWindow()
    one.until(one.window.isActiveWindow)
    one.window.toggle(one.window.library)
    one.until(lambda: empty or one.window.library.rows.rows)
    return one


def said(one: Opened) -> list[str]:
    return [row.accessibleName() for row in one.window.library.rows.rows]


def entry(one: Opened, name: str) -> Entry:
    found = one.window.library.rows.row(name)
    assert isinstance(found, Entry)
    return found


def test_folders_tell_how_far_they_are_and_what_is_the_matter(open_window: Opener) -> None:
    one = shown(open_window)

    assert said(one)[:2] == [
        "Contracts, 12 documents, 8 still to be read · /home/u",
        "stick, The folder isn't there now. · /media",
    ]
    words = one.window.library.message.text()
    assert "15 documents in 340 passages can be found." in words
    assert "8 are still to be read." in words
    assert one.window.library.progress.isVisible()


def test_news_of_the_reading_arrives_and_the_bar_goes_when_all_is_read(open_window: Opener) -> None:
    one = shown(open_window)
    done = replace(CONTRACTS, documents=20, remaining=0, state=FolderState.READY)
    one.session.documents.become(LibraryStatus((done,), 20, 400, paused=False))

    one.until(lambda: said(one)[:1] == ["Contracts, 20 documents · /home/u"])
    assert not one.window.library.progress.isVisible()
    assert not one.window.library.pace.isVisible()


def test_reading_is_paused_and_goes_on(open_window: Opener, qtbot: QtBot) -> None:
    one = shown(open_window)
    qtbot.mouseClick(one.window.library.pace, Qt.MouseButton.LeftButton)
    one.until(lambda: one.window.library.pace.text() == "Resume")
    assert "Reading is paused." in one.window.library.message.text()
    qtbot.mouseClick(one.window.library.pace, Qt.MouseButton.LeftButton)

    one.until(lambda: one.window.library.pace.text() == "Pause")
    assert [name for name, _ in one.session.documents.calls] == ["pause", "resume"]


def test_what_was_left_out_is_told_with_the_reason(open_window: Opener, qtbot: QtBot) -> None:
    one = shown(open_window)
    line = entry(one, "left out")
    assert line.accessibleName().startswith("2 files were left out")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    one.until(lambda: "secret.pdf, It is locked with a password." in said(one))
    qtbot.keyClick(entry(one, "left out"), Qt.Key.Key_Return)

    one.until(lambda: "secret.pdf, It is locked with a password." not in said(one))


def test_a_folder_is_searched_no_longer_and_that_can_be_undone(open_window: Opener, qtbot: QtBot) -> None:
    one = shown(open_window)
    qtbot.keyClick(entry(one, "/home/u/Contracts"), Qt.Key.Key_Delete)
    one.until(lambda: one.window.notices.news)
    one.until(lambda: one.window.library.rows.row("/home/u/Contracts") is None)
    one.window.notices._do()

    one.until(lambda: one.window.library.rows.row("/home/u/Contracts"))
    assert [name for name, _ in one.session.documents.calls] == ["remove", "add"]


def test_passages_are_found_and_open_where_they_stand(open_window: Opener, qtbot: QtBot) -> None:
    one = shown(open_window)
    qtbot.keyClicks(one.window.library.search, "ends in")
    qtbot.keyClick(one.window.library.search, Qt.Key.Key_Return)
    one.until(lambda: said(one) == ["It ends in May., lease.pdf, page 3 · Term"])
    qtbot.keyClick(entry(one, "7"), Qt.Key.Key_Return)
    passage = one.window.passage

    one.until(lambda: passage.text.toPlainText() == "It begins in June.\n\nIt ends in May.\n\nKeys.")
    assert passage.isVisible()
    assert passage.title.text() == "lease.pdf, page 3"
    assert passage.origin.text() == "From a file · Term"
    assert [mark.cursor.selectedText() for mark in passage.text.extraSelections()] == ["It ends in May."]
    assert not passage.go.isVisible()


def test_nothing_found_is_said_and_no_words_lead_back(open_window: Opener, qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QLabel

    one = shown(open_window)
    qtbot.keyClicks(one.window.library.search, "zebra")
    qtbot.keyClick(one.window.library.search, Qt.Key.Key_Return)
    one.until(lambda: said(one) == [])
    labels = [label.text() for label in one.window.library.rows.findChildren(QLabel) if label.isVisible()]
    assert labels == ["I did not find it in your documents."]
    qtbot.keyClick(one.window.library.search, Qt.Key.Key_Escape)

    one.until(lambda: len(said(one)) == 3)
    assert one.window.library.isVisible()


def test_a_source_of_a_reply_leads_to_its_file(open_window: Opener, tmp_path: Path) -> None:
    file = tmp_path / "lease.txt"
    file.write_text("It ends in May.")
    one = shown(open_window)
    one.session.documents.passages = [Passage("9", file, "lease.txt", "", (), 0, "It ends in May.")]
    source = Recalled(RecalledKind.EXTRACT, "It ends in May.", Origin.FILE, "lease.txt", "document:9", 1)
    one.window.chat.source_asked.emit(source)

    one.until(one.window.passage.go.isVisible)
    assert one.window.passage.go.text() == "Open the file"
    assert one.window.passage.go.toolTip() == str(file)


def test_without_documents_it_says_what_could_be_done(open_window: Opener, tmp_path: Path) -> None:
    one = shown(open_window, empty=True)
    assert one.window.library.add_folder.hasFocus()
    assert not one.window.library.search.isVisible()
    one.desk._library.add(tmp_path)

    one.until(lambda: one.window.library.rows.row(str(tmp_path)))


def test_what_can_not_be_added_is_said(open_window: Opener, tmp_path: Path) -> None:
    one = shown(open_window, empty=True)
    one.session.documents.error = SearchError("The folder can't be read.", remedy="Check its permissions.")
    one.desk._library.add(tmp_path)

    one.until(lambda: "can't be read. Check its permissions." in one.window.library.message.text())
