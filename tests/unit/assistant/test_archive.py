"""Conversations out of one store and into another; the same from the command line."""

import contextlib
import dataclasses
import errno
import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from PIL import Image

from assistant import cli
from assistant.archive import Archive
from assistant.calls import Decision, StoredCall, ToolCall, ToolResult, Verdict
from assistant.errors import ErrorCard, ImportRefused, StorageError
from assistant.events import AttachmentKind, Event, Notice, Origin, TurnState
from assistant.memory.folders import FolderStore
from assistant.memory.store import ConversationStore
from assistant.recall import Recalled, RecalledKind
from assistant.session import Session
from assistant.settings import Preferences, Settings
from assistant.turn.bus import Bus
from models.values import FinishReason, Usage
from tests.fakes import scripted_parts
from tests.unit.assistant.transfer.test_formats import BRANCHED, chatgpt, node, saved


@pytest.fixture
def stores(tmp_path: Path) -> Iterator[list[ConversationStore]]:
    made = [ConversationStore(tmp_path / name / "peri.sqlite") for name in ("one", "two")]
    yield made
    for store in made:
        store.close()


def archive(store: ConversationStore) -> Archive:
    return Archive(store, lambda event: None)


def fill(store: ConversationStore) -> str:
    """A conversation with all that there can be in one; its id."""
    conversation = store.create_conversation()
    shown = store.add_bytes(b"cat", "a [cat].PNG", "image/png", AttachmentKind.PICTURE)
    first = store.begin_turn(conversation, "What is it?\n\ud83d\ude00", (shown,), Origin.KEYBOARD)
    made = store.add_bytes(b"made", "made.txt", "text/plain", AttachmentKind.FILE)
    result = ToolResult("done", Origin.TOOL, "clock", kept=(made,))
    decision = Decision(Verdict.ALLOW, "harmless", "No rule asks.")
    call = StoredCall(ToolCall("call1", "clock", {"zone": "UTC"}), 3, 0, "<call>", decision, True, result)
    store.keep_call(first, call)
    store.keep_recalled(first, [Recalled(RecalledKind.MEMORY, "Likes cats.", Origin.MEMORY, "Memory", "memory:1")])
    usage = Usage(10, 5, 0, 0.5, 1.0, FinishReason.STOP)
    store.end_turn(first, reply="A cat.", state=TurnState.DONE, usage=usage)
    beside = store.begin_turn(conversation, "What colour?", (), Origin.MICROPHONE, beside=first)
    store.end_turn(beside, reply="", state=TurnState.FAILED, error=ErrorCard("Oh", "No."))
    store.show_branch(first)
    store.rename_conversation(conversation, "Cats / 猫")
    return conversation


def everything(store: ConversationStore, conversation: str) -> list[object]:
    turns = store.turns(conversation)
    every = [turn for shown in turns for turn in store.branches(shown.id)]
    return [
        store.conversations(),
        [turn.id for turn in turns],
        [
            dataclasses.replace(
                turn,
                attachments=tuple(dataclasses.replace(one, path=Path()) for one in turn.attachments),
                calls=tuple(
                    dataclasses.replace(
                        one,
                        result=dataclasses.replace(
                            one.result, kept=tuple(dataclasses.replace(each, path=Path()) for each in one.result.kept)
                        )
                        if one.result
                        else None,
                    )
                    for one in turn.calls
                ),
            )
            for turn in every
        ],
    ]


def test_nothing_is_lost_from_store_to_store(stores: list[ConversationStore], tmp_path: Path) -> None:
    one, two = stores
    conversation = fill(one)
    exported = archive(one).export(tmp_path / "out")
    assert (exported.conversations, exported.files) == (1, 2)
    found = archive(two).import_from(tmp_path / "out")
    assert (found.conversations, found.turns, found.known, found.left_out) == (1, 2, 0, ())
    assert everything(two, conversation) == everything(one, conversation)
    assert two.turns(conversation)[0].attachments[0].path.read_bytes() == b"cat"
    assert [hit.conversation for hit in two.search("cat")] == [conversation]
    two.check()


def test_where_a_conversation_was_listed_goes_with_it(stores: list[ConversationStore], tmp_path: Path) -> None:
    one, two = stores
    conversation, mine = fill(one), FolderStore(one.database)
    mine.move([conversation], mine.create("Pets").id)
    mine.pin([conversation], pinned=True)
    mine.archive([conversation], archived=True)
    archive(one).export(tmp_path / "out")
    theirs = FolderStore(two.database)
    folder = theirs.create("pets")
    archive(two).import_from(tmp_path / "out")
    found = theirs.summary(conversation)
    assert (found.folder, found.pinned, found.archived) == (folder.id, True, True)


def test_importing_twice_doubles_nothing_and_brings_what_is_new(
    stores: list[ConversationStore], tmp_path: Path
) -> None:
    one, two = stores
    conversation = fill(one)
    for number in (1, 2):
        archive(one).export(tmp_path / f"out{number}")
        archive(two).import_from(tmp_path / f"out{number}")
    found = archive(two).import_from(tmp_path / "out1")
    assert (found.conversations, found.turns, found.known) == (0, 0, 1)
    assert everything(two, conversation) == everything(one, conversation)
    later = one.begin_turn(conversation, "And now?", (), Origin.KEYBOARD)
    archive(one).export(tmp_path / "out3")
    found = archive(two).import_from(tmp_path / "out3")
    assert (found.conversations, found.turns) == (0, 1)
    assert two.turn(later).state is TurnState.INTERRUPTED
    two.show_branch(later)
    assert [turn.text for turn in two.turns(conversation)][-1] == "And now?"


def test_markdown_has_what_is_shown_and_the_files_beside_it(stores: list[ConversationStore], tmp_path: Path) -> None:
    fill(stores[0])
    archive(stores[0]).export(tmp_path / "out", as_markdown=True)
    (page,) = (tmp_path / "out").glob("*.md")
    text = page.read_text("utf-8")
    assert "Cats 猫" in page.name
    assert text.startswith("# Cats / 猫\n")
    assert "A cat." in text
    assert "What colour?" not in text
    assert "other branches" in text
    link = text.partition("](")[2].partition(")")[0]
    assert (tmp_path / "out" / link).read_bytes() == b"cat"


def test_an_export_goes_to_a_new_place_or_nowhere(stores: list[ConversationStore], tmp_path: Path) -> None:
    fill(stores[0])
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "file").touch()
    with pytest.raises(StorageError, match="there already"):
        archive(stores[0]).export(tmp_path / "full")
    with pytest.raises(StorageError, match="no conversation"):
        archive(stores[0]).export(tmp_path / "out", conversation="nothing")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["full", "one", "two"]


def test_a_disk_that_fills_while_exporting_is_told_and_leaves_nothing_half_done(
    stores: list[ConversationStore], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    fill(stores[0])
    monkeypatch.setattr("assistant.archive.shutil.copyfile", full)
    with pytest.raises(StorageError, match="no room"):
        archive(stores[0]).export(tmp_path / "out")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["one", "two"]


def changed(folder: Path, change) -> Path:
    path = folder / "conversations.json"
    whole = json.loads(path.read_text("utf-8"))
    change(whole["conversations"][0])
    path.write_text(json.dumps(whole), "utf-8")
    return folder


@pytest.mark.parametrize(
    "change",
    [
        lambda one: one.update(id="../../etc/passwd"),
        lambda one: one["turns"][0].update(parent="0" * 32),
        lambda one: one["turns"][0].update(id=one["turns"][1]["id"]),
        lambda one: one["turns"][0].update(state="strange"),
        lambda one: one["turns"][0].update(created=1e999),
        lambda one: one["turns"][0]["files"][0].update(digest="../" * 20 + "etc/passwd"),
        lambda one: one["turns"][0]["calls"][0].update(call={"tool": 3}),
        lambda one: one["turns"][0].update(usage={"a": 1}),
        lambda one: one["turns"][0].update(recalled=[{"kind": "?"}]),
        lambda one: one.update(title=None),
    ],
)
def test_a_conversation_that_is_not_right_is_left_out_and_changes_nothing(
    stores: list[ConversationStore], tmp_path: Path, change
) -> None:
    one, two = stores
    fill(one)
    archive(one).export(tmp_path / "out")
    with contextlib.suppress(ImportRefused):
        assert archive(two).import_from(changed(tmp_path / "out", change)).left_out
    assert two.conversations() == []
    two.check()


def test_files_that_are_missing_changed_or_links_are_left_out_and_told(
    stores: list[ConversationStore], tmp_path: Path
) -> None:
    one, two = stores
    conversation = fill(one)
    archive(one).export(tmp_path / "out")
    picture, made = sorted((tmp_path / "out" / "attachments").iterdir(), key=lambda path: path.suffix)
    picture.write_bytes(b"another")
    made.unlink()
    made.symlink_to("/etc/hostname")
    found = archive(two).import_from(tmp_path / "out")
    assert len(found.left_out) == 2
    assert two.turns(conversation)[0].attachments == ()
    assert not list((tmp_path / "two" / "attachments" / "incoming").iterdir())


def test_a_picture_from_elsewhere_is_one_or_is_left_out(stores: list[ConversationStore], tmp_path: Path) -> None:
    parts = [
        {"content_type": "image_asset_pointer", "asset_pointer": f"sediment://file_{each}"} for each in ("a", "b", "c")
    ]
    chat = chatgpt([node("u", "root", "user", *parts, "See?", kind="multimodal_text"), *BRANCHED])
    folder = tmp_path / "zip"
    folder.mkdir()
    saved(folder, [chat])
    Image.new("RGB", (8, 8)).save(folder / "file_a.png")
    (folder / "file_b.png").write_bytes(b"MZ\x90\x00 a program")
    path = Path(shutil.make_archive(str(tmp_path / "export"), "zip", folder))
    found = archive(stores[0]).import_from(path)
    assert found.conversations == 1
    assert len(found.left_out) == 2
    with stores[0].database.read() as db:
        names = db.execute("SELECT name, kind FROM attachments").fetchall()
    assert names == [("file_a.png", "picture")]


def test_the_daily_backup_is_made_and_what_keeps_it_from_being_made_is_told_once(
    stores: list[ConversationStore], monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[Event] = []
    kept = Archive(stores[0], told.append)
    fill(stores[0])
    monkeypatch.setattr("assistant.memory.backups.shutil.disk_usage", lambda path: SimpleNamespace(free=0))
    kept.back_up_daily()
    kept.back_up_daily()
    assert [type(one) for one in told] == [Notice]
    monkeypatch.undo()
    kept.back_up_daily()
    assert len(kept.backups()) == 1
    assert not kept.backup_is_due()


def test_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def run(*argv: object) -> int:
        def opener(**_options: object) -> Session:
            preferences = Preferences(Settings(), lambda key, value: None, lambda key, changed: None)
            return Session(scripted_parts(), ConversationStore(tmp_path / "peri.sqlite"), Bus(), preferences)

        return cli.main([str(one) for one in argv], opener)

    export = saved(tmp_path, [chatgpt(BRANCHED)])
    assert run("store", "import", export) == 0
    assert "New conversations: 1, new turns: 4." in capsys.readouterr().out
    assert run("store", "import", export, "--json") == 0
    assert json.loads(capsys.readouterr().out)["known"] == 1
    assert run("store", "check") == 0
    assert "The store is whole." in capsys.readouterr().out
    assert run("store", "backup") == 0
    backup = Path(capsys.readouterr().out.strip())
    assert backup.parent == tmp_path / "backups"
    assert run("store", "backup", tmp_path / "copy") == 0
    assert (tmp_path / "copy").is_file()
    assert run("store", "export", "--format", "json", tmp_path / "out") == 0
    assert (tmp_path / "out" / "conversations.json").is_file()
    capsys.readouterr()
    assert run("store", "export", tmp_path / "out") == 1
    assert "is there already" in capsys.readouterr().err
    assert run("store", "import", tmp_path / "nothing") == 1
    assert "can't be read" in capsys.readouterr().err
    (tmp_path / "peri.sqlite").write_bytes(b"rubbish, and more of it than a header" * 200)
    assert run("store", "check") == 1
    assert str(backup) in capsys.readouterr().err
