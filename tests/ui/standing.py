"""The window on a scripted session, as a program of its own: `python -m tests.ui.standing`, ended by its window."""

from __future__ import annotations

import sys
import time

from PySide6.QtWidgets import QApplication

from assistant.calls import ToolCall
from assistant.events import Origin, StoredTurn, TurnState, UserTurn
from tests.ui.scripted_calls import ASKED, SEND, ScriptedCall
from tests.ui.scripted_session import Script, ScriptedSession
from tests.ui.scripted_shelf import MovingShelf
from ui.app import Application

REPLY = "The kettle is on the stove. It will whistle soon. Then there will be tea."


class Standing(ScriptedSession):
    """Answers, asks before it sends where the message says to send, and writes on without end where told to go on."""

    def submit(self, turn: UserTurn) -> str:
        mail = ToolCall(f"mail-{time.monotonic_ns()}", "send_mail", {"to": "ada@example.org", "body": "Hello."})
        if "send" in turn.text:
            self.script = Script(REPLY, calls=(ScriptedCall(mail, SEND, ASKED, at=4),))
        elif "on and on" in turn.text:
            self.script = Script("And so on. " * 2000, rate=20)
        else:
            self.script = Script(REPLY)
        return super().submit(turn)


def main() -> int:
    app = QApplication(["peri"])
    app.setApplicationName("peri")
    session = Standing()
    for name, asked, reply, ago in (
        ("Lease", "When does it end?", "In May.", 0),
        ("Soup", "For six?", "Leeks.", 90_000),
    ):
        turn = StoredTurn(name, name, asked, (), Origin.KEYBOARD, reply, TurnState.DONE, time.time() - ago)
        session.put(turn, name)
    session.use_models(MovingShelf(session.tell))
    application = Application(app, lambda: session)
    application.window.resize(1180, 800)
    application.show()
    return int(app.exec())


if __name__ == "__main__":
    sys.exit(main())
