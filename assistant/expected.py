"""What a host is going to run and to need, from what it is given: shown beside what it then holds."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from models.errors import ModelError
from models.gguf_header import read_header
from models.predict.memory import backend_need, file_need
from models.values import Additions

_KERNEL = "language/llama"


def expected(backend: str, options: Mapping[str, object]) -> tuple[str, int]:
    """The name of the model, "" where there is none, and bytes; 0 where nobody can tell."""
    given = str(options.get("model") or "")
    model = Path(given)
    if not given:
        return "", backend_need(backend, 0).total
    try:
        if backend == _KERNEL:
            return model.stem, _kernel(model, options)
        files = [model] if model.is_file() else [one for one in model.rglob("*") if one.is_file()]
        return model.stem, backend_need(backend, sum(file.stat().st_size for file in files)).total
    except (OSError, ModelError):  # the host itself will say what is wrong with it
        return model.stem, 0


def _kernel(model: Path, options: Mapping[str, object]) -> int:
    additions = options.get("additions")
    projector = additions.projector if isinstance(additions, Additions) else ""
    tokens = options.get("context_tokens")
    eye = Path(projector) if projector else None
    return file_need(read_header(model), model, tokens if isinstance(tokens, int) else 0, eye).total
