"""A camera, through OpenCV: V4L2, DirectShow, AVFoundation; or a video file, which plays the camera."""

from __future__ import annotations

import contextlib
import hashlib
import re
import sys
import time
from pathlib import Path
from typing import Any

from models.errors import NoCamera
from models.sentences import say
from models.values import Camera, Picture

SETTLING_SECONDS = 0.7
"""Cameras need about so long to find exposure and white balance."""
_LINUX = Path("/sys/class/video4linux")
_MOST_SIDE = 1920
_QUALITY = 92
_TRIALS = 5
"""Frames that may fail in a row: the first ones of many cameras do."""


class OpenCvCamera:
    """A `CameraReader`. The camera stays open from the first frame to `release`."""

    def __init__(self) -> None:
        self._open: tuple[str, Any] | None = None

    def cameras(self) -> tuple[Camera, ...]:
        """Those that Linux names; elsewhere nothing tells, and there may be one all the same."""
        return _listed(_LINUX)

    def frame(self, camera: str = "") -> Picture:
        """What it sees now, as a JPEG. Raises `NoCamera`."""
        import cv2

        capture, fresh = self._capture(camera)
        pixels = _settled(capture) if fresh else _read(capture)
        if pixels is None:
            self.release()
            raise NoCamera(
                say("The camera gives no picture."), remedy=say("See whether another program uses it, and try again.")
            )
        largest = max(pixels.shape[:2])
        if largest > _MOST_SIDE:
            share = _MOST_SIDE / largest
            pixels = cv2.resize(pixels, None, fx=share, fy=share, interpolation=cv2.INTER_AREA)
        done, encoded = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])
        if not done:
            raise NoCamera(say("The camera's picture can't be used."), remedy=_ANOTHER)
        data = encoded.tobytes()
        return Picture(data, hashlib.sha256(data).hexdigest(), "camera.jpg")

    def release(self) -> None:
        """Close the camera; its light goes out."""
        opened, self._open = self._open, None
        if opened is not None:
            opened[1].release()

    def close(self) -> None:
        self.release()

    def _capture(self, camera: str) -> tuple[Any, bool]:
        """The open camera, and whether it was opened just now."""
        if self._open is not None and self._open[0] == camera:
            return self._open[1], False
        self.release()
        import cv2

        source = _source(camera, self.cameras())
        with _quiet():
            capture = cv2.VideoCapture(source)
        if not capture.isOpened():
            capture.release()
            which = (
                say("The camera “{camera}” can't be opened.", camera=camera)
                if camera
                else say("There is no camera that can be opened.")
            )
            raise NoCamera(which, remedy=_ANOTHER)
        self._open = (camera, capture)
        return capture, True


def _source(camera: str, cameras: tuple[Camera, ...]) -> int | str:
    """What OpenCV is to open: a number or a path. Raises `NoCamera` for a name that no camera has."""
    if not camera:
        return int(cameras[0].number) if cameras else 0
    if re.fullmatch(r"\d{1,3}", camera):
        return int(camera)
    if Path(camera).exists():
        return camera
    for one in cameras:
        if camera.casefold() in one.name.casefold():
            return one.number
    names = ", ".join(f"“{one.name}”" for one in cameras)
    raise NoCamera(
        say("No camera is called “{camera}”.", camera=camera),
        remedy=say("There are {names}.", names=names) if names else _ANOTHER,
    )


def _listed(folder: Path) -> tuple[Camera, ...]:
    """The V4L2 devices that capture: the first of each piece of hardware (the others carry its metadata)."""
    found = []
    for device in sorted(folder.glob("video*"), key=lambda path: int(path.name[5:] or 0)):
        with contextlib.suppress(OSError, ValueError):
            if int((device / "index").read_text()) == 0:
                found.append(Camera(int(device.name[5:]), (device / "name").read_text().strip()))
    return tuple(found)


def _settled(capture: Any) -> Any:
    """The first frame after the camera has settled; of a file, whose frames come at once, one of the first."""
    until = time.monotonic() + SETTLING_SECONDS
    pixels = None
    for _ in range(60):
        found = _read(capture)
        pixels = found if found is not None else pixels
        if found is None or time.monotonic() >= until or _is_file(capture):
            break
    return pixels


def _read(capture: Any) -> Any:
    """A frame (height, width, 3) in BGR; a file begins again at its end. None where there is none."""
    import cv2

    for _ in range(_TRIALS):
        done, pixels = capture.read()
        if done:
            return pixels
        if _is_file(capture):
            capture.set(cv2.CAP_PROP_POS_FRAMES, 0)
    return None


def _is_file(capture: Any) -> bool:
    import cv2

    return bool(capture.get(cv2.CAP_PROP_FRAME_COUNT) > 0)


@contextlib.contextmanager
def _quiet() -> Any:
    """OpenCV says on stderr what the exception says better."""
    import cv2

    logging = cv2.utils.logging
    level = logging.getLogLevel()
    logging.setLogLevel(logging.LOG_LEVEL_SILENT)
    try:
        yield
    finally:
        logging.setLogLevel(level)


_ANOTHER = (
    say("Plug one in, or name another as devices.camera in the settings.")
    if sys.platform != "darwin"
    else say("Plug one in, and allow Peri the camera in the system's privacy settings.")
)
