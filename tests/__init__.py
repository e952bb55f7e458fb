"""Proofs: unit, ui, scenarios, architecture, bench. `tests.fakes` has the scripted machinery."""
