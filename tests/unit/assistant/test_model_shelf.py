from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from assistant.errors import PeriError, SettingsError
from assistant.events import Event
from assistant.model_profiles import OWN, Profiles
from assistant.model_shelf import ModelShelf
from assistant.model_trials import Trials, others_had
from assistant.settings import Settings
from assistant.shelf import ModelsChanged, PullEnded, PullMoved
from models.catalog import Catalog, LocalSource
from models.errors import BadModelFile, ModelError, NotInstalled, PullCancelled
from models.fetch.progress import PullProgress, PullStage
from models.host import Host, HostSpec
from models.predict.fit import Verdict
from models.store import ModelStore
from tests import gguf_files
from tests.model_entries import entry

METADATA: dict[str, gguf_files.Value] = {
    "general.architecture": "llama",
    "general.name": "Small One",
    "llama.block_count": 1,
    "llama.context_length": 4096,
    "llama.embedding_length": 256,
}
MODEL = gguf_files.make(METADATA, [((256, 64), 12, 9216)], names=["blk.0.attn_k.weight"])
EYE = gguf_files.make({"general.architecture": "clip"})
MANY = 64_000_000_000


class Slow(ModelStore):
    """A pull that is under way until it is paused."""

    def pull(
        self,
        name: str,
        progress: Callable[[PullProgress], None] | None = None,
        cancel: threading.Event | None = None,
    ) -> Path:
        assert progress is not None
        assert cancel is not None
        progress(PullProgress(name, PullStage.FETCH, 10, 100, 5.0, "a source"))
        if not cancel.wait(10):
            raise ModelError("nobody paused it")
        raise PullCancelled("stopped")


@dataclass
class Room:
    """A shelf on a folder, and what it told."""

    folder: Path
    kernel: str = "Kernel"
    memory: tuple[int, int] = (MANY, MANY)
    settings: Settings = field(default_factory=Settings)
    store_type: type[ModelStore] = ModelStore
    events: list[Event] = field(default_factory=list)
    chosen: dict[str, object] = field(default_factory=dict)
    heard: threading.Condition = field(default_factory=threading.Condition)

    def __post_init__(self) -> None:
        source = self.folder / "source"
        source.mkdir(parents=True, exist_ok=True)
        (source / "m.gguf").write_bytes(MODEL)
        here = entry("small", {"m.gguf": MODEL}, LocalSource(source))
        gone = entry("gone", {"m.gguf": MODEL}, LocalSource(self.folder / "nowhere"))
        self.store = self.store_type(self.folder / "models", Catalog((here, gone)))
        self.trials = self.opened_trials()
        self.shelf = ModelShelf(self.store, self.trials, self.profiles(), self.tell, lambda: self.settings, self.choose)

    def opened_trials(self) -> Trials:
        return Trials(self.folder / "cache" / "measured.json", self.host, lambda: self.memory)

    def host(self, name: str, backend: str, **options: object) -> Host:
        stands = {"language/trial": "Trial", "language/llama": self.kernel}[backend]
        return Host(HostSpec(name, f"tests.unit.assistant.model_backends:{stands}", options))

    def profiles(self) -> Profiles:
        return Profiles(self.folder / "models.json")

    def tell(self, event: Event) -> None:
        with self.heard:
            self.events.append(event)
            self.heard.notify_all()

    def choose(self, key: str, value: object) -> None:
        self.chosen[key] = value
        self.settings = self.settings.replace(key, value)

    def wait_for(self, kind: type[Event]) -> Event:
        with self.heard:
            assert self.heard.wait_for(lambda: any(isinstance(one, kind) for one in self.events), 10)
            return next(one for one in self.events if isinstance(one, kind))


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    made = Room(tmp_path)
    yield made
    made.shelf.close()


def test_a_model_is_pulled_and_then_here(room: Room) -> None:
    assert not room.shelf.models()[0].here
    room.shelf.pull("small")
    assert room.wait_for(PullEnded) == PullEnded("small")
    room.wait_for(ModelsChanged)
    assert room.shelf.models()[0].here


def test_whether_a_model_can_answer_is_known(room: Room) -> None:
    assert not room.shelf.ready()
    room.settings = room.settings.replace("kernel.model", "small")
    assert not room.shelf.ready()
    room.store.pull("small")
    assert room.shelf.ready()


def test_a_pull_that_fails_says_why(room: Room) -> None:
    room.shelf.pull("gone")
    ended = room.wait_for(PullEnded)
    assert isinstance(ended, PullEnded)
    assert ended.error is not None
    assert ended.error.message


def test_a_pull_is_told_while_it_goes_on_and_can_be_paused(tmp_path: Path) -> None:
    room = Room(tmp_path, store_type=Slow)
    room.shelf.pull("small")
    moved = room.wait_for(PullMoved)
    assert moved == PullMoved("small", 10, 100, 5.0, 18.0, checking=False)
    assert room.shelf.models()[0].pulling
    room.shelf.pull("small")
    room.shelf.pause("small")
    assert room.wait_for(PullEnded) == PullEnded("small", paused=True)
    assert not room.shelf.models()[0].pulling


def test_closing_pauses_what_is_pulled(tmp_path: Path) -> None:
    room = Room(tmp_path, store_type=Slow)
    room.shelf.pull("small")
    room.wait_for(PullMoved)
    room.shelf.close()
    assert room.wait_for(PullEnded) == PullEnded("small", paused=True)


def test_a_file_is_taken_and_removed_again(room: Room, tmp_path: Path) -> None:
    path = tmp_path / "mine.gguf"
    path.write_bytes(gguf_files.make({**METADATA, "general.name": "Mine"}))
    assert room.shelf.take(path) == ["mine"]
    mine = room.shelf.models()[-1]
    assert (mine.title, mine.imported, mine.here, mine.guessed) == ("Mine", True, True, False)
    assert room.shelf.remove("mine") > 0
    assert [one.name for one in room.shelf.models()] == ["small", "gone"]


def test_of_a_folder_the_eye_goes_with_its_model(room: Room, tmp_path: Path) -> None:
    folder = tmp_path / "seeing"
    folder.mkdir()
    (folder / "a.gguf").write_bytes(gguf_files.make({**METADATA, "general.name": "Sees"}))
    (folder / "mmproj-a.gguf").write_bytes(EYE)
    assert room.shelf.take(folder) == ["a"]
    assert room.shelf.models()[-1].role == "vision"


def test_an_eye_without_its_model_is_refused(room: Room, tmp_path: Path) -> None:
    path = tmp_path / "mmproj-a.gguf"
    path.write_bytes(EYE)
    with pytest.raises(BadModelFile, match="eye"):
        room.shelf.take(path)


def test_a_folder_without_models_is_refused(room: Room, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(PeriError, match="no GGUF"):
        room.shelf.take(tmp_path / "empty")


def test_what_is_in_use_stays(tmp_path: Path) -> None:
    room = Room(tmp_path)
    with pytest.raises(PeriError, match="in use"):
        room.shelf.remove(Settings().kernel.model)


def test_a_model_that_is_here_is_chosen_and_one_that_is_not_refused(room: Room) -> None:
    room.store.pull("small")
    room.shelf.use("small")
    assert room.chosen == {"kernel.model": "small"}
    with pytest.raises(NotInstalled):
        room.shelf.use("gone")


def test_an_adapter_is_loaded_and_unloaded(room: Room, tmp_path: Path) -> None:
    path = tmp_path / "poet.gguf"
    path.write_bytes(gguf_files.make({"general.architecture": "llama", "general.type": "adapter"}))
    assert room.shelf.take(path) == ["poet"]
    room.shelf.adapt("poet", 0.8)
    assert room.chosen == {"kernel.adapters": "poet:0.8"}
    poet = room.shelf.models()[-1]
    assert (poet.role, poet.strength, poet.in_use) == ("adapter", 0.8, True)
    with pytest.raises(PeriError, match="in use"):
        room.shelf.remove("poet")
    room.shelf.adapt("poet", None)
    assert room.chosen == {"kernel.adapters": ""}


def test_each_model_keeps_its_own_settings(room: Room) -> None:
    room.store.pull("small")
    room.settings = Settings().replace("kernel.temperature", 0.2).replace("kernel.adapters", "poet:1")
    usual = room.settings.kernel.model
    room.shelf.change_setting("small", "kernel.temperature", 1.1)
    assert room.settings.kernel.temperature == 0.2
    room.shelf.use("small")
    assert (room.settings.kernel.model, room.settings.kernel.temperature, room.settings.kernel.adapters) == (
        "small",
        1.1,
        "",
    )
    room.shelf.change_setting("small", "kernel.top_k", 7)
    assert room.settings.kernel.top_k == 7
    again = room.profiles()
    assert again.settings(usual, room.settings)["kernel.temperature"] == 0.2
    assert again.settings(usual, room.settings)["kernel.adapters"] == "poet:1"


def test_a_model_without_settings_of_its_own_has_those_in_force(room: Room) -> None:
    room.settings = Settings().replace("kernel.temperature", 0.3).replace("kernel.adapters", "poet:1")
    found = room.shelf.settings_of("small")
    assert set(found) == set(OWN)
    assert (found["kernel.temperature"], found["kernel.adapters"]) == (0.3, "")


def test_a_wrong_setting_is_refused_and_one_that_is_kept_left_out(room: Room) -> None:
    with pytest.raises(SettingsError):
        room.shelf.change_setting("small", "kernel.temperature", 99)
    kept = '{"small": {"kernel.temperature": 99, "kernel.top_k": 3}}'
    (room.folder / "models.json").write_text(kept, encoding="utf-8")
    found = room.profiles().settings("small", Settings())
    assert (found["kernel.temperature"], found["kernel.top_k"]) == (0.7, 3)
    (room.folder / "models.json").write_text("nonsense", encoding="utf-8")
    assert room.profiles().settings("small", Settings())["kernel.top_k"] == 20


def test_only_an_adapter_can_be_loaded_as_one(room: Room) -> None:
    with pytest.raises(PeriError, match="no adapter"):
        room.shelf.adapt("small", 1.0)


def test_a_machine_that_was_measured_predicts_speeds_also_next_time(room: Room) -> None:
    room.store.pull("small")
    assert not room.shelf.measured_machine()
    assert room.shelf.models()[0].fit.tokens_per_second == 0
    room.shelf.measure_machine()
    predicted = room.shelf.models()[0].fit.tokens_per_second
    assert predicted == pytest.approx(1 / (9216 / 1e9 + 1e-5))
    assert room.opened_trials().speed == room.trials.speed


def test_a_try_out_shows_what_was_predicted_and_what_was_measured(room: Room) -> None:
    room.store.pull("small")
    measured = room.shelf.try_out("small")
    assert measured.writes == pytest.approx(21)
    assert measured.reads == 50
    assert measured.load_seconds == 0.5
    assert measured.memory > 1_000_000
    assert measured.predicted_memory > 0
    assert measured.predicted_writes > 0
    assert room.shelf.models()[0].measured == measured
    assert room.opened_trials().measured("small") == measured


@pytest.mark.parametrize(("had", "could", "shared"), [(3.9, 4.0, False), (2.0, 4.0, True), (0.0, 1.0, True)])
def test_a_processor_that_others_use_is_noticed(had: float, could: float, shared: bool) -> None:
    assert others_had(had, could) is shared


def test_a_model_that_writes_nothing_is_told(tmp_path: Path) -> None:
    room = Room(tmp_path, kernel="Mute")
    room.store.pull("small")
    with pytest.raises(ModelError, match="wrote nothing"):
        room.shelf.try_out("small")
    assert room.shelf.models()[0].measured is None


def test_short_of_memory_nothing_is_tried(tmp_path: Path) -> None:
    room = Room(tmp_path, memory=(1_000_000, MANY))
    room.store.pull("small")
    assert room.shelf.models()[0].fit.verdict is Verdict.TIGHT
    with pytest.raises(PeriError, match="needs"):
        room.shelf.try_out("small")


def test_a_machine_that_is_too_small_is_told(tmp_path: Path) -> None:
    room = Room(tmp_path, memory=(1_000_000, 1_000_000))
    assert {one.fit.verdict for one in room.shelf.models()} == {Verdict.TOO_LARGE}


def test_what_was_measured_and_can_t_be_read_counts_as_none(room: Room) -> None:
    (room.folder / "cache").mkdir()
    for content in ("", "{}", '{"speed": 3, "models": {}}', '{"speed": null, "models": {"a": {"b": 1}}}'):
        (room.folder / "cache" / "measured.json").write_text(content, encoding="utf-8")
        again = room.opened_trials()
        assert (again.speed, again.measured("a")) == (None, None)
