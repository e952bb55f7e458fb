"""What draws Mermaid: each kind, in the window's colours and letters, within bounds, and nothing from elsewhere."""

from __future__ import annotations

import base64
import json
import subprocess
import sys
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.chat.diagrams import DRAWN_SIZE, WORKER, Diagrams, Drawn, Style, Undrawn, advance, series, style
from ui.theme import DARK, LIGHT, Look, contrast, set_scale

pytest.importorskip("merman")
pytest.importorskip("resvg_py")

from ui.chat import diagram_worker

FAMILY = "DejaVu Sans"
KINDS = {
    "flowchart": "flowchart TD\n A[LABEL] -->|so| B{Is it?}\n subgraph one\n B --> C((Round))\n end",
    "sequence": "sequenceDiagram\n Alice->>John: LABEL\n loop x\n John-->>Alice: yes\n end\n Note right of John: hm",
    "class": "classDiagram\n Animal <|-- Duck\n class Duck{\n +String LABEL\n +swim()\n }",
    "state": "stateDiagram-v2\n [*] --> Still\n Still --> Moving : LABEL\n Moving --> [*]",
    "er": "erDiagram\n CUSTOMER ||--o{ ORDER : LABEL",
    "gantt": "gantt\n dateFormat YYYY-MM-DD\n section S\n LABEL :a1, 2026-01-01, 30d\n Next :after a1, 20d",
    "pie": 'pie title Pets\n "LABEL" : 386\n "Cats" : 85',
    "mindmap": "mindmap\n root((LABEL))\n  Origins\n   History\n  Research",
    "git": 'gitGraph\n commit id: "LABEL"\n branch dev\n commit\n checkout main\n merge dev',
}


@pytest.fixture(autouse=True)
def _window(qapp: QApplication) -> None:
    """Letters are measured with the window's fonts."""


def question(source: str, look: Look = LIGHT, zoom: float = 1.0) -> dict[str, Any]:
    asked = Diagrams().question((source, Style(look, FAMILY, 1.0, 1.0)))
    return {**asked, "zoom": zoom, "room": [10_000, 10_000], "detail": 1.0}


def answer(source: str, look: Look = LIGHT, zoom: float = 1.0) -> dict[str, Any]:
    return diagram_worker.answer_to(question(source, look, zoom))


def picture(source: str, look: Look = LIGHT, zoom: float = 1.0) -> QImage:
    given_back = answer(source, look, zoom)
    assert "png" in given_back, given_back
    image = QImage.fromData(base64.b64decode(given_back["png"]))
    assert not image.isNull()
    return image


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_is_drawn_with_its_words(kind: str) -> None:
    one, other = (picture(KINDS[kind].replace("LABEL", label)) for label in ("walks", "sleep"))
    assert one.width() > 60
    assert one != other


@pytest.mark.parametrize(("one", "other"), [("你好", "再见"), ("مرحبا", "وداعا"), ("Grüße", "Größe"), ("да", "но")])
def test_words_of_any_script_are_drawn(one: str, other: str) -> None:
    pictures = [picture(f"flowchart TD\n A[{words}]").scaled(200, 100) for words in (one, other, "")]
    assert len({bytes(image.constBits()) for image in pictures}) == 3


def words_in(svg: ElementTree.Element) -> list[tuple[str, str]]:
    """Letters, and the font that they are to have, if one of their own."""
    found: list[tuple[str, str]] = []
    for element in svg.iter():
        found += [(letter, element.get("style", "")) for letter in element.text or ""]
        assert not (element.tail or "").strip()
    return found


@given(
    st.text("ab ßمر你😀", max_size=12),
    st.text("ab ßمر你😀", max_size=6),
    st.dictionaries(st.sampled_from("aß مر你😀"), st.sampled_from(["Noto Sans Arabic", "Noto Sans CJK SC"])),
)
def test_letters_are_drawn_in_the_window_s_fonts_and_none_is_lost(one: str, other: str, fonts: dict[str, str]) -> None:
    svg = ElementTree.fromstring(SVG.format("<text><tspan/></text>"))
    svg[0].text, svg[0][0].text, svg[0][0].tail = one, other, "."
    before = "".join(svg.itertext())
    families = {**fonts, ".": "Dots"}
    made = diagram_worker.in_their_fonts(svg, families)
    assert "".join(made.itertext()) == before
    for letter, style_of in words_in(made):
        assert style_of == (f'font-family:"{families[letter]}"' if letter in families else "")


def test_a_text_that_needs_one_other_font_is_written_in_it_as_a_whole_where_it_can_be() -> None:
    families = {"م": "Naskh", "न": "Devanagari"}
    svg = ElementTree.fromstring(
        SVG.format('<text style="font-size:9px">م 12</text><text>न 12</text><text>م न 1</text>')
    )
    one, other, both = diagram_worker.in_their_fonts(svg, families, ["Naskh"])
    assert (one.text, one.get("style")) == ("م 12", 'font-size:9px;font-family:"Naskh"')
    assert [(run.text, run.get("style")) for run in other] == [("न", 'font-family:"Devanagari"'), (" 12", None)]
    assert len(both) == 4


def test_lines_from_right_to_left_stand_where_those_from_left_to_right_do() -> None:
    lines = (
        '<text x="1" y="10" dy="1em" style="font-size:20px">{}</text>'
        '<text x="1" y="10" dy="5"><tspan x="1">{}</tspan></text>'
        '<text x="1" y="10"><tspan x="1" dy="0">{}</tspan><tspan x="1" dy="2em">{}</tspan>'
        '<tspan dy="3">!</tspan></text>'
    )
    arabic = diagram_worker.in_lines(ElementTree.fromstring(SVG.format(lines.replace("{}", "مد"))))
    assert [(one.get("y"), one.get("dy")) for one in arabic.iter() if one is not arabic] == [
        *[("30", None), ("15", None), ("15", None)],
        *[("10", None), ("10", None), ("42", None), (None, "3")],
    ]
    latin = ElementTree.fromstring(SVG.format(lines.replace("{}", "ab")))
    before = ElementTree.tostring(latin)
    assert ElementTree.tostring(diagram_worker.in_lines(latin)) == before


def test_letters_that_the_font_lacks_are_asked_for_in_the_one_that_qt_takes() -> None:
    asked = question("flowchart TD\n A[你好 مرحبا Grüße]")
    for family, letters in asked["families"].items():
        assert family != FAMILY
        assert set(letters) <= set("你好مرحبا")


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])
def test_the_card_s_colours_are_the_diagram_s(look: Look) -> None:
    for kind in ("flowchart", "sequence", "class", "state", "er", "pie"):
        image = picture(KINDS[kind], look)
        assert image.pixelColor(1, 1).name() == look.code
        assert QColor(look.text).name() in colours(image)


def colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])
def test_text_is_read_on_each_colour_and_each_is_seen_on_the_card(look: Look) -> None:
    found = series(look)
    assert len(set(found)) == len(found) >= 8
    for colour in found:
        assert contrast(colour, look.text) >= 4.4
        assert contrast(colour, look.code) >= 2.9


LEAST = 152
"""No box is narrower."""
WORDS = st.text("abcdefghijklmnopqrstuvwxyzWM mmiilläßé你好жшщ", min_size=1, max_size=22).filter(
    lambda words: words.strip() == words and words.lower() not in {"end", "default"}
)


@given(WORDS)
@example("WWWWMMMMWWWW")
@example("illiilliilliilli")
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_text_fits_its_box(words: str) -> None:
    """There is room around them, and not much too much."""
    alone = answer(f'flowchart TD\n A["{words}"]')
    ink = width_of_ink(picture(f'flowchart TD\n A["{words}"]\n style A stroke-width:0px'))
    room = alone["width"] - 2 * 8
    assert ink <= room - 20
    assert room <= max(LEAST, 90 + DRAWN_SIZE * sum(advance(FAMILY, False, letter) for letter in words))


def width_of_ink(image: QImage) -> int:
    """How wide what is as dark as letters is."""
    dark = [x for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y).lightness() < 110]
    return max(dark) - min(dark) + 1 if dark else 0


def test_it_is_as_sharp_as_was_asked_for_and_never_huge() -> None:
    source = KINDS["flowchart"]
    small, large = picture(source), picture(source, zoom=3.0)
    assert abs(large.width() - 3 * small.width()) <= 3
    steps = "flowchart LR\n" + "".join(f" A{n}[Step {n}] --> A{n + 1}\n" for n in range(60))
    told = diagram_worker.answer_to({**question(steps), "detail": 8.0})
    huge = QImage.fromData(base64.b64decode(told["png"]))
    assert max(huge.width(), huge.height()) <= diagram_worker.LARGEST
    assert huge.width() * huge.height() <= diagram_worker.PIXELS * 1.01


def test_what_is_shown_fits_its_room_and_the_other_has_more_detail() -> None:
    asked = {**question(KINDS["sequence"], zoom=2.0), "room": [300, 200], "detail": 2.0}
    told = diagram_worker.answer_to(asked)
    shown, large = (QImage.fromData(base64.b64decode(told[which])) for which in ("shown", "png"))
    assert shown.width() <= 301
    assert 198 <= shown.height() <= 201
    assert abs(large.width() - 4 * told["width"]) <= 4


@pytest.mark.parametrize(
    ("source", "kind", "why"),
    [
        ("flowchart TD\n A[[[ -->", "syntax", "Unterminated node label"),
        ("sequenceDiagram\n Alice-->", "syntax", "unexpected end of input"),
        ("no diagram at all", "syntax", "No Mermaid diagram type"),
        ("%% a comment", "syntax", ""),
        ("flowchart TD\n A[" + "x" * diagram_worker.LONGEST + "]", "large", "max_source_bytes"),
        ("flowchart TD\n" + "".join(f" A{n} --> B{n * 7 % 400} & C{n}\n" for n in range(1200)), "large", ""),
    ],
)
def test_what_is_wrong_is_told(source: str, kind: str, why: str) -> None:
    told = answer(source)
    assert told["error"] == kind
    assert why in told["why"]


FOREIGN = [
    'flowchart TD\n A@{ img: "/etc/hostname", label: "x", w: 60, h: 60 }',
    'flowchart TD\n A@{ img: "http://e.org/a.png", label: "x" }',
    "flowchart TD\n A --> B\n style A fill:url(http://e.org/a)",
    "---\nconfig:\n  themeCSS: '@import url(http://e.org/x.css);'\n---\nflowchart TD\n A --> B",
    "%%{init: {'themeCSS': '.node{background:url(http://e.org)}'}}%%\nflowchart TD\n A --> B",
    'flowchart TD\n A["<img src=\'http://e.org/x.png\'>"] --> B\n click A "http://e.org/" "tip" _blank',
    'flowchart TD\n A["<svg><image href=\'/etc/hostname\'/></svg>"]\n click A call alert("e.org")',
    'sequenceDiagram\n participant A\n link A: Wiki @ http://e.org/\n A->>A: <image href="/etc/hostname"/>',
]


@pytest.mark.parametrize("source", FOREIGN)
def test_nothing_from_elsewhere_is_in_what_is_drawn(source: str, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[str] = []
    draw = diagram_worker.picture_of

    def watch(svg: str, family: str, **more: Any) -> bytes:
        drawn.append(svg)
        return draw(svg, family, **more)

    monkeypatch.setattr(diagram_worker, "picture_of", watch)
    told = answer(source)
    assert "png" in told or told["error"] in {"foreign", "syntax"}
    for svg in drawn:
        tree = ElementTree.fromstring(svg)
        for element in tree.iter():
            assert element.tag.rpartition("}")[2] not in {"image", "feImage", "foreignObject", "script"}
            assert all(value.startswith("#") for name, value in element.attrib.items() if name.endswith("href"))
            assert "url(h" not in "".join(element.attrib.values())


SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">{}</svg>'


@pytest.mark.parametrize(
    "inside",
    [
        '<image href="/etc/passwd"/>',
        '<g><image x:href="data:image/png;base64,AAAA"/></g>',
        '<filter id="a"><feImage href="/etc/passwd"/></filter>',
        "<foreignObject/>",
        "<script>1</script>",
        "<style>@import 'http://e.org/a.css';</style>",
        "<style>g{fill:url( 'http://e.org/a#b')}</style>",
        "<style>g{fill:u\\72l(http://e.org)}</style>",
        '<g fill="url(http://e.org/a#b)"/>',
        '<g style="filter:url(/etc/passwd#a)"/>',
    ],
)
def test_a_drawing_that_would_load_anything_is_refused(inside: str) -> None:
    with pytest.raises(diagram_worker.UndrawnError, match="foreign"):
        diagram_worker.harmless(ElementTree.fromstring(SVG.format(inside)))


def test_links_go_and_what_the_drawing_needs_stays() -> None:
    inside = '<a href="http://e.org"><use x:href="/etc/passwd"/><use x:href="#b"/></a><g marker-end="url(#m)" d="M0"/>'
    left = ElementTree.tostring(diagram_worker.harmless(ElementTree.fromstring(SVG.format(inside))), encoding="unicode")
    assert "e.org" not in left
    assert "passwd" not in left
    assert "#b" in left
    assert "url(#m)" in left


PIECES = st.sampled_from(
    [
        *(
            "flowchart TD\n",
            "sequenceDiagram\n",
            "pie\n",
            "mindmap\n",
            "A --> B\n",
            "A[x]\n",
            "A->>B: hi\n",
            '"a" : 3\n',
        ),
        *(
            " style A fill:#f00\n",
            "%%{init: {'theme': 'dark'}}%%\n",
            "---\n",
            "classDef x fill:red\n",
            "end\n",
            "[[",
            "{",
        ),
        *(
            "subgraph a\n",
            'click A "http://e.org"\n',
            "\x00",
            "😀",
            "  ",
            "root((x))\n",
            "<b>",
            "$$x$$",
            "\u202e",
            "&lt;",
        ),
    ]
)


@given(st.lists(st.one_of(PIECES, st.text(max_size=8)), max_size=10).map("".join))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_the_source_is_it_is_drawn_or_told(source: str) -> None:
    told = answer(source)
    assert ("png" in told) != ("error" in told)
    assert json.dumps(told)


def test_the_process_is_bounded_and_answers_line_by_line() -> None:
    asked = ["no diagram", KINDS["pie"], 'flowchart TD\n A@{ img: "/etc/hostname" }', KINDS["er"]]
    told = "".join(json.dumps({"key": number, **question(one)}) + "\n" for number, one in enumerate(asked))
    ran = subprocess.run([sys.executable, "-I", str(WORKER)], input=told, capture_output=True, text=True, check=True)
    answers = [json.loads(line) for line in ran.stdout.splitlines()]
    assert [one["key"] for one in answers] == [0, 1, 2, 3]
    assert ["png" in one for one in answers] == [False, True, False, True]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")
def test_the_process_may_write_no_file(tmp_path: Path) -> None:
    file = tmp_path / "made"
    code = (
        f"import runpy\nworker = runpy.run_path({str(WORKER)!r})\nworker['_limit']()\n"
        f"try:\n    open({str(file)!r}, 'w').write('x')\nexcept OSError as error:\n    print(error.errno)\n"
        "try:\n    bytearray(2 ** 30)\nexcept MemoryError:\n    print('no room')\n"
    )
    ran = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True, check=False)
    assert ran.stdout.splitlines()[-1] == "no room"
    assert file.read_text() == ""


def test_larger_text_and_finer_screens_have_larger_pictures() -> None:
    plain = style(1.0)
    set_scale(1.5)
    try:
        larger = style(1.0)
    finally:
        set_scale(1.0)
    assert larger.scale == pytest.approx(1.5 * plain.scale, rel=0.1)
    assert Diagrams().question(("x", style(2.0)))["zoom"] == 2 * Diagrams().question(("x", plain))["zoom"]


SLOW = """
import json, sys, time
for line in sys.stdin:
    source = json.loads(line)["source"]
    if source == "slow":
        time.sleep(60)
    if source == "dies":
        sys.exit(1)
    if source == "babbles":
        print("{", flush=True)
        continue
    print(json.dumps({"key": 0, "png": "", "shown": "", "width": 2, "height": 1}), flush=True)
"""


def test_a_diagram_that_takes_too_long_or_ends_the_process_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    worker = tmp_path / "worker.py"
    worker.write_text(SLOW)
    service = Diagrams(seconds=1.0, worker=worker)
    for source in ("slow", "dies", "babbles", "well"):
        service.get(source, 1.0)
    qtbot.waitUntil(lambda: not service.pending(), timeout=20_000)
    slow, dies, babbles, well = (service.get(source, 1.0) for source in ("slow", "dies", "babbles", "well"))
    service.close()
    assert slow == dies == babbles == Undrawn("slow")
    assert isinstance(well, Drawn)
    assert well.source == "well"
