"""The views of models."""

from __future__ import annotations

from tests.views.past import fill
from tests.views.stage import Stage
from ui.shelf.desk import ModelsDesk


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
    stage.until(desk.own.isVisible)


SHELF = (models, model_settings)
