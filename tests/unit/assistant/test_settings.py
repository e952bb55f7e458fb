import os
import stat
import subprocess
import sys
import threading
import tomllib
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant import settings as module
from assistant import settings_file
from assistant.errors import SettingsError
from assistant.settings import Settings, explain, load, load_usable, save, set_value
from assistant.settings_reference import default_file, markdown
from assistant.settings_schema import Declared, declared, setting
from assistant.settings_sections import Replies

ROOT = Path(__file__).parents[3]
KEYS = [item.key for item in explain()]
NAMES = {item.name for item in explain()}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def values_of(item: Declared) -> st.SearchStrategy[object]:
    if item.choices:
        return st.sampled_from(item.choices)
    if item.type is bool:
        return st.booleans()
    if item.type is int:
        return st.integers(int(item.least or 0), int(item.most or 0))
    if item.type is float:
        return st.floats(item.least, item.most, allow_nan=False)
    texts = st.text(st.characters(exclude_categories=["Cs"]))
    if item.type is tuple:
        return st.lists(texts, max_size=4)
    letters = st.text("aé9", min_size=int(item.least or 0), max_size=int(item.least or 0))
    return st.builds(str.__add__, letters, texts)


settings_of_all_kinds = st.fixed_dictionaries({}, optional={item.key: values_of(item) for item in explain()})


def test_no_file_means_defaults(file: Path) -> None:
    assert load(file) == Settings()
    assert not file.exists()


def test_what_a_file_says_counts_and_the_rest_is_default(file: Path) -> None:
    file.write_text('[kernel]\ntemperature = 0\n[speaking]\nreplies = "never"\n')
    settings = load(file)
    assert settings.kernel.temperature == 0.0
    assert isinstance(settings.kernel.temperature, float)
    assert settings.speaking.replies is Replies.NEVER
    assert settings.kernel.top_k == Settings().kernel.top_k


@given(values=settings_of_all_kinds)
def test_settings_survive_the_disk(tmp_path_factory: pytest.TempPathFactory, values: dict[str, object]) -> None:
    path = tmp_path_factory.mktemp("settings") / "settings.toml"
    settings = Settings()
    for key, value in values.items():
        settings = settings.replace(key, value)
    save(path, settings)
    assert load(path) == settings


@given(data=st.data(), item=st.sampled_from(explain()))
def test_one_changed_value_leaves_all_else_in_the_file(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject, item: Declared
) -> None:
    path = tmp_path_factory.mktemp("settings") / "settings.toml"
    path.write_text(default_file() + "\n# the end\n")
    value = data.draw(values_of(item))
    set_value(path, item.key, value)
    assert load(path) == Settings().replace(item.key, value)
    kept = path.read_text().splitlines()
    assert [line for line in default_file().splitlines() if line not in kept] == []
    assert kept[-1] == "# the end" or item.section == "window"


def misspellings(key: str) -> list[str]:
    section, _, name = key.partition(".")
    wrong = [name[:at] + name[at + 1 :] for at in range(1, len(name) - 1)] + [
        name + "s",
        name.upper(),
        f"{name[0]}{name}",
    ]
    return [f"{section}.{other}" for other in dict.fromkeys(wrong) if other not in NAMES]


@pytest.mark.parametrize("key", KEYS)
def test_a_misspelt_key_names_the_right_one(key: str) -> None:
    for wrong in misspellings(key):
        with pytest.raises(SettingsError, match=f'did you mean "{key}"'):
            Settings().replace(wrong, 1)


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("temperature", "kernel.temperature"),
        ("kernal.temperature", "kernel.temperature"),
        ("kernel.language", "hearing.language"),
        ("haering.model", "hearing.model"),
        ("windows.theme", "window.theme"),
        ("kernel.tempreature", "kernel.temperature"),
    ],
)
def test_a_key_in_the_wrong_place_names_the_right_one(wrong: str, right: str) -> None:
    with pytest.raises(SettingsError, match=f'did you mean "{right}"'):
        Settings().replace(wrong, 1)


def test_a_key_like_no_other_points_to_the_list() -> None:
    with pytest.raises(SettingsError, match=r"docs/settings\.md"):
        Settings().replace("zzzz.qqqq", 1)


@pytest.mark.parametrize(
    ("key", "value", "allowed", "told"),
    [
        ("kernel.temperature", "hot", "a number from 0 to 2", '"hot"'),
        ("kernel.temperature", 3, "a number from 0 to 2", "3"),
        ("kernel.temperature", True, "a number from 0 to 2", "true"),
        ("kernel.temperature", float("nan"), "a number from 0 to 2", "nan"),
        ("kernel.temperature", 10**400, "a number from 0 to 2", "1000"),
        ("kernel.top_k", 4.0, "a whole number", "4.0"),
        ("kernel.preload", 1, "true or false", "1"),
        ("kernel.model", ["a"], "text in quotes", "a list"),
        ("kernel.instructions", "\ud800", "text in quotes", ""),
        ("speaking.replies", "sometimes", 'one of "always", "spoken", "never"', '"sometimes"'),
        ("speaking.speed", 0.4, "from 0.5 to 2", "0.4"),
        ("tools.disabled_tools", "calculate", "a list of texts", '"calculate"'),
        ("tools.disabled_tools", ["calculate", 3], "a list of texts", "a list"),
        ("window.theme", {}, 'one of "system"', "a table"),
    ],
)
def test_a_wrong_value_says_what_is_allowed_and_what_was_found(
    key: str, value: object, allowed: str, told: str
) -> None:
    with pytest.raises(SettingsError) as caught:
        Settings().replace(key, value)
    assert key in caught.value.message
    assert allowed in caught.value.message
    assert told in caught.value.message


def test_every_mistake_of_a_file_is_told_with_its_line(file: Path) -> None:
    text = '''# mine
[kernel]
instructions = """
temperature = 99
"""
temperature = 99
top_p = 0.5
modle = "x"

[speeking]
speed = 1.5
'''
    file.write_text(text)
    usable, problem = load_usable(file)
    assert problem is not None
    assert problem.line == 6
    assert problem.path == file
    for told in (
        str(file),
        "line 6: kernel.temperature must be",
        'line 8: There is no setting "kernel.modle"',
        "line 10",
    ):
        assert told in problem.message
    assert usable.kernel.top_p == 0.5
    assert usable.kernel.temperature == Settings().kernel.temperature
    with pytest.raises(SettingsError, match="line 6"):
        load(file)


@pytest.mark.parametrize(
    "text", ["kernel.top_k = -5", "kernel = {top_k = -5}", "\n[ kernel ]\n'top_k' = -5", "kernel = 3"]
)
def test_other_ways_of_writing_are_understood(file: Path, text: str) -> None:
    file.write_text(text)
    _, problem = load_usable(file)
    assert problem is not None
    assert problem.line == text.count("\n") + 1


@pytest.mark.parametrize(
    "broken", [b"[kernel\n", b'[kernel]\nmodel = "a\n', b"[kernel]\ntop_k = 1\ntop_k = 2\n", b"\xff\xfe"]
)
def test_a_broken_file_is_told_and_never_overwritten(file: Path, broken: bytes) -> None:
    file.write_bytes(broken)
    usable, problem = load_usable(file)
    assert usable == Settings()
    assert problem is not None
    assert f"{file}, line " in problem.message
    for write in (lambda: set_value(file, "kernel.top_k", 3), lambda: save(file, Settings())):
        with pytest.raises(SettingsError):
            write()
    assert file.read_bytes() == broken


def test_comments_order_and_unknown_keys_stay(file: Path) -> None:
    file.write_text(
        "# first\n[window]\ntext_scale = 1.50 # large\nfuture = 1\n\n[kernel]\n# why\ntop_k = 5\r\n", newline=""
    )
    set_value(file, "kernel.top_k", 6)
    set_value(file, "window.text_scale", 1.5)
    assert file.read_bytes() == (
        b"# first\n[window]\ntext_scale = 1.50 # large\nfuture = 1\n\n[kernel]\n# why\ntop_k = 6\r\n"
    )


@pytest.mark.parametrize(
    "text", ["kernel.top_p = 0.5\n", "kernel = {top_p = 0.5}\n", "[window]\ntheme='dark'\n[kernel]\n[other]"]
)
def test_any_way_of_writing_can_be_changed_or_is_left_alone(file: Path, text: str) -> None:
    file.write_text(text)
    try:
        set_value(file, "kernel.top_k", 6)
    except SettingsError:
        assert file.read_text() == text
    else:
        assert tomllib.loads(file.read_text())["kernel"]["top_k"] == 6
        assert load_usable(file)[0].kernel.top_k == 6


@pytest.mark.parametrize("text", ["kernel = 3", "[[kernel]]\ntop_k = 1", "[kernel]\n[kernel.top_k]\na = 1\n"])
def test_what_is_no_section_or_no_value_is_left_alone_or_replaced(file: Path, text: str) -> None:
    file.write_text(text)
    assert load_usable(file)[1] is not None
    for write in (
        lambda: set_value(file, "kernel.top_k", 6),
        lambda: save(file, Settings().replace("kernel.top_k", 6)),
    ):
        try:
            write()
        except SettingsError as error:
            assert "can't change safely" in error.message  # noqa: PT017 - either end is right
            assert file.read_text() == text
        else:
            assert load(file).kernel.top_k == 6


def test_a_wrong_value_does_not_reach_the_file(file: Path) -> None:
    with pytest.raises(SettingsError):
        set_value(file, "kernel.top_k", "many")
    assert not file.exists()


def test_the_file_keeps_its_mode_and_a_link_stays_a_link(tmp_path: Path, file: Path) -> None:
    real = tmp_path / "dotfiles" / "peri.toml"
    real.parent.mkdir()
    real.write_text("")
    real.chmod(0o600)
    file.symlink_to(real)
    set_value(file, "kernel.top_k", 6)
    assert file.is_symlink()
    assert stat.S_IMODE(real.stat().st_mode) == 0o600
    assert load(real).kernel.top_k == 6


def test_a_file_that_cannot_be_read_or_written_is_an_error(tmp_path: Path) -> None:
    folder = tmp_path / "settings.toml"
    folder.mkdir()
    with pytest.raises(SettingsError, match="can't be read"):
        load(folder)
    (tmp_path / "file").write_text("")
    with pytest.raises(SettingsError, match="can't be written"):
        set_value(tmp_path / "file" / "settings.toml", "kernel.top_k", 6)


def test_many_writers_lose_nothing(file: Path) -> None:
    numbers = [item.key for item in explain() if item.key.startswith("kernel.") and item.type is int]
    threads = [threading.Thread(target=set_value, args=(file, key, 600)) for key in numbers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    settings = load(file)
    assert [settings.get(key) for key in numbers] == [600] * len(numbers)


@dataclass(frozen=True)
class _Section:
    present: int = setting(1, "A setting that was renamed.", former=("old.before", "new.earlier"))


@dataclass(frozen=True)
class _Renamed:
    new: _Section = _Section()


def test_a_former_name_still_counts_and_gives_way(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    items = (*explain(), *declared(_Renamed()))
    monkeypatch.setattr(module, "explain", lambda: items)
    module._by_key.cache_clear()
    try:
        assert module.lookup("old.before").key == "new.present"
        assert module._entries({"old": {"before": 2}, "new": {"present": 3}})[-1] == ("new.present", 3)
        file.write_text("[old]\nbefore = 2\n")
        settings_file.edit(file, {"new.present": 5}, items[-1].former)
        assert tomllib.loads(file.read_text()) == {"old": {}, "new": {"present": 5}}
    finally:
        module._by_key.cache_clear()


def test_the_reference_is_up_to_date() -> None:
    assert (ROOT / "docs/settings.md").read_text(encoding="utf-8") == markdown(), (
        "run: python -m assistant.settings docs/settings.md"
    )


def test_every_setting_is_explained_and_its_default_is_allowed() -> None:
    for item in explain():
        assert item.explanation.endswith(".")
        assert item.check(item.default) == item.default


def test_the_commented_file_is_the_defaults(file: Path) -> None:
    file.write_text(default_file())
    assert load(file) == Settings()
    uncommented = "\n".join(line.removeprefix("#") for line in default_file().splitlines() if not line.startswith("# "))
    file.write_text(uncommented)
    assert load(file) == Settings()
    assert set(tomllib.loads(uncommented)) == {item.section for item in explain()}


def test_peri_home_moves_the_settings_and_the_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PERI_HOME", str(tmp_path))
    assert module.home() == tmp_path
    assert module.settings_path() == tmp_path / "settings.toml"
    monkeypatch.delenv("PERI_HOME")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    if sys.platform == "linux":
        assert module.home() == tmp_path / "data" / "peri"
        assert module.settings_path() == tmp_path / "config" / "peri" / "settings.toml"


def test_importing_the_settings_loads_no_toml_library() -> None:
    code = "import sys, assistant.settings; assistant.settings.load(); print(*sys.modules)"
    env = os.environ | {"PERI_HOME": "/nonexistent"}
    loaded = subprocess.check_output([sys.executable, "-c", code], cwd=ROOT, env=env, text=True, timeout=60).split()
    assert not {"tomlkit", "tomllib", "filelock", "numpy", "platformdirs"} & set(loaded)
