"""The kit for testing plugins: what it lets a plugin's author see."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.errors import PluginError
from assistant.tools.api import Made, ToolContext, tool
from assistant.tools.testing import Call, PluginKit


class Garden:
    @tool(preview=lambda _garden, arguments: f"Would plant {arguments['what']}.")
    def plant(self, context: ToolContext, what: str) -> Made:
        """Plant something."""
        context.progress("digging", 0.5)
        (context.folder / "plan.txt").write_text(what)
        return Made(f"planted {what}", (context.folder / "plan.txt",))

    @tool
    def tell(self) -> str:
        """Tell a long story."""
        return "and then " * 200


def test_calls_previews_progress_and_files_can_be_looked_at() -> None:
    with PluginKit(Garden()) as kit:
        assert kit.preview("plant", what="a tree") == "Would plant a tree."
        result = kit.call("plant", what="a tree")
        assert result.text == "planted a tree"
        assert [file.read_text() for file in result.files] == ["a tree"]
        assert kit.progress == [("digging", 0.5)]
        assert list(kit.specs) == ["plant", "tell"]
        left = result.files[0]
    assert not left.exists()


def test_the_scripted_kernel_reads_on_and_repeats_are_noticed() -> None:
    with PluginKit(Garden(), page=400) as kit:
        first, second = kit.turn(Call("tell", says=lambda _: Call("read_more", result="r1", page=2)))
        assert "page 1 of" in first.text
        assert "page 2 of" in second.text
        assert [one.failed for one in kit.turn(*[Call("tell")] * 3)] == [False, False, True]


def test_a_plugin_that_cannot_be_used_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "broken.py").write_text("1 / 0")
    with pytest.raises(PluginError, match="ZeroDivisionError"):
        PluginKit(tmp_path / "broken.py")

    class Faulty:
        @tool
        def silent(self) -> None: ...

    with pytest.raises(PluginError, match="has no docstring"):
        PluginKit(Faulty())
