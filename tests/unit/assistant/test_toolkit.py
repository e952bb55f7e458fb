"""All that Peri comes with is there, and offered to kernels that can use it."""

from __future__ import annotations

import dataclasses
import json
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from assistant import toolkit
from assistant.builtin_tools import builtin_tools
from assistant.calls import BUILTIN, ApprovalAsked, Scope, ToolCall
from assistant.events import Event, Notice, Origin, StoredTurn, TurnState
from assistant.settings import Settings
from assistant.toolkit import FIRST, HostGrants, Surroundings, Toolkit
from assistant.tools.mcp import CONFIG
from assistant.tools.plugins import FOLDER
from assistant.tools.template import write
from assistant.turn.server_gate import Place
from tests.fakes import KERNEL_INFO, ScriptedKernel, part, scripted_parts
from tests.unit.assistant.tools.mcp.support import raw

LARGE = dataclasses.replace(KERNEL_INFO, parameters=1_500_000_000)
SMALL = dataclasses.replace(KERNEL_INFO, parameters=135_000_000)
EVERY = {
    *FIRST, "cancel_timer", "list_timers", "list_files", "write_file", "edit_file", "find_notes", "read_note",
    "update_note", "delete_note", "find_pictures", "search_documents", "read_page", "search_web", "look_up_in_file",
    "look_up_on_page", "open_path", "open_address", "read_clipboard", "write_clipboard", "take_screenshot", "notify",
    "run_python", "run_command",
}  # fmt: skip


def turn(text: str) -> StoredTurn:
    return StoredTurn("t", "c", text, (), Origin.KEYBOARD, "", TurnState.OPEN, 0.0)


@pytest.fixture
def wanted() -> dict[str, object]:
    return {}


@pytest.fixture
def kit(tmp_path: Path, wanted: dict[str, object]) -> Iterator[Toolkit]:
    def settings() -> Settings:
        chosen = Settings()
        for key, value in wanted.items():
            chosen = chosen.replace(key, value)
        return chosen

    builtin = builtin_tools(scripted_parts(), (SimpleNamespace(), None))  # type: ignore[arg-type]
    around = Surroundings(tmp_path, lambda event: None, settings, lambda text: None)
    kit = Toolkit(around, builtin, attended=True)
    yield kit
    kit.close()


def test_every_tool_that_peri_comes_with_can_be_called(kit: Toolkit) -> None:
    assert [spec.name for spec in kit.offer((), LARGE)] == list(FIRST)
    assert {spec.name for spec in kit._box.specs()} == EVERY
    assert kit.problems() == ()
    assert {spec.plugin for spec in kit._box.specs()} == {BUILTIN}


def test_a_small_kernel_is_offered_none_unless_the_user_says_so(kit: Toolkit, wanted: dict[str, object]) -> None:
    assert kit.offer([turn("hello")], SMALL) == ()
    wanted["tools.use"] = "always"
    assert kit.offer([turn("hello")], SMALL)
    wanted["tools.use"] = "never"
    assert kit.offer([turn("hello")], LARGE) == ()


def test_what_is_always_offered_comes_first_so_that_prompts_begin_alike(kit: Toolkit) -> None:
    for request in ("hello", "what is on my screen?", "run this command for me"):
        offered = [spec.name for spec in kit.offer([dataclasses.replace(turn(request), conversation=request)], LARGE)]
        assert offered[: len(FIRST)] == list(FIRST)
        assert len(offered) <= 10


def test_a_tool_that_is_switched_off_is_not_offered(kit: Toolkit, wanted: dict[str, object]) -> None:
    wanted["tools.disabled_tools"] = ("now",)
    assert "now" not in {spec.name for spec in kit.offer([turn("what time is it?")], LARGE)}


def test_hosts_of_the_settings_need_no_question(tmp_path: Path) -> None:
    grants = HostGrants(tmp_path / "grants.json", lambda: ("wikipedia.org",))
    found = grants.covering("read_page", BUILTIN, "en.wikipedia.org", "c", foreign=True)
    assert found is not None
    assert found.scope is Scope.ALWAYS
    assert grants.covering("read_page", BUILTIN, "wikipedia.org.evil.example", "c", foreign=True) is None
    assert grants.covering("read_page", "mcp:x", "en.wikipedia.org", "c", foreign=True) is None


def test_what_cannot_run_here_is_not_offered_and_says_why(tmp_path: Path) -> None:
    from assistant.tools.builtin.programs import Programs
    from assistant.tools.sandbox.port import NoSandbox

    around = Surroundings(tmp_path, lambda event: None, Settings, lambda text: None)
    programs = Programs(NoSandbox("There is no sandbox here."))
    kit = Toolkit(around, lambda around, on_close: [programs], attended=True)
    offered = kit.offer([turn("run this Python code")], LARGE)
    assert "run_python" not in {spec.name for spec in offered}
    assert kit.problems() == ("There is no sandbox here.",)
    kit.close()


def test_what_cannot_be_used_of_plugins_and_servers_is_told(tmp_path: Path) -> None:
    folder, told = tmp_path / FOLDER, []
    write("calculate", folder)
    (folder / "broken.py").write_text("1 / 0", encoding="utf-8")
    (tmp_path / CONFIG).write_text(json.dumps({"mcpServers": {"one": {"command": "no-such-program-of-peri"}}}))
    chosen = Settings().replace("tools.enabled_plugins", ("calculate", "broken", "gone"))
    builtin = builtin_tools(scripted_parts(), (SimpleNamespace(), None))  # type: ignore[arg-type]
    kit = Toolkit(Surroundings(tmp_path, told.append, lambda: chosen, lambda text: None), builtin, attended=True)
    try:
        kit.offer([turn("hello")], LARGE)
        deadline = time.monotonic() + 60
        while len(told) < 4:
            assert time.monotonic() < deadline, told
            time.sleep(0.01)
    finally:
        kit.close()
    assert {one.title for one in told} == {"Not every tool can be used"}
    messages = "\n".join(one.message for one in told)
    for sentence in (
        'There is no plugin "gone".',
        'calculate brings a tool "calculate", but Peri itself has one of that name, which is used.',
        "broken can't be loaded: ZeroDivisionError",
        "there is no no-such-program-of-peri",
    ):
        assert sentence in messages


def test_much_that_is_wrong_is_told_in_a_few_sentences(tmp_path: Path) -> None:
    folder, told = tmp_path / FOLDER, []
    folder.mkdir()
    wrong = "from assistant.tools.api import tool\n" + "".join(f"@tool\ndef t{n}(): pass\n" for n in range(9))
    (folder / "many.py").write_text(wrong, encoding="utf-8")
    chosen = Settings().replace("tools.enabled_plugins", ("many",))
    kit = Toolkit(Surroundings(tmp_path, told.append, lambda: chosen, lambda text: None), lambda *_: (), attended=True)
    try:
        kit.offer([turn("hello")], LARGE)
    finally:
        kit.close()
    (one,) = told
    assert one.message.count("has no docstring") == 3
    assert one.message.endswith("(6 more.)")


def test_timers_that_end_with_peri_are_told(tmp_path: Path) -> None:
    told: list[Event] = []
    builtin = builtin_tools(scripted_parts(), (SimpleNamespace(), None))  # type: ignore[arg-type]
    kit = Toolkit(Surroundings(tmp_path, told.append, Settings, lambda text: None), builtin, attended=True)
    kit.offer((), LARGE)
    for label in ("eggs", ""):
        kit._runner.begin_turn()
        arguments = {"duration": "2 minutes", "label": label}
        call = ToolCall("1", "set_timer", arguments)
        kit._runner.run(call, cancelled=lambda: False, progress=lambda *_: None, folder=tmp_path)
    kit.close()
    (one,) = told
    assert isinstance(one, Notice)
    assert one.message == "These will not ring: eggs, 2 minutes; timer, 2 minutes."


def test_the_first_question_is_offered_what_plugins_and_servers_bring(
    kit: Toolkit, wanted: dict[str, object], tmp_path: Path
) -> None:
    write("wordy", tmp_path / FOLDER)
    wanted["tools.enabled_plugins"] = ("wordy",)
    (tmp_path / CONFIG).write_text(json.dumps({"mcpServers": {"one": raw("samples")}}), encoding="utf-8")
    offered = {spec.name for spec in kit.offer([turn("Count the words of this text, and echo it")], LARGE)}
    assert {spec.plugin for spec in kit._box.specs()} == {BUILTIN, "wordy", "mcp:one"}
    assert offered & {spec.name for spec in kit._box.specs() if spec.plugin == "wordy"}


def test_a_server_that_says_nothing_holds_up_the_first_question_only_so_long(
    kit: Toolkit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(toolkit, "ARRIVAL_SECONDS", 0.3)
    (tmp_path / CONFIG).write_text(json.dumps({"mcpServers": {"one": raw("stalls")}}), encoding="utf-8")
    assert [spec.name for spec in kit.offer([turn("hello")], LARGE)][: len(FIRST)] == list(FIRST)


def test_a_configured_server_asks_the_user_and_the_kernel_through_the_gate(tmp_path: Path) -> None:
    """From the file of servers to the kernel and back, as a session wires it."""
    (tmp_path / CONFIG).write_text(json.dumps({"mcpServers": {"one": raw("samples")}}), encoding="utf-8")
    kernel, asked = ScriptedKernel(["Paris"]), []

    def hear(event: Event) -> None:
        if isinstance(event, ApprovalAsked):
            asked.append(event.question.call.arguments["prompt"])
            threading.Thread(target=say_yes, args=(event.question.call.id,)).start()

    def say_yes(call: str) -> None:
        while not kit.approvals.answer(call, True):
            pass

    around = Surroundings(tmp_path, hear, Settings, lambda text: None, part("kernel", kernel))
    kit = Toolkit(around, lambda around, on_close: (), attended=True)
    try:
        kit.offer((), LARGE)
        deadline = time.monotonic() + 60
        while kit._box.spec("one_echo") is None:
            assert time.monotonic() < deadline, kit.problems()
            time.sleep(0.02)
        tools = kit.tools()
        assert tools.gate is not None
        with tools.gate.during(Place("t", "c", "mcp:one", 0)):
            call = ToolCall("1", "one_echo", {"text": "so"})
            result = tools.runner().run(call, cancelled=lambda: False, progress=lambda *_: None, folder=tmp_path / "f")
        assert '"text": "Paris"' in result.text
        assert asked == ["What is the capital of France?"]
    finally:
        kit.close()
