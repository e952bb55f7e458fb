"""Reading foreign text without being led by it: a reader without tools answers in a given form, and in no other.

After Willison 2023, "The dual LLM pattern for building AI assistants that can resist prompt injection", and Debenedetti
et al. 2025, "Defeating prompt injections by design".
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal

from assistant.events import Origin
from assistant.tools.api import Effect, Made, ToolError, tool

Fetch = Callable[[str], Made]
"""The text of a file or of a web page. Raises `ToolError`."""
Ask = Callable[[str, str, Mapping[str, Any]], object]
"""The answer to a question about a text, as a value of a JSON schema; None where the text doesn't say."""

Kind = Literal["number", "date", "yes or no", "one of", "summary"]
SUMMARY_LENGTH = 600
_MOST_CHOICES, _CHOICE_LENGTH, _QUESTION_LENGTH = 20, 60, 300


class Lookup:
    """`file` and `page` read what is named, `ask` has it read."""

    def __init__(self, file: Fetch, page: Fetch, ask: Ask) -> None:
        self._file = file
        self._page = page
        self._ask = ask

    @tool(effects={Effect.READS}, targets=("path",), answers=Origin.FILE, seconds=180)
    def look_up_in_file(self, path: str, question: str, answer: Kind, choices: list[str] | None = None) -> Made:
        """Find one fact in a file without reading it yourself. The safest way to read what others wrote.

        Args:
            path: the file
            question: what to find
            choices: the possible answers for "one of"
        """
        return self._answer(self._file, path, question, answer, choices)

    @tool(effects={Effect.READS, Effect.SENDS}, targets=("url",), answers=Origin.WEB, seconds=180)
    def look_up_on_page(self, url: str, question: str, answer: Kind, choices: list[str] | None = None) -> Made:
        """Find one fact on a web page without reading it yourself. The safest way to read what others wrote.

        Args:
            url: the address of the page
            question: what to find
            choices: the possible answers for "one of"
        """
        return self._answer(self._page, url, question, answer, choices)

    def _answer(self, fetch: Fetch, source: str, question: str, answer: Kind, choices: list[str] | None) -> Made:
        schema = schema_of(answer, choices or [])
        if not question.strip() or len(question) > _QUESTION_LENGTH:
            raise ToolError(f"Ask a question of at most {_QUESTION_LENGTH} characters.")
        found = fetch(source)
        value = self._ask(found.text, question.strip(), schema)
        if value is None:
            return Made("It doesn't say.", origin=Origin.KERNEL, source=found.source)
        if answer == "summary":
            return Made(str(value), origin=found.origin, source=found.source)
        return Made(_told(value), origin=Origin.KERNEL, source=found.source)


def schema_of(answer: Kind, choices: list[str]) -> dict[str, Any]:
    """The JSON schema of an answer. Raises `ToolError` for choices that are none."""
    if answer == "one of":
        kept = list(dict.fromkeys(choice.strip()[:_CHOICE_LENGTH] for choice in choices if choice.strip()))
        if not 2 <= len(kept) <= _MOST_CHOICES:
            raise ToolError(f"Name two to {_MOST_CHOICES} choices.")
        return {"enum": kept}
    kinds: dict[str, dict[str, Any]] = {
        "number": {"type": "number"},
        "date": {"type": "string", "format": "date"},
        "yes or no": {"type": "boolean"},
        "summary": {"type": "string", "minLength": 1, "maxLength": SUMMARY_LENGTH},
    }
    return kinds[answer]


def _told(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)
