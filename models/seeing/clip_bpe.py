"""open_clip's tokenizers as a `tokenizer.json` of the tokenizers library."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from models.errors import ModelError
from models.seeing.clip_files import Texts

_PATTERN = r"'s|'t|'re|'ve|'m|'ll|'d|[\p{L}]+|[\p{N}]|[^\s\p{L}\p{N}]+"


def write_tokenizer(tokenizer: Any, file: Path, padded: bool, sentences: str) -> Texts:
    """Write the file; how texts are to be cleaned, cut and padded. Raises `ModelError`."""
    kind, context = type(tokenizer).__name__, int(tokenizer.context_length)
    if kind == "SimpleTokenizer" and tokenizer.reduction_fn is None:
        _byte_pairs(tokenizer).save(str(file))
        return Texts(context, 0, padded, _cleaning(tokenizer), sentences)
    hugging: Any = getattr(tokenizer, "tokenizer", None)
    fast: Any = getattr(hugging, "backend_tokenizer", None)
    if fast is None or getattr(tokenizer, "tokenizer_mode", None) or getattr(tokenizer, "strip_sep_token", None):
        raise ModelError(
            f"The tokenizer of this model ({kind}) can't be written as a file.",
            remedy="Use the model through open_clip itself.",
        )
    fast.no_padding()
    fast.save(str(file))
    clean = "canonicalize" if kind == "SigLipTokenizer" else _cleaning(tokenizer)
    return Texts(context, int(hugging.pad_token_id or 0), padded, clean, sentences)


def _cleaning(tokenizer: Any) -> str:
    return str(tokenizer.clean_fn.__name__).removeprefix("_clean_")


def _byte_pairs(simple: Any) -> Any:
    """CLIP's byte-pair encoding (Sennrich et al. 2016, arXiv:1508.07909)."""
    from tokenizers import Regex, Tokenizer
    from tokenizers.models import BPE
    from tokenizers.normalizers import Lowercase
    from tokenizers.pre_tokenizers import ByteLevel, Sequence, Split
    from tokenizers.processors import TemplateProcessing

    start, end = (simple.decoder[token] for token in (simple.sot_token_id, simple.eot_token_id))
    merges = [tuple(pair) for pair, _ in sorted(simple.bpe_ranks.items(), key=lambda each: each[1]) if len(pair) == 2]
    tokenizer = Tokenizer(BPE(vocab=simple.encoder, merges=merges, end_of_word_suffix="</w>", unk_token=end))
    if _cleaning(simple) != "whitespace":
        tokenizer.normalizer = Lowercase()
    split = Split(Regex(f"(?i:{_PATTERN})"), behavior="removed", invert=True)
    tokenizer.pre_tokenizer = Sequence([split, ByteLevel(add_prefix_space=False, use_regex=False)])
    tokenizer.post_processor = TemplateProcessing(
        single=f"{start} $A {end}", special_tokens=[(start, simple.sot_token_id), (end, simple.eot_token_id)]
    )
    return tokenizer
