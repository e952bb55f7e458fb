"""The tower of Peri's own eyes and its training, on made-up features. Needs torch."""

from __future__ import annotations

import pytest

pytest.importorskip("torch", reason="needs the extra `clip`")

import torch
from torch.nn.functional import normalize

from models.seeing.open_clip import torch_ready

torch_ready()

from models.seeing.train.eyes import CLASSES, DIMENSIONS, FEATURES, Fusion  # noqa: E402


@pytest.fixture
def fusion() -> Fusion:
    torch.manual_seed(1)
    return Fusion()


def test_an_untrained_head_says_nothing(fusion: Fusion) -> None:
    features = torch.rand(3, FEATURES)

    assert torch.equal(fusion(features), fusion.conse(features))


def test_conse_is_the_mean_of_the_names_by_the_probability_of_their_class(fusion: Fusion) -> None:
    features = torch.rand(3, FEATURES)
    odds = fusion.classifier(features).softmax(-1)

    expected = sum(odds[:, at : at + 1] * fusion.names.weight[:, at] for at in range(CLASSES))

    torch.testing.assert_close(fusion.conse(features), expected, rtol=1e-3, atol=1e-5)


def test_the_scores_of_a_sum_are_the_sums_of_the_scores(fusion: Fusion) -> None:
    torch.nn.init.normal_(fusion.head.layers[-1].weight)
    features, texts = torch.rand(4, FEATURES), normalize(torch.randn(5, DIMENSIONS), dim=-1)

    whole = fusion(features) @ texts.T

    torch.testing.assert_close(
        whole, fusion.conse(features) @ texts.T + fusion.head(features) @ texts.T, rtol=1e-3, atol=1e-3
    )


@pytest.mark.slow
def test_the_whole_tower_is_built_by_its_name_and_gives_a_vector_for_a_picture() -> None:
    import timm

    tower = timm.create_model("peri_eyes_lite0", num_classes=DIMENSIONS).eval()
    with torch.inference_mode():
        assert tower(torch.zeros(1, 3, 224, 224)).shape == (1, DIMENSIONS)
