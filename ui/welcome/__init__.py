"""The first start: what this machine can do, a model, a microphone that hears, a first question."""
