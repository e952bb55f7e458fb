"""Key frames of a video: one for each of its scenes, with its time.

The frames are sampled over the whole length (where it is long by jumping from one self-contained frame to another), and
those are chosen that differ most from each other: the greedy farthest-point traversal of Gonzalez (1985), on small
pictures of the frames.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from models.errors import BadVideo
from models.seeing.decode import png
from models.sentences import say
from models.values import View, Views

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MOST_SAMPLES = 64
LONG_SECONDS = 60.0
"""Videos longer than this are sampled by seeking."""
_LONGEST_SIDE = 1280
_MOST_DECODED = 6000
_MOST_PIXELS = 64_000_000
_SIGNATURE = (16, 9)
_DIFFERENT = 0.06
"""Mean difference of two signatures, of 1, from which on they show different things."""


@dataclass(frozen=True, slots=True)
class _Sample:
    seconds: float
    signature: NDArray[np.float32]
    """RGB in [0, 1], of shape (9, 16, 3)."""
    frame: Any


@dataclass(frozen=True, slots=True)
class _Film:
    facts: tuple[str, ...]
    samples: list[_Sample]


def views(path: Path, most: int = 8, name: str = "") -> Views:
    """At most `most` frames, in order of time, and what is certain of the video. Raises `BadVideo`."""
    name = name or path.name
    film = _read(path, name)
    return Views(film.facts, tuple(_view(sample, name) for sample in _chosen(film.samples, most)))


def _read(path: Path, name: str) -> _Film:
    import av

    try:
        with av.open(path, metadata_errors="ignore") as container:
            if not container.streams.video:
                raise BadVideo(
                    say("“{name}” has no pictures in it.", name=name),
                    remedy=say("Peri can listen to it: attach it as a sound."),
                )
            stream = container.streams.video[0]
            if stream.width * stream.height > _MOST_PIXELS:
                raise BadVideo(
                    say(
                        "The pictures of “{name}” are too large: {width} x {height} pixels.",
                        name=name,
                        width=stream.width,
                        height=stream.height,
                    )
                )
            stream.thread_type = "AUTO"
            seconds = _length(container, stream)
            frames = _seeking(container, stream, seconds) if seconds > LONG_SECONDS else _all(container, stream)
            facts = _facts(stream, seconds)
            samples = [sample for sample in map(_sample, _thinned(frames, seconds)) if sample is not None]
    except av.FFmpegError as error:
        raise BadVideo(say("“{name}” is not a video that can be read.", name=name), remedy=_CONVERT) from error
    if not samples:
        raise BadVideo(say("No picture of “{name}” can be decoded.", name=name), remedy=_CONVERT)
    return _Film(facts, samples)


def _facts(stream: Any, seconds: float) -> tuple[str, ...]:
    facts = ["video" + (f" of {clock(seconds)}" if seconds > 0 else " of unknown length")]
    facts.append(f"{stream.width} x {stream.height} pixels")
    if stream.average_rate:
        facts.append(f"{float(stream.average_rate):.4g} frames a second")
    return tuple(facts)


def clock(seconds: float) -> str:
    """A time as players show it: 0:07, 12:34, 1:02:03."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def _length(container: Any, stream: Any) -> float:
    """Seconds; 0 where the file does not say."""
    if stream.duration and stream.time_base:
        return float(stream.duration * stream.time_base)
    return float(container.duration) / 1_000_000 if container.duration else 0.0


def _all(container: Any, stream: Any) -> Iterator[Any]:
    """Frame after frame. What is damaged is passed over."""
    import av

    count = 0
    for packet in container.demux(stream):
        try:
            decoded = packet.decode()
        except av.FFmpegError:
            continue
        for frame in decoded:
            yield frame
            count += 1
            if count >= _MOST_DECODED:
                return


def _seeking(container: Any, stream: Any, seconds: float) -> Iterator[Any]:
    """The self-contained frame at or before each of `MOST_SAMPLES` moments."""
    import av

    stream.codec_context.skip_frame = "NONKEY"
    start = stream.start_time or 0
    last = None
    for number in range(MOST_SAMPLES):
        try:
            container.seek(start + int(seconds * number / MOST_SAMPLES / stream.time_base), stream=stream)
            frame = next(container.decode(stream), None)
        except av.FFmpegError:
            continue
        if frame is not None and frame.pts != last:
            last = frame.pts
            yield frame


def _thinned(frames: Iterator[Any], seconds: float) -> Iterator[Any]:
    """At most about `MOST_SAMPLES` of them, evenly in time."""
    step = max(seconds, 0.0) / MOST_SAMPLES if 0 < seconds <= LONG_SECONDS else 0.0
    due, kept = -1.0, 0
    for frame in frames:
        at = float(frame.time or 0.0)
        if at >= due and kept < 4 * MOST_SAMPLES:
            due, kept = at + step, kept + 1
            yield frame


def _sample(frame: Any) -> _Sample | None:
    import numpy as np

    width, height = _SIGNATURE
    try:
        small = frame.reformat(width=width, height=height, format="rgb24").to_ndarray()
    except ValueError:  # a pixel format that the converter does not know
        return None
    return _Sample(max(0.0, float(frame.time or 0.0)), small.astype(np.float32) / 255.0, frame)


def _chosen(samples: list[_Sample], most: int) -> list[_Sample]:
    """The first, then again and again the one that differs most from all chosen, while one is left that differs."""
    import numpy as np

    signatures = np.stack([sample.signature for sample in samples]).reshape(len(samples), -1)
    chosen = [0]
    distance = np.abs(signatures - signatures[0]).mean(axis=1)
    while len(chosen) < max(1, most):
        farthest = int(distance.argmax())
        if distance[farthest] < _DIFFERENT:
            break
        chosen.append(farthest)
        distance = np.minimum(distance, np.abs(signatures - signatures[farthest]).mean(axis=1))
    return [samples[_beginning(signatures, index)] for index in sorted(chosen)]


def _beginning(signatures: NDArray[np.float32], index: int) -> int:
    """Where the scene of a sample begins."""
    import numpy as np

    alike = np.abs(signatures[:index] - signatures[index]).mean(axis=1) < _DIFFERENT / 2
    different = np.flatnonzero(~alike)
    return int(different[-1]) + 1 if len(different) else 0


def _view(sample: _Sample, name: str) -> View:
    image = sample.frame.to_image()
    if sample.frame.rotation:
        image = image.rotate(sample.frame.rotation, expand=True)
    image.thumbnail((_LONGEST_SIDE, _LONGEST_SIDE))
    title = f"at {clock(sample.seconds)}"
    return View(title, png(image, f"{name} {title}"), round(sample.seconds, 3))


_CONVERT = say("Convert it to MP4 and try again.")
