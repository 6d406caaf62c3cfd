"""Rebuilds what the reader has learned. Never imported by the app and not part of the wheel."""
