"""A key that works whatever program has the focus, on each kind of desktop."""
