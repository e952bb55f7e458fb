"""Whisper on CTranslate2, through faster-whisper (Radford et al. 2022, arXiv:2212.04356).

Sound is heard in blocks of at most `BLOCK_SECONDS`, cut where nobody speaks, so memory does not grow with
the length of a file. Silero VAD finds the speech in a block; a block without any is never shown to Whisper,
which would invent words for it.
"""

from __future__ import annotations

import math
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from models.errors import BadAudio, BadModelFile, NotInstalled
from models.hearing.decode import resample, sound_blocks
from models.onnx_session import release_memory
from models.sentences import say
from models.values import AudioClip, Segment, Transcript

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

RATE = 16_000
BLOCK_SECONDS = 120

DECODING: dict[str, Any] = {
    "beam_size": 1,
    "temperature": (0.0, 0.2, 0.4),
    "condition_on_previous_text": False,
    "no_speech_threshold": 0.6,
    "log_prob_threshold": -1.0,
    "compression_ratio_threshold": 2.4,
}
"""How Whisper decodes: arguments of faster-whisper's `transcribe`. `tests/bench` times it bare with the same.

A beam of 1 and one of 5 made the same number of word errors on 19 clear recordings of 130 words (8 with tiny.en, 4
with base); the beam of 5 took 1.1 and 2 times as long.
"""
THOROUGH: dict[str, Any] = DECODING | {"beam_size": 5}
"""What was not sure, and what there is time for. Of 1,312 words, three quarters of them in noise or spoken softly, base
had 87 wrong where what was not sure was heard again with a beam of 1, 72 with one of 5, and 69 with one of 5 from the
first, which took a quarter longer each time. With the whole sound and all the silence 52 were wrong; 81 with a beam of
1 and without the pauses.
"""

SPEECH: dict[str, Any] = {"threshold": 0.5, "min_speech_duration_ms": 100, "min_silence_duration_ms": 1000}
"""What Silero VAD takes for speech: `faster_whisper.vad.VadOptions`."""

LEAST_FRAMES, MARGIN_FRAMES = 800, 300
"""Of 10 ms. Whisper fills each sound up to 30 seconds with silence; like whisper.cpp's `audio_ctx` Peri encodes less of
it, which takes a third of the time, unless it is to be thorough. With less silence than this, tiny.en began to repeat
itself.
"""
SURE, AGAIN_FRAMES, AGAIN_MARGIN_FRAMES = -0.4, 2000, 800
"""Words that are less sure than this (the mean of a segment's log-probabilities) are heard again with more silence. Of
375 words in 40 recordings base had 23 wrong with little silence, 11 with all of it in three times the time, and 13 so;
hearing again with all of it had 14 wrong, and took 1.0 s instead of 0.6 where it did.
"""
_FIRST, _AGAIN, _ALL = (LEAST_FRAMES, MARGIN_FRAMES), (AGAIN_FRAMES, AGAIN_MARGIN_FRAMES), (3000, 0)

FEWEST_TOKENS, TOKENS_A_SECOND = 24, 8
"""More than anybody says in 30 seconds at most: what repeats itself is cut short, which took ten seconds before."""

_FILES = ("model.bin", "config.json", "tokenizer.json")


@dataclass(frozen=True, slots=True)
class _Stretch:
    """What was said in one block."""

    text: str
    language: str
    segments: tuple[Segment, ...]
    speech_seconds: float


class WhisperTranscriber:
    """The words in a sound. `model` is the folder of a model converted to CTranslate2; nothing is fetched.

    `threads` 0 means as many as the machine has, eight at most. It runs on a CUDA device that works, in float16,
    else on the processor, in int8. `language` is the one to expect where a call names none; "" recognises it anew
    every half minute, so that a recording may change from one to another; `Transcript.language` is the first.
    Raises `NotInstalled` and `BadModelFile`.
    """

    def __init__(self, model: str, threads: int = 0, language: str = "") -> None:
        self._language = language
        self._model = _load(Path(model), threads or min(processors(), 8))

    def transcribe(self, clip: AudioClip, language: str | None = None, thorough: bool = False) -> Transcript:
        """See `models.ports.Transcriber`."""
        samples = resample(_checked(clip), clip.rate, RATE)
        heard = self._hear([samples], language, thorough=thorough)
        if thorough:  # there is time now
            release_memory()
        return heard

    def transcribe_file(self, path: str, language: str | None = None) -> Transcript:
        """See `models.ports.Transcriber`. A film's first sound track is heard."""
        return self._hear(sound_blocks(path, RATE), language)

    def close(self) -> None:
        """Free the model."""
        self._model = None

    def _hear(
        self, blocks: Iterable[NDArray[np.float32]], language: str | None, *, thorough: bool = False
    ) -> Transcript:
        wanted = language or self._language or None
        stretches: list[_Stretch] = []
        seconds = 0.0
        for start, samples, spans in _spoken(blocks):
            seconds = start + len(samples) / RATE
            if spans:
                heard = [{"start": 0, "end": len(samples)}] if thorough else spans
                stretches.append(self._understand(start, samples, heard, wanted, thorough=thorough))
        return Transcript(
            text="".join(s.text for s in stretches).strip(),
            language=next((s.language for s in stretches if s.text), wanted or ""),
            segments=tuple(segment for s in stretches for segment in s.segments),
            audio_seconds=seconds,
            speech_seconds=sum(s.speech_seconds for s in stretches),
        )

    def _understand(
        self,
        start: float,
        samples: NDArray[np.float32],
        spans: list[dict[str, int]],
        language: str | None,
        *,
        thorough: bool,
    ) -> _Stretch:
        """Whisper's words for the speech at `spans` of a block that begins at `start` seconds."""
        import numpy as np
        from faster_whisper.transcribe import restore_speech_timestamps

        speech = np.concatenate([samples[span["start"] : span["end"]] for span in spans])
        known = self._known_language(language)
        mixed = known is None and self._model.model.is_multilingual
        most = round(FEWEST_TOKENS + TOKENS_A_SECOND * min(30.0, len(speech) / RATE))
        found, info = self._transcribed(
            speech, thorough=thorough, language=known, multilingual=mixed, max_new_tokens=most
        )
        kept = [s for s in restore_speech_timestamps(found, spans, RATE) if _believable(s)]
        self._model.forget(_FIRST)
        return _Stretch(
            text="".join(s.text for s in kept),
            language=info.language,
            segments=tuple(Segment(start + s.start, start + s.end, s.text.strip()) for s in kept),
            speech_seconds=len(speech) / RATE,
        )

    def _transcribed(self, speech: NDArray[np.float32], *, thorough: bool, **options: Any) -> tuple[list[Any], Any]:
        """Its segments, and what faster-whisper says of the whole. What was not sure is heard again, with more silence;
        nothing, where somebody spoke, too.
        """
        self._model.forget(_ALL if thorough else _FIRST)
        if thorough or len(speech) > 30 * RATE:
            found, info = self._model.transcribe(speech, **options, **THOROUGH if thorough else DECODING)
            return list(found), info
        found, info = self._model.transcribe(speech, **options, **DECODING | {"temperature": 0.0})
        segments = list(found)
        if not segments or any(one.avg_logprob < SURE or not _believable(one) for one in segments):
            self._model.forget(_AGAIN)
            found, info = self._model.transcribe(speech, **options | {"language": info.language}, **THOROUGH)
            segments = list(found)
        return segments, info

    def _known_language(self, language: str | None) -> str | None:
        """None lets Whisper recognise it; a model of English alone is told nothing."""
        if not self._model.model.is_multilingual:
            return None
        if language is not None and language not in self._model.supported_languages:
            raise BadAudio(
                say("The speech model knows no language “{language}”.", language=language),
                remedy=say("Give a code such as “en” or “de”, or none, to have it recognised."),
            )
        return language


def _believable(segment: Any) -> bool:
    """Whisper's own doubts about a segment (no_speech_threshold alone lets a confident invention pass)."""
    if not any(map(str.isalnum, segment.text)):
        return False
    hesitant = segment.avg_logprob < DECODING["log_prob_threshold"]
    repetitive = segment.compression_ratio > DECODING["compression_ratio_threshold"]
    return not (repetitive or (hesitant and segment.no_speech_prob > 0.3))


def _spoken(
    blocks: Iterable[NDArray[np.float32]],
) -> Iterator[tuple[float, NDArray[np.float32], list[dict[str, int]]]]:
    """(seconds from the beginning, samples, speech spans in samples) of stretches cut between words.

    The stretches follow one another without a gap. A long one is cut before its last span, which then
    begins the next, because more of it may follow.
    """
    import numpy as np

    pending: list[NDArray[np.float32]] = []
    held = done = 0
    for block in blocks:
        for part in np.array_split(block, max(1, math.ceil(len(block) / (RATE * 30)))):
            pending.append(part)
            held += len(part)
            if held >= RATE * BLOCK_SECONDS:
                samples = np.concatenate(pending)
                spans = _speech(samples)
                cut = _cut(spans, held)
                yield done / RATE, samples[:cut], [span for span in spans if span["end"] <= cut]
                pending, held, done = [samples[cut:]], held - cut, done + cut
    if held:
        samples = np.concatenate(pending)
        yield done / RATE, samples, _speech(samples)


def _cut(spans: list[dict[str, int]], held: int) -> int:
    """Where a block may be cut: before a span that may go on, unless there is no other."""
    open_span = bool(spans) and held - spans[-1]["end"] < RATE
    return spans[-1]["start"] if open_span and len(spans) > 1 else held


def _speech(samples: NDArray[np.float32]) -> list[dict[str, int]]:
    from faster_whisper.vad import VadOptions, get_speech_timestamps

    options = VadOptions(**SPEECH, max_speech_duration_s=BLOCK_SECONDS / 2)
    return list(get_speech_timestamps(samples, options))


def _checked(clip: AudioClip) -> NDArray[np.float32]:
    import numpy as np

    if clip.rate <= 0 or clip.samples.ndim != 1 or not np.isfinite(clip.samples).all():
        raise BadAudio(
            say("What the microphone gave is no sound."), remedy=say("Speak again, or choose another microphone.")
        )
    return np.asarray(clip.samples, dtype=np.float32)


def processors() -> int:
    """How many this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _load(folder: Path, threads: int) -> Any:
    missing = [name for name in _FILES if not (folder / name).is_file()]
    if len(missing) == len(_FILES):
        raise NotInstalled(
            say("No speech model is in {folder}.", folder=folder),
            remedy=say("`peri models pull whisper-tiny.en` fetches one."),
        )
    if missing:
        raise BadModelFile(
            say("The speech model in {folder} lacks {files}.", folder=folder, files=", ".join(missing)),
            remedy=say("Remove it and pull it again."),
        )
    cuda = _on_cuda(folder)
    return cuda if cuda is not None else _on_processor(folder, threads)


def _on_processor(folder: Path, threads: int) -> Any:
    try:
        return _model_class()(
            str(folder), device="cpu", compute_type="int8", cpu_threads=threads, local_files_only=True
        )
    except Exception as error:  # tokenizers raises Exception itself for a file that is damaged
        raise BadModelFile(
            say("{folder} holds no Whisper model that can be loaded: {why}", folder=folder, why=error),
            remedy=say("Remove it and pull it again."),
        ) from error


def _on_cuda(folder: Path) -> Any:
    """The model on the first CUDA device, or None where there is none or its libraries are not complete."""
    import ctranslate2
    import numpy as np

    if not ctranslate2.get_cuda_device_count():
        return None
    try:
        model = _model_class()(str(folder), device="cuda", compute_type="float16", local_files_only=True)
        model.encode(model.feature_extractor(np.zeros(RATE, dtype=np.float32)))
    except (RuntimeError, ValueError):
        # CTranslate2 finds cuBLAS and cuDNN only when it first computes; without them the processor hears.
        return None
    return model


def _frames(features: NDArray[np.float32], least: int, margin: int) -> int:
    """How many of the frames (10 ms each) of shape (…, frames) to encode: `margin` of silence, `least` in all."""
    import numpy as np

    filled = np.flatnonzero(np.abs(features).max(axis=tuple(range(features.ndim - 1))))
    used = int(filled[-1]) + 1 if len(filled) else 0
    return int(min(features.shape[-1], max(least, used + margin)) // 2 * 2)


def _model_class() -> Any:
    import threading

    from faster_whisper import WhisperModel
    from tqdm import tqdm

    tqdm.set_lock(threading.RLock())  # its own is a semaphore of the system's, left behind by a host that is ended

    class OnceEncoded(WhisperModel):  # type: ignore[misc]
        """Encodes the sound once for both, finding the language and finding the words; the library does it twice. And
        it encodes no more of the silence that fills up 30 seconds than it needs.
        """

        _last: tuple[Any, Any] | None = None
        _silence = _FIRST

        def encode(self, features: Any) -> Any:
            import numpy as np

            if self._last is None or not np.array_equal(self._last[0], features):
                count = _frames(features, *self._silence)
                self._last = (features, super().encode(np.ascontiguousarray(features[..., :count])))
            return self._last[1]

        def forget(self, silence: tuple[int, int]) -> None:
            """The next sound is another one, or the same with more silence: frames at least, and behind the sound."""
            self._last, self._silence = None, silence

        def detect_language(self, audio: Any = None, features: Any = None, **options: Any) -> Any:
            if features is not None:  # the words are found without the last frame; leave it out here too
                features = features[..., :-1]
            return super().detect_language(audio=audio, features=features, **options)

    return OnceEncoded
