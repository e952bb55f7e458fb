"""Pictures of every view of the window, drawn from the running program without a display.

python -m tests.views FOLDER                 every view, light and dark, at 100 % and 200 %
python -m tests.views --docs                 those of the manual, into docs/images
python -m tests.views FOLDER --view facts --theme dark --scale 2 --language de
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from itertools import product
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
THEMES, SCALES = ("light", "dark"), ("1", "2")
IN_MANUAL = ROOT / "docs" / "images"


def main() -> int:
    """The exit status: 1 where a view could not be drawn."""
    options = _options()
    if options.here:
        return _draw_here(options)
    folder = IN_MANUAL if options.docs else options.folder
    folder.mkdir(parents=True, exist_ok=True)
    failed = 0
    scales = options.scale or (["1"] if options.docs else SCALES)
    for scale, language in product(scales, options.language or ["en"]):
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale}
        command = [sys.executable, "-m", "tests.views", str(folder), "--here", *(["--docs"] if options.docs else [])]
        command += ["--language", language]
        for name, values in (("view", options.view), ("theme", options.theme or THEMES)):
            command += [word for value in values for word in (f"--{name}", value)]
        failed |= subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode
    return int(failed != 0)


def _draw_here(options: argparse.Namespace) -> int:
    from tests.views.shown import IN_DOCS, VIEWS
    from tests.views.stage import draw

    names = options.view or (IN_DOCS if options.docs else VIEWS)
    themes = THEMES[:1] if options.docs else options.theme
    scale = float(os.environ.get("QT_SCALE_FACTOR", "1"))
    failed, language = 0, options.language[0]
    for name in names:
        for theme in themes:
            more = ("" if scale == 1 else f"-{scale:g}x") + ("" if language == "en" else f"-{language}")
            file = f"{name}.png" if options.docs else f"{name}-{theme}{more}.png"
            with tempfile.TemporaryDirectory(prefix="peri-view-") as scratch:
                error = draw(VIEWS[name], options.folder / file, theme, Path(scratch), language)
            if options.docs and error is None:
                _shrink(options.folder / file)
            print(f"{file}: {error or 'drawn'}", flush=True)
            failed |= error is not None
    return int(failed)


def _shrink(file: Path) -> None:
    """To 256 colours, which is a third of the size."""
    from PIL import Image

    with Image.open(file) as picture:
        few = picture.convert("RGB").quantize(256, dither=Image.Dither.NONE)
    few.save(file, optimize=True)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.views", description="Draw the views of the window.")
    parser.add_argument("folder", type=Path, nargs="?", default=Path("views"))
    parser.add_argument("--view", action="append", default=[])
    parser.add_argument("--theme", action="append", default=[], choices=THEMES)
    parser.add_argument("--scale", action="append", default=[])
    parser.add_argument("--language", action="append", default=[], help="such as de; English where it isn't given")
    parser.add_argument("--docs", action="store_true", help="those of the manual, into docs/images")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
