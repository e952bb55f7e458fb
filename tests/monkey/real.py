"""A real session for the monkey: the small kernel, a store of its own, and no way out to the network."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from assistant.bootstrap import Devices, open_session
from assistant.devices.audio_files import FileSpeaker
from assistant.session import Session
from tests.fakes import ScriptedSound

KERNEL = "smollm2-135m-instruct"
NOWHERE = "http://127.0.0.1:9"
SETTINGS = f"""
[kernel]
model = "{KERNEL}"
max_reply_tokens = 48
"""


def open_real(scratch: Path, store: Path) -> Session:
    """With a copy of the kernel in `store`: what the monkey removes is not the user's. Raises `FileNotFoundError`."""
    models = scratch / "models"
    shutil.copytree(store / KERNEL, models / KERNEL)
    os.environ["PERI_MODELS"] = str(models)
    os.environ.update(dict.fromkeys(("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY"), NOWHERE))
    home = Path(os.environ["PERI_HOME"])
    (home / "settings.toml").write_text(SETTINGS)
    devices = Devices(stream=ScriptedSound(), speaker=FileSpeaker(scratch / "said.wav"))
    return open_session(devices=devices, attended=True)
