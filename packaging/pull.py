"""Pulls models through Peri's store, for the bootstrap: one JSON object a line.

    python packaging/pull.py NAME [NAME ...]

Lines: {"text", "fraction"} while it goes on, {"file", "size", "root"} for each file that is there, and
{"error", "remedy"} at most once, with exit status 1.
"""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path
from typing import Any

sys.path.insert(1, str(Path(__file__).resolve().parents[1]))

from models.errors import DiskFull, ModelError
from models.fetch.progress import PullProgress, PullStage
from models.store import ModelStore, default_root


def main(names: list[str]) -> int:
    store = ModelStore(default_root())
    try:
        missing = [name for name in names if not store.installed(name)]
        _have_room(store, missing)
        for name in missing:
            pull(store, name, missing)
        for name in names:
            _list(store, name)
    except ModelError as error:
        say(error=error.message, remedy=error.remedy)
        return 1
    return 0


def pull(store: ModelStore, name: str, missing: list[str]) -> None:
    """Pull one of the models that are missing, telling how far all of them are."""
    sizes = {other: store.entry(other).size for other in missing}
    total = sum(sizes.values())
    before = sum(sizes[other] for other in missing[: missing.index(name)])

    def watch(progress: PullProgress) -> None:
        if progress.stage is PullStage.VERIFY:
            say(text=f"{name}: checking", fraction=(before + sizes[name]) / total)
            return
        done, speed = min(progress.done, sizes[name]), progress.bytes_per_second / 1e6
        text = f"{name}: {done / 1e6:.0f} of {sizes[name] / 1e6:.0f} MB, {speed:.0f} MB/s"
        say(text=text, fraction=(before + done) / total)

    store.pull(name, watch)


def _have_room(store: ModelStore, missing: list[str]) -> None:
    """See beforehand whether all of them fit. Raises `DiskFull`."""
    needed = sum(store.entry(name).size for name in missing)
    there = next(path for path in (store.root, *store.root.parents) if path.exists())
    free = shutil.disk_usage(there).free
    if needed > free:
        raise DiskFull(
            f"The models take {needed / 1e9:.1f} GB in {store.root}; {free / 1e9:.1f} GB are free there.",
            remedy="Make room, or set PERI_MODELS to a folder on another disk; then run the same command again.",
        )


def _list(store: ModelStore, name: str) -> None:
    for file in store.entry(name).files:
        path = store.root / name / file.name
        say(file=str(path), size=path.stat().st_size, root=str(store.root))


def say(**news: Any) -> None:
    print(json.dumps(news), flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
