"""`model.toml` beside a model: what it is, where the catalog does not say it (an import, a file not pinned)."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from models import catalog
from models.catalog import Entry, LocalSource, ModelFile, ModelRole
from models.errors import BadModelFile, CatalogError
from models.gguf_header import GgufHeader
from models.predict.memory import kernel_need
from models.predict.shape import shape_of
from models.sentences import say

FILE = "model.toml"
_EMBEDDERS = ("bert", "nomic-bert", "nomic-bert-moe", "jina-bert-v2", "gemma-embedding")
_CONTEXT = 4096


@dataclass(frozen=True, slots=True)
class KernelFiles:
    """A language model, with its projector where it sees."""

    model: Path
    projector: Path | None


def is_in(folder: Path) -> bool:
    return (folder / FILE).is_file()


def read(folder: Path) -> Entry | None:
    """The entry that a model's folder describes; None where it describes none. Raises `BadModelFile`."""
    try:
        table = tomllib.loads((folder / FILE).read_text(encoding="utf-8"))
        (entry,) = catalog.parse({"model": [table]}).entries
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, ValueError, CatalogError) as error:
        raise BadModelFile(
            say("{path} can't be used: {why}", path=folder / FILE, why=error),
            remedy=say("peri models remove {name}, then import it again.", name=folder.name),
        ) from error
    return entry if entry.name == folder.name else None


def unreadable(name: str) -> Entry:
    """What stands in the list for a model whose own description can't be read."""
    return Entry(name, f"{FILE} can't be read", ModelRole.KERNEL, "", "unknown", 0)


def write(folder: Path, entry: Entry) -> None:
    """Keep `entry` in the model's folder. Raises `OSError`."""
    import tomlkit

    table = {
        "name": entry.name,
        "title": entry.title,
        "role": str(entry.role),
        "backend": entry.backend,
        "licence": entry.licence,
        "memory": entry.memory,
        "file": [_file_table(file) for file in entry.files],
        "source": [{"kind": "local", "folder": str(folder)}],
    }
    passage = folder / f".{FILE}.new"
    passage.write_text(tomlkit.dumps(table), encoding="utf-8")
    os.replace(passage, folder / FILE)


def _file_table(file: ModelFile) -> dict[str, str | int]:
    table: dict[str, str | int] = {"name": file.name, "size": file.size, "sha256": file.sha256}
    return table | {"role": str(file.role)} if file.role else table


def with_files(entry: Entry, files: Sequence[ModelFile]) -> Entry:
    """A catalog's entry with what its files really are."""
    return replace(entry, files=tuple(files))


def name_from(path: Path) -> str:
    """A model's name made of a file's."""
    return re.sub(r"[^a-z0-9._-]+", "-", path.stem.lower()).strip("-._") or "model"


def entry_for(name: str, path: Path, header: GgufHeader, sha256: str) -> Entry:
    """What a GGUF file says of itself, as an entry. Its memory is estimated from its size and its context."""
    role = _role(header)
    size = path.stat().st_size
    licence = header.metadata.get("general.license")
    adapts = role is ModelRole.ADAPTER
    return Entry(
        name=name,
        title=header.title or path.stem,
        role=role,
        backend="embedding/llama" if role is ModelRole.EMBEDDER else "language/llama",
        licence=licence if isinstance(licence, str) and licence else "unknown",
        memory=size if adapts else kernel_need(shape_of(header, size), _CONTEXT).total,
        files=(ModelFile(_file_name(path), size, sha256),),
        sources=(LocalSource(path.parent),),
    )


def is_projector(header: GgufHeader) -> bool:
    """Whether a file is the eye of a vision model, and no model on its own."""
    return _role(header) is ModelRole.PROJECTOR


def with_projector(entry: Entry, path: Path, header: GgufHeader, sha256: str) -> Entry:
    """The entry of a language model that sees with this projector. Raises `BadModelFile` where one of both is none."""
    if entry.role is not ModelRole.KERNEL:
        raise BadModelFile(
            say("{name} is no language model.", name=entry.files[0].name), remedy=say("Name the language model first.")
        )
    if _role(header) is not ModelRole.PROJECTOR:
        raise BadModelFile(
            say("{name} is no projector but a model ({kind}).", name=path.name, kind=header.architecture),
            remedy=say("The projector of a vision model is a file of its own, most often called mmproj-….gguf."),
        )
    name, size = _file_name(path), path.stat().st_size
    if name == entry.files[0].name:
        name = f"mmproj-{name}"
    file = ModelFile(name, size, sha256, ModelRole.PROJECTOR)
    return replace(entry, role=ModelRole.VISION, files=(*entry.files, file), memory=entry.memory + size)


def _file_name(path: Path) -> str:
    return re.sub(r"[^A-Za-z0-9._-]+", "-", path.name).lstrip("-.") or "model.gguf"


def _role(header: GgufHeader) -> ModelRole:
    if header.architecture == "clip" or header.metadata.get("general.type") == "mmproj":
        return ModelRole.PROJECTOR
    if header.metadata.get("general.type") == "adapter":
        return ModelRole.ADAPTER
    return ModelRole.EMBEDDER if header.architecture in _EMBEDDERS else ModelRole.KERNEL
