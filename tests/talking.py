"""`peri talk` beside a sound card of software."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

from models.store import default_root
from tests.pulse import SoundCard, until

ROOT = Path(__file__).parents[1]
SETTINGS = """
[kernel]
model = "smollm2-135m-instruct"
max_reply_tokens = {tokens}
temperature = 0
[hearing]
model = "whisper-tiny.en"
"""


class Talking:
    """`peri talk` beside a sound card, and what it has told so far."""

    def __init__(self, card: SoundCard, home: Path, *options: str, tokens: int = 32) -> None:
        home.mkdir()
        (home / "settings.toml").write_text(SETTINGS.format(tokens=tokens))
        self.card = card
        self.process = subprocess.Popen(
            [sys.executable, "-m", "ui", "talk", *options],
            env={**card.environment, "PERI_HOME": str(home), "PERI_MODELS": str(default_root())},
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        self.told = ""
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def __enter__(self) -> Talking:
        return self

    def __exit__(self, *failure: object) -> None:
        self.process.terminate()
        try:
            self.process.wait(20)
        finally:
            self.process.kill()
            self.process.wait(10)
            self._reader.join(10)
            self.process.stdout.close()

    def _read(self) -> None:
        while piece := os.read(self.process.stdout.fileno(), 65536):
            self.told += piece.decode(errors="replace")

    def tells(self, text: str, after: int = 0, seconds: float = 60) -> int:
        """Wait until it tells `text`; the place behind it."""

        def holds() -> bool:
            assert self.process.poll() is None, self.told
            return text in self.told[after:]

        try:
            until(holds, f"it did not tell “{text}”", seconds)
        except AssertionError as error:
            raise AssertionError(f"{error}: {self.told[after:]}") from None
        return self.told.index(text, after) + len(text)

    def hears(self, wav: Path) -> None:
        with self.card.speak_into_microphone(wav) as speaking:
            assert speaking.wait(60) == 0
