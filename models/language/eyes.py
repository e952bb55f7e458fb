"""Pictures in prompts. A picture is encoded once; its embeddings are kept by content, in memory and on disk."""

from __future__ import annotations

import hashlib
import json
import logging
import zipfile
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from models.kept import BoundedFolder
from models.language.marks import marks
from models.language.mtmd import Chunk, Part, Projector
from models.language.native import AbortFlag
from models.values import Picture

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_log = logging.getLogger(__name__)
_MEMORY = 128 * 2**20
_DISK = 2**30
_LAYOUTS = 512
_KEY_BYTES = 12


@dataclass(frozen=True, slots=True)
class Look:
    """A part of a picture that a prompt needs: its chunk, the `number`th of the picture's."""

    picture: Picture
    number: int
    chunk: Chunk


class Eyes:
    """A projector and what it has seen. `identity` tells it and its parameters from others."""

    def __init__(self, projector: Projector, identity: str, folder: Path | None) -> None:
        self._projector = projector
        self._identity = identity
        self._layouts: OrderedDict[str, tuple[Part, ...]] = OrderedDict()
        self._memory = _Memory(_MEMORY)
        self._disk = None if folder is None else _Disk(folder / "pictures", _DISK)
        self.encoded = 0
        """How many pictures were encoded, and not found."""

    def record(self, picture: Picture) -> tuple[list[int], dict[int, Look]]:
        """The entries of a picture in a prompt, and its parts by the key of their marks. Raises `BadPicture`."""
        entries: list[int] = []
        looks: dict[int, Look] = {}
        for part in self._layout(picture):
            if not isinstance(part, Chunk):
                entries += part
                continue
            key = self._key(picture, len(looks))
            looks[key] = Look(picture, len(looks), part)
            entries += marks(key, part.positions, part.cells)
        return entries, looks

    def look(self, look: Look, abort: AbortFlag, alive: Callable[[], None]) -> NDArray[np.float32] | None:
        """The embedding of a part; None when aborted. `alive` is called with every part that is encoded."""
        name = self._name(look.picture)
        found = self._memory.get(name) or self._read(name)
        if found is None:
            found = self._encode(look.picture, abort, alive)
        return None if found is None else found[look.number]

    def decode(self, look: Look, embedding: NDArray[np.float32], at: tuple[int, int], abort: AbortFlag) -> int:
        """Evaluate a part at (position, sequence). The codes of `Context.decode`."""
        return self._projector.decode(look.chunk, embedding, *at, abort)

    def close(self) -> None:
        self._projector.close()

    # -- inside

    def _layout(self, picture: Picture) -> tuple[Part, ...]:
        name = self._name(picture)
        found = self._layouts.get(name)
        if found is None:
            self._read(name)
            found = self._layouts.get(name) or self._projector.lay_out(picture)
        self._layouts[name] = found
        self._layouts.move_to_end(name)
        while len(self._layouts) > _LAYOUTS:
            self._layouts.popitem(last=False)
        return found

    def _read(self, name: str) -> list[NDArray[np.float32]] | None:
        kept = None if self._disk is None else self._disk.read(name, self._projector.width)
        if kept is None:
            return None
        self._layouts[name], found = kept
        self._memory.put(name, found)
        return found

    def _encode(
        self, picture: Picture, abort: AbortFlag, alive: Callable[[], None]
    ) -> list[NDArray[np.float32]] | None:
        found: list[NDArray[np.float32]] = []
        for embedding in self._projector.encode(picture):
            found.append(embedding)
            alive()
            if abort.raised:
                return None
        self.encoded += 1
        name = self._name(picture)
        self._memory.put(name, found)
        if self._disk is not None:
            self._disk.write(name, self._layout(picture), found)
        return found

    def _name(self, picture: Picture) -> str:
        return f"{self._identity} {picture.digest}"

    def _key(self, picture: Picture, number: int) -> int:
        text = f"{self._name(picture)} {number}".encode()
        return int.from_bytes(hashlib.blake2b(text, digest_size=_KEY_BYTES).digest(), "big")


class _Memory:
    """Embeddings by name, at most `limit` bytes beside the last."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._kept: OrderedDict[str, list[NDArray[np.float32]]] = OrderedDict()

    def get(self, name: str) -> list[NDArray[np.float32]] | None:
        if name in self._kept:
            self._kept.move_to_end(name)
        return self._kept.get(name)

    def put(self, name: str, embeddings: list[NDArray[np.float32]]) -> None:
        self._kept[name] = embeddings
        self._kept.move_to_end(name)
        while len(self._kept) > 1 and sum(one.nbytes for kept in self._kept.values() for one in kept) > self._limit:
            self._kept.popitem(last=False)


class _Disk:
    """Layouts and embeddings by name, a file each; the format is NumPy's, whose zip archive has checksums."""

    def __init__(self, path: Path, limit: int) -> None:
        self._folder = BoundedFolder(path, limit)

    def read(self, name: str, width: int) -> tuple[tuple[Part, ...], list[NDArray[np.float32]]] | None:
        """None where there is none that is whole."""
        import numpy as np

        path = self._folder.file(name, ".npz")
        if not path.is_file():
            return None
        try:
            with path.open("rb") as raw, np.load(raw, allow_pickle=False) as file:
                layout = _layout_of(json.loads(file["layout"].tobytes()))
                chunks = [part for part in layout if isinstance(part, Chunk)]
                found = [file[f"part{number}"] for number in range(len(chunks))]
            fits = all(
                one.shape == (chunk.cells, width) and one.dtype == np.float32
                for one, chunk in zip(found, chunks, strict=True)
            )
        except (OSError, ValueError, KeyError, TypeError, EOFError, zipfile.BadZipFile) as error:
            _log.info("What was kept of a picture is damaged: %s", error)
            fits = False
        if not fits:
            self._folder.remove(name)
            return None
        self._folder.used(name)
        return layout, found

    def write(self, name: str, layout: Sequence[Part], embeddings: Sequence[NDArray[np.float32]]) -> None:
        """Keep them; where that fails they are made again some day."""
        import numpy as np

        path = self._folder.file(name, ".npz")
        parts = {f"part{number}": embedding for number, embedding in enumerate(embeddings)}
        about = np.frombuffer(json.dumps([_plain(part) for part in layout]).encode(), np.uint8)
        try:
            self._folder.make()
            with path.with_name(path.name + ".part").open("wb") as file:
                np.savez(file, allow_pickle=False, layout=about, **parts)
            path.with_name(path.name + ".part").replace(path)
        except OSError as error:
            _log.warning("What was seen of a picture was not kept: %s", error)
            self._folder.remove(name)
        self._folder.trim()


def _plain(part: Part) -> list[object]:
    return [part.positions, part.cells, part.data.hex()] if isinstance(part, Chunk) else ["tokens", *part]


def _layout_of(plain: object) -> tuple[Part, ...]:
    """Raises `ValueError`, `TypeError` where it is none."""
    if not isinstance(plain, list):
        raise TypeError("no layout")
    parts: list[Part] = []
    for first, *rest in plain:
        if first == "tokens":
            parts.append(tuple(int(token) for token in rest))
        else:
            cells, data = rest
            parts.append(Chunk(int(first), int(cells), bytes.fromhex(data)))
    return tuple(parts)
