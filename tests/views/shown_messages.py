"""The views of single messages."""

from __future__ import annotations

from dataclasses import replace

from tests.ui.scripted_session import Script
from tests.views.past import fill, past
from tests.views.stage import Stage
from ui.messages.compare import Comparison

SHORT = """Because the Moon's pull is **not the same everywhere**:

1. On the near side it pulls the sea more than the earth.
2. On the far side it pulls the sea less.

Both sides bulge, and the earth turns below them."""
LONG = """There are two tides a day because the earth turns under *two* bulges of the sea.

| side | why it bulges |
|---|---|
| near | pulled more than the earth |
| far | pulled less than the earth |

```python
hours = 24 + 50 / 60
print(f"A high tide every {hours / 2:.1f} hours")
```"""


def waiting(stage: Stage) -> None:
    fill(stage)
    stage.session.script = Script(
        "The moon pulls the sea towards itself, and the earth away from the sea", hold=stage.held
    )
    window = stage.open()
    stage.say("Why are there two tides a day?")
    stage.until(lambda: window.chat.turns() and window.chat.turns()[0].written)
    stage.say("And why is one of them sometimes higher?")
    stage.until(lambda: len(window.chat.turns()) == 2)
    view = window.chat.column.view(3)
    stage.until(lambda: view is not None and view._state_words()[1])


def comparison(stage: Stage) -> None:
    fill(stage)
    words = "Why are there two tides a day?"
    store = stage.session._store
    store.put(replace(past("moon", words, SHORT), id="v-1"), "Two tides")
    store.put(replace(past("moon", words, LONG, 60), id="v-2"), beside="v-1")
    window = stage.open()
    stage.talk("moon")
    window.chat.compare_asked.emit("v-2")
    stage.until(lambda: any(isinstance(sheet, Comparison) and sheet.isVisible() for sheet in window.sheets))
