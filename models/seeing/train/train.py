"""`python -m models.seeing.train.train`: train the head, and write the open_clip model to the cache.

What is written: `peri-eyes.json` (open_clip's configuration), `peri-eyes.safetensors`, and `minilm/` with the text
tower's configuration and tokenizer. The trunk, ImageNet's classifier and the text tower stay as they came.

The loss is CLIP's (arXiv:2103.00020) with several right texts for a picture. Two rehearsals keep what was known:
made-up features that the classifier takes for one class must still be nearest to that class's name, and pieces of
photographs must score the class names as they did before.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.functional import kl_div, log_softmax, normalize, relu

from models.seeing.train import data
from models.seeing.train.data import Sample
from models.seeing.train.pictures import SIDE
from models.seeing.train.sources import TrainingError, cache
from models.seeing.train.towers import (
    Sentences,
    class_embeddings,
    features,
    sentence_folder,
    trunk_with_classifier,
)

if TYPE_CHECKING:
    from models.seeing.train.eyes import Fusion

SEED = 20261124
NAME = "peri-eyes"
TEMPERATURE = 0.05
KINDS: dict[str, tuple[str, ...]] = {
    "photo": ("a photo", "a photograph"),
    "emoji": ("an emoji", "a drawing", "clip art"),
    "icon": ("an icon", "a symbol", "a pictogram"),
    "drawing": ("a drawing", "clip art", "an illustration", "a cartoon"),
    "sketch": ("a drawing", "a sketch", "a pencil drawing"),
    "chart": ("a chart", "a graph"),
    "table": ("a table of numbers", "a spreadsheet"),
    "diagram": ("a diagram", "a flow chart"),
    "screenshot": ("a screenshot", "a screenshot of a computer program"),
    "document": ("a document", "a page of text"),
    "code": ("program code", "source code"),
    "terminal": ("a terminal", "a command line"),
}


@dataclass(frozen=True, slots=True)
class Recipe:
    """What may be tuned: `photo` and `classes` weigh the two rehearsals, `keep` ConSE beside the head."""

    epochs: int = 15
    batch: int = 512
    rate: float = 1e-3
    decay: float = 0.05
    noise: float = 0.3
    photo: float = 3.0
    classes: float = 2.0
    sharpness: float = 1.0
    keep: float = 1.0


class Lessons:
    """The training part: features, the texts, and which text is right for which picture."""

    def __init__(self, samples: list[Sample], vectors: Tensor, sentences: Sentences) -> None:
        self.features = vectors
        self.said = [texts_of(sample) for sample in samples]
        self.texts = sorted({text for said in self.said for text, _ in said})
        self.embedded = sentences.embed(self.texts)
        place = {text: at for at, text in enumerate(self.texts)}
        self.right = torch.zeros(len(samples), len(self.texts), dtype=torch.bool)
        for row, said in enumerate(self.said):
            self.right[row, [place[text] for text, _ in said]] = True
        self.choices = [[place[text] for text, _ in said] for said in self.said]
        self.weights = [[weight for _, weight in said] for said in self.said]
        self.photos = torch.tensor([sample.kind == "photo" for sample in samples])

    def texts_for(self, rows: list[int], chance: random.Random) -> Tensor:
        """One of the right texts for each picture."""
        return torch.tensor([chance.choices(self.choices[row], self.weights[row])[0] for row in rows])


def texts_of(sample: Sample) -> list[tuple[str, float]]:
    """What can be said of a picture, and how often it is."""
    kinds = KINDS[sample.kind]
    said = {kind: 1.0 / len(kinds) for kind in kinds}
    if sample.name:
        whole = sample.source == "drawn" and sample.kind != "sketch"
        said[sample.name] = said.get(sample.name, 0.0) + 4.0
        for kind in () if whole else kinds[:2]:
            said[f"{kind} of {sample.name}"] = 0.7
    for word in sample.words:
        said.setdefault(word, 1.5 / len(sample.words))
    return list(said.items())


def untrained(sentences: Sentences, recipe: Recipe) -> Fusion:
    """ConSE alone: the classifier, the names of its classes, and a head that says nothing."""
    from models.seeing.train.eyes import Fusion

    torch.manual_seed(SEED)
    fusion = Fusion()
    classifier = cast(nn.Linear, trunk_with_classifier().classifier)
    with torch.no_grad():
        fusion.classifier.weight.copy_(classifier.weight * recipe.sharpness)
        fusion.classifier.bias.copy_(classifier.bias * recipe.sharpness)
        fusion.names.weight.copy_(class_embeddings(sentences).T * recipe.keep)
    fusion.classifier.requires_grad_(False)
    fusion.names.requires_grad_(False)
    return fusion


def trained(lessons: Lessons, sentences: Sentences, recipe: Recipe) -> Fusion:
    """The fusion with its head trained. The same lessons and recipe give the same weights on one machine."""
    fusion = untrained(sentences, recipe)
    names = class_embeddings(sentences)
    with torch.no_grad():
        fusion.head.shift.copy_(lessons.features.mean(0))
    chance = random.Random(SEED)  # noqa: S311
    steps = recipe.epochs * (len(lessons.said) // recipe.batch)
    optimiser = torch.optim.AdamW(fusion.head.parameters(), recipe.rate, weight_decay=recipe.decay)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimiser, steps)
    order: list[int] = []
    for _ in range(steps):
        if len(order) < recipe.batch:
            order = chance.sample(range(len(lessons.said)), len(lessons.said))
        rows, order = order[: recipe.batch], order[recipe.batch :]
        loss = _contrast(fusion, lessons, rows, chance, recipe)
        loss = loss + recipe.photo * _unchanged(fusion, names, lessons.features[rows][lessons.photos[rows]])
        loss = loss + recipe.classes * _rehearsed(fusion, names, lessons, chance)
        optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        optimiser.step()
        schedule.step()
    return fusion.eval()


def _contrast(fusion: Fusion, lessons: Lessons, rows: list[int], chance: random.Random, recipe: Recipe) -> Tensor:
    given = lessons.features[rows]
    given = relu(given + recipe.noise * given.std(0) * torch.randn_like(given))
    texts = lessons.texts_for(rows, chance)
    scores = normalize(fusion(given), dim=-1) @ lessons.embedded[texts].T / TEMPERATURE
    right = lessons.right[rows][:, texts].float()
    each = right / right.sum(1, keepdim=True)
    other = (right / right.sum(0, keepdim=True)).T
    return -(each * log_softmax(scores, 1)).sum(1).mean() - (other * log_softmax(scores.T, 1)).sum(1).mean()


def _unchanged(fusion: Fusion, names: Tensor, photos: Tensor) -> Tensor:
    """How far the scores of the class names are from ConSE's, for photographs."""
    if not len(photos):
        return torch.zeros(())
    before = normalize(fusion.conse(photos), dim=-1) @ names.T / TEMPERATURE
    after = normalize(fusion(photos), dim=-1) @ names.T / TEMPERATURE
    return kl_div(log_softmax(after, 1), log_softmax(before, 1), log_target=True, reduction="batchmean")


def _rehearsed(fusion: Fusion, names: Tensor, lessons: Lessons, chance: random.Random, count: int = 128) -> Tensor:
    """Features of photographs, moved until the classifier is sure of one class: is its name still the nearest?"""
    classes = torch.tensor(chance.sample(range(len(names)), count))
    bases = lessons.features[lessons.photos]
    base = bases[[chance.randrange(len(bases)) for _ in range(count)]]
    toward = fusion.classifier.weight[classes] - fusion.classifier.weight.mean(0)
    made = relu(base * chance.uniform(0.2, 1.0) + chance.uniform(4.0, 12.0) * normalize(toward, dim=-1))
    scores = normalize(fusion(made), dim=-1) @ names.T / TEMPERATURE
    return -log_softmax(scores, 1)[torch.arange(count), classes].mean()


def write(fusion: Fusion, folder: Path, scale: float) -> Path:
    """Write the open_clip model; the path of its configuration. `scale` is the model's logit scale."""
    from safetensors.torch import load_file, save_file

    from models.seeing.train.eyes import DIMENSIONS, MEAN, STD, Eyes
    from models.seeing.train.eyes import NAME as ARCHITECTURE

    folder.mkdir(parents=True, exist_ok=True)
    (folder / "minilm").mkdir(exist_ok=True)
    for name in ("config.json", "tokenizer.json", "tokenizer_config.json", "special_tokens_map.json", "vocab.txt"):
        shutil.copyfile(sentence_folder() / name, folder / "minilm" / name)
    eyes = Eyes()
    whole = {name: tensor for name, tensor in trunk_with_classifier().state_dict().items() if "classifier" not in name}
    eyes.trunk.load_state_dict(whole, strict=True)
    eyes.fusion.load_state_dict(fusion.state_dict(), strict=True)
    state = {f"visual.trunk.{name}": tensor.contiguous() for name, tensor in eyes.state_dict().items()}
    words = load_file(sentence_folder() / "model.safetensors")
    for name, tensor in words.items():
        if not name.startswith("pooler.") and not name.endswith("position_ids"):
            state[f"text.transformer.{name}"] = tensor.contiguous()
    state["logit_scale"] = torch.tensor(float(np.log(scale)))
    save_file(state, folder / f"{NAME}.safetensors")
    model = {
        "embed_dim": DIMENSIONS,
        "vision_cfg": {"timm_model_name": ARCHITECTURE, "timm_model_pretrained": False, "timm_pool": "",
                       "timm_proj": "", "image_size": SIDE},
        "text_cfg": {"hf_model_name": "minilm", "hf_tokenizer_name": "minilm", "hf_model_pretrained": False,
                     "hf_pooler_type": "mean_pooler", "hf_proj_type": None, "context_length": 256},
        "custom_text": True,
    }  # fmt: skip
    seen = {"size": SIDE, "mode": "RGB", "mean": MEAN, "std": STD,
            "interpolation": "bicubic", "resize_mode": "squash", "fill_color": 255}  # fmt: skip
    path = folder / f"{NAME}.json"
    path.write_text(json.dumps({"model_cfg": model, "preprocess_cfg": seen}, indent=1) + "\n", encoding="utf-8")
    return path


def lessons_of(samples: list[Sample], vectors: Tensor, sentences: Sentences) -> Lessons:
    rows = [at for at, sample in enumerate(samples) if sample.part == "train"]
    return Lessons([samples[at] for at in rows], vectors[rows], sentences)


def main() -> int:
    parser = argparse.ArgumentParser(description="Train the head of Peri's eyes.")
    parser.add_argument("--conse", action="store_true", help="train nothing: write ConSE alone")
    parser.add_argument("-o", "--output", type=Path, default=cache() / "model")
    asked = parser.parse_args()
    torch.set_num_threads(2)
    recipe = Recipe()
    try:
        samples, pixels = data.read()
        sentences = Sentences()
        if asked.conse:
            fusion = untrained(sentences, recipe)
        else:
            fusion = trained(lessons_of(samples, features(pixels, "data"), sentences), sentences, recipe)
        path = write(fusion, asked.output, 1 / TEMPERATURE)
    except TrainingError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write(f"Wrote {path} and its weights.\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
