"""CLIP on ONNX Runtime: a folder that `peri models export-clip` wrote (`models.seeing.clip_files` says what is in it).

It starts in a fraction of the time and memory that torch and open_clip take.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from models.errors import BadModelFile, ModelError
from models.onnx_session import first_line, load, processors
from models.seeing.clip_files import DAMAGED, IMAGE, TEXT, TOKENIZER, VECTORS, read_config
from models.seeing.clip_pixels import pixels
from models.seeing.clip_texts import ClipTokenizer
from models.sentences import say
from models.values import EncoderInfo, Picture

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

PICTURES_AT_ONCE = 8
TEXTS_AT_ONCE = 32


class OnnxClip:
    """An `ImageEncoder`, and an `Embedder` where its folder has sentences.

    `threads` 0 takes as many as the process may use, at most eight. The text half is loaded when the first text comes.
    Raises `NotInstalled` and `BadModelFile` when built.
    """

    def __init__(self, model: str, threads: int = 0) -> None:
        self._folder = Path(model)
        self._config = read_config(self._folder)
        self._threads = threads or processors()
        self._image = open_session(self._folder / IMAGE, "pixels", self._threads)
        self._texts: tuple[ClipTokenizer, Any] | None = None

    def describe(self) -> EncoderInfo:
        return self._config.info

    def encode_pictures(self, pictures: Sequence[Picture]) -> NDArray[np.float32]:
        """Unit vectors of shape (len(pictures), d). Raises `BadPicture`, `ModelError`."""
        import numpy as np

        parts = [np.empty((0, self._config.info.dimensions), np.float32)]
        for start in range(0, len(pictures), PICTURES_AT_ONCE):
            batch = np.stack([pixels(each, self._config.image) for each in pictures[start : start + PICTURES_AT_ONCE]])
            parts.append(run_session(self._image, VECTORS, "pixels", batch))
        return np.concatenate(parts)

    def encode_texts(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Unit vectors of shape (len(texts), d). What exceeds the context is cut off. Raises `ModelError`."""
        return self._encode_texts(texts, VECTORS, self._config.info.dimensions)

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Unit vectors for comparing texts with texts. Raises `ModelError`, also where the model has none."""
        output = self._config.text.sentences
        shapes = {each.name: each.shape for each in self._text_half()[1].get_outputs()}
        if output not in shapes:
            raise ModelError(
                say("{name} compares texts with pictures only, not with texts.", name=self._config.info.name)
            )
        return self._encode_texts(texts, output, int(shapes[output][1]))

    def close(self) -> None:
        """Let the model go."""
        del self._image
        self._texts = None

    def _encode_texts(self, texts: Sequence[str], output: str, dimensions: int) -> NDArray[np.float32]:
        """Texts of like length go together: a batch costs what its longest text costs."""
        import numpy as np

        tokenizer, session = self._text_half()
        order = sorted(range(len(texts)), key=lambda index: len(texts[index]))
        vectors = np.empty((len(texts), dimensions), np.float32)
        for start in range(0, len(order), TEXTS_AT_ONCE):
            batch = order[start : start + TEXTS_AT_ONCE]
            vectors[batch] = run_session(session, output, "ids", tokenizer([texts[index] for index in batch]))
        return vectors

    def _text_half(self) -> tuple[ClipTokenizer, Any]:
        if self._texts is None:
            tokenizer = ClipTokenizer(self._folder / TOKENIZER, self._config.text)
            self._texts = tokenizer, open_session(self._folder / TEXT, "ids", self._threads)
        return self._texts


def open_session(file: Path, given: str, threads: int) -> Any:
    """A session of ONNX Runtime for one half, whose input is `given`. Raises `BadModelFile`."""
    session = load(file, threads, DAMAGED)
    if [each.name for each in session.get_inputs()] != [given] or session.get_outputs()[0].name != VECTORS:
        raise BadModelFile(say("{file} is not half of an image encoder.", file=file), remedy=DAMAGED)
    return session


def run_session(session: Any, output: str, given: str, values: NDArray[Any]) -> NDArray[np.float32]:
    """One output of a session. Raises `ModelError`."""
    try:
        vectors: NDArray[np.float32] = session.run([output], {given: values})[0]
    except Exception as error:  # ONNX Runtime's errors have no common class
        raise ModelError(say("The image encoder failed: {why}", why=first_line(error))) from error
    return vectors
