"""Kinds of pages in words and colours, and what an evaluation costs in words. Pure but for the colours."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from assistant.recall import ContextTable
from ui.controls import mix
from ui.theme import Look, look
from ui.words import day, duration, noted, tr


@dataclass(frozen=True, slots=True)
class Group:
    """Kinds that the bar shows as one segment."""

    name: str
    words: str
    tokens: int
    colour: str


_GROUPS: dict[str, tuple[str, Callable[[Look], str]]] = {
    "system": (noted("Instructions and tools"), lambda of: of.control),
    "memory": (noted("What Peri remembers of you"), lambda of: of.syntax.keyword),
    "extract": (noted("Passages of documents"), lambda of: of.good),
    "earlier": (noted("Brought back, and summaries"), lambda of: of.syntax.special),
    "talk": (noted("This conversation"), lambda of: of.accent),
    "picture": (noted("Pictures"), lambda of: of.warn),
    "result": (noted("Results of tools"), lambda of: of.syntax.number),
    "other": (noted("Other"), lambda of: of.quiet),
}
_OF_KIND = {
    "system": "system",
    "tools": "system",
    "profile": "system",
    "memory": "memory",
    "extract": "extract",
    "earlier": "earlier",
    "summary": "earlier",
    "message": "talk",
    "reply": "talk",
    "turn": "talk",
    "picture": "picture",
    "result": "result",
    "reminder": "result",
}
_KINDS = {
    "system": noted("Instructions"),
    "tools": noted("Tools"),
    "profile": noted("Your instructions"),
    "memory": noted("What Peri remembers"),
    "extract": noted("From a document"),
    "earlier": noted("Brought back"),
    "summary": noted("Summary"),
    "message": noted("Your message"),
    "reply": noted("Reply"),
    "turn": noted("Message and reply"),
    "picture": noted("Picture"),
    "result": noted("Result of a tool"),
    "reminder": noted("Reminder"),
}


def kind_words(kind: str) -> str:
    return tr(_KINDS[kind]) if kind in _KINDS else kind.replace("_", " ").capitalize()


def colour(kind: str, of: Look | None = None) -> str:
    """The colour of the segment that pages of this kind are in."""
    return _GROUPS[_OF_KIND.get(kind, "other")][1](of or look())


def groups(table: ContextTable) -> list[Group]:
    """The segments of the bar that aren't empty, in a fixed order."""
    total: dict[str, int] = {}
    for kind, tokens in table.by_kind().items():
        name = _OF_KIND.get(kind, "other")
        total[name] = total.get(name, 0) + tokens
    return [
        Group(name, tr(words), total[name], tone(look())) for name, (words, tone) in _GROUPS.items() if total.get(name)
    ]


def start_words(table: ContextTable) -> str:
    """What the next turn costs before its first word."""
    if table.prefill_seconds < 0.5:
        return tr("next answer starts at once")
    return tr("next answer starts in about {time}", time=duration(max(1, table.prefill_seconds)))


def cost_words(seconds: float) -> str:
    """What it takes to evaluate a page anew."""
    if seconds < 0.05:
        return ""
    return (
        tr("{seconds:.1f} s to read", seconds=seconds)
        if seconds < 9.95
        else tr("{time} to read", time=duration(seconds))
    )


def used_words(used: float | None, now: float | None = None) -> str:
    """When a page was last in a prompt."""
    if used is None:
        return ""
    ago = max(0.0, (time.time() if now is None else now) - used)
    if ago < 60:
        return tr("used just now")
    if ago < 3600:
        return tr("used {count} min ago", count=int(ago // 60))
    if ago < 86_400:
        return tr("used {count} h ago", count=int(ago // 3600))
    return tr("used {day}", day=day(used, year=False))


def told(table: ContextTable) -> str:
    """The bar in words: what a screen reader says and the tooltip shows."""
    lines = [tr("{used} of {limit} tokens of the context are in use.", used=table.used, limit=table.limit)]
    lines += [tr("{words}: {tokens}", words=group.words, tokens=group.tokens) for group in groups(table)]
    if out := sum(not row.resident for row in table.rows):
        lines.append(tr("{count} parts are on disk only.", count=out))
    start = start_words(table)
    lines.append(f"{start[:1].upper()}{start[1:]} ({tr('{count} tokens to read', count=table.prefill_tokens)}).")
    return "\n".join(lines)


def shares(parts: Iterable[int], limit: int, width: float) -> list[tuple[float, float]]:
    """Where each part begins and how wide it is in a bar of `width` pixels; what is there is at least 2 wide."""
    left, made = 0.0, []
    for part in parts:
        wide = max(2.0, width * part / max(1, limit))
        wide = min(wide, max(0.0, width - left))
        made.append((left, wide))
        left += wide
    return made


def faint() -> str:
    """Of what is empty."""
    return mix(look().pressed, look().control, 0.15)
