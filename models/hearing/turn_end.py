"""Has the speaker finished? Smart Turn v3 (Daily 2025, github.com/pipecat-ai/smart-turn, BSD-2-Clause).

It hears the last eight seconds as Whisper's log-mel features and says how probable it is that the turn is complete.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from models.errors import BadAudio, BadModelFile, NotInstalled
from models.hearing.decode import resample
from models.sentences import say
from models.values import AudioClip

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

RATE = 16_000
SECONDS = 8
_AGAIN = say("Remove it and pull it again.")


class SmartTurn:
    """A `TurnDetector`. `model` is the ONNX file, or the folder it is in. Raises `NotInstalled` and `BadModelFile`."""

    def __init__(self, model: str) -> None:
        from faster_whisper.feature_extractor import FeatureExtractor

        self._session = _load(Path(model))
        self._features = FeatureExtractor(feature_size=80, sampling_rate=RATE, chunk_length=SECONDS)

    def probability(self, clip: AudioClip) -> float:
        """See `models.ports.TurnDetector`. Raises `BadAudio`."""
        import numpy as np

        if clip.rate <= 0 or clip.samples.ndim != 1 or not np.isfinite(clip.samples).all():
            raise BadAudio(say("What was to be judged is no sound."))
        heard = resample(clip.samples, clip.rate, RATE)[-SECONDS * RATE :]
        given = {"input_features": self._mel(heard)[None]}
        return float(np.ravel(self._session.run(None, given)[0])[0])

    def close(self) -> None:
        """Let the model go."""
        del self._session

    def _mel(self, heard: NDArray[np.float32]) -> NDArray[np.float32]:
        """Features of shape (80, 800): what was said at the end, silence before it, all of it of unit variance."""
        import numpy as np

        whole = np.zeros(SECONDS * RATE, np.float32)
        whole[len(whole) - len(heard) :] = heard
        whole = (whole - whole.mean()) / np.sqrt(whole.var() + 1e-7)
        return np.asarray(self._features(whole, padding=0), np.float32)[:, : SECONDS * 100]


def session(file: Path) -> Any:
    """ONNX Runtime on one thread, which waits without spinning: it decides many times a second, each time quickly."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.enable_cpu_mem_arena = False
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])


def _load(path: Path) -> Any:
    file = next(iter(sorted(path.glob("*.onnx"))), path / "smart-turn.onnx") if path.is_dir() else path
    if not file.is_file():
        raise NotInstalled(
            say("The model that hears when a turn ends is not on this machine."),
            remedy="peri models pull smart-turn-v3.2",
        )
    try:
        loaded = session(file)
    except Exception as error:  # ONNX Runtime's errors have no common class
        raise BadModelFile(say("{file} can't be loaded.", file=file), remedy=_AGAIN) from error
    if [one.name for one in loaded.get_inputs()] != ["input_features"]:
        raise BadModelFile(say("{file} does not judge turns.", file=file), remedy=_AGAIN)
    return loaded
