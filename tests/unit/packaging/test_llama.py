"""The wheel of llama.cpp: built for this processor, kept, and found again only where it fits."""

from __future__ import annotations

import dataclasses
import platform
import tomllib
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from steps import llama
from steps.console import Console, SetupError
from steps.places import ROOT

PLAN = llama.Plan("0.3.36", "abcdef012345", "cpu", portable=False)


def test_the_source_is_the_version_that_the_project_pins() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]

    assert f"llama-cpp-python=={llama.version()}" in project["dependencies"]
    assert "--hash=sha256:" in llama.SOURCE.read_text()


@given(
    st.builds(
        llama.Plan,
        version=st.sampled_from(["0.3.36", "0.3.37"]),
        processor=st.sampled_from(["abc", "def", "portable"]),
        accelerator=st.sampled_from(["cpu", "cuda", "metal"]),
        portable=st.booleans(),
    ),
    st.sampled_from([("version", "0.4"), ("processor", "another"), ("accelerator", "vulkan")]),
)
def test_another_machine_has_another_key(plan: llama.Plan, change: tuple[str, str]) -> None:
    assert dataclasses.replace(plan, **{change[0]: change[1]}).key != plan.key


def test_a_kept_wheel_is_not_built_again(cache: Path) -> None:
    shelf = cache / "wheels" / f"llama-cpp-python-{PLAN.key}"
    shelf.mkdir(parents=True)
    wheel = shelf / "llama_cpp_python-0.3.36-py3-none-any.whl"
    wheel.touch()

    assert llama.kept(PLAN) == wheel
    assert llama.ensure(Console(1, StringIO()), PLAN) == wheel
    assert llama.kept(dataclasses.replace(PLAN, processor="another")) is None


def test_amx_is_left_out_on_x86_only_and_only_for_compilers_that_know_it(scripts, monkeypatch) -> None:
    monkeypatch.delenv("CC", raising=False)
    scripts(cc="exit 0")
    arguments = " ".join(llama.cmake_arguments(PLAN))
    assert ("-mno-amx-int8" in arguments) == (platform.machine().lower() in ("x86_64", "amd64"))

    scripts(cc="exit 1")
    assert "amx" not in " ".join(llama.cmake_arguments(PLAN))


def test_the_accelerator_and_the_portable_build_reach_cmake(scripts) -> None:
    scripts(cc="exit 1")
    cuda = dataclasses.replace(PLAN, accelerator="cuda", portable=True)

    assert {"-DGGML_CUDA=ON", "-DGGML_NATIVE=OFF"} <= set(llama.cmake_arguments(cuda))
    assert not {"-DGGML_CUDA=ON", "-DGGML_NATIVE=OFF"} & set(llama.cmake_arguments(PLAN))


@pytest.mark.skipif(platform.system() == "Darwin", reason="a Mac has Metal")
def test_cuda_is_taken_where_its_compiler_and_a_card_are(scripts, monkeypatch, tmp_path: Path) -> None:
    monkeypatch.setenv("CUDA_HOME", str(tmp_path))
    scripts(nvcc="", nvidia_smi="")
    assert llama.accelerator(None) == "cuda"
    assert llama.accelerator(False) == "cpu"

    (scripts() / "nvidia-smi").unlink()
    assert llama.accelerator(None) == "cpu"
    assert llama.accelerator(True) == "cuda"


@pytest.mark.skipif(platform.system() == "Darwin", reason="a Mac has Metal")
def test_cuda_without_its_compiler_is_a_sentence(scripts, monkeypatch, tmp_path: Path) -> None:
    monkeypatch.setenv("CUDA_HOME", str(tmp_path))
    scripts()
    with pytest.raises(SetupError, match="nvcc"):
        llama.accelerator(True)
