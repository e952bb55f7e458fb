"""The proxies are the ports: values and errors cross unchanged."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from models import ports
from models.errors import BadAudio, BadPicture, PromptTooLong, VoiceUnavailable
from models.host import Host, HostSpec
from models.kept import STATES, BoundedFolder
from models.proxies import HostedSynthesizer, HostedTextGenerator, HostedTextReader, HostedTranscriber
from models.values import AudioClip, GenerationRequest, HostState, Message, Picture, Role, TextDelta, Usage


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


def test_the_kernel_is_given_pictures(host: Host) -> None:
    assert HostedTextGenerator(host).count_pictures([Picture(b"123", "digest"), Picture(b"", "empty")]) == (3, 0)


def test_a_conversation_is_forgotten_where_no_process_runs(host: Host, tmp_path: Path) -> None:
    folder = BoundedFolder(tmp_path / STATES, 100)
    folder.make()
    for name in ("talk", "another"):
        folder.file(name, ".kv").write_bytes(b"evaluated")
    idle = Host(HostSpec("idle", "tests.unit.models.port_backends:Everything"))
    HostedTextGenerator(idle, tmp_path).forget("talk")
    assert idle.report().state is HostState.STOPPED
    assert not folder.file("talk", ".kv").exists()
    assert folder.file("another", ".kv").exists()
    host.start()
    with pytest.raises(BadPicture):
        HostedTextGenerator(host).forget("unknown")


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
