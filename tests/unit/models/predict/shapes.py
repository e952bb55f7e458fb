"""Measures of models that tests share."""

from __future__ import annotations

from models.predict.shape import Shape

Q4_K, Q6_K, F32 = 12, 14, 0

QWEN = Shape(
    blocks=28,
    width=1536,
    inner=8960,
    heads=12,
    vocabulary=151_936,
    trained_tokens=32_768,
    token_bytes=28_672,
    file_bytes=1_117_320_768,
    read={Q6_K: 354_009_600, Q4_K: 625_508_352},
    matrices={Q6_K: 354_009_600, Q4_K: 625_508_352},
)
"""qwen2.5-coder-1.5b-instruct in Q4_K_M."""
