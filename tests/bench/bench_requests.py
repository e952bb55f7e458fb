"""Everyday requests to the default kernel, with all of Peri's tools at hand and the user's own settings of chance.

Whether what was asked for was called, and nothing where nothing is needed; and whether the answer is right. The model's
habits were measured on other requests than these.
"""

from __future__ import annotations

import datetime
import re
import tempfile
from dataclasses import dataclass
from pathlib import Path

from assistant.calls import CallStarted
from assistant.events import Event, TurnFinished, UserTurn
from models.store import default_root
from tests.bench.rows import BenchRow
from tests.bench.sessions import opened

KERNEL = "qwen2.5-coder-1.5b-instruct"
FILE = f"{KERNEL}-q4_k_m.gguf"
RIGHT, CALLED = 0.75, 0.8
PATIENCE = 300.0
FILES = {
    "recipe.txt": "Pancakes\nTwo eggs, 250 ml of milk, 150 g of flour.\nBake them for three minutes.\n",
    "addresses.csv": "name,town\nMaro,Trieste\nIda,Tampere\n",
}


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked; a pattern of right answers; the tools of which one must be called (none: none may be)."""

    text: str
    right: str
    tools: tuple[str, ...] = ()


_SUM = ("calculate", "run_python", "")
"""An empty name: it may also be answered without a call."""
REQUESTS = (
    Request("What is 18% of 450?", r"\b81\b", _SUM),
    Request("Multiply 46 by 112.", r"5,?152", _SUM),
    Request("How much is 1000 minus 387.5?", r"612\.5", _SUM),
    Request("Convert 12 inches to centimeters.", r"30\.48", _SUM),
    Request("How many ounces are 200 grams?", r"7\.0[56]", _SUM),
    Request("What is the cube of 13?", r"2,?197", _SUM),
    Request("Split a bill of 87.60 euros among 4 people.", r"21\.9", _SUM),
    Request("How many hours are 500 minutes?", r"8\.3|8 hours", _SUM),
    Request("What is the time right now?", r"\d{1,2}[:.]\d\d", ("now",)),
    Request("What time is it in Sydney?", r"\d{1,2}[:.]\d\d", ("now",)),
    Request("Which date is today?", rf"\b{datetime.date.today().day}\b", ("now", "")),
    Request("Set a timer for 25 minutes.", r"25", ("set_timer",)),
    Request("Start a timer of 90 seconds for the eggs.", r"(?i)90 sec|1 minute|egg|1:30", ("set_timer",)),
    Request("Which timers do I have?", r"(?i)timer", ("list_timers",)),
    Request("Note that the plumber comes on Tuesday.", r"(?i)plumber|note", ("add_note", "remember")),
    Request("Find my note about the plumber.", r"(?i)plumber", ("find_notes", "read_note", "search_documents")),
    Request("Read recipe.txt and tell me how many eggs I need.", r"(?i)\b(two|2)\b", ("read_file",)),
    Request("What does the file addresses.csv say?", r"(?i)Trieste|Tampere", ("read_file", "look_up_in_file")),
    Request("Which files are in my folders?", r"(?i)recipe|addresses", ("list_files", "find_files")),
    Request("Is there a file called recipe?", r"(?i)recipe", ("find_files", "list_files")),
    Request("Wie viel sind 12 Prozent von 300?", r"\b36\b", _SUM),
    Request("Mets un minuteur de 8 minutes.", r"(?i)8", ("set_timer",)),
    Request("Who composed The Magic Flute?", r"Mozart"),
    Request("What is the capital of Norway?", r"Oslo"),
    Request("Why do leaves turn red in autumn?", r"(?i)chlorophyll|pigment|anthocyanin"),
    Request("Say hello in Spanish.", r"(?i)hola"),
    Request("Give me a title for a story about a lighthouse.", r"\w"),
    Request("What is the opposite of generous?", r"(?i)stingy|mean|selfish|greedy|miserly"),
    Request("Thanks a lot!", r"\w"),
    Request("Can you explain what DNA is?", r"(?i)genetic|molecule"),
    Request("Name two rivers in Germany.", r"(?i)rhine|elbe|danube|main|weser|neckar|oder"),
    Request("Which animal says moo?", r"(?i)cow|cattle"),
    Request("Write one sentence about winter.", r"\w"),
    Request("What does GPU stand for?", r"(?i)graphics processing"),
    Request("Who was Marie Curie?", r"(?i)physic|chemist|scientist"),
    Request("Correct this: She don't like apples.", r"(?i)doesn.t|does not"),
    Request("Good evening, Peri.", r"\w"),
    Request("Is the sun a star?", r"(?i)yes|star"),
    Request("How do I reverse a list in Python?", r"reverse|\[::-1\]"),
    Request("Wer war Johann Sebastian Bach?", r"(?i)komponist|musik|composer"),
)


def rows(quick: bool) -> list[BenchRow]:
    """Nothing where the kernel is not installed."""
    if not (default_root() / KERNEL / FILE).is_file():
        return []
    requests = REQUESTS[::2] if quick else REQUESTS
    right, called = asked(requests)
    count = len(requests)
    return [
        _row("everyday requests answered rightly", requests, right, RIGHT, count),
        _row("everyday requests with the right tool, or rightly none", requests, called, CALLED, count),
    ]


def _row(name: str, requests: tuple[Request, ...], good: list[bool], target: float, count: int) -> BenchRow:
    wrong = "; ".join(one.text for one, met in zip(requests, good, strict=True) if not met)
    share = sum(good) / count
    return BenchRow(name, 100 * share, None, share, target, "%", count, f"not: {wrong or 'none'}", more_is_better=True)


def asked(requests: tuple[Request, ...]) -> tuple[list[bool], list[bool]]:
    """Of each request, in a conversation of its own: whether its answer was right; whether what it called was."""
    right: list[bool] = []
    called: list[bool] = []
    names: list[str] = []

    def note(event: Event) -> None:
        if isinstance(event, CallStarted):
            names.append(event.call.tool)

    with tempfile.TemporaryDirectory(prefix="peri-bench-") as folder:
        papers = Path(folder)
        for name, text in FILES.items():
            (papers / name).write_text(text, encoding="utf-8")
        with opened({"kernel.model": KERNEL, "files.folders": [str(papers)]}) as session:
            session.subscribe(note)
            for request in requests:
                names.clear()
                outcome = session.wait(session.submit(UserTurn(request.text)), PATIENCE)
                reply = outcome.reply if isinstance(outcome, TurnFinished) else ""
                right.append(bool(re.search(request.right, reply)))
                called.append(_fits(names, request.tools))
                print(f"   {'right' if right[-1] else 'WRONG'} {request.text} {names} {reply[:100]!r}", flush=True)
    return right, called


def _fits(names: list[str], wanted: tuple[str, ...]) -> bool:
    if not names:
        return not wanted or "" in wanted
    return bool(wanted) and all(name in wanted for name in names)
