"""What may be chosen for settings that name something of this machine: its models and its sound devices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.devices.portaudio import Kind, list_devices
from models.catalog import ModelRole

if TYPE_CHECKING:
    from assistant.session import Session

MODELS = {
    "kernel.model": {ModelRole.KERNEL, ModelRole.VISION},
    "hearing.model": {ModelRole.TRANSCRIBER},
}
DEVICES = {"devices.microphone": Kind.INPUT, "devices.speaker": Kind.OUTPUT}
KEYS = MODELS.keys() | DEVICES.keys()


def known(session: Session, key: str) -> list[str]:
    """The names, as they are now. Waits for the devices to be looked for. Raises `PeriError` and `ModelError`."""
    if key in MODELS:
        return [one.name for one in session.models.models() if one.here and one.role in MODELS[key]]
    devices, _problem = list_devices()
    return list(dict.fromkeys(one.name for one in devices if one.kind is DEVICES[key]))
