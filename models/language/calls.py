"""Finds system calls in what a model writes, while it writes. Pure.

Models write calls in several forms: in the tags of their template, in a fence, as bare JSON. What may become a call is
held back until that is decided. That a tool is called is known once its name and the key of its arguments stand there
(`Head`); other JSON is text. What follows a call may be the next one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Head:
    """A call as far as its arguments. `start` and `name_start` are places in the reply's text, `end` is where the
    arguments begin. `sure`: its markup means a call and nothing else. `keyed`: the key of the arguments was there.
    `wrapped`: they are a member of an object.
    """

    name: str
    start: int
    name_start: int
    end: int
    sure: bool
    keyed: bool
    wrapped: bool


@dataclass(frozen=True, slots=True)
class _Chars:
    """At most so many characters of a class, which is written as in a regular expression; at least `least`."""

    characters: str
    most: int
    least: int = 0


@dataclass(frozen=True, slots=True)
class _Group:
    """One of several sequences, under a name where it has one."""

    options: tuple[tuple[_Node, ...], ...]
    name: str = ""


_Node = str | _Chars | _Group
_SPACE = _Chars(r" \t\r\n", 64)
_WORD = _Chars(r'^"\\\s<>\[\]{}', 128, 1)
_NAME = _Group(((_WORD,),), "name")


def _maybe(*nodes: _Node) -> _Group:
    return _Group((nodes, ()))


_OPENINGS = _Group(
    (
        (_Group((("<tool_call>",), ("[TOOL_CALLS]",), ("<|python_tag|>",)), "sure"),),
        ("```tool_call",),
        ("```json",),
        ("```",),
        (),
    )
)
_KEYS = _Group((("arguments",), ("parameters",), ("args",)))
_KEYED = _Group(((",", _SPACE, '"', _KEYS, '"', _SPACE, ":", _SPACE),), "keyed")
_TYPE = _maybe('"type"', _SPACE, ":", _SPACE, '"function"', _SPACE, ",", _SPACE)
_OBJECT: tuple[_Node, ...] = (
    *(_OPENINGS, _SPACE, _maybe("[", _SPACE), "{", _maybe("{"), _SPACE, _TYPE),
    *(_Group((('"name"',), ('"function"',))), _SPACE, ":", _SPACE, '"', _NAME, '"', _SPACE),
    _Group(((_KEYED,), (_Group((("}",),), "empty"),))),
)
_NAMED: tuple[_Node, ...] = (_Group((("<function=",),), "tag"), _Group(((_WORD,),), "tagged"), ">", _SPACE)
_FORM: tuple[_Node, ...] = (_SPACE, _Group((_OBJECT, _NAMED)))
_CLOSED = _Group((("</tool_call>",), ("```",), ("</function>",)), "closed")
_END: tuple[_Node, ...] = (_Chars(r" \t\r\n}\]", 64), _maybe(_CLOSED), _Chars(r" \t\r\n,;\]", 64))


def _whole(nodes: Iterable[_Node], *, named: bool = True) -> str:
    """A regular expression for what the nodes describe."""
    return "".join(_one(node, named=named) for node in nodes)


def _one(node: _Node, *, named: bool) -> str:
    if isinstance(node, str):
        return re.escape(node)
    if isinstance(node, _Chars):
        return f"[{node.characters}]{{{node.least},{node.most}}}"
    options = "|".join(_whole(option, named=named) for option in node.options)
    return f"(?P<{node.name}>{options})" if named and node.name else f"(?:{options})"


def _beginning(nodes: tuple[_Node, ...]) -> str:
    """A regular expression for what may become what the nodes describe, also for nothing at all."""
    if not nodes:
        return ""
    node, rest = nodes[0], _beginning(nodes[1:])
    if isinstance(node, str):
        for character in reversed(node):
            rest = f"(?:{re.escape(character)}{rest})?"
        return rest
    if isinstance(node, _Chars):
        return f"[{node.characters}]{{0,{node.most}}}{rest}"
    parts = "|".join(_beginning(option) for option in node.options)
    return f"(?:{_one(node, named=False)}{rest}|{parts})"


_HEAD = re.compile(_whole(_FORM))
_MAY_BE_HEAD = re.compile(_beginning(_FORM))
_AFTER = re.compile(_whole(_END))
_MAY_BE_AFTER = re.compile(_beginning(_END))
_CANDIDATE = re.compile(r"[ \t\r\n]*([`<\[{]|$)")
_SURE = re.compile(r"\s*(?:<tool_call>|\[TOOL_CALLS\]|<\|python_tag\|>|<function=)")
MARKUP = ("<tool_call>", "</tool_call>", "[TOOL_CALLS]", "<|python_tag|>")
"""Control tokens of some vocabularies that calls are written with."""
_BEGINS = frozenset("`<[{")


def may_open(text: str) -> bool:
    """Whether a call could begin with this, white space apart."""
    return text.lstrip()[:1] in _BEGINS and bool(text.strip())


def find(text: str, start: int) -> Head | int:
    """The first call from `start` on, once it is certain to be one; else up to where the text certainly is none."""
    for found in _CANDIDATE.finditer(text, start):
        at, mark = found.start(), found[1]
        fresh = at == 0 or "\n" in found[0]
        if (mark in ("{", "[") and not fresh) or (mark == "`" and text[:at].endswith("`")):
            continue
        head = _head(text, at)
        if head is not None:
            return head
        if _MAY_BE_HEAD.fullmatch(text, at):
            return at
    return len(text)


def broken(text: str, start: int) -> int | None:
    """Where from `start` on there is markup that means a call, with none in it."""
    for found in _SURE.finditer(text, start):
        if _head(text, found.start()) is None and not _MAY_BE_HEAD.fullmatch(text, found.start()):
            return found.start()
    return None


@dataclass(frozen=True, slots=True)
class After:
    """What comes after a call that ends at some place: its markup ends at `end`; then the `next` call, or perhaps one
    (`open`), or neither.
    """

    end: int
    next: Head | None = None
    open: bool = False


def after(text: str, start: int) -> After:
    """What follows the call whose arguments, with the object around them, end at `start`."""
    found = _AFTER.match(text, start)
    assert found is not None  # it matches nothing as well
    end = found.end("closed") if found["closed"] else start + len(found[0].rstrip())
    head = _head(text, found.end())
    may = _MAY_BE_AFTER.fullmatch(text, start) or _MAY_BE_HEAD.fullmatch(text, found.end())
    return After(end, head, head is None and may is not None)


def _head(text: str, start: int) -> Head | None:
    found = _HEAD.match(text, start)
    if found is None:
        return None
    tagged = found["tag"] is not None
    group = "tagged" if tagged else "name"
    sure = tagged or found["sure"] is not None
    keyed = tagged or found["keyed"] is not None
    return Head(found[group], start, found.start(group), found.end(), sure, keyed, wrapped=not tagged)


class Braces:
    """Follows JSON that is well formed, from an opening brace to where it closes."""

    def __init__(self) -> None:
        self._depth = 0
        self._quoted = self._escaped = False

    def feed(self, character: str) -> bool:
        """Whether the outermost object ends with this character."""
        if self._escaped:
            self._escaped = False
        elif self._quoted:
            self._escaped, self._quoted = character == "\\", character != '"'
        elif character == '"':
            self._quoted = True
        elif character in "{}":
            self._depth += 1 if character == "{" else -1
            return self._depth == 0
        return False
