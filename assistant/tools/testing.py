"""For the tests of a plugin: its tools run as Peri runs them, and the test says what the kernel would call.

    with PluginKit(Path("unit_prices.py")) as kit:
        assert kit.call("cheapest", offers=["500 g for 2.49", "1 kg for 4.20"]).text.startswith("1 kg")

Schema, checks, limits, paging and the process of its own are the real ones; there is no model.
"""

from __future__ import annotations

import itertools
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from assistant.calls import ToolCall, ToolResult, ToolSpec
from assistant.errors import PluginError
from assistant.tools.paging import Pages
from assistant.tools.plugins import Plugin, PluginSource
from assistant.tools.registry import Toolbox
from assistant.tools.runner import Runner
from assistant.tools.source import FunctionSource, Source

__all__ = ["Call", "PluginKit"]


class Call:
    """What the scripted kernel calls, and (where `says` is given) what it makes of the result.

    `says` is handed the result and gives the kernel's next call, or None where it has its answer.
    """

    def __init__(self, tool: str, /, says: Callable[[ToolResult], Call | None] | None = None, **arguments: Any) -> None:
        self.tool = tool
        self.says = says
        self.arguments = arguments


class PluginKit:
    """Runs the tools of a plugin. A path is run in a process of its own, as the plugin will be; a module (or any other
    thing that has tools) in this one, where a debugger reaches it.

    Raises `PluginError` where the plugin can't be used as it is: a tool that is left out is an error here. A context
    manager; `close` ends the plugin.
    """

    def __init__(self, plugin: Path | str | ModuleType | object, *, page: int | None = None) -> None:
        self._numbers = itertools.count(1)
        self._scratch = tempfile.TemporaryDirectory(prefix="peri-plugin-", ignore_cleanup_errors=True)
        self.progress: list[tuple[str, float | None]] = []
        """What the tools told of how far they are."""
        self.toolbox = Toolbox()
        pages = Pages() if page is None else Pages(page)
        self._runner = Runner(self.toolbox, pages)
        self.toolbox.add(_source(plugin))
        problems = self.toolbox.problems()
        self.toolbox.add(FunctionSource("builtin", (pages,)))
        if problems:
            self.close()
            raise PluginError(" ".join(problems))

    def __enter__(self) -> PluginKit:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def close(self) -> None:
        """End the plugin and remove what it wrote in the folders of its calls."""
        self.toolbox.close()
        self._scratch.cleanup()

    @property
    def specs(self) -> dict[str, ToolSpec]:
        """The plugin's tools as the kernel is told of them, by name."""
        return {spec.name: spec for spec in self.toolbox.specs() if spec.plugin != "builtin"}

    def call(self, tool: str, /, **arguments: Any) -> ToolResult:
        """One call in a turn of its own. A call that fails is a result too: look at `failed` and `text`."""
        return self.turn(Call(tool, **arguments))[0]

    def turn(self, *calls: Call) -> Sequence[ToolResult]:
        """The results of a turn in which the kernel makes these calls, one after the other."""
        self._runner.begin_turn()
        results: list[ToolResult] = []
        for first in calls:
            call: Call | None = first
            while call is not None:
                results.append(self._run(call))
                call = call.says(results[-1]) if call.says else None
        return results

    def preview(self, tool: str, /, **arguments: Any) -> str:
        """What the user is shown before such a call."""
        return self._runner.preview(ToolCall("preview", tool, arguments))

    def _run(self, call: Call) -> ToolResult:
        number = f"call{next(self._numbers)}"
        return self._runner.run(
            ToolCall(number, call.tool, call.arguments),
            cancelled=lambda: False,
            progress=lambda message, share: self.progress.append((message, share)),
            folder=Path(self._scratch.name) / number,
        )


def _source(plugin: Path | str | ModuleType | object) -> Source:
    if isinstance(plugin, Path | str):
        file = Path(plugin).absolute()
        return PluginSource(Plugin(file.stem, file, origin="file"))
    name = getattr(plugin, "__name__", type(plugin).__name__)
    return FunctionSource(str(name).rpartition(".")[2], (plugin,))
