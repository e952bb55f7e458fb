"""Where the user writes, attaches and speaks."""
