"""Help in the window: all keys in one list, and the manual."""
