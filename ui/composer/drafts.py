"""Messages that are being written, one for each conversation, on disk until they are sent."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from assistant.atomic import replace_text

log = logging.getLogger("peri.ui")


@dataclass(frozen=True, slots=True)
class Written:
    """`files` are pairs: the user's file, and the store's copy of it."""

    text: str = ""
    files: tuple[tuple[Path, Path], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.text.strip() or self.files)


class Drafts:
    """By conversation; "" is the new one. `keep` writes all of them to a file that only its owner may read."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._drafts = dict(_read(path))

    def get(self, conversation: str) -> Written:
        return self._drafts.get(conversation, Written())

    def put(self, conversation: str, written: Written) -> bool:
        """Whether that changed anything. What is empty is forgotten."""
        if self.get(conversation) == written:
            return False
        self._drafts.pop(conversation, None)
        if written:
            self._drafts[conversation] = written
        return True

    def conversations(self) -> list[str]:
        """Those with a draft, without the new one."""
        return [name for name in self._drafts if name]

    def as_json(self) -> str:
        drafts = {
            name: {"text": one.text, "files": [list(map(str, pair)) for pair in one.files]}
            for name, one in self._drafts.items()
        }
        return json.dumps({"drafts": drafts}, ensure_ascii=True, indent=1) + "\n"

    def keep(self, text: str) -> None:
        """Write `text`, which `as_json` gave. Raises `OSError`."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        replace_text(self._path, text, private=True)


def _read(path: Path) -> Iterable[tuple[str, Written]]:
    """What can be read of the file."""
    try:
        drafts = json.loads(path.read_text("utf-8"))["drafts"]
        return [(str(name), _draft(one)) for name, one in drafts.items()]
    except FileNotFoundError:
        return ()
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        log.warning("The messages that were being written can't be read from %s: %s", path, error)
        return ()


def _draft(found: Any) -> Written:
    files = tuple((Path(own), Path(copy)) for own, copy in found["files"])
    return Written(str(found["text"]), files)
