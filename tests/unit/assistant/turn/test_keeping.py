"""The window of a conversation: its table, what the user does with it, and what is done in idle time."""

from __future__ import annotations

import dataclasses
import threading

import pytest

from assistant.calls import ToolSpec
from assistant.context.pages import PageKind
from assistant.context.standing import name_of
from assistant.errors import ContextError, StorageError
from assistant.events import ContextMeasured, Origin, TurnFinished, TurnState, UserTurn
from assistant.memory.kept_standing import StandingStore
from assistant.recall import ContextChanged, PageRow, Recalled, RecalledKind
from assistant.settings import Settings
from assistant.turn.cancel import Cancellation, TurnCancelled
from assistant.turn.summarising import Summariser, whole_sentences
from models.values import RequestedCall
from tests.fakes import KERNEL_INFO, ScriptedKernel, scripted_parts
from tests.playing import Play

SMALL = dataclasses.replace(KERNEL_INFO, context_tokens=600)
FILLER = "word " * 30


@pytest.fixture
def playing(tmp_path):
    opened: list[Play] = []

    def build(kernel: ScriptedKernel) -> Play:
        settings = Settings().replace("kernel.max_reply_tokens", 60)
        opened.append(Play(scripted_parts(kernel=kernel), tmp_path, settings))
        return opened[-1]

    yield build
    for one in opened:
        one.session.close()


def talked(play: Play, count: int, first: str = "My sister Ada lives in Oslo.") -> str:
    """A conversation of so many turns that are on disk already."""
    conversation = play.session.new_conversation()
    for number in range(count):
        text = first if not number else f"Question {number}: {FILLER}"
        turn = play.store.begin_turn(conversation, text, (), Origin.KEYBOARD)
        play.store.end_turn(turn, reply=f"Reply {number}.", state=TurnState.DONE)
    return conversation


def shown(play: Play, conversation: str) -> dict[str, PageRow]:
    return {row.id: row for row in play.session.context.table(conversation).rows}


def test_the_table_has_a_line_for_every_page(playing) -> None:
    play = playing(ScriptedKernel(["Biscuit."]))
    found = Recalled(RecalledKind.EXTRACT, "The rent is due on the 3rd.", Origin.FILE, "lease.pdf", "document:1", 1)

    class Finds:
        def recall(self, *_: object) -> list[Recalled]:
            return [found]

    play.parts.recallers.append(Finds())
    outcome = play.ask("When is the rent due?")
    assert isinstance(outcome, TurnFinished)
    table = play.session.context.table(outcome.conversation)
    rows = {row.id: row for row in table.rows}
    extract = rows[name_of(outcome.turn, PageKind.EXTRACT)]
    assert (extract.title, extract.origin, extract.resident) == ("lease.pdf", Origin.FILE, True)
    assert rows["system"].pinned
    assert rows[outcome.turn].tokens >= 6
    assert all(row.cost > 0 and row.used for row in table.rows)
    assert table.by_kind()["extract"] == extract.tokens
    assert table.used <= table.limit
    assert table.prefill_tokens < table.used, "what has been evaluated is not evaluated again"


def test_without_a_model_tokens_are_estimated(playing) -> None:
    kernel = ScriptedKernel()
    play = playing(kernel)
    conversation = talked(play, 2)
    table = play.session.context.table(conversation)
    assert table.prefill_tokens == table.used > 50
    assert not play.session.kernel()


def test_an_unknown_page_is_refused_and_the_beginning_can_not_leave(playing) -> None:
    play = playing(ScriptedKernel())
    conversation = talked(play, 1)
    with pytest.raises(ContextError, match="no page"):
        play.session.context.pin(conversation, "nothing")
    with pytest.raises(ContextError, match="always there"):
        play.session.context.evict(conversation, "system")
    with pytest.raises(StorageError):
        play.session.context.table("nothing")


def test_what_the_user_puts_out_is_not_told_until_it_is_brought_back(playing) -> None:
    kernel = ScriptedKernel(["One."], ["Two."])
    play = playing(kernel)
    conversation = talked(play, 2)
    first = play.store.turns(conversation)[0].id
    play.session.context.evict(conversation, first)
    assert not shown(play, conversation)[first].resident
    play.ask(UserTurn("Go on.", conversation=conversation))
    assert "Oslo" not in str(kernel.requests[0].messages)
    assert play.until(ContextMeasured).turns_left_out == 1
    play.session.context.page_in(conversation, first)
    play.ask(UserTurn("Go on.", conversation=conversation))
    assert "Oslo" in kernel.requests[1].messages[1].content
    assert play.until(ContextChanged).conversation == conversation


def test_a_pinned_turn_stays_while_others_leave_also_after_a_restart(playing, tmp_path) -> None:
    kernel = ScriptedKernel(*[["Yes."]] * 12, info=SMALL)
    play = playing(kernel)
    conversation = talked(play, 1)
    first = play.store.turns(conversation)[0].id
    play.session.context.pin(conversation, first)
    for number in range(11):
        play.ask(UserTurn(f"Question {number}: {FILLER}", conversation=conversation))
    assert "Oslo" in kernel.requests[-1].messages[1].content
    rows = shown(play, conversation)
    assert rows[first].pinned
    assert not all(row.resident for row in rows.values())
    kept = StandingStore(play.store.database).load(conversation)
    assert (kept.pinned, kept.limit) == ({first}, SMALL.context_tokens)


def test_more_than_half_can_not_be_pinned(playing) -> None:
    play = playing(ScriptedKernel(info=SMALL))
    play.session._conductor.load()
    conversation = talked(play, 1, FILLER * 12)
    with pytest.raises(ContextError, match="Pinned pages would take"):
        play.session.context.pin(conversation, play.store.turns(conversation)[0].id)


def filled(play: Play) -> tuple[str, str]:
    """A conversation from which turns have left, and its first turn."""
    play.session._conductor.load()
    conversation = talked(play, 12)
    return conversation, play.store.turns(conversation)[0].id


def test_what_has_left_is_summed_up_and_evaluated_in_idle_time(playing) -> None:
    kernel = ScriptedKernel(["Ada, the user's ", "sister, lives in Oslo. And"], ["Yes."], info=SMALL)
    play = playing(kernel)
    conversation, first = filled(play)
    play.session.context.tend(conversation, Cancellation())
    rows = shown(play, conversation)
    assert rows["summary"].resident
    assert not rows[first].resident
    assert kernel.forgotten.get(timeout=1) == "summary"
    begun = kernel.begun[-1].messages
    assert begun[1].content.startswith("(Notes on ")
    assert "Ada, the user's sister, lives in Oslo.\n\nQuestion" in begun[1].content, "up to its last whole sentence"
    play.ask(UserTurn("And now?", conversation=conversation))
    assert kernel.requests[-1].messages[: len(begun)] == begun, "the turn begins with what was evaluated"
    assert kernel.requests[0].sequence == "summary"
    assert kernel.kept == [conversation]
    assert len(play.store.turns(conversation)) == 13, "all of it is on disk"


def test_a_window_with_room_is_left_as_it_is(playing) -> None:
    kernel = ScriptedKernel(info=SMALL)
    play = playing(kernel)
    play.session._conductor.load()
    conversation = talked(play, 2)
    play.session.context.tend(conversation, Cancellation())
    assert kernel.requests == []
    assert all(row.resident for row in shown(play, conversation).values())


def test_a_summary_that_is_interrupted_changes_nothing(playing) -> None:
    gate = threading.Event()
    kernel = ScriptedKernel(["Ada lives ", gate], info=SMALL)
    play = playing(kernel)
    conversation, _ = filled(play)
    before = play.session.context._standings.of(conversation)
    cancellation = Cancellation()
    cancellation.cancel()
    with pytest.raises(TurnCancelled):
        play.session.context.tend(conversation, cancellation)
    assert play.session.context._standings.of(conversation) == before


def test_a_turn_that_has_left_comes_back_when_it_is_asked_about(playing) -> None:
    kernel = ScriptedKernel(["Notes."], ["In Oslo."], info=SMALL)
    play = playing(kernel)
    conversation, first = filled(play)
    play.session.context.tend(conversation, Cancellation())
    outcome = play.ask(UserTurn("Where does my sister Ada live?", conversation=conversation))
    (recalled,) = play.store.turn(outcome.turn).recalled
    assert (recalled.place, recalled.kind) == (f"turn:{first}", RecalledKind.TURN)
    assert "My sister Ada lives in Oslo." in kernel.requests[-1].messages[-1].content


def test_what_is_in_the_window_is_not_brought_back(playing) -> None:
    kernel = ScriptedKernel(["Notes."], ["Yes."], info=SMALL)
    play = playing(kernel)
    conversation, _ = filled(play)
    play.session.context.tend(conversation, Cancellation())
    outcome = play.ask(UserTurn("Thanks, that was question 11.", conversation=conversation))
    assert play.store.turn(outcome.turn).recalled == ()


def test_a_deleted_conversation_leaves_nothing_of_its_window(playing) -> None:
    kernel = ScriptedKernel(info=SMALL)
    play = playing(kernel)
    conversation = talked(play, 2)
    play.session.context.pin(conversation, play.store.turns(conversation)[0].id)
    play.session.delete_conversation(conversation)
    assert kernel.forgotten.get(timeout=10) == conversation
    with play.store.database.read() as db:
        assert db.execute("SELECT (SELECT count(*) FROM windows) + (SELECT count(*) FROM pages)").fetchone() == (0,)


def test_a_kernel_that_calls_a_tool_instead_is_asked_again_without(playing) -> None:
    spec = ToolSpec("clock", "Tells the time.", {"type": "object", "properties": {}}, frozenset(), ())
    call = RequestedCall("clock", "{}", "<tool_call>")
    kernel = ScriptedKernel([call], ["Ada lives in Oslo."], info=SMALL)
    play = playing(kernel)
    play.session._conductor.load()
    prompting = play.session._conductor.prompting
    conversation = talked(play, 2)
    turns = prompting.count.turns(prompting.pages(play.store.turns(conversation)))
    summariser = Summariser(play.parts.kernel, prompting)
    assert summariser.summarise(None, turns, [spec], Cancellation()) == "Ada lives in Oslo."
    assert [len(request.tools) for request in kernel.requests] == [1, 0]
    assert "Oslo" in kernel.requests[1].messages[1].content


@pytest.mark.parametrize(
    ("written", "kept"),
    [("One. Two. And", "One. Two."), ("no end", "no end"), ("", ""), ("A. long rest", "A. long rest")],
)
def test_notes_end_with_a_whole_sentence(written: str, kept: str) -> None:
    assert whole_sentences(written) == kept
