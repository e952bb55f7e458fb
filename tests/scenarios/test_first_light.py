"""Type, speak or show something, and be answered in writing and aloud: the whole of Peri on real models.

The small kernel answers; what it says is not judged here, that it says it is.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from PIL import Image, ImageDraw, ImageFont

from assistant.bootstrap import Devices, open_session
from assistant.devices.audio_files import FileSpeaker
from assistant.events import Event, HostChanged, ReplyDelta, TurnFailed, TurnFinished, UserTurn
from assistant.session import Session
from models.values import HostState
from tests.pulse import SoundCard, sound_card

pytestmark = [pytest.mark.models, pytest.mark.timeout(300)]

HUMAN_VOICE = Path("/usr/share/sounds/alsa/Front_Center.wav")
SMALL = """
[kernel]
model = "smollm2-135m-instruct"
max_reply_tokens = 48
temperature = 0
repeat_penalty = 1.3
[hearing]
model = "whisper-tiny.en"
"""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A Peri of its own on the small models."""
    (tmp_path / "peri").mkdir()
    (tmp_path / "peri" / "settings.toml").write_text(SMALL)
    return tmp_path / "peri"


@pytest.fixture
def models() -> str:
    from models.store import default_root

    return str(default_root())


def environment(home: Path, models: str, base: dict[str, str] | None = None) -> dict[str, str]:
    return {**(base or os.environ), "PERI_HOME": str(home), "PERI_MODELS": models}


def peri(home: Path, models: str, *arguments: str, code: int = 0) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [sys.executable, "-m", "ui", *arguments],
        env=environment(home, models),
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == code, done.stderr
    assert "Traceback" not in done.stderr
    return done


def sign(path: Path, text: str) -> Path:
    picture = Image.new("RGB", (640, 200), "white")
    font = ImageFont.truetype("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf", 56)
    ImageDraw.Draw(picture).text((40, 60), text, fill="black", font=font)
    picture.save(path)
    return path


def words(text: str) -> set[str]:
    return {word.strip(".,!?;:").lower() for word in text.split()}


def test_a_typed_question_is_answered(home: Path, models: str) -> None:
    answer = json.loads(peri(home, models, "ask", "What is the capital of France?", "--json").stdout)
    assert "Paris" in answer["reply"]
    marks = answer["ledger"]["marks"]
    assert 0 < marks["prompt"] < marks["first_token"] < marks["finished"]
    assert answer["usage"]["completion_tokens"] > 0


def test_a_spoken_question_from_a_file_is_answered_aloud(home: Path, models: str, tmp_path: Path) -> None:
    question, reply = tmp_path / "question.wav", tmp_path / "reply.wav"
    peri(home, models, "say", "What is the capital of France?", "-o", str(question))
    answer = json.loads(peri(home, models, "ask", "--audio", str(question), "--speak", str(reply), "--json").stdout)
    heard = json.loads(peri(home, models, "hear", str(reply), "--json").stdout)
    assert "paris" in words(answer["reply"])
    assert len(words(heard["text"]) & words(answer["reply"])) >= len(words(answer["reply"])) / 2
    assert {"transcript", "first_sentence", "first_sound"} <= set(answer["ledger"]["marks"])


def test_a_picture_is_read_and_told_to_the_kernel(home: Path, models: str, tmp_path: Path) -> None:
    picture = sign(tmp_path / "sign.png", "Bakery opens at nine")
    seen = json.loads(peri(home, models, "see", str(picture), "--json").stdout)
    assert [line["text"] for line in seen["text"]] == ["Bakery opens at nine"]
    assert (seen["facts"]["width"], seen["facts"]["height"]) == (640, 200)
    answer = json.loads(peri(home, models, "ask", "What does the sign say?", "--image", str(picture), "--json").stdout)
    assert "nine" in answer["reply"].lower()


def test_several_files_are_one_model_load_and_a_line_each(home: Path, models: str, tmp_path: Path) -> None:
    noise = tmp_path / "noise.wav"
    noise.write_bytes(b"this is not sound")
    done = peri(home, models, "hear", str(HUMAN_VOICE), str(noise), str(HUMAN_VOICE), "--json", code=1)
    first, bad, last = map(json.loads, done.stdout.splitlines())
    assert {"front", "center"} <= words(first["text"])
    assert first["text"] == last["text"]
    assert bad["error"]["message"]


def test_a_conversation_goes_on_in_another_run(home: Path, models: str) -> None:
    first = json.loads(peri(home, models, "ask", "Name a colour.", "--json").stdout)
    then = peri(home, models, "ask", "Name another.", "--conversation", first["conversation"], "--json")
    assert json.loads(then.stdout)["usage"]["prompt_tokens"] > first["usage"]["prompt_tokens"]
    assert [turn.text for turn in stored(home)] == ["Name a colour.", "Name another."]


@pytest.mark.audio
def test_a_human_voice_is_heard_answered_and_the_answer_audible(home: Path, models: str, tmp_path: Path) -> None:
    """Microphone to loudspeaker, through real audio devices."""
    with sound_card() as card, card.record_loudspeaker() as recorder, conversation(home, models, card) as talk:
        talk.write("listen")
        talk.expect("listening")
        card.speak_into_microphone(HUMAN_VOICE).wait(20)
        talk.write("answer")
        outcome = json.loads(talk.expect("{"))
        recorded = recorder.save(tmp_path / "loudspeaker.wav")
    assert {"front", "center"} <= words(outcome["text"])
    assert outcome["counted_from"] == "last speech sample"
    assert outcome["marks"]["transcript"] < outcome["marks"]["first_token"] < outcome["marks"]["first_sound"]
    heard = json.loads(peri(home, models, "hear", str(recorded), "--json").stdout)
    assert words(heard["text"]) & words(outcome["reply"]), (heard["text"], outcome["reply"])


class Talk:
    """A session in a process of its own that has the card, driven line by line."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def write(self, line: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()

    def expect(self, start: str) -> str:
        """The next line, which begins so."""
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line.startswith(start), line
        return line


TALK = """
import json, queue, sys
from assistant.bootstrap import open_session
from assistant.events import ListeningChanged, TurnFinished, TurnFailed, Notice

session = open_session()
news = queue.SimpleQueue()
session.subscribe(news.put)

def until(*kinds):
    while True:
        event = news.get(timeout=120)
        if isinstance(event, (Notice, TurnFailed)):
            print("trouble:", event, flush=True)
        if isinstance(event, kinds):
            return event

for line in sys.stdin:
    if line.strip() == "listen":
        session.start_listening()
        until(ListeningChanged)
        print("listening", flush=True)
    else:
        session.finish_listening()
        done = until(TurnFinished)
        (turn,) = session.conversation(done.conversation)
        marks = {mark.value: seconds for mark, seconds in done.ledger.marks.items()}
        told = {"text": turn.text, "reply": turn.reply, "marks": marks, "counted_from": done.ledger.counted_from}
        print(json.dumps(told), flush=True)
session.close()
"""


@contextlib.contextmanager
def conversation(home: Path, models: str, card: SoundCard) -> Iterator[Talk]:
    process = subprocess.Popen(
        [sys.executable, "-c", TALK],
        env=environment(home, models, card.environment),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        yield Talk(process)
    finally:
        process.communicate(timeout=30)


def test_the_program_killed_in_a_reply_leaves_the_turn_and_no_process(home: Path, models: str) -> None:
    """kill -9 of Peri itself: the question and what was written are on disk, and no host stays behind."""
    process = subprocess.Popen(
        [sys.executable, "-m", "ui", "ask", "Tell me a very long story about the sea."],
        env=environment(home, models),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert process.stdout is not None
    assert process.stdout.read(20)
    hosts = psutil.Process(process.pid).children(recursive=True)
    assert hosts
    os.kill(process.pid, signal.SIGKILL)
    process.wait(10)
    process.stdout.close()
    _, alive = psutil.wait_procs(hosts, timeout=10)
    assert not alive
    kept = stored(home)
    assert [(turn.text, turn.state.value) for turn in kept] == [
        ("Tell me a very long story about the sea.", "interrupted")
    ]


def stored(home: Path) -> list:
    """What the next start finds."""
    from assistant.memory.store import ConversationStore

    store = ConversationStore(home / "peri.sqlite")
    try:
        store.recover()
        return [turn for summary in store.conversations() for turn in store.turns(summary.id)]
    finally:
        store.close()


class Killer:
    """Kills a host, once, at a moment of its work."""

    def __init__(self, session: Session, host: str, moment: Callable[[Event], bool]) -> None:
        self._session = session
        self._host = host
        self._moment = moment
        self.killed: int | None = None

    def __call__(self, event: Event) -> None:
        if self.killed is None and self._moment(event):
            report = next(one for one in self._session.hosts() if one.name == self._host)
            if report.pid is not None:
                self.killed = report.pid
                os.kill(report.pid, signal.SIGKILL)


def busy(host: str) -> Callable[[Event], bool]:
    return lambda event: (
        isinstance(event, HostChanged) and event.report.name == host and event.report.state is HostState.BUSY
    )


@pytest.fixture
def session(home: Path, models: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Session]:
    monkeypatch.setenv("PERI_HOME", str(home))
    monkeypatch.setenv("PERI_MODELS", models)
    opened = open_session(devices=Devices(speaker=FileSpeaker(tmp_path / "reply.wav")))
    yield opened
    opened.close()


def test_a_turn_evaluates_only_what_is_new(session: Session) -> None:
    first = session.wait(session.submit(UserTurn("Name a colour.", speak=False)), 120)
    then = session.wait(session.submit(UserTurn("Name another.", conversation=first.conversation, speak=False)), 120)
    assert isinstance(first, TurnFinished)
    assert isinstance(then, TurnFinished)
    assert first.usage
    assert then.usage
    assert then.usage.cached_tokens >= first.usage.prompt_tokens


@pytest.mark.parametrize(
    ("host", "moment"),
    [
        ("language", lambda event: isinstance(event, ReplyDelta)),
        ("hearing", busy("hearing")),
        ("seeing", busy("seeing")),
        ("speaking", busy("speaking")),
    ],
)
def test_a_host_killed_at_work_costs_one_turn_at_most(
    session: Session, tmp_path: Path, host: str, moment: Callable[[Event], bool]
) -> None:
    """kill -9 of any host: the turn says so, nothing that was said or written is lost, and the next turn works."""
    killer = Killer(session, host, moment)
    session.subscribe(killer)
    picture = sign(tmp_path / "sign.png", "Open")
    first = session.submit(UserTurn("What does it say?", files=(picture, HUMAN_VOICE)))
    outcome = session.wait(first, 120)
    assert killer.killed
    kept = session.conversation(outcome.conversation)[0]
    assert kept.text.startswith("What does it say?")
    assert len(kept.attachments) == 2
    if host == "language":
        assert isinstance(outcome, TurnFailed)
        assert "killed" in outcome.error.message.lower() or "died" in outcome.error.message
        assert kept.reply == outcome.partial != ""
    again = session.wait(session.retry(first), 120)
    assert isinstance(again, TurnFinished)
    assert again.reply
    assert not psutil.pid_exists(killer.killed)


def test_two_programs_on_one_store_harm_nothing(home: Path, models: str) -> None:
    """The command line works beside the command line: both turns are there."""
    command = [sys.executable, "-m", "ui", "ask", "--json"]
    both = [
        subprocess.Popen([*command, text], env=environment(home, models), stdout=subprocess.PIPE, text=True)
        for text in ("What is one and one?", "What is two and two?")
    ]
    replies = [json.loads(process.communicate(timeout=200)[0])["reply"] for process in both]
    assert all(replies)
    assert {turn.text for turn in stored(home)} == {"What is one and one?", "What is two and two?"}


def test_a_prompt_longer_than_the_context_is_refused_with_its_size(home: Path, models: str) -> None:
    done = peri(home, models, "ask", "word " * 9000, code=1)
    assert "too long" in done.stderr
    (turn,) = stored(home)
    assert turn.text.startswith("word word")
