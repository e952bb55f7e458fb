"""Keeps the translations of the window: gathers its words into ui/translations/peri_*.ts, which Qt Linguist opens, and
makes of each the .qm file that the window loads.

A word is what stands in `tr(…)`, `trn(…)` or `noted(…)`, in `say(…)` outside of the window, or what a setting or one of
its choices is called, and its explanation, or why a rule of the guard decides so. What was translated stays; what is no
longer said is dropped.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from models.sentences import has_words

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "ui" / "translations"
ASSISTANT = ROOT / "assistant"
SPEAKING = (ROOT / "ui", ASSISTANT, ROOT / "models")
FORMS = {"de": 2, "fr": 2, "es": 2, "zh-cn": 1, "ar": 6}
"""How many forms of a counted word each language has, in Qt's order."""
CONTEXT = "peri"
SAYING = "from models.sentences import "
"""Stands in each file whose `say` makes sentences; a terminal has a `say` of its own."""


@dataclass
class Word:
    """What is said in English; `one` is the form for one of it where it is counted."""

    source: str
    one: str = ""
    translated: list[str] = field(default_factory=list)


def said(folder: Path | None = None) -> dict[str, Word]:
    """Every word of the window by its English, or those in the files of a folder."""
    folders = (folder,) if folder else SPEAKING
    words = [word for one in folders for file in sorted(one.rglob("*.py")) for word in _said_in(file)]
    if folder is None:
        words += [word for name in ("settings.py", "settings_sections.py") for word in _declared_in(ASSISTANT / name)]
        rules = tomllib.loads((ASSISTANT / "guard" / "rules.toml").read_text(encoding="utf-8"))["rule"]
        words += [Word(rule["why"]) for rule in rules if rule.get("why")]
    found: dict[str, Word] = {}
    for word in sorted(words, key=lambda word: (word.source, not word.one)):
        found.setdefault(word.source, word)
    return found


def _said_in(file: Path) -> Iterator[Word]:
    text = file.read_text(encoding="utf-8")
    words = {"tr", "noted", "say"} if SAYING in text else {"tr", "noted"}
    for node in ast.walk(ast.parse(text)):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
            continue
        texts = [one.value for one in node.args if isinstance(one, ast.Constant) and isinstance(one.value, str)]
        if node.func.id in words and texts and (node.func.id != "say" or has_words(texts[0])):
            yield Word(texts[0])
        elif node.func.id == "trn" and len(texts) > 1:
            yield Word(texts[1], texts[0])


def _declared_in(file: Path) -> Iterator[Word]:
    """Sections, settings with their explanations, and choices, as `ui/settings/titles.py` writes them."""
    for group in ast.parse(file.read_text(encoding="utf-8")).body:
        for node in group.body if isinstance(group, ast.ClassDef) else ():
            if (
                isinstance(node, ast.AnnAssign)
                and isinstance(node.target, ast.Name)
                and isinstance(node.value, ast.Call)
            ):
                yield Word(_title(node.target.id))
                texts = [one.value for one in node.value.args[1:2] if isinstance(one, ast.Constant)]
                yield from map(Word, texts)
            elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                yield Word(_title(node.targets[0].id.lower()))


def _title(name: str) -> str:
    words = name.replace("_", " ")
    return words[:1].upper() + words[1:]


def read(file: Path) -> dict[str, Word]:
    """What a .ts file holds, by the English."""
    words = {}
    for message in ET.parse(file).getroot().iter("message"):  # noqa: S314 - our own file
        source, translation = message.findtext("source", ""), message.find("translation")
        forms = [] if translation is None else [form.text or "" for form in translation.iter("numerusform")]
        text = "" if translation is None else translation.text or ""
        words[source] = Word(source, message.findtext("extracomment", ""), forms or ([text] if text.strip() else []))
    return words


def write(file: Path, language: str, words: dict[str, Word]) -> None:
    """The .ts file of a language, its messages in the order of their English."""
    root = ET.Element("TS", version="2.1", language=language.replace("-cn", "_CN"), sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for source in sorted(words):
        _write_word(context, words[source], FORMS[language])
    ET.indent(root, " ")
    file.parent.mkdir(exist_ok=True)
    text = ET.tostring(root, encoding="unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def _write_word(context: ET.Element, word: Word, forms: int) -> None:
    message = ET.SubElement(context, "message", {"numerus": "yes"} if word.one else {})
    ET.SubElement(message, "source").text = word.source
    if word.one:
        ET.SubElement(message, "extracomment").text = word.one
    done = len(word.translated) == (forms if word.one else 1) and all(word.translated)
    translation = ET.SubElement(message, "translation", {} if done else {"type": "unfinished"})
    if word.one:
        for number in range(forms):
            ET.SubElement(translation, "numerusform").text = word.translated[number] if done else ""
    elif done:
        translation.text = word.translated[0]


def update() -> None:
    """Bring every .ts file up to what the window says."""
    for language in FORMS:
        file = FOLDER / f"peri_{language}.ts"
        known = read(file) if file.exists() else {}
        words = said()
        for source, word in words.items():
            if source in known and bool(known[source].one) == bool(word.one):
                word.translated = known[source].translated
        write(file, language, words)
        print(f"{file.name}: {sum(not word.translated for word in words.values())} of {len(words)} to translate")


def release(file: Path, into: Path) -> None:
    """Make the .qm file of a .ts file. Raises `CalledProcessError`."""
    import PySide6

    program = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    command = [program, "-silent", "-removeidentical", file, "-qm", into]
    subprocess.run([str(word) for word in command], check=True)


def main() -> None:
    """Gather the words, and make what the window loads."""
    update()
    for ts in sorted(FOLDER.glob("peri_*.ts")):
        release(ts, ts.with_suffix(".qm"))


if __name__ == "__main__":
    main()
