"""Scripted machinery behind the ports: kernels, ears, eyes, voices and loudspeakers that do as they are told."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from queue import SimpleQueue

import numpy as np
from numpy.typing import NDArray

from assistant.devices.clipboard import FileClipboard
from assistant.devices.microphone import Recording
from assistant.devices.screen import FileScreen
from assistant.devices.streams import Block
from assistant.turn.parts import Part, Parts, Tools
from models.errors import NoCamera
from models.seeing import facts
from models.seeing.decode import opened, rgb
from models.values import (
    AudioClip,
    Camera,
    EncoderInfo,
    FinishReason,
    GenerationRequest,
    HostReport,
    HostState,
    KernelInfo,
    Label,
    Listened,
    Message,
    Picture,
    PictureFacts,
    RequestedCall,
    Segment,
    TextBox,
    TextDelta,
    ToolSchema,
    Transcript,
    TurnEnding,
    Usage,
    Views,
)

KERNEL_INFO = KernelInfo("scripted", 7_000_000_000, 1, 2048, 2048, 1, 1, 0, "none", 0.0)


class ScriptedProcess:
    """A host that runs nothing. `stops` counts."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.state = HostState.STOPPED
        self.stops = 0
        self.started, self.stopped = threading.Event(), threading.Event()

    def start(self) -> None:
        self.state = HostState.READY
        self.started.set()

    def stop(self, patience: float) -> None:
        self.stops += 1
        self.stopped.set()

    def report(self) -> HostReport:
        return HostReport(self.name, self.state, 1 if self.state is HostState.READY else None, 0, 0)

    def close(self) -> None:
        self.state = HostState.STOPPED


Scripted = str | TurnEnding | RequestedCall | Exception | threading.Event


class ScriptedStream:
    """Yields the script: text, an error to raise, or an event to wait for. Ends with the usage, also when cancelled."""

    def __init__(self, script: Sequence[Scripted]) -> None:
        self._script = script
        self._cancelled = threading.Event()
        self._items = self._run()

    def __iter__(self) -> Iterator[TextDelta | TurnEnding | RequestedCall | Usage]:
        return self._items

    def __next__(self) -> TextDelta | TurnEnding | RequestedCall | Usage:
        return next(self._items)

    def cancel(self) -> None:
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    def until_cancelled(self) -> None:
        assert self._cancelled.wait(10), "nobody cancelled the script"

    def _run(self) -> Iterator[TextDelta | TurnEnding | RequestedCall | Usage]:
        count = 0
        for item in self._script:
            if isinstance(item, Exception):
                raise item
            if isinstance(item, threading.Event):
                self._await(item)
            if self._cancelled.is_set():
                break
            if isinstance(item, str):
                count += 1
                yield TextDelta(item)
            if isinstance(item, (TurnEnding, RequestedCall)):
                yield item
        finish = FinishReason.CANCELLED if self._cancelled.is_set() else FinishReason.END
        yield Usage(10, 0, count, 0.01, 0.01, finish)

    def _await(self, event: threading.Event) -> None:
        end = time.monotonic() + 10
        while not event.wait(0.005) and not self._cancelled.is_set():
            assert time.monotonic() < end, "nobody let the script go on"


class ScriptedKernel:
    """Answers each request with the next script; a token is a word. Remembers what it was asked."""

    def __init__(self, *scripts: Sequence[Scripted], info: KernelInfo = KERNEL_INFO) -> None:
        self.scripts = list(scripts)
        self.requests: list[GenerationRequest] = []
        self.begun: list[GenerationRequest] = []
        self.kept: list[str] = []
        self.prepared: list[tuple[Message, ...]] = []
        self.was_prepared = threading.Event()
        self.forgotten: SimpleQueue[str] = SimpleQueue()
        self.info = info
        self.process = ScriptedProcess("kernel")

    def describe(self) -> KernelInfo:
        self.process.start()
        return self.info

    def count_tokens(self, texts: Sequence[str]) -> tuple[int, ...]:
        return tuple(len(text.split()) for text in texts)

    def count_pictures(self, pictures: Sequence[Picture]) -> tuple[int, ...]:
        return (100,) * len(pictures)

    def prepare(self, messages: Sequence[Message], tools: Sequence[ToolSchema] = ()) -> int:
        self.prepared.append(tuple(messages))
        self.was_prepared.set()
        return sum(self.count_tokens([message.content for message in messages]))

    def forget(self, sequence: str) -> None:
        self.forgotten.put(sequence)

    def keep(self, sequence: str) -> bool:
        self.kept.append(sequence)
        return True

    def generate(self, request: GenerationRequest) -> ScriptedStream:
        if request.only_begin:
            self.begun.append(request)
            return ScriptedStream([])
        self.requests.append(request)
        return ScriptedStream(self.scripts.pop(0))


@dataclass
class ScriptedEars:
    """Hears the given texts, one a call; an error is raised, an event is waited for."""

    texts: list[str | Exception] = field(default_factory=list)
    before: Callable[[], None] = lambda: None
    process: ScriptedProcess = field(default_factory=lambda: ScriptedProcess("ears"))
    heard: list[float] = field(default_factory=list)
    """The lengths of clips, in seconds."""
    thorough: list[bool] = field(default_factory=list)
    """How each was asked for."""

    def transcribe(self, clip: AudioClip, language: str | None = None, thorough: bool = False) -> Transcript:
        self.thorough.append(thorough)
        self.heard.append(len(clip.samples) / clip.rate)
        return self._next(language)

    def transcribe_file(self, path: str, language: str | None = None) -> Transcript:
        return self._next(language)

    def _next(self, language: str | None) -> Transcript:
        self.before()
        text = self.texts.pop(0)
        if isinstance(text, Exception):
            raise text
        segments = (Segment(0.0, 1.0, text),) if text else ()
        return Transcript(text, language or "en", segments, 1.0, 1.0 if text else 0.0)


@dataclass
class ScriptedEyes:
    """Reads the same lines in every picture."""

    lines: tuple[str, ...] = ("Total 12.50",)
    reads: int = 0

    def read(self, picture: Picture) -> tuple[TextBox, ...]:
        self.reads += 1
        return tuple(TextBox(line, 0, 20 * row, 100, 20 * row + 18, 0.99) for row, line in enumerate(self.lines))

    def inspect(self, picture: Picture) -> PictureFacts:
        return PictureFacts(640, 480, "PNG")


class InspectingEyes(ScriptedEyes):
    """Tells of a file what it says of itself, as the real reader does."""

    def inspect(self, picture: Picture) -> PictureFacts:
        return facts.inspect(picture)


COLOURS = {"red": (255, 0, 0), "green": (0, 255, 0), "blue": (0, 0, 255), "white": (255, 255, 255), "black": (0, 0, 0)}


class ScriptedEncoder:
    """Vectors of the mean colour; of a text, of the last colour it names. `before` is called with each batch."""

    def __init__(
        self, digest: str = "scripted", before: Callable[[Sequence[Picture]], None] = lambda batch: None
    ) -> None:
        self.info = EncoderInfo(f"encoder {digest}", digest, 8, 100.0)
        self.before = before
        self.encoded: list[str] = []
        self.process = ScriptedProcess("encoder")

    def describe(self) -> EncoderInfo:
        return self.info

    def encode_pictures(self, pictures: Sequence[Picture]) -> NDArray[np.float32]:
        self.before(pictures)
        vectors = [self._mean(picture) for picture in pictures]
        self.encoded += [picture.name for picture in pictures]
        return np.array(vectors, np.float32).reshape(-1, 8)

    def encode_texts(self, texts: Sequence[str]) -> NDArray[np.float32]:
        named = [[COLOURS[word] for word in text.split() if word in COLOURS] or [(1, 1, 1)] for text in texts]
        return np.array([_colour_vector(*colours[-1]) for colours in named], np.float32)

    @staticmethod
    def _mean(picture: Picture) -> NDArray[np.float64]:
        with opened(picture) as image:
            return _colour_vector(*rgb(image, 8).resize((1, 1)).getpixel((0, 0)))


class ScriptedLabels(ScriptedEncoder):
    """Sure of what is `shown`, and sure that nothing else is there. Remembers what it was asked."""

    def __init__(self, *shown: str, error: Exception | None = None) -> None:
        super().__init__()
        self.shown = shown
        self.error = error
        self.asked: list[str] = []

    def label(self, picture: Picture, most: int = 6, least: float = 0.4) -> tuple[Label, ...]:
        if self.error is not None:
            raise self.error
        return tuple(Label(one, 0.9) for one in self.shown)[:most]

    def score(self, picture: Picture, phrases: Sequence[str]) -> tuple[Label, ...]:
        if self.error is not None:
            raise self.error
        self.asked += phrases
        return tuple(Label(one, 0.9 if one in self.shown else 0.05) for one in phrases)


def _colour_vector(*colour: int) -> NDArray[np.float64]:
    share = np.array(colour) / 255
    vector = np.array([*share, *(1 - share), 0.1, 0.1])
    return vector / np.linalg.norm(vector)


@dataclass
class ScriptedViews:
    """The same views of any file. Remembers the names of those that it saw."""

    found: Views = field(default_factory=lambda: Views((), ()))
    error: Exception | None = None
    seen: list[str] = field(default_factory=list)

    def views(self, path: str, most: int = 8, name: str = "") -> Views:
        self.seen.append(name or path)
        if self.error is not None:
            raise self.error
        return Views(self.found.facts, self.found.views[:most])


class ScriptedFrontEnd:
    """Takes loud windows for speech. `complete` is what it says of every turn."""

    def __init__(self, complete: float | None = 0.9, *, echo: bool = True) -> None:
        self.complete = complete
        self.echo = echo
        self.doubts = self.judged = 0
        self._rest = np.zeros(0, np.float32)

    def reset(self) -> None:
        self._rest = np.zeros(0, np.float32)

    def doubt(self) -> None:
        self.doubts += 1

    def listen(self, near: NDArray[np.float32], far: NDArray[np.float32]) -> Listened:
        assert near.shape == far.shape
        sound = np.concatenate([self._rest, near])
        whole = len(sound) // 512 * 512
        self._rest = sound[whole:]
        activity = tuple(float(np.abs(window).max() > 0.05) for window in sound[:whole].reshape(-1, 512))
        return Listened(near, activity, echo=self.echo)

    def probability(self, clip: AudioClip) -> float | None:
        self.judged += 1
        return self.complete


class ScriptedSound:
    """A microphone that hears what a test says. `opened` counts."""

    def __init__(self, error: Exception | None = None) -> None:
        self.error = error
        self.opened = 0
        self.is_open = threading.Event()
        self._on_block: Callable[[Block], None] | None = None
        self._on_end: Callable[[], None] = lambda: None

    def open(self, on_block: Callable[[Block], None], on_end: Callable[[], None]) -> None:
        self.opened += 1
        if self.error is not None:
            raise self.error
        self._on_block, self._on_end = on_block, on_end
        self.is_open.set()

    def close(self) -> None:
        self._on_block = None
        self.is_open.clear()

    def hear(self, seconds: float, level: float = 0.0) -> None:
        """So much sound, as fast as it goes."""
        self.say(np.full(round(seconds / 0.032) * 512, level, np.float32))

    def say(self, samples: NDArray[np.float32]) -> None:
        """Sound at 16 kHz, in blocks of 32 ms, as fast as it goes."""
        assert self._on_block is not None
        for at in range(0, len(samples), 512):
            self._on_block(Block(samples[at : at + 512], time.monotonic()))

    def lose(self) -> None:
        self._on_end()


@dataclass
class ScriptedCamera:
    """Sees a picture, and remembers whether it is open."""

    seen: Picture | None = None
    is_open: bool = False
    frames: int = 0

    def cameras(self) -> tuple[Camera, ...]:
        return (Camera(0, "Scripted camera"),)

    def frame(self, camera: str = "") -> Picture:
        if self.seen is None:
            raise NoCamera("There is no camera that can be opened.")
        self.is_open = True
        self.frames += 1
        return self.seen

    def release(self) -> None:
        self.is_open = False


@dataclass
class ScriptedVoice:
    """A tenth of a second of tone a sentence. Remembers what it said."""

    error: Exception | None = None
    said: list[str] = field(default_factory=list)

    def voices(self) -> tuple[str, ...]:
        return ("scripted",)

    def synthesize(self, text: str, voice: str = "", speed: float = 1.0) -> AudioClip:
        if self.error is not None:
            raise self.error
        self.said.append(text)
        return AudioClip(np.full(2400, 0.1, np.float32), 24_000)


class ScriptedSpeaker:
    """Plays at once, or only when `gate` opens. Remembers the clips and the stops; `unheard` is what a stop tells."""

    def __init__(self, error: Exception | None = None, gate: threading.Event | None = None) -> None:
        self.error = error
        self.gate = gate
        self.played: list[AudioClip] = []
        self.stops = 0
        self.paused = False
        self.pauses = 0
        self.unheard = 0.0
        self._silenced = threading.Event()

    playing = False
    tapped: Callable[[NDArray[np.float32], int, float], None] | None = None

    def prepare(self) -> None:
        if self.error is not None:
            raise self.error

    def play(self, clip: AudioClip, on_audible: Callable[[float], None] | None = None) -> None:
        self._silenced.clear()
        self.played.append(clip)
        if on_audible:
            on_audible(time.monotonic())

    def stop(self) -> float:
        self.stops += 1
        self._silenced.set()
        return self.unheard

    def pause(self) -> None:
        self.paused = True
        self.pauses += 1

    def resume(self) -> None:
        self.paused = False

    def tap(self, listener: Callable[[NDArray[np.float32], int, float], None] | None) -> None:
        self.tapped = listener

    def wait(self, timeout: float | None = None) -> bool:
        end = time.monotonic() + min(timeout or 10, 10)
        while self.gate is not None and not self.gate.wait(0.005) and not self._silenced.is_set():
            assert time.monotonic() < end, "nobody opened the gate"
        return True

    def close(self) -> None: ...


class ScriptedMicrophone:
    """Records `clip` when it is stopped, or fails to open with `error`."""

    def __init__(self, clip: AudioClip | None = None, error: Exception | None = None) -> None:
        self.clip = clip or AudioClip(np.zeros(16_000, np.float32), 16_000)
        self.error = error
        self.opened = 0
        self.abandoned = 0

    def start(self, on_level: Callable[[float], None] | None = None) -> None:
        if self.error is not None:
            raise self.error
        self.opened += 1
        if on_level:
            on_level(-20.0)

    def stop(self) -> Recording:
        return Recording(self.clip, time.monotonic())

    def abandon(self) -> None:
        self.abandoned += 1


def part(name: str, port: object) -> Part[object]:
    """A part whose process is the port's own, where it has one."""
    process = getattr(port, "process", None) or ScriptedProcess(name)
    return Part(name, lambda: (process, port))


def scripted_parts(
    kernel: object | None = None,
    ears: object | None = None,
    eyes: object | None = None,
    voice: object | None = None,
    speaker: object | None = None,
    microphone: object | None = None,
    encoder: object | None = None,
    screen: object | None = None,
    views: object | None = None,
    clipboard: object | None = None,
    camera: object | None = None,
    front: object | None = None,
    stream: object | None = None,
    tools: Tools | None = None,
) -> Parts:
    """Parts that all work, except where a test gives its own."""
    return Parts(
        kernel=part("kernel", kernel or ScriptedKernel(["Hello."])),
        ears=part("ears", ears or ScriptedEars(["what time is it"])),
        eyes=part("eyes", eyes or ScriptedEyes()),
        voice=part("voice", voice or ScriptedVoice()),
        microphone=microphone or ScriptedMicrophone(),
        speaker=speaker or ScriptedSpeaker(),
        views=part("views", views or ScriptedViews()),
        screen=screen or FileScreen(Path("there is none")),
        clipboard=clipboard or FileClipboard(Path("there is none")),
        camera=part("camera", camera or ScriptedCamera()),
        front=part("front end", front or ScriptedFrontEnd()),
        stream=stream or ScriptedSound(),
        encoder=part("encoder", encoder) if encoder else None,
        tools=tools,
    )


@dataclass
class CallContext:
    """What a running tool is given; keeps what it tells of itself."""

    folder: Path = Path()
    cancelled: bool = False
    told: list[tuple[str, float | None]] = field(default_factory=list)

    def progress(self, message: str, share: float | None = None) -> None:
        self.told.append((message, share))
