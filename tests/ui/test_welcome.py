"""The first start: a model that suits the machine, ears and voice, a first question."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.events import MicrophoneLevel
from models.predict.fit import Verdict
from tests.ui.conftest import Opened, Opener
from tests.ui.scripted_session import Script, ScriptedSession
from tests.ui.scripted_shelf import fit, here, model, usual
from ui.shelf.card import ModelCard
from ui.welcome.desk import WANTED, WelcomeDesk
from ui.welcome.sheet import Welcome
from ui.welcome.steps import recommended


def nothing_here(session: ScriptedSession) -> None:
    session.models.speed_known = False
    session.models.listed = [
        replace(one, here=False, in_use=False, present=0, measured=None) for one in session.models.listed
    ]


class First:
    """A window that was opened for the first time."""

    def __init__(self, one: Opened) -> None:
        self.one = one
        self.shelf = one.session.models
        self.desk = next(part for part in one.desk._parts if isinstance(part, WelcomeDesk))
        self.sheet: Welcome = self.desk.sheet
        one.until(self.sheet.isVisible)
        one.until(lambda: self.sheet.machine.card is not None)

    @property
    def card(self) -> ModelCard:
        card = self.sheet.machine.card
        assert card is not None
        return card


@pytest.fixture
def first(open_window: Opener) -> First:
    return First(open_window(Script(), nothing_here))


def test_it_comes_only_while_no_model_can_answer(open_window: Opener) -> None:
    one = open_window(None, lambda _session: None)
    desk = next(part for part in one.desk._parts if isinstance(part, WelcomeDesk))
    one.until(lambda: not desk._work.pending())
    assert desk.sheet.isHidden()
    next(place for place in one.window.menu.places if place.words == "First steps").do()
    one.until(desk.sheet.isVisible)


def test_the_machine_is_measured_and_a_model_offered(first: First) -> None:
    first.one.until(lambda: first.shelf.asked("measure") == [""])
    assert first.card.model.name == "coder"
    assert "16.8 GB" in first.sheet.machine.machine.text()


def test_a_model_that_was_fetched_is_used(first: First) -> None:
    first.card.pull.click()
    first.one.until(first.card.pause.isVisible)
    first.shelf.move("coder", 1_000_000, 1_120_000_000)
    first.one.until(first.card.bar.isVisible)
    first.shelf.finish("coder")
    first.one.until(lambda: first.shelf.asked("use") == ["coder"])
    first.one.until(first.card.mark.isVisible)


def test_ears_and_voice_are_tried(first: First) -> None:
    sound = first.sheet.sound
    first.sheet.next.click()
    assert sound.isVisible()
    sound.hello.click()
    assert "Hello, I am Peri" in sound.told.text()
    sound.listen.click()
    first.one.until(lambda: sound.told.text() == "Peri hears you.")
    first.one.session.tell(MicrophoneLevel(-70.0))
    first.one.until(lambda: sound.level.value() == 0)
    sound.listen.click()
    first.one.until(lambda: first.one.session.asked("abandon_listening"))
    assert first.one.session.asked("speak")


def test_the_microphone_is_closed_when_the_step_is_left(first: First) -> None:
    first.sheet.go(1)
    first.sheet.sound.listen.click()
    first.one.until(lambda: first.one.session.asked("start_listening"))
    first.sheet.next.click()
    first.one.until(lambda: first.one.session.asked("abandon_listening"))


def test_without_a_microphone_it_says_so_and_goes_on(open_window: Opener) -> None:
    first = First(open_window(Script(microphone=False), nothing_here))
    first.sheet.go(1)
    first.sheet.sound.listen.click()
    first.one.until(lambda: first.one.window.notices.news is not None)
    first.sheet.next.click()
    assert first.sheet.question.isVisible()


def test_the_first_question_is_asked_and_it_does_not_come_again(first: First) -> None:
    first.sheet.go(2)
    first.sheet.question.buttons[1].click()
    first.one.until(lambda: [turn.text for turn in first.one.window.chat.turns()] != [])
    assert first.sheet.isHidden()
    first.one.until(lambda: not first.one.session.settings.get(WANTED))


def test_all_of_it_can_be_skipped(first: First) -> None:
    first.sheet.skip.click()
    assert first.sheet.isHidden()
    first.one.until(lambda: not first.one.session.settings.get(WANTED))


def test_the_largest_that_writes_quickly_enough_is_recommended() -> None:
    assert recommended([]) is None
    slow, quick = fit(Verdict.FITS, 4, 5.0), fit(Verdict.FITS, 2, 14.0)
    tiny = fit(Verdict.FITS, 0.3, 90.0)
    offered = [model("a", "A", 4, slow), model("b", "B", 2, quick), model("c", "C", 0.1, tiny)]
    best = recommended(offered)
    assert best is not None
    assert best.name == "b"
    unmeasured = [replace(one, fit=replace(one.fit, tokens_per_second=0.0)) for one in offered]
    best = recommended([*unmeasured[:2], replace(unmeasured[2], in_use=True)])
    assert best is not None
    assert best.name == "c"
    best = recommended(unmeasured)
    assert best is not None
    assert best.name == "c", "the least that can go wrong"
    best = recommended([*offered, here(model("d", "D", 0.5, quick))])
    assert best is not None
    assert best.name == "d"
    best = recommended([replace(one, fit=fit(Verdict.TOO_LARGE, one.size / 1e9)) for one in usual()])
    assert best is not None
    assert best.name == "small"
