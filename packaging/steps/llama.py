"""llama-cpp-python, built once for this processor; the wheel is kept in the user's cache.

A wheel is found again by everything that it depends on: version, platform, C library, the processor's
instruction sets, the accelerator. A build that was interrupted goes on where it stopped.
"""

from __future__ import annotations

import hashlib
import os
import platform
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from steps import process
from steps.console import Console, SetupError
from steps.places import ROOT, cache, tidy, venv_python

SOURCE = ROOT / "packaging" / "llama-source.txt"
TOOLS = ROOT / "packaging" / "llama-build.txt"
BUILD_BYTES = 700_000_000

# Virtual machines announce AMX that they can't run: the first decode then dies at `ldtilecfg`
# (ggml-org/llama.cpp#20824). Only compilers for x86-64 know these flags, and only recent ones.
NO_AMX = ("-mno-amx-int8", "-mno-amx-tile", "-mno-amx-bf16")

# The instruction sets that a compiler may use by itself under -march=native.
INSTRUCTIONS = re.compile(
    r"(pni|sse|ssse3|avx|fma|f16c|bmi|gfni|vaes|vpclmul|sha|popcnt|movbe|adx|abm|lzcnt|tbm|xop|asimd|sve|sme(?!p)|i8mm|bf16)"
)
STEP = re.compile(r"^\[(\d+)/(\d+)\]")

BACKEND = """
import sys
from scikit_build_core.build import build_wheel
print(build_wheel(sys.argv[1], {"build-dir": sys.argv[2]}))
"""


@dataclass(frozen=True)
class Plan:
    """Which wheel this machine needs. `accelerator` is "cpu", "cuda" or "metal"."""

    version: str
    processor: str
    accelerator: str
    portable: bool

    @property
    def key(self) -> str:
        where = f"{sys.platform}-{platform.machine().lower()}-{_c_library()}"
        return f"{self.version}-{where}-{self.processor}-{self.accelerator}"


def plan(cuda: bool | None = None, portable: bool = False) -> Plan:
    """The wheel for this machine. `cuda` None takes what is there. Raises `SetupError` for a wish that can't be met."""
    return Plan(version(), "portable" if portable else processor(), accelerator(cuda), portable)


def version() -> str:
    found = re.search(r"^llama-cpp-python==(\S+)", SOURCE.read_text(), re.MULTILINE)
    if found is None:
        raise SetupError(f"{SOURCE.name} names no version of llama-cpp-python.")
    return found[1]


def accelerator(cuda: bool | None) -> str:
    if sys.platform == "darwin":
        return "metal"
    nvcc = shutil.which("nvcc") or shutil.which("nvcc", path=_cuda_folder())
    if cuda and not nvcc:
        raise SetupError(
            "CUDA was asked for, but its compiler `nvcc` is not on the PATH. "
            "Install the CUDA toolkit, or run without CUDA=1."
        )
    wanted = cuda if cuda is not None else bool(nvcc and shutil.which("nvidia-smi"))
    return "cuda" if wanted else "cpu"


def processor() -> str:
    """A short name for the instruction sets of this processor."""
    return hashlib.sha256(_features().encode()).hexdigest()[:12]


def kept(plan: Plan) -> Path | None:
    """The wheel of an earlier build, where there is one."""
    wheels = sorted(_shelf(plan).glob("llama_cpp_python-*.whl"))
    return wheels[-1] if wheels else None


def ensure(console: Console, plan: Plan) -> Path:
    """The wheel, built now unless it was kept. Raises `SetupError`."""
    with process.locked(cache() / "build" / f"{plan.key}.lock", lambda: console.progress("another build runs")):
        wheel = kept(plan)
        if wheel is None:
            wheel = _build(console, plan)
    return wheel


def _build(console: Console, plan: Plan) -> Path:
    room = cache() / "build" / plan.key
    room.mkdir(parents=True, exist_ok=True)
    _check_space(room)
    source = _source(console, room)
    tools = _tools(console, room)
    out = room / "wheel"
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir()
    _compile(console, plan, tools, source, out, room / "objects")
    built = next(out.glob("*.whl"))
    _shelf(plan).mkdir(parents=True, exist_ok=True)
    final = _shelf(plan) / built.name
    os.replace(built, final)
    shutil.rmtree(room, ignore_errors=True)
    return final


def _source(console: Console, room: Path) -> Path:
    """The unpacked source; its archive is checked against the pinned sha256 by pip."""
    source = room / "source"
    if source.is_dir():
        return source
    fetched = room / "fetched"
    fetched.mkdir(exist_ok=True)
    command: list[object] = [
        venv_python(),
        "-m",
        "pip",
        "download",
        "--no-deps",
        "--no-binary",
        "llama-cpp-python",
        "--progress-bar",
    ]
    command += ["off", "--require-hashes", "-d", fetched, "-r", SOURCE]
    process.run(command, lambda _: console.progress("source (77 MB)"))
    archive = next(fetched.glob("llama_cpp_python-*.tar.gz"))
    unpacked = room / "unpacking"
    shutil.rmtree(unpacked, ignore_errors=True)
    shutil.unpack_archive(archive, unpacked)
    next(unpacked.iterdir()).rename(source)
    shutil.rmtree(unpacked)
    shutil.rmtree(fetched)
    return source


def _tools(console: Console, room: Path) -> Path:
    """The Python of an environment that has cmake, ninja and the build back end."""
    tools = room / "tools"
    python = venv_python(tools)
    if not (tools / "complete").exists():
        shutil.rmtree(tools, ignore_errors=True)
        process.run([sys.executable, "-m", "venv", "--without-pip", tools], lambda _: console.progress("build tools"))
        pip = [venv_python(), "-m", "pip", "--python", python, "install", "--progress-bar", "off"]
        process.run([*pip, "-r", TOOLS], lambda _: console.progress("build tools"))
        (tools / "complete").touch()
    return python


def _compile(console: Console, plan: Plan, tools: Path, source: Path, out: Path, objects: Path) -> None:
    fraction = 0.0

    def read(line: str) -> None:
        nonlocal fraction
        if found := STEP.match(line):
            fraction = int(found[1]) / int(found[2])
        console.progress("compiling" if fraction else "configuring", fraction or None)

    path = os.pathsep.join([str(tools.parent), os.environ.get("PATH", ""), _cuda_folder()])
    env = {"CMAKE_ARGS": " ".join(cmake_arguments(plan)), "PATH": path}
    process.run([tools, "-c", BACKEND, out, objects], read, cwd=source, env=env)


def cmake_arguments(plan: Plan) -> list[str]:
    arguments = ["-DCMAKE_BUILD_TYPE=Release", "-DGGML_ALL_WARNINGS=OFF", "-DLLAMA_ALL_WARNINGS=OFF"]
    if platform.machine().lower() in ("x86_64", "amd64"):
        flags = "\\ ".join(flag for flag in NO_AMX if _compiler_knows(flag))
        if flags:
            arguments += [f"-DCMAKE_C_FLAGS={flags}", f"-DCMAKE_CXX_FLAGS={flags}"]
    if plan.accelerator == "cuda":
        arguments.append("-DGGML_CUDA=ON")
    if plan.portable:
        arguments.append("-DGGML_NATIVE=OFF")
    return arguments


def _compiler_knows(flag: str) -> bool:
    compiler = os.environ.get("CC") or shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    if not compiler:
        return False
    command = [*compiler.split(), "-Werror", flag, "-x", "c", "-fsyntax-only", os.devnull]
    return subprocess.run(command, capture_output=True, stdin=subprocess.DEVNULL, check=False).returncode == 0


def _shelf(plan: Plan) -> Path:
    return cache() / "wheels" / f"llama-cpp-python-{plan.key}"


def _check_space(room: Path) -> None:
    free = shutil.disk_usage(room).free
    if free < BUILD_BYTES:
        raise SetupError(
            f"Building llama.cpp takes {BUILD_BYTES / 1e9:.1f} GB below {tidy(cache())}; {free / 1e9:.1f} GB are free. "
            "Make room, or set XDG_CACHE_HOME to a folder on another disk."
        )


def _features() -> str:
    try:
        text = Path("/proc/cpuinfo").read_text(errors="replace")
    except OSError:
        return _named_processor()
    line = re.search(r"^(?:flags|Features)\s*:\s*(.*)$", text, re.MULTILINE)
    words = line[1].split() if line else []
    return " ".join(sorted(word for word in words if INSTRUCTIONS.match(word)))


def _named_processor() -> str:
    if sys.platform != "darwin":
        return platform.processor()
    command = ["/usr/sbin/sysctl", "-n", "machdep.cpu.brand_string"]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()


def _c_library() -> str:
    name, number = platform.libc_ver() if sys.platform == "linux" else ("", "")
    return f"{name}-{number}" if name else "system"


def _cuda_folder() -> str:
    """Where NVIDIA's installer puts the compiler; it is often not on the PATH."""
    return os.path.join(os.environ.get("CUDA_HOME") or "/usr/local/cuda", "bin")
