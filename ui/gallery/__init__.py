"""Pictures found in the user's folders: a drawer at the right of the window."""
