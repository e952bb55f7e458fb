"""Spreadsheets, by calamine (MIT): rows with the names of their columns, each sheet under its name."""

from __future__ import annotations

import datetime as dt
import io
from typing import Any

from models.errors import BadDocument
from models.reading.outline import Outline
from models.sentences import say
from models.values import Extract

MOST_ROWS = 200_000
_MOST_CELLS = 50_000_000


def read_workbook(data: bytes, name: str) -> Extract:
    """All sheets. Raises `BadDocument`."""
    from python_calamine import CalamineWorkbook

    outline = Outline()
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        for sheet in book.sheet_names:
            outline.page += 1
            outline.heading(sheet, 1)
            _read_sheet(book.get_sheet_by_name(sheet), outline)
    except (Exception, BaseExceptionGroup) as error:  # calamine's errors have no common class
        if isinstance(error, BadDocument | MemoryError):
            raise
        locked = "password" in str(error).lower()
        message = (
            say("{name} is locked with a password.", name=name)
            if locked
            else say("{name} is broken: it can't be read to its end.", name=name)
        )
        raise BadDocument(message, remedy=say("Open it in the program that made it and save a copy.")) from error
    return outline.extract(outline.page)


def _read_sheet(sheet: Any, outline: Outline) -> None:
    if sheet.total_height * sheet.total_width > _MOST_CELLS:
        outline.notes.append(f"The sheet {sheet.name} claims {sheet.total_height:,} rows and was passed over.")
        return
    header: list[str] = []
    for number, row in enumerate(sheet.iter_rows()):
        if number >= MOST_ROWS or outline.full:
            outline.notes.append(f"Of the sheet {sheet.name} the first {number:,} rows were read.")
            return
        cells = [_shown(value) for value in row]
        if not any(cells):
            continue
        if not header and all(isinstance(value, str) for value in row if value != ""):
            header = cells
        named = header if header != cells else []
        outline.add(" | ".join(_labelled(cells, named)))


def _labelled(cells: list[str], header: list[str]) -> list[str]:
    """`Name: value` where the column has a name, so that a row can be understood alone."""
    names = [*header, *[""] * len(cells)]
    return [f"{name}: {cell}" if name else cell for name, cell in zip(names, cells, strict=False) if cell]


def _shown(value: object) -> str:
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, dt.datetime) and value.time() == dt.time():
        return value.date().isoformat()
    if isinstance(value, dt.date | dt.datetime | dt.time):
        return value.isoformat()
    return " ".join(str(value).split())
