"""The models on this machine: `root/<name>/<file>`, pulled, imported, listed, verified and removed.

A file has its final name only after its sha256 was compared; what is still on the way lies in
`root/.partial/<name>`. A model that the catalog does not pin carries a `model.toml` that says what it is.
"""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from models import catalog as catalogs
from models import manifest
from models import store_words as words
from models.catalog import Catalog, Entry, ModelFile, ModelRole, WheelSource
from models.errors import BadModelFile, CatalogError, NotInstalled, SourceUnreachable, StoreError
from models.fetch.disk import Disk, bytes_in, digest_of, disk_faults, link_or_copy, size_of
from models.fetch.progress import PullProgress
from models.gguf_header import read_header, read_whole
from models.sentences import say

if TYPE_CHECKING:
    from models.fetch.web import Web

__all__ = ["ModelState", "ModelStatus", "ModelStore", "PullProgress", "Verification", "default_root"]


class ModelState(StrEnum):
    INSTALLED = "installed"
    BUILT_IN = "built in"
    PARTIAL = "partly here"
    DAMAGED = "damaged"
    ABSENT = "not here"


@dataclass(frozen=True, slots=True)
class ModelStatus:
    """One line of the list. `present_bytes` are on the disk, also where they are only a part."""

    entry: Entry
    state: ModelState
    present_bytes: int
    pinned: bool
    """Whether its sha256 was known before it was pulled."""
    imported: bool = False


@dataclass(frozen=True, slots=True)
class Verification:
    """One file of one model, read in full. `expected` is "" where nobody knows what it should be."""

    name: str
    file: str
    expected: str
    found: str
    """The sha256 in hexadecimal; "" for a file that is not there."""

    @property
    def good(self) -> bool:
        return bool(self.found) and self.found == self.expected


def default_root() -> Path:
    """Where models lie: `PERI_MODELS`, else `PERI_HOME/models`, else the user's data folder."""
    if models := os.environ.get("PERI_MODELS"):
        return Path(models).expanduser()
    if home := os.environ.get("PERI_HOME"):
        return Path(home).expanduser() / "models"
    import platformdirs

    return Path(platformdirs.user_data_dir("peri")) / "models"


class ModelStore:
    """The store in folder `root`. `cache` is where wheels lie while their contents are taken out.

    Several processes may use one store; changes to one model are made one at a time.
    """

    def __init__(
        self,
        root: Path,
        catalog: Catalog | None = None,
        *,
        cache: Path | None = None,
        disk: Disk | None = None,
        web: Callable[[Disk], Web] | None = None,
    ) -> None:
        self.root = root
        self.catalog = catalog or catalogs.load()
        self._partial = root / ".partial"
        self._cache = cache or self._partial
        self._disk = disk or Disk()
        self._web = web

    # -- looking

    def path(self, name: str) -> Path:
        """The file of a model, or its folder where it has several, after a cheap check of size and header.

        Raises `NotInstalled`, `BadModelFile`, and `CatalogError` for a name nobody knows.
        """
        entry = self.entry(name)
        if entry.built_in:
            return _package_folder(entry)
        if not entry.pinned or not all((self.root / name / file.name).is_file() for file in entry.files):
            raise words.not_installed(name)
        for file in entry.files:
            self._check(entry, file)
        return self.root / name / entry.files[0].name if len(entry.files) == 1 else self.root / name

    def kernel(self, name: str) -> manifest.KernelFiles:
        """The files of a language model. Raises as `path` does."""
        self.path(name)
        files = {file.role: self.root / name / file.name for file in self.entry(name).files}
        return manifest.KernelFiles(files.get(None) or self.path(name), files.get(ModelRole.PROJECTOR))

    def installed(self, name: str) -> bool:
        """Whether `path` would give one. Raises `CatalogError` for a name nobody knows."""
        try:
            self.path(name)
        except StoreError:
            return False
        return True

    def entry(self, name: str) -> Entry:
        """What is known of a model: the catalog's entry, completed or replaced by what its folder says.

        Raises `CatalogError`, and `BadModelFile` when what the folder says can't be read.
        """
        known = next((entry for entry in self.catalog if entry.name == name), None)
        if known and known.pinned:
            return known
        own = manifest.read(self.root / name) if known or _may_be_name(name) else None
        if known:
            return replace(known, files=own.files) if own else known
        if own:
            return own
        raise catalogs.unknown_name(name, (*self.catalog.names(), *self._imported()))

    def list(self) -> tuple[ModelStatus, ...]:
        """The catalog in its order, then what was imported."""
        names = (*self.catalog.names(), *self._imported())
        return tuple(self._status(name) for name in names)

    def verify(
        self, name: str | None = None, watch: Callable[[str, int, int], None] | None = None
    ) -> tuple[Verification, ...]:
        """Read every file of a model, or of all of which a file is here, and compare the sha256.

        `watch` hears file, bytes read and size, and may raise. Raises `NotInstalled` for a `name` of which
        nothing is here, `CatalogError`, `BadModelFile` for one whose own description can't be read.
        """
        if name is not None and not (self.root / name).is_dir():
            raise words.not_installed(self.entry(name).name)
        names = [name] if name else [status.entry.name for status in self.list()]
        entries = [self.entry(each) for each in names if (self.root / each).is_dir()]
        return tuple(self._verify(entry.name, file, watch) for entry in entries for file in entry.files)

    # -- changing

    def pull(
        self,
        name: str,
        progress: Callable[[PullProgress], None] | None = None,
        cancel: threading.Event | None = None,
    ) -> Path:
        """Have a model here, and its path. What an earlier pull left is kept; `progress` is called on this thread.

        Raises `SourceUnreachable`, `ChecksumMismatch`, `DiskFull`, `StoreBusy`, `PullCancelled`, `BadModelFile`,
        `CatalogError`.
        """
        entry = self.entry(name)
        if not self.installed(name) and name in self.catalog and not entry.built_in:
            with self._locked(name):
                if not self.installed(name):
                    self._discard_damaged(entry)
                    self._pull(self.catalog.entry(name), progress, cancel)
        return self.path(name)

    def import_file(
        self,
        path: Path,
        name: str | None = None,
        watch: Callable[[int, int], None] | None = None,
        projector: Path | None = None,
    ) -> str:
        """Take a GGUF file of the user's into the store, linked where the disk allows it, copied else; its name.

        With its `projector` it is a model that sees. A file that is byte for byte one of the catalog's becomes that
        model. `watch` hears bytes read and size. Raises `BadModelFile`, `DiskFull`, `StoreError` for a name that is
        taken, `CatalogError` for one that can't be.
        """
        path = path.expanduser()
        header = read_whole(path)
        sha256 = _watched_digest(path, watch)
        twin = self._twin(sha256) if name is None and projector is None else None
        name = twin.name if twin else catalogs.check_name(name or manifest.name_from(path))
        entry = twin or manifest.entry_for(name, path, header, sha256)
        taken = [path]
        if projector is not None:
            taken.append(projector.expanduser())
            entry = manifest.with_projector(entry, taken[1], read_whole(taken[1]), _watched_digest(taken[1], watch))
        if self._taken(entry):
            return name
        with self._locked(name), disk_faults(self.root):
            for source, file in zip(taken, entry.files, strict=True):
                link_or_copy(source, self._partial / name, self.root / name / file.name)
            if not twin:
                manifest.write(self.root / name, entry)
        return name

    def remove(self, name: str) -> int:
        """Delete a model and what was on the way of it; the bytes freed. Raises `NotInstalled`, `StoreError`."""
        if name not in self.catalog and name not in self._imported():
            raise catalogs.unknown_name(name, (*self.catalog.names(), *self._imported()))
        places = {self.root / name, self._partial / name, self._cache / name}
        if name in self.catalog and self.catalog.entry(name).built_in:
            raise words.built_in(name)
        if not any(map(os.path.lexists, places)):
            raise NotInstalled(words.absent(name), name=name)
        with self._locked(name), disk_faults(self.root):
            freed = sum(map(bytes_in, places))
            for place in filter(os.path.lexists, places):
                if place.is_symlink():
                    place.unlink()
                else:
                    shutil.rmtree(place)
        return freed

    # -- inside

    def _check(self, entry: Entry, file: ModelFile) -> None:
        place = self.root / entry.name / file.name
        if file.sha256 and size_of(place) != file.size:
            raise words.wrong_size(entry, file, size_of(place), self._afresh(entry.name))
        if file.name.endswith(".gguf"):
            read_header(place)

    def _afresh(self, name: str) -> str:
        """How to have a damaged model whole again."""
        if name in self.catalog:
            return f"peri models pull {name}"
        return say("peri models remove {name}, then import the file again.", name=name)

    def _status(self, name: str) -> ModelStatus:
        present = bytes_in(self.root / name) + bytes_in(self._partial / name)
        imported = name not in self.catalog
        try:
            entry = self.entry(name)
        except BadModelFile:
            return ModelStatus(manifest.unreadable(name), ModelState.DAMAGED, present, pinned=False, imported=True)
        try:
            self.path(name)
            state = ModelState.BUILT_IN if entry.built_in else ModelState.INSTALLED
        except NotInstalled:
            state = ModelState.PARTIAL if present else ModelState.ABSENT
        except BadModelFile:
            state = ModelState.DAMAGED
        return ModelStatus(entry, state, present, imported or self.catalog.entry(name).pinned, imported)

    def _discard_damaged(self, entry: Entry) -> None:
        """Make room for a new pull of files that fail the cheap check."""
        for file in entry.files:
            try:
                self._check(entry, file)
            except BadModelFile:
                with disk_faults(self.root):
                    (self.root / entry.name / file.name).unlink(missing_ok=True)

    def _imported(self) -> tuple[str, ...]:
        if not self.root.is_dir():
            return ()
        folders = sorted(place.name for place in self.root.iterdir() if place.is_dir())
        return tuple(
            name
            for name in folders
            if _may_be_name(name) and name not in self.catalog and manifest.is_in(self.root / name)
        )

    def _verify(self, name: str, file: ModelFile, watch: Callable[[str, int, int], None] | None) -> Verification:
        place = self.root / name / file.name
        if not place.is_file():
            return Verification(name, file.name, file.sha256, "")
        size = size_of(place)
        found = digest_of(place, watch=lambda done: watch(file.name, done, size) if watch else None)
        return Verification(name, file.name, file.sha256, found)

    def _pull(
        self, entry: Entry, progress: Callable[[PullProgress], None] | None, cancel: threading.Event | None
    ) -> None:
        from models.fetch.progress import Meter
        from models.fetch.pull import Places, Pull
        from models.fetch.web import Web

        places = Places(self.root / entry.name, self._partial / entry.name, self._cache / entry.name)
        web = (self._web or Web)(self._disk)
        try:
            with disk_faults(self.root):
                files = Pull(entry, places, web, self._disk, Meter(entry.name, progress)).run(cancel)
                if not entry.pinned:
                    manifest.write(places.folder, manifest.with_files(entry, files))
                for place in {places.partial, places.wheels}:
                    shutil.rmtree(place)
        except SourceUnreachable as error:
            raise SourceUnreachable(error.message, remedy=self._instead(entry)) from error
        finally:
            web.close()

    def _instead(self, entry: Entry) -> str:
        """What can be done when nothing can be reached: the models of the same role that can be had."""
        like = [status for status in self.list() if status.entry.role is entry.role and status.entry.name != entry.name]
        here = [status.entry.name for status in like if status.state is ModelState.INSTALLED]
        pullable = [
            status.entry.name
            for status in like
            if status.state is not ModelState.INSTALLED
            and any(isinstance(source, WheelSource) for source in status.entry.sources)
        ]
        return words.instead(entry, here, pullable)

    def _twin(self, sha256: str) -> Entry | None:
        return next((e for e in self.catalog if len(e.files) == 1 and e.files[0].sha256 == sha256), None)

    def _taken(self, entry: Entry) -> bool:
        """Whether the very model is here already. Raises `StoreError` when another one has its name."""
        name = entry.name
        try:
            known = self.entry(name)
        except CatalogError:
            return False
        if known.files and [file.sha256 for file in known.files] == [file.sha256 for file in entry.files]:
            return self.installed(name)
        raise words.name_taken(name)

    @contextmanager
    def _locked(self, name: str) -> Iterator[None]:
        """Keeps others from changing the model meanwhile. Raises `StoreBusy`."""
        from filelock import FileLock, Timeout

        with disk_faults(self.root):
            self._partial.mkdir(parents=True, exist_ok=True)
        try:
            with FileLock(self._partial / f"{name}.lock", timeout=0):
                yield
        except Timeout:
            raise words.busy(name) from None


def _watched_digest(path: Path, watch: Callable[[int, int], None] | None) -> str:
    return digest_of(path, watch=lambda done: watch(done, size_of(path)) if watch else None)


def _may_be_name(name: str) -> bool:
    try:
        catalogs.check_name(name)
    except CatalogError:
        return False
    return True


def _package_folder(entry: Entry) -> Path:
    """Where the package of a built-in model lies; it is not imported. Raises `NotInstalled`."""
    from importlib.util import find_spec

    spec = find_spec(entry.package)
    if spec is None or not spec.submodule_search_locations:
        raise words.not_carried(entry)
    return Path(spec.submodule_search_locations[0])
