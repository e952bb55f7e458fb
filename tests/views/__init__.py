"""Pictures of every view of the window."""
