"""A vision model of the user's own, from `peri models import` to the second question after a restart.

The model has a real architecture and projector and random weights: what it says is nonsense, and the way is real.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from assistant import bootstrap
from assistant.events import TurnFailed, TurnFinished, UserTurn
from models.store import ModelStore
from tests import vision_model

SETTINGS = '[kernel]\nmodel = "seer"\ncontext_tokens = 2048\nmax_reply_tokens = 16\nseed = 1\n'


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A Peri of its own, with nothing in it but its settings."""
    monkeypatch.setenv("PERI_HOME", str(tmp_path / "peri"))
    monkeypatch.delenv("PERI_MODELS", raising=False)
    (tmp_path / "peri").mkdir()
    (tmp_path / "peri" / "settings.toml").write_text(SETTINGS)
    return tmp_path / "peri"


def ask(*turns: UserTurn) -> list[TurnFinished | TurnFailed]:
    """One session from its start to its end; each turn goes on with the conversation of the one before."""
    session = bootstrap.open_session()
    try:
        return [session.wait(session.submit(turn), 120) for turn in turns]
    finally:
        session.close()


def test_a_picture_is_seen_once(home: Path, tmp_path: Path) -> None:
    model = vision_model.write_llama(tmp_path / "model.gguf")
    projector = vision_model.write_idefics3(tmp_path / "mmproj.gguf")
    picture = tmp_path / "lawn.png"
    Image.new("RGB", (96, 64), "green").save(picture)
    taken = [
        sys.executable,
        "-m",
        "ui",
        "models",
        "import",
        str(model),
        "--name",
        "seer",
        "--projector",
        str(projector),
    ]
    subprocess.run(taken, env=dict(os.environ), check=True, timeout=120)
    assert ModelStore(home / "models").kernel("seer").projector is not None

    (first,) = ask(UserTurn("What is shown in this picture, from left to right?", files=(picture,)))
    assert isinstance(first, TurnFinished), first
    (again,) = ask(UserTurn("And what is behind it?", conversation=first.conversation))
    assert isinstance(again, TurnFinished), again
    assert first.usage is not None
    assert again.usage is not None
    new = again.usage.prompt_tokens - again.usage.cached_tokens
    assert again.usage.cached_tokens >= first.usage.prompt_tokens, "after a restart the picture is not evaluated again"
    assert new < 100
    assert list((home / "cache" / "kernel" / "states").glob("*.kv"))


def test_a_projector_of_another_model_is_told(home: Path, tmp_path: Path) -> None:
    shape = vision_model.Shape(width=128)
    model = vision_model.write_llama(tmp_path / "model.gguf")
    projector = vision_model.write_idefics3(tmp_path / "mmproj.gguf", shape)
    ModelStore(home / "models").import_file(model, "seer", projector=projector)
    (failed,) = ask(UserTurn("What is this?"))
    assert isinstance(failed, TurnFailed)
    assert "projector" in failed.error.message
    assert failed.error.remedy
