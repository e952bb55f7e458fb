"""The proxies are the ports: values and errors cross unchanged."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from models import ports
from models.errors import BadAudio, BadPicture, PromptTooLong, VoiceUnavailable
from models.host import Host, HostSpec
from models.proxies import HostedSynthesizer, HostedTextGenerator, HostedTextReader, HostedTranscriber
from models.values import AudioClip, GenerationRequest, Message, Picture, Role, TextDelta, Usage


@pytest.fixture(scope="module")
def host() -> Iterator[Host]:
    host = Host(HostSpec("everything", "tests.unit.models.port_backends:Everything"))
    yield host
    host.close()


def test_they_implement_the_ports(host: Host) -> None:
    assert isinstance(HostedTextGenerator(host), ports.TextGenerator)
    assert isinstance(HostedTranscriber(host), ports.Transcriber)
    assert isinstance(HostedTextReader(host), ports.TextReader)
    assert isinstance(HostedSynthesizer(host), ports.Synthesizer)
    assert isinstance(HostedTextGenerator(host).generate(GenerationRequest(())), ports.TokenStream)


def test_kernel(host: Host) -> None:
    kernel = HostedTextGenerator(host)
    assert kernel.describe().details == {"a": "b"}
    assert kernel.count_tokens(["", "abc"]) == (0, 3)
    messages = (Message(Role.USER, "é"), Message(Role.USER, "b"))
    *deltas, usage = kernel.generate(GenerationRequest(messages))
    assert deltas == [TextDelta("é"), TextDelta("b")]
    assert isinstance(usage, Usage)
    with pytest.raises(PromptTooLong) as caught:
        next(kernel.generate(GenerationRequest((Message(Role.USER, "x" * 200),))))
    assert caught.value.facts == {"needed": 200, "limit": 100}


def test_ears(host: Host) -> None:
    ears = HostedTranscriber(host)
    heard = ears.transcribe(AudioClip(np.zeros(1600, dtype=np.float32), 16000), "de")
    assert (heard.text, heard.language, heard.audio_seconds) == ("1600 samples", "de", 0.1)
    with pytest.raises(BadAudio, match="/nowhere"):
        ears.transcribe_file("/nowhere")


def test_eyes(host: Host) -> None:
    eyes = HostedTextReader(host)
    picture = Picture(b"\x00" * 200_000, "digest", "name")
    assert eyes.read(picture)[0].text == "name"
    with pytest.raises(BadPicture):
        eyes.inspect(picture)


def test_voice(host: Host) -> None:
    voice = HostedSynthesizer(host)
    assert voice.voices() == ("a", "b")
    clip = voice.synthesize("abc", speed=2.0)
    assert (clip.samples.tolist(), clip.rate) == ([2.0, 2.0, 2.0], 8000)
    with pytest.raises(VoiceUnavailable):
        voice.synthesize("abc", "c")
