"""Why the store of models can't do what it is asked for, and what can be done."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from models.errors import BadModelFile, NotInstalled, StoreBusy, StoreError
from models.sentences import Sentence, joined, say

if TYPE_CHECKING:
    from models.catalog import Entry, ModelFile


def absent(name: str) -> Sentence:
    return say("The model {name} is not on this machine.", name=name)


def not_installed(name: str) -> NotInstalled:
    return NotInstalled(absent(name), remedy=f"peri models pull {name}", name=name)


def not_carried(entry: Entry) -> NotInstalled:
    """Of a model that comes with a package."""
    title, package = entry.title, entry.package
    return NotInstalled(
        say("{title} comes with the Python package {package}, which is not installed.", title=title, package=package),
        remedy=say("Install Peri's dependencies again: make run"),
        name=entry.name,
    )


def built_in(name: str) -> StoreError:
    return StoreError(say("{name} comes with Peri and can't be removed.", name=name))


def name_taken(name: str) -> StoreError:
    remedy = say("Give this one a name: peri models import FILE --name NAME")
    return StoreError(say("Another model is named {name}.", name=name), remedy=remedy)


def busy(name: str) -> StoreBusy:
    message = say("{name} is being pulled, imported or removed right now.", name=name)
    return StoreBusy(message, remedy=say("Wait until that has finished."))


def wrong_size(entry: Entry, file: ModelFile, found: int, remedy: str) -> BadModelFile:
    return BadModelFile(
        say(
            "{file} of {name} has {found} bytes instead of {size}.",
            file=file.name,
            name=entry.name,
            found=found,
            size=file.size,
        ),
        remedy=remedy,
    )


def instead(entry: Entry, installed: Iterable[str], pullable: Iterable[str]) -> Sentence:
    """What can be done when nothing can be reached: models of the same role that are here, or that can be had."""
    here, there = ", ".join(installed), ", ".join(pullable)
    own = entry.files[0].name.endswith(".gguf")
    return joined(
        say("Check the network connection and pull again; it goes on where it stopped."),
        say("Here already: {models}.", models=here) if here else "",
        say("From the package registry: {models}.", models=there) if there else "",
        say("A file brought from elsewhere is taken with `peri models import FILE`.") if own else "",
    )
