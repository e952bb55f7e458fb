"""The memory of the user: what of their messages is taken for a fact, what a later one is to it, and what comes of it.

The default kernel judges the messages of `facts_messages`. Then facts are stated 20 to 200 turns before they are asked
for, in a window of 2,048 tokens: answered with our memory, and by the same kernel without it.
"""

from __future__ import annotations

import contextlib
import random
import time
from collections.abc import Iterator, Sequence

from assistant.events import Origin, TurnFinished, TurnState, UserTurn
from assistant.memory.statements import statements
from assistant.memory.store import ConversationStore
from assistant.session import Session
from assistant.turn.cancel import Cancellation
from assistant.turn.fact_judge import FactJudge
from assistant.turn.parts import Part
from models.host import Host, HostSpec
from models.ports import TextGenerator
from models.proxies import HostedTextGenerator
from models.store import default_root
from tests.bench.facts_messages import DEVELOPED, HELD_OUT, RELATIONS
from tests.bench.rows import BenchRow
from tests.bench.sessions import opened

KERNEL = "qwen2.5-coder-1.5b-instruct"
FILE = f"{KERNEL}-q4_k_m.gguf"
CONTEXT = 2048
TURNS_BETWEEN = 200
SETTINGS: dict[str, object] = {
    "kernel.model": KERNEL, "kernel.context_tokens": CONTEXT, "kernel.max_reply_tokens": 48, "kernel.temperature": 0.0,
    "tools.use": "never", "speaking.replies": "never",
}  # fmt: skip
PATIENCE = 1800.0

STATED: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("Hello, my name is Anneke.", "What is my name?", ("anneke",)),
    ("I live in Ghent, close to the castle.", "Which city do I live in?", ("ghent",)),
    ("My dog is called Biscuit.", "What is my dog called?", ("biscuit",)),
    ("I work as a piano tuner.", "What is my job?", ("piano",)),
    ("I'm allergic to hazelnuts.", "Which nuts must I not eat?", ("hazelnut",)),
    ("My sister Ottilie studies law.", "What is my sister's name?", ("ottilie",)),
    ("I drive a green Fiat Panda.", "Which car do I drive?", ("fiat", "panda")),
    ("My favourite composer is Satie.", "Who is my favourite composer?", ("satie",)),
    ("I was born in 1987.", "In which year was I born?", ("1987",)),
    ("I play water polo on Mondays.", "Which sport do I play?", ("polo",)),
    ("My locker has the number 214.", "What is the number of my locker?", ("214",)),
    ("I am learning Finnish at the moment.", "Which language am I learning?", ("finnish",)),
    ("My wife and I married in June 2015.", "When did I marry?", ("2015",)),
    ("I prefer tea to coffee.", "Do I prefer tea or coffee?", ("tea",)),
    ("My boss is called Mr. Okafor.", "What is the name of my boss?", ("okafor",)),
    ("I keep bees in my garden.", "Which animals do I keep in my garden?", ("bee",)),
    ("My son Tam goes to the school in Mill Road.", "In which road is my son's school?", ("mill",)),
    ("I am afraid of lifts.", "What am I afraid of?", ("lift", "elevator")),
    ("My holiday this year goes to Madeira.", "Where do I go on holiday this year?", ("madeira",)),
    ("I have a size 43 in shoes.", "What is my shoe size?", ("43",)),
)
"""What is said, what is asked later, and what a right answer has one of."""

BETWEEN = (
    ("How far is the moon?", "About 384,000 kilometres on average, a little more than a light second."),
    ("Give me a synonym for quick.", "Fast, swift, rapid or speedy; which fits best depends on the sentence."),
    ("What does HTTP status 404 mean?", "The server found nothing under that address; the page may have moved."),
    ("How do I boil an egg?", "Put it into boiling water: six minutes for a soft yolk, ten for a hard one."),
    ("What is a palindrome?", "A word or text that reads the same from both sides, such as level or radar."),
    ("Name three noble gases.", "Helium, neon and argon; the others are krypton, xenon and radon."),
    ("How many bits has a byte?", "Eight on practically every machine that is in use today."),
    ("Who painted The Night Watch?", "Rembrandt painted it in 1642; it hangs in the Rijksmuseum in Amsterdam."),
)


def rows(quick: bool) -> list[BenchRow]:
    """Nothing where the kernel is not installed."""
    if not (default_root() / KERNEL / FILE).is_file():
        return []
    return [asked_seldom(), *judged(), *answered(8 if quick else len(STATED))]


def asked_seldom() -> BenchRow:
    """Plain code decides which messages the kernel is asked about."""
    every = [*DEVELOPED, *HELD_OUT]
    without = [message for message, facts in every if not facts]
    asked = sum(bool(statements(message)) for message in without)
    missed = sum(not any(fact in one.text for one in statements(message)) for message, facts in every for fact in facts)
    detail = f"{asked} of {len(without)} messages without a fact; {missed} facts passed over"
    return BenchRow("messages without a fact that the kernel is asked about", asked, len(without),
                    asked / len(without), 0.5, "messages", len(without), detail)  # fmt: skip


def judged() -> list[BenchRow]:
    """Precision and recall of facts, and how often the relation of two is told right."""
    found = []
    with _kernel() as part:
        judge = FactJudge(part)
        for name, messages in (("developed", DEVELOPED), ("held out", HELD_OUT)):
            found += _precision_and_recall(judge, name, messages)
        found.append(_relations(judge))
    return found


def _precision_and_recall(
    judge: FactJudge, name: str, messages: Sequence[tuple[str, tuple[str, ...]]]
) -> list[BenchRow]:
    right = wrong = missed = asked = 0
    faults: list[str] = []
    started = time.perf_counter()
    for message, facts in messages:
        sentences = [one.text for one in statements(message)]
        asked += len(sentences)
        taken = [one for one in sentences if judge.is_fact(one, Cancellation())]
        hit = [fact for fact in facts if any(fact in one for one in taken)]
        bad = [one for one in taken if not any(fact in one for fact in facts)]
        right, wrong, missed = right + len(hit), wrong + len(bad), missed + len(facts) - len(hit)
        faults += [f"+ {one}" for one in bad] + [f"- {fact}" for fact in facts if fact not in hit]
    seconds = (time.perf_counter() - started) / max(1, asked)
    detail = f"{len(messages)} messages, {seconds:.2f} s a sentence; faults: {'; '.join(faults) or 'none'}"
    return [
        BenchRow(f"facts taken that are facts ({name})", 100 * right / max(1, right + wrong), None,
                 right / max(1, right + wrong), 0.85, "%", len(messages), detail, more_is_better=True),
        BenchRow(f"facts stated that are taken ({name})", 100 * right / max(1, right + missed), None,
                 right / max(1, right + missed), 0.85, "%", len(messages), "", more_is_better=True),
    ]  # fmt: skip


def _relations(judge: FactJudge) -> BenchRow:
    wrong, lost = [], 0
    for earlier, later, wanted in RELATIONS:
        got = judge.relation(earlier, later, Cancellation())
        if got != wanted:
            wrong.append(f"{earlier} | {later}: {got}")
            lost += wanted == "other"
    share = 1 - len(wrong) / len(RELATIONS)
    detail = f"{lost} of {len(wrong)} faults would put aside what still holds; {'; '.join(wrong)}"
    return BenchRow("what a later fact is to an earlier one, told right", 100 * share, None, share, 0.8, "%",
                    len(RELATIONS), detail, more_is_better=True)  # fmt: skip


def answered(count: int) -> list[BenchRow]:
    """Facts asked for 20 to 200 turns after they were stated, right of `count`, with the memory and without it."""
    stated = STATED[:count]
    with opened(SETTINGS) as session:
        conversation = converse(session, stated)
        remembered = len(session.memory.facts())
        ours, seconds = ask(session, stated, conversation)
        session.change_setting("memory.use", False)
        theirs, bare = ask(session, stated, conversation)
    wrong = "; ".join(question for question, right in ours if not right)
    share, without = (sum(right for _, right in side) / count for side in (ours, theirs))
    detail = (
        f"{remembered} facts kept of {count}; window {CONTEXT}; {seconds:.1f} s an answer, without memory "
        f"{bare:.1f} s; wrong: {wrong or 'none'}"
    )
    return [
        BenchRow("facts stated 20 to 200 turns earlier, answered right", 100 * share, 100 * without, share, 0.8, "%",
                 count, detail, more_is_better=True)
    ]  # fmt: skip


def converse(session: Session, stated: Sequence[tuple[str, str, tuple[str, ...]]]) -> str:
    """A conversation in which everything is stated, with many turns in between; the facts are found as they are in use:
    by the kernel, in idle time.
    """
    store: ConversationStore = session._store
    conversation, order = store.create_conversation(), random.Random(6)
    kept = order.sample(range(TURNS_BETWEEN - 20), len(stated))
    for at in range(TURNS_BETWEEN):
        said = stated[kept.index(at)][0] if at in kept else None
        question, reply = (said, "Good to know.") if said else order.choice(BETWEEN)
        turn = store.begin_turn(conversation, question, (), Origin.KEYBOARD)
        store.end_turn(turn, reply=reply, state=TurnState.DONE)
        session.memory.look_at(turn)
    session._conductor.prepare()
    session.memory.catch_up()
    if not session._parts.idle.wait(PATIENCE):
        raise TimeoutError("the facts were not found in time")
    return conversation


def ask(
    session: Session, stated: Sequence[tuple[str, str, tuple[str, ...]]], conversation: str
) -> tuple[list[tuple[str, bool]], float]:
    """Each question in the conversation, taken back afterwards; whether it was answered right, and the mean time."""
    answers, started = [], time.perf_counter()
    for _, question, right in stated:
        outcome = session.wait(session.submit(UserTurn(question, conversation=conversation, speak=False)), PATIENCE)
        reply = outcome.reply.casefold() if isinstance(outcome, TurnFinished) else ""
        answers.append((f"{question} {reply[:60]!r}", any(one in reply for one in right)))
        session._store.drop_turn(outcome.turn)
    return answers, (time.perf_counter() - started) / len(stated)


@contextlib.contextmanager
def _kernel() -> Iterator[Part[TextGenerator]]:
    path = default_root() / KERNEL / FILE
    host = Host(HostSpec("language", "language/llama", {"model": str(path), "context_tokens": CONTEXT}))
    part = Part("language", lambda: (host, HostedTextGenerator(host)))
    part.warm()
    try:
        yield part
    finally:
        part.close()
