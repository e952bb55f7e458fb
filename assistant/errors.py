"""Everything that can go wrong in the assistant, models aside.

    PeriError
    ├── SettingsError         a settings file or value can't be used
    │   └── RulesError            the user's rules for the guard
    ├── DeviceError           a peripheral
    │   ├── NoMicrophone
    │   ├── NoSpeaker
    │   ├── NoScreen              it can't be looked at
    │   └── DeviceLost            it went away while in use
    ├── AttachmentError       a file can't be taken along
    ├── MessageTooLong        one message alone exceeds the context
    ├── SearchError           pictures can't be searched, or a folder can't be indexed
    ├── PluginError           what brings tools can't be used, or a tool isn't made as one
    │   └── ServerError           a server of tools (Model Context Protocol)
    ├── ContextError          a page can't be pinned, put out or brought back
    ├── FolderError           a folder of conversations can't be called so
    ├── PromptError           a saved prompt can't be read or kept
    ├── ImportRefused         a file of conversations can't be taken in
    └── StorageError          the store of conversations
        ├── StoreLocked           another Peri holds it
        ├── LogError              the log of decisions
        ├── NotStored             what is asked for isn't there, or no longer
        └── IndexDamaged          the index of pictures, which can be made again

Each has a `title`, a `message` and a `remedy`, as the errors of `models.errors` have.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from models.errors import ModelError
from models.sentences import say


@dataclass(frozen=True, slots=True)
class ErrorCard:
    """An error as a person sees it. `kind` is the name of its class, for programs."""

    title: str
    message: str
    remedy: str = ""
    kind: str = ""


class PeriError(Exception):
    title = say("Something went wrong")

    def __init__(self, message: str, *, remedy: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy


class SettingsError(PeriError):
    """`path` and `line` (from 1) where a file is at fault."""

    title = say("The settings can't be used")

    def __init__(self, message: str, *, remedy: str = "", path: Path | None = None, line: int | None = None) -> None:
        super().__init__(message, remedy=remedy)
        self.path = path
        self.line = line


class RulesError(SettingsError):
    title = say("Your own rules can't be used as they are")


class DeviceError(PeriError):
    title = say("A device can't be used")


class NoMicrophone(DeviceError):
    title = say("There is no microphone")


class NoSpeaker(DeviceError):
    title = say("There is no loudspeaker")


class NoScreen(DeviceError):
    title = say("The screen can't be seen")


class NoClipboard(DeviceError):
    title = say("The clipboard can't be read")


class NotAllowed(DeviceError):
    title = say("Peri may not do that")


class DeviceLost(DeviceError):
    title = say("The device went away")


class AttachmentError(PeriError):
    title = say("This file can't be attached")


class MessageTooLong(PeriError):
    title = say("The message is too long for the model")


class SearchError(PeriError):
    title = say("Pictures can't be searched")


class PluginError(PeriError):
    title = say("A plugin can't be used")


class ServerError(PluginError):
    title = say("A server of tools can't be used")


class ContextError(PeriError):
    title = say("The window can't be changed so")


class StorageError(PeriError):
    title = say("The store of conversations can't be used")


class StoreLocked(StorageError):
    title = say("Peri is already running")


class LogError(StorageError):
    title = say("The log of decisions can't be used")


class NotStored(StorageError):
    title = say("It isn't in the store")


class FolderError(PeriError):
    title = say("This folder can't be called so")


class PromptError(PeriError):
    title = say("The prompt can't be used")


class ImportRefused(PeriError):
    title = say("These conversations can't be imported")


class IndexDamaged(StorageError):
    title = say("The index of pictures can't be used")


def describe(error: BaseException) -> ErrorCard:
    """The card for any error; one that is not ours is told without its traceback."""
    if isinstance(error, (PeriError, ModelError)):
        return ErrorCard(error.title, error.message, error.remedy, type(error).__name__)
    return ErrorCard(
        say("Peri made a mistake"),
        say("An unexpected {kind} occurred. Your message is kept.", kind=type(error).__name__),
        say("Try again; if it comes back, `peri doctor` and the log file help to find out why."),
        type(error).__name__,
    )
