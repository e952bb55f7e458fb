"""all-MiniLM-L6-v2 (Reimers and Gurevych 2019, arXiv:1908.10084; Apache-2.0) on ONNX Runtime.

The model is a folder with `text.onnx`, which takes token ids of shape (n, tokens), padded with 0, and gives unit
vectors, and `tokenizer.json`. The one that comes with Peri is the text half of its eyes, in 8 bits.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from models.errors import BadModelFile, ModelError, NotInstalled
from models.onnx_session import first_line, load, processors
from models.sentences import say

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

DIMENSIONS = 384
CONTEXT = 256
"""Tokens that are looked at; the rest of a text is passed over."""
AT_ONCE = 8
_MOST_CHARACTERS = 32 * CONTEXT
_AGAIN = say("Install Peri again.")


class MiniLm:
    """An `Embedder` of 384 dimensions. `threads` 0 takes as many as the process may use, at most eight.

    Raises `NotInstalled` and `BadModelFile` when built.
    """

    def __init__(self, model: str, threads: int = 0) -> None:
        folder = Path(model)
        self._tokenizer = _tokenizer(folder / "tokenizer.json")
        self._session = _session(folder / "text.onnx", threads or processors())

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Unit vectors of shape (len(texts), 384). Raises `ModelError`."""
        import numpy as np

        tokens = [one.ids for one in self._tokenizer.encode_batch([text[:_MOST_CHARACTERS] for text in texts])]
        order = sorted(range(len(tokens)), key=lambda index: len(tokens[index]))  # a batch costs what its longest costs
        vectors = np.empty((len(texts), DIMENSIONS), np.float32)
        for start in range(0, len(order), AT_ONCE):
            batch = order[start : start + AT_ONCE]
            ids = np.zeros((len(batch), max(len(tokens[index]) for index in batch)), np.int64)
            for row, index in zip(ids, batch, strict=True):
                row[: len(tokens[index])] = tokens[index]
            vectors[batch] = self._run(ids)
        return vectors

    def close(self) -> None:
        """Let the model go."""
        del self._session

    def _run(self, ids: NDArray[np.int64]) -> NDArray[np.float32]:
        try:
            vectors: NDArray[np.float32] = self._session.run(["vectors"], {"ids": ids})[0]
        except Exception as error:  # ONNX Runtime's errors have no common class
            raise ModelError(
                say("The meaning of a text could not be computed: {why}", why=first_line(error))
            ) from error
        return vectors


def _tokenizer(file: Path) -> Any:
    from tokenizers import Tokenizer

    if not file.is_file():
        raise NotInstalled(say("The model that finds texts by their meaning is not here."), remedy=_AGAIN)
    try:
        tokenizer = Tokenizer.from_file(str(file))
    except Exception as error:  # what tokenizers raises has no class of its own
        raise BadModelFile(f"{file} is not a tokenizer.", remedy=_AGAIN) from error
    tokenizer.enable_truncation(CONTEXT)
    tokenizer.no_padding()
    return tokenizer


def _session(file: Path, threads: int) -> Any:
    session = load(file, threads, _AGAIN)
    if [one.name for one in session.get_inputs()] != ["ids"] or session.get_outputs()[0].shape[-1] != DIMENSIONS:
        raise BadModelFile(f"{file} does not turn texts into vectors of {DIMENSIONS} numbers.", remedy=_AGAIN)
    return session
