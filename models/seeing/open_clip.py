"""CLIP on torch: any architecture of open_clip (MIT), with a checkpoint from the disk or from a hub.

The reference that `clip_export` is held against, and the back end for graphics cards. It needs the extra `clip`.
"""

from __future__ import annotations

import hashlib
import json
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from models.errors import BadModelFile, CatalogError, MissingLibrary, ModelError, SourceUnreachable
from models.seeing.clip_files import Preprocessing
from models.seeing.clip_pixels import pixels
from models.values import EncoderInfo, Picture

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

INSTALL = 'In the folder of Peri: .venv/bin/pip install -c constraints.txt -e ".[clip]"'
CONFIGURATION = "open_clip_config.json"
CHECKPOINTS = (".safetensors", ".pt", ".pth", ".bin")
OUR_TRUNKS = "peri_"
AT_ONCE = 32
_OPERATORS = (
    "nms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
    "qnms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
)
_kept: list[Any] = []


@dataclass(frozen=True, slots=True)
class Loaded:
    """An open_clip model in evaluation mode, its tokenizer, and what to do to pictures.

    `trained` is False where no checkpoint was asked for: then the weights are random.
    """

    name: str
    model: Any
    tokenizer: Any
    preprocessing: Preprocessing
    trained: bool


class OpenClip:
    """An `ImageEncoder`. `device` is "auto" or one of torch's; `precision` one of open_clip's ("fp32", "fp16", "bf16").

    `architecture` and `pretrained` are as for `load`, which says what is raised.
    """

    def __init__(
        self,
        architecture: str,
        pretrained: str = "",
        device: str = "auto",
        precision: str = "",
        seed: int | None = None,
    ) -> None:
        torch = torch_ready()
        self._device = best_device() if device == "auto" else device
        self._dtype = {"fp16": torch.float16, "bf16": torch.bfloat16}.get(precision, torch.float32)
        if seed is not None:
            torch.manual_seed(seed)
        self._loaded = load(architecture, pretrained)
        self._model = self._loaded.model.to(device=self._device, dtype=self._dtype)
        self._info = info(self._loaded)

    def describe(self) -> EncoderInfo:
        return self._info

    def encode_pictures(self, pictures: Sequence[Picture]) -> NDArray[np.float32]:
        """Unit vectors of shape (len(pictures), d). Raises `BadPicture`."""
        import numpy as np
        import torch

        def encode(batch: Sequence[Picture]) -> Any:
            stacked = np.stack([pixels(each, self._loaded.preprocessing) for each in batch])
            given = torch.from_numpy(stacked).to(device=self._device, dtype=self._dtype)
            return self._model.encode_image(given, normalize=True)

        return self._encode(pictures, encode)

    def encode_texts(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Unit vectors of shape (len(texts), d). What exceeds the context is cut off."""

        def encode(batch: Sequence[str]) -> Any:
            return self._model.encode_text(self._loaded.tokenizer(list(batch)).to(self._device), normalize=True)

        return self._encode(texts, encode)

    def close(self) -> None:
        """Let the model go."""
        del self._model, self._loaded

    def _encode(self, things: Sequence[Any], encode: Any) -> NDArray[np.float32]:
        import numpy as np
        import torch

        parts = [np.empty((0, self._info.dimensions), np.float32)]
        with torch.inference_mode():
            for start in range(0, len(things), AT_ONCE):
                vectors = encode(things[start : start + AT_ONCE])
                parts.append(vectors.float().cpu().numpy())
        return np.concatenate(parts)


def torch_ready() -> Any:
    """torch, with torchvision able to be imported behind it. Raises `MissingLibrary`.

    Beside a torch for the processor alone, torchvision's own operators do not load, and its import fails at two
    of them; none of them is needed here, so they are declared.
    """
    try:
        import torch

        try:
            import torchvision  # noqa: F401
        except RuntimeError:
            library = torch.library.Library("torchvision", "FRAGMENT")  # type: ignore[no-untyped-call]
            for operator in _OPERATORS:
                library.define(operator)  # type: ignore[no-untyped-call]
            _kept.append(library)  # torch forgets its operators with it
        import open_clip  # noqa: F401
    except ImportError as error:
        raise MissingLibrary(
            f"CLIP on torch needs {error.name or 'torch and open_clip'}, which is not installed.", remedy=INSTALL
        ) from error
    return torch


def best_device() -> str:
    """The fastest of torch's devices here."""
    import torch

    if torch.cuda.is_available():
        return "cuda"
    return "mps" if torch.backends.mps.is_available() else "cpu"


def load(architecture: str, pretrained: str = "") -> Loaded:
    """The model on the processor, in fp32.

    `architecture` is a name that open_clip knows, `hf-hub:ORG/REPO`, a folder with `open_clip_config.json` and a
    checkpoint, or the path of a configuration in JSON, as open_clip's own are or with its `model_cfg` and
    `preprocess_cfg`. `pretrained` is a tag or the path of a checkpoint; beside a configuration, a checkpoint of the
    same name is found without it. Nothing is unpickled.

    Raises `MissingLibrary`, `CatalogError` for an unknown name, `SourceUnreachable`, `BadModelFile`.
    """
    torch_ready()
    if (Path(architecture) / CONFIGURATION).is_file():
        architecture = f"local-dir:{architecture}"
    if not architecture.endswith(".json"):
        return _created(architecture, pretrained, {})
    path = Path(architecture)
    with tempfile.TemporaryDirectory(prefix="peri-clip-") as folder:
        preprocess = _register(path, Path(folder))
        return _created(path.stem, pretrained or _checkpoint_beside(path), preprocess)


def info(loaded: Loaded) -> EncoderInfo:
    """Its digest is over the weights and the preprocessing."""
    model, whole = loaded.model, hashlib.sha256(repr(loaded.preprocessing).encode())
    for name, tensor in model.state_dict().items():
        whole.update(name.encode())
        whole.update(tensor.detach().cpu().contiguous().reshape(-1).view(_bytes_type()).numpy().tobytes())
    bias = 0.0 if model.logit_bias is None else model.logit_bias.item()
    return EncoderInfo(loaded.name, whole.hexdigest(), _dimensions(loaded), model.logit_scale.exp().item(), bias)


def _bytes_type() -> Any:
    import torch

    return torch.uint8


def _dimensions(loaded: Loaded) -> int:
    import torch

    with torch.inference_mode():
        return int(loaded.model.encode_text(loaded.tokenizer(["one"])).shape[-1])


def _created(architecture: str, pretrained: str, preprocess: dict[str, Any]) -> Loaded:
    import open_clip

    plain = ":" not in architecture
    if plain and open_clip.get_model_config(architecture.replace("/", "-")) is None:
        near = get_close_matches(architecture, open_clip.list_models(), n=1)
        raise CatalogError(
            f"open_clip has no architecture “{architecture}”.",
            remedy=f"Did you mean “{near[0]}”?" if near else "Name one of open_clip's, or give a configuration file.",
        )
    _check_pretrained(architecture, pretrained, plain)
    try:
        how = {"force_preprocess_cfg": preprocess or None, "pretrained_text": False}
        model = open_clip.create_model(architecture, pretrained or None, **how)
        tokenizer = open_clip.get_tokenizer(architecture)
        found = open_clip.get_model_preprocess_cfg(model)
    except Exception as error:  # the edge to open_clip, timm and transformers, which raise nearly anything
        raise _translated(architecture, pretrained, error) from error
    name = architecture if architecture.startswith("hf-hub:") else Path(architecture).name
    return Loaded(name, model.eval().float(), tokenizer, _preprocessing(found), bool(pretrained) or not plain)


def _check_pretrained(architecture: str, pretrained: str, plain: bool) -> None:
    import open_clip

    if not pretrained or not plain or Path(pretrained).is_file():
        return
    tags = open_clip.list_pretrained_tags_by_model(architecture.replace("/", "-"))
    if pretrained not in tags:
        raise CatalogError(
            f"“{pretrained}” is no file, and no checkpoint of {architecture} that open_clip knows.",
            remedy=f"It knows {', '.join(tags)}." if tags else "Give the path of a checkpoint.",
        )


def _translated(architecture: str, pretrained: str, error: Exception) -> ModelError:
    what = (str(error).strip().splitlines() or [type(error).__name__])[0][:300]
    if Path(pretrained).is_file():
        return BadModelFile(
            f"{pretrained} does not fit the architecture {architecture}: {what}",
            remedy="Name the architecture that the checkpoint was made with.",
        )
    if isinstance(error, ImportError):
        return MissingLibrary(
            f"{architecture} needs {error.name or 'a library'}, which is not installed.", remedy=INSTALL
        )
    return SourceUnreachable(
        f"{architecture} {pretrained} could not be had: {what}".replace("  ", " "),
        remedy="Check the connection, or give the path of a checkpoint that is on this machine.",
    )


def _register(path: Path, folder: Path) -> dict[str, Any]:
    """Make a configuration known to open_clip under the file's name; its `preprocess_cfg`."""
    import open_clip

    try:
        whole = json.loads(path.read_text(encoding="utf-8"))
        config = whole.get("model_cfg", whole)
        _, vision, text = (config[part] for part in ("embed_dim", "vision_cfg", "text_cfg"))
        for key in ("hf_model_name", "hf_tokenizer_name"):
            if text.get(key) and (beside := path.parent / text[key]).is_dir():
                text[key] = str(beside.resolve())
        ours = str(vision.get("timm_model_name", "")).startswith(OUR_TRUNKS)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise BadModelFile(
            f"{path} is not a configuration of an open_clip model ({error}).",
            remedy="Give one with embed_dim, vision_cfg and text_cfg.",
        ) from error
    if ours:
        import_module("models.seeing.train.eyes")  # timm knows it from then on
    copy = folder / path.name
    copy.write_text(json.dumps(config), encoding="utf-8")
    open_clip.add_model_config(copy)
    return dict(whole.get("preprocess_cfg", {}))


def _checkpoint_beside(path: Path) -> str:
    found = [path.with_suffix(suffix) for suffix in CHECKPOINTS if path.with_suffix(suffix).is_file()]
    return str(found[0]) if found else ""


def _preprocessing(found: dict[str, Any]) -> Preprocessing:
    size = found["size"]
    height, width = (size, size) if isinstance(size, int) else size
    interpolation = "bilinear" if found.get("interpolation") == "bilinear" else "bicubic"
    mode, fill = found.get("resize_mode") or "shortest", int(found.get("fill_color") or 0)
    mean, std = tuple(map(float, found["mean"])), tuple(map(float, found["std"]))
    return Preprocessing((int(height), int(width)), mean, std, mode, interpolation, fill)  # type: ignore[arg-type]
