"""The context window: which turns the model sees.

The oldest turns leave first, whole; the system prompt and the last turn never do, and pinned ones only where all others
have left. When turns must leave, a few more leave than need to, and those that stay then stay for several turns: what
the model has evaluated of the conversation can be used again as long as its beginning is the same.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from assistant.context.budget import surplus
from assistant.context.counts import Counter, TokenCounts
from assistant.context.pages import Page, PageKind, TurnPages
from assistant.context.standing import resident
from assistant.errors import MessageTooLong
from assistant.events import Attachment
from assistant.recall import NEW, Standing
from models.sentences import say
from models.values import Message, Picture, Role

__all__ = ["Counter", "Fitted", "Standing", "TokenCounts", "excess", "fit"]

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
class Fitted:
    """A prompt that fits. `used` of `limit` tokens, the template's own included; `standing` is for the next `fit`.
    `pages` are those of the conversation that are in it; they are of `turns`, which `costs` so much each.
    """

    messages: tuple[Message, ...]
    used: int
    limit: int
    turns_left_out: int
    standing: Standing
    pages: tuple[Page, ...] = ()
    turns: tuple[TurnPages, ...] = ()
    costs: tuple[int, ...] = ()


def fit(
    system: Page,
    turns: Sequence[TurnPages],
    limit: int,
    reserve: int,
    *,
    overhead: int = OVERHEAD,
    standing: Standing = NEW,
    summary: Page | None = None,
    read: Reader = _no_picture,
) -> Fitted:
    """The prompt of counted pages, at most `limit - reserve` tokens; `overhead` is that of one message.

    `standing` is that of the conversation's turn before, and `summary` its page, counted; `read` gives the pictures of
    pages that stay. Uncounted turns, all older than the counted, leave. Raises `MessageTooLong` where the system prompt
    and the last turn alone are too long.
    """
    budget = limit - reserve
    standing = standing.within(limit)
    inside = _counted(resident(turns, standing))
    standing = dataclasses.replace(standing, evicted=standing.evicted | surplus(inside, budget))
    inside = resident(inside, standing)
    head = (system,) if summary is None else (system, summary)
    fixed = _cost((system,), overhead) + overhead
    extra = 0 if summary is None else _tokens(summary) + _JOIN_TOKENS
    costs = [_cost(turn.pages, overhead) for turn in inside]
    _check_last(fixed, costs[-1], budget)
    if fixed + extra + costs[-1] > budget:
        head, extra = (system,), 0
    leaving = _leaving(inside, costs, budget - fixed - extra, int(budget * _FILL) - fixed - extra)
    shown = [at for at in range(len(inside)) if at not in leaving]
    kept = tuple(inside[at] for at in shown)
    stays = {turn.turn for turn in kept}
    standing = dataclasses.replace(standing, left=standing.left | {one.turn for one in turns if one.turn not in stays})
    pages = tuple(page for page in (*head[1:], *(page for turn in kept for page in turn.pages)))
    return Fitted(
        _messages([system, *pages], read),
        fixed + extra + sum(costs[at] for at in shown),
        limit,
        len(turns) - len(kept),
        dataclasses.replace(standing, left=standing.left - standing.evicted),
        pages,
        kept,
        tuple(costs[at] for at in shown),
    )


def excess(system: Page, last: TurnPages, budget: int, overhead: int = OVERHEAD) -> int:
    """How many tokens too many the system prompt and the last turn alone take; below 0 where there is room."""
    return _cost((system,), overhead) + overhead + _cost(last.pages, overhead) - budget


def _leaving(turns: Sequence[TurnPages], costs: Sequence[int], room: int, roomy: int) -> set[int]:
    """Which turns must leave, by their place; the last one fits. With those that must, a few more do: `roomy` tokens
    are taken then, unless all would have to leave for it.
    """
    total = sum(costs)
    if total <= room:
        return set()
    order = sorted(range(len(turns) - 1), key=lambda at: turns[at].pinned)

    def until(target: int) -> set[int]:
        out: set[int] = set()
        rest = total
        for at in order:
            if rest <= target:
                break
            out.add(at)
            rest -= costs[at]
        return out

    more = until(roomy)
    return more if len(more) < len(order) else until(room)


def _counted(turns: Sequence[TurnPages]) -> list[TurnPages]:
    """The newest turns, as far as they are counted, and older ones that are pinned."""
    older = next((i + 1 for i in range(len(turns) - 1, -1, -1) if not turns[i].counted), 0)
    if older == len(turns):
        raise ValueError("there is no last turn, or it isn't counted")
    return [*(turn for turn in turns[:older] if turn.pinned and turn.counted), *turns[older:]]


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
            say(
                "The instructions for the model fill its whole context: {used} of {limit} tokens.",
                used=fixed,
                limit=max(budget, 0),
            ),
            remedy=say("Shorten kernel.instructions in the settings, or raise kernel.context_tokens."),
        )
    raise MessageTooLong(
        say(
            "Your message takes {last} tokens, and the model can take in {most} at once: "
            "{excess} tokens (about {words} words) too many.",
            last=last,
            most=budget - fixed,
            excess=excess,
            words=max(1, round(excess * _WORDS_A_TOKEN)),
        ),
        remedy=say("Shorten the message or send it in parts, or raise kernel.context_tokens in the settings."),
    )
