"""What a host is going to run and to need, from what it is given: compared with what is free before it is loaded, and
shown beside what it then holds.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from models.errors import ModelError
from models.gguf_header import read_header
from models.predict.memory import MemoryNeed, backend_need, file_need
from models.values import Additions

if TYPE_CHECKING:
    from models.host_messages import HostSpec

KERNEL = "language/llama"


def with_need(spec: HostSpec) -> HostSpec:
    """The same spec with the name of its model, "" where there is none, and the bytes; 0 where nobody can tell."""
    model, need, mapped = _expected(spec.backend, spec.options)
    return replace(spec, model=model, predicted_bytes=need, mapped_bytes=mapped)


def _expected(backend: str, options: Mapping[str, object]) -> tuple[str, int, int]:
    given = str(options.get("model") or "")
    model = Path(given)
    if not given:
        return "", backend_need(backend, 0).total, 0
    try:
        if backend == KERNEL:
            need = _kernel(model, options)
            return model.stem, need.total, need.file
        files = [model] if model.is_file() else [one for one in model.rglob("*") if one.is_file()]
        return model.stem, backend_need(backend, sum(file.stat().st_size for file in files)).total, 0
    except (OSError, ModelError):  # the host itself will say what is wrong with it
        return model.stem, 0, 0


def _kernel(model: Path, options: Mapping[str, object]) -> MemoryNeed:
    additions = options.get("additions")
    projector = additions.projector if isinstance(additions, Additions) else ""
    tokens = options.get("context_tokens")
    eye = Path(projector) if projector else None
    return file_need(read_header(model), model, tokens if isinstance(tokens, int) else 0, eye)
