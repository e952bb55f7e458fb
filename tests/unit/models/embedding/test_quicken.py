from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from models.embedding.minilm import QUICK, TEXT, MiniLm
from models.registry import OWN_EYES, has_own_eyes
from models.seeing.clip_onnx import OnnxClip

pytestmark = pytest.mark.skipif(not has_own_eyes(), reason="Peri's eyes are not in this checkout")
MANUALS = Path(__file__).resolve().parents[4] / "docs"


@pytest.fixture(scope="module")
def eyes() -> Iterator[OnnxClip]:
    found = OnnxClip(str(OWN_EYES))
    yield found
    found.close()


def sentences(count: int) -> list[str]:
    """Of the manuals, from everywhere in them."""
    found = [
        line.strip()
        for file in sorted(MANUALS.glob("*.md"))
        for line in file.read_text(encoding="utf-8").splitlines()
        if 8 <= len(line.split()) <= 24
    ]
    return found[:: len(found) // count][:count]


def test_vectors_are_those_of_the_model_that_it_was_made_of(eyes: OnnxClip) -> None:
    """Indexes hold vectors that `text.onnx` made, and pictures are looked for with its own."""
    texts = sentences(200)
    embedder = MiniLm(str(OWN_EYES), threads=2)

    agreement = np.sum(embedder.embed(texts) * eyes.encode_texts(texts), axis=1)
    embedder.close()

    assert len(texts) == 200
    assert agreement.mean() > 0.999
    assert agreement.min() > 0.998


def test_what_is_shipped_was_made_of_the_weights_beside_it() -> None:
    pytest.importorskip("onnx")
    from models.embedding.quicken import source_of

    assert source_of(OWN_EYES / QUICK) == source_of(OWN_EYES / TEXT)


def test_it_is_made_again_as_it_is_shipped(tmp_path: Path) -> None:
    pytest.importorskip("onnx")
    from models.embedding.quicken import passages, quicken

    for name in (TEXT, "tokenizer.json"):
        shutil.copy(OWN_EYES / name, tmp_path / name)
    quicken(tmp_path, passages([MANUALS / "eyes.md"]))
    texts = sentences(10)
    made, shipped = MiniLm(str(tmp_path), threads=1), MiniLm(str(OWN_EYES), threads=1)

    agreement = np.sum(made.embed(texts) * shipped.embed(texts), axis=1)
    made.close()
    shipped.close()

    assert agreement.min() > 0.999
