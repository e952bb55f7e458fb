"""A turn is perceived completely and in order, and an empty one is not answered."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.events import Attachment, AttachmentKind
from assistant.route import route


def attachment(number: int, kind: AttachmentKind) -> Attachment:
    return Attachment(f"{number:064}", f"file {number}", "x/y", 1, kind, Path(f"/store/{number}"))


attachments = st.lists(st.builds(attachment, st.integers(0, 5), st.sampled_from(AttachmentKind)))


@given(st.text(), attachments, st.booleans())
def test_each_attachment_is_perceived_once_in_order(text: str, given_: list[Attachment], voice: bool) -> None:
    way = route(text, given_, voice)
    assert set(way.hear) | set(way.see) == {one for one in given_ if one.kind is not AttachmentKind.DOCUMENT}
    assert {one.kind for one in way.hear} <= {AttachmentKind.SOUND, AttachmentKind.VIDEO}
    assert AttachmentKind.SOUND not in {one.kind for one in way.see}
    assert {one for one in given_ if one.kind is AttachmentKind.VIDEO} <= set(way.hear) & set(way.see)
    for perceived in (way.hear, way.see):
        first = [given_.index(one) for one in perceived]
        assert first == sorted(set(first))


@given(st.text(), attachments, st.booleans())
def test_there_is_an_answer_exactly_where_there_is_content(text: str, given_: list[Attachment], voice: bool) -> None:
    assert route(text, given_, voice).answer == bool(text.strip() or given_ or voice)


@pytest.mark.parametrize("text", ["", "  \n\t"])
def test_an_empty_turn_is_not_answered(text: str) -> None:
    assert not route(text, ()).answer


def test_voice_is_passed_on() -> None:
    assert route("", (), has_voice=True).voice
    assert not route("hello", ()).voice
