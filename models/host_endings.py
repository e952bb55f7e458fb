"""What is said of a host that ended, or that took too long."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models.errors import HostCrashed, HostError, HostStartFailed, HostTimeout, ModelError
from models.sentences import say

if TYPE_CHECKING:
    from models.host_process import Ending


def ended(name: str, ending: Ending, *, leaving: bool, starting: bool) -> ModelError:
    """Why the calls in flight get no answer. `leaving`: it was told to end."""
    facts: dict[str, Any] = {"cause": ending.cause, "tail": ending.tail}
    if ending.failure is not None:
        return ending.failure
    if leaving:
        return HostError(say("{name} was stopped.", name=name), **facts)
    remedy = say("If this happens again, run `peri doctor`, or choose a smaller model: memory may be short.")
    if starting:
        message = say("The process of {name} died while it started ({cause}).", name=name, cause=ending.cause)
        return HostStartFailed(message, remedy=remedy, **facts)
    message = say(
        "The process of {name} died ({cause}). What you wrote and what was already answered is kept; "
        "it starts again with the next request.",
        name=name,
        cause=ending.cause,
    )
    return HostCrashed(message, remedy=remedy, **facts)


def too_slow(name: str, seconds: float, *, starting: bool) -> ModelError:
    """It was ended after so many seconds."""
    if starting:
        message = say("{name} was not ready after {count} seconds and was ended.", name=name, count=round(seconds))
        return HostStartFailed(message)
    message = say(
        "{name} gave no answer for {count} seconds and was ended. Nothing you wrote is lost.",
        name=name,
        count=round(seconds),
    )
    return HostTimeout(message, remedy=say("Try again: it starts anew."))
