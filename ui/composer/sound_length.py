"""How long a sound file is, from its header alone: WAV, FLAC, Ogg, MP4. Nothing is decoded."""

from __future__ import annotations

import struct
import wave
from pathlib import Path
from typing import BinaryIO

_TAIL = 70_000
"""Bytes at the end of an Ogg file that hold its last page: a page is at most 65,307."""


def sound_length(path: Path) -> float | None:
    """Seconds, or None where the header does not tell."""
    try:
        with path.open("rb") as file:
            start = file.read(64)
            file.seek(0)
            return _measure(file, start)
    except (OSError, EOFError, struct.error, wave.Error, ZeroDivisionError, ValueError):
        return None  # a chip without its length is no harm; the session says what is wrong with the file


def _measure(file: BinaryIO, start: bytes) -> float | None:
    if start[:4] == b"RIFF":
        with wave.open(file) as sound:
            return float(sound.getnframes() / sound.getframerate())
    if start[:4] == b"fLaC":
        packed = int.from_bytes(start[18:26], "big")
        return (packed & (2**36 - 1)) / (packed >> 44)
    if start[:4] == b"OggS":
        return _ogg(file, start)
    if start[4:8] == b"ftyp":
        return _mp4(file)
    return None


def _ogg(file: BinaryIO, start: bytes) -> float | None:
    if b"OpusHead" in start:
        rate = 48_000
    elif (at := start.find(b"\x01vorbis")) >= 0:
        rate = struct.unpack_from("<I", start, at + 12)[0]
    else:
        return None
    file.seek(0, 2)
    file.seek(max(0, file.tell() - _TAIL))
    tail = file.read()
    last = tail.rfind(b"OggS")
    return float(struct.unpack_from("<q", tail, last + 6)[0] / rate) if last >= 0 else None


def _mp4(file: BinaryIO) -> float | None:
    end = file.seek(0, 2)
    position, inside = 0, end
    while position < inside:
        file.seek(position)
        head = file.read(16)
        size, kind = struct.unpack_from(">I4s", head)
        if size == 1:
            size = struct.unpack_from(">Q", head, 8)[0]
        if kind == b"moov":
            position, inside = position + 8, position + size
            continue
        if kind == b"mvhd":
            return _movie_header(file, position + 8)
        if size < 8:
            return None
        position += size
    return None


def _movie_header(file: BinaryIO, at: int) -> float:
    file.seek(at)
    head = file.read(32)
    scale, length = struct.unpack_from(">IQ", head, 20) if head[0] == 1 else struct.unpack_from(">II", head, 12)
    return float(length / scale)
