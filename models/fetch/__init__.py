"""Bringing a model's bytes here: the web, the registry's wheels, the hub, and a pull of all of them in turn."""
