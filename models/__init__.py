"""What a model is, where it comes from and how it runs. Imports nothing of `assistant` or `ui`, and no Qt."""
