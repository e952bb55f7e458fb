"""Models that follow a script: pulled in steps that the test makes, measured at once."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from assistant.errors import ErrorCard, PeriError
from assistant.events import Event
from assistant.model_profiles import OWN
from assistant.settings import Settings, lookup
from assistant.shelf import Measured, ModelsChanged, PullEnded, PullMoved, ShelfModel
from models.catalog import ModelRole
from models.predict.fit import Fit, Verdict

FREE, WHOLE = 9_600_000_000, 16_800_000_000


def fit(verdict: Verdict, need: float, speed: float = 0.0) -> Fit:
    return Fit(verdict, round(need * 1e9), FREE, WHOLE, speed)


def model(name: str, title: str, size: float, fits: Fit, role: ModelRole = ModelRole.KERNEL) -> ShelfModel:
    """One that isn't here; `size` in gigabytes."""
    return ShelfModel(
        name=name,
        title=title,
        role=role,
        licence="Apache-2.0",
        size=round(size * 1e9),
        present=0,
        here=False,
        damaged=False,
        built_in=False,
        imported=False,
        in_use=False,
        fit=fits,
        guessed=True,
    )


def here(one: ShelfModel, *, in_use: bool = False) -> ShelfModel:
    return replace(one, here=True, present=one.size, guessed=False, in_use=in_use)


MEASURED = Measured(13.2, 71.0, 1_980_000_000, 2.1, 14.4, 2_030_000_000)


def usual() -> list[ShelfModel]:
    used = model("coder", "Qwen2.5 Coder 1.5B Instruct", 1.12, fit(Verdict.FITS, 2.03, 14.4))
    small = model("small", "SmolLM2 135M Instruct", 0.098, fit(Verdict.FITS, 0.3, 96))
    ears = model("ears", "Whisper base", 0.148, fit(Verdict.FITS, 0.21), ModelRole.TRANSCRIBER)
    voice = model("hibari", "Hibari", 0, fit(Verdict.FITS, 0.22), ModelRole.VOICE)
    return [
        replace(here(used, in_use=True), measured=MEASURED),
        here(small),
        model("middle", "Qwen3 4B Instruct", 2.5, fit(Verdict.SLOW, 4.4, 3.1)),
        replace(model("tight", "Qwen2.5 7B Instruct", 4.68, fit(Verdict.TIGHT, 9.9, 2.2)), licence="Apache-2.0"),
        model("large", "Qwen2.5 32B Instruct", 19.8, fit(Verdict.TOO_LARGE, 24.1, 0.5)),
        here(ears, in_use=True),
        replace(here(model("poet", "Poet", 0.023, fit(Verdict.FITS, 0.02), ModelRole.ADAPTER)), imported=True),
        replace(voice, here=True, built_in=True),
    ]


class ScriptedShelf:
    """`held` keeps a try-out waiting until it is set."""

    def __init__(self, tell: Callable[[Event], None]) -> None:
        self.listed = usual()
        self.calls: list[tuple[str, str]] = []
        self.held = threading.Event()
        self.held.set()
        self.speed_known = True
        self.kept: dict[str, dict[str, object]] = {}
        self._tell = tell

    def asked(self, what: str) -> list[str]:
        return [name for called, name in self.calls if called == what]

    def one(self, name: str) -> ShelfModel:
        return next(each for each in self.listed if each.name == name)

    def become(self, name: str, **what: object) -> None:
        """A model is so from now on, and that is told."""
        self.listed = [replace(each, **what) if each.name == name else each for each in self.listed]  # type: ignore[arg-type]
        self._tell(ModelsChanged())

    def move(self, name: str, done: int, total: int) -> None:
        self._tell(PullMoved(name, done, total, 8e6, (total - done) / 8e6, checking=False))

    def finish(self, name: str, error: ErrorCard | None = None) -> None:
        self._tell(PullEnded(name, error=error))
        self.become(name, pulling=False, here=error is None, present=self.one(name).size)

    # -- the door

    def ready(self) -> bool:
        return any(one.in_use and one.here and one.answers for one in self.listed)

    def models(self) -> Sequence[ShelfModel]:
        return list(self.listed)

    def measured_machine(self) -> bool:
        return self.speed_known

    def measure_machine(self) -> None:
        self.calls.append(("measure", ""))
        self.held.wait(10)
        self.speed_known = True
        self._tell(ModelsChanged())

    def pull(self, name: str) -> None:
        self.calls.append(("pull", name))
        self.become(name, pulling=True)

    def pause(self, name: str) -> None:
        self.calls.append(("pause", name))
        self._tell(PullEnded(name, paused=True))
        self.become(name, pulling=False, present=1_000_000)

    def take(self, path: Path) -> Sequence[str]:
        self.calls.append(("take", str(path)))
        if path.suffix == ".txt":
            raise PeriError(f"{path.name} is no model.", remedy="Choose a GGUF file.")
        added = here(model(path.stem, path.stem.title(), 0.5, fit(Verdict.FITS, 0.9, 40)))
        self.listed = [each for each in self.listed if each.name != path.stem]  # a name is there once
        self.listed.append(replace(added, imported=True))
        self._tell(ModelsChanged())
        return [path.stem]

    def remove(self, name: str) -> int:
        self.calls.append(("remove", name))
        size = self.one(name).size
        self.become(name, here=False, present=0)
        return size

    def use(self, name: str) -> None:
        self.calls.append(("use", name))
        for each in self.listed:
            if each.role is self.one(name).role:
                self.become(each.name, in_use=each.name == name)

    def settings_of(self, name: str) -> Mapping[str, object]:
        return {**{key: Settings().get(key) for key in OWN}, **self.kept.get(name, {})}

    def change_setting(self, name: str, key: str, value: object) -> None:
        lookup(key).check(value)
        self.kept.setdefault(name, {})[key] = value

    def adapt(self, name: str, strength: float | None) -> None:
        self.calls.append(("adapt", f"{name} {strength}"))
        self.become(name, strength=strength, in_use=strength is not None)

    def try_out(self, name: str) -> Measured:
        self.calls.append(("try", name))
        self.held.wait(10)
        self.become(name, measured=MEASURED)
        return MEASURED


class MovingShelf(ScriptedShelf):
    """What is fetched comes by itself, in `STEPS` that the eye can follow, unless it is paused."""

    STEPS = 8

    def pull(self, name: str) -> None:
        super().pull(name)
        threading.Thread(target=self._come, args=(name,), daemon=True).start()

    def _come(self, name: str) -> None:
        size = self.one(name).size
        for step in range(1, self.STEPS + 1):
            time.sleep(0.1)
            if not self.one(name).pulling:
                return
            self.move(name, size * step // self.STEPS, size)
        self.finish(name)


class ScriptedModels:
    """A part of a scripted session."""

    _shelf: ScriptedShelf

    @property
    def models(self) -> ScriptedShelf:
        return self._shelf

    def use_models(self, models: ScriptedShelf) -> None:
        self._shelf = models
