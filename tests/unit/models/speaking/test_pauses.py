import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.speaking.pauses import AFTER_CLAUSE, AFTER_PHRASE, AFTER_SENTENCE, LEAD, paced
from models.values import AudioClip

RATE = 1000


def said(before: int, sound: int, after: int) -> AudioClip:
    tone = np.where(np.arange(sound) % 2, 0.5, -0.5)
    return AudioClip(np.concatenate([np.full(before, 1e-5), tone, np.zeros(after)]).astype(np.float32), RATE)


@given(st.integers(0, 900), st.integers(1, 900), st.integers(0, 900))
def test_what_is_said_is_kept_and_the_silence_around_it_is_not(before, sound, after):
    clip = paced(said(before, sound, after), "Yes.")
    lead = min(before, round(LEAD * RATE))
    assert len(clip.samples) == lead + sound + round(AFTER_SENTENCE * RATE)
    assert np.count_nonzero(np.abs(clip.samples) > 0.1) == sound


@pytest.mark.parametrize(
    ("text", "pause"),
    [
        ("It is so.", AFTER_SENTENCE),
        ("“Is it so?”", AFTER_SENTENCE),
        ("是。", AFTER_SENTENCE),
        ("If it is so,", AFTER_CLAUSE),
        ("Follow these steps:", AFTER_CLAUSE),
        ("Leaves fall in autumn", AFTER_PHRASE),
    ],
)
def test_the_pause_after_it_is_as_long_as_its_end_asks_for(text, pause):
    clip = paced(said(300, 100, 400), text)
    assert clip.seconds == pytest.approx(LEAD + 0.1 + pause)


@pytest.mark.parametrize("samples", [np.zeros(0, np.float32), np.zeros(50, np.float32)])
def test_a_clip_without_a_sound_stays_as_it_is(samples):
    assert paced(AudioClip(samples, RATE), "…").samples is samples
