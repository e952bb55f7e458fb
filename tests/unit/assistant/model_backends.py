"""Back ends that run in a host and stand for llama.cpp, for tests of what is measured."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from models.predict.speed import MachineSpeed
from models.values import FinishReason, GenerationRequest, KernelInfo, TextDelta, Usage


class Trial:
    """Every type is read at a gigabyte a second."""

    def measure(self, kinds: Sequence[int]) -> MachineSpeed:
        return MachineSpeed(dict.fromkeys((*kinds, 1), 1e9), 1e-5, 2)


class Kernel:
    """Writes 64 tokens, at 21 a second."""

    def __init__(self, **options: object) -> None:
        self.options = options

    def describe(self) -> KernelInfo:
        tokens = int(str(self.options["context_tokens"]))
        return KernelInfo("Scripted", 1, 1, tokens, tokens, 2, 2, 0, "CPU", 0.5)

    def generate(self, request: GenerationRequest) -> Iterator[TextDelta | Usage]:
        for _ in range(request.max_tokens):
            yield TextDelta("word ")
        yield Usage(100, 0, request.max_tokens, 2.0, (request.max_tokens - 1) / 21, FinishReason.LENGTH)


class Mute(Kernel):
    """Ends at once."""

    def generate(self, request: GenerationRequest) -> Iterator[TextDelta | Usage]:
        yield Usage(100, 0, 0, 2.0, 0.0, FinishReason.END)
