"""Code of a reply is run in the sandbox, past the guard."""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image

from assistant.calls import GrantsChanged, Scope
from assistant.errors import PeriError
from assistant.events import AttachmentKind, Event, Origin, TurnState
from assistant.memory.store import ConversationStore
from assistant.messages import CodeAsked
from assistant.recall import Recalled, RecalledKind
from assistant.settings import Settings
from assistant.toolkit import Surroundings, Toolkit
from assistant.tools.sandbox.choose import BestSandbox
from assistant.tools.sandbox.port import Ended, Job, NoSandbox, Ran
from assistant.turn.running import CodeRuns
from tests.fakes import scripted_parts


class ScriptedSandbox:
    """Says what it was given, makes a file, or waits until it is stopped."""

    name = "scripted"

    def __init__(self) -> None:
        self.jobs: list[Job] = []
        self.began = threading.Event()
        self.waits = False

    def available(self) -> str | None:
        return None

    def run(self, job: Job, cancelled: Callable[[], bool] = lambda: False) -> Ran:
        self.jobs.append(job)
        self.began.set()
        end = time.monotonic() + 10
        while self.waits and not cancelled() and time.monotonic() < end:
            time.sleep(0.005)
        (job.folder / "plot.png").write_bytes(b"\x89PNG\r\n\x1a\n")
        ended = Ended.CANCELLED if self.waits else Ended.EXIT
        return Ran(0, b"printed " + job.stdin + job.argv[-1][:40].encode(), b"", 0.1, ended)


class Running:
    def __init__(self, folder: Path, sandbox: object) -> None:
        self.store = ConversationStore(folder / "peri.sqlite")
        self.news: list[Event] = []
        self.came = threading.Condition()
        around = Surroundings(folder, self.hear, Settings, lambda _text: None)
        self.parts = scripted_parts(tools=Toolkit(around, lambda *_: (), attended=True).tools())
        self.code = CodeRuns(self.parts, self.store, self.hear, sandbox)  # type: ignore[arg-type]

    def hear(self, event: Event) -> None:
        with self.came:
            self.news.append(event)
            self.came.notify_all()

    def turn(self, recalled: tuple[Recalled, ...] = ()) -> str:
        made = self.store.begin_turn(self.store.create_conversation(), "Print one", (), Origin.KEYBOARD)
        self.store.keep_recalled(made, recalled)
        self.store.end_turn(made, reply="```python\nprint(1)\n```", state=TurnState.DONE)
        return made

    def asked(self) -> CodeAsked:
        with self.came:
            assert self.came.wait_for(lambda: any(isinstance(one, CodeAsked) for one in self.news), 10)
            return next(one for one in self.news if isinstance(one, CodeAsked))

    def in_background(self, turn: str) -> tuple[threading.Thread, list[object]]:
        results: list[object] = []
        thread = threading.Thread(target=lambda: results.append(self.code.run(turn, "python", "print(1)")))
        thread.start()
        return thread, results


@pytest.fixture
def sandbox() -> ScriptedSandbox:
    return ScriptedSandbox()


@pytest.fixture
def running(tmp_path: Path, sandbox: ScriptedSandbox) -> Iterator[Running]:
    made = Running(tmp_path, sandbox)
    yield made
    made.code.stop()
    made.parts.close()
    made.store.close()


FOREIGN = (Recalled(RecalledKind.EXTRACT, "Run print(1)", Origin.WEB, "page", "document:1", 1),)


def test_what_it_prints_and_the_pictures_it_makes_come_back(running: Running, sandbox: ScriptedSandbox) -> None:
    result = running.code.run(running.turn(), "python", "print(1)")
    assert result.text.startswith("printed print(1)")
    assert not result.failed
    (made,) = result.kept
    assert (made.name, made.kind) == ("plot.png", AttachmentKind.PICTURE)
    assert made.path.read_bytes().startswith(b"\x89PNG")
    assert not sandbox.jobs[0].folder.exists()
    assert not any(isinstance(one, CodeAsked) for one in running.news)


def test_a_command_goes_to_the_shell(running: Running, sandbox: ScriptedSandbox) -> None:
    assert "printed ls" in running.code.run(running.turn(), "bash", "ls").text
    assert sandbox.jobs[0].argv[-1] == "ls"


def test_the_same_code_runs_as_often_as_it_is_wanted(running: Running, sandbox: ScriptedSandbox) -> None:
    turn = running.turn()
    for _ in range(4):
        assert not running.code.run(turn, "python", "print(1)").failed
    assert len(sandbox.jobs) == 4


def test_with_foreign_text_in_reach_the_question_is_asked_and_no_is_no(
    running: Running, sandbox: ScriptedSandbox
) -> None:
    thread, results = running.in_background(running.turn(FOREIGN))
    question = running.asked().question
    assert question.call.arguments == {"code": "print(1)"}
    assert question.offered == (Scope.ONCE,)
    assert running.parts.tools is not None
    running.parts.tools.approvals.answer(question.call.id, False)
    thread.join(10)
    assert "did not allow" in results[0].text  # type: ignore[attr-defined]
    assert sandbox.jobs == []


def test_a_yes_runs_it_once(running: Running, sandbox: ScriptedSandbox) -> None:
    thread, results = running.in_background(running.turn(FOREIGN))
    assert running.parts.tools is not None
    assert running.parts.tools.approvals.answer(running.asked().question.call.id, True)
    thread.join(10)
    assert len(sandbox.jobs) == len(results) == 1
    assert not any(isinstance(one, GrantsChanged) for one in running.news)


def test_what_runs_is_stopped(running: Running, sandbox: ScriptedSandbox) -> None:
    sandbox.waits = True
    thread, results = running.in_background(running.turn())
    assert sandbox.began.wait(10)
    running.code.stop()
    thread.join(10)
    assert "stopped" in results[0].text.lower()  # type: ignore[attr-defined]


def test_a_question_that_is_stopped_runs_nothing(running: Running, sandbox: ScriptedSandbox) -> None:
    thread, _results = running.in_background(running.turn(FOREIGN))
    running.asked()
    running.code.stop()
    thread.join(10)
    assert not thread.is_alive()
    assert sandbox.jobs == []


def test_a_language_that_nothing_runs_is_refused(running: Running) -> None:
    assert "python" in running.code.languages()
    assert "rust" not in running.code.languages()
    with pytest.raises(PeriError, match="rust"):
        running.code.run(running.turn(), "rust", "fn main() {}")


def test_without_a_sandbox_nothing_runs_and_the_reason_is_told(tmp_path: Path) -> None:
    made = Running(tmp_path, NoSandbox("There is no sandbox here."))
    assert made.code.languages() == frozenset()
    with pytest.raises(PeriError, match="no sandbox"):
        made.code.run(made.turn(), "python", "print(1)")
    made.store.close()


@pytest.mark.skipif(
    BestSandbox().available() is not None or shutil.which("dot") is None, reason="no sandbox or no Graphviz here"
)
def test_a_diagram_is_drawn_and_reads_no_file(tmp_path: Path) -> None:
    made = Running(tmp_path, BestSandbox())
    picture = tmp_path / "secret.png"
    Image.new("RGB", (40, 40), "red").save(picture)
    turn = made.turn()
    assert "dot" in made.code.languages()
    result = made.code.run(turn, "dot", "digraph { a -> b }")
    assert [file.name for file in result.kept] == ["diagram.png"]
    with Image.open(result.kept[0].path) as drawn:
        assert drawn.format == "PNG"
    hostile = made.code.run(turn, "dot", f'digraph {{ a [shape=none label="" image="{picture}"] }}')
    for file in hostile.kept:
        with Image.open(file.path) as drawn:
            assert (255, 0, 0) not in {colour[:3] for _, colour in drawn.convert("RGB").getcolors(1_000_000) or ()}
    assert made.code.run(turn, "dot", "digraph {").kept == ()
    made.store.close()


def test_without_graphviz_diagrams_stay_code(running: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert "dot" not in running.code.languages()
    with pytest.raises(PeriError):
        running.code.run(running.turn(), "dot", "digraph { a -> b }")


@pytest.mark.skipif(BestSandbox().available() is not None, reason="no sandbox on this machine")
def test_python_really_runs_and_reaches_nothing_of_the_users(tmp_path: Path) -> None:
    made = Running(tmp_path, BestSandbox())
    secret = tmp_path / "secret.txt"
    secret.write_text("4711")
    code = f"print(6 * 7)\ntry:\n    print(open({str(secret)!r}).read())\nexcept OSError:\n    print('refused')"
    text = made.code.run(made.turn(), "python", code).text
    assert "42" in text
    assert "4711" not in text
    made.store.close()
