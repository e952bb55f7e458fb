"""`peri plugins`: what brings tools, from a terminal.

A plugin's code runs for `check` alone, in a process of its own.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assistant import console, settings
from assistant.console import EXIT_FAILED
from assistant.errors import PluginError

if TYPE_CHECKING:
    from assistant.calls import ToolSpec
    from assistant.tools.plugins import Plugin

_KEY = "tools.enabled_plugins"


def add_parser(commands: Any) -> None:
    """Add `plugins` and what it can do to the subparsers of `peri`."""
    plugins = commands.add_parser("plugins", help="list, enable, disable, check and begin plugins, which bring tools")
    actions = plugins.add_subparsers(dest="action", required=True, metavar="ACTION")
    listing = actions.add_parser("list", help="the plugins that are there, and which are enabled")
    listing.add_argument("--json", action="store_true", help="one JSON object a plugin")
    listing.set_defaults(handler=_list)
    enable = actions.add_parser("enable", help="let its tools be used, from the next start on")
    enable.add_argument("name", metavar="NAME")
    enable.set_defaults(handler=_enable)
    disable = actions.add_parser("disable", help="use its tools no more")
    disable.add_argument("name", metavar="NAME")
    disable.set_defaults(handler=_disable)
    check = actions.add_parser("check", help="load it and show its tools as the model is told of them")
    check.add_argument("name", metavar="NAME", help="a plugin's name, or a file that isn't in the folder yet")
    check.add_argument("--json", action="store_true", help="one JSON object")
    check.set_defaults(handler=_check)
    new = actions.add_parser("new", help="begin a plugin: a file with a tool that works, and its test")
    new.add_argument("name", metavar="NAME")
    new.set_defaults(handler=_new)


def plugin_folder() -> Path:
    """Where the user's own plugins lie."""
    from assistant.tools.plugins import FOLDER

    return settings.home() / FOLDER


# -- handlers


def _list(arguments: argparse.Namespace) -> int:
    from assistant.tools import plugins

    enabled = settings.load().tools.enabled_plugins
    every = plugins.found(plugin_folder())
    if arguments.json:
        for plugin in every:
            console.print_json(_plugin_json(plugin, enabled=plugin.name in enabled))
        return 0
    for plugin in every:
        state = "enabled" if plugin.name in enabled else "not enabled"
        console.say(f"{plugin.name:24} {state:12} {_where(plugin)}")
    for name in enabled:
        if name not in {plugin.name for plugin in every}:
            console.say(f"{name:24} {'missing':12} enabled, but not there")
    if not every:
        console.say(f"There are no plugins. `peri plugins new NAME` begins one in {plugin_folder()}.", err=True)
    return 0


def _enable(arguments: argparse.Namespace) -> int:
    from assistant.tools import plugins

    plugin = plugins.named(arguments.name, plugin_folder())
    enabled = settings.load().tools.enabled_plugins
    if plugin.name not in enabled:
        settings.set_value(None, _KEY, (*enabled, plugin.name))
    console.say(f"{plugin.name} is enabled from the next start of Peri on: {_where(plugin)}.", err=True)
    return 0


def _disable(arguments: argparse.Namespace) -> int:
    enabled = settings.load().tools.enabled_plugins
    if arguments.name not in enabled:
        raise PluginError(f'The plugin "{arguments.name}" is not enabled.')
    settings.set_value(None, _KEY, tuple(name for name in enabled if name != arguments.name))
    console.say(f"{arguments.name} is not used any more from the next start of Peri on.", err=True)
    return 0


def _check(arguments: argparse.Namespace) -> int:
    from assistant.tools.plugins import PluginSource
    from assistant.tools.registry import Toolbox

    box = Toolbox()
    try:
        box.add(PluginSource(_meant(arguments.name)))
        specs, problems = box.specs(), box.problems()
    finally:
        box.close()
    if arguments.json:
        console.print_json({"tools": [_spec_json(spec) for spec in specs], "problems": list(problems)})
    else:
        for spec in specs:
            _show(spec)
        for problem in problems:
            console.say(problem, err=True)
    return EXIT_FAILED if problems else 0


def _new(arguments: argparse.Namespace) -> int:
    from assistant.tools import template

    written = template.write(arguments.name, plugin_folder())
    for file in written:
        console.say(file)
    name = arguments.name
    console.say(f"Next: `peri plugins check {name}`, `pytest {written[1]}`, `peri plugins enable {name}`.", err=True)
    return 0


# -- within


def _meant(name: str) -> Plugin:
    from assistant.tools import plugins

    file = Path(name)
    if file.suffix == ".py" and file.is_file():
        return plugins.Plugin(file.stem, file.absolute(), origin="file")
    if file.suffix or len(file.parts) > 1:
        raise PluginError(f"There is no Python file {name}.")
    return plugins.named(name, plugin_folder())


def _where(plugin: Plugin) -> str:
    return str(plugin.file) if plugin.file else f"{plugin.origin} ({plugin.entry})"


def _plugin_json(plugin: Plugin, *, enabled: bool) -> dict[str, Any]:
    file = str(plugin.file) if plugin.file else None
    return {"name": plugin.name, "enabled": enabled, "file": file, "entry": plugin.entry, "origin": plugin.origin}


def _spec_json(spec: ToolSpec) -> dict[str, Any]:
    return {
        "name": spec.name,
        "description": spec.description,
        "parameters": spec.parameters,
        "effects": sorted(spec.effects),
        "targets": list(spec.targets),
        "answers": spec.answers,
    }


def _show(spec: ToolSpec) -> None:
    effects = ", ".join(sorted(spec.effects)) or "nothing"
    targets = f"; on {', '.join(spec.targets)}" if spec.targets else ""
    console.say(f"{spec.name} ({effects}{targets}; answers as {spec.answers})")
    console.say(f"  {spec.description}")
    console.say("  " + json.dumps(spec.parameters, ensure_ascii=False, indent=2).replace("\n", "\n  "))
