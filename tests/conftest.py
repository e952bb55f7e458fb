"""Which test is at work, for the command that runs them: one that stands still within C ends the run, telling where."""

from __future__ import annotations

import faulthandler
import os
from collections.abc import Generator
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("peri", deadline=None)
"""On a busy machine an example takes as long as it takes; speed is measured elsewhere."""
settings.load_profile("peri")

STILL_SECONDS = 660.0


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    name = os.environ.get("PERI_TEST_AT_WORK")
    if not name:
        return (yield)
    with Path(name).open("w", encoding="utf-8") as file:
        print(item.nodeid, file=file, flush=True)
        faulthandler.dump_traceback_later(float(os.environ.get("PERI_TEST_STILL", STILL_SECONDS)), exit=True, file=file)
        try:
            return (yield)
        finally:
            faulthandler.cancel_dump_traceback_later()


def pytest_sessionfinish() -> None:
    """The run tells the rest itself."""
    if name := os.environ.get("PERI_TEST_AT_WORK"):
        Path(name).write_text("", encoding="utf-8")
