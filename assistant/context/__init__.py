"""RAM: the context window as a table of pages with a budget of tokens."""
