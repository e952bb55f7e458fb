"""Let the monkey play: `python -m tests.monkey [--seed S] [--minutes M] [--until N] [--real]`.

With --until it ends after N actions, as when what went wrong at N is to be seen again. The exit status is 1 when
something went wrong.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import os
import random
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

WARM_UP = 5.0
"""Minutes until caches and buffers have their size, or a third of a shorter time."""


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.monkey", description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--until", type=int, help="so many actions instead of a time")
    parser.add_argument("--real", action="store_true", help="on a real session with the small kernel")
    parser.add_argument("--language", default="en")
    parser.add_argument("--log", type=Path, help="every action and every fault; else beside what is temporary")
    parser.add_argument("--report", type=Path, help="what came of it, as JSON")
    arguments = parser.parse_args(argv)
    with tempfile.TemporaryDirectory(prefix="peri-monkey-", ignore_cleanup_errors=True) as scratch:
        told = play(arguments, Path(scratch))
    print(json.dumps(told, indent=1, ensure_ascii=False))
    if arguments.report is not None:
        arguments.report.write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return 1 if told["faults"] else 0


def play(arguments: argparse.Namespace, scratch: Path) -> dict[str, Any]:
    """In a home of its own; what is written outside of it would be a fault too."""
    from models.store import default_root

    store = default_root()
    for name in ("HOME", "PERI_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        os.environ[name] = str(scratch / "home")
    (scratch / "home").mkdir()
    if not (os.environ.get("QT_QPA_PLATFORM") or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtWidgets import QApplication

    from tests.monkey import listing, places, talking  # noqa: F401 - they make their actions known
    from tests.monkey.monkey import REST, Monkey
    from tests.monkey.real import open_real
    from tests.monkey.watch import Watch
    from tests.monkey.world import World, make_files
    from ui.app import Application
    from ui.language import use_language

    app = QApplication(["peri"])
    app.setApplicationName("peri")
    app.setQuitOnLastWindowClosed(False)
    use_language(app, arguments.language)
    outside = _Outside()
    log = arguments.log or Path(tempfile.gettempdir()) / f"peri-monkey-{arguments.seed}.log"
    log.write_text("")
    watch, files = Watch(log), make_files(scratch / "files")
    session: Any = open_real(scratch, store) if arguments.real else World(files, random.Random(arguments.seed))
    application = Application(app, lambda: session)
    application.window.resize(REST)
    application.show()
    monkey = Monkey(application, session, files, watch, arguments.seed)
    monkey.settle(1.0)
    began = time.monotonic()

    def minutes() -> float:
        return (time.monotonic() - began) / 60

    if arguments.until:
        monkey.play(lambda report: report.actions < arguments.until)
    else:
        warm = min(WARM_UP, arguments.minutes / 3)
        marks = [warm, *(float(ten) for ten in range(10, int(arguments.minutes), 10)), arguments.minutes]
        for mark in marks:
            monkey.play(lambda _report, mark=mark: minutes() < mark)  # type: ignore[misc]
            monkey.weigh(round(minutes(), 1))
    lasted = minutes()
    monkey.rest()
    application.end()
    watch.end()
    report = dataclasses.asdict(monkey.report)
    slowest = sorted(report.pop("slowest").items(), key=lambda one: -one[1])
    return {
        **report,
        "minutes": round(lasted, 1),
        "faults": [dataclasses.asdict(one) for one in watch.faults],
        "slowest_ms": {kind: round(seconds * 1000) for kind, seconds in slowest[:12]},
        "longest_stall_ms": round(watch.longest * 1000),
        "opened_outside": outside.count,
        "log": str(log),
    }


class _Outside:
    """What would open a browser or another program is counted instead."""

    def __init__(self) -> None:
        from PySide6.QtCore import QObject, QUrl, Slot
        from PySide6.QtGui import QDesktopServices

        class Handler(QObject):
            count = 0

            @Slot(QUrl)
            def opened(self, _url: QUrl) -> None:
                Handler.count += 1

        self._handler = Handler()
        for scheme in ("http", "https", "file", "mailto"):
            QDesktopServices.setUrlHandler(scheme, self._handler, "opened")  # type: ignore[arg-type]

    @property
    def count(self) -> int:
        return int(self._handler.count)


if __name__ == "__main__":
    sys.exit(main())
