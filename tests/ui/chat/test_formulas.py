"""Mathematics in a reply: where it is, how it is drawn, and what hostile formulas can't do."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from tests.ui.chat.test_markdown import PIECES
from ui.chat.formulas import OBJECT, WORKER, Formulas, drawing_of, formulas, painted, path_of
from ui.chat.markdown import Code, Line, Table, clean, parse
from ui.chat.reply import ReplyView
from ui.chat.selection import selected_text
from ui.chat.stream import MarkdownStream
from ui.chat.table import TableView
from ui.chat.text import ProseView
from ui.chat.turns import Turn


def found(text: str) -> list[tuple[str, bool]]:
    return [
        (span.formula, span.display)
        for block in parse(text)
        if isinstance(block, Line)
        for span in block.spans
        if span.formula
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("$E=mc^2$", [("E=mc^2", False)]),
        (r"so \(a_1 * b * c\) it is", [("a_1 * b * c", False)]),
        ("$a$ and $b$", [("a", False), ("b", False)]),
        ("$$\nx\n+ y\n$$", [("x\n+ y", True)]),
        ("$$ x^2 $$", [("x^2", True)]),
        ("text\n\\[\na\n- b\n= c\n\\]\nafter", [("a\n- b\n= c", True)]),
        ("- $$\n  x\n  $$\n- b", [("x", True)]),
        ("> $$\n> x\n> $$", [("x", True)]),
        ("$$x$$ in a line", [("x", False)]),
        (r"$\{x\}$", [(r"\{x\}", False)]),
    ],
)
def test_formulas_are_found(text: str, expected: list[tuple[str, bool]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "$5 and $6, or $5-$6",
        "`$a$`",
        "```\n$a$\n```",
        "    $$\n    x",
        r"\$a\$",
        "$$",
        "$ a $",
        "$$\nopen\n\n$$",
        r"\[not a link\](x)",
        "cost $$$",
        "$" + "x" * 3000 + "$",
        "$$\n" + "x" * 3000 + "\n$$",
    ],
)
def test_what_only_looks_like_one_is_text(text: str) -> None:
    assert found(text) == []


def test_code_is_no_formula_and_money_in_a_table_is_money() -> None:
    assert parse("```\n$$\nx\n$$\n```") == [Code("$$\nx\n$$")]
    table = parse("|a|b|\n|-|-|\n|$5|$6|")[0]
    assert isinstance(table, Table)
    assert not any(span.formula for cell in table.rows[0] for span in cell)


FORMULAS = st.sampled_from(["$$\n", "$$", "\\[\n", "\\]\n", "$a$", "x $", "\\(b\\)", "$$ c $$\n", "- \n", "= \n", "> "])


@given(st.lists(st.one_of(FORMULAS, PIECES), max_size=14).map("".join), st.integers(1, 9))
def test_whatever_the_cuts_the_formulas_are_those_of_the_whole(text: str, cut: int) -> None:
    stream = MarkdownStream()
    for start in range(0, len(text), cut):
        stream.append(text[start : start + cut])
        stream.blocks()
    assert stream.finish() == parse(clean(text))


def lines(text: str) -> list[Line]:
    return [block for block in parse(text) if isinstance(block, Line)]


def prose(qtbot: QtBot, text: str) -> ProseView:
    view = ProseView()
    qtbot.addWidget(view)
    view.show_lines(lines(text))
    return view


def settled(qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not formulas().pending(), timeout=15_000)


def test_a_formula_is_drawn_in_its_place_and_copied_as_it_was_written(qtbot: QtBot) -> None:
    view = prose(qtbot, r"The 👍 energy $E=mc^2$ is" + "\n\n$$\n\\frac{a}{b}\n$$")
    assert "$E=mc^2$" in view.toPlainText()
    before = view.fit(500)
    with qtbot.waitSignal(view.resized, timeout=15_000):
        pass
    settled(qtbot)
    assert view.toPlainText().count(OBJECT) == 2
    assert view.fit(500) != before
    view.selectAll()
    assert selected_text(view.textCursor()) == "The 👍 energy $E=mc^2$ is\n$$\n\\frac{a}{b}\n$$"
    view.repaint_all()
    assert view.toPlainText().count(OBJECT) == 2


def test_formulas_of_a_table_are_drawn_too(qtbot: QtBot) -> None:
    view = TableView()
    qtbot.addWidget(view)
    table = parse("|a|b|\n|-|-|\n|$x^3$|y|")[0]
    assert isinstance(table, Table)
    view.show_table(table)
    qtbot.waitUntil(lambda: OBJECT in view.toPlainText(), timeout=15_000)
    assert not view.show_table(table)


def test_a_reply_that_grows_keeps_the_formulas_that_are_drawn(qtbot: QtBot) -> None:
    turn = Turn("1", "c", "?", stream=MarkdownStream("First $a+1$, then "))
    view = ReplyView(None, turn)
    qtbot.addWidget(view)
    qtbot.waitUntil(lambda: OBJECT in view.findChildren(ProseView)[0].toPlainText(), timeout=15_000)
    turn.add("more *words* and $a+1$.")
    view.refresh()
    assert view.findChildren(ProseView)[0].toPlainText() == f"First {OBJECT}, then more words and {OBJECT}."


@pytest.mark.parametrize(
    "tex",
    [
        "{" * 400,
        r"\frac{" * 100,
        r"x^{" * 300 + "}" * 300,
        r"\text{</mtext><script>}",
        r"\text{</mtext><!DOCTYPE a>}",
        r"\rule{1000000em}{3em}",
        r"\begin{matrix}" + "&" * 1500 + r"\end{matrix}",
        "\\",
        "\x00",
    ],
)
def test_what_cannot_be_drawn_stays_text_and_the_next_is_drawn(qtbot: QtBot, tex: str) -> None:
    service = Formulas()
    service.get(tex, display=True)
    service.get("x", display=True)
    qtbot.waitUntil(lambda: not service.undecided("x", display=True), timeout=20_000)
    drawing = service.get("x", display=True)
    service.close()
    assert drawing is not None
    assert painted(drawing, "#ff0000", display=True).width() > 4


SLOW = """
import json, sys, time
for line in sys.stdin:
    asked = json.loads(line)
    if asked["tex"] == "slow":
        time.sleep(60)
    if asked["tex"] == "dies":
        sys.exit(1)
    print(json.dumps({"key": 0, "shapes": [], "left": 0, "width": 1, "ascent": 1, "descent": 0}), flush=True)
"""


def test_a_formula_that_takes_too_long_or_ends_the_process_stays_text(qtbot: QtBot, tmp_path: Path) -> None:
    worker = tmp_path / "worker.py"
    worker.write_text(SLOW)
    service = Formulas(seconds=1.0, worker=worker)
    for tex in ("slow", "dies", "well"):
        service.get(tex, display=False)
    qtbot.waitUntil(lambda: not service.pending(), timeout=20_000)
    drawn = [service.get(tex, display=False) is not None for tex in ("slow", "dies", "well")]
    service.close()
    assert drawn == [False, False, True]


def test_no_drawing_leads_outside_and_the_process_may_write_nothing() -> None:
    asked = [r"\href{http://e.org}{a}", r"\includegraphics{/etc/passwd}", r"\text{<image href='http://e.org'/>}"]
    told = "".join(json.dumps({"key": 0, "tex": tex, "display": True, "size": 15}) + "\n" for tex in asked)
    ran = subprocess.run([sys.executable, "-I", str(WORKER)], input=told, capture_output=True, text=True, check=True)
    answers = [json.loads(line) for line in ran.stdout.splitlines()]
    assert len(answers) == 3
    for answer in answers:
        assert "error" in answer or "e.org" not in str(answer)


def test_a_drawing_is_made_of_lines_and_curves_and_of_nothing_else() -> None:
    assert path_of("M 0 0 L 4 0 Q 6 0 6 2 C 6 3 5 4 4 4 Z").boundingRect().width() == 6
    for wrong in ("M 0", "M 0 0 A 1 1 0 0 0 2 2", "url(x)", "M nan 0", "m 0 0"):
        with pytest.raises(ValueError, match="no part of a path"):
            path_of(wrong)
    assert drawing_of({"shapes": [{"d": "M 0 0"}]}) is None


@pytest.mark.parametrize("text", ["$a$$$\n$$\n$$$$\n", "a\n$$\nb$$ c\n\nd", "$$\n- a\n- b\n"])
def test_a_block_that_has_begun_is_one_whatever_follows(text: str) -> None:
    stream = MarkdownStream()
    for letter in text:
        stream.append(letter)
        stream.blocks()
    assert stream.finish() == parse(text)
