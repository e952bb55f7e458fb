"""The parts of the window that connect themselves with the session, each in a desk of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import SignalInstance

from ui.composer.asking import AskingDesk
from ui.composer.desk import DraftsDesk
from ui.help.desk import HelpDesk
from ui.messages.code import CodeDesk
from ui.messages.desk import MessagesDesk
from ui.prompts.desk import PromptsDesk
from ui.settings.desk import SettingsDesk
from ui.shelf.desk import ModelsDesk
from ui.system.desk import SystemDesk
from ui.welcome.desk import WelcomeDesk

if TYPE_CHECKING:
    from assistant.events import Event
    from assistant.session import Session
    from ui.window import Window


class Part(Protocol):
    """`failed` carries an exception that the user is told of."""

    @property
    def failed(self) -> SignalInstance: ...

    def begin(self, session: Session) -> None:
        """The session is there."""

    def end(self) -> None:
        """Before the session is closed."""

    def hear(self, event: Event) -> None:
        """News of the session."""


def parts(window: Window) -> tuple[Part, ...]:
    """All of them, in the order in which the menu names what they open."""
    asking, models = AskingDesk(window), ModelsDesk(window)
    return (
        MessagesDesk(window),
        CodeDesk(window),
        DraftsDesk(window),
        models,
        WelcomeDesk(window, models.open),
        asking,
        PromptsDesk(window, asking.commands),
        SystemDesk(window),
        SettingsDesk(window),
        HelpDesk(window),
    )
