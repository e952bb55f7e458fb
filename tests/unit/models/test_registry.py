from __future__ import annotations

import subprocess
import sys

import pytest

from models import registry
from models.errors import UnknownBackend

HEAVY = [
    "llama_cpp",
    "faster_whisper",
    "ctranslate2",
    "onnxruntime",
    "rapidocr_onnxruntime",
    "hibari",
    "pyttsx3",
    "numpy",
    "torch",
]


def test_an_unknown_name_lists_the_known_ones_and_the_nearest() -> None:
    with pytest.raises(UnknownBackend) as caught:
        registry.resolve("language/lama")
    assert "hearing/whisper" in caught.value.message
    assert "language/llama" in caught.value.remedy


def test_a_name_with_a_colon_is_module_and_class() -> None:
    assert registry.load("models.errors:ModelError").__name__ == "ModelError"
    with pytest.raises(UnknownBackend):
        registry.load("models.errors:Nothing")


@pytest.mark.parametrize("name", sorted(registry.BACKENDS))
def test_every_back_end_is_a_class_and_importing_it_imports_no_model_library(name: str) -> None:
    code = (
        "import sys; from models import registry; "
        f"registry.load({name!r}); print([m for m in {HEAVY!r} if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout.strip() == "[]", done.stderr
