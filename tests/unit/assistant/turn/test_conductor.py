"""A turn, whatever befalls it, ends once, keeps what it has, and leaves the next one a working assistant."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from assistant.errors import NoMicrophone, NoSpeaker, PeriError, StorageError
from assistant.events import (
    ContextMeasured,
    Heard,
    KernelReady,
    ListeningChanged,
    Mark,
    Notice,
    Origin,
    ReplyDelta,
    ReplyWritten,
    Seen,
    SentenceSpoken,
    SpeakingChanged,
    Stage,
    StageStarted,
    TurnFailed,
    TurnFinished,
    TurnStarted,
    TurnState,
    UserTurn,
)
from assistant.messages import MessageChanged
from assistant.settings import Settings
from models.errors import BadPicture, HostCrashed, NotInstalled, PromptTooLong
from models.values import AudioClip, HostState, Picture, PictureFacts, Role
from tests.fakes import (
    ScriptedEars,
    ScriptedEyes,
    ScriptedKernel,
    ScriptedMicrophone,
    ScriptedSpeaker,
    ScriptedVoice,
)
from tests.playing import Play

DEFAULTS = Settings()
SPOKEN = AudioClip(np.zeros(16_000, np.float32), 16_000)


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "receipt.png"
    Image.new("RGB", (64, 48), "white").save(path)
    return path


def test_a_typed_question_is_answered_spoken_and_kept(stage) -> None:
    play = stage(kernel=ScriptedKernel(["It is ", "noon. ", "Enjoy it."]))
    outcome = play.ask("What time is it?")
    assert isinstance(outcome, TurnFinished)
    assert outcome.reply == "It is noon. Enjoy it."
    assert [one.sentence for one in play.news if isinstance(one, SentenceSpoken)] == ["It is noon.", "Enjoy it."]
    (kept,) = play.store.turns(outcome.conversation)
    assert (kept.text, kept.reply, kept.state) == ("What time is it?", outcome.reply, TurnState.DONE)
    assert kept.ledger == outcome.ledger


def test_the_news_of_a_turn_come_in_their_order(stage) -> None:
    play = stage()
    play.ask("Hello?")
    order = [
        kind for kind in play.kinds() if kind in {TurnStarted, ContextMeasured, ReplyDelta, ReplyWritten, TurnFinished}
    ]
    assert order == [TurnStarted, ContextMeasured, ReplyDelta, ReplyWritten, TurnFinished]
    assert [one.stage for one in play.news if isinstance(one, StageStarted)] == [
        Stage.LOAD,
        Stage.CONTEXT,
        Stage.PREFILL,
        Stage.DECODE,
    ]


def test_the_ledger_has_every_mark_in_order_and_counts_from_the_return_key(stage) -> None:
    outcome = stage().ask(UserTurn("Hello?", ended=0.0))
    assert outcome.ledger.counted_from == "return key"
    assert list(outcome.ledger.marks) == [
        Mark.PROMPT,
        Mark.FIRST_TOKEN,
        Mark.FIRST_SENTENCE,
        Mark.FIRST_SOUND,
        Mark.FINISHED,
    ]


def test_the_kernel_is_given_the_conversation_so_far(stage) -> None:
    kernel = ScriptedKernel(["One."], ["Two."])
    play = stage(kernel=kernel)
    first = play.ask("First?")
    play.ask(UserTurn("Second?", conversation=first.conversation))
    roles = [message.role for message in kernel.requests[1].messages]
    assert roles == [Role.SYSTEM, Role.USER, Role.ASSISTANT, Role.USER]
    assert [m.content for m in kernel.requests[1].messages[1:]] == ["First?", "One.", "Second?"]
    assert kernel.requests[0].messages == kernel.requests[1].messages[:2]


def test_speech_becomes_the_message_and_the_recording_goes(stage) -> None:
    play = stage(ears=ScriptedEars(["what time is it"]))
    outcome = play.ask(UserTurn(voice=SPOKEN, origin=Origin.MICROPHONE, ended=0.0))
    assert outcome.ledger.counted_from == "last speech sample"
    assert play.until(Heard).text == "what time is it"
    (kept,) = play.store.turns(outcome.conversation)
    assert kept.text == "what time is it"
    assert kept.attachments == ()


def test_words_understood_better_since_take_their_place_where_the_turn_is_still_there(stage) -> None:
    play = stage(ears=ScriptedEars(["what I miss it"]))
    outcome = play.ask(UserTurn(voice=SPOKEN, origin=Origin.MICROPHONE))
    talk = play.session.talk
    talk.mend(outcome.turn, "What time is it?")
    assert play.until(MessageChanged).text == "What time is it?"
    assert [one.text for one in play.store.turns(outcome.conversation)] == ["What time is it?"]
    play.session.delete_conversation(outcome.conversation)
    talk.mend(outcome.turn, "What time is it now?")
    assert play.kinds().count(MessageChanged) == 1


def test_silence_is_no_question(stage) -> None:
    kernel = ScriptedKernel()
    play = stage(kernel=kernel, ears=ScriptedEars([""]))
    outcome = play.ask(UserTurn(voice=SPOKEN, origin=Origin.MICROPHONE))
    assert isinstance(outcome, TurnFinished)
    assert not outcome.heard
    assert outcome.reply == ""
    assert kernel.requests == []
    assert play.store.turns(outcome.conversation) == []
    assert play.session.conversations() == []


def test_what_was_said_is_not_lost_when_the_ears_die(stage) -> None:
    play = stage(ears=ScriptedEars([HostCrashed("The ears died."), "what time is it"]))
    failed = play.ask(UserTurn(voice=SPOKEN, origin=Origin.MICROPHONE))
    assert isinstance(failed, TurnFailed)
    (kept,) = play.store.turns(failed.conversation)
    assert kept.attachments[0].path.exists()
    again = play.session.wait(play.session.retry(failed.turn), 10)
    assert isinstance(again, TurnFinished)
    assert play.store.turn(again.turn).text == "what time is it"


def test_a_picture_is_read_once_and_told_to_the_kernel_in_every_turn(stage, picture: Path) -> None:
    kernel, eyes = ScriptedKernel(["12.50."], ["Yes."]), ScriptedEyes()
    play = stage(kernel=kernel, eyes=eyes)
    first = play.ask(UserTurn("What is the total?", files=(picture,)))
    play.ask(UserTurn("Are you sure?", files=(picture,), conversation=first.conversation))
    assert eyes.reads == 1
    assert play.until(Seen).sight.text[0].text == "Total 12.50"
    assert "Total 12.50" in kernel.requests[0].messages[-1].content
    assert "Total 12.50" in kernel.requests[1].messages[1].content


def test_several_pictures_full_of_text_leave_room_for_the_question(stage, tmp_path: Path) -> None:
    eyes = ScriptedEyes(lines=tuple(f"{number} paid for item number {number}" for number in range(400)))
    files = []
    for number in range(5):
        files.append(tmp_path / f"{number}.png")
        Image.new("RGB", (64, 48 + number), "white").save(files[-1])
    kernel = ScriptedKernel(["A lot."])
    outcome = stage(kernel=kernel, eyes=eyes).ask(UserTurn("How much is it?", files=tuple(files)))
    assert isinstance(outcome, TurnFinished)
    assert kernel.requests[0].messages[-1].content.count("The text goes on") == 5


def test_a_picture_is_called_by_the_name_the_user_knows(stage, tmp_path: Path) -> None:
    path = tmp_path / "holiday.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n and nothing else")

    class Strict(ScriptedEyes):
        def inspect(self, picture: Picture) -> PictureFacts:
            raise BadPicture(f"{picture.name} can't be read.")

    failed = stage(eyes=Strict()).ask(UserTurn("Where is this?", files=(path,)))
    assert isinstance(failed, TurnFailed)
    assert "holiday.png" in failed.error.message


def test_what_every_conversation_begins_with_is_evaluated_ahead(stage) -> None:
    kernel = ScriptedKernel(["Hello."])
    play = stage(kernel=kernel)
    play.session.preload()
    assert kernel.was_prepared.wait(10)
    play.ask("Hello?")
    assert kernel.prepared == [kernel.requests[0].messages[:1]]


def test_a_deleted_conversation_is_forgotten_by_the_kernel(stage) -> None:
    kernel = ScriptedKernel(["Hello."])
    play = stage(kernel=kernel)
    outcome = play.ask("Hello?")
    play.session.delete_conversation(outcome.conversation)
    assert kernel.forgotten.get(timeout=10) == outcome.conversation


def test_stop_keeps_what_was_written(stage) -> None:
    go_on = threading.Event()
    play = stage(kernel=ScriptedKernel(["Once upon ", go_on, "a time."], ["Hello."]))
    name = play.session.submit(UserTurn("Tell me a story."))
    play.until(ReplyDelta)
    play.session.cancel()
    outcome = play.session.wait(name, 10)
    assert isinstance(outcome, TurnFinished)
    assert outcome.stopped
    assert outcome.reply == "Once upon "
    assert play.store.turn(name).state is TurnState.STOPPED
    assert isinstance(play.ask("Hello?"), TurnFinished)


def test_stop_does_not_wait_for_a_long_recording(stage) -> None:
    ears = ScriptedEars([HostCrashed("It was ended.")])
    ears.before = lambda: ears.process.stopped.wait(10)
    play = stage(ears=ears)
    name = play.session.submit(UserTurn(voice=SPOKEN, origin=Origin.MICROPHONE))
    play.until(StageStarted)
    play.session.cancel()
    outcome = play.session.wait(name, 10)
    assert isinstance(outcome, TurnFinished)
    assert outcome.stopped
    assert ears.process.stops == 1
    assert play.store.turn(name).attachments


class FirstOnly(ScriptedSpeaker):
    """Only the first clip is ever heard."""

    def play(self, clip: AudioClip, on_audible: Callable[[float], None] | None = None) -> None:
        super().play(clip, on_audible if not self.played else None)


@pytest.mark.parametrize(("origin", "marked"), [(Origin.MICROPHONE, True), (Origin.KEYBOARD, False)])
def test_what_was_not_heard_of_an_interrupted_reply_is_marked(stage, origin: Origin, marked: bool) -> None:
    kernel = ScriptedKernel(["The kettle is on. ", "It will whistle soon. ", "Then comes tea."], ["Yes."])
    play: Play = stage(kernel=kernel, speaker=FirstOnly(gate=threading.Event()))
    turn = play.session.submit(UserTurn("Is it ready?", origin=origin, speak=True))
    play.until(SentenceSpoken)
    play.until(ReplyWritten)
    play.session.cancel()
    reply = play.session.wait(turn, 10).reply
    if not marked:
        assert reply == "The kettle is on. It will whistle soon. Then comes tea."
        return
    head, _, rest = reply.partition(" …")
    assert head == "The kettle is on."
    assert rest.split("> ")[1] == "Not heard, because I was interrupted: It will whistle soon. Then comes tea."
    assert play.store.turn(turn).reply == reply
    play.ask(UserTurn("And now?", conversation=play.store.turn(turn).conversation, speak=False))
    assert "Not heard" in kernel.requests[1].messages[2].content


@pytest.mark.parametrize(
    ("share", "head"),
    [(0.0, "The kettle is on."), (0.5, "The kettle is on. It will"), (0.99, "The kettle is on. It will whistle")],
)
def test_of_the_sentence_that_was_interrupted_the_words_that_were_heard_are_kept(
    stage, share: float, head: str
) -> None:
    speaker = ScriptedSpeaker(gate=threading.Event())
    speaker.unheard = 0.1 * (1 - share)  # of the voice's tenth of a second
    play: Play = stage(kernel=ScriptedKernel(["The kettle is on. ", "It will whistle soon."]), speaker=speaker)
    turn = play.session.submit(UserTurn("Is it ready?", origin=Origin.MICROPHONE, speak=True))
    play.until(SentenceSpoken, 2)
    play.session.cancel()
    heard, _, rest = play.session.wait(turn, 10).reply.partition(" …")
    assert heard == head
    assert f"{heard} {rest.split('interrupted: ')[1]}" == "The kettle is on. It will whistle soon."


def test_stop_ends_a_reading_aloud_but_not_the_reply(stage) -> None:
    speaker = ScriptedSpeaker(gate=threading.Event())
    play = stage(speaker=speaker)
    name = play.session.submit(UserTurn("Hello?"))
    play.until(SpeakingChanged)
    play.until(ReplyWritten)
    play.session.cancel()
    outcome = play.session.wait(name, 10)
    assert isinstance(outcome, TurnFinished)
    assert outcome.reply == "Hello."
    assert play.store.turn(name).state is TurnState.DONE
    assert speaker.stops >= 1


def test_a_new_message_does_not_wait_for_the_reading_aloud(stage) -> None:
    speaker = ScriptedSpeaker(gate=threading.Event())
    play = stage(kernel=ScriptedKernel(["One."], ["Two."]), speaker=speaker)
    play.session.submit(UserTurn("First?"))
    play.until(ReplyWritten)
    assert play.session.wait(play.session.submit(UserTurn("Second?", speak=False)), 10).reply == "Two."


def test_a_kernel_that_dies_leaves_what_it_wrote_and_the_next_turn_runs(stage) -> None:
    play = stage(kernel=ScriptedKernel(["Once upon ", HostCrashed("It died.")], ["Hello."]))
    failed = play.ask("Tell me a story.")
    assert isinstance(failed, TurnFailed)
    assert (failed.partial, failed.error.kind, failed.error.message) == ("Once upon ", "HostCrashed", "It died.")
    kept = play.store.turn(failed.turn)
    assert (kept.text, kept.reply, kept.state) == ("Tell me a story.", "Once upon ", TurnState.FAILED)
    assert isinstance(play.ask("Hello?"), TurnFinished)


def test_a_disk_that_is_full_is_told_and_the_next_turn_runs(stage, monkeypatch: pytest.MonkeyPatch) -> None:
    play = stage(kernel=ScriptedKernel(["Once."], ["Hello."]))

    def full(*_args: object, **_kwargs: object) -> None:
        raise StorageError("The disk is full.")

    with monkeypatch.context() as broken:
        broken.setattr(play.store, "end_turn", full)
        failed = play.ask("Tell me a story.")
    assert isinstance(failed, TurnFailed)
    assert (failed.partial, failed.error.message) == ("Once.", "The disk is full.")
    assert isinstance(play.ask("Hello?"), TurnFinished)


def test_a_missing_model_is_told_with_what_to_do(stage) -> None:
    play = stage()

    def build() -> object:
        raise NotInstalled("The model x is not installed.", remedy="peri models pull x")

    play.parts.kernel._build = build
    failed = play.ask("Hello?")
    assert isinstance(failed, TurnFailed)
    assert failed.error.remedy == "peri models pull x"
    assert play.store.turn(failed.turn).text == "Hello?"


def test_an_error_of_our_own_making_is_told_without_a_traceback(stage, caplog) -> None:
    play = stage(kernel=ScriptedKernel([ZeroDivisionError("internals")]))
    with caplog.at_level("CRITICAL", "assistant.turn.conductor"):
        failed = play.ask("Hello?")
    assert isinstance(failed, TurnFailed)
    assert "internals" not in failed.error.message


def test_an_estimate_that_was_too_low_is_made_again(stage) -> None:
    too_long = PromptTooLong("Too long.", needed=2100, limit=2048)
    play = stage(kernel=ScriptedKernel([too_long], ["It fits."]))
    assert play.ask("Hello?").reply == "It fits."


def test_no_loudspeaker_is_news_not_failure(stage) -> None:
    play = stage(speaker=ScriptedSpeaker(error=NoSpeaker("There is none.", remedy="Plug one in.")))
    outcome = play.ask("Hello?")
    assert isinstance(outcome, TurnFinished)
    assert outcome.reply == "Hello."
    assert play.until(Notice).remedy == "Plug one in."


def test_a_turn_asked_not_to_be_spoken_is_silent(stage) -> None:
    voice = ScriptedVoice()
    stage(voice=voice).ask(UserTurn("Hello?", speak=False))
    assert voice.said == []


def test_spoken_only_where_it_was_asked_aloud(stage) -> None:
    voice = ScriptedVoice()
    play = stage(Settings().replace("speaking.replies", "spoken"), voice=voice, kernel=ScriptedKernel(["A."], ["B."]))
    play.ask("Hello?")
    play.ask(UserTurn(voice=SPOKEN, origin=Origin.MICROPHONE))
    assert voice.said == ["B."]


def test_nothing_is_not_a_message(stage) -> None:
    with pytest.raises(PeriError, match="nothing to send"):
        stage().session.submit(UserTurn("  \n"))


def test_the_kernel_is_announced_once(stage) -> None:
    play = stage(kernel=ScriptedKernel(["A."], ["B."]))
    play.ask("One?")
    play.ask("Two?")
    assert play.kinds().count(KernelReady) == 1


def test_an_unloaded_kernel_is_loaded_while_the_user_speaks_and_no_other(stage) -> None:
    kernel = ScriptedKernel(["A."])
    play = stage(kernel=kernel, microphone=ScriptedMicrophone(SPOKEN))
    play.ask("One?")
    kernel.process.started.clear()
    kernel.process.state = HostState.UNLOADED
    play.session.start_listening()
    assert kernel.process.started.wait(10)
    play.session.abandon_listening()
    kernel.process.state = HostState.STOPPED
    play.session.wake()
    assert kernel.process.state is HostState.STOPPED


def test_hold_to_talk_submits_what_was_said(stage) -> None:
    play = stage(microphone=ScriptedMicrophone(SPOKEN), ears=ScriptedEars(["hello there"]))
    play.session.start_listening()
    play.session.finish_listening()
    finished = play.until(TurnFinished)
    assert play.store.turn(finished.turn).text == "hello there"
    assert play.session.conversations()[0].title == "hello there"
    assert [one.listening for one in play.news if isinstance(one, ListeningChanged)] == [True, False]


def test_abandoned_speech_leaves_no_trace(stage) -> None:
    microphone = ScriptedMicrophone()
    play = stage(microphone=microphone)
    play.session.start_listening()
    play.session.abandon_listening()
    play.session.start_listening()
    play.session.finish_listening()
    play.until(TurnFinished)
    assert microphone.abandoned == 1
    assert play.kinds().count(TurnStarted) == 1


def test_no_microphone_is_told_and_typing_goes_on(stage) -> None:
    play = stage(microphone=ScriptedMicrophone(error=NoMicrophone("There is none.")))
    play.session.start_listening()
    assert play.until(Notice).message == "There is none."
    assert isinstance(play.ask("Hello?"), TurnFinished)


def test_the_end_of_an_earlier_run_is_told(stage, tmp_path: Path) -> None:
    import subprocess
    import sys

    script = (
        "import sys, os, pathlib; from assistant.memory.store import ConversationStore as S;"
        "from assistant.events import Origin;"
        "s = S(pathlib.Path(sys.argv[1])); s.begin_turn(s.create_conversation(), 'Lost?', (), Origin.KEYBOARD);"
        "os._exit(9)"
    )
    subprocess.run([sys.executable, "-c", script, str(tmp_path / "peri.sqlite")], check=False, timeout=30)
    play = stage()
    assert "ended unexpectedly" in play.until(Notice).title
    (summary,) = play.session.conversations()
    (turn,) = play.session.conversation(summary.id)
    assert (turn.text, turn.state) == ("Lost?", TurnState.INTERRUPTED)
