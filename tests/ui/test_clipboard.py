from concurrent.futures import ThreadPoolExecutor

from PySide6.QtGui import QGuiApplication

from ui.clipboard import QtTextClipboard


def test_another_thread_reads_and_fills_the_clipboard(qtbot):
    clipboard = QtTextClipboard()
    with ThreadPoolExecutor(1) as threads:
        written = threads.submit(clipboard.write, "from a tool")
        qtbot.waitUntil(written.done, timeout=5000)
        assert QGuiApplication.clipboard().text() == "from a tool"
        QGuiApplication.clipboard().setText("from the user")
        read = threads.submit(clipboard.read)
        qtbot.waitUntil(read.done, timeout=5000)
        assert read.result() == "from the user"
