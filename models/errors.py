"""Everything that can go wrong with a model.

    ModelError
    ├── CatalogError          the list of models can't be read, or names no such model
    ├── StoreError            a model can't be had
    │   ├── SourceUnreachable     no source of it answered
    │   ├── ChecksumMismatch      what arrived is not what was promised
    │   ├── DiskFull              no room for it
    │   ├── NotInstalled          it has not been pulled yet
    │   ├── PullCancelled         the user stopped the pull; what has arrived is kept
    │   ├── StoreBusy             another pull of it is under way
    │   └── BadModelFile          a file is no model, or is cut short
    ├── HostError             the process that runs a model
    │   ├── HostCrashed           it died
    │   ├── HostStartFailed       it never came up
    │   ├── HostTimeout           it did not answer in time
    │   ├── MemoryShort           it was not started: it needs more memory than can be had
    │   └── UnknownBackend        no back end of that name
    ├── MissingLibrary        a library that only some use is not installed
    ├── PromptTooLong         a prompt does not fit the context
    ├── TemplateError         a chat template can't be rendered
    ├── BadAudio              a sound can't be decoded
    ├── BadPicture            a picture can't be decoded, or is too large
    ├── BadVideo              a video can't be decoded, or has no pictures
    ├── BadMesh               a 3-D model can't be read, or has nothing to see
    ├── BadDocument           a document can't be read
    └── VoiceUnavailable      a voice can't speak

Each has a `title` (a few words), a `message` (a sentence that says what happened and what is safe) and a
`remedy` (what to do; may be empty). All of them survive pickling, because they cross from a host.
"""

from __future__ import annotations

from typing import Any

from models.sentences import say


class ModelError(Exception):
    """Base of this tree. `facts` are the keyword arguments of a subclass, kept as attributes."""

    title = say("A model failed")

    def __init__(self, message: str, *, remedy: str = "", **facts: Any) -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy
        self.facts = facts

    def __reduce__(self) -> tuple[Any, ...]:
        return (_rebuild, (type(self), self.message, self.remedy, self.facts))

    def __str__(self) -> str:
        return self.message


def _rebuild(kind: type[ModelError], message: str, remedy: str, facts: dict[str, Any]) -> ModelError:
    return kind(message, remedy=remedy, **facts)


class CatalogError(ModelError):
    title = say("The list of models can't be used")


class StoreError(ModelError):
    title = say("A model can't be had")


class SourceUnreachable(StoreError):
    title = say("No source of the model can be reached")


class ChecksumMismatch(StoreError):
    title = say("The downloaded model is not the right one")


class DiskFull(StoreError):
    title = say("The disk is full")


class NotInstalled(StoreError):
    title = say("The model is not installed")


class PullCancelled(StoreError):
    title = say("The download was stopped")


class StoreBusy(StoreError):
    title = say("The model is being changed already")


class BadModelFile(StoreError):
    title = say("This file is not a usable model")


class HostError(ModelError):
    title = say("A model's process failed")


class HostCrashed(HostError):
    title = say("A model's process stopped unexpectedly")


class HostStartFailed(HostError):
    title = say("A model's process could not start")


class HostTimeout(HostError):
    title = say("A model's process did not answer")


class MemoryShort(HostError):
    """`facts`: `needed` at the least and `free`, in bytes."""

    title = say("There is not enough memory")


class UnknownBackend(HostError):
    title = say("There is no such back end")


class MissingLibrary(ModelError):
    title = say("A library is not installed")


class PromptTooLong(ModelError):
    """`facts`: `needed` and `limit`, in tokens."""

    title = say("The message is too long for the model")


class TemplateError(ModelError):
    title = say("The model's chat template can't be used")


class BadAudio(ModelError):
    title = say("This sound can't be used")


class BadPicture(ModelError):
    title = say("This picture can't be used")


class BadVideo(ModelError):
    title = say("This video can't be used")


class BadMesh(ModelError):
    title = say("This 3-D model can't be used")


class BadDocument(ModelError):
    title = say("This document can't be used")


class NoCamera(ModelError):
    title = say("There is no camera")


class VoiceUnavailable(ModelError):
    title = say("The voice can't speak")
