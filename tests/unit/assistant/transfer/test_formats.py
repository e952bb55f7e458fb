"""Exports of other programs, and whatever calls itself one."""

import base64
import contextlib
import io
import json
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.carried import CarriedConversation
from assistant.errors import ImportRefused
from assistant.transfer import formats, reading


def node(key: str, parent: str | None, role: str, *parts: object, kind: str = "text", **more: object) -> dict:
    content = {"content_type": kind, "parts": list(parts)}
    message = {"author": {"role": role}, "content": content, "create_time": 1_700_000_000.5, **more}
    return {"id": key, "parent": parent, "children": [], "message": message}


def chatgpt(nodes: list[dict], current: str | None = None, title: str = "Tea") -> dict:
    mapping = {"root": {"id": "root", "message": None, "parent": None, "children": []}}
    mapping |= {one["id"]: one for one in nodes}
    return {
        "conversation_id": "c1",
        "title": title,
        "create_time": 1_700_000_000,
        "update_time": 1_700_000_100,
        "mapping": mapping,
        "current_node": current or nodes[-1]["id"],
    }


def saved(folder: Path, value: object, name: str = "conversations.json") -> Path:
    path = folder / name
    path.write_text(json.dumps(value), encoding="utf-8")
    return path


def only(path: Path) -> CarriedConversation:
    found, left_out = formats.read(path)
    assert left_out == []
    (one,) = found
    return one


def shown(conversation: CarriedConversation) -> list[tuple[str, str]]:
    turns, at, path = {turn.id: turn for turn in conversation.turns}, conversation.shown, []
    while at is not None:
        path.append((turns[at].text, turns[at].reply))
        at = turns[at].parent
    return path[::-1]


BRANCHED = [
    node("s", "root", "system", "You are"),
    node("u1", "s", "user", "Which tea?"),
    node("a1", "u1", "assistant", "Green."),
    node("a2", "u1", "assistant", "Black."),
    node("u2", "a1", "user", "Why?"),
    node("t", "u2", "assistant", "search()", recipient="browser"),
    node("r", "t", "tool", "found"),
    node("a3", "r", "assistant", "It is fresh."),
    node("u3", "a2", "user", "Milk?"),
    node("a4", "u3", "assistant", "Yes.", "Some."),
]


def test_a_chat_of_chatgpt_keeps_its_branches_and_what_is_shown(tmp_path: Path) -> None:
    found = only(saved(tmp_path, [chatgpt(BRANCHED, "a3")]))
    assert (found.title, found.created, found.updated) == ("Tea", 1_700_000_000, 1_700_000_100)
    assert shown(found) == [("Which tea?", "Green."), ("Why?", "It is fresh.")]
    assert len(found.turns) == 4
    assert shown(only(saved(tmp_path, [chatgpt(BRANCHED, "a4")]))) == [
        ("Which tea?", "Black."),
        ("Milk?", "Yes.\n\nSome."),
    ]


def test_a_later_export_has_the_same_ids(tmp_path: Path) -> None:
    early = {turn.id for turn in only(saved(tmp_path, [chatgpt(BRANCHED[:3])])).turns}
    late = {turn.id for turn in only(saved(tmp_path, [chatgpt(BRANCHED)])).turns}
    assert early < late


def test_the_zip_of_chatgpt_has_its_pictures(tmp_path: Path) -> None:
    part = {"content_type": "image_asset_pointer", "asset_pointer": "file-service://file-abc"}
    chat = chatgpt([node("u", "root", "user", part, "What is it?", kind="multimodal_text")])
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("data/conversations.json", json.dumps([chat]))
        archive.writestr("../../file-abc-cat.png", b"picture")
    (turn,) = only(path).turns
    (file,) = turn.files
    assert file.name == "file-abc-cat.png"
    assert file.read is not None
    assert file.read() == b"picture"
    assert list(tmp_path.iterdir()) == [path]


def test_a_chat_of_open_webui(tmp_path: Path) -> None:
    picture = "data:image/png;base64," + base64.b64encode(b"picture").decode()
    messages = {
        "1": {"id": "1", "parentId": None, "role": "user", "content": "Hi", "timestamp": 1_700_000_000}
        | {"files": [{"type": "image", "url": picture}]},
        "2": {"id": "2", "parentId": "1", "role": "assistant", "content": "Hello.", "timestamp": 1_700_000_002},
        "3": {"id": "3", "parentId": "1", "role": "assistant"}
        | {"content": '<details type="reasoning" done="true">\nHm\n</details>\nGood day.'},
    }
    chat = {"history": {"messages": messages, "currentId": "3"}, "title": "Greeting"}
    whole = {"id": "w", "title": "Greeting", "chat": chat, "created_at": 1_700_000_000, "updated_at": 1_700_000_000_000}
    found = only(saved(tmp_path, [whole], "chat-export-17.json"))
    assert shown(found) == [("Hi", "Good day.")]
    assert [turn.reply for turn in found.turns] == ["Hello.", "Good day."]
    assert found.updated == 1_700_000_000
    (file,) = found.turns[0].files
    assert file.read is not None
    assert file.read() == b"picture"
    whole["chat"] = {"messages": [{"role": "user", "content": "Old"}, {"role": "assistant", "content": "Way."}]}
    assert shown(only(saved(tmp_path, whole))) == [("Old", "Way.")]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "not whole JSON"),
        (b"hello", "not whole JSON"),
        (b'[{"mapping": {"a"', "not whole JSON"),
        (b"\xff\xfe\x00", "not whole JSON"),
        (b"[" * 200_000, "nested too deeply"),
        (b"[NaN]", "not whole JSON"),
        (b"[" + b"9" * 10_000 + b"]", "not whole JSON"),
        (b"[]", "no export"),
        (b'{"some": "thing"}', "no export"),
        (b'{"format": "peri-conversations", "version": 99}', "another Peri"),
        (b'{"format": "peri-conversations", "version": 1}', "no conversations"),
        (b'[{"mapping": {"a": 3}}]', "can be read"),
        (b"PK\x03\x04 broken", "not whole JSON"),
    ],
)
def test_what_is_no_export_is_refused(tmp_path: Path, content: bytes, told: str) -> None:
    path = tmp_path / "file.json"
    path.write_bytes(content)
    with pytest.raises(ImportRefused, match=told) as caught:
        formats.read(path)
    assert caught.value.remedy


def test_what_is_not_there_or_has_no_conversations_is_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "nothing", tmp_path):
        with pytest.raises(ImportRefused, match="can't be read"):
            formats.read(path)
    path = tmp_path / "other.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("readme.txt", "hello")
    with pytest.raises(ImportRefused, match=r"no conversations\.json"):
        formats.read(path)


@pytest.mark.parametrize("liar", [False, True])
def test_a_zip_bomb_is_not_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, liar: bool) -> None:
    monkeypatch.setattr(reading, "MOST_JSON", 2**20)
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("conversations.json", b" " * 2**24)
    if liar:  # the directory says that it is small
        data = path.read_bytes().replace((2**24).to_bytes(4, "little"), (100).to_bytes(4, "little"))
        path.write_bytes(data)
    with pytest.raises(ImportRefused):
        formats.read(path)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cut=st.integers(0, 400), byte=st.integers(0, 255))
def test_a_truncated_or_damaged_zip_is_refused_or_read(tmp_path: Path, cut: int, byte: int) -> None:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("conversations.json", json.dumps([chatgpt(BRANCHED)]))
    data = bytearray(whole.getvalue())
    at = cut % len(data)
    path = tmp_path / "damaged.zip"
    path.write_bytes(data[:at] if byte % 2 else bytes([*data[:at], byte, *data[at + 1 :]]))
    with contextlib.suppress(ImportRefused):
        assert formats.read(path) != ([], [])


anything = st.recursive(
    st.none()
    | st.booleans()
    | st.floats(allow_nan=False)
    | st.text(max_size=5)
    | st.sampled_from(["user", "assistant"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["mapping", "message", "author", "role", "content", "parts", "parent", "id", "a", "chat"]),
            inner,
            max_size=5,
        )
    ),
    max_leaves=20,
)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(anything, anything, st.sampled_from(["mapping", "chat"]))
def test_any_json_is_read_or_refused(tmp_path: Path, one: object, other: object, name: str) -> None:
    path = saved(tmp_path, [{"id": "c", name: {"a": one, "history": {"messages": {"m": other}}}}])
    with contextlib.suppress(ImportRefused):
        assert isinstance(formats.read(path)[0], list)


def test_messages_that_go_in_a_circle_end(tmp_path: Path) -> None:
    loop = [node("a", "b", "user", "x"), node("b", "a", "assistant", "y"), *BRANCHED]
    assert len(only(saved(tmp_path, [chatgpt(loop)])).turns) == 4


def test_one_broken_conversation_does_not_keep_the_others_out(tmp_path: Path) -> None:
    found, left_out = formats.read(saved(tmp_path, [chatgpt(BRANCHED), {"title": "Bad", "mapping": {"a": 1}}, 3]))
    assert len(found) == 1
    assert len(left_out) == 2
    assert "“Bad”" in left_out[0]


def test_a_very_long_chat_is_read(tmp_path: Path) -> None:
    roles = ("user", "assistant")
    chain = [node(f"n{at}", f"n{at - 1}" if at else "root", roles[at % 2], "word") for at in range(10_000)]
    found = only(saved(tmp_path, [chatgpt(chain)]))
    assert len(shown(found)) == 5_000
