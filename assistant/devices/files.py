"""Files that the user hands over: what they are, by their content and not by their name."""

from __future__ import annotations

import hashlib
import stat
from dataclasses import dataclass
from pathlib import Path

from assistant.errors import AttachmentError
from assistant.events import AttachmentKind
from models.sentences import say
from models.values import Picture

MOST_PICTURE_BYTES = 64 * 2**20
MOST_SOUND_BYTES = 2**30
MOST_DOCUMENT_BYTES = 256 * 2**20
ATTACHABLE = say(
    "Pictures (PNG, JPEG, WebP, GIF, BMP, TIFF, AVIF), sound (WAV, MP3, FLAC, Ogg, M4A …), "
    "videos (MP4, MKV, WebM, AVI), 3-D models (STL, PLY, OBJ, GLB) and documents (PDF, DOCX, "
    "PPTX, XLSX, EPUB, HTML, Markdown, text, code) can be attached."
)
_MODELS = {".stl": "model/stl", ".ply": "model/ply", ".obj": "model/obj", ".glb": "model/gltf-binary"}
"""3-D models have no common signature: their names say what they are."""
_PACKED = {
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".xlsm": "application/vnd.ms-excel.sheet.macroenabled.12",
    ".epub": "application/epub+zip",
}
"""Documents that are archives: what is in them is looked at when they are read, behind a wall."""
_TEXTS = {".html": "text/html", ".htm": "text/html", ".xhtml": "text/html", ".md": "text/markdown"}
_HEAD = 4096


@dataclass(frozen=True, slots=True)
class TakenFile:
    """A file that can be taken along. `size` is in bytes."""

    path: Path
    name: str
    media_type: str
    size: int
    kind: AttachmentKind


@dataclass(frozen=True, slots=True)
class _Signature:
    """Bytes by which a format is known: `first` at the start of the file, `then` at the offset `at`."""

    media_type: str
    first: bytes
    then: bytes = b""
    at: int = 0

    def fits(self, head: bytes) -> bool:
        return head.startswith(self.first) and head.startswith(self.then, self.at)


_SIGNATURES = (
    _Signature("image/png", b"\x89PNG\r\n\x1a\n"),
    _Signature("image/jpeg", b"\xff\xd8\xff"),
    _Signature("image/gif", b"GIF87a"),
    _Signature("image/gif", b"GIF89a"),
    _Signature("image/webp", b"RIFF", b"WEBP", 8),
    _Signature("image/bmp", b"BM", b"\0\0\0\0", 6),
    _Signature("image/tiff", b"II*\0"),
    _Signature("image/tiff", b"MM\0*"),
    _Signature("image/avif", b"", b"ftypavif", 4),
    _Signature("image/avif", b"", b"ftypavis", 4),
    _Signature("audio/wav", b"RIFF", b"WAVE", 8),
    _Signature("audio/wav", b"RF64", b"WAVE", 8),
    _Signature("audio/flac", b"fLaC"),
    _Signature("audio/ogg", b"OggS"),
    _Signature("audio/mpeg", b"ID3"),
    _Signature("audio/aiff", b"FORM", b"AIFF", 8),
    _Signature("audio/aiff", b"FORM", b"AIFC", 8),
    _Signature("audio/basic", b".snd"),
    _Signature("audio/amr", b"#!AMR"),
    _Signature("audio/x-caf", b"caff"),
    _Signature("audio/x-wavpack", b"wvpk"),
    _Signature("audio/x-ms-wma", b"\x30\x26\xb2\x75\x8e\x66\xcf\x11"),
    _Signature("audio/mp4", b"", b"ftypM4A", 4),
    _Signature("audio/mp4", b"", b"ftypM4B", 4),
    _Signature("video/x-msvideo", b"RIFF", b"AVI ", 8),
    _Signature("video/mpeg", b"\0\0\1\xba"),
    _Signature("video/webm", b"\x1aE\xdf\xa3"),
)
_VIDEO_BRANDS = (
    b"isom",
    b"iso2",
    b"iso4",
    b"iso5",
    b"iso6",
    b"mp41",
    b"mp42",
    b"avc1",
    b"dash",
    b"3gp",
    b"qt  ",
    b"M4V",
)
_KINDS = {
    "image": AttachmentKind.PICTURE,
    "audio": AttachmentKind.SOUND,
    "video": AttachmentKind.VIDEO,
    "model": AttachmentKind.MODEL,
    "application": AttachmentKind.DOCUMENT,
    "text": AttachmentKind.DOCUMENT,
}
_MOST = {AttachmentKind.PICTURE: MOST_PICTURE_BYTES, AttachmentKind.DOCUMENT: MOST_DOCUMENT_BYTES}
_HEIC_BRANDS = (b"heic", b"heix", b"hevc", b"heim", b"mif1", b"msf1")


def take(path: Path) -> TakenFile:
    """What `path` is. Raises `AttachmentError` where it is nothing that can be attached, and says why."""
    head, size = _read_head(path)
    if not size:
        raise AttachmentError(say("{name} is empty.", name=path.name), remedy=say("Attach another copy of it."))
    media_type = _MODELS.get(path.suffix.lower()) or sniff(head) or _document_type(path.suffix.lower(), head)
    if media_type is None:
        raise _refusal(path.name, head)
    kind = _KINDS[media_type.partition("/")[0]]
    _check_size(path.name, kind, size)
    return TakenFile(path, path.name, media_type, size, kind)


def read_picture(path: Path, name: str = "") -> Picture:
    """The picture file as it is, called `name` or as the file is. Raises `AttachmentError`."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_PICTURE_BYTES + 1)
    except OSError as error:
        raise _unreadable(path, error) from error
    name = name or path.name
    _check_size(name, AttachmentKind.PICTURE, len(data))
    return picture_of(data, name)


def picture_of(data: bytes, name: str) -> Picture:
    """A picture that is no file."""
    return Picture(data, hashlib.sha256(data).hexdigest(), name)


def sniff(head: bytes) -> str | None:
    """The media type of a picture, a sound or a video from its first bytes; None for anything else."""
    for signature in _SIGNATURES:
        if signature.fits(head):
            return signature.media_type
    if head[4:8] == b"ftyp" and head[8:12].startswith(_VIDEO_BRANDS):
        return "video/mp4"
    return _frame_type(head)


def _document_type(suffix: str, head: bytes) -> str | None:
    if b"%PDF-" in head[:1024]:
        return "application/pdf"
    if head.startswith(b"PK\x03\x04"):
        return _PACKED.get(suffix)
    if b"<svg" not in head[:1024] and _looks_like_text(head):
        return _TEXTS.get(suffix, "text/plain")
    return None


def _frame_type(head: bytes) -> str | None:
    """MPEG audio that starts with a frame and no tag (ISO 11172-3, 2.4.1.3; ADTS: ISO 13818-7, 6.2)."""
    if len(head) < 4 or head[0] != 0xFF:
        return None
    if head[1] & 0xF6 == 0xF0:
        return "audio/aac" if head[2] >> 2 & 0xF < 13 else None
    framed = head[1] & 0xE0 == 0xE0 and head[1] >> 3 & 3 != 1 and head[1] >> 1 & 3 in (1, 2)
    return "audio/mpeg" if framed and head[2] >> 4 not in (0, 15) and head[2] >> 2 & 3 != 3 else None


def _read_head(path: Path) -> tuple[bytes, int]:
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise AttachmentError(
                say("{file} is a folder.", file=path.name or path), remedy=say("Attach the files in it, one by one.")
            )
        if not stat.S_ISREG(found.st_mode):  # reading a pipe or a device might never end
            raise AttachmentError(say("{file} is not a regular file.", file=path.name), remedy=ATTACHABLE)
        with path.open("rb") as file:
            return file.read(_HEAD), found.st_size
    except OSError as error:
        raise _unreadable(path, error) from error


def _unreadable(path: Path, error: OSError) -> AttachmentError:
    if isinstance(error, FileNotFoundError):
        return AttachmentError(
            say("{file} is not there.", file=path.name), remedy=say("Check the path: {path}", path=path)
        )
    if isinstance(error, PermissionError):
        return AttachmentError(
            say("{file} may not be read.", file=path.name), remedy=say("Change its permissions, or attach a copy.")
        )
    return AttachmentError(
        say("{name} can't be read: {why}.", name=path.name, why=error.strerror or error),
        remedy=say("Attach another copy of it."),
    )


def _check_size(name: str, kind: AttachmentKind, size: int) -> None:
    most = _MOST.get(kind, MOST_SOUND_BYTES)
    if size > most:
        raise AttachmentError(
            say("{name} is too large: {most} MiB is the limit for its kind.", name=name, most=most // 2**20),
            remedy=say("Save it smaller, or attach the part that matters."),
        )


def _refusal(name: str, head: bytes) -> AttachmentError:
    if head[4:8] == b"ftyp" and head[8:12] in _HEIC_BRANDS:
        return AttachmentError(
            say("{name} is a HEIC picture, which Peri can't read.", name=name), remedy=say("Save it as JPEG or PNG.")
        )
    if b"<svg" in head[:1024]:
        return AttachmentError(
            say("{name} is an SVG drawing.", name=name), remedy=say("Export it as PNG and attach that.")
        )
    return AttachmentError(say("{name} is nothing that Peri can see, hear or read.", name=name), remedy=ATTACHABLE)


def _looks_like_text(head: bytes) -> bool:
    if b"\0" in head:
        return False
    try:
        head.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start >= len(head) - 3  # a character that the end of the head cut in two
    return True
