"""A text as the token ids that a CLIP model takes, by the tokenizers library (Apache-2.0) and `tokenizer.json`."""

from __future__ import annotations

import html
import string
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from models.errors import BadModelFile
from models.seeing.clip_files import DAMAGED, Texts
from models.sentences import say

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_PUNCTUATION = str.maketrans("", "", string.punctuation)
_MOST_CHARACTERS = 32
"""Of a text, that many characters for each token of the context are looked at; the rest would be cut off anyway."""


class ClipTokenizer:
    """Texts to ids. Raises `BadModelFile` where the file is no tokenizer."""

    def __init__(self, file: Path, how: Texts) -> None:
        from tokenizers import Tokenizer

        try:
            self._tokenizer = Tokenizer.from_file(str(file))
        except Exception as error:  # what tokenizers raises has no class of its own
            raise BadModelFile(say("{file} is not a tokenizer.", file=file), remedy=DAMAGED) from error
        self._how = how
        self._tokenizer.enable_truncation(how.context_length)
        self._tokenizer.no_padding()

    def __call__(self, texts: Sequence[str]) -> NDArray[np.int64]:
        """Ids of shape (len(texts), tokens), padded."""
        import numpy as np

        found = [each.ids for each in self._tokenizer.encode_batch([cleaned(text, self._how) for text in texts])]
        longest = self._how.context_length if self._how.padded else max(map(len, found), default=1)
        ids = np.full((len(found), max(1, longest)), self._how.pad_id, np.int64)
        for row, tokens in zip(ids, found, strict=True):
            row[: len(tokens)] = tokens
        return ids


def cleaned(text: str, how: Texts) -> str:
    """What open_clip does to a text before it counts its tokens, but for mending wrongly decoded letters (ftfy)."""
    text = html.unescape(html.unescape(text[: _MOST_CHARACTERS * how.context_length]))
    if how.clean == "canonicalize":
        text = text.replace("_", " ").translate(_PUNCTUATION)
    text = " ".join(text.split())
    return text if how.clean == "whitespace" else text.lower()
