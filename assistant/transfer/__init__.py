"""Formats in which conversations are exported and imported."""
