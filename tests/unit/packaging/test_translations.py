"""What the window says is gathered for translators; what they wrote is kept, and fits."""

from __future__ import annotations

import ast
from pathlib import Path
from string import Formatter

import pytest

from models.sentences import PLACE
from steps import translations
from steps.translations import FOLDER, FORMS, Word, read, release, said, write

SOURCES = sorted((translations.ROOT / "ui").rglob("*.py"))
WRITTEN = sorted(FOLDER.glob("peri_*.ts"))


def names(text: str) -> set[str]:
    """What is filled in."""
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def calls(tree: ast.AST) -> list[ast.Call]:
    return [node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)]


def test_words_are_found_with_what_is_counted(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(
        'tr("Hello {name}", name=x)\ntrn("1 file", "{count} files", n)\n'
        'K = noted("Later")\ntr("Hello {name}", name=y)\n'
    )
    found = said(tmp_path)
    assert set(found) == {"Hello {name}", "{count} files", "Later"}
    assert found["{count} files"].one == "1 file"


def test_what_the_assistant_says_is_found_where_there_are_words_in_it(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(
        'from models.sentences import say\nsay("{path} is " "gone.", path=p)\nsay("{path}, {line}", path=p)\n'
    )
    (tmp_path / "b.py").write_text('from assistant.console import say\nsay("To a terminal")\n')
    assert set(said(tmp_path)) == {"{path} is gone."}
    assert "The disk is full" in said()


@pytest.mark.parametrize("folder", ["assistant", "models"])
def test_each_sentence_is_given_what_its_template_names(folder: str) -> None:
    for file in sorted((translations.ROOT / folder).rglob("*.py")):
        text = file.read_text(encoding="utf-8")
        for call in calls(ast.parse(text)) if translations.SAYING in text else ():
            if call.func.id == "say" and all(word.arg for word in call.keywords):  # type: ignore[attr-defined]
                template = call.args[0]
                assert isinstance(template, ast.Constant), f"{file}:{call.lineno}: translators can't be given it"
                assert set(PLACE.findall(template.value)) == {word.arg for word in call.keywords}, call.lineno


def test_what_settings_are_called_is_there_to_be_translated() -> None:
    from enum import StrEnum

    from assistant.settings import explain

    found = said()
    for item in explain():
        assert item.explanation in found
        assert _spelt(item.name) in found
        assert _spelt(item.section) in found
        if issubclass(item.type, StrEnum):
            assert {_spelt(member.name.lower()) for member in item.type} <= set(found)


def _spelt(name: str) -> str:
    return name.replace("_", " ").capitalize()


def test_why_rules_of_the_guard_decide_so_is_there_to_be_translated() -> None:
    from assistant.guard.rule_file import defaults

    assert {rule.why for rule in defaults() if rule.why} <= set(said())


def test_a_file_is_read_as_it_was_written(tmp_path: Path) -> None:
    words = {
        "Yes": Word("Yes", "", ["Ja"]),
        "<b> & “no”": Word("<b> & “no”"),
        "{count} files": Word("{count} files", "1 file", ["1 Datei", "{count} Dateien"]),
    }
    write(tmp_path / "peri_de.ts", "de", words)
    assert read(tmp_path / "peri_de.ts") == words
    release(tmp_path / "peri_de.ts", tmp_path / "peri_de.qm")
    assert (tmp_path / "peri_de.qm").stat().st_size > 0


def test_updating_keeps_what_was_translated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    monkeypatch.setattr(translations, "said", lambda: {"Yes": Word("Yes"), "New": Word("New")})
    write(tmp_path / "peri_de.ts", "de", {"Yes": Word("Yes", "", ["Ja"]), "Old": Word("Old", "", ["Alt"])})
    translations.update()
    assert read(tmp_path / "peri_de.ts") == {"New": Word("New"), "Yes": Word("Yes", "", ["Ja"])}
    assert len(list(tmp_path.glob("*.ts"))) == len(FORMS)


@pytest.mark.parametrize("file", SOURCES, ids=lambda file: str(file.relative_to(translations.ROOT)))
def test_nothing_is_translated_before_the_language_is_known(file: Path) -> None:
    """A `tr` outside of a function would run when its module is imported."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    functions = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda
    inside = {id(one) for node in ast.walk(tree) if isinstance(node, functions) for one in ast.walk(node)}
    early = [one.lineno for one in calls(tree) if one.func.id in {"tr", "trn"} and id(one) not in inside]  # type: ignore[attr-defined]
    assert early == []


@pytest.mark.parametrize("file", WRITTEN, ids=lambda file: file.stem)
def test_a_translation_is_whole_and_fills_in_the_same(file: Path) -> None:
    language, words = file.stem.removeprefix("peri_"), read(file)
    assert set(words) == set(said()), "make translations"
    for word in words.values():
        assert len(word.translated) == (FORMS[language] if word.one else 1), word.source
        for text in word.translated:
            fewer = {"count"} if word.one else set()
            assert names(word.source) - fewer <= names(text) <= names(word.source), (word.source, text)


@pytest.mark.parametrize("file", WRITTEN, ids=lambda file: file.stem)
def test_what_the_window_loads_is_what_translators_wrote(file: Path, tmp_path: Path) -> None:
    release(file, tmp_path / "made.qm")
    assert (tmp_path / "made.qm").read_bytes() == file.with_suffix(".qm").read_bytes(), "make translations"
