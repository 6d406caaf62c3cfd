"""Many comments at once: read one after another, sorted by what one can do with them, and kept in the journal."""
