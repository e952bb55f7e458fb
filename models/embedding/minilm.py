"""all-MiniLM-L6-v2 (Reimers and Gurevych 2019, arXiv:1908.10084; Apache-2.0) on ONNX Runtime.

The model is a folder with `quick.onnx`, which takes the token ids of one text, of shape (tokens), and gives a unit
vector of shape (1, 384), `text.onnx`, where its weights are, and `tokenizer.json`. The one that comes with Peri is the
text half of its eyes, in 8 bits; `models.embedding.quicken` writes `quick.onnx`.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

from models.errors import BadModelFile, ModelError, NotInstalled
from models.onnx_session import first_line, load, processors, release_memory
from models.sentences import say

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

DIMENSIONS = 384
TEXT, QUICK = "text.onnx", "quick.onnx"
CONTEXT = 256
"""Tokens that are looked at; the rest of a text is passed over."""
_MOST_CHARACTERS = 32 * CONTEXT
_AGAIN = say("Install Peri again.")


class MiniLm:
    """An `Embedder` of 384 dimensions. `threads` 0 takes as many as the process may use, at most eight.

    Each thread takes one text after the other: nothing is padded, and none waits for another within a text.

    Raises `NotInstalled` and `BadModelFile` when built.
    """

    def __init__(self, model: str, threads: int = 0) -> None:
        folder = Path(model)
        self._tokenizer = tokenizer(folder)
        self._session = _session(folder / QUICK)
        self._threads = ThreadPoolExecutor(threads or processors(), "meaning")

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Unit vectors of shape (len(texts), 384). Raises `ModelError`."""
        import numpy as np

        tokens = [one.ids for one in self._tokenizer.encode_batch([text[:_MOST_CHARACTERS] for text in texts])]
        vectors = np.empty((len(texts), DIMENSIONS), np.float32)
        order = sorted(range(len(tokens)), key=lambda index: -len(tokens[index]))  # no thread is left with a long one
        made = self._threads.map(self._run, [tokens[index] for index in order])
        for index, vector in zip(order, made, strict=True):
            vectors[index] = vector
        return vectors

    def close(self) -> None:
        """Let the model go."""
        self._threads.shutdown()
        del self._session

    def _run(self, ids: Sequence[int]) -> NDArray[np.float32]:
        import numpy as np

        try:
            vector: NDArray[np.float32] = self._session.run(["vectors"], {"ids": np.array(ids, np.int64)})[0][0]
        except Exception as error:  # ONNX Runtime's errors have no common class
            raise ModelError(
                say("The meaning of a text could not be computed: {why}", why=first_line(error))
            ) from error
        return vector


def tokenizer(folder: Path) -> Any:
    """That of a model, cutting texts at `CONTEXT`. Raises `NotInstalled`, `BadModelFile`."""
    from tokenizers import Tokenizer

    file = folder / "tokenizer.json"
    if not file.is_file():
        raise NotInstalled(say("The model that finds texts by their meaning is not here."), remedy=_AGAIN)
    try:
        found = Tokenizer.from_file(str(file))
    except Exception as error:  # what tokenizers raises has no class of its own
        raise BadModelFile(say("{file} is not a tokenizer.", file=file), remedy=_AGAIN) from error
    found.enable_truncation(CONTEXT)
    found.no_padding()
    return found


def _session(file: Path) -> Any:
    session = load(file, 1, _AGAIN)
    release_memory()  # the weights were in 32 bits for a moment
    if [one.name for one in session.get_inputs()] != ["ids"] or session.get_outputs()[0].shape[-1] != DIMENSIONS:
        raise BadModelFile(
            say("{file} does not turn texts into vectors of {count} numbers.", file=file, count=DIMENSIONS),
            remedy=_AGAIN,
        )
    return session
