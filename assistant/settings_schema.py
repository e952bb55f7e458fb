"""How settings are declared and checked: dataclass fields that carry their explanation, limits and former names.

Knows no particular setting; `assistant.settings` declares them, `assistant.settings_file` keeps them on disk.
"""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from assistant.errors import SettingsError
from models.sentences import Sentence, say

Value = bool | int | float | str | tuple[str, ...]


class Effect(StrEnum):
    """When a change is felt."""

    NOW = "at once"
    LOAD = "when the model is loaded again, with the next message"
    START = "from the next start on"


def setting(
    default: Value,
    explanation: str,
    *,
    least: float | None = None,
    most: float | None = None,
    former: tuple[str, ...] = (),
    effect: Effect = Effect.NOW,
) -> Any:
    """Declare a setting. Its type is that of `default`: a `StrEnum` lists the choices, a tuple is a list of texts.

    `least` and `most` are inclusive; of text they count letters and digits. `former` are dotted names it had before; a
    file may still use them. `effect` says when a change is felt.
    """
    metadata = {"explanation": explanation, "least": least, "most": most, "former": former, "effect": effect}
    return field(default=default, metadata=metadata)


@dataclass(frozen=True, slots=True)
class Declared:
    """One setting. `key` is "section.name"; `choices` is empty where any value of the type will do."""

    key: str
    type: type[Value]
    default: Value
    explanation: str
    least: float | None = None
    most: float | None = None
    former: tuple[str, ...] = ()
    effect: Effect = Effect.NOW

    @property
    def section(self) -> str:
        return self.key.partition(".")[0]

    @property
    def name(self) -> str:
        return self.key.partition(".")[2]

    @property
    def choices(self) -> tuple[str, ...]:
        return tuple(str(member) for member in self.type) if issubclass(self.type, StrEnum) else ()

    @property
    def allowed(self) -> Sentence:
        """What may stand there in a file, in words: "a number from 0 to 2"."""
        return self._expected(quoted=True)

    @property
    def enterable(self) -> Sentence:
        """The same where it is entered without the quotes of a file."""
        return self._expected(quoted=False)

    def _expected(self, *, quoted: bool) -> Sentence:
        if self.choices:
            return say("one of {choices}", choices=", ".join(f'"{choice}"' for choice in self.choices))
        kind = (_IN_FILES if quoted else _KINDS)[self.type]
        if self.type is str and self.least is not None:
            return say("{kind} with at least {count} letters", kind=kind, count=self.least)
        return _limited(kind, self.least, self.most)

    def check(self, value: object) -> Value:
        """`value` in the setting's own type. Raises `SettingsError` saying what is allowed and what was found."""
        checked = _CHECKS.get(self.type, self._choose)(value)
        if checked is None or not self._within(checked):
            message = say(
                "{key} must be {allowed}; found {found}.", key=self.key, allowed=self.allowed, found=found(value)
            )
            raise SettingsError(message)
        return checked

    def _choose(self, value: object) -> Value | None:
        return self.type(value) if value in self.choices else None

    def _within(self, value: Value) -> bool:
        if isinstance(value, StrEnum | tuple):
            return True
        if isinstance(value, str):
            value = sum(map(str.isalnum, value))
        return (self.least is None or value >= self.least) and (self.most is None or value <= self.most)


def _check_flag(value: object) -> Value | None:
    return value if isinstance(value, bool) else None


def _check_whole(value: object) -> Value | None:
    fits = isinstance(value, int) and not isinstance(value, bool) and -(2**63) <= value < 2**63
    return value if fits else None  # type: ignore[return-value]


def _check_number(value: object) -> Value | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        number = float(value)
    except OverflowError:
        return None
    return number if math.isfinite(number) else None


def _check_text(value: object) -> Value | None:
    if not isinstance(value, str):
        return None
    try:
        value.encode()
    except UnicodeEncodeError:  # half of a surrogate pair: no file can hold it
        return None
    return str(value)


def _check_list(value: object) -> Value | None:
    if not isinstance(value, list | tuple):
        return None
    texts = [_check_text(one) for one in value]
    return None if None in texts else tuple(map(str, texts))


_CHECKS: dict[type, Callable[[object], Value | None]] = {
    bool: _check_flag,
    int: _check_whole,
    float: _check_number,
    str: _check_text,
    tuple: _check_list,
}
_KINDS: Mapping[type, Sentence] = {
    bool: say("true or false"),
    int: say("a whole number"),
    float: say("a number"),
    str: say("a text"),
    tuple: say("a list of texts"),
}
_IN_FILES: Mapping[type, Sentence] = {
    **_KINDS,
    str: say("text in quotes"),
    tuple: say("a list of texts in quotes"),
}


def _limited(kind: Sentence, least: float | None, most: float | None) -> Sentence:
    if least is not None and most is not None:
        return say("{kind} from {least} to {most}", kind=kind, least=least, most=most)
    if least is not None:
        return say("{kind}, {least} or more", kind=kind, least=least)
    return say("{kind}, at most {most}", kind=kind, most=most) if most is not None else kind


def found(value: object) -> str:
    """A value as a person wrote it, shortened."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Mapping):
        return say("a table")
    if isinstance(value, list | tuple):
        return say("a list")
    text = f'"{value}"' if isinstance(value, str) else str(value)
    return text if len(text) <= 60 else text[:57] + "…" + ('"' if isinstance(value, str) else "")


def declared(settings: Any) -> Iterator[Declared]:
    """Every setting of a dataclass of sections (an instance with the defaults), in the order of declaration."""
    for section in dataclasses.fields(settings):
        for item in dataclasses.fields(section.default):  # type: ignore[arg-type]
            default: Any = item.default
            yield Declared(f"{section.name}.{item.name}", type(default), default, **item.metadata)


def nearest(name: str, names: Iterable[str]) -> str:
    """The one of `names` that `name` was probably meant to be, or ""."""
    import difflib

    candidates = {known.lower(): known for known in names}
    close = difflib.get_close_matches(name.lower(), candidates, n=1, cutoff=0.55)
    return candidates[close[0]] if close else ""


def unknown(key: str, keys: Iterable[str]) -> SettingsError:
    """The error for a key, or a section, that isn't declared; it names the nearest right one."""
    likely = _likely(key, list(keys))
    if likely:
        return SettingsError(say('There is no setting "{key}"; did you mean "{likely}"?', key=key, likely=likely))
    return SettingsError(say('There is no setting "{key}". docs/settings.md lists all of them.', key=key))


def _likely(key: str, keys: list[str]) -> str:
    """In order: the section misspelt, the name in another section, the name misspelt, the whole."""
    section, _, name = key.partition(".")
    sections = list(dict.fromkeys(known.partition(".")[0] for known in keys))
    meant = section if section in sections else nearest(section, sections)
    if not name and meant:
        return meant
    names = [known.partition(".")[2] for known in keys if known.partition(".")[0] == meant]
    if name in names:
        return f"{meant}.{name}"
    elsewhere = [known for known in keys if known.partition(".")[2] == (name or section)]
    sibling = nearest(name, names)
    return next(iter(elsewhere), "") or (f"{meant}.{sibling}" if sibling else nearest(key, keys))
