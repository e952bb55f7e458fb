"""What the list of conversations shows, row by row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.events import FoundTurn
from assistant.filed import ConversationSummary, Filed, Folder
from assistant.visible import one_line
from ui.found import told
from ui.words import listed, period, tr, trn


@dataclass(frozen=True, slots=True)
class Heading:
    """A row that says what the ones below it have in common."""

    text: str


@dataclass(frozen=True, slots=True)
class FolderRow:
    """`opened`: what is in it stands below."""

    folder: Folder
    opened: bool


@dataclass(frozen=True, slots=True)
class Line:
    """A conversation; `inside` of the folder above it; with an icon that says where it is, where the list doesn't."""

    summary: ConversationSummary
    inside: bool = False
    sign: str = ""


Row = Heading | FolderRow | Line | FoundTurn


def filed_rows(filed: Filed) -> list[Row]:
    """The pinned ones, the folders, then the others under their time."""
    rows: list[Row] = [Heading(tr("Pinned")), *map(Line, filed.pinned)] if filed.pinned else []
    if filed.folders:
        rows.append(Heading(tr("Folders")))
    for folder in filed.folders:
        inside = filed.inside.get(folder.id)
        rows.append(FolderRow(folder, inside is not None))
        rows += [Line(one, inside=True) for one in inside or ()]
    return [*rows, *timed_rows(filed.loose)]


def archived_rows(summaries: Sequence[ConversationSummary]) -> list[Row]:
    return [Heading(tr("Archived")), *map(Line, summaries)]


def found_rows(summaries: Sequence[ConversationSummary], turns: Sequence[FoundTurn]) -> list[Row]:
    """The conversations and the passages that a search found."""
    return [*timed_rows(summaries), *([Heading(tr("In messages")), *turns] if turns else [])]


def timed_rows(summaries: Sequence[ConversationSummary]) -> Iterator[Row]:
    """Newest first, with headings between them."""
    heading = ""
    for one in summaries:
        if (when := period(one.updated)) != heading:
            heading = when
            yield Heading(when)
        yield Line(one, sign="archive" if one.archived else "")


def key_of(row: Row | None) -> tuple[str, str] | None:
    """What tells a row from others, whatever has changed in it; None for a heading."""
    if isinstance(row, Line):
        return "conversation", row.summary.id
    if isinstance(row, FolderRow):
        return "folder", row.folder.id
    return ("turn", row.turn) if isinstance(row, FoundTurn) else None


def title_of(summary: ConversationSummary) -> str:
    return one_line(summary.title) or tr("New conversation")


def in_words(row: Row, open_now: str | None) -> str:
    """The row for a screen reader."""
    if isinstance(row, Heading):
        return row.text
    if isinstance(row, FoundTurn):
        return told(row)
    if isinstance(row, FolderRow):
        count = trn("{count} conversation", "{count} conversations", row.folder.conversations)
        state = tr("opened") if row.opened else tr("closed")
        return f"{one_line(row.folder.name)}, {tr('folder')}, {count}, {state}"
    one = row.summary
    marks = (
        (one.id == open_now, tr("shown now")),
        (one.pinned, tr("pinned")),
        (one.archived, tr("archived")),
    )
    return listed([title_of(one), *(words for holds, words in marks if holds)])
