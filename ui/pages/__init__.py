"""The context as the user sees it: a bar below the composer, and a table of pages in a drawer."""
