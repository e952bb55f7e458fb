"""What the memory broker says, in sentences."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from assistant.broker_policy import KERNEL
from assistant.system_state import Step

if TYPE_CHECKING:
    from assistant.broker_policy import Refused
    from assistant.system_state import BrokerStep
    from models.host_messages import HostSpec

SHORT = "Memory is short"
_NAMES = {
    KERNEL: "the language model",
    "hearing": "the ears",
    "front end": "what follows your voice",
    "speaking": "the voice",
    "eyes": "the eyes",
    "seeing": "what reads text in pictures",
    "views": "what looks at videos",
    "camera": "the camera",
    "meaning": "what compares meanings",
    "documents": "what reads documents",
    "try-out": "the model that is tried out",
}


def named(host: str) -> str:
    """Such as "the language model"."""
    return _NAMES.get(host, host)


def unloaded(gone: Sequence[str], wanted: HostSpec) -> str:
    """What made room."""
    names = [named(one) for one in dict.fromkeys(gone)]
    listed = " and ".join(filter(None, [", ".join(names[:-1]), names[-1]]))
    were = "was" if len(names) == 1 else "were"
    return f"{_begin(listed)} {were} unloaded to make room for {named(wanted.name)}; the next use loads it again."


def stepped_down(wanted: HostSpec, taken: HostSpec) -> str:
    """What was loaded instead."""
    if taken.model != wanted.model:
        context = "" if _tokens(taken) == _tokens(wanted) else f", with a context of {_tokens(taken)} tokens"
        return f"{taken.model} answers instead of {wanted.model}{context}, as the latter has no room."
    return f"{wanted.model} sees {_tokens(taken)} tokens of a conversation at once instead of {_tokens(wanted)}."


def tight(taken: HostSpec) -> str:
    """It was loaded all the same."""
    return (
        f"{_begin(named(taken.name))} needs {size(taken.predicted_bytes)}, for which there is hardly room; "
        "it was loaded all the same and may be slow."
    )


def refused(spec: HostSpec, found: Refused) -> str:
    """What is needed, and what could be had."""
    least = "" if found.least >= found.need else f", {size(found.least)} at the least"
    return (
        f"{_begin(named(spec.name))} needs {size(found.need)} of memory{least}; {size(found.free)} can be had. "
        "Nothing you wrote is lost."
    )


def remedy(spec: HostSpec) -> str:
    """What the user can do."""
    if spec.name == KERNEL:
        return "Close other programs, or choose a smaller model or context."
    return "Close other programs, or choose a smaller language model or context."


def brief(taken: HostSpec, step: Step) -> str:
    """What was loaded instead: a number of tokens, or a model's name."""
    return _tokens(taken) if step is Step.CONTEXT else taken.model


def told(one: BrokerStep) -> str:
    """What was done, for a log or a terminal."""
    name = _begin(named(one.host))
    return {
        Step.IDLE: f"{name}: unloaded after {one.detail} minutes of idleness",
        Step.ROOM: f"{name}: unloaded to make room for {named(one.detail)}",
        Step.CONTEXT: f"{name}: loaded with a context of {one.detail} tokens, as memory was short",
        Step.MODEL: f"{name}: {one.detail} was loaded instead, as memory was short",
        Step.TIGHT: f"{name}: loaded, though it has hardly room",
        Step.REFUSED: f"{name}: not loaded, as memory is too short",
    }[one.step]


def size(count: int) -> str:
    """Such as "1.9 GB" or "250 MB"."""
    return f"{count / 1e9:.1f} GB" if count >= 1e9 else f"{count / 1e6:.0f} MB"


def _tokens(spec: HostSpec) -> str:
    return str(spec.options.get("context_tokens", 0))


def _begin(text: str) -> str:
    return text[:1].upper() + text[1:]
