"""The views of models."""

from __future__ import annotations

from dataclasses import replace

from tests.views.past import fill
from tests.views.stage import Stage
from ui.shelf.desk import ModelsDesk
from ui.welcome.desk import WelcomeDesk
from ui.welcome.sheet import Welcome


def _desk(stage: Stage) -> ModelsDesk:
    return next(part for part in stage.application.desk._parts if isinstance(part, ModelsDesk))


def models(stage: Stage) -> None:
    fill(stage)
    shelf = stage.session.models
    window = stage.open(height=1240)
    sheet = _desk(stage).sheet
    window.show_sheet(sheet)
    shelf.pull("middle")
    stage.until(lambda: "middle" in sheet.cards and sheet.cards["middle"].pause.isVisible())
    shelf.move("middle", 900_000_000, 2_500_000_000)
    stage.until(sheet.cards["middle"].bar.isVisible)


def model_settings(stage: Stage) -> None:
    fill(stage)
    window = stage.open()
    desk = _desk(stage)
    window.show_sheet(desk.sheet)
    stage.until(lambda: "small" in desk.sheet.cards)
    desk.sheet.cards["small"].settings.click()
    stage.until(lambda: desk.own is not None and desk.own.isVisible())


def welcome(stage: Stage) -> None:
    shelf = stage.session.models
    shelf.listed = [replace(one, here=False, in_use=False, present=0, measured=None) for one in shelf.listed]
    stage.open()
    sheet = _welcome(stage)
    stage.until(lambda: sheet.isVisible() and sheet.machine.card is not None)


def welcome_voice(stage: Stage) -> None:
    welcome(stage)
    sheet = _welcome(stage)
    sheet.go(1)
    sheet.sound.listen.click()
    stage.until(lambda: sheet.sound.level.value() > 0)


def welcome_question(stage: Stage) -> None:
    welcome(stage)
    _welcome(stage).go(2)


def _welcome(stage: Stage) -> Welcome:
    return next(part.sheet for part in stage.application.desk._parts if isinstance(part, WelcomeDesk))


SHELF = (models, model_settings, welcome, welcome_voice, welcome_question)
