"""Sound to text: one file a back end."""
