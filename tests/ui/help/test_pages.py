"""The pages of the manual: titles, links, pictures, search."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from ui.chat.markdown import Code, Line, Span, Table
from ui.help.pages import INSIDE, Figure, Page, anchor, blocks, folder, found, pages, target

DOCS = folder()
assert DOCS is not None
PAGES = pages(DOCS)


def spans(page: Page) -> list[Span]:
    assert DOCS is not None
    made: list[Span] = []
    for block in blocks(page, DOCS):
        if isinstance(block, Line):
            made += block.spans
        elif isinstance(block, Table):
            made += [span for row in (block.header, *block.rows) for cell in row for span in cell]
    return made


def test_every_page_has_a_title_and_those_for_users_come_first() -> None:
    names = [page.name for page in PAGES]
    assert names[:2] == ["install", "window"]
    assert set(names) == {file.stem for file in DOCS.glob("*.md")}
    assert all(page.title and page.title != page.name for page in PAGES)
    assert all("[" not in page.beginning and "`" not in page.beginning for page in PAGES)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_page_is_drawn_and_its_links_lead_somewhere(page: Page) -> None:
    assert DOCS is not None
    contents = blocks(page, DOCS)
    assert contents
    assert not any("peri.invalid" in span.text for span in spans(page))
    for span in spans(page):
        inside = target(span.link)
        if inside is not None:
            other = next((one for one in PAGES if one.name == inside[0]), None)
            assert other is not None, span.link
            titles = [anchor(line) for line in re.findall(r"^#+ (.+)$", other.text, re.MULTILINE)]
            assert not inside[1] or inside[1] in titles


def page(text: str) -> Page:
    return Page("one", "One", text)


def test_a_link_to_a_page_is_kept_and_one_to_source_is_words(tmp_path: Path) -> None:
    text = "# One\n\nSee [the guard](guard.md#rules),\n[code](../ui/app.py) and [outside](https://example.org/x).\n"
    (line,) = blocks(page(text), tmp_path)
    assert isinstance(line, Line)
    assert "".join(span.text for span in line.spans).startswith("See the guard, code and outside")
    links = [span.link for span in line.spans if span.link]
    assert links[0] == f"{INSIDE}guard.md#rules"
    assert target(links[0]) == ("guard", "rules")
    assert target("https://example.org/x") is None


def test_a_picture_on_a_line_of_its_own_is_shown_and_never_one_from_elsewhere(tmp_path: Path) -> None:
    text = "# One\n\nBefore\n\n![A lake](images/lake.png)\n\n![Secret](../secret.png)\n\n```python\nx\n```\n"
    (tmp_path / "docs" / "images").mkdir(parents=True)
    for file in ("docs/images/lake.png", "secret.png"):
        (tmp_path / file).write_bytes(b"")
    made = blocks(page(text), tmp_path / "docs")
    assert made[1] == Figure(tmp_path / "docs" / "images" / "lake.png", "A lake")
    assert [type(one) for one in made] == [Line, Figure, Code]


def test_the_search_finds_all_words_and_titles_first() -> None:
    one, two = Page("a", "Tides", "# Tides\n\nThe moon pulls."), Page("b", "Moon", "# Moon\n\nIt makes *tides*.")
    assert list(found([one, two], "TIDES")) == [(one, "Tides"), (two, "It makes tides.")]
    assert [hit[0] for hit in found([one, two], "moon pulls")] == [one]
    assert list(found([one, two], "sun")) == []


def test_what_cant_be_read_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "good.md").write_text("# Good\n\nText")
    (tmp_path / "bad.md").write_bytes(b"\xff\xfe# Bad")
    (tmp_path / "folder.md").mkdir()
    (tmp_path / "plain.md").write_text("no title")
    assert [one.title for one in pages(tmp_path)] == ["Good", "plain"]
