"""The smaller ways to load a language model, in the order in which they are tried where memory is short."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from assistant.expected import with_need
from assistant.shelf import KERNELS
from models.errors import ModelError
from models.store import ModelState
from models.values import Additions

if TYPE_CHECKING:
    from models.host_messages import HostSpec
    from models.store import ModelStore

LEAST_CONTEXT = 1024
"""Tokens below which a context is not made smaller: what every conversation begins with and a reply must fit."""


def smaller_kernels(spec: HostSpec, store: ModelStore) -> Iterator[HostSpec]:
    """First `spec` with half the context, a quarter of it, and so on; then the next smaller of the models that are
    here, with the whole context and then less of it, and so on to the smallest. Adapters stay with the model that they
    were made for.
    """
    yield from _shorter(spec)
    for model in _smaller(spec, store):
        yield model
        yield from _shorter(model)


def _shorter(spec: HostSpec) -> Iterator[HostSpec]:
    tokens = spec.options.get("context_tokens")
    tokens = tokens // 2 if isinstance(tokens, int) else 0
    while tokens >= LEAST_CONTEXT:
        yield with_need(replace(spec, options={**spec.options, "context_tokens": tokens}))
        tokens //= 2


def _smaller(spec: HostSpec, store: ModelStore) -> list[HostSpec]:
    found = []
    for status in store.list():
        if status.state is not ModelState.INSTALLED or status.entry.role not in KERNELS:
            continue
        try:
            files = store.kernel(status.entry.name)
        except ModelError:
            continue  # another has removed it
        options = {"model": str(files.model), "additions": Additions(str(files.projector or ""))}
        found.append(with_need(replace(spec, options={**spec.options, **options})))
    fitting = [one for one in found if 0 < one.predicted_bytes < spec.predicted_bytes]
    return sorted(fitting, key=lambda one: -one.predicted_bytes)
