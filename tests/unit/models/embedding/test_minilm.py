from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from models.embedding.minilm import DIMENSIONS, MiniLm
from models.errors import BadModelFile, NotInstalled
from models.ports import Embedder
from models.registry import OWN_EYES, has_own_eyes

pytestmark = pytest.mark.skipif(not has_own_eyes(), reason="Peri's eyes are not in this checkout")


@pytest.fixture(scope="module")
def embedder() -> Iterator[MiniLm]:
    found = MiniLm(str(OWN_EYES), threads=2)
    yield found
    found.close()


def test_vectors_are_of_unit_length_and_in_the_order_of_the_texts(embedder: MiniLm) -> None:
    texts = [f"{'word ' * (n % 5)}number {n}" for n in range(11)]

    vectors = embedder.embed(texts)

    assert isinstance(embedder, Embedder)
    assert vectors.shape == (len(texts), DIMENSIONS)
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-4)
    alone = np.concatenate([embedder.embed([text]) for text in texts])
    assert np.array_equal(alone, vectors)  # whatever else they were asked with


def test_what_means_the_same_is_nearer_than_what_shares_words(embedder: MiniLm) -> None:
    asked, answer, other = embedder.embed(
        [
            "How much must I pay for the flat each month?",
            "The monthly rent of the apartment is 900 euros.",
            "How much must I water the plants each month?",
        ]
    )

    assert asked @ answer > asked @ other


def test_no_text_and_very_long_texts(embedder: MiniLm) -> None:
    assert embedder.embed([]).shape == (0, DIMENSIONS)
    assert embedder.embed(["", "word " * 100_000]).shape == (2, DIMENSIONS)


def test_a_folder_without_the_model_says_so(tmp_path: Path) -> None:
    with pytest.raises(NotInstalled):
        MiniLm(str(tmp_path))
    (tmp_path / "tokenizer.json").write_text("{}")
    with pytest.raises(BadModelFile):
        MiniLm(str(tmp_path))
