"""What a server's tools are taken to be, what they are told and what they answer."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from assistant.calls import Effect
from assistant.events import Origin
from assistant.forms import Form, form_of
from assistant.server_requests import Action, Filled, Refused, Sampled, SampleRequest
from assistant.tools.api import ToolError
from assistant.tools.mcp.offers import CAUTIOUS
from assistant.tools.mcp.values import Status
from assistant.tools.registry import Toolbox
from tests.fakes import CallContext
from tests.unit.assistant.tools.mcp.support import raw, running


class Scripted:
    """A gate that answers what it was told to, and keeps what it was asked."""

    def __init__(
        self,
        *,
        sample: str | None = None,
        elicit: Filled = Filled(Action.DECLINE),  # noqa: B008 - a frozen value
        visit: Action = Action.DECLINE,
    ) -> None:
        self._sample, self._elicit, self._visit = sample, elicit, visit
        self.asked: list[tuple[Any, ...]] = []

    def sample(self, server: str, request: SampleRequest) -> Sampled | Refused:
        self.asked.append((server, request))
        return Refused("The user refused.") if self._sample is None else Sampled(self._sample)

    def elicit(self, server: str, message: str, form: Form) -> Filled:
        self.asked.append((server, message, form))
        return self._elicit

    def visit(self, server: str, message: str, address: str) -> Action:
        self.asked.append((server, message, address))
        return self._visit


PICTURE = {"type": "image", "data": "", "mimeType": "image/png"}
FORM = {
    "type": "object",
    "properties": {"name": {"type": "string"}, "color": {"type": "string", "default": "blue"}},
    "required": ["name"],
}


def test_a_tool_may_read_write_and_send_whatever_its_server_says(tmp_path: Path) -> None:
    with running(tmp_path, raw("hints")) as one:
        (spec,) = one.source.specs()

    assert spec.effects == CAUTIOUS == {Effect.READS, Effect.WRITES, Effect.SENDS}
    assert (spec.name, spec.plugin, spec.answers) == ("one_echo", "mcp:one", Origin.TOOL)


def test_the_hints_of_a_trusted_server_count(tmp_path: Path) -> None:
    with running(tmp_path, raw("hints", trusted=True)) as one:
        (spec,) = one.source.specs()

    assert spec.effects == {Effect.READS}


def test_nothing_in_a_description_is_hidden(tmp_path: Path) -> None:
    with running(tmp_path, raw("hidden")) as one:
        (spec,) = one.source.specs()

    assert spec.description == "Say it.⟦U+202E⟧again⟦U+E0041⟧⟦U+001B⟧[2J"


def test_results_carry_where_they_came_from(tmp_path: Path) -> None:
    with running(tmp_path, raw("echo")) as one:
        result = one.echo("hello")

    assert (result.text, result.origin, result.source, result.failed) == ("hello", Origin.TOOL, "mcp:one", False)


def test_an_error_of_the_tool_is_a_result_that_says_so(tmp_path: Path) -> None:
    with running(tmp_path, raw("fails")) as one:
        result = one.echo()

    assert (result.text, result.failed) == ("It is broken.", True)


def test_pictures_and_sounds_become_files_under_names_of_ours(tmp_path: Path) -> None:
    with running(tmp_path, raw("media")) as one:
        folder = tmp_path / "call"
        folder.mkdir()
        result = one.call("echo", {"text": ""}, CallContext(folder))

    assert [path.relative_to(folder).name for path in result.files] == ["picture-1.png", "sound-2.wav", "x-3.bin"]
    assert {path.read_bytes() for path in result.files} == {b"hello"}
    assert "can't be decoded" in result.text
    assert "memo://1:\nA memo." in result.text
    assert "[a link](https://example.org/⟦U+202E⟧a): where" in result.text


def test_progress_reaches_whoever_waits(tmp_path: Path) -> None:
    with running(tmp_path, raw("tells")) as one:
        context = CallContext(tmp_path)
        assert one.call("echo", {"text": ""}, context).text == "done"

    assert context.told == [("step 1", 0.5), ("step 2", 1.0)]


def test_a_program_gets_only_what_is_safe_of_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "secret")
    monkeypatch.setenv("TOKEN_OF_ONE", "meant")
    with running(tmp_path, raw("environment", env={"TOKEN": "${TOKEN_OF_ONE}", "MODE": "${NO_MODE:-plain}"})) as one:
        seen = json.loads(one.echo().text)

    assert "secret" not in seen.values()
    assert (seen["TOKEN"], seen["MODE"]) == ("meant", "plain")
    assert seen.keys() - {"TOKEN", "MODE", "LC_CTYPE"} <= {"HOME", "LOGNAME", "PATH", "SHELL", "TERM", "USER"}


def test_a_server_is_told_of_no_folder_but_the_configured_ones(tmp_path: Path) -> None:
    with running(tmp_path / "a", raw("roots", roots=[str(tmp_path)])) as one:
        answer = json.loads(one.echo().text)
    with running(tmp_path / "b", raw("roots")) as other:
        refused = json.loads(other.echo().text)

    assert answer["result"]["roots"] == [{"uri": tmp_path.as_uri(), "name": tmp_path.name}]
    assert "error" in refused


# -- what servers ask


def test_without_a_gate_a_server_can_ask_nothing(tmp_path: Path) -> None:
    with running(tmp_path / "a", raw("samples")) as one:
        assert "error" in json.loads(one.echo().text)
    with running(tmp_path / "b", raw("elicits")) as other:
        assert "error" in json.loads(other.echo(json.dumps(FORM)).text)


def test_the_kernel_answers_a_server_only_through_the_gate(tmp_path: Path) -> None:
    gate = Scripted(sample="Paris")
    with running(tmp_path, raw("samples"), gate=gate) as one:
        answer = json.loads(one.echo().text)

    assert gate.asked == [("one", SampleRequest((("user", "What is the capital of France?"),), "Be brief.", 5))]
    assert answer["result"]["content"] == {"type": "text", "text": "Paris"}


def test_a_refused_question_is_refused(tmp_path: Path) -> None:
    with running(tmp_path, raw("samples"), gate=Scripted()) as one:
        answer = json.loads(one.echo().text)

    assert answer["error"] == {"code": -1, "message": "The user refused."}


@pytest.mark.parametrize(
    ("given", "result"),
    [
        (Filled(Action.ACCEPT, {"name": "Ann"}), {"action": "accept", "content": {"name": "Ann"}}),
        (Filled(Action.ACCEPT, {"name": 5}), {"action": "cancel"}),
        (Filled(Action.DECLINE), {"action": "decline"}),
        (Filled(Action.CANCEL), {"action": "cancel"}),
    ],
)
def test_a_form_is_filled_in_by_the_user_through_the_gate(tmp_path: Path, given: Filled, result: Any) -> None:
    gate = Scripted(elicit=given)
    with running(tmp_path, raw("elicits"), gate=gate) as one:
        answer = json.loads(one.echo(json.dumps(FORM)).text)

    assert answer["result"] == result
    assert gate.asked == [("one", "Who are you?⟦U+202E⟧", form_of(FORM))]


@pytest.mark.parametrize("action", list(Action))
def test_a_page_is_opened_only_through_the_gate(tmp_path: Path, action: Action) -> None:
    gate = Scripted(visit=action)
    with running(tmp_path, raw("asks to open"), gate=gate) as one:
        answer = json.loads(one.echo("https://example.org/?a=1").text)

    assert answer["result"] == {"action": action}
    assert gate.asked == [("one", "Look", "https://example.org/?a=1")]


@pytest.mark.parametrize(
    "address",
    [
        *(
            "file:///etc/passwd",
            "javascript:alert(1)",
            "ssh://example.org",
            "https://me:secret@example.org/",
            "https://",
        ),
        *("mailto:me@example.org", "https://example.org/a b", "https://example.org/" + "a" * 2_000),
    ],
)
def test_what_is_no_plain_address_of_a_page_reaches_nobody(tmp_path: Path, address: str) -> None:
    gate = Scripted(visit=Action.ACCEPT)
    with running(tmp_path, raw("asks to open"), gate=gate) as one:
        answer = json.loads(one.echo(address).text)

    assert "http and https pages only" in answer["error"]["message"]
    assert gate.asked == []


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"tools": [{"name": "a", "inputSchema": {"type": "object"}}]}, "no tools"),
        (
            {"messages": [{"role": "user", "content": {"type": "image", "data": "", "mimeType": "image/png"}}]},
            "text only",
        ),
        ({"systemPrompt": "long " * 5_000}, "characters"),
        ({"messages": []}, "characters"),
        ({"messages": [{"role": "user", "content": {"type": "text", "text": "so"}}] * 51}, "too many"),
        ({"stopSequences": [""]}, "too many"),
    ],
)
def test_what_the_kernel_can_not_be_asked_is_refused_without_a_question(
    tmp_path: Path, change: dict[str, Any], why: str
) -> None:
    gate = Scripted(sample="Paris")
    with running(tmp_path, raw("samples"), gate=gate) as one:
        answer = json.loads(one.echo(json.dumps(change)).text)

    assert why in answer["error"]["message"]
    assert gate.asked == []


def test_the_time_that_the_user_takes_is_not_the_servers(tmp_path: Path) -> None:
    import dataclasses

    from tests.unit.assistant.tools.mcp.support import QUICK

    class Slow(Scripted):
        def sample(self, server: str, request: SampleRequest) -> Sampled | Refused:
            threading.Event().wait(1.0)  # longer than a call may take
            return Sampled("Paris")

    limits = dataclasses.replace(QUICK, call=0.5)
    with running(tmp_path, raw("samples"), gate=Slow(), limits=limits) as one:
        assert "Paris" in one.echo().text


# -- together with others


def test_the_toolbox_takes_a_server_as_it_takes_any_source(tmp_path: Path) -> None:
    box = Toolbox()
    with running(tmp_path, raw("echo")) as one:
        box.add(one.source)
        spec = box.spec("one_echo")
        assert spec is not None
        assert spec.plugin == "mcp:one"
        assert box.problems() == ()
        one.servers.close()
        with pytest.raises(ToolError, match=r"being ended|aren't running"):
            one.echo()


def test_the_file_can_be_read_anew(tmp_path: Path) -> None:
    with running(tmp_path, raw("echo")) as one:
        entry = {"command": sys.executable, "args": raw("echo")["args"]}
        file = tmp_path / "mcp.json"
        file.write_text(json.dumps({"mcpServers": {"two": entry, "off": {**entry, "enabled": False}}}))
        (fresh,) = one.servers.reload()

        assert one.servers.ready(60)
        assert (fresh.name, fresh.call("two_echo", {"text": "hi"}, CallContext(tmp_path)).text) == ("mcp:two", "hi")
        assert [state.status for state in one.servers.states()] == [Status.READY, Status.OFF]


def test_the_protocols_library_is_not_loaded_before_a_server_is_started() -> None:
    program = (
        "import sys; from pathlib import Path; from assistant.tools.mcp.servers import Servers; "
        "servers = Servers(Path('nowhere')); servers.start(); assert servers.ready(0); servers.close(); "
        "print([name for name in ('mcp', 'anyio', 'pydantic', 'jsonschema', 'httpx2') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)

    assert done.stdout == "[]\n"
