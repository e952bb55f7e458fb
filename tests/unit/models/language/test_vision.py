"""Kernels that see, on tiny models with random weights: how pictures take their way, not what is said of them."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from models.errors import BadModelFile, BadPicture, ModelError, NotInstalled, PromptTooLong
from models.language import loading
from models.language.llama import LlamaKernel
from models.values import Additions, FinishReason, GenerationRequest, Message, Picture, Role, Sampling, Usage
from tests import vision_model

GREEDY = Sampling(temperature=0, repeat_penalty=1.0)
KINDS = ("idefics3", "qwen2vl")


def picture(seed: int, size: tuple[int, int] = (150, 100), form: str = "PNG") -> Picture:
    noise = np.random.default_rng(seed).integers(0, 255, (size[1] // 10, size[0] // 10, 3), np.uint8)
    buffer = io.BytesIO()
    Image.fromarray(noise).resize(size).save(buffer, form)
    data = buffer.getvalue()
    return Picture(data, sha256(data).hexdigest(), f"{seed}.png")


def user(text: str, *pictures: Picture) -> Message:
    return Message(Role.USER, text, pictures)


def reply(text: str) -> Message:
    return Message(Role.ASSISTANT, text)


@pytest.fixture(scope="session")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Path, Path]]:
    folder = tmp_path_factory.mktemp("vision")
    return {
        "idefics3": (
            vision_model.write_llama(folder / "llama.gguf"),
            vision_model.write_idefics3(folder / "idefics3.gguf"),
        ),
        "qwen2vl": (
            vision_model.write_qwen2vl(folder / "qwen2vl.gguf"),
            vision_model.write_qwen2vl_merger(folder / "merger.gguf"),
        ),
    }


Opener = Callable[..., LlamaKernel]


@pytest.fixture(params=KINDS)
def opened(request: pytest.FixtureRequest, files: dict[str, tuple[Path, Path]]) -> Iterator[Opener]:
    """Opens kernels of one kind, and closes them."""
    kernels: list[LlamaKernel] = []
    model, projector = files[request.param]

    def open_one(cache: Path | str = "", context: int = 1024) -> LlamaKernel:
        kernels.append(LlamaKernel(str(model), context, 1, 0, Additions(str(projector)), str(cache)))
        return kernels[-1]

    yield open_one
    for kernel in kernels:
        kernel.close()


@pytest.fixture
def kernel(opened: Opener) -> LlamaKernel:
    return opened()


def ask(kernel: LlamaKernel, *messages: Message, sequence: str = "main", tokens: int = 8) -> tuple[str, Usage]:
    """The reply and its account; the stream is read to its end, as a host does."""
    items = list(kernel.generate(GenerationRequest(messages, GREEDY, (), tokens, sequence)))
    usage = items[-1]
    assert isinstance(usage, Usage)
    return "".join(item.text for item in items[:-1] if not isinstance(item, Usage)), usage


def scores(kernel: LlamaKernel, *messages: Message) -> np.ndarray:
    """What the model holds of every next token, after a prompt."""
    ask(kernel, *messages, tokens=1)
    return logits(kernel)


def logits(kernel: LlamaKernel) -> np.ndarray:
    from llama_cpp import llama_cpp

    found = llama_cpp.llama_get_logits_ith(kernel.context.pointer, -1)
    return np.ctypeslib.as_array(found, (kernel.vocabulary.size,)).copy()


def encoded(kernel: LlamaKernel) -> int:
    assert kernel.eyes is not None
    return kernel.eyes.encoded


LONG = "What is shown in this picture, from left to right and from top to bottom? "


def test_it_says_that_it_sees(kernel: LlamaKernel) -> None:
    assert kernel.describe().sees


def test_a_picture_changes_what_is_said(kernel: LlamaKernel) -> None:
    none, one, other = (scores(kernel, user(LONG, *seen)) for seen in ((), (picture(1),), (picture(2),)))
    assert np.abs(one - other).max() > 1e-3
    assert np.abs(one - none).max() > 1e-3


def test_the_prompt_is_counted_with_its_pictures(kernel: LlamaKernel) -> None:
    (tokens,) = kernel.count_pictures([picture(1)])
    _, without = ask(kernel, user(LONG))
    _, with_it = ask(kernel, user(LONG, picture(1)))
    assert with_it.prompt_tokens == without.prompt_tokens + tokens
    assert tokens > 50


def test_the_second_question_encodes_nothing_and_evaluates_only_the_new_text(kernel: LlamaKernel) -> None:
    seen = picture(1)
    said, first = ask(kernel, user(LONG, seen))
    assert (first.cached_tokens, encoded(kernel)) == (0, 1)
    _, second = ask(kernel, user(LONG, seen), reply(said), user("And behind it?"))
    assert encoded(kernel) == 1
    assert second.cached_tokens >= first.prompt_tokens + first.completion_tokens - 1


def test_what_is_kept_is_worth_what_is_evaluated_anew(kernel: LlamaKernel, opened: Opener) -> None:
    one, other = picture(1), picture(2, (90, 200))
    ask(kernel, user(LONG, one))
    talk = (user(LONG, one), reply("A boat."), user("And here?", other))
    warm = scores(kernel, *talk)
    cold = scores(opened(), *talk)
    np.testing.assert_allclose(warm, cold, atol=2e-3)


def test_several_pictures_and_turns(kernel: LlamaKernel) -> None:
    pictures = [picture(seed) for seed in range(4)]
    talk: list[Message] = []
    for number, seen in enumerate(pictures):
        talk.append(user(f"Question {number}: {LONG}", seen))
        said, usage = ask(kernel, *talk, tokens=4)
        talk.append(reply(said))
        assert encoded(kernel) == number + 1
        (tokens,) = kernel.count_pictures([seen])
        assert usage.prompt_tokens - usage.cached_tokens <= tokens + len(LONG) + 60
    _, two = ask(kernel, user(LONG, pictures[0], pictures[1]), sequence="both", tokens=2)
    assert encoded(kernel) == 4
    assert two.prompt_tokens > sum(kernel.count_pictures(pictures[:2]))


def test_the_same_picture_twice_in_a_prompt(kernel: LlamaKernel) -> None:
    _, usage = ask(kernel, user(LONG, picture(1), picture(1)))
    assert encoded(kernel) == 1
    assert usage.finish in (FinishReason.END, FinishReason.LENGTH)


def test_another_conversation_shares_a_picture_it_begins_with(kernel: LlamaKernel) -> None:
    ask(kernel, user(LONG, picture(1)), sequence="one")
    _, usage = ask(kernel, user("Is there a cat?", picture(1)), sequence="two")
    (tokens,) = kernel.count_pictures([picture(1)])
    assert usage.cached_tokens >= tokens
    assert encoded(kernel) == 1


def test_pictures_are_not_taken_for_one_another(kernel: LlamaKernel, opened: Opener) -> None:
    ask(kernel, user(LONG, picture(1)))
    warm = scores(kernel, user(LONG, picture(2)))
    np.testing.assert_allclose(warm, scores(opened(), user(LONG, picture(2))), atol=2e-3)


def test_turns_with_pictures_that_left_are_cut_out_whole(kernel: LlamaKernel, opened: Opener) -> None:
    system = Message(Role.SYSTEM, "You are a clerk in a harbour.")
    turns = [m for n in range(3) for m in (user(f"{n}: {LONG * 2}", picture(n)), reply(f"Noted, number {n}."))]
    _, before = ask(kernel, system, *turns, user("Go on."), tokens=2)
    _, after = ask(kernel, system, *turns[2:], user("Go on."), tokens=2)
    assert after.prompt_tokens < before.prompt_tokens
    assert encoded(kernel) == 3
    if kernel.context.can_shift:
        assert after.prompt_tokens - after.cached_tokens < 40
    else:
        warm = scores(kernel, system, *turns[2:], user("Go on."))
        np.testing.assert_allclose(warm, scores(opened(), system, *turns[2:], user("Go on.")), atol=2e-3)


def test_a_conversation_that_had_to_leave_is_evaluated_again_without_encoding(kernel: LlamaKernel) -> None:
    ask(kernel, user(LONG, picture(1)), sequence="first")
    for name in map(str, range(loading.SEQUENCES)):
        ask(kernel, user(name), sequence=name, tokens=1)
    _, usage = ask(kernel, user(LONG, picture(1)), sequence="first")
    assert usage.cached_tokens == 0
    assert encoded(kernel) == 1


def test_too_many_pictures_are_refused_before_anything_is_evaluated(kernel: LlamaKernel) -> None:
    said, _ = ask(kernel, user(LONG, picture(1)))
    with pytest.raises(PromptTooLong) as caught:
        ask(kernel, user(LONG, *(picture(seed) for seed in range(30))))
    assert caught.value.facts["needed"] > caught.value.facts["limit"]
    _, usage = ask(kernel, user(LONG, picture(1)), reply(said), user("More."))
    assert usage.cached_tokens > 50


def test_cancelled_in_a_picture_it_goes_on_from_before_it(kernel: LlamaKernel, opened: Opener) -> None:
    stream = kernel.generate(GenerationRequest((user(LONG, picture(1)),), GREEDY, (), 4, "main"))
    stream.cancel()
    (usage,) = list(stream)
    assert isinstance(usage, Usage)
    assert usage.finish is FinishReason.CANCELLED
    warm = scores(kernel, user(LONG, picture(1)))
    np.testing.assert_allclose(warm, scores(opened(), user(LONG, picture(1))), atol=2e-3)


# -- disk


def test_after_a_restart_nothing_is_encoded_and_only_the_new_text_evaluated(opened: Opener, tmp_path: Path) -> None:
    first = opened(tmp_path)
    said, one = ask(first, user(LONG, picture(1)))
    talk = (user(LONG, picture(1)), reply(said), user("And behind it?"))
    expected = scores(first, *talk)
    first.close()
    second = opened(tmp_path)
    _, two = ask(second, *talk, tokens=1)
    assert encoded(second) == 0
    assert two.cached_tokens >= one.prompt_tokens - 1
    np.testing.assert_allclose(logits(second), expected, atol=2e-3)


def test_a_picture_seen_before_is_not_encoded_in_another_conversation_after_a_restart(
    opened: Opener, tmp_path: Path
) -> None:
    first = opened(tmp_path)
    expected = scores(first, user(LONG, picture(1)))
    second = opened(tmp_path)
    _, usage = ask(second, user(LONG, picture(1)), sequence="another", tokens=1)
    assert (usage.cached_tokens, encoded(second)) == (0, 0)
    np.testing.assert_allclose(logits(second), expected, atol=2e-3)


def test_a_forgotten_conversation_leaves_nothing_to_restore(opened: Opener, tmp_path: Path) -> None:
    first = opened(tmp_path)
    ask(first, user(LONG, picture(1)))
    assert list((tmp_path / "states").iterdir())
    first.forget("main")
    assert not list((tmp_path / "states").iterdir())
    _, usage = ask(opened(tmp_path), user(LONG, picture(1)))
    assert usage.cached_tokens == 0


def test_conversations_without_pictures_are_not_written(opened: Opener, tmp_path: Path) -> None:
    ask(opened(tmp_path), user(LONG))
    assert not (tmp_path / "states").exists()


@pytest.mark.parametrize("suffix", [".kv", ".json", ".npz"])
@pytest.mark.parametrize("damage", ["cut", "flip", "empty", "gone"])
def test_what_is_damaged_on_disk_is_made_again(opened: Opener, tmp_path: Path, suffix: str, damage: str) -> None:
    first = opened(tmp_path)
    expected = scores(first, user(LONG, picture(1)))
    (path,) = tmp_path.rglob(f"*{suffix}")
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 0xFF
    if damage == "gone":
        path.unlink()
    else:
        path.write_bytes({"cut": data[: len(data) // 3], "flip": data, "empty": b""}[damage])
    np.testing.assert_allclose(scores(opened(tmp_path), user(LONG, picture(1))), expected, atol=2e-3)


# -- what does not fit


def test_a_kernel_without_eyes_says_so(files: dict[str, tuple[Path, Path]]) -> None:
    kernel = LlamaKernel(str(files["idefics3"][0]), 512, 1, 0)
    assert not kernel.describe().sees
    with pytest.raises(ModelError, match="can't look at pictures"):
        ask(kernel, user(LONG, picture(1)))
    with pytest.raises(ModelError, match="can't look at pictures"):
        kernel.count_pictures([picture(1)])
    assert ask(kernel, user("Hello"))[1].prompt_tokens
    kernel.close()


def test_a_projector_that_is_not_there(files: dict[str, tuple[Path, Path]], tmp_path: Path) -> None:
    with pytest.raises(NotInstalled, match="projector"):
        LlamaKernel(str(files["idefics3"][0]), 512, 1, 0, Additions(str(tmp_path / "none.gguf")))


def test_a_projector_of_another_model(files: dict[str, tuple[Path, Path]], tmp_path: Path) -> None:
    wide = vision_model.write_idefics3(tmp_path / "wide.gguf", vision_model.Shape(width=128))
    with pytest.raises(BadModelFile, match="projector of another model"):
        LlamaKernel(str(files["idefics3"][0]), 512, 1, 0, Additions(str(wide)))


def test_a_model_in_the_place_of_a_projector(files: dict[str, tuple[Path, Path]]) -> None:
    model = str(files["idefics3"][0])
    with pytest.raises(BadModelFile, match="no projector"):
        LlamaKernel(model, 512, 1, 0, Additions(model))


@pytest.mark.parametrize("keep", [0.0, 0.1, 0.5, 0.99])
def test_a_projector_that_is_cut_short(files: dict[str, tuple[Path, Path]], tmp_path: Path, keep: float) -> None:
    model, projector = files["idefics3"]
    data = projector.read_bytes()
    short = tmp_path / "short.gguf"
    short.write_bytes(data[: int(len(data) * keep)])
    with pytest.raises(BadModelFile):
        LlamaKernel(str(model), 512, 1, 0, Additions(str(short)))


@pytest.mark.parametrize("data", [b"", b"no picture", picture(1).data[:200]])
def test_a_broken_picture(kernel: LlamaKernel, data: bytes) -> None:
    with pytest.raises(BadPicture):
        ask(kernel, user(LONG, Picture(data, sha256(data).hexdigest(), "broken.png")))
    assert ask(kernel, user(LONG, picture(1)))[1].completion_tokens


@pytest.mark.parametrize("size", [(1, 1), (1, 400), (400, 1), (3000, 20)])
def test_pictures_of_odd_shapes(opened: Opener, size: tuple[int, int]) -> None:
    data = io.BytesIO()
    Image.new("RGB", size, "teal").save(data, "PNG")
    odd = Picture(data.getvalue(), sha256(data.getvalue()).hexdigest(), "odd.png")
    assert ask(opened(context=2048), user(LONG, odd))[1].completion_tokens
