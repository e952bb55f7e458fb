"""What the desktop tells the user while they look at another window."""

from __future__ import annotations

import html
import shutil
from dataclasses import dataclass

from PySide6.QtCore import QProcess

from assistant.calls import ApprovalAsked, TimerRang
from assistant.events import Event, TurnFailed, TurnFinished
from assistant.visible import one_line
from ui.words import tr, translated

MOST = 160
"""Characters of a reply: a notification may stand on a locked screen."""


@dataclass(frozen=True, slots=True)
class Told:
    title: str
    text: str
    conversation: str = ""


def told(event: Event) -> Told | None:
    """What is worth a notification; None for nothing."""
    match event:
        case TurnFinished() if not event.stopped and not event.withdrawn and event.heard:
            return Told(tr("Peri has answered"), one_line(" ".join(event.reply.split()))[:MOST], event.conversation)
        case TurnFailed():
            return Told(translated(event.error.title), translated(event.error.message), event.conversation)
        case ApprovalAsked():
            return Told(tr("Peri asks you"), tr("Something waits for your yes or no."), event.conversation)
        case TimerRang():
            return Told(tr("Timer"), one_line(event.text)[:MOST])
    return None


def send(one: Told) -> bool:
    """Through the desktop's own service, where its program is there: for desktops without a tray."""
    program = shutil.which("notify-send")
    if program is None:
        return False
    # Notification servers take a few tags in the text (Desktop Notifications Specification): none of ours are.
    words = ["--app-name=Peri", "--icon=peri", "--hint=string:desktop-entry:peri", "--", one.title]
    return bool(QProcess.startDetached(program, [*words, html.escape(one.text, quote=False)]))
