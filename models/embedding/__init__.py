"""Back ends that turn texts into vectors."""
