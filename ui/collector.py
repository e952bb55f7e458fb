"""Python's collector of cycles, in the window's thread alone.

Left to itself it runs on whatever thread makes objects just then. Parts of the window that are only held by a cycle
would then be taken apart on a thread that must not touch them, which ends the program without a word.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 500


class Collector(QObject):
    """Collects as Python's own does, with its thresholds, between two events of the window. `end` gives it back."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.timeout.connect(collect_due)
        self._timer.start(EVERY_MS)
        gc.disable()

    def end(self) -> None:
        self._timer.stop()
        gc.enable()


def collect_due() -> None:
    """The oldest generation that has come to its threshold, and all younger ones with it."""
    due = [
        age for age, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)) if count > most
    ]
    if due:
        gc.collect(due[-1])


def spare_collector(*, long: bool) -> None:
    """The collector looks through all objects now and then, which takes tens of milliseconds where a `long`
    conversation is shown: those that are there by now are left out until another is.
    """
    gc.unfreeze()
    if long:
        gc.collect()
        gc.freeze()
