"""The tools that run Python and commands: what the kernel is told of a run, and what comes back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from assistant.tools.api import Effect, ToolError, manner_of
from assistant.tools.builtin.programs import Programs
from assistant.tools.sandbox.choose import choose
from assistant.tools.sandbox.port import Ended, Job, NoSandbox, Ran, SandboxError
from tests.fakes import CallContext


class Scripted:
    """A sandbox that notes its job, makes files in its folder, and ends as it was told."""

    name = "scripted"

    def __init__(self, ran: Ran | None = None, *, files: tuple[str, ...] = ()) -> None:
        self.jobs: list[Job] = []
        self.cancelled: Callable[[], bool] = lambda: False
        self._ran, self._files = ran, files

    def available(self) -> str | None:
        return None

    def run(self, job: Job, cancelled: Callable[[], bool] = lambda: False) -> Ran:
        self.jobs.append(job)
        self.cancelled = cancelled
        if self._ran is None:
            raise SandboxError("The program could not be started.")
        for name in self._files:
            (job.folder / name).write_text("x")
        return self._ran


def ended(out: bytes = b"", err: bytes = b"", *, code: int = 0, why: Ended = Ended.EXIT) -> Ran:
    return Ran(code, out, err, 0.1, why)


def test_both_execute_and_show_what_they_would_run() -> None:
    programs = Programs(Scripted())
    for method, name in ((programs.run_python, "code"), (programs.run_command, "command")):
        manner = manner_of(method)
        assert manner is not None
        assert manner.effects == {Effect.EXECUTES}
        assert manner.preview is not None
        assert manner.preview({name: "```python\nprint(1)\n```"}) == "print(1)"


def test_output_errors_and_files_come_back(tmp_path: Path) -> None:
    box = Scripted(ended(b"out\n", b"warned\n"), files=("plot.png", ".cache"))

    made = Programs(box).run_python(CallContext(tmp_path), "1")

    assert made.text == "out\nwarned\nFiles: plot.png"
    assert [path.name for path in made.files] == ["plot.png"]
    assert made.files[0].is_relative_to(tmp_path)


def test_code_comes_without_its_fence_on_the_standard_input(tmp_path: Path) -> None:
    box = Scripted(ended())

    Programs(box).run_python(CallContext(tmp_path), "```python\nprint(1)\n```\n")
    Programs(box).run_command(CallContext(tmp_path), "ls")

    assert box.jobs[0].stdin == b"print(1)"
    assert box.jobs[1].argv[-1] == "ls"
    assert box.jobs[0].folder != box.jobs[1].folder
    assert not any(job.network for job in box.jobs)


def test_a_run_that_was_quiet_says_so(tmp_path: Path) -> None:
    assert Programs(Scripted(ended())).run_command(CallContext(tmp_path), "true").text == "It printed nothing."


@pytest.mark.parametrize("why", [why for why in Ended if why not in (Ended.EXIT, Ended.SIGNAL)])
def test_each_limit_is_told_in_words(why: Ended, tmp_path: Path) -> None:
    made = Programs(Scripted(ended(b"so far", code=137, why=why))).run_command(CallContext(tmp_path), "x")

    assert made.text.startswith("so far\nIt was stopped")


def test_status_and_signal_are_told(tmp_path: Path) -> None:
    assert "status 3" in Programs(Scripted(ended(code=3))).run_command(CallContext(tmp_path), "x").text
    died = Scripted(ended(code=139, why=Ended.SIGNAL))
    assert "signal 11" in Programs(died).run_command(CallContext(tmp_path), "x").text


def test_text_is_bounded_and_plain(tmp_path: Path) -> None:
    box = Scripted(ended(b"\x1b[31mred\x1b[0m \x1b]52;c;aGk=\x07" + b"x" * 100_000 + b"\xffend"))

    text = Programs(box).run_command(CallContext(tmp_path), "x").text

    assert text.startswith("red x")
    assert text.endswith("end")
    assert "left out" in text
    assert len(text) < 7000
    assert "\x1b" not in text


def test_the_user_s_stop_reaches_the_program(tmp_path: Path) -> None:
    box, context = Scripted(ended()), CallContext(tmp_path)
    Programs(box).run_command(context, "x")

    assert not box.cancelled()
    context.cancelled = True
    assert box.cancelled()


def test_without_a_sandbox_they_are_off_and_say_why(tmp_path: Path) -> None:
    programs = Programs(NoSandbox("bubblewrap is not installed."))

    assert programs.off() == "bubblewrap is not installed."
    with pytest.raises(ToolError, match="not installed"):
        programs.run_python(CallContext(tmp_path), "1")
    assert list(tmp_path.iterdir()) == []


def test_a_program_that_can_not_be_started_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ToolError, match="could not be started"):
        Programs(Scripted()).run_command(CallContext(tmp_path), "x")


def test_python_really_runs_with_the_libraries_of_peri(tmp_path: Path) -> None:
    sandbox = choose()
    if sandbox.available() is not None:
        pytest.skip("this machine has no sandbox")
    code = "from PIL import Image\nimport numpy\nImage.new('RGB', (4, 4)).save('a.png')\nint(numpy.arange(4).sum())"

    made = Programs(sandbox).run_python(CallContext(tmp_path), code)

    assert made.text == "6\nFiles: a.png"
    assert made.files[0].read_bytes().startswith(b"\x89PNG")
