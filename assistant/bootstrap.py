"""The only place that builds concrete parts: which back end, which device, which file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from assistant import log, settings
from assistant.adapters import read_adapters
from assistant.broker import Broker
from assistant.broker_policy import KERNEL, Limits
from assistant.builtin_tools import builtin_tools
from assistant.devices.clipboard import SystemClipboard
from assistant.devices.microphone import SoundDeviceMicrophone
from assistant.devices.screen import MssScreen
from assistant.devices.speaker import SoundDeviceSpeaker
from assistant.devices.streams import SoundDeviceStream
from assistant.document_recall import DocumentRecaller
from assistant.document_search import DocumentSearch, machinery_of
from assistant.events import HostChanged, Notice
from assistant.expected import with_need
from assistant.memory.lock import InstanceLock, hold
from assistant.memory.store import ConversationStore
from assistant.model_profiles import Profiles
from assistant.model_shelf import ModelShelf
from assistant.model_trials import Trials
from assistant.picture_search import PictureSearch
from assistant.remembering import Memory
from assistant.session import Session
from assistant.settings import Preferences, Settings
from assistant.settings_sections import VoiceEngine
from assistant.smaller_kernels import smaller_kernels
from assistant.toolkit import Surroundings, Toolkit
from assistant.tools.sandbox.enclose import enclose
from assistant.turn.bus import Bus
from assistant.turn.parts import Part, Parts
from models.errors import ModelError
from models.host import Host, HostSpec
from models.predict.memory import whole_memory
from models.proxies import (
    HostedAudioFrontEnd,
    HostedCameraReader,
    HostedDocumentReader,
    HostedEmbedder,
    HostedEyes,
    HostedSynthesizer,
    HostedTextGenerator,
    HostedTextReader,
    HostedTranscriber,
    HostedViewMaker,
)
from models.registry import OWN_EYES, has_own_eyes
from models.store import ModelStore, default_root
from models.values import Additions

if TYPE_CHECKING:
    from assistant.devices.clipboard import Clipboard
    from assistant.devices.microphone import Microphone
    from assistant.devices.screen import Screen
    from assistant.devices.speaker import Speaker
    from assistant.devices.streams import SoundStream

STORE_FILE = "peri.sqlite"
TURN_DETECTOR = "smart-turn-v3.2"


@dataclass(frozen=True, slots=True)
class Devices:
    """Peripherals to use instead of those the settings name, such as their file-backed doubles."""

    microphone: Microphone | None = None
    speaker: Speaker | None = None
    stream: SoundStream | None = None
    screen: Screen | None = None
    clipboard: Clipboard | None = None


def open_session(
    *,
    devices: Devices = Devices(),
    overrides: Mapping[str, object] | None = None,
    lock: bool = False,
    attended: bool = False,
) -> Session:
    """A session on the user's store and settings. No model is loaded yet.

    `overrides` are settings for this session alone. With `lock` no other window may use the store meanwhile. Unless it
    is `attended` by somebody who answers, every call that would be asked about is denied.
    Raises `SettingsError`, `StorageError` and, with `lock`, `StoreLocked`.
    """
    home = settings.home()
    home.mkdir(parents=True, exist_ok=True)
    log.configure(home)
    held = hold(home) if lock else None
    try:
        return _open(home, devices, overrides or {}, held, attended=attended)
    except BaseException:
        if held is not None:
            held.release()
        raise


def _open(
    home: Path, devices: Devices, overrides: Mapping[str, object], held: InstanceLock | None, *, attended: bool
) -> Session:
    path = settings.settings_path()
    wanted, problem = settings.load_usable(path)
    for key, value in overrides.items():
        wanted = wanted.replace(key, value)
    store = ConversationStore(home / STORE_FILE)
    bus = Bus()
    builder = Builder(bus, wanted, devices)
    preferences = Preferences(wanted, lambda key, value: settings.set_value(path, key, value), builder.apply)
    pictures = PictureSearch(home, builder.parts.encoder, builder.parts.eyes, bus.publish)
    memory = Memory(store, builder.parts, bus.publish, lambda: preferences.current.memory)
    documents = DocumentSearch(home, machinery_of(builder.parts, wanted.documents), bus.publish)
    recaller = DocumentRecaller(documents, lambda: preferences.current.documents.use)
    builder.parts.recallers += [memory.recaller, recaller]
    around = Surroundings(
        home=home,
        publish=bus.publish,
        settings=lambda: preferences.current,
        speak=lambda text: session.speak(text),  # noqa: PLW0108 - the session comes later
        kernel=builder.parts.kernel,
    )
    builtin = builtin_tools(builder.parts, (pictures, documents), memory, lambda: session.context)
    builder.parts.tools = Toolkit(around, builtin, attended=attended).tools()
    session = Session(builder.parts, store, bus, preferences, pictures, memory)
    session.use_documents(documents)
    shelf = builder.shelf(lambda: preferences.current, session.change_setting)
    session.use_models(shelf)
    session.on_close(shelf.close)
    if held is not None:
        session.on_close(held.release)
    if problem is not None:
        bus.publish(Notice.of(problem))
    return session


class Builder:
    """Builds parts as the settings of the moment say."""

    def __init__(self, bus: Bus, wanted: Settings, devices: Devices) -> None:
        self._bus = bus
        self._wanted = wanted
        self._models = ModelStore(default_root())
        self._broker = Broker(self._limits, bus.publish)
        self.parts = Parts(
            kernel=Part("language", self._kernel),
            ears=Part("hearing", self._ears),
            eyes=Part("seeing", self._eyes),
            voice=Part("speaking", self._voice),
            microphone=devices.microphone or SoundDeviceMicrophone(wanted.devices.microphone),
            speaker=devices.speaker or SoundDeviceSpeaker(wanted.devices.speaker),
            stream=devices.stream or SoundDeviceStream(wanted.devices.microphone),
            front=Part("front end", self._front),
            views=Part("views", self._views),
            screen=devices.screen or MssScreen(),
            clipboard=devices.clipboard or SystemClipboard(),
            camera=Part("camera", self._camera),
            encoder=Part("eyes", self._encoder) if wanted.seeing.model or has_own_eyes() else None,
            embedder=Part("meaning", self._embedder) if has_own_eyes() else None,
            reader=Part("documents", self._reader),
            broker=self._broker,
        )

    def apply(self, key: str, wanted: Settings) -> None:
        """Make a changed setting felt from the next turn on."""
        self._wanted = wanted
        if key in {"kernel.model", "kernel.context_tokens", "kernel.threads", "kernel.gpu_layers", "kernel.adapters"}:
            self.parts.kernel.renew()
        elif key == "hearing.model":
            self.parts.ears.renew()
        elif key == "seeing.model" and self.parts.encoder is not None:
            self.parts.encoder.renew()
        elif key == "speaking.engine":
            self.parts.voice.renew()
        elif key == "devices.microphone":
            self.parts.microphone = SoundDeviceMicrophone(wanted.devices.microphone)
            self.parts.stream = SoundDeviceStream(wanted.devices.microphone)
        elif key == "devices.speaker":
            self.parts.speaker.close()
            self.parts.speaker = SoundDeviceSpeaker(wanted.devices.speaker)

    def shelf(self, current: Callable[[], Settings], choose: Callable[[str, object], None]) -> ModelShelf:
        """The models of this machine, to choose from."""
        file = settings.cache_folder() / "measured.json"
        trials = Trials(file, self._host, lambda: (self._broker.reachable(), whole_memory()))
        profiles = Profiles(settings.home() / "models.json")
        return ModelShelf(self._models, trials, profiles, self._bus.publish, current, choose)

    def _host(self, name: str, backend: str, **options: object) -> Host:
        host = Host(
            with_need(HostSpec(name, backend, options)),
            on_change=lambda report: self._bus.publish(HostChanged(report)),
            on_crash=lambda error: self._bus.publish(Notice.of(error)),
            gate=self._gate,
        )
        self._broker.watch(host)
        return host

    def _gate(self, spec: HostSpec) -> AbstractContextManager[HostSpec]:
        """What is tried out is loaded as it is, or not at all."""
        if spec.name != KERNEL:
            return self._broker.admit(spec)
        return self._broker.admit(spec, lambda wanted: smaller_kernels(wanted, self._models))

    def _limits(self) -> Limits:
        machine = self._wanted.machine
        return Limits(machine.keep_free_mb * 1_000_000, machine.idle_minutes * 60, machine.kernel_idle_minutes * 60)

    def _kernel(self) -> tuple[Host, HostedTextGenerator]:
        kernel = self._wanted.kernel
        cache = settings.cache_folder() / "kernel"
        files = self._models.kernel(kernel.model)
        adapters = tuple((str(self._models.path(name)), one) for name, one in read_adapters(kernel.adapters))
        host = self._host(
            "language",
            "language/llama",
            model=str(files.model),
            additions=Additions(str(files.projector or ""), adapters),
            cache=str(cache),
            context_tokens=kernel.context_tokens,
            threads=kernel.threads,
            gpu_layers=kernel.gpu_layers,
        )
        return host, HostedTextGenerator(host, cache)

    def _ears(self) -> tuple[Host, HostedTranscriber]:
        host = self._host("hearing", "hearing/whisper", model=str(self._models.path(self._wanted.hearing.model)))
        return host, HostedTranscriber(host)

    def _front(self) -> tuple[Host, HostedAudioFrontEnd]:
        """Without the model that judges turns, a fixed silence ends them."""
        try:
            model = str(self._models.path(TURN_DETECTOR))
        except ModelError:
            model = ""
        host = self._host("front end", "hearing/front_end", model=model)
        return host, HostedAudioFrontEnd(host)

    def _eyes(self) -> tuple[Host, HostedTextReader]:
        host = self._host("seeing", "seeing/rapidocr")
        return host, HostedTextReader(host)

    def _encoder(self) -> tuple[Host, HostedEyes]:
        chosen = self._wanted.seeing.model
        model = str(Path(chosen).expanduser()) if chosen else ""
        host = self._host("eyes", "seeing/eyes", model=model, cache=str(settings.cache_folder() / "labels"))
        return host, HostedEyes(host)

    def _embedder(self) -> tuple[Host, HostedEmbedder]:
        host = self._host("meaning", "embedding/minilm", model=str(OWN_EYES))
        return host, HostedEmbedder(host)

    def _reader(self) -> tuple[Host, HostedDocumentReader]:
        host = self._host("documents", "reading/documents", wall=enclose)
        return host, HostedDocumentReader(host)

    def _views(self) -> tuple[Host, HostedViewMaker]:
        host = self._host("views", "seeing/views")
        return host, HostedViewMaker(host)

    def _camera(self) -> tuple[Host, HostedCameraReader]:
        host = self._host("camera", "seeing/camera")
        return host, HostedCameraReader(host)

    def _voice(self) -> tuple[Host, HostedSynthesizer]:
        engine = "speaking/system" if self._wanted.speaking.engine is VoiceEngine.SYSTEM else "speaking/hibari"
        host = self._host("speaking", engine)
        return host, HostedSynthesizer(host)
