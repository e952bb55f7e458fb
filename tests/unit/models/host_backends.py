"""Small back ends for the tests of a host."""

from __future__ import annotations

import ctypes
import logging
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator

from models.errors import BadModelFile, PromptTooLong


class Toy:
    """Does what it is told. `fail` chooses how building it goes wrong."""

    def __init__(self, fail: str = "") -> None:
        self.closed = False
        match fail:
            case "model":
                raise BadModelFile("toy.gguf is cut short.", remedy="Pull it again.", missing=12)
            case "other":
                raise RuntimeError("no such knob")
            case "abort":
                os.abort()
            case "hang":
                threading.Event().wait()

    def echo(self, value: object) -> object:
        return value

    def pid(self) -> int:
        return os.getpid()

    def variable(self, name: str) -> str | None:
        return os.environ.get(name)

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds)

    def hold_interpreter(self) -> None:
        """Native code that never gives the interpreter back, as a lock-up in a library would."""
        ctypes.PyDLL(None).pause()

    def busy_native(self) -> None:
        """Native code that runs without the interpreter."""
        ctypes.CDLL(None).sleep(3600)

    def raise_model_error(self) -> None:
        raise PromptTooLong("Too long.", needed=10, limit=5)

    def raise_other(self) -> None:
        raise ZeroDivisionError("by nought")

    def give_lock(self) -> object:
        return threading.Lock()

    def die(self) -> None:
        print("native words before the end", file=sys.stderr, flush=True)
        os.abort()

    def leave(self, code: int) -> None:
        os._exit(code)

    def talk(self) -> None:
        print("to standard output", flush=True)
        os.write(2, b"to standard error\n")
        logging.getLogger("toy").warning("to the log")

    def count(self, end: int, delay: float = 0.0) -> Iterator[int]:
        for number in range(end):
            time.sleep(delay)
            yield number

    def count_until_death(self, end: int) -> Iterator[int]:
        yield from range(end)
        os.abort()

    def count_and_raise(self, end: int) -> Iterator[int]:
        yield from range(end)
        raise PromptTooLong("Too long.", needed=10, limit=5)

    def cancellable(self) -> Countdown:
        return Countdown()

    def slow_but_alive(self, beats: int, pause: float, alive: Callable[[], None] = lambda: None) -> Iterator[str]:
        for _ in range(beats):
            time.sleep(pause)
            alive()
        yield "done"

    def silent(self) -> Iterator[int]:
        yield 1
        threading.Event().wait()


class Countdown:
    """A stream with a `cancel` of its own: its last item says why it ended."""

    def __init__(self) -> None:
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        self._cancelled.set()

    def __iter__(self) -> Iterator[str]:
        yield "first"
        self._cancelled.wait(60)
        yield "cancelled"
