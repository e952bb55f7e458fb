"""What the memory broker says, in sentences."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from assistant.broker_policy import KERNEL
from assistant.system_state import Step
from models.sentences import Sentence, joined, say

if TYPE_CHECKING:
    from assistant.broker_policy import Refused
    from assistant.system_state import BrokerStep
    from models.host_messages import HostSpec

SHORT = say("Memory is short")
_NAMES = {
    KERNEL: say("the language model"),
    "hearing": say("the ears"),
    "front end": say("what follows your voice"),
    "speaking": say("the voice"),
    "eyes": say("the eyes"),
    "seeing": say("what reads text in pictures"),
    "views": say("what looks at videos"),
    "camera": say("the camera"),
    "meaning": say("what compares meanings"),
    "documents": say("what reads documents"),
    "try-out": say("the model that is tried out"),
}


def named(host: str) -> str:
    """Such as "the language model"."""
    return _NAMES.get(host, host)


def unloaded(gone: Sequence[str], wanted: HostSpec) -> Sentence:
    """What made room."""
    names = joined(*map(named, dict.fromkeys(gone)), by=", ")
    return say(
        "To make room for {name}, this was unloaded: {names}. The next use loads it again.",
        name=named(wanted.name),
        names=names,
    )


def stepped_down(wanted: HostSpec, taken: HostSpec) -> Sentence:
    """What was loaded instead."""
    if taken.model == wanted.model:
        return say(
            "{model} sees {fewer} tokens of a conversation at once instead of {tokens}.",
            model=wanted.model,
            fewer=_tokens(taken),
            tokens=_tokens(wanted),
        )
    if _tokens(taken) == _tokens(wanted):
        return say(
            "{taken} answers instead of {model}, as the latter has no room.", taken=taken.model, model=wanted.model
        )
    return say(
        "{taken} answers instead of {model}, with a context of {tokens} tokens, as the latter has no room.",
        taken=taken.model,
        model=wanted.model,
        tokens=_tokens(taken),
    )


def tight(taken: HostSpec) -> Sentence:
    """It was loaded all the same."""
    return say(
        "There is hardly room for {name} ({size}); it was loaded all the same and may be slow.",
        name=named(taken.name),
        size=size(taken.predicted_bytes),
    )


def refused(spec: HostSpec, found: Refused) -> Sentence:
    """What is needed, and what could be had."""
    name, need, free = named(spec.name), size(found.need), size(found.free)
    if found.least >= found.need:
        return say(
            "There is no room for {name}: it takes {need} of memory, and {free} can be had. Nothing you wrote is lost.",
            name=name,
            need=need,
            free=free,
        )
    return say(
        "There is no room for {name}: it takes {need} of memory, {least} at the least, and {free} can be had. "
        "Nothing you wrote is lost.",
        name=name,
        need=need,
        least=size(found.least),
        free=free,
    )


def remedy(spec: HostSpec) -> Sentence:
    """What the user can do."""
    if spec.name == KERNEL:
        return say("Close other programs, or choose a smaller model or context.")
    return say("Close other programs, or choose a smaller language model or context.")


def brief(taken: HostSpec, step: Step) -> str:
    """What was loaded instead: a number of tokens, or a model's name."""
    return str(_tokens(taken)) if step is Step.CONTEXT else taken.model


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


def size(count: int) -> Sentence:
    """Such as "1.9 GB" or "250 MB"."""
    if count >= 1e9:
        return say("{number} GB", number=round(count / 1e9, 1))
    return say("{number} MB", number=round(count / 1e6))


def _tokens(spec: HostSpec) -> int:
    tokens = spec.options.get("context_tokens", 0)
    return tokens if isinstance(tokens, int) else 0


def _begin(text: str) -> str:
    return text[:1].upper() + text[1:]
