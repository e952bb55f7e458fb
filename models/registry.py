"""Back ends by name, imported when one is built and not before."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from importlib import import_module
from pathlib import Path
from typing import Any

from models.errors import UnknownBackend
from models.sentences import say

BACKENDS: Mapping[str, str] = {
    "embedding/minilm": "models.embedding.minilm:MiniLm",
    "language/llama": "models.language.llama:LlamaKernel",
    "hearing/front_end": "models.hearing.front_end:FrontEnd",
    "hearing/smart_turn": "models.hearing.turn_end:SmartTurn",
    "hearing/whisper": "models.hearing.whisper:WhisperTranscriber",
    "language/trial": "models.language.trial:SpeedTrial",
    "reading/documents": "models.reading.documents:FileReader",
    "seeing/rapidocr": "models.seeing.rapidocr:RapidReader",
    "seeing/camera": "models.seeing.camera:OpenCvCamera",
    "seeing/clip_export": "models.seeing.clip_export:ClipExporter",
    "seeing/clip_onnx": "models.seeing.clip_onnx:OnnxClip",
    "seeing/eyes": "models.seeing.labelling:LabellingClip",
    "seeing/open_clip": "models.seeing.open_clip:OpenClip",
    "seeing/views": "models.seeing.views:FileViews",
    "speaking/hibari": "models.speaking.hibari:HibariVoice",
    "speaking/system": "models.speaking.system:SystemVoice",
}


OWN_EYES = Path(__file__).with_name("seeing") / "eyes"
"""The image encoder that comes with Peri."""


def has_own_eyes() -> bool:
    return (OWN_EYES / "config.json").is_file()


def resolve(name: str) -> str:
    """The `module:Class` of a back end. A name with a colon is one already. Raises `UnknownBackend`."""
    if ":" in name:
        return name
    try:
        return BACKENDS[name]
    except KeyError:
        near = get_close_matches(name, BACKENDS, n=1)
        raise UnknownBackend(
            say("There is no back end “{name}”. Known ones: {known}.", name=name, known=", ".join(sorted(BACKENDS))),
            remedy=say("Did you mean “{name}”?", name=near[0]) if near else "",
            name=name,
        ) from None


def load(name: str) -> type[Any]:
    """The class of a back end, its module imported. Raises `UnknownBackend`, and `ImportError` of its library."""
    module, _, attribute = resolve(name).partition(":")
    found: object = getattr(import_module(module), attribute, None)
    if not isinstance(found, type):
        raise UnknownBackend(
            say("{module} has no back end “{attribute}”.", module=module, attribute=attribute), name=name
        )
    return found
