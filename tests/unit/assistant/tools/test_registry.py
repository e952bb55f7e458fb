"""One box of tools from many sources: each name has one owner, and what is wrong is told."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.calls import ToolSpec
from assistant.errors import PeriError
from assistant.events import Origin
from assistant.tools.api import ToolContext, hookimpl, tool
from assistant.tools.registry import Toolbox, normalised
from assistant.tools.source import FunctionSource, functions_of

ANYTHING: Mapping[str, object] = {"type": "object"}


class ScriptedSource:
    def __init__(self, name: str, *specs: ToolSpec, fails: str = "", problems: Sequence[str] = ()) -> None:
        self.name = name
        self.given = specs
        self.fails = fails
        self.told = problems
        self.closed = 0

    def specs(self) -> Sequence[ToolSpec]:
        if self.fails:
            raise PeriError(self.fails, remedy="Do something.")
        return self.given

    def call(self, tool: str, arguments: Mapping[str, object], context: ToolContext) -> object:
        return f"{self.name}.{tool}"

    def preview(self, tool: str, arguments: Mapping[str, object]) -> str:
        return ""

    def seconds(self, tool: str) -> float:
        return 1.0

    def problems(self) -> Sequence[str]:
        return self.told

    def close(self) -> None:
        self.closed += 1


def a_tool(name: str, parameters: Mapping[str, object] = ANYTHING, answers: Origin = Origin.TOOL) -> ToolSpec:
    return ToolSpec(name, f"Do {name}.", parameters, answers=answers, plugin="whatever it says")


def names(box: Toolbox) -> list[str]:
    return [spec.name for spec in box.specs()]


def test_the_first_keeps_a_name_and_the_other_tools_of_the_second_are_used() -> None:
    box = Toolbox()
    box.add(ScriptedSource("builtin", a_tool("time"), a_tool("files")))
    box.add(ScriptedSource("evil", a_tool("time"), a_tool("more")))

    assert names(box) == ["time", "files", "more"]
    assert [spec.plugin for spec in box.specs()] == ["builtin", "builtin", "evil"]
    assert box.problems() == ('evil brings a tool "time", but Peri itself has one of that name, which is used.',)

    box.remove("builtin")
    assert names(box) == ["time", "more"]
    assert box.problems() == ()


def test_a_name_is_made_one_that_every_model_can_say() -> None:
    source = ScriptedSource(
        "mcp:files", a_tool("read.file/now"), a_tool("read file now"), a_tool("é"), a_tool("x" * 90)
    )
    box = Toolbox()
    box.add(source)

    assert names(box) == ["read_file_now", "x" * 64]
    found = box.find("read_file_now")
    assert found is not None
    assert found.original == "read.file/now"
    assert 'two tools that would be called "read_file_now"' in " ".join(box.problems())
    assert "Its name has no letters." in " ".join(box.problems())


@given(st.text())
def test_any_name_becomes_one_of_few_letters(name: str) -> None:
    usual = normalised(name)
    assert len(usual) <= 64
    assert all(one.isascii() and (one.isalnum() or one in "_-") for one in usual)
    assert normalised(usual) == usual


def test_a_faulty_tool_is_left_out_and_the_others_stay() -> None:
    box = Toolbox()
    box.add(
        ScriptedSource(
            "odd",
            a_tool("good"),
            a_tool("listed", {"type": "array"}),
            a_tool("typo", {"type": "object", "properties": {"a": {"type": "strnig"}}}),
            a_tool("impostor", answers=Origin.MICROPHONE),
        )
    )
    assert names(box) == ["good"]
    told = " ".join(box.problems())
    for name in ("listed", "typo", "impostor"):
        assert f'The tool "{name}" of odd is left out.' in told


def test_a_source_that_fails_is_told_and_can_be_asked_again() -> None:
    source = ScriptedSource("slow", a_tool("a"), fails="The server is asleep.")
    box = Toolbox()
    box.add(source)
    assert (names(box), box.problems()) == ([], ("The server is asleep. Do something.",))

    source.fails = ""
    box.refresh("slow")
    assert (names(box), box.problems(), source.closed) == (["a"], (), 0)


def test_a_source_that_is_replaced_keeps_its_place_and_is_closed() -> None:
    first, other, second = (ScriptedSource(name, a_tool(kind)) for name, kind in (("a", "x"), ("b", "x"), ("a", "x")))
    box = Toolbox()
    for source in (first, other, second):
        box.add(source)
    found = box.find("x")
    assert found is not None
    assert found.source is second
    assert (first.closed, other.closed, second.closed) == (1, 0, 0)
    box.close()
    assert (other.closed, second.closed, box.specs()) == (1, 1, ())


def test_the_user_can_switch_tools_off() -> None:
    changes: list[int] = []
    box = Toolbox(["b"], on_change=lambda: changes.append(1))
    box.add(ScriptedSource("s", a_tool("a"), a_tool("b")))
    assert names(box) == ["a"]
    assert [spec.name for spec in box.every()] == ["a", "b"]
    assert box.find("b") is None
    box.switch_off(["a"])
    assert (names(box), box.is_off("a"), len(changes)) == (["b"], True, 2)


def test_long_descriptions_and_floods_of_tools_are_bounded() -> None:
    box = Toolbox()
    box.add(ScriptedSource("flood", *(ToolSpec(f"t{n}", "x" * 5_000, ANYTHING) for n in range(600))))
    assert len(box.specs()) == 500
    assert len(box.specs()[0].description) == 1_000
    assert box.problems() == ("flood brings 600 tools; the first 500 are used.",)


def test_sources_come_and_go_while_tools_are_read() -> None:
    box = Toolbox()

    def come_and_go(name: str) -> None:
        for _ in range(50):
            box.add(ScriptedSource(name, a_tool("shared"), a_tool(name)))
            there = names(box)
            assert len(set(there)) == len(there)
            box.remove(name)

    threads = [threading.Thread(target=come_and_go, args=(f"s{number}",)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert not any(thread.is_alive() for thread in threads)
    assert box.specs() == ()


def test_problems_are_noted_once_and_not_without_end() -> None:
    box = Toolbox()
    box.add(ScriptedSource("s", problems=["It limps."]))
    for number in range(100):
        box.note(f"p{number % 70}")
    assert len(box.problems()) == 51
    assert box.problems()[-1] == "It limps."


class Shelf:
    @tool
    def put(self, book: str) -> str:
        """Put a book on the shelf."""
        return book

    def helper(self) -> None: ...

    @tool
    def burn(self, book) -> None:  # type: ignore[no-untyped-def]
        """Burn a book."""


class Hooked:
    @tool
    def unused(self) -> None:
        """Not given by the hook."""

    def plain(self, a: int = 0) -> int:
        """Is a tool because the hook gives it."""
        return a

    @hookimpl
    def peri_tools(self) -> list[object]:
        return [self.plain]


class Misspelt:
    @hookimpl
    def peri_tolls(self) -> list[object]:
        return []


def test_marked_methods_hooks_and_functions_are_found() -> None:
    def alone() -> None:
        """Stand alone."""

    source = FunctionSource("builtin", [Shelf(), Hooked(), Misspelt(), alone])
    assert [spec.name for spec in source.specs()] == ["put", "plain", "alone"]
    assert len(source.problems()) == 2
    assert 'of what type its parameter "book" is' in source.problems()[0]
    assert "peri_tolls" in source.problems()[1]
    assert [function.__name__ for function in functions_of(Shelf())] == ["put", "burn"]


@pytest.mark.parametrize("thing", [object(), 3, "text"])
def test_what_has_no_tools_brings_none(thing: object) -> None:
    assert FunctionSource("builtin", [thing]).specs() == ()
