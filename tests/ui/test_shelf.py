"""The sheet of models: what each is, how it suits the machine, and what is done with it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from assistant.errors import ErrorCard
from tests.ui.conftest import Opened, Opener
from tests.ui.scripted_session import ScriptedSession
from tests.ui.scripted_shelf import MEASURED
from ui.shelf.card import ModelCard
from ui.shelf.desk import ModelsDesk, RemoveQuestion
from ui.shelf.sheet import ModelsSheet


class Shown:
    """The sheet, open."""

    def __init__(self, one: Opened) -> None:
        self.one = one
        self.shelf = one.session.models
        self.desk = next(part for part in one.desk._parts if isinstance(part, ModelsDesk))
        self.desk.open()
        one.until(lambda: self.sheet.cards)

    @property
    def sheet(self) -> ModelsSheet:
        return self.desk.sheet

    def said(self) -> str:
        """What the notice says."""
        news = self.one.window.notices.news
        return f"{news.title} {news.message}" if news is not None else ""

    def card(self, name: str) -> ModelCard:
        return self.sheet.cards[name]


@pytest.fixture
def shown(open_window: Opener) -> Shown:
    return Shown(open_window(None, lambda _session: None))


def test_the_sheet_is_reached_from_the_menu(open_window: Opener) -> None:
    one = open_window(None, lambda _session: None)
    place = next(place for place in one.window.menu.places if place.words == "Models")
    place.do()
    one.until(lambda: any(isinstance(sheet, ModelsSheet) and sheet.isVisible() for sheet in one.window.sheets))


def test_each_says_whether_it_fits_and_why(shown: Shown) -> None:
    said = {name: card.fit.words.text() for name, card in shown.sheet.cards.items()}
    assert said["coder"] == "Fits: about 14 tokens (11 words) a second. It needs about 2.0 GB of memory."
    assert said["middle"].startswith("Slow: about 3.1 tokens")
    assert said["tight"].startswith("Short of memory now: it needs about 9.9 GB, 9.6 GB are free.")
    assert said["large"] == "Too large: it needs about 24.1 GB of memory, this machine has 16.8 GB."
    assert "licence: Apache-2.0" in shown.card("coder").facts.text()
    assert "predicted 14" in shown.card("coder").measured.text()


def test_models_stand_where_they_belong(shown: Shown) -> None:
    sections = [section.held for section in shown.sheet._sections]
    names = [[card.model.name for card in held] for held in sections]
    assert names == [["coder", "small"], ["poet"], ["middle", "tight", "large"], ["ears", "hibari"]]


def test_what_can_be_done_is_what_makes_sense(shown: Shown) -> None:
    def verbs(name: str) -> list[str]:
        return [button.text() for button in shown.card(name).buttons() if button.isVisibleTo(shown.card(name))]

    assert verbs("coder") == ["Try out", "Settings"]
    assert verbs("small") == ["Use", "Try out", "Settings", "Remove"]
    assert verbs("middle") == ["Fetch"]
    assert verbs("ears") == []
    assert verbs("hibari") == []


def test_buttons_say_of_which_model_they_speak(shown: Shown) -> None:
    assert shown.card("middle").pull.accessibleName() == "Fetch: Qwen3 4B Instruct"


def test_fetching_shows_how_far_it_is_and_can_be_paused_and_go_on(shown: Shown) -> None:
    card = shown.card("middle")
    card.pull.click()
    shown.one.until(card.pause.isVisible)
    shown.shelf.move("middle", 500_000_000, 2_500_000_000)
    shown.one.until(lambda: "500 MB of 2.5 GB, 8.0 MB a second" in card.moved.text())
    assert card.bar.value() == 200
    card.pause.click()
    shown.one.until(card.pull.isVisible)
    assert card.pull.text() == "Go on fetching"
    assert not card.bar.isVisible()


def test_what_has_arrived_moves_to_the_models_of_this_machine(shown: Shown) -> None:
    card = shown.card("middle")
    card.pull.click()
    shown.one.until(card.pause.isVisible)
    shown.shelf.finish("middle")
    shown.one.until(lambda: card in shown.sheet.here.held)
    shown.one.until(lambda: "Qwen3 4B Instruct is here" in shown.said())


def test_a_pull_that_fails_is_told(shown: Shown) -> None:
    shown.shelf.finish("middle", ErrorCard("No", "No source answers.", "Check the network."))
    shown.one.until(lambda: "No source answers. Check the network." in shown.said())


def test_another_model_is_used(shown: Shown) -> None:
    shown.card("small").use.click()
    shown.one.until(shown.card("small").mark.isVisible)
    assert not shown.card("coder").mark.isVisible()
    assert shown.shelf.asked("use") == ["small"]


def test_an_adapter_is_loaded_made_weaker_and_unloaded(shown: Shown) -> None:
    card = shown.card("poet")
    card.load.click()
    shown.one.until(card.unload.isVisible)
    card.strength.setText("0,5")
    card.strength.editingFinished.emit()
    shown.one.until(lambda: shown.shelf.asked("adapt") == ["poet 1.0", "poet 0.5"])
    card.unload.click()
    shown.one.until(card.load.isVisible)
    assert shown.shelf.asked("adapt")[-1] == "poet None"


def test_a_try_out_measures_while_the_list_goes_on(shown: Shown) -> None:
    shown.shelf.held.clear()
    card = shown.card("small")
    card.attempt.click()
    shown.one.until(lambda: card.attempt.text() == "Measuring …")
    shown.card("coder").attempt.click()
    shown.shelf.held.set()
    shown.one.until(card.measured.isVisible)
    assert shown.shelf.asked("try") == ["small"]
    assert card.attempt.isEnabled()


def test_a_model_has_settings_of_its_own(shown: Shown) -> None:
    shown.card("small").settings.click()
    shown.one.until(lambda: shown.desk.own is not None and shown.desk.own.isVisible())
    own = shown.desk.own
    assert own is not None
    row = own.rows["kernel.temperature"]
    row.changed.emit("kernel.temperature", 0.1)
    shown.one.until(lambda: shown.shelf.kept == {"small": {"kernel.temperature": 0.1}})
    row.changed.emit("kernel.temperature", 9)
    shown.one.until(row.problem.isVisible)
    assert shown.shelf.kept == {"small": {"kernel.temperature": 0.1}}
    own.left.emit()
    shown.one.until(shown.sheet.isVisible)


def test_a_measurement_beside_busy_programs_says_so(shown: Shown) -> None:
    shown.shelf.become("small", measured=replace(MEASURED, shared=True))
    shown.one.until(lambda: "Other programs were busy" in shown.card("small").measured.text())
    assert "Other programs" not in shown.card("coder").measured.text()


def test_removing_is_asked_first(shown: Shown) -> None:
    shown.card("small").remove.click()
    (question,) = shown.one.window.findChildren(RemoveQuestion)
    assert shown.shelf.asked("remove") == []
    question.remove.click()
    shown.one.until(lambda: shown.card("small") in shown.sheet.there.held)
    assert shown.shelf.asked("remove") == ["small"]


def test_a_file_is_added_and_a_wrong_one_refused(shown: Shown, tmp_path: Path) -> None:
    shown.desk.take(tmp_path / "mine.gguf")
    shown.one.until(lambda: "mine" in shown.sheet.cards)
    assert "your own file" in shown.card("mine").facts.text()
    shown.desk.take(tmp_path / "mine.txt")
    shown.one.until(lambda: "mine.txt is no model." in shown.said())


def test_a_machine_that_was_not_measured_says_so_and_is_measured(open_window: Opener) -> None:
    def unknown(session: ScriptedSession) -> None:
        session.models.speed_known = False

    shown = Shown(open_window(None, unknown))
    shown.one.until(lambda: "isn't known yet" in shown.sheet.machine.text())
    shown.sheet.measure.click()
    shown.one.until(lambda: "isn't known yet" not in shown.sheet.machine.text())
    assert shown.shelf.asked("measure") == [""]


def test_a_model_that_is_gone_leaves_the_sheet(shown: Shown) -> None:
    shown.shelf.listed = [one for one in shown.shelf.listed if one.name != "large"]
    shown.shelf.become("small")
    shown.one.until(lambda: "large" not in shown.sheet.cards)


def test_a_damaged_model_says_what_to_do(shown: Shown) -> None:
    shown.shelf.become("small", here=False, damaged=True)
    shown.one.until(lambda: "damaged" in shown.card("small").measured.text())
    assert shown.card("small").pull.isVisible()


def test_names_from_outside_are_never_markup(shown: Shown) -> None:
    shown.shelf.listed.append(replace(shown.shelf.one("small"), name="x", title="<b>x</b>"))
    shown.shelf.become("small")
    shown.one.until(lambda: "x" in shown.sheet.cards)
    assert shown.card("x").title.text() == "<b>x</b>"
