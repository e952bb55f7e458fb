"""What can go wrong with the store: processes that die, a disk that fills, files that are broken or too new."""

import os
import signal
import sqlite3
import subprocess
import sys
import textwrap
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from assistant.errors import StorageError, StoreLocked
from assistant.events import AttachmentKind, Origin, TurnState
from assistant.memory.database import translated
from assistant.memory.lock import hold
from assistant.memory.owner import Owner, this_process
from assistant.memory.schema import MIGRATIONS
from assistant.memory.store import ConversationStore

ROOT = Path(__file__).parents[4]
HEAD = """
import sys
from pathlib import Path
from assistant.events import *
from assistant.errors import StorageError
from assistant.memory.store import ConversationStore
from assistant.memory.lock import hold
path = Path(sys.argv[1])
"""


def child(code: str, path: Path) -> subprocess.Popen[str]:
    program = HEAD + textwrap.dedent(code)
    return subprocess.Popen(
        [sys.executable, "-c", program, str(path)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )


def finish(process: subprocess.Popen[str]) -> str:
    out, _ = process.communicate(timeout=60)
    assert process.returncode == 0
    return out


def kill(process: subprocess.Popen[str]) -> list[str]:
    """Kill -9; the lines that came until then."""
    process.send_signal(signal.SIGKILL)
    out, _ = process.communicate(timeout=60)
    return out.splitlines()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "peri.sqlite"


@pytest.fixture
def store(path: Path) -> Iterator[ConversationStore]:
    store = ConversationStore(path)
    yield store
    store.close()


WRITE_UNTIL_KILLED = """
    store = ConversationStore(path)
    conversation = store.create_conversation()
    for number in range(100_000):
        shown = store.add_bytes(b"%d" % number, "f", "image/png", AttachmentKind.PICTURE)
        turn = store.begin_turn(conversation, f"message {number}", [shown], Origin.KEYBOARD)
        print(turn, flush=True)
        for length in range(1, 20):
            store.save_reply(turn, "word " * length)
            print(length, flush=True)
        store.end_turn(turn, reply="whole", state=TurnState.DONE)
"""


@pytest.mark.parametrize("lines", [1, 7, 45, 100])
def test_a_killed_program_loses_no_turn_and_no_partial_reply(path: Path, lines: int) -> None:
    process = child(WRITE_UNTIL_KILLED, path)
    assert process.stdout
    seen = [process.stdout.readline().strip() for _ in range(lines)] + kill(process)
    begun = [line for line in seen if len(line) == 32]
    written = int(seen[-1]) if seen[-1].isdecimal() and len(seen[-1]) < 32 else 0

    store = ConversationStore(path)
    interrupted = store.recover()
    turns = store.turns(store.turn(begun[0]).conversation)
    assert store.recover() == []
    store.close()

    assert [turn.id for turn in turns][: len(begun)] == begun
    assert len(turns) <= len(begun) + 1
    assert [turn.text for turn in turns] == [f"message {number}" for number in range(len(turns))]
    assert all(turn.attachments[0].path.read_bytes() == b"%d" % number for number, turn in enumerate(turns))
    assert all((turn.state, turn.reply) == (TurnState.DONE, "whole") for turn in turns[:-1])
    if turns[-1].state is not TurnState.DONE:
        assert interrupted == [turns[-1]]
        assert turns[-1].state is TurnState.INTERRUPTED
        assert turns[-1].reply.count("word") >= (written if turns[-1].id == begun[-1] else 0)


def test_recovery_leaves_the_turns_of_a_living_process_alone(store: ConversationStore, path: Path) -> None:
    code = """
        store = ConversationStore(path)
        print(store.begin_turn(store.create_conversation(), "theirs", [], Origin.KEYBOARD), flush=True)
        sys.stdin.read()
    """
    other = child(code, path)
    assert other.stdout
    theirs = other.stdout.readline().strip()
    own = store.begin_turn(store.create_conversation(), "own", [], Origin.KEYBOARD)
    assert store.recover() == []
    kill(other)
    assert [turn.id for turn in store.recover()] == [theirs]
    assert store.turn(own).state is TurnState.OPEN


def test_a_number_given_to_another_process_is_not_the_owner() -> None:
    own = this_process()
    assert own.runs()
    assert not Owner(own.pid, own.started - 1000).runs()
    done = subprocess.Popen([sys.executable, "-c", ""])
    done.wait(60)
    assert not Owner(done.pid, own.started).runs()


def test_a_dead_child_that_nobody_has_collected_is_dead() -> None:
    process = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    import psutil

    owner = Owner(process.pid, psutil.Process(process.pid).create_time())
    assert owner.runs()
    process.kill()
    os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
    assert not owner.runs()
    process.communicate(timeout=60)


def test_two_programs_begin_and_write_one_store(path: Path) -> None:
    code = """
        store = ConversationStore(path)
        conversation = store.create_conversation()
        for number in range(40):
            turn = store.begin_turn(conversation, f"message {number}", [], Origin.KEYBOARD)
            store.save_reply(turn, "half")
            store.end_turn(turn, reply=f"reply {number}", state=TurnState.DONE)
        store.recover()
        store.close()
        print(conversation)
    """
    both = [child(code, path), child(code, path)]
    conversations = [finish(process).strip() for process in both]
    store = ConversationStore(path)
    assert {(line.id, line.turns) for line in store.conversations()} == {(key, 40) for key in conversations}
    for key in conversations:
        assert [turn.reply for turn in store.turns(key)] == [f"reply {number}" for number in range(40)]
    store.check()
    store.close()


def test_threads_share_a_store(store: ConversationStore) -> None:
    failures: list[Exception] = []

    def work() -> None:
        try:
            conversation = store.create_conversation()
            for number in range(20):
                turn = store.begin_turn(conversation, str(number), [], Origin.KEYBOARD)
                store.save_reply(turn, "x")
                assert len(store.turns(conversation)) == number + 1
        except Exception as error:  # noqa: BLE001 - told by the assertion below
            failures.append(error)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert failures == []
    assert sorted(line.turns for line in store.conversations()) == [20] * 4


def test_reading_does_not_wait_for_a_writer(store: ConversationStore) -> None:
    turn = store.begin_turn(store.create_conversation(), "x", [], Origin.KEYBOARD)
    with store._database.write() as db:
        db.execute("UPDATE turns SET reply = 'unfinished'")
        done = threading.Event()
        replies: list[str] = []

        def look() -> None:
            replies.append(store.turn(turn).reply)
            done.set()

        threading.Thread(target=look, daemon=True).start()
        assert done.wait(5)
    assert replies == [""]


def test_a_full_disk_is_told_and_loses_nothing(store: ConversationStore) -> None:
    conversation = store.create_conversation()
    kept = store.begin_turn(conversation, "kept", [], Origin.KEYBOARD)
    writer = store._database._writer
    assert writer is not None
    writer.execute(f"PRAGMA max_page_count = {writer.execute('PRAGMA page_count').fetchone()[0] + 2}")
    with pytest.raises(StorageError, match="no room on the disk"):
        store.begin_turn(conversation, "x" * 100_000, [], Origin.KEYBOARD)
    with pytest.raises(StorageError, match="no room on the disk"):
        store.save_reply(kept, "y" * 100_000)
    assert [turn.text for turn in store.turns(conversation)] == ["kept"]
    writer.execute("PRAGMA max_page_count = 1000000")
    store.end_turn(kept, reply="y" * 100_000, state=TurnState.DONE)
    store.check()


@pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX")
def test_a_disk_that_fills_for_real(path: Path) -> None:
    code = """
        import resource
        store = ConversationStore(path)
        conversation = store.create_conversation()
        store.begin_turn(conversation, "kept", [], Origin.KEYBOARD)
        resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))
        for add in (
            lambda: store.add_bytes(b"z" * 400_000, "f", "image/png", AttachmentKind.PICTURE),
            lambda: [store.begin_turn(conversation, "x" * 50_000, [], Origin.KEYBOARD) for _ in range(20)],
        ):
            try:
                add()
            except StorageError as error:
                print(error.message)
    """
    messages = finish(child(code, path)).splitlines()
    assert len(messages) == 2
    assert "no room on the disk" in messages[0]
    store = ConversationStore(path)
    assert store.turns(store.conversations()[0].id)[0].text == "kept"
    store.check()
    assert [file for file in (path.parent / "attachments").rglob("*") if file.is_file()] == []
    store.close()


def filled(path: Path) -> bytes:
    """A store with something in it, as it lies on disk."""
    store = ConversationStore(path)
    conversation = store.create_conversation()
    for number in range(50):
        store.begin_turn(conversation, f"{number}" * 1000, [], Origin.KEYBOARD)
    store.close()
    return path.read_bytes()


@pytest.mark.parametrize("damage", ["text", "cut", "overwritten", "header"])
def test_a_damaged_file_is_named_and_left_as_it_was(path: Path, damage: str) -> None:
    whole = filled(path)
    broken = {
        "text": b"This is no database. " * 500,
        "cut": whole[: len(whole) // 2],
        "overwritten": whole[:8192] + b"\xa5" * 16384 + whole[24576:],
        "header": b"\0" * 100 + whole[100:],
    }[damage]
    path.write_bytes(broken)
    with pytest.raises(StorageError) as caught:
        ConversationStore(path)
    assert f"{path} is damaged" in caught.value.message
    assert caught.value.remedy
    assert path.read_bytes() == broken


def test_a_store_of_a_newer_peri_is_refused_and_left_as_it_was(path: Path) -> None:
    filled(path)
    with sqlite3.connect(path) as connection:
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(StorageError, match="newer Peri"):
        ConversationStore(path)
    assert path.read_bytes() == before


def test_the_database_of_another_program_is_refused(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE bookmarks (url TEXT)")
    connection.close()
    with pytest.raises(StorageError, match="belongs to another program"):
        ConversationStore(path)


def test_a_place_that_cannot_be_used_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match="can't be used"):
        ConversationStore(tmp_path / "file" / "peri.sqlite")
    with pytest.raises(StorageError):
        hold(tmp_path / "file")
    (tmp_path / "folder.sqlite").mkdir()
    with pytest.raises(StorageError, match=r"folder\.sqlite"):
        ConversationStore(tmp_path / "folder.sqlite")


def test_a_store_that_may_only_be_read_is_told(store: ConversationStore, path: Path) -> None:
    with (
        closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as db,
        pytest.raises(StorageError, match="can't be opened for writing") as caught,
        translated(path),
    ):
        db.execute("DELETE FROM sights")
    assert "may write" in caught.value.remedy


def test_a_missing_file_of_a_turn_does_not_hide_the_turn(store: ConversationStore) -> None:
    shown = store.add_bytes(b"x", "x.png", "image/png", AttachmentKind.PICTURE)
    turn = store.begin_turn(store.create_conversation(), "see", [shown], Origin.KEYBOARD)
    shown.path.unlink()
    assert store.turn(turn).attachments == (shown,)
    store.delete_conversation(store.turn(turn).conversation)


def test_one_window_for_each_store(tmp_path: Path) -> None:
    with hold(tmp_path / "home"):
        with pytest.raises(StoreLocked) as caught:
            hold(tmp_path / "home")
        assert str(tmp_path / "home") in caught.value.message
        assert "PERI_HOME" in caught.value.remedy
        hold(tmp_path / "other").release()
    hold(tmp_path / "home").release()


def test_a_killed_window_gives_its_store_free(tmp_path: Path) -> None:
    code = """
        lock = hold(path)
        print("held", flush=True)
        sys.stdin.read()
    """
    window = child(code, tmp_path)
    assert window.stdout
    assert window.stdout.readline().strip() == "held"
    with pytest.raises(StoreLocked):
        hold(tmp_path)
    kill(window)
    hold(tmp_path).release()
