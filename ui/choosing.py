"""Asking which files to attach, and where to save one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from ui.words import tr

DOCUMENTS = "*.pdf *.docx *.pptx *.xlsx *.epub *.html *.htm *.md *.txt *.csv *.rst *.py *.js *.c *.cpp *.java *.rs *.go"
PICTURES = "*.png *.jpg *.jpeg *.webp *.gif *.bmp *.tif *.tiff"
SOUNDS = "*.wav *.mp3 *.m4a *.ogg *.opus *.flac *.aac"
VIDEOS = "*.mp4 *.m4v *.mov *.mkv *.webm *.avi *.mpg *.mpeg"
MODELS = "*.stl *.ply *.obj *.glb"
EVERYTHING = f"{DOCUMENTS} {PICTURES} {SOUNDS} {VIDEOS} {MODELS}"


def choose_files(parent: QWidget, attach: Callable[[list[Path]], None]) -> None:
    """Open the desktop's dialog; `attach` is called with what was chosen."""
    dialog = QFileDialog(parent, tr("Attach files"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    kinds = (
        tr("Documents, pictures, sound, videos and 3-D models ({kinds})", kinds=EVERYTHING),
        tr("Documents ({kinds})", kinds=DOCUMENTS),
        tr("Pictures ({kinds})", kinds=PICTURES),
        tr("All files (*)"),
    )
    dialog.setNameFilters(kinds)
    dialog.filesSelected.connect(lambda names: attach([Path(name) for name in names]))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def choose_place(parent: QWidget, name: str, then: Callable[[Path], None]) -> None:
    """Let the user choose where a file is saved, asked before another is replaced. Does not wait."""
    dialog = QFileDialog(parent, tr("Save as"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.selectFile(name)
    dialog.fileSelected.connect(lambda file: then(Path(file)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
