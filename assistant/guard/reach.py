"""What the kernel can read when it writes a call, told apart: the user's own words, and everything else."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.calls import OWN, Span
from assistant.events import Origin
from assistant.guard import words


def is_foreign(span: Span) -> bool:
    """Whether others than the user may have had a say in this text."""
    if span.origin is Origin.KERNEL:
        return bool(span.inherited - OWN - {Origin.KERNEL})
    return span.origin not in OWN


class Reach:
    """The spans, the latest last. Text that the kernel wrote from the user's words alone is neither."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self.own = tuple(span for span in spans if span.origin in OWN)
        self.foreign = tuple(span for span in spans if is_foreign(span) and span.text.strip())
        self.own_tokens = frozenset[str]().union(*(words.tokens(span.text) for span in self.own))

    @property
    def origins(self) -> frozenset[Origin]:
        """Of the foreign text; of the kernel's own, what it had read."""
        found: set[Origin] = set()
        for span in self.foreign:
            found |= span.inherited - OWN - {Origin.KERNEL} if span.origin is Origin.KERNEL else {span.origin}
        return frozenset(found)

    def named_by_user(self, value: str) -> bool:
        return any(words.names(span.text, value) for span in self.own)

    def host_named_by_user(self, host: str) -> bool:
        return any(words.names_host(span.text, host) for span in self.own)

    def holding(self, value: str) -> tuple[Span, ...]:
        """The foreign spans that have the value, the latest first."""
        return tuple(span for span in reversed(self.foreign) if words.holds(span.text, value))
