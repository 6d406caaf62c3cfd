"""Words and lists read from resources: lexicons for the reader, the coach's voice, help lines."""
