"""Files: found, read, written with the old version kept, and nothing outside of the allowed folders reached."""

from __future__ import annotations

import contextlib
import os
import re
import stat
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.tools.api import Made, Origin, ToolError, manner_of
from assistant.tools.builtin import folders as folders_module
from assistant.tools.builtin.backups import Backups
from assistant.tools.builtin.files import Files, folders_of
from assistant.tools.builtin.folders import Folders, size_in_words
from assistant.tools.builtin.texts import PAGE_LETTERS, decode, difference, page_of
from tests.fakes import CallContext

posix = pytest.mark.skipif(os.name != "posix", reason="links and pipes as POSIX has them")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "Documents"
    folder.mkdir()
    return folder


@pytest.fixture
def files(root: Path, tmp_path: Path) -> Files:
    (tmp_path / "home").mkdir()
    return Files(lambda: [root], tmp_path / "home")


def read(files: Files, path: str, page: int = 1) -> str:
    return files.read_file(path, page).text


def test_a_file_is_read_as_what_it_is(files: Files, root: Path) -> None:
    (root / "a.txt").write_text("Grüße\n")
    made = files.read_file("a.txt")
    assert made == Made("Grüße\n", origin=Origin.FILE, source=str(root / "a.txt"))
    assert read(files, str(root / "a.txt")) == "Grüße\n"
    assert read(files, "Documents/a.txt") == "Grüße\n"


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"\xef\xbb\xbfone\r\ntwo\r\n", "one\ntwo\n"),
        ("zwölf".encode("utf-16"), "zwölf"),
        ("zwölf €".encode("cp1252"), "zwölf €"),
        (b"", "The file is empty."),
    ],
)
def test_encodings(files: Files, root: Path, data: bytes, text: str) -> None:
    (root / "a").write_bytes(data)
    assert read(files, "a") == text


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n\0\0", b"\x01\x02\x03\x04 text", bytes(range(1, 32)) * 9])
def test_what_is_no_text_is_not_read(files: Files, root: Path, data: bytes) -> None:
    (root / "a.png").write_bytes(data)
    with pytest.raises(ToolError, match=r"no text file \(image/png\)"):
        files.read_file("a.png")
    with pytest.raises(ToolError, match="no text file"):
        files.write_file("a.png", "text")
    assert (root / "a.png").read_bytes() == data


def test_a_long_file_is_paged(files: Files, root: Path) -> None:
    text = "".join(f"line {number}\n" for number in range(2000))
    (root / "a").write_text(text)
    pages = [read(files, "a", 1)]
    count = int(re.match(r"\[page 1 of (\d+)\]\n", pages[0])[1])  # type: ignore[index]
    pages += [read(files, "a", page) for page in range(2, count + 1)]
    assert "".join(page.partition("\n")[2] for page in pages) == text == files.whole("a").text
    assert all(len(page) <= PAGE_LETTERS + 30 for page in pages)
    with pytest.raises(ToolError, match="no page 99"):
        read(files, "a", 99)


@given(st.text(st.sampled_from("ab \n"), max_size=3 * PAGE_LETTERS))
@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.large_base_example], max_examples=20)
def test_pages_are_the_whole_text(text: str) -> None:
    first = page_of(text, 1)
    head = re.match(r"\[page 1 of (\d+)\]\n", first)
    parts = [page_of(text, page).partition("\n")[2] for page in range(1, int(head[1]) + 1)] if head else [first]
    assert "".join(parts) == text


def test_a_file_is_written_whole_and_the_old_one_kept(files: Files, root: Path, tmp_path: Path) -> None:
    assert "is written" in files.write_file("new/list.txt", "eggs\n")
    assert (root / "new" / "list.txt").read_text() == "eggs\n"
    said = files.write_file("new/list.txt", "milk\n")
    kept = Path(re.search(r"kept as (.*)\.$", said)[1])  # type: ignore[index]
    assert (kept.read_text(), (kept.parent / "path.txt").read_text()) == ("eggs\n", f"{root}/new/list.txt\n")
    assert kept.is_relative_to(tmp_path / "home")
    assert [item.name for item in (root / "new").iterdir()] == ["list.txt"], "nothing half-written is left"


@posix
def test_rights_encoding_and_ends_of_lines_stay(files: Files, root: Path) -> None:
    (root / "a").write_bytes("naïve\r\nend\r\n".encode("cp1252"))
    (root / "a").chmod(0o640)
    files.edit_file("a", "naïve\nend", "naïve €\nthe end")
    assert (root / "a").read_bytes() == "naïve €\r\nthe end\r\n".encode("cp1252")
    assert stat.S_IMODE((root / "a").stat().st_mode) == 0o640
    files.edit_file("a", "€", "漢")
    assert (root / "a").read_bytes().decode() == "naïve 漢\r\nthe end\r\n"


def test_an_edit_is_of_one_place_only(files: Files, root: Path) -> None:
    (root / "a").write_text("one two one")
    with pytest.raises(ToolError, match="occurs 2 times"):
        files.edit_file("a", "one", "three")
    with pytest.raises(ToolError, match="does not occur"):
        files.edit_file("a", "four", "three")
    with pytest.raises(ToolError, match="does not occur"):
        files.edit_file("a", "", "three")
    with pytest.raises(ToolError, match="is not there"):
        files.edit_file("b", "one", "three")
    files.edit_file("a", "two", "2")
    assert (root / "a").read_text() == "one 2 one"


def test_what_would_change_is_shown_first(files: Files, root: Path) -> None:
    (root / "a").write_text("".join(f"{number}\n" for number in range(30)))
    manner = manner_of(files.edit_file)
    assert manner is not None
    assert manner.preview is not None
    shown = manner.preview({"path": "a", "old": "20\n", "new": "twenty\n"})
    assert shown.splitlines()[:3] == [f"--- {root}/a", f"+++ {root}/a", "@@ -18,7 +18,7 @@"]
    assert "-20\n+twenty" in shown
    assert "does not occur" in manner.preview({"path": "a", "old": "x", "new": "y"})
    written = manner_of(files.write_file)
    assert written is not None
    assert written.preview is not None
    assert "+hello" in written.preview({"path": "b", "content": "hello\n"})
    assert "outside" in written.preview({"path": "/etc/passwd", "content": ""})
    assert not (root / "b").exists()


@given(st.lists(st.sampled_from("abc"), max_size=30), st.lists(st.sampled_from("abc"), max_size=30))
def test_a_difference_names_the_right_lines(before: list[str], after: list[str]) -> None:
    old, new = ("".join(f"{line}\n" for line in lines) for lines in (before, after))
    lines, place = difference(old, new, "x").splitlines()[2:], 0
    result: list[str] = []
    for line in lines:
        if match := re.match(r"@@ -(\d+)(?:,(\d+))?", line):
            start = int(match[1]) - (match[2] != "0")
            result += before[place:start]
            place = start
        elif line[0] == "+":
            result.append(line[1:])
        else:
            result += before[place : place + 1] if line[0] == " " else []
            assert before[place] == line[1:]
            place += 1
    assert result + before[place:] == after if old != new else not lines


def test_a_huge_difference_is_shortened() -> None:
    shown = difference("a\n" * 50_000, "b\n" * 50_000, "x")
    assert len(shown) < 10_000
    assert "more lines" in shown


def test_files_are_found_by_words_and_patterns(files: Files, root: Path) -> None:
    (root / "bills" / "2023").mkdir(parents=True)
    for name in ("bills/2023/Tax Return.pdf", "bills/tax.txt", "photo.jpg", ".hidden-tax"):
        (root / name).write_text("x")
    os.utime(root / "bills/tax.txt", (1, 1))
    found = files.find_files(CallContext(), "tax").splitlines()
    assert [line.partition(" (")[0] for line in found] == [
        str(root / "bills/2023/Tax Return.pdf"),
        str(root / "bills/tax.txt"),
    ]
    assert files.find_files(CallContext(), "*.JPG").startswith(str(root / "photo.jpg"))
    assert "Tax Return" in files.find_files(CallContext(), "return tax", "bills")
    assert "No file" in files.find_files(CallContext(cancelled=True), "tax")
    with pytest.raises(ToolError, match="Say which name"):
        files.find_files(CallContext(), " ")
    with pytest.raises(ToolError, match="not there"):
        files.find_files(CallContext(), "tax", "no")


def test_many_files_are_cut_and_told(files: Files, root: Path) -> None:
    for number in range(130):
        (root / f"a{number}").write_text("")
    assert "and 100 more" in files.find_files(CallContext(), "a")
    assert "and 30 more" in files.list_files(str(root))


def test_a_folder_is_listed(files: Files, root: Path) -> None:
    assert files.list_files() == files.list_files("Documents") == f"{root} is empty."
    (root / "b.txt").write_bytes(b"x" * 12_345)
    (root / "sub").mkdir()
    lines = files.list_files(str(root)).splitlines()
    assert lines[:2] == [f"{root}:", "sub/"]
    assert lines[2].startswith("b.txt (12 kB, 20")
    with pytest.raises(ToolError, match="no folder"):
        files.list_files("b.txt")


def test_without_a_name_all_folders_are_listed(root: Path, tmp_path: Path) -> None:
    other = tmp_path / "Other"
    other.mkdir()
    for number in range(80):
        (root / f"a{number}").write_text("")
        (other / f"b{number}").write_text("")
    listed = Files(lambda: [root, other], tmp_path / "peri").list_files()
    assert [f"{root}:" in listed, f"\n\n{other}:" in listed] == [True, True]
    assert listed.count("… and 30 more") == 2


def test_without_allowed_folders_it_is_told_how(tmp_path: Path) -> None:
    files = Files(lambda: [tmp_path / "gone"], tmp_path)
    for call in (files.list_files, lambda: files.read_file("a"), lambda: files.find_files(CallContext(), "a")):
        with pytest.raises(ToolError, match=r"files\.folders"):
            call()


@pytest.mark.parametrize(
    "path", ["/etc/passwd", "../secret", "a/../../secret", "~root/x", "~/secret", "Documents/../secret"]
)
def test_paths_that_lead_out_are_refused(files: Files, tmp_path: Path, path: str) -> None:
    (tmp_path / "secret").write_text("secret")
    with pytest.raises(ToolError, match=r"outside|can't be found|not there"):
        files.read_file(path)
    with pytest.raises(ToolError, match=r"outside|can't be found"):
        files.write_file(path, "x")


def test_hidden_files_and_peris_own_are_left_alone(root: Path) -> None:
    home = root / "peri"
    home.mkdir()
    (home / "settings.toml").write_text("secret")
    (root / ".ssh").mkdir()
    (root / ".ssh" / "id").write_text("secret")
    files = Files(lambda: [root], home)
    for path in (".ssh/id", ".bashrc", "a/.b/c"):
        with pytest.raises(ToolError, match="hidden"):
            files.write_file(path, "x")
    for path in ("peri/settings.toml", "peri", "peri/new"):
        with pytest.raises(ToolError, match="own files"):
            files.write_file(path, "x")
    assert files.list_files("Documents").endswith("is empty.")
    assert "No file" in files.find_files(CallContext(), "settings")


@posix
def test_links_that_lead_out_are_not_followed(files: Files, root: Path, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret")
    (root / "link").symlink_to(tmp_path / "secret")
    (root / "folder").symlink_to(tmp_path)
    (root / "loop").symlink_to(root / "loop")
    for path in ("link", "folder/secret"):
        with pytest.raises(ToolError, match="outside"):
            files.read_file(path)
        with pytest.raises(ToolError, match="outside"):
            files.write_file(path, "x")
    with pytest.raises(ToolError):
        files.read_file("loop")
    assert files.find_files(CallContext(), "secret").startswith("No file")
    assert (tmp_path / "secret").read_text() == "secret"


@posix
def test_a_link_inside_is_the_file_it_leads_to(files: Files, root: Path) -> None:
    (root / "a").write_text("one")
    (root / "link").symlink_to("a")
    assert read(files, "link") == "one"
    files.write_file("link", "two")
    assert ((root / "a").read_text(), (root / "link").is_symlink()) == ("two", True)


@posix
@pytest.mark.parametrize("by_handle", [True, False])
def test_a_folder_that_becomes_a_link_meanwhile_leads_nowhere(
    root: Path, tmp_path: Path, by_handle: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folders_module, "_BY_HANDLE", by_handle)
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "a").write_text("secret")
    (root / "sub").mkdir()
    folders = Folders(lambda: [root], tmp_path / "home")
    place = folders.place("sub/a")
    (root / "sub").rmdir()
    (root / "sub").symlink_to(tmp_path / "out")
    with pytest.raises(ToolError, match=r"link|no folder"):
        folders.read(place, 100)
    with pytest.raises(ToolError, match=r"link|no folder"):
        folders.write(place, b"x")
    assert (tmp_path / "out" / "a").read_text() == "secret"


def test_without_handles_of_folders_it_works_as_well(files: Files, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folders_module, "_BY_HANDLE", False)
    files.write_file("new/a.txt", "one")
    files.write_file("new/a.txt", "two")
    assert read(files, "new/a.txt") == "two"
    assert "a.txt" in files.list_files("new")


@posix
def test_a_pipe_does_not_hang_and_a_large_file_is_not_read(files: Files, root: Path) -> None:
    os.mkfifo(root / "pipe")
    with pytest.raises(ToolError, match="not a regular file"):
        files.read_file("pipe")
    with pytest.raises(ToolError, match="not a regular file"):
        files.write_file("pipe", "x")
    with (root / "large").open("wb") as file:
        file.truncate(10**9)
    with pytest.raises(ToolError, match="too large"):
        files.read_file("large")
    with pytest.raises(ToolError, match="too much"):
        files.write_file("a", "x" * 1_000_001)


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() == 0, reason="root may do everything")
def test_what_may_not_be_read_is_told(files: Files, root: Path) -> None:
    (root / "a").write_text("x")
    (root / "a").chmod(0)
    with pytest.raises(ToolError, match="may not be used"):
        files.read_file("a")


def test_nothing_is_replaced_where_the_old_version_can_not_be_kept(root: Path, tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file, no folder")
    (root / "a").write_text("one")
    with pytest.raises(ToolError, match="nothing was changed"):
        Files(lambda: [root], tmp_path / "home").write_file("a", "two")
    assert (root / "a").read_text() == "one"


def test_old_versions_do_not_pile_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("assistant.tools.builtin.backups.MOST_VERSIONS", 3)
    kept = [Backups(tmp_path).keep(Path("/x/path.txt"), str(number).encode()) for number in range(5)]
    assert [path.exists() for path in kept] == [False, False, True, True, True]


pieces = st.sampled_from(
    [
        "..",
        ".",
        "sub",
        "link",
        "out",
        "secret",
        "inner",
        "~",
        "~root",
        "",
        "a",
        ".git",
        "\0",
        "x" * 300,
        "\n",
        "sub2",
        "...",
    ]
)
paths = st.tuples(st.sampled_from(["", "/", "//", "{root}/", "{out}/", "~/"]), st.lists(pieces, max_size=6))


@posix
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=300)
@given(paths.map(lambda parts: parts[0] + "/".join(parts[1])) | st.text(max_size=20))
def test_no_path_reaches_outside(files: Files, root: Path, tmp_path: Path, path: str) -> None:
    out = _world(root, tmp_path)
    before = _everything(out)
    path = path.replace("{root}", str(root)).replace("{out}", str(out))
    with contextlib.suppress(ToolError):
        assert "SECRET" not in files.read_file(path).text
    with contextlib.suppress(ToolError):
        assert "outsider" not in files.list_files(path)
    with contextlib.suppress(ToolError):
        files.write_file(path, "overwritten")
    assert _everything(out) == before
    assert {item.name for item in tmp_path.iterdir()} <= {"Documents", "home", "out"}


def _world(root: Path, tmp_path: Path) -> Path:
    out = tmp_path / "out"
    if not out.exists():
        (out / "inner").mkdir(parents=True)
        for place in (out / "secret", out / "outsider", out / "inner" / "secret"):
            place.write_text("SECRET")
        (root / "sub").mkdir()
        (root / "sub" / "a").write_text("mine")
        (root / "link").symlink_to(out)
        (root / "sub" / "link").symlink_to("../../out/secret")
        (root / "sub2").symlink_to("sub")
    return out


def _everything(folder: Path) -> list[tuple[str, str]]:
    return sorted((str(path), path.read_text() if path.is_file() else "") for path in folder.rglob("*"))


@given(st.binary(max_size=300))
def test_any_bytes_are_text_or_not(data: bytes) -> None:
    found = decode(data)
    if found is not None and found.encoding == "utf-8":
        assert found.encode(found.text) == data


def test_sizes_and_settings() -> None:
    assert [size_in_words(size) for size in (0, 999, 1200, 12_345, 5e6, 7e12)] == [
        "0 bytes", "999 bytes", "1.2 kB", "12 kB", "5.0 MB", "7000 GB",
    ]  # fmt: skip
    assert folders_of(["/a/b", "", "c", "~/c"]) == (Path("/a/b"), Path.home() / "c")
