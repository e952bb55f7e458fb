"""What a model is and how it suits this machine, in plain words."""

from __future__ import annotations

from assistant.shelf import Measured, PullMoved, ShelfModel
from models.catalog import ModelRole
from models.predict.fit import Fit, Verdict
from ui.words import decimal, duration, file_size, noted, tr

_ROLES = {
    ModelRole.KERNEL: noted("answers"),
    ModelRole.VISION: noted("answers and sees"),
    ModelRole.PROJECTOR: noted("the eye of a model that sees"),
    ModelRole.ADAPTER: noted("changes how a model answers"),
    ModelRole.TRANSCRIBER: noted("turns speech into text"),
    ModelRole.VOICE: noted("speaks"),
    ModelRole.SPEECH_DETECTOR: noted("notices speech"),
    ModelRole.TURN_DETECTOR: noted("notices that you have finished speaking"),
    ModelRole.CLIP: noted("recognises what is in pictures"),
    ModelRole.TEXT_READER: noted("reads text in pictures"),
    ModelRole.EMBEDDER: noted("finds texts by their meaning"),
}
_WORDS_A_TOKEN = 0.75

GLYPHS = {
    Verdict.FITS: "check",
    Verdict.TIGHT: "triangle-alert",
    Verdict.SLOW: "timer",
    Verdict.TOO_LARGE: "ban",
}


def facts_words(model: ShelfModel) -> str:
    """Its part, size and licence."""
    parts = [tr(_ROLES[model.role])]
    if model.size:
        parts.append(file_size(model.size))
    parts.append(tr("licence: {name}", name=model.licence))
    if model.imported:
        parts.append(tr("your own file"))
    elif model.built_in:
        parts.append(tr("comes with Peri"))
    return " · ".join(parts)


def fit_words(model: ShelfModel) -> str:
    """Whether it suits this machine, and why."""
    fit = model.fit
    need, whole, free = file_size(fit.need), file_size(fit.whole), file_size(fit.free)
    if fit.verdict is Verdict.TOO_LARGE:
        return tr("Too large: it needs about {need} of memory, this machine has {whole}.", need=need, whole=whole)
    if fit.verdict is Verdict.TIGHT:
        return tr(
            "Short of memory now: it needs about {need}, {free} are free. Close other programs first.",
            need=need,
            free=free,
        )
    speed = speed_words(fit)
    if fit.verdict is Verdict.SLOW:
        return tr("Slow: {speed}. It needs about {need} of memory.", speed=speed, need=need)
    if speed:
        return tr("Fits: {speed}. It needs about {need} of memory.", speed=speed, need=need)
    return tr("Fits: it needs about {need} of memory.", need=need)


def speed_words(fit: Fit) -> str:
    """How fast it will write; nothing where that is not known."""
    if fit.tokens_per_second <= 0:
        return ""
    tokens = _rounded(fit.tokens_per_second)
    words = _rounded(fit.tokens_per_second * _WORDS_A_TOKEN)
    return tr("about {tokens} tokens ({words} words) a second", tokens=tokens, words=words)


def measured_words(measured: Measured) -> str:
    """What a try-out found, beside what had been predicted."""
    words = tr(
        "Measured: writes {writes} tokens a second (predicted {predicted}), reads {reads}; "
        "holds {memory} of memory (predicted {need}); loaded in {seconds}.",
        writes=_rounded(measured.writes),
        predicted=_rounded(measured.predicted_writes),
        reads=_rounded(measured.reads),
        memory=file_size(measured.memory),
        need=file_size(measured.predicted_memory),
        seconds=tr("{seconds} s", seconds=decimal(measured.load_seconds, 1)),
    )
    if measured.shared:
        words += " " + tr("Other programs were busy meanwhile: alone it is quicker.")
    return words


def pull_words(moved: PullMoved) -> str:
    """How far a pull is."""
    done, total = file_size(moved.done), file_size(moved.total)
    if moved.checking:
        return tr("Checking what has arrived: {done} of {total}", done=done, total=total)
    if not moved.bytes_per_second or not moved.total:
        return tr("Connecting …")
    speed = file_size(round(moved.bytes_per_second))
    if moved.seconds_left is None:
        return tr("{done} of {total}, {speed} a second", done=done, total=total, speed=speed)
    left = duration(moved.seconds_left)
    return tr("{done} of {total}, {speed} a second, {left} left", done=done, total=total, speed=speed, left=left)


def _rounded(number: float) -> str:
    return decimal(number, 1 if number < 10 else 0)
