import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject

from ui.collector import Collector

MANY = 20_000


class Knot:
    """Held by nothing but itself."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def collector(qtbot) -> Iterator[Collector]:
    owner = QObject()
    made = Collector(owner)
    yield made
    made.end()


def test_what_another_thread_leaves_is_taken_apart_on_the_windows(collector, qtbot):
    threads = []

    def tie() -> None:
        for _ in range(MANY):
            weakref.finalize(Knot(), lambda: threads.append(threading.get_ident()))

    other = threading.Thread(target=tie)
    other.start()
    other.join()
    assert threads == []
    qtbot.waitUntil(lambda: len(threads) == MANY)
    assert set(threads) == {threading.get_ident()}


def test_python_collects_by_itself_again_at_the_end(collector):
    assert not gc.isenabled()
    collector.end()
    assert gc.isenabled()
