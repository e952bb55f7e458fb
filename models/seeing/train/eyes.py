"""The image tower as a timm model, so that open_clip can build it by name (`peri_eyes_lite0`).

The picture's vector is the sum of two parts in the space of the sentence encoder:

- ConSE (Norouzi et al. 2014, arXiv:1312.5650): the ImageNet classifier's probabilities weigh the embeddings of the
  classes' names. It knows photographs, and is long only where the classifier is sure.
- a head trained on the pooled features, for what ImageNet lacks: drawings, icons, screens, documents.

The sum of vectors is the sum of the two scores: <text, a + b> = <text, a> + <text, b>.
"""

from __future__ import annotations

from typing import cast

import torch
from torch import Tensor, nn

from models.seeing.open_clip import torch_ready

torch_ready()  # before timm, which imports torchvision

import timm  # noqa: E402
from timm.models import register_model  # noqa: E402

NAME = "peri_eyes_lite0"
TRUNK = "tf_efficientnet_lite0"
FEATURES, CLASSES, HIDDEN, DIMENSIONS = 1280, 1000, 512, 384
MEAN = STD = (0.5, 0.5, 0.5)


class Head(nn.Module):
    """Pooled features (n, 1280) to the sentence encoder's space (n, 384)."""

    def __init__(self) -> None:
        super().__init__()
        self.shift = nn.Parameter(torch.zeros(FEATURES), requires_grad=False)
        self.layers = nn.Sequential(nn.Linear(FEATURES, HIDDEN), nn.ReLU(), nn.Linear(HIDDEN, DIMENSIONS))
        last = cast(nn.Linear, self.layers[-1])
        nn.init.zeros_(last.weight)  # untrained, the tower is ConSE alone
        nn.init.zeros_(last.bias)

    def forward(self, features: Tensor) -> Tensor:
        return cast(Tensor, self.layers(features - self.shift))


class Fusion(nn.Module):
    """Pooled features to a vector: ConSE and the head, summed."""

    def __init__(self) -> None:
        super().__init__()
        self.classifier = nn.Linear(FEATURES, CLASSES)
        self.names = nn.Linear(CLASSES, DIMENSIONS, bias=False)
        self.head = Head()

    def conse(self, features: Tensor) -> Tensor:
        return cast(Tensor, self.names(self.classifier(features).softmax(dim=-1)))

    def forward(self, features: Tensor) -> Tensor:
        return self.conse(features) + cast(Tensor, self.head(features))


class Eyes(nn.Module):
    """Normalised pixels (n, 3, 224, 224) to vectors (n, 384), not yet of unit length."""

    def __init__(self) -> None:
        super().__init__()
        self.trunk = timm.create_model(TRUNK, pretrained=False, num_classes=0)
        self.fusion = Fusion()

    def forward(self, pixels: Tensor) -> Tensor:
        return cast(Tensor, self.fusion(self.trunk(pixels)))


@register_model
def peri_eyes_lite0(pretrained: bool = False, **_unused: object) -> Eyes:
    """What open_clip builds."""
    del pretrained  # the weights come with open_clip's checkpoint
    return Eyes()
