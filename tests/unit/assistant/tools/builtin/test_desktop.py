"""The desktop: opened is what was named and nothing that runs; texts reach programs as they are."""

from __future__ import annotations

import base64
import os
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from jeepney import MessageType, message_bus, new_error, new_method_return
from jeepney.io.blocking import Proxy, open_dbus_connection

from assistant.tools.api import Effect, Made, Origin, ToolError, manner_of
from assistant.tools.builtin import desktop_programs
from assistant.tools.builtin.desktop import Desktop, Look
from assistant.tools.builtin.desktop_programs import ProgramClipboard, open_with_desktop, show_notification
from tests.fakes import CallContext

posix = pytest.mark.skipif(os.name != "posix", reason="programs are scripts here")
NASTY = "a \"b\" $(touch pwned) `c` ; & | \\ 'd' %PATH% é漢\nend"


@dataclass
class Copied:
    text: str = ""

    def read(self) -> str:
        return self.text

    def write(self, text: str) -> None:
        self.text = text


@dataclass
class Seat:
    """A desktop of fakes, and what happened on it."""

    opened: list[str] = field(default_factory=list)
    shown: list[tuple[str, str]] = field(default_factory=list)
    copied: Copied = field(default_factory=Copied)

    def desktop(self, look: Callable[[], Look] | None = None) -> Desktop:
        return Desktop(look, self.copied, self.opened.append, lambda title, text: self.shown.append((title, text)))


@pytest.fixture
def seat() -> Seat:
    return Seat()


def preview(method: Callable[..., Any], **arguments: str) -> str:
    manner = manner_of(method)
    assert manner is not None
    assert manner.preview is not None
    return manner.preview(arguments)


def test_files_and_folders_are_opened(seat: Seat, tmp_path: Path) -> None:
    (tmp_path / "a b.pdf").write_bytes(b"%PDF")
    desktop = seat.desktop()
    for path in (tmp_path / "a b.pdf", tmp_path):
        assert preview(desktop.open_path, path=str(path)) == f"Opens {path}"
        assert desktop.open_path(f" {path} ") == f"{path} is open."
    assert seat.opened == [str(tmp_path / "a b.pdf"), str(tmp_path)]


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.sh", b"echo", "program"), ("a.desktop", b"[Desktop Entry]", "program"), ("A.EXE", b"x", "program"),
        ("script", b"#!/bin/sh\n", "program"), ("photo.jpg", b"\x7fELF\x02", "program"), ("a.html", b"<p>", "by hand"),
        ("drawing.svg", b"<svg/>", "by hand"),
    ],
)  # fmt: skip
def test_what_runs_or_loads_something_is_not_opened(
    seat: Seat, tmp_path: Path, name: str, data: bytes, words: str
) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(ToolError, match=words):
        seat.desktop().open_path(str(tmp_path / name))
    assert words in preview(seat.desktop().open_path, path=str(tmp_path / name))
    assert seat.opened == []


@posix
def test_a_link_is_judged_by_what_it_leads_to(seat: Seat, tmp_path: Path) -> None:
    (tmp_path / "run.sh").write_text("#!/bin/sh")
    (tmp_path / "photo.jpg").symlink_to(tmp_path / "run.sh")
    os.mkfifo(tmp_path / "pipe")
    for name in ("photo.jpg", "pipe"):
        with pytest.raises(ToolError, match="program"):
            seat.desktop().open_path(str(tmp_path / name))


@pytest.mark.parametrize(
    "path",
    [
        "",
        "notes.txt",
        "--help",
        "/no/such",
        r"\\server\share",
        "//server/share",
        "/tmp/a" + chr(0x202E),
        "/a" + chr(0),
        "~x9/x",
    ],
)
def test_what_is_no_path_here_is_not_opened(seat: Seat, path: str) -> None:
    with pytest.raises(ToolError):
        seat.desktop().open_path(path)
    assert seat.opened == []


def test_addresses_are_opened_whole(seat: Seat) -> None:
    desktop = seat.desktop()
    assert (
        preview(desktop.open_address, url="bücher.example/ü?q=1#x") == "Opens https://xn--bcher-kva.example/%C3%BC?q=1"
    )
    desktop.open_address("http://example.org")
    assert seat.opened == ["http://example.org/"]
    for url in ("file:///etc/passwd", "javascript:alert(1)", "--version", "https://u:p@a.test/", "smb://a/b"):
        with pytest.raises(ToolError):
            desktop.open_address(url)
        assert preview(desktop.open_address, url=url)
    assert len(seat.opened) == 1


def test_the_clipboard_is_read_in_bounds_and_written(seat: Seat) -> None:
    desktop = seat.desktop()
    assert desktop.read_clipboard() == Made("The clipboard holds no text.", source="clipboard")
    assert preview(desktop.write_clipboard, text=NASTY) == NASTY
    desktop.write_clipboard(NASTY)
    assert desktop.read_clipboard().text == NASTY
    seat.copied.text = "x" * 10_000
    assert desktop.read_clipboard().text.endswith("\n[6000 letters more]")
    with pytest.raises(ToolError, match="100,000"):
        desktop.write_clipboard("x" * 100_001)


def test_the_screen_is_read_and_its_picture_kept(seat: Seat, tmp_path: Path) -> None:
    made = seat.desktop(lambda: Look("  File Edit View\n", b"png")).take_screenshot(CallContext(tmp_path))
    assert made == Made("File Edit View", (tmp_path / "screen.png",), Origin.SCREEN, "screen")
    assert made.files[0].read_bytes() == b"png"
    assert (
        seat.desktop(lambda: Look("")).take_screenshot(CallContext(tmp_path)).text == "There is no text on the screen."
    )
    with pytest.raises(ToolError, match="can't be looked at"):
        seat.desktop().take_screenshot(CallContext(tmp_path))


def test_a_notification_is_one_plain_line(seat: Seat) -> None:
    seat.desktop().notify("Tea\x1b[31m is\n ready\u202e")
    seat.desktop().notify("x" * 400)
    assert seat.shown[0] == ("Peri", "Tea[31m is ready")
    assert len(seat.shown[1][1]) == 300
    with pytest.raises(ToolError, match="no text"):
        seat.desktop().notify(" \u200b")


def test_what_the_guard_is_told() -> None:
    effects = {name: manner.effects for name in vars(Desktop) if (manner := manner_of(getattr(Desktop, name)))}
    assert effects == {
        "open_path": {Effect.EXECUTES},
        "open_address": {Effect.EXECUTES, Effect.SENDS},
        "read_clipboard": {Effect.READS},
        "write_clipboard": {Effect.WRITES},
        "take_screenshot": {Effect.READS},
        "notify": {Effect.SPEAKS},
    }


def program(folder: Path, name: str, script: str) -> None:
    path = folder / name
    path.write_text(f"#!{sys.executable}\nimport os, sys\nstore = {str(folder / 'store')!r}\n{script}\n")
    path.chmod(0o755)


COPY = "open(store, 'wb').write(sys.stdin.buffer.read())"
PASTE = "sys.exit(1) if not os.path.exists(store) else sys.stdout.buffer.write(open(store, 'rb').read())"


@posix
@pytest.mark.parametrize(
    ("shown", "reader", "writer"),
    [("WAYLAND_DISPLAY", "wl-paste", "wl-copy"), ("DISPLAY", "xsel", "xsel"), ("WAYLAND_DISPLAY", "xclip", "xclip")],
)
def test_texts_go_through_the_desktops_own_programs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, shown: str, reader: str, writer: str
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    both = "if {'--output', '-out'} & set(sys.argv): " + PASTE + "\nelse: " + COPY
    program(tmp_path, reader, both if reader == writer else PASTE)
    if reader != writer:
        program(tmp_path, writer, COPY)
    clipboard = ProgramClipboard({"PATH": str(tmp_path), shown: "0"})
    assert clipboard.read() == ""
    for text in (NASTY, ""):
        clipboard.write(text)
        assert clipboard.read() == text
    assert not (tmp_path / "pwned").exists()


@posix
def test_a_program_that_keeps_holding_the_text_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    hold = "pid = os.fork()\nif pid == 0:\n    import time; time.sleep(3); os._exit(0)"
    program(tmp_path, "wl-copy", COPY + "\n" + hold)
    monkeypatch.setattr(desktop_programs, "_SECONDS", 2.0)
    ProgramClipboard({"PATH": str(tmp_path), "WAYLAND_DISPLAY": "0"}).write("")
    assert (tmp_path / "store").read_bytes() == b""


@posix
def test_a_clipboard_that_can_not_be_reached_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    for environment in ({"PATH": str(tmp_path), "DISPLAY": ":0"}, {"PATH": str(tmp_path)}):
        with pytest.raises(ToolError, match="install wl-clipboard"):
            ProgramClipboard(environment).read()
    program(tmp_path, "xclip", "sys.exit(1)")
    with pytest.raises(ToolError, match="can't be written"):
        ProgramClipboard({"PATH": str(tmp_path), "DISPLAY": ":0"}).write("x")
    program(tmp_path, "xclip", "import time; time.sleep(60)")
    monkeypatch.setattr(desktop_programs, "_SECONDS", 0.2)
    with pytest.raises(ToolError, match="does not answer"):
        ProgramClipboard({"PATH": str(tmp_path), "DISPLAY": ":0"}).read()


@posix
def test_the_desktop_opens_a_path_as_one_argument(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ToolError, match="xdg-open is missing"):
        open_with_desktop("/a")
    program(tmp_path, "xdg-open", "open(store, 'w').write('|'.join(sys.argv[1:])); sys.exit('bad' in sys.argv[1])")
    open_with_desktop("/a b; c")
    assert (tmp_path / "store").read_text() == "/a b; c"
    with pytest.raises(ToolError, match="no program"):
        open_with_desktop("/bad")
    program(tmp_path, "xdg-open", "import time; time.sleep(1)")
    monkeypatch.setattr(desktop_programs, "_SECONDS", 0.1)
    open_with_desktop("/long")
    for thread in threading.enumerate():
        if thread is not threading.current_thread() and "wait" in thread.name:
            thread.join(10)


@posix
@pytest.mark.parametrize(("system", "name"), [("darwin", "osascript"), ("win32", "powershell")])
def test_a_notification_reaches_a_program_as_data(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, system: str, name: str
) -> None:
    monkeypatch.setattr("sys.platform", system)
    monkeypatch.setenv("PATH", str(tmp_path))
    program(tmp_path, name, "open(store, 'w').write('\\0'.join([*sys.argv[1:], os.environ.get('PERI_TEXT', '')]))")
    show_notification("Peri", NASTY)
    *arguments, text = (tmp_path / "store").read_text().split("\0")
    if system == "darwin":
        assert arguments[-2:] == ["Peri", NASTY]
        assert NASTY not in arguments[1]
    else:
        assert text == NASTY
        assert "PERI_TEXT" in base64.b64decode(arguments[-1]).decode("utf-16-le")
    program(tmp_path, name, "sys.exit(1)")
    with pytest.raises(ToolError, match="no notifications"):
        show_notification("Peri", "x")


def serve(bus: str, capabilities: list[str], notes: list[Any]) -> threading.Thread:
    """A desktop that shows one notification; it refuses those whose text is "no"."""
    connection = open_dbus_connection(bus)
    Proxy(message_bus, connection).RequestName("org.freedesktop.Notifications")

    def run() -> None:
        answered = 0
        while answered < 2:
            call = connection.receive(timeout=10)
            if call.header.message_type is not MessageType.method_call:
                continue
            answered += 1
            if answered == 1:
                connection.send(new_method_return(call, "as", (capabilities,)))
            elif call.body[4] == "no":
                connection.send(new_error(call, "org.freedesktop.Notifications.Error", "s", ("No.",)))
            else:
                notes.append(call.body)
                connection.send(new_method_return(call, "u", (1,)))
        connection.close()

    thread = threading.Thread(target=run)
    thread.start()
    return thread


@pytest.mark.parametrize(
    ("capabilities", "body"), [(["body", "body-markup"], '&lt;b&gt; tea &amp; "x"'), (["body"], '<b> tea & "x"')]
)
def test_the_desktop_is_told_over_its_bus(bus: str, capabilities: list[str], body: str) -> None:
    notes: list[Any] = []
    thread = serve(bus, capabilities, notes)
    show_notification("Peri", '<b> tea & "x"')
    thread.join(10)
    assert notes[0][0] == "Peri"
    assert notes[0][3:5] == ("Peri", body)


def test_a_desktop_without_notifications(bus: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ToolError, match="no notifications"):
        show_notification("Peri", "x")
    thread = serve(bus, [], [])
    with pytest.raises(ToolError, match="no notifications"):
        show_notification("Peri", "no")
    thread.join(10)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/no/such/bus")
    with pytest.raises(ToolError, match="D-Bus"):
        show_notification("Peri", "x")
