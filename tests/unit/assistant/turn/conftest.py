from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from assistant.settings import Settings
from tests.fakes import scripted_parts
from tests.playing import Play

DEFAULTS = Settings()


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Callable[..., Play]]:
    """Builds a session of parts that all work, except those a test gives."""
    opened: list[Play] = []

    def build(settings: Settings = DEFAULTS, **parts: object) -> Play:
        opened.append(Play(scripted_parts(**parts), tmp_path, settings))
        return opened[-1]

    yield build
    for one in opened:
        one.session.close()
