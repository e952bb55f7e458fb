"""Servers that do what no server should: the others and the turn go on, and a sentence says what happened."""

from __future__ import annotations

import dataclasses
import json
import os
import time
from pathlib import Path

import pytest

from assistant.tools.api import ToolError
from assistant.tools.mcp.values import Status
from tests.fakes import CallContext
from tests.unit.assistant.tools.mcp.support import LONG, QUICK, raw, running

STARTS_QUICKLY = dataclasses.replace(QUICK, start=1.0, restarts=0)
CALLS_QUICKLY = dataclasses.replace(QUICK, call=0.3, restarts=50)


def test_a_server_that_dies_at_once_is_left_alone_after_a_few_times_and_its_last_words_are_told(tmp_path: Path) -> None:
    with running(tmp_path, raw("dies")) as one:
        one.news.wait(lambda: one.source.state.status is Status.FAILED)

        assert one.source.state.message == "The server one ended with status 3 (no key was given⟦U+202E⟧)."
        with pytest.raises(ToolError, match="no key was given"):
            one.echo()


def test_a_server_that_does_not_exist_is_not_tried_again(tmp_path: Path) -> None:
    with running(tmp_path, {"command": "no-such-program-of-peri"}) as one:
        assert one.source.state.status is Status.FAILED
        assert one.source.problems() == ("The server one can't be started: there is no no-such-program-of-peri.",)


def test_a_folder_that_does_not_exist_is_told_as_such(tmp_path: Path) -> None:
    with running(tmp_path, raw("echo", cwd=str(tmp_path / "nowhere"))) as one:
        assert one.source.state.message.endswith(f"there is no {tmp_path / 'nowhere'}.")


def test_a_server_that_never_answers_is_cut_off(tmp_path: Path) -> None:
    with running(tmp_path, raw("stalls"), limits=STARTS_QUICKLY) as one:
        one.news.wait(lambda: one.source.state.status is Status.FAILED)

        assert one.source.state.message == "The server one didn't answer in time."


@pytest.mark.parametrize("behaviour", ["garbage", "long line"])
def test_what_is_no_message_ends_the_connection(tmp_path: Path, behaviour: str) -> None:
    with running(tmp_path, raw(behaviour)) as one:
        one.news.wait(lambda: one.source.state.status is Status.FAILED)

        told = {"garbage": "sends what is no message of the protocol", "long line": "sent a message of more than 1 MB"}
        assert one.source.state.message == f"The server one {told[behaviour]}."


def test_a_few_lines_that_are_no_messages_do_no_harm(tmp_path: Path) -> None:
    with running(tmp_path, raw("bytes")) as one:
        assert one.echo().text == "hello"


def test_a_server_that_falls_over_the_newest_protocol_is_asked_in_the_former_way(tmp_path: Path) -> None:
    with running(tmp_path, raw("old")) as one:
        one.news.wait(lambda: one.source.state.status is Status.READY)

        assert one.echo().text == "hello"


def test_a_call_in_which_the_server_dies_fails_and_the_server_is_started_again(tmp_path: Path) -> None:
    with running(tmp_path, raw("dies in a call")) as one:
        with pytest.raises(ToolError, match="The server one ended the connection"):
            one.echo()
        one.news.wait(lambda: one.source.state.status is Status.READY)

        assert one.names() == ["one_echo"]


def test_a_server_that_stalls_in_a_call_is_ended_and_started_again(tmp_path: Path) -> None:
    with running(tmp_path, raw("stalls in a call"), limits=CALLS_QUICKLY) as one:
        before = one.news.count
        with pytest.raises(ToolError, match="The server one didn't answer in time"):
            one.echo()
        # It waits, it is started, it is ready.
        one.news.wait(lambda: one.news.count >= before + 3 and one.source.state.status is Status.READY)


def test_a_call_that_the_user_stops_is_cancelled_at_the_server(tmp_path: Path) -> None:
    receipt = tmp_path / "receipt"
    with running(tmp_path, raw("waits", receipt)) as one:
        context = CallContext(tmp_path, cancelled=True)
        with pytest.raises(ToolError, match="was stopped"):
            one.call("echo", {"text": ""}, context)
        _until(lambda: receipt.exists() and receipt.read_text().endswith("}"))

        told = json.loads(receipt.read_text())
        assert told["asked"] == told["cancelled"]


def test_a_message_of_50_megabytes_is_refused(tmp_path: Path) -> None:
    with (
        running(tmp_path, raw("50 MB")) as one,
        pytest.raises(ToolError, match="The server one sent a message of more than 1 MB"),
    ):
        one.echo()


def test_a_flood_of_messages_ends_the_connection(tmp_path: Path) -> None:
    with (
        running(tmp_path, raw("floods")) as one,
        pytest.raises(ToolError, match="sends more messages than anyone could heed"),
    ):
        one.echo()


@pytest.mark.parametrize(
    ("behaviour", "told"),
    [
        ("lies", "gave a result that isn't what it says. value.n: 'five' is not of type 'number'."),
        ("no result", "gave no structured result, although it says that echo does."),
        ("wrong array", "answered with what the protocol doesn't allow."),
        ("refuses", "answered with an error: No echo⟦U+202E⟧ here."),
    ],
)
def test_a_result_that_is_not_what_it_should_be_is_told(tmp_path: Path, behaviour: str, told: str) -> None:
    with running(tmp_path, raw(behaviour)) as one, pytest.raises(ToolError) as caught:
        one.echo()

    assert str(caught.value) == f"The server one {told}"


def test_no_regular_expression_of_a_server_is_run(tmp_path: Path) -> None:
    """This one would take longer than the universe has time."""
    with running(tmp_path, raw("pattern")) as one:
        assert one.echo().text == "a"


def test_tools_that_are_wrong_are_refused_one_by_one(tmp_path: Path) -> None:
    with running(tmp_path, raw("bad tools")) as one:
        refused = one.source.state.refused

        assert one.names() == ["one_echo"]
        assert one.echo().text == "hello"
        assert len(refused) == 11
        for name in ("array", "wrong", "outside", "text", "result", "hid⟦U+200B⟧den", "parameter", "long", "echo"):
            assert any(f'"{name}"' in sentence for sentence in refused), name
        assert one.source.problems() == refused


def test_a_server_is_started_anew_when_it_is_asked_to(tmp_path: Path) -> None:
    file = tmp_path / "pid"
    with running(tmp_path / "a", raw("children", file)) as one:
        first = file.read_text()
        one.source.restart()

        assert one.source.settled.wait(LONG)
        assert (one.source.state.status, one.echo().text) == (Status.READY, "hello")
        assert file.read_text() != first


def test_of_too_many_tools_some_are_offered(tmp_path: Path) -> None:
    with running(tmp_path, raw("many"), limits=dataclasses.replace(QUICK, tools=30)) as one:
        assert len(one.names()) == 30
        assert one.source.state.refused == ("It has more than 30 tools; the first 30 are offered.",)


def test_pages_without_end_are_left(tmp_path: Path) -> None:
    with running(tmp_path, raw("pages"), limits=dataclasses.replace(QUICK, pages=5)) as one:
        assert len(one.names()) == 5


def test_what_a_server_started_ends_with_it_and_one_that_does_not_want_to_end_is_ended(tmp_path: Path) -> None:
    file = tmp_path / "pid"
    with running(tmp_path / "a", raw("children", file)) as one:
        assert one.source.state.status is Status.READY
    with running(tmp_path / "b", raw("stubborn")) as other:
        assert other.source.state.status is Status.READY

    _until(lambda: not _lives(int(file.read_text())))


def _lives(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    try:
        return Path(f"/proc/{process}/stat").read_text().split()[2] != "Z"
    except OSError:
        return False


def _until(come: object) -> None:
    """For what another process does, which tells nobody."""
    deadline = time.monotonic() + LONG
    assert callable(come)
    while not come():
        assert time.monotonic() < deadline
        time.sleep(0.01)
