"""Text to sound: one file a back end."""
