"""Small tasks for the native parts, each in a host of its own; how it went is a value, never a crash."""

from __future__ import annotations

import hashlib
import io
import platform
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from models.errors import HostError, ModelError
from models.host import Host, HostSpec
from models.proxies import HostedSynthesizer, HostedTextGenerator, HostedTextReader, HostedTranscriber
from models.values import AudioClip, GenerationRequest, Message, Picture, Role, Sampling, Usage

CONTEXT_TOKENS = 512
SILENCE_RATE = 16_000
NATIVE_FAULTS = ("SIGSEGV", "SIGILL", "SIGBUS", "exit code 3221225477", "exit code 3221225501")
"""How a process dies of an instruction that its processor can't run; the last two are Windows' words for it."""
WORD = "PERI 42"


@dataclass(frozen=True, slots=True)
class Trial:
    """How a task went, in words."""

    works: bool
    finding: str
    remedy: str = ""


def decode(model: Path) -> Trial:
    """One greedy token of a language model."""

    def task(host: Host) -> str:
        kernel = HostedTextGenerator(host)
        info = kernel.describe()
        prompt = (Message(Role.USER, "Say yes."),)
        stream = kernel.generate(GenerationRequest(prompt, Sampling(temperature=0.0), max_tokens=1))
        usage = [item for item in stream if isinstance(item, Usage)]
        tokens = usage[-1].completion_tokens if usage else 0
        return (
            f"{tokens} from {info.name} on {info.device}, {info.threads} threads, loaded in {info.load_seconds:.1f} s"
        )

    options = {"model": str(model), "context_tokens": CONTEXT_TOKENS}
    return _try(HostSpec("the language model", "language/llama", options), task)


def hear(model: Path) -> Trial:
    """A second of silence, which has to be heard as nothing."""

    def task(host: Host) -> str:
        import numpy as np

        silence = AudioClip(np.zeros(SILENCE_RATE, dtype=np.float32), SILENCE_RATE)
        transcript = HostedTranscriber(host).transcribe(silence, "en")
        return "heard as silence" if not transcript.text else f"heard as “{transcript.text}”"

    return _try(HostSpec("hearing", "hearing/whisper", {"model": str(model)}), task)


def speak(engine: str) -> Trial:
    """A word of a voice: "hibari" or "system"."""

    def task(host: Host) -> str:
        started = time.monotonic()
        clip = HostedSynthesizer(host).synthesize("Hello.")
        return f"{clip.seconds:.1f} s of sound in {time.monotonic() - started:.2f} s"

    trial = _try(HostSpec("the voice", f"speaking/{engine}"), task)
    if trial.works or engine != "system":
        return trial
    return Trial(False, trial.finding, trial.remedy or "Set `speaking.engine` to hibari, or install espeak-ng.")


def see() -> Trial:
    """A picture with a word in it, which has to be read."""

    def task(host: Host) -> str:
        boxes = HostedTextReader(host).read(_picture())
        return f"read as “{' '.join(box.text for box in boxes)}”"

    return _try(HostSpec("reading pictures", "seeing/rapidocr"), task)


def _try(spec: HostSpec, task: Callable[[Host], str]) -> Trial:
    host = Host(spec)
    try:
        return Trial(True, task(host))
    except HostError as error:
        return explain(error)
    except ModelError as error:
        return Trial(False, error.message, error.remedy)
    finally:
        host.close()


def explain(error: HostError) -> Trial:
    """A host that failed; one that died of a wrong instruction is told with its usual reason."""
    cause = str(error.facts.get("cause", ""))
    if cause in NATIVE_FAULTS:
        remedy = (
            "llama.cpp was probably built for instructions that this machine announces but can't run: virtual "
            "machines do so with AMX, and a wheel from another computer may do so with others. "
            "Run `make setup PORTABLE=1` in Peri's folder to build it without them."
        )
        return Trial(False, f"its process died ({cause}) on {platform.machine()}", remedy)
    tail = "; ".join(error.facts.get("tail", ())[-3:])
    return Trial(False, f"{error.message} {tail}".strip(), error.remedy)


def _picture() -> Picture:
    from PIL import Image, ImageDraw, ImageFont

    image = Image.new("RGB", (320, 96), "white")
    ImageDraw.Draw(image).text((24, 20), WORD, fill="black", font=ImageFont.load_default(48))
    buffer = io.BytesIO()
    image.save(buffer, "PNG")
    data = buffer.getvalue()
    return Picture(data, hashlib.sha256(data).hexdigest(), "trial.png")
