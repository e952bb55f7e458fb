"""Sessions of benchmarks."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterator, Mapping

from assistant.bootstrap import open_session
from assistant.session import Session
from models.store import default_root


@contextlib.contextmanager
def opened(settings: Mapping[str, object]) -> Iterator[Session]:
    """On a store of its own, with the user's models."""
    before = {name: os.environ.get(name) for name in ("PERI_HOME", "PERI_MODELS")}
    with tempfile.TemporaryDirectory(prefix="peri-bench-") as folder:
        os.environ |= {"PERI_MODELS": str(default_root()), "PERI_HOME": folder}
        try:
            with contextlib.closing(open_session(overrides=settings)) as session:
                yield session
        finally:
            for name, value in before.items():
                if value is None:
                    os.environ.pop(name, None)
                else:
                    os.environ[name] = value
