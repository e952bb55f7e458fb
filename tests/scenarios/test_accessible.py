"""The real window without sight and without a mouse: named, reached and driven over AT-SPI, and by keys alone."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import atspi
from tests.atspi import Reader, until

ROOT = Path(__file__).parents[2]
CTRL, SHIFT, LETTER_O, LETTER_K, COMMA = 37, 50, 32, 45, 59
TAB, RETURN, UP, DOWN = 23, 36, 111, 116
"""X key codes of an ordinary keyboard."""
CHOSEN = {"push button", "check box", "text", "list", "combo box", "slider", "spin button", "radio button", "entry"}


class Peri:
    """A window on a desktop of its own."""

    def __init__(self, environment: dict[str, str], folder: Path) -> None:
        self.environment = environment
        self.folder = folder
        command = [sys.executable, "-m", "tests.ui.standing"]
        self.process = subprocess.Popen(command, env=environment, cwd=ROOT)
        self.reader = Reader(environment)
        self.window = self.reader.program("peri")
        self.window.find("Message")
        self.xdotool("search", "--onlyvisible", "--name", "Peri", "windowfocus")

    def says(self, words: str) -> None:
        """It stands somewhere in the window, soon."""
        until(lambda: self.window.says(words))

    def xdotool(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self.environment, check=True, timeout=30)

    def type(self, text: str) -> None:
        self.xdotool("type", "--delay", "20", text)

    def focused(self) -> str:
        """The name of the control that has the focus, or "". A list's current row says so always, as Qt has it."""
        nodes = (node for node in self.window.walk() if node.role != "list item" and "focused" in node.states())
        return next((node.name for node in nodes), "")

    def walk_to(self, name: str, key: str = "Tab") -> None:
        """Press the key until what has this name, or begins with it, has the focus."""
        for _ in range(60):
            if self.focused().startswith(name):
                return
            self.xdotool("key", key)
        raise AssertionError(f"{name} is not reached with {key}")

    def popped_up(self) -> bool:
        """Whether a menu is open, which stands in no tree but on the screen: besides the window there is another."""
        command = ["xdotool", "search", "--onlyvisible", "--class", "peri"]
        found = subprocess.run(command, env=self.environment, capture_output=True, text=True, timeout=30, check=False)
        return len(found.stdout.split()) > 1

    def end(self) -> None:
        self.reader.close()
        self.process.terminate()
        self.process.wait(20)


@pytest.fixture
def peri(tmp_path: Path) -> Iterator[Peri]:
    if lacking := atspi.missing():
        pytest.skip(f"not installed: {lacking}")
    with atspi.desktop() as environment:
        one = Peri({**environment, "HOME": str(tmp_path), "PERI_HOME": str(tmp_path)}, tmp_path)
        try:
            yield one
        finally:
            one.end()


# -- what a screen reader is told


def test_everything_that_can_be_focused_is_named_and_inside_the_window(peri: Peri) -> None:
    ask(peri)
    nodes = [node for node in peri.window.walk() if "focusable" in node.states()]
    assert len(nodes) > 20
    assert [(node.role, node.path) for node in nodes if not node.name.strip()] == []
    left, top, width, _height = peri.window.children()[0].extents()
    outside = []
    for node in nodes:
        x, y, wide, high = node.extents()
        if not (left <= x and top <= y and x + wide <= left + width and wide > 0 and high > 0):
            outside.append((node.role, node.name))
    assert outside == []


def test_every_control_is_reached_by_tab(peri: Peri) -> None:
    peri.window.find("Message").focus()
    wanted = {node.name for node in peri.window.walk() if node.role in CHOSEN and "focusable" in node.states()}
    wanted -= {node.name for node in peri.window.walk() if node.name in wanted and "sensitive" not in node.states()}
    reached: set[str] = set()
    for _ in range(3 * len(wanted)):
        peri.reader.key(TAB)
        reached |= {node.name for node in peri.window.walk() if "focused" in node.states()}
        if wanted <= reached:
            break
    assert wanted - reached == set()


def test_labels_show_all_of_their_text(peri: Peri) -> None:
    """A label that is narrower than what it says hides it from who sees, and tells nobody."""
    ask(peri)
    for node in peri.window.walk():
        if node.role == "label" and node.name and "Text" not in node.interfaces():
            _, _, width, height = node.extents()
            assert width >= min(40, 5 * len(node.name)), node.name
            assert height >= 12, node.name


def test_what_is_new_is_announced(peri: Peri) -> None:
    said = peri.reader.said()
    ask(peri)
    until(lambda: any("Then there will be tea." in words for words in said()))
    ask(peri, "send it")
    until(lambda: any("ada@example.org" in words for words in said()))


# -- by AT-SPI alone


def ask(peri: Peri, text: str = "What is on the stove?") -> None:
    peri.window.find("Message").type(text)
    peri.window.find("Send").press()
    until(lambda: any(one.name == "Your message" and text in one.text() for one in peri.window.walk()))


def test_a_question_is_asked_and_its_answer_read(peri: Peri) -> None:
    ask(peri)
    peri.says("The kettle is on the stove.")


def test_a_reply_is_stopped(peri: Peri) -> None:
    ask(peri, "Go on and on")
    peri.says("And so on.")
    peri.window.find("Stop").press()
    peri.window.find("Send")


def test_a_message_is_changed_and_its_versions_are_looked_at(peri: Peri) -> None:
    ask(peri)
    peri.says("Then there will be tea.")
    peri.window.find("Change your message").press()
    peri.window.find("Change your message", "text").type("What is in the oven?")
    peri.window.find("Send it as another version").press()
    peri.says("What is in the oven?")
    peri.window.find("Earlier version; version 2 of 2 is shown").press()
    peri.says("What is on the stove?")


def test_a_question_of_peri_s_is_answered_with_no(peri: Peri) -> None:
    ask(peri, "send it")
    peri.says("ada@example.org")
    peri.window.find("Don't allow").press()
    peri.says("You didn't allow it")


def test_a_conversation_is_searched_for_and_opened(peri: Peri) -> None:
    search = peri.window.find("Search conversations")
    search.type("Leeks")
    peri.says("Soup")
    search.focus()
    peri.reader.key(DOWN)
    peri.reader.key(RETURN)
    peri.says("Leeks.")


def test_a_file_is_attached(peri: Peri) -> None:
    file = peri.folder / "notes.txt"
    file.write_text("Leeks and potatoes.")
    peri.window.find("Message").focus()
    peri.reader.key(CTRL, LETTER_O)
    peri.window.find("Attach files")
    peri.window.find("File name:", "text").type(str(file))
    peri.window.find("Open", "push button").press()
    peri.says("notes.txt")


def test_a_question_of_peri_s_is_answered_with_yes(peri: Peri) -> None:
    ask(peri, "send it")
    allow = peri.window.find("Allow once")

    def allowed() -> bool:
        """A yes that comes before the question could be read does not count, so it is given again."""
        if any(node.name.startswith("Allow once") for node in peri.window.walk()):
            allow.press()
        return peri.window.says("Then there will be tea.")

    until(allowed)
    assert not peri.window.says("You didn't allow it")


def test_a_model_is_fetched(peri: Peri) -> None:
    peri.reader.key(CTRL, SHIFT, LETTER_K)
    peri.window.find("Fetch: Qwen3 4B Instruct").press()
    peri.window.find("Use: Qwen3 4B Instruct").press()
    until(lambda: not any(node.name == "Use: Qwen3 4B Instruct" for node in peri.window.walk()))
    peri.window.find("Use: Qwen2.5 Coder 1.5B Instruct")


def test_a_setting_is_changed_and_its_effect_seen(peri: Peri) -> None:
    peri.window.find("Speak replies: on")
    peri.reader.key(CTRL, COMMA)
    peri.window.find("Replies read aloud: Always").press()
    until(peri.popped_up)
    peri.reader.key(UP)
    peri.reader.key(RETURN)
    peri.window.find("Replies read aloud: Never")
    peri.window.find("Back to the conversation").press()
    peri.window.find("Speak replies: off")


# -- by keys alone


def test_all_of_it_by_keys(peri: Peri) -> None:
    peri.xdotool("key", "ctrl+l")
    peri.type("What is on the stove?")
    peri.xdotool("key", "Return")
    peri.says("Then there will be tea.")
    peri.type("Go on and on")
    peri.xdotool("key", "Return")
    peri.says("And so on.")
    peri.xdotool("key", "Escape")
    until(lambda: not any(node.name == "Stop" for node in peri.window.walk()))
    peri.type("send it")
    peri.xdotool("key", "Return")
    peri.says("ada@example.org")
    until(lambda: any(node.name == "Don't allow" and "focused" in node.states() for node in peri.window.walk()))
    peri.xdotool("key", "Return")
    peri.says("You didn't allow it")
    peri.xdotool("key", "ctrl+k")
    peri.type("Leeks")
    peri.says("Soup")
    peri.xdotool("key", "Down", "Return")
    peri.says("Leeks.")


def test_a_message_is_changed_by_keys(peri: Peri) -> None:
    peri.type("What is on the stove?")
    peri.xdotool("key", "Return")
    peri.says("Then there will be tea.")
    peri.walk_to("Change your message", "shift+Tab")
    peri.xdotool("key", "Return", "ctrl+a")
    peri.type("What is in the oven?")
    peri.xdotool("key", "Return")
    peri.says("What is in the oven?")
    peri.walk_to("Earlier version", "shift+Tab")
    peri.xdotool("key", "Return")
    peri.says("What is on the stove?")


def test_a_file_is_attached_by_keys(peri: Peri) -> None:
    file = peri.folder / "notes.txt"
    file.write_text("Leeks and potatoes.")
    peri.xdotool("key", "ctrl+o")
    peri.window.find("Attach files")
    peri.type(str(file))
    peri.xdotool("key", "Return")
    peri.says("notes.txt")


def test_a_question_of_peri_s_is_answered_with_yes_by_keys(peri: Peri) -> None:
    peri.type("send it")
    peri.xdotool("key", "Return")
    peri.says("ada@example.org")
    peri.walk_to("Allow once")

    def allowed() -> bool:
        if not peri.window.says("Then there will be tea."):
            peri.xdotool("key", "y")
        return peri.window.says("Then there will be tea.")

    until(allowed)


def test_a_model_is_fetched_by_keys(peri: Peri) -> None:
    peri.xdotool("key", "ctrl+shift+k")
    peri.walk_to("Fetch: Qwen3 4B Instruct")
    peri.xdotool("key", "Return")
    peri.window.find("Use: Qwen3 4B Instruct")


def test_a_setting_is_changed_by_keys(peri: Peri) -> None:
    peri.window.find("Speak replies: on")
    peri.xdotool("key", "ctrl+comma")
    peri.type("replies read aloud")
    peri.walk_to("Replies read aloud: Always")
    peri.xdotool("key", "Return")
    until(peri.popped_up)
    peri.xdotool("key", "Up", "Return")
    peri.window.find("Replies read aloud: Never")
    peri.xdotool("key", "Escape")
    peri.window.find("Speak replies: off")
