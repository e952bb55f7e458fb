"""Loads a GGUF file into llama.cpp and reports what was chosen for this machine."""

from __future__ import annotations

import ctypes
import hashlib
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from models.errors import BadModelFile, HostStartFailed, ModelError, NotInstalled
from models.gguf_header import GgufHeader, read_header
from models.kept import fingerprint
from models.language.eyes import Eyes
from models.language.machine import usable_cores
from models.language.mtmd import Projector
from models.language.native import Context, Vocabulary, library, library_files, recent_log
from models.language.rows import rows_together
from models.language.states import States
from models.predict.shape import shape_of
from models.sentences import joined, say
from models.values import KernelInfo

SEQUENCES = 6
_BATCH = 512
_PROCESSOR_MICRO_BATCH = 256
"""As fast as a larger one there, and a cancelled prompt ends sooner."""
_SPARE_GPU_BYTES = 768 * 1024 * 1024
_ALL_LAYERS = 999


@dataclass(frozen=True, slots=True)
class Options:
    """How to load. `threads` 0: chosen from the machine; `gpu_layers` -1: as many as fit."""

    model: Path
    context_tokens: int
    threads: int
    gpu_layers: int
    projector: Path | None = None
    """The eye of a vision model."""
    adapters: tuple[tuple[Path, float], ...] = ()
    """LoRA files on top of the model, and how strongly each changes it: 1 as it was made, 0 not at all."""
    cache: Path | None = None
    """The folder where what was evaluated is kept; None: nowhere."""


@dataclass(frozen=True, slots=True)
class Loaded:
    context: Context
    vocabulary: Vocabulary
    template: str | None
    info: KernelInfo
    eyes: Eyes | None
    states: States | None


@dataclass(frozen=True, slots=True)
class _Gpu:
    name: str
    free_bytes: int


def load(options: Options) -> Loaded:
    """Raises `NotInstalled`, `BadModelFile`, `HostStartFailed` (short of memory), `HostError` (no library)."""
    if not options.model.is_file():
        raise NotInstalled(
            say("There is no model at {model}.", model=options.model),
            remedy=say("`peri models list` shows those that can be pulled."),
        )
    if options.projector is not None and not options.projector.is_file():
        raise NotInstalled(
            say("There is no projector at {projector}: without it the model can't see.", projector=options.projector),
            remedy=say("Pull the model again with `peri models pull`, or import it together with its projector."),
        )
    header = read_header(options.model)
    began = time.monotonic()
    gpus = _gpus() if options.gpu_layers != 0 else []
    layers = _layers(options, header, gpus)
    try:
        model, context = _open(options, layers)
    except ModelError:
        if not layers:
            raise
        layers, gpus = 0, []
        model, context = _open(options, layers)
    _adapt(options, context)
    context.warm_up()
    info = _describe(options, header, model, context, gpus if layers else [])
    eyes = _eyes(options, context, gpu=layers > 0)
    info = replace(info, gpu_layers=layers, load_seconds=time.monotonic() - began, sees=eyes is not None)
    template = library().llama_model_chat_template(model, None)
    return Loaded(
        context,
        Vocabulary(model),
        template.decode("utf-8", "replace") if template else None,
        info,
        eyes,
        None if options.cache is None else States(options.cache, _made_with(options, context, template or b"")),
    )


def _eyes(options: Options, context: Context, *, gpu: bool) -> Eyes | None:
    if options.projector is None:
        return None
    try:
        projector = Projector(options.projector, context, gpu=gpu, threads=options.threads or usable_cores())
    except ModelError:
        context.close()
        raise
    return Eyes(projector, f"{fingerprint(options.projector)} {_library_version()}", options.cache)


def _adapt(options: Options, context: Context) -> None:
    """Put the adapters on top. Raises `NotInstalled`, `BadModelFile`; the model is then closed."""
    try:
        for path, _ in options.adapters:
            _check_adapter(path)
        refused = context.adapt([(str(path), strength) for path, strength in options.adapters])
        if refused is not None:
            raise BadModelFile(
                joined(
                    say(
                        "The adapter {file} does not suit {model}.",
                        file=Path(refused).name,
                        model=options.model.name,
                    ),
                    _last_words(),
                ),
                remedy=say(
                    "An adapter changes only models of the kind that it was made for: unload it, or use its model."
                ),
            )
    except ModelError:
        context.close()
        raise


def _check_adapter(path: Path) -> None:
    if not path.is_file():
        raise NotInstalled(say("There is no adapter at {path}.", path=path), remedy=say("Unload it, or add it again."))
    if read_header(path).metadata.get("general.type") != "adapter":
        raise BadModelFile(
            say("{file} is no adapter.", file=path.name), remedy=say("Choose a LoRA adapter in the GGUF format.")
        )


def _made_with(options: Options, context: Context, template: bytes) -> str:
    """What a saved state can be used with, and nothing else: the models, the template, this build of llama.cpp."""
    files = [fingerprint(path) for path in (options.model, options.projector) if path is not None]
    files += [f"{fingerprint(path)}*{strength}" for path, strength in options.adapters]
    built = [fingerprint(path) for path in library_files()]
    return " ".join([*files, hashlib.sha256(template).hexdigest(), _library_version(), *built, str(context.size)])


def _library_version() -> str:
    from importlib.metadata import version

    return version("llama_cpp_python")


def _open(options: Options, layers: int) -> tuple[int, Context]:
    c = library()
    recent_log.clear()
    params = c.llama_model_default_params()
    params.n_gpu_layers = layers
    model = c.llama_model_load_from_file(str(options.model).encode(), params)
    if not model:
        raise _load_failure(options.model)
    pointer = c.llama_init_from_model(model, _context_params(options, c.llama_model_n_ctx_train(model), gpu=layers > 0))
    if not pointer:
        c.llama_model_free(model)
        raise HostStartFailed(
            joined(
                say("There is not enough memory for a context of {tokens} tokens.", tokens=options.context_tokens),
                _last_words(),
            ),
            remedy=say("Choose a smaller context or a smaller model."),
        )
    info = c.llama_print_system_info().decode("utf-8", "replace")
    return model, Context(model, pointer, 1 if layers else rows_together(_description(model), info))


def _context_params(options: Options, trained: int, *, gpu: bool) -> Any:
    c = library()
    threads = options.threads or usable_cores()
    params = c.llama_context_default_params()
    params.n_ctx = min(options.context_tokens, trained) if trained > 0 else options.context_tokens
    params.n_batch = _BATCH
    params.n_ubatch = _BATCH if gpu or options.projector else _PROCESSOR_MICRO_BATCH  # some see a picture as a whole
    params.n_seq_max = SEQUENCES
    params.kv_unified = True
    params.n_threads = threads
    params.n_threads_batch = threads
    params.offload_kqv = gpu
    if not gpu:  # as fast there with one token or hundreds, and much slower with the few dozen of a new turn
        params.flash_attn_type = c.LLAMA_FLASH_ATTN_TYPE_DISABLED
    params.no_perf = True
    return params


def _load_failure(path: Path) -> ModelError:
    words = _last_words()
    if "memory" in words or "alloc" in words:
        return HostStartFailed(
            joined(say("There is not enough memory to load {file}.", file=path.name), words),
            remedy=say("Choose a smaller model."),
        )
    return BadModelFile(
        joined(say("llama.cpp can't load {file}.", file=path.name), words),
        remedy=say("Download or copy the file again; a model of a newer kind needs a newer Peri."),
    )


def _last_words() -> str:
    """What llama.cpp said last, as a sentence."""
    last = recent_log[-1] if recent_log else ""
    first = next((line for line in recent_log if "error" in line.lower()), last)
    return f"It says: {first}" if first else ""


def _layers(options: Options, header: GgufHeader, gpus: list[_Gpu]) -> int:
    if options.gpu_layers >= 0:
        return options.gpu_layers if gpus else 0
    if not gpus:
        return 0
    free = sum(gpu.free_bytes for gpu in gpus) - _SPARE_GPU_BYTES
    shape = shape_of(header, header.needed_bytes)
    need = shape.file_bytes + shape.token_bytes * options.context_tokens
    if free >= need:
        return _ALL_LAYERS
    return max(0, int(shape.blocks * free / need))


def _gpus() -> list[_Gpu]:
    """The graphics processors that this build of llama.cpp can use, and their free memory."""
    c = library()
    if not c.llama_supports_gpu_offload():
        return []
    from llama_cpp._ggml import libggml

    libggml.ggml_backend_dev_count.restype = ctypes.c_size_t
    libggml.ggml_backend_dev_get.restype = ctypes.c_void_p
    libggml.ggml_backend_dev_get.argtypes = [ctypes.c_size_t]
    libggml.ggml_backend_dev_description.restype = ctypes.c_char_p
    libggml.ggml_backend_dev_description.argtypes = [ctypes.c_void_p]
    libggml.ggml_backend_dev_type.argtypes = [ctypes.c_void_p]
    size = ctypes.POINTER(ctypes.c_size_t)
    libggml.ggml_backend_dev_memory.argtypes = [ctypes.c_void_p, size, size]
    libggml.ggml_backend_dev_memory.restype = None
    found = []
    for index in range(libggml.ggml_backend_dev_count()):
        device = libggml.ggml_backend_dev_get(index)
        if libggml.ggml_backend_dev_type(device) in (1, 2):  # GPU, IGPU
            free, total = ctypes.c_size_t(), ctypes.c_size_t()
            libggml.ggml_backend_dev_memory(device, ctypes.byref(free), ctypes.byref(total))
            name = libggml.ggml_backend_dev_description(device) or b"GPU"
            found.append(_Gpu(name.decode("utf-8", "replace"), free.value))
    return found


def _description(model: int) -> str:
    """Its kind, size and quantization."""
    description = ctypes.create_string_buffer(128)
    library().llama_model_desc(model, description, len(description))
    return description.value.decode("utf-8", "replace")


def _describe(options: Options, header: GgufHeader, model: int, context: Context, gpus: list[_Gpu]) -> KernelInfo:
    c = library()
    trained = c.llama_model_n_ctx_train(model)
    details = {
        "model": _description(model),
        "sequences": str(SEQUENCES),
        "batch": f"{c.llama_n_batch(context.pointer)} in parts of {c.llama_n_ubatch(context.pointer)}",
        "keeps turns after others left": "yes" if context.can_shift else "no: this model's memory can't be shifted",
    }
    if options.context_tokens > trained > 0:
        details["context"] = f"{options.context_tokens:,} were asked for; the model knows {trained:,}"
    return KernelInfo(
        name=header.title or options.model.stem,
        parameters=c.llama_model_n_params(model),
        file_bytes=options.model.stat().st_size,
        context_tokens=context.size,
        trained_context_tokens=trained,
        threads=c.llama_n_threads(context.pointer),
        batch_threads=c.llama_n_threads_batch(context.pointer),
        gpu_layers=0,
        device=", ".join(gpu.name for gpu in gpus) or "CPU",
        load_seconds=0.0,
        system_info=c.llama_print_system_info().decode("utf-8", "replace").strip(),
        details=details,
    )
