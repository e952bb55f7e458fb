"""Runs Python code as an interactive session would: the value of a last expression is shown. A script of its own.

    python -I -S -c REPL FOLDER-OF-LIBRARIES… < code

Figures of matplotlib that are open at the end are saved as figure-1.png and so on, in the working folder. After an
error, whose traceback begins in the code, it exits with 1.
"""

from __future__ import annotations

import ast
import builtins
import linecache
import sys
import traceback
import types
import warnings
from typing import Any

_NAME = "<code>"


def main() -> int:
    sys.path += sys.argv[1:]
    builtins.exit = builtins.quit = sys.exit  # type: ignore[assignment]
    warnings.filterwarnings("ignore", message=".*non-interactive.*")  # plt.show(): what it would show is saved
    source = sys.stdin.buffer.read().decode(errors="replace")
    linecache.cache[_NAME] = (len(source), None, source.splitlines(keepends=True), _NAME)
    try:
        return _run(source)
    finally:
        _save_figures()


def _run(source: str) -> int:
    module = types.ModuleType("__main__")
    module.__dict__["__builtins__"] = builtins
    sys.modules["__main__"] = module
    try:
        value = _value(source, module.__dict__)
        if value is not None:
            print(repr(value))
    except SystemExit as end:
        return _status(end.code)
    except BaseException as error:  # noqa: BLE001 - whatever the code raises is what it has to say
        _tell(error)
        return 1
    return 0


def _value(source: str, names: dict[str, Any]) -> object:
    """Run it; the value of its last statement where that is an expression."""
    tree = ast.parse(source, _NAME)
    last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
    exec(compile(tree, _NAME, "exec"), names)  # noqa: S102 - this is what the program is for; it runs in the sandbox
    if not isinstance(last, ast.Expr):
        return None
    return eval(compile(ast.Expression(last.value), _NAME, "eval"), names)  # noqa: S307 - as above


def _status(code: object) -> int:
    if code is None or isinstance(code, int):
        return code or 0
    print(code, file=sys.stderr)
    return 1


def _tell(error: BaseException) -> None:
    trace = error.__traceback__
    while trace is not None and trace.tb_frame.f_code.co_filename != _NAME:
        trace = trace.tb_next
    print("".join(traceback.format_exception(type(error), error, trace)), end="", file=sys.stderr)


def _save_figures() -> None:
    pyplot = sys.modules.get("matplotlib.pyplot")
    if pyplot is None:
        return
    for number in pyplot.get_fignums():
        pyplot.figure(number).savefig(f"figure-{number}.png")


if __name__ == "__main__":
    sys.exit(main())
