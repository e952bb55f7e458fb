"""One line of `make bench`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BenchRow:
    """A measurement and what it is held against.

    `ours` and `baseline` are in `unit` (`baseline` None: an absolute limit); `ratio` is what `target` bounds, from
    below with `more_is_better`, else from above. `repeats` are the measurements behind a median.
    """

    name: str
    ours: float
    baseline: float | None
    ratio: float
    target: float
    unit: str
    repeats: int
    detail: str = ""
    more_is_better: bool = False

    @property
    def met(self) -> bool:
        return self.ratio >= self.target if self.more_is_better else self.ratio <= self.target
