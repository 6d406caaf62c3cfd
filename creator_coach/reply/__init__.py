"""PURE. A draft reply -> Check: how it sounds, what to look at first, and what it already does."""
