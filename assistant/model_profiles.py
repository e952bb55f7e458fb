"""The settings that each language model keeps for itself: in a file, and put in force when the model is chosen."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.atomic import replace_text
from assistant.errors import PeriError, SettingsError
from assistant.settings import lookup
from models.sentences import say

if TYPE_CHECKING:
    from assistant.settings import Settings

log = logging.getLogger(__name__)

OWN = (
    "kernel.context_tokens",
    "kernel.max_reply_tokens",
    "kernel.temperature",
    "kernel.top_k",
    "kernel.top_p",
    "kernel.min_p",
    "kernel.repeat_penalty",
    "kernel.threads",
    "kernel.gpu_layers",
    "kernel.adapters",
)
"""The keys of the settings that belong to a model."""
ADAPTERS = "kernel.adapters"


class Profiles:
    """What is kept in `file`. One that can't be read counts as empty; single values that are wrong are left out."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._kept = _read(file)

    def settings(self, name: str, now: Settings) -> dict[str, object]:
        """What would be in force with a model: its own settings; where it has none those of `now`, without adapters, as
        they suit only the kind of model that they were made for.
        """
        if name == now.kernel.model:
            return {key: now.get(key) for key in OWN}
        kept = self._kept.get(name, {})
        return {key: kept.get(key, "" if key == ADAPTERS else now.get(key)) for key in OWN}

    def keep(self, name: str, values: Mapping[str, object]) -> None:
        """Have a model keep these. Raises `SettingsError` for a wrong value, `PeriError` where it can't be written."""
        checked = {key: lookup(key).check(value) for key, value in values.items()}
        self._write({**self._kept, name: {**self._kept.get(name, {}), **checked}})

    def forget(self, name: str) -> None:
        """A model is gone."""
        if name in self._kept:
            self._write({key: kept for key, kept in self._kept.items() if key != name})

    def _write(self, kept: dict[str, dict[str, object]]) -> None:
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            replace_text(self._file, json.dumps(kept, indent=1, sort_keys=True))
        except OSError as error:
            raise PeriError(
                say("The settings of models can't be kept: {why}.", why=error.strerror),
                remedy=say("Look at {file}.", file=self._file),
            ) from error
        self._kept = kept


def _read(file: Path) -> dict[str, dict[str, object]]:
    try:
        told = json.loads(file.read_text(encoding="utf-8"))
        return {str(name): _right(values) for name, values in told.items()}
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, AttributeError) as error:
        log.warning("the settings of models can't be read: %s", error)
        return {}


def _right(values: Mapping[str, object]) -> dict[str, object]:
    found: dict[str, object] = {}
    for key in OWN:
        if key in values:
            try:
                found[key] = lookup(key).check(values[key])
            except SettingsError as error:
                log.warning("a setting of a model is left out: %s", error)
    return found
