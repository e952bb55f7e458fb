"""A monkey that uses the real window: random, valid actions of a user, from a seed; what goes wrong is told."""
