"""What the documents show: the same after any growth, and nothing from outside."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QSize, QUrl
from PySide6.QtWidgets import QApplication, QTextBrowser
from pytestqt.qtbot import QtBot

from tests.canary import FileCanary
from tests.ui.chat.test_markdown import PIECES
from ui.chat.code import CodeView
from ui.chat.markdown import Code, Line, Rule, Table, parse
from ui.chat.reply import ReplyView
from ui.chat.selection import selected_text
from ui.chat.spoken import find_sentence
from ui.chat.stream import MarkdownStream
from ui.chat.table import TableView
from ui.chat.text import ProseView
from ui.chat.turns import Turn
from ui.theme import Theme

FEW = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(autouse=True)
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp)
    yield made
    made.deleteLater()
    qapp.processEvents()


def shown(view: ReplyView) -> list[str]:
    """Everything the segments say, formats included."""
    return [
        f"{segment.code}" if isinstance(segment, CodeView) else segment.document().toHtml()
        for segment in view._segments
    ]


@FEW
@given(pieces=st.lists(PIECES, max_size=14))
def test_a_grown_reply_looks_like_one_made_at_once(qtbot: QtBot, pieces: list[str]) -> None:
    grown = Turn("1", "c", "?", stream=MarkdownStream())
    view = ReplyView(None, grown)
    for piece in pieces:
        grown.add(piece)
        view.refresh()
        view.fit(600)
    whole = Turn("1", "c", "?", stream=MarkdownStream("".join(pieces)))
    other = ReplyView(None, whole)

    assert shown(view) == shown(other)
    view.deleteLater()
    other.deleteLater()


@FEW
@given(pieces=st.lists(PIECES, max_size=14))
def test_no_reply_makes_the_window_load_anything(qtbot: QtBot, pieces: list[str]) -> None:
    view = ReplyView(None, Turn("1", "c", "?", stream=MarkdownStream("".join(pieces))))
    for segment in view._segments:
        if not isinstance(segment, CodeView):
            assert "<img" not in segment.document().toHtml()
            assert not any(one.isImageFormat() for one in segment.document().allFormats())

    view.deleteLater()


def test_loading_a_resource_gives_something_empty(qtbot: QtBot) -> None:
    view = ProseView()
    qtbot.addWidget(view)

    assert view.loadResource(2, QUrl("https://e.org/x.png")).size() == QSize(1, 1)
    assert view.loadResource(3, QUrl("https://e.org/x.css")).isEmpty()


TAGS = (
    '<img src="{}">',
    '<body background="{}">x',
    '<p style="background-image:url({})">x',
    "<style>@import url({});</style>x",
)


@pytest.mark.skipif(not FileCanary.possible(), reason="needs Linux's inotify")
@pytest.mark.parametrize("tag", TAGS)
def test_no_document_of_the_window_opens_a_file_even_if_html_got_there(qtbot: QtBot, picture: Path, tag: str) -> None:
    canary = FileCanary(picture)
    canary.prove_alive()
    for kind in (ProseView, TableView):
        view = kind()
        qtbot.addWidget(view)
        view.setHtml(tag.format(picture))
        view.grab()

    assert canary.count() == 0
    naive = QTextBrowser()  # what Qt does by itself: else nothing would be proven here
    qtbot.addWidget(naive)
    naive.setHtml(tag.format(picture))
    naive.grab()
    assert canary.count() > 0
    canary.close()


def test_the_spoken_sentence_is_found_across_an_address(qtbot: QtBot) -> None:
    view = ProseView()
    qtbot.addWidget(view)
    view.show_lines(_lines("See [the page](https://e.org/é) for more 👍.\n\n---\n\nNext."))
    found = find_sentence([view.said()], "See the page for more.")

    assert len(utf16_units(view.said())) == len(utf16_units(view.toPlainText()))
    assert "(https://e.org/%C3%A9)" in view.toPlainText()
    assert found == (0, 0, len("See the page (https://e.org/%C3%A9) for more"))


def utf16_units(text: str) -> bytes:
    return text.encode("utf-16-le")


def test_a_growing_line_is_not_written_again(qtbot: QtBot) -> None:
    view = ProseView()
    qtbot.addWidget(view)
    changes: list[tuple[int, int, int]] = []
    view.show_lines(_lines("First.\n\nSecond is **bold** and"))
    view.document().contentsChange.connect(lambda *what: changes.append(what))
    view.show_lines(_lines("First.\n\nSecond is **bold** and long"))

    assert changes == [(len("First. Second is bold and"), 0, len(" long"))]


def test_rows_of_a_growing_table_stay(qtbot: QtBot) -> None:
    view = TableView()
    qtbot.addWidget(view)
    first, second = parse("|a|b|\n|-|-|\n|1|2|\n"), parse("|a|b|\n|-|-|\n|1|2|\n|3|4|\n")
    assert isinstance(first[0], Table)
    assert isinstance(second[0], Table)
    view.show_table(first[0])
    view.show_table(second[0])

    assert view.toPlainText().split() == ["a", "b", "1", "2", "3", "4"]


def test_code_is_coloured_a_slice_at_a_time(qtbot: QtBot) -> None:
    view = CodeView()
    qtbot.addWidget(view)
    view.show_code(Code("\n".join(f"def f{n}(): return '{n}'" for n in range(300)), "python"))
    view.fit(600)
    assert view.colouring()

    qtbot.waitUntil(lambda: not view.colouring(), timeout=5000)
    last = view._text.document().lastBlock()
    assert last.layout().formats()


def test_code_of_a_language_nobody_knows_stays_plain(qtbot: QtBot) -> None:
    view = CodeView()
    qtbot.addWidget(view)
    view.show_code(Code("whatever", "no-such-language"))

    qtbot.waitUntil(lambda: not view.colouring(), timeout=5000)


def test_copying_a_list_keeps_its_markers(qtbot: QtBot) -> None:
    view = ProseView()
    qtbot.addWidget(view)
    view.show_lines(_lines("- one\n- two\n\n2. three\n"))
    view.selectAll()

    assert selected_text(view.textCursor()).split("\n") == ["• one", "• two", "2. three"]


def test_tasks_are_copied_with_their_boxes(qtbot: QtBot) -> None:
    view = ProseView()
    qtbot.addWidget(view)
    view.show_lines([block for block in parse("- [ ] open\n- [x] done\n- plain") if isinstance(block, Line)])
    view.selectAll()
    assert selected_text(view.textCursor()).split("\n") == ["- [ ] open", "- [x] done", "• plain"]


def test_the_spoken_sentence_is_found_whatever_its_marks() -> None:
    texts = ["Hello there. It is *late*,\u2028isn't it? It is late."]

    assert find_sentence(texts, "It is late, isn't it?") == (0, 13, len("It is *late*,\u2028isn't it"))
    assert find_sentence(texts, "Not in there.") is None
    assert find_sentence(["a 👍 then. Now this."], "Now this.") == (0, 11, len("Now this"))


def _lines(text: str) -> list[Line | Rule]:
    return [block for block in parse(text) if isinstance(block, Line | Rule)]
