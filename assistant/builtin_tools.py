"""The tools that Peri comes with, made of the parts of a session."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assistant.calls import TimerRang
from assistant.devices.files import picture_of
from assistant.errors import PeriError
from assistant.events import Notice
from models.errors import ModelError
from models.sentences import say

if TYPE_CHECKING:
    from assistant.devices.text_clipboard import TextClipboard
    from assistant.document_search import DocumentSearch
    from assistant.events import StoredTurn
    from assistant.picture_search import PictureSearch
    from assistant.remembering import Memory
    from assistant.toolkit import Builtin, OnClose, Surroundings
    from assistant.tools.builtin.desktop import Look
    from assistant.tools.builtin.search import Hit
    from assistant.turn.keeping import ContextKeeper
    from assistant.turn.parts import Parts
    from assistant.turn.quarantine import Reader


def builtin_tools(
    parts: Parts,
    indexes: tuple[PictureSearch, DocumentSearch | None],
    memory: Memory | None = None,
    keeper: Callable[[], ContextKeeper] | None = None,
) -> Builtin:
    """Makes them when they are wanted; nothing is imported before."""

    def make(around: Surroundings, on_close: OnClose) -> Sequence[object]:
        tools = Maker(parts, indexes, around, on_close).all()
        tools += [_remember(memory)] if memory is not None else []
        return [*tools, _earlier_talk(keeper)] if keeper is not None else tools

    return make


def _earlier_talk(keeper: Callable[[], ContextKeeper]) -> object:
    """The tools that find and bring back what was said earlier in the conversation of the turn in hand."""
    from assistant.tools.builtin.earlier import EarlierTalk, Said
    from assistant.turn.earlier_turns import origin_of

    def said(turn: StoredTurn) -> Said:
        return Said(turn.id, turn.text, turn.reply, origin_of(turn))

    def search(query: str) -> list[Said]:
        with _told():
            return [said(turn) for turn in keeper().search(query)]

    def turn(name: str) -> Said | None:
        with _told():
            found = keeper().turn(name)
            return said(found) if found is not None else None

    return EarlierTalk(search, turn)


def _remember(memory: Memory) -> object:
    from assistant.tools.builtin.remember import Remember

    def keep(fact: str) -> str:
        with _told():
            return memory.remember(fact).text

    return Remember(keep)


class Maker:
    """Each method makes a few of them."""

    def __init__(
        self,
        parts: Parts,
        indexes: tuple[PictureSearch, DocumentSearch | None],
        around: Surroundings,
        on_close: OnClose,
    ) -> None:
        self._parts = parts
        self._pictures, self._documents = indexes
        self._around = around
        self._on_close = on_close

    def all(self) -> list[object]:
        return [*self._plain(), *self._reading(), self._desktop(), *self._programs()]

    def _plain(self) -> list[object]:
        from assistant.tools.builtin.calculator import Calculator
        from assistant.tools.builtin.clock import Clock
        from assistant.tools.builtin.durations import in_words
        from assistant.tools.builtin.timers import Timers

        def ring(text: str) -> None:
            self._around.publish(TimerRang(text))
            self._around.speak(text)

        def end() -> None:
            left = "; ".join(f"{timer.label or 'timer'}, {in_words(seconds)}" for timer, seconds in timers.running())
            timers.close()
            if left:
                self._around.publish(
                    Notice(
                        say("Timers ended with Peri"),
                        say("These will not ring: {timers}.", timers=left),
                        say("Set them in the window or in `peri talk`, which stay open."),
                    )
                )

        timers = Timers(ring)
        self._on_close(end)
        return [Clock(timers), Calculator()]

    def _reading(self) -> list[object]:
        from assistant.document_tools import DocumentTools
        from assistant.tools.builtin.addresses import named
        from assistant.tools.builtin.files import Files, folders_of
        from assistant.tools.builtin.lookup import Lookup
        from assistant.tools.builtin.notebook import Notebook
        from assistant.tools.builtin.notes import Notes
        from assistant.tools.builtin.search import Scan, Search
        from assistant.tools.builtin.web import Web, WebRules
        from assistant.turn.quarantine import Reader

        settings, home = self._around.settings, self._around.home
        notebook = Notebook(home / "notes")

        def folders() -> Sequence[Path]:
            return folders_of(settings().files.folders)

        files = Files(folders, home)
        rules = WebRules(
            lambda: settings().web.on,
            lambda host: named(host, settings().web.hosts),
            lambda host: named(host, settings().web.local_hosts),
            lambda: settings().web.search,
        )
        web = Web(rules)
        ask = self._asked(Reader(self._parts.kernel))
        lookup = Lookup(files.whole, web.whole, ask)
        scan = Scan(notebook, folders, home)
        if self._documents is None:
            return [files, Notes(notebook), Search(self._find_pictures, scan), web, lookup]
        documents = DocumentTools(self._documents, scan, ask)
        search = Search(self._find_pictures, documents.find)
        return [files, Notes(notebook), search, documents.reading(), web, lookup]

    def _desktop(self) -> object:
        from assistant.tools.builtin.desktop import Desktop

        return Desktop(self._look, _Clipboard(self._parts))

    def _programs(self) -> list[object]:
        """Without a sandbox they are off and say why."""
        from assistant.tools.builtin.programs import Programs
        from assistant.tools.sandbox.choose import BestSandbox

        return [Programs(BestSandbox())]

    def _find_pictures(self, query: str) -> list[Hit]:
        from assistant.gallery_query import parse_query
        from assistant.tools.builtin.search import Hit

        found = self._pictures.find(parse_query(query, 10))
        return [Hit(str(one.path), one.moment[:10]) for one in found]

    def _look(self) -> Look:
        """The screen, and the words on it."""
        from assistant.tools.api import ToolError
        from assistant.tools.builtin.desktop import Look

        if self._around.settings().devices.allow_screen == "never":
            raise ToolError("The user doesn't want the screen to be looked at.")
        data = self._parts.screen.capture()
        boxes = self._parts.eyes.get().read(picture_of(data, "screen.png"))
        return Look("\n".join(box.text for box in boxes), data)

    @staticmethod
    def _asked(reader: Reader) -> Callable[[str, str, Mapping[str, Any]], object]:
        def ask(text: str, question: str, schema: Mapping[str, Any]) -> object:
            with _told():
                return reader.ask(text, question, schema)

        return ask


class _Clipboard:
    """The window's, or where there is none what the desktop's programs give."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def read(self) -> str:
        with _told():
            return self._one().read()

    def write(self, text: str) -> None:
        with _told():
            self._one().write(text)

    def _one(self) -> TextClipboard:
        from assistant.tools.builtin.desktop_programs import ProgramClipboard

        return self._parts.text_clipboard or ProgramClipboard()


@contextmanager
def _told() -> Iterator[None]:
    """What goes wrong with a part is told as a tool's error."""
    from assistant.tools.api import ToolError

    try:
        yield
    except (PeriError, ModelError) as error:
        raise ToolError(error.message) from error
