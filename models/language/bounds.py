"""Where a chat template runs: Jinja as model makers expect it, in a sandbox with bounds on time and memory.

Jinja's own sandbox keeps a template from the program around it, not from taking all memory (`'%9999999999d' % 1`) or
from never ending. Here what could grow is measured before it does, and loops have a deadline.
"""

from __future__ import annotations

import json
import re
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from types import FrameType
from typing import TYPE_CHECKING, Any

from models.errors import TemplateError

if TYPE_CHECKING:
    from jinja2.sandbox import ImmutableSandboxedEnvironment

MOST = 1024 * 1024
"""So many characters, or things in a list, may one step make."""
_LARGEST = 10**30
_WIDE = re.compile(r"\d{6,}|\*")
_REMOVED = ("center", "format", "wordwrap", "filesizeformat", "pprint", "xmlattr", "urlize", "random", "batch", "slice")
_NOT_OURS = ("lipsum", "cycler", "joiner")
_TEMPLATE = "<template>"


class Endless(TemplateError):
    """The template had its time; trying it in another way would take as much again."""


def environment() -> ImmutableSandboxedEnvironment:
    """Jinja with the extensions of `transformers`, and without filters that only make text larger."""
    import jinja2

    def refuse(message: str) -> None:
        raise jinja2.TemplateError(message)

    made: ImmutableSandboxedEnvironment = _bounded()(
        trim_blocks=True, lstrip_blocks=True, extensions=["jinja2.ext.loopcontrols"]
    )
    for name in _REMOVED:
        made.filters.pop(name, None)
    for name in _NOT_OURS:
        made.globals.pop(name, None)
    made.filters |= {"tojson": _to_json, "join": _join, "indent": _measured(made.filters["indent"])}
    made.filters["replace"] = _replace
    made.globals |= {"raise_exception": refuse, "strftime_now": time.strftime}
    return made


@contextmanager
def deadline(seconds: float) -> Iterator[None]:
    """A template that runs longer on this thread is ended. Raises `Endless`."""
    end, before = time.monotonic() + seconds, sys.gettrace()

    def step(_frame: FrameType, _event: str, _argument: Any) -> Any:
        if time.monotonic() > end:
            raise Endless("The model's chat template runs without end.")
        return step

    def entered(frame: FrameType, event: str, argument: Any) -> Any:
        return step(frame, event, argument) if frame.f_code.co_filename == _TEMPLATE else None

    sys.settrace(entered)
    try:
        yield
    finally:
        sys.settrace(before)


def _bounded() -> type[ImmutableSandboxedEnvironment]:
    from jinja2 import nodes
    from jinja2.compiler import CodeGenerator, Frame
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    class Generator(CodeGenerator):
        def visit_Concat(self, node: nodes.Concat, frame: Frame) -> None:  # noqa: N802
            """`a ~ b` is measured like `a + b`."""
            self.write("environment.call_binop(context, '~', (")
            for one in node.nodes:
                self.visit(one, frame)
                self.write(", ")
            self.write("), ())")

    class Bounded(ImmutableSandboxedEnvironment):
        intercepted_binops = frozenset({"+", "*", "**", "%"})
        code_generator_class = Generator

        def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
            if operator == "~":
                return _join(left)
            _MEASURES[operator](left, right)
            return super().call_binop(context, operator, left, right)

        def call(self, context: Any, called: Any, *args: Any, **kwargs: Any) -> Any:
            _measure_call(called, args, kwargs)
            return super().call(context, called, *args, **kwargs)

    return Bounded


def _too_large(what: str) -> Exception:
    from jinja2.exceptions import SecurityError

    return SecurityError(f"{what} that is too large")


def _measure_sum(left: Any, right: Any) -> None:
    if isinstance(left, str | list | tuple) and isinstance(right, str | list | tuple) and len(left) + len(right) > MOST:
        raise _too_large("a sum")


def _measure_product(left: Any, right: Any) -> None:
    for size, times in ((left, right), (right, left)):
        if isinstance(size, str | list | tuple) and isinstance(times, int) and len(size) * times > MOST:
            raise _too_large("a repetition")
        if isinstance(size, int) and abs(size) > _LARGEST:
            raise _too_large("a product")


def _measure_power(left: Any, right: Any) -> None:
    if abs(left) > 1e6 or abs(right) > 64:
        raise _too_large("a power")


def _measure_format(left: Any, _right: Any) -> None:
    if isinstance(left, str) and _WIDE.search(left):
        raise _too_large("a width")


_MEASURES: dict[str, Callable[[Any, Any], None]] = {
    "+": _measure_sum,
    "*": _measure_product,
    "**": _measure_power,
    "%": _measure_format,
}


def _measure_call(called: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
    """Before a method of a text runs: how large can what it gives become?"""
    called = getattr(called, "__wrapped__", called)  # the sandbox wraps the formatting of texts
    text, name = getattr(called, "__self__", None), getattr(called, "__name__", "")
    if not isinstance(text, str):
        return
    if any(isinstance(one, int) and abs(one) > MOST for one in (*args, *kwargs.values())):
        raise _too_large("a width")
    if name in ("format", "format_map"):
        _measure_format(text, None)
    elif name == "replace" and len(args) >= 2:
        _measure_replace(text, *args[:2])
    elif name == "join" and args and isinstance(args[0], Sequence) and len(text) * len(args[0]) > MOST:
        raise _too_large("a joined text")
    elif name in ("expandtabs", "translate") and len(text) * 64 > MOST:
        raise _too_large("a text")


def _measure_replace(text: str, old: str, new: str) -> None:
    if text.count(old) * len(new) + len(text) > 2 * MOST:
        raise _too_large("a replacement")


def _replace(value: Any, old: str, new: str, count: int | None = None) -> str:
    text = str(value)
    _measure_replace(text, old, new)
    return text.replace(old, new, -1 if count is None else count)


def _join(values: Any, between: str = "", attribute: str | None = None) -> str:
    parts, size = [], 0
    for value in islice(values, MOST):
        part = str(value if attribute is None else value[attribute])
        size += len(part) + len(between)
        if size > MOST:
            raise _too_large("a joined text")
        parts.append(part)
    return between.join(parts)


def _measured(filtered: Callable[..., Any]) -> Callable[..., Any]:
    """A filter whose numbers are small."""

    def measured(*args: Any, **kwargs: Any) -> Any:
        if any(isinstance(one, int) and abs(one) > 64 for one in (*args, *kwargs.values())):
            raise _too_large("a width")
        return filtered(*args, **kwargs)

    return measured


def _to_json(value: Any, indent: int | None = None, **_: Any) -> str:
    if indent is not None and not 0 <= indent <= 64:
        raise _too_large("a width")
    return json.dumps(value, ensure_ascii=False, indent=indent)
