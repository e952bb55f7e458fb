"""What servers answer, as text for the kernel and files for the user."""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from assistant.tools.mcp.words import visible

if TYPE_CHECKING:
    from mcp_types import BlobResourceContents, CallToolResult, ContentBlock, TextResourceContents

LONGEST_TEXT = 200_000
MOST_FILES = 16
_ENDINGS = {
    "image/png": "png",
    "image/jpeg": "jpg",
    "image/gif": "gif",
    "image/webp": "webp",
    "image/bmp": "bmp",
    "audio/wav": "wav",
    "audio/x-wav": "wav",
    "audio/mpeg": "mp3",
    "audio/mp3": "mp3",
    "audio/ogg": "ogg",
    "audio/flac": "flac",
    "audio/mp4": "m4a",
    "application/pdf": "pdf",
    "application/json": "json",
    "application/zip": "zip",
    "application/gzip": "gz",
    "text/plain": "txt",
    "text/csv": "csv",
}
"""Everything else is "bin": a server doesn't choose what a file's name says it is."""


class Told:
    """Gathers the parts of an answer. Files go into `folder`, under names of our own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._parts: list[str] = []
        self._length = 0
        self.files: list[Path] = []

    @property
    def text(self) -> str:
        return "\n\n".join(part for part in self._parts if part)

    def add(self, block: ContentBlock) -> None:
        match block.type:
            case "text":
                self.say(block.text)
            case "image" | "audio":
                self.keep(block.data, block.mime_type, "picture" if block.type == "image" else "sound")
            case "resource_link":
                self.say(_link(block.uri, block.name, block.description or ""))
            case "resource":
                self.add_resource(block.resource)

    def add_resource(self, resource: TextResourceContents | BlobResourceContents) -> None:
        text = getattr(resource, "text", None)
        if isinstance(text, str):
            self.say(f"{visible(resource.uri, 500)}:\n{text}")
        else:
            self.keep(getattr(resource, "blob", ""), resource.mime_type or "", _stem(resource.uri))

    def say(self, text: str) -> None:
        room = LONGEST_TEXT - self._length
        if room <= 0:
            return
        if len(text) > room:
            text = f"{text[:room]}\n… ({len(text) - room} more characters were left out)"
        self._length += len(text)
        self._parts.append(text)

    def keep(self, data: str, media_type: str, stem: str) -> None:
        """Save what came in base64."""
        kind = media_type.partition(";")[0].strip().lower()
        try:
            content = base64.b64decode(data, validate=True)
        except (binascii.Error, ValueError):
            self.say(f"(The server sent a {_kind(kind)} that can't be decoded.)")
            return
        if len(self.files) >= MOST_FILES:
            self.say(f"(A further {_kind(kind)} was left out.)")
            return
        path = self._folder / f"{stem}-{len(self.files) + 1}.{_ENDINGS.get(kind, 'bin')}"
        path.write_bytes(content)
        self.files.append(path)
        self.say(f"({_kind(kind)}, {len(content):,} bytes, kept as {path.name})")


def result_text(told: Told, result: CallToolResult) -> None:
    """The blocks of a result; its structured content where the blocks have no text."""
    for block in result.content:
        told.add(block)
    if result.structured_content is not None and not any(block.type == "text" for block in result.content):
        told.say(json.dumps(result.structured_content, ensure_ascii=False, indent=1))


def message_text(blocks: Iterable[Any]) -> str | None:
    """The text of a message; None where it holds anything else."""
    texts = [block.text if getattr(block, "type", "") == "text" else None for block in blocks]
    return None if None in texts else "\n\n".join(text for text in texts if text)


def _link(uri: str, name: str, description: str) -> str:
    said = f": {visible(description, 500)}" if description else ""
    return f"[{visible(name, 200)}]({visible(uri, 2000)}){said}"


def _kind(media_type: str) -> str:
    return media_type if re.fullmatch(r"[a-z]+/[a-z0-9.+-]{1,60}", media_type) else "file"


def _stem(uri: str) -> str:
    """A harmless name for what lay at an address."""
    try:
        last = unquote(urlsplit(uri).path).rpartition("/")[2]
    except ValueError:
        last = ""
    return re.sub(r"[^A-Za-z0-9_-]+", "-", last.partition(".")[0]).strip("-")[:40] or "file"
