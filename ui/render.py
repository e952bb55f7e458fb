"""A picture of the window without a display: the real widgets, drawn on Qt's offscreen platform."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ui.live import Live
from ui.sidebar import Listed
from ui.theme import Mode, Theme
from ui.window import Window

if TYPE_CHECKING:
    from assistant.session import Session

SETTLED_SECONDS = 10.0
"""The longest that thumbnails and highlighting are waited for."""


class CannotDraw(Exception):
    """The picture could not be written."""


def render_window(
    session: Session, conversation: str, path: Path, size: tuple[int, int] = (1180, 860), theme: str = "light"
) -> None:
    """Draw the window as it shows the end of `conversation` to a PNG file. `size` is in pixels.

    `theme` is "light", "dark" or "system". Needs the main thread. Raises `CannotDraw`.
    """
    app = _application()
    keeper = Theme(app, Mode(theme))
    window = Window(1.0)
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.resize(*size)
    live = Live(window)
    summaries = session.conversations()
    window.side.show_listed(Listed(session.filing.listed()))
    window.side.select(conversation)
    window.set_title(next((summary.title for summary in summaries if summary.id == conversation), ""))
    window.composer.set_speaking_on(str(session.settings.speaking.replies) != "never")
    _tell_kernel(session, window)
    window.show()
    turns = session.conversation(conversation)
    live.show_conversation(conversation, turns)
    if turns and turns[-1].usage is not None:
        window.status.show_speed(turns[-1].usage.tokens_per_second)
    window.status.context.show_table(session.context.table(conversation))
    window.status.arrange()
    _settle(app, window)
    picture = window.grab()
    window.thumbnails.close()
    window.hide()
    window.deleteLater()
    keeper.deleteLater()
    app.processEvents()
    if not picture.save(str(path), "PNG"):
        raise CannotDraw(f"{path} can't be written.")


def _application() -> QApplication:
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    running = QApplication.instance()
    return running if isinstance(running, QApplication) else QApplication(["peri"])


def _tell_kernel(session: Session, window: Window) -> None:
    info = session.kernel()
    if info is not None:
        window.status.show_kernel(info, session.settings.kernel.model)
    else:
        window.status.show_words(session.settings.kernel.model)


def _settle(app: QApplication, window: Window) -> None:
    """Until thumbnails are there, code is coloured and nothing moves."""
    deadline = time.monotonic() + SETTLED_SECONDS
    quiet = 0
    while quiet < 5 and time.monotonic() < deadline:
        app.processEvents()
        quiet = 0 if window.unsettled() else quiet + 1
        time.sleep(0.005)
