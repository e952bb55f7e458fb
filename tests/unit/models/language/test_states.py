from __future__ import annotations

import json
from pathlib import Path

import pytest

from models.language.states import States


def written(data: bytes) -> object:
    def write(path: Path) -> bool:
        path.write_bytes(data)
        return True

    return write


def save(states: States, name: str = "talk", data: bytes = b"evaluated") -> bool:
    return states.save(name, [1, 2, -(2**150)], {"Hello": [5, 6]}, written(data))  # type: ignore[arg-type]


def test_a_state_is_found_by_another_process(tmp_path: Path) -> None:
    assert save(States(tmp_path, "models"))
    states = States(tmp_path, "models")
    found = states.find("talk")
    assert found is not None
    assert (found.record, found.path.read_bytes()) == ([1, 2, -(2**150)], b"evaluated")
    assert states.replies("talk") == {"Hello": [5, 6]}
    assert states.find("another") is None
    assert states.replies("another") == {}


def test_a_state_of_other_models_is_deleted(tmp_path: Path) -> None:
    save(States(tmp_path, "models"))
    assert States(tmp_path, "other models").find("talk") is None
    assert not list((tmp_path / "states").iterdir())


def test_the_same_state_is_not_written_twice(tmp_path: Path) -> None:
    states = States(tmp_path, "models")
    save(states)
    assert save(states, data=b"not asked for")
    found = states.find("talk")
    assert found is not None
    assert found.path.read_bytes() == b"evaluated"


def test_a_state_that_can_not_be_written_leaves_nothing(tmp_path: Path) -> None:
    states = States(tmp_path, "models")
    assert not states.save("talk", [1], {}, lambda _: False)
    assert not list((tmp_path / "states").iterdir())
    assert states.find("talk") is None


def test_a_folder_that_can_not_be_made_is_no_failure(tmp_path: Path) -> None:
    (tmp_path / "states").write_text("a file is in the way")
    assert not save(States(tmp_path, "models"))


@pytest.mark.parametrize(
    "change",
    [
        {"record": "x"},
        {"record": [1.5]},
        {"record": [True]},
        {"replies": []},
        {"replies": {"a": 1}},
        {"version": 99},
        {"crc": 0},
    ],
)
def test_a_record_that_was_tampered_with_is_deleted(tmp_path: Path, change: dict[str, object]) -> None:
    save(States(tmp_path, "models"))
    (note,) = (tmp_path / "states").glob("*.json")
    note.write_text(json.dumps(json.loads(note.read_text()) | change))
    assert States(tmp_path, "models").find("talk") is None
    assert not list((tmp_path / "states").iterdir())


def test_states_take_no_more_than_their_limit(tmp_path: Path) -> None:
    states = States(tmp_path, "models", limit=3000)
    for number in range(6):
        save(states, str(number), bytes(900))
    assert sum(path.stat().st_size for path in (tmp_path / "states").iterdir()) <= 3000
    assert states.find("5") is not None
    assert states.find("0") is None


def test_several_conversations_are_known_to_be_on_disk(tmp_path: Path) -> None:
    states = States(tmp_path, "models")
    save(states, "one")
    save(states, "two")
    record = [1, 2, -(2**150)]
    assert states.has("one", record)
    assert states.has("two", record)
    assert not states.has("one", [1, 2])
    states.forget("one")
    assert not states.has("one", record)


def test_what_was_found_need_not_be_written_again(tmp_path: Path) -> None:
    save(States(tmp_path, "models"))
    states = States(tmp_path, "models")
    found = states.find("talk")
    assert found is not None
    assert states.has("talk", found.record)


def test_what_another_process_deleted_is_written_again(tmp_path: Path) -> None:
    states = States(tmp_path, "models")
    save(states)
    for path in (tmp_path / "states").iterdir():
        path.unlink()
    assert save(states, data=b"anew")
    assert states.find("talk") is not None
