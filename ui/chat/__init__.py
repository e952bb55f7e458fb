"""The conversation: its text, its messages and the column they stand in."""
