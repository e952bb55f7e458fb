"""The way of a reply: text deltas to speakable sentences."""
