"""What of a turn must be perceived before the kernel can answer it. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from assistant.events import Attachment, AttachmentKind

_HEARD = {AttachmentKind.SOUND, AttachmentKind.VIDEO}
_NOT_SEEN = {AttachmentKind.SOUND, AttachmentKind.DOCUMENT}


@dataclass(frozen=True, slots=True)
class Route:
    """The way of one turn: what to transcribe and what to look at, both in the user's order; a video is in both.

    `answer` says whether there is anything to answer. A turn of sound alone may still turn out to be silent.
    """

    hear: tuple[Attachment, ...]
    see: tuple[Attachment, ...]
    voice: bool
    answer: bool


def route(text: str, attachments: Iterable[Attachment], has_voice: bool = False) -> Route:
    """The route of a turn. The same file attached twice is perceived once."""
    once = tuple(dict.fromkeys(attachments))
    hear = tuple(one for one in once if one.kind in _HEARD)
    see = tuple(one for one in once if one.kind not in _NOT_SEEN)
    return Route(hear, see, has_voice, bool(text.strip() or once or has_voice))
