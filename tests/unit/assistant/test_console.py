"""Everything a command prints is plain: what a model, a file or a tool wrote has no say in the terminal."""

from __future__ import annotations

import ast
import io
import json
import sys
from pathlib import Path

import pytest

from assistant import console
from assistant.errors import ErrorCard
from assistant.events import Notice

COMMANDS = sorted((Path(__file__).resolve().parents[3] / "assistant").rglob("*.py"))
NOT_ON_A_TERMINAL = ("console.py", "repl.py")  # the first is what makes it plain, the second runs in the sandbox
HOSTILE = "\x1b]52;c;c2VjcmV0\x07\x1b[2Jwords\u202e\x9b31m"


def test_what_is_said_is_plain(capsys: pytest.CaptureFixture[str]) -> None:
    console.say(HOSTILE)
    console.tell_error(ErrorCard("Title", HOSTILE, "Do this."), HOSTILE)
    console.tell(Notice("Title", HOSTILE, HOSTILE))
    console.each([HOSTILE, "b"], lambda thing: {"text": thing}, lambda result: str(result["text"]))
    out, err = capsys.readouterr()

    assert "words⟦U+202E⟧" in out
    assert "words⟦U+202E⟧" in err
    assert not set(out + err) & set("\x1b\x07\x9b\u202e")


def test_a_reply_is_plain_however_it_is_cut(capsys: pytest.CaptureFixture[str]) -> None:
    reply = console.Reply()
    for character in f"Hi {HOSTILE} 👩‍🚀 end 7":
        reply.add(character)
    reply.end()

    assert capsys.readouterr().out == "Hi words⟦U+202E⟧ 👩‍🚀 end 7\n"


class Terminal(io.StringIO):
    """Standard output and error at once, as a person sees them."""

    def isatty(self) -> bool:
        return True


def test_what_is_told_beside_a_reply_stands_in_a_line_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stdout", terminal)
    monkeypatch.setattr(sys, "stderr", terminal)
    reply = console.Reply()
    console.say("Loading", err=True)
    reply.add("Let me see.")
    console.say("-> now", err=True)
    console.say("-> calculate", err=True)
    reply.add("\n\nIt is")
    reply.add(" 7.")
    reply.end()
    console.tell(Notice("Title", "message"))
    reply.add("Once")
    reply.end("")
    console.tell_error(ErrorCard("Title", "It died.", ""))

    assert terminal.getvalue() == (
        "Loading\nLet me see.\n-> now\n-> calculate\n\n\nIt is 7.\nTitle: message\nOnce\nTitle. It died.\n"
    )


def test_what_goes_to_a_file_is_the_reply_alone(capsys: pytest.CaptureFixture[str]) -> None:
    reply = console.Reply()
    reply.add("It is")
    console.say("-> now", err=True)
    reply.add(" 7.")
    reply.end()

    assert capsys.readouterr().out == "It is 7.\n"


def test_json_tells_all_and_commands_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    console.print_json({"text": HOSTILE})
    out = capsys.readouterr().out

    assert json.loads(out) == {"text": HOSTILE}
    assert not set(out) & set("\x1b\x07\x9b\u202e")


@pytest.mark.parametrize(
    "path", [path for path in COMMANDS if path.name not in NOT_ON_A_TERMINAL], ids=lambda path: path.name
)
def test_nothing_is_printed_that_is_not_made_plain(path: Path) -> None:
    prints = [
        node
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"
    ]

    assert [f"line {node.lineno}" for node in prints if not all(map(_is_plain, node.args))] == []


def _is_plain(node: ast.expr) -> bool:
    if isinstance(node, ast.JoinedStr):
        return all(_is_plain(part.value if isinstance(part, ast.FormattedValue) else part) for part in node.values)
    if isinstance(node, ast.Subscript):
        return _is_plain(node.value)
    called = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "plain"
    return called or isinstance(node, ast.Constant)
