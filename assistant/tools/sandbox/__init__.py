"""Programs in a box: no network, nothing of the user's, a folder of their own, and limits. See docs/sandbox.md."""
