"""Sound files to samples, a block at a time, with PyAV (FFmpeg's libraries).

Only the file itself is read. A playlist names other files or addresses, and FFmpeg would wait for them as long
as it says: it is no sound.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from models.errors import BadAudio
from models.sentences import say
from models.values import AudioClip

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_CONVERT = say("Convert it to WAV, FLAC, MP3 or OGG and try again.")
_TOLERATED_BAD_PACKETS = 100
_PLAYLISTS = (b"#EXTM3U", b"ffconcat", b"<?xml", b"<MPD", b"v=0", b"[playlist]")


def resample(samples: NDArray[np.float32], source: int, target: int) -> NDArray[np.float32]:
    """`samples` (n,) at `source` hertz, as they are at `target` hertz."""
    import numpy as np
    import soxr

    if source == target:
        return samples
    return np.asarray(soxr.resample(samples, source, target), dtype=np.float32)


def read_sound(path: str, rate: int) -> AudioClip:
    """The whole of a short sound file as mono at `rate`. Raises `BadAudio`."""
    import numpy as np

    return AudioClip(np.concatenate(list(sound_blocks(path, rate))), rate)


def sound_blocks(path: str, rate: int) -> Iterator[NDArray[np.float32]]:
    """The sound of a file, mixed to mono at `rate`: arrays of shape (n,), float32, none of them empty.

    Damaged packets are passed over. Raises `BadAudio` where the file can't be opened, is empty, holds no
    sound, or none of its sound can be decoded.
    """
    name = Path(path).name
    heard = False
    for block in _decoded(path, name, rate):
        heard = True
        yield block
    if not heard:
        raise BadAudio(say("“{name}” holds no sound that can be decoded.", name=name), remedy=_CONVERT)


def _decoded(path: str, name: str, rate: int) -> Iterator[NDArray[np.float32]]:
    import av

    try:
        if Path(path).stat().st_size == 0:
            raise BadAudio(
                say("“{name}” is an empty file.", name=name), remedy=say("Choose a file that has sound in it.")
            )
        if _is_playlist(path):
            raise BadAudio(
                say("“{name}” is a playlist, not a sound.", name=name),
                remedy=say("Choose one of the files that it names."),
            )
        with Path(path).open("rb") as file, av.open(file, options={"protocol_whitelist": "none"}) as container:
            if not container.streams.audio:
                raise BadAudio(
                    say("“{name}” has no sound track.", name=name), remedy=say("Choose a file that has sound in it.")
                )
            yield from _converted(_frames(container), rate)
    except av.FFmpegError as error:
        raise BadAudio(
            say("“{name}” is no sound file that can be read ({why}).", name=name, why=error.strerror), remedy=_CONVERT
        ) from error
    except OSError as error:
        raise BadAudio(say("“{name}” can't be opened: {why}.", name=name, why=error.strerror or error)) from error


def _is_playlist(path: str) -> bool:
    with Path(path).open("rb") as file:
        return file.read(64).removeprefix(b"\xef\xbb\xbf").lstrip().startswith(_PLAYLISTS)


def _frames(container: Any) -> Iterator[Any]:
    """Every audio frame that decodes, then None, which flushes the resampler."""
    import av

    frames = container.decode(audio=0)
    bad = 0
    while bad <= _TOLERATED_BAD_PACKETS:
        try:
            frame = next(frames)
        except (StopIteration, av.error.EOFError):
            break
        except av.error.InvalidDataError:
            bad += 1
            frames = container.decode(audio=0)
            continue
        frame.pts = None
        yield frame
    yield None


def _converted(frames: Iterator[Any], rate: int) -> Iterator[NDArray[np.float32]]:
    """Frames as mono at `rate`. Files that were joined may change their rate or channels on the way."""
    import av

    resampler, manner = av.AudioResampler(format="flt", layout="mono", rate=rate), None
    for frame in frames:
        if frame is not None:
            came = (frame.format.name, frame.layout.name, frame.sample_rate)
            if manner not in (None, came):
                yield from _samples(resampler.resample(None))
                resampler = av.AudioResampler(format="flt", layout="mono", rate=rate)
            manner = came
        yield from _samples(resampler.resample(frame))


def _samples(frames: list[Any]) -> Iterator[NDArray[np.float32]]:
    for frame in frames:
        block = frame.to_ndarray().reshape(-1)
        if block.size:
            yield block
