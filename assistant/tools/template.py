"""What a new plugin begins as: a tool that works, and its test."""

from __future__ import annotations

import keyword
from pathlib import Path

from assistant.errors import PluginError

_PLUGIN = '''"""What this plugin is for."""

from assistant.tools.api import Effect, ToolError, tool


@tool(effects={Effect.READS})
def {name}(text: str, shortest: int = 1) -> int:
    """Count the words of a text.

    Args:
        text: the text whose words are counted
        shortest: words with fewer letters don't count
    """
    if shortest < 1:
        raise ToolError("The shortest word has at least one letter.")
    return sum(len(word) >= shortest for word in text.split())
'''

_TEST = '''"""Run it with pytest. No model is needed: the test says what the model would call."""

from pathlib import Path

from assistant.tools.testing import Call, PluginKit

PLUGIN = Path(__file__).with_name("{name}.py")


def test_words_are_counted():
    with PluginKit(PLUGIN) as kit:
        assert kit.call("{name}", text="so it is", shortest=2).text == "3"


def test_a_turn_of_two_calls():
    with PluginKit(PLUGIN) as kit:
        turn = kit.turn(Call("{name}", text="one two"), Call("{name}", text="one", shortest=0))

    assert [result.failed for result in turn] == [False, True]
    assert "at least one letter" in turn[1].text
'''


def write(name: str, folder: Path) -> tuple[Path, Path]:
    """Write both files; where they are. Raises `PluginError` for a name that can't be used or is taken."""
    if not (name.isidentifier() and name.isascii()) or keyword.iskeyword(name) or name.startswith(("_", "test_")):
        raise PluginError(
            f'A plugin can\'t be called "{name}".',
            remedy="Begin with a letter, go on with letters, digits and underscores, and take no word of Python's own: "
            "unit_prices, say.",
        )
    plugin, test = folder / f"{name}.py", folder / f"test_{name}.py"
    for file in (plugin, test):
        if file.exists():
            raise PluginError(f"{file} is there already.", remedy="Choose another name.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        plugin.write_text(_PLUGIN.replace("{name}", name), encoding="utf-8")
        test.write_text(_TEST.replace("{name}", name), encoding="utf-8")
    except OSError as error:
        raise PluginError(f"{error.filename or folder} can't be written: {error.strerror or error}.") from error
    return plugin, test
