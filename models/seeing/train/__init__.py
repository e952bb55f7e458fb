"""Peri's own eyes, made from what package registries carry: data, training, evaluation (docs/eyes.md)."""
