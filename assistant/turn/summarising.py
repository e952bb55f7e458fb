"""The kernel sums up turns that leave the window, while nothing else is to be done."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from assistant.calls import OWN
from assistant.context.budget import SUMMARY_SHARE
from assistant.context.pages import Page, PageKind, TurnPages
from assistant.context.window import fit
from assistant.events import Origin
from assistant.recall import Summary
from models.values import GenerationRequest, Role, Sampling, TextDelta

if TYPE_CHECKING:
    from assistant.calls import ToolSpec
    from assistant.turn.cancel import Cancellation
    from assistant.turn.parts import Part
    from assistant.turn.prompting import Prompting
    from models.ports import TextGenerator

SEQUENCE = "summary"
MOST_TOKENS = 200
_ASK = (
    "Stop here. Write notes on the conversation so far, for yourself: what the user told of themselves, names, "
    "numbers, dates, wishes, decisions and results, in short sentences such as “The user's sister lives in Oslo.” "
    "Keep what the earlier notes say. At most {words} words, nothing else."
)
_WORDS_A_TOKEN = 0.6


class Summariser:
    """Works in a spare sequence, which takes its beginning from the conversation's own: what is evaluated of the turns
    is not evaluated again. Raises `ModelError`, and `TurnCancelled` when it is stopped.
    """

    def __init__(self, kernel: Part[TextGenerator], prompting: Prompting) -> None:
        self._kernel = kernel
        self._prompting = prompting

    def summarise(
        self, before: Page | None, turns: Sequence[TurnPages], tools: Sequence[ToolSpec], cancellation: Cancellation
    ) -> str:
        """What to note of `turns`, counted, and of the notes `before`; "" where the kernel has nothing to say."""
        most = min(MOST_TOKENS, int(self._prompting.limit * SUMMARY_SHARE))
        text = _ASK.format(words=int(most * _WORDS_A_TOKEN))
        for offered in [tools, ()] if tools else [()]:  # with tools it may call one instead
            found = self._ask(before, [*turns, self._question(text)], offered, most, cancellation)
            if found:
                return found
        return ""

    def rest(self) -> None:
        """Free what was evaluated for it."""
        self._kernel.get().forget(SEQUENCE)

    def _question(self, text: str) -> TurnPages:
        asked = self._prompting.counted(Page(PageKind.MESSAGE, Role.USER, text, Origin.KEYBOARD))
        return TurnPages(SEQUENCE, (asked,))

    def _ask(
        self,
        before: Page | None,
        turns: Sequence[TurnPages],
        tools: Sequence[ToolSpec],
        most: int,
        cancellation: Cancellation,
    ) -> str:
        from assistant.turn.prompting import schemas

        prompting = self._prompting
        system = prompting.counted(prompting.system(tools))
        reserve = most + prompting.cost(tools)
        fitted = fit(system, turns, prompting.limit, reserve, summary=before)
        request = GenerationRequest(
            fitted.messages,
            Sampling(temperature=0.0, repeat_penalty=1.05),
            max_tokens=most,
            sequence=SEQUENCE,
            tools=schemas(tools),
        )
        cancellation.check()
        stream = self._kernel.get().generate(request)
        with cancellation.stopping(stream.cancel):
            written = "".join(one.text for one in stream if isinstance(one, TextDelta))
        cancellation.check()
        return whole_sentences(written)


def whole_sentences(text: str) -> str:
    """The text up to its last whole sentence or line; all of it where there is none."""
    line = text.strip()
    end = max(line.rfind(mark) for mark in (".", "!", "?", "\n", "。"))
    return line[: end + 1].strip() if end >= len(line) // 2 else line


def summary_of(text: str, before: Summary | None, turns: Sequence[TurnPages]) -> Summary:
    """It stands for more turns than the one before, and is as foreign as all that it was made from."""
    origins = {page.origin for turn in turns for page in turn.pages} - OWN - {Origin.KERNEL}
    inherited = {origin for turn in turns for page in turn.pages for origin in page.inherited}
    known = before.origins if before else frozenset()
    return Summary(text, len(turns) + (before.turns if before else 0), frozenset(origins | inherited | known))
