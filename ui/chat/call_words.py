"""Calls in plain words: what a tool is called, what it would do, on what, and where a text came from. Pure."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from assistant import visible as seeing
from assistant.calls import Effect, Grant, Question, Quote, Scope, ToolSpec
from assistant.events import Origin
from assistant.guard.facts import right_of
from assistant.server_requests import ABOUT, ELICITATION, PAGE, SAMPLING
from ui.words import listed, noted, tr

TELLING = ("path", "file", "url", "address", "to", "recipient", "query", "command", "name", "text", "code")
"""Parameters that usually say most about a call, where the tool itself names none."""
LONGEST_NAME = 48

_EFFECTS = {
    Effect.SPENDS: noted("costs money, or uses up something that runs out"),
    Effect.EXECUTES: noted("runs a program"),
    Effect.SENDS: noted("can send something out of this machine"),
    Effect.WRITES: noted("changes something that lasts"),
    Effect.SPEAKS: noted("is heard or shown outside this conversation"),
    Effect.READS: noted("looks at something"),
}
_GLYPHS = {
    Effect.EXECUTES: "square-terminal",
    Effect.SENDS: "globe",
    Effect.WRITES: "pencil",
    Effect.SPEAKS: "volume-2",
    Effect.READS: "eye",
}
_ORIGINS = {
    Origin.KEYBOARD: noted("From what you typed"),
    Origin.MICROPHONE: noted("From what you said"),
    Origin.SCREEN: noted("From the screen"),
    Origin.PICTURE: noted("From a picture"),
    Origin.FILE: noted("From a file"),
    Origin.WEB: noted("From the web"),
    Origin.TOOL: noted("From a tool's result"),
    Origin.MEMORY: noted("From Peri's memory"),
    Origin.KERNEL: noted("Written by the model"),
}
_REQUESTS = {SAMPLING: noted("Ask the model"), ELICITATION: noted("Fill in a form"), PAGE: noted("Open a page")}
_SCOPES = {
    Scope.ONCE: noted("You allowed it once"),
    Scope.CONVERSATION: noted("You allowed it in this conversation"),
    Scope.ALWAYS: noted("You always allow it"),
}


def visible(text: str) -> str:
    """A text from outside, exactly: what can't be seen in it is written out, and nothing turns it around."""
    return seeing.visible(text, exact=True)


def tool_name(name: str) -> str:
    """Such as "Write file" for `write_file`. A name that a server made up can't pass for more than a name."""
    if name in _REQUESTS:
        return tr(_REQUESTS[name])
    words = " ".join(visible(name).replace("_", " ").replace("-", " ").split())
    words = words[:LONGEST_NAME] + ("…" if len(words) > LONGEST_NAME else "")
    return words[:1].upper() + words[1:]


def plugin_words(plugin: str) -> str:
    """Who brought a tool, or "" where it is part of Peri."""
    if plugin in {"", "builtin"}:
        return ""
    kind, _, server = visible(plugin).partition(":")
    return tr("of the server “{name}”", name=server) if kind == "mcp" else tr("of the plugin “{name}”", name=kind)


def full_name(tool: ToolSpec) -> str:
    """Such as "Search files" of the server “work”."""
    return " ".join(part for part in (f"“{tool_name(tool.name)}”", plugin_words(tool.plugin)) if part)


def effects_words(effects: frozenset[Effect]) -> str:
    """What a call may do, the gravest first."""
    words = [tr(text) for effect, text in _EFFECTS.items() if effect in effects]
    if len(words) > 1 and Effect.READS in effects:
        words.pop()
    if len(words) < 2:
        return "".join(words) or tr("does nothing outside Peri")
    return tr("{some} and {last}", some=listed(words[:-1]), last=words[-1])


def question_words(tool: ToolSpec) -> str:
    """One sentence: what would happen."""
    if tool.name in ABOUT:
        return tr(ABOUT[tool.name], server=visible(tool.plugin.partition(":")[2]))
    return tr("Peri wants to use {tool}, which {effects}.", tool=full_name(tool), effects=effects_words(tool.effects))


def right_words(question: Question) -> str:
    """On what a yes for longer than once would reach; "" where the tool has no target."""
    return listed(visible(right) for right in right_of(question.call, question.tool).split("\n") if right)


def glyph(tool: ToolSpec | None) -> str:
    """The icon of the gravest effect."""
    effects = tool.effects if tool else frozenset()
    return next((name for effect, name in _GLYPHS.items() if effect in effects), "wrench")


def value_words(value: object) -> str:
    """An argument as it would be given, with what can't be seen made visible."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, indent=1, default=str)
    return visible(text)


def given(arguments: Mapping[str, object], without: Iterable[str] = ()) -> str:
    """The arguments, each under its name where they are several lines long."""
    left_out = set(without)
    lines = []
    for name, value in arguments.items():
        words = value_words(value)
        if name not in left_out:
            lines.append(f"{visible(name)}:\n{words}" if "\n" in words else f"{visible(name)}: {words}")
    return "\n".join(lines)


def given_heading(tool: ToolSpec) -> str:
    """What stands above the arguments."""
    if tool.name == SAMPLING:
        return tr("What the model would be given")
    return tr("What the server says") if tool.name in ABOUT else tr("What it is given")


def one_line(text: str, longest: int = 200) -> str:
    """`text` without its line breaks, not longer than `longest`."""
    joined = " ".join(text.split())
    return joined if len(joined) <= longest else joined[: longest - 1] + "…"


def targets(tool: ToolSpec | None, arguments: Mapping[str, object]) -> list[tuple[str, str]]:
    """Name and value of the arguments on which the effect falls."""
    named = tool.targets if tool else ()
    return [(name, value_words(arguments[name])) for name in named if name in arguments]


def telling(tool: ToolSpec | None, arguments: Mapping[str, object]) -> str:
    """The argument that says most about a call, in one line; "" where it has none."""
    names = [*(tool.targets if tool else ()), *(name for name in TELLING if name in arguments), *arguments]
    found = next((name for name in names if name in arguments), None)
    return one_line(value_words(arguments[found])) if found is not None else ""


def quote_words(quote: Quote) -> str:
    """Where a quoted text came from, the whole source named."""
    words = origin_words(quote.origin)
    return f"{words}: {visible(quote.source)}" if quote.source else words


def origin_words(origin: Origin) -> str:
    """Where a text came from, such as "From the web"."""
    return tr(_ORIGINS[origin])


def allowed_words(scope: Scope | None) -> str:
    """What the user's yes was."""
    return tr(_SCOPES[scope]) if scope else tr("Allowed")


def grant_target(grant: Grant) -> str:
    """On what a right reaches, exactly."""
    return listed(visible(right) for right in grant.target.split("\n") if right) or tr("whatever it is used on")
