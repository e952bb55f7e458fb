"""Saved prompts: a drawer of them, and the file that keeps them."""
