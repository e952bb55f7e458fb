"""The rows of the list of conversations, how they are painted, and what can be done with them."""
