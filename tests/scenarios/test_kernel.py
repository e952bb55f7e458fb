"""The kernel as the conductor has it: SmolLM2 in a process of its own, through host and proxy."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from platformdirs import user_data_dir

from models.errors import BadModelFile, HostCrashed, PromptTooLong
from models.host import Host, HostSpec, HostState
from models.proxies import HostedTextGenerator
from models.values import FinishReason, GenerationRequest, Message, Role, Sampling, TextDelta, Usage

pytestmark = pytest.mark.models

STORE = Path(os.environ.get("PERI_MODELS") or Path(user_data_dir("peri")) / "models")
MODEL = STORE / "smollm2-135m-instruct" / "SmolLM2-135M-Instruct.Q4_1.gguf"
GREEDY = Sampling(temperature=0, repeat_penalty=1.0)
STORY = (Message(Role.USER, "Tell me a long story about the sea."),)


def spec(path: Path = MODEL) -> HostSpec:
    return HostSpec("the language model", "language/llama", {"model": str(path), "context_tokens": 1024})


@pytest.fixture(scope="module")
def host() -> Iterator[Host]:
    if not MODEL.is_file():
        pytest.skip("SmolLM2 is not in the store: peri models pull smollm2-135m-instruct")
    host = Host(spec())
    yield host
    host.close()


@pytest.fixture
def kernel(host: Host) -> HostedTextGenerator:
    return HostedTextGenerator(host)


def reply(kernel: HostedTextGenerator, *messages: Message, max_tokens: int = 16) -> tuple[str, Usage]:
    items = list(kernel.generate(GenerationRequest(messages, GREEDY, max_tokens=max_tokens)))
    usage = items.pop()
    assert isinstance(usage, Usage)
    return "".join(item.text for item in items if isinstance(item, TextDelta)), usage


def test_the_model_is_loaded_elsewhere_and_answers(host: Host, kernel: HostedTextGenerator) -> None:
    assert kernel.describe().context_tokens == 1024
    assert kernel.count_tokens(["Hello", ""]) == (1, 0)
    text, usage = reply(kernel, *STORY)
    assert text
    assert usage.completion_tokens == 16
    assert host.report().resident_bytes > 50_000_000


def test_the_reply_streams_while_it_is_made(kernel: HostedTextGenerator) -> None:
    stream = kernel.generate(GenerationRequest(STORY, GREEDY, max_tokens=60))
    next(stream)
    began = time.monotonic()
    usage = list(stream)[-1]
    assert isinstance(usage, Usage)
    assert time.monotonic() - began > usage.decode_seconds / 2  # most of it came after the first piece


def test_a_second_turn_finds_the_first_one_evaluated(kernel: HostedTextGenerator) -> None:
    first = Message(Role.USER, "Repeat after me: one two three")
    text, one = reply(kernel, first)
    _, two = reply(kernel, first, Message(Role.ASSISTANT, text), first)
    assert two.cached_tokens >= one.prompt_tokens


def test_cancel_from_another_thread_ends_the_reply_with_its_account(kernel: HostedTextGenerator) -> None:
    stream = kernel.generate(GenerationRequest(STORY, Sampling(temperature=1.0, seed=1)))
    next(stream)
    threading.Thread(target=stream.cancel).start()
    began = time.monotonic()
    usage = list(stream)[-1]
    assert isinstance(usage, Usage)
    assert usage.finish is FinishReason.CANCELLED
    assert time.monotonic() - began < 2.0  # 0.1 on an idle machine


def test_kill_9_in_the_middle_of_a_reply_costs_that_reply_only(host: Host, kernel: HostedTextGenerator) -> None:
    stream = kernel.generate(GenerationRequest(STORY, Sampling(temperature=1.0, seed=1)))
    next(stream)
    pid, restarts = host.report().pid, host.report().restarts
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    with pytest.raises(HostCrashed, match="SIGKILL"):
        list(stream)
    assert host.report().state is HostState.CRASHED
    text, usage = reply(kernel, *STORY)
    assert text
    assert usage.cached_tokens == 0
    assert host.report().restarts == restarts + 1


def test_a_prompt_longer_than_the_context_is_refused_by_its_numbers(kernel: HostedTextGenerator) -> None:
    with pytest.raises(PromptTooLong) as caught:
        list(kernel.generate(GenerationRequest((Message(Role.USER, "word " * 3000),))))
    assert caught.value.facts["needed"] > 3000
    assert reply(kernel, *STORY)[0]


def test_a_file_that_is_no_model_is_told_as_that(tmp_path: Path) -> None:
    path = tmp_path / "model.gguf"
    path.write_bytes(b"MZ" * 5000)
    host = Host(spec(path))
    try:
        with pytest.raises(BadModelFile):
            list(HostedTextGenerator(host).generate(GenerationRequest(STORY)))
    finally:
        host.close()


def test_what_llama_cpp_prints_does_not_reach_the_terminal(
    kernel: HostedTextGenerator, host: Host, capfd: pytest.CaptureFixture[str]
) -> None:
    host.restart()
    reply(kernel, *STORY, max_tokens=2)
    assert capfd.readouterr() == ("", "")
