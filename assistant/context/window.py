"""The context window: which turns the model sees.

The oldest turns leave first, whole; the system prompt and the last turn never do. When turns must leave, a few more
leave than need to, and the cut then stays where it is for several turns: what the model has evaluated of the
conversation can be used again as long as its beginning is the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, groupby

from assistant.context.counts import Counter, TokenCounts
from assistant.context.pages import Page, PageKind, TurnPages
from assistant.errors import MessageTooLong
from assistant.events import Attachment
from models.values import Message, Picture, Role

__all__ = ["Counter", "Cut", "Fitted", "TokenCounts", "fit"]

OVERHEAD = 8
"""Tokens that a chat template puts around a message; more than the common ones take."""

_JOIN = "\n\n"
_JOIN_TOKENS = 2
_FILL = 0.75
"""How much of the budget stays full when turns have left."""
_WORDS_A_TOKEN = 0.75


Reader = Callable[[Attachment], Picture]


def _no_picture(attachment: Attachment) -> Picture:
    raise ValueError(f"nobody reads {attachment.name}")


@dataclass(frozen=True, slots=True)
class Cut:
    """Where the window of a conversation begins: after `left_out` turns. Counts for a context of `limit` tokens."""

    left_out: int
    limit: int


@dataclass(frozen=True, slots=True)
class Fitted:
    """A prompt that fits. `used` of `limit` tokens, the template's own included; `cut` is for the next `fit`. `pages`
    are those of the conversation that are in it.
    """

    messages: tuple[Message, ...]
    used: int
    limit: int
    turns_left_out: int
    cut: Cut
    pages: tuple[Page, ...] = ()


def fit(
    system: Page,
    turns: Sequence[TurnPages],
    limit: int,
    reserve: int,
    *,
    overhead: int = OVERHEAD,
    cut: Cut | None = None,
    read: Reader = _no_picture,
) -> Fitted:
    """The prompt of counted pages, at most `limit - reserve` tokens; `overhead` is that of one message.

    `cut` is that of the conversation's turn before; `read` gives the pictures of pages that stay. Uncounted turns, all
    older than the counted, are left out.
    Raises `MessageTooLong` where the system prompt and the last turn alone are too long.
    """
    budget = limit - reserve
    counted = _counted(turns)
    older = len(turns) - len(counted)
    fixed = _cost((system,), overhead) + overhead
    costs = [_cost(turn.pages, overhead) for turn in counted]
    _check_last(fixed, costs[-1], budget)
    totals = [fixed + total for total in accumulate(reversed(costs))][::-1]
    start = _start(totals, budget, min(max(_kept(cut, limit) - older, 0), len(counted) - 1))
    pages = tuple(page for turn in counted[start:] for page in turn.pages)
    messages = _messages([system, *pages], read)
    return Fitted(messages, totals[start], limit, older + start, Cut(older + start, limit), pages)


def _kept(cut: Cut | None, limit: int) -> int:
    """The cut there was, unless the context itself has another size now."""
    return cut.left_out if cut is not None and cut.limit == limit else 0


def _start(totals: Sequence[int], budget: int, start: int) -> int:
    """The first turn that stays. `totals[i]` is what the prompt takes from turn i on; the last one fits."""
    if totals[start] <= budget:
        return start
    roomy = next((i for i in range(start, len(totals)) if totals[i] <= budget * _FILL), len(totals))
    if roomy < len(totals) - 1:
        return roomy
    return next(i for i in range(start, len(totals)) if totals[i] <= budget)


def _counted(turns: Sequence[TurnPages]) -> Sequence[TurnPages]:
    """The newest turns, as far as they are counted."""
    older = next((i + 1 for i in range(len(turns) - 1, -1, -1) if not turns[i].counted), 0)
    if older == len(turns):
        raise ValueError("there is no last turn, or it isn't counted")
    return turns[older:]


def _cost(pages: Sequence[Page], overhead: int) -> int:
    """Tokens of a turn's messages; never less than it takes, as messages may be joined further."""
    messages = sum(1 for _ in _groups(pages))
    return sum(_tokens(page) + _JOIN_TOKENS for page in pages) + messages * overhead


def _tokens(page: Page) -> int:
    if page.tokens is None:
        raise ValueError("a page isn't counted")
    return page.tokens


def _messages(pages: Iterable[Page], read: Reader) -> tuple[Message, ...]:
    groups = _groups(page for page in pages if page.text or page.pictures)
    return tuple(_message(group[0].role, group, read) for group in groups)


def _groups(pages: Iterable[Page]) -> Iterator[tuple[Page, ...]]:
    """Neighbours of one role are one message: many templates insist that roles alternate. Results stay apart."""
    for role, group in groupby(pages, key=lambda page: page.role):
        if role is Role.TOOL:
            yield from _results(group)
        else:
            yield tuple(group)


def _results(pages: Iterable[Page]) -> Iterator[tuple[Page, ...]]:
    """Each result with what belongs to it."""
    found: list[list[Page]] = []
    for page in pages:
        if page.kind is PageKind.RESULT or not found:
            found.append([])
        found[-1].append(page)
    yield from map(tuple, found)


def _message(role: Role, pages: Sequence[Page], read: Reader) -> Message:
    text = _JOIN.join(page.text for page in pages if page.text)
    return Message(role, text, tuple(read(picture) for page in pages for picture in page.pictures))


def _check_last(fixed: int, last: int, budget: int) -> None:
    excess = fixed + last - budget
    if excess <= 0:
        return
    if fixed >= budget:
        raise MessageTooLong(
            f"The instructions for the model fill its whole context: {fixed} of {max(budget, 0)} tokens.",
            remedy="Shorten kernel.instructions in the settings, or raise kernel.context_tokens.",
        )
    raise MessageTooLong(
        f"Your message takes {last} tokens, and the model can take in {budget - fixed} at once: "
        f"{excess} tokens (about {max(1, round(excess * _WORDS_A_TOKEN))} words) too many.",
        remedy="Shorten the message or send it in parts, or raise kernel.context_tokens in the settings.",
    )
