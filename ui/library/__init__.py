"""The user's documents: a drawer at the right of the window."""
