import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant import log

ROOT = Path(__file__).parents[3]


@pytest.fixture(autouse=True)
def _undone(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.delenv("PERI_LOG", raising=False)
    monkeypatch.delenv("PERI_HOME", raising=False)
    yield
    log.unconfigure()


def test_the_file_lies_where_peri_home_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert log.log_path(tmp_path) == tmp_path / "log" / "peri.log"
    monkeypatch.setenv("PERI_HOME", str(tmp_path / "moved"))
    assert log.log_path() == tmp_path / "moved" / "log" / "peri.log"
    assert log.log_path(tmp_path) == log.log_path()


@pytest.mark.skipif(sys.platform != "linux", reason="folders of Linux")
def test_else_it_lies_in_the_folder_for_logs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    expected = tmp_path / "state" / "peri" / "log" / "peri.log"
    assert log.log_path() == log.log_path(tmp_path / "data" / "peri") == expected


def test_our_modules_and_grave_news_of_others_are_logged(tmp_path: Path) -> None:
    path = log.configure(tmp_path)
    logging.getLogger("assistant.turn").info("a turn ended")
    logging.getLogger("models.host").debug("too small")
    logging.getLogger("httpx").info("GET an address")
    logging.getLogger("httpx").warning("odd")
    text = path.read_text()
    assert "assistant.turn: a turn ended" in text
    assert "httpx: odd" in text
    assert "too small" not in text
    assert "GET" not in text


def test_words_of_the_user_are_told_at_debug_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "<6 characters>" in str(log.private("secret"))
    monkeypatch.setenv("PERI_LOG", "DEBUG")
    path = log.configure(tmp_path)
    logging.getLogger("assistant").debug("heard %s", log.private("secret"))
    assert "heard 'secret'" in path.read_text()


def test_an_unknown_level_is_info(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PERI_LOG", "everything")
    log.configure(tmp_path)
    assert logging.getLogger().level == logging.INFO


def test_configuring_twice_logs_once_and_undoing_leaves_nothing(tmp_path: Path) -> None:
    before = (list(logging.getLogger().handlers), logging.getLogger().level, sys.excepthook)
    log.configure(tmp_path)
    path = log.configure(tmp_path)
    logging.getLogger("ui").warning("once")
    assert path.read_text().count("once") == 1
    log.unconfigure()
    assert (list(logging.getLogger().handlers), logging.getLogger().level, sys.excepthook) == before


UNCAUGHT = """
import sys, threading
from pathlib import Path
from assistant import log
log.configure(Path(sys.argv[1]))
def fail(): raise ValueError("in a thread")
thread = threading.Thread(target=fail, name="worker")
thread.start()
thread.join()
class Odd:
    def __del__(self): raise KeyError("unraisable")
Odd()
raise RuntimeError("at the top")
"""


def test_uncaught_exceptions_are_logged_and_still_shown(tmp_path: Path) -> None:
    command = [sys.executable, "-c", UNCAUGHT, str(tmp_path)]
    env = {key: value for key, value in os.environ.items() if not key.startswith("PERI_")}
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=60, check=False)
    text = (tmp_path / "log" / "peri.log").read_text()
    for told in ("Uncaught exception in thread worker", "ValueError: in a thread", "unraisable", "at the top"):
        assert told in text
    assert done.returncode == 1
    assert "RuntimeError: at the top" in done.stderr


def test_the_file_rotates_and_two_processes_share_it(tmp_path: Path) -> None:
    path = log.configure(tmp_path)
    path.rename(path.with_suffix(".log.1"))
    logging.getLogger("ui").warning("into the new file")
    assert "into the new file" in path.read_text()
    line = "x" * 10_000
    for _ in range(450):
        logging.getLogger("ui").warning(line)
    files = sorted(file.name for file in path.parent.iterdir())
    assert files == ["peri.log", "peri.log.1", "peri.log.2", "peri.log.3"]
    assert all(file.stat().st_size <= 1_000_000 for file in path.parent.iterdir())


def test_a_log_that_cannot_be_written_is_told_and_stops_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "log").write_text("not a folder")
    log.configure(tmp_path)
    logging.getLogger("ui").warning("goes nowhere")
    assert "can't write its log" in capsys.readouterr().err


def test_a_log_whose_disk_is_full_is_told_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    log.configure(tmp_path)
    handler = next(one for one in logging.getLogger().handlers if isinstance(one, log._SharedFile))
    handler.stream.close()
    handler.stream = open("/dev/full", "w")  # noqa: SIM115 - the handler closes it
    handler._is_current = lambda handle: True  # type: ignore[method-assign]
    handler.maxBytes = 0
    for _ in range(3):
        logging.getLogger("ui").warning("x")
    assert capsys.readouterr().err.count("can't write its log") == 1
    with pytest.raises(OSError, match="space"):
        handler.stream.close()
    handler.stream = None  # type: ignore[assignment]
