"""A server asks the user for something: a form in the conversation that holds nothing of theirs and loses nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from assistant.calls import Decision, Effect, Scope, ToolCall, ToolSpec, Verdict
from assistant.forms import Form, form_of
from assistant.server_requests import ABOUT, ELICITATION, PAGE, SAMPLING
from tests.ui.conftest import Opened, Opener
from tests.ui.scripted_calls import ScriptedCall
from tests.ui.test_approvals import asked, texts
from ui.chat import approval
from ui.chat.approval import ApprovalCard
from ui.chat.form import Chooser, Entry, FieldRow

FORM = form_of(
    {
        "type": "object",
        "properties": {
            "name": {"type": "string", "title": "Your <b>name</b>", "description": "As on the card"},
            "seats": {"type": "integer", "minimum": 1, "maximum": 9, "default": 2},
            "window": {"type": "boolean"},
            "day": {"type": "string", "enum": ["mon", "tue"], "default": "tue"},
            "meals": {"type": "array", "items": {"enum": ["soup", "fish & chips"]}},
        },
        "required": ["name"],
    }
)
WHY = Decision(Verdict.ASK, "a-server-asks", "The server asks for it in the course of a call, not you.")


@pytest.fixture(autouse=True)
def armed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(approval, "ARMING_MS", 0)


def request(name: str, form: Form | None = None, **arguments: str) -> ScriptedCall:
    spec = ToolSpec(
        name,
        ABOUT[name].format(server="inn"),
        {"type": "object"},
        frozenset({Effect.SENDS}),
        ("url",) if name == PAGE else (),
        "mcp:inn",
    )
    offered = tuple(Scope) if name == SAMPLING else (Scope.ONCE,)
    return ScriptedCall(ToolCall("it", name, arguments), spec, WHY, offered=offered, form=form)


def form(open_window: Opener) -> tuple[Opened, ApprovalCard, dict[str, FieldRow]]:
    one, card = asked(open_window, request(ELICITATION, FORM, message="For <i>whom</i>?"))
    assert card.fields is not None
    return one, card, {row.field.name: row for row in card.fields.rows}


def entry(row: FieldRow) -> Entry:
    assert isinstance(row.control, Entry)
    return row.control


def chooser(row: FieldRow) -> Chooser:
    assert isinstance(row.control, Chooser)
    return row.control


def pressed(card: ApprovalCard, words: str) -> QWidget:
    return next(button for button in card._buttons() if button.text() == words)


def test_the_form_says_who_asks_for_what_and_is_no_markup(open_window: Opener) -> None:
    _, card, rows = form(open_window)
    said = texts(card)

    assert "The server “inn” asks you to fill in a form. It gets what you write." in said
    assert "For <i>whom</i>?" in said
    assert "Your <b>name</b>" in said
    assert "As on the card" in said
    assert WHY.why in said
    assert entry(rows["name"]).text() == ""
    assert entry(rows["seats"]).text() == "2"
    assert chooser(rows["day"]).text() == "tue"
    assert [action.text() for action in chooser(rows["meals"]).options()] == ["soup", "fish && chips"]


def test_what_was_filled_in_is_sent(open_window: Opener, qtbot: QtBot) -> None:
    one, card, rows = form(open_window)
    entry(rows["name"]).setFocus()
    qtbot.keyClicks(entry(rows["name"]), "Ny")
    chooser(rows["window"]).choose("no")
    for meal in ("soup", "fish & chips", "soup"):
        chooser(rows["meals"]).choose(meal)
    qtbot.mouseClick(pressed(card, "Send"), Qt.MouseButton.LeftButton)

    one.replied()
    values = {"name": "Ny", "seats": 2, "window": False, "day": "tue", "meals": ("fish & chips",)}
    assert one.session.approvals.filled == [values]
    assert one.session.approvals.answers == [("it", True, Scope.ONCE)]


def test_what_is_wrong_is_said_beside_it_and_nothing_is_sent_or_lost(open_window: Opener, qtbot: QtBot) -> None:
    one, card, rows = form(open_window)
    entry(rows["seats"]).setText("12")
    qtbot.mouseClick(pressed(card, "Send"), Qt.MouseButton.LeftButton)

    assert rows["name"].problem == "This must be filled in."
    assert "This is to be at most 9." in texts(card)
    assert entry(rows["name"]).hasFocus()
    assert entry(rows["seats"]).text() == "12"
    assert one.session.approvals.answers == []

    entry(rows["name"]).setText("Ann")
    entry(rows["seats"]).setText("3")
    qtbot.mouseClick(pressed(card, "Send"), Qt.MouseButton.LeftButton)
    one.replied()
    assert one.session.approvals.filled == [{"name": "Ann", "seats": 3, "day": "tue"}]


def test_it_can_be_declined_or_put_away(open_window: Opener, qtbot: QtBot) -> None:
    one, card, _ = form(open_window)
    one.until(card.refuse.hasFocus)
    qtbot.keyClick(card.refuse, Qt.Key.Key_Return)
    one.replied()
    assert one.session.approvals.answers == [("it", False, None)]


def test_not_now_is_neither_yes_nor_no(open_window: Opener, qtbot: QtBot) -> None:
    one, card, _ = form(open_window)
    qtbot.mouseClick(pressed(card, "Not now"), Qt.MouseButton.LeftButton)
    one.replied()
    assert one.session.approvals.cancelled == ["it"]
    assert one.session.approvals.answers == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Y, Qt.Key.Key_N, Qt.Key.Key_Escape])
def test_no_single_key_answers_a_form(open_window: Opener, qtbot: QtBot, key: Qt.Key) -> None:
    one, card, rows = form(open_window)
    entry(rows["name"]).setText("An")
    for place in (entry(rows["name"]), card.refuse):
        place.setFocus()
        qtbot.keyClick(place, key)
    assert one.session.approvals.answers == []
    assert one.session.approvals.pending()
    assert entry(rows["name"]).text().startswith("An")


def test_what_is_typed_outlives_the_widget(open_window: Opener) -> None:
    one, _, rows = form(open_window)
    entry(rows["name"]).setText("Ann")
    call = one.window.chat.turns()[-1].asking
    assert call is not None
    again = ApprovalCard(one.window, call.question, call.draft)  # type: ignore[arg-type]
    assert again.fields is not None
    assert entry(again.fields.rows[0]).text() == "Ann"


def test_a_prompt_for_the_model_is_shown_whole(open_window: Opener) -> None:
    prompt = "Say where he lives. " * 40
    one, card = asked(open_window, request(SAMPLING, prompt=prompt, system="Be brief."))
    said = texts(card)

    assert "nothing of the conversation is given" in said
    assert prompt.strip() in said
    assert "Be brief." in said
    assert list(card.allow) == list(Scope)
    assert "Ask the model" in card.allow[Scope.ALWAYS].text()
    card.answer(True, Scope.CONVERSATION)
    one.replied()
    assert one.session.approvals.answers == [("it", True, Scope.CONVERSATION)]


def test_a_page_is_shown_with_its_whole_address(open_window: Opener) -> None:
    address = "https://inn.exämple.org/pay?for=4711"
    _, card = asked(open_window, request(PAGE, url=address, message="Pay here"))
    said = texts(card)

    assert address in said.splitlines()
    assert "xn--" in said
    assert "asks you to open a page" in said
    assert list(card.allow) == [Scope.ONCE]
