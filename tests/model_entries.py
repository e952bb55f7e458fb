"""Entries of a catalog for models that a scripted server has."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from itertools import pairwise

from models.catalog import Catalog, Entry, HubSource, Member, ModelFile, ModelRole, Source, Wheel, WheelSource
from tests.model_server import ModelServer, wheel


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def entry(name: str, files: Mapping[str, bytes], *sources: Source, pinned: bool = True) -> Entry:
    listed = tuple(ModelFile(file, len(content), sha256(content) if pinned else "") for file, content in files.items())
    return Entry(name, name.title(), ModelRole.KERNEL, "language/llama", "MIT", 1000, listed, sources)


def catalog(*entries: Entry) -> Catalog:
    return Catalog(entries)


def split(server: ModelServer, name: str, file: str, content: bytes, cuts: Sequence[int]) -> WheelSource:
    """Publish `content` in pieces, one wheel each, cut at `cuts`."""
    edges = [0, *sorted(cuts), len(content)]
    wheels = []
    for number, (start, end) in enumerate(pairwise(edges), 1):
        package, path = f"{name}-part{number}", f"{name}/part{number}.bin"
        server.publish(package, "1.0", wheel({path: content[start:end], "other.txt": b"not wanted"}))
        wheels.append(Wheel(package, "1.0", (Member(path, file, end - start),)))
    return WheelSource(tuple(wheels))


def hub(repo: str = "someone/model") -> HubSource:
    return HubSource(repo, "main")
