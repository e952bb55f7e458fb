"""The session's door to the models: list, pull, import, remove, choose, measure. See `assistant.shelf`."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.adapters import changed, read_adapters
from assistant.errors import PeriError, SettingsError, describe
from assistant.events import Event
from assistant.model_profiles import Profiles
from assistant.model_trials import Trials
from assistant.shelf import KERNELS, Measured, ModelsChanged, PullEnded, PullMoved, ShelfModel
from models.catalog import ModelRole
from models.errors import BadModelFile, CatalogError, ModelError, PullCancelled
from models.fetch.progress import PullProgress, PullStage
from models.sentences import say
from models.store import ModelState, ModelStatus, ModelStore

if TYPE_CHECKING:
    from assistant.settings import Settings

_LEAVE_SECONDS = 2.0
_CHOOSES = {
    ModelRole.KERNEL: "kernel.model",
    ModelRole.VISION: "kernel.model",
    ModelRole.TRANSCRIBER: "hearing.model",
}
"""The setting that a model of that role can be chosen by."""


class ModelShelf:
    """A `Shelf`. `choose` sets a setting by its key."""

    def __init__(
        self,
        store: ModelStore,
        trials: Trials,
        profiles: Profiles,
        publish: Callable[[Event], None],
        settings: Callable[[], Settings],
        choose: Callable[[str, object], None],
    ) -> None:
        self._store = store
        self._trials = trials
        self._profiles = profiles
        self._publish = publish
        self._settings = settings
        self._choose = choose
        self._lock = threading.Lock()
        self._pulls: dict[str, tuple[threading.Event, threading.Thread]] = {}

    def models(self) -> Sequence[ShelfModel]:
        """All that are known, in the order of the catalog, then what was imported. Waits."""
        tokens = self._settings().kernel.context_tokens
        with self._lock:
            pulling = set(self._pulls)
        return [self._model(status, tokens, pulling) for status in self._store.list()]

    def ready(self) -> bool:
        """Whether the model that is to answer is here. Waits."""
        try:
            return self._store.installed(self._settings().kernel.model)
        except CatalogError:
            return False

    def measured_machine(self) -> bool:
        """Whether the speed of this machine is known."""
        return self._trials.speed is not None

    def measure_machine(self) -> None:
        """Find out how quickly this machine works through weights. Waits a few seconds. Raises `ModelError`."""
        here = [one.entry for one in self._store.list() if one.state is ModelState.INSTALLED]
        self._trials.measure_machine([self._store.kernel(one.name) for one in here if one.role in KERNELS])
        self._publish(ModelsChanged())

    # -- pulling

    def pull(self, name: str) -> None:
        """Fetch a model in the background: `PullMoved`, then `PullEnded`. One that was paused goes on."""
        cancel = threading.Event()
        with self._lock:
            if name in self._pulls:
                return
            thread = threading.Thread(target=self._pull, args=(name, cancel), name=f"pull {name}", daemon=True)
            self._pulls[name] = (cancel, thread)
        thread.start()

    def pause(self, name: str) -> None:
        """Stop fetching; what has arrived is kept."""
        with self._lock:
            found = self._pulls.get(name)
        if found is not None:
            found[0].set()

    def _pull(self, name: str, cancel: threading.Event) -> None:
        ended = PullEnded(name)
        try:
            self._store.pull(name, lambda progress: self._publish(_moved(progress)), cancel)
        except PullCancelled:
            ended = PullEnded(name, paused=True)
        except ModelError as error:
            ended = PullEnded(name, error=describe(error))
        with self._lock:
            del self._pulls[name]
        self._publish(ended)
        self._publish(ModelsChanged())

    # -- changing

    def take(self, path: Path) -> Sequence[str]:
        """Import a GGUF file, or all of a folder, a projector together with the model beside it; their names. Waits.

        Raises `ModelError`; `PeriError` where there is nothing to take.
        """
        files = sorted(path.glob("*.gguf")) if path.is_dir() else [path]
        if not files:
            raise PeriError(
                say("There is no GGUF file in {path}.", path=path), remedy=say("Choose a folder with .gguf files.")
            )
        names = [self._store.import_file(*pair) for pair in self._pairs(files)]
        self._publish(ModelsChanged())
        return names

    @staticmethod
    def _pairs(files: Sequence[Path]) -> list[tuple[Path, None, None, Path | None]]:
        """The arguments of each import. Raises `BadModelFile`."""
        from models import manifest
        from models.gguf_header import read_whole

        eyes = [file for file in files if manifest.is_projector(read_whole(file))]
        rest = [file for file in files if file not in eyes]
        if eyes and len(rest) != 1:
            raise BadModelFile(
                say("{file} is the eye of a vision model, and it is not clear of which.", file=eyes[0].name),
                remedy=say(
                    "Put one model and its eye (mmproj-….gguf) in a folder of their own, and choose the folder."
                ),
            )
        return [(file, None, None, eyes[0] if eyes else None) for file in rest]

    def remove(self, name: str) -> int:
        """Delete a model; the bytes freed. Raises `PeriError` for one in use, `ModelError`."""
        if self._in_use(name):
            raise PeriError(say("{name} is in use.", name=name), remedy=say("Use another model first, or unload it."))
        self.pause(name)
        freed = self._store.remove(name)
        self._trials.forget(name)
        self._profiles.forget(name)
        self._publish(ModelsChanged())
        return freed

    def use(self, name: str) -> None:
        """Answer, or hear, with it from the next turn on. Raises `PeriError` where it can't, `ModelError` where it is
        not here.
        """
        entry = self._store.entry(name)
        key = _CHOOSES.get(entry.role)
        if key is None:
            raise PeriError(say("{title} has no choice: it is used where it is needed.", title=entry.title))
        self._store.path(name)
        now = self._settings()
        if entry.role in KERNELS and name != now.kernel.model:
            self._profiles.keep(now.kernel.model, self._profiles.settings(now.kernel.model, now))
            for own, value in self._profiles.settings(name, now).items():
                if value != now.get(own):
                    self._choose(own, value)
        self._choose(key, name)
        self._publish(ModelsChanged())

    def settings_of(self, name: str) -> Mapping[str, object]:
        """The settings that a language model keeps for itself, by their keys."""
        return self._profiles.settings(name, self._settings())

    def change_setting(self, name: str, key: str, value: object) -> None:
        """Change one of them; at once where the model is in use. Raises `SettingsError` for a wrong value, `PeriError`
        where it can't be kept.
        """
        if name == self._settings().kernel.model:
            self._choose(key, value)
        else:
            self._profiles.keep(name, {key: value})

    def adapt(self, name: str, strength: float | None) -> None:
        """Have an adapter change what answers, from the next turn on; None unloads it.

        Raises `PeriError`, `ModelError`.
        """
        entry = self._store.entry(name)
        if entry.role is not ModelRole.ADAPTER:
            raise PeriError(say("{title} is no adapter.", title=entry.title), remedy=say("Use it instead."))
        self._store.path(name)
        self._choose("kernel.adapters", changed(self._settings().kernel.adapters, name, strength))
        self._publish(ModelsChanged())

    def try_out(self, name: str) -> Measured:
        """Load a language model, have it write, and measure it. Waits. Raises `PeriError`, `ModelError`."""
        entry = self._store.entry(name)
        if entry.role not in KERNELS:
            raise PeriError(say("{title} writes nothing that could be measured.", title=entry.title))
        measured = self._trials.try_out(entry, self._store.kernel(name), self._settings().kernel)
        self._publish(ModelsChanged())
        return measured

    def close(self) -> None:
        """Stop what is fetched and measured. Waits, at most a few seconds."""
        with self._lock:
            pulls = list(self._pulls.values())
        for cancel, _ in pulls:
            cancel.set()
        self._trials.close()
        for _, thread in pulls:
            thread.join(_LEAVE_SECONDS)

    # -- inside

    def _in_use(self, name: str) -> bool:
        settings = self._settings()
        return name in {settings.kernel.model, settings.hearing.model, *self._strengths()}

    def _strengths(self) -> dict[str, float]:
        """The adapters that are loaded; none where the setting can't be read, which the next turn tells."""
        try:
            return dict(read_adapters(self._settings().kernel.adapters))
        except SettingsError:
            return {}

    def _model(self, status: ModelStatus, tokens: int, pulling: set[str]) -> ShelfModel:
        entry = status.entry
        here = status.state in {ModelState.INSTALLED, ModelState.BUILT_IN}
        files = None
        if entry.role in KERNELS and here:
            try:
                files = self._store.kernel(entry.name)
            except (ModelError, CatalogError):
                here = False
        return ShelfModel(
            name=entry.name,
            title=entry.title,
            role=entry.role,
            licence=entry.licence.removeprefix("LicenseRef-"),
            size=entry.size,
            present=status.present_bytes,
            here=here,
            damaged=status.state is ModelState.DAMAGED,
            built_in=status.state is ModelState.BUILT_IN,
            imported=status.imported,
            in_use=self._in_use(entry.name),
            fit=self._trials.fit(entry, files, tokens),
            guessed=files is None,
            measured=self._trials.measured(entry.name),
            pulling=entry.name in pulling,
            strength=self._strengths().get(entry.name) if entry.role is ModelRole.ADAPTER else None,
        )


def _moved(progress: PullProgress) -> PullMoved:
    return PullMoved(
        progress.name,
        progress.done,
        progress.total,
        progress.bytes_per_second,
        progress.seconds_left,
        progress.stage is PullStage.VERIFY,
    )
