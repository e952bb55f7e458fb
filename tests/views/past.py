"""What the conversations of a view hold."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

from assistant.events import LedgerEntry, Mark, Origin, StoredTurn, TurnState
from assistant.recall import Recalled, RecalledKind
from models.values import FinishReason, Usage
from tests.views.stage import Stage

DAY = 86_400.0
TITLES = (
    *(("lease", "The lease of the flat"), ("soup", "Soup for six"), ("loop", "A loop in Python")),
    *(("tides", "Why there are tides"), ("letter", "A letter to the landlord"), ("birds", "Birds in the garden")),
    *(("trip", "Three days in Vienna"), ("words", "Words for snow")),
)
CODE = '''A generator does it, and reads no more than it must:

```python
from collections.abc import Iterator
from pathlib import Path


def long_lines(file: Path, most: int = 80) -> Iterator[tuple[int, str]]:
    """The lines of more than `most` characters, with their numbers."""
    with file.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if len(line.rstrip("\\n")) > most:
                yield number, line
```

| what | before | after |
|---|---:|---:|
| lines read | 120,000 | 120,000 |
| memory | 48 MB | **0.1 MB** |

- [x] reads line by line
- [ ] tells the file's name

See [the documentation](https://docs.python.org/3/library/pathlib.html) for `open`.
'''
LEASE = Recalled(
    RecalledKind.EXTRACT, "The lease ends on 31 May 2027.", Origin.FILE, "lease.pdf, page 3", "document:7", 1
)
MAIL = Recalled(RecalledKind.EXTRACT, "Keys are handed over by noon.", Origin.FILE, "mail.txt", "document:9", 2)
FACT = Recalled(RecalledKind.MEMORY, "The user's flat is in Graz.", Origin.MEMORY, "", "memory:fact-1")


def past(conversation: str, text: str, reply: str, ago: float = 600, **more: object) -> StoredTurn:
    """A turn that is over."""
    name = f"{conversation}-{len(text)}-{len(reply)}"
    usage = Usage(412, 380, max(2, len(reply) // 4), 0.1, max(0.1, len(reply) / 4 / 24), FinishReason.END)
    ledger = LedgerEntry(name, "return key", {Mark.FIRST_TOKEN: 0.42})
    state = more.pop("state", TurnState.DONE)
    made = StoredTurn(name, conversation, text, (), Origin.KEYBOARD, reply, state, time.time() - ago)  # type: ignore[arg-type]
    return replace(made, usage=usage, ledger=ledger, **more)  # type: ignore[arg-type]


def fill(stage: Stage) -> None:
    """A list of conversations, one of them with everything that a reply can hold."""
    for days, (name, title) in enumerate(TITLES):
        if name not in {"lease", "loop"}:
            stage.session.put(past(name, title, "It is so.", days * DAY * 1.7 + 700), title)
    reply = "It ends on **31 May 2027** [1]; the keys are handed over by noon [2]."
    stage.session.put(past("lease", "When does my lease end?", reply, 300, recalled=(FACT, LEASE, MAIL)), TITLES[0][1])
    stage.session.put(past("loop", "How do I find the long lines of a large file?", CODE, DAY / 3), TITLES[2][1])
    stage.session.memory.put("The user's flat is in Graz.", "lease", "t")
    stage.session.memory.put("The user's sister is called Ada.", "trip", "t")
    stage.session.memory.put("The user prefers short answers.", "soup", "t")


def photo(path: Path, top: str, bottom: str) -> Path:
    """A made picture: a sky above a field."""
    image = QImage(480, 320, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    sky = QLinearGradient(0, 0, 0, 320)
    for at, colour in ((0.0, top), (0.62, "#f4efe2"), (0.64, bottom), (1.0, bottom)):
        sky.setColorAt(at, QColor(colour))
    painter.fillRect(image.rect(), sky)
    painter.end()
    image.save(str(path))
    return path
