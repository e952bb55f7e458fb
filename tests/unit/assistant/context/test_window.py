import dataclasses
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.context.pages import Page, PageKind, TurnPages
from assistant.context.standing import RESULT_LEFT, name_of, summary_page
from assistant.context.window import TokenCounts, fit
from assistant.errors import MessageTooLong
from assistant.events import Attachment, AttachmentKind, Origin
from assistant.recall import NEW, Standing, Summary
from models.values import Picture, Role

OVERHEAD = 8


def page(role: Role, text: str, tokens: int | None) -> Page:
    return Page(PageKind.MESSAGE, role, text, Origin.KEYBOARD, tokens)


def exchange(number: int, question: int | None, answer: int | None = None) -> TurnPages:
    pages = [page(Role.USER, f"question {number}", question)]
    if answer is not None:
        pages.append(page(Role.ASSISTANT, f"answer {number}", answer))
    return TurnPages(f"t{number}", tuple(pages))


def talk(*sizes: int) -> list[TurnPages]:
    return [exchange(number, size // 2, size - size // 2) for number, size in enumerate(sizes)]


SYSTEM = page(Role.SYSTEM, "system", 50)

sizes = st.lists(st.integers(0, 600), min_size=1, max_size=30)
limits = st.integers(400, 4000)


@given(sizes=sizes, limit=limits, reserve=st.integers(0, 300), before=st.integers(0, 40))
def test_the_budget_holds_and_the_system_prompt_and_the_last_turn_stay(
    sizes: list[int], limit: int, reserve: int, before: int
) -> None:
    turns = talk(*sizes)
    try:
        gone = frozenset(turn.turn for turn in turns[: min(before, len(sizes) - 1)])
        fitted = fit(SYSTEM, turns, limit, reserve, standing=Standing(limit, gone))
    except MessageTooLong:
        assert 50 + sizes[-1] + 6 * OVERHEAD > limit - reserve
        return
    counted = {page.text: page.tokens or 0 for turn in turns for page in turn.pages} | {"system": 50}
    least = sum(counted[message.content] + OVERHEAD for message in fitted.messages)
    assert least <= fitted.used <= limit - reserve
    assert fitted.messages[0].content == "system"
    stays = [page.text for turn in turns[fitted.turns_left_out :] for page in turn.pages]
    assert [message.content for message in fitted.messages[1:]] == stays
    assert stays[-2:] == [f"question {len(sizes) - 1}", f"answer {len(sizes) - 1}"]
    assert fitted.turns_left_out >= min(before, len(sizes) - 1)


def takes(sizes: list[int]) -> int:
    """What the prompt of such turns takes: each page 2 more to be joined, each message its overhead."""
    return 52 + 2 * OVERHEAD + sum(size + 4 + 2 * OVERHEAD for size in sizes)


@given(sizes=st.lists(st.integers(0, 150), min_size=1, max_size=60), limit=st.integers(600, 3000))
def test_the_cut_only_moves_forward_and_only_when_it_must(sizes: list[int], limit: int) -> None:
    cut = NEW
    for count in range(1, len(sizes) + 1):
        turns = talk(*sizes[:count])
        fitted = fit(SYSTEM, turns, limit, 100, standing=cut)
        if cut is not NEW:
            assert fitted.standing.left >= cut.left
            if fitted.standing != cut:
                assert takes(sizes[len(cut.left) : count]) > limit - 100
                roomy = 0.75 * (limit - 100)
                assert fitted.used <= roomy or takes(sizes[count - 2 : count]) > roomy
        cut = fitted.standing


def test_the_beginning_of_the_prompt_is_the_same_for_many_turns() -> None:
    cut, moves = NEW, 0
    for count in range(1, 101):
        fitted = fit(SYSTEM, talk(*[100] * count), 4096, 1024, standing=cut)
        moves += cut is not NEW and fitted.standing != cut
        cut = fitted.standing
    assert moves <= 15
    assert fitted.turns_left_out > 70


def test_a_context_of_another_size_begins_anew() -> None:
    turns = talk(*[100] * 40)
    small = fit(SYSTEM, turns, 1000, 100)
    assert small.turns_left_out > 30
    assert fit(SYSTEM, turns, 10_000, 100, standing=small.standing).turns_left_out == 0
    assert fit(SYSTEM, turns, 1000, 50, standing=small.standing).standing == small.standing


def test_a_long_last_message_keeps_what_fits_beside_it() -> None:
    turns = [*talk(100, 100, 100), exchange(3, 800)]
    fitted = fit(SYSTEM, turns, 1100, 0)
    assert fitted.turns_left_out == 2
    assert fitted.used > 0.75 * 1100


def test_a_message_too_long_says_by_how_much() -> None:
    with pytest.raises(MessageTooLong) as caught:
        fit(SYSTEM, [*talk(10), exchange(1, 1000)], 1000, 200)
    assert "takes 1010 tokens" in caught.value.message
    assert "can take in 732 at once: 278 tokens (about 208 words) too many" in caught.value.message
    assert "kernel.context_tokens" in caught.value.remedy


def test_instructions_that_fill_the_context_are_blamed_and_not_the_message() -> None:
    with pytest.raises(MessageTooLong, match="instructions") as caught:
        fit(dataclasses.replace(SYSTEM, tokens=900), talk(10), 1000, 200)
    assert "kernel.instructions" in caught.value.remedy


def test_neighbours_of_one_role_become_one_message() -> None:
    turns = [TurnPages("a", (page(Role.USER, "picture", 5), page(Role.USER, "never answered", 5))), exchange(1, 5)]
    fitted = fit(SYSTEM, turns, 1000, 0)
    assert [message.content for message in fitted.messages] == ["system", "picture\n\nnever answered\n\nquestion 1"]


def test_turns_without_pages_take_nothing() -> None:
    turns = [TurnPages("failed", ()), exchange(1, 5)]
    assert fit(SYSTEM, turns, 1000, 0).used == fit(SYSTEM, turns[1:], 1000, 0).used


def test_what_is_not_counted_is_left_out_or_a_mistake() -> None:
    turns = [*talk(10), exchange(1, None), exchange(2, 10)]
    assert fit(SYSTEM, turns, 1000, 0).turns_left_out == 2
    for wrong in ([exchange(0, None)], []):
        with pytest.raises(ValueError, match="isn't counted"):
            fit(SYSTEM, wrong, 1000, 0)
    with pytest.raises(ValueError, match="isn't counted"):
        fit(dataclasses.replace(SYSTEM, tokens=None), turns, 1000, 0)


class Words:
    """A counter that counts words and remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[list[str]] = []

    def __call__(self, texts: list[str]) -> list[int]:
        self.asked.append(list(texts))
        return [len(text.split()) for text in texts]


def test_a_text_is_counted_once() -> None:
    words = Words()
    counts = TokenCounts(words)
    assert counts(["a b", "c", "a b"]) == (2, 1, 2)
    assert counts(["c", "d e f"]) == (1, 3)
    assert counts(["c"]) == (1,)
    assert words.asked == [["a b", "c"], ["d e f"]]
    counts.clear()
    assert counts(["c", "\ud800"]) == (1, 1)
    assert words.asked[2:] == [["c", "\ud800"]]


def test_the_memory_of_counts_is_bounded() -> None:
    words = Words()
    counts = TokenCounts(words, capacity=2)
    counts(["a", "b", "c"])
    counts(["b", "c"])
    counts(["a"])
    assert words.asked == [["a", "b", "c"], ["a"]]


def test_pages_are_counted_from_the_newest_as_far_as_they_can_matter() -> None:
    words = Words()
    turns = [exchange(number, None, None) for number in range(1000)]
    system, counted = TokenCounts(words).count(dataclasses.replace(SYSTEM, tokens=None), turns, limit=100)
    assert system.tokens == 1
    assert [turn.turn for turn in counted] == [turn.turn for turn in turns]
    assert counted[-1].pages[0].tokens == 2
    assert not counted[0].counted
    assert sum(map(len, words.asked)) == 1 + 64
    assert fit(system, counted, 100, 10).turns_left_out > 900


@given(sizes=sizes)
def test_all_of_a_short_conversation_is_counted(sizes: list[int]) -> None:
    turns = [exchange(number, None, None) for number in range(len(sizes))]
    system, counted = TokenCounts(Words()).count(dataclasses.replace(SYSTEM, tokens=None), turns, limit=10_000)
    assert all(turn.counted for turn in counted)
    assert fit(system, counted, 10_000, 0).turns_left_out == 0


def attached(name: str) -> Attachment:
    return Attachment(f"digest of {name}", name, "image/png", 3, AttachmentKind.PICTURE, Path(name))


def looked_at(number: int, *names: str) -> TurnPages:
    pictures = tuple(
        Page(PageKind.PICTURE, Role.USER, "", Origin.PICTURE, pictures=(attached(name),)) for name in names
    )
    return TurnPages(str(number), (*pictures, *exchange(number, None).pages))


def read(attachment: Attachment) -> Picture:
    return Picture(b"...", attachment.digest, attachment.name)


class Looks:
    """A counter of pictures, 200 tokens each, that remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[list[str]] = []

    def __call__(self, pictures: Sequence[Attachment]) -> list[int]:
        self.asked.append([one.name for one in pictures])
        return [200] * len(pictures)


def test_pictures_stand_in_the_message_of_their_turn_and_count() -> None:
    looks = Looks()
    counts = TokenCounts(Words(), pictures=looks)
    turns = [looked_at(0, "a", "b"), looked_at(1), looked_at(2, "a")]
    system, counted = counts.count(dataclasses.replace(SYSTEM, tokens=None), turns, limit=2000)
    fitted = fit(system, counted, 2000, 0, read=read)
    names = [[picture.name for picture in message.pictures] for message in fitted.messages if message.role is Role.USER]
    assert [name for found in names for name in found] == ["a", "b", "a"]
    assert fitted.used > 600
    assert looks.asked == [["a", "b"]]
    counts.count(system, turns, limit=2000)
    assert looks.asked == [["a", "b"]]


def test_pictures_leave_with_their_turn_and_are_not_read_then() -> None:
    seen: list[str] = []

    def reading(attachment: Attachment) -> Picture:
        seen.append(attachment.name)
        return read(attachment)

    turns = [looked_at(number, f"picture {number}") for number in range(10)]
    system, counted = TokenCounts(Words(), pictures=Looks()).count(
        dataclasses.replace(SYSTEM, tokens=None), turns, limit=1000
    )
    fitted = fit(system, counted, 1000, 0, read=reading)
    assert fitted.used <= 1000
    assert seen == [f"picture {number}" for number in range(10 - len(seen), 10)]
    assert 0 < len(seen) < 5


def test_pictures_that_nobody_reads_are_a_mistake() -> None:
    page_ = Page(PageKind.PICTURE, Role.USER, "", Origin.PICTURE, tokens=5, pictures=(attached("a"),))
    with pytest.raises(ValueError, match="nobody reads a"):
        fit(SYSTEM, [TurnPages("0", (page_,))], 1000, 0)


@given(sizes=st.lists(st.integers(20, 200), min_size=2, max_size=30), limit=st.integers(900, 2000), data=st.data())
def test_pinned_turns_leave_last(sizes: list[int], limit: int, data: st.DataObject) -> None:
    turns = talk(*sizes)
    pinned = data.draw(st.sets(st.sampled_from([turn.turn for turn in turns[:-1]]), max_size=3))
    fitted = fit(SYSTEM, turns, limit, 100, standing=Standing(pinned=frozenset(pinned)))
    shown = {turn.turn for turn in fitted.turns}
    assert fitted.used <= limit - 100
    assert pinned <= shown or shown <= pinned | {turns[-1].turn}
    order = [turn.turn for turn in turns if turn.turn in shown]
    assert [turn.turn for turn in fitted.turns] == order


def test_what_the_user_put_out_stays_out_and_comes_back_when_wanted() -> None:
    turns = talk(100, 100, 100)
    standing = NEW.evict("t1")
    fitted = fit(SYSTEM, turns, 2000, 100, standing=standing)
    assert [turn.turn for turn in fitted.turns] == ["t0", "t2"]
    assert fit(SYSTEM, turns, 4000, 100, standing=fitted.standing).turns_left_out == 1
    assert fit(SYSTEM, turns, 2000, 100, standing=fitted.standing.page_in("t1")).turns_left_out == 0


def test_a_summary_stands_in_the_message_of_the_first_turn_that_is_shown() -> None:
    standing = Standing(left=frozenset({"t0"}), summarised=frozenset({"t0"}), summary=Summary("They met in Oslo.", 1))
    assert standing.shown_summary is not None
    summary = dataclasses.replace(summary_page(standing.shown_summary), tokens=20)
    fitted = fit(SYSTEM, talk(100, 100, 100), 2000, 100, standing=standing, summary=summary)
    assert fitted.messages[1].content.endswith("They met in Oslo.\n\nquestion 1")
    assert fitted.used == fit(SYSTEM, talk(100, 100), 2000, 100).used + 22
    assert standing.page_in("t0").shown_summary is None


def with_result(number: int, tokens: int, kind: PageKind = PageKind.RESULT) -> TurnPages:
    role = Role.TOOL if kind is PageKind.RESULT else Role.USER
    result = Page(kind, role, f"result {number}", Origin.WEB, tokens)
    question, answer = exchange(number, 10, 10).pages
    pages = (question, page(Role.ASSISTANT, "call", 5), result, answer)
    return TurnPages(f"t{number}", pages if kind is PageKind.RESULT else (result, question, answer))


def test_a_kind_keeps_to_its_share_and_the_newest_stay() -> None:
    turns = [with_result(number, 200) for number in range(6)]
    fitted = fit(SYSTEM, turns, 2000, 0)
    contents = [message.content for message in fitted.messages]
    assert "result 5" in contents
    assert RESULT_LEFT in contents
    assert fitted.turns_left_out == 0
    assert name_of("t0", PageKind.RESULT) in fitted.standing.evicted
    again = fit(SYSTEM, turns, 2000, 0, standing=fitted.standing)
    assert again.messages == fitted.messages


def test_extracts_of_older_turns_leave_without_a_trace() -> None:
    turns = [with_result(number, 200, PageKind.EXTRACT) for number in range(6)]
    fitted = fit(SYSTEM, turns, 2000, 0)
    contents = [message.content for message in fitted.messages]
    assert contents[1] == "question 0"
    assert contents[-2] == "result 5\n\nquestion 5"


def test_a_summary_of_another_branch_does_not_stand_for_this_one() -> None:
    standing = Standing(left=frozenset({"t0"}), summarised=frozenset({"t0", "other"}), summary=Summary("Notes.", 2))
    assert standing.along(["t0", "other", "t1"]) is standing
    alone = standing.along(["t0", "t1"])
    assert alone.shown_summary is None
    assert alone.left == {"t0"}
