"""The views, by name: each brings a stage into the state that its picture shows."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from assistant.calls import Scope, StoredCall, ToolCall, ToolResult
from assistant.errors import ErrorCard
from assistant.events import (
    MicrophoneLevel,
    Notice,
    Origin,
    TalkChanged,
    TalkState,
    TurnState,
)
from assistant.gallery import DatedBy, FolderState, FoundPicture, IndexStatus, PictureFolder
from assistant.library import LibraryFolder, LibraryStatus
from assistant.recall import ContextTable, PageRow
from tests.ui.scripted_calls import ALLOWED, ASKED, DENIED, SEND, WRITE, ScriptedCall
from tests.ui.scripted_session import Script
from tests.views.past import DAY, fill, past, photo
from tests.views.shown_composer import COMPOSER
from tests.views.shown_list import archive, folders, several
from tests.views.shown_messages import MESSAGES
from tests.views.shown_shelf import SHELF
from tests.views.shown_system import system
from tests.views.stage import Stage
from ui.rights import Row

DIFF = "--- notes/shopping.md\n+++ notes/shopping.md\n@@ -1,2 +1,3 @@\n # Shopping\n-bread\n+bread, rye\n+six eggs\n"
MAIL_CALL = ToolCall("mail", "send_mail", {"to": "mallory@example.org", "body": "The bill is 4711."})


def empty(stage: Stage) -> None:
    stage.open()


def conversation(stage: Stage) -> None:
    fill(stage)
    stage.open()
    stage.talk("loop")


def sources(stage: Stage) -> None:
    fill(stage)
    window = stage.open()
    stage.talk("lease")
    view = window.chat._reply(window.chat.turns()[-1].id)
    assert view is not None
    assert view.tail.sources is not None
    view.tail.sources.toggle()


def narrow(stage: Stage) -> None:
    fill(stage)
    stage.open(480, 760)
    stage.talk("lease")


def writing(stage: Stage) -> None:
    fill(stage)
    stage.session.script = Script(
        "The moon pulls the sea towards itself, and the earth away from the sea", hold=stage.held
    )
    stage.open()
    stage.say("Why are there two tides a day?")
    stage.until(stage.window.chat.column.views)
    later = time.monotonic() + 0.6
    stage.until(lambda: time.monotonic() > later)


def thinking(stage: Stage) -> None:
    fill(stage)
    stage.session.script = Script("…", thinking_seconds=60)
    window = stage.open()
    stage.say("Why are there two tides a day?")
    stage.until(window.chat.turns)
    later = time.monotonic() + 0.6
    stage.until(lambda: time.monotonic() > later)


def approval(stage: Stage) -> None:
    _ask(stage, ScriptedCall(MAIL_CALL, SEND, ASKED), "Answer the mail that I opened")


def diff(stage: Stage) -> None:
    call = ToolCall("w", "write_file", {"path": "notes/shopping.md"})
    why = replace(ASKED, why="A file is changed; what will stand in it is below.", quotes=())
    _ask(stage, ScriptedCall(call, WRITE, why, preview=DIFF), "Add six eggs to my shopping list")


def form(stage: Stage) -> None:
    from assistant.server_requests import ELICITATION
    from tests.ui.test_server_forms import FORM, request

    _ask(stage, request(ELICITATION, FORM, message="For whom is the table?"), "Book a table at the inn")


def _ask(stage: Stage, call: ScriptedCall, text: str) -> None:
    fill(stage)
    stage.session.script = Script("Let me see. It is done.", calls=(replace(call, at=11),))
    window = stage.open()
    stage.say(text)
    stage.until(stage.session.approvals.pending)
    name = stage.session.approvals.pending()[0].call.id
    stage.until(lambda: window.chat.card(name) is not None)
    later = time.monotonic() + 1.5
    stage.until(lambda: time.monotonic() > later)


def calls(stage: Stage) -> None:
    fill(stage)
    done = StoredCall(
        ToolCall("1", "search_notes", {"query": "tides"}),
        0,
        0,
        "",
        ALLOWED,
        True,
        ToolResult("Three notes.", seconds=0.34),
    )
    wrong = StoredCall(MAIL_CALL, 0, 1, "", DENIED, False, ToolResult("It was not allowed.", failed=True))
    stage.session.put(
        past("tides", "What do my notes say of tides?", "They come twice a day.", 60, calls=(done, wrong)),
        "Why there are tides",
    )
    stage.open()
    stage.talk("tides")


def written(stage: Stage) -> None:
    fill(stage)
    call = ToolCall("w", "write_file", {"path": "notes/shopping.md"})
    told = replace(ALLOWED, shown=True, why="Only your own words are in reach.")
    done = ToolResult("Written: notes/shopping.md", seconds=0.08)
    write = ScriptedCall(call, WRITE, told, preview=DIFF, result=done)
    stage.session.script = Script("The eggs are on your list.", calls=(write,))
    window = stage.open()
    stage.say("Add six eggs to my shopping list")
    stage.until(lambda: window.chat.turns() and "list" in window.chat.turns()[-1].reply)
    view = window.chat._reply(window.chat.turns()[-1].id)
    view.call_view("w").toggle()
    later = time.monotonic() + 1.0
    stage.until(lambda: time.monotonic() > later)


def trouble(stage: Stage) -> None:
    fill(stage)
    card = ErrorCard("The model stopped", "It ended while it wrote. What you typed is kept.", "Try again.")
    stage.session.put(
        past("tides", "And the moon?", "It pulls", 60, state=TurnState.FAILED, error=card), "Why there are tides"
    )
    stage.open()
    stage.talk("tides")
    stage.session.tell(Notice("No microphone", "No microphone is connected.", "Connect one and press again."))
    stage.until(lambda: stage.window.notices.news)


def listening(stage: Stage) -> None:
    fill(stage)
    window = stage.open()
    window.composer.talk.hold()
    stage.until(lambda: window.composer.talk.active)
    stage.session.tell(MicrophoneLevel(-12.0))


def talking(stage: Stage) -> None:
    fill(stage)
    window = stage.open()
    stage.talk("lease")
    stage.session.tell(TalkChanged(TalkState.HEARING))
    stage.until(window.talk_panel.isVisible)
    stage.session.tell(MicrophoneLevel(-14.0))


def facts(stage: Stage) -> None:
    fill(stage)
    window = stage.open(1280)
    stage.talk("lease")
    window.toggle(window.facts)
    stage.until(lambda: window.facts.rows.rows)


def pages(stage: Stage) -> None:
    fill(stage)
    now = time.time()
    rows = (
        PageRow("s", "system", "Instructions and tools", Origin.KERNEL, 640, 7.6, None, True, True),
        PageRow("f", "memory", "The user's flat is in Graz.", Origin.MEMORY, 14, 0.2, now, resident=True),
        PageRow("x", "extract", "lease.pdf, page 3", Origin.FILE, 212, 2.5, now, resident=True),
        PageRow("1", "turn", "When does my lease end?", Origin.KEYBOARD, 96, 1.1, now, resident=True, place="turn:1"),
        PageRow("0", "turn", "Where is the contract?", Origin.KEYBOARD, 310, 3.7, now - DAY, resident=False),
    )
    stage.session.context.tables["lease"] = ContextTable("lease", rows, 962, 2048, 0, 0.0)
    window = stage.open(1280)
    stage.talk("lease")
    window.toggle_pages()
    stage.until(lambda: window.pages.rows.rows)


def library(stage: Stage) -> None:
    fill(stage)
    contracts = LibraryFolder(Path("/home/ada/Contracts"), FolderState.INDEXING, 12, 2, 8)
    manuals = LibraryFolder(Path("/home/ada/Manuals"), FolderState.READY, 140, 0, 0)
    stage.session.documents.now = LibraryStatus((contracts, manuals), 152, 3_090, paused=False)
    window = stage.open(1280)
    stage.talk("lease")
    window.toggle(window.library)
    stage.until(lambda: window.library.rows.rows)


def rights(stage: Stage) -> None:
    fill(stage)
    stage.session.played.give(WRITE, "notes/shopping.md", Scope.ALWAYS, "soup")
    stage.session.played.give(SEND, "ada@example.org", Scope.CONVERSATION, "lease")
    stage.session.played.problems = ("Python can't run: there is no sandbox on this machine.",)
    window = stage.open(1280)
    stage.talk("lease")
    window.toggle_rights()
    stage.until(lambda: len(window.rights.findChildren(Row)) > 1)


def gallery(stage: Stage) -> None:
    fill(stage)
    colours = (("#7fb2e5", "#7aa05a"), ("#e7a977", "#6d5a8c"), ("#9fd0d8", "#d8c48a"), ("#56739c", "#3d5a45"))
    found = []
    for number, (top, bottom) in enumerate(colours * 2):
        file = photo(stage.scratch / f"{number}.png", top, bottom)
        found.append(
            FoundPicture(file, str(number), 0.9 - number / 20, "2026-05-31T12:00:00", DatedBy.CAMERA, 480, 320)
        )
    stage.session.pictures.found = found
    folder = PictureFolder(Path("/home/ada/Pictures"), FolderState.READY, 812, 0, 0, time.time())
    stage.session.pictures.become(IndexStatus((folder,), 812, paused=False))
    window = stage.open(1280)
    stage.talk("lease")
    window.toggle_gallery()
    window.gallery.words.setText("a field in summer")
    window.gallery.words.returnPressed.emit()
    stage.until(lambda: window.gallery.grid.found.rowCount() > 0)


def quick(stage: Stage) -> None:
    fill(stage)
    stage.session.script = Script("It means **“the harbour office”**: there the ship's papers are checked.")
    window = stage.open()
    stage.talk("lease")
    desktop = stage.application.desk.desktop
    desktop.quick_question()
    desktop.quick.move(window.pos().x() + 270, window.pos().y() + 160)
    desktop.quick.add_file(photo(stage.scratch / "part.png", "#7fb2e5", "#7aa05a"), "A part of the screen")
    desktop.quick.field.setText("What does this sign say?")
    desktop.quick.asked.emit("What does this sign say?", desktop.quick.files())
    stage.until(lambda: desktop.quick.answer.turns() and not desktop.quick.answer.turns()[0].in_flight)


VIEWS: dict[str, Callable[[Stage], None]] = {
    view.__name__: view
    for view in (
        *(empty, conversation, sources, narrow, writing, thinking, approval, diff, form, calls, written, trouble),
        *(listening, talking, facts, pages, library, rights, system, gallery),
        *(folders, archive, several),
        *MESSAGES,
        *COMPOSER,
        quick,
        *SHELF,
    )
}
IN_DOCS: tuple[str, ...] = (
    *(
        "conversation",
        "folders",
        "settings",
        "models",
        "formulas",
        "diagrams",
        "approval",
        "pages",
        "sources",
        "facts",
        "quick",
        "system",
    ),
)
