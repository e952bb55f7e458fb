"""The disk: conversations, the files that were shown, and what was seen in them."""
