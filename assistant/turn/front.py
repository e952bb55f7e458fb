"""The front end of a conversation, which may die and goes on."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from assistant.events import Notice
from models.errors import HostCrashed, HostTimeout, ModelError
from models.ports import TurnDetector

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from assistant.turn.bus import Publish
    from assistant.turn.parts import Part
    from models.ports import AudioFrontEnd
    from models.values import AudioClip, Listened


class Front:
    """What ails it is told with `publish`."""

    def __init__(self, part: Part[AudioFrontEnd], publish: Publish) -> None:
        self._part = part
        self._publish = publish

    def reset(self) -> None:
        """See `models.ports.AudioFrontEnd`."""
        self._part.get().reset()

    def doubt(self) -> None:
        """See `models.ports.AudioFrontEnd`. One that died doubts everything."""
        with contextlib.suppress(HostCrashed, HostTimeout):
            self._part.get().doubt()

    def listen(self, near: NDArray[np.float32], far: NDArray[np.float32]) -> Listened:
        """See `models.ports.AudioFrontEnd`. One that dies is given the same sound again: none is lost."""
        try:
            return self._part.get().listen(near, far)
        except (HostCrashed, HostTimeout) as error:
            self._publish(Notice.of(error))
            return self._part.get().listen(near, far)

    def probability(self, clip: AudioClip) -> float | None:
        """See `models.ports.TurnDetector`. None also where it fails: the words, or a plain silence, end the turn."""
        judge: object = self._part.get()
        try:
            return judge.probability(clip) if isinstance(judge, TurnDetector) else None
        except ModelError as error:
            self._publish(Notice.of(error))
            return None
