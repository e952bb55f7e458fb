"""What is said of hosts, devices and departures."""

from __future__ import annotations

from assistant.system_state import BrokerStep, Departure, Device, Peripheral, Step, SystemState, TurnTimes, Use
from models.values import HostReport, HostState
from ui.chat.turns import stage_words
from ui.words import day, duration, file_size, listed, noted, tr, trn

_HOSTS = {
    "language": noted("Language model"),
    "hearing": noted("Ears"),
    "front end": noted("Echo and turns"),
    "speaking": noted("Voice"),
    "eyes": noted("Eyes"),
    "seeing": noted("Text in pictures"),
    "views": noted("Videos and 3-D models"),
    "camera": noted("Camera"),
    "meaning": noted("Meaning of texts"),
    "documents": noted("Documents"),
}
_STATES = {
    HostState.STOPPED: noted("not started"),
    HostState.STARTING: noted("being loaded"),
    HostState.READY: noted("ready"),
    HostState.BUSY: noted("works"),
    HostState.CRASHED: noted("ended by itself; it starts again when it is needed"),
    HostState.UNLOADED: noted("unloaded; it is loaded again when it is needed"),
}
_STEPS = {
    Step.IDLE: noted("{host}: unloaded, as it was not used for {detail} minutes"),
    Step.ROOM: noted("{host}: unloaded, to make room for: {detail}"),
    Step.CONTEXT: noted("{host}: memory was short, loaded with a context of {detail} tokens"),
    Step.MODEL: noted("{host}: memory was short, loaded {detail} instead"),
    Step.TIGHT: noted("{host}: loaded, though it has hardly room"),
    Step.REFUSED: noted("{host}: not loaded, memory is too short"),
}
DEVICES = {
    Device.MICROPHONE: ("mic", noted("Microphone")),
    Device.SPEAKER: ("volume-2", noted("Loudspeaker")),
    Device.SCREEN: ("monitor", noted("Screen")),
    Device.CLIPBOARD: ("clipboard-paste", noted("Clipboard")),
    Device.CAMERA: ("camera", noted("Camera")),
}
_USES = {
    Use.HELD: noted("held to speak"),
    Use.TALK: noted("open for a conversation"),
    Use.REPLY: noted("a reply is read aloud"),
    Use.LOOK: noted("looked at"),
}


def host_name(report: HostReport) -> str:
    """Such as "Language model"."""
    return _named(report.name)


def _named(host: str) -> str:
    return tr(_HOSTS[host]) if host in _HOSTS else host.replace("_", " ").capitalize()


def host_words(report: HostReport) -> str:
    """State, model, threads and restarts."""
    parts = [tr(_STATES[report.state]), report.model]
    if report.threads and report.resident_bytes:
        parts.append(trn("1 thread", "{count} threads", report.threads))
    if report.restarts:
        parts.append(trn("started again once", "started again {count} times", report.restarts))
    return " · ".join(part for part in parts if part)


def host_memory(report: HostReport) -> str:
    """What it holds, and what was predicted where that is known."""
    if not report.resident_bytes:
        return ""
    held = file_size(report.resident_bytes)
    if not report.predicted_bytes:
        return held
    return tr("{held} of {predicted}", held=held, predicted=file_size(report.predicted_bytes))


def memory_words(state: SystemState) -> str:
    """Of the whole machine."""
    memory = state.memory
    return tr(
        "Peri holds {held}; {free} of {total} are free.",
        held=file_size(memory.hosts + memory.own),
        free=file_size(memory.available),
        total=file_size(memory.total),
    )


def step_words(one: BrokerStep) -> str:
    """What the memory broker did, and when."""
    detail = _named(one.detail) if one.step is Step.ROOM else one.detail
    return " · ".join((tr(_STEPS[one.step], host=_named(one.host), detail=detail), day(one.moment, clock=True)))


def turn_words(turn: TurnTimes | None, waiting: int) -> str:
    """What goes on, or went on last."""
    if turn is None:
        return tr("Nothing was asked yet.")
    if turn.stage is None:
        return tr("The last turn took {time}.", time=duration(turn.seconds))
    behind = trn("1 more waits", "{count} more wait", waiting) if waiting else ""
    words = tr("{stage} for {time}", stage=stage_words(turn.stage), time=duration(turn.stage_seconds))
    return " · ".join(part for part in (words, behind) if part)


def device_words(one: Peripheral) -> str:
    """Who uses it, or whether it may be used."""
    if not one.on:
        return tr("switched off")
    if one.used:
        return listed(tr(_USES[use]) for use in one.used)
    return tr("not used; asks each time") if one.asks else tr("not used")


def left_words(left: tuple[Departure, ...]) -> str:
    """For the status line."""
    count = sum(one.count for one in left)
    if not count:
        return tr("Nothing left this machine")
    return trn("Sent out once", "Sent out {count} times", count)
