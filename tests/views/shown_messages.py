"""The views of single messages."""

from __future__ import annotations

import math
from dataclasses import replace

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from assistant.calls import ToolResult
from assistant.events import Attachment, AttachmentKind
from tests.ui.scripted_session import Script
from tests.views.past import fill, past, photo
from tests.views.stage import Stage
from ui.chat.diagram import DiagramView
from ui.chat.reply import ReplyView
from ui.messages.compare import Comparison
from ui.viewer import PictureViewer

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


def running(stage: Stage) -> None:
    fill(stage)
    plot = QImage(480, 300, QImage.Format.Format_RGB32)
    plot.fill("#ffffff")
    painter = QPainter(plot)
    painter.setPen(QPen(QColor("#2563c9"), 3))
    painter.drawPolyline([QPointF(x, 150 - 110 * math.sin(x / 40)) for x in range(480)])
    painter.end()
    file = stage.scratch / "tides.png"
    plot.save(str(file))
    made = Attachment("plot", "tides.png", "image/png", file.stat().st_size, AttachmentKind.PICTURE, file)
    stage.session.code.result = ToolResult("A high tide every 12.4 hours\nFiles: tides.png", seconds=0.4, kept=(made,))
    stage.session.put(past("moon", "Why are there two tides a day?", LONG), "Two tides")
    window = stage.open()
    stage.talk("moon")
    view = window.chat.column.view(1)
    assert isinstance(view, ReplyView)
    stage.until(lambda: not view.code_views()[0].run.isHidden())
    view.code_views()[0].run.click()
    stage.until(lambda: view.code_views()[0].below is not None and view.code_views()[0].below.made)


FORMULAS = r"""The period of a pendulum of length $\ell$ is

$$
T = 2\pi\sqrt{\frac{\ell}{g}}\left(1 + \frac{1}{16}\theta_0^2 + \frac{11}{3072}\theta_0^4 + \cdots\right)
$$

so that with $g \approx 9.81\,\mathrm{m/s^2}$ one of \(\ell = \frac{1}{4}\,\mathrm{m}\) takes $5 less than $6 worth of
time, about one second.

| what | as a formula |
|---|---|
| energy | $E = mc^2$ |
| a matrix | $\begin{pmatrix} a & b \\ c & d \end{pmatrix}$ |
| a mistake | $\frac{1$ |

\[
\int_0^\infty e^{-x^2}\,dx = \frac{\sqrt{\pi}}{2}
\]

- [x] the sum $\sum_{i=1}^{n} i = \frac{n(n+1)}{2}$
- [ ] the limit $\lim_{n\to\infty} \left(1 + \frac1n\right)^n = e$
"""


def formulas(stage: Stage) -> None:
    fill(stage)
    stage.session.put(past("clock", "How long does a pendulum take?", FORMULAS), "The pendulum")
    stage.open()
    stage.talk("clock")


def viewer(stage: Stage) -> None:
    fill(stage)
    window = stage.open()
    file = photo(stage.scratch / "field.png", "#7fb2e5", "#7aa05a")
    window.chat.picture_asked.emit(Attachment("f", "field.png", "image/png", 10, AttachmentKind.PICTURE, file))
    stage.until(lambda: window.findChildren(PictureViewer))


DIAGRAMS = """A message travels from the window to the model and back:

```mermaid
flowchart LR
    You([You]) -->|a question| Window
    Window --> Guard{May it?}
    Guard -->|yes| Model[Language model]
    Guard -.->|no| Window
    Model -->|Grüße, 你好, مرحبا| Window
    subgraph machine [Your own machine]
        Window
        Guard
        Model
    end
```

One arrow that leads nowhere, and it stays code:

```mermaid
flowchart TD
    A[[never closed --> B
```
"""
CHARTS = """In time, that is:

```mermaid
sequenceDiagram
    participant Y as You
    participant P as Peri
    Y->>P: Why are there two tides?
    loop until it has an answer
        P->>P: think
    end
    Note right of P: nothing leaves the machine
    P-->>Y: Because the pull is uneven.
```

Most of it is thinking:

```mermaid
pie showData title Seconds of a turn
    "hearing" : 1.2
    "thinking" : 4.1
    "speaking" : 2.2
```
"""


def diagrams(stage: Stage) -> None:
    _drawn(stage, DIAGRAMS, 820)


def charts(stage: Stage) -> None:
    _drawn(stage, CHARTS, 1600)


def _drawn(stage: Stage, reply: str, height: int) -> None:
    fill(stage)
    stage.session.put(past("clock", "What happens with what I say?", reply), "A diagram")
    window = stage.open(height=height)
    stage.talk("clock")
    view = window.chat.column.view(1)
    stage.until(lambda: view is not None and all(one.decided for one in view.findChildren(DiagramView)))


MESSAGES = (waiting, comparison, running, formulas, diagrams, charts, viewer)
