"""Saved prompts: kept in a file that a person may write, too."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.errors import PromptError
from assistant.prompts import LONGEST_NAME, Prompts, SavedPrompt

BY_HAND = """# mine
[[prompt]]
name = "Sum up"   # short
text = '''In three sentences:
{text}'''
colour = "green"

[[prompt]]
name = "Translate"
text = "Into {language}:"
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "prompts.toml"


def test_without_a_file_there_are_none(path: Path) -> None:
    assert Prompts(path).all() == []


def test_a_file_written_by_hand_is_read_and_keeps_what_is_not_changed(path: Path) -> None:
    path.parent.mkdir()
    path.write_text(BY_HAND)
    prompts = Prompts(path)
    assert prompts.all() == [
        SavedPrompt("Sum up", "In three sentences:\n{text}"),
        SavedPrompt("Translate", "Into {language}:"),
    ]
    prompts.save(SavedPrompt("Translate well", "Into {language}, please:"), "translate")
    prompts.save(SavedPrompt("New", "Text"))
    assert [one.name for one in prompts.all()] == ["Sum up", "Translate well", "New"]
    assert path.read_text().startswith(BY_HAND.partition('[[prompt]]\nname = "Translate"')[0])
    assert prompts.delete("SUM UP") == SavedPrompt("Sum up", "In three sentences:\n{text}")
    assert [one.name for one in prompts.all()] == ["Translate well", "New"]


@given(
    st.lists(st.tuples(st.text(min_size=1, max_size=40), st.text(min_size=1)), max_size=6, unique_by=lambda one: one[0])
)
def test_what_is_kept_is_read_again(tmp_path_factory: pytest.TempPathFactory, written: list[tuple[str, str]]) -> None:
    prompts = Prompts(tmp_path_factory.mktemp("prompts") / "prompts.toml")
    kept: list[SavedPrompt] = []
    for name, text in written:
        try:
            kept.append(prompts.save(SavedPrompt(name, text)))
        except PromptError:
            assert not name.split() or not text.strip() or _taken(name, kept)
    assert prompts.all() == kept


STEPS = st.lists(st.tuples(st.sampled_from(["save", "delete", "rename"]), st.sampled_from("abc")), max_size=12)


@given(STEPS)
def test_the_file_is_right_after_any_changes(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, str]]
) -> None:
    prompts, kept = Prompts(tmp_path_factory.mktemp("prompts") / "prompts.toml"), dict[str, str]()
    for number, (step, name) in enumerate(steps):
        if step == "delete" and name in kept:
            assert prompts.delete(name).text == kept.pop(name)
        elif step == "save" and name not in kept:
            prompts.save(SavedPrompt(name, str(number)))
            kept[name] = str(number)
        elif step == "rename" and name in kept:
            prompts.save(SavedPrompt(name.upper(), str(number)), name)
            prompts.save(SavedPrompt(name, str(number)), name.upper())
            kept[name] = str(number)
        assert {one.name: one.text for one in prompts.all()} == kept


def test_a_list_written_otherwise_is_left_alone(path: Path) -> None:
    path.parent.mkdir()
    path.write_text('prompt = [{name = "a", text = "b"}]\n')
    assert Prompts(path).all() == [SavedPrompt("a", "b")]
    with pytest.raises(PromptError, match="safely"):
        Prompts(path).save(SavedPrompt("c", "d"))
    assert path.read_text() == 'prompt = [{name = "a", text = "b"}]\n'


def _taken(name: str, kept: list[SavedPrompt]) -> bool:
    return " ".join(name.split()).casefold() in {one.name.casefold() for one in kept}


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("  ", "x", "needs a name"),
        ("x" * (LONGEST_NAME + 1), "x", "too long"),
        ("x", " \n", "needs a text"),
        ("SUM  up", "x", "already"),
        ("x", "\ud800", "no file can hold"),
    ],
)
def test_what_cant_be_kept_is_refused_and_changes_nothing(path: Path, name: str, text: str, said: str) -> None:
    path.parent.mkdir()
    path.write_text(BY_HAND)
    with pytest.raises(PromptError, match=said):
        Prompts(path).save(SavedPrompt(name, text))
    assert path.read_text() == BY_HAND


@pytest.mark.parametrize(
    "text", ["prompt = 3", "[[prompt]]\nname = 1\ntext = ''", "[prompt]\na = 1", "[[prompt", "\x00"]
)
def test_a_broken_file_is_told_and_left_as_it_is(path: Path, text: str) -> None:
    path.parent.mkdir()
    path.write_text(text)
    for use in (
        Prompts(path).all,
        lambda: Prompts(path).save(SavedPrompt("a", "b")),
        lambda: Prompts(path).delete("a"),
    ):
        with pytest.raises(PromptError, match="prompt"):
            use()
    assert path.read_text() == text


def test_one_that_is_gone_cant_be_deleted_again(path: Path) -> None:
    prompts = Prompts(path)
    prompts.save(SavedPrompt("a", "b"))
    prompts.delete("A")
    with pytest.raises(PromptError, match="any more"):
        prompts.delete("a")
    assert tomllib.loads(path.read_text()).get("prompt", []) == []


def test_a_folder_that_cant_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(PromptError, match="can't be changed"):
        Prompts(tmp_path / "file" / "prompts.toml").save(SavedPrompt("a", "b"))
