"""Access control: where text came from decides what it may cause."""
