"""What is remembered of the user: a drawer at the right of the window."""
