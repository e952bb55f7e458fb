"""Prompts that the user saved under a name: `prompts.toml` beside the settings, one `[[prompt]]` each.

The file may be written by hand; what is changed here leaves its comments and unknown keys as they are.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from assistant import settings_file as files
from assistant.atomic import replace_text
from assistant.errors import PromptError, SettingsError
from assistant.settings import settings_path
from models.sentences import say

LONGEST_NAME = 80
_LOCK_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class SavedPrompt:
    """`name` is one line, and no two have the same but for case. {words} in braces in `text` are to be filled in."""

    name: str
    text: str


class Prompts:
    """All of them, read anew each time: the file is small, and the user may have changed it."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path or settings_path().with_name("prompts.toml")

    def all(self) -> list[SavedPrompt]:
        """In the order of the file. Raises `PromptError` where it can't be read."""
        return [SavedPrompt(one["name"], one["text"]) for one in self._tables(self._read())]

    def save(self, prompt: SavedPrompt, former: str = "") -> SavedPrompt:
        """Keep it, in the place of the one named `former` where there is one; as it is kept.

        Raises `PromptError` for a name that is empty, too long or taken, for an empty text, and where it can't be kept.
        """
        kept = SavedPrompt(" ".join(prompt.name.split()), prompt.text.strip())
        _check(kept)

        def change(prompts: list[Any], make: Any) -> None:
            at = _find(prompts, former) if former else None
            taken = _find(prompts, kept.name)
            if taken is not None and taken != at:
                raise PromptError(
                    say("There is a prompt “{name}” already.", name=prompts[taken]["name"]),
                    remedy=say("Choose another name."),
                )
            if at is None:
                prompts.append(make())
            prompts[-1 if at is None else at].update(name=kept.name, text=kept.text)

        self._change(change)
        return kept

    def delete(self, name: str) -> SavedPrompt:
        """The one that is gone. Raises `PromptError` where there is none of that name."""
        gone: list[SavedPrompt] = []

        def change(prompts: list[Any], _make: Any) -> None:
            at = _find(prompts, name)
            if at is None:
                raise PromptError(say("There is no prompt “{name}” any more.", name=name))
            gone[:] = [SavedPrompt(str(prompts[at]["name"]), str(prompts[at]["text"]))]
            del prompts[at]

        self._change(change)
        return gone[0]

    def _read(self) -> str:
        try:
            return files.read_text(self._path)
        except SettingsError as error:
            raise PromptError(error.message, remedy=say("Correct the file by hand.")) from error

    def _tables(self, text: str) -> list[dict[str, str]]:
        try:
            found = files.parse(self._path, text).get("prompt", [])
        except SettingsError as error:
            raise PromptError(error.message, remedy=say("Correct the file by hand.")) from error
        for number, one in enumerate(found if isinstance(found, list) else [None], 1):
            right = isinstance(one, dict) and all(isinstance(one.get(key), str) for key in ("name", "text"))
            if not right or not one["name"].strip():
                message = say(
                    "{path}: prompt {number} needs a name and a text, both in quotes.", path=self._path, number=number
                )
                raise PromptError(message, remedy=say("Correct the file by hand."))
        return list(found)

    def _change(self, change: Any) -> None:
        from filelock import FileLock, Timeout
        from tomlkit.exceptions import TOMLKitError

        target = self._path.resolve()  # a link into somebody's dotfiles stays a link
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            with FileLock(target.with_name(target.name + ".lock"), timeout=_LOCK_SECONDS):
                replace_text(target, self._changed(self._read(), change))
        except Timeout as error:
            raise PromptError(
                say("{path} is being changed by another program.", path=self._path), remedy=say("Try again.")
            ) from error
        except (OSError, TOMLKitError, TypeError, ValueError, AttributeError) as error:
            raise PromptError(
                say("{path} can't be changed: {why}. It is as it was.", path=self._path, why=error)
            ) from error

    def _changed(self, text: str, change: Any) -> str:
        """The text of the file after the change. Raises `ValueError` where that would not be what was wanted."""
        import tomlkit

        wanted = self._tables(text)
        change(wanted, dict)
        document = tomlkit.parse(text)
        if not document.get("prompt"):
            document["prompt"] = tomlkit.aot()
        change(document["prompt"], tomlkit.table)
        if not document["prompt"]:
            del document["prompt"]  # an empty list of tables would be written as another kind of list
        changed = tomlkit.dumps(document)
        if _parsed(changed) != wanted:
            raise ValueError("it is written in a way that Peri can't change safely")
        return changed


def _parsed(text: str) -> object:
    import tomllib

    try:
        return tomllib.loads(text).get("prompt", [])
    except tomllib.TOMLDecodeError:
        return None


def _check(prompt: SavedPrompt) -> None:
    if not prompt.name:
        raise PromptError(say("A prompt needs a name."), remedy=say("It is by its name that you find it again."))
    if len(prompt.name) > LONGEST_NAME:
        raise PromptError(
            say(
                "The name is too long: {count} letters, at most {most}.",
                count=len(prompt.name),
                most=LONGEST_NAME,
            )
        )
    if not prompt.text:
        raise PromptError(say("A prompt needs a text."), remedy=say("Write what is to be sent."))
    try:
        (prompt.name + prompt.text).encode()
    except UnicodeEncodeError as error:
        raise PromptError(
            say("There is a letter in it that no file can hold."), remedy=say("Write it again.")
        ) from error


def _find(prompts: list[Any], name: str) -> int | None:
    wanted = name.casefold()
    return next((at for at, one in enumerate(prompts) if " ".join(str(one["name"]).split()).casefold() == wanted), None)
