"""Escape attempts, each really made in the sandbox against something of the host's that must stay as it is.

A program prints "tried" after what must fail has failed, and "escaped" where it did not. Both walls of Linux are tried:
bubblewrap with Landlock inside, and Landlock alone. As root, programs run as a user who owns nothing; a process of that
same user outside is the victim, so that it isn't mere ownership that protects it.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil
import pytest

from assistant.tools.sandbox import host
from assistant.tools.sandbox.alone import LandlockAlone
from assistant.tools.sandbox.bubblewrap import Bubblewrap
from assistant.tools.sandbox.gather import gather
from assistant.tools.sandbox.interpreter import find
from assistant.tools.sandbox.port import MEBIBYTE, Ended, Job, Limits, Ran, Sandbox
from assistant.tools.sandbox.tidy import remove

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the sandboxes of Linux")

USER = 64_999
ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
WAIT = 20.0
SMALL = Limits(seconds=20, memory=256 * MEBIBYTE, processes=16, output=2**16, disk=16 * MEBIBYTE)
HEAD = """
import contextlib, ctypes, errno, fcntl, os, resource, signal, socket, stat, subprocess, sys, threading, time
libc = ctypes.CDLL(None, use_errno=True)
def fails(name, attempt, *codes):
    try:
        value = attempt()
    except Exception as error:
        if codes and getattr(error, "errno", None) not in codes:
            print("escaped", name, repr(error))
            return
        print("tried", name)
        return
    print("escaped", name, repr(value)[:200])
def call(name, *arguments):
    result = getattr(libc, name)(*arguments)
    if result < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return result
"""


@dataclass(frozen=True)
class Box:
    """A sandbox, a folder that it may write in, and a folder outside whose file anyone else could read and write."""

    sandbox: Sandbox
    folder: Path
    outside: Path
    token: str

    @property
    def canary(self) -> Path:
        return self.outside / "canary"

    @property
    def whole(self) -> bool:
        """Is it the one that parts the program from the machine?"""
        return isinstance(self.sandbox, Bubblewrap)

    def python(self, code: str, limits: Limits = SMALL, **more: object) -> Ran:
        command, readable = _python(self.whole)
        return self.run((command, "-I", "-S", "-c", HEAD + code), limits, readable=readable, **more)

    def run(self, argv: tuple[str, ...], limits: Limits = SMALL, **more: object) -> Ran:
        cancelled = more.pop("cancelled", lambda: False)
        job = Job(argv, self.folder, limits=limits, environment={"TOKEN": self.token}, **more)  # type: ignore[arg-type]
        return self.sandbox.run(job, cancelled)  # type: ignore[arg-type]

    def left_over(self) -> list[psutil.Process]:
        """Processes that came of it and are still there."""
        return [process for process in psutil.process_iter() if self.token in _environment(process)]


def _environment(process: psutil.Process) -> str:
    try:
        return process.environ().get("TOKEN", "")
    except psutil.Error:
        return ""


def _python(whole: bool) -> tuple[str, tuple[Path, ...]]:
    """Peri's interpreter; the system's where the other isn't within reach of a user who owns nothing."""
    if not whole and ROOT:
        if not Path("/usr/bin/python3").exists():
            pytest.skip("there is no interpreter that another user can reach")
        return "/usr/bin/python3", ()
    found = find()
    assert found is not None
    return found.command, found.readable


@pytest.fixture(scope="module", params=[Bubblewrap, LandlockAlone])
def sandbox(request) -> Sandbox:
    made = request.param()
    why = made.available()
    assert "does not hold" not in (why or "")
    if why is not None:
        pytest.skip(why)
    return made


@pytest.fixture
def box(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Iterator[Box]:
    monkeypatch.setattr(host, "_FREE_USERS", (USER,))
    folder = Path(tempfile.mkdtemp(prefix="peri-box-"))
    outside = Path(tempfile.mkdtemp(prefix="peri-outside-", dir="/var/tmp"))
    outside.chmod(0o777)
    (outside / "canary").write_text("the secret")
    (outside / "canary").chmod(0o666)
    try:
        yield Box(sandbox, folder, outside, secrets.token_hex())
    finally:
        remove(folder)
        remove(outside)


@pytest.fixture
def victim(box: Box) -> Iterator[int]:
    """A process outside, of the user that the program runs as."""
    user = {"user": USER, "group": USER, "extra_groups": []} if ROOT else {}
    environment = {"SECRET": "the secret"}
    with subprocess.Popen(["/bin/sleep", "300"], cwd="/", env=environment, **user) as process:  # type: ignore[call-overload]
        try:
            yield process.pid
        finally:
            process.kill()


def kept(ran: Ran, *attempts: str) -> None:
    """Each attempt was made and failed, and none of them succeeded."""
    out = ran.stdout.decode()
    assert "escaped" not in out, out
    assert ran.code == 0, (ran, out)
    assert [name for name in attempts if f"tried {name}" not in out] == [], (out, ran.stderr)


# -- files


def test_files_outside_can_not_be_read(box: Box) -> None:
    ran = box.python(f"""
path = {str(box.canary)!r}
fails("open", lambda: open(path).read())
fails("root", lambda: open("/proc/self/root" + path).read())
fails("first", lambda: open("/proc/1/root" + path).read())
fails("up", lambda: open("../" * 20 + path.lstrip("/")).read())
fails("folder", lambda: os.listdir({str(box.outside)!r}))
fails("home", lambda: os.listdir({str(Path.home())!r}))
fails("shadow", lambda: open("/etc/shadow").read())
fails("run", lambda: subprocess.run(["/bin/cat", path], check=True, capture_output=True))
fails("link", lambda: (os.link(path, "hard"), open("hard").read()))
os.symlink(path, "soft")
fails("soft", lambda: open("soft").read())
fails("listed", lambda: os.listdir("/var/tmp"))
""")

    kept(ran, "open", "root", "first", "up", "folder", "home", "shadow", "run", "link", "soft", "listed")
    assert b"the secret" not in ran.stdout + ran.stderr


def test_files_outside_can_not_be_changed(box: Box) -> None:
    before = box.canary.stat()
    ran = box.python(f"""
path = {str(box.canary)!r}
os.symlink({str(box.outside)!r}, "soft")
def quietly(attempt):
    with contextlib.suppress(OSError):
        attempt()
fails("write", lambda: open(path, "w").write("x"))
fails("append", lambda: open("soft/canary", "a").write("x"))
fails("make", lambda: open({str(box.outside / "new")!r}, "w"))
fails("through", lambda: open("soft/new", "w"))
fails("truncate", lambda: os.truncate(path, 0))
fails("remove", lambda: os.remove(path))
fails("rename", lambda: os.rename(path, path + "2"))
fails("into", lambda: (open("own", "w").close(), os.rename("own", {str(box.outside / "own")!r})))
fails("system", lambda: open("/usr/peri", "w"))
fails("settings", lambda: open("/etc/peri", "w"))
fails("above", lambda: open("/peri", "w"))
quietly(lambda: os.chmod(path, 0))
quietly(lambda: os.utime(path, (1, 1)))
quietly(lambda: os.setxattr(path, "user.peri", b"1"))
""")

    names = ("write", "append", "make", "through", "truncate", "remove", "rename", "into", "system", "settings")
    kept(ran, *names, "above")
    after = box.canary.stat()
    assert box.canary.read_text() == "the secret"
    assert (after.st_mode, after.st_mtime_ns, after.st_ino) == (before.st_mode, before.st_mtime_ns, before.st_ino)
    assert os.listxattr(box.canary) == []
    assert sorted(path.name for path in box.outside.iterdir()) == ["canary"]


def test_the_folder_of_its_own_can_be_used_as_any(box: Box) -> None:
    ran = box.python("""
import shutil, tempfile
os.makedirs("a/b")
open("a/b/c", "w").write("x")
os.rename("a/b/c", "a/c")
shutil.copy2("a/c", "copy")
with tempfile.TemporaryFile() as file:
    file.write(b"x")
print(subprocess.run(["cat"], input="piped", capture_output=True, text=True).stdout, sys.stdin.read())
""")

    assert (ran.code, ran.stdout) == (0, b"piped \n"), ran
    assert (box.folder / "a" / "c").read_text() == (box.folder / "copy").read_text() == "x"


def test_links_among_the_files_it_made_lead_nowhere(box: Box) -> None:
    box.python(f"""
import zipfile
os.symlink({str(box.canary)!r}, "canary.txt")
os.symlink({str(box.outside)!r}, "outside")
open("two", "w").write("x")
os.link("two", "names")
os.mkfifo("pipe")
open("bad\\nname", "w").write("x")
with zipfile.ZipFile("made.zip", "w") as archive:
    archive.writestr("../../up.txt", "x")
    link = zipfile.ZipInfo("link")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    archive.writestr(link, {str(box.canary)!r})
open("set-user-id", "w").write("x")
os.chmod("set-user-id", 0o6755)
""")

    found = gather(box.folder)

    assert sorted(path.name for path in found.files) == ["made.zip", "set-user-id"]
    assert {path.stat().st_mode & 0o7777 for path in found.files} == {0o600}
    assert {path.stat().st_uid for path in found.files} == {os.geteuid()}


# -- the network


@pytest.fixture
def servers(box: Box) -> Iterator[dict[str, Any]]:
    """Addresses of servers on the host; "reached" tells which of them something has come to."""
    with contextlib.ExitStack() as stack:
        tcp = stack.enter_context(socket.create_server(("127.0.0.1", 0)))
        udp = stack.enter_context(socket.socket(socket.AF_INET, socket.SOCK_DGRAM))
        udp.bind(("127.0.0.1", 0))
        path, abstract = str(box.outside / "socket"), f"\0peri-{box.token[:16]}"
        unix, hidden = (stack.enter_context(socket.socket(socket.AF_UNIX)) for _ in range(2))
        datagrams = stack.enter_context(socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM))
        datagrams.bind(f"{path}-datagrams")
        for server, address in ((unix, path), (hidden, abstract)):
            server.bind(address)
            server.listen()
        for name in (path, f"{path}-datagrams"):
            os.chmod(name, 0o777)
        everyone = {"tcp": tcp, "udp": udp, "unix": unix, "abstract": hidden, "datagrams": datagrams}
        yield {
            **{"tcp": tcp.getsockname(), "udp": udp.getsockname(), "unix": path, "abstract": abstract},
            "reached": lambda: [name for name, server in everyone.items() if _reached(server)],
        }


def _reached(server: socket.socket) -> bool:
    server.setblocking(False)
    try:
        if server.type == socket.SOCK_STREAM:
            server.accept()[0].close()
        else:
            server.recvfrom(100)
    except BlockingIOError:
        return False
    return True


NETWORK = """
def send(family, kind, address):
    with socket.socket(family, kind) as ours:
        ours.settimeout(3)
        if kind == socket.SOCK_STREAM:
            ours.connect(address)
        ours.sendto(b"x", address) if kind == socket.SOCK_DGRAM else ours.sendall(b"x")
def pair():
    ours, other = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
    ours.sendto(b"x", datagrams)
def bound():
    with socket.socket() as server:
        server.bind(("0.0.0.0", 0))
        server.listen()
        with socket.create_connection(server.getsockname()) as client:
            return client
"""


def test_nothing_leaves_by_any_socket(box: Box, servers: dict[str, Any]) -> None:
    ran = box.python(f"""
datagrams = {servers["unix"]!r} + "-datagrams"
{NETWORK}
fails("tcp", lambda: send(socket.AF_INET, socket.SOCK_STREAM, {servers["tcp"]!r}))
fails("udp", lambda: send(socket.AF_INET, socket.SOCK_DGRAM, ("198.51.100.1", 53)))
with contextlib.suppress(OSError):
    send(socket.AF_INET, socket.SOCK_DGRAM, {servers["udp"]!r})
fails("unix", lambda: send(socket.AF_UNIX, socket.SOCK_STREAM, {servers["unix"]!r}))
fails("abstract", lambda: send(socket.AF_UNIX, socket.SOCK_STREAM, {servers["abstract"]!r}))
fails("datagrams", lambda: send(socket.AF_UNIX, socket.SOCK_DGRAM, datagrams))
fails("pair", pair)
fails("names", lambda: socket.getaddrinfo("example.org", 80))
fails("vsock", lambda: socket.socket(socket.AF_VSOCK, socket.SOCK_STREAM))
fails("packet", lambda: socket.socket(socket.AF_PACKET, socket.SOCK_RAW))
fails("raw", lambda: socket.socket(socket.AF_INET, socket.SOCK_RAW, 1))
fails("netlink", lambda: socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0))
fails("ring", lambda: call("syscall", 425, 8, ctypes.create_string_buffer(256)), errno.EPERM)
""")

    names = (
        "tcp",
        "udp",
        "unix",
        "abstract",
        "datagrams",
        "pair",
        "names",
        "vsock",
        "packet",
        "raw",
        "netlink",
        "ring",
    )
    kept(ran, *names)
    assert servers["reached"]() == []


def test_the_internet_alone_is_granted_where_it_is(box: Box, servers: dict[str, Any]) -> None:
    ran = box.python(
        f"""
{NETWORK}
send(socket.AF_INET, socket.SOCK_STREAM, {servers["tcp"]!r})
fails("unix", lambda: send(socket.AF_UNIX, socket.SOCK_STREAM, {servers["unix"]!r}))
fails("abstract", lambda: send(socket.AF_UNIX, socket.SOCK_STREAM, {servers["abstract"]!r}))
fails("vsock", lambda: socket.socket(socket.AF_VSOCK, socket.SOCK_STREAM))
""",
        network=True,
    )

    kept(ran, "unix", "abstract", "vsock")
    assert servers["reached"]() == ["tcp"]


# -- other processes


def test_a_process_of_the_same_user_outside_is_out_of_reach(box: Box, victim: int) -> None:
    before = psutil.Process(victim).nice()
    ran = box.python(f"""
victim = {victim}
fails("kill", lambda: os.kill(victim, signal.SIGKILL))
fails("ask", lambda: os.kill(victim, 0))
fails("handle", lambda: signal.pidfd_send_signal(os.pidfd_open(victim), signal.SIGKILL))
fails("attach", lambda: call("ptrace", 16, victim, 0, 0))
fails("seize", lambda: call("ptrace", 0x4206, victim, 0, 0))
fails("memory", lambda: open(f"/proc/{{victim}}/mem", "rb").read(1))
fails("environment", lambda: open(f"/proc/{{victim}}/environ").read())
fails("files", lambda: os.listdir(f"/proc/{{victim}}/fd"))
fails("limit", lambda: resource.prlimit(victim, resource.RLIMIT_CPU, (0, 0)))
fails("priority", lambda: os.setpriority(os.PRIO_PROCESS, victim, 19))
fails("processors", lambda: os.sched_setaffinity(victim, {{0}}))
""")

    names = ("kill", "ask", "handle", "attach", "seize", "memory", "environment", "files", "limit", "priority")
    kept(ran, *names, "processors")
    assert psutil.pid_exists(victim)
    assert psutil.Process(victim).status() != psutil.STATUS_ZOMBIE
    assert psutil.Process(victim).nice() == before
    assert "Max cpu time              unlimited" in Path(f"/proc/{victim}/limits").read_text()


def test_nothing_that_it_started_outlives_it(box: Box) -> None:
    ran = box.python("""
if os.fork() == 0:
    os.setsid()
    if os.fork():
        os._exit(0)
    for file in (0, 1, 2):
        os.close(file)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    while True:
        open("beat", "w").write(str(time.time()))
        time.sleep(0.02)
while not os.path.exists("beat"):
    time.sleep(0.01)
""")

    assert (ran.code, ran.ended) == (0, Ended.EXIT), ran
    assert (box.folder / "beat").exists()
    assert box.left_over() == []


def test_a_cancelled_program_ends_with_its_children(box: Box) -> None:
    begun = box.folder / "begun"
    ran = box.python(
        """
os.fork()
open("begun", "w").close()
time.sleep(300)
""",
        cancelled=begun.exists,
    )

    assert ran.ended is Ended.CANCELLED
    assert ran.seconds < WAIT
    assert box.left_over() == []


def test_it_ends_with_the_one_who_waits_for_it(box: Box) -> None:
    def interrupted() -> bool:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        box.python("time.sleep(300)", cancelled=interrupted)

    until(lambda: box.left_over() == [])


def test_the_program_goes_when_peri_is_killed(box: Box) -> None:
    kind = type(box.sandbox)
    code = f"""
from pathlib import Path
from {kind.__module__} import {kind.__name__}
from assistant.tools.sandbox import host
from assistant.tools.sandbox.port import Job
host._FREE_USERS = ({USER},)
script = "while :; do echo x > beat; sleep 0.05; done"
job = Job(("/bin/sh", "-c", script), Path({str(box.folder)!r}), environment={{"TOKEN": {box.token!r}}})
{kind.__name__}().run(job)
"""
    environment = {**os.environ, "TMPDIR": str(box.outside)}  # what a killed Peri can't remove goes with the test
    with subprocess.Popen([sys.executable, "-c", code], cwd=Path(__file__).parents[2], env=environment) as peri:
        try:
            until((box.folder / "beat").exists)
        finally:
            peri.kill()
    until(lambda: box.left_over() == [])


def until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + WAIT
    while not condition():
        assert time.monotonic() < end
        threading.Event().wait(0.02)


# -- limits


def test_a_fork_bomb_is_bounded_and_ends(box: Box) -> None:
    ran = box.python(
        """
until = time.time() + 60
while time.time() < until:
    try:
        os.fork()
    except OSError:
        time.sleep(0.05)
""",
        Limits(seconds=1.5, processes=12),
    )

    assert ran.ended in (Ended.TIME, Ended.PROCESSES)
    assert ran.seconds < WAIT
    assert box.left_over() == []


def test_memory_is_bounded_for_one_process_and_for_all_together(box: Box) -> None:
    one = box.python("held = bytearray(2**30)")
    many = box.python("""
for _ in range(8):
    if os.fork() == 0:
        break
held = bytearray(os.urandom(2**20)) * 60
time.sleep(300)
""")

    assert one.ended is Ended.MEMORY or b"MemoryError" in one.stderr, one
    assert many.ended is Ended.MEMORY, many
    assert box.left_over() == []


def test_time_is_bounded_whatever_it_does_to_live(box: Box) -> None:
    ran = box.python(
        """
for number in range(1, 65):
    with contextlib.suppress(OSError, ValueError):
        signal.signal(number, signal.SIG_IGN)
print("begun", flush=True)
while True:
    pass
""",
        Limits(seconds=1.5),
    )

    assert ran.ended is Ended.TIME
    assert ran.seconds < WAIT


@pytest.mark.parametrize("stream", [1, 2])
def test_output_is_bounded(box: Box, stream: int) -> None:
    ran = box.python(f"while True: os.write({stream}, b'x' * 65536)")

    assert ran.ended is Ended.OUTPUT
    assert ran.cut
    assert len(ran.stdout) + len(ran.stderr) == SMALL.output


def test_what_it_writes_is_bounded_in_one_file_and_in_many(box: Box) -> None:
    one = box.python("""
with open("large", "wb") as file:
    fails("large", lambda: [file.write(bytes(2**20)) for _ in range(64)])
os.remove("large")
""")
    many = box.python("""
number = 0
while True:
    number += 1
    with open(f"file-{number}", "wb") as file:
        file.write(bytes(2**20))
    time.sleep(0.01)
""")

    assert one.ended is Ended.DISK or b"tried large" in one.stdout, one
    assert many.ended is Ended.DISK, many
    assert sum(path.stat().st_size for path in box.folder.iterdir()) < 64 * SMALL.disk


# -- what it is given


def test_no_descriptor_and_no_secret_of_peri_is_handed_on(box: Box, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PERI_CANARY_KEY", "the secret")
    with box.canary.open() as file:
        os.set_inheritable(file.fileno(), True)
        ran = box.python("""
found = []
for number in range(3, 256):
    with contextlib.suppress(OSError):
        os.fstat(number)
        found.append(number)
print("descriptors", found)
print(dict(os.environ))
for process in ("self", "1", str(os.getppid())):
    with contextlib.suppress(OSError):
        print(open(f"/proc/{process}/environ").read())
""")

    assert ran.code == 0, ran
    assert b"descriptors []" in ran.stdout
    assert b"the secret" not in ran.stdout
    assert b"PERI" not in ran.stdout


# -- rights


def test_no_right_is_won(box: Box) -> None:
    ran = box.python("""
assert os.getuid() == os.geteuid() != 0 or not os.path.exists("/proc/self/status")
fails("terminal", lambda: fcntl.ioctl(0, 0x5412, b"x"), errno.EPERM)
fails("tty", lambda: open("/dev/tty"))
fails("console", lambda: fcntl.ioctl(0, 0x541C, b"x"), errno.EPERM)
for flag in (0x20000, 0x2000000, 0x4000000, 0x8000000, 0x10000000, 0x20000000, 0x40000000, 0x80):
    fails(f"unshare-{flag:x}", lambda: call("unshare", flag), errno.EPERM)
fails("mount", lambda: call("mount", b"none", b".", b"tmpfs", 0, None), errno.EPERM)
fails("unmount", lambda: call("umount2", b"/tmp", 2), errno.EPERM)
fails("chroot", lambda: os.chroot("."), errno.EPERM)
fails("keys", lambda: call("syscall", 250 if os.uname().machine == "x86_64" else 219, 0, -3, 0), errno.EPERM)
fails("perf", lambda: call("syscall", 298 if os.uname().machine == "x86_64" else 241, b"", 0, -1, -1, 0), errno.EPERM)
fails("faults", lambda: call("syscall", 323 if os.uname().machine == "x86_64" else 282, 1), errno.EPERM)
fails("user", lambda: os.setuid(0))
fails("group", lambda: os.setgroups([0]))
fails("root", lambda: open("/proc/sys/kernel/hostname", "w").write("x"))
fails("device", lambda: os.mknod("device", stat.S_IFCHR | 0o600, os.makedev(1, 1)))
fails("disk", lambda: [open("/dev/" + name, "rb") for name in ("mem", "kmsg", "sda", "vda")])
pid = libc.syscall(56 if os.uname().machine == "x86_64" else 220, 0x10000000 | 17, 0, 0, 0, 0)
if pid == 0:
    os._exit(0)
print("escaped clone" if pid > 0 else "tried clone")
print("escaped clone3" if libc.syscall(435, ctypes.create_string_buffer(88), 88) >= 0 else "tried clone3")
""")

    kept(ran, "terminal", "tty", "console", "unshare-10000000", "mount", "unmount", "chroot", "keys", "perf", "faults")
    kept(ran, "user", "group", "root", "device", "disk", "clone", "clone3")


def test_set_user_id_gives_nothing(box: Box) -> None:
    program = box.folder / "id"
    shutil.copy("/usr/bin/id", program)
    program.chmod(0o4755)

    ran = box.run(("./id",))
    other = box.run(("/bin/sh", "-c", "su -c id root < /dev/null"))

    assert b"euid=" not in ran.stdout
    assert b"uid=" in ran.stdout
    assert b"uid=0" not in ran.stdout or not ROOT
    assert b"uid=0" not in other.stdout
